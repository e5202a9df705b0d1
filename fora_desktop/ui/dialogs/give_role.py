"""Giv en rolle: which, and from when to when."""

from PySide6.QtWidgets import QWidget

from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _
from fora_desktop.services import holders, roles
from fora_desktop.services.people import PersonLine
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.tenure import Answer, TenureDialog
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field


class GiveRoleDialog(TenureDialog):
    """Who has the role until then ends the day before; that is told once the role and the day are known."""

    def __init__(self, desk: Desk, line: PersonLine, parent: QWidget) -> None:
        super().__init__(
            parent, _("Giv en rolle"), _("Gem"), self._give, desk.today, Tenure(desk.today, None), explanation=line.name
        )
        self._desk, self._person = desk, line.id
        every = [role for role in desk.read(roles.listing, desk.today) if not role.is_group]
        self.role = NamedBox(self)
        self.role.offer_named([(role.id, role.name) for role in every])
        self.role_field = Field(_("&Rolle"), self.role, parent=self)
        self.column.insertWidget(0, self.role_field)
        self._held = {role.id: role.holders for role in every}
        self.role.committed.connect(self._tell_holder)
        self.role.setFocus()

    def _tell_holder(self) -> None:
        self.role.complete()
        value = self.role.value
        now = self._held.get(value, ()) if value is not None else ()
        names = ", ".join(each.name for each in now)
        self.role_field.show_hint(_("Har den nu: {names}").format(names=names) if names else "")
        self.grow()

    def _give(self, answer: Answer) -> None:
        role = self.role.value
        assert role is not None
        self._desk.do(roles.succeeded, holders.succeed, role, self._person, answer.first, answer.tenure.last)

    def _is_complete(self) -> bool:
        if self.role.value is None:
            self.role_field.show_problem(_("Vælg en rolle på listen."))
            self.role.setFocus()
            return False
        return super()._is_complete()
