import unicodedata
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fora_desktop.domain import quota_text
from fora_desktop.domain.periods import Period, Rule
from fora_desktop.domain.quota_clauses import LENGTHS
from fora_desktop.domain.quota_symbols import MOST_PIECES, pieces
from fora_desktop.domain.quota_text import read, requirement, sentence

YEAR, HALF, QUARTER, MONTH, WEEK = Period.YEAR, Period.HALF_YEAR, Period.QUARTER, Period.MONTH, Period.WEEK


def at_least(number: int, period: Period = YEAR, interval: int = 1, kind: str | None = None) -> Rule:
    return Rule(kind, number, None, period, interval)


def at_most(number: int, period: Period = YEAR) -> Rule:
    return Rule(None, None, number, period)


TABLE = {
    "Mindst 4": (False, [at_least(4)]),
    "2": (False, [at_least(2)]),
    "3- 4": (False, [Rule(None, 3, 4)]),
    "Mellem 26 og 52": (False, [Rule(None, 26, 52)]),
    "Efter behov": (True, []),
    "Efter behov.": (True, []),
    "Efter behov samt 1 – 2 samarbejds møder/øvelser": (True, [Rule("samarbejdsmøde/øvelse", 1, 2)]),
    "Efter behov, dog mindst et ”stormøde” om året": (True, [at_least(1, kind="stormøde")]),
    "2 ordinære møder og 1 stormøde": (False, [at_least(2, kind="ordinært møde"), at_least(1, kind="stormøde")]),
    "Højst 6": (False, [at_most(6)]),
    "Efter behov, dog højst 12": (True, [at_most(12)]),
}
TYPED = {
    "Mindst 1": [at_least(1)],
    "to": [at_least(2)],
    "fire": [at_least(4)],
    "tooghalvtreds": [at_least(52)],
    "mindst tolv møder": [at_least(12)],
    "1 gang i kvartalet": [at_least(1, QUARTER)],
    "én gang om måneden": [at_least(1, MONTH)],
    "hver anden måned": [at_least(1, MONTH, 2)],
    "hver 14. dag": [at_least(1, WEEK, 2)],
    "hver anden uge": [at_least(1, WEEK, 2)],
    "ugentligt": [at_least(1, WEEK)],
    "Ugentlige møder": [at_least(1, WEEK)],
    "månedligt": [at_least(1, MONTH)],
    "kvartalsvis": [at_least(1, QUARTER)],
    "halvårligt": [at_least(1, HALF)],
    "hvert halve år": [at_least(1, HALF)],
    "årligt": [at_least(1)],
    "et årligt stormøde": [at_least(1, kind="stormøde")],
    "to gange om året": [at_least(2)],
    "2-3 gange årligt": [Rule(None, 2, 3)],
    "3 à 4": [Rule(None, 3, 4)],
    "2 eller 3": [Rule(None, 2, 3)],
    "fra 2 til 3 møder": [Rule(None, 2, 3)],
    "to til tre gange": [Rule(None, 2, 3)],
    "en gang hver tredje måned": [at_least(1, MONTH, 3)],
    "hvert 2. år": [at_least(1, YEAR, 2)],
    "2 pr. kvartal": [at_least(2, QUARTER)],
    "4/år": [at_least(4)],
    "4x årligt": [at_least(4)],
    "4 (fire) møder": [at_least(4)],
    "Mindst 4 (årligt)": [at_least(4)],
    "4 eller flere": [at_least(4)],
    "4 møder som minimum": [at_least(4)],
    "præcis 4": [Rule(None, 4, 4)],
    "op til 6": [at_most(6)],
    "maks. 6 møder": [at_most(6)],
    "0-2": [at_most(2)],
    "mindst 3, højst 4": [Rule(None, 3, 4)],
    "mindst 3 og højst 4 møder om året": [Rule(None, 3, 4)],
    "mindst 1 og højst 2 stormøder i kvartalet": [Rule("stormøde", 1, 2, QUARTER)],
    "1 i kvartalet, dog højst 5 om året": [at_least(1, QUARTER), at_most(5)],
    "4 møder, heraf 1 stormøde": [at_least(4), at_least(1, kind="stormøde")],
    "4 møder, heraf 1 stormøde og 2 øvelser": [at_least(4), at_least(1, kind="stormøde"), at_least(2, kind="øvelse")],
    "4 ekstraordinære møder": [at_least(4, kind="ekstraordinært møde")],
    "mindst 2 dialogmøder": [at_least(2, kind="dialogmøde")],
    "2 SSP-møder": [at_least(2, kind="ssp-møde")],
    "1 øvelse": [at_least(1, kind="øvelse")],
    "minst 4": [at_least(4)],
    "högst 6": [at_most(6)],
    "minst två gånger per år": [at_least(2)],
    "varannan månad": [at_least(1, MONTH, 2)],
    "var fjortonde dag": [at_least(1, WEEK, 2)],
    "en gång i halvåret": [at_least(1, HALF)],
    "mellan 26 och 52": [Rule(None, 26, 52)],
    "2 ordinarie möten och 1 stormöte": [at_least(2, kind="ordinært møde"), at_least(1, kind="stormøde")],
    "3 dialogmöten": [at_least(3, kind="dialogmöte")],
    "at least four times a year": [at_least(4)],
    "twice a year": [at_least(2)],
    "once a quarter": [at_least(1, QUARTER)],
    "once or twice a year": [Rule(None, 1, 2)],
    "every other month": [at_least(1, MONTH, 2)],
    "every 2nd month": [at_least(1, MONTH, 2)],
    "every two weeks": [at_least(1, WEEK, 2)],
    "at most 6": [at_most(6)],
    "between 26 and 52": [Rule(None, 26, 52)],
    "3 to 4 meetings a year": [Rule(None, 3, 4)],
    "twenty-six to fifty-two meetings a year": [Rule(None, 26, 52)],
    "2 ordinary meetings": [at_least(2, kind="ordinært møde")],
}


def each(minimum: int, per: str, period: Period = YEAR) -> Rule:
    return Rule(None, minimum, None, period, per=per)


FOR_EACH = {
    "mindst en per medarbejder og år": each(1, "person"),
    "Mindst én samtale pr. medarbejder om året": each(1, "person"),
    "mindst 1 gang om måneden pr. efterforskningsleder": each(1, "person", MONTH),
    "minst en gång i månaden per förundersökningsledare": each(1, "person", MONTH),
    "i varje förundersökningsledares ansvarsområde minst en gång per månad": each(1, "person", MONTH),
    "Varje medarbetare ska ha erhållit minst ett utvecklingssamtal under året": each(1, "person"),
    "minst ett samtal per medarbetare och år": each(1, "person"),
    "minst ett samtal per år och medarbetare": each(1, "person"),
    "at least once a month for each leader": each(1, "person", MONTH),
    "at least one talk with each employee a year": each(1, "person"),
    "4 møder pr. kommune": each(4, "unit"),
    "mindst 2 om året (pr. enhed)": each(2, "unit"),
    "minst 1 per kvartal i varje närpolisområde": each(1, "unit", QUARTER),
    "at least 2 per unit and year": each(2, "unit"),
}


@pytest.mark.parametrize("text", FOR_EACH)
def test_whom_a_number_counts_for_is_read_in_three_languages(text: str) -> None:
    reading = read(text)
    assert (reading.understood, reading.rules, reading.to_confirm) == (True, (FOR_EACH[text],), False)
    again = read(requirement(reading.rules, reading.on_demand))
    assert again.rules == reading.rules
    words = "pr. person" if reading.rules[0].per == "person" else "pr. enhed"
    assert words in sentence(reading)


def test_spring_and_autumn_are_one_in_each_half_of_the_year() -> None:
    for text in ("Ett chefsforum ska genomföras vår och höst", "Ét møde forår og efterår", "spring and autumn"):
        assert read(text).rules == (at_least(1, HALF),)
    for text in ("varje vår och höst", "Ett möte varje höst och vår", "hvert forår og efterår", "en gång per termin"):
        assert read(text).rules == (at_least(1, HALF),)


def test_what_is_only_counted_has_no_minimum() -> None:
    reading = read("Antal genomförda medborgarforum under 2014.")
    assert (reading.understood, reading.on_demand, reading.rules) == (True, True, ())


TYPED_ON_DEMAND = {
    "vid behov": [],
    "as needed": [],
    "Møder afholdes efter behov": [],
    "mindst 2 møder og ellers efter behov": [at_least(2)],
    "Efter behov (mindst 1 om året)": [at_least(1)],
    "vid behov, dock minst 2 gånger per år": [at_least(2)],
    "as needed, but at least twice a year": [at_least(2)],
}
NOT_UNDERSTOOD = [
    *("", " ", ".", "-", "”“", "a", "?", "i år", "om året", "pr. kvartal", "møder", "stormøde", "mindst", "hver"),
    *("mindst 4 højst 3", "4 - 3", "mindst 4, mindst 5", "2, 3", "2. 3.", "2 3", "to to", "en to tre", "1 - 2 - 3"),
    *("2,5", "2.5", "½", "2½", "1/2", "2/3", "1⁄2", "2 1/2", "halvanden", "mindst 4,5", "1.000", "12:30"),
    *("-4", "– 4", "minus 4", "0", "mindst 0", "højst 0", "0-0", "ingen", "nul", "400", "2009", "1 i 2009", "007"),
    *("§ 112", "4 personer", "3 kommuner", "4 uger", "2 år", "4 fremmøder", "4. kvartal"),
    *("1 pr. medarbejder, 2 pr. enhed", "pr. medarbejder", "2 vår och höst", "hver kommune", "4 pr. slags"),
    *("ca. 4", "et par gange", "dozen", "biweekly", "ikke 4", "over 4", "mindst 3-4", "højst 3-4", "2 eller 5"),
    *("Efter behov, dog", "og 4", "efter behov og", "4 møder efter behov", "efter behov 1-2", "hver 10. dag"),
    *(
        "4 møder og 1 stormøde",
        "2 møder, heraf 3 stormøder",
        "2 møder, heraf 2 stormøder og 1 øvelse",
        "2 møder i kvartalet og 1 stormøde",
        "10 om ugen",
    ),
    *("1 om ugen, højst 6 om året", "højst 6 møder, mindst 4 ordinære møder og mindst 3 stormøder", "２", "٤"),
    *("mindst 1 i kvartalet, højst 6", "4 møder/øvelser", "2 møder, heraf 2 stormøder og 1 øvelse"),
]


@pytest.mark.parametrize("text", TABLE)
def test_a_text_of_the_overview_is_read_as_product_md_says(text: str) -> None:
    reading = read(text)
    on_demand, rules = TABLE[text]
    assert (reading.understood, reading.on_demand, list(reading.rules)) == (True, on_demand, rules)
    assert reading.text == text


@pytest.mark.parametrize("text", TYPED)
def test_what_people_type_is_read(text: str) -> None:
    reading = read(text)
    assert (reading.understood, reading.on_demand, list(reading.rules)) == (True, False, TYPED[text])


@pytest.mark.parametrize("text", TYPED_ON_DEMAND)
def test_the_like_of_efter_behov_is_on_demand(text: str) -> None:
    reading = read(text)
    assert (reading.understood, reading.on_demand, list(reading.rules)) == (True, True, TYPED_ON_DEMAND[text])


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_could_only_be_guessed_is_not_understood(text: str) -> None:
    reading = read(text)
    assert (reading.understood, reading.on_demand, reading.rules, reading.per_board) == (False, False, (), False)


@pytest.mark.parametrize(
    "text", ["Forskelligt fra kommune til kommune", "forskelligt fra kommune til kommune.", "Fastsættes lokalt"]
)
def test_what_each_board_decides_is_set_per_board(text: str) -> None:
    reading = read(text)
    assert reading.per_board
    assert (reading.understood, reading.on_demand, reading.rules) == (False, False, ())


def test_a_bare_number_and_a_double_kind_hold_but_are_to_be_confirmed() -> None:
    assert [text for text in TABLE if read(text).to_confirm] == ["2", "Efter behov samt 1 – 2 samarbejds møder/øvelser"]
    assert read("2 møder").to_confirm
    assert not read("1 gang i kvartalet").to_confirm


ALL_UNDERSTOOD = [*TABLE, *TYPED, *TYPED_ON_DEMAND]


def meaning(text: str) -> tuple[object, ...]:
    reading = read(text)
    return reading.understood, reading.on_demand, reading.rules, reading.per_board, reading.to_confirm


@pytest.mark.parametrize("text", [*ALL_UNDERSTOOD, "Forskelligt fra kommune til kommune"])
def test_case_spaces_unicode_form_and_quotation_marks_make_no_difference(text: str) -> None:
    forms = (unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text))
    for form, space, mark in product(forms, (" ", "  ", "\u00a0", "\n\t", "\u2009"), ("", '"', "“", "„", "'", "»")):
        written = mark + form.replace(" ", space) + mark
        for variant in (written, written.upper(), written.lower(), f"  {written} "):
            assert meaning(variant) == meaning(text), variant


@pytest.mark.parametrize("dash", "-‐‑‒–—―−")
def test_every_dash_is_a_dash(dash: str) -> None:
    assert read(f"3{dash}4").rules == read(f"3 {dash} 4").rules == (Rule(None, 3, 4),)


@pytest.mark.parametrize("text", ALL_UNDERSTOOD)
def test_one_unknown_word_makes_the_text_not_understood(text: str) -> None:
    words = text.split(" ")
    for unknown in ("personer", "blåbær", "§", "2009", "ikke"):
        for place in range(len(words) + 1):
            mutated = " ".join([*words[:place], unknown, *words[place:]])
            assert meaning(mutated) == (False, False, (), False, False), mutated


@pytest.mark.parametrize("text", ALL_UNDERSTOOD)
def test_the_tokens_lie_in_the_text_one_after_the_other(text: str) -> None:
    reading = read(text)
    ends = [0]
    for token in reading.tokens:
        assert ends[-1] <= token.start < token.end <= len(text)
        assert token.meaning in {"base", "minimum", "maximum", "range", "kind", "period", "filler"}
        ends.append(token.end)


def test_the_tokens_of_the_press_forum_are_what_the_window_underlines() -> None:
    text = "Efter behov, dog mindst et ”stormøde” om året"
    tokens = [(text[token.start : token.end], token.meaning) for token in read(text).tokens]
    assert [token for token in tokens if token[1] != "filler"] == [
        ("Efter behov", "base"),
        ("mindst et", "minimum"),
        ("stormøde", "kind"),
        ("om året", "period"),
    ]


@pytest.mark.parametrize("text", ALL_UNDERSTOOD)
def test_the_requirement_in_few_words_reads_back_to_the_same_rules(text: str) -> None:
    reading = read(text)
    if any("dialogmöte" in (rule.kind or "") for rule in reading.rules):
        return
    again = read(requirement(reading.rules, reading.on_demand))
    assert (again.understood, again.on_demand, again.rules) == (True, reading.on_demand, reading.rules)


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("Mindst 4", "Mindst 4", "Mindst 4 møder pr. kalenderår."),
        ("3- 4", "3–4", "3 til 4 møder pr. kalenderår."),
        ("1 gang i kvartalet", "1 pr. kvartal", "Mindst 1 møde pr. kvartal."),
        ("hver anden måned", "1 hver 2. måned", "Mindst 1 møde hver 2. måned."),
        ("Efter behov", "Efter behov", "Efter behov: intet minimum."),
        ("Højst 6", "Højst 6", "Højst 6 møder pr. kalenderår."),
        (
            "Efter behov samt 1 – 2 samarbejds møder/øvelser",
            "Efter behov, 1–2 samarbejdsmøder/øvelser",
            "1 til 2 samarbejdsmøder/øvelser pr. kalenderår. "
            "Andre møder holdes efter behov og tæller ikke med i kravet.",
        ),
        ("Efter behov, dog højst 12", "Efter behov, højst 12", "Højst 12 møder pr. kalenderår. Ellers efter behov."),
        ("4 møder, heraf 1 stormøde", "Mindst 4, heraf mindst 1 stormøde", None),
        ("", "Ikke fastsat", "Ikke fastsat: kataloget angiver intet antal."),
        ("Forskelligt fra kommune til kommune", "Ikke fastsat", "Ikke fastsat: angives for hver kommune."),
        ("ca. 4", "Ikke fastsat", "Kan ikke læses: “ca. 4”. Skriv for eksempel “Mindst 4” eller “1 i kvartalet”."),
    ],
)
def test_a_reading_is_told_in_danish(text: str, short: str, long: str | None) -> None:
    reading = read(text)
    assert requirement(reading.rules, reading.on_demand) == short
    assert long is None or sentence(reading) == long


def test_a_year_that_begins_elsewhere_is_told() -> None:
    assert requirement((Rule(None, 4, year_start=(8, 1)),), False) == "4 pr. år fra 1. august"


VOCABULARY = sorted({word for text in [*ALL_UNDERSTOOD, *NOT_UNDERSTOOD] for word in text.split()})


@given(st.one_of(st.text(), st.lists(st.sampled_from([*VOCABULARY, ",", ".", "/", "-"])).map(" ".join)))
@example("\x00")
@example("İ")
@example("ﬁre")
@example("4\u0301")
@settings(max_examples=600, deadline=None)
def test_any_text_is_read_or_not_and_the_rules_are_sane(text: str) -> None:
    reading = read(text)
    assert reading.text == text
    assert sentence(reading)
    assert requirement(reading.rules, reading.on_demand)
    if not reading.understood:
        assert (reading.on_demand, reading.rules, reading.to_confirm, reading.tokens) == (False, (), False, ())
        return
    assert reading.on_demand or reading.rules
    assert not reading.per_board
    assert len({(rule.kind, rule.period, rule.interval) for rule in reading.rules}) == len(reading.rules)
    for rule in reading.rules:
        stated = [number for number in (rule.minimum, rule.maximum) if number is not None]
        assert stated
        assert stated == sorted(stated)
        assert all(0 < number <= LENGTHS[rule.period] * rule.interval for number in stated)
        assert 1 <= rule.interval <= 120
        assert rule.kind is None or rule.kind == " ".join(rule.kind.casefold().split())


@pytest.mark.parametrize(
    "text",
    [
        *("mindst " * 50_000, "1" * 200_000, "x" * 500_000, "møder/" * 50_000, "a\u0301" * 100_000, "4 (" * 50_000),
        *("\u0301" * 200_000, "hver " * 50_000, "-" * 200_000, "\ud800" * 10_000, "👮" * 100_000, "2 til " * 50_000),
    ],
)
def test_an_enormous_text_is_given_up_after_so_many_pieces(text: str) -> None:
    found = pieces(text)
    assert found is None or len(found) <= MOST_PIECES
    assert not read(text).understood
    assert len(sentence(read(text))) < 200


def test_what_names_the_body_or_a_period_is_no_kind_of_meeting() -> None:
    for text in ("4 kredsrådsmøder", "kvartalsmøder", "4 kvartalsmøder", "2 udvalgsmøder", "12 månedsmøder"):
        assert not read(text).understood, text
    for text in ("2 dialogmøder", "1 årsmøde", "3 borgermøder", "2 rådgivningsmøder", "1 stormøde"):
        assert read(text).understood, text


@pytest.mark.parametrize("text", ["1 stormøde og 1 stormøde", "4 møder, 4 møder", "1 stormøde, 2 øvelser, 1 stormøde"])
def test_the_same_said_twice_could_be_one_or_both(text: str) -> None:
    assert not read(text).understood


@pytest.mark.parametrize(
    ("text", "word"), [("kvartalsvis plus xyzzy", "xyzzy"), ("4 kredsrådsmøder", "kredsrådsmøder"), ("4 4", None)]
)
def test_the_word_that_is_not_understood_is_pointed_out(text: str, word: str | None) -> None:
    unknown = read(text).unknown
    assert (text[slice(*unknown)] if unknown else None) == word


def test_each_stretch_says_what_it_is_read_as() -> None:
    text = "Efter behov, dog mindst et ”stormøde” om året"
    told = [(text[each.start : each.end], each.meaning, each.value) for each in read(text).tokens]
    assert [each for each in told if each[1] != "filler"] == [
        ("Efter behov", "base", "efter behov"),
        ("mindst et", "minimum", "1"),
        ("stormøde", "kind", "Stormøde"),
        ("om året", "period", "kalenderår"),
    ]


def test_what_is_to_be_confirmed_has_two_readings() -> None:
    def told(text: str) -> list[str]:
        reading = read(text)
        return [quota_text.in_words(rules, reading.on_demand) for rules in quota_text.alternatives(reading)]

    assert told("2") == ["Mindst 2 møder pr. kalenderår.", "Præcis 2 møder pr. kalenderår."]
    assert told("1-2 samarbejdsmøder/øvelser") == [
        "1 til 2 samarbejdsmøder/øvelser pr. kalenderår.",
        "1 til 2 samarbejdsmøder pr. kalenderår. 1 til 2 øvelser pr. kalenderår.",
    ]
    assert told("Mindst 4") == ["Mindst 4 møder pr. kalenderår."]
