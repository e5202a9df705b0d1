"""Rapporter: choose a report, see the paper, save or print it. Nothing is saved before a button is pressed."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.edition import Kept
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _, counted
from fora_desktop.reporting import REPORTS, Kind
from fora_desktop.reports.report import Report, Table
from fora_desktop.services import report_choices
from fora_desktop.services.report_choices import ReportChoices
from fora_desktop.ui import fonts, keys, report_saving, year_pages
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kinds_list import KindItem, KindsList
from fora_desktop.ui.report_acts import ReportActs
from fora_desktop.ui.report_making import Made, ReportMaking, Wish, says_nothing
from fora_desktop.ui.report_output import DONE, EMPTY, FAILED, SAVING, ReportOutput
from fora_desktop.ui.sheet_paint import paint_sheet
from fora_desktop.ui.widgets import preview_bar
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.page_preview import PagePreview, PaperPage
from fora_desktop.ui.widgets.preview_bar import PreviewBar
from fora_desktop.ui.widgets.report_options import Part, ReportOptions

NARROW = 1000
"""Below this width of the page, in pixels of the design, the list shows icons only."""
SOON, LONG = 0, 400
"""Milliseconds: choices of one moment are made together; what takes longer than this is told."""
LIST, OPTIONS = 252, 264
"""Pixels of the design: the list of reports at most, what can be chosen at least."""
YEAR_TAKES = ("year", "units", "person", "picture")
"""What can be chosen of the painted year."""


class Rapporter(ReportOutput):
    """Holds which report is chosen, and the paper of it."""

    key: ClassVar[str] = "rapporter"
    SHOWS: ClassVar[frozenset[str]] = frozenset({"*"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.choices = ReportChoices()
        self._back = ""
        self._wished: dict[str, Any] = {}
        self._asked = 0
        self._looked: tuple[str, int] = ("", 0)
        self._has_choices = False
        self.making = ReportMaking(desk, self)
        self.acts = ReportActs(desk, self)
        self.kinds = KindsList(_items(), self, most=LIST)
        self.kinds.setAccessibleName(_("Rapporter"))
        self.options = ReportOptions(desk.today, self)
        self.bar = PreviewBar(self)
        self.preview = PagePreview(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(_("Rapportens tekst"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._make)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(LONG)
        self._slow.timeout.connect(self._tell_slow)
        self._lay_out()
        self._connect()
        self._make_keys()

    # --- making -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = Panel("soft", parent=self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.kinds, 1)
        column.addWidget(self.last_saved)
        self._options = scrolled(self.options)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        self._shown = QStackedWidget(self)
        self._shown.addWidget(self.preview)
        self._shown.addWidget(self.text)
        right.addWidget(self._shown, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Rule(vertical=True, parent=self))
        row.addWidget(self._options)
        row.addWidget(Rule(vertical=True, parent=self))
        row.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.message)
        outer.addLayout(row, 1)

    def _connect(self) -> None:
        header, bar = self.header, self.bar
        header.word.clicked.connect(self.save_word)
        header.pdf.clicked.connect(self.save_pdf)
        header.excel.clicked.connect(self.save_excel)
        header.more.clicked.connect(self._open_more)
        header.print_button.clicked.connect(self.print_paper)
        self.kinds.chosen.connect(self._on_kind)
        self.options.changed.connect(self._on_choice)
        self.options.act.clicked.connect(self._on_act)
        self.making.made.connect(self._on_made)
        self.making.failed.connect(self._on_failed)
        self.making.progressed.connect(self._on_progress)
        self.acts.done.connect(self._on_done)
        self.acts.offered.connect(self.options.show_act)
        self.preview.turned.connect(self._show_place)
        self.preview.zoomed.connect(self._show_zoom)
        bar.earlier.clicked.connect(self.go_earlier)
        bar.later.clicked.connect(self.go_later)
        bar.smaller.clicked.connect(self.preview.zoom_out)
        bar.larger.clicked.connect(self.preview.zoom_in)
        bar.fit.clicked.connect(self.preview.fit_width)
        bar.cancel.clicked.connect(self.cancel)
        bar.ways.chosen.connect(self.show_way)

    def _make_keys(self) -> None:
        for name, words, default, do in (
            ("word", _("Gem som Word"), "Alt+W", self.save_word),
            ("pdf", _("Gem som PDF"), "Alt+D", self.save_pdf),
            ("excel", _("Gem som Excel"), "Alt+X", self.save_excel),
            ("fit", _("Tilpas bredde"), "Ctrl+0", self.preview.fit_width),
            ("text", _("Papir eller tekst"), "Ctrl+T", self._turn_way),
            ("back", _("Tilbage"), "Esc", self._escape),
        ):
            keys.action(self, f"rapporter.{name}", words, default, do)
        for name, words, default, do in (
            ("earlier", _("Forrige side"), "PgUp", self.go_earlier),
            ("later", _("Næste side"), "PgDown", self.go_later),
            ("larger", _("Større"), "+", self.preview.zoom_in),
            ("smaller", _("Mindre"), "-", self.preview.zoom_out),
        ):
            keys.action(self.preview, f"rapporter.{name}", words, default, do)

    # --- the page ---------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind | None:
        """The report that is chosen; none for the painted year."""
        return next((kind for kind in REPORTS if kind.key == self.kinds.current), None)

    @property
    def wish(self) -> Wish:
        return self.options.wish()

    @property
    def chosen(self) -> str:
        return self.kinds.current

    @property
    def is_coming(self) -> bool:
        return self._coming is not None or self._soon.isActive()

    def refresh(self) -> None:
        """What can be chosen is read first, then the report that is chosen."""
        self._anew = True
        self.desk.once_later(report_choices.choices, self._on_choices, self.desk.today)

    def _on_choices(self, found: ReportChoices) -> None:
        self.choices = found
        self.options.offer(found)
        if not self._has_choices:
            self._has_choices = True
            self.options.choose_year(self.desk.year)
            if not self.kinds.selectionModel().hasSelection():  # the focus makes the first one current, not chosen
                self.kinds.choose(self.kinds.current)
        if self._wished:
            wished, self._wished = self._wished, {}
            self.options.choose(wished)
        self._on_choice()

    def _on_change(self, tables: frozenset[str]) -> None:
        """Whatever changes in the register may stand in a report."""
        del tables
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def _on_year(self, year: int) -> None:
        self.options.choose_year(year)
        super()._on_year(year)

    def open(self, what: dict[str, Any]) -> None:
        """`report` with its `year`, `unit`, `board`, `forum`, `person`; `back` is the page that Esc goes to."""
        self._back = str(what.get("back") or "")
        wanted = what.get("report")
        chosen = {name: value for name, value in what.items() if name not in ("back", "report")}
        if isinstance(year := chosen.get("year"), int) and year not in YEARS:
            del chosen["year"]
        if isinstance(wanted, str):
            self.kinds.choose(wanted)
        if self._has_choices:
            self.options.choose(chosen)
            self._on_choice()
        else:
            self._wished = chosen
        self._refresh_if_stale()

    def summary(self) -> str:
        saved = self._kept.get(self.kinds.current, {}).get("saved_now")
        if isinstance(saved, str):
            return _("Gemt {time}").format(time=saved)
        return _("Forhåndsvisningen følger dine valg · intet er gemt endnu")

    def panes(self) -> list[QWidget]:
        return [self.kinds, self.options.year, self._shown.currentWidget() or self.preview]

    def start(self) -> QWidget:
        return self.kinds

    def prints(self) -> bool:
        self.print_paper()
        return True

    def memory(self) -> dict[str, Any]:
        self._keep_options()
        kept = {
            key: {name: value for name, value in found.items() if name != "saved_now"}
            for key, found in self._kept.items()
        }
        return {"report": self.kinds.current, "kept": kept}

    def recall(self, memory: dict[str, Any]) -> None:
        kept, wanted = memory.get("kept"), memory.get("report")
        if isinstance(kept, dict):
            self._kept = {str(key): dict(found) for key, found in kept.items() if isinstance(found, dict)}
        if isinstance(wanted, str):
            self.kinds.choose(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.width() < fonts.px(NARROW)
        self.kinds.set_compact(compact)
        self.last_saved.setVisible(not compact and bool(self.last_saved.path))
        self.last_saved.setFixedWidth(self.kinds.width())
        inside = self.options.minimumSizeHint().width() + self._options.verticalScrollBar().sizeHint().width()
        self._options.setFixedWidth(max(fonts.px(OPTIONS), min(inside, fonts.px(360))))

    def _escape(self) -> None:
        if self._coming is not None and self.bar.cancel.isVisible():
            self.cancel()
        elif self._back:
            self.desk.goto(self._back)

    # --- what is chosen ---------------------------------------------------------------------------------------------

    def _keep_options(self) -> None:
        if self._shown_key:
            self._kept.setdefault(self._shown_key, {})["options"] = self.options.memory()

    _shown_key = ""

    def _on_kind(self, key: str) -> None:
        """Another report, with what was chosen of it the last time."""
        self._keep_options()
        self._shown_key = key
        kind = self.kind
        kept = self._kept.get(key, {}).get("options")
        kept = kept if isinstance(kept, dict) else {}
        language = self.choices.language
        takes: tuple[str, ...]
        parts: list[Part] = []
        if kind is None:
            title, takes = _("Årshjul"), YEAR_TAKES
        else:
            title, takes = kind.title(), kind.takes
            parts = [Part(option.key, option.words(), option.usual) for option in kind.options]
        self.options.show_report(key, title, takes, parts, kept, language)
        if self._said != SAVING:
            self._say("", "")
        self._prints = None
        self._show_nothing(title)
        self._show_last_saved()
        self._fit()
        self._on_choice()
        self.refreshed.emit()

    def _on_choice(self) -> None:
        """The paper follows each choice."""
        if self._has_choices and self._shown_key:
            self._kept.get(self._shown_key, {}).pop("saved_now", None)
            self._soon.start()

    def _make(self) -> None:
        if self.desk.is_closed:
            return
        self._asked += 1
        self._slow.start()
        self._coming = wish = self.wish
        if self._prints is not None and self._prints != wish:
            self._stop_printing()
        looked = (self.kinds.current, wish.scope.year)
        if self._anew or looked != self._looked:
            self._looked = looked
            self.acts.look(*looked)
        if self.kind is not None:
            self.making.ask(wish, anew=self._anew)
        else:
            self.making.cancel()
            shape = max(0, self.options.picture.currentIndex())
            work = partial(year_pages.painted, self._asked, self.desk, wish, shape)
            self.desk.write_later(work, self._on_painted, partial(self._on_not_painted, self._asked))
        self._anew = False

    def cancel(self, _checked: bool = False) -> None:
        """The user waits no longer; the paper stays as it was. A file that is being saved has an Afbryd of its own."""
        if self._coming is None:
            return
        self._asked += 1
        self._soon.stop()
        self.making.cancel()
        self._told_over()
        self._prints = None
        words = _("Rapporten er afbrudt.")
        if self.made is not None and not self.made.is_whole:
            words = _("Rapporten er afbrudt. Kun dens første side vises.")
        if self._said != SAVING:
            self._say(FAILED, words, "info", actions=[(_("Lav den igen"), self._on_choice)])
        self._show_place()

    # --- what was made ----------------------------------------------------------------------------------------------

    def _told_over(self) -> None:
        self._coming = None
        self._slow.stop()
        self.bar.show_progress("")

    def _tell_slow(self) -> None:
        self.bar.show_progress(_("Rapporten laves …"))

    def _on_progress(self, share: float) -> None:
        if self.bar.cancel.isVisible() and 0 < share < 1:
            self.bar.show_progress(_("Rapporten laves … {n} %").format(n=round(share * 100)))

    def _show_nothing(self, title: str) -> None:
        """The paper of another report is gone before the one that was asked for is there."""
        self.made = self.painted = None
        self.options.freeze(False)
        self.preview.show_pages(())
        self.text.setPlainText("")
        self.header.subtitle.setText(title)
        why = _("Rapporten er ikke lavet endnu.")
        self.header.allow(word=False, pdf=False, excel=False, prints=False, why_not=why)
        self._show_place()

    def _on_made(self, made: Made) -> None:
        if self.kind is None or made.wish.key != self.kinds.current:
            return
        if made.is_whole and made.wish == self._coming:
            self._told_over()
        self._unsay(FAILED)
        other = self.made is None or self.made.wish.key != made.wish.key
        self.made, self.painted = made, None
        self.options.show_usual_paper(made.report.landscape)
        self.options.freeze(isinstance(made.gathered, Kept))
        pages = [PaperPage(each.width, each.height, partial(_paint, each)) for each in made.sheets]
        self.preview.show_pages(pages, keep_place=not other)
        self._show_made(made.report)
        self._print_what_waits()

    def _show_made(self, report: Report) -> None:
        made = self.made
        whole = made is not None and made.is_whole
        self.header.subtitle.setText(" · ".join(self._told(report, whole)))
        rows = any(isinstance(block, Table) and block.sheet for block in report.blocks)
        why = "" if rows else _("Rapporten har ingen rækker, som et regneark kan bruge.")
        self.header.allow(word=True, pdf=True, excel=rows, prints=True, why_not=why)
        empty = says_nothing(report)
        if not empty:
            self._unsay(EMPTY)
        elif self._said in ("", EMPTY):
            self._say(EMPTY, self._says_empty())
        self._describe(f"{report.title}. {report.subtitle}")
        if self._shown.currentWidget() is self.text and whole:
            self._show_text()
        self._show_place()
        self.refreshed.emit()

    def _says_empty(self) -> str:
        if self.kinds.current in ("meeting-plan", "status", "account"):
            return _("Ingen møder i perioden. Papiret er tomt.")
        return _("Der er intet at vise med disse valg. Papiret er tomt.")

    def _told(self, report: Report, whole: bool) -> list[str]:
        told = [report_saving.stem_of(report, self.made.wish) if self.made is not None else report.title]
        if whole:
            told.append(counted(self.preview.pages, _("{n} side"), _("{n} sider")))
        told.append(_("opdateret nu"))
        return told

    def _describe(self, about: str) -> None:
        """The paper in words, for those who hear it: its text is one key away."""
        self.preview.setAccessibleDescription(_("{report} Ctrl+T viser papiret som tekst.").format(report=about))

    def _on_failed(self, sentence: str) -> None:
        self._told_over()
        self._prints = None
        self._show_nothing(self.options.title.text())
        if self._said != SAVING:
            words = sentence or _("Rapporten kunne ikke laves.")
            self._say(FAILED, words, "error", actions=[(_("Prøv igen"), self._on_choice)], closable=True)

    def _on_not_painted(self, asked: int, _error: Exception) -> None:
        """Why is told by the window."""
        if asked == self._asked and self.kind is None:
            self._on_failed("")

    def _on_painted(self, found: year_pages.PaintedYear) -> None:
        if found.asked != self._asked or self.kind is not None:
            return
        self._told_over()
        self._unsay(FAILED)
        other = self.painted is None
        self.painted, self.made = found, None
        self.options.show_usual_paper(found.sheet.is_landscape)
        self.preview.show_pages(year_pages.pages(found), keep_place=not other)
        title = year_pages.title(found)
        pages = counted(self.preview.pages, _("{n} side"), _("{n} sider"))
        self.header.subtitle.setText(" · ".join((title, pages, _("opdateret nu"))))
        why = _("Årshjulet er tegnet og gemmes som PDF eller billede. Mødeplanen er en rapport for sig.")
        self.header.allow(word=False, pdf=True, excel=False, prints=True, why_not=why)
        self._describe(f"{title}.")
        if self._shown.currentWidget() is self.text:
            self._show_text()
        self._show_place()
        self.refreshed.emit()
        self._print_what_waits()

    # --- seen -------------------------------------------------------------------------------------------------------

    def go_earlier(self, _checked: bool = False) -> None:
        self.preview.go(self.preview.page - 1)
        announce(self.preview, self.bar.place.text())

    def go_later(self, _checked: bool = False) -> None:
        self.preview.go(self.preview.page + 1)
        announce(self.preview, self.bar.place.text())

    def _show_place(self) -> None:
        whole = self.painted is not None or (self.made is not None and self.made.is_whole)
        self.bar.show_pages(self.preview.page, self.preview.pages, whole=whole)

    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.preview.zoom)

    def _turn_way(self) -> None:
        self.show_way(preview_bar.PAPER if self._shown.currentWidget() is self.text else preview_bar.TEXT)

    def show_way(self, way: int, _checked: bool = False) -> None:
        """The paper, or the same as text that can be read aloud and copied."""
        as_text = way == preview_bar.TEXT
        had_focus = self.preview.hasFocus() or self.text.hasFocus()
        self.bar.show_text(as_text)
        self._shown.setCurrentWidget(self.text if as_text else self.preview)
        if as_text:
            self._show_text()
        if had_focus:
            (self.text if as_text else self.preview).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_text(self) -> None:
        if self.made is not None:
            self.desk.write_later(partial(_as_text, self.made), self._on_text)
        elif self.painted is not None:
            self.desk.write_later(partial(year_pages.as_text, self.painted), self._on_text)

    def _on_text(self, found: tuple[object, str]) -> None:
        about, words = found
        if about in (self.made, self.painted) and words != self.text.toPlainText():
            self.text.setPlainText(words)

    # --- what is done with the register -----------------------------------------------------------------------------

    def _on_act(self, _checked: bool = False) -> None:
        self.acts.act()

    def _on_done(self, sentence: str) -> None:
        """Something was done with the register; without a sentence: what was told of it is true no more."""
        if sentence:
            self._say(DONE, sentence, "done", closable=True)
        else:
            self._unsay(DONE)


def _items() -> list[KindItem]:
    items = [KindItem(kind.key, kind.title(), kind.about(), kind.icon) for kind in REPORTS]
    return [*items, KindItem(year_pages.KEY, _("Årshjul"), _("A3 eller A4"), "chart-pie")]


def _paint(sheet: Any, painter: Any) -> None:
    paint_sheet(painter, sheet)


def _as_text(made: Made) -> tuple[Made, str]:
    from fora_desktop.reports.text import text

    return made, text(made.report)
