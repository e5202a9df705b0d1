"""Importér kalender: a calendar file beside the register, as busy times, meetings or replies; then one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Brought, Fate, How
from fora_desktop.domain.table import StoppedByUser
from fora_desktop.i18n import _, counted
from fora_desktop.services import incoming_calendars, incoming_files, people_forms
from fora_desktop.services.incoming_files import CalendarFile, Looked
from fora_desktop.services.meeting_times import time_zone
from fora_desktop.services.people_forms import PersonName
from fora_desktop.ui.choosing_files import NativeChooser, calendars
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views import view
from fora_desktop.ui.views.import_page import ImportPage
from fora_desktop.ui.widgets.import_frame import DONE, Going
from fora_desktop.ui.widgets.incoming_panel import IncomingPanel
from fora_desktop.ui.widgets.readonly import why_not

NOTES = 6
"""So many remarks are told at the end; all of them stood above the events before."""

Choose = Callable[[QWidget, Path], Sequence[Path]]


def ask_for_files(parent: QWidget, folder: Path) -> Sequence[Path]:
    return NativeChooser().open_files(parent, _("Vælg en kalender"), folder, calendars())


class NotRead(FieldError):
    """Why none of the chosen files is read, with the name of the one that is the reason."""


@dataclass(frozen=True, slots=True)
class _Read:
    """Files that were read, what they seem to be, and whose."""

    paths: tuple[Path, ...]
    files: tuple[CalendarFile, ...]
    how: How
    person: int | None


@dataclass(frozen=True, slots=True)
class _Answer:
    """The preview, or why there is none, with whom and what one can choose."""

    persons: list[PersonName]
    boards: list[tuple[int, str]]
    looked: Looked | None = None
    refusal: str = ""


class ImportIcs(ImportPage):
    """`open` takes files (`path`, `paths`), what they are (`how`), the person, and the page to go back to."""

    key = "import_ics"
    SHOWS = frozenset(
        {"busy_calendar", "busy_time", "person", "organisation", "meeting", "meeting_board", "calendar_entry"}
        | {"board", "forum", "attendance", "role_holder", "substitute", "membership"}
    )
    SEVERAL: ClassVar[bool] = True
    panel: IncomingPanel
    read: _Read | None

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_files: Choose = ask_for_files) -> None:
        super().__init__(desk, parent)
        self._choose_files = choose_files
        self._back = "kalender"
        self.how = How.BUSY
        self.person: int | None = None
        self.boards: dict[str, int] = {}
        self.into = ""
        """The person's calendar that somebody has chosen for the file."""
        self._given_how: How | None = None
        self._given_person: int | None = None
        self._make_head(_("Importér kalender"), _("Kalender › Importér"), _("Indlæs"))
        self.panel = IncomingPanel(self)
        self.panel.how_chosen.connect(self.choose_how)
        self.panel.person_chosen.connect(self.choose_person)
        self.panel.board_chosen.connect(self.choose_board)
        self.panel.calendar_chosen.connect(self.choose_calendar)
        self._put_together(self._make_empty("calendar-days"), self.panel, _("Tilbage"), _("Indlæs en fil til …"))
        self._make_keys(_("Indlæs kalenderen"), _("Tilbage uden at indlæse"))
        self._show_state()

    def lit(self) -> str:
        return {"personer": "personer", "moede": "moeder", "moeder": "moeder"}.get(self._back, "kalender")

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """What was read last time is there again, unless it is to be something else now."""
        paths = [Path(each) for each in (what.get("paths") or [what.get("path")]) if each is not None]
        how = How(what["how"]) if what.get("how") is not None else None
        person = int(what["person"]) if what.get("person") is not None else None
        if what.get("back"):
            self._back = str(what["back"])
            self.header.crumbs.setText(_("{page} › Importér").format(page=view(self.lit()).title()))
        if self._saving:
            if paths:
                self._tell_saving()
            return
        other = (how is not None and how is not self.how) or (person is not None and person != self.person)
        nothing = self.read is None and self.going is None
        if paths or other or nothing or self.stack.currentIndex() == DONE:
            self.begin_again()
            self._given_person = person
            self._given_how = How.BUSY if how is None and person is not None else how
        elif self.going is None:
            self._tell_it_is_here()
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

    def _reviewed(self) -> QWidget:
        if self.how is How.BUSY and self.person is None:
            return self.panel.person
        return self.panel.list if self.panel.stack.currentWidget() is self.panel.list else self.panel.panes()[0]

    # --- what is read -----------------------------------------------------------------------------------------------

    def _choose(self) -> Sequence[Path]:
        return self._choose_files(self, self._folder)

    def _read_files(self, paths: Sequence[Path]) -> None:
        self.read_files(paths)

    def read_files(self, paths: Sequence[Path]) -> None:
        files = tuple(paths)
        self._begin(_names(files), partial(self._load, files, self.desk.read(time_zone), self.desk.today))

    def _load(self, paths: tuple[Path, ...], zone: str, today: date, going: Going) -> _Read:
        from fora_desktop.exchange import eml_reading

        found = []
        for path in paths:
            try:
                calendar = eml_reading.read_file(path, zone, *incoming_calendars.window(today), going)
            except StoppedByUser:
                raise
            except FieldError as refusal:
                told = str(refusal)
                raise NotRead(told if path.name in told else f"{path.name}: {told}") from refusal
            found.append(CalendarFile(path.stem, calendar))
        return _Read(paths, tuple(found), incoming_files.suggested(found), self.desk.read(incoming_files.whose, found))

    def _take(self, found: _Read) -> None:
        self.read, self.boards, self.into = found, {}, ""
        self.how = self._given_how or found.how
        self.person = self._given_person if self._given_person is not None else found.person
        self.file_name.setText(_names(found.paths))
        self.panel.begin()
        self.look(begins=True)

    # --- held against the register ----------------------------------------------------------------------------------

    def _comparing(self) -> Callable[[], _Answer]:
        files, how, today = self.read.files if self.read is not None else (), self.how, self.desk.today
        answers: dict[str, Any] = {"person": self.person, "boards": dict(self.boards), "into": self.into}

        def work() -> _Answer:
            names = self.desk.read(people_forms.names)
            open_boards = self.desk.read(incoming_files.open_boards, today)
            try:
                found = self.desk.read(incoming_files.look, files, how, today, **answers)
            except FieldError as refusal:
                return _Answer(names, open_boards, None, str(refusal))
            return _Answer(names, open_boards, found)

        return work

    def _show(self, answer: _Answer, *, begins: bool) -> None:
        if self.person is not None and all(each.id != self.person for each in answer.persons):
            self.panel.person.choose(None)  # is no longer in the register
            self.choose_person(None)
        self.panel.offer(answer.persons, answer.boards)
        self.panel.ask(self.how, self.person, self._how_known())
        found = answer.looked
        if found is None:
            self.panel.show_refusal(answer.refusal)
            return
        self.panel.show_looked(found, self.boards)
        if not found.changes and not found.unplaced and not found.refusal and found.count(Fate.UNCHANGED):
            self._tell_same(_("Registret svarer til filen. Der er intet nyt i den."), leads=False)

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
            self.person, self.into = person, ""
            self._look_again()

    def choose_calendar(self, name: str) -> None:
        if name != self.into:
            self.into = name
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

    def _show_apply(self) -> None:
        found = self.panel.looked
        self.apply_button.set_words(
            _("Indlæs {n}").format(n=found.changes) if found is not None and found.changes else _("Indlæs")
        )
        self.apply_button.setEnabled(self._is_ready())
        self.apply_button.setToolTip(self._why_not())

    def _is_ready(self) -> bool:
        """Of busy times also where none has changed: until when they are known is worth keeping."""
        found = self.panel.looked
        if found is None or self._looking or self.going is not None or self._saving or self.desk.readonly:
            return False
        return not found.refusal and (bool(found.changes) or self.how is How.BUSY)

    def _why_not(self) -> str:
        if self.desk.readonly:
            return why_not()
        if self.how is How.BUSY and self.person is None:
            return _("Vælg først, hvis kalender det er")
        if self._is_ready() or self._looking:
            return ""
        found = self.panel.looked
        if found and found.refusal:
            return found.refusal
        return _("Vælg først, hvem der mødes") if found and found.unplaced else _("Der er intet at indlæse")

    # --- the end ----------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """What is being typed is an answer too: it is looked at first."""
        self.panel.settle()
        super().apply()

    def _bring_in(self) -> None:
        if self.read is None:
            return
        self._begin_saving(_("Indlæser …"))
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
            into=self.into,
        )

    def _on_applied(self, brought: Brought) -> None:
        self._given_how = self._given_person = None
        self._end(_("{done}.").format(done=incoming_calendars.name_of(brought)), _notes(brought))

    def _clear(self) -> None:
        self.boards, self.person, self.into = {}, None, ""
        self.panel.looked = None
        self.panel.begin()

    def begin_again(self) -> None:
        """Another file, for whom and as what one came."""
        super().begin_again()
        self._show_start()


def _names(paths: Sequence[Path]) -> str:
    """The name of a file, or of the first of several."""
    if len(paths) == 1:
        return paths[0].name
    return _("{name} og {n} til").format(name=paths[0].name, n=len(paths) - 1)


def _notes(brought: Brought) -> list[str]:
    """What is worth knowing afterwards: what was left out, and how it is done next month."""
    notes = list(brought.done.remarks[:NOTES])
    if skipped := brought.count(Fate.SKIPPED):
        notes.append(counted(skipped, _("{n} aftale er sprunget over."), _("{n} aftaler er sprunget over.")))
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
