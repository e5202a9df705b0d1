"""The type of the interface: sizes of the design as points, three weights, numbers of equal width."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication

from fora_desktop.paths import RESOURCES

SYSTEM = ("Segoe UI Variable Text", "Segoe UI")
BUNDLED = "Inter"
BODY = 13

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600

_POINTS = 0.75  # 13 px at 96 dots per inch are 9.75 points
_scale = 1.0
_NORMAL = 96.0


def set_scale(scale: float) -> None:
    """Text size chosen by the user, 1.0 to 2.0; `theme.apply` makes it show."""
    global _scale
    _scale = scale
    _dots.cache_clear()


@cache
def family() -> str:
    """The system's own interface font where the design knows it, else the bundled Inter."""
    installed = set(QFontDatabase.families())
    for name in SYSTEM:
        if name in installed:
            return name
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"Inter-{weight}.woff2"))
    return BUNDLED


def points(size: float) -> float:
    """Points of a size that the design gives in pixels at 100 %."""
    return size * _POINTS * _scale


def font(size: float = BODY, weight: int = REGULAR, *, tabular: bool = False, strike: bool = False) -> QFont:
    """The interface font; `size` in pixels of the design, `tabular` for numbers under each other."""
    made = QFont(_made(size, weight, tabular, _scale))
    if strike:
        made.setStrikeOut(True)
    return made


@cache
def _made(size: float, weight: int, tabular: bool, scale: float) -> QFont:
    made = QFont(family())
    made.setPointSizeF(size * _POINTS * scale)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def metrics(size: float = BODY, weight: int = REGULAR, *, tabular: bool = False) -> QFontMetrics:
    return _metrics(size, weight, tabular, _scale)


@cache
def _metrics(size: float, weight: int, tabular: bool, scale: float) -> QFontMetrics:
    return QFontMetrics(_made(size, weight, tabular, scale))


def px(length: float) -> int:
    """A length of the design in the pixels of now: grows with the text, so nothing is clipped at 200 %."""
    return round(length * factor())


def factor() -> float:
    """How much larger than in the design text is now: the user's choice and a screen that is not 96 dots an inch."""
    return _scale * (_dots() or _NORMAL) / _NORMAL


@cache
def _dots() -> float:
    """Dots an inch of the screen; asked again when the text size changes, for the question is not free."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen else 0.0
