"""What the pages that bring files in share: the head, work that can be stopped, what happened, dropped files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.table import StoppedByUser
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import PageHeader, Panel
from fora_desktop.ui.widgets.label import Button, Label, Line

PATIENCE = 400
"""Milliseconds of work in the background before it is shown."""
LOOKED_EVERY = 100
"""Milliseconds between two looks at how far the work is."""
START, WORKING, REVIEW, DONE = range(4)
"""The parts of such a page: a file is chosen, read or brought in, looked through; what happened."""
CALENDARS = (".ics", ".ical", ".icalendar", ".ifb", ".vcs", ".eml", ".msg")
"""How the names of calendar files end, and of mails with an answer to an invitation."""


class Going:
    """How far work is, told by the thread that does it; stopped, it gives up at its next telling."""

    def __init__(self) -> None:
        self.done = self.total = 0
        self.stopped = False

    def __call__(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        if self.stopped:
            raise StoppedByUser


class ImportHeader(PageHeader):
    """The file's name, another file, away without changing anything, and the one button that brings it in."""

    def __init__(self, title: str, crumbs: str, apply: str, parent: QWidget | None = None) -> None:
        super().__init__(title, crumbs=crumbs or " ", parent=parent)
        self.subtitle.hide()
        self.file_name = Line("", "small", "text2", parent=self)
        self.other = Button(_("Vælg anden fil …"), parent=self)
        self.cancel = Button(_("Annullér"), shortcut="Esc", parent=self)
        self.apply = Button(apply, "primary", "check", "Ctrl+S", parent=self)
        for button in (self.other, self.cancel, self.apply):
            button.setAutoDefault(True)  # Enter presses it, as Space does
        for part in (self.file_name, self.other, self.cancel, self.apply):
            self.add(part)

    def show_part(self, at: int, *, named: bool = True, other: bool = True) -> None:
        """What is offered on a part of the page; where there is little room, without the name or the other file."""
        reviewing = at == REVIEW
        self.file_name.setVisible(reviewing and named)
        self.other.setVisible(reviewing and other)
        self.apply.setVisible(reviewing)
        self.cancel.set_words(_("Annullér") if at in (REVIEW, WORKING) else _("Luk"))


class WorkingPart(QWidget):
    """What is being done, how far it is, and the way to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", "card", parent=self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_("Så langt er det nået"))
        self.stop = Button(_("Stop"), parent=self)
        self.stop.setAutoDefault(True)
        row = QWidget(self)
        centred = QHBoxLayout(row)
        centred.addStretch(1)
        centred.addWidget(self.stop)
        centred.addStretch(1)
        padded(self, [self.words, self.progress, row])

    def begin(self, words: str) -> None:
        self.words.setText(words)
        self.progress.setRange(0, 0)
        self.stop.setEnabled(True)

    def show_progress(self, words: str, going: Going) -> None:
        self.words.setText(words)
        self.progress.setRange(0, going.total)
        self.progress.setValue(going.done)


class DonePart(QWidget):
    """What happened: a sentence, remarks, and where one goes from here."""

    def __init__(self, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "pane", wrap=True, parent=self)
        self.notes = Label("", "body", wrap=True, parent=self)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QWidget(self)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            button.setAutoDefault(True)
            beside.addWidget(button)
        beside.addStretch(1)
        padded(self, [self.title, self.notes, row], top=True)

    def say(self, title: str, notes: Sequence[str]) -> None:
        self.title.setText(title)
        self.notes.setText("\n".join(f"•  {note}" for note in notes))
        self.notes.setVisible(bool(notes))


class ListCard(Panel):
    """The rows of a file, or in their place why there are none; `least` is its height in pixels at 100 % text."""

    def __init__(self, rows: QWidget, nothing: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.stack = QStackedWidget(self)
        self.stack.setMinimumHeight(fonts.px(least))
        self.stack.addWidget(rows)
        self.stack.addWidget(nothing)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.stack)


def padded(part: QWidget, contents: Sequence[QWidget], *, top: bool = False) -> None:
    """Fill a part of the page with one card: its contents at the top of it, or in its middle."""
    card = Panel("card", parent=part)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(fonts.px(16), fonts.px(14), fonts.px(16), fonts.px(14))
    inside.setSpacing(fonts.px(10))
    if not top:
        inside.addStretch(1)
    for each in contents:
        inside.addWidget(each)
    inside.addStretch(1)
    around = QVBoxLayout(part)
    around.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
    around.addWidget(card)


def dropped(what: QMimeData) -> list[Path]:
    """The files of this computer that were let go of here."""
    return [Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile()]


def calendars_in(what: QMimeData) -> list[Path]:
    """The files that were let go of, where all of them are calendars by their names."""
    files = dropped(what)
    return files if all(file.suffix.casefold() in CALENDARS for file in files) else []
