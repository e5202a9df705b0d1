"""Eksportér the chosen meetings: one calendar file, where the user wants it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.exchange.ics import Edition
from fora_desktop.i18n import _, counted
from fora_desktop.services import calendars
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk

ChooseFile = Callable[[QWidget, str], Path | None]


def ask_for_file(parent: QWidget, name: str) -> Path | None:
    title, kinds = _("Gem møderne som kalenderfil"), _("Kalenderfil (*.ics)")
    return NativeChooser().replace_file(parent, title, Path.home() / name, kinds)


def save_meetings(
    parent: QWidget, desk: Desk, lines: Sequence[MeetingLine], choose: ChooseFile | None = None
) -> str | None:
    """Write the meetings and tell of it; None where nothing was written. From then on others know of them."""
    path = (choose or ask_for_file)(parent, _("Møder.ics"))
    if path is None:
        return None
    try:
        title, events = desk.read(_calendar, tuple(line.id for line in lines))
        write_atomically(path, ics.calendar(title, events, Edition()))
    except FieldError as refused:
        desk.refused.emit(str(refused))
        return None
    if not desk.readonly:
        desk.attempt(_("Kalender eksporteret"), calendars.mark_sent, sorted(event.uid for event in events))
    number = counted(len(events), _("{n} møde"), _("{n} møder"))
    return _("{meetings} er gemt i {file}.").format(meetings=number, file=path)


def _calendar(session: Any, ids: tuple[int, ...]) -> tuple[str, Any]:
    selection = Selection(meetings=ids)
    return calendars.title(session, selection), calendars.events(session, selection)
