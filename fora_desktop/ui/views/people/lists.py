"""The lists of Personer og roller: its filter row, and the columns of persons and organisations."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLineEdit, QSizePolicy, QWidget

from fora_desktop.i18n import _
from fora_desktop.services.organisations import OrganisationLine, side_words
from fora_desktop.services.person_rows import PersonRow
from fora_desktop.ui import fonts, icons
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.card import Panel
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.pane_parts import PersonCell
from fora_desktop.ui.widgets.role_timeline import TimelineKey
from fora_desktop.ui.widgets.segmented import Segmented

ROLES, PERSONS, ORGANISATIONS = 0, 1, 2
SEGMENTS = ("roles", "persons", "organisations")


class PeopleFilters(Panel):
    """`segment_chosen` tells which list is wanted, `changed` that less or more of it is, `entered` Enter."""

    segment_chosen = Signal(int)
    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("bar", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumWidth(fonts.px(240))  # or the key at the right would keep the page wide
        self.segments = Segmented((_("Roller"), _("Personer"), _("Organisationer")), name=_("Vis"), parent=self)
        self.segments.chosen.connect(self._on_segment)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.text.setAccessibleName(_("Filtrér personer og roller"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(self._tell)
        self.text.returnPressed.connect(self.entered)
        self.text.setMinimumWidth(fonts.px(190))
        self.only_open = QCheckBox(_("Kun ubesatte eller udløbende"), self)
        self.only_open.toggled.connect(self._tell)
        self.key = TimelineKey(self)
        choices = FlowLayout(gap=12)
        for part in (self.segments, self.text, self.only_open):
            choices.addWidget(part)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(12), fonts.px(8))
        self._row.setSpacing(fonts.px(8))
        self._row.addLayout(choices, 1)
        self._row.addWidget(self.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stands at the right, or below where there is no room beside the rest."""
        super().resizeEvent(event)
        rest = (self.segments, self.text, self.only_open)
        wanted = sum(part.sizeHint().width() for part in rest) + self.key.width() + fonts.px(96)
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if self.width() < wanted else beside)

    @property
    def segment(self) -> int:
        return self.segments.current

    @property
    def is_on(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.text().strip() or (self.segment == ROLES and self.only_open.isChecked()))

    def show_segment(self, place: int) -> None:
        """Without telling."""
        self.segments.set_current(place)
        self._fit()

    def clear(self) -> None:
        self.only_open.setChecked(False)
        self.text.clear()

    def _on_segment(self, place: int) -> None:
        self._fit()
        self.segment_chosen.emit(place)

    def _fit(self) -> None:
        for part in (self.only_open, self.key):
            part.setVisible(self.segment == ROLES)

    def _tell(self, _value: object = None) -> None:
        self.changed.emit()

    def memory(self) -> dict[str, Any]:
        return {"segment": SEGMENTS[self.segment], "only_open": self.only_open.isChecked()}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("segment") in SEGMENTS:
            self.show_segment(SEGMENTS.index(memory["segment"]))
        self.only_open.setChecked(memory.get("only_open") is True)

    def seek(self) -> None:
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()


def person_columns() -> list[Column[PersonRow]]:
    return [
        Column(
            _("Navn"),
            lambda row: row.line.name,
            cell=lambda row: PersonCell(row.line.name, row.line.title),
            tip=lambda row: row.line.name,
        ),
        Column(
            _("Organisation"),
            lambda row: row.line.organisation,
            width="Beredskabsstyrelsen Sjælland",
            tip=_organisation,
        ),
        Column(_("Roller"), lambda row: row.line.role_words, width=_("Linjechefen for lokalpolitiet"), tip=_roles),
        Column(_("E-mail"), lambda row: row.line.email, width="hanne.thorsgaard@politi.dk", tip=_email),
        Column(
            _("Fora"),
            lambda row: str(row.boards),
            sort=lambda row: row.boards,
            numeric=True,
            width="000",
            tip=lambda row: _("Så mange lokale fora og fora sidder personen i i dag"),
        ),
        Column(
            _("Fravær"),
            lambda row: row.away,
            cell=lambda row: Mark("user-round-x", row.away, "unscheduled") if row.away else None,
            width=Mark("user-round-x", _("Barsel")),
        ),
    ]


def _organisation(row: PersonRow) -> str:
    return row.line.organisation


def _roles(row: PersonRow) -> str:
    return row.line.role_words


def _email(row: PersonRow) -> str:
    return row.line.email


def organisation_columns() -> list[Column[OrganisationLine]]:
    return [
        Column(_("Navn"), lambda line: line.name, tip=lambda line: line.name),
        Column(_("Hører til"), lambda line: side_words(line.side), width=_("Anklagemyndigheden")),
        Column(_("Kommune"), lambda line: line.unit, width="Frederikssund"),
        Column(
            _("Personer"),
            lambda line: str(line.persons),
            sort=lambda line: line.persons,
            numeric=True,
            width="0000",
            cell=lambda line: Words(str(line.persons), tabular=True),
        ),
    ]
