"""Deltagere: who sits in a board today, or what sits in all boards of a forum; and the overview's own words."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.people import MEMBER
from fora_desktop.i18n import _, counted
from fora_desktop.services import memberships, role_rows, seating
from fora_desktop.services.forum_tree import Row
from fora_desktop.services.memberships import MemberLine, function_words
from fora_desktop.services.seating import Participant
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.card import Rule
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.pane_parts import PaneTable, PersonCell
from fora_desktop.ui.widgets.readonly import allow


class ParticipantsTab(QWidget):
    """Enter goes to the person, or to the role of an empty seat."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._row: Row | None = None
        self._sitting: Sequence[Participant] = ()
        self._held: frozenset[int] = frozenset()
        """The roles that somebody was ever noted for; of the others it is not known whether they are vacant."""
        self.setObjectName("page")
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.people = PaneTable(self._seat_columns(), _("Deltagere"), key=_seat_key, lines=2, most=60, parent=self)
        self.people.opened.connect(self._open_seat)
        self.members = PaneTable(
            _member_columns(), _("Deltagere i alle lokale fora"), key=lambda line: line.id, lines=2, most=60
        )
        self.members.setParent(self)
        self.members.opened.connect(self._open_member)
        self.edit = Button(_("Ret deltagere …"), icon="pencil", parent=self)
        self.edit.clicked.connect(self._edit)
        self.copy = Button(_("&Kopiér e-mailadresser"), icon="copy", parent=self)
        self.copy.clicked.connect(self._copy)
        self.told = Label("", "small", "text2", wrap=True, parent=self)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.copy)
        self.words = Label("", tone="text2", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, fonts.px(8), fonts.px(6), 0)
        column.setSpacing(fonts.px(6))
        column.addWidget(self.about)
        column.addWidget(self.people)
        column.addWidget(self.members)
        column.addLayout(buttons)
        column.addWidget(self.told)
        column.addWidget(Rule(parent=self))
        column.addWidget(Label(_("Sådan står det i oversigten"), "header", "text2", parent=self))
        column.addWidget(self.words)
        column.addStretch(1)

    def show_row(self, row: Row) -> None:
        self._row = row
        day = self.desk.day
        self._sitting = self.desk.read(seating.participants, [row.board], day) if row.board is not None else ()
        self._held = self.desk.once(role_rows.ever_held)
        lines = [] if row.board is not None else self.desk.read(memberships.listing, forum=row.forum)
        self.people.show_lines(self._sitting)
        self.people.setColumnHidden(1, not any(map(self._standing, self._sitting)))
        self.members.show_lines(lines)
        self.about.setText(self._in_short(len(lines)))
        allow(self.desk.readonly, self.edit)
        self.copy.setVisible(any(each.email for each in self._sitting))
        self.told.setText("")
        self.told.hide()
        self.words.setText(row.about.texts["participants_text"] or _("(tomt)"))

    def _in_short(self, lines: int) -> str:
        """`8 deltagere 12. maj 2026: 1 plads er ubesat, 1 er fraværende.`"""
        if self._row is not None and self._row.board is None:
            told = _("Gælder i hvert lokalt forum. Vælg et af dem for at se, hvem der sidder der.")
            return told if lines else _("Ingen deltagere endnu.")
        if not self._sitting:
            return _("Ingen deltagere endnu.")
        vacant = sum(self._is_vacant(each) for each in self._sitting)
        unknown = sum(each.is_vacant for each in self._sitting) - vacant
        away = sum(bool(each.away) for each in self._sitting)
        seats = counted(len(self._sitting), _("{n} plads"), _("{n} pladser"))
        parts = [seats]
        if vacant:
            parts.append(counted(vacant, _("{n} er ubesat"), _("{n} er ubesat")))
        if unknown:
            parts.append(counted(unknown, _("{n} er ikke noteret"), _("{n} er ikke noteret")))
        if away:
            parts.append(counted(away, _("{n} er fraværende"), _("{n} er fraværende")))
        return _("{day}: {told}").format(day=dates.day_month_year(self.desk.day), told=", ".join(parts))

    def _is_vacant(self, part: Participant) -> bool:
        return part.is_vacant and part.role in self._held

    def _seat_columns(self) -> list[Column[Participant]]:
        return [
            Column(_("Navn"), _spoken, cell=self._seat_cell, tip=lambda part: f"{_name(part)}\n{_under(part)}"),
            Column(
                _("Stand"),
                self._standing,
                cell=self._standing_cell,
                width=Mark("user-round-x", _("Ikke noteret")),
                tip=lambda part: part.away,
            ),
        ]

    def _seat_cell(self, part: Participant) -> Cell:
        return PersonCell(_name(part), _under(part), vacant=self._is_vacant(part), group=part.person is None)

    def _standing(self, part: Participant) -> str:
        if part.is_vacant:
            return _("Ubesat") if self._is_vacant(part) else _("Ikke noteret")
        return _("Fraværende") if part.away else ""

    def _standing_cell(self, part: Participant) -> Cell | None:
        if part.is_vacant:
            vacant = self._is_vacant(part)
            return Mark(
                "user-round-x" if vacant else "circle-dashed", self._standing(part), "behind" if vacant else "text3"
            )
        return Mark("calendar-x-2", _("Fraværende"), "unscheduled") if part.away else None

    # --- acting -----------------------------------------------------------------------------------------------------

    def _open_seat(self, part: Participant) -> None:
        if part.person is not None:
            self.desk.goto("personer", person=part.person)
        elif part.role is not None:
            self.desk.goto("personer", role=part.role)

    def _open_member(self, line: MemberLine) -> None:
        if line.person is not None:
            self.desk.goto("personer", person=line.person)
        elif line.role is not None:
            self.desk.goto("personer", role=line.role)

    def _edit(self) -> None:
        from fora_desktop.ui.dialogs.members import MembersDialog

        row = self._row
        if row is not None:
            local = row.is_local and row.board is not None
            board = row.board if local else None
            MembersDialog(self.desk, row.forum, board, row.name, self.window()).answered()

    def _copy(self) -> None:
        """The addresses of those who sit there, as a mail program takes them."""
        found = list(dict.fromkeys(each.email for each in self._sitting if each.email))
        QGuiApplication.clipboard().setText("; ".join(found))
        self.told.setText(counted(len(found), _("{n} adresse er kopieret."), _("{n} adresser er kopieret.")))
        self.told.show()
        announce(self, self.told.text())


def _seat_key(part: Participant) -> tuple[int, int, int | None, int | None]:
    return part.membership, part.board, part.role, part.person


def _name(part: Participant) -> str:
    if part.name:
        return part.name
    number = counted(part.count, _("{n} person"), _("{n} personer")) if part.count else ""
    return f"{part.role_name} ({number})" if number else part.role_name


def _under(part: Participant) -> str:
    """`Formand · Politidirektøren · stedfortræder: Jesper Vindum`"""
    parts = [function_words(part.function) if part.function != MEMBER else ""]
    parts.append(part.role_name if part.name else "")
    parts += [part.qualifier, part.organisation]
    if part.substitutes:
        parts.append(_("stedfortræder: {names}").format(names=listed([each.name for each in part.substitutes])))
    return " · ".join(each for each in parts if each)


def _spoken(part: Participant) -> str:
    return ", ".join(each for each in (_name(part), _under(part)) if each)


def _member_columns() -> list[Column[MemberLine]]:
    return [
        Column(
            _("Navn"),
            lambda line: f"{line.name}, {member_words(line)}",
            cell=lambda line: PersonCell(line.name, member_words(line), group=line.person is None),
            tip=lambda line: f"{line.name}\n{member_words(line)}",
        )
    ]


def member_words(line: MemberLine) -> str:
    """`Medlem · den relevante · gælder ikke i 2`"""
    parts = [function_words(line.function), line.qualifier]
    if line.count:
        parts.append(counted(line.count, _("{n} person"), _("{n} personer")))
    parts.append(line.tenure.words)
    if line.not_in:
        parts.append(counted(len(line.not_in), _("gælder ikke i {n}"), _("gælder ikke i {n}")))
    return " · ".join(each for each in parts if each)
