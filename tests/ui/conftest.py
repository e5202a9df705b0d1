"""Widgets are tested off screen, dressed as the program is."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk
from tests.builders import Clock


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says this of every window that is shown; it is about the platform, not about us.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support (propagateSizeHints|raise|grabbing)")


@pytest.fixture(autouse=True)
def _dressed(request: pytest.FixtureRequest) -> Iterator[None]:
    """Light theme at 100 %, whatever a test before did."""
    app: QApplication = request.getfixturevalue("qapp")
    if theme.tokens() is not theme.LIGHT or app.font() != fonts.font() or not app.styleSheet():
        theme.apply(app, "light", scale=1.0, density="normal")
    yield
    if theme.tokens() is not theme.LIGHT or fonts.factor() != 1.0:
        theme.apply(app, "light", scale=1.0, density="normal")


@pytest.fixture
def desk(qapp: QApplication, database: Database, clock: Clock) -> Iterator[Desk]:
    """The desk on a small register."""
    made = Desk(database, clock)
    yield made
    made.close()
    qapp.processEvents()
