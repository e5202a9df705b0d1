"""The documents of a meeting: one function a document, from what was gathered to a `Report`."""

from collections.abc import Callable, Iterable, Sequence

from fora_desktop.domain import agenda_words, dossier
from fora_desktop.domain.dossier import Dossier, PaperOf, Point, ToDo
from fora_desktop.i18n import _
from fora_desktop.reports import markdown, words
from fora_desktop.reports.report import Block, Heading, ListLine, Notice, Paragraph, Report, Table, said


def make(kind: str, document: Dossier) -> Report:
    """A document of one of `dossier.KINDS`."""
    return REPORTS[kind](document)


def agenda(document: Dossier) -> Report:
    blocks: list[Block] = [*_warning(document)]
    for point in document.points:
        blocks.append(Heading(words.point_title(point), 2, words.about_point(point)))
        blocks.extend(_case(point))
    if not document.points:
        blocks.append(Paragraph(said(_("Dagsordenen har endnu ingen punkter.")), quiet=True))
    blocks.extend(_papers(document.papers))
    blocks.extend(_seats(document, _("Deltagere")))
    blocks.extend(_left_out(document))
    return _report(dossier.AGENDA, document, blocks)


def invitation_letter(document: Dossier) -> Report:
    blocks: list[Block] = [*_warning(document)]
    if not words.does_not_take_place(document):
        blocks.append(Paragraph(said(invites(document))))
    if document.points:
        blocks.append(Heading(_("Dagsorden"), 2))
        blocks += [ListLine(said(_short(point)), f"{point.number}.") for point in document.points]
    if document.all_papers:
        blocks.append(Heading(_("Bilag"), 2))
        blocks += [ListLine(said(_paper(paper))) for paper in document.all_papers]
    blocks.append(Heading(_("Afbud"), 2))
    blocks.append(Paragraph(said(apologies(document))))
    blocks.extend(_seats(document, _("Indkaldte")))
    blocks.extend(_left_out(document))
    blocks.append(Paragraph(said(_("Venlig hilsen") + "\n" + document.sender)))
    return _report(dossier.INVITATION_LETTER, document, blocks)


def minutes(document: Dossier) -> Report:
    blocks: list[Block] = [*_warning(document), *_seats(document, _("Deltagere"))]
    for point in document.points:
        blocks.append(Heading(words.point_title(point), 2, words.about_point(point)))
        blocks.extend(_treated(point))
    blocks.extend(_papers(document.papers))
    blocks.extend(_left_out(document))
    blocks.append(Paragraph(said(approval(document)), quiet=True))
    return _report(dossier.MINUTES, document, blocks)


def decisions(document: Dossier) -> Report:
    blocks: list[Block] = [*_warning(document)]
    if document.decisions:
        rows = tuple(
            (
                str(each.number),
                f"{each.item}. {each.item_title}",
                _with_agreement(each.text, each.agreement),
            )
            for each in document.decisions
        )
        blocks.append(Table((_("Nr."), _("Punkt"), _("Beslutning")), rows, (0.08, 0.32, 0.6)))
    else:
        blocks.append(Paragraph(said(_("Der er ikke noteret beslutninger.")), quiet=True))
    if document.tasks:
        blocks.append(Heading(_("Opgaver"), 2))
        blocks.append(_tasks(document.tasks))
    blocks.extend(_left_out(document))
    return _report(dossier.DECISIONS, document, blocks)


def participants(document: Dossier) -> Report:
    noted = document.was_noted
    blocks: list[Block] = [*_warning(document)]
    if document.there:
        blocks.append(Paragraph(said(document.there)))
    last = _("Fremmøde") if noted else _("Stedfortræder")
    for organisation, seats in words.of_organisations(document.seats):
        blocks.append(Heading(organisation or _("Andre"), 2))
        rows = tuple(
            (words.who(seat), words.what_of(seat), words.came(seat) if noted else ", ".join(seat.substitutes))
            for seat in seats
        )
        blocks.append(Table((_("Navn"), _("Titel og funktion"), last), rows, (0.36, 0.34, 0.3)))
    if not document.seats:
        blocks.append(Paragraph(said(_("Der er endnu ingen deltagere i registret.")), quiet=True))
    return _report(dossier.PARTICIPANTS, document, blocks)


REPORTS: dict[str, Callable[[Dossier], Report]] = {
    dossier.AGENDA: agenda,
    dossier.INVITATION_LETTER: invitation_letter,
    dossier.MINUTES: minutes,
    dossier.DECISIONS: decisions,
    dossier.PARTICIPANTS: participants,
}


# --- what several of them say ---------------------------------------------------------------------------------------


def _report(kind: str, document: Dossier, blocks: Sequence[Block]) -> Report:
    title = _("Indkaldelse") if kind == dossier.INVITATION_LETTER else words.kind(kind)
    return Report(
        kind=kind,
        title=title,
        subtitle=document.title,
        sender=document.sender,
        day=words.day(document.on),
        facts=tuple((label, value) for label, value in facts(document) if value),
        blocks=tuple(blocks),
    )


def facts(document: Dossier) -> Iterable[tuple[str, str]]:
    """What stands in the head of every document; empty ones are left out by the caller."""
    return (
        (_("Forum"), document.forum if document.forum not in document.title else ""),
        (_("Tid"), words.when(document)),
        (_("Sted"), document.place),
        (_("Vært"), document.host),
        (_("Journalnummer"), document.journal_number),
    )


def invites(document: Dossier) -> str:
    """The letter's first sentence."""
    where = _(" i {place}").format(place=document.place) if document.place else ""
    return _("Du indkaldes hermed til {meeting}, {when}{where}.").format(
        meeting=document.title, when=words.when(document), where=where
    )


def apologies(document: Dossier) -> str:
    """To whom one says that one cannot come."""
    to = document.sender
    if document.sender_email:
        to = _("{sender}, {address}").format(sender=document.sender, address=document.sender_email)
    return _("Kan du ikke komme, så giv besked til {to}, og send indkaldelsen videre til din stedfortræder.").format(
        to=to
    )


def approval(document: Dossier) -> str:
    if document.approved_on is not None:
        return _("Referatet er godkendt {day}.").format(day=words.day(document.approved_on))
    return _("Referatet er ikke godkendt endnu.")


def _warning(document: Dossier) -> list[Block]:
    told = words.does_not_take_place(document)
    return [Notice("", said(told))] if told else []


def _left_out(document: Dossier) -> list[Block]:
    """Outsiders are told what they do not see."""
    told = words.closed(document.closed) if document.outsiders else ""
    return [Paragraph(said(told), quiet=True)] if told else []


def _short(point: Point) -> str:
    title = point.title if not point.closed else _("Lukket punkt")
    return f"{title} ({agenda_words.to_what(point.kind)})"


def _paper(paper: PaperOf) -> str:
    if paper.item is None:
        return paper.name
    return _("{name} (punkt {item})").format(name=paper.name, item=paper.item)


def _papers(papers: Sequence[PaperOf]) -> list[Block]:
    if not papers:
        return []
    return [Heading(_("Bilag til mødet"), 2), *(ListLine(said(paper.name)) for paper in papers)]


def _case(point: Point) -> list[Block]:
    """What stands under an item before the meeting."""
    if point.closed:
        return []
    found: list[Block] = []
    if point.late_reason:
        found.append(Paragraph(said(agenda_words.late(point.late_reason)), quiet=True))
    if point.goes_on_with:
        found.append(Paragraph(said(point.goes_on_with), quiet=True))
    found.extend(markdown.blocks(point.case_text))
    if point.papers:
        names = ", ".join(paper.name for paper in point.papers)
        found.append(Paragraph(said(_("Bilag: {papers}").format(papers=names)), quiet=True))
    return found


def _treated(point: Point) -> list[Block]:
    """What stands under an item after the meeting."""
    if point.closed:
        return []
    found: list[Block] = []
    if point.absent:
        found.append(Paragraph(said(_("Deltog ikke: {names}").format(names=", ".join(point.absent))), quiet=True))
    found.extend(markdown.blocks(point.minutes_text or point.filled))
    for each in point.decisions:
        label = _("Beslutning {number}").format(number=each.number)
        found.append(Notice(label, said(each.text), each.agreement))
    if point.tasks:
        found.append(_tasks(point.tasks))
    if point.papers:
        names = ", ".join(paper.name for paper in point.papers)
        found.append(Paragraph(said(_("Bilag: {papers}").format(papers=names)), quiet=True))
    return found


def _tasks(tasks: Sequence[ToDo]) -> Table:
    rows = tuple((each.title, each.responsible, words.due(each)) for each in tasks)
    return Table((_("Opgave"), _("Ansvarlig"), _("Frist")), rows, (0.54, 0.26, 0.2))


def _with_agreement(text: str, agreement: str) -> str:
    return f"{text} ({agreement})" if agreement else text


def _seats(document: Dossier, title: str) -> list[Block]:
    """Who takes part, or who was there: by organisation, a line each."""
    if not document.seats:
        return []
    blocks: list[Block] = [Heading(title, 2, document.there)]
    rows = []
    for organisation, seats in words.of_organisations(document.seats):
        for seat in seats:
            told = words.came(seat) if document.was_noted else ""
            rows.append((words.who(seat), words.what_of(seat), organisation, told))
    if document.was_noted:
        heads = (_("Navn"), _("Titel og funktion"), _("Organisation"), _("Fremmøde"))
        blocks.append(Table(heads, tuple(rows), (0.28, 0.25, 0.23, 0.24)))
    else:
        heads3 = (_("Navn"), _("Titel og funktion"), _("Organisation"))
        blocks.append(Table(heads3, tuple(row[:3] for row in rows), (0.36, 0.34, 0.3)))
    return blocks
