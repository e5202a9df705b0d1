"""What one meeting, or a whole series, does to the requirement of its boards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from fora_desktop.domain import dates, quota, quota_text
from fora_desktop.domain.danish import listed
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import ORDINARY, Rule, Span, Standing, Status
from fora_desktop.domain.quota_sentence import per_period, period_name
from fora_desktop.i18n import _, counted
from fora_desktop.services import standings
from fora_desktop.services.meeting_choices import is_plain_year, requirement_words
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.meetings import Wish
from fora_desktop.services.requirements import InForce
from fora_desktop.services.scheduling import Ground, Sat
from fora_desktop.services.standings import BoardInfo

NAMED_MEETINGS = 3
"""Up to so many later meetings are named by their days."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What the meeting does to one rule of one board, or that the board has no rule that counts it."""

    board: str
    period: str
    """`2026`, `1. kvartal`"""
    requirement: str
    now: Standing | None
    then: Standing | None
    status: Status
    """How the board stands with the meeting, as `then` says where there is a rule."""
    sentence: str
    becomes: str
    """`Bliver møde 2 af mindst 4.`"""
    later: str = ""
    """What the meetings already planned after it become."""
    due: date | None = None
    """The latest day for this meeting at an even pace, as it is the second, the third of its period."""
    due_sentence: str = ""
    too_late: bool = False
    """The meeting lies after that day."""


def effects(ground: Ground, wish: Wish, on: date, meeting: MeetingLine | None = None) -> tuple[Effect, ...]:
    """One for each board and rule that counts the meeting; one for a board without such a rule."""
    found: list[Effect] = []
    for board in ground.boards:
        judged = standings.judged(ground.required, board, wish.start.date(), on)
        of_board = [
            effect
            for required, rule, whole in judged
            if quota.counts_for(rule.kind, wish.kind)
            for effect in _effect(ground, board, required, rule, whole, wish, on, meeting)
        ]
        none = judged[0][0] if judged else ground.requirement(board, max(wish.start.date(), on))
        found += of_board or [_effect_without_rule(ground, board, none, wish, meeting)]
    return tuple(found)


def effects_of_all(
    ground: Ground, wish: Wish, days: Mapping[int, date], on: date, meeting: MeetingLine | None
) -> tuple[Effect, ...]:
    """As `effects`, when other meetings go to another day too; `days` by meeting."""
    sat = {
        board: [replace(each, day=days.get(each.meeting, each.day)) for each in held]
        for board, held in ground.sat.items()
    }
    return effects(replace(ground, sat=sat), wish, on, meeting)


def _effect(
    ground: Ground,
    board: BoardInfo,
    required: InForce,
    rule: Rule,
    whole: Span,
    wish: Wish,
    on: date,
    meeting: MeetingLine | None,
) -> Iterator[Effect]:
    day = wish.start.date()
    span = quota.clip(whole, board.first_day, board.last_day)
    if span is None or day not in span:
        return
    before = ground.sat.get(board.id, ())
    others = [each for each in before if meeting is None or each.meeting != meeting.id]
    new = Sat(0, day, MeetingStatus.PLANNED.value, wish.kind)
    now = _standing(rule, whole, span, board, before, on, required)
    then = _standing(rule, whole, span, board, [*others, new], on, required)
    if now is None or then is None:
        return
    counting = sorted(
        each.day
        for each in others
        if each.day in span and quota.counts_for(rule.kind, each.kind) and MeetingStatus(each.status).takes_place
    )
    number = sum(each <= day for each in counting) + 1
    due = then.due_day(number) if then.minimum and number <= then.minimum else None
    yield Effect(
        board=board.name,
        period=period_name(rule, whole, on),
        requirement=_in_few_words(rule),
        now=now,
        then=then,
        status=then.status,
        sentence=quota.sentence(then),
        becomes=_becomes(number, then),
        later=_later([each for each in counting if each > day and each >= on], number),
        due=due,
        due_sentence=_due_sentence(due, on, None if number == now.done + 1 else number),
        too_late=due is not None and day > due,
    )


def _standing(
    rule: Rule, whole: Span, span: Span, board: BoardInfo, held: Sequence[Sat], on: date, required: InForce
) -> Standing | None:
    counts = quota.count(rule.kind, span, [(each.day, each.status, each.kind) for each in held], on)
    return quota.standing(rule, whole, board.first_day, board.last_day, on, counts, required.on_demand)


def _in_few_words(rule: Rule) -> str:
    return quota_text.requirement((rule,), False)


def _becomes(number: int, then: Standing) -> str:
    minimum, maximum = then.minimum, then.maximum
    each = _("om året") if is_plain_year(then.rule) else per_period(then.rule)
    if maximum is not None and number > maximum:
        return _("Bliver møde {n}; højst {most} {each}.").format(n=number, most=maximum, each=each)
    if minimum and number <= minimum:
        return _("Bliver møde {n} af mindst {least}.").format(n=number, least=minimum)
    if minimum:
        return _("Bliver møde {n}; mindst {least} kræves {each}.").format(n=number, least=minimum, each=each)
    return _("Bliver møde {n} i perioden.").format(n=number)


def _later(following: Sequence[date], number: int) -> str:
    if not following or len(following) > NAMED_MEETINGS:
        return ""
    if len(following) == 1:
        return _("Det planlagte møde {day} bliver nr. {n}.").format(day=dates.day_month(following[0]), n=number + 1)
    return _("De planlagte møder {days} bliver nr. {numbers}.").format(
        days=listed([dates.day_month(day) for day in following]),
        numbers=listed([str(number + 1 + place) for place in range(len(following))]),
    )


def _due_sentence(due: date | None, on: date, number: int | None) -> str:
    """`number` where it is not the next meeting."""
    if due is None:
        return ""
    day = dates.day_month(due) if due.year == on.year else dates.day_month_year(due)
    if number is not None and due < on:
        return _("Møde {n} skulle have ligget senest {day}, hvis tempoet skulle holde.").format(n=number, day=day)
    if number is not None:
        return _("Møde {n} skal ligge senest {day}, hvis tempoet skal holde.").format(n=number, day=day)
    if due < on:
        return _("Næste møde skulle have ligget senest {day}, hvis tempoet skulle holde.").format(day=day)
    return _("Næste møde skal ligge senest {day}, hvis tempoet skal holde.").format(day=day)


# --- a whole series -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SeriesEffect:
    """What some dates do to one rule of one board in one of its periods."""

    effect: Effect
    dates: int
    """How many of the series lie in the period."""
    total: int
    """All of the board's meetings in it that the rule counts, the series among them."""
    maximum: int | None
    missing: int

    @property
    def too_many(self) -> int:
        return max(0, self.total - self.maximum) if self.maximum is not None else 0


def series_effects(ground: Ground, kind: str | None, days: Sequence[date], on: date) -> tuple[SeriesEffect, ...]:
    """One for each board, rule and period that counts some of the days, the board first, then the period."""
    found: list[SeriesEffect] = []
    for board in ground.boards:
        spans: dict[tuple[int, date], tuple[InForce, Rule, Span, list[date]]] = {}
        for day in sorted(days):
            for place, (required, rule, whole) in enumerate(standings.judged(ground.required, board, day, on)):
                if quota.counts_for(rule.kind, kind):
                    spans.setdefault((place, whole.first), (required, rule, whole, []))[3].append(day)
        for _key, (required, rule, whole, within) in sorted(spans.items(), key=lambda item: item[0][::-1]):
            found += _series_effect(ground, board, required, rule, whole, within, kind, on)
    return tuple(found)


def _series_effect(
    ground: Ground,
    board: BoardInfo,
    required: InForce,
    rule: Rule,
    whole: Span,
    days: Sequence[date],
    kind: str | None,
    on: date,
) -> Iterator[SeriesEffect]:
    span = quota.clip(whole, board.first_day, board.last_day)
    within = [day for day in days if span is not None and day in span]
    if span is None or not within:
        return
    before = ground.sat.get(board.id, ())
    new = [Sat(0, day, MeetingStatus.PLANNED.value, kind) for day in within]
    now = _standing(rule, whole, span, board, before, on, required)
    then = _standing(rule, whole, span, board, [*before, *new], on, required)
    if now is None or then is None:
        return
    counting = [
        each.day
        for each in before
        if each.day in span and quota.counts_for(rule.kind, each.kind) and MeetingStatus(each.status).takes_place
    ]
    numbers = [sum(each <= day for each in counting) + place for place, day in enumerate(within, 1)]
    yield SeriesEffect(
        Effect(
            board=board.name,
            period=period_name(rule, whole, on),
            requirement=_in_few_words(rule),
            now=now,
            then=then,
            status=then.status,
            sentence=quota.sentence(then),
            becomes=_become(numbers, then) if len(numbers) > 1 else _becomes(numbers[0], then),
        ),
        dates=len(within),
        total=len(counting) + len(within),
        maximum=then.maximum,
        missing=then.missing,
    )


def _become(numbers: Sequence[int], then: Standing) -> str:
    """`Bliver møde 1–4 af mindst 4.`"""
    together = numbers[-1] - numbers[0] == len(numbers) - 1
    said = f"{numbers[0]}–{numbers[-1]}" if together else listed([str(number) for number in numbers])
    each = _("om året") if is_plain_year(then.rule) else per_period(then.rule)
    if then.maximum is not None and numbers[-1] > then.maximum:
        return _("Bliver møde {n}; højst {most} {each}.").format(n=said, most=then.maximum, each=each)
    if then.minimum:
        return _("Bliver møde {n} af mindst {least}.").format(n=said, least=then.minimum)
    return _("Bliver møde {n} i perioden.").format(n=said)


def series_summary(effects: Sequence[SeriesEffect]) -> str:
    """`2 i 2026, 2 i 2027. Kravet for 2026 nås ikke: 2 mangler.`; of one period only what is missing."""
    parts = []
    if len(effects) > 1:
        each = _("{n} i {period}")
        parts.append(", ".join(each.format(n=effect.dates, period=effect.effect.period) for effect in effects) + ".")
    for effect in effects:
        if effect.missing:
            missing = counted(effect.missing, _("{n} mangler"), _("{n} mangler"))
            sentence = _("Kravet for {period} nås ikke: {missing}.")
            parts.append(sentence.format(period=effect.effect.period, missing=missing))
    return " ".join(parts)


def too_many(effect: SeriesEffect) -> str:
    """`5 datoer giver 5 møder; højst 4 om året.`"""
    assert effect.effect.then is not None
    rule = effect.effect.then.rule
    return _("{dates} giver {meetings} i {period}; højst {most} {each}.").format(
        dates=counted(effect.dates, _("{n} dato"), _("{n} datoer")),
        meetings=counted(effect.total, _("{n} møde"), _("{n} møder")),
        period=effect.effect.period,
        most=effect.maximum,
        each=_("om året") if is_plain_year(rule) else per_period(rule),
    )


# --- without a rule -------------------------------------------------------------------------------------------------


def _effect_without_rule(
    ground: Ground, board: BoardInfo, required: InForce | None, wish: Wish, meeting: MeetingLine | None
) -> Effect:
    day = wish.start.date()
    year = Span(date(day.year, 1, 1), date(day.year, 12, 31))
    earlier = sum(
        each.day in year
        and each.day <= day
        and MeetingStatus(each.status).takes_place
        and (meeting is None or each.meeting != meeting.id)
        for each in ground.sat.get(board.id, ())
    )
    becomes = _("Bliver møde {n} i {year}.").format(n=earlier + 1, year=day.year)
    on_demand = required is not None and required.on_demand
    if required is not None and required.rules:
        sentence = _("Møder af typen “{kind}” tæller ikke med i kravet: {requirement}.").format(
            kind=wish.kind or ORDINARY, requirement=requirement_words(required)
        )
    else:
        reading = quota_text.read(required.text if required else "")
        unreadable = required.text if required and not reading.per_board else None
        sentence = quota.sentence_without_rule(reading.per_board, unreadable, on_demand)
    return Effect(
        board=board.name,
        period=str(day.year),
        requirement=requirement_words(required),
        now=None,
        then=None,
        status=Status.ON_DEMAND if on_demand else Status.NOT_SET,
        sentence=sentence,
        becomes=becomes,
    )
