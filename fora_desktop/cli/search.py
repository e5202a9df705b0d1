"""Everything found by a few letters: `search`."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import positive
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.full_text import TextHit
    from fora_desktop.services.search import Hit

MOST = 20


def add(commands: Commands) -> None:
    parser = commands.add_parser("search", help=_("find fora, møder, personer, referater og opgaver"))
    parser.add_argument("text", nargs="+", metavar=_("TEKST"), help=_("ordene, i enhver bøjning"))
    parser.add_argument(
        "--limit", type=positive, default=MOST, metavar=_("ANTAL"), help=_("højst så mange af hver slags")
    )
    on_option(parser)
    json_option(parser)
    parser.set_defaults(run=run_search)


def run_search(context: Context, given: Namespace) -> None:
    from fora_desktop.services import full_text, search, standings

    query = " ".join(given.text)
    with context.open() as database, database.read() as session:
        known = search.things(session, standings.lines(session, context.today), context.today)
        named = search.find(known, query, context.today, given.limit)
        texts = full_text.find(session, query, given.limit)
    kinds = _words()
    context.answer_table(
        [*map(_named, named.hits), *map(_text, texts.hits)],
        [_("Slags"), _("Id"), _("Fundet"), _("Hvor")],
        [
            *(
                [kinds[hit.thing.kind], str(hit.thing.id), hit.snippet or hit.thing.name, _where(hit)]
                for hit in named.hits
            ),
            *([kinds[hit.kind], str(hit.id), hit.snippet or hit.name, hit.about] for hit in texts.hits),
        ],
        _("Intet fundet."),
    )


def _where(hit: "Hit") -> str:
    return hit.thing.name if hit.snippet else hit.thing.about


def _named(hit: "Hit") -> dict[str, Any]:
    thing = hit.thing
    return {
        "kind": thing.kind.value,
        "id": thing.id,
        "name": thing.name,
        "snippet": hit.snippet,
        "about": "" if hit.snippet else thing.about,
        "status": thing.status.value if thing.status else None,
        "meeting": None,
        "item": None,
        "confidential": False,
    }


def _text(hit: "TextHit") -> dict[str, Any]:
    return {
        "kind": hit.kind.value,
        "id": hit.id,
        "name": hit.name,
        "snippet": hit.snippet,
        "about": hit.about,
        "status": None,
        "meeting": hit.meeting,
        "item": hit.item,
        "confidential": hit.confidential,
    }


def _words() -> dict[str, str]:
    return {
        "forum": _("forum"),
        "board": _("lokalt forum"),
        "meeting": _("møde"),
        "person": _("person"),
        "role": _("rolle"),
        "text": _("oversigten"),
        "agenda_item": _("punkt"),
        "decision": _("beslutning"),
        "task": _("opgave"),
        "paper": _("bilag"),
    }
