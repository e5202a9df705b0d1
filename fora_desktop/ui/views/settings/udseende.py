"""Udseende: colours, the size of text and rows, and how much moves."""

from typing import get_args

from PySide6.QtWidgets import QComboBox, QWidget

from fora_desktop.i18n import _
from fora_desktop.settings import Density, Theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.settings.section import Section, check, explained, narrow
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.segmented import Segmented

THEMES: tuple[Theme, ...] = get_args(Theme)
DENSITIES: tuple[Density, ...] = get_args(Density)
SIZES = range(100, 201, 10)


class Udseende(Section):
    key = "udseende"
    icon = "palette"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        colours = Card(_("Farver"), parent=self)
        self.theme = Segmented((_("Som systemet"), _("Lyse"), _("Mørke")), name=_("Farver"), parent=colours)
        self.theme.chosen.connect(self._on_theme)
        colours.body.addWidget(self.theme)
        explained(colours, _("Har systemet høj kontrast, følger Fora den."))
        text = Card(_("Tekst og rækker"), parent=self)
        self.percent = QComboBox(text)
        for percent in SIZES:
            self.percent.addItem(_("{n} %").format(n=percent), percent)
        self.percent.activated.connect(self._on_size)
        self.density = Segmented((_("Tæt"), _("Normal"), _("Luftig")), name=_("Rækkernes højde"), parent=text)
        self.density.chosen.connect(self._on_density)
        text.body.addWidget(narrow(Field(_("&Tekststørrelse"), self.percent, parent=text)))
        text.body.addWidget(Field(_("Rækkernes &højde"), self.density, parent=text))
        motion = Card(_("Bevægelse"), parent=self)
        self.still = check(motion, _("&Begræns bevægelse"), self._on_still)
        explained(motion, _("Menuer åbner uden overgang, og markøren blinker ikke."))
        for card in (colours, text, motion):
            self.column.addWidget(card)
        self.column.addStretch(1)
        desk.choices.changed.connect(self._on_choices)

    @staticmethod
    def title() -> str:
        return _("Udseende")

    def refresh(self) -> None:
        chosen = self.desk.choices.settings
        self.theme.set_current(THEMES.index(chosen.theme))
        self.percent.setCurrentIndex(max(0, self.percent.findData(round(chosen.scale * 10) * 10)))
        self.density.set_current(DENSITIES.index(chosen.density))
        self.still.setChecked(chosen.reduced_motion)

    def _on_choices(self, _chosen: object) -> None:
        self.refresh()

    def start(self) -> QWidget:
        return self.theme.button(self.theme.current)

    def _on_theme(self, place: int) -> None:
        self.desk.choices.choose(theme=THEMES[place])

    def _on_size(self, _place: int) -> None:
        self.desk.choices.choose(scale=self.percent.currentData() / 100)

    def _on_density(self, place: int) -> None:
        self.desk.choices.choose(density=DENSITIES[place])

    def _on_still(self, on: bool) -> None:
        self.desk.choices.choose(reduced_motion=on)
