"""What writes is off where the register is only read, and its tooltip says why."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.i18n import _

_USUAL = "usual_tip"


def why_not() -> str:
    """The one sentence for it."""
    return _("Registret kan kun læses")


def allow_entry(readonly: bool, entry: QAction, menu: QMenu) -> None:
    """The same for what stands in a menu."""
    if readonly:
        entry.setEnabled(False)
        entry.setToolTip(why_not())
        menu.setToolTipsVisible(True)


def allow(readonly: bool, *parts: QWidget, also: bool = True) -> None:
    """Switch on what writes, where the register can be written to and `also` holds; a tooltip of its own comes back."""
    for part in parts:
        part.setEnabled(not readonly and also)
        told = part.toolTip() == why_not()
        if readonly and not told:
            part.setProperty(_USUAL, part.toolTip())
            part.setToolTip(why_not())
        elif not readonly and told:
            part.setToolTip(str(part.property(_USUAL) or ""))
