"""What is to be seen of a window and does not fit its room; run as a module it looks at every page of the program."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from fora_desktop.ui.widgets.label import Line

SLACK = 2
"""Pixels of rounding."""


def clipped(top: QWidget) -> list[str]:
    """Labels whose words are cut, buttons and boxes narrower than what they say, widgets outside their parent."""
    return [f"{type(each).__name__} “{_words(each)}”: {why}" for each, why in _clipped(top)]


def _clipped(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    for each in top.findChildren(QWidget):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        if isinstance(each, QLabel) and not isinstance(each, Line) and each.text():
            yield from _label(each)
        elif isinstance(each, QAbstractButton) and each.text():
            wanted = each.minimumSizeHint()
            if wanted.width() > each.width() + SLACK or wanted.height() > each.height() + SLACK:
                yield each, f"{each.width()}x{each.height()}, wants {wanted.width()}x{wanted.height()}"
        elif isinstance(each, QLineEdit | QComboBox) and each.height() + SLACK < each.minimumSizeHint().height():
            yield each, f"{each.height()} high, wants {each.minimumSizeHint().height()}"
        if isinstance(each, QLabel | QAbstractButton | QLineEdit | QComboBox) and not _inside(each, top):
            yield each, "outside what holds it"


def _label(label: QLabel) -> Iterator[tuple[QWidget, str]]:
    room = label.contentsRect()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK:
            yield label, f"{label.height()} high, wants {wanted}"
    elif label.textFormat() != Qt.TextFormat.RichText:
        shown = Qt.TextFlag.TextShowMnemonic if label.buddy() is not None else Qt.TextFlag.TextExpandTabs
        wanted = label.fontMetrics().size(shown, label.text()).width()
        if wanted > room.width() + SLACK:
            yield label, f"{room.width()} wide, wants {wanted}"


def _inside(each: QWidget, top: QWidget) -> bool:
    """Within every widget above it, up to something that scrolls."""
    above = each.parentWidget()
    here = each.rect()
    while above is not None and above is not top:
        place = QRect(each.mapTo(above, QPoint()), here.size())
        if isinstance(above.parentWidget(), QScrollArea) or above.objectName() == "qt_scrollarea_viewport":
            return True
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return False
        above = above.parentWidget()
    return True


def _words(each: QWidget) -> str:
    text = getattr(each, "text", lambda: "")()
    return str(text or each.accessibleName())[:60]


def main() -> int:
    """Every page at the scale that QT_SCALE_FACTOR asks for, and at a text size; what is clipped is written."""
    from fora_desktop.settings import Settings
    from fora_desktop.storage.database import Database
    from fora_desktop.ui import theme
    from fora_desktop.ui.desk import Desk
    from fora_desktop.ui.main_window import MainWindow
    from fora_desktop.ui.views import VIEWS
    from tests import builders

    app = QApplication([])
    scale = float(sys.argv[1])
    theme.apply(app, "light", scale)
    with tempfile.TemporaryDirectory() as folder:
        path = builders.make(Path(folder) / "register.fora", builders.SMALL)
        desk = Desk(Database(path, builders.Clock(), "prøve"), builders.Clock())
        window = MainWindow(desk, path, Settings(scale=scale), lambda _changed: None)
        window.resize(int(1440 * max(1, scale / 1.5)), int(900 * max(1, scale / 1.5)))
        window.show()
        for view in VIEWS:
            desk.goto(view.key, back="overblik")
            for _turn in range(5):
                desk.wait()
                app.processEvents()
            sys.stdout.writelines(f"{view.key}: {line}\n" for line in clipped(window))
        window.close()
        desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
