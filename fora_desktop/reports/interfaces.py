"""The report "Snitflader": the map, all links in a table, and what is remarkable about them."""

from itertools import groupby

from fora_desktop.domain import dates, interface_words
from fora_desktop.domain.interface_findings import Interfaces
from fora_desktop.domain.interface_links import Network, Place
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _
from fora_desktop.reports.report import (
    Block,
    Box,
    Cell,
    Drawing,
    Group,
    Heading,
    Line,
    ListLine,
    Paragraph,
    Report,
    Row,
    Table,
    said,
)

MAP, LIST, FINDINGS, TEXTS = "map", "list", "findings", "texts"
"""The options: the drawing, all links, what is remarkable, the texts word for word."""
FEW_POINTS = 2
"""Of a dashed line not every bend is drawn: between two close points there is no room for a dash."""


def make(found: Interfaces, scope: Scope) -> Report:
    blocks: list[Block] = [Paragraph(said(_("{summary}.").format(summary=interface_words.summary(found.network))))]
    if FINDINGS in scope.parts and found.findings:
        blocks += _findings(found)
    if MAP in scope.parts and found.network.links:
        blocks.append(Heading(_("Kort"), 2))
        blocks.append(drawing(found.network, with_twin=LIST not in scope.parts))
    if LIST in scope.parts:
        blocks += [Heading(_("Alle snitflader"), 2), _table(found.network)]
    if TEXTS in scope.parts:
        blocks += [Heading(_("Teksterne, som de står i oversigten"), 2), _texts(found.network)]
    return Report(
        kind="interfaces",
        title=_("Snitflader"),
        subtitle=_("mellem samarbejdsfora"),
        sender=found.sender,
        day=_("Pr. {day}").format(day=dates.day_month_year(found.on)),
        facts=(),
        blocks=tuple(blocks),
        landscape=True,
    )


def drawing(network: Network, *, with_twin: bool = True) -> Drawing:
    """The map as boxes and lines, for any document; `with_twin` says all of it in words below."""
    laid = interface_words.on_paper(network)
    edges = {
        edge_pair: edge for edge in network.edges() for edge_pair in ((edge.one, edge.other), (edge.other, edge.one))
    }
    boxes = []
    for box in laid.boxes:
        place = network.by_id[box.id]
        inside = isinstance(place, Place)
        about = place.about if isinstance(place, Place) else _("uden for registret")
        boxes.append(Box(box.x, box.y, box.width, box.height, network.short(box.id), about, dashed=not inside))
    lines = []
    for route in laid.routes:
        edge = edges[route.pair]
        at_start = edge.to_one if route.pair[0] == edge.one else edge.to_other
        at_end = edge.to_other if route.pair[0] == edge.one else edge.to_one
        dashed = not edge.is_confirmed
        points = (*route.points[:-1:FEW_POINTS], route.points[-1]) if dashed else route.points
        lines.append(Line(points, dashed, at_start, at_end, edge.label))
    return Drawing(
        width=laid.width,
        height=laid.height,
        boxes=tuple(boxes),
        lines=tuple(lines),
        about=key(),
        twin=tuple(interface_words.edge(network, edge) for edge in network.edges()) if with_twin else (),
    )


def key() -> str:
    return _(
        "En pil går fra det forum, der nævner, til det, der nævnes; to pile: de nævner hinanden. Stiplet linje: ikke "
        "bekræftet. Stiplet kasse: uden for registret."
    )


def _findings(found: Interfaces) -> list[Block]:
    blocks: list[Block] = [Heading(_("Bemærkninger"), 2)]
    for kind, findings in groupby(found.findings, key=lambda finding: finding.kind):
        blocks.append(Heading(kind_words(kind, found.year), 3))
        blocks += [ListLine(said(finding.sentence)) for finding in findings]
    return blocks


def kind_words(kind: str, year: int) -> str:
    return {
        "unlisted": _("Mangler under Snitflader"),
        "one_sided": _("Kun den ene side nævner den anden"),
        "unresolved": _("Svarer ikke til et forum"),
        "order": _("Rækkefølge i praksis {year}").format(year=year),
    }[kind]


def _table(network: Network) -> Table:
    rows: list[Row | Group] = []
    for chapter, places in groupby(network.places, key=lambda place: (place.chapter, place.chapter_title)):
        rows.append(Group(f"{chapter[0]}. {chapter[1]}"))
        for place in places:
            rows += _rows(network, place)
    heads = (_("Forum"), _("Snitflade til"), _("Slags"), _("Teksten siger"))
    return Table(heads, tuple(rows), (0.27, 0.27, 0.16, 0.3), sheet=_("Snitflader"))


def _rows(network: Network, place: Place) -> list[Row]:
    own = [link for link in network.links if link.source == place.id]
    if not own:
        told = place.text.strip() or _("ikke udfyldt")
        return [(place.name, Cell("–", tone="quiet"), "", Cell(told, tone="quiet"))]
    back = {link.source for link in network.links if link.target == place.id and link.is_confirmed}
    rows: list[Row] = []
    for link in own:
        state = interface_words.state(link)
        if link.is_confirmed and link.target > 0:
            state = _("{state}, gensidig") if link.target in back else _("{state}, ensidig")
            state = state.format(state=interface_words.state(link))
        rows.append((place.name, network.name(link.target), state, link.words))
    return rows


def _texts(network: Network) -> Table:
    rows = tuple((place.name, place.text or _("ikke udfyldt")) for place in network.places)
    return Table((_("Forum"), _("Snitflader")), rows, (0.4, 0.6), sheet=_("Tekster"))
