"""Reading the overview's raw text: the real one as it stands, and everything that is none."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fora_desktop.domain.overview import FIELDS, Overview, difference, interfaces, participants
from fora_desktop.exchange import catalogues
from fora_desktop.exchange.overview_text import LABELS, NotAnOverview, read, read_file

SOURCE = Path(__file__).parent / "data" / "oversigt.txt"
RAW = SOURCE.read_bytes()
TEXT = RAW.decode()
CATALOGUE = catalogues.load(catalogues.DEFAULT)


def texts(overview: Overview) -> list[tuple[int, str, str, dict[str, str]]]:
    return [
        (chapter.number, chapter.title, forum.heading, forum.texts)
        for chapter in overview.chapters
        for forum in chapter.forums
    ]


def guesses(overview: Overview, kind: str) -> list[tuple[int, str, str]]:
    return [(guess.line, guess.text, guess.suggestion) for guess in overview.guesses if guess.kind == kind]


def small(*forums: tuple[str, str], chapter: str = "1. Kontakt") -> str:
    """An overview with one chapter and forums of a heading and an Emne."""
    return "\n".join(
        [chapter, *("\n".join(["", heading, f"Emne:\t{subject}", *EMPTY_LABELS]) for heading, subject in forums)]
    )


EMPTY_LABELS = [f"{label}\t" for label, _form in LABELS[1:]]


def refused(data: bytes) -> str:
    """The sentence that the file is refused with."""
    with pytest.raises(NotAnOverview) as told:
        read(data)
    sentence = str(told.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 300
    return sentence


# The real overview


def test_the_reader_and_the_catalogue_agree_on_every_heading_and_every_text() -> None:
    overview = read(RAW)
    assert overview.title == CATALOGUE.overview_title
    assert [(chapter.number, chapter.title) for chapter in overview.chapters] == [
        (chapter.number, chapter.title) for chapter in CATALOGUE.chapters
    ]
    assert [
        (chapter.number, forum.heading, *forum.texts.values())
        for chapter in overview.chapters
        for forum in chapter.forums
    ] == [(forum.chapter, forum.heading, *(getattr(forum, field) for field in FIELDS)) for forum in CATALOGUE.forums]


def test_the_counts_are_those_of_the_document() -> None:
    overview = read(RAW)
    assert len(overview.chapters) == 14
    assert len(overview.forums) == 36
    assert [forum.heading for forum in overview.forums if forum.is_placeholder] == [
        "Epidemikommissionen",
        "Møder med Fødevareregionen",
        "Møder med Kriminalforsorgen",
        "Møder med SKAT (overordnet)",
    ]
    assert sum(text == "" for forum in overview.forums for text in forum.texts.values()) == 24


def test_every_line_number_leads_to_its_text() -> None:
    lines = TEXT.split("\n")
    for forum in read(RAW).forums:
        assert forum.heading in lines[forum.line - 1]
        for (label, _form), text, line in zip(LABELS, forum.texts.values(), forum.field_lines, strict=True):
            assert lines[line - 1].startswith(label)
            assert lines[line - 1].endswith(text)


def test_the_four_headings_that_were_cut_from_a_chapter_line_are_told() -> None:
    split = guesses(read(RAW), "heading_split")
    assert [line for line, _title, _heading in split] == [124, 144, 269, 279]
    assert split[0] == (124, "Dyreværn og fødevarer", "Møder med Fødevareregionen")


def test_the_misspellings_are_found_and_nothing_else_is_called_one() -> None:
    assert [(text, suggestion) for _line, text, suggestion in guesses(read(RAW), "misspelling")] == [
        ("samarbejds møder", "samarbejdsmøder"),
        ("samarbejds møder", "samarbejdsmøder"),
        ("Konkliktråd", "Konfliktråd"),
        ("linjefchefen", "linjechefen"),
        ("berømmelse", "berammelse"),
        ("ledelsesekretariatets", "ledelsessekretariatets"),
    ]


def test_a_long_danish_text_that_is_no_overview_gives_no_flood_of_misspellings() -> None:
    corrected = TEXT.replace("Konkliktråd", "Konfliktråd").replace("linjefchefen", "linjechefen")
    assert len(guesses(read(corrected.encode()), "misspelling")) == 4


def test_the_interfaces_without_a_forum_are_told() -> None:
    assert Counter(text for _line, text, _none in guesses(read(RAW), "interface_unresolved")) == {
        "Kommunernes SSP-organisation.": 1,
        "de kommunale SSP-strukturer": 3,
        "Lokalt kriminalitetspræventivt arbejde i øvrigt": 1,
    }


def test_every_guess_is_a_sentence_with_its_line() -> None:
    for guess in read(RAW).guesses:
        assert guess.sentence.startswith(f"Linje {guess.line}: ")
        assert guess.sentence.endswith(".")


@pytest.mark.parametrize("named_by", ["heading", "name"])
def test_the_interfaces_resolve_to_the_forums_of_the_catalogue(named_by: str) -> None:
    names = {getattr(forum, named_by): forum.number for forum in CATALOGUE.forums}
    for forum in CATALOGUE.forums:
        assert [(text, (key,) if key else ()) for text, key in interfaces(forum.interfaces_text, names)] == [
            (part.text, part.to) for part in forum.interfaces
        ]


def test_the_participants_are_the_roles_of_the_catalogue() -> None:
    roles = {role.id: (role.name, *role.aliases) for role in CATALOGUE.roles}
    for forum in CATALOGUE.forums:
        found = participants(forum.participants_text, roles)
        assert sorted(found.roles) == sorted(participant.role for participant in forum.participants)
        assert set(found.unresolved) <= {
            "eventuelt",
            "på operativt niveau",
            "efter behov",
            "alt efter den konkrete sammenhæng og behov",
        }


# How it may be written


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode("utf-16"),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.replace("å", "a\u030a").encode(),
    ],
    ids=[
        "utf-8 with mark",
        "utf-16",
        "utf-16-le with mark",
        "utf-16-be with mark",
        "utf-16-le",
        "utf-16-be",
        "windows-1252",
        "windows-1252 crlf",
        "utf-16 crlf",
        "cr",
        "decomposed",
    ],
)
def test_the_same_text_in_another_encoding_is_the_same_overview(encode: Callable[[str], bytes]) -> None:
    assert read(encode(TEXT)) == read(RAW)


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda text: text.replace("\t", "   "),
        lambda text: text.replace("\tI", ":\tI").replace("\tM", ":\tM").replace("::", ":"),
        lambda text: text.replace("\t", "\n"),
        lambda text: text.replace("Emne:\t", "EMNE:\t"),
        lambda text: text.replace("\n\n", "\n\n\n\n"),
        lambda text: "\n".join(line for line in text.split("\n") if line),
        lambda text: text.replace("\n", " \n"),
        lambda text: text.replace("Kontaktudvalget\t", "**Kontaktudvalget**"),
        lambda text: text.replace(
            "værn og fødevarer**Møder med Fødevareregionen**", "værn og fødevarer\n\nMøder med Fødevareregionen"
        ),
    ],
    ids=["spaces", "colons", "text below", "capitals", "airy", "dense", "trailing spaces", "bold", "not glued"],
)
def test_the_same_overview_in_another_layout_has_the_same_texts(rewrite: Callable[[str], str]) -> None:
    assert texts(read(rewrite(TEXT).encode())) == texts(read(RAW))


def test_a_text_over_several_lines_is_one_text_with_its_line_breaks() -> None:
    text = TEXT.replace("Mindst 4\n\nKontaktudvalget", "2 ordinære møder\n1 stormøde\n\nKontaktudvalget")
    text = text.replace("Drøftelse af opgaver på", "Drøftelse af opgaver\n\n1. på")
    overview = read(text.encode())
    assert overview.forums[0].quota_text == "2 ordinære møder\n1 stormøde"
    assert overview.forums[23].purpose.startswith("Drøftelse af opgaver\n1. på det statslige vejnet")
    assert len(overview.forums) == 36


def test_a_sentence_that_begins_like_a_label_stays_in_its_text() -> None:
    text = small(("Rådet", "Deltagere fra kommunen\nSnitflader og andet")) + "4"
    forum = read(text.encode()).forums[0]
    assert forum.subject == "Deltagere fra kommunen\nSnitflader og andet"
    assert forum.quota_text == "4"


def test_a_line_between_forums_that_belongs_to_none_is_told_and_left_out() -> None:
    text = TEXT.replace("\nKontaktudvalget", "\nSide 1 af 9\n\nKontaktudvalget") + "\n\nRoskilde, marts 2009"
    overview = read(text.encode())
    assert guesses(overview, "line_skipped") == [
        (18, "Side 1 af 9", ""),
        (364, "Roskilde, marts 2009", ""),
    ]
    assert texts(overview) == texts(read(RAW))


def test_a_list_of_contents_before_the_first_forum_is_left_out() -> None:
    contents = "".join(f"{chapter.number}. {chapter.title}\n" for chapter in CATALOGUE.chapters)
    overview = read((contents + TEXT).encode())
    assert texts(overview) == texts(read(RAW))
    assert len(guesses(overview, "line_skipped")) == 14


def test_a_chapter_without_forums_and_a_gap_in_the_numbers_are_told() -> None:
    text = small(("Rådet", "Et emne")) + "\n\n2. Tomt\n\n" + small(("Udvalget", "Et andet"), chapter="4. Mere")
    overview = read(text.encode())
    assert guesses(overview, "chapter_empty") == [(12, "2. Tomt", "")]
    assert guesses(overview, "chapter_gap") == [(14, "4. Mere", "3")]
    assert [chapter.number for chapter in overview.chapters] == [1, 2, 4]


def test_the_same_heading_may_stand_in_two_chapters() -> None:
    text = small(("Møder", "Et emne")) + "\n\n" + small(("Møder", "Et andet"), chapter="2. Mere")
    assert [forum.heading for forum in read(text.encode()).forums] == ["Møder", "Møder"]


def test_reading_the_same_file_twice_is_no_difference() -> None:
    assert difference(read(RAW), read(TEXT.encode("utf-16"))).is_empty


# What is no overview


def word_document() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", TEXT)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "Filen er tom"),
        (b"\xef\xbb\xbf", "Filen er tom"),
        (b"\xff\xfe\n\x00", "Filen er tom"),
        (b" \r\n\t\n" * 1000, "Filen er tom"),
        (b"\0" * 1000, "Filen er tom"),
        (RAW * 2600, "for stor"),
        (b"x" * 50_000_000, "for stor"),
        (bytes(range(256)) * 400, "tegn"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 5000, "tegn"),
        (word_document(), "Word-filen er beskadiget"),
        (b"%PDF-1.7\n" + RAW, "PDF"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 9000, "ældre Word"),
        (b"{\\rtf1\\ansi " + RAW, "RTF"),
        (RAW.replace(b"Emne", b"Em\0ne", 1), "Linje 10"),
        (b"a" * 1_000_000, "Linje 1 har over"),
        (RAW.replace(b"\n", b" "), "Linje 1 har over" if len(RAW) > 20_000 else "ikke en oversigt"),
        (b"\n" * 900_000 + b"x", "linjer"),
        ("Kære alle\n\nHermed referatet fra mødet.\n".encode(), "ikke en oversigt"),
        (TEXT.encode().decode("cp1252", "replace").encode(), "Æ, ø og å"),
        (RAW[:-40] + b"\xc3", "afkortet"),
        ("\n".join(f"{n}. Kapitel" for n in range(1, 15)).encode(), "ingen fora"),
        (TEXT.replace("2. Beredskab", "1. Beredskab").encode(), "Linje 36: kapitel 1 står der allerede i linje 7"),
        (TEXT.replace("4. Kriminalitets", "3. Kriminalitets").encode(), "kapitel 3 står der allerede"),
        (
            TEXT.replace("Lokalrådene\t\n", "KREDSRÅDET \n").encode(),
            "Linje 27: forummet “KREDSRÅDET” står der allerede",
        ),
        (TEXT.replace("1. Kontakt med lokalsamfundet mv.\n", "").encode(), "før det første kapitel"),
        (TEXT.replace("Kontaktudvalget\t\n", "").encode(), "uden et forum over sig"),
        (TEXT.replace("Indsats mod prostitutionens bagmænd**", "").encode(), "ingen overskrift"),
        (TEXT.replace("Snitflader\tIngen\n", "", 1).encode(), "Linje 14: “Snitflader” mangler i forummet “Kredsrådet”"),
        (TEXT.replace("Antal møder\tMindst 4\n", "", 1).encode(), "“Antal møder” mangler i forummet “Kredsrådet”"),
        (TEXT.replace("Deltagere\t", "Snitflader\t", 1).encode(), "“Deltagere” mangler"),
        (TEXT[: TEXT.index("Deltagere\tChefanklageren")].encode(), "slutter i forummet “Møder med psykiatrien"),
        (TEXT[: TEXT.index("Møder med pressen")].encode(), "slutter efter kapitlet “Pressen”"),
        (TEXT[TEXT.index("5. Psykiatri") :].encode(), "begynder med kapitel 5"),
        (TEXT[TEXT.index("Snitflader\tMøderne med Sct") :].encode(), "uden et forum over sig"),
    ],
)
def test_what_is_no_overview_is_refused_with_one_sentence(data: bytes, says: str) -> None:
    assert says in refused(data)


def test_an_overview_that_is_cut_anywhere_but_between_two_forums_is_refused() -> None:
    lines = TEXT.split("\n")
    ends = {forum.field_lines[-1] for forum in read(RAW).forums}
    for count in range(1, len(lines)):
        part = "\n".join(lines[:count])
        if any(count >= end and not any(lines[end:count]) for end in ends):
            read(part.encode())
        else:
            refused(part.encode())


def test_an_overview_that_is_cut_between_two_forums_is_doubted() -> None:
    half = read(TEXT[: TEXT.index("8. Kvindehandel")].encode())
    assert "sidste 9 fora mangler" in difference(read(RAW), half).doubt
    last = read(TEXT[: TEXT.index("14. Pressen")].encode())
    assert "sidste forum mangler" in difference(read(RAW), last).doubt
    third = read(TEXT[: TEXT.index("4. Krim")].encode())
    assert "Kun 14 af registrets 36 fora" in difference(read(RAW), third).doubt


def test_a_file_that_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "mangler.txt", "den findes ikke"), (tmp_path, "det er en mappe")):
        with pytest.raises(NotAnOverview, match=rf"kan ikke åbnes \({why}\); vælg en anden fil\.$"):
            read_file(path)
    assert read_file(SOURCE) == read(RAW)


LINES = st.one_of(
    st.sampled_from(TEXT.split("\n")),
    st.sampled_from([f"{label}\t" for label, _form in LABELS]),
    st.text(max_size=40),
    st.integers(0, 20).map(lambda number: f"{number}. Kapitel"),
)


@given(
    st.one_of(
        st.binary(max_size=400), st.lists(LINES, max_size=40).map("\n".join).map(lambda s: s.encode("utf-8", "replace"))
    )
)
@example(b"1. a**b**\nEmne")
@example("1. ½\n²\nEmne:\n".encode())
@settings(deadline=None, max_examples=300)
def test_any_bytes_are_an_overview_or_are_refused(data: bytes) -> None:
    try:
        overview = read(data)
    except NotAnOverview:
        pass
    else:
        assert overview.forums
        assert all(guess.sentence for guess in overview.guesses)
        assert difference(overview, overview).is_empty


@given(st.data())
@settings(deadline=None, max_examples=100)
def test_the_real_overview_with_something_cut_out_of_it_is_an_overview_or_is_refused(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(RAW)))
    stop = data.draw(st.integers(start, len(RAW)))
    put = data.draw(st.binary(max_size=20))
    try:
        overview = read(RAW[:start] + put + RAW[stop:])
    except NotAnOverview:
        return
    assert difference(overview, overview).is_empty
    difference(read(RAW), overview)
