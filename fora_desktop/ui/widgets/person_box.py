"""A person chosen by name, or a new one written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _
from fora_desktop.services.people_forms import PersonName, Who
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field


class PersonBox(TypingBox):
    """`who` is the person whose whole name stands there, else the name of a new one; None while nothing does."""

    def __init__(self, names: Sequence[PersonName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self.offer(each.shown for each in self._names)
        self.line.setPlaceholderText(_("Vælg en person, eller skriv et nyt navn"))

    @property
    def known(self) -> PersonName | None:
        wanted = self.text.casefold()
        return next((each for each in self._names if wanted in (each.shown.casefold(), each.name.casefold())), None)

    @property
    def near(self) -> PersonName | None:
        """The one person that was perhaps meant by a part of a name."""
        wanted = self.text.casefold()
        found = [each for each in self._names if wanted and wanted in each.shown.casefold()]
        return found[0] if len(found) == 1 else None

    @property
    def who(self) -> Who | None:
        found = self.known
        return found.id if found is not None else (self.text or None)

    def choose(self, id_: int | None) -> None:
        """Without telling."""
        self.set_text(next((each.shown for each in self._names if each.id == id_), ""))


class PersonField(Field[PersonBox]):
    """Tells under the box what becomes of a name that nobody has."""

    def __init__(self, label: str, names: Sequence[PersonName], parent: QWidget | None = None) -> None:
        super().__init__(label, PersonBox(names), parent=parent)
        self.editor.line.textChanged.connect(self._tell)

    def _tell(self, _text: str = "") -> None:
        box = self.editor
        if not box.text or box.known is not None:
            self.clear()
        elif (near := box.near) is not None:
            self.show_warning(
                _("Ingen hedder “{name}”.").format(name=box.text),
                _("Brug {name}").format(name=near.shown),
                self._use_near,
                icon="info",
            )
        else:
            self.show_warning(_("“{name}” oprettes som ny person.").format(name=box.text), icon="plus")

    def _use_near(self) -> None:
        near = self.editor.near
        if near is not None:
            self.editor.choose(near.id)
            self._tell()
