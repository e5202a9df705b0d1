"""The file of an invitation: the message with its calendar part, the agenda and the papers, as a draft."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.invitation import Draft
from fora_desktop.exchange import eml, ics, paper_files
from fora_desktop.exchange.eml import File
from fora_desktop.i18n import _

LARGEST: Final = 5_000_000
"""Octets of a paper that goes with the message."""
LARGEST_IN_ALL: Final = 15_000_000
"""Many mail servers take 20 MB, and a message grows by a third on its way."""


@dataclass(frozen=True, slots=True)
class Written:
    """The draft as bytes; `left_out` names the papers that are too big or not to be found."""

    data: bytes
    attached: tuple[str, ...]
    left_out: tuple[str, ...]


def written(draft: Draft, register: Path, agenda: Sequence[File]) -> Written:
    """`agenda` are files of our own that go first. Raises what `eml.draft` and `ics.invitation` raise."""
    found, left_out = _papers(draft, register, sum(len(file.data) for file in agenda))
    files = (*agenda, *found)
    named = [draft.before]
    if left_out:
        named.append(_("Bilag, der ikke er vedhæftet: {names}").format(names=", ".join(left_out)))
    message = eml.Message(
        sender=draft.sender,
        to=draft.to,
        cc=draft.cc,
        subject=draft.subject,
        text="\n\n".join([*named, draft.after]) + "\n",
        invitation=ics.invitation(draft.event, draft.sender, draft.attendees),
        method=ics.method_of(draft.event),
        files=files,
    )
    return Written(eml.draft(message), tuple(file.name for file in files), tuple(left_out))


def _papers(draft: Draft, register: Path, used: int) -> tuple[list[File], list[str]]:
    found, left_out = [], []
    for paper in draft.papers:
        try:
            place = paper_files.to_open(register, paper.path, paper.linked, paper.name)
            size = place.stat().st_size
            if size > LARGEST or used + size > LARGEST_IN_ALL:
                left_out.append(paper.name)
                continue
            found.append(File(paper.name, place.read_bytes()))
            used += size
        except (FieldError, OSError):  # gone, unreadable, a program
            left_out.append(paper.name)
    return found, left_out
