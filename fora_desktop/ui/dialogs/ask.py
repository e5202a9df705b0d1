"""Small questions: a reason, a time, which municipalities. Each returns what was answered, or None."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QDate, Qt, QTime, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed import DayEdit


class Ask(QDialog):
    """A question with its fields, a button that says the verb, and Annullér."""

    def __init__(self, title: str, verb: str, parent: QWidget, explanation: str = "", *, cancel: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(fonts.px(420))
        self.column = QVBoxLayout()
        self.column.setSpacing(fonts.px(10))
        self.do = Button(verb, "primary", parent=self)
        self.do.setDefault(True)
        self.do.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        if cancel:
            no = Button(_("Annullér"), parent=self)
            no.clicked.connect(self.reject)
            buttons.addWidget(no)
        buttons.addWidget(self.do)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(fonts.px(16), fonts.px(14), fonts.px(16), fonts.px(14))
        outer.setSpacing(fonts.px(14))
        if explanation:
            outer.addWidget(Label(explanation, wrap=True, parent=self))
        outer.addLayout(self.column, 1)
        outer.addLayout(buttons)

    def answered(self) -> bool:
        """Ask, and let go of the dialog; its fields can be read until the next turn of the event loop."""
        yes = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return yes

    def grow(self) -> None:
        """Make room for what has come to be said; it stays on the screen, and what can scroll gives way."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        room, frame = self.screen().availableGeometry(), self.frameGeometry().height() - self.height()
        wanted = max(self.height(), layout.totalMinimumHeightForWidth(self.width()))
        self.resize(self.width(), min(wanted, room.height() - frame))
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    def set_size(self, wide: int, tall: int) -> None:
        """In pixels at 100 % text, never larger than the window it belongs to."""
        window = (self.parentWidget() or self).window()
        self.resize(min(fonts.px(wide), window.width()), min(fonts.px(tall), window.height()))


def reason(parent: QWidget, title: str, verb: str, explanation: str = "") -> str | None:
    """A sentence that may be empty."""
    dialog = Ask(title, verb, parent, explanation)
    line = QLineEdit()
    dialog.column.addWidget(Field(_("Å&rsag"), line, hint=_("Må gerne stå tom")))
    line.setFocus()
    return line.text().strip() if dialog.answered() else None


def why_cancelled(parent: QWidget, title: str, verb: str, explanation: str = "") -> str | None:
    """Why meetings are cancelled: one of the usual reasons, or words of one's own; may be empty."""
    dialog = Ask(title, verb, parent, explanation)
    box = QComboBox()
    box.setEditable(True)
    box.addItems(["", *(text[:1].upper() + text[1:] for text in reasons())])
    dialog.column.addWidget(Field(_("Å&rsag"), box, hint=_("Vælg en årsag, eller skriv en. Må gerne stå tom")))
    box.setFocus()
    return box.currentText().strip() if dialog.answered() else None


def reasons() -> list[str]:
    """Why meetings are cancelled, as the secretariat says it."""
    return [_("for få kunne komme"), _("ingen sager"), _("sygdom"), _("vejret")]


def period(parent: QWidget, title: str, verb: str, first: date, last: date | None) -> tuple[date, date] | None:
    """From a day to another, both included; both are typed."""
    dialog = Ask(title, verb, parent)
    begins, ends = DayEdit(first, dialog), DayEdit(first, dialog)
    begins.set_value(first)
    ends.set_value(last)
    field = Field(_("&Til og med"), ends)
    dialog.column.addWidget(Field(_("&Fra"), begins))
    dialog.column.addWidget(field)

    def watch() -> None:
        fits = begins.value is not None and ends.value is not None and begins.value <= ends.value
        dialog.do.setEnabled(fits)
        if begins.value is not None and ends.value is not None and not fits:
            field.show_problem(_("Slutter, før den begynder."))
        else:
            field.clear()

    for editor in (begins, ends):
        editor.committed.connect(watch)
    watch()
    begins.setFocus()
    if not dialog.answered() or begins.value is None or ends.value is None:
        return None
    return begins.value, ends.value


def note(parent: QWidget, title: str, verb: str, explanation: str = "", why: str = "") -> str | None:
    """A note that may be empty, unless there is a `why`: what it is to say."""
    dialog = Ask(title, verb, parent, explanation)
    editor = QLineEdit(dialog)
    dialog.column.addWidget(Field(_("&Note"), editor, hint=why or _("Må gerne stå tom"), parent=dialog))
    if why:
        _must_be_filled(dialog, editor)
    editor.setFocus()
    return editor.text().strip() if dialog.answered() else None


def line(parent: QWidget, title: str, verb: str, label: str, present: str = "") -> str | None:
    """One line of text that must not be empty."""
    dialog = Ask(title, verb, parent)
    editor = QLineEdit(present)
    editor.selectAll()
    dialog.column.addWidget(Field(label, editor))
    _must_be_filled(dialog, editor)
    editor.setFocus()
    return editor.text().strip() if dialog.answered() else None


def _must_be_filled(dialog: Ask, editor: QLineEdit) -> None:
    """Without words in it there is no going on."""

    def watch(text: str) -> None:
        dialog.do.setEnabled(bool(text.strip()))

    editor.textChanged.connect(watch)
    watch(editor.text())


def one_of(
    parent: QWidget, title: str, verb: str, label: str, offered: Sequence[tuple[int, str]], explanation: str = ""
) -> int | None:
    """One of many by its name; the id."""
    dialog = Ask(title, verb, parent, explanation)
    box = NamedBox(dialog)
    box.offer_named(offered)
    dialog.column.addWidget(Field(label, box, parent=dialog))

    def watch(_text: str = "") -> None:
        dialog.do.setEnabled(box.value is not None)

    box.line.textChanged.connect(watch)
    watch()
    box.setFocus()
    return box.value if dialog.answered() else None


def last_day(parent: QWidget, title: str, verb: str, today: date, explanation: str) -> date | None:
    dialog = Ask(title, verb, parent, explanation)
    editor = date_edit(today)
    dialog.column.addWidget(Field(_("&Sidste dag"), editor))
    editor.setFocus()
    return day_of(editor) if dialog.answered() else None


Look = Callable[[datetime], tuple[Sequence[Conflict], Sequence[datetime]]]
"""What speaks against a time, and the nearest ones against which nothing does; raises where it is none at all."""


def new_time(
    parent: QWidget, title: str, verb: str, present: datetime, look: Look
) -> tuple[datetime | None, str] | None:
    """The time that a meeting is postponed to, or None where it is not yet known, and the reason."""
    dialog = _NewTime(title, verb, parent, present, look)
    if not dialog.answered():
        return None
    return (dialog.time if dialog.known.isChecked() else None), dialog.why.text().strip()


class _NewTime(Ask):
    """What speaks against the time is told while it is chosen, with a way out; it never stands in the way."""

    def __init__(self, title: str, verb: str, parent: QWidget, present: datetime, look: Look) -> None:
        super().__init__(title, verb, parent, _("Kendes den nye tid ikke endnu, venter mødet som udsat."))
        self._look = look
        self._free: datetime | None = None
        self._later = QTimer(self)  # wrapped words know their height in the next turn
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.grow)
        self.day, self.clock, self.why = date_edit(present.date()), time_edit(present.time()), QLineEdit()
        self.unknown = QRadioButton(_("Den nye tid er &ikke kendt endnu"), self)
        self.known = QRadioButton(_("Mødet får en &ny tid"), self)
        self.unknown.setChecked(True)
        self.remark = MessageBar(parent=self)
        self._fields = QWidget(self)
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(fonts.px(22), 0, 0, 0)
        row.addWidget(Field(_("&Dato"), self.day), 1)
        row.addWidget(Field(_("&Kl."), self.clock))
        for part in (self.unknown, self.known, self._fields, self.remark):
            self.column.addWidget(part)
        self.column.addWidget(Field(_("Å&rsag"), self.why, hint=_("Må gerne stå tom")))
        self.known.toggled.connect(self._tell)
        self.day.dateChanged.connect(self._tell)
        self.clock.timeChanged.connect(self._tell)
        self._tell()
        self.unknown.setFocus()

    @property
    def time(self) -> datetime:
        return datetime.combine(day_of(self.day), time_of(self.clock))

    def _tell(self) -> None:
        known = self.known.isChecked()
        self._fields.setEnabled(known)
        self.do.setEnabled(True)
        if not known:
            self.remark.say("")
            return
        try:
            against, free = self._look(self.time)
        except FieldError as refused:
            self.remark.say(str(refused), "error")
            self.do.setEnabled(False)
            self._later.start()
            return
        self._free = free[0] if against and free else None
        actions = [(_("Brug {time}").format(time=_day_and_time(self._free)), self._use)] if self._free else []
        self.remark.say(" ".join(each.text for each in against), "warning", actions=actions)
        self._later.start()

    def _use(self) -> None:
        assert self._free is not None
        free = self._free
        self.day.setDate(QDate(free.year, free.month, free.day))
        self.clock.setTime(QTime(free.hour, free.minute))


def _day_and_time(start: datetime) -> str:
    return _("{day} {time}").format(day=dates.narrow(start.date()), time=dates.clock(start.time()))


def units(
    parent: QWidget, title: str, verb: str, every: Sequence[tuple[int, str]], chosen: Sequence[int], explanation: str
) -> list[int] | None:
    """Which municipalities, as a list with check boxes."""
    dialog = Ask(title, verb, parent, explanation)
    listed = QListWidget()
    listed.setAccessibleName(_("Kommuner"))
    listed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for id_, name in every:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, id_)
        item.setCheckState(Qt.CheckState.Checked if id_ in chosen else Qt.CheckState.Unchecked)
        listed.addItem(item)
    dialog.column.addWidget(listed)
    listed.setFocus()
    if not dialog.answered():
        return None
    items = [listed.item(row) for row in range(listed.count())]
    return [int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked]


def date_edit(day: date) -> QDateEdit:
    editor = QDateEdit(QDate(day.year, day.month, day.day))
    editor.setCalendarPopup(True)
    editor.setDisplayFormat("d. MMMM yyyy")
    return editor


def time_edit(clock: time) -> QTimeEdit:
    editor = QTimeEdit(QTime(clock.hour, clock.minute))
    editor.setDisplayFormat("H.mm")
    return editor


def day_of(editor: QDateEdit) -> date:
    chosen = editor.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def time_of(editor: QTimeEdit) -> time:
    chosen = editor.time()
    return time(chosen.hour(), chosen.minute())
