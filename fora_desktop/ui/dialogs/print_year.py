"""Udskriv som PDF …: which picture of the year, on which paper, as which kind of file; seen before it is saved."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.domain.year import Year
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, theme, year_files
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import IconButton, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.year_canvas import Shape
from fora_desktop.ui.year_files import ENDINGS, PAPERS, PNG, Sheet

SHAPES = (Shape.WHEEL, Shape.TIMELINE, Shape.MATRIX)
WAYS: tuple[bool | None, ...] = (None, True, False)
DOTS = (96, 150, 300, 600)
MEMORY = "print_year"
RESIZED = 80
"""Milliseconds without a change of the size until the sheet is drawn for it."""


class Preview(QWidget):
    """A sheet as it will be; `resized` tells that there is another room for it."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(fonts.px(320), fonts.px(320))
        self.setAccessibleName(_("Papiret"))

    @property
    def room(self) -> QSize:
        """How large a sheet can be shown, in the dots of the screen."""
        return (self.size() - QSize(fonts.px(24), fonts.px(24))) * self.devicePixelRatioF()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sidebar"))
        if self._image is None:
            return
        size = self._image.size().scaled(self.room, Qt.AspectRatioMode.KeepAspectRatio) / self.devicePixelRatioF()
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(corner, size), self._image)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRect(corner.x(), corner.y(), size.width() - 1, size.height() - 1)


class PrintYear(Ask):
    """`ask` shows it and returns the sentence of what was saved, or "" where nothing was."""

    def __init__(self, desk: Desk, year: Year, hidden: frozenset[str], shape: Shape, parent: QWidget) -> None:
        super().__init__(_("Udskriv {year}").format(year=year.number), _("Gem som PDF …"), parent)
        self._desk, self._year, self._hidden = desk, year, hidden
        self.chooser: Any = NativeChooser()
        self.folder = Path.home()
        self.told = ""
        self.shape = Segmented([year_files.name(each) for each in SHAPES], SHAPES.index(shape), name=_("Hvad"))
        self.paper = Segmented(PAPERS, name=_("Papir"))
        self.way = Segmented([_("Som det passer"), _("Liggende"), _("Stående")], name=_("Retning"))
        self.ending = Segmented(["PDF", "PNG", "SVG"], name=_("Filens slags"))
        self.dots = QComboBox(self)
        self.dots.addItems([_("{n} punkter pr. tomme").format(n=each) for each in DOTS])
        self.dots.setCurrentIndex(DOTS.index(year_files.USUAL_DOTS))
        self.preview = Preview(self)
        self.preview.resized.connect(self._on_resized)
        self.before = IconButton("chevron-left", _("Forrige side"), parent=self)
        self.after = IconButton("chevron-right", _("Næste side"), parent=self)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self.place = Label("", "small", "text2", tabular=True, parent=self)
        self._page, self._pages, self._asked = 0, 1, 0
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.message = MessageBar(parent=self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        self._recall()
        self._lay_out()
        self.do.clicked.disconnect(self.accept)
        self.do.clicked.connect(self.save)
        self.set_size(960, 640)
        self._on_choice()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(fonts.px(12))
        self._dots_field = Field(_("Opløsning"), self.dots)
        for words, part in (
            (_("Hvad"), self.shape),
            (_("Papir"), self.paper),
            (_("Retning"), self.way),
            (_("Filens slags"), self.ending),
        ):
            left.addWidget(Field(words, part))
            part.chosen.connect(self._on_choice)
        left.addWidget(self._dots_field)
        left.addWidget(self.about)
        left.addStretch(1)
        self.dots.currentIndexChanged.connect(self._on_choice)
        both = QHBoxLayout()
        both.setSpacing(fonts.px(16))
        both.addLayout(left)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        policy = self.before.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the sheet keeps its size, however many there are
        self.before.setSizePolicy(policy)
        pages = QHBoxLayout()
        pages.addStretch(1)
        for each in (self.before, self.place, self.after):
            pages.addWidget(each)
        pages.addStretch(1)
        right.addLayout(pages)
        both.addLayout(right, 1)
        self.column.addLayout(both, 1)
        self.column.addWidget(self.message)

    @property
    def sheet(self) -> Sheet:
        """What is chosen."""
        return Sheet(
            shape=SHAPES[self.shape.current],
            paper=PAPERS[self.paper.current],
            landscape=WAYS[self.way.current],
            ending=ENDINGS[self.ending.current],
            dots=DOTS[self.dots.currentIndex()],
            hidden=self._hidden,
        )

    def ask(self) -> str:
        self.exec()
        self.deleteLater()
        return self.told

    def _on_choice(self, _place: int = 0) -> None:
        kind = ("PDF", "PNG", "SVG")[self.ending.current]
        self.do.set_words(_("Gem som {kind} …").format(kind=kind))
        self._dots_field.setVisible(self.sheet.ending == PNG)
        self.message.say("")
        self._page = 0
        self._soon.start(0)

    def _on_resized(self) -> None:
        self._soon.start(RESIZED)

    def go_back(self, _checked: bool = False) -> None:
        self._turn(-1)

    def go_on(self, _checked: bool = False) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        self._page = min(max(0, self._page + step), self._pages - 1)
        self._soon.start(0)

    def _look(self) -> None:
        """Drawn in the background; of what is asked for one after the other only the last is shown."""
        self._asked += 1
        size = self.sheet.millimetres.scaled(self.preview.room.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        drawn = partial(_drawn, self._asked, self._year, self.sheet, self._page, size.toSize())
        self._desk.later(drawn, self._on_drawn)

    def _on_drawn(self, drawn: tuple[int, int, QImage]) -> None:
        asked, number, image = drawn
        if asked != self._asked:
            return
        self._pages, sheet = number, self.sheet
        told = [counted(number, _("{n} side"), _("{n} sider"))]
        size = sheet.millimetres
        told.append(_("{wide} × {tall} mm").format(wide=round(size.width()), tall=round(size.height())))
        if number > 1 and sheet.ending != ENDINGS[0]:
            told.append(_("en fil for hver side"))
        self.about.setText(" · ".join(told))
        place = _("Side {n} af {all}").format(n=self._page + 1, all=number)
        self.place.setText(place)
        for part in (self.before, self.place, self.after):
            part.setVisible(number > 1)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < number)
        self.preview.show_image(image)
        self.preview.setAccessibleDescription(f"{place}. {self.about.text()}")

    # --- what was chosen last ---------------------------------------------------------------------------------------

    def _recall(self) -> None:
        kept = self._desk.choices.settings.memory.get(MEMORY, {})
        for name, part, many in (("paper", self.paper, PAPERS), ("ending", self.ending, ENDINGS)):
            if kept.get(name) in many:
                part.set_current(many.index(kept[name]))
        if kept.get("dots") in DOTS:
            self.dots.setCurrentIndex(DOTS.index(kept["dots"]))
        if isinstance(folder := kept.get("folder"), str):
            self.folder = Path(folder)

    def _remember(self) -> None:
        sheet = self.sheet
        kept = {"paper": sheet.paper, "ending": sheet.ending, "dots": sheet.dots, "folder": str(self.folder)}
        self._desk.choices.remember(MEMORY, kept)

    def save(self, _checked: bool = False) -> None:
        """Ask where to, then write; a refusal stands in the dialog, and nothing chosen is lost."""
        sheet = self.sheet
        stem = year_files.title(sheet.shape, self._year.number)
        whose = f" {self._year.whose}" if self._year.whose else ""
        proposed = self.folder / file_name(stem + whose, sheet.ending, stem)
        kinds = f"{sheet.ending[1:].upper()} (*{sheet.ending})"
        path = self.chooser.replace_file(self, self.windowTitle(), proposed, kinds)
        if path is None:
            return
        self.folder = path.parent
        self.do.setEnabled(False)
        self._remember()
        self._desk.write_later(partial(_write, path, self._year, sheet), self._on_written, self._on_failed)

    def _on_failed(self, _failure: Exception) -> None:
        """The failure is shown by the window; here it can be tried again."""
        self.do.setEnabled(True)
        self.message.say(_("Filen kunne ikke gemmes. Prøv igen, eller vælg en anden mappe."), "error")

    def _on_written(self, done: "tuple[list[Path], str]") -> None:
        paths, refusal = done
        self.do.setEnabled(True)
        if refusal:
            self.message.say(refusal, "error")
            return
        files = counted(len(paths), _("{n} fil"), _("{n} filer"))
        where = paths[0] if len(paths) == 1 else paths[0].parent
        self.told = _("{files} gemt: {path}").format(files=files, path=where)
        self.accept()


def _drawn(asked: int, year: Year, sheet: Sheet, page: int, size: QSize) -> tuple[int, int, QImage]:
    """How many pages there are, and one of them as it is shown."""
    return asked, year_files.page_count(year, sheet), year_files.image(year, sheet, page, size=size)


def _write(path: Path, year: Year, sheet: Sheet) -> tuple[list[Path], str]:
    """Off the window's thread: the folder may be one that only answers after a while."""
    try:
        paths, _changed = year_files.write(path, year, sheet)
    except FieldError as refusal:
        return [], str(refusal)
    return paths, ""
