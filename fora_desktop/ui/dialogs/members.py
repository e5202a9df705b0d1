"""Ret deltagere: the memberships of a forum, or of one of its boards alone, saved as one step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import FUNCTIONS
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _, counted
from fora_desktop.services import forums, memberships, people_forms, roles
from fora_desktop.services.memberships import Wanted, function_words
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.forum_fields import UnitBoxes
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.pane_parts import PersonCell
from fora_desktop.ui.widgets.typed import DayEdit


@dataclass(frozen=True, slots=True)
class Draft:
    """A membership as it is typed; `key` stays the same while it is."""

    key: int
    name: str
    wanted: Wanted

    @property
    def words(self) -> str:
        wanted = self.wanted
        parts = [function_words(wanted.function), wanted.qualifier]
        if wanted.count:
            parts.append(counted(wanted.count, _("{n} person"), _("{n} personer")))
        parts.append(Tenure(wanted.first, wanted.last).words)
        if wanted.not_in:
            parts.append(counted(len(wanted.not_in), _("gælder ikke i {n}"), _("gælder ikke i {n}")))
        return " · ".join(part for part in parts if part)


class MembersDialog(Ask):
    """The rows above, the fields of the chosen one below; a refusal is told and nothing is lost."""

    def __init__(self, desk: Desk, forum: int, board: int | None, name: str, parent: QWidget) -> None:
        told = (
            _("Det, der kun gælder i {name}. Det, der gælder i alle, rettes på forummet.")
            if board is not None
            else _("En rolle følger den, der har den; en gruppe er én for hver kommune eller afdeling.")
        )
        super().__init__(_("Deltagere i {name}").format(name=name), _("Gem"), parent, told.format(name=name))
        self._desk, self._forum, self._board, self._owner = desk, forum, board, name
        self._drafts: list[Draft] = []
        self._filling = False
        self._shown: int | None = None  # whose fields they are
        self.model: TableModel[Draft] = TableModel(self._columns(), key=lambda draft: draft.key)
        self.table = RowTable(self.model, _("Deltagere"), lines=2, parent=self)
        self.table.setProperty("framed", "true")
        self.table.setMinimumHeight(fonts.px(200))
        self.table.current_changed.connect(self._fill)
        self._make_buttons()
        self._make_fields()
        self.message = MessageBar(parent=self)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(self.buttons)
        self.column.addWidget(self.fields)
        self.column.addWidget(self.message)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self.set_size(700, 680)
        self._read()
        self.table.setFocus()

    @staticmethod
    def _columns() -> list[Column[Draft]]:
        return [
            Column(
                _("Deltager"),
                lambda draft: f"{draft.name}, {draft.words}",
                cell=lambda draft: PersonCell(draft.name, draft.words, group=draft.wanted.person is None),
                tip=lambda draft: f"{draft.name}\n{draft.words}",
            )
        ]

    def _make_buttons(self) -> None:
        self.buttons = FlowLayout(gap=6)
        self.add_role = Button(_("Tilføj &rolle …"), "small", "plus", parent=self)
        self.add_role.clicked.connect(self._on_add_role)
        self.add_person = Button(_("Tilføj &person …"), "small", "plus", parent=self)
        self.add_person.clicked.connect(self._on_add_person)
        self.remove = Button(_("F&jern"), "small", "trash-2", parent=self)
        self.remove.clicked.connect(self._on_remove)
        self.up = Button(_("Flyt &op"), "small", "chevron-up", parent=self)
        self.up.clicked.connect(self._on_up)
        self.down = Button(_("Flyt n&ed"), "small", "chevron-down", parent=self)
        self.down.clicked.connect(self._on_down)
        for button in (self.add_role, self.add_person, self.remove, self.up, self.down):
            self.buttons.addWidget(button)
        keys.action(self.table, "personer.member_up", _("Flyt deltageren op"), "Alt+Up", self._on_up)
        keys.action(self.table, "personer.member_down", _("Flyt deltageren ned"), "Alt+Down", self._on_down)
        keys.action(self.table, "personer.remove_member", _("Fjern deltageren"), "Del", self._on_remove)

    def _make_fields(self) -> None:
        self.fields = QWidget(self)
        self.function = QComboBox(self)
        for each in FUNCTIONS:
            self.function.addItem(function_words(each), each)
        self.qualifier = QLineEdit(self)
        self.count = spin_box(0, 999)
        self.count.setSpecialValueText(_("ikke fastsat"))
        today = self._desk.today
        self.first, self.last = DayEdit(today, self), DayEdit(today, self)
        self.first_field = Field(_("F&ra og med"), self.first, hint=_("Tom: fra begyndelsen"), parent=self)
        self.last_field = Field(_("&Til og med"), self.last, hint=_("Tom: indtil videre"), parent=self)
        self.not_in = UnitBoxes(self._boards(), self)
        area = scrolled(self.not_in)
        area.setFixedHeight(fonts.px(84))
        area.setAccessibleName(_("Gælder ikke i"))
        self.not_in_field = Field(_("Gælder ikke i"), area, parent=self)
        self.not_in_field.setVisible(bool(self.not_in.boxes))
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(fonts.px(10))
        grid.setVerticalSpacing(fonts.px(8))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Field(_("F&unktion"), self.function, parent=self), 0, 0, top)
        grid.addWidget(
            Field(_("&Nærmere betegnelse"), self.qualifier, hint=_("f.eks. den relevante"), parent=self), 0, 1, top
        )
        grid.addWidget(Field(_("&Antal"), self.count, parent=self), 0, 2, top)
        days = QHBoxLayout()
        days.setSpacing(fonts.px(10))
        days.addWidget(self.first_field, 1, top)
        days.addWidget(self.last_field, 1, top)
        grid.addLayout(days, 1, 0, 1, 3)
        grid.addWidget(self.not_in_field, 2, 0, 1, 3)
        self.function.activated.connect(self._on_typed)
        self.qualifier.textEdited.connect(self._on_typed)
        self.count.valueChanged.connect(self._on_typed)
        self.first.committed.connect(self._on_typed)
        self.last.committed.connect(self._on_typed)
        self.not_in.changed.connect(self._on_typed)

    def _boards(self) -> tuple[tuple[int, str], ...]:
        """The boards of the forum, where it has more than one."""
        if self._board is not None:
            return ()
        register = self._desk.read(forums.register, self._desk.today)
        line = next(each for each in register if each.id == self._forum)
        return tuple((board.id, board.name) for board in line.boards) if len(line.boards) > 1 else ()

    # --- what stands there --------------------------------------------------------------------------------------------

    def _read(self) -> None:
        owner = {"forum": self._forum} if self._board is None else {"board": self._board}
        lines = self._desk.read(memberships.listing, **owner)
        self._drafts = [Draft(number, line.name, line.as_wanted) for number, line in enumerate(lines)]
        self._show()

    def _show(self, key: int | None = None) -> None:
        self.model.show(self._drafts)
        if key is not None:
            self.table.select_key(key)
        elif self.table.current_line is None and self._drafts:
            self.table.select_key(self._drafts[0].key)
        self._fill(self.table.current_line)

    def _fill(self, draft: Draft | None) -> None:
        """The fields of the chosen row; a row with a day that cannot be read is not left."""
        if self._filling:
            return
        if self._unread() is not None and any(each.key == self._shown for each in self._drafts):
            if draft is None or draft.key != self._shown:
                QTimer.singleShot(0, self, self._back_to_shown)  # Qt has not finished choosing the other row
            return
        self._shown = draft.key if draft is not None else None
        self.fields.setEnabled(draft is not None)
        for button in (self.remove, self.up, self.down):
            button.setEnabled(draft is not None)
        if draft is None:
            return
        self._filling = True
        wanted = draft.wanted
        self.function.setCurrentIndex(FUNCTIONS.index(wanted.function))
        if self.qualifier.text().strip() != wanted.qualifier:
            self.qualifier.setText(wanted.qualifier)
        self.count.setEnabled(wanted.person is None)
        self.count.setValue(wanted.count or 0)
        for editor, day in ((self.first, wanted.first), (self.last, wanted.last)):
            if editor.value != day or not editor.hasFocus():
                editor.set_value(day)
        for field in (self.first_field, self.last_field):
            field.clear()
        self.not_in.choose(wanted.not_in)
        self._filling = False

    def _unread(self) -> tuple[Field[DayEdit], DayEdit] | None:
        """The first day that cannot be read as it stands."""
        for field, editor in ((self.first_field, self.first), (self.last_field, self.last)):
            if editor.text().strip() and editor.value is None:
                return field, editor
        return None

    def _tell_unread(self) -> bool:
        """Say what is wrong with a day that cannot be read; whether there is one."""
        for field in (self.first_field, self.last_field):
            field.clear()
        unread = self._unread()
        if unread is not None:
            unread[0].show_problem(_("Skriv en dato, f.eks. {day}.").format(day="30-06-2026"))
        return unread is not None

    def _back_to_shown(self) -> None:
        unread = self._unread()
        if unread is None or self._shown is None:
            self._fill(self.table.current_line)
            return
        self.table.select_key(self._shown)
        self._tell_unread()
        unread[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, _value: object = None) -> None:
        draft = next((each for each in self._drafts if each.key == self._shown), None)
        if self._filling or draft is None:
            return
        self._tell_unread()
        before = draft.wanted
        wanted = replace(
            draft.wanted,
            function=self.function.currentData(),
            qualifier=" ".join(self.qualifier.text().split()),
            count=self.count.value() or None,
            first=self.first.value if self.first.value or not self.first.text().strip() else before.first,
            last=self.last.value if self.last.value or not self.last.text().strip() else before.last,
            not_in=self.not_in.chosen,
        )
        self._drafts = [replace(each, wanted=wanted) if each.key == draft.key else each for each in self._drafts]
        self.message.say("")
        self._filling = True  # the row is another, the fields are as they are
        self.model.show(self._drafts)
        self._filling = False

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _on_add_role(self) -> None:
        offered = [(role.id, role.name) for role in self._desk.read(roles.listing, self._desk.today)]
        chosen = ask.one_of(self, _("Tilføj rolle"), _("Tilføj"), _("&Rolle eller gruppe"), offered)
        if chosen is not None:
            self._add(dict(offered)[chosen], Wanted(role=chosen))

    def _on_add_person(self) -> None:
        offered = [(each.id, each.shown) for each in self._desk.read(people_forms.names)]
        chosen = ask.one_of(self, _("Tilføj person"), _("Tilføj"), _("&Person"), offered)
        if chosen is not None:
            self._add(dict(offered)[chosen], Wanted(person=chosen))

    def _add(self, name: str, wanted: Wanted) -> None:
        if self._has_unread():
            return
        key = 1 + max((draft.key for draft in self._drafts), default=0)
        self._drafts.append(Draft(key, name, wanted))
        self._show(key)
        self.function.setFocus()

    def _place(self) -> int | None:
        draft = self.table.current_line
        return next((n for n, each in enumerate(self._drafts) if draft is not None and each.key == draft.key), None)

    def _on_remove(self) -> None:
        place = self._place()
        if place is None:
            return
        self._drafts.pop(place)
        rest = self._drafts[min(place, len(self._drafts) - 1)].key if self._drafts else None
        self._show(rest)
        self.table.setFocus()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place = self._place()
        if place is not None and 0 <= place + step < len(self._drafts):
            draft = self._drafts.pop(place)
            self._drafts.insert(place + step, draft)
            self._show(draft.key)

    # --- saving -------------------------------------------------------------------------------------------------------

    def _has_unread(self) -> bool:
        """What is being typed is taken; a day that cannot be read gets the keyboard and holds up the rest."""
        if self.fields.isEnabled():
            self.first.commit()
            self.last.commit()
        unread = self._unread() if self._tell_unread() else None
        if unread is not None:
            unread[1].setFocus(Qt.FocusReason.OtherFocusReason)
        return unread is not None

    def _try(self) -> None:
        if self._has_unread():
            return
        owner = {"forum": self._forum} if self._board is None else {"board": self._board}
        wanted: Sequence[Wanted] = [draft.wanted for draft in self._drafts]
        try:
            self._desk.do(memberships.saved(self._owner), memberships.save, wanted, **owner)
        except FieldError as refused:
            self.message.say(str(refused), "error")
        else:
            self.accept()
