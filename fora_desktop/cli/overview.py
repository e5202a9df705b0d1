"""The overview's raw text: read, compared with the register, applied as one step."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import calendar_import, catalogues, table_import
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.domain.overview import ForumChange, Overview, OverviewChapter
    from fora_desktop.services.overview import Applied

SHOWN = 70
"""How many letters of a text are shown beside another."""
BEFORE = 20
"""How many letters before the first that differs."""


def add(commands: Commands) -> None:
    importing = commands.add_parser("import", help=_("hent noget udefra ind i registret"))
    does = importing.add_subparsers(dest="does", required=True, metavar=_("SLAGS"))
    overview = does.add_parser("overview", help=_("oversigten over samarbejdsfora som tekst eller Word"))
    overview.add_argument("file", type=Path, metavar=_("FIL"))
    overview.add_argument("--dry-run", action="store_true", help=_("vis forskellen, og ændr intet"))
    overview.add_argument("--anyway", action="store_true", help=_("luk også fora, når oversigten kan være halv"))
    overview.add_argument("--overwrite", action="store_true", help=_("erstat også det, der er rettet i hånden"))
    on_option(overview)
    json_option(overview)
    overview.set_defaults(run=run_overview)
    table_import.add_imports(does)
    calendar_import.add_import(does)
    catalogues.add_import(does)


def run_overview(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.errors import FieldError
    from fora_desktop.exchange import catalogues, overview_text
    from fora_desktop.services import overview

    read = overview_text.read_file(given.file)
    how = {"overwrite": given.overwrite, "roles": catalogues.load(catalogues.DEFAULT).roles}
    with context.open(writes=not given.dry_run) as database:
        if given.dry_run and database.readonly:
            with database.read() as session:
                result = overview.preview(session, read, context.today, overwrite=given.overwrite)
        elif given.dry_run:
            result = database.rehearse(overview.apply, read, context.today, anyway=True, **how)
        else:
            try:
                result = database.do(overview.applied, overview.apply, read, context.today, anyway=given.anyway, **how)
            except overview.OverviewIsDoubtful as doubt:
                raise FieldError(
                    _("{doubt} Se forskellen med --dry-run; er den rigtig, så tilføj --anyway.").format(doubt=doubt)
                ) from None
    if result.difference.doubt:
        context.warn(result.difference.doubt)
    done = not given.dry_run and not result.is_empty
    context.report(
        _document(given.file, read, result, done), "\n".join([*_lines(read, result), _end(result, given.dry_run)])
    )


# --- for programs ---------------------------------------------------------------------------------------------------


def _document(file: Path, read: "Overview", result: "Applied", done: bool) -> dict[str, Any]:
    found = result.difference
    return {
        "file": str(file),
        "title": read.title,
        "chapters": len(read.chapters),
        "forums": len(read.forums),
        "guesses": [
            {
                "kind": guess.kind,
                "line": guess.line,
                "text": guess.text,
                "suggestion": guess.suggestion,
                "sentence": guess.sentence,
            }
            for guess in read.guesses
        ],
        "new": [
            {"forum": name, "heading": new.forum.heading, "chapter": _chapter(new.chapter), "line": new.forum.line}
            for name, new in zip(result.new, found.new, strict=True)
        ],
        "changed": [_change(result, change) for change in found.changed],
        "gone": [result.names[forum.key] for forum in found.gone if forum.key is not None],
        "returned": [_change(result, change) for change in found.returned],
        "chapters_changed": [
            {
                "before": None if change.before is None else _chapter(change.before),
                "after": _chapter(change.after),
            }
            for change in found.chapters
        ],
        "reordered": found.reordered,
        "unchanged": len(found.unchanged),
        "new_title": result.title or None,
        "doubt": found.doubt,
        "notes": list(result.notes),
        "kept_by_hand": [
            {
                "forum": kept.name,
                "fields": [{"field": each.field, "before": each.before, "after": each.after} for each in kept.fields],
            }
            for kept in result.kept
        ],
        "roles_created": result.roles,
        "roles_unrecognised": [{"forum": each.forum, "text": each.text} for each in result.unrecognised],
        "applied": done,
    }


def _chapter(chapter: "OverviewChapter") -> dict[str, Any]:
    return {"number": chapter.number, "title": chapter.title}


def _change(result: "Applied", change: "ForumChange") -> dict[str, Any]:
    return {
        "forum": _name(result, change),
        "fields": [{"field": field, "before": before, "after": after} for field, before, after in _differing(change)],
    }


def _name(result: "Applied", change: "ForumChange") -> str:
    """The name that the register knows the forum by."""
    return "" if change.before.key is None else result.names[change.before.key]


def _differing(change: "ForumChange") -> Iterator[tuple[str, str, str]]:
    """Each field that differs, before and after: the chapter, the heading, the seven texts."""
    if change.moved:
        yield "chapter", _chapter_line(change.chapter_before), _chapter_line(change.chapter_after)
    if change.renamed:
        yield "heading", change.before.heading, change.after.heading
    for each in change.fields:
        yield each.field, each.before, each.after


def _chapter_line(chapter: "OverviewChapter") -> str:
    return f"{chapter.number}. {chapter.title}"


# --- for people -----------------------------------------------------------------------------------------------------


def _lines(read: "Overview", result: "Applied") -> Iterator[str]:
    found = result.difference
    yield _("Læst: {chapters} kapitler, {forums} fora; {unchanged} fora er uændret.").format(
        chapters=len(read.chapters), forums=len(read.forums), unchanged=len(found.unchanged)
    )
    for head, lines in (
        (_("Gættet"), [guess.sentence for guess in read.guesses]),
        (
            _("Nyt"),
            [
                _("{forum} (kapitel {chapter})").format(forum=name, chapter=_chapter_line(new.chapter))
                for name, new in zip(result.new, found.new, strict=True)
            ],
        ),
        (_("Ændret"), [line for change in found.changed for line in _change_lines(result, change)]),
        (_("Væk (lukkes)"), [result.names[forum.key] for forum in found.gone if forum.key is not None]),
        (_("Tilbage (åbnes igen)"), [line for change in found.returned for line in _change_lines(result, change)]),
        (_("Kapitler"), [*_chapter_lines(result)]),
        (_("Rettet i hånden (beholdes; --overwrite erstatter)"), [*_kept_lines(result)]),
        (_("Titel"), [result.title] if result.title else []),
        (_("Bemærk"), result.notes),
    ):
        if lines:
            yield ""
            yield f"{head}:"
            yield from (f"  {line}" for line in lines)
    yield ""


def _change_lines(result: "Applied", change: "ForumChange") -> Iterator[str]:
    yield _name(result, change)
    labels = _labels()
    for field, before, after in _differing(change):
        first, second = _beside(before, after)
        yield f"  {labels[field]}"
        yield "    " + _("før:   {text}").format(text=first)
        yield "    " + _("efter: {text}").format(text=second)


def _kept_lines(result: "Applied") -> Iterator[str]:
    labels = _labels()
    for kept in result.kept:
        yield _("{forum} (forbliver lukket)").format(forum=kept.name) if kept.stays_closed else kept.name
        for each in kept.fields:
            first, second = _beside(each.before, each.after)
            yield f"  {labels[each.field]}"
            yield "    " + _("beholdes:    {text}").format(text=first)
            yield "    " + _("i oversigten: {text}").format(text=second)


def _labels() -> dict[str, str]:
    """The fields as the overview itself calls them."""
    from fora_desktop.domain.overview import FIELDS
    from fora_desktop.exchange.overview_text import LABELS

    texts = zip(FIELDS, (label for label, _form in LABELS), strict=True)
    return {"chapter": _("Kapitel"), "heading": _("Overskrift"), **dict(texts)}


def _beside(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line each, from a little before they part."""
    texts = [" ".join(text.split()) for text in (before, after)]
    same = next((at for at, (a, b) in enumerate(zip(*texts, strict=False)) if a != b), min(map(len, texts)))
    start = max(0, same - BEFORE) if max(map(len, texts)) > SHOWN else 0
    first, second = (_quoted(text, start) for text in texts)
    return first, second


def _quoted(text: str, start: int) -> str:
    if not text:
        return _("(tomt)")
    shown = text[start : start + SHOWN]
    return "“{before}{text}{after}”".format(
        before="…" if start else "", text=shown, after="…" if start + SHOWN < len(text) else ""
    )


def _chapter_lines(result: "Applied") -> Iterator[str]:
    for change in result.difference.chapters:
        after = _chapter_line(change.after)
        if change.before is None:
            yield _("nyt: {chapter}").format(chapter=after)
        else:
            yield _("{before} → {after}").format(before=_chapter_line(change.before), after=after)
    if result.difference.reordered:
        yield _("fora står i en anden rækkefølge")


def _end(result: "Applied", dry_run: bool) -> str:
    if result.is_empty:
        return _("Registret svarer til oversigten. Intet er ændret.")
    if dry_run:
        return _("Intet er ændret (prøve).")
    if result.count == 1:
        return _("1 ændring er anvendt.")
    return _("{n} ændringer er anvendt.").format(n=result.count)
