"""The window: menu, navigation, the pages, the status bar. It holds no rule of the field."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services import closed_years, follow_up, glance, plan_rows, register
from fora_desktop.services.standings import StandingLine
from fora_desktop.settings import Settings
from fora_desktop.ui import fonts, keys, motion, theme
from fora_desktop.ui.desk import EVERYTHING, Desk, Goto
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.frame import place
from fora_desktop.ui.page import Page
from fora_desktop.ui.palette import Palette
from fora_desktop.ui.planning import planning_of
from fora_desktop.ui.publishing import Publishing
from fora_desktop.ui.saving_tables import TableSaver
from fora_desktop.ui.text_undo import can, editor, takes_back
from fora_desktop.ui.top_row import TopRow
from fora_desktop.ui.views import VIEWS, view
from fora_desktop.ui.widgets.card import Rule, scrolled
from fora_desktop.ui.widgets.import_frame import calendars_in
from fora_desktop.ui.widgets.label import IconLabel, KeyCap, Label, Line
from fora_desktop.ui.widgets.message import MessageBar, UndoBar
from fora_desktop.ui.widgets.nav import SEPARATOR, STRETCH, NavItem, NavList

STATUS_HEIGHT = 26
GROUPS = ("opgaver", "personer")
"""The pages that a new group of the navigation begins with."""
LETTERED = {"handleplaner": "Ctrl+Shift+H", "pejlemaerker": "Ctrl+Shift+J", "snitflader": "Ctrl+Shift+F"}
"""There are nine numbers; the pages that came later have letters, so that the others keep theirs."""
EXPORT = "export"
"""Not a page: `goto` opens Eksportér."""
UNCOUNTED = frozenset(
    {
        *("agenda_item", "paper", "decision", "attendance", "item_absence", "standard_item"),
        *("plan_draft", "plan_draft_meeting"),
    }
)
"""What changes no number in the navigation: while minutes are taken, or a proposal for a year is looked through,
nothing is counted in the background."""
NARROW = 1400
"""Below this width, in pixels at 100 % text, the navigation shows icons only."""


class MainWindow(QMainWindow):
    """One register in one window, on its own or held by a frame that was painted before it.

    `save_settings` is handed what the user has chosen when it changes.
    """

    def __init__(
        self,
        desk: Desk,
        path: Path,
        settings: Settings,
        save_settings: Callable[[Settings], None],
    ) -> None:
        super().__init__()
        self.desk = desk
        self.path = path
        self.choices = desk.choices
        self.choices.begin(settings, save_settings)
        keys.use(settings.shortcuts)
        self._dressed = (settings.theme, settings.scale, settings.density)
        self._shortcuts = settings.shortcuts
        self._about = desk.read(register.about)
        self.pages: dict[str, Page] = {}
        self.setWindowTitle(self._title())
        self.setAcceptDrops(True)
        items = []
        for each in VIEWS:
            if each.icon:
                items += [SEPARATOR] if each.key in GROUPS else []
                items.append(NavItem(each.key, each.title(), each.icon))
        self.navigation = NavList([*items[:-1], STRETCH, items[-1]])  # Indstillinger stands at the bottom
        self.navigation.chosen.connect(self._turn_to)
        self.stack = QStackedWidget()
        self.message = MessageBar(closable=True)
        self.year_bar = MessageBar()
        self.readonly_bar = MessageBar()
        self._lay_out()
        self._make_actions()
        self._make_top()
        self._make_status_bar()
        desk.changed.connect(self._on_change)
        desk.refused.connect(self._on_refusal)
        desk.noticed.connect(self._on_notice)
        desk.told.connect(self._on_told)
        desk.wanted.connect(self._on_wanted)
        desk.year_changed.connect(self._on_year)
        self.publishing = Publishing(desk, self)
        self.publishing.right_again.connect(self._tell_saved)
        self.publishing.withdrawn.connect(self._on_withdrawn)
        self.choices.changed.connect(self._on_choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        motion.apply(app, settings.reduced_motion)
        app.focusChanged.connect(self._on_focus)
        if desk.readonly:
            self.readonly_bar.say(_("Registret kan kun læses. Du kan se alt, men ikke ændre."), icon="lock")
        self._show_state()
        self._show_badges()
        place(self, settings.geometry)
        wanted = settings.start_page or settings.page
        self.show_page(wanted if wanted in (each.key for each in VIEWS if each.icon) else VIEWS[0].key)

    def _title(self) -> str:
        name = self._about.name + (_(" (Demonstration)") if self._about.demonstration else "")
        return _("{name} – Fora").format(name=name)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.readonly_bar, self.year_bar, self.message):
            bar.hide()
            column.addWidget(bar)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(Rule(vertical=True))
        row.addLayout(column, 1)
        self.setCentralWidget(middle)

    # --- menu -------------------------------------------------------------------------------------------------------

    def _action(self, name: str, words: str, do: Callable[[], object], default: str = "") -> QAction:
        return keys.action(self, f"window.{name}", words, default, do, context=Qt.ShortcutContext.WindowShortcut)

    def _make_actions(self) -> None:
        self.undo_action = self._action("undo", _("Fortryd"), self.undo, "Ctrl+Z")
        self.redo_action = self._action("redo", _("Annullér fortryd"), self.redo, "Ctrl+Y")
        self.history_action = self._action("history", _("Historik"), self.show_history, "Ctrl+H")
        self.new_action = self._action("new", _("Nyt …"), self._new, "Ctrl+N")
        self.meeting_action = self._action("new_meeting", _("Nyt møde"), self._new_meeting, "Ctrl+Shift+M")
        self.series_action = self._action("new_series", _("Ny møderække"), self._new_series)
        for action in (self.meeting_action, self.series_action):
            action.setEnabled(not self.desk.readonly)
        self.seek_action = self._action("seek", _("Filtrér på siden"), self._seek, "Ctrl+F")
        self.search_action = self._action("search", _("Søg i alt"), self.search, "Ctrl+K")
        self.print_action = self._action("print", _("Udskriv siden …"), self.print_page, "Ctrl+P")
        self.print_list_action = self._action("print_list", _("Udskriv listen, som den står …"), self.print_list)
        self.reports_action = self._action("reports", _("Rapporter …"), self.show_reports, "Ctrl+Shift+R")
        self.export_action = self._action("export", _("Eksportér …"), self.export, "Ctrl+E")
        keep = partial(self.desk.goto, "indstillinger", section="kalendere")
        self.keep_action = self._action("keep_calendars", _("Kalendere, der holdes ajour …"), keep)
        self.quit_action = self._action("quit", _("Afslut"), self._quit, "Ctrl+Q")
        self.next_pane_action = self._action("next_pane", _("Næste rude"), self._next_pane, "F6")
        self.previous_pane_action = self._action("previous_pane", _("Forrige rude"), self._previous_pane, "Shift+F6")

    def _make_top(self) -> None:
        bar = QMenuBar()
        bar.setNativeMenuBar(False)
        bar.setAccessibleName(_("Menu"))
        self.files_menu = files = bar.addMenu(_("&Filer"))  # more is put in by ui/files.py, where there is a shelf
        files.addActions([self.reports_action, self.export_action, self.keep_action])
        files.addActions([self.print_action, self.print_list_action])
        self._make_tables_menus(files)
        files.addSeparator()
        files.addAction(self.quit_action)
        self.edit_menu = edit = bar.addMenu(_("&Rediger"))
        edit.aboutToShow.connect(self._show_state)
        edit.addActions([self.undo_action, self.redo_action, self.history_action])
        edit.addSeparator()
        edit.addActions([self.new_action, *self._beginnings(), self.seek_action, self.search_action])
        self._make_view_menu(bar.addMenu(_("&Vis")))
        goto = bar.addMenu(_("&Gå til"))
        numbered = [each.key for each in VIEWS if each.icon and each.key not in LETTERED]
        for each in (each for each in VIEWS if each.icon):
            key = LETTERED.get(each.key) or f"Ctrl+{numbered.index(each.key) + 1}"
            goto.addAction(self._action(f"page_{each.key}", each.title(), partial(self.show_page, each.key), key))
        bar.addMenu(_("F&ora")).addAction(
            self._action("import", _("Importér oversigt …"), partial(self.desk.goto, "import_overview", back="fora"))
        )
        bar.addMenu(_("&Møder")).addActions(
            [
                self.meeting_action,
                self.series_action,
                self._action("answer", _("Notér møder, der er holdt …"), self._answer_all),
                self.import_meetings_action,
            ]
        )
        self._make_planning_menu(bar.addMenu(_("&Planlægning")))
        about = bar.addMenu(_("&Hjælp"))
        about.addAction(self._action("help", _("Vejledning"), self.show_help, "F1"))
        about.addAction(self._action("keys", _("Genveje"), self._show_keys))
        about.addAction(self._action("about", _("Om Fora"), self._show_about))
        self.top = TopRow(bar, self.desk.today.year, self.desk.year, demonstration=self._about.demonstration)
        self.top.year_chosen.connect(self.desk.set_year)
        self.top.search_wanted.connect(self.search)
        self.year = self.top.year
        self.setMenuWidget(self.top)
        self.palette_ = Palette(self.desk, self._doable, self)

    def _make_planning_menu(self, menu: QMenu) -> None:
        menu.addActions(
            [
                self._action("plan_year", _("Planlæg år"), partial(self.show_page, "planlaeg")),
                self._action("plan_settings", _("Forudsætninger …"), partial(self.desk.goto, "plan_settings")),
                self._action("replan", _("Omlæg møder …"), partial(self.desk.goto, "omlaeg"), "Ctrl+Shift+T"),
                self._action("plan_missing", _("Planlæg manglende …"), partial(self.desk.goto, "manglende")),
            ]
        )
        planning = planning_of(self.desk)
        planning.progressed.connect(self._show_planning)
        planning.ended.connect(self._show_planning)

    def _show_planning(self, *_what: object) -> None:
        """How far a plan is, whatever page is shown."""
        run = planning_of(self.desk).run
        self.navigation.set_progress("planlaeg", run.percent if run is not None else None)

    def _make_tables_menus(self, files: QMenu) -> None:
        """Persons and meetings out of tables, and into them."""
        inward, outward = files.addMenu(_("&Importér")), files.addMenu(_("Gem som &tabel"))
        self.tables = TableSaver(self.desk, self, self._tell_saved, self._tables_folder)
        for kind, read, saved in (
            ("people", _("Importér personer …"), _("Gem personer og roller som tabel …")),
            ("meetings", _("Importér møder …"), _("Gem møder som tabel …")),
        ):
            goto = partial(self._import_table, kind)
            action = self._action(f"import_{kind}", read, goto)
            inward.addAction(action)
            if kind == "meetings":
                self.import_meetings_action = action
            outward.addAction(self._action(f"save_{kind}", saved, partial(self.tables.save, kind)))
        inward.addAction(self._action("import_calendar", _("Importér kalender (.ics) …"), self._import_calendar))

    def _import_table(self, kind: str) -> None:
        here = self._current()
        self.desk.goto("import_table", kind=kind, back=here.key if here.in_navigation else "")

    def _import_calendar(self, files: Sequence[Path] = ()) -> None:
        here = self._current()
        back = here.key if here.in_navigation else "kalender"
        self.desk.goto("import_ics", back=back, **({"paths": list(files)} if files else {}))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Calendars may be let go of anywhere; what a page takes itself does not come here."""
        if calendars_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._import_calendar(calendars_in(event.mimeData()))

    def _tables_folder(self) -> Path:
        folder = self.choices.settings.export_folder
        return Path(folder) if folder else Path.home()

    def _tell_saved(self, sentence: str) -> None:
        self.undo_bar.tell(sentence, can_undo=False)

    def search(self) -> None:
        self.palette_.open()

    def _doable(self) -> list[QAction]:
        """What Ctrl+K offers to do: the actions of the window and of the page that is shown."""
        current = self._current()
        return [*keys.named([current]), *(found for found in self.actions() if found is not self.search_action)]

    def _make_view_menu(self, menu: QMenu) -> None:
        choices: list[tuple[str, Any]] = [
            (_("Farver som systemet"), "system"),
            (_("Lyse farver"), "light"),
            (_("Mørke farver"), "dark"),
        ]
        for words, choice in choices:
            menu.addAction(self._action(f"colours_{choice}", words, partial(self.choose_theme, choice)))
        menu.addSeparator()
        menu.addAction(self._action("my_calendar", _("Min kalender"), partial(self.desk.goto, "kalender", mine=True)))
        menu.addSeparator()
        menu.addAction(self._action("larger", _("Større tekst"), partial(self.choose_scale, +0.1), "Ctrl++"))
        menu.addAction(self._action("smaller", _("Mindre tekst"), partial(self.choose_scale, -0.1), "Ctrl+-"))
        menu.addSeparator()
        menu.addActions([self.next_pane_action, self.previous_pane_action])

    # --- status bar -------------------------------------------------------------------------------------------------

    def _fit_status_bar(self) -> None:
        """Qt reckons its height once; the text may grow."""
        self.statusBar().setMinimumHeight(fonts.px(STATUS_HEIGHT))

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self._fit_status_bar()
        theme.announcer().changed.connect(self._fit_status_bar)
        self.saved = Label("", "small", "text2")
        self.undo_bar = UndoBar()
        self.undo_bar.undo.connect(self.undo)
        self.summary = Label("", "small", "text2")
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(fonts.px(10), 0, fonts.px(10), 0)
        row.setSpacing(fonts.px(8))
        row.addWidget(IconLabel("check", "met", 14))
        row.addWidget(self.saved)
        self.copy_line = Line("", "small", "text2")
        self._copy_parts: list[QWidget] = [Rule(vertical=True), IconLabel("archive", "text2", 14), self.copy_line]
        for part in self._copy_parts:
            row.addWidget(part)
            part.hide()
        row.addWidget(self.undo_bar)
        row.addStretch(1)
        row.addWidget(self.summary)
        row.addWidget(Rule(vertical=True))
        name = Line(self.path.name, "small", "text2")
        name.setToolTip(str(self.path))
        row.addWidget(name)
        bar.addWidget(whole, 1)
        self.saved.setText(_("Alt er gemt"))
        self._show_last_step()

    def _show_last_step(self) -> None:
        """What Fortryd would take back; not read aloud, for it is no news. A file that was saved is left to stand."""
        if self.undo_bar.tells_step:
            last = self.desk.state().undoes
            self.undo_bar.tell((not self.desk.readonly and last) or "", aloud=False)

    def show_copy(self, made: datetime | None, refused: str | None = None) -> None:
        """Tell when the newest copy of the register was made, and why today's could not be taken, if so."""
        if made is not None:
            self.copy_line.setText(made_at(made, self.desk.now))
            for part in self._copy_parts:
                part.show()
        if refused is not None:
            self.desk.refused.emit(_("Dagens sikkerhedskopi blev ikke taget. {reason}").format(reason=refused))

    def _show_state(self) -> None:
        state = self.desk.state()
        focused, writable = QApplication.focusWidget(), not self.desk.readonly
        self.undo_action.setEnabled((state.undoes is not None and writable) or can(focused, "undo"))
        self.redo_action.setEnabled((state.redoes is not None and writable) or can(focused, "redo"))
        undoes = _("Fortryd: {step}").format(step=state.undoes) if state.undoes else _("Fortryd")
        redoes = _("Annullér fortryd: {step}").format(step=state.redoes) if state.redoes else _("Annullér fortryd")
        self.undo_action.setText(undoes.replace("&", "&&"))  # a name may hold one, which is no mnemonic
        self.redo_action.setText(redoes.replace("&", "&&"))

    def _show_badges(self) -> None:
        self.desk.once_later(glance.standing_lines, self._count_warnings, self.desk.today, self.desk.today)
        self.desk.once_later(follow_up.overdue, self._count_overdue, self.desk.today)
        self.desk.once_later(plan_rows.needing, self._count_plans, self.desk.today)

    def _count_warnings(self, lines: Sequence[StandingLine]) -> None:
        warnings = {line.board.id for line in lines if line.status.warns}
        self.navigation.set_badge("overblik", len(warnings), alarming=True)

    def _count_overdue(self, number: int) -> None:
        self.navigation.set_badge("opgaver", number)

    def _count_plans(self, number: int) -> None:
        self.navigation.set_badge("handleplaner", number)

    def _show_summary(self) -> None:
        page = self.stack.currentWidget()
        self.summary.setText(page.summary() if isinstance(page, Page) else "")

    # --- pages ------------------------------------------------------------------------------------------------------

    def page(self, key: str) -> Page:
        """The page, made when it is first wanted."""
        if key not in self.pages:
            self.pages[key] = view(key)(self.desk)
            self.stack.addWidget(self.pages[key])
            self.pages[key].refreshed.connect(self._show_summary)
            self.pages[key].recall(self.choices.settings.memory.get(key, {}))
        return self.pages[key]

    def show_page(self, key: str, _checked: bool = False) -> None:
        """With the keyboard in it, wherever it was before."""
        self._turn_to(key)
        self._current().start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, key: str) -> None:
        """Arrows and the mouse in the navigation turn the pages without leaving it."""
        page = self.page(key)
        if not self.message.stays:
            self.message.say("")
        self._keep_memory()
        self.stack.setCurrentWidget(page)
        self.navigation.set_current(page.lit())
        if page.in_navigation:
            self.choices.choose(page=key)
        keys.rename(self.new_action, page.new_words() or _("Nyt …"))
        self.new_action.setEnabled(bool(page.new_words()) and not self.desk.readonly)
        self._show_summary()

    def _keep_memory(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page) and (memory := page.memory()):
            self.choices.remember(page.key, memory)

    def _on_wanted(self, wish: Goto) -> None:
        """What is wanted may be gone meanwhile: then everything stays where it is, and that is told."""
        if wish.page == EXPORT:
            self.export(**wish.what)
            return
        before = self.stack.currentWidget()
        try:
            self.show_page(wish.page)
            page = self.page(wish.page)
            page.open(wish.what)
            self.navigation.set_current(page.lit())  # which may be another than before
        except FieldError as gone:
            if isinstance(before, Page):
                self.show_page(before.key)
            self.desk.refused.emit(str(gone))
        self._show_summary()

    def _current(self) -> Page:
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def _new(self) -> None:
        self._current().new()

    def _beginnings(self) -> list[QAction]:
        """What can be begun from any page besides meetings."""
        made = [
            self._action("new_task", _("Ny opgave"), partial(self._new_on, "opgaver")),
            self._action("new_role", _("Ny rolle"), partial(self._new_on, "personer")),
            self._action("new_person", _("Ny person"), partial(self.desk.goto, "personer", new=True)),
        ]
        for action in made:
            action.setEnabled(not self.desk.readonly)
        return made

    def _new_on(self, key: str) -> None:
        self.show_page(key)
        self.page(key).new()

    def _new_meeting(self) -> None:
        here = self._current()
        if here.in_navigation:  # or the page is open already, with what has been typed
            self.desk.goto("new_meeting", back=here.key)

    def _new_series(self) -> None:
        here = self._current()
        if here.in_navigation:
            self.desk.goto("new_meeting", series=True, back=here.key)

    def _answer_all(self) -> None:
        self.desk.goto("registrering", back=self._current().key if self._current().in_navigation else "overblik")

    def show_history(self) -> None:
        self.desk.goto("historik")

    def _seek(self) -> None:
        self._current().seek()

    def _next_pane(self) -> None:
        self._step_pane(1)

    def _previous_pane(self) -> None:
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        panes = [self.navigation, *(pane for pane in self._current().panes() if pane.isVisible())]
        focused = QApplication.focusWidget()
        here = next(
            (place for place, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))),
            -1,
        )
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- what happens -----------------------------------------------------------------------------------------------

    def _on_change(self, tables: frozenset[str]) -> None:
        self.message.say("")
        self._show_state()
        if not tables <= UNCOUNTED:
            self._show_badges()
        if tables == EVERYTHING:
            self._show_last_step()  # another program may have made one since, or taken one back
        if "district" in tables or tables == EVERYTHING:
            self._about = self.desk.read(register.about)
            self.setWindowTitle(self._title())
        self._on_year(self.desk.year)  # at New Year the chosen year becomes a past one

    def _on_notice(self, sentence: str) -> None:
        self.message.say(sentence, "warning", closable=True)

    def _on_withdrawn(self, sentence: str) -> None:
        if self.message.accessibleName() == sentence:  # and nothing else has been told since
            self.message.say("")

    def _on_refusal(self, sentence: str) -> None:
        over = QApplication.activeModalWidget()
        if over is None:
            self.message.say(sentence, "error", closable=True)
            return
        box = QMessageBox(QMessageBox.Icon.Warning, _("Fora"), sentence, parent=over)  # the bar is behind the dialog
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(_("Luk"), QMessageBox.ButtonRole.AcceptRole)
        box.open()

    def _on_told(self, sentence: str) -> None:
        self.saved.setText(_("Gemt {time}").format(time=dates.hours(self.desk.now.time())))
        self.undo_bar.tell(sentence)

    def undo(self) -> None:
        if takes_back(QApplication.focusWidget(), "undo"):
            return  # a text field takes back its own words first
        step = self.desk.undo()
        if step is not None:
            self._tell_played(_("Fortrudt: {step}").format(step=step), redone=False)

    def redo(self) -> None:
        if takes_back(QApplication.focusWidget(), "redo"):
            return
        step = self.desk.redo()
        if step is not None:
            self._tell_played(_("Gjort igen: {step}").format(step=step), redone=True)

    def _tell_played(self, sentence: str, *, redone: bool) -> None:
        self.saved.setText(_("Gemt {time}").format(time=dates.hours(self.desk.now.time())))
        if redone:
            self.undo_bar.tell(sentence)
        else:
            self.undo_bar.tell(sentence, can_undo=False, way=(_("Annullér fortryd"), self.redo), keys="Ctrl+Y")

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and editor(before) is not None:
            before.removeEventFilter(self)
        if now is not None and editor(now) is not None and now.window() is self.window():
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text field without words of its own to take back leaves Ctrl+Z and Ctrl+Y to the program."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._show_state()  # nothing else tells what a field could take back by now
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not can(watched, "undo")) or (redo and not can(watched, "redo")):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _on_year(self, year: int) -> None:
        now = self.desk.today.year
        self.top.show_year(year)
        if year == now:
            self.year_bar.say("")
        else:
            told, actions = [_("Du ser {year}.").format(year=year)], []
            closed = self.desk.read(closed_years.when, year) if year < now else None
            if closed is not None:
                told.append(_("Året er lukket {day}.").format(day=dates.day_month_year(closed)))
                show = partial(self.desk.goto, "rapporter", report="account", year=year)
                actions.append((_("Vis redegørelsen"), show))
            back = _("Gå til {year}").format(year=now), partial(self.desk.set_year, now)
            self.year_bar.say(" ".join(told), actions=[*actions, back])
        self._show_summary()

    def export(self, name: str = "", meetings: Sequence[int] = (), kind: str = "") -> None:
        """Eksportér; for the calendar of a name, for some meetings, or as it was the last time."""
        from fora_desktop.ui.dialogs.export.dialog import ExportDialog
        from fora_desktop.ui.dialogs.export.kind import Asked

        chosen = self.choices.settings.export_folder
        folder = Path(chosen) if chosen else Path.home()
        dialog = ExportDialog(self.desk, folder, Asked(name, tuple(meetings), kind), parent=self)
        told = dialog.ask()
        if told is not None:
            way = _("Åbn mappe"), partial(self._open_folder, dialog.folder)
            self.undo_bar.tell(told, can_undo=False, way=way)
            self.choices.choose(export_folder=str(dialog.folder))
        goes_to = dialog.goes_to
        dialog.deleteLater()
        if goes_to is not None:
            self.desk.goto(goes_to[0], section=goes_to[1])

    def _open_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            self.desk.refused.emit(_("Mappen {folder} findes ikke længere.").format(folder=folder))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.desk.refused.emit(_("Mappen {folder} kan ikke vises. Åbn den i Stifinder.").format(folder=folder))

    # --- choices ----------------------------------------------------------------------------------------------------

    def choose_theme(self, choice: Any, _checked: bool = False) -> None:
        self.choices.choose(theme=choice)

    def choose_scale(self, by: float, _checked: bool = False) -> None:
        self.choices.choose(scale=min(2.0, max(1.0, round(self.choices.settings.scale + by, 1))))

    def _on_choice(self, chosen: Settings) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dressed = (chosen.theme, chosen.scale, chosen.density)
        if dressed != self._dressed:
            self._dressed = dressed
            theme.apply(app, *dressed)
            self._fit()
        motion.apply(app, chosen.reduced_motion)
        if chosen.shortcuts != self._shortcuts:
            self._shortcuts = chosen.shortcuts
            keys.use(chosen.shortcuts, [self])

    def make_all_pages(self) -> None:
        """So that every action of the window is there to be named."""
        for each in VIEWS:
            self.page(each.key)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Every key with what it does, of the window and of the page that is shown, in the words of the menus."""
        return [
            (keys.native(found.shortcut()), keys.words_of(found))
            for found in dict.fromkeys((*self.actions(), *self._current().actions(), *keys.named([self._current()])))
            if not found.shortcut().isEmpty()
        ]

    def _show_keys(self) -> None:
        dialog = Ask(_("Genveje"), _("Luk"), self, cancel=False)
        grid = QGridLayout()
        for line, (cap_text, words) in enumerate(self.shortcuts()):
            cap = KeyCap(cap_text, dialog)
            cap.setAccessibleName(f"{cap_text}: {words}")
            grid.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(words, parent=dialog), line, 1)
        inside = QWidget(dialog)
        inside.setLayout(grid)
        dialog.column.addWidget(scrolled(inside))
        dialog.answered()

    def show_help(self) -> None:
        """The manual, opened at the page that is shown."""
        from fora_desktop.ui import manual

        manual.show(self._current().key, self)

    def _show_about(self) -> None:
        from fora_desktop.ui.dialogs import about

        about.ask(self.path, self)

    def show_reports(self) -> None:
        here = self._current()
        if here.key != "rapporter":  # or it is open already, with what was chosen
            self.desk.goto("rapporter", back=here.key if here.in_navigation else "overblik")

    def print_page(self) -> None:
        """The page's report, seen before it is printed; its own paper or its list where it has none."""
        from fora_desktop.reporting import REPORTS

        page = self._current()
        wanted = page.report()
        if wanted is not None and any(kind.key == wanted.get("report") for kind in REPORTS):
            self.desk.goto("rapporter", **{"back": page.lit() or "overblik", **wanted})
        elif not page.prints():
            self.print_list()

    def print_list(self) -> None:
        """The page's list as it is sorted and filtered, or its own paper."""
        from fora_desktop.ui import printing

        printing.ask(self._current(), self.windowTitle(), self.desk.now, self)

    # --- the window itself ------------------------------------------------------------------------------------------

    def come_to_front(self) -> None:
        """A second start of the program on the same register."""
        whole = self.window()
        whole.setWindowState(whole.windowState() & ~Qt.WindowState.WindowMinimized)
        whole.show()
        whole.raise_()
        whole.activateWindow()

    def _quit(self) -> None:
        self.window().close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._current().start().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """By the width of now and the text of now."""
        compact = self.width() < fonts.px(NARROW)
        if compact != self.navigation.compact:
            self.navigation.set_compact(compact)
        self.top.fit(self.width())
        if self.palette_.isVisible():
            self.palette_.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_memory()
        self.publishing.finish()
        self.choices.choose(geometry=bytes(self.window().saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)


def made_at(made: datetime, now: datetime) -> str:
    """`Sikkerhedskopi i dag 07.30`"""
    clock = dates.hours(made.time())
    if made.date() == now.date():
        return _("Sikkerhedskopi i dag {time}").format(time=clock)
    return _("Sikkerhedskopi {day} {time}").format(day=dates.day_month(made.date()), time=clock)
