"""Importér kalender: a calendar file beside the register, as busy times, meetings or replies; then one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Brought, Fate, How
from fora_desktop.domain.table import StoppedByUser
from fora_desktop.i18n import _, counted
from fora_desktop.services import incoming_calendars, incoming_files, people_forms
from fora_desktop.services.incoming_calendars import NeedsAPerson
from fora_desktop.services.incoming_files import CalendarFile, Looked
from fora_desktop.services.meeting_times import time_zone
from fora_desktop.services.people_forms import PersonName
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.choosing_files import NativeChooser, calendars
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.views import view
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.import_frame import (
    DONE,
    LOOKED_EVERY,
    PATIENCE,
    REVIEW,
    START,
    WORKING,
    DonePart,
    Going,
    ImportHeader,
    WorkingPart,
    dropped,
    padded,
)
from fora_desktop.ui.widgets.incoming_panel import IncomingPanel
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import why_not

ROOMY, TIGHT = 820, 640
"""Narrower than these, at 100 %, the header leaves out the file's name, and the way to another file."""
NOTES = 6
"""So many remarks are told at the end; all of them stood above the events before."""

Choose = Callable[[QWidget, Path], Sequence[Path]]


def ask_for_files(parent: QWidget, folder: Path) -> Sequence[Path]:
    return NativeChooser().open_files(parent, _("Vælg en kalender"), folder, calendars())


@dataclass(frozen=True, slots=True)
class _Read:
    """Files that were read, or why one was not; `turn` tells whether they are still the ones that are wanted."""

    turn: int
    paths: tuple[Path, ...]
    files: tuple[CalendarFile, ...] = ()
    how: How = How.BUSY
    person: int | None = None
    refusal: str = ""
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Answer:
    """The preview, or why there is none, with whom and what one can choose."""

    look: int
    begins: bool
    persons: list[PersonName]
    boards: list[tuple[int, str]]
    looked: Looked | None = None
    refusal: str = ""
    lacks_person: bool = False


class ImportIcs(Page):
    """`open` takes files (`path`, `paths`), what they are (`how`), the person, and the page to go back to."""

    key = "import_ics"
    SHOWS = frozenset(
        {"busy_calendar", "busy_time", "person", "organisation", "meeting", "meeting_board", "calendar_entry"}
        | {"board", "forum", "attendance", "role_holder", "substitute", "membership"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_files: Choose = ask_for_files) -> None:
        super().__init__(desk, parent)
        self._choose_files = choose_files
        self._folder = Path.home()
        self._back = "kalender"
        self._turn = self._look_number = 0
        self._looking = self._saving = False
        self.going: Going | None = None
        self.read: _Read | None = None
        self.how = How.BUSY
        self.person: int | None = None
        self.boards: dict[str, int] = {}
        self._given_how: How | None = None
        self._given_person: int | None = None
        self.setAcceptDrops(True)
        self._make_header()
        self.message = MessageBar(parent=self)
        self.panel = IncomingPanel(self)
        self.panel.how_chosen.connect(self.choose_how)
        self.panel.person_chosen.connect(self.choose_person)
        self.panel.board_chosen.connect(self.choose_board)
        self.stack = QStackedWidget(self)
        for part in (self._start_part(), self._working_part(), self.panel, self._done_part()):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(PATIENCE)
        self._slow.timeout.connect(self._show_reading)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOKED_EVERY)
        self._watch.timeout.connect(self._show_progress)
        keys.action(self, "import_ics.apply", _("Indlæs kalenderen"), "Ctrl+S", self.apply)
        keys.action(self, "import_ics.leave", _("Tilbage uden at indlæse"), "Esc", self._on_escape)
        self._show_state()

    def lit(self) -> str:
        return {"personer": "personer", "moede": "moeder", "moeder": "moeder"}.get(self._back, "kalender")

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = ImportHeader(_("Importér kalender"), _("Kalender › Importér"), _("Indlæs"), self)
        self.header.other.clicked.connect(self.choose_file)
        self.header.cancel.clicked.connect(self.leave)
        self.header.apply.clicked.connect(self.apply)

    def _start_part(self) -> QWidget:
        self.empty = EmptyView("calendar-days", "", action=_("Vælg fil …"), do=self.choose_file, parent=self)
        self.empty.button.setAutoDefault(True)  # Enter presses it, as Space does
        part = QWidget(self)
        padded(part, [self.empty])
        return part

    def _working_part(self) -> QWidget:
        self.working = WorkingPart(self)
        self.working.stop.clicked.connect(self.stop)
        return self.working

    def _done_part(self) -> QWidget:
        self.done_button = Button(_("Tilbage"), parent=self)
        self.done_button.clicked.connect(self.leave)
        self.again_button = Button(_("Indlæs en fil til …"), parent=self)
        self.again_button.clicked.connect(self.choose_file)
        self.done = DonePart([self.done_button, self.again_button], self)
        return self.done

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """What was read last time is there again, unless it is to be something else now."""
        paths = [Path(each) for each in (what.get("paths") or [what.get("path")]) if each is not None]
        how = How(what["how"]) if what.get("how") is not None else None
        person = int(what["person"]) if what.get("person") is not None else None
        if what.get("back"):
            self._back = str(what["back"])
            self.header.crumbs.setText(_("{page} › Importér").format(page=view(self.lit()).title()))
        if self._is_working:
            return
        other = (how is not None and how is not self.how) or (person is not None and person != self.person)
        if paths or other or self.stack.currentIndex() == DONE or self.read is None:
            self.begin_again()
            self._given_person = person
            self._given_how = How.BUSY if how is None and person is not None else how
        elif self.read is not None:
            again = (_("Begynd forfra"), self.begin_again)
            self.message.say(_("Det, du var i gang med, er her endnu."), "info", actions=[again], closable=True)
        self._show_start()
        if paths:
            self.read_files(paths)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_start(self) -> None:
        name = self._name_of(self._given_person)
        words = {
            How.MEETINGS: _("Vælg en kalender med møder"),
            How.REPLIES: _("Vælg svar på indkaldelser"),
            How.BUSY: _("Vælg kalenderen for {name}").format(name=name) if name else _("Vælg en kalender"),
            None: _("Vælg en kalender"),
        }[self._given_how]
        self.empty.say(
            words,
            detail=_(
                "En kalender (.ics) eller en gemt mail med et svar (.eml). Træk den hertil."
                " Intet ændres, før du indlæser."
            ),
            action=_("Vælg fil …"),
            do=self.choose_file,
        )
        self._show_state()

    def _name_of(self, person: int | None) -> str:
        return "" if person is None else self.desk.read(incoming_files.name_of, person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_state()

    def refresh(self) -> None:
        """The register is another one: the events are held against it again, the answers are kept."""
        if self.read is not None and not self._saving and self.stack.currentIndex() == REVIEW:
            self.look()

    def panes(self) -> list[QWidget]:
        return self.panel.panes() if self.stack.currentIndex() == REVIEW else [self.start()]

    def start(self) -> QWidget:
        if self.stack.currentIndex() != REVIEW:
            return {START: self.empty.button, WORKING: self.working.stop, DONE: self.done_button}[
                self.stack.currentIndex()
            ]
        if self.how is How.BUSY and self.person is None:
            return self.panel.person
        return self.panel.list if self.panel.stack.currentWidget() is self.panel.list else self.panel.panes()[0]

    def summary(self) -> str:
        if self.stack.currentIndex() == REVIEW:
            return _("Forhåndsvisning · intet er ændret i registret endnu")
        return ""

    def memory(self) -> dict[str, Any]:
        return {"folder": str(self._folder)}

    def recall(self, memory: dict[str, Any]) -> None:
        folder = memory.get("folder")
        if isinstance(folder, str) and folder:
            self._folder = Path(folder)

    # --- what is read -----------------------------------------------------------------------------------------------

    @property
    def _is_working(self) -> bool:
        return self.going is not None or self._saving

    def choose_file(self) -> None:
        chosen = self._choose_files(self, self._folder)
        if chosen:
            self._folder = chosen[0].parent
            self.read_files(chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._is_working:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped(event.mimeData())
        event.acceptProposedAction()
        if files:
            self.read_files(files)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read in the background; what is shown stays until something else is there."""
        if self._is_working:
            return
        self._turn += 1
        turn, files, going = self._turn, tuple(paths), Going()
        self.going = going
        self.message.say("")
        self.working.begin(_("Læser {name} …").format(name=_names(files)))
        zone = self.desk.read(time_zone)
        first, last = incoming_calendars.window(self.desk.today)

        def work() -> _Read:
            from fora_desktop.exchange import eml_reading

            found = []
            for path in files:
                try:
                    found.append(CalendarFile(path.stem, eml_reading.read_file(path, zone, first, last, going)))
                except StoppedByUser:
                    return _Read(turn, files, stopped=True)
                except FieldError as refusal:
                    told = str(refusal)
                    named = path.name in told
                    return _Read(turn, files, refusal=told if named else f"{path.name}: {told}")
            person = self.desk.read(incoming_files.whose, found)
            return _Read(turn, files, tuple(found), incoming_files.suggested(found), person)

        self._slow.start()
        self._watch.start()
        self.desk.write_later(work, self._on_read, self._on_failed)

    def _on_failed(self, _error: Exception) -> None:
        self.stop()

    def _on_read(self, read: _Read) -> None:
        if read.turn != self._turn:
            return
        self._over()
        if read.stopped or read.refusal:
            self._turn_to(START if self.read is None else REVIEW)
            if read.refusal:
                self.message.say(
                    read.refusal, "error", actions=[(_("Vælg en anden …"), self.choose_file)], closable=True
                )
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.read, self.boards = read, {}
        self.how = self._given_how or read.how
        self.person = self._given_person if self._given_person is not None else read.person
        self.header.file_name.setText(_names(read.paths))
        self.panel.begin()
        self.look(begins=True)

    # --- held against the register ----------------------------------------------------------------------------------

    def look(self, *, begins: bool = False) -> None:
        """Hold the events against the register in the background; until that is done nothing can be brought in."""
        if self.read is None:
            return
        self._look_number += 1
        look, files, how, today = self._look_number, self.read.files, self.how, self.desk.today
        person, boards = self.person, dict(self.boards)

        def work() -> _Answer:
            names = self.desk.read(people_forms.names)
            open_boards = self.desk.read(incoming_files.open_boards, today)
            try:
                found = self.desk.read(incoming_files.look, files, how, today, person=person, boards=boards)
            except FieldError as refusal:
                lacks = isinstance(refusal, NeedsAPerson)
                return _Answer(look, begins, names, open_boards, None, str(refusal), lacks)
            return _Answer(look, begins, names, open_boards, found)

        self._looking = True
        self._show_state()
        self.desk.later(work, self._on_looked, self._on_not_looked)

    def _on_not_looked(self, _error: Exception) -> None:
        self._looking = False
        self._stale = True
        self._turn_to(START if self.panel.looked is None else REVIEW)

    def _on_looked(self, answer: _Answer) -> None:
        if answer.look != self._look_number or self._is_working:
            return
        self._looking = False
        self.panel.offer(answer.persons, answer.boards)
        self.panel.ask(self.how, self.person, self._how_known())
        if answer.looked is None:
            self.panel.show_refusal(answer.refusal)
        else:
            self.panel.show_looked(answer.looked, self.boards)
        self._turn_to(REVIEW)
        found = answer.looked
        if found is not None and not found.changes and not found.unplaced and found.count(Fate.UNCHANGED):
            self.message.say(_("Registret svarer til filen. Der er intet nyt i den."), "done", closable=True)
        if answer.begins and self.isVisible():
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _how_known(self) -> str:
        if self.read is not None and self.person is not None and self.person == self.read.person:
            return _("Foreslået efter filen. Vælg en anden, hvis det ikke passer.")
        return _("Den, der er optaget.")

    def choose_how(self, how: How) -> None:
        if how is not self.how:
            self.how = how
            self._look_again()

    def choose_person(self, person: int | None) -> None:
        if person != self.person:
            self.person = person
            self._look_again()

    def choose_board(self, title: str, board: int | None) -> None:
        if board != self.boards.get(title):
            if board is None:
                del self.boards[title]
            else:
                self.boards[title] = board
            self._look_again()

    def _look_again(self) -> None:
        self.message.say("")
        self.look()

    # --- what is offered --------------------------------------------------------------------------------------------

    def _turn_to(self, part: int) -> None:
        before = self.stack.currentIndex()
        self.stack.setCurrentIndex(part)
        self._show_state()
        if before != part:
            self.refreshed.emit()  # the status bar says something else now

    def _show_reading(self) -> None:
        self._turn_to(WORKING)
        self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        at, wide = self.stack.currentIndex(), self.width()
        self.header.show_part(at, named=wide >= fonts.px(ROOMY), other=wide >= fonts.px(TIGHT))
        self.header.cancel.setVisible(not self._saving)
        found = self.panel.looked
        self.header.apply.set_words(
            _("Indlæs {n}").format(n=found.changes) if found is not None and found.changes else _("Indlæs")
        )
        self.header.apply.setEnabled(self._is_ready())
        self.header.apply.setToolTip(self._why_not())

    def _is_ready(self) -> bool:
        """Of busy times also where none has changed: until when they are known is worth keeping."""
        found = self.panel.looked
        if found is None or self._looking or self._is_working or self.desk.readonly:
            return False
        return bool(found.changes) or self.how is How.BUSY

    def _why_not(self) -> str:
        if self.desk.readonly:
            return why_not()
        if self.how is How.BUSY and self.person is None:
            return _("Vælg først, hvis kalender det er")
        if self._is_ready() or self._looking:
            return ""
        found = self.panel.looked
        return _("Vælg først, hvem der mødes") if found and found.unplaced else _("Der er intet at indlæse")

    def _show_progress(self) -> None:
        if self.going is not None and self.going.total:
            self.working.show_progress(self.working.words.text(), self.going)

    def _over(self) -> None:
        self.going = None
        self._slow.stop()
        self._watch.stop()

    # --- the end ----------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """All events as one step, in the background; a change of the register meanwhile is taken into account."""
        if self.read is None or self.stack.currentIndex() != REVIEW or not self._is_ready():
            return
        self._saving = True
        self.working.begin(_("Indlæser …"))
        self.working.stop.setEnabled(False)
        self.message.say("")
        self._slow.start()
        self._show_state()
        self.desk.do_later(
            incoming_calendars.name_of,
            incoming_files.bring_in,
            self._on_applied,
            self._on_refused,
            self.read.files,
            self.how,
            self.desk.today,
            person=self.person,
            boards=dict(self.boards),
        )

    def _on_refused(self, _error: Exception) -> None:
        self._saving = False
        self._over()
        self._turn_to(REVIEW)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _on_applied(self, brought: Brought) -> None:
        self._saving = False
        self._over()
        self.done.say(_("{done}.").format(done=incoming_calendars.name_of(brought)), _notes(brought))
        self._forget()
        self._turn_to(DONE)
        if self.isVisible():
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """What is being read is let be."""
        if self._saving:
            return
        if self.going is not None:
            self.going.stopped = True
        self._turn += 1
        self._over()
        self._turn_to(START if self.read is None else REVIEW)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._look_number += 1
        self._looking = False
        self.read, self.boards, self.person = None, {}, None
        self._given_how = self._given_person = None
        self.panel.looked = None
        self.panel.begin()
        self.panel.person.set_text("")

    def begin_again(self) -> None:
        """Another file, for whom and as what one came."""
        given = self._given_how, self._given_person
        self._turn += 1
        self._over()
        self._forget()
        self._given_how, self._given_person = given
        self.message.say("")
        self._show_start()
        self._turn_to(START)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        if self.stack.currentIndex() == WORKING:
            self.stop()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to where it was called; what was read stays until something else is."""
        self.desk.goto(self._back)


def _names(paths: Sequence[Path]) -> str:
    """The name of a file, or of the first of several."""
    if len(paths) == 1:
        return paths[0].name
    return _("{name} og {n} til").format(name=paths[0].name, n=len(paths) - 1)


def _notes(brought: Brought) -> list[str]:
    """What is worth knowing afterwards: what was left out, and how it is done next month."""
    notes = list(brought.done.remarks[:NOTES])
    if skipped := brought.count(Fate.SKIPPED):
        notes.append(counted(skipped, _("{n} begivenhed er sprunget over."), _("{n} begivenheder er sprunget over.")))
    notes.append(_("Det hele er ét trin: Ctrl+Z tager det tilbage."))
    if brought.how is How.BUSY:
        notes.append(
            _(
                "Næste måned: gem kalenderen igen på samme måde, og indlæs den her."
                " Fora kender tiderne igen og ændrer kun det, der er nyt."
            )
        )
    elif brought.how is How.MEETINGS:
        notes.append(_("Kommer der en ny udgave af kalenderen, så indlæs den her. Møderne kendes igen og rettes."))
    return notes
