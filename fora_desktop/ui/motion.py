"""How much moves: by the user's choice, menus open and text is written without it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_as_the_system: dict[str, int] = {}


def apply(app: QApplication, reduced: bool) -> None:
    """Let nothing move, or give the system's own movements back."""
    if reduced:
        _as_the_system.setdefault("flash", app.cursorFlashTime())
        app.setCursorFlashTime(0)
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
    elif _as_the_system:
        app.setCursorFlashTime(_as_the_system.pop("flash"))
        QApplication.setEffectEnabled(Qt.UIEffect.UI_FadeTooltip, True)
