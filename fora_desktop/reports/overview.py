"""The "Oversigt over samarbejdsfora" as a document: chapters, forums and their seven fields in the source's layout."""

from collections.abc import Iterator, Mapping

from fora_desktop.domain import field_words, overview_lines
from fora_desktop.domain.overview import OverviewForum
from fora_desktop.domain.overview_paper import Changes, Comparison, ForumNews, OverviewPaper, line
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _
from fora_desktop.reports import interfaces as interface_report
from fora_desktop.reports import overview_words, text
from fora_desktop.reports.overview_words import word
from fora_desktop.reports.report import (
    Block,
    Field,
    Heading,
    ListLine,
    PageBreak,
    Paragraph,
    Report,
    Span,
    Table,
    said,
)

KIND = "overview"
CHANGES, INTERFACES = "changes", "interfaces"
"""Its parts that can be chosen."""


def make(paper: OverviewPaper, scope: Scope) -> Report:
    return _report(paper, (*_chapters(paper), *_appendix(paper)))


def plain(paper: OverviewPaper, scope: Scope) -> str:
    """The text that is read back as it stands (`domain.overview_lines`); what changed follows behind its end."""
    overview = overview_words.translated(paper.overview, paper.language)
    appendix = tuple(_appendix(paper))
    after = text.blocks(appendix) if appendix else ""
    return overview_lines.written(overview, default_title(paper.language), paper.language, after)


def default_title(language: str) -> str:
    return overview_words.heading(_("Oversigt over samarbejdsfora"), language)


def _report(paper: OverviewPaper, blocks: tuple[Block, ...]) -> Report:
    overview, language = paper.overview, paper.language
    title = overview_words.heading(overview.title, language) or default_title(language)
    return Report(
        kind=KIND,
        title=title,
        subtitle=overview_words.counts(overview, language),
        sender=paper.district,
        day=overview_words.day(paper.on, language),
        facts=tuple(_facts(paper)),
        blocks=blocks,
        language=language,
        footer=title,
    )


def _facts(paper: OverviewPaper) -> Iterator[tuple[str, str]]:
    if paper.edition is not None:
        how = "issued" if paper.is_edition else "issued_changed"
        day = overview_words.day(paper.edition.on, paper.language)
        yield word("edition", paper.language), word(how, paper.language, number=paper.edition.number, day=day)


# --- the overview ---------------------------------------------------------------------------------------------------


def _chapters(paper: OverviewPaper) -> Iterator[Block]:
    """Chapters are headings of the second level and forums of the third: what follows them is of the first."""
    labels = field_words.labels(paper.language)
    overview = overview_words.translated(paper.overview, paper.language)
    news = _news(paper.comparison)
    if not overview.chapters:
        yield Paragraph(said(word("empty", paper.language)), quiet=True)
    for chapter in overview.chapters:
        yield Heading(line(chapter), 2)
        if not chapter.forums:
            yield Paragraph(said(word("chapter_empty", paper.language)), quiet=True)
        for forum in chapter.forums:
            what = news.get(forum.key)
            yield Heading(forum.heading, 3, _mark(what, paper) if what is not None else "")
            yield from _fields(forum, labels, {each.field for each in what.fields} if what is not None else set())


def _news(comparison: Comparison | None) -> Mapping[int | None, ForumNews]:
    if comparison is None:
        return {}
    return {each.forum.key: each for each in (*comparison.changes.new, *comparison.changes.changed)}


def _mark(news: ForumNews, paper: OverviewPaper) -> str:
    """What a forum is marked with under its heading."""
    if not news.fields:
        return word("is_new", paper.language)
    names = overview_words.fields(paper.language)
    return word("is_changed", paper.language, fields=", ".join(names[each.field] for each in news.fields))


def _fields(forum: OverviewForum, labels: Mapping[str, str], changed: set[str]) -> Iterator[Field]:
    for field, words in forum.texts.items():
        yield Field(labels[field], (Span(words, bold=field in changed),) if words else ())


# --- what stands behind it ------------------------------------------------------------------------------------------


def _appendix(paper: OverviewPaper) -> Iterator[Block]:
    if paper.comparison is not None:
        yield PageBreak()
        yield from _changes(paper.comparison, paper.language)
    elif paper.never_issued:
        yield PageBreak()
        yield Heading(word("changed", paper.language), 1)
        yield Paragraph(said(word("never", paper.language)))
    if paper.network is not None:
        yield PageBreak()
        yield Heading(word("interfaces", paper.language), 1)
        yield interface_report.drawing(paper.network)


def _changes(comparison: Comparison, language: str) -> Iterator[Block]:
    found = comparison.changes
    if comparison.since is not None:
        title, about = word("changes_since", language, day=overview_words.day(comparison.since, language)), ""
    else:
        title = word("changes_edition", language, number=comparison.edition)
        about = overview_words.day(comparison.issued_on, language) if comparison.issued_on else ""
    yield Heading(title, 1, about)
    if comparison.known_from is not None:
        day = overview_words.day(comparison.known_from, language)
        yield Paragraph(said(word("known_from", language, day=day)), quiet=True)
    if found.is_empty:
        yield Paragraph(said(word("nothing", language)))
    yield from _forums(word("new", language), found.new, language)
    if found.changed:
        yield Heading(word("changed", language), 2)
        for each in found.changed:
            yield Heading(overview_words.heading(each.forum.heading, language), 3, _chapter(each, language))
            yield _differences(each, language)
    yield from _forums(word("gone", language), found.gone, language)
    yield from _other(found, language)


def _forums(title: str, news: tuple[ForumNews, ...], language: str) -> Iterator[Block]:
    if news:
        yield Heading(title, 2)
        for each in news:
            heading = overview_words.heading(each.forum.heading, language)
            yield ListLine(said(f"{heading} ({_chapter(each, language)})"))


def _chapter(news: ForumNews, language: str) -> str:
    return overview_words.chapter(news.chapter, language)


def _differences(news: ForumNews, language: str) -> Table:
    names = overview_words.fields(language)
    heads = tuple(word(name, language) for name in ("field", "before", "after"))
    none = word("none", language)
    rows = tuple((names[each.field], each.before or none, each.after or none) for each in news.fields)
    return Table(heads, rows, (0.2, 0.4, 0.4))


def _other(found: Changes, language: str) -> Iterator[Block]:
    """The title, the chapters and the order."""
    pairs = [(word("title", language), *found.title)] if found.title is not None else []
    pairs += [(word("chapter", language), before, after) for before, after in found.chapters]
    if pairs:
        none = word("none", language)
        heads = tuple(word(name, language) for name in ("field", "before", "after"))
        yield Heading(word("chapters" if found.chapters else "title", language), 2)
        yield Table(
            heads, tuple((what, before or none, after or none) for what, before, after in pairs), (0.2, 0.4, 0.4)
        )
    if found.reordered:
        yield Paragraph(said(word("reordered", language)))
