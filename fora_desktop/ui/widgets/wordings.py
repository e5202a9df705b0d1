"""Andre formuleringer i kataloget: how other forums say their number of meetings, to take as a template."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import quota_text
from fora_desktop.i18n import _
from fora_desktop.services.forum_forms import Wording, wording_of
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.flow import StepAside

MOST_ROWS = 9


def certainty(reading: quota_text.Reading) -> Mark:
    """How sure a reading is: icon and words."""
    if not reading.understood:
        if reading.per_board or not reading.text.strip():
            return Mark("circle-dashed", _("Ikke fastsat"), "not_set")
        return Mark("spell-check", _("Kan ikke læses"), "missed")
    if reading.to_confirm:
        return Mark("circle-question-mark", _("Bekræft"), "unscheduled")
    return Mark("circle-check", _("Læst fuldt ud"), "met")


def in_short(reading: quota_text.Reading) -> str:
    """`mindst 4 pr. kalenderår`, `mindst 2 – eller præcis 2?`"""
    if reading.per_board:
        return _("angives for hvert lokalt forum")
    if not reading.text.strip():
        return _("intet krav endnu")
    if not reading.understood:
        return _("forstås ikke")
    if not reading.rules:
        return _("intet minimum")
    words = quota_text.requirement(reading.rules, reading.on_demand)
    others = quota_text.alternatives(reading)[1:]
    if others:
        other = quota_text.requirement(others[0], reading.on_demand)
        return _("{reading} – eller {other}?").format(reading=_lower(words), other=_lower(other))
    return _lower(words)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def columns() -> list[Column[Wording]]:
    return [
        Column(
            _("Sådan står det i kataloget"),
            lambda line: line.text or _("(tomt felt)"),
            cell=lambda line: Words(line.text or _("(tomt felt)"), weight=fonts.MEDIUM),
            tip=lambda line: line.text,
        ),
        Column(
            _("Sådan læses det"),
            lambda line: in_short(line.reading),
            cell=lambda line: Words(in_short(line.reading), tone="text2"),
            width="mindst 2 – eller præcis 2 m",
            tip=lambda line: quota_text.sentence(line.reading),
        ),
        Column(
            _("Sikkerhed"),
            lambda line: certainty(line.reading).text,
            cell=lambda line: certainty(line.reading),
            width=Mark("spell-check", _("Kan ikke læses")),
        ),
        Column(_("Fora"), lambda line: str(line.forums), sort=lambda line: line.forums, numeric=True, width="888"),
    ]


class Wordings(Card):
    """`used` with the text that somebody takes."""

    used = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Andre formuleringer i kataloget"), link=_("Brug som skabelon"), flush=True, parent=parent)
        self.model = TableModel(columns(), key=lambda line: line.text)
        self.table = RowTable(self.model, _("Andre formuleringer i kataloget"), parent=self)
        self.table.opened.connect(self._use)
        StepAside(self.table, 150, (1, 2))
        self.link_clicked.connect(self._on_link)
        self.body.addWidget(self.table)
        self.leads_to = self.table

    def show_wordings(self, found: list[Wording], own: str) -> None:
        """With the wording that the forum has itself chosen."""
        self.model.show(found)
        rows = min(MOST_ROWS, max(1, len(found)))
        header = self.table.row_header().height()
        self.table.setMinimumHeight(rows * theme.row_height(1) + header + fonts.px(6))
        if self.table.current_line is None and found and not self.table.select_key(wording_of(own)):
            self.table.select_key(found[0].text)

    def _on_link(self) -> None:
        line = self.table.current_line
        if isinstance(line, Wording):
            self._use(line)

    def _use(self, line: Wording) -> None:
        self.used.emit(line.text)
