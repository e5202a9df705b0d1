"""Personer og roller: who holds which role from when to when; the persons, and where they come from."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.people import ONE_PERSON
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _, counted
from fora_desktop.services import organisations, person_rows, role_rows
from fora_desktop.services.holders import Holding, Vacancy
from fora_desktop.services.organisations import OrganisationLine
from fora_desktop.services.person_rows import PersonRow
from fora_desktop.services.role_rows import RoleRows
from fora_desktop.services.role_timeline import POLICE, Span, SpanKind, TimelineGroup, TimelineRow
from fora_desktop.services.substitutes import SubstituteLine
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.delegate import Group
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import PanePage
from fora_desktop.ui.rows import RowTable, RowTree
from fora_desktop.ui.table import Node, TableModel
from fora_desktop.ui.views.people.acts import PeopleActs, pop_up
from fora_desktop.ui.views.people.lists import (
    ORGANISATIONS,
    PERSONS,
    ROLES,
    PeopleFilters,
    organisation_columns,
    person_columns,
)
from fora_desktop.ui.views.people.organisation_pane import OrganisationPane
from fora_desktop.ui.views.people.person_form import PersonForm
from fora_desktop.ui.views.people.person_pane import PersonPane
from fora_desktop.ui.views.people.role_pane import RolePane
from fora_desktop.ui.widgets.card import PageHeader, Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.label import Button, IconButton
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow, allow_entry
from fora_desktop.ui.widgets.role_timeline import RoleTimeline, Stage

SPARING = 760
"""The width of the page, at 100 % text, below which the header's side buttons stand in a menu."""
ASIDE = (5, 4, 3, 1)
"""Which columns of the persons step aside for the name, the first of them first."""
SHOWS = frozenset(
    {
        "absence",
        "person_hours",
        "busy_calendar",
        "busy_time",
        "board",
        "board_unit",
        "district",
        "forum",
        "meeting",
        "meeting_board",
        "membership",
        "membership_exception",
        "organisation",
        "person",
        "role",
        "role_holder",
        "role_in_group",
        "substitute",
        "unit",
    }
)


MEETINGS = frozenset({"meeting", "meeting_board"})
"""What the panes alone show something of."""


class Personer(PanePage):
    """Three lists, one of them seen, and what is chosen in it beside it."""

    key: ClassVar[str] = "personer"
    NARROW, TOO_NARROW = 1000, 700
    SHOWS: ClassVar[frozenset[str]] = SHOWS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._back = ""
        self._found: RoleRows | None = None
        self._panes_alone = False
        self._shown_of = (0, desk.today)
        self._persons: list[PersonRow] = []
        self._organisations: list[OrganisationLine] = []
        self.acts = PeopleActs(desk, self)
        self._make_header()
        self.filters = PeopleFilters(self)
        self.filters.segment_chosen.connect(self._on_segment)
        self.filters.changed.connect(self._show)
        self.filters.entered.connect(self._to_list)
        self.told = MessageBar(parent=self)
        self.told.closed.connect(self._on_told_closed)
        self._proposed = self._put_away = ""
        self._make_lists()
        self._make_panes()
        self._lay_out()
        keys.action(self, "personer.edit", _("Rediger"), "F2", self.edit)
        keys.action(self, "personer.details", _("Vis detaljer"), "Alt+Return", self._to_pane)
        keys.action(self, "personer.change", _("Skift person"), "Ctrl+T", self.change_person)

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = PageHeader(self.title(), parent=self)
        self.election_button = Button(_("Nyt valg …"), parent=self)
        self.election_button.clicked.connect(self._election)
        self.person_button = Button(_("Ny person"), parent=self)
        self.person_button.clicked.connect(self.new_person)
        self.role_button = Button(_("Ny rolle"), "primary", "plus", "Ctrl+N", parent=self)
        self.role_button.clicked.connect(self.new)
        self.more_button = IconButton("ellipsis", _("Mere"), parent=self)
        self.more_button.clicked.connect(self._more_menu)
        for button in (self.more_button, self.election_button, self.person_button, self.role_button):
            self.header.add(button)

    def _make_lists(self) -> None:
        self.stage = Stage(self.desk.today, self.desk.year)
        self.timeline = RoleTimeline(self.stage, self)
        self.timeline.current_changed.connect(self._on_role)
        self.timeline.opened.connect(self._to_pane)
        self.timeline.days_wanted.connect(self._on_dragged)
        self.timeline.refused.connect(self._tell_refusal)
        self.timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.timeline.customContextMenuRequested.connect(self._on_role_menu)
        keys.action(self.timeline, "personer.fold", _("Fold alle sammen eller ud"), "*", self.fold_all)
        self.person_model: TableModel[PersonRow] = TableModel(person_columns(), key=lambda row: row.id)
        self.person_table = RowTable(self.person_model, _("Personer"), lines=2, parent=self)
        self._aside = StepAside(self.person_table, 230, ASIDE)
        self.person_table.current_changed.connect(self._on_person)
        self.person_table.opened.connect(self._to_pane)
        self.organisation_model: TableModel[OrganisationLine] = TableModel(
            organisation_columns(), key=lambda line: line.id
        )
        self.organisation_table = RowTable(self.organisation_model, _("Organisationer"), parent=self)
        self.organisation_table.current_changed.connect(self._on_organisation)
        self.organisation_table.opened.connect(self._to_pane)
        self.nothing = EmptyView("users-round", "", parent=self)

    def _make_panes(self) -> None:
        self.role_pane = RolePane(self.desk, self)
        self.role_pane.change_wanted.connect(self.change_person)
        self.role_pane.days_wanted.connect(self._on_days)
        self.role_pane.substitute_wanted.connect(self._on_substitute)
        self.role_pane.substitute_days_wanted.connect(self._on_substitute_days)
        self.role_pane.person_wanted.connect(self.show_person)
        self.role_pane.menu_wanted.connect(self._role_menu)
        self.role_pane.export_wanted.connect(self._export_role)
        self.role_pane.closed.connect(self._close_pane)
        self.person_pane = PersonPane(self.desk, self.acts, self)
        self.person_pane.role_wanted.connect(self.show_role)
        self.person_pane.edit_wanted.connect(self.edit)
        self.person_pane.gone.connect(self._to_list)
        self.person_pane.closed.connect(self._close_pane)
        self.form = PersonForm(self.desk, self)
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._leave_form)
        self.form.person_wanted.connect(self._leave_for)
        self.organisation_pane = OrganisationPane(self.desk, self.acts, self)
        self.organisation_pane.person_wanted.connect(self.show_person)
        self.organisation_pane.closed.connect(self._close_pane)

    def _lay_out(self) -> None:
        self._left = Panel("plain")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.told)
        self.told.hide()
        self._list = QStackedLayout()
        for part in (self.timeline, self.person_table, self.organisation_table, scrolled(self.nothing)):
            self._list.addWidget(part)
        column.addLayout(self._list, 1)
        self.pane = QStackedWidget(self)
        for pane in (self.role_pane, self.person_pane, self.organisation_pane, self.form):
            self.pane.addWidget(pane)
        self.pane.setMinimumWidth(fonts.px(300))
        self.splitter = self._split(self._left, self.pane, 860, 370)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.filters)
        outer.addWidget(self.splitter, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: back to the page that led here, else to the list; where there is little room the pane goes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._back:
            self.desk.goto(self._back)
        elif self._narrow and self.pane.isVisible():
            self._close_pane()
        else:
            self._to_list()

    def _arrange(self) -> None:
        sparing = self.width() < fonts.px(SPARING)
        for button in (self.election_button, self.person_button):
            button.setVisible(not sparing)
        wanted = self._pane_wanted or self.pane.currentWidget() is self.form
        alone = wanted and self.width() < fonts.px(self.TOO_NARROW)
        self.pane.setVisible(wanted)
        self._left.setVisible(not alone)
        self.filters.setVisible(not alone)

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The roles at once, persons and organisations when they are looked at: they are hundreds, not thousands."""
        allow(self.desk.readonly, self.role_button, self.person_button, self.election_button)
        self.timeline.may_drag = not self.desk.readonly
        now = (self.desk.year, self.desk.today)
        panes_alone, self._panes_alone = self._panes_alone and now == self._shown_of, False
        if panes_alone:
            self._tell_kept()
            self._show_panes()
            return
        self._shown_of = now
        self.timeline.show_time(self.desk.year, self.desk.today)
        self._found = self.desk.once(role_rows.rows, self.desk.today)
        self._persons, number = [], self.desk.once(person_rows.number)
        self._organisations = self.desk.read(organisations.listing)
        self.header.set_subtitle(
            " · ".join(
                (
                    counted(number, _("{n} person"), _("{n} personer")),
                    counted(len(self._found.rows), _("{n} rolle"), _("{n} roller")),
                    counted(len(self._organisations), _("{n} organisation"), _("{n} organisationer")),
                )
            )
        )
        self._show()
        self._show_panes()

    def _on_change(self, tables: frozenset[str]) -> None:
        self._panes_alone = tables <= MEETINGS and (self._panes_alone or not self._stale)
        super()._on_change(tables)

    @property
    def segment(self) -> int:
        return self.filters.segment

    @property
    def view(self) -> RowTree | RowTable:
        """The list that is seen."""
        return (self.timeline, self.person_table, self.organisation_table)[self.segment]

    def _on_segment(self, place: int) -> None:
        self.told.say("")
        self._show()
        if self.pane.currentWidget() is not self.form:
            self._show_pane()
        self._to_list()

    def _show(self, _changed: object = None) -> None:
        if self._found is None:
            return
        words = self.filters.text.text()
        if self.segment == ROLES:
            self.timeline.tree.show(self._nodes(words))
        elif self.segment == PERSONS:
            self._persons = self.desk.once(person_rows.rows, self.desk.day)
            self.person_model.show(self._persons)
            self.person_model.set_filter(words)
        else:
            self.organisation_model.show(self._organisations)
            self.organisation_model.set_filter(words)
        empty = self.view.rows.rowCount() == 0
        self._list.setCurrentIndex(3 if empty else self.segment)
        if empty:
            self._tell_nothing()
        elif self.view.current_line is None:
            self._choose_first()
        self._tell_kept()
        self._arrange()
        self.refreshed.emit()

    def _nodes(self, words: str) -> list[Node[TimelineRow]]:
        """Headings with their roles; those of the municipalities and of others are folded until they are looked for."""
        assert self._found is not None
        wanted = words.casefold().split()
        nodes = []
        for group in self._found.groups:
            kept = [row for row in group.rows if self._fits(row, group.title, wanted)]
            if kept:
                folded = _is_folded(group) and not self.filters.is_on
                nodes.append(Node(Group(group.title, _summary(group.rows)), [Node(row) for row in kept], folded=folded))
        return nodes

    def _fits(self, row: TimelineRow, heading: str, words: Sequence[str]) -> bool:
        text = "\n".join((row.name, heading, row.names)).casefold()
        if not all(word in text for word in words):
            return False
        return not self.filters.only_open.isChecked() or self._needs(row)

    def _needs(self, row: TimelineRow) -> bool:
        """Vacant, or about to be, until the end of the chosen year; or it sits somewhere and nobody is noted."""
        if row.kind != ONE_PERSON:
            return False
        unknown = not row.held_ever and row.boards > 0
        return unknown or row.ends is not None or self._is_vacant(row)

    def _is_vacant(self, row: TimelineRow) -> bool:
        vacant = [span for span in row.spans if span.kind is SpanKind.VACANT]
        if not vacant:
            return False
        first, last = self.desk.day, date(self.desk.year, 12, 31)
        return any(span.first <= last and span.last >= first for span in vacant)

    def _tell_nothing(self) -> None:
        if self.filters.is_on:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.filters.clear, icon="list-filter"
            )
        elif self.segment == ROLES:
            self.nothing.say(_("Ingen roller. De oprettes, når forakataloget hentes."), icon="users-round")
        elif self.segment == PERSONS:
            writable = not self.desk.readonly
            self.nothing.say(
                _("Ingen personer endnu."),
                detail=_("Skriv dem ind én for én, eller hent dem fra et regneark."),
                action=_("Ny person") if writable else "",
                do=self.new_person,
                other=(_("Importér personer …"), self._import) if writable else None,
                icon="users-round",
            )
        else:
            self.nothing.say(_("Ingen organisationer endnu. De oprettes, når en person får en."), icon="building-2")

    def _choose_first(self) -> None:
        first = next(iter(self.view.rows.shown_lines()), None)
        if first is not None:
            key = self.view.rows.key_of(first)
            index = self.view.rows.index_of(key)
            self.view.setCurrentIndex(index)

    def _tell_kept(self) -> None:
        """Persons who may be deleted, as a quiet bar over the list."""
        words, actions = self.acts.proposal() if self.segment == PERSONS else ("", ())
        self._proposed = words
        self.told.say("" if words == self._put_away else words, "info", actions=actions, closable=True)

    def _on_told_closed(self) -> None:
        """What was put away does not come back, unless there are others."""
        if self.told.accessibleName() == self._proposed:
            self._put_away = self._proposed

    # --- the pane ---------------------------------------------------------------------------------------------------

    def _show_panes(self) -> None:
        """What the panes have, as it is now; what is gone is not kept. A form keeps what is typed."""
        if self.pane.currentWidget() is not self.form:
            self._show_pane()

    def _show_pane(self) -> None:
        self.pane.setCurrentWidget((self.role_pane, self.person_pane, self.organisation_pane)[self.segment])
        line = self.view.current_line
        if self.segment == ROLES:
            self.role_pane.show_role(line)
        elif self.segment == PERSONS:
            self.person_pane.show_person(line.id if line is not None else None)
        else:
            self.organisation_pane.show_organisation(line)
        self._arrange()

    def _on_role(self, line: TimelineRow | None) -> None:
        if line is not None and self.pane.currentWidget() is not self.form:
            self.role_pane.show_role(line)

    def _on_person(self, row: PersonRow | None) -> None:
        if row is not None and self.pane.currentWidget() is not self.form:
            self.person_pane.show_person(row.id)

    def _on_organisation(self, line: OrganisationLine | None) -> None:
        if line is not None and self.pane.currentWidget() is not self.form:
            self.organisation_pane.show_organisation(line)

    def _to_pane(self, _line: object = None) -> None:
        self._pane_wanted = True
        self._arrange()
        target = self.pane.currentWidget()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane_wanted = False
        self._arrange()
        self._to_list()

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- roles ------------------------------------------------------------------------------------------------------

    @property
    def role(self) -> TimelineRow | None:
        line = self.timeline.current_line
        return line if isinstance(line, TimelineRow) else self.role_pane.line

    def change_person(self) -> None:
        """Another person in the chosen role, as one edit."""
        if self.segment == ROLES and self.role is not None and not self.desk.readonly:
            self.acts.change_holder(self.role)

    def _on_days(self, held: Holding) -> None:
        if self.role is not None:
            self.acts.edit_days(held)

    def _on_substitute(self, gap: Vacancy | None) -> None:
        if self.role is not None:
            self.acts.add_substitute(self.role, gap.tenure if gap else None)

    def _on_substitute_days(self, line: SubstituteLine) -> None:
        if self.role is not None:
            self.acts.edit_substitute(line)

    def _on_dragged(self, _row: TimelineRow, span: Span, tenure: Tenure) -> None:
        self.told.say("")
        refusal = self.acts.move_days(span, tenure)
        if refusal:
            self._tell_refusal(refusal)

    def _tell_refusal(self, sentence: str) -> None:
        self.told.say(sentence, "error", closable=True)

    def _on_role_menu(self, spot: QPoint) -> None:
        if self.role is not None and not self.desk.readonly:
            self._role_menu(self.timeline.viewport().mapToGlobal(spot))

    def _role_menu(self, spot: QPoint) -> None:
        if self.role is not None:
            pop_up(self.acts.role_menu(self.role, self), spot)

    def _export_role(self) -> None:
        if self.role is not None:
            self.acts.export(self.role.name)

    def fold_all(self) -> None:
        """All headings folded, or unfolded where they are."""
        tree = self.timeline
        headings = [index for index in tree.tree.indexes() if isinstance(tree.tree.line(index), Group)]
        unfold = not any(tree.isExpanded(index) for index in headings)
        for index in headings:
            tree.setExpanded(index, unfold)

    # --- persons ----------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """F2: the days of who has the role, the person, the organisation."""
        if self.pane.currentWidget() is self.form or self.desk.readonly:
            return
        if self.segment == ROLES and self.role is not None:
            if not self.role_pane.edit():
                self.acts.edit_holders(self.role)
        elif self.segment == PERSONS and not self.person_pane.edit_current():
            row = self.person_table.current_line
            if row is not None:
                self._open_form(row.line)
        elif self.segment == ORGANISATIONS:
            self.organisation_pane.edit()

    def new_person(self) -> None:
        if self.desk.readonly:
            return
        if self.segment != PERSONS:
            self.filters.show_segment(PERSONS)
            self._show()
        self._open_form(None)

    def _open_form(self, line: Any) -> None:
        self.form.begin(line)
        self.pane.setCurrentWidget(self.form)
        self._arrange()
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, id_: int) -> None:
        self._leave_form()
        self.show_person(id_)

    def _leave_form(self) -> None:
        self.pane.setCurrentWidget(self.person_pane)
        self._show_pane()
        self._to_list()

    def _leave_for(self, id_: int) -> None:
        self._leave_form()
        self.show_person(id_)

    # --- going somewhere --------------------------------------------------------------------------------------------

    def show_role(self, id_: int) -> None:
        self._go(ROLES, id_)

    def show_person(self, id_: int) -> None:
        self._go(PERSONS, id_)

    def show_organisation(self, id_: int) -> None:
        self._go(ORGANISATIONS, id_)

    def _go(self, segment: int, id_: int) -> None:
        if self.pane.currentWidget() is self.form:
            self.pane.setCurrentWidget(self.person_pane)
        if self.segment != segment:
            self.filters.show_segment(segment)
        self._show()
        if not self.view.select_key(id_):
            self.filters.clear()
            self.view.select_key(id_)
        self._pane_wanted = True
        self._show_pane()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, what: dict[str, Any]) -> None:
        """`role`, `person` or `organisation` is made the chosen one; `new` begins a person."""
        self._back = str(what.get("back") or "")  # where Esc leads
        if not what:
            return
        self._refresh_if_stale()
        for name, segment in (("role", ROLES), ("person", PERSONS), ("organisation", ORGANISATIONS)):
            if what.get(name) is not None:
                self._go(segment, int(what[name]))
                return
        if what.get("new"):
            self.new_person()

    @staticmethod
    def new_words() -> str:
        return _("Ny rolle")

    def new(self) -> None:
        """Ctrl+N: a role; where persons are seen, too: `Ny person` has a button of its own."""
        if self.desk.readonly:
            return
        made = self.acts.new_role()
        if made is not None:
            self.show_role(made)

    def _election(self) -> None:
        self.acts.election()

    def _import(self) -> None:
        self.desk.goto("import_table", kind="people", back=self.key)

    def _more_menu(self) -> None:
        menu = QMenu(_("Mere"), self)
        for words, do, writes in (
            (_("Ny person"), self.new_person, True),
            (_("Nyt valg …"), self._election, True),
            (_("Importér personer …"), self._import, True),
            (_("Eksportér kalendere …"), self._export_all, False),
        ):
            entry = menu.addAction(words)
            allow_entry(writes and self.desk.readonly, entry, menu)
            entry.triggered.connect(do)
        pop_up(menu, self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _export_all(self) -> None:
        self.acts.export("")

    def seek(self) -> None:
        if not self.filters.isVisible():
            self._close_pane()
        self.filters.seek()

    def panes(self) -> list[QWidget]:
        found = [self.view, self.pane.currentWidget() or self.pane, self.filters.text]
        return [each for each in found if each.isVisible()] or [self.view]

    def start(self) -> QWidget:
        """With large text the pane of somebody may stand in the place of the list."""
        return self.view if self.view.isVisibleTo(self) else self.pane.currentWidget() or self.pane

    def summary(self) -> str:
        """`3 roller er eller bliver ubesat i 2026`"""
        if self._found is None:
            return ""
        if self.segment == PERSONS:
            return _("{n} af {all} personer").format(n=self.person_model.rowCount(), all=len(self._persons))
        if self.segment == ORGANISATIONS:
            return _("{n} af {all} organisationer").format(
                n=self.organisation_model.rowCount(), all=len(self._organisations)
            )
        number = sum(self._is_vacant(row) for row in self._found.rows)
        if not number:
            return _("Ingen roller bliver ubesat i {year}").format(year=self.desk.year)
        words = counted(
            number, _("{n} rolle er eller bliver ubesat i {{year}}"), _("{n} roller er eller bliver ubesat i {{year}}")
        )
        return words.format(year=self.desk.year)

    def memory(self) -> dict[str, Any]:
        persons = self.person_table.arrangement()
        persons["hidden"] = [column for column in persons["hidden"] if column not in self._aside.aside]
        return {
            "filters": self.filters.memory(),
            "persons": persons,
            "organisations": self.organisation_table.arrangement(),
            "timeline": self.timeline.arrangement(),
            "months": self.stage.months,
            "pane": self._pane_wanted or self._narrow,
        }

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("filters"), dict):
            self.filters.recall(memory["filters"])
        for name, view in (
            ("persons", self.person_table),
            ("organisations", self.organisation_table),
            ("timeline", self.timeline),
        ):
            if isinstance(memory.get(name), dict):
                view.arrange(memory[name])
        self.timeline.show_months(memory.get("months"))
        self._pane_wanted = bool(memory.get("pane", True)) and not self._narrow
        self._arrange()


def _is_folded(group: TimelineGroup) -> bool:
    """Local roles, and those of others, are many; what the police has itself is always open."""
    return bool(group.rows[0].unit) or group.rows[0].side not in POLICE


def _summary(rows: Sequence[TimelineRow]) -> str:
    """`8 af 10 har en person`, for a heading over the roles of the municipalities."""
    single = [row for row in rows if row.kind == ONE_PERSON]
    if not rows[0].unit or len(single) < 2:
        return ""
    held = sum(row.held_ever and not row.is_vacant for row in single)
    return _("{n} af {all} er besat").format(n=held, all=len(single))
