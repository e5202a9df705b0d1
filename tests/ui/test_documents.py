"""A meeting's documents and invitations from the window: files, paper, drafts, the settings of both."""

import email
from collections.abc import Iterator
from datetime import datetime
from email import policy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.dossier import AGENDA, KINDS, MINUTES
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.exchange import files
from fora_desktop.exchange.files import FileIsBusy
from fora_desktop.reports import kinds, samples
from fora_desktop.services import invitations, meeting_course, meetings, people
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import documents
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.invite import Chosen, InviteDialog, recalled
from fora_desktop.ui.documents import DocumentActions, paper, printer_for
from fora_desktop.ui.views.moede import Moede
from fora_desktop.ui.views.moeder import Moeder
from fora_desktop.ui.views.settings.dokumenter import Dokumenter
from fora_desktop.ui.widgets.document_buttons import DocumentButtons
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.selection_bar import INVITE
from tests.builders import hold, person
from tests.reports.test_documents import of_word
from tests.reports.test_templates import template
from tests.ui import acts

SEPTEMBER = datetime(2026, 9, 16, 10)
ADDRESS = "sekretariatet@politi.example"


class System:
    """What stands in for the system's windows and programs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name: str | None = "a.docx"
        self.proposed: list[Path] = []
        self.opened: list[Path] = []
        self.shown: list[Path] = []
        self.has_program = True

    def replace_file(self, _parent: QWidget, _title: str, proposed: Path, _kinds: str) -> Path | None:
        self.proposed.append(proposed)
        return None if self.name is None else self.folder / self.name

    def reveal(self, file: Path) -> None:
        self.shown.append(file)

    def open(self, path: Path) -> bool:
        self.opened.append(path)
        return self.has_program


@pytest.fixture
def meeting(database: Database) -> int:
    """A coming meeting of the council, whose director has an address."""
    hold(database, "Politidirektøren", person(database, "Hanne Thorsgaard", email="ht@politi.example"))
    hold(database, "Borgmesteren i Greve", person(database, "Lis Vangsted"))
    return acts.schedule(database, "Kredsrådet", SEPTEMBER)


@pytest.fixture
def system(tmp_path: Path) -> System:
    folder = tmp_path / "filer"
    folder.mkdir()
    return System(folder)


@pytest.fixture
def actions(desk: Desk, meeting: int, system: System, tmp_path: Path, qtbot: QtBot) -> Iterator[DocumentActions]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = DocumentActions(desk, window, meeting)
    made.chooser, made.opens, made.folder = system, system.open, tmp_path / "Kladder"  # type: ignore[assignment]
    yield made
    desk.wait()


def said(actions: DocumentActions, qtbot: QtBot, do: Any) -> str:
    """What is told when it is done."""
    with qtbot.waitSignal(actions.done, timeout=20_000) as found:
        do()
    return str(found.args[0])


# --- files ----------------------------------------------------------------------------------------------------------


def test_a_document_is_saved_where_the_user_wants_it_and_opened(
    actions: DocumentActions, system: System, qtbot: QtBot
) -> None:
    told = said(actions, qtbot, lambda: actions.save(AGENDA))
    assert told == "a.docx er gemt og åbnet."
    assert system.proposed[0].name == "Dagsorden – Kredsrådet, møde 1-2026.docx"
    assert system.opened == [system.folder / "a.docx"]
    assert "Kredsrådet, møde 1/2026" in of_word(system.opened[0].read_bytes())
    system.name = "b.pdf"
    said(actions, qtbot, lambda: actions.save(MINUTES, ".pdf"))
    assert (system.folder / "b.pdf").read_bytes().startswith(b"%PDF")
    assert system.proposed[1].parent == system.folder, "the last folder is remembered"


def test_nothing_is_written_where_the_user_gives_it_up(actions: DocumentActions, system: System) -> None:
    system.name = None
    actions.save(AGENDA)
    assert not actions.desk.is_busy
    assert system.opened == []


def test_without_a_program_for_it_the_place_is_told(actions: DocumentActions, system: System, qtbot: QtBot) -> None:
    system.has_program = False
    assert "men intet program åbner den" in said(actions, qtbot, lambda: actions.save(AGENDA))


def test_a_template_with_an_unknown_field_is_told_and_the_built_in_one_serves(
    actions: DocumentActions, system: System, qtbot: QtBot
) -> None:
    folder = documents.template_folder(actions.desk)
    folder.mkdir()
    (folder / "Dagsorden.docx").write_bytes(template("Sted: {{ mødested }}").data)
    noticed: list[str] = []
    actions.desk.noticed.connect(noticed.append)
    said(actions, qtbot, lambda: actions.save(AGENDA))
    assert len(noticed) == 1
    assert "har et ukendt felt: mødested" in noticed[0]
    assert noticed[0].endswith("Den indbyggede skabelon er brugt.")


def test_a_file_that_is_open_in_word_is_saved_under_another_name(
    actions: DocumentActions, system: System, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = system.folder / "a.docx"
    busy.write_bytes(b"open")
    real = files.write_atomically

    def write(path: Path, data: bytes) -> bool:
        if path == busy:
            raise FileIsBusy(path)
        return real(path, data)

    monkeypatch.setattr(documents, "write_atomically", write)  # only Windows refuses while a file is open

    def another(dialog: QDialog) -> None:
        assert any("er åben i et andet program" in label.text() for label in dialog.findChildren(Label))
        system.name = "b.docx"
        acts.press(dialog, "Gem med et andet navn …")

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            watch.stop()
            another(dialog)

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(10)
    said(actions, qtbot, lambda: actions.save(AGENDA))
    assert system.proposed[1].name == "a (2).docx"
    assert busy.read_bytes() == b"open"
    assert system.opened == [system.folder / "b.docx"]


def test_of_two_documents_being_saved_each_goes_under_its_own_other_name(
    actions: DocumentActions, system: System, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = {system.folder / "a.docx", system.folder / "m.docx"}
    real = files.write_atomically

    def write(path: Path, data: bytes) -> bool:
        if path in busy:
            raise FileIsBusy(path)
        return real(path, data)

    def another(_page: QWidget, path: Path) -> bool:
        system.name = f"{path.stem} ledig.docx"
        return True

    monkeypatch.setattr(documents, "write_atomically", write)  # only Windows refuses while a file is open
    monkeypatch.setattr(documents, "wants_another_name", another)
    actions.save(AGENDA)
    system.name = "m.docx"
    actions.save(MINUTES)
    qtbot.waitUntil(lambda: len(system.opened) == 2, timeout=20_000)
    found = {path.name: of_word(path.read_bytes()) for path in system.opened}
    assert "Dagsorden" in found["a ledig.docx"]
    assert "Referat" in found["m ledig.docx"]


def test_a_folder_that_is_gone_is_refused_in_a_sentence(actions: DocumentActions, system: System, qtbot: QtBot) -> None:
    system.name = "væk/a.docx"
    with qtbot.waitSignal(actions.desk.refused, timeout=20_000) as refused:
        actions.save(AGENDA)
    assert "mappen" in refused.args[0]


def test_a_meeting_that_is_gone_is_refused_in_a_sentence(actions: DocumentActions, qtbot: QtBot) -> None:
    actions.show_meeting(999_999)
    with qtbot.waitSignal(actions.desk.refused) as refused:
        actions.save(AGENDA)
    assert "fjernet imens" in refused.args[0]


def test_the_menu_has_every_document_in_every_form(actions: DocumentActions, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = actions.menu(parent)
    for words in ("Dagsorden", "Indkaldelsesbrev", "Referat", "Beslutningsliste", "Deltagerliste"):
        for form in ("Word …", "PDF …", "Udskriv …"):
            assert acts.entry(menu, words, form).isEnabled()
    outsiders = acts.entry(menu, "Uden lukkede punkter (til udenforstående)")
    outsiders.trigger()
    assert actions.outsiders
    actions.show_meeting(actions.meeting)
    assert not actions.outsiders, "another meeting begins with all"
    acts.answer(lambda dialog: dialog.reject())
    acts.entry(menu, "Gem som kalenderfil …").trigger()


def test_the_button_says_what_comes_next(actions: DocumentActions, qtbot: QtBot) -> None:
    buttons = DocumentButtons(actions)
    qtbot.addWidget(buttons)
    buttons.show_meeting(actions.meeting, is_held=False)
    assert buttons.first.text().strip() == "Dagsorden i Word"
    buttons.show_meeting(actions.meeting, is_held=True, tight=True)
    assert (buttons.first.text().strip(), buttons.first.accessibleName()) == ("", "Referat i Word")
    buttons.show()
    menu = buttons.show_menu()
    assert menu.isVisible()
    menu.close()


# --- paper ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_is_printed_black_on_white(kind: str, tmp_path: Path, qapp: Any) -> None:
    report = kinds.make(kind, samples.meeting())
    shown = paper(report)
    assert report.subtitle in shown.toPlainText()
    printer = printer_for(report)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    shown.print_(printer)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


# --- invitations ----------------------------------------------------------------------------------------------------


def test_one_click_makes_a_draft_and_notes_the_invitation(
    actions: DocumentActions, system: System, database: Database, meeting: int, qtbot: QtBot
) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, InviteDialog)
        assert dialog.reach.text() == "1 modtager"
        assert dialog.missing.text().startswith("Uden e-mailadresse: Lis Vangsted.")
        dialog.accept()
        assert dialog.address_field.problem.startswith("Sekretariatets e-mailadresse mangler.")
        dialog.address.setText("sekretariatet")
        dialog.accept()
        assert "er ikke en e-mailadresse" in dialog.address_field.problem
        assert dialog.address.text() == "sekretariatet"
        dialog.address.setText(ADDRESS)
        acts.press(dialog, "Lav kladde")

    acts.answer(answer)
    told = said(actions, qtbot, actions.invite)
    assert told.startswith("Kladden er åbnet i mailprogrammet. Fora sender intet. Uden e-mailadresse: Lis Vangsted.")
    (draft,) = system.opened
    message = email.message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "Hanne Thorsgaard <ht@politi.example>"
    with database.read() as session:
        step = meeting_course.course(session, meeting).step("invited")
    assert step is not None
    assert database.steps(1)[0].name == "Kredsrådet, møde 1/2026: indkaldelse er lavet"


def test_the_next_time_nothing_is_asked_twice(actions: DocumentActions, desk: Desk, meeting: int, qtbot: QtBot) -> None:
    desk.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", ADDRESS)
    desk.choices.remember("dokumenter", {"invite": {"substitutes": "none", "papers": False, "agenda": ".pdf"}})

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, InviteDialog)
        assert not dialog.address.isVisible()
        assert dialog.chosen == Chosen(invitations.Choice("none", papers=False), ".pdf")
        dialog.accept()

    acts.answer(answer)
    said(actions, qtbot, actions.invite)
    assert recalled({"substitutes": 7, "papers": "x", "agenda": ".exe"}) == Chosen(invitations.Choice())


def test_nobody_with_an_address_leaves_the_button_off(actions: DocumentActions, desk: Desk) -> None:
    (director,) = [each for each in desk.read(people.listing, acts.TODAY) if each.email]
    desk.do(people.edited, people.edit, director.id, {"email": ""})
    seen: list[bool] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, InviteDialog)
        seen.append(dialog.do.isEnabled())

    acts.answer(answer)
    actions.invite()
    assert seen == [False]


def test_several_drafts_are_one_step_and_many_are_shown_in_their_folder(
    actions: DocumentActions, system: System, desk: Desk, database: Database, meeting: int, qtbot: QtBot
) -> None:
    desk.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", ADDRESS)
    ids = [meeting, *(acts.schedule(database, "Kredsrådet", SEPTEMBER.replace(month=month)) for month in (10, 11, 12))]
    before = len(database.steps())
    told = said(actions, qtbot, lambda: actions.make_drafts(ids, Chosen(invitations.Choice(), "")))
    assert told == f"4 kladder ligger i {actions.folder}. Fora sender intet."
    assert len(list(actions.folder.glob("*.eml"))) == 4
    assert system.opened == []
    assert len(database.steps()) == before + 1
    assert database.steps(1)[0].name == "Indkaldelser til 4 møder er lavet"
    desk.undo()
    with database.read() as session:
        assert {each.state for each in invitations.states(session, ids, acts.TODAY).values()} == {"never"}


# --- settings -------------------------------------------------------------------------------------------------------


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Dokumenter:
    desk.choices.begin(Settings(theme="light"), lambda _settings: None)
    made = Dokumenter(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.refresh()
    return made


def test_the_sender_is_kept_and_a_wrong_address_stands_with_its_sentence(section: Dokumenter, desk: Desk) -> None:
    acts.write(section.name, "Sekretariatet")
    acts.write(section.address, "ikke en adresse")
    assert "er ikke en e-mailadresse" in section.address_field.problem
    assert section.address.text() == "ikke en adresse"
    acts.write(section.address, ADDRESS)
    assert section.address_field.problem == ""
    assert desk.read(invitations.sender).email == ADDRESS
    desk.undo()
    assert desk.read(invitations.sender).email == ""


def test_the_built_in_templates_are_laid_in_the_folder_and_looked_over(
    section: Dokumenter, desk: Desk, qtbot: QtBot
) -> None:
    folder = documents.template_folder(desk)
    assert section.states[AGENDA].text() == "den indbyggede"
    section.copy_button.click()
    assert len(list(folder.glob("*.docx"))) == 5
    assert section.states[AGENDA].text() == "Dagsorden.docx"
    (folder / "Referat.docx").write_bytes(template("{{ mødested }}").data)
    section.refresh()
    qtbot.waitUntil(lambda: "har et ukendt felt: mødested" in section.states[MINUTES].text(), timeout=20_000)
    section.copy_button.click()
    assert of_word((folder / "Referat.docx").read_bytes()) == "{{ mødested }}", "what is there is left alone"
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)


def test_another_folder_can_be_chosen_and_given_up(section: Dokumenter, desk: Desk, tmp_path: Path) -> None:
    class Chooser:
        def folder(self, _parent: QWidget, _title: str, _folder: Path) -> Path:
            return tmp_path

    section.chooser = Chooser()
    section.choose_button.click()
    assert desk.choices.settings.template_folder == str(tmp_path)
    assert section.folder.text() == str(tmp_path)
    section.beside_button.click()
    assert desk.choices.settings.template_folder == ""


# --- the pages ------------------------------------------------------------------------------------------------------


def test_moeder_offers_the_drafts_after_indkald_and_the_message_after_a_cancellation(
    desk: Desk, database: Database, meeting: int, system: System, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", ADDRESS)
    page = Moeder(desk)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page._found is not None, timeout=20_000)
    page.chosen = {meeting}
    page._do_with_chosen(INVITE)
    assert "1 møde er noteret som indkaldt." in page.told.accessibleName()
    acts.answer(lambda dialog: dialog.accept())
    page._make_drafts([meeting])
    assert page._documents is not None
    page._documents.chooser, page._documents.opens = system, system.open  # type: ignore[assignment]
    page._documents.folder = tmp_path / "Kladder"
    qtbot.waitUntil(lambda: bool(system.opened), timeout=20_000)
    desk.do(meetings.recorded, meetings.record, meeting, MeetingStatus.CANCELLED, desk.now)
    assert page._offer_updates([meeting])
    assert page.told.accessibleName() == "De indkaldte til 1 møde skal have besked."
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)


def test_the_page_of_a_meeting_says_that_those_invited_must_be_told(desk: Desk, meeting: int, qtbot: QtBot) -> None:
    desk.do("Indkald", meetings.record, meeting, MeetingStatus.INVITED, desk.now)
    desk.do("Flyt", meetings.move, meeting, SEPTEMBER.replace(hour=12), desk.today, anyway=True)
    page = Moede(desk)
    qtbot.addWidget(page)
    page.show()
    page.open({"meeting": meeting})
    assert page.lock_bar.accessibleName() == "Indkaldelsen er ændret siden 2. juli: send en opdatering."
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)
