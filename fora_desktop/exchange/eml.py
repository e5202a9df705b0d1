"""A message as a draft: an .eml file that Outlook opens ready to be sent (`X-Unsent`), and other programs open to read.

Nothing is sent here, and the file holds no date and no number of its own: the program that sends it gives them. So the
same message gives the same bytes.
"""

import re
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from hashlib import sha256
from typing import Final

from fora_desktop.domain.calendar import Attendee
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
TYPES: Final = {
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".pptx": ("application", "vnd.openxmlformats-officedocument.presentationml.presentation"),
    ".pdf": ("application", "pdf"),
    ".ics": ("application", "ics"),
    ".png": ("image", "png"),
    ".jpg": ("image", "jpeg"),
    ".jpeg": ("image", "jpeg"),
}
"""Of attachments; of others the receiver's program decides by the name."""


class AddressIsWrong(FieldError):
    def __init__(self, name: str, address: str) -> None:
        super().__init__(
            _("“{address}” er ikke en e-mailadresse. Ret den hos {name}.").format(address=address, name=name)
        )


@dataclass(frozen=True, slots=True)
class File:
    """An attachment."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """`invitation` is a calendar file with `method`; programs show it as a meeting to be answered."""

    sender: Attendee
    to: tuple[Attendee, ...]
    cc: tuple[Attendee, ...]
    subject: str
    text: str
    invitation: bytes
    method: str
    files: tuple[File, ...] = ()


def draft(message: Message) -> bytes:
    """The file. Raises `AddressIsWrong`."""
    made = EmailMessage(policy=policy.SMTP)
    made["X-Unsent"] = "1"
    made["From"] = _address(message.sender)
    for name, people in (("To", message.to), ("Cc", message.cc)):
        if people:
            made[name] = [_address(each) for each in people]
    made["Subject"] = _line(message.subject)
    made.set_content(message.text.replace("\r\n", "\n"), cte="quoted-printable")
    made.add_alternative(message.invitation, "text", "calendar", params={"charset": "utf-8", "method": message.method})
    for file in (File("invite.ics", message.invitation), *message.files):
        main, sub = TYPES.get(_ending(file.name), ("application", "octet-stream"))
        made.add_attachment(file.data, main, sub, filename=_line(file.name))
    _name_boundaries(made, message)
    return made.as_bytes()


def _ending(name: str) -> str:
    return "." + name.rpartition(".")[2].lower() if "." in name else ""


def _name_boundaries(made: EmailMessage, message: Message) -> None:
    """What stands between the parts is made from what is in them, not drawn."""
    number = sha256(message.invitation + message.text.encode("utf-8", "replace")).hexdigest()[:24]
    places: list[MIMEPart] = [part for part in made.walk() if part.is_multipart()]
    for place, part in enumerate(places):
        part.set_boundary(f"=_fora_{number}_{place}")


def _line(text: str) -> str:
    """One line whatever was typed: a line break in a head would begin another."""
    return " ".join(_CONTROL.sub(" ", text).split())


def _address(who: Attendee) -> Address:
    try:
        return Address(_line(who.name), addr_spec=who.email)
    except (ValueError, IndexError, MessageError) as error:  # letters that no address has, or nothing before the @
        raise AddressIsWrong(_line(who.name) or _("modtageren"), _line(who.email)) from error
