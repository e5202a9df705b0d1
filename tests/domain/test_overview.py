"""How an overview differs from the register, and what its words mean."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.overview import (
    FIELDS,
    FieldChange,
    Overview,
    OverviewChapter,
    OverviewForum,
    difference,
    interfaces,
    misspellings,
    participants,
)


def forum(heading: str, subject: str = "", **texts: str) -> OverviewForum:
    standard = {
        "subject": subject or f"Spørgsmål om {heading.lower()}",
        "legal_basis": "Intet særskilt",
        "purpose": f"Drøftelse og koordination af {heading.lower()} i kredsen",
        "action_plan": "Nej",
        "interfaces_text": "Ingen",
        "participants_text": f"Politidirektøren og repræsentanter for {heading.lower()}",
        "quota_text": "Mindst 4",
    }
    text = standard | texts
    return OverviewForum(heading, **{field: text[field] for field in FIELDS})  # type: ignore[arg-type]


STAFF = {
    "subject": "Samarbejde med Totalforsvaret og beredskabsregionen.",
    "legal_basis": "Beredskabslovens § 17",
    "purpose": "Sikre en effektiv, koordineret indsats i forbindelse med større ulykker og katastrofer.",
    "quota_text": "Efter behov",
}
STRATEGIC = forum(
    "Beredskabsstaben (strategisk niveau)",
    **STAFF,
    interfaces_text="Beredskabsstaben (operativt niveau)",
    participants_text="Politidirektøren, chefpolitiinspektøren og chefen for Totalforsvarsregionen",
)
OPERATIVE = forum(
    "Beredskabsstaben (operativt niveau)",
    **STAFF,
    interfaces_text="Beredskabsstaben (strategisk niveau)",
    participants_text="Linjeforstanderen for beredskabet samt relevante kommuner og andre myndigheder",
)


def register() -> Overview:
    chapters = (
        OverviewChapter(1, "Kontakt", forums=(forum("Kredsrådet"), forum("Kontaktudvalget"), forum("Lokalrådene"))),
        OverviewChapter(2, "Beredskab", forums=(STRATEGIC, OPERATIVE)),
        OverviewChapter(3, "Pressen", forums=(forum("Møder med pressen"),)),
    )
    keyed = iter(range(1, 100))
    return Overview(
        "Oversigt",
        tuple(
            replace(
                chapter, key=chapter.number, forums=tuple(replace(each, key=next(keyed)) for each in chapter.forums)
            )
            for chapter in chapters
        ),
    )


def reading(change: Callable[[int, list[OverviewForum]], list[OverviewForum]]) -> Overview:
    """The register as a text that was changed chapter by chapter."""
    return Overview(
        "Oversigt",
        tuple(
            replace(
                chapter,
                key=None,
                forums=tuple(change(chapter.number, [replace(each, key=None) for each in chapter.forums])),
            )
            for chapter in register().chapters
        ),
    )


def same(_number: int, forums: list[OverviewForum]) -> list[OverviewForum]:
    return forums


def test_the_same_text_again_is_no_difference() -> None:
    found = difference(register(), reading(same))
    assert found.is_empty
    assert len(found.unchanged) == 6
    assert found.doubt == ""


def test_case_and_spaces_in_a_heading_do_not_hide_the_forum() -> None:
    found = difference(
        register(), reading(lambda _n, forums: [replace(each, heading=f" {each.heading.upper()} ") for each in forums])
    )
    assert len(found.renamed) == 6
    assert (found.new, found.gone) == ((), ())


def test_one_new_one_changed_one_gone() -> None:
    def change(number: int, forums: list[OverviewForum]) -> list[OverviewForum]:
        if number != 1:
            return forums
        return [replace(forums[0], quota_text="Mindst 6"), forum("Borgerrådet"), forums[2]]

    found = difference(register(), reading(change))
    assert [(new.chapter.number, new.forum.heading) for new in found.new] == [(1, "Borgerrådet")]
    assert [each.heading for each in found.gone] == ["Kontaktudvalget"]
    assert [(each.before.key, each.fields) for each in found.changed] == [
        (1, (FieldChange("quota_text", "Mindst 4", "Mindst 6"),))
    ]
    assert len(found.unchanged) == 4
    assert not found.reordered


def test_a_forum_under_a_new_heading_is_recognised_by_its_texts() -> None:
    def rename(number: int, forums: list[OverviewForum]) -> list[OverviewForum]:
        return (
            [replace(forums[0], heading="Det strategiske råd", quota_text="3"), *forums[1:]] if number == 1 else forums
        )

    found = difference(register(), reading(rename))
    assert [(each.before.key, each.after.heading) for each in found.renamed] == [(1, "Det strategiske råd")]
    assert (found.new, found.gone) == ((), ())


def test_two_forums_with_the_same_subject_and_purpose_are_told_apart_by_the_rest() -> None:
    def rename(number: int, forums: list[OverviewForum]) -> list[OverviewForum]:
        if number != 2:
            return forums
        return [replace(forums[0], heading="Stab A"), replace(forums[1], heading="Stab B")]

    found = difference(register(), reading(rename))
    assert [(each.before.heading, each.after.heading) for each in found.renamed] == [
        (STRATEGIC.heading, "Stab A"),
        (OPERATIVE.heading, "Stab B"),
    ]


def test_two_forums_whose_texts_are_the_same_are_not_guessed_apart() -> None:
    twins = (forum("A", subject="x"), forum("B", subject="x"))
    alike = tuple(
        replace(twin, purpose="Det samme", participants_text="De samme", interfaces_text="Ingen") for twin in twins
    )
    before = Overview("", (OverviewChapter(1, "Kapitel", forums=alike),))
    after = Overview(
        "", (OverviewChapter(1, "Kapitel", forums=tuple(replace(twin, heading=twin.heading * 2) for twin in alike)),)
    )
    found = difference(before, after)
    assert (len(found.new), len(found.gone), found.changed) == (2, 2, ())


def test_a_forum_in_another_chapter_is_moved() -> None:
    def move(number: int, forums: list[OverviewForum]) -> list[OverviewForum]:
        return {1: forums[:2], 3: [forum("Lokalrådene"), *forums]}.get(number, forums)

    found = difference(register(), reading(move))
    assert [(each.before.key, each.chapter_before.number, each.chapter_after.number) for each in found.moved] == [
        (3, 1, 3)
    ]
    assert (found.new, found.gone, len(found.changed)) == ((), (), 1)


def test_a_chapter_put_in_between_moves_no_forum() -> None:
    old = reading(same).chapters
    text = Overview(
        "",
        (
            old[0],
            OverviewChapter(2, "Nyt kapitel", forums=(forum("Nyt forum"),)),
            replace(old[1], number=3),
            replace(old[2], number=4, title="Medierne"),
        ),
    )
    found = difference(register(), text)
    assert [each.forum.heading for each in found.new] == ["Nyt forum"]
    assert (found.changed, found.gone) == ((), ())
    assert [(each.before and each.before.title, each.after.number, each.after.title) for each in found.chapters] == [
        (None, 2, "Nyt kapitel"),
        ("Beredskab", 3, "Beredskab"),
        ("Pressen", 4, "Medierne"),
    ]


def test_another_order_in_a_chapter_is_told() -> None:
    found = difference(register(), reading(lambda _n, forums: forums[::-1]))
    assert found.reordered
    assert (found.new, found.changed, found.gone) == ((), (), ())


def closed(overview: Overview, heading: str) -> Overview:
    return replace(
        overview,
        chapters=tuple(
            replace(
                chapter,
                forums=tuple(replace(each, closed=each.closed or each.heading == heading) for each in chapter.forums),
            )
            for chapter in overview.chapters
        ),
    )


def test_a_closed_forum_that_the_text_does_not_have_is_no_difference() -> None:
    text = reading(lambda _n, forums: [each for each in forums if each.heading != "Kontaktudvalget"])
    assert [each.heading for each in difference(register(), text).gone] == ["Kontaktudvalget"]
    assert difference(closed(register(), "Kontaktudvalget"), text).is_empty


def test_a_closed_forum_that_the_text_has_again_has_returned() -> None:
    found = difference(closed(register(), "Kontaktudvalget"), reading(same))
    assert [each.before.heading for each in found.returned] == ["Kontaktudvalget"]
    assert (found.new, found.changed, found.gone) == ((), (), ())


def test_a_forum_that_only_has_a_subject_is_not_recognised_by_a_like_one() -> None:
    def only(heading: str, subject: str) -> OverviewForum:
        return OverviewForum(heading, subject=subject)

    before = Overview("", (OverviewChapter(1, "A", forums=(only("Kommissionen", "Det første møde ventes i marts"),)),))
    after = Overview("", (OverviewChapter(1, "A", forums=(only("Udvalget", "Det første møde ventes i maj"),)),))
    found = difference(before, after)
    assert (len(found.new), len(found.gone)) == (1, 1)


def test_the_overview_of_another_district_is_doubted() -> None:
    other = Overview("", (OverviewChapter(1, "Andet", forums=(forum("Et helt andet råd", subject="Noget andet"),)),))
    assert "Kun 0 af registrets 6 fora" in difference(register(), other).doubt


def test_everything_is_new_in_an_empty_register_and_nothing_is_doubted() -> None:
    found = difference(Overview("", ()), reading(same))
    assert (len(found.new), len(found.chapters), found.doubt) == (6, 3, "")


HEADINGS = st.sampled_from(["Råd", "Udvalg", "Nævn", "Møder", "Stab (a)", "Stab (b)", "råd "])
FORUMS = st.builds(
    forum, HEADINGS, subject=st.sampled_from(["", "Et", "To ord"]), quota_text=st.sampled_from(["", "4"])
)
OVERVIEWS = st.lists(
    st.lists(FORUMS, max_size=4, unique_by=lambda each: each.heading.casefold().strip()), max_size=4
).map(
    lambda chapters: Overview(
        "",
        tuple(
            OverviewChapter(number, f"Kapitel {number % 3}", forums=tuple(forums))
            for number, forums in enumerate(chapters, 1)
        ),
    )
)


@given(OVERVIEWS, OVERVIEWS)
@settings(deadline=None)
def test_every_forum_is_accounted_for_once(before: Overview, after: Overview) -> None:
    found = difference(before, after)
    both = len(found.changed) + len(found.unchanged) + len(found.returned)
    assert both + len(found.gone) == len(before.forums)
    assert both + len(found.new) == len(after.forums)
    assert difference(after, after).is_empty


# Names of forums in a text

NAMES = {
    "Lokalrådene": 3,
    "Beredskabskommissionerne i de enkelte kommuner": 4,
    "Beredskabsstaben (strategisk niveau)": 5,
    "Beredskabsstaben (operativt niveau)": 6,
    "Møder med Region Sjællands Sundhedsberedskabs- og Præhospitale Udvalg": 8,
    "Koordinationsudvalg – kriminalitetsforebyggelse (taktisk niveau)": 15,
    "Møder med psykiatrien i Region Sjælland": 20,
    "Møder med væresteder, ”varmestuer” og misbrugscentre": 23,
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Ingen", []),
        ("Nej.", []),
        ("LOKALRÅDENE", [("LOKALRÅDENE", 3)]),
        ("det enkelte lokalråd", [("det enkelte lokalråd", None)]),
        (
            "Lokalrådet, koordinationsudvalgene og SSP",
            [("Lokalrådet", 3), ("koordinationsudvalgene", 15), ("SSP", None)],
        ),
        ("Beredskabskommissionen", [("Beredskabskommissionen", 4)]),
        ("Beredskabsstaben", [("Beredskabsstaben", None)]),
        ("Møderne med Region Sjælland", [("Møderne med Region Sjælland", 20)]),
        ("Region Sjælland", [("Region Sjælland", None)]),
        ("Møder", [("Møder", None)]),
        ("Kommuner", [("Kommuner", None)]),
        (
            "Møder med væresteder, ”varmestuer” og misbrugscentre samt lokalrådene",
            [("Møder med væresteder, ”varmestuer” og misbrugscentre", 23), ("lokalrådene", 3)],
        ),
        ("SSP og skolerne", [("SSP og skolerne", None)]),
    ],
)
def test_a_forum_is_found_in_any_of_its_forms_and_never_guessed(text: str, found: list[tuple[str, int | None]]) -> None:
    assert interfaces(text, NAMES) == found


def test_a_forum_does_not_name_itself() -> None:
    assert interfaces("Beredskabsstaben", NAMES, own=5) == [("Beredskabsstaben", 6)]


def test_a_shorter_wording_counts_inside_a_longer_one_only_as_an_item() -> None:
    roles = {
        "kommune": ("kommunerne",),
        "skole": ("de af kommunerne udpegede medarbejdere fra skole",),
        "sygehus": ("repræsentanter for kommunerne, sygehuset og politiet",),
        "politi": ("politiet",),
    }
    assert participants("De af kommunerne udpegede medarbejdere fra skole", roles).roles == ("skole",)
    assert participants("Repræsentanter for kommunerne, sygehuset og politiet", roles).roles == ("sygehus", "politi")


def test_what_names_no_role_is_left_over() -> None:
    found = participants("Borgmesteren (efter behov) samt rektor og en præst.", {"mayor": ("borgmesteren",)})
    assert found.roles == ("mayor",)
    assert found.unresolved == ("efter behov", "rektor og en præst")


@pytest.mark.parametrize("text", ["", "(", "[a", "\\", "og", ", , ,"])
def test_odd_texts_name_nobody(text: str) -> None:
    assert participants(text, {"a": ("(", "borgmesteren", "")}).roles in ((), ("a",))
    assert all(key is None for _part, key in interfaces(text, NAMES))


KNOWN = ("konfliktråd", "berammelse", "ledelsessekretariatets", "samarbejdsmøder", "indsatsen", "lederne")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Konkliktråd", "Konfliktråd"),
        ("konfilktråd", "konfliktråd"),
        ("berømmelse", "berammelse"),
        ("LEDELSESEKRETARIATETS", "LEDELSESSEKRETARIATETS"),
        ("samarbejds møder", "samarbejdsmøder"),
    ],
)
def test_one_letter_from_a_word_of_the_field_is_doubted(word: str, meant: str) -> None:
    assert [(each.line, each.word, each.suggestion) for each in misspellings([(7, f"Om {word} her")], KNOWN)] == [
        (7, word, meant)
    ]


@pytest.mark.parametrize(
    "word", ["konfliktråd", "berammelser", "Konfliktrådet", "lederen", "kindsatsen", "uindsatsen", "samarbejds øvelser"]
)
def test_grammar_and_other_words_are_not_doubted(word: str) -> None:
    assert misspellings([(1, word)], KNOWN) == []


def test_a_word_that_the_text_itself_has_often_is_a_word() -> None:
    texts = [(line, "vejdirektoratet") for line in range(3)]
    assert misspellings([*texts, (9, "vejdiraktoratet")], ())[0].suggestion == "vejdirektoratet"
    assert misspellings([(line, "konkliktråd") for line in range(3)], KNOWN) == []
