"""What can be done to roles, persons and organisations: each a small form, and one step in the history."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import ONE_PERSON
from fora_desktop.domain.tenure import ONE_DAY, Tenure
from fora_desktop.i18n import _, counted
from fora_desktop.services import (
    absences,
    holders,
    memberships,
    organisations,
    people,
    people_forms,
    roles,
    substitutes,
)
from fora_desktop.services.absences import AbsenceLine
from fora_desktop.services.forums import register
from fora_desktop.services.holders import Holding
from fora_desktop.services.organisations import OrganisationLine
from fora_desktop.services.people import PersonLine
from fora_desktop.services.role_timeline import Span, SpanKind, TimelineRow
from fora_desktop.services.substitutes import SubstituteLine
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.new_role import RoleDialog
from fora_desktop.ui.dialogs.tenure import Answer, TenureDialog
from fora_desktop.ui.keys import native


class PeopleActs(QObject):
    """A child of the page; its forms stand over the page's window."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._page = page

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    # --- roles ------------------------------------------------------------------------------------------------------

    def change_holder(self, row: TimelineRow) -> bool:
        """Skift person: who has it now ends the day before, as one edit."""
        held = self.desk.read(holders.of_role, row.role)
        several = row.kind != ONE_PERSON
        dialog = TenureDialog(
            self._window,
            _("Giv rollen til en person mere") if several else _("Skift person"),
            _("Gem") if several else _("Skift"),
            lambda answer: self.desk.do(
                roles.succeeded,
                people_forms.change_holder,
                row.role,
                answer.who,
                answer.first,
                answer.tenure.last,
                self.desk.today,
            ),
            self.desk.today,
            Tenure(_next_day(held, self.desk.today), None),
            explanation=row.name,
            names=self.desk.read(people_forms.names),
        )
        if not several:
            dialog.tell_with(partial(_told_of_succession, held))
        return _done(dialog)

    def edit_holders(self, row: TimelineRow) -> None:
        """F2 on a role: the days of who has it, else somebody who gets it."""
        held = self.desk.read(holders.of_role, row.role)
        now = next((each for each in held if each.tenure.covers(self.desk.today)), held[-1] if held else None)
        if now is None:
            self.change_holder(row)
        else:
            self.edit_days(now)

    def edit_days(self, held: Holding) -> None:
        """Who had a role, and from when to when, put right."""
        dialog = TenureDialog(
            self._window,
            _("Ret, hvem der har rollen"),
            _("Gem"),
            lambda answer: self.desk.do(
                roles.corrected,
                people_forms.correct_holder,
                held.id,
                answer.who,
                answer.first,
                answer.tenure.last,
                self.desk.today,
            ),
            self.desk.today,
            held.tenure,
            explanation=held.role_name,
            names=self.desk.read(people_forms.names),
            person=held.person,
        )
        dialog.add_remove(_("Fjern fra rollen"))
        _done(dialog)
        if dialog.removed:
            self.desk.attempt(holders.removed, holders.remove, held.id)

    def move_days(self, span: Span, tenure: Tenure) -> str:
        """What was dragged in the timeline; the sentence of a refusal."""
        assert span.id is not None
        assert span.person is not None
        assert tenure.first is not None
        try:
            if span.kind is SpanKind.SUBSTITUTE:
                line = self.desk.read(substitutes.read, span.id)
                self.desk.do(
                    substitutes.edited,
                    substitutes.edit,
                    span.id,
                    span.person,
                    tenure.first,
                    tenure.last,
                    forum=line.forum,
                )
            else:
                self.desk.do(roles.corrected, holders.edit, span.id, span.person, tenure.first, tenure.last)
        except FieldError as refused:
            return str(refused)
        return ""

    def add_substitute(self, row: TimelineRow, days: Tenure | None = None) -> None:
        """Somebody who takes the seats of a role, at first in the days of a gap."""
        self._stand_in(row.name, days, role=row.role)

    def add_own_substitute(self, line: PersonLine) -> None:
        """Somebody who takes a person's own seats."""
        self._stand_in(line.name, None, for_person=line.id)

    def _stand_in(
        self, seat: str, days: Tenure | None, *, role: int | None = None, for_person: int | None = None
    ) -> None:
        dialog = TenureDialog(
            self._window,
            _("Vælg stedfortræder"),
            _("Gem"),
            lambda answer: self.desk.do(
                substitutes.added,
                people_forms.stand_in,
                answer.who,
                answer.first,
                answer.tenure.last,
                self.desk.today,
                role=role,
                for_person=for_person,
                forum=answer.forum,
            ),
            self.desk.today,
            days or Tenure(self.desk.today, None),
            explanation=_("For {seat}").format(seat=seat),
            names=self.desk.read(people_forms.names),
        )
        dialog.add_forums(self._forums(), None)
        _done(dialog)

    def edit_substitute(self, line: SubstituteLine) -> None:
        dialog = TenureDialog(
            self._window,
            _("Ret stedfortræder"),
            _("Gem"),
            lambda answer: self.desk.do(
                substitutes.edited,
                people_forms.correct_stand_in,
                line.id,
                answer.who,
                answer.first,
                answer.tenure.last,
                self.desk.today,
                forum=answer.forum,
            ),
            self.desk.today,
            line.tenure,
            explanation=_("For {seat}").format(seat=line.seat),
            names=self.desk.read(people_forms.names),
            person=line.person,
        )
        dialog.add_forums(self._forums(), line.forum)
        dialog.add_remove(_("Fjern stedfortræderen"))
        _done(dialog)
        if dialog.removed:
            self.desk.attempt(substitutes.removed, substitutes.remove, line.id)

    def _forums(self) -> list[tuple[int, str]]:
        return [(line.id, line.name) for line in self.desk.read(register, self.desk.today)]

    def new_role(self) -> int | None:
        """The new role's id, or None where the form was put away."""
        made: list[int] = []

        def save(name: str, kind: str, side: str) -> None:
            said = roles.created(" ".join(name.split()))
            made.append(self.desk.do(said, roles.create, name, kind=kind, side=side))

        dialog = RoleDialog(self._window, _("Ny rolle"), _("Opret"), save)
        dialog.answered()
        return made[0] if made else None

    def edit_role(self, row: TimelineRow) -> None:
        def save(name: str, kind: str, side: str) -> None:
            self.desk.do(roles.edited, roles.edit, row.role, {"name": name, "kind": kind, "side": side})

        RoleDialog(
            self._window, _("Ret rollen"), _("Gem"), save, name=row.name, side=row.side, kind=row.kind
        ).answered()

    def role_menu(self, row: TimelineRow, parent: QWidget) -> QMenu:
        menu = QMenu(row.name.replace("&", "&&"), parent)
        several = row.kind != ONE_PERSON
        _item(
            menu, _("Giv rollen til en person …") if several else _("Skift &person …"), partial(self.change_holder, row)
        )
        _item(menu, _("Ret &dage …"), partial(self.edit_holders, row), "F2")
        _item(menu, _("Vælg &stedfortræder …"), partial(self.add_substitute, row))
        menu.addSeparator()
        _item(menu, _("Ret &rollen …"), partial(self.edit_role, row))
        _item(menu, _("&Fjern rollen"), partial(self.desk.attempt, roles.removed, roles.remove, row.role))
        menu.addSeparator()
        _item(menu, _("&Eksportér kalender …"), partial(self.export, row.name))
        return menu

    def election(self) -> None:
        """Nyt valg: the roles of all municipalities in one table."""
        from fora_desktop.ui.dialogs.new_election import ElectionDialog

        dialog = ElectionDialog(self.desk, self._window)
        dialog.answered()

    # --- persons ----------------------------------------------------------------------------------------------------

    def give_role(self, line: PersonLine) -> None:
        """A role for a person, chosen by name."""
        from fora_desktop.ui.dialogs.give_role import GiveRoleDialog

        GiveRoleDialog(self.desk, line, self._window).answered()

    def give_seat(self, line: PersonLine) -> None:
        """A seat of one's own in a forum or a board."""
        from fora_desktop.ui.dialogs.give_seat import GiveSeatDialog

        GiveSeatDialog(self.desk, line, self._window).answered()

    def edit_seat(self, membership: int, name: str) -> None:
        """From when to when a person sits there as such."""
        line = self.desk.read(memberships.read, membership)

        def save(answer: Answer) -> None:
            wanted = replace(line.as_wanted, first=answer.first, last=answer.tenure.last)
            self.desk.do(memberships.edited, memberships.edit, membership, wanted)

        days = line.tenure if line.tenure.first else Tenure(self.desk.today, line.tenure.last)
        dialog = TenureDialog(
            self._window, _("Ret plads"), _("Gem"), save, self.desk.today, days, explanation=f"{line.name}, {name}"
        )
        dialog.add_remove(_("Fjern pladsen"))
        _done(dialog)
        if dialog.removed:
            self.desk.attempt(memberships.removed, memberships.remove, membership)

    def add_absence(self, line: PersonLine) -> None:
        self._absence(
            _("Fravær"),
            line.name,
            Tenure(self.desk.today, None),
            "",
            lambda answer: self.desk.do(absences.added, absences.add, line.id, answer.first, answer.last, answer.note),
        )

    def edit_absence(self, away: AbsenceLine) -> None:
        dialog = self._absence(
            _("Ret fravær"),
            away.name,
            away.tenure,
            away.note,
            lambda answer: self.desk.do(
                absences.edited, absences.edit, away.id, answer.first, answer.last, answer.note
            ),
            removable=True,
        )
        if dialog.removed:
            self.remove_absence(away)

    def _absence(
        self,
        title: str,
        name: str,
        days: Tenure,
        note: str,
        save: Callable[[Answer], object],
        *,
        removable: bool = False,
    ) -> TenureDialog:
        dialog = TenureDialog(
            self._window, title, _("Gem"), save, self.desk.today, days, explanation=name, open_end=False
        )
        hint = _("f.eks. ferie, orlov eller kursus. Skriv intet om helbred")
        dialog.add_note(_("Å&rsag"), note, hint)
        if removable:
            dialog.add_remove(_("Fjern fraværet"))
        _done(dialog)
        return dialog

    def remove_absence(self, away: AbsenceLine) -> None:
        self.desk.attempt(absences.removed, absences.remove, away.id)

    def merge_person(self, line: PersonLine) -> None:
        """A person who is in the register twice becomes one."""
        others = [(each.id, each.shown) for each in self.desk.read(people_forms.names) if each.id != line.id]
        chosen = self._who_stays(others, _("Alt, hvad {name} har, går over til den anden.").format(name=line.name))
        if chosen is not None:
            self.desk.attempt(people.merged, people.merge, line.id, chosen)

    def remove_person(self, line: PersonLine) -> bool:
        return self.desk.attempt(people.removed, people.remove, line.id)

    def all_about(self, line: PersonLine) -> None:
        """Alt om personen: what is held, exported, anonymised."""
        from fora_desktop.ui.dialogs.about_person import AboutPerson

        AboutPerson(self.desk, line.id, self._window).answered()

    def proposal(self) -> tuple[str, Sequence[tuple[str, Callable[[], object]]]]:
        """Whom the register has no use for any longer, and the way to look at them."""
        from fora_desktop.services import district, privacy

        found = self.desk.once(privacy.proposed, self.desk.today)
        if not found or self.desk.readonly:
            return "", ()
        months = self.desk.read(district.contacts_kept_months)
        words = counted(
            len(found),
            _("{n} person har ikke haft en plads i {{months}} måneder."),
            _("{n} personer har ikke haft en plads i {{months}} måneder."),
        )
        return words.format(months=months), [(_("Vis"), self.show_proposed)]

    def show_proposed(self) -> None:
        from fora_desktop.ui.dialogs.proposed import ProposedDialog

        ProposedDialog(self.desk, self._window).answered()

    # --- organisations ----------------------------------------------------------------------------------------------

    def merge_organisation(self, line: OrganisationLine) -> None:
        others = [(each.id, each.name) for each in self.desk.read(organisations.listing) if each.id != line.id]
        chosen = self._who_stays(others, _("Personerne i {name} flyttes til den anden.").format(name=line.name))
        if chosen is not None:
            self.desk.attempt(organisations.merged, organisations.merge, line.id, chosen)

    def _who_stays(self, others: Sequence[tuple[int, str]], about: str) -> int | None:
        """The one of two that is kept when they are put together."""
        return ask.one_of(self._window, _("Læg sammen"), _("Læg sammen"), _("&Den, der bliver"), list(others), about)

    # --- calendars --------------------------------------------------------------------------------------------------

    def export(self, name: str) -> None:
        """Eksportér with the calendar of that role or person."""
        self.desk.goto("export", name=name, kind="calendars")


def _next_day(held: Sequence[Holding], today: date) -> date:
    """When somebody new most likely begins: after who leaves, else the first of the next month."""
    now = next((each for each in held if each.tenure.covers(today)), None)
    if now is not None and now.tenure.last is not None:
        return now.tenure.last + ONE_DAY
    if now is None:
        return today
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)


def _told_of_succession(held: Sequence[Holding], answer: Answer) -> str:
    """`Torben Hauge slutter 31. maj 2026.`"""
    now = next((each for each in held if each.tenure.covers(answer.first)), None)
    if now is None or now.first == answer.first:
        return ""
    return _("{name} slutter {day}.").format(name=now.name, day=dates.day_month_year(answer.first - ONE_DAY))


def _done(dialog: TenureDialog) -> bool:
    dialog.answered()
    return dialog.saved


def _item(menu: QMenu, words: str, do: Callable[[], object], shortcut: str = "") -> None:
    entry = menu.addAction(words if not shortcut else f"{words}\t{native(shortcut)}")
    entry.triggered.connect(lambda _checked=False: do())


def pop_up(menu: QMenu, spot: QPoint) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(spot)
