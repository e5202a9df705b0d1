"""The icons of the design are there, drawable, and in the colour asked for."""

import ast

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

from fora_desktop.paths import RESOURCES, ROOT
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


def asked_for() -> set[tuple[str, str]]:
    """The icons that the window's modules name: in tables of icons and as `icon=`, each with its module."""
    found = set()
    for path in sorted((ROOT / "fora_desktop" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            values: list[ast.expr | None] = []
            if isinstance(node, ast.keyword) and node.arg == "icon":
                values = [node.value]
            elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                values = list(node.value.values) if isinstance(target, ast.Name) and "ICON" in target.id else []
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "IconLabel":
                values = list(node.args[:1])
            found |= {
                (value.value, path.name)
                for value in values
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value
            }
    return found


def test_every_icon_that_is_asked_for_is_there() -> None:
    """One that is not there would end the program where it is painted."""
    named = asked_for()
    assert len(named) > 60
    assert {each for each in named if each[0] not in NAMES} == set()


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
