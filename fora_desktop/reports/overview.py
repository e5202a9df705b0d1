"""The "Oversigt over samarbejdsfora" as a document: chapters, forums and their seven fields in the source's layout."""

from collections.abc import Iterator, Mapping

from fora_desktop.domain import field_words, overview_lines
from fora_desktop.domain.overview import Overview, OverviewForum
from fora_desktop.domain.overview_paper import OverviewPaper
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _, counted
from fora_desktop.reports import words
from fora_desktop.reports.report import Block, Field, Heading, Paragraph, Report, said

KIND = "overview"


def make(paper: OverviewPaper, scope: Scope) -> Report:
    overview = paper.overview
    return Report(
        kind=KIND,
        title=overview.title or default_title(),
        subtitle=_("{chapters}, {forums}").format(
            chapters=counted(len(overview.chapters), _("1 kapitel"), _("{n} kapitler")),
            forums=counted(len(overview.forums), _("1 forum"), _("{n} fora")),
        ),
        sender=paper.district,
        day=words.day(paper.on),
        facts=(),
        blocks=tuple(_blocks(overview, paper.language)),
        language=paper.language,
    )


def plain(paper: OverviewPaper, scope: Scope) -> str:
    """The text that is read back as it stands (`domain.overview_lines`)."""
    return overview_lines.written(paper.overview, default_title(), paper.language)


def default_title() -> str:
    return _("Oversigt over samarbejdsfora")


def _blocks(overview: Overview, language: str) -> Iterator[Block]:
    labels = field_words.labels(language)
    if not overview.chapters:
        yield Paragraph(said(_("Registret har endnu ingen fora.")), quiet=True)
    for chapter in overview.chapters:
        yield Heading(f"{chapter.number}. {chapter.title}", 2)
        for forum in chapter.forums:
            yield Heading(forum.heading, 3)
            yield from _fields(forum, labels)


def _fields(forum: OverviewForum, labels: Mapping[str, str]) -> Iterator[Field]:
    for field, text in forum.texts.items():
        yield Field(labels[field], said(text))
