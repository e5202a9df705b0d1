"""Invitations out of a real register: what an invited person's calendar must hold after each message."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from fora_desktop.domain.invitation import Draft
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.exchange import ics
from fora_desktop.services import invitations, meetings
from fora_desktop.services.invitations import Choice
from fora_desktop.services.meetings import Wish
from tests import builders
from tests.builders import SMALL, Clock, register

from .exports import NOW, ON, Held, held

ADDRESS = "hanne@example.org"


@dataclass(frozen=True, slots=True)
class Mail:
    """The messages that came so far; what must stand in the calendar then."""

    SAID: ClassVar = "brev: "
    """What the names begin with."""

    name: str
    messages: tuple[bytes, ...]
    meeting: Held


def mails() -> Iterator[Mail]:
    """Invited, moved and told of it, called off, called back at another time."""
    with TemporaryDirectory() as folder:
        database = register(Path(folder), SMALL, date(2025, 1, 1), clock=Clock())
        try:
            database.do("afsender", lambda session: invitations.set_sender(session, "Sekretær på Øen", "s@example.org"))
            builders.hold(database, "Politidirektøren", builders.person(database, "Hanne Thorsgård", email=ADDRESS))
            wish = Wish((builders.board(database, "Kredsrådet"),), datetime(2026, 10, 23, 9), location="Rådhuset, Å; 2")
            (meeting,) = database.do("planlæg", lambda session: meetings.schedule(session, wish, ON)).meetings
            sent: list[bytes] = []

            def send(name: str) -> Mail:
                drafts: list[Draft] = []
                database.do(
                    "indkald", lambda session: invitations.invite(session, meeting, NOW, Choice(), drafts.append)
                )
                (draft,) = drafts
                sent.append(ics.invitation(draft.event, draft.sender, draft.attendees))
                with database.read() as session:
                    return Mail(Mail.SAID + name, tuple(sent), held(meetings.line(session, meeting)))

            yield send("indkaldt")
            database.do(
                "flyt", lambda session: meetings.move(session, meeting, datetime(2026, 10, 26, 10), ON, anyway=True)
            )
            yield send("flyttet")
            database.do("aflys", lambda session: meetings.record(session, meeting, MeetingStatus.CANCELLED, NOW))
            yield send("aflyst")
        finally:
            database.close()
