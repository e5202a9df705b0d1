"""Om Fora: which version, which file, where the log lies; and the details for support, to be copied."""

import platform
from pathlib import Path

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fora_desktop import __version__, paths
from fora_desktop.i18n import _
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.label import Button, Label


def details(register: Path) -> list[tuple[str, str]]:
    """What support asks for; no names of persons and nothing out of the register."""
    return [
        (_("Udgave"), f"Fora {__version__}"),
        (_("Register"), str(register)),
        (_("Log"), str(paths.data_folder() / "fora.log")),
        (_("System"), platform.platform()),
        (_("Bygget på"), f"Python {platform.python_version()}, Qt {PySide6.__version__}"),
    ]


class AboutDialog(Ask):
    def __init__(self, register: Path, parent: QWidget) -> None:
        super().__init__(_("Om Fora"), _("Luk"), parent, cancel=False)
        self.text = "\n".join(f"{name}: {value}" for name, value in details(register))
        self.column.addWidget(
            Label(_("Fora holder styr på politikredsens samarbejdsfora, mødekrav og møder."), wrap=True, parent=self)
        )
        about = Label(self.text, "small", "text2", wrap=True, parent=self)
        about.setAccessibleName(_("Oplysninger til support"))
        self.column.addWidget(about)
        self.copy = Button(_("Kopiér oplysningerne"), icon="copy", parent=self)
        self.copy.clicked.connect(self._on_copy)
        self.column.addWidget(self.copy)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.set_words(_("Kopieret"))


def ask(register: Path, parent: QWidget) -> None:
    dialog = AboutDialog(register, parent)
    dialog.answered()
    dialog.deleteLater()
