"""Gem som kalenderfil: one meeting that its recipient lays into a calendar of his own (profile R9)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.services import agreed_times, calendars
from fora_desktop.services.calendars import Selection
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable, RowTree

ChooseFile = Callable[[QWidget, Path], Path | None]


def ask_for_file(parent: QWidget, proposed: Path) -> Path | None:
    title, kinds = _("Gem som kalenderfil"), _("Kalenderfil (*.ics)")
    return NativeChooser().replace_file(parent, title, proposed, kinds)


def save_meeting(parent: QWidget, desk: Desk, meeting: int, choose: ChooseFile | None = None) -> str | None:
    """Write the meeting and tell of it; None where nothing was written. From then on others know of it."""
    found = desk.read(calendars.events, Selection(meetings=(meeting,)))
    if not found:
        return None
    (event,) = found
    folder = Path(desk.choices.settings.export_folder or Path.home())
    path = (choose or ask_for_file)(parent, folder / file_name(event.summary, ".ics", _("Møde")))
    if path is None:
        return None
    try:
        write_atomically(path, ics.single(event))
    except FieldError as refused:
        desk.refused.emit(str(refused))
        return None
    if not desk.readonly:
        desk.attempt(_("Kalender eksporteret"), calendars.mark_sent, [event.uid])
    return _("{meeting} er gemt i {file}.").format(meeting=event.summary, file=path)


def menu_of_meeting(
    parent: QWidget,
    desk: Desk,
    meeting: int,
    told: Callable[[str], object],
    spot: QPoint,
    *,
    back: str,
    table: RowTable | RowTree | None = None,
) -> QMenu:
    """What the right button and the Menu key offer on a meeting; `told` gets the sentence of what was saved.

    The Menu key is also the way to the columns of a `table`.
    """

    def save() -> None:
        sentence = save_meeting(parent, desk, meeting)
        if sentence:
            told(sentence)

    menu = QMenu(parent)
    menu.setAccessibleName(_("Mødet"))
    menu.addAction(_("&Åbn mødet"), lambda: desk.goto("moede", meeting=meeting, back=back))
    menu.addAction(_("&Gem som kalenderfil …"), save)
    agreed = meeting in desk.read(agreed_times.of, [meeting])
    entry = menu.addAction(_("A&ftalt tidspunkt"))
    entry.setCheckable(True)
    entry.setChecked(agreed)
    entry.setEnabled(not desk.readonly)
    entry.triggered.connect(lambda on: desk.attempt(agreed_times.told, agreed_times.agreed, [meeting], on))
    if table is not None:
        menu.addSeparator()
        menu.addMenu(table.column_menu(menu))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(spot)
    return menu
