"""An invented meeting with something in every field: templates are tried on it before they are needed."""

from datetime import date, datetime

from fora_desktop.domain import agenda, minutes, people, tasks
from fora_desktop.domain.dossier import Coming, Decided, Dossier, PaperOf, Point, Seat, ToDo


def meeting() -> Dossier:
    return Dossier(
        meeting=1,
        title="Lokalrådet i Roskilde, møde 2/2026",
        forum="Lokalråd",
        boards=("Lokalrådet i Roskilde",),
        number="2/2026",
        start=datetime(2026, 5, 12, 13),
        end=datetime(2026, 5, 12, 15),
        place="Rådhuset, mødelokale 3",
        host="Roskilde",
        status="held",
        journal_number="2026-12",
        legal_basis="retsplejeloven § 113",
        sender="Sekretariatet",
        sender_email="sekretariatet@politi.example",
        district="Politikredsen",
        on=date(2026, 5, 14),
        outsiders=False,
        points=(_point(),),
        seats=_seats(),
        there="2 af 2 til stede, heraf 1 ved stedfortræder.",
        papers=(PaperOf("Mødeplan.pdf", None),),
        coming=(Coming(datetime(2026, 8, 25, 13), "Rådhuset", "Lokalrådet i Roskilde, møde 3/2026"),),
        invited_on=date(2026, 4, 20),
        agenda_sent_on=date(2026, 5, 1),
        minutes_sent_on=date(2026, 5, 20),
        approved_on=date(2026, 8, 25),
    )


def _point() -> Point:
    decided = Decided(1, "Status tages til efterretning.", "Enighed", 1, "Handlingsplanen")
    todo = ToDo("Ring til SSP", "Nanna Frost", date(2026, 8, 21), tasks.NEW, 1)
    paper = PaperOf("Handlingsplan.docx", 1)
    return Point(
        number=1,
        title="Handlingsplanen",
        kind=agenda.DECISION,
        start=datetime(2026, 5, 12, 13),
        minutes=30,
        responsible="Nanna Frost",
        case_text="**Status** på _indsatserne_.\n\n- den ene\n- den anden",
        minutes_text="Rådet **drøftede** planen.\n\n1. først\n2. så",
        late_reason="sagen kan ikke vente",
        goes_on_with="Fortsat fra 3. marts 2026: Handlingsplanen",
        state=agenda.DONE,
        confidential=False,
        decisions=(decided,),
        tasks=(todo,),
        papers=(paper,),
        absent=("Eva Holmskov",),
    )


def _seats() -> tuple[Seat, ...]:
    return (
        Seat("Maria Lindegaard", "leder", "", "Politiet", people.CHAIR, state=minutes.PRESENT),
        Seat(
            name="Eva Holmskov",
            title="skolechef",
            role="Skolechefen",
            organisation="Kommunen",
            function=people.MEMBER,
            state=minutes.SUBSTITUTED,
            came_instead="Tim Krogsgaard",
            substitutes=("Tim Krogsgaard",),
            missed=(1,),
        ),
    )
