"""What becomes of the report on the page: files, paper from the printer, and what is told of it over the page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _, counted
from fora_desktop.reporting import Kind
from fora_desktop.ui import report_saving, year_pages
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.documents import open_file
from fora_desktop.ui.page import Page
from fora_desktop.ui.report_making import Made, Wish
from fora_desktop.ui.report_saving import EXCEL, HTML, PDF, TEXT, WORD, Errand, ReportSaver
from fora_desktop.ui.widgets.last_saved import LastSaved
from fora_desktop.ui.widgets.message import MessageBar, Weight, announce
from fora_desktop.ui.widgets.page_preview import PagePreview
from fora_desktop.ui.widgets.report_header import ReportHeader

Ways = Sequence[tuple[str, Callable[[], object]]]
DONE, EMPTY, SAVING, WAITING, FAILED = "done", "empty", "saving", "waiting", "failed"
"""What the message over the page is about, so that only what it says no longer takes it away."""


class ReportOutput(Page):
    """The half of the page Rapporter that saves and prints; the other half makes what is seen."""

    preview: PagePreview

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.made: Made | None = None
        self.painted: year_pages.PaintedYear | None = None
        self._kept: dict[str, dict[str, Any]] = {}
        self._anew = True
        self._coming: Wish | None = None
        """What is being made, until all of it is there."""
        self._prints: Wish | None = None
        """What is to be printed as soon as all of it is there."""
        self._said = ""
        self.prompt_printer = report_saving.ask_printer
        self.has_printer = report_saving.has_printer
        self.opens = open_file
        self.saver = ReportSaver(desk, self)
        self.header = ReportHeader(self)
        self.message = MessageBar(closable=True, parent=self)
        self.last_saved = LastSaved(self)
        self.saver.saved.connect(self._on_saved)
        self.saver.refused.connect(self._on_not_saved)
        self.saver.running.connect(self._on_running)
        self.saver.given_up.connect(self._on_given_up)

    @property
    def kind(self) -> Kind | None:
        """The report that is chosen; none for the painted year."""
        raise NotImplementedError

    @property
    def chosen(self) -> str:
        """Its key."""
        raise NotImplementedError

    @property
    def wish(self) -> Wish:
        raise NotImplementedError

    @property
    def is_coming(self) -> bool:
        """Whether what is seen is not what was chosen last."""
        raise NotImplementedError

    def _on_choice(self) -> None:
        """Make what is chosen."""
        raise NotImplementedError

    def _fit(self) -> None:
        raise NotImplementedError

    # --- the message over the page ----------------------------------------------------------------------------------

    def _say(
        self, about: str, words: str, weight: Weight = "info", *, actions: Ways = (), closable: bool = False
    ) -> None:
        self._said = about
        self.message.say(words, weight, actions=actions, closable=closable)

    def _unsay(self, *about: str) -> None:
        if self._said in about:
            self._say("", "")

    # --- files ------------------------------------------------------------------------------------------------------

    def save_word(self, _checked: bool = False) -> None:
        self.save(WORD)

    def save_pdf(self, _checked: bool = False) -> None:
        self.save(PDF)

    def save_excel(self, _checked: bool = False) -> None:
        self.save(EXCEL)

    def save(self, ending: str) -> None:
        """Ask where, then write what is chosen now."""
        button = {WORD: self.header.word, EXCEL: self.header.excel}.get(ending)
        if (self.made is None and self.painted is None) or (button is not None and not button.isEnabled()):
            return
        if self.kind is None:
            self._save_year()
            return
        assert self.made is not None
        wish, known = self.wish, self.made if not self._anew else None
        title = report_saving.stem_of(self.made.report if self.made.wish.content == wish.content else None, wish)
        write, anew = (partial(report_saving.made_file, self.desk, wish, made, ending) for made in (known, None))
        self.saver.ask(Errand(wish.key, title, self._proposed(title, ending), write, anew))

    def _save_year(self) -> None:
        assert self.painted is not None
        year, sheet, title = self.painted.year, self.painted.sheet, year_pages.title(self.painted)
        write = partial(year_pages.written, year, sheet, title)
        self.saver.ask(Errand(year_pages.KEY, title, self._proposed(title, PDF), write, write))

    def _proposed(self, stem: str, ending: str) -> Path:
        last = self._kept.get(self.chosen, {}).get("path")
        settings = self.desk.choices.settings
        kept = str(Path(last).parent) if isinstance(last, str) and last else ""
        folder = Path(kept or settings.export_folder or Path.home())
        return report_saving.proposed_path(folder, stem, ending)

    def _on_running(self, on: bool) -> None:
        if on:
            self._say(SAVING, _("Rapporten gemmes …"), actions=[(_("Afbryd"), self.saver.cancel)])
            announce(self.message, self.message.accessibleName())
        else:
            self._unsay(SAVING)

    def _on_given_up(self) -> None:
        self._say("", _("Afbrudt. Filen er ikke gemt."), closable=True)

    def _on_saved(self, errand: Errand, path: Path, remark: str) -> None:
        kept = self._kept.setdefault(errand.key, {})
        kept["path"], kept["day"] = str(path), self.desk.today.isoformat()
        kept["saved_now"] = dates.hours(self.desk.now.time())
        words = _("{name} er gemt i {folder}.").format(name=path.name, folder=path.parent)
        ways = [(_("Åbn"), partial(self._open_saved, path)), (_("Vis i mappen"), partial(self._reveal, path))]
        self._say("", f"{words} {remark}".strip(), "warning" if remark else "done", actions=ways, closable=True)
        announce(self.message, words)
        self._show_last_saved()
        self.refreshed.emit()

    def _on_not_saved(self, errand: Errand, sentence: str, path: Path) -> None:
        again = partial(self.saver.ask_again, errand, path)
        self._say("", sentence, "error", actions=[(_("Gem som …"), again)], closable=True)

    def _open_saved(self, path: Path) -> None:
        if not self.opens(path):
            self.desk.refused.emit(
                _("Intet program åbner {name}. Den ligger i {folder}.").format(name=path.name, folder=path.parent)
            )

    def _reveal(self, path: Path) -> None:
        self.saver.chooser.reveal(path)

    def _show_last_saved(self) -> None:
        kept = self._kept.get(self.chosen, {})
        path, day = kept.get("path"), kept.get("day")
        self.last_saved.show_path(path if isinstance(path, str) else "", day if isinstance(day, str) else "")
        self._fit()

    def _open_more(self) -> None:
        menu = QMenu(self)
        if self.kind is None:
            menu.addAction(_("Billede (PNG, SVG) …"), self._save_picture)
        else:
            menu.addAction(_("Webside (HTML) …"), partial(self.save, HTML))
            menu.addAction(_("Tekst …"), partial(self.save, TEXT))
        menu.exec(self.header.more.mapToGlobal(self.header.more.rect().bottomLeft()))
        menu.deleteLater()

    def _save_picture(self) -> None:
        if self.painted is None:
            return
        from fora_desktop.ui.dialogs.print_year import PrintYear

        found = self.painted
        told = PrintYear(self.desk, found.year, found.sheet.hidden, found.sheet.shape, self).ask()
        if told:
            self._say("", told, "done", closable=True)

    # --- the printer ------------------------------------------------------------------------------------------------

    def print_paper(self, _checked: bool = False) -> None:
        """The system's window, then all that is seen, on the paper that is chosen there."""
        if not self.has_printer():
            ways = [(_("Gem som PDF …"), self.save_pdf)]
            self._say("", _("Ingen printer. Gem som PDF i stedet."), "error", actions=ways, closable=True)
            return
        whole = self.painted is not None or (self.made is not None and self.made.is_whole)
        if self.is_coming or not whole:
            self._wait_to_print()
            return
        if self.painted is not None:
            self._print_year(self.painted)
            return
        pages = self.preview.all_pages
        printer = report_saving.printer_for(pages, self.header.subtitle.text().split(" · ")[0])
        if self.prompt_printer(printer, self):
            number = report_saving.print_pages(printer, pages)
            told = counted(number, _("{n} side er sendt til printeren."), _("{n} sider er sendt til printeren."))
            self._say("", told, "done", closable=True)

    def _wait_to_print(self) -> None:
        """All of what is chosen now has to be there first."""
        self._prints = self.wish
        self._say(WAITING, _("Udskriver, når alle sider er lagt."), actions=[(_("Afbryd"), self._stop_printing)])
        announce(self.message, self.message.accessibleName())
        if self._coming is None:
            self._on_choice()

    def _stop_printing(self) -> None:
        self._prints = None
        self._unsay(WAITING)

    def _print_year(self, found: year_pages.PaintedYear) -> None:
        from fora_desktop.ui import printing

        paper = year_pages.paper(found)
        printer = year_pages.printer_for(found)
        if self.prompt_printer(printer, self):
            printing.paint_sheets(paper, printer)
            self._say("", _("Årshjulet er sendt til printeren."), "done", closable=True)

    def _print_what_waits(self) -> None:
        if self._prints is not None and self._coming is None:
            self._prints = None
            self._unsay(WAITING)
            self.print_paper()
