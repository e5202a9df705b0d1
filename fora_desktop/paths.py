"""Where the shipped files lie, and where the user's own do."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "_shipped"

ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent
RESOURCES = ROOT / "resources"
MIGRATIONS = ROOT / "db"


def data_folder() -> Path:
    """The user's own folder: the register, its copies, the log."""
    return Path(platformdirs.user_data_dir("Fora", appauthor=False))


def default_register() -> Path:
    return data_folder() / "register.fora"
