"""Saved mails that carry a calendar: found, refused with what to do, and bounded."""

from contextlib import suppress
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import eml_reading
from fora_desktop.exchange.eml_reading import (
    CannotReadMail,
    IsAnOutlookMessage,
    MailTooLarge,
    NoCalendarInMail,
    OnlyOutlookCanReadIt,
)

ZONE, FIRST, LAST = "Europe/Copenhagen", date(2025, 7, 1), date(2028, 7, 1)
ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a@fora\r\nDTSTAMP:20260701T080000Z\r\n"
    "DTSTART:20260805T070000Z\r\nSUMMARY:Møde i Køge\r\nATTENDEE;PARTSTAT=DECLINED:mailto:lv@greve.example\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def mail(attached: bool = False, charset: str = "utf-8") -> bytes:
    made = EmailMessage()
    made["From"], made["Subject"] = "lv@greve.example", "Svar"
    made.set_content("Nej tak")
    if attached:
        made.add_attachment(ICS.encode(charset), "application", "octet-stream", filename="svar.ICS")
    else:
        made.add_alternative(ICS.encode(charset), "text", "calendar", params={"method": "REPLY", "charset": charset})
    return made.as_bytes()


@pytest.mark.parametrize(
    "data",
    [
        ICS.encode(),
        b"\xef\xbb\xbf" + ICS.encode(),
        mail(),
        mail(attached=True),
        mail(charset="iso-8859-1"),
        b"From lv@greve.example Wed Jul  1 10:00:00 2026\n" + mail(),
        b"Content-Type: message/rfc822\r\nMIME-Version: 1.0\r\n\r\n" + mail(),
        mail().replace(b"\n", b"\r\n"),
        b"Content-Type: text/calendar; charset=ukendt\n\n" + ICS.encode(),
    ],
)
def test_the_calendar_is_found_whatever_it_is_wrapped_in(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "svar"
    path.write_bytes(data)
    found = eml_reading.read_file(path, ZONE, FIRST, LAST)
    (event,) = found.events
    assert (found.method, event.uid, event.summary) == ("REPLY", "a@fora", "Møde i Køge")
    assert (event.attendees[0].email, event.attendees[0].answer) == ("lv@greve.example", "DECLINED")


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"x" * 99, IsAnOutlookMessage),
        (b"Subject: hej\n\nIntet her", NoCalendarInMail),
        (b"Subject: hej\nContent-Type: application/ms-tnef\n\nx", OnlyOutlookCanReadIt),
        (b"Subject: hej\n" + b"Content-Type: message/rfc822\n\n" * 90_000, CannotReadMail),
        (b"Subject: hej\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 2_000, MailTooLarge),
        (b"Subject: hej\n" + b" x\n" * 400_000, MailTooLarge),
        (b"Subject: hej\n\n" + b"x" * 21_000_000, MailTooLarge),
    ],
)
def test_what_holds_no_calendar_says_what_to_do(data: bytes, refusal: type[FieldError], tmp_path: Path) -> None:
    path = tmp_path / "svar.eml"
    path.write_bytes(data)
    with pytest.raises(refusal) as refused:
        eml_reading.read_file(path, ZONE, FIRST, LAST)
    assert "svar.eml" in str(refused.value)


def test_files_that_are_not_there_are_refused_as_calendars_are(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "mangler.ics", Path("/dev/null"), Path("\0")):
        with pytest.raises(FieldError):
            eml_reading.read_file(path, ZONE, FIRST, LAST)


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_a_mail_in_pieces_is_a_calendar_or_a_sentence(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([mail(), mail(attached=True)])))
    for at, octet in data.draw(st.lists(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)), max_size=8)):
        whole[at] = octet
    cut = data.draw(st.integers(0, len(whole)))
    with suppress(FieldError):
        eml_reading.read(bytes(whole[:cut] if data.draw(st.booleans()) else whole), "svar.eml", ZONE, FIRST, LAST)
