"""Lemp reglen: one rule of the year plan is made milder, and meetings that then have a time get it in the proposal."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from fora_desktop.domain import dates
from fora_desktop.domain.planning import HIGH, NEVER
from fora_desktop.i18n import _, counted
from fora_desktop.services import person_hours, plan_drafts, plan_settings, plan_wishes
from fora_desktop.services.plan_question import Question

if TYPE_CHECKING:
    from fora_desktop.planner.remedies import Remedy


def loosen(session: Any, question: Question, remedy: "Remedy", rows: Mapping[int, int], on: date) -> int:
    """Make the rule milder, and give the meetings their times; `rows` are theirs in the proposal by their numbers.

    Where a rule belongs to one meeting alone, that meeting is put there in spite of it. Returns how many got a time.
    """
    _change_rule(session, question, remedy, on)
    placed = 0
    for number, slot in remedy.slots.items():
        if number in rows:
            plan_drafts.lock(session, [rows[number]], False)
            plan_drafts.move(session, rows[number], datetime.combine(slot.day, slot.start))
            plan_drafts.choose(session, [rows[number]], True)
            plan_drafts.lock(session, [rows[number]], True)
            placed += 1
    return placed


def _change_rule(session: Any, question: Question, remedy: "Remedy", on: date) -> None:
    match remedy.kind:
        case "day_limit":
            plan_settings.change(session, {"most_a_day": str(remedy.amount)})
        case "hours":
            ends = plan_settings.read(session).day_end
            later = datetime.combine(date(2001, 1, 1), ends) + timedelta(minutes=remedy.amount)
            end = later.time() if later.date() == date(2001, 1, 1) else time(23, 30)
            plan_settings.change(session, {"day_end": dates.hours(end)})
        case "person_limit" if remedy.person is not None:
            person_hours.set_limit(session, remedy.person, str(remedy.amount))
            if plan_settings.read(session).most_a_day < remedy.amount:
                plan_settings.change(session, {"most_a_day": str(remedy.amount)})
        case "person_hours" if remedy.person is not None:
            person_hours.set_hours(session, remedy.person, "")
        case "gap" if (board := board_of(question, remedy.board)) is not None:
            plan_wishes.edit(session, {"gap_days": "1"}, on, board=board)
        case "forbidden" if plan_settings.read(session).school_holidays == NEVER:
            plan_settings.change(session, {"school_holidays": HIGH})


def board_of(question: Question, number: int | None) -> int | None:
    """The register's board that a board of the question is."""
    numbers = (each.id for each in question.request.meetings if each.board == number and each.id in question.meetings)
    first = next(numbers, None)
    return None if first is None else question.meetings[first].board_id


def loosened(placed: int) -> str:
    """The step's name."""
    return counted(
        placed,
        _("En regel er lempet, og {n} møde har fået en tid"),
        _("En regel er lempet, og {n} møder har fået en tid"),
    )
