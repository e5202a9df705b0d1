"""The icons of the design are there, drawable, and in the colour asked for."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

from fora_desktop.paths import RESOURCES
from fora_desktop.ui import icons, theme
from fora_desktop.ui.widgets.status import ICONS

NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_can_be_drawn(name: str) -> None:
    text = icons.drawing(name, "#123456")
    assert "currentColor" not in text
    assert QSvgRenderer(text.encode()).isValid()


def test_each_status_has_an_icon_of_its_own() -> None:
    assert len(set(ICONS.values())) == len(ICONS) == 9
    assert set(ICONS.values()) <= set(NAMES)


def test_an_icon_is_painted_in_its_colour(qapp: object) -> None:
    image = QImage(QSize(32, 32), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, "check", QRectF(0, 0, 32, 32), QColor("#FF0000"), stroke=4)
    painter.end()
    seen = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff0000"}


def test_a_second_dress_takes_the_place_of_the_first(qapp: object) -> None:
    button = QToolButton()
    icons.dress(button, "check")
    icons.dress(button, "x", "accent")
    assert len([child for child in button.children() if isinstance(child, icons._Dress)]) == 1
    theme.announcer().changed.emit()
    assert not button.icon().isNull()


def test_the_licences_lie_beside_what_they_are_for() -> None:
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")
    assert "SIL Open Font License" in (RESOURCES / "fonts" / "LICENSE.txt").read_text(encoding="utf-8")
