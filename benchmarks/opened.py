"""python -m benchmarks.opened fora REGISTER BEGUN | empty BEGUN: opens a window and tells when it was there.

BEGUN is `time.monotonic()` of who started this process. Printed: seconds until the window's first paint event, until
the page Overblik stood there with its data, and which modules were loaded by then.
"""

import os
import sys
from collections.abc import Callable
from time import monotonic
from typing import Any


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    what, begun = sys.argv[1], float(sys.argv[-1])
    return _fora(sys.argv[2], begun) if what == "fora" else _empty(begun)


def _watch(app: Any, begun: float, moments: list[float], then: Callable[[], object] | None = None) -> None:
    """Note the moment of the first paint event of any window."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

    class Watch(QObject):
        def eventFilter(self, target: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(target, QWidget) and target.isWindow():
                moments.append(monotonic() - begun)
                app.removeEventFilter(self)
                if then is not None:
                    then()
            return False

    app.installEventFilter(Watch(app))


def _empty(begun: float) -> int:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    moments: list[float] = []
    _watch(app, begun, moments, app.quit)
    window.show()
    app.exec()
    print(moments[0])
    return 0


def _fora(register: str, begun: float) -> int:
    from fora_desktop import app as fora

    moments: list[float] = []

    def stands_there() -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()  # what was changed is painted
        print(moments[0], monotonic() - begun, ",".join(sys.modules))
        sys.stdout.flush()
        os._exit(0)  # no choice of the window is saved, nothing is asked

    def hook() -> None:
        """Once the program has come to Qt: it alone says in which order it loads what."""
        from PySide6.QtCore import QTimer

        from fora_desktop.ui import start

        make_app, make_window = start.application, start.window

        def watched_app(*given: Any) -> Any:
            app = make_app(*given)
            _watch(app, begun, moments)
            return app

        def watched_window(*given: Any) -> Any:
            window = make_window(*given)
            page = window.page("overblik")

            def look() -> None:
                if moments and page.isVisible() and not page._stale:
                    stands_there()
                else:
                    QTimer.singleShot(1, look)

            QTimer.singleShot(0, look)
            return window

        for name, watched in (("application", watched_app), ("window", watched_window)):
            setattr(start, name, watched)

    has_screen = fora._has_screen

    def asked() -> bool:
        """The last thing that the program does before it imports Qt."""
        found = has_screen()
        hook()
        return found

    setattr(fora, "_has_screen", asked)  # noqa: B010  # to mypy a function is no variable
    return fora.main(["--database", register])


if __name__ == "__main__":
    sys.exit(main())
