"""The header of Planlæg år: the year, how the proposal came about, and what can be done with all of it."""

from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.ui.widgets.card import PageHeader
from fora_desktop.ui.widgets.label import Button, IconButton
from fora_desktop.ui.widgets.readonly import allow


class PlanHeader(PageHeader):
    """Its buttons; where there is little room those that have an icon are only that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.earlier = IconButton("chevron-left", _("Året før"), parent=self)
        self.later = IconButton("chevron-right", _("Året efter"), parent=self)
        self.settings = Button(_("Forudsætninger …"), icon="sliders-horizontal", parent=self)
        self.begin = Button(_("Beregn igen"), icon="refresh-cw", parent=self)
        self.how = IconButton("chevron-down", _("Vælg, hvordan der beregnes"), parent=self)
        self.keep = Button(_("Gem kladde"), icon="save", parent=self)
        self.drafts = IconButton("folder-open", _("Gemte kladder"), parent=self)
        self.accept = Button(_("Godkend"), "primary", "check", parent=self)
        for part in (
            *(self.earlier, self.later, self.settings, self.begin, self.how),
            *(self.keep, self.drafts, self.accept),
        ):
            self.add(part)

    def show_year(self, year: int) -> None:
        self.title.setText(_("Planlæg {year}").format(year=year))
        for button, other in ((self.earlier, year - 1), (self.later, year + 1)):
            words = _("Planlæg {year}").format(year=other)
            button.setToolTip(words)
            button.setAccessibleName(words)

    def show_words(self, *, tight: bool, sparing: bool, again: bool) -> None:
        """`sparing`: the button that is wanted least has only its icon; `tight`: all but the main one."""
        for button, words, bare in (
            (self.settings, _("Forudsætninger …"), tight),
            (self.begin, _("Beregn igen") if again else _("Beregn forslag"), tight),
            (self.keep, _("Gem kladde"), tight or sparing),
        ):
            button.set_words("" if bare else words)
            button.setAccessibleName(words)
            button.setToolTip(words if bare else "")

    def show_state(
        self, chosen: int, *, readonly: bool, running: bool, shown: bool, open_: bool, accepting: bool = False
    ) -> None:
        """`shown`: there is a proposal; `open_`: it can still be accepted; `accepting`: that is being done."""
        words = counted(chosen, _("Godkend {n} møde"), _("Godkend {n} møder"))
        self.accept.set_words(_("Godkender …") if accepting else words)
        self.accept.setVisible(shown)
        self.keep.setVisible(shown)
        allow(readonly, self.accept, also=open_ and chosen > 0)
        allow(readonly, self.keep, also=open_)
        allow(readonly, self.begin, self.how, also=not running and not accepting)
