"""The overview as the register had it when a day began: read back from what the history kept of each change."""

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, column, func, select, table
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import FIELDS, Chapter, District, Forum
from fora_desktop.domain.last_read import printed_heading
from fora_desktop.domain.overview import Overview, OverviewChapter, OverviewForum
from fora_desktop.services.overview_meaning import is_closed

Row = Mapping[str, Any]

_STEP = table("step", column("id"), column("at"), column("kind"))
_CHANGE = table("change", column("id"), column("step_id"), column("table_name"), column("row_id"), column("before"))
"""The history's own tables, which `storage.history` writes and nobody else."""


def overview(session: Session, day: date) -> Overview:
    """What the overview said when `day` began; what was made with the register is as old as it."""
    begins = _moment(session, day)
    titles = [row["overview_title"] for row in _rows(session, District, begins).values()]
    chapters = sorted(_rows(session, Chapter, begins).values(), key=lambda row: (row["number"], row["id"]))
    forums: dict[int, list[OverviewForum]] = defaultdict(list)
    rows = _rows(session, Forum, begins).values()
    for row in sorted(rows, key=lambda row: (row["position"], row["id"])):
        closed_on = row["closed_on"]
        if not is_closed(date.fromisoformat(closed_on) if closed_on else None, day - timedelta(days=1)):
            forums[row["chapter_id"]].append(
                OverviewForum(
                    heading=printed_heading(row["heading"], row["name"], row["overview_texts"]),
                    key=row["id"],
                    **{field: row[field] for field in FIELDS},
                )
            )
    return Overview(
        title=next(iter(titles), ""),
        chapters=tuple(
            OverviewChapter(row["number"], row["title"], forums=tuple(forums[row["id"]]), key=row["id"])
            for row in chapters
        ),
    )


def begins(session: Session, day: date) -> date | None:
    """The day of the register's first step, where that is not before `day`; what was before it nobody knows."""
    first = session.execute(select(func.min(_STEP.c.at))).scalar()
    if first is None or first < _moment(session, day):
        return None
    return datetime.fromisoformat(first).replace(tzinfo=UTC).astimezone(_zone(session)).date()


def _zone(session: Session) -> ZoneInfo:
    return ZoneInfo(session.scalars(select(District.time_zone)).one())


def _moment(session: Session, day: date) -> str:
    """When the day begins, as the history writes it."""
    begins = datetime.combine(day, time(), _zone(session))
    return begins.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _rows(session: Session, of: type[District] | type[Chapter] | type[Forum], moment: str) -> dict[int, Row]:
    """The rows of a table as they were: those of today, and of each that was changed since its image before that."""
    names = [each.name for each in of.__table__.columns]
    found: dict[int, Row] = {}
    for row in session.execute(select(of.__table__)).mappings():
        found[row["id"]] = {
            name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()
        }
    for row_id, before in reversed(session.execute(_changed(of.__tablename__, moment)).all()):
        if before is None:
            found.pop(row_id, None)
        else:
            found[row_id] = {**dict.fromkeys(names, ""), **json.loads(before)}
    return found


def _changed(name: str, moment: str) -> Select[Any]:
    return (
        select(_CHANGE.c.row_id, _CHANGE.c.before)
        .join_from(_CHANGE, _STEP, _STEP.c.id == _CHANGE.c.step_id)
        .where(_CHANGE.c.table_name == name, _STEP.c.at >= moment)
        .order_by(_CHANGE.c.id)
    )
