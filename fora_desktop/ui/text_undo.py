"""Undo in text fields, which goes before the program's own."""

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget


def editor(widget: Any) -> Any:
    """What holds the text of a field: itself, the line of a spin box or combo box, the document; None without one."""
    line = widget.lineEdit() if hasattr(widget, "lineEdit") else widget
    if hasattr(line, "isUndoAvailable"):
        return line
    return widget.document() if isinstance(widget, QPlainTextEdit | QTextEdit) else None


def can(widget: Any, way: str) -> bool:
    held = editor(widget)
    if held is None:
        return False
    return bool(held.isUndoAvailable() if way == "undo" else held.isRedoAvailable())


def takes_back(focused: QWidget | None, way: str) -> bool:
    """Let the text field that has the focus undo or redo, where it has something of its own."""
    if focused is None or not can(focused, way):
        return False
    getattr(editor(focused), way)()
    return True
