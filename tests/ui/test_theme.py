"""The colours of the interface: enough contrast, both themes, high contrast, all text sizes."""

import re
import sys
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from fora_desktop.domain.quota import Status
from fora_desktop.reports.marks import Sheet, Text
from fora_desktop.settings import Density, Theme
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.sheet_paint import paint_sheet
from fora_desktop.ui.theme import DARK, LIGHT, Tokens

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

GROUNDS = ("base", "window", "sidebar")
TEXTS = [(ink, ground, 4.5) for ink in ("text", "text2", "text3") for ground in (*GROUNDS, "alt", "hover")]
PAIRS = [
    *TEXTS,
    ("text3", "school", 4.5),
    ("text3", "holiday", 4.5),
    ("text2", "pressed", 4.5),
    ("text", "pressed", 4.5),
    ("accent", "base", 4.5),
    ("accent", "window", 4.5),
    ("accent", "sel", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("sel_text", "sel", 4.5),
    ("text2", "sel", 4.5),
    ("holiday_text", "holiday", 4.5),
    ("school_text", "school", 4.5),
    ("tip_text", "tip", 4.5),
    ("ctrl", "base", 3.0),
    ("ctrl", "window", 3.0),
    ("ctrl", "sel", 3.0),
    ("focus", "base", 3.0),
    ("focus", "window", 3.0),
    ("focus", "sel", 3.0),
    ("held", "base", 3.0),
    ("held", "sel", 3.0),
    ("held", "plan", 3.0),
    ("plan_line", "base", 3.0),
    ("plan_line", "sel", 3.0),
    ("today", "base", 3.0),
    *[(status.value, f"{status.value}_bg", 4.5) for status in Status],
    *[(status.value, ground, 4.5) for status in Status for ground in ("base", "window", "sel")],
    *[("text", f"{status.value}_bg", 4.5) for status in Status],
]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize(("ink", "ground", "needed"), PAIRS)
def test_every_pair_of_colours_can_be_read(tokens: Tokens, ink: str, ground: str, needed: float) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= needed


def test_the_formula_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast(LIGHT.text, LIGHT.base) == pytest.approx(16.4, abs=0.05)


@THEMES
def test_each_status_has_its_colours(tokens: Tokens) -> None:
    for status in Status:
        assert QColor(getattr(tokens, status.value)).isValid()
        assert QColor(getattr(tokens, f"{status.value}_bg")).isValid()


def test_the_theme_changes_while_the_program_runs(qapp: QApplication) -> None:
    button, label = QPushButton("Gem"), QLabel("Tekst")
    label.setProperty("tone", "behind")
    icons.dress(button, "save")
    label.ensurePolished()
    before = button.icon().cacheKey()

    theme.apply(qapp, "dark")

    label.ensurePolished()
    assert theme.tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.behind
    assert button.icon().cacheKey() != before


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_style_sheet_names_only_what_exists(qapp: QApplication, choice: Theme) -> None:
    theme.apply(qapp, choice)
    sheet = theme.stylesheet()
    assert "$" not in sheet
    assert not re.search(r"\d[ds]p\b", sheet)


def test_lengths_and_letters_grow_with_the_chosen_text_size(qapp: QApplication) -> None:
    small = fonts.metrics().height()
    theme.apply(qapp, "light", scale=2.0)
    assert fonts.px(30) == 60
    assert qapp.font().pointSizeF() == pytest.approx(19.5)
    assert fonts.metrics().height() == pytest.approx(2 * small, abs=2)
    assert theme.row_height() == 58
    assert theme.row_height(2) == 84


@pytest.mark.parametrize(("density", "height"), [("tight", 26), ("normal", 29), ("airy", 36)])
def test_rows_are_as_high_as_the_user_chose(qapp: QApplication, density: Density, height: int) -> None:
    theme.apply(qapp, "light", density=density)
    assert theme.row_height() == height
    theme.apply(qapp, "light", density="normal")


def test_high_contrast_takes_the_systems_colours_and_no_tint() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#00FFFF"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    tokens = theme.high_contrast(system)
    assert tokens.dark
    assert {getattr(tokens, f"{status.value}_bg") for status in Status} == {"#000000"}
    assert {getattr(tokens, status.value) for status in Status} == {"#FFFF00"}
    assert {field.name for field in fields(tokens) if getattr(tokens, field.name) is None} == set()


def test_numbers_under_each_other_are_equally_wide_also_once_paper_was_shown(qapp: QApplication) -> None:
    page = QImage(40, 40, QImage.Format.Format_RGB32)
    with QPainter(page) as painter:
        paint_sheet(painter, Sheet(40, 40, (Text(1, 10, "118", 10),)))
    fonts._metrics.cache_clear()
    metrics = fonts.metrics(tabular=True)
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_font_has_the_letters_and_signs_of_the_interface(qapp: QApplication) -> None:
    font = QRawFont.fromFont(fonts.font())
    assert [sign for sign in "æøåÆØÅéöäü§–…“”·›→✓½" if not font.supportsCharacter(ord(sign))] == []


def test_a_long_run_of_calls_keeps_pythons_none_alive(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None per call, until it died (ui.md, section 9)."""
    label = QLabel()
    label.setText("x")
    before = sys.getrefcount(None)
    for _round in range(200_000):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 1000
