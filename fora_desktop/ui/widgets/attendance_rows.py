"""The rows of the attendance: seats under their organisations, what became of each, and the keys that note it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fora_desktop.domain.minutes import (
    ABSENT,
    ACCEPTED,
    APOLOGY,
    DECLINED,
    DELEGATED,
    ONLINE,
    PRESENT,
    SUBSTITUTED,
    TENTATIVE,
)
from fora_desktop.i18n import _
from fora_desktop.services.attendance import Seat, grouped, state_word
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Group, Mark
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Column, Node, TreeModel
from fora_desktop.ui.widgets.pane_parts import PersonCell

MARKS: dict[str, tuple[str, str]] = {
    "": ("circle-dashed", "unscheduled"),
    PRESENT: ("user-round-check", "met"),
    ONLINE: ("video", "met"),
    SUBSTITUTED: ("user-round-cog", "covered"),
    APOLOGY: ("user-round-x", "text2"),
    ABSENT: ("user-round-minus", "behind"),
}
"""Of each state its icon and its colour."""
ANSWERS: dict[str, tuple[str, str]] = {
    ACCEPTED: ("circle-check", "met"),
    TENTATIVE: ("circle-question-mark", "unscheduled"),
    DECLINED: ("ban", "behind"),
    DELEGATED: ("user-round-cog", "covered"),
}
"""Of each answer to the invitation its icon and its colour; it is seen until it is noted who came."""
KEYS = {
    Qt.Key.Key_A: APOLOGY,
    Qt.Key.Key_O: ONLINE,
    Qt.Key.Key_U: ABSENT,
    Qt.Key.Key_Delete: "",
}
IN_ITEM = "item"
"""What `wanted` tells of the key that notes somebody's absence in the current item."""


def columns(item: Callable[[], tuple[int, int] | None], answers: Callable[[], bool]) -> list[Column[Seat]]:
    """`item` gives the current item's id and number; `answers` whether it is seen what was answered to the invitation.

    That is so until it is noted of anybody that they came or stayed away; then the answers are quiet words under names.
    """
    return [
        Column(
            _("Deltager"),
            lambda seat: seat.sentence,
            cell=lambda seat: PersonCell(
                seat.shown, _under(seat, not answers()), vacant=seat.is_vacant and not seat.state
            ),
            tip=lambda seat: _tip(seat),
        ),
        Column(
            _("Fremmøde"),
            lambda seat: word_of(seat, item(), answers=answers()),
            cell=lambda seat: mark_of(seat, item(), answers=answers()),
            width=Mark("circle-dashed", _("Stedfortræder")),
        ),
    ]


def _under(seat: Seat, answer: bool) -> str:
    about = " · ".join(part for part in (seat.about, seat.answered if answer else "") if part)
    if seat.away and not seat.state:
        away = _("fravær: {reason}").format(reason=seat.away)
        return f"{about} · {away}" if about else away
    return about


def _tip(seat: Seat) -> str:
    parts = [seat.sentence, seat.role_name if seat.name else "", seat.organisation]
    if seat.away:
        parts.append(_("Fraværende den dag: {reason}").format(reason=seat.away))
    if seat.answered:
        parts.append(_("Svar på indkaldelsen: {answer}").format(answer=seat.answered))
    return "\n".join(dict.fromkeys(part for part in parts if part))


def word_of(seat: Seat, item: tuple[int, int] | None, *, answers: bool = False) -> str:
    if item is not None and item[0] in seat.not_in:
        return _("Ikke i punkt {n}").format(n=item[1])
    return answer_short(seat.answer) if answers and seat.answered else state_word(seat.state)


def answer_short(answer: str) -> str:
    """`Svar: ja`: what stands where it is not yet noted who came."""
    return {
        ACCEPTED: _("Svar: ja"),
        TENTATIVE: _("Svar: måske"),
        DECLINED: _("Svar: nej"),
        DELEGATED: _("Svar: en anden"),
    }[answer]


def mark_of(seat: Seat, item: tuple[int, int] | None, *, answers: bool = False) -> Mark:
    if item is not None and item[0] in seat.not_in:
        return Mark("user-round-minus", word_of(seat, item), "unscheduled")
    if answers and seat.answered:
        icon, tone = ("history", "text2") if seat.answer_is_old else ANSWERS[seat.answer]
        return Mark(icon, answer_short(seat.answer), tone)
    icon, tone = MARKS[seat.state]
    return Mark(icon, state_word(seat.state), tone)


def nodes(seats: Sequence[Seat]) -> list[Node[Seat]]:
    """The seats under their organisations, each with how many of it are there."""
    found = []
    for title, some in grouped(seats):
        there = sum(seat.is_there for seat in some)
        of = sum(seat.counts or bool(seat.state) for seat in some)
        told = _("{n} af {of}").format(n=there, of=of) if of else ""
        found.append(Node[Seat](Group(title, told), [Node(seat) for seat in some]))
    return found


class SeatRows(RowTree):
    """The list. `wanted` tells which state a key asks for (or `IN_ITEM`), `menu_wanted` where a menu is to open."""

    wanted = Signal(str)
    toggled_there = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, item: Callable[[], tuple[int, int] | None], parent: QWidget | None = None) -> None:
        self.shows_answers = False
        model: TreeModel[Seat] = TreeModel(columns(item, lambda: self.shows_answers), key=lambda seat: seat.key)
        super().__init__(model, _("Deltagere"), lines=2, flat=True, parent=parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(fonts.px(90))

    def chosen(self) -> list[Seat]:
        """The rows that are selected, else the current one."""
        seats: list[Seat] = self.selected_lines
        current = self.current_line
        return seats or ([current] if current is not None else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key()) if plain else None
        if key is None or not self.chosen():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.toggled_there.emit()
        elif key == Qt.Key.Key_S:
            self.wanted.emit(SUBSTITUTED)
        elif key == Qt.Key.Key_P:
            self.wanted.emit(IN_ITEM)
        elif key in KEYS:
            self.wanted.emit(KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_line is not None:
            self.menu_wanted.emit(self.visualRect(self.currentIndex()).bottomLeft())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters note the attendance; they do not jump to names."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        is_seat = isinstance(self.tree.line(index), Seat)
        if event.button() == Qt.MouseButton.LeftButton and is_seat and index.column() == 1:
            self.menu_wanted.emit(spot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.visualRect(self.currentIndex()).bottomLeft())
        else:
            self.menu_wanted.emit(event.pos())
