"""Drafts of messages and invitations: read back by Python's parser and by the judges of calendars."""

import email
import re
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain.calendar import Attendee, Event
from fora_desktop.domain.invitation import Draft, PaperFile
from fora_desktop.exchange import eml, ics, invitation_file, paper_files
from fora_desktop.exchange.eml import AddressIsWrong, File, Message

SENDER = Attendee("Sekretariatet, Køge", "sekretariatet@politi.example")
LIS = Attendee('Lis "Lise" Ærø-Åkjær', "lis@greve.example", is_chair=True)
BO = Attendee("Bo Asmussen", "bo@greve.example", is_optional=True)


def event(**changed: Any) -> Event:
    values: dict[str, Any] = {
        "uid": "1234@fora",
        "sequence": 3,
        "created": datetime(2026, 1, 5, 8, tzinfo=UTC),
        "changed": datetime(2026, 2, 5, 8, tzinfo=UTC),
        "start": datetime(2026, 6, 16, 10),
        "end": datetime(2026, 6, 16, 12),
        "time_zone": "Europe/Copenhagen",
        "summary": "Kredsrådet, møde 2/2026",
        "location": "Rådhuset; lokale 3",
        "description": "Dagsorden:\n1. Handlingsplan",
        "category": "Råd",
        "status": "invited",
    }
    return Event(**(values | changed))


def lines(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert not [part.defects for part in message.walk() if part.defects]
    return message


def message(**changed: Any) -> Message:
    values: dict[str, Any] = {
        "sender": SENDER,
        "to": (LIS,),
        "cc": (BO,),
        "subject": "Indkaldelse: Kredsrådet i Køge",
        "text": "Hej\n\nÆblegrød og øl på åen.\n",
        "invitation": ics.invitation(event(), SENDER, (LIS, BO)),
        "method": ics.REQUEST,
    }
    return Message(**(values | changed))


# --- the invitation -------------------------------------------------------------------------------------------------


def test_an_invitation_is_one_event_with_organiser_and_attendees_and_no_calendar_name() -> None:
    data = ics.invitation(event(), SENDER, (LIS, BO))
    found = lines(data)
    assert "METHOD:REQUEST" in found
    assert data.count(b"BEGIN:VEVENT") == 1
    assert b"X-WR-CALNAME" not in data
    assert not [line for line in found if line.startswith(("NAME:", "REFRESH-INTERVAL"))]
    assert 'ORGANIZER;CN="Sekretariatet, Køge":mailto:sekretariatet@politi.example' in found
    asked = "CUTYPE=INDIVIDUAL;ROLE={};PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
    assert f"ATTENDEE;CN=\"Lis 'Lise' Ærø-Åkjær\";{asked.format('CHAIR')}:mailto:lis@greve.example" in found
    assert f'ATTENDEE;CN="Bo Asmussen";{asked.format("OPT-PARTICIPANT")}:mailto:bo@greve.example' in found
    assert {"UID:1234@fora", "SEQUENCE:3", "STATUS:CONFIRMED"} <= set(found)


def test_a_planned_meeting_is_confirmed_by_its_invitation() -> None:
    assert b"STATUS:CONFIRMED" in ics.invitation(event(status="planned"), SENDER, (LIS,))


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_does_not_take_place_is_called_off(status: str) -> None:
    data = ics.invitation(event(status=status, sequence=4), SENDER, (LIS,))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4", "UID:1234@fora"} <= set(lines(data))


def test_lines_are_folded_at_octets_and_end_as_they_should() -> None:
    data = ics.invitation(event(summary="æøå" * 60), SENDER, tuple([Attendee("Ærø " * 40, "a@b.example")] * 3))
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@given(name=st.text(max_size=60))
def test_no_name_breaks_out_of_its_line(name: str) -> None:
    data = ics.invitation(event(), SENDER, (Attendee(name, "a@b.example"),))
    (line,) = [line for line in lines(data) if line.startswith("ATTENDEE")]
    assert line.endswith(":mailto:a@b.example")
    assert line.count('"') in (0, 2)


def test_the_judges_read_an_invitation(judge: Any) -> None:
    (found,) = judge.read(ics.invitation(event(), SENDER, (LIS, BO)))
    assert found["uid"] == "1234@fora"
    assert found["start"] == datetime(2026, 6, 16, 8, tzinfo=UTC)
    assert found["summary"] == "Kredsrådet, møde 2/2026"


def test_icalendar_reads_the_attendees() -> None:
    from icalendar import Calendar

    calendar: Any = Calendar.from_ical(ics.invitation(event(), SENDER, (LIS, BO)))
    (meeting,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "REQUEST"
    assert str(meeting["ORGANIZER"]) == "mailto:sekretariatet@politi.example"
    assert meeting["ORGANIZER"].params["CN"] == "Sekretariatet, Køge"
    assert [str(each) for each in meeting["ATTENDEE"]] == ["mailto:lis@greve.example", "mailto:bo@greve.example"]


# --- the message ----------------------------------------------------------------------------------------------------


def test_a_draft_is_unsent_and_says_to_whom_and_what() -> None:
    found = read(eml.draft(message()))
    assert found["X-Unsent"] == "1"
    assert found["Date"] is None
    assert found["Message-ID"] is None
    assert [(each.display_name, each.addr_spec) for each in found["To"].addresses] == [(LIS.name, LIS.email)]
    assert [each.addr_spec for each in found["Cc"].addresses] == ["bo@greve.example"]
    assert found["From"].addresses[0].display_name == "Sekretariatet, Køge"
    assert found["Subject"] == "Indkaldelse: Kredsrådet i Køge"
    body = found.get_body(("plain",))
    assert body is not None
    assert body.get_content() == "Hej\r\n\r\nÆblegrød og øl på åen.\r\n"


def test_the_invitation_is_a_part_and_an_attachment_and_files_keep_their_names() -> None:
    files = (File("Dagsorden – Kredsrådet.docx", b"PK"), File("Plan.pdf", b"%PDF"), File("uden endelse", b"\0"))
    found = read(eml.draft(message(files=files)))
    (part,) = [part for part in found.walk() if part.get_content_type() == "text/calendar"]
    assert part["Content-Type"].params["method"] == "REQUEST"
    assert part.get_payload(decode=True) == message().invitation
    attached = [
        (each.get_filename(), each.get_content_type(), each.get_payload(decode=True))
        for each in found.iter_attachments()
    ]
    assert [name for name, _type, _data in attached] == ["invite.ics", *(file.name for file in files)]
    assert attached[0][1:] == ("application/ics", message().invitation)
    assert [kind for _name, kind, _data in attached[2:]] == ["application/pdf", "application/octet-stream"]
    assert attached[3][2] == b"\0"


def test_the_same_message_gives_the_same_bytes() -> None:
    assert eml.draft(message()) == eml.draft(message())
    data = eml.draft(message(files=(File("æ.docx", b"x" * 5000),)))
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(len(line) for line in data.split(b"\r\n")) <= 998
    assert data.isascii()


def test_what_somebody_typed_begins_no_other_head() -> None:
    bad = Attendee("Bo\r\nBcc: alle@verden.example", "bo@greve.example")
    found = read(eml.draft(message(to=(bad,), subject="Hej\nBcc: x@y.example", files=(File("a\r\nb.pdf", b""),))))
    assert found["Bcc"] is None
    assert found["Subject"] == "Hej Bcc: x@y.example"
    assert len(found["To"].addresses) == 1


@pytest.mark.parametrize("address", ["", "bo", "bo@", "@greve.example", "b o@greve.example", "å@greve.example"])
def test_a_wrong_address_is_a_sentence_with_the_name(address: str) -> None:
    with pytest.raises(AddressIsWrong, match="Ret den hos Bo Asmussen"):
        eml.draft(message(to=(Attendee("Bo Asmussen", address),)))


# --- with its papers ------------------------------------------------------------------------------------------------


def draft(*papers: PaperFile, **changed: Any) -> Draft:
    values: dict[str, Any] = {
        "meeting": 1,
        "title": "Kredsrådet, møde 2/2026",
        "event": event(),
        "sender": SENDER,
        "to": (LIS,),
        "cc": (),
        "subject": "Indkaldelse",
        "before": "Du indkaldes.",
        "after": "Venlig hilsen\nSekretariatet",
        "papers": papers,
        "without_address": (),
        "vacant": (),
        "is_update": False,
    }
    return Draft(**(values | changed))


def test_papers_go_along_unless_they_are_too_big_or_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    register = tmp_path / "kredsen.fora"
    monkeypatch.setattr(invitation_file, "LARGEST", 1_000)  # or the test would write megabytes
    for name, size in (("Plan.pdf", 900), ("Stor.pdf", 1_001)):
        (tmp_path / name).write_bytes(b"x" * size)
    papers = [
        PaperFile(taken.name, taken.path, taken.linked)
        for taken in (paper_files.copy(register, tmp_path / name, 2026) for name in ("Plan.pdf", "Stor.pdf"))
    ]
    gone = PaperFile("Væk.pdf", "2026/Væk.pdf", False)
    written = invitation_file.written(draft(*papers, gone), register, [File("Dagsorden.docx", b"PK")])
    assert written.attached == ("Dagsorden.docx", "Plan.pdf")
    assert written.left_out == ("Stor.pdf", "Væk.pdf")
    body = read(written.data).get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert "Bilag, der ikke er vedhæftet: Stor.pdf, Væk.pdf" in text
    assert re.search(r"Venlig hilsen\nSekretariatet\n$", text)


def test_a_calling_off_has_its_method_in_the_message_too(tmp_path: Path) -> None:
    written = invitation_file.written(draft(event=event(status="cancelled")), tmp_path / "a.fora", [])
    (part,) = [part for part in read(written.data).walk() if part.get_content_type() == "text/calendar"]
    assert part["Content-Type"].params["method"] == "CANCEL"
    assert b"METHOD:CANCEL" in part.get_payload(decode=True)
