"""Text with bold, italics and lists comes back as it was written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain import rich_text
from fora_desktop.domain.rich_text import BULLETS, NUMBERS, PARAGRAPH, Block, Run

FEW = st.sampled_from(["0", "a b", " ", "0 ", " 0", "*", "_", "a\nb"])
WORDS = FEW | st.text(st.one_of(st.sampled_from(list("ab *_-+#>1.)\\\n`<[&~|=\xa0\tæ")), st.characters()), max_size=12)
RUNS = st.lists(st.builds(Run, WORDS, st.booleans(), st.booleans()), max_size=4).map(tuple)
BLOCKS = st.lists(st.builds(Block, RUNS, st.sampled_from([PARAGRAPH, BULLETS, NUMBERS]), st.integers(0, 4)), max_size=6)


@settings(max_examples=200, deadline=None)
@given(BLOCKS)
def test_what_is_written_is_read_back_and_written_alike(blocks: list[Block]) -> None:
    kept = rich_text.written(blocks)
    assert rich_text.read(kept) == rich_text.tidy(blocks)
    assert rich_text.written(rich_text.read(kept)) == kept


@settings(max_examples=150, deadline=None)
@given(st.text(st.one_of(st.sampled_from(list("ab *_-#1.\\\n ")), st.characters()), max_size=60))
def test_any_text_is_read_and_stays_the_same_from_then_on(text: str) -> None:
    once = rich_text.written(rich_text.read(text))
    assert rich_text.written(rich_text.read(once)) == once


def test_it_reads_as_markdown() -> None:
    blocks = [
        Block(
            (Run("Rådet "), Run("tog", bold=True), Run(" til "), Run("efterretning", italic=True), Run(".")),
        ),
        Block((Run("Skoler"),), BULLETS),
        Block((Run("Trekroner"),), NUMBERS, 1),
        Block((Run("1. maj er en dag"),)),
    ]
    assert rich_text.written(blocks) == (
        "Rådet **tog** til _efterretning_.\n\n- Skoler\n    1. Trekroner\n\n1\\. maj er en dag"
    )


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("__a__ og *b*", (Run("a", bold=True), Run(" og "), Run("b", italic=True))),
        ("***a***", (Run("a", bold=True, italic=True),)),
        ("5 * 3 = 15 * 1", (Run("5 * 3 = 15 * 1"),)),
        ("# Overskrift", (Run("Overskrift"),)),
        ("en **halv", (Run("en **halv"),)),
    ],
)
def test_other_markdown_is_read_as_far_as_it_is_known(text: str, runs: tuple[Run, ...]) -> None:
    assert rich_text.read(text)[0].runs == runs


def test_the_lines_of_a_file_become_paragraphs_and_items() -> None:
    found = rich_text.from_plain("Status\n- den første\n2) den anden\n\n1991 var et år")
    assert [(block.kind, block.text) for block in found] == [
        (PARAGRAPH, "Status"),
        (BULLETS, "den første"),
        (NUMBERS, "den anden"),
        (PARAGRAPH, "1991 var et år"),
    ]


def test_word_marks_its_items_with_signs_and_spaces() -> None:
    pasted = [
        Block((Run("·\xa0\xa0\xa0 "), Run("Skoler", bold=True))),
        Block((Run("1.   Først"),)),
        Block((Run("1. maj"),)),
    ]
    found = rich_text.tidy(rich_text.listed_again(pasted))
    assert [(block.kind, block.text) for block in found] == [
        (BULLETS, "Skoler"),
        (NUMBERS, "Først"),
        (PARAGRAPH, "1. maj"),
    ]
    assert rich_text.plain(rich_text.written(found)) == "• Skoler\n1. Først\n1. maj"


def test_a_text_full_of_marks_that_end_nowhere_is_read_at_once() -> None:
    assert rich_text.read("*a " * 20_000)[0].text.startswith("*a *a")
