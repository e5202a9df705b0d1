"""The colours of the interface, light and dark, and the style sheet made from them."""

import re
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from fora_desktop.domain.quota import Status
from fora_desktop.settings import Density, Theme
from fora_desktop.ui import fonts

ROW_HEIGHTS: dict[Density, int] = {"tight": 26, "normal": 29, "airy": 36}
TWO_LINES = 42


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour by what it is for, as #RRGGBB. A status has a foreground (its slug) and a background (slug_bg)."""

    dark: bool
    window: str
    base: str
    sidebar: str
    alt: str
    hover: str
    pressed: str
    line: str
    line2: str
    ctrl: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    sel: str
    sel_text: str
    focus: str
    held: str
    plan: str
    plan_line: str
    today: str
    holiday: str
    holiday_text: str
    school: str
    school_text: str
    met: str
    met_bg: str
    covered: str
    covered_bg: str
    unscheduled: str
    unscheduled_bg: str
    unrecorded: str
    unrecorded_bg: str
    behind: str
    behind_bg: str
    missed: str
    missed_bg: str
    exceeded: str
    exceeded_bg: str
    on_demand: str
    on_demand_bg: str
    not_set: str
    not_set_bg: str
    tip: str
    tip_text: str
    high_contrast: bool = False


LIGHT = Tokens(
    dark=False,
    window="#F3F5F8",
    base="#FFFFFF",
    sidebar="#E8ECF1",
    alt="#F8FAFC",
    hover="#EBF1F8",
    pressed="#DCE6F1",
    line="#DAE0E7",
    line2="#C5CDD7",
    ctrl="#717D8C",
    text="#17202B",
    text2="#465261",
    text3="#5A6675",
    accent="#1B5693",
    accent_hover="#154678",
    on_accent="#FFFFFF",
    sel="#D8E6F5",
    sel_text="#0D2C4E",
    focus="#1B5693",
    held="#37536F",
    plan="#DCE8F5",
    plan_line="#3E74AB",
    today="#B3261E",
    holiday="#F6E3E5",
    holiday_text="#8E1B2B",
    school="#F2F0E4",
    school_text="#5F5824",
    met="#17663A",
    met_bg="#DCF0E3",
    covered="#1B5693",
    covered_bg="#DDE9F7",
    unscheduled="#754B00",
    unscheduled_bg="#FAEAC6",
    unrecorded="#754B00",
    unrecorded_bg="#FAEAC6",
    behind="#983A07",
    behind_bg="#FBE2D2",
    missed="#981B2B",
    missed_bg="#F9DEE1",
    exceeded="#663393",
    exceeded_bg="#EDE2F7",
    on_demand="#35595D",
    on_demand_bg="#E0ECEC",
    not_set="#465261",
    not_set_bg="#FFFFFF",
    tip="#1F2A37",
    tip_text="#FFFFFF",
)

DARK = Tokens(
    dark=True,
    window="#161A20",
    base="#1D222A",
    sidebar="#12161B",
    alt="#212730",
    hover="#28303B",
    pressed="#313B48",
    line="#323A46",
    line2="#434D5B",
    ctrl="#8A97AB",
    text="#E7EBF1",
    text2="#B4BECB",
    text3="#9AA5B4",
    accent="#86B7EE",
    accent_hover="#A3C9F4",
    on_accent="#0B1D31",
    sel="#274463",
    sel_text="#F0F6FD",
    focus="#86B7EE",
    held="#9DB6CF",
    plan="#26394E",
    plan_line="#7CA6D2",
    today="#FF8A80",
    holiday="#3A2428",
    holiday_text="#F2A9B1",
    school="#2F2E22",
    school_text="#D8CF96",
    met="#7FD6A1",
    met_bg="#183526",
    covered="#8FBDF0",
    covered_bg="#1C334D",
    unscheduled="#F0C265",
    unscheduled_bg="#3A2E12",
    unrecorded="#F0C265",
    unrecorded_bg="#3A2E12",
    behind="#F8A677",
    behind_bg="#412716",
    missed="#F79AA4",
    missed_bg="#43202A",
    exceeded="#CBA6EE",
    exceeded_bg="#33254A",
    on_demand="#9CCBCF",
    on_demand_bg="#1F3436",
    not_set="#B4BECB",
    not_set_bg="#1D222A",
    tip="#E7EBF1",
    tip_text="#161A20",
)

_now = LIGHT
_density: Density = "normal"


def tokens() -> Tokens:
    """The colours in use."""
    return _now


def color(token: str, alpha: float = 1.0) -> QColor:
    """A colour in use, by the name of its token; a new object, free to change."""
    made = QColor(getattr(_now, token))
    if alpha < 1.0:
        made.setAlphaF(alpha)
    return made


def status_color(status: Status) -> QColor:
    return color(status.value)


def status_background(status: Status) -> QColor:
    return color(f"{status.value}_bg")


def row_height(lines: int = 1) -> int:
    """The height of a table row of one or two lines, by the user's density and text size."""
    text = fonts.metrics(fonts.BODY).height()
    if lines == 1:
        return max(fonts.px(ROW_HEIGHTS[_density]), text + fonts.px(6))
    more = ROW_HEIGHTS[_density] - ROW_HEIGHTS["normal"]
    return max(fonts.px(TWO_LINES + more), text + fonts.metrics(12).height() + fonts.px(6))


class Announcer(QObject):
    """Says that colours or text size have changed; widgets that keep pictures or fonts connect a bound method."""

    changed = Signal()


@cache
def announcer() -> Announcer:
    return Announcer()


def apply(
    app: QApplication, choice: Theme = "system", scale: float | None = None, density: Density | None = None
) -> None:
    """Dress the whole program; may be called again at any time, and follows the system while `choice` is "system".

    `scale` is the text size, 1.0 to 2.0; what is left out stays as it is.
    """
    global _density
    if scale is not None:
        fonts.set_scale(scale)
    if density is not None:
        _density = density
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    follower = _follower(app)
    follower.choose(choice)
    follower.dress()


class _Follower(QObject):
    """Lives as long as the application and dresses it anew when the system turns dark or asks for contrast."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme follower")
        self._app = app
        self._choice: Theme = "system"
        self._dressing = False
        self._hints = app.styleHints()
        self._system = QPalette(QGuiApplication.palette())
        self._hints.colorSchemeChanged.connect(self.dress)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self.dress)

    def choose(self, choice: Theme) -> None:
        self._choice = choice
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._dressing = True  # the system answers at once, through colorSchemeChanged
        self._hints.setColorScheme(schemes[choice])
        self._dressing = False

    def dress(self, *_changed: object) -> None:
        global _now
        if self._dressing:
            return
        self._dressing = True
        try:
            _now = self._wanted()
            self._app.setFont(fonts.font())
            self._app.setPalette(palette())
            self._app.setStyleSheet(stylesheet())
        finally:
            self._dressing = False
        announcer().changed.emit()

    def _wanted(self) -> Tokens:
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._app.setPalette(QPalette())
            return high_contrast(self._app.palette())
        return DARK if dark else LIGHT


def _follower(app: QApplication) -> _Follower:
    found = app.findChild(_Follower, "theme follower")
    return found if isinstance(found, _Follower) else _Follower(app)


def high_contrast(system: QPalette) -> Tokens:
    """The system's own colours without any tint; icons and words carry what colour said."""

    def name(role: QPalette.ColorRole) -> str:
        return system.color(QPalette.ColorGroup.Active, role).name().upper()

    text, base = name(QPalette.ColorRole.WindowText), name(QPalette.ColorRole.Window)
    dark = QColor(base).lightness() < QColor(text).lightness()
    backgrounds = ("window", "base", "sidebar", "alt", "hover", "pressed", "plan", "holiday", "school")
    plain = {field: text for field, value in asdict(LIGHT).items() if isinstance(value, str)}
    plain |= {field: base for field in plain if field in backgrounds or field.endswith("_bg")}
    plain |= {
        "accent": name(QPalette.ColorRole.Highlight),
        "accent_hover": name(QPalette.ColorRole.Highlight),
        "on_accent": name(QPalette.ColorRole.HighlightedText),
        "sel": name(QPalette.ColorRole.Highlight),
        "sel_text": name(QPalette.ColorRole.HighlightedText),
        "tip": name(QPalette.ColorRole.ToolTipBase),
        "tip_text": name(QPalette.ColorRole.ToolTipText),
    }
    return replace(LIGHT, dark=dark, high_contrast=True, **plain)


def palette() -> QPalette:
    """The colours in use as Qt's own palette, for everything the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, token in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "base"),
        (role.AlternateBase, "alt"),
        (role.Text, "text"),
        (role.Button, "base"),
        (role.ButtonText, "text"),
        (role.Highlight, "sel"),
        (role.HighlightedText, "sel_text"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "tip"),
        (role.ToolTipText, "tip_text"),
        (role.PlaceholderText, "text3"),
        (role.Accent, "accent"),
        (role.Light, "base"),
        (role.Midlight, "line"),
        (role.Mid, "line2"),
        (role.Dark, "ctrl"),
        (role.Shadow, "ctrl"),
        (role.BrightText, "on_accent"),
    ):
        made.setColor(which, color(token))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, color("text3"))
    return made


@cache
def _picture_folder() -> QTemporaryDir:
    """Style sheets can only name pictures as files; they are written here and go with the program."""
    return QTemporaryDir()


def _picture(name: str, token: str) -> str:
    from fora_desktop.ui import icons  # icons asks this module for its colours

    colour = getattr(_now, token)
    path = Path(_picture_folder().path()) / f"{name}-{colour[1:]}.svg"
    if not path.exists():
        path.write_text(icons.drawing(name, colour, stroke=2.5), encoding="utf-8")
    return path.as_posix()


def stylesheet() -> str:
    """The style sheet: buttons, fields, headers, tabs, scroll bars, menus; lengths grow with the text."""
    named: dict[str, str] = {field: str(value) for field, value in asdict(_now).items()}
    named |= {
        "link_on_sel": _now.sel_text if _now.high_contrast else _now.accent,
        "chevron_down": _picture("chevron-down", "text2"),
        "chevron_up": _picture("chevron-up", "text2"),
        "check": _picture("check", "on_accent"),
        "check_text": _picture("check", "text"),
        "dash": _picture("minus", "on_accent"),
        "chevron_right": _picture("chevron-right", "text2"),
    }
    sheet = re.sub(r"\$([a-z_0-9]+)", lambda found: named[found[1]], _SHEET)
    sheet = re.sub(r"(\d+)dp(?:-(\d+))?", lambda found: f"{fonts.px(int(found[1])) - int(found[2] or 0)}px", sheet)
    return re.sub(r"(\d+(?:\.\d+)?)sp", lambda found: f"{fonts.points(float(found[1]))}pt", sheet)


# dp: a length that grows with the text, less borders that do not (30dp-2). sp: a text size of the design. px: stays.
_SHEET = """
QMainWindow, QDialog, QWidget#page, QStackedWidget#pages { background: $window; }
QMenuBar { background: $sidebar; border: none; padding: 4dp 8dp; }
QMenuBar::item { padding: 5dp 9dp; border-radius: 4px; background: transparent; color: $text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $base; border: 1px solid $ctrl; padding: 4dp; }
QMenu::item { padding: 5dp 28dp 5dp 28dp; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $sel; color: $sel_text; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { left: 8dp; }
QMenu::separator { height: 1px; background: $line; margin: 4dp 8dp; }
QMenu::indicator { width: 16dp; height: 16dp; left: 6dp; }
QMenu::indicator:checked { image: url($check_text); }
QFrame#top { background: $sidebar; border: none; border-bottom: 1px solid $line2; }
QStatusBar { background: $sidebar; border-top: 1px solid $line2; color: $text2; }
QStatusBar::item { border: none; }
QFrame[card="card"] { background: $base; border: 1px solid $line; border-radius: 6px; }
QFrame[card="pane"] { background: $base; border: none; border-left: 1px solid $line2; }
QFrame[card="side"] { background: $sidebar; border: none; border-right: 1px solid $line2; }
QFrame[card="bar"] { background: $base; border: none; border-bottom: 1px solid $line2; }
QFrame[card="event"] { background: $sel; border: none; border-left: 3px solid $accent; }
QFrame[card="soft"] { background: $alt; border: 1px solid $line; border-radius: 6px; }
QFrame[card="list"] { background: $alt; border: none; }
QFrame[card="plain"] { background: $base; border: none; }
QFrame#palette { background: $base; border: 1px solid $ctrl; border-radius: 8px; }
QFrame#selectionbar { background: $sel; border: none; border-top: 1px solid $accent; border-bottom: 1px solid $accent; }
QFrame#palette QListView { background: $base; border: none; }
QLineEdit#bare, QLineEdit#bare:focus { border: none; background: transparent; font-size: 16sp; padding: 0; }
QFrame[side="card"] { background: $base; border: 1px solid $line2; border-radius: 4px; margin: 1px; }
QFrame[side="card"] QRadioButton { background: transparent; outline: none; }
QFrame[side="card"][chosen="true"] { background: $sel; border: 2px solid $accent; margin: 0; }
QFrame[side="card"][chosen="true"] QLabel, QFrame[side="card"][chosen="true"] QRadioButton { color: $sel_text; }
QFrame[rule="true"] { background: $line; border: none; }
QFrame[message="info"] { background: $covered_bg; border: 1px solid $covered; border-radius: 4px; }
QFrame[message="warning"] { background: $unscheduled_bg; border: 1px solid $unscheduled; border-radius: 4px; }
QFrame[message="error"] { background: $missed_bg; border: 1px solid $missed; border-radius: 4px; }
QFrame[message="late"] { background: $behind_bg; border: 1px solid $behind; border-radius: 4px; }
QFrame[message="done"] { background: $met_bg; border: 1px solid $met; border-radius: 4px; }
QFrame[undo="true"] { background: $sel; border: none; border-radius: 3px; }
QLabel { background: transparent; border: none; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="sel_text"] { color: $sel_text; }
QLabel[tone="held"] { color: $held; }
QLabel[tone="today"] { color: $today; }
QLabel[tone="holiday_text"] { color: $holiday_text; }
QLabel[tone="school_text"] { color: $school_text; }
QLabel[tone="met"] { color: $met; }
QLabel[tone="covered"] { color: $covered; }
QLabel[tone="unscheduled"], QLabel[tone="unrecorded"] { color: $unscheduled; }
QLabel[tone="behind"] { color: $behind; }
QLabel[tone="missed"] { color: $missed; }
QLabel[tone="exceeded"] { color: $exceeded; }
QLabel[tone="on_demand"] { color: $on_demand; }
QLabel[tone="not_set"] { color: $not_set; }
QLabel[keycap="true"] { background: $window; border: 1px solid $line2; border-radius: 3px; padding: 0 5dp;
    color: $text2; }
QPushButton { background: $base; border: 1px solid $ctrl; border-radius: 4px; padding: 0 12dp; color: $text;
    min-height: 30dp-2; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { background: transparent; border: 1px dashed $ctrl; color: $text3; }
QPushButton[kind="primary"] { background: $accent; border: 1px solid $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: transparent; border: 1px dashed $ctrl; color: $text3; }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 8dp; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:disabled { color: $text3; }
QPushButton[kind="small"] { min-height: 26dp-2; padding: 0 9dp; }
QPushButton[kind="bar"] { background: transparent; border: 2px solid transparent; color: $link_on_sel; padding: 0 3dp;
    min-height: 16dp; }
QPushButton[kind="segment"] { border-radius: 0; padding: 0 12dp; }
QPushButton[kind="segment"]:checked { background: $sel; color: $sel_text; border-color: $accent; }
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QPushButton[kind="segment"][place="only"] { border-radius: 4px; }
QPushButton:focus { border: 2px solid $focus; padding: 0 11dp; min-height: 30dp-4; }
QPushButton[kind="flat"]:focus { padding: 0 7dp; }
QPushButton[kind="bar"]:focus { padding: 0 3dp; min-height: 16dp; }
QPushButton[kind="small"]:focus { padding: 0 8dp; min-height: 26dp-4; }
QPushButton[kind="primary"]:focus { border: 2px solid $sel_text; }
QToolButton { border: 2px solid transparent; border-radius: 4px; padding: 3dp; color: $text;
    background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton[quiet="true"]:checked { background: transparent; color: $text3; }
QToolButton:focus { border-color: $focus; }
QToolButton:disabled { color: $text3; }
QToolButton::menu-indicator { image: none; }
QToolButton[stage] { border: 1px solid $line2; background: $alt; color: $text2; padding: 3dp 7dp; margin: 1px; }
QToolButton[stage="done"] { color: $met; }
QToolButton[stage="now"] { border-color: $accent; background: $sel; color: $sel_text; }
QToolButton[stage]:hover { background: $hover; }
QToolButton[stage]:focus { border: 2px solid $focus; margin: 0; }
QLineEdit, QComboBox, QAbstractSpinBox { background: $base; border: 1px solid $ctrl; border-radius: 4px;
    padding: 0 8dp; color: $text; min-height: 30dp-2; placeholder-text-color: $text3;
    selection-background-color: $sel; selection-color: $sel_text; }
QAbstractSpinBox { padding: 0 0 0 8dp; max-height: 30dp-2; }
QTextEdit, QPlainTextEdit { background: $base; border: 1px solid $ctrl; border-radius: 4px; padding: 3dp 5dp;
    color: $text;
    placeholder-text-color: $text3; selection-background-color: $sel; selection-color: $sel_text; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 0 7dp; min-height: 30dp-4; }
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 0 0 0 7dp; min-height: 30dp-4; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 2dp 4dp; }
QLineEdit:read-only { background: $alt; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QTextEdit:disabled { background: transparent;
    border: 1px dashed $ctrl; color: $text3; }
QLineEdit[problem="error"], QComboBox[problem="error"] { border: 2px solid $missed; padding: 0 7dp;
    min-height: 30dp-4; }
QAbstractSpinBox[problem="error"] { border: 2px solid $missed; padding: 0 0 0 7dp; min-height: 30dp-4; }
QPlainTextEdit#source { border: 2px solid transparent; border-radius: 0; padding: 0; }
QPlainTextEdit#source::corner { background: transparent; border: none; }
QPlainTextEdit#source:focus { border: 2px solid $focus; padding: 0; }
QTextEdit#minutes { border: 2px solid transparent; border-radius: 0; padding: 0; }
QTextEdit#minutes:focus { border: 2px solid $focus; padding: 0; }
QFrame[decision="true"] { background: $met_bg; border: none; border-left: 3px solid $met; border-radius: 0; }
QTextEdit[problem="error"], QPlainTextEdit[problem="error"] { border: 2px solid $missed; padding: 2dp 4dp; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24dp; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron_down); width: 16dp; height: 16dp; }
QComboBox QAbstractItemView { border: 1px solid $ctrl; background: $base; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 26dp; padding: 0 6dp; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $sel; color: $sel_text; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:disabled,
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; border-radius: 0; padding: 0; min-height: 0;
    background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18dp; height: 13dp;
    background: transparent;
    subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; right: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; right: 2px; }
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: 12dp; height: 12dp; }
QAbstractSpinBox::down-arrow { image: url($chevron_down); width: 12dp; height: 12dp; }
QCheckBox, QRadioButton { spacing: 8dp; color: $text; border: 2px solid transparent; border-radius: 4px;
    padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator { width: 16dp; height: 16dp; border: 1px solid $ctrl; border-radius: 3px; background: $base; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($dash); }
QCheckBox::indicator:disabled { background: $alt; border-color: $line2; }
QRadioButton::indicator { width: 15dp; height: 15dp; border: 1px solid $ctrl; border-radius: 8dp; background: $base; }
QRadioButton::indicator:checked { border: 5dp solid $accent; width: 7dp; height: 7dp; background: $on_accent; }
QListView[nav="true"] { background: $sidebar; border: none; border-right: 1px solid $line2; }
QListView[nav="side"] { background: $alt; border: none; }
QTreeView, QListView, QTableView { background: $base; border: none; outline: none; color: $text; }
QListView[offers="true"] { border: 1px solid $ctrl; padding: 4px; }
QListView[offers="true"]::item { min-height: 26dp; padding: 0 6dp; }
QTreeView[framed="true"], QListView[framed="true"], QTableView[framed="true"] { border: 1px solid $line2;
    border-radius: 4px; }
QHeaderView { background: $base; border: none; }
QHeaderView::section { background: $base; border: none; border-bottom: 1px solid $line2; padding: 0 8dp;
    color: $text2; font-size: 12sp; font-weight: 600; }
QHeaderView::section:hover { background: $hover; }
QHeaderView::up-arrow { image: url($chevron_up); width: 12dp; height: 12dp; subcontrol-position: center right;
    right: 2dp; }
QHeaderView::down-arrow { image: url($chevron_down); width: 12dp; height: 12dp; subcontrol-position: center right;
    right: 2dp; }
QTableCornerButton::section { background: $base; border: none; }
QScrollBar:vertical { width: 12dp; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12dp; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: $line2; border-radius: 4px; margin: 2px; min-height: 32dp; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 4px; margin: 2px; min-width: 32dp; }
QScrollBar::handle:hover { background: $ctrl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line2; }
QSplitter#gaps::handle { background: transparent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { padding: 6dp 4dp; margin-right: 10dp; color: $text2; border: 2px solid transparent;
    background: transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: 4px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QProgressBar { border: none; background: $line; border-radius: 3dp; max-height: 6dp; min-height: 6dp; }
QProgressBar::chunk { background: $accent; border-radius: 3dp; }
QToolTip { background: $tip; color: $tip_text; border: none; padding: 4dp 8dp; }
"""
