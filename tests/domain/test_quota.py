from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations
from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import quota
from fora_desktop.domain.quota import Counts, Period, Rule, Span, Standing, Status

LONG_AGO = date(1900, 1, 1)
BEGUN = date(2026, 1, 1)
FOUR = Rule(minimum=4)
QUARTERLY = Rule(minimum=1, period=Period.QUARTER)


def at(rule: Rule, on: date, counts: Counts, whole: Span | None = None, on_demand: bool = False) -> Standing:
    found = quota.standing(rule, whole or quota.span_of(rule, on, BEGUN), LONG_AGO, None, on, counts, on_demand)
    assert found is not None
    return found


def planned(*days: date, held: int = 0, unrecorded: Iterable[date] = ()) -> Counts:
    past = tuple(unrecorded)
    return Counts(held, len(past), len(days), days, past)


def year(number: int) -> Span:
    return Span(date(number, 1, 1), date(number, 12, 31))


MAY = date(2026, 5, 12)
NOVEMBER = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("sentence", "standing"),
    [
        ("Opfyldt: 4 af mindst 4 møder er holdt.", at(FOUR, MAY, Counts(held=4))),
        (
            "Planlagt: 1 holdt, 3 planlagt. Kravet nås den 24. november.",
            at(FOUR, MAY, planned(date(2026, 6, 3), date(2026, 9, 1), NOVEMBER, held=1)),
        ),
        (
            "Mangler planlægning: 2 holdt, 1 planlagt. 1 møde mangler dato.",
            at(FOUR, MAY, planned(date(2026, 6, 3), held=2)),
        ),
        (
            "Bagud: 0 af mindst 4 holdt, 1 planlagt. 3 mangler; 1 skulle være holdt den 2. april.",
            at(FOUR, MAY, planned(date(2026, 6, 3))),
        ),
        (
            "Bagud: 1 af mindst 4 holdt, 1 planlagt. 2 mangler; 2 skulle være holdt den 2. juli.",
            at(FOUR, date(2026, 8, 1), planned(NOVEMBER, held=1)),
        ),
        (
            "Bagud: 0 af mindst 4 holdt, 0 planlagt. 4 mangler; 1 skulle være holdt den 2. april og 3 den 1. oktober.",
            at(FOUR, NOVEMBER, Counts()),
        ),
        (
            "Planlagt: 0 holdt, 4 planlagt. Kravet nås den 17. juni; efter et jævnt tempo skulle 1 være holdt nu.",
            at(FOUR, MAY, planned(MAY, MAY, date(2026, 6, 3), date(2026, 6, 17))),
        ),
        (
            "Planlagt: 1 holdt, 3 ikke noteret. Kravet er nået, når møderne er noteret som holdt.",
            at(FOUR, MAY, Counts(held=1, unrecorded=3)),
        ),
        (
            "Mangler registrering: mødet den 3. juni er ikke noteret som holdt eller aflyst.",
            at(
                Rule(minimum=1, period=Period.QUARTER),
                date(2026, 8, 1),
                planned(unrecorded=[date(2026, 6, 3)]),
                Span(date(2026, 4, 1), date(2026, 6, 30)),
            ),
        ),
        (
            "Mangler registrering: møderne den 9. maj 2025 og 3. juni 2025 er ikke noteret som holdt eller aflyst.",
            at(FOUR, MAY, planned(held=3, unrecorded=[date(2025, 5, 9), date(2025, 6, 3)]), year(2025)),
        ),
        ("Ikke opfyldt: 2 af mindst 4 møder holdt i 2025.", at(FOUR, MAY, Counts(held=2), year(2025))),
        ("Ikke opfyldt: 0 af mindst 4 møder holdt i 2025.", at(FOUR, MAY, Counts(), year(2025))),
        (
            "Ikke opfyldt: 2 af mindst 4 møder holdt i 2025, 1 ikke noteret.",
            at(FOUR, MAY, planned(held=2, unrecorded=[date(2025, 6, 3)]), year(2025)),
        ),
        (
            "Ikke opfyldt: 1. kvartal gik uden møde (aftale: mindst 1 pr. kvartal).",
            at(QUARTERLY, MAY, Counts(), Span(date(2026, 1, 1), date(2026, 3, 31))),
        ),
        (
            "Ikke opfyldt: 4. kvartal 2025 gik uden møde (aftale: mindst 1 pr. kvartal).",
            at(QUARTERLY, MAY, Counts(), Span(date(2025, 10, 1), date(2025, 12, 31))),
        ),
        ("Opfyldt: 1 af mindst 1 møde er holdt i 2. kvartal.", at(QUARTERLY, MAY, Counts(held=1))),
        (
            "Opfyldt: 2 af mindst 2 møder er holdt i maj.",
            at(Rule(minimum=2, period=Period.MONTH), MAY, Counts(held=2)),
        ),
        (
            "Opfyldt: 1 af mindst 1 møde er holdt i uge 20.",
            at(Rule(minimum=1, period=Period.WEEK), MAY, Counts(held=1)),
        ),
        (
            "Opfyldt: 1 af mindst 1 møde er holdt i 1. halvår.",
            at(Rule(minimum=1, period=Period.HALF_YEAR), MAY, Counts(held=1)),
        ),
        (
            "Opfyldt: 1 af mindst 1 møde er holdt i perioden 1. maj–30. juni.",
            at(Rule(minimum=1, period=Period.MONTH, interval=2), MAY, Counts(held=1)),
        ),
        (
            "Ikke opfyldt: perioden 1. august 2024–31. juli 2025 gik uden møde (aftale: mindst 4 pr. år).",
            at(
                Rule(minimum=4, year_start=(8, 1)),
                date(2025, 9, 1),
                Counts(),
                Span(date(2024, 8, 1), date(2025, 7, 31)),
            ),
        ),
        (
            "Bagud: 0 af mindst 1 stormøde holdt, 0 planlagt. 1 mangler; 1 skulle være holdt den 31. december.",
            at(Rule("stormøde", 1), date(2026, 12, 31), Counts()),
        ),
        (
            "Mangler planlægning: 0 ordinære møder holdt, 0 planlagt. 2 ordinære møder mangler dato.",
            at(Rule("ordinært møde", 2), MAY, Counts()),
        ),
        (
            "Over maksimum: 3 møder holdt eller planlagt; højst 2 om året.",
            at(Rule(maximum=2), MAY, planned(NOVEMBER, held=2)),
        ),
        (
            "Over maksimum: 3 samarbejdsmøder/øvelser holdt eller planlagt; højst 2 i kvartalet.",
            at(Rule("samarbejdsmøde/øvelse", 1, 2, Period.QUARTER), MAY, Counts(held=3)),
        ),
        ("Efter behov: 3 møder holdt i år. Intet minimum.", at(Rule(), MAY, Counts(held=3), on_demand=True)),
        ("Efter behov: 3 møder holdt i 2025. Intet minimum.", at(Rule(), MAY, Counts(held=3), year(2025))),
        ("Efter behov: 1 møde holdt i år. Intet minimum; højst 6 om året.", at(Rule(maximum=6), MAY, Counts(held=1))),
    ],
)
def test_the_sentence_of_a_standing(sentence: str, standing: Standing) -> None:
    assert quota.sentence(standing) == sentence
    assert sentence.startswith(standing.status.word + ": ")


def test_a_board_without_a_rule_says_why() -> None:
    assert quota.sentence_without_rule(False, None) == "Ikke fastsat: kataloget angiver intet antal."
    assert quota.sentence_without_rule(False, "  ") == "Ikke fastsat: kataloget angiver intet antal."
    assert quota.sentence_without_rule(True, "Forskelligt") == "Ikke fastsat: angives for hver kommune."
    assert quota.sentence_without_rule(False, "ca. 4") == "Ikke fastsat: “ca. 4” kan ikke læses som et mødekrav."
    assert len(quota.sentence_without_rule(False, "x " * 10_000)) < 130


def test_the_boards_of_a_forum_in_one_line() -> None:
    statuses = [Status.MET] * 3 + [Status.COVERED, Status.ON_DEMAND, Status.MISSED]
    statuses += [Status.BEHIND] * 2 + [Status.UNSCHEDULED] * 2
    expected = "5 af 10 i orden: 1 ikke opfyldt, 2 bagud, 2 mangler planlægning."
    assert {quota.summary_of_boards(some) for some in (statuses, statuses[::-1])} == {expected}
    assert quota.summary_of_boards([Status.MET, Status.COVERED]) == "2 af 2 i orden."
    assert quota.summary_of_boards([Status.MET, Status.NOT_SET]) == "1 af 2 i orden: 1 ikke fastsat."


def test_the_words_and_what_follows_from_them() -> None:
    assert [status.value for status in Status if status.warns] == ["exceeded", "missed", "behind"]
    assert {status.value for status in Status if status.needs_action} == {
        *("exceeded", "missed", "behind", "unscheduled", "unrecorded"),
    }
    assert sorted(quota.ORDER) == sorted(Status)
    assert len({status.word for status in Status}) == len(Status)


def test_a_kredsraad_with_nothing_held_in_2026() -> None:
    standing = at(FOUR, MAY, Counts())
    assert (standing.missing, standing.due_by_now, standing.next_due) == (4, 1, date(2026, 4, 2))
    assert standing.status is Status.BEHIND
    assert at(FOUR, date(2026, 4, 2), Counts()).status is Status.BEHIND  # day 92 of 365: 4 x 92 = 368
    assert at(FOUR, date(2026, 4, 1), Counts()).status is Status.UNSCHEDULED


def test_the_press_forum_owes_its_stormoede_on_the_last_day_only() -> None:
    rule = Rule("stormøde", 1)
    assert at(rule, date(2026, 12, 30), Counts(), on_demand=True).status is Status.UNSCHEDULED
    assert at(rule, date(2026, 12, 31), Counts(), on_demand=True).status is Status.BEHIND
    assert at(rule, date(2027, 1, 1), Counts(), year(2026), on_demand=True).status is Status.MISSED


def test_a_new_lokalraad_owes_its_share_and_keeps_its_maximum() -> None:
    rule = Rule(minimum=4, maximum=5)
    part = quota.standing(rule, year(2026), date(2026, 7, 1), None, date(2026, 8, 1), Counts())
    assert part is not None
    assert (part.minimum, part.maximum) == (2, 5)  # 4 x 184 / 365 = 2.02
    assert part.next_due == date(2026, 9, 30)  # 92 of 184 days
    assert part.whole == year(2026)
    late = quota.standing(FOUR, year(2026), date(2026, 12, 1), None, date(2026, 12, 5), Counts())
    assert late is not None
    assert (late.minimum, late.status) == (0, Status.ON_DEMAND)
    assert quota.sentence(late) == ("Efter behov: 0 møder holdt i år. Intet minimum for 31 af periodens 365 dage.")
    assert quota.standing(FOUR, year(2026), date(2027, 1, 1), None, MAY, Counts()) is None
    assert quota.standing(FOUR, year(2026), date(2020, 1, 1), date(2025, 12, 31), MAY, Counts()) is None


def test_a_closed_boards_period_is_over_after_its_last_day() -> None:
    closed = quota.standing(FOUR, year(2026), LONG_AGO, date(2026, 6, 30), date(2026, 7, 1), Counts(held=1))
    assert closed is not None
    assert (closed.minimum, closed.is_over, closed.status) == (1, True, Status.MET)


def test_a_rule_of_two_kinds_counts_both_and_itself() -> None:
    kinds = ["samarbejdsmøde", "Øvelse", "samarbejdsmøde/øvelse", "stormøde", None]
    assert [quota.counts_for("samarbejdsmøde/øvelse", kind) for kind in kinds] == [True, True, True, False, False]
    assert all(quota.counts_for(None, kind) for kind in kinds)
    assert quota.counts_for("Ordinært møde", None)
    assert not quota.counts_for("stormøde", None)


def test_meetings_are_counted_by_their_state_and_day() -> None:
    span, on = year(2026), MAY
    before, after = date(2026, 3, 1), date(2026, 6, 1)
    meetings = [
        *((before, "held", None), (on, "held", None), (after, "held", None)),
        *((before, "planned", None), (before, "invited", None), (on, "planned", None), (after, "invited", None)),
        *((before, "cancelled", None), (after, "postponed", None), (date(2025, 12, 31), "held", None)),
        (before, "held", "stormøde"),
    ]
    expected = Counts(2, 2, 3, (on, after, after), (before, before))
    assert quota.count("ordinært møde", span, meetings, on) == expected
    assert quota.count(None, span, meetings, on).held == 3


def test_every_second_week_begins_with_the_week_of_the_boards_first_day() -> None:
    rule = Rule(minimum=1, period=Period.WEEK, interval=2)
    since = date(2026, 1, 1)
    first = quota.span_of(rule, since, since)
    assert first == Span(date(2025, 12, 29), date(2026, 1, 11))
    assert quota.span_of(rule, date(2026, 1, 12), since).first == date(2026, 1, 12)
    assert quota.span_of(rule, date(2025, 12, 28), since).last == date(2025, 12, 28)
    assert quota.span_before(rule, first, since) is None
    assert quota.span_before(rule, quota.span_of(rule, MAY, since), since) is not None


def test_the_ends_of_the_calendar_cut_a_span_off() -> None:
    for period in Period:
        for interval, start in ((1, (1, 1)), (7, (8, 1)), (2, (2, 29))):
            rule = Rule(minimum=1, period=period, interval=interval, year_start=start)
            assert quota.span_of(rule, date.min, MAY).first == date.min
            assert quota.span_of(rule, date.max, MAY).last == date.max


DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
STARTS = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: (day.month, day.day))
RULES = st.builds(
    Rule,
    minimum=st.none() | st.integers(0, 60),
    maximum=st.none() | st.integers(1, 80),
    period=st.sampled_from(Period),
    interval=st.integers(1, 5),
    year_start=STARTS,
)


@given(RULES, DAYS, DAYS)
def test_the_spans_of_a_rule_lie_side_by_side_and_hold_their_days(rule: Rule, day: date, since: date) -> None:
    span = quota.span_of(rule, day, since)
    assert day in span
    assert quota.span_of(rule, span.first, since) == quota.span_of(rule, span.last, since) == span
    after = quota.span_of(rule, span.last + timedelta(1), since)
    assert after.first == span.last + timedelta(1)
    single = Rule(period=rule.period, year_start=rule.year_start)
    assert quota.span_of(rule, since, since).first == quota.span_of(single, since, since).first
    begun, number = span.first, 0
    while begun <= span.last:
        begun, number = quota.span_of(single, begun, since).last + timedelta(1), number + 1
    assert number == rule.interval
    before = quota.span_before(rule, after, since)
    assert before == (span if after.first > since else None)


def naive_status(m: int, most: int | None, h: int, u: int, p: int, over: bool, due: int) -> Status:
    """The table of product.md, row by row."""
    missing = max(0, m - h - u - p)
    rows = [
        (Status.EXCEEDED, most is not None and h + u + p > most),
        (Status.ON_DEMAND, m == 0),
        (Status.MET, h >= m),
        (Status.MISSED, over and h + u < m),
        (Status.UNRECORDED, over and h < m <= h + u),
        (Status.COVERED, missing == 0),
        (Status.BEHIND, missing > 0 and h + u < due),
        (Status.UNSCHEDULED, missing > 0),
    ]
    return next(status for status, fits in rows if fits)


SMALL = st.integers(0, 6)


@given(
    RULES, DAYS, st.integers(-400, 1200), st.none() | st.integers(0, 1200), st.integers(-10, 400), SMALL, SMALL, SMALL
)
def test_a_standing_is_what_product_md_defines(
    rule: Rule, day: date, begun: int, lasts: int | None, later: int, held: int, unrecorded: int, to_come: int
) -> None:
    whole = quota.span_of(rule, day, day)
    first_day = whole.first + timedelta(begun)
    last_day = None if lasts is None else first_day + timedelta(lasts)
    on = max(whole.first, first_day) + timedelta(later)
    standing = quota.standing(rule, whole, first_day, last_day, on, Counts(held, unrecorded, to_come))
    days = [
        day
        for offset in range(whole.days)
        if (day := whole.first + timedelta(offset)) >= first_day and (last_day is None or day <= last_day)
    ]
    if not days:
        assert standing is None
        return
    assert standing is not None
    a, b = days[0], days[-1]
    assert standing.period == Span(a, b)
    m = floor((rule.minimum or 0) * Fraction(len(days), whole.days))
    d = min(on, b)
    due = max(0, floor(m * Fraction((d - a).days + 1, (b - a).days + 1)))
    assert standing.minimum == (None if rule.minimum is None else m)
    assert standing.maximum == rule.maximum
    assert standing.missing == max(0, m - held - unrecorded - to_come)
    assert standing.due_by_now == due
    assert standing.behind_pace == (held + unrecorded < due)
    assert standing.is_over == (on > b)
    done = held + unrecorded
    expected = a + timedelta(ceil((done + 1) * Fraction((b - a).days + 1, m)) - 1) if done < m else None
    assert standing.next_due == expected
    assert standing.status is naive_status(m, rule.maximum, held, unrecorded, to_come, on > b, due)
    text = quota.sentence(standing)
    assert text.startswith(standing.status.word + ": ")
    assert text.endswith((".", ".)."))
    assert "{" not in text


@given(
    st.lists(
        st.tuples(DAYS, st.sampled_from(["planned", "invited", "held", "postponed", "cancelled"]), st.none()),
        max_size=6,
    )
)
def test_the_order_of_the_meetings_does_not_matter(meetings: list[tuple[date, str, None]]) -> None:
    span = Span(date(2010, 1, 1), date(2045, 1, 1))
    found = {quota.count(None, span, some, date(2026, 6, 1)) for some in permutations(meetings)}
    assert len(found) == 1


@given(st.integers(1, 60), DAYS)
def test_a_board_falls_behind_on_the_day_the_next_meeting_is_due_and_not_before(minimum: int, day: date) -> None:
    rule = Rule(minimum=minimum)
    for held in range(minimum):
        standing = at(rule, day, Counts(held=held), quota.span_of(rule, day, day))
        due = standing.next_due
        assert due is not None
        eve = at(rule, due - timedelta(1), Counts(held=held), standing.whole)
        assert not eve.behind_pace
        assert at(rule, due, Counts(held=held), standing.whole).behind_pace
