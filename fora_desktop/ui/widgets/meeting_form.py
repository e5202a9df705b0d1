"""The form of one meeting: for whom, what, when and where."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.domain.dates import month_short
from fora_desktop.domain.days import week_name
from fora_desktop.domain.quota import ORDINARY
from fora_desktop.domain.typed import Moment
from fora_desktop.i18n import _
from fora_desktop.services.meeting_choices import BoardChoice, Choices, Existing
from fora_desktop.services.meetings import USUAL_MINUTES, Wish
from fora_desktop.services.scheduling import same_kind
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.choosing import JointBoards, NamedBox, Notice, TypingBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.series_form import SeriesForm
from fora_desktop.ui.widgets.typed import ClockEdit, DayEdit, LengthEdit
from fora_desktop.ui.words import CONFLICT_ICONS

WIDTH = 392
NOBODY, TURNS = 0, -1
"""What the box of hosts holds beside the municipalities."""
USUAL_CLOCK = time(10)
OF_THE_DAY = (
    ConflictKind.HOLIDAY,
    ConflictKind.SCHOOL_HOLIDAY,
    ConflictKind.SOFT_DAY,
    ConflictKind.BOARD_CLOSED,
)
"""What speaks against the day itself, told under the date."""
NO_CHOICES = Choices((), (), (), (), ())


class MeetingForm(Panel):
    """Tells `changed` when something that bears on the time may be another; keeps whatever was typed.

    A new board brings its usual length, place and time of day, except where the user has written something else.
    """

    changed = Signal()
    title_changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self._choices = NO_CHOICES
        self._moved: Existing | None = None
        self._own_title = ""
        self._is_series = False
        self._touched: set[QWidget] = set()
        self._make_editors(today)
        self._make_fields()
        self._lay_out()
        self._listen()

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_editors(self, today: date) -> None:
        self.board = NamedBox(self)
        self.board.line.setPlaceholderText(_("Skriv en del af navnet"))
        self.joint = JointBoards(self)
        self.kind = TypingBox(self)
        self.number = QLineEdit(self)
        self.number.setReadOnly(True)
        self.title = QLineEdit(self)
        self.follow = Button(_("Følg igen"), "small", parent=self)
        self.follow.setAccessibleDescription(_("Lad titlen følge forum og nummer"))
        self.day = DayEdit(today, self)
        self.clock = ClockEdit(self)
        self.length = LengthEdit(self)
        self.location = TypingBox(self)
        self.room = TypingBox(self)
        self.host = QComboBox(self)
        self.host.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.host.setMinimumContentsLength(6)
        self.notice = QLineEdit(self)
        self.notice.setReadOnly(True)
        self.journal = QLineEdit(self)
        self.reason = QLineEdit(self)

    def _make_fields(self) -> None:
        self.board_field = Field(_("Råd, nævn eller forum"), self.board)
        self.kind_field = Field(_("Mødetype"), self.kind)
        self.number_field = Field(_("Nr."), self.number)
        self.series = SeriesForm(self.day.today, self)
        self.title_field = Field(_("Titel"), self.title)
        self.day_field = Field(_("Dato"), self.day)
        self._fit_day()
        theme.announcer().changed.connect(self._fit_day)
        self.clock_field = Field(_("Kl."), self.clock)
        self.length_field = Field(_("Varighed"), self.length)
        self.location_field = Field(_("Sted"), self.location)
        self.room_field = Field(_("Lokale"), self.room)
        self.host_field = Field(_("Vært"), self.host)
        self.notice_field = Field(_("Varsel"), self.notice)
        self.journal_field = Field(_("Journalnr."), self.journal)
        self.reason_field = Field(_("Årsag til flytningen"), self.reason, hint=_("Må gerne stå tom"))
        self.understood = Notice(self)
        self.day_notice = Notice(self)
        self.room_notice = Notice(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(14), fonts.px(10), fonts.px(14), fonts.px(12))
        column.setSpacing(fonts.px(8))
        column.addWidget(self.board_field)
        column.addWidget(self.joint)
        column.addLayout(_beside((self.kind_field, 5), (self.number_field, 2)))
        titled = _beside((self.title_field, 1), (self.follow, 0))
        titled.setAlignment(self.follow, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(titled)
        column.addWidget(self.series)
        column.addLayout(_beside((self.day_field, 19), (self.clock_field, 6), (self.length_field, 8)))
        column.addWidget(self.understood)
        column.addWidget(self.day_notice)
        column.addLayout(_beside((self.location_field, 1), (self.room_field, 1)))
        column.addWidget(self.room_notice)
        column.addLayout(_beside((self.host_field, 8), (self.notice_field, 5)))
        column.addWidget(self.journal_field)
        column.addWidget(self.reason_field)
        column.addStretch(1)
        self.series.hide()

    def _listen(self) -> None:
        self.board.committed.connect(self._on_board)
        self.joint.changed.connect(self.changed)
        self.title.textEdited.connect(self._on_title)
        self.follow.clicked.connect(self._on_follow)
        self.day.timed.connect(self._on_timed)
        self.clock.until.connect(self._on_until)
        for typed in (self.day, self.clock, self.length):
            typed.committed.connect(self._on_typed)
            typed.heard.connect(self._on_heard)
        for box in (self.kind, self.location, self.room):
            box.committed.connect(self._on_typed)
        self.host.activated.connect(self._on_host)
        self.series.changed.connect(self.changed)

    # --- what is offered --------------------------------------------------------------------------------------------

    def offer(self, choices: Choices) -> None:
        """Other things to choose from; what was chosen and typed stays."""
        self._choices = choices
        chosen = self.board.value
        names = [(board.id, board.name) for board in choices.boards]
        self.board.offer_named(names)
        if self._moved is None and chosen is not None:
            self.board.choose(chosen)
        self.joint.offer(names)
        self.location.offer(choices.locations)
        self.room.offer(choices.rooms)
        self._offer_hosts(self.host.currentData() or 0)
        self._offer_kinds()

    def _offer_hosts(self, chosen: int) -> None:
        self.host.clear()
        self.host.addItem(_("Ingen valgt"), NOBODY)
        if self.is_series and self.rotation:
            names = dict(self._choices.units)
            turns = [names[unit] for unit in self.rotation]
            text = _("Skifter: {names}").format(names=", ".join(turns))
            self.host.addItem(text, TURNS)
            self.host.setItemData(self.host.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        for id_, name in self._choices.units:
            self.host.addItem(name, id_)
        self.host.setCurrentIndex(max(0, self.host.findData(chosen)))
        self.host.setToolTip(self.host.currentText())

    @property
    def rotation(self) -> tuple[int, ...]:
        """The municipalities that take turns as host, the one whose turn it is first; none where only one has been."""
        board = self.chosen_board
        return board.hosts if board is not None and len(board.hosts) > 1 else ()

    def _offer_kinds(self) -> None:
        chosen = self.chosen_board
        known = [_("ordinært møde"), *(chosen.kinds if chosen else ()), *self._choices.kinds]
        known += [_("stormøde"), _("samarbejdsmøde"), _("øvelse")]
        single = [part for kind in known for part in kind.split("/")]
        self.kind.offer(_capital(kind) for kind in {part.casefold(): part for part in single}.values())

    # --- filling ----------------------------------------------------------------------------------------------------

    def begin(self, board: int | None, day: date | None, clock: time) -> None:
        """An empty form for a new meeting."""
        self._moved = None
        self._touched.clear()
        self._own_title = ""
        for field in (self.title, self.journal, self.reason, self.number):
            field.clear()
        for box in (self.location, self.room):
            box.set_text("")
        self.kind.set_text(_capital(_("ordinært møde")))
        self._offer_hosts(NOBODY)
        self.joint.choose(())
        self.board.choose(board)
        self.day.set_value(day)
        self.clock.set_value(clock)
        self.length.set_value(USUAL_MINUTES)
        self._show_moving()
        self._take_usual()
        self.understood.say("")
        self.clear_remarks()

    def fill(self, existing: Existing) -> None:
        """The form of a meeting that is to be moved."""
        self._moved = existing
        self.set_series(False)
        self._touched.clear()
        line = existing.line
        self.board.set_text(line.boards[0])
        self.joint.choose(line.board_ids[1:], line.boards[1:])
        self.kind.set_text(_capital(line.kind or _("ordinært møde")))
        self.number.setText(line.number)
        self.title.setText(line.title)
        self._own_title = line.title
        self.day.set_value(line.start.date())
        self.clock.set_value(line.start.time())
        self.length.set_value(line.minutes)
        self.location.set_text(line.location)
        self.room.set_text(line.room)
        self.host.setCurrentIndex(max(0, self.host.findData(existing.host_unit or 0)))
        self.journal.setText(line.journal_number)
        self.reason.clear()
        self._show_moving()
        self._show_about()
        self.understood.say("")
        self.clear_remarks()

    def _show_moving(self) -> None:
        moving = self._moved is not None
        self.board.setEnabled(not moving)
        self.joint.setEnabled(not moving)
        self.joint.setVisible(not moving or bool(self.joint.chosen))
        self.reason_field.setVisible(moving)
        self._show_follow()

    def _take_usual(self) -> None:
        """What is usual for the board, where the user has not written otherwise."""
        board = self.chosen_board
        self._show_about()
        self._offer_kinds()
        if board is None:
            return
        if self.length not in self._touched:
            self.length.set_value(board.minutes)
        if self.clock not in self._touched and board.clock is not None:
            self.clock.set_value(board.clock)
        if self.location not in self._touched and self.room not in self._touched:
            self.location.set_text(board.location)
            self.room.set_text(board.room)
        if self.host not in self._touched:
            turn = TURNS if self.is_series else next(iter(self.rotation), NOBODY)
            self._offer_hosts(turn if self.rotation else NOBODY)
        self.series.suggest(board.yearly, board.weekday)

    def _show_about(self) -> None:
        board = self.chosen_board
        if board is None:
            self.board_field.show_hint("")
            return
        about = [_("Kapitel {n}").format(n=board.chapter), board.requirement or _("Intet mødekrav er fastsat")]
        if board.fixed_time:
            about.append(_("fast tid: {time}").format(time=board.fixed_time))
        self.board_field.show_hint(" · ".join(about))
        names = dict(self._choices.units)
        last = board.last_host
        if last is None or last[0] not in names:
            self.host_field.set_aside("")
        elif last[1] >= self.day.today:
            self.host_field.set_aside(_("efter {name} {day}").format(name=names[last[0]], day=_brief(last[1])))
        else:
            self.host_field.set_aside(_("sidst {name}").format(name=names[last[0]]))

    # --- what stands there ------------------------------------------------------------------------------------------

    @property
    def boards(self) -> tuple[int, ...]:
        """The chosen board and those that join it; none while no board is chosen."""
        if self._moved is not None:
            return self._moved.line.board_ids
        board = self.board.value
        return () if board is None else tuple(dict.fromkeys((board, *self.joint.chosen)))

    @property
    def chosen_board(self) -> BoardChoice | None:
        boards = self.boards
        return self._choices.board(boards[0]) if boards else None

    @property
    def host_unit(self) -> int | None:
        data = self.host.currentData()
        return int(data) if data and int(data) > 0 else None

    @property
    def units(self) -> tuple[tuple[int, str], ...]:
        """The municipalities by name."""
        return self._choices.units

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        return self._choices.places

    @property
    def hosts(self) -> tuple[int, ...]:
        """Of a series: the hosts in turn, or the one host of all."""
        if self.host.currentData() == TURNS:
            return self.rotation
        return () if self.host_unit is None else (self.host_unit,)

    # --- one meeting or a series ------------------------------------------------------------------------------------

    @property
    def is_series(self) -> bool:
        return self._is_series

    def set_series(self, on: bool) -> None:
        """Fields of a series instead of those of one meeting; what was typed in either stays."""
        if on == self._is_series:
            return
        self._is_series = on
        chosen = self.host_unit or NOBODY
        turns = on and self.host not in self._touched and bool(self.rotation)
        self._offer_hosts(TURNS if turns else chosen)
        if not on and self.host not in self._touched and self.rotation:
            self._offer_hosts(self.rotation[0])
        self.series.setVisible(on)
        self.title_field.setVisible(not on)
        self.day_field.setVisible(not on)
        self.number_field.set_label(_("Første nr.") if on else _("Nr."))
        self.clear_remarks()
        self._show_follow()

    def series_wish(self) -> Wish | None:
        """What all meetings of the series have in common; None while something is missing."""
        clock, length = self.clock.value, self.length.value
        if not self.boards or clock is None or length is None:
            return None
        return Wish(
            boards=self.boards,
            start=datetime.combine(self.series.rule.first, clock),
            minutes=length,
            kind=self.kind_value,
            location=self.location.text,
            room=self.room.text,
            journal_number=self.journal.text().strip(),
        )

    # --- what is written down for next time -------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """All that stands in the form, for a draft; only of a new meeting."""
        touched = [name for name, widget in self._keepable() if widget in self._touched]
        board = self.chosen_board
        return {
            "board": [board.id, board.name] if board else [0, self.board.text],
            "joint": list(self.joint.chosen),
            "kind": self.kind.text,
            "title": self.title.text() if self.title in self._touched else "",
            "day": self.day.value.isoformat() if self.day.value else self.day.text(),
            "clock": self.clock.text(),
            "length": self.length.text(),
            "location": self.location.text,
            "room": self.room.text,
            "host": self.host.currentData(),
            "journal": self.journal.text(),
            "touched": touched,
            "is_series": self._is_series,
            "series": self.series.state(),
        }

    def restore(self, state: dict[str, Any]) -> bool:
        """Take back a draft; False where its board is no longer there or it is no draft."""
        try:
            board, name = state["board"]
            known = self._choices.board(board)
            if board and (known is None or known.name != name):
                return False
            self.begin(board or None, None, USUAL_CLOCK)
            self.set_series(bool(state["is_series"]))
            self.series.restore(state["series"])
            self.joint.choose([each for each in state["joint"] if self._choices.board(each)])
            self.kind.set_text(str(state["kind"]))
            self._touched = {widget for name, widget in self._keepable() if name in state["touched"]}
            for line, key in ((self.day, "day"), (self.clock, "clock"), (self.length, "length")):
                line.setText(str(state[key]))
                line.blockSignals(True)
                line.commit()
                line.blockSignals(False)
            for box, key in ((self.location, "location"), (self.room, "room")):
                box.set_text(str(state[key]))
            if self.title in self._touched:
                self.title.setText(str(state["title"]))
            self.journal.setText(str(state["journal"]))
            self._offer_hosts(int(state["host"] or 0))
        except (KeyError, TypeError, ValueError):
            return False
        self._show_about()
        self._show_follow()
        return True

    def _keepable(self) -> list[tuple[str, QWidget]]:
        return [
            *(("title", self.title), ("day", self.day), ("clock", self.clock), ("length", self.length)),
            *(("location", self.location), ("room", self.room), ("host", self.host), ("kind", self.kind)),
        ]

    @property
    def kind_value(self) -> str | None:
        """The kind as it is kept: none for an ordinary meeting, known ones as they were written before."""
        text = self.kind.text
        if not text or same_kind(text, ORDINARY) or same_kind(text, _("ordinært møde")):
            return None
        board = self.chosen_board
        known = [*(board.kinds if board else ()), *self._choices.kinds]
        known += [_("stormøde"), _("samarbejdsmøde"), _("øvelse")]
        return next((kind for kind in known if same_kind(kind, text)), text)

    @property
    def follows(self) -> bool:
        """Whether the title is the board's name and the number."""
        return self._moved is None and self.title not in self._touched

    def wish(self) -> Wish | None:
        """What the form says; None while board, day, time or length are missing or cannot be read."""
        day, clock, length = self.day.value, self.clock.value, self.length.value
        if not self.boards or day is None or clock is None or length is None:
            return None
        title = self.title.text().strip()
        return Wish(
            boards=self.boards,
            start=datetime.combine(day, clock),
            minutes=length,
            kind=self.kind_value,
            title=None if self.follows or not title else title,
            location=self.location.text,
            room=self.room.text,
            host_unit=self.host_unit,
            journal_number=self.journal.text().strip(),
        )

    def values(self) -> dict[str, str | int | None]:
        """Of a meeting that is moved: what else was changed about it, as `meetings.edit` wants it."""
        assert self._moved is not None
        line = self._moved.line
        wanted: list[tuple[str, str | int | None, str | int | None]] = [
            ("title", line.title, self.title.text().strip() or line.title),
            ("kind", line.kind, self.kind_value),
            ("minutes", line.minutes, self.length.value),
            ("location", line.location, self.location.text),
            ("room", line.room, self.room.text),
            ("host_unit_id", self._moved.host_unit, self.host_unit),
            ("journal_number", line.journal_number, self.journal.text().strip()),
        ]
        return {field: now for field, before, now in wanted if now != before}

    def set_start(self, start: datetime) -> None:
        """Another time, as chosen beside the form."""
        self.day.set_value(start.date())
        self.clock.set_value(start.time())
        self._touched |= {self.day, self.clock}
        self.changed.emit()

    # --- remarks beside the fields ----------------------------------------------------------------------------------

    def show_own_title(self, title: str, number: str) -> None:
        """The number the meeting gets, and the title made from it unless the user has written one."""
        self._own_title = title
        self.number.setText(number)
        if self.follows and self.title.text() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        self._show_follow()

    def _show_follow(self) -> None:
        by_hand = self._moved is None and not self.follows
        self.follow.setVisible(by_hand and not self._is_series)
        self.title_field.set_aside(_("følger forum og nummer") if self.follows else "")

    def clear_remarks(self) -> None:
        for field in (self.day_field, self.clock_field, self.length_field):
            field.clear()
        self.day_notice.say("")
        self.room_notice.say("")
        self._show_week()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """What speaks against the day under the date, against the room under the place."""
        self.clear_remarks()
        of_day = next((each for each in conflicts if each.kind in OF_THE_DAY), None)
        if of_day is not None:
            self.day_notice.say(of_day.text, CONFLICT_ICONS[of_day.kind])
        elif self.day.value is not None and self.day.value.weekday() >= 5:
            self.day_notice.say(_("Dagen ligger i en weekend."), "calendar-days")
        elif self.day.value is not None and self.day.value < self.day.today:
            self.day_notice.say(_("Dagen er gået. Mødet skal siden noteres som holdt eller aflyst."), "info")
        of_room = next((each for each in conflicts if each.kind is ConflictKind.ROOM), None)
        if of_room is not None:
            self.room_notice.say(of_room.text, "door-open")

    def show_notice(self, notice: str, source: str) -> None:
        """How long before the meeting it has to be called; it is set in Indstillinger, Frister."""
        self.notice.setText(notice)
        self.notice.setCursorPosition(0)
        self.notice.setToolTip(source or _("Varslet rettes under Indstillinger, Frister."))

    def tell_notice(self, sentence: str, words: str, do: Callable[[], object]) -> bool:
        """Under the date, where nothing else is said of it: that the notice is short, and the first day that is not."""
        if self.day_notice.text:
            return False
        self.day_notice.say(sentence, "mail", "unscheduled", words, do)
        return True

    def offer_way_out(self, words: str, do: Callable[[], object]) -> None:
        """The nearest free day, beside what speaks against this one."""
        if self.day_notice.text and self.day.value is not None:
            self.day_notice.say(self.day_notice.text, "triangle-alert", "unscheduled", words, do)

    def offer_room(self, text: str, words: str, do: Callable[[], object]) -> None:
        """Another room that is free then, beside the one that is not."""
        if self.room_notice.text:
            self.room_notice.say(text, "door-open", "unscheduled", words, do)

    def problem(self) -> QWidget | None:
        """The first field that keeps the meeting from being saved, told beside it; None where there is none."""
        for editor in (self.day, self.clock, self.length):
            editor.commit()
        first: QWidget | None = None
        if not self.boards:
            self._tell_board()
            first = self.board
        for field, sentence in self._unreadable():
            field.show_problem(sentence)
            first = first or field.editor
        return first or (self.series.problem() if self._is_series else None)

    def _tell_board(self) -> None:
        if self.board.text:
            sentence = _("Fora kender ikke “{text}”, eller det passer på flere. Vælg på listen.").format(
                text=self.board.text
            )
        else:
            sentence = _("Vælg det råd, nævn eller forum, mødet er for.")
        self.board_field.show_problem(sentence)

    def _unreadable(self) -> list[tuple[Field[QLineEdit], str]]:
        found: list[tuple[Field[QLineEdit], str]] = []
        if self.day.value is None and not self._is_series:
            found.append((self.day_field, _("Skriv en dag, f.eks. 26/5.")))  # type: ignore[arg-type]  # a Field of a line all the same
        if self.clock.value is None:
            found.append((self.clock_field, _("Skriv f.eks. 9.30.")))  # type: ignore[arg-type]  # as above
        if self.length.value is None:
            found.append((self.length_field, _("Skriv f.eks. 2 timer eller 90 minutter.")))  # type: ignore[arg-type]  # as above
        return found

    def _offer_days(self) -> None:
        """What was perhaps meant by a day that cannot be read."""
        meant = self.day.offer
        if meant is None:
            return
        day = meant.days[0]
        words = _("Brug {day}").format(day=_brief(day))
        clock = self.clock.value or USUAL_CLOCK
        self.day_notice.say(
            meant.sentence, "circle-question-mark", "text2", words, lambda: self.set_start(datetime.combine(day, clock))
        )

    # --- the user's hand --------------------------------------------------------------------------------------------

    def _on_board(self) -> None:
        self.board.complete()
        if self.board.text and self.board.value is None:
            self._tell_board()
        else:
            self._take_usual()
        self.changed.emit()

    def _on_typed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            self._touched.add(sender)
        self.clear_remarks()
        for field, sentence in self._unreadable():
            if field.editor is sender:
                field.show_problem(sentence)
        if sender is self.day:
            self._offer_days()
        self.changed.emit()

    def _on_heard(self, words: str) -> None:
        """How what is being typed is understood."""
        self.understood.say(words, "check", "text2")

    def _on_timed(self, moment: Moment) -> None:
        """The day was typed with a time of day."""
        self.clock.set_value(moment.start)
        self._touched |= {self.clock}
        if moment.minutes is not None:
            self._on_until(moment.minutes)

    def _on_until(self, minutes: int) -> None:
        self.length.set_value(minutes)
        self._touched |= {self.length}

    def _on_host(self, _place: int) -> None:
        self._touched.add(self.host)
        self.changed.emit()

    def _on_title(self) -> None:
        self._touched.add(self.title)
        self._show_follow()
        self.title_changed.emit()

    def _on_follow(self) -> None:
        self._touched.discard(self.title)
        self.title.setText(self._own_title)
        self._show_follow()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_changed.emit()

    def _fit_day(self) -> None:
        """The longest day is read to its end; the row would give it less."""
        self.day_field.setMinimumWidth(self.day.whole_width())

    def _show_week(self) -> None:
        self.day_field.set_aside(week_name(self.day.value) if self.day.value else "")


def _beside(*widgets: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(fonts.px(8))
    for widget, stretch in widgets:
        if stretch:
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
        row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
    return row


def _brief(day: date) -> str:
    return _("{day}. {month}").format(day=day.day, month=month_short(day.month))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
