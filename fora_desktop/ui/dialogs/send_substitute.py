"""Who comes to a meeting instead of somebody who cannot."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fora_desktop.domain.attending import Who
from fora_desktop.i18n import _
from fora_desktop.services.stand_ins import Offer
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field


class SendSubstitute(Ask):
    """`chosen` is the person who comes; the first substitute who can stands there already."""

    def __init__(self, who: Who, about: str, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(_("Vælg stedfortræder"), _("Vælg"), parent, about)
        self._offers = offers
        self.box = NamedBox(self)
        self.box.offer_named([(each.person, each.words) for each in offers])
        first = next((each for each in offers if each.is_substitute and each.can), None)
        self.box.choose(first.person if first is not None else None)
        self.field = Field(_("&Stedfortræder for {name}").format(name=who.name), self.box)
        self.column.addWidget(self.field)
        self.box.editTextChanged.connect(self._watch)
        self._watch()
        self.box.setFocus()

    @property
    def chosen(self) -> int | None:
        return self.box.value

    def _watch(self, _text: str = "") -> None:
        found = next((each for each in self._offers if each.person == self.chosen), None)
        self.do.setEnabled(found is not None)
        if found is not None and not found.can:
            self.field.show_warning(_("{name} er optaget eller fraværende på det tidspunkt.").format(name=found.name))
        else:
            self.field.clear()


def ask_for(who: Who, about: str, offers: Sequence[Offer], parent: QWidget) -> int | None:
    """The person who comes, or None where nobody was chosen."""
    dialog = SendSubstitute(who, about, offers, parent)
    return dialog.chosen if dialog.answered() else None
