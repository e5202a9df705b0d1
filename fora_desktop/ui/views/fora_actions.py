"""What can be done to the rows of the page Fora: the menus of a row and of the chapters, and closing."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.i18n import _
from fora_desktop.services import boards, forum_tree, forums
from fora_desktop.services.forum_tree import Row
from fora_desktop.services.goal_links import FORUM, Target
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask, closing
from fora_desktop.ui.dialogs.goals import choose_goals

AT_THE_END = 10**6
Chapter = tuple[int, int, str]


class ForaActions(QObject):
    """`rows` and `chapters` are those of the register, as the page has read them."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._page = page
        self.rows: Sequence[Row] = ()
        self.chapters: Sequence[Chapter] = ()

    # --- a row --------------------------------------------------------------------------------------------------------

    def row_menu(self, row: Row) -> QMenu:
        """What can be done to a row, on its right button, the Menu key and in the pane."""
        menu = QMenu(row.name.replace("&", "&&"), self._page)
        item(menu, _("&Rediger"), partial(self.edit, row), "F2")
        item(menu, _("Ret &mødekrav"), partial(self.edit, row, "requirement"))
        item(menu, _("&Standarddagsorden …"), partial(self._standard_agenda, row))
        item(menu, _("&Pejlemærker …"), partial(self._choose_goals, row))
        item(menu, _("Sn&itflader"), partial(self._interfaces, row))
        if row.board is not None:
            item(menu, _("&Nyt møde"), partial(self._plan, row.board))
        if row.board is not None and row.is_local:
            menu.addSeparator()
            item(menu, _("&Genåbn") if row.closed else _("&Luk …"), partial(self.close, row), "Del")
            return menu
        item(menu, _("&Vælg kommuner …"), partial(self._choose_units, row))
        menu.addSeparator()
        order = [each.forum for each in self.rows if each.chapter == row.chapter]
        item(menu, _("Flyt &op"), partial(self._move, row, -1)).setEnabled(order[0] != row.forum)
        item(menu, _("Flyt n&ed"), partial(self._move, row, 1)).setEnabled(order[-1] != row.forum)
        others = menu.addMenu(_("Flyt til &kapitel"))
        others.setEnabled(len(self.chapters) > 1)
        for id_, number, title in self.chapters:
            if number != row.chapter:
                item(others, f"{number}. {title}".replace("&", "&&"), partial(self._to_chapter, row, id_))
        menu.addSeparator()
        item(menu, _("&Genåbn") if row.closed else _("&Luk …"), partial(self.close, row), "Del")
        if not self.desk.read(forums.has_met, row.forum):
            item(menu, _("&Fjern"), partial(self._remove, row))
        return menu

    def _interfaces(self, row: Row, _checked: bool = False) -> None:
        """Which forums it is linked with."""
        self.desk.goto("snitflader", forum=row.forum)

    def _choose_goals(self, row: Row, _checked: bool = False) -> None:
        """Which goals the row's forum serves."""
        choose_goals(self._page, self.desk, Target(FORUM, row.forum), row.about.name)

    def edit(self, row: Row, field: str = "", _checked: bool = False) -> None:
        """The page of the row's board where it is a local one, else of its forum."""
        if row.board is not None and row.is_local:
            self.desk.goto("edit_forum", board=row.board, field=field, back="fora")
        else:
            self.desk.goto("edit_forum", forum=row.forum, field=field, back="fora")

    def _plan(self, board: int, _checked: bool = False) -> None:
        self.desk.goto("new_meeting", board=board, back="fora")

    def _standard_agenda(self, row: Row, _checked: bool = False) -> None:
        from fora_desktop.ui.dialogs.standard_agenda import StandardAgenda

        StandardAgenda.of_forum(self.desk, row.forum, self._page).ask()

    def close(self, row: Row, _checked: bool = False) -> None:
        """Ask for the last day and close; what is closed is opened again."""
        local = row.board is not None and row.is_local
        if row.closed:
            again = boards.reopen if local else forums.reopen
            self.desk.attempt(forums.reopened, again, row.board if local and row.board else row.forum)
            return
        ids = [row.board] if row.board is not None else [each.board for each in row.boards if not each.closed]
        day = closing.last_day(self.desk, row.name, [id_ for id_ in ids if id_ is not None], self._page)
        if day is None:
            return
        if local and row.board is not None:
            self.desk.attempt(boards.closed, boards.close, row.board, day)
        else:
            self.desk.attempt(boards.closed, forums.close, row.forum, day)

    def _remove(self, row: Row, _checked: bool = False) -> None:
        self.desk.attempt(forums.removed, forums.remove, row.forum)

    def _choose_units(self, row: Row, _checked: bool = False) -> None:
        every = self.desk.read(forum_tree.units)
        chosen = {unit for board in row.boards for unit in board.units if not board.closed}
        ids = ask.units(
            self._page,
            _("Vælg kommuner"),
            _("Brug kommunerne"),
            every,
            [id_ for id_, name in every if name in chosen],
            _("{name} findes i de valgte kommuner fra i dag. Fravælges en kommune, lukkes det lokale forum.").format(
                name=row.name
            ),
        )
        if ids is not None:
            self.desk.attempt(boards.units_chosen, boards.choose_units, row.forum, ids, self.desk.today)

    def _move(self, row: Row, by: int, _checked: bool = False) -> None:
        order = [each.forum for each in self.rows if each.chapter == row.chapter]
        place = order.index(row.forum) + 1 + by
        chapter = next(id_ for id_, number, _t in self.desk.read(forums.chapters) if number == row.chapter)
        if 1 <= place <= len(order):
            self.desk.attempt(forums.moved, forums.move, row.forum, chapter, place)

    def _to_chapter(self, row: Row, chapter: int, _checked: bool = False) -> None:
        self.desk.attempt(forums.moved, forums.move, row.forum, chapter, AT_THE_END)

    # --- chapters -----------------------------------------------------------------------------------------------------

    def chapter_menu(self, here: Chapter | None) -> QMenu:
        """New, and for the chapter that is meant: rename, move, remove."""
        menu = QMenu(_("Kapitler"), self._page)
        item(menu, _("&Nyt kapitel …"), self.new_chapter)
        every = list(self.chapters)
        if here is not None:
            id_, number, title = here
            place = every.index(here) + 1
            menu.addSection(f"{number}. {title}".replace("&", "&&"))
            item(menu, _("O&mdøb …"), partial(self._rename_chapter, id_, title))
            item(menu, _("Flyt &op"), partial(self._move_chapter, id_, place - 1)).setEnabled(place > 1)
            item(menu, _("Flyt n&ed"), partial(self._move_chapter, id_, place + 1)).setEnabled(place < len(every))
        for id_, number, title in every:
            if not any(each.chapter == number for each in self.rows):
                words = _("Fjern “{title}”").format(title=title.replace("&", "&&"))
                item(menu, words, partial(self._remove_chapter, id_))
        return menu

    def new_chapter(self, _checked: bool = False) -> None:
        title = ask.line(self._page, _("Nyt kapitel"), _("Opret"), _("&Titel"))
        if title is not None:
            self.desk.attempt(_("Kapitlet “{title}” er oprettet").format(title=title), forums.create_chapter, title)

    def _rename_chapter(self, chapter: int, present: str, _checked: bool = False) -> None:
        title = ask.line(self._page, _("Omdøb kapitlet"), _("Omdøb"), _("&Titel"), present)
        if title is not None:
            self.desk.attempt(forums.renamed, forums.rename_chapter, chapter, title)

    def _move_chapter(self, chapter: int, number: int, _checked: bool = False) -> None:
        self.desk.attempt(forums.chapter_moved, forums.move_chapter, chapter, number)

    def _remove_chapter(self, chapter: int, _checked: bool = False) -> None:
        self.desk.attempt(forums.chapter_removed, forums.remove_chapter, chapter)


def pop_up(menu: QMenu, spot: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(spot)


def item(menu: QMenu, text: str, do: Any, keys: str = "") -> QAction:
    action = menu.addAction(text)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(do)
    return action
