"""Kalendere, der holdes ajour: the folder, and the calendars in it with what became of each file."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import Contents, Edition
from fora_desktop.i18n import _, counted
from fora_desktop.services import publications
from fora_desktop.services.publications import PublicationLine
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.choosing_files import Chooser, NativeChooser
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.keep_calendars import ChangeCalendar, KeepCalendars
from fora_desktop.ui.publishing import Publishing, State
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views.settings.section import Section, explained, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import Button, Label, set_shown
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.readonly import allow

SHOWN_ROWS = 12


class Kalendere(Section):
    key = "kalendere"
    icon = "calendar-check"
    SHOWS = frozenset({"district", "publication", "person", "role", "forum", "board", "unit"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chooser: Chooser = NativeChooser()
        self._folder = ""
        self._offered: frozenset[str] = frozenset()
        """Files of which it was told that nobody keeps them."""
        self._followed: Publishing | None = None
        self.column.addWidget(self._make_folder())
        self.column.addWidget(self._make_calendars())
        self.column.addStretch(1)
        keys.action(self.table, "kalendere.change", _("Ret kalenderen"), "F2", self._change_current)
        keys.action(self.table, "kalendere.remove", _("Fjern kalenderen"), "Delete", self._remove)
        theme.announcer().changed.connect(self._fit)
        self.table.horizontalScrollBar().rangeChanged.connect(self._on_range)

    @staticmethod
    def title() -> str:
        return _("Kalendere, der holdes ajour")

    def _make_folder(self) -> Card:
        card = Card(_("Mappe"), parent=self)
        self.folder = Label("", wrap=True, parent=card)
        self.state = Label("", "small", "text2", wrap=True, parent=card)
        self.choose_button = Button(_("Vælg &mappe …"), icon="folder-open", parent=card)
        self.choose_button.clicked.connect(self._choose)
        self.none_button = Button(_("&Brug ingen mappe"), parent=card)
        self.none_button.clicked.connect(self._use_none)
        self.now_button = Button(_("&Skriv nu"), icon="refresh-cw", parent=card)
        self.now_button.clicked.connect(self._write_now)
        card.body.addWidget(self.folder)
        card.body.addWidget(self.state)
        card.body.addLayout(row(self.choose_button, self.none_button, self.now_button))
        explained(
            card,
            _(
                "Fora skriver en kalenderfil for hver chef og hvert forum, du vælger, og skriver den igen, når noget i "
                "den er ændret. Et møde, der har stået i en fil, kan aflyses, men ikke længere fjernes."
            ),
        )
        return card

    def _make_calendars(self) -> Card:
        card = self.card = Card(_("Kalendere"), flush=True, parent=self)
        self.model: TableModel[PublicationLine] = TableModel(self._columns(), key=lambda line: line.id)
        self.table = RowTable(self.model, _("Kalendere, der holdes ajour"), parent=card)
        self.table.opened.connect(self._change)
        self.table.selection_changed.connect(self._on_selection)
        card.body.addWidget(self.table)
        self.empty = Label(_("Ingen kalendere holdes ajour endnu."), "body", "text2", wrap=True, parent=card)
        card.body.addWidget(self.empty)
        self.add_button = Button(_("&Tilføj …"), icon="plus", parent=card)
        self.add_button.clicked.connect(self._add)
        self.change_button = Button(_("&Ret …"), icon="pencil", parent=card)
        self.change_button.clicked.connect(self._change_current)
        self.copy_button = Button(_("&Kopiér stien"), icon="copy", parent=card)
        self.copy_button.clicked.connect(self._copy_path)
        self.remove_button = Button(_("&Fjern"), icon="trash-2", parent=card)
        self.remove_button.clicked.connect(self._remove)
        buttons = row(self.add_button, self.change_button, self.copy_button, self.remove_button)
        margins = card.head.contentsMargins()
        self.empty.setContentsMargins(margins.left(), 0, 0, 0)
        buttons.setContentsMargins(margins.left(), 0, margins.left(), 0)
        card.body.addLayout(buttons)
        words = _(
            "Stien er til programmer, der kan følge en fil, f.eks. Thunderbird. Outlook og telefoner følger en "
            "webadresse: læg mappen et sted, der har en webadresse. En fil, der indlæses i stedet, følger ikke med."
        )
        note = Label(words, "small", "text2", wrap=True, parent=card)
        note.setContentsMargins(margins.left(), 0, margins.left(), fonts.px(12))
        card.body.addWidget(note)
        return card

    def _columns(self) -> list[Column[PublicationLine]]:
        return [
            Column(_("Kalender for"), lambda line: line.name, tip=lambda line: line.name),
            Column(_("Slags"), lambda line: publications.kind_words(line.kind), width=_("Lokalt forum")),
            Column(_("Fil"), lambda line: line.file, tip=lambda line: line.file),
            Column(_("Udgave"), lambda line: line.edition, width=_("Uden dagsorden"), tip=lambda line: line.edition),
            Column(
                _("Tilstand"),
                self._state_words,
                width=Words(_("Uændret siden {when}").format(when="30-09-2026 kl. 10.30"), icon="circle-check"),
                cell=self._state_cell,
                tip=self._state_words,
            ),
        ]

    # --- showing ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        if self._followed is not self.desk.publishing and self.desk.publishing is not None:
            self._followed = self.desk.publishing
            self._followed.changed.connect(self._show_state)
        self._folder = self.desk.read(publications.folder)
        self.folder.setText(self._folder or _("Der er ikke valgt en mappe."))
        lines = self.desk.read(publications.listing)
        if not self._offered.isdisjoint(line.file for line in lines):
            self._offered = frozenset()
            self.message.say("")  # the calendars are kept again
        self.model.show(lines)
        self.card.set_subtitle(counted(len(lines), _("{n} kalender"), _("{n} kalendere")))
        self._show_state()
        self._fit()
        self._on_selection()

    def _show_state(self) -> None:
        lines = self.desk.once(publications.listing)
        refused = [state.refusal for line in lines if (state := self._state(line)) is not None and state.refusal]
        running = self._followed is not None and self._followed.is_running
        if not lines:
            words = _("Ingen kalendere er valgt.")
        elif not self._folder:
            words = _("Kalenderne skrives, når du har valgt en mappe.")
        elif self.desk.readonly:
            words = _("Registret kan kun læses, så kalenderne skrives ikke herfra.")
        elif running:
            words = _("Kalenderne skrives …")
        elif refused:
            words = counted(len(refused), _("{n} kalender kunne ikke skrives."), _("{n} kalendere kunne ikke skrives."))
        elif all(self._state(line) is not None for line in lines):
            words = _("Alle kalendere er ajour.")
        else:
            words = _("Kalenderne skrives om lidt.")
        self.state.setText(words)
        allow(self.desk.readonly, self.now_button, also=bool(lines and self._folder) and not running)
        self.model.show(lines)

    def _state(self, line: PublicationLine) -> State | None:
        return None if self._followed is None or not self._folder else self._followed.state_of(line.file)

    def _state_words(self, line: PublicationLine) -> str:
        state = self._state(line)
        if state is None:
            return _("Ikke skrevet endnu")
        if state.refusal:
            return _("Ikke skrevet: {reason}").format(reason=state.refusal)
        if state.written_at is None:
            return _("Skrevet")
        when = _when(state.written_at, self.desk.now)
        return _("Skrevet {when}").format(when=when) if state.changed else _("Uændret siden {when}").format(when=when)

    def _state_cell(self, line: PublicationLine) -> Words:
        state = self._state(line)
        if state is not None and state.refusal:
            why = state.reason[:1].upper() + state.reason[1:]
            return Words(why or self._state_words(line), icon="triangle-alert", icon_tone="missed")
        return Words(self._state_words(line), icon="circle-dashed" if state is None else "circle-check")

    def _fit(self) -> None:
        """As tall as its rows, as far as these go."""
        set_shown(self.table, self.model.rowCount() > 0)
        set_shown(self.empty, self.model.rowCount() == 0)
        header, bar = self.table.row_header(), self.table.horizontalScrollBar()
        header.setMinimumSectionSize(fonts.metrics().horizontalAdvance(_("Kredsrådet.ics")))
        header.setSectionResizeMode(0, header.sectionResizeMode(0))  # so that the least width is looked at
        rows, below = min(self.model.rowCount(), SHOWN_ROWS), bar.sizeHint().height() if bar.maximum() else 0
        self.table.setFixedHeight(header.height() + rows * theme.row_height(1) + below + 4)

    def _on_range(self, _least: int, _most: int) -> None:
        self._fit()

    def _on_selection(self) -> None:
        chosen, readonly = self.table.selected_lines, self.desk.readonly
        allow(readonly, self.choose_button, self.add_button)
        allow(readonly, self.none_button, also=bool(self._folder))
        allow(readonly, self.change_button, also=len(chosen) == 1)
        allow(readonly, self.remove_button, also=bool(chosen))
        self.copy_button.setEnabled(bool(chosen and self._folder))

    def start(self) -> QWidget:
        return self.table if self.model.rowCount() else self.add_button

    def memory(self) -> dict[str, Any]:
        return self.table.arrangement()

    def recall(self, memory: dict[str, Any]) -> None:
        self.table.arrange(memory)

    # --- the folder ---------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        begin = Path(self._folder) if self._folder else Path.home()
        folder = self.chooser.folder(self, _("Hvor skal kalenderne ligge?"), begin)
        if folder is not None:
            self.attempt(partial(self.desk.do, publications.folder_set, publications.set_folder, str(folder)))

    def _use_none(self) -> None:
        self.attempt(partial(self.desk.do, publications.folder_set, publications.set_folder, ""))

    def _write_now(self) -> None:
        if self.desk.publishing is not None:
            self.desk.publishing.again()

    # --- the calendars ------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        dialog = KeepCalendars(self.desk, self.window())
        if dialog.answered() and dialog.wishes:
            edition, contents = dialog.options.edition, dialog.options.contents
            add = partial(publications.add_all, edition=edition, contents=contents)
            self.attempt(partial(self.desk.do, publications.all_added, add, dialog.wishes))
        self.start().setFocus()

    def _change_current(self) -> None:
        if (line := self.table.current_line) is not None:
            self._change(line)

    def _change(self, line: PublicationLine) -> None:
        if self.desk.readonly:
            return
        ChangeCalendar(line, self.window(), partial(self._save_change, line)).answered()
        self.start().setFocus()

    def _save_change(self, line: PublicationLine, typed: str, edition: Edition, contents: Contents) -> None:
        """Raises why the name cannot be. A name in other letters, small and large, is the same file to Windows."""
        is_other = (contents, edition) != (line.of.contents, line.of.edition)
        change = partial(publications.change, file=typed, edition=edition, contents=contents)
        file = self.desk.do(publications.changed if is_other else publications.renamed, change, line.id)
        if file.casefold() != line.file.casefold():
            self._expect([line.file])
            self._offer_to_delete([line.file])

    def _expect(self, files: list[str]) -> None:
        """What becomes of these is told here."""
        if self.desk.publishing is not None:
            self.desk.publishing.expect(files)

    def _remove(self) -> None:
        lines = self.table.selected_lines
        if not lines or self.desk.readonly:
            return
        files = [line.file for line in lines]
        ids = [line.id for line in lines]
        if self.attempt(partial(self.desk.do, publications.removed, publications.remove, ids)):
            self._expect(files)
            self._offer_to_delete(files)

    def _offer_to_delete(self, files: list[str]) -> None:
        """Somebody may follow the files: they stay until the user says otherwise."""
        if not self._folder:
            return
        words = counted(
            len(files),
            _("Filen {{file}} ligger stadig i mappen, men holdes ikke længere ajour."),
            _("{n} filer ligger stadig i mappen, men holdes ikke længere ajour."),
        )
        delete = counted(len(files), _("Slet filen"), _("Slet {n} filer"))
        actions = [(delete, partial(self._delete, [Path(self._folder) / file for file in files]))]
        self.message.say(words.format(file=files[0]), "info", actions=actions, closable=True)
        self._offered = frozenset(files)

    def _delete(self, files: list[Path]) -> None:
        kept = {line.file.casefold() for line in self.desk.read(publications.listing)}
        gone = [
            path for path in files if path.name.casefold() not in kept
        ]  # the removal may have been undone meanwhile
        self._offered = frozenset()
        self.message.say("")
        self.desk.write_later(partial(_delete_all, gone), self._on_deleted)

    def _on_deleted(self, left: list[str]) -> None:
        if left:
            self.message.say(_("{files} kunne ikke slettes.").format(files=", ".join(left)), "error", closable=True)

    def _copy_path(self) -> None:
        lines = self.table.selected_lines
        paths = [str(Path(self._folder) / line.file) for line in lines]
        QApplication.clipboard().setText("\n".join(paths))
        announce(self, counted(len(paths), _("Stien er kopieret"), _("{n} stier er kopieret")))


def _delete_all(files: list[Path]) -> list[str]:
    """The names of those that could not be deleted."""
    left = []
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path.name)
    return left


def _when(at: datetime, now: datetime) -> str:
    clock = dates.clock(at.time())
    if at.date() == now.date():
        return _("i dag {time}").format(time=clock)
    return _("{day} {time}").format(day=at.strftime("%d-%m-%Y"), time=clock)
