"""Links between forums in words: for lists, for who listens, under a drawing."""

from fora_desktop.domain import box_words, interface_map
from fora_desktop.domain.interface_links import (
    ADDED,
    LISTED,
    PROPOSED,
    UNCLEAR,
    Edge,
    Link,
    Network,
    bond,
    in_sentence,
)
from fora_desktop.domain.interface_map import Laid, Size
from fora_desktop.i18n import _, counted

NAME_SIZE, ABOUT_SIZE = 13.0, 12.0
WIDEST_NAME = 190.0
"""Pixels of the design that a name in a box takes at the most; a longer one is broken."""


def summary(network: Network) -> str:
    """`18 forbindelser, 3 ubekræftede · 19 fora har ingen`"""
    edges = network.edges()
    told = counted(len(edges), _("1 forbindelse"), _("{n} forbindelser"))
    if open_ := sum(not edge.is_confirmed for edge in edges):
        told = _("{told}, {open}").format(told=told, open=counted(open_, _("1 ubekræftet"), _("{n} ubekræftede")))
    if alone := len(network.alone()):
        told = _("{told} · {alone}").format(
            told=told, alone=counted(alone, _("1 forum har ingen"), _("{n} fora har ingen"))
        )
    return told


def state(link: Link) -> str:
    """Where a link comes from, for a column."""
    if link.state == LISTED and link.target < 0:
        return _("Uden for registret")
    return {
        LISTED: _("I kataloget"),
        ADDED: _("Tilføjet"),
        PROPOSED: _("Udledt, ikke bekræftet"),
        UNCLEAR: _("Uklar tekst"),
    }[link.state]


def way(edge: Edge) -> str:
    """`gensidig` or `ensidig`"""
    return _("Gensidig") if edge.is_two_way else _("Ensidig")


def edge(network: Network, it: Edge) -> str:
    """`Sct. Hans og Psykiatrien i Region Sjælland nævner hinanden.`"""
    if it.is_two_way:
        words = _("{one} og {other} nævner hinanden.")
        return words.format(one=network.short(it.one), other=in_sentence(network.short(it.other)))
    (first, *_rest) = it.shown
    return link(network, first)


def proposal(network: Network, it: Link) -> str:
    """`Lokalrådene udmønter strategier fra kredsrådet`"""
    order = next((each for each in network.orders if each.id == it.order), None)
    sentence = bond(order).sentence if order else _("{forum} nævner {other} i sin tekst")
    return sentence.format(forum=network.short(it.source), other=in_sentence(network.short(it.target)))


def link(network: Network, it: Link) -> str:
    names = {"forum": network.short(it.source), "other": in_sentence(network.short(it.target))}
    if it.state == PROPOSED:
        told = proposal(network, it)
        return _("{told}; ikke bekræftet.").format(told=told)
    if it.state == UNCLEAR:
        return _("{forum} nævner “{words}”; måske menes {other}.").format(words=it.words.rstrip(" ."), **names)
    if it.target < 0:
        return _("{forum} nævner {outside}, som er uden for registret.").format(
            forum=names["forum"], outside=network.name(it.target)
        )
    words = _("{forum} har en tilføjet snitflade til {other}.") if it.state == ADDED else _("{forum} nævner {other}.")
    return words.format(**names)


def label_sizes(network: Network, wide: box_words.Measure, tall: float) -> dict[tuple[int, int], Size]:
    """Of the words on lines, by both ends as `pairs` has them."""
    found = {}
    for each in network.edges():
        if each.label:
            found[each.one, each.other] = found[each.other, each.one] = (wide(each.label) + 10, tall)
    return found


def pairs(network: Network) -> list[tuple[int, int]]:
    """Who stands above whom: what is named above what names it; what lies outside below; else as the overview goes."""
    found = []
    for each in network.edges():
        turned = each.other > 0 and each.to_one is False and each.to_other
        found.append((each.other, each.one) if turned else (each.one, each.other))
    return found


def shown(network: Network) -> list[int]:
    """What the map holds: all that is linked, in the order of the overview."""
    linked = {id_ for each in network.links for id_ in (each.source, each.target)}
    return [id_ for id_ in network.by_id if id_ in linked]


def on_paper(network: Network, shape: float = 1.5) -> Laid:
    """The map where nothing measures words, for documents."""

    def wide(text: str) -> float:
        return box_words.estimated_width(text, NAME_SIZE)

    sizes = {}
    for id_ in shown(network):
        lines = box_words.wrapped(network.short(id_), WIDEST_NAME, wide)
        sizes[id_] = (max(110.0, *(wide(line) for line in lines)) + 30, 30.0 + 16 * len(lines))
    labels = label_sizes(network, lambda text: box_words.estimated_width(text, 11), 18)
    return interface_map.lay_out(sizes, pairs(network), labels=labels, shape=shape)
