"""What the boards of the invented district talk about, decide and have somebody do.

These texts are data, not interface, and therefore stay Danish. {who} is who presents, {unit} the municipality, {year}
and {quarter} the meeting's; a name in `Work.who` is a person of the district.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fora_desktop.domain.agenda import (
    ANY_OTHER,
    APPROVE_AGENDA,
    APPROVE_MINUTES,
    DECISION,
    DISCUSSION,
    INFORMATION,
    NEXT_MEETINGS,
)


@dataclass(frozen=True, slots=True)
class Work:
    """A task that comes out of an item: so many days after the meeting it is due."""

    title: str
    who: str
    days: int


@dataclass(frozen=True, slots=True)
class Topic:
    """An item; `role` is the role of the catalogue that presents it, `who` somebody else."""

    title: str
    kind: str
    minutes: int
    role: str = ""
    who: str = ""
    case: str = ""
    told: str = ""
    decisions: tuple[tuple[str, str], ...] = ()
    tasks: tuple[Work, ...] = ()
    purpose: str = ""
    confidential: bool = False


OPENING = Topic("Godkendelse af dagsorden", DECISION, 5, who="Formanden", purpose=APPROVE_AGENDA)
LAST_MINUTES = Topic("Godkendelse af referat", DECISION, 5, who="Formanden", purpose=APPROVE_MINUTES)
AHEAD = Topic("De næste møder", INFORMATION, 10, purpose=NEXT_MEETINGS)
CLOSING = Topic("Eventuelt", INFORMATION, 10, purpose=ANY_OTHER)

PICTURE = Topic(
    "Kriminalitetsbilledet, {quarter}. kvartal",
    INFORMATION,
    25,
    role="leder_lokalpolitiafdeling",
    case="Tallene for **indbrud**, vold og butikstyveri i {unit} sammenholdt med samme kvartal sidste år.",
    told=(
        "{who} gennemgik tallene for kvartalet. Indbrud i beboelse er faldet, mens butikstyverier omkring stationen er "
        "steget.\n\nKommunen spurgte til knallerter på stierne. Politiet kontrollerer dem i de kommende uger."
    ),
)
PLAN = Topic(
    "Handlingsplan {year}: status på indsatserne",
    DECISION,
    30,
    role="forebyggelsesmedarbejder",
    case="Status på de seks indsatser i handlingsplanen. Lokalrådet skal tage stilling til de to, der er forsinket.",
    told=(
        "{who} gennemgik status på de seks indsatser i handlingsplanen. Fire følger planen, og to er forsinket:\n\n"
        "- tryghedsvandringerne ved stationen\n- samarbejdet med ungdomsuddannelserne om knallertkørsel\n\n"
        "Skolechefen oplyste, at hærværk på skoler er faldet siden januar, og foreslog at vente med "
        "tryghedsvandringerne, til de nye beboerrepræsentanter er valgt."
    ),
    decisions=(
        ("Lokalrådet tog status til efterretning og flytter tryghedsvandringerne.", "Enighed"),
        ("Butikstyveri omkring stationen er fast punkt i 2. halvår {year}.", "Enighed"),
    ),
    tasks=(
        Work("Indkald til tryghedsvandring", "Maria Lindegaard", 40),
        Work("Send tal for hærværk på skoler", "Eva Holmskov", 14),
    ),
)
YOUTH = Topic(
    "SSP: unge ved stationen",
    DISCUSSION,
    30,
    who="SSP-konsulenten",
    case="Henvendelser fra butikker og beboere om støj og utryghed om aftenen.",
    told=(
        "SSP-konsulenten fortalte om gruppen ved stationen. De fleste er under 18 og kommer fra flere skoler.\n\n"
        "Der var enighed om, at *gadeplan* og politi er synlige sammen fredag og lørdag aften."
    ),
    decisions=(("Gadeplan og politi går fælles ture i en prøvetid på tre måneder.", "Enighed"),),
    tasks=(Work("Aftal fælles ture med gadeplan", "Nanna Frost", 21),),
)
SUMMER = Topic(
    "Sommerens arrangementer og festival",
    DISCUSSION,
    20,
    role="leder_beredskabsafdeling",
    told="{who} gennemgik de anmeldte arrangementer. Trafikplanen for festivalen er klar.",
    decisions=(("Lokalrådet støtter trafikplanen for festivalen.", "Enighed"),),
    tasks=(Work("Send oversigt over arrangementer til kommunen", "Ulrik Damkjær", 18),),
)
TRAFFIC = Topic(
    "Trafik ved skolerne",
    DISCUSSION,
    20,
    role="leder_lokalpolitiafdeling",
    told="{who} fortalte om efterårets kontroller ved skolerne. Forældrenes kørsel er stadig det største problem.",
    decisions=(("Skolerne skriver ud til forældrene før skolestart.", "Enighed"),),
    tasks=(Work("Skriv udkast til brev om trafik ved skolerne", "Maria Lindegaard", 18),),
)
DARK = Topic(
    "Den mørke tid: indbrud og nabohjælp",
    INFORMATION,
    20,
    role="forebyggelsesmedarbejder",
    told="{who} viste materialet om nabohjælp, som kommunens boligselskaber kan dele ud.",
    decisions=(("Materialet deles ud i november.", "Enighed"),),
    tasks=(Work("Del materiale om nabohjælp ud", "Nanna Frost", 18),),
)

CO_ORDINATION: Sequence[Topic] = (
    Topic(
        "Siden sidst",
        INFORMATION,
        20,
        role="leder_lokalpolitiafdeling",
        told="{who} og forvaltningen orienterede om udviklingen siden sidste møde.",
    ),
    Topic(
        "Overgang fra skole til ungdomsuddannelse",
        DISCUSSION,
        25,
        role="forebyggelsesmedarbejder",
        told="{who} lagde op til en drøftelse af, hvem der har kontakten til de unge i sommerferien.",
        decisions=(("Skolerne giver besked til SSP før ferien om unge, der mangler en plads.", "Enighed"),),
        tasks=(Work("Skriv vejledning om overgangen til skolerne", "Nanna Frost", 28),),
    ),
    Topic(
        "Fælles kursus i samtaler med unge",
        DECISION,
        20,
        role="forebyggelsesmedarbejder",
        told="Kurset holdes igen i år. Der er plads til to fra hver skole.",
        decisions=(("Udvalget holder kurset i fællesskab med nabokommunen.", "Enighed"),),
    ),
)
COUNCIL: Sequence[Topic] = (
    Topic(
        "Politidirektørens orientering",
        INFORMATION,
        20,
        role="politidirektoer",
        told="{who} orienterede om kredsens økonomi og bemanding. Borgmestrene spurgte til svartiderne.",
    ),
    Topic(
        "Samarbejdsplanen for {year}",
        DECISION,
        30,
        role="chefpolitiinspektoer",
        case="Udkast til samarbejdsplan efter retsplejelovens § 113. Den offentliggøres efter drøftelsen.",
        told="{who} gennemgik udkastet. Der var ros til afsnittet om nærpolitistationer.",
        decisions=(
            ("Kredsrådet tiltrådte samarbejdsplanen med de faldne bemærkninger.", "Enighed"),
            ("Planen offentliggøres på kredsens hjemmeside.", "Enighed"),
        ),
        tasks=(Work("Offentliggør samarbejdsplanen", "Jonas Elkjær", 20),),
    ),
    Topic(
        "Ny normalforretningsorden for lokalrådene",
        DECISION,
        25,
        who="Sekretariatet",
        case="Forretningsordenen er ens for alle lokalråd. Udkastet har været hos kommunerne.",
        told="Borgmestrene bad om, at lokalrådene fortsat selv vælger mødested.",
        decisions=(
            (
                "Kredsrådet tiltrådte den nye normalforretningsorden. Sekretariatet sender den til lokalrådene.",
                "Enighed",
            ),
        ),
    ),
    Topic(
        "Lukket punkt: sikkerheden ved byrådsmøder",
        INFORMATION,
        15,
        role="politidirektoer",
        told="{who} orienterede om trusselsbilledet. Punktet er lukket.",
        confidential=True,
    ),
)
CONTACT: Sequence[Topic] = (
    Topic(
        "Forberedelse af kredsrådets møde",
        DISCUSSION,
        40,
        role="ledelsessekretariatschef",
        told="{who} gennemgik punkterne til kredsrådets næste møde. Kommunerne sender deres bemærkninger.",
        decisions=(("Dagsordenen til kredsrådet sendes med de aftalte ændringer.", "Enighed"),),
        tasks=(Work("Indsaml emner til kredsrådets næste møde", "Jonas Elkjær", 24),),
    ),
    Topic(
        "Opfølgning på kredsrådets beslutninger",
        INFORMATION,
        30,
        who="Birgit Nørholm",
        told="{who} orienterede om, hvad der mangler svar fra kommunerne.",
        tasks=(Work("Ryk kommunerne for svar om beredskabsplaner", "Birgit Nørholm", 10),),
    ),
)
USUAL: Sequence[Topic] = (
    Topic("Siden sidst", INFORMATION, 20, told="Parterne orienterede om udviklingen siden sidste møde."),
    Topic(
        "Fælles opgaver i den kommende tid",
        DISCUSSION,
        30,
        told="Deltagerne gennemgik de fælles opgaver og fordelte dem.",
        decisions=(("Parterne fortsætter samarbejdet som hidtil.", "Enighed"),),
    ),
)
PRESS: Sequence[Topic] = (
    Topic(
        "Samarbejdet mellem politi og presse",
        DISCUSSION,
        30,
        role="ledelsessekretariatschef",
        told="{who} bød velkommen.",
    ),
    Topic(
        "Rundvisning i vagtcentralen",
        INFORMATION,
        20,
        role="leder_vagtcentral",
        told="{who} viste vagtcentralen frem.",
        tasks=(Work("Aftal vagtcentralens rundvisning", "Sofie Bladhøj", 16),),
    ),
)

BY_FORUM: Mapping[int, Sequence[Topic]] = {1: COUNCIL, 2: CONTACT, 15: CO_ORDINATION, 36: PRESS}
"""By the forum's number what stands between the opening and the end; the local councils have `local_council`."""


def local_council(month: int) -> Sequence[Topic]:
    """What a local council talks about at that time of the year."""
    third = SUMMER if 4 <= month <= 7 else TRAFFIC if 8 <= month <= 9 else DARK if month >= 10 else YOUTH
    return (PICTURE, PLAN, third)


LATE = Topic(
    "Høring om ny nærpolitistation",
    DISCUSSION,
    15,
    role="leder_lokalpolitiafdeling",
    case="Kommunens høringsfrist ligger før næste møde.",
)
LATE_REASON = "Høringsfristen ligger før næste møde"

APOLOGIES = ("Byrådsmøde", "Kursus", "", "Syg")


@dataclass(frozen=True, slots=True)
class Loose:
    """A task that comes from no meeting; `days` from today to its due day, `forum` what it is about."""

    title: str
    who: str
    days: int
    forum: int
    board: int | None = None
    state: str = "new"
    confidential: bool = False


LOOSE: Sequence[Loose] = (
    Loose("Notér, hvad der skete på mødet med retterne", "Birgit Nørholm", -18, 34),
    Loose("Udkast til handlingsplan", "Kim Terp", -11, 3, 2, "started"),
    Loose("Svar embedslægen om vagtordning", "Camilla Østrup", -7, 9),
    Loose("Find ny dato til mødet på helligdagen", "Birgit Nørholm", 1, 3),
    Loose("Bestil lokale til kredsrådets møde", "Birgit Nørholm", 0, 1, 0, "started"),
    Loose("Bilag til mødet med regionen: beredskabsplan", "Bo Asmussen", 0, 8),
    Loose("Opdatér kontaktlisten for krisecentre", "Nanna Frost", 16, 29),
    Loose("Udkast til redegørelse til kredsrådet", "Anders Filskov", 31, 1, 0, "started"),
    Loose("Opdatér alarmliste for staben", "Jonas Elkjær", 9, 5, 0, "new", True),
    Loose("Aftal mødested med festivalledelsen", "Torben Hauge", 5, 11),
    Loose("Sig velkommen til de nye borgmestre", "Jonas Elkjær", -95, 1, 0, "done"),
    Loose("Ret telefonlisten til de nye ledere", "Birgit Nørholm", -2, 2, 0, "done"),
)
WITH_PARTS = Loose("Send ny forretningsorden til lokalrådene", "Jonas Elkjær", -4, 3)
MISSING_PARTS = 2
"""So many of its parts, one a local council, are not done yet."""
