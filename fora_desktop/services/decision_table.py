"""What was decided at meetings, as a table; what was decided on closed items stays in the house."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.table import Value
from fora_desktop.i18n import _
from fora_desktop.services import meeting_lines
from fora_desktop.services.table_export import ExportedTable


def decisions(session: Session, first: date | None = None, last: date | None = None) -> ExportedTable:
    """A row for each decision, by meeting; numbered through the meeting, closed items counted, as in the minutes."""
    heads = (_("Møde"), _("Dato"), _("Forum"), _("Nr."), _("Punkt"), _("Beslutning"), _("Enighed"))
    made = _by_meeting(session)
    lines = meeting_lines.listing(session, first=first, last=last, meetings=None if len(made) > 5_000 else list(made))
    rows: list[tuple[Value, ...]] = []
    for line in lines:
        for number, (title, text, agreement, closed) in enumerate(made.get(line.id, ()), 1):
            if not closed:
                rows.append((line.title, line.start.date(), line.forum, str(number), title, text, agreement))
    return ExportedTable(heads, tuple(rows))


def _by_meeting(session: Session) -> Mapping[int, Sequence[tuple[str, str, str, bool]]]:
    found: dict[int, list[tuple[str, str, str, bool]]] = defaultdict(list)
    query = (
        select(AgendaItem.meeting_id, AgendaItem.title, Decision.text, Decision.agreement, AgendaItem.confidential)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .order_by(AgendaItem.meeting_id, AgendaItem.position, AgendaItem.id, Decision.position, Decision.id)
    )
    for meeting, title, text, agreement, closed in session.execute(query):
        found[meeting].append((title, text, agreement, closed))
    return found
