"""A document that is open in another program cannot be written over: under another name it can."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _
from fora_desktop.ui.dialogs.ask import Ask


def wants_another_name(parent: QWidget, path: Path) -> bool:
    """Whether the user wants to save it under another name."""
    sentence = _("{name} er åben i et andet program. Luk den dér, eller gem med et andet navn.").format(name=path.name)
    return Ask(_("Filen er åben"), _("Gem med et andet navn …"), parent, sentence).answered()
