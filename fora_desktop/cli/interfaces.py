"""Links between forums, and what is remarkable about them: listed, added, refused, settled, taken back."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import positive, year
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.domain.interface_findings import Finding
    from fora_desktop.domain.interface_links import Edge, Link, Network
    from fora_desktop.services.interfaces import InterfaceLine


def add(commands: Commands) -> None:
    interfaces = commands.add_parser("interfaces", help=_("hvilke fora der nævner hvilke, og hvad der er at bemærke"))
    interfaces.add_argument("--chapter", type=positive, metavar=_("NR"), help=_("kun dette kapitel"))
    interfaces.add_argument("--year", type=year, metavar=_("ÅR"), help=_("året for rækkefølgen i praksis"))
    on_option(interfaces)
    json_option(interfaces)
    interfaces.set_defaults(run=listing)
    does = interfaces.add_subparsers(dest="does", metavar=_("HANDLING"))
    create = does.add_parser("add", help=_("tilføj en snitflade ved siden af teksten"))
    refuse = does.add_parser("refuse", help=_("afvis en snitflade, som teksterne lader formode"))
    for parser, run in ((create, add_one), (refuse, refuse_one)):
        parser.add_argument("forum", metavar=_("FORUM"))
        parser.add_argument("other", metavar=_("ANDET_FORUM"))
        parser.add_argument("--words", default="", metavar=_("TEKST"), help=_("hvad den handler om"))
        json_option(parser)
        parser.set_defaults(run=run)
    settle = does.add_parser("settle", help=_("sig, hvad en uklar tekst betyder"))
    settle.add_argument("id", type=positive, metavar=_("ID"))
    meant = settle.add_mutually_exclusive_group(required=True)
    meant.add_argument("--forum", metavar=_("FORUM"), help=_("det er dette forum"))
    meant.add_argument("--outside", action="store_true", help=_("det er uden for registret"))
    remove = does.add_parser("remove", help=_("tag en tilføjelse, en afvisning eller en afklaring tilbage"))
    remove.add_argument("id", type=positive, metavar=_("ID"))
    for parser, run in ((settle, settle_one), (remove, remove_one)):
        json_option(parser)
        parser.set_defaults(run=run)


def listing(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import interface_words
    from fora_desktop.services import interfaces

    with context.open() as database, database.read() as session:
        found = interfaces.read(session, context.today, given.year or context.today.year)
    network = found.network.within(given.chapter)
    own = {place.id for place in network.places} if given.chapter else None
    findings = [each for each in found.findings if own is None or own & set(each.forums)]
    document = {
        "interfaces": [_link_json(network, link) for link in network.links],
        "connections": [_edge_json(network, edge) for edge in network.edges()],
        "refused": [_link_json(found.network, link) | {"state": "refused"} for link in network.refused],
        "without": [{"forum_id": place.id, "forum": place.name, "text": place.text} for place in network.alone()],
        "findings": [_finding_json(found.network, finding) for finding in findings],
    }
    rows = [
        [str(link.interface or ""), network.name(link.source), network.name(link.target), interface_words.state(link)]
        for link in network.links
    ]
    context.answer_table(
        document, [_("Id"), _("Forum"), _("Snitflade til"), _("Slags")], rows, _("Der er ingen snitflader.")
    )
    if not context.wants_json:
        told = [interface_words.summary(network) + ".", *(finding.sentence for finding in findings)]
        context.out.write("\n" + "\n".join(told) + "\n")


def add_one(context: Context, given: Namespace) -> None:
    from fora_desktop.services import interfaces

    _put(context, given, interfaces.added, interfaces.add)


def refuse_one(context: Context, given: Namespace) -> None:
    from fora_desktop.services import interfaces

    _put(context, given, interfaces.refused, interfaces.refuse)


def _put(context: Context, given: Namespace, told: Any, do: Any) -> None:
    from fora_desktop.services import names

    with context.open(writes=True) as database:
        with database.read() as session:
            forum, other = names.forum(session, given.forum), names.forum(session, given.other)
        line = database.do(told, do, forum, other, given.words)
    context.answer(_line_json(line), _("{step}. Id: {id}.").format(step=told(line), id=line.id))


def settle_one(context: Context, given: Namespace) -> None:
    from fora_desktop.services import interfaces, names

    with context.open(writes=True) as database:
        with database.read() as session:
            target = None if given.outside else names.forum(session, given.forum)
        line = database.do(interfaces.settled, interfaces.settle, given.id, target)
    context.answer(_line_json(line), interfaces.settled(line) + ".")


def remove_one(context: Context, given: Namespace) -> None:
    from fora_desktop.services import interfaces

    with context.open(writes=True) as database:
        line = database.do(interfaces.removed, interfaces.remove, given.id)
    context.answer(_line_json(line), interfaces.removed(line) + ".")


# --- as JSON --------------------------------------------------------------------------------------------------------


def _link_json(network: "Network", link: "Link") -> dict[str, Any]:
    outside = link.target < 0
    return {
        "id": link.interface,
        "forum_id": link.source,
        "forum": network.name(link.source),
        "to_id": None if outside else link.target,
        "to": network.name(link.target),
        "outside": outside,
        "state": link.state,
        "settled": link.settled,
        "text": link.words,
        "label": link.label,
    }


def _edge_json(network: "Network", edge: "Edge") -> dict[str, Any]:
    return {
        "one": network.name(edge.one),
        "other": network.name(edge.other),
        "two_way": edge.is_two_way,
        "confirmed": edge.is_confirmed,
    }


def _finding_json(network: "Network", finding: "Finding") -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "forums": [network.name(id_) for id_ in finding.forums],
        "message": finding.title,
        "about": finding.about,
        "interface_id": finding.interface,
        "order_id": finding.order,
    }


def _line_json(line: "InterfaceLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "forum_id": line.forum,
        "forum": line.forum_name,
        "to_id": line.target,
        "to": line.target_name or None,
        "state": line.state,
        "settled": line.settled,
        "text": line.text,
    }
