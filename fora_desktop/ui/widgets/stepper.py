"""The steps on a meeting's way, side by side: each with its day, and with what can be noted of it."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services import meeting_course as courses
from fora_desktop.services import meetings
from fora_desktop.services.meeting_course import Course, Stage
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.ask import line as ask_line
from fora_desktop.ui.dialogs.ask import reason as ask_reason
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Label, restyle
from fora_desktop.ui.widgets.typed import DayEdit

A_YEAR = timedelta(days=364)
_ICONS = {"done": "check", "now": "play", "skipped": "minus", "stopped": "ban", "ahead": ""}
_TONES = {"done": "met", "now": "sel_text", "skipped": "text2", "stopped": "text2", "ahead": "text2"}
_OWN_ICONS = {courses.MINUTES_SENT: "file-pen", courses.MINUTES_APPROVED: "lock-open"}
"""What a stage has in place of the sign of going on."""


class Stepper(QWidget):
    """Indkaldt › Dagsorden sendt › I gang › Referat › Godkendt. A click on a step offers what can be noted of it.

    `noted` comes after a step was noted, corrected or taken away here.
    """

    noted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.course: Course | None = None
        self._compact = False
        self.setAccessibleName(_("Mødets gang"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(5))
        for place in range(5):
            if place:
                row.addWidget(Label("›", "body", "text3", parent=self))
            button = QToolButton(self)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(self._open_menu)
            self.buttons.append(button)
            row.addWidget(button)
        theme.announcer().changed.connect(self._dress)
        self._dress()

    # --- showing ----------------------------------------------------------------------------------------------------

    def load(self, meeting: int | None) -> None:
        """Read the course of a meeting and show it."""
        self.show_course(None if meeting is None else self.desk.read(courses.course, meeting))

    def show_course(self, course: Course | None) -> None:
        self.course = course
        self.setVisible(course is not None)
        self._dress()

    def set_compact(self, on: bool) -> None:
        """Where there is little room, only the icons of what is over; words where something is going on or ahead."""
        if on != self._compact:
            self._compact = on
            self._dress()

    @property
    def stages(self) -> tuple[Stage, ...]:
        return self.course.stages(self.desk.now) if self.course is not None else ()

    def _dress(self) -> None:
        for button, stage in zip(self.buttons, self.stages, strict=False):
            icon = _ICONS[stage.state]
            if stage.state == "now":
                icon = _OWN_ICONS.get(stage.key, icon)
            button.setFont(fonts.font(12, fonts.MEDIUM))
            button.setText(f" {stage.word}" if icon else stage.word)
            icons.dress(button, icon or "circle", _TONES[stage.state], 14)
            only_icon = self._compact and stage.state in ("done", "skipped")
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if only_icon:
                style = Qt.ToolButtonStyle.ToolButtonIconOnly
            elif not icon:
                style = Qt.ToolButtonStyle.ToolButtonTextOnly
            button.setToolButtonStyle(style)
            button.setToolTip(stage.said)
            button.setAccessibleName(stage.word)
            button.setAccessibleDescription(stage.said)
            if button.property("stage") != stage.state:
                button.setProperty("stage", stage.state)
                restyle(button)
        self.setAccessibleDescription(". ".join(stage.said for stage in self.stages))

    # --- noting -----------------------------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        button = self.sender()
        if not isinstance(button, QToolButton) or self.course is None:
            return
        menu = self.menu_of(self.buttons.index(button))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu_of(self, place: int) -> QMenu:
        """What can be noted of a stage."""
        menu = QMenu(self)
        course, stage = self.course, self.stages[place]
        assert course is not None
        about = menu.addAction(stage.said)
        about.setEnabled(False)
        menu.addSeparator()
        {
            courses.INVITED: self._offer_invited,
            courses.AGENDA_SENT: self._offer_agenda,
            courses.HELD: self._offer_held,
            courses.MINUTES_SENT: self._offer_minutes,
            courses.MINUTES_APPROVED: self._offer_approved,
        }[stage.key](menu, course)
        if self.desk.readonly:
            for action in menu.actions():
                action.setEnabled(False)
        return menu

    def _offer_invited(self, menu: QMenu, course: Course) -> None:
        self._offer_days(menu, course, courses.INVITED, _("Notér som indkaldt i dag"))

    def _offer_agenda(self, menu: QMenu, course: Course) -> None:
        self._offer_days(menu, course, courses.AGENDA_SENT, _("Notér dagsordenen som sendt i dag"))
        menu.addSeparator()
        self._offer_days(menu, course, courses.MATERIAL_SENT, _("Notér materialet som sendt i dag"))

    def _offer_held(self, menu: QMenu, course: Course) -> None:
        if course.status in AWAITED and course.start <= self.desk.now:
            _add(menu, _("Notér som holdt"), self._held)

    def _offer_minutes(self, menu: QMenu, course: Course) -> None:
        if course.status is MeetingStatus.HELD or course.step(courses.MINUTES_SENT) is not None:
            self._offer_days(menu, course, courses.MINUTES_SENT, _("Notér referatet som sendt i dag"))

    def _offer_approved(self, menu: QMenu, course: Course) -> None:
        if course.is_locked:
            _add(menu, _("Lås op …"), self.unlock)
        elif course.status is MeetingStatus.HELD:
            _add(menu, _("Godkend referatet i dag"), lambda: self._mark(courses.MINUTES_APPROVED, self.desk.today))
            _add(menu, _("Godkendt en anden dag …"), lambda: self._other_day(courses.MINUTES_APPROVED))

    def _offer_days(self, menu: QMenu, course: Course, kind: str, today: str) -> None:
        known = course.step(kind)
        if known is None:
            _add(menu, today, lambda: self._mark(kind, self.desk.today))
            _add(menu, _("En anden dag …"), lambda: self._other_day(kind))
            if kind != courses.INVITED:
                _add(menu, _("Spring over …"), lambda: self._skip(kind))
        else:
            _add(menu, _("Ret dagen …"), lambda: self._other_day(kind))
            _add(menu, _("Fjern “{step}”").format(step=courses.word(kind)), lambda: self._unmark(kind))

    def _mark(self, kind: str, on: date) -> None:
        if self.course is not None and self.desk.attempt(courses.marked, courses.mark, self.course.meeting, kind, on):
            self.noted.emit()

    def _skip(self, kind: str) -> None:
        assert self.course is not None
        why = ask_reason(self.window(), _("Spring trinnet over"), _("Spring over"), courses.word(kind))
        if why is not None and self.desk.attempt(
            courses.marked,
            courses.mark,
            self.course.meeting,
            kind,
            self.desk.today,
            needed=False,
            reason=why,
        ):
            self.noted.emit()

    def _unmark(self, kind: str) -> None:
        if self.course is not None and self.desk.attempt(courses.marked, courses.unmark, self.course.meeting, kind):
            self.noted.emit()

    def _other_day(self, kind: str) -> None:
        assert self.course is not None
        known = self.course.approved if kind == courses.MINUTES_APPROVED else self.course.step(kind)
        day = ask_day(self.window(), courses.word(kind), known.on if known else self.desk.today, self.desk.today)
        if day is not None:
            self._mark(kind, day)

    def _held(self) -> None:
        assert self.course is not None
        if self.desk.attempt(
            meetings.recorded, meetings.record, self.course.meeting, MeetingStatus.HELD, self.desk.now
        ):
            self.noted.emit()

    def unlock(self) -> None:
        """Open approved minutes for corrections, after asking why."""
        if self.course is None:
            return
        why = ask_line(self.window(), _("Lås referatet op"), _("Lås op"), _("&Hvorfor skal noget rettes"))
        if why is not None and self.desk.attempt(
            courses.marked, courses.unlock, self.course.meeting, why, self.desk.today
        ):
            self.noted.emit()


def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _on=False: do())
    return action


class _PastDay(DayEdit):
    """A day that is over: without a year the latest of that name (`24/12` in July is last year's)."""

    def _as_day(self, text: str) -> date | None:
        found = super()._as_day(text)
        if found is not None and found > self.today:
            earlier = typed.day(text, self.today - A_YEAR)
            return earlier if earlier is not None and earlier <= self.today else found
        return found


def ask_day(parent: QWidget, what: str, present: date, today: date) -> date | None:
    """On which day something was done; a day to come is told of and not taken."""
    dialog = Ask(what, _("Notér"), parent)
    editor = _PastDay(today, dialog)
    editor.set_value(present)
    field = Field(_("&Dag"), editor)
    dialog.column.addWidget(field)

    def watch() -> None:
        day = editor.value
        if day is None:
            field.show_problem(_("Skriv en dag, f.eks. 26/5."))
        elif day > today:
            field.show_problem(
                _("Det er først {day}. Skriv dagen, da det skete.").format(day=dates.day_month_year(day))
            )
        else:
            field.clear()
        dialog.do.setEnabled(day is not None and day <= today)

    editor.committed.connect(watch)
    watch()
    editor.setFocus()
    return editor.value if dialog.answered() else None
