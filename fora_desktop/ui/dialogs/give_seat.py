"""Giv en plads: a person sits in a forum or in one of its boards, in a function, from a day to a day."""

from PySide6.QtWidgets import QComboBox, QWidget

from fora_desktop.domain.people import FUNCTIONS, MEMBER
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _
from fora_desktop.services import forums, memberships
from fora_desktop.services.memberships import Wanted, function_words
from fora_desktop.services.people import PersonLine
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.tenure import Answer, TenureDialog
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field


class GiveSeatDialog(TenureDialog):
    """For those who sit there as themselves; whoever sits there by a role is given the role."""

    def __init__(self, desk: Desk, line: PersonLine, parent: QWidget) -> None:
        told = _("{name} sidder der som sig selv. Sidder nogen i kraft af en rolle, så giv rollen i stedet.")
        super().__init__(
            parent,
            _("Giv en plads"),
            _("Gem"),
            self._give,
            desk.today,
            Tenure(desk.today, None),
            explanation=told.format(name=line.name),
        )
        self._desk, self._person = desk, line.id
        self._owners: list[tuple[int | None, int | None, str]] = []
        for forum in desk.read(forums.register, desk.today):
            self._owners.append((forum.id, None, forum.name))
            if len(forum.boards) > 1:
                self._owners += [(None, board.id, board.name) for board in forum.boards]
        self.where = NamedBox(self)
        self.where.offer_named([(place, name) for place, (_forum, _board, name) in enumerate(self._owners)])
        self.where_field = Field(_("F&orum"), self.where, parent=self)
        self.function = QComboBox(self)
        for each in FUNCTIONS:
            self.function.addItem(function_words(each), each)
        self.function.setCurrentIndex(FUNCTIONS.index(MEMBER))
        self.column.insertWidget(0, self.where_field)
        self.column.insertWidget(1, Field(_("F&unktion"), self.function, parent=self))
        self.where.committed.connect(self.where.complete)
        self.where.setFocus()

    def _give(self, answer: Answer) -> None:
        place = self.where.value
        assert place is not None
        forum, board, _name = self._owners[place]
        wanted = Wanted(
            person=self._person, function=self.function.currentData(), first=answer.first, last=answer.tenure.last
        )
        self._desk.do(memberships.added, memberships.add, wanted, forum=forum, board=board)

    def _is_complete(self) -> bool:
        if self.where.value is None:
            self.where_field.show_problem(_("Vælg et forum på listen."))
            self.where.setFocus()
            self.grow()
            return False
        return super()._is_complete()
