"""What Planlæg år says of a proposal in a few words: its variant, how it stands, how near the best it is."""

from datetime import date

from fora_desktop.domain import dates
from fora_desktop.i18n import _, counted
from fora_desktop.services.plan_proposals import DraftLine
from fora_desktop.ui.planning import EVEN, LAST_YEAR, TRAVEL
from fora_desktop.ui.widgets.plan_cards import Choice
from fora_desktop.ui.widgets.plan_reader import Summary

FAR = 100
"""Per cent: that a plan may be so far from the best says nothing of it."""


def variant_words(variant: str, year: int) -> str:
    words = {
        EVEN: _("A · Jævnt fordelt"),
        TRAVEL: _("B · Færrest rejsedage"),
        LAST_YEAR: _("C · Tæt på datoerne i {year}").format(year=year - 1),
    }
    return words.get(variant, variant)


def card(key: object, variant: str, year: int, found: Summary | None) -> Choice:
    """`265 møder, 5 skal afgøres`"""
    under = _("beregnes")
    if found is not None:
        meetings = counted(found.meetings, _("{n} møde"), _("{n} møder"))
        waiting = _("{n} skal afgøres").format(n=found.waiting) if found.waiting else _("intet skal afgøres")
        under = _("{meetings}, {waiting}").format(meetings=meetings, waiting=waiting)
    return Choice(key, variant_words(variant, year), under, found.score if found else None)


def state_of(draft: DraftLine, today: date) -> str:
    if draft.accepted_on is None:
        return _("endnu ikke godkendt")
    if draft.accepted_on == today:
        return _("godkendt i dag")
    return _("godkendt {day}").format(day=dates.day_month(draft.accepted_on))


def computed(draft: DraftLine) -> str:
    """`Beregnet på 41 sek. Planen er højst 1,5 % fra den bedst mulige.`"""
    told = _("Beregnet på {n} sek.").format(n=max(1, round(draft.seconds)))
    if draft.bound and draft.cost <= draft.bound:
        return _("{told} Ingen plan er bedre.").format(told=told)
    gap = (draft.cost / draft.bound - 1) * 100 if draft.bound else FAR
    if gap >= FAR:
        return told
    share = (f"{gap:.1f}" if gap < 10 else str(round(gap))).replace(".", ",")
    return _("{told} Planen er højst {share} % fra den bedst mulige.").format(told=told, share=share)
