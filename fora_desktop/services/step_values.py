"""The values of the history's rows as people read them: days, times, words for states, names for numbers."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, Time

from fora_desktop.domain import action_plans, agenda_words, dates, deadlines, plan_stages, plan_words
from fora_desktop.domain.agenda import KINDS, STATES
from fora_desktop.domain.base import Base
from fora_desktop.domain.busy_spans import Busy
from fora_desktop.domain.calendar import NAMES, ROLES
from fora_desktop.domain.forum import MUNICIPALITY
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.people import MEMBER
from fora_desktop.domain.planning import FROM_DRAFT, FROM_LAST_YEAR, FROM_NOTHING, NEVER, STRENGTHS
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.domain.quota_text import requirement
from fora_desktop.domain.strategy_data import kind_word
from fora_desktop.domain.tenure import Tenure
from fora_desktop.i18n import _
from fora_desktop.services import attendance, district, meeting_course, memberships, organisations

Named = Callable[[str, Any], str]
"""What the row of a table is called."""

_REFERENCES = {
    "chapter_id": "chapter",
    "forum_id": "forum",
    "unit_id": "unit",
    "host_unit_id": "unit",
    "department_id": "unit",
    "organisation_id": "organisation",
    "board_id": "board",
    "role_id": "role",
    "parent_id": "goal",
}
_PERSONS = ("responsible_id", "person_id")


def words(table: str, column: str, value: Any, named: Named) -> str:
    """One value; nothing is nothing."""
    if value is None or value == "":
        return ""
    if (table, column) == ("interface", "target_id"):
        return named("forum", value)
    if column in _REFERENCES:
        return named(_REFERENCES[column], value)
    if (table, column) == ("council_meeting", "rule"):
        return plan_words.ordinal_words(value)
    if (table, column) == ("council_meeting", "months"):
        return plan_words.months_words(value)
    if (table, column) == ("goal", "kind"):
        return kind_word(value)
    if (table, column) == ("action_plan", "stages"):
        return ", ".join(plan_stages.stage_words(stage) for stage in plan_stages.read_stages(str(value)))
    if column == "plan_year_id":
        return _("på dagsordenen")
    if (table, column) in (("action_plan", "due_month"), ("action_plan", "draft_month")):
        return dates.month(int(value))
    if (table, column) == ("meeting", "series_id"):
        return _("i en række")
    if column in ("minutes", "travel_minutes"):
        return _("{n} minutter").format(n=value)
    if (table, column) == ("forum", "usual_weekday"):
        return dates.weekday(date(2024, 1, 1 + int(value)))
    if (table, column) == ("special_day", "from_hour"):
        return dates.clock(time(int(value)))
    if column in _PERSONS:
        return named("person", value)
    known = _choices(table, column)
    return known.get(str(value), "") or _by_type(table, column, value)


def _choices(table: str, column: str) -> Mapping[str, str]:
    if (table, column) == ("task", "state"):
        return {"new": _("ikke begyndt"), "started": _("i gang"), "done": _("udført")}
    if (table, column) == ("interface", "state"):
        return {"listed": _("i teksten"), "added": _("tilføjet"), "refused": _("afvist")}
    if (table, column) == ("action_plan", "kind"):
        return {slug: plan_stages.kind_words(slug).lower() for slug in action_plans.KINDS}
    if (table, column) == ("deadline_rule", "kind"):
        return {kind: deadlines.name(kind).lower() for kind in deadlines.KINDS}
    if (table, column) == ("deadline_rule", "unit"):
        return {"days": _("dage"), "weeks": _("uger"), "working_days": _("hverdage")}
    if table == "plan_settings":
        return {slug: plan_words.strength(slug) for slug in (*STRENGTHS, NEVER)}
    if (table, column) == ("plan_draft", "begun_from"):
        return {FROM_NOTHING: _("fra ingenting"), FROM_LAST_YEAR: _("fra sidste år"), FROM_DRAFT: _("fra et forslag")}
    if (table, column) == ("plan_draft", "variant"):
        return {"even": _("jævn fordeling"), "travel": _("færrest rejsedage"), "last_year": _("som sidste år")}
    if (table, column) == ("meeting", "status"):
        return {status.value: status.word for status in MeetingStatus}
    if (table, column) == ("special_day", "effect"):
        return {"warn": _("advarer"), "avoid": _("undgås i forslag"), "none": _("intet")}
    if (table, column) == ("special_day", "concerns"):
        return {"all": _("alle"), "municipalities": _("kommunerne")}
    if (table, column) == ("unit", "kind"):
        return {MUNICIPALITY: _("kommune"), district.OTHER: _("anden enhed")}
    if (table, column) in (("role", "side"), ("organisation", "side")):
        return {side: organisations.side_words(side) for side in organisations.SIDES if side}
    if table in ("agenda_item", "standard_item") and column == "kind":
        return {slug: agenda_words.to_what(slug) for slug in KINDS}
    if (table, column) == ("agenda_item", "state"):
        return {slug: agenda_words.state(slug) for slug in STATES}
    if (table, column) == ("publication", "participants"):
        return {ROLES: _("som roller"), NAMES: _("med navne")}
    if (table, column) == ("role", "kind"):
        return {
            "person": _("én person"),
            "group": _("en gruppe"),
            "per_municipality": _("én for hver kommune"),
            "per_local_department": _("én for hver lokalafdeling"),
            "organisation": _("en organisation"),
        }
    return {}


def _by_type(table: str, column: str, value: Any) -> str:
    found = Base.metadata.tables[table].columns.get(column)
    kind = None if found is None else found.type
    try:
        if isinstance(kind, Boolean):
            return _("ja") if value else _("nej")
        if isinstance(kind, DateTime):
            return " ".join(day_and_clock(value))
        if isinstance(kind, Date):
            return dates.short(date.fromisoformat(value))
        if isinstance(kind, Time):
            return dates.clock(time.fromisoformat(value))
    except (TypeError, ValueError):
        pass  # what an earlier Fora wrote in its own way is shown as it stands
    return str(value)


def day_and_clock(value: str | None) -> tuple[str, str]:
    """`ons. 20. maj 2026`, `kl. 13.00`"""
    if not value:
        return "", ""
    moment = datetime.fromisoformat(value)
    return dates.short(moment.date()), dates.clock(moment.time())


# --- rows that are told in one line with the object they are a part of ----------------------------------------------


def part_name(table: str) -> str:
    return {
        "meeting_board": _("Mødes"),
        "meeting_move": _("Flytning"),
        "meeting_step": _("Trin"),
        "attendance": _("Fremmøde"),
        "item_absence": _("Deltog ikke"),
        "decision": _("Beslutning"),
        "kept_conflict": _("Konflikt beholdt"),
        "board_unit": _("Kommune"),
        "seen_period": _("Periode set"),
        "interface": _("Snitflade"),
        "membership": _("Deltager"),
        "membership_exception": _("Deltager ikke her"),
        "role_holder": _("Har rollen"),
        "role_in_group": _("Rolle i gruppen"),
        "substitute": _("Stedfortræder"),
        "absence": _("Fravær"),
        "busy_calendar": _("Egen kalender"),
        "busy_time": _("Optaget"),
        "requirement": _("Mødekrav"),
        "quota_rule": _("Læses som"),
        "plan_wish": _("Ønsker til årsplanen"),
        "forum_order": _("Rækkefølge"),
        "person_hours": _("Aldrig møder"),
        "travel_time": _("Rejsetid"),
        "plan_draft_meeting": _("Møde i forslaget"),
        "action_plan_year": _("Årets handleplan"),
        "action_plan_document": _("Dokument"),
        "goal_link": _("Tjener målet"),
    }.get(table, table)


def part(table: str, image: Mapping[str, Any], named: Named) -> str:
    tell = {
        "meeting_board": _sitting,
        "meeting_move": _move,
        "meeting_step": _step,
        "attendance": _attendance,
        "item_absence": lambda row, named: named("attendance", row["attendance_id"]),
        "decision": _decision,
        "kept_conflict": _kept,
        "board_unit": lambda row, named: named("unit", row["unit_id"]),
        "seen_period": _seen,
        "interface": _link,
        "membership": _member,
        "membership_exception": lambda row, named: named("board", row["board_id"]),
        "role_holder": _holder,
        "role_in_group": lambda row, named: named("role", row["role_id"]),
        "substitute": _stand,
        "absence": _absence,
        "busy_calendar": _own_calendar,
        "busy_time": _busy_time,
        "requirement": _requirement,
        "quota_rule": _rule,
        "plan_wish": _wish,
        "forum_order": _order,
        "person_hours": _never,
        "travel_time": _travel,
        "plan_draft_meeting": _draft_meeting,
        "action_plan_year": _year_of_plan,
        "action_plan_document": lambda row, _named: str(row["name"]),
        "goal_link": _goal_link,
    }.get(table)
    return tell(image, named) if tell else ""


def _link(row: Mapping[str, Any], named: Named) -> str:
    """What the text says and what it was said to mean; of one that was added or refused, to whom."""
    other = "" if row["target_id"] is None else named("forum", row["target_id"])
    state, text = row.get("state", "listed"), str(row["text"])
    if state == "added":
        return _("{forum}, tilføjet").format(forum=other)
    if state == "refused":
        return _("{forum}, afvist").format(forum=other)
    if not row.get("settled"):
        return text
    return _("{text}: {forum}").format(text=text.rstrip(" ."), forum=other or _("uden for registret"))


def _sitting(row: Mapping[str, Any], named: Named) -> str:
    return _("{board}, møde {number}/{year}").format(
        board=named("board", row["board_id"]), number=row["number"], year=row["year"]
    )


def _move(row: Mapping[str, Any], _named: Named) -> str:
    start = " ".join(day_and_clock(row["from_start"]))
    told = (
        _("fra {start} til {end}").format(start=start, end=" ".join(day_and_clock(row["to_start"])))
        if row["to_start"]
        else _("fra {start}, uden ny tid").format(start=start)
    )
    return _("{told}. Årsag: {reason}").format(told=told, reason=row["reason"]) if row["reason"] else told


def _step(row: Mapping[str, Any], _named: Named) -> str:
    on = date.fromisoformat(row["done_on"])
    return meeting_course.Noted(row["id"], row["kind"], on, bool(row["needed"]), row["reason"], row["sequence"]).said


def _attendance(row: Mapping[str, Any], named: Named) -> str:
    who = named("person", row["person_id"]) or named("role", row["role_id"])
    if row["substitute_id"]:
        return _("{other} for {name}").format(other=named("person", row["substitute_id"]), name=who)
    told = attendance.answer_word(row.get("answer") or "") if not row["state"] else ""
    return _("{name}: {state}").format(name=who, state=told or attendance.state_word(row["state"]).lower())


def _decision(row: Mapping[str, Any], _named: Named) -> str:
    return f"{row['text']} ({row['agreement']})" if row["agreement"] else str(row["text"])


def _kept(row: Mapping[str, Any], _named: Named) -> str:
    when = " ".join(day_and_clock(row["start"]))
    return _("{when}: {note}").format(when=when, note=row["note"]) if row["note"] else when


def _seen(row: Mapping[str, Any], _named: Named) -> str:
    day = _("fra {day}").format(day=dates.day_month_year(date.fromisoformat(row["period_start"])))
    return _("{told}. Årsag: {reason}").format(told=day, reason=row["reason"]) if row["reason"] else day


def _member(row: Mapping[str, Any], named: Named) -> str:
    who = ("role", row["role_id"]) if row.get("role_id") is not None else ("person", row.get("person_id"))
    name = named(*who)
    if row["qualifier"]:
        name = _("{role} ({more})").format(role=name, more=row["qualifier"])
    if row["function"] != MEMBER:
        function = memberships.function_words(row["function"])
        name = _("{role}, {function}").format(role=name, function=function[:1].lower() + function[1:])
    return _days(name, row)


def _holder(row: Mapping[str, Any], named: Named) -> str:
    return _days(named("person", row["person_id"]), row)


def _stand(row: Mapping[str, Any], named: Named) -> str:
    name = named("person", row["person_id"])
    if row["forum_id"] is not None:
        name = _("{name} i {forum}").format(name=name, forum=named("forum", row["forum_id"]))
    return _days(name, row)


def _absence(row: Mapping[str, Any], _named: Named) -> str:
    told = _days("", row)
    return _("{told}. Årsag: {reason}").format(told=told, reason=row["note"]) if row["note"] else told


def _own_calendar(row: Mapping[str, Any], _named: Named) -> str:
    read = _("læst {day}").format(day=dates.day_month_year(date.fromisoformat(row["read_on"])))
    return _("{told}, {read}").format(told=_days(row["name"], row), read=read)


def _busy_time(row: Mapping[str, Any], _named: Named) -> str:
    span = Busy(datetime.fromisoformat(row["start"]), datetime.fromisoformat(row["end"]), bool(row["tentative"]))
    told = _("{day} {when}").format(day=dates.short(span.start.date()), when=span.words)
    return _("{told}, måske").format(told=told) if span.tentative else told


def _days(name: str, row: Mapping[str, Any]) -> str:
    """`Hanne Thorsgaard, fra 1. januar 2026`"""
    first, last = row.get("first_day"), row.get("last_day")
    words = Tenure(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None).words
    return _("{name}, {days}").format(name=name, days=words) if name and words else name or words


def _requirement(row: Mapping[str, Any], _named: Named) -> str:
    told = _("“{text}”").format(text=row["text"]) if str(row["text"]).strip() else _("uden tekst")
    if row["from_day"]:
        told += _(" fra {day}").format(day=dates.day_month_year(date.fromisoformat(row["from_day"])))
    return told + (_(", rettet i hånden") if row["by_hand"] else "")


def _rule(row: Mapping[str, Any], _named: Named) -> str:
    rule = Rule(
        kind=row["kind"],
        minimum=row["minimum"],
        maximum=row["maximum"],
        period=Period(row["period"]),
        interval=row["interval"],
        year_start=(row["year_start_month"], row["year_start_day"]),
        per=row.get("per") or "",
    )
    return requirement((rule,), False)


def _wish(row: Mapping[str, Any], _named: Named) -> str:
    return plan_words.wish_words(
        weekdays=row["weekdays"],
        half=row["half"],
        hour=time.fromisoformat(row["hour"]) if row["hour"] else None,
        months=row["months"],
        ordinal=row["ordinal"],
        gap_days=row["gap_days"],
        wanted=row["wanted"],
        uses_rooms=None if row["uses_rooms"] is None else bool(row["uses_rooms"]),
        strength_of=row["strength"],
        left_out=bool(row["left_out"]),
    ) or _("som sædvanlig")


def _order(row: Mapping[str, Any], named: Named) -> str:
    told = _("{when} {forum}").format(
        when=plan_words.order_words(row["min_days"], row["max_days"]), forum=named("forum", row["other_id"])
    )
    return told if row["is_on"] else _("{told}, slået fra").format(told=told)


def _never(row: Mapping[str, Any], _named: Named) -> str:
    return plan_words.week_hours_words(
        [(int(row["weekday"]), time.fromisoformat(row["start"]), time.fromisoformat(row["end"]))]
    )


def _travel(row: Mapping[str, Any], named: Named) -> str:
    return _("til {place}: {n} minutter").format(place=named("unit", row["other_id"]), n=row["minutes"])


def _draft_meeting(row: Mapping[str, Any], named: Named) -> str:
    when = " ".join(day_and_clock(row["start"])) or row["skipped"] or _("uden tid")
    told = _("{board}: {when}").format(board=named("board", row["board_id"]), when=when)
    return _("{told}, låst").format(told=told) if row["locked"] else told


def _day(value: str) -> str:
    return dates.day_month_year(date.fromisoformat(value))


def _year_of_plan(row: Mapping[str, Any], named: Named) -> str:
    parts = [named("board", row["board_id"]), str(row["year"])]
    if row.get("draft_due"):
        parts.append(_("frist for udkast {day}").format(day=_day(row["draft_due"])))
    if row["due"]:
        parts.append(_("frist {day}").format(day=_day(row["due"])))
    for stage in action_plans.STAGES:
        if row.get(f"{stage}_on"):
            parts.append(f"{plan_stages.stage_words(stage).lower()} {_day(row[f'{stage}_on'])}")
    if row.get("person_id"):
        parts.append(_("ansvarlig {name}").format(name=named("person", row["person_id"])))
    if row.get("journal_number"):
        parts.append(_("journalnr. {number}").format(number=row["journal_number"]))
    return ", ".join(parts)


def _goal_link(row: Mapping[str, Any], named: Named) -> str:
    """A decision has no name of its own."""
    told = _("en beslutning")
    for column, table in (("forum_id", "forum"), ("item_id", "agenda_item"), ("action_plan_id", "action_plan")):
        if row.get(column) is not None:
            told = named(table, row[column])
    return _("{what}, afvist").format(what=told) if row["refused"] else told
