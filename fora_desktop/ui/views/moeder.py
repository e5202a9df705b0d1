"""Møder: the year's meetings under their months, what is still to be recorded first; find, record and move many."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _, counted
from fora_desktop.services import agreed_times, document_states, invitations, meeting_list, meetings, moving, recording
from fora_desktop.services.meeting_list import MeetingList, Row, counts
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.recording import Answer
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.sections import SectionModel, SectionTable
from fora_desktop.ui.widgets import recording as panes
from fora_desktop.ui.widgets import selection_bar as bars
from fora_desktop.ui.widgets.answers import CANCELLED, HELD, POSTPONED
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.meeting_filters import MeetingFilters
from fora_desktop.ui.widgets.meeting_rows import columns, sections
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.recording import RecordingPane
from fora_desktop.ui.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from fora_desktop.ui.documents import DocumentActions

T = TypeVar("T")
TIGHT = 820
"""The width of the page, at 100 % text, below which the header's lesser buttons have only their icons."""
UNRECORDED = "unrecorded"


class Moeder(PanePage):
    """The current row is what the pane shows; the ticked ones are what the selection bar is about."""

    key: ClassVar[str] = "moeder"
    NARROW, TOO_NARROW = 1000, 700
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_board", "meeting_move", "series", "kept_conflict", "special_day", "own_holiday"),
            *("attendance", "forum", "board", "board_unit", "unit", "membership", "role", "requirement", "quota_rule"),
            *("person", "role_holder", "substitute", "absence", "busy_calendar", "busy_time", "membership_exception"),
            *("meeting_step", "agenda_item", "deadline_rule"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen: set[int] = set()
        self._found: MeetingList | None = None
        self._by_id: dict[int, Row] = {}
        self._any_weekly = False
        self._waiting = 0
        self._reading = self._again = False
        self._asked_for: dict[str, Any] | None = None
        self._documents: DocumentActions | None = None
        self.filters = MeetingFilters(self._today, self)
        self._make_header()
        self.filters.changed.connect(self._filter)
        self.filters.left.connect(self._to_list)
        self.bar = SelectionBar(self)
        self.bar.wanted.connect(self._do_with_chosen)
        self.bar.dropped.connect(self.drop_chosen)
        self.told = MessageBar(closable=True, parent=self)
        self.model = SectionModel(
            columns(self.desk, self._is_chosen), key=attrgetter("id"), text=attrgetter("text"), parent=self
        )
        self.table = SectionTable(self.model, _("Møder"), parent=self)
        self.table.current_changed.connect(self._on_current)
        self.table.toggled.connect(self._on_toggled)
        self.table.entered_line.connect(self._on_enter)
        self.table.opened.connect(self._open_meeting)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self._stepping = StepAside(self.table, 200, (7, 4, 8, 6, 3), stretched=2)
        self.nothing = EmptyView("file-text", "", parent=self)
        self.pane = RecordingPane(desk, self)
        self.pane.answered.connect(self._on_answer)
        self.pane.acted.connect(self._do_with_current)
        self.pane.closed.connect(self._close_pane)
        self._lay_out()
        self._make_keys()

    def _is_chosen(self, meeting: int) -> bool:
        return meeting in self.chosen

    def _today(self) -> Any:
        return self.desk.today

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.answer_button = Button(_("Notér samlet …"), icon="file-clock", parent=self)
        self.answer_button.clicked.connect(self._answer_all)
        self.answer_button.hide()
        self.columns_button = Button(_("Kolonner"), "flat", "sliders-horizontal", parent=self)
        self.columns_button.clicked.connect(self._choose_columns)
        self.new_button = Button(_("Nyt møde"), "primary", "plus", "Ctrl+N", parent=self)
        self.new_button.clicked.connect(self.new)
        for button in (self.filters.views_button, self.columns_button, self.answer_button, self.new_button):
            self.header.add(button)

    def _make_keys(self) -> None:
        for name, words, default, do in (
            ("held", _("Notér som holdt"), "H", partial(self._answer_key, HELD)),
            ("cancelled", _("Notér som aflyst"), "A", partial(self._answer_key, CANCELLED)),
            ("postponed", _("Notér som udsat"), "U", partial(self._answer_key, POSTPONED)),
            ("all", _("Vælg alle viste møder"), "Ctrl+A", self.choose_all),
            ("remove", _("Fjern eller aflys mødet"), "Del", self._remove_or_cancel),
        ):
            keys.action(self.table, f"moeder.{name}", words, default, do)
        keys.action(self, "moeder.times", _("Planlæg mødet igen (foreslå tider)"), "Ctrl+T", self._to_times)
        keys.action(self, "moeder.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "moeder.drop", _("Fravælg, eller luk ruden"), "Esc", self._escape)
        keys.action(self, "moeder.answer_all", _("Notér alle ikke noterede møder samlet"), "Ctrl+R", self._answer_all)

    def _lay_out(self) -> None:
        self._left = Panel("plain", parent=self)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filters, self.bar, self.told):
            column.addWidget(part)
        self._list = QStackedLayout()
        self._list.addWidget(self.table)
        none = scrolled(self.nothing)
        none.setParent(self)
        self._list.addWidget(none)
        column.addLayout(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.pane)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addLayout(row, 1)

    def _arrange(self) -> None:
        """Where there is no room for both, the pane stands in the place of the list while it is open."""
        alone = self._is_pane_alone
        self.pane.setVisible(self._pane_wanted)
        self.pane.set_alone(alone)
        self._left.setVisible(not alone)
        tight = self.width() < fonts.px(TIGHT)
        for button, words in ((self.filters.views_button, _("Visninger")), (self.columns_button, _("Kolonner"))):
            button.set_words("" if tight else words)
            button.setAccessibleName(words)
            button.setToolTip(words if tight else "")
        answer = _("Notér {n} møder samlet …").format(n=self._waiting)
        self.answer_button.set_words(str(self._waiting) if tight else answer)
        self.answer_button.setAccessibleName(answer)
        self.answer_button.setToolTip(answer if tight else "")

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read in the background; what is shown stays until the new is there."""
        writable = not self.desk.readonly
        self.new_button.setEnabled(writable)
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self.desk.later(self._read, self._on_read, self._on_failed)

    def _read(self) -> MeetingList:
        return self.desk.read(document_states.of_year, self.desk.year, self.desk.today)

    def _on_failed(self, _error: Exception) -> None:
        self._reading = False

    def _on_read(self, found: MeetingList) -> None:
        self._reading = False
        if self._again or found.year != self.desk.year:
            self.refresh()
            return
        first = self._found is None or self._found.year != found.year
        self._found = found
        self.filters.offer(found.forums, found.units)
        self.model.columns = columns(self.desk, self._is_chosen)
        waiting = [row for row in found.rows if row.unrecorded]
        self._waiting = len(waiting)
        self.answer_button.setVisible(len(waiting) > 1 and not self.desk.readonly)
        self._by_id = {row.id: row for row in found.rows}
        self.chosen &= self._by_id.keys()
        self._any_weekly = any(row.weekly for row in found.rows)
        self.model.show_sections(sections(found, self.desk.today), self.filters.words, self.filters.keep(found.year))
        self._show_header(found)
        if self._asked_for is not None:
            wanted, self._asked_for = self._asked_for, None
            self.open(wanted)
        elif first and not self.table.currentIndex().isValid():
            self._choose_first()
        self._show_rest()

    def _show_header(self, found: MeetingList) -> None:
        numbers = counts(found.rows)
        parts = [
            _("{n} i {year}").format(n=numbers["all"], year=found.year),
            _("{n} holdt").format(n=numbers["held"]),
            _("{n} mangler registrering").format(n=numbers["unrecorded"]) if numbers["unrecorded"] else "",
            _("{n} planlagt").format(n=numbers["planned"]),
        ]
        self.header.set_subtitle(" · ".join(part for part in parts if part))

    # --- showing ----------------------------------------------------------------------------------------------------

    def _filter_by(self, filters: MeetingFilters) -> None:
        self.model.set_filter(filters.words, filters.keep(self.desk.year))

    def _filter(self) -> None:
        if self._found is None:
            return
        self._filter_by(self.filters)
        if not self.table.currentIndex().isValid():
            self._choose_first()
        self._show_rest()

    def _show_rest(self) -> None:
        """What goes with the list: the pane, the selection bar, what stands in the place of an empty list."""
        shown = self.model.rowCount() > 0
        if not shown:
            self._tell_nothing()
        self._list.setCurrentIndex(0 if shown else 1)
        row = self._row(self._current_id()) if shown else None
        self.pane.show_row(row)
        self._arrange()
        self._show_bar()
        self.refreshed.emit()

    def _tell_nothing(self) -> None:
        writable = not self.desk.readonly
        if self.filters.period_is_on:
            self.nothing.say(
                _("Ingen møder i perioden."), action=_("Vis hele året"), do=self.filters.whole_year, icon="file-text"
            )
        elif self.filters.is_on:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.filters.clear, icon="list-filter"
            )
        elif self._found is not None and self._found.rows:
            self.nothing.say(
                _("Alle årets møder er ugentlige."),
                action=_("Vis ugentlige møder"),
                do=self._show_weekly,
                icon="repeat",
            )
        else:
            action = _("Nyt møde") if writable else ""
            self.nothing.say(
                _("Ingen møder i {year}.").format(year=self.desk.year),
                action=action,
                do=self.new,
                icon="file-text",
                other=(_("Importér møder …"), self._import) if writable else None,
            )

    def _import(self) -> None:
        self.desk.goto("import_table", kind="meetings", back=self.key)

    def _show_weekly(self) -> None:
        self.filters.weekly.setChecked(True)

    def _show_bar(self) -> None:
        chosen = [row for id_ in self.chosen if (row := self._by_id.get(id_)) is not None]
        days = sorted(row.line.start.date() for row in chosen)
        about = dates.between(days[0], days[-1]) if days else ""
        can = {bars.EXPORT}
        for row in chosen:
            line = row.line
            if line.status in moving.MOVABLE:
                can |= {bars.MOVE, bars.CANCEL, bars.NOT_AGREED if line.agreed else bars.AGREE}
            if line.status in meetings.AWAITED and line.start.date() >= self.desk.today:
                can.add(bars.REPLAN)
            if line.status is MeetingStatus.PLANNED:
                can.add(bars.INVITE)
        if bars.AGREE in can:  # those that are agreed already stay so
            can.discard(bars.NOT_AGREED)
        if chosen and not any(row.line.is_known for row in chosen):
            can.add(bars.REMOVE)
        self.bar.show_chosen(len(chosen), about, frozenset(can), writable=not self.desk.readonly)

    def _rows(self) -> Sequence[Row]:
        return self._found.rows if self._found else ()

    def _row(self, id_: int | None) -> Row | None:
        return None if id_ is None else self._by_id.get(id_)

    def _current_id(self) -> int | None:
        line = self.table.current_line
        return line.id if isinstance(line, Row) else self.pane.row.id if self.pane.row else None

    def _choose_first(self) -> None:
        """What is still to be recorded, else the next meeting, else the first."""
        shown = list(self.model.shown_lines())
        coming = (row for row in shown if row.line.start.date() >= self.desk.today)
        row = next((row for row in shown if row.unrecorded), None) or next(coming, shown[0] if shown else None)
        if row is not None:
            self.table.select_key(row.id)

    def _on_current(self, row: Row | None) -> None:
        if row is not None:
            self.pane.show_row(row)
            self._arrange()

    # --- choosing several -------------------------------------------------------------------------------------------

    def _on_toggled(self, row: Row, on: bool) -> None:
        (self.chosen.add if on else self.chosen.discard)(row.id)
        self._chosen_changed()

    def choose_all(self) -> None:
        """Every meeting that is shown; a second time none."""
        shown = {row.id for row in self.model.shown_lines()}
        self.chosen = set() if shown <= self.chosen else self.chosen | shown
        self._chosen_changed()

    def drop_chosen(self) -> None:
        self.chosen = set()
        self._chosen_changed()
        self._to_list()

    def _chosen_changed(self) -> None:
        rows = self.model.rowCount()
        if rows:
            first, last = self.model.index(0, 0), self.model.index(rows - 1, 0)
            self.model.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
        self._show_bar()
        self.refreshed.emit()

    def _escape(self) -> None:
        if self.chosen:
            self.drop_chosen()
        elif self._pane_wanted and self._narrow:
            self._close_pane()
        else:
            self._to_list()

    def _do(self, name: Callable[[T], str], function: Callable[..., T], *given: Any, **more: Any) -> T | None:
        """One step; None where it was refused."""
        try:
            return self.desk.do(name, function, *given, **more)
        except FieldError as refused:
            self.desk.refused.emit(str(refused))
            return None

    def _do_with_chosen(self, name: str) -> None:
        self._do_with(name, [row.line for row in self._rows() if row.id in self.chosen])

    def _do_with(self, name: str, lines: list[MeetingLine]) -> None:
        ids = [line.id for line in lines]
        self.told.say("")
        if name == bars.MOVE:
            self._move(lines)
        elif name == bars.REPLAN:
            self.desk.goto("omlaeg", meetings=ids, back=self.key)
        elif name == bars.CANCEL:
            about = lines[0].title if len(lines) == 1 else counted(len(lines), _("{n} møde"), _("{n} møder"))
            why = ask.why_cancelled(self, _("Aflys"), _("Aflys"), about)
            if why is not None:
                many = self._do(moving.cancelled_many, moving.cancel_many, ids, why, self.desk.now)
                self._tell_left(many, "aflyst", self._offer_updates(ids))
        elif name == bars.INVITE:
            many = self._do(moving.invited_many, moving.invite_many, ids, self.desk.now)
            self._tell_left(many, "indkaldt", self._offer_drafts(many))
        elif name == bars.REMOVE:
            self._tell_left(self._do(moving.removed_many, moving.remove_many, ids), "fjernet")
        elif name in (bars.AGREE, bars.NOT_AGREED):
            movable = [line.id for line in lines if line.status in moving.MOVABLE]
            self._do(agreed_times.told, agreed_times.agreed, movable, name == bars.AGREE)
        elif name == bars.EXPORT:
            self.desk.goto("export", meetings=ids)

    def _offer_drafts(self, many: moving.Many | None) -> list[tuple[str, Callable[[], object]]]:
        """They are noted as invited; the messages themselves can be made too."""
        if many is None:
            return []
        ids = [line.id for line in many.lines]
        words = counted(len(ids), _("{n} møde er noteret som indkaldt."), _("{n} møder er noteret som indkaldt."))
        drafts = _("Lav kladde i mailprogrammet …") if len(ids) == 1 else _("Lav kladder i mailprogrammet …")
        offer: tuple[str, Callable[[], object]] = (drafts, partial(self._make_drafts, ids))
        self.told.say(words, "done", actions=[offer], closable=True)
        return [offer]

    def _offer_updates(self, ids: list[int]) -> list[tuple[str, Callable[[], object]]]:
        """Those who were invited before must be told; the messages are a click away."""
        stands = self.desk.read(invitations.states, ids, self.desk.today)
        due = [id_ for id_, invited in stands.items() if invited.is_due]
        if not due:
            return []
        told = _("De indkaldte til {n} møde skal have besked."), _("De indkaldte til {n} møder skal have besked.")
        words = counted(len(due), *told)
        drafts = _("Lav kladde i mailprogrammet …") if len(due) == 1 else _("Lav kladder i mailprogrammet …")
        offer: tuple[str, Callable[[], object]] = (drafts, partial(self._make_drafts, due))
        self.told.say(words, "warning", icon="mail", actions=[offer], closable=True)
        return [offer]

    def _make_drafts(self, ids: list[int]) -> None:
        from fora_desktop.ui.documents import DocumentActions

        if self._documents is None:
            self._documents = DocumentActions(self.desk, self)
            self._documents.done.connect(self._on_drafts)
        self._documents.invite_to(ids)

    def _on_drafts(self, told: str) -> None:
        self.told.say(told, "done", closable=True)

    def _tell_left(
        self, many: moving.Many | None, what: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Which of those chosen it could not be done to."""
        if many is None or not many.left:
            return
        told = {
            "aflyst": _("{n} af de valgte er holdt eller aflyst i forvejen og er ikke rørt."),
            "indkaldt": _("{n} af de valgte venter ikke på indkaldelse og er ikke rørt."),
            "fjernet": _(
                "{n} af de valgte er indkaldt eller eksporteret eller har et godkendt referat og er ikke rørt."
            ),
        }[what]
        first = many.left[0].id
        self.told.say(
            told.format(n=len(many.left)),
            "info",
            actions=[(_("Vis"), partial(self._show_meeting, first)), *offers],
            closable=True,
        )

    def _show_meeting(self, id_: int) -> None:
        if not self.table.select_key(id_):
            self.filters.clear()
        if not self.table.select_key(id_):
            self.filters.weekly.setChecked(True)
            self.table.select_key(id_)
        self._to_list()

    def _move(self, lines: list[MeetingLine]) -> None:
        from fora_desktop.ui.dialogs.move_many import MoveMany

        dialog = MoveMany(self.desk, lines, self)
        moved = dialog.ask()
        if moved is None:
            return
        offers = self._offer_updates([each.line.id for each in moved.changed])
        if moved.refused:
            text = moving.refusals(moved.refused)
            rest = counted(len(moved.changed), _("Det andet er flyttet."), _("De {n} andre er flyttet."))
            first = moved.refused[0].meeting
            self.told.say(
                f"{text} {rest}",
                "warning",
                actions=[(_("Vis"), partial(self._show_meeting, first)), *offers],
                closable=True,
            )
        elif moved.remarks:
            marked = next(each.line.id for each in moved.changed if each.conflicts)
            self.told.say(
                _("{sentence}.").format(sentence=moving.moved_many(moved)),
                "warning",
                actions=[(_("Vis"), partial(self._show_meeting, marked)), *offers],
                closable=True,
            )

    def _on_menu(self, spot: QPoint) -> None:
        """At the current meeting, which the right button has chosen and the Menu key means."""
        from fora_desktop.ui.dialogs.save_meeting import menu_of_meeting

        row, place = self.table.current_line, self.table.visualRect(self.table.currentIndex())
        if isinstance(row, Row) and not self.table.is_below_rows(spot):
            corner = self.table.viewport().mapToGlobal(place.bottomLeft() + QPoint(fonts.px(40), 0))
            menu_of_meeting(self, self.desk, row.id, self._tell_done, corner, back=self.key, table=self.table)

    def _tell_done(self, sentence: str) -> None:
        self.told.say(sentence, "done", closable=True)

    # --- the current one --------------------------------------------------------------------------------------------

    def _do_with_current(self, name: str) -> None:
        row = self.pane.row
        if row is None:
            return
        line = row.line
        if name == panes.OPEN:
            self._open_meeting(row)
        elif name == panes.NAMES:
            self.desk.goto("moede", meeting=row.id, card="attendance", back=self.key)
        elif name == panes.MOVE or name == panes.EDIT:
            self.desk.goto("new_meeting", meeting=line.id, back=self.key)
        elif name == panes.BACK:
            self._do(meetings.recorded, meetings.record, line.id, panes.back_status(line), self.desk.now)
        else:
            self._do_with(name, [line])

    def _to_times(self) -> None:
        """Ctrl+T: the current meeting with the proposals for it."""
        row = self.pane.row
        if row is not None and not self.desk.readonly:
            self.desk.goto("new_meeting", meeting=row.id, back=self.key)

    def _open_meeting(self, row: Row) -> None:
        """Its agenda, minutes and participants."""
        self.desk.goto("moede", meeting=row.id, back=self.key)

    def _on_enter(self, row: Row) -> None:
        """Enter: note what the pane has chosen; a meeting that waits for no answer is opened."""
        if self.pane.row is not None and self.pane.row.id == row.id and self.pane.can_answer:
            self.pane.answer()
        else:
            self._open_meeting(row)

    def _answer_key(self, status: MeetingStatus) -> None:
        if self.pane.can_answer and not self.desk.readonly:
            self._pane_wanted = True
            self._arrange()
            self.pane.cards.choose(status, focus=status is not HELD)

    def _on_answer(self, answer: Answer) -> None:
        """Note it in one step and go on to the next that nobody has answered for."""
        following = self._after(answer.meeting)
        done = self._do(recording.noted, recording.note, [answer], self.desk.now)
        if done is None:
            return
        self.chosen.discard(answer.meeting)
        focused = QApplication.focusWidget()
        if focused is not None and self.pane.isAncestorOf(focused):
            self._to_list()
        if following is not None:
            self.table.select_key(following)

    def _after(self, meeting: int) -> int | None:
        """The next shown meeting that waits for an answer, from the top again after the last."""
        waiting = [row.id for row in self.model.shown_lines() if row.unrecorded]
        if meeting not in waiting:
            return None
        here = waiting.index(meeting)
        others = waiting[here + 1 :] + waiting[:here]
        return others[0] if others else None

    def _remove_or_cancel(self) -> None:
        """Del: what nobody knows of is removed, the rest cancelled."""
        row = self.table.current_line
        if not isinstance(row, Row) or self.desk.readonly:
            return
        if not row.line.is_known:
            self._do_with(bars.REMOVE, [row.line])
        elif row.line.status in moving.MOVABLE:
            self._do_with(bars.CANCEL, [row.line])

    def _answer_all(self) -> None:
        self.desk.goto("registrering", back=self.key)

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """`meeting` is made the current one, in its own year; `status`, `forum`, `board` and `unit` filter."""
        if not what:
            return
        if self._found is None or self._reading:
            self._asked_for = dict(what)
            return
        meeting = what.get("meeting")
        if meeting is not None and self._row(meeting) is None:
            try:
                year = self.desk.read(meetings.line, meeting).start.year
            except FieldError as gone:
                self.desk.refused.emit(str(gone))
                return
            if year != self.desk.year:
                self._asked_for = dict(what)
                self.desk.set_year(year)
                return
        if what.keys() & {"status", "forum", "board", "unit"}:
            self._choose_filter(what)
        if meeting is not None:
            self._show_meeting(meeting)

    def _choose_filter(self, what: dict[str, Any]) -> None:
        board = what.get("board")
        self.filters.choose(
            forum=self._name(meeting_list.forum_name, what.get("forum")) if not board else "",
            unit=self._name(meeting_list.unit_name, what.get("unit")),
            state=str(what.get("status") or ""),
            board=(int(board), self._name(meeting_list.board_name, board)) if board else None,
        )

    def _name(self, read: Callable[..., str], id_: object) -> str:
        return self.desk.read(read, id_) if id_ else ""

    @staticmethod
    def new_words() -> str:
        return _("Nyt møde")

    def new(self) -> None:
        self.desk.goto("new_meeting", back=self.key)

    def seek(self) -> None:
        self.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.text.selectAll()

    def panes(self) -> list[QWidget]:
        return [self.table, self.pane.cards if self.pane.can_answer else self.pane, self.filters.text]

    def report(self) -> dict[str, Any] | None:
        return {"report": "meeting-plan", "year": self.desk.year}

    def summary(self) -> str:
        """`80 af 295 møder · ugentlige skjult · 3 valgt`"""
        if self._found is None:
            return ""
        parts = [_("{n} af {all} møder").format(n=self.model.count, all=len(self._found.rows))]
        if not self.filters.weekly.isChecked() and self._any_weekly:
            parts.append(_("ugentlige skjult"))
        if self.chosen:
            parts.append(_("{n} valgt").format(n=len(self.chosen)))
        return " · ".join(parts)

    def memory(self) -> dict[str, Any]:
        table = self.table.arrangement()
        table["hidden"] = [column for column in table["hidden"] if column not in self._stepping.aside]
        return {
            "table": table,
            "filters": self.filters.memory(),
            "views": self.filters.views,
            "pane": self._pane_wanted or self._narrow,
        }

    def recall(self, memory: dict[str, Any]) -> None:
        views = memory.get("views")
        if isinstance(views, dict):
            self.filters.views = {str(name): dict(kept) for name, kept in views.items() if isinstance(kept, dict)}
        if isinstance(memory.get("table"), dict):
            self.table.arrange(memory["table"])
        if isinstance(memory.get("filters"), dict):
            self.filters.recall(memory["filters"])
        self._pane_wanted = bool(memory.get("pane", True)) and not self._narrow
        self._arrange()

    def _choose_columns(self) -> None:
        menu = self.table.column_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def _to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_pane(self) -> None:
        self._pane_wanted = True
        self._arrange()
        target = self.pane.cards.cards[HELD].radio if self.pane.can_answer else self.pane.buttons[panes.OPEN]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self._to_list()
