"""Who takes part in the invented district, and in what. Nobody of them exists.

These texts are data, not interface, and therefore stay Danish. Forums go by their number in the overview, their boards
by their place from 0, municipalities likewise. Days are months from the present one: `since` its first day, `until`
the day before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fora_desktop.domain.people import CHAIR, MEMBER, OBSERVER, SECRETARY

POLICE = "Sundkystens Politi"
COURT = "Retten i Almsund"
PRISON = "Arresten i Almsund"
REGION = "Region Sundkysten"
SHOPS = "Handelsstandsforeningen i Almsund"
HOUSING = "Boligselskabet Sundgården"
SPORTS = "Idrætsrådet i Almsund"
DEFENCE = "Totalforsvarsregion Sundkysten"
ROADS = "Vejcenter Sundkysten"

ORGANISATIONS: Mapping[str, tuple[str, str]] = {
    POLICE: ("politi", "sundkystens-politi.example"),
    COURT: ("domstol", "retten-almsund.example"),
    PRISON: ("stat", "arresten-almsund.example"),
    REGION: ("region", "region-sundkysten.example"),
    SHOPS: ("erhverv", "handel-almsund.example"),
    HOUSING: ("civilsamfund", "sundgaarden.example"),
    SPORTS: ("civilsamfund", "idraet-almsund.example"),
    DEFENCE: ("stat", "totalforsvar-sundkysten.example"),
    ROADS: ("stat", "vejcenter-sundkysten.example"),
}
"""Whose side each is on, and its domain; the municipalities are organisations too."""

Workplace = str | int
"""An organisation, or a municipality by its place."""

PERSONS: Mapping[str, tuple[str, Workplace]] = {
    "Hanne Thorsgaard": ("Politidirektør", POLICE),
    "Per Glarborg": ("Chefpolitiinspektør", POLICE),
    "Jesper Vindum": ("Chefpolitiinspektør", POLICE),
    "Louise Ravnkilde": ("Chefanklager", POLICE),
    "Signe Markfoged": ("Politiadvokat", POLICE),
    "Lone Kofoed": ("Politiinspektør", POLICE),
    "Torben Hauge": ("Politiinspektør", POLICE),
    "Rikke Sandahl": ("Vicepolitiinspektør", POLICE),
    "Camilla Østrup": ("Politiinspektør", POLICE),
    "Bo Asmussen": ("Vicepolitiinspektør", POLICE),
    "Niels Bækgaard": ("Politiinspektør", POLICE),
    "Anders Filskov": ("Ledelsessekretariatschef", POLICE),
    "Peter Rønhave": ("Vicepolitiinspektør", POLICE),
    "Birgit Nørholm": ("Sekretær for kredsrådet", POLICE),
    "Jonas Elkjær": ("Fuldmægtig", POLICE),
    "Susanne Nattergård": ("Vagtchef", POLICE),
    "Frederik Lovmand": ("Specialkonsulent", POLICE),
    "Helle Åvang": ("Politiadvokat", POLICE),
    "Emil Sagmark": ("Politiassessor", POLICE),
    "Gitte Hundborg": ("Politikommissær", POLICE),
    "Arne Kildahl": ("Vicepolitiinspektør", POLICE),
    "Sofie Bladhøj": ("Kommunikationsrådgiver", POLICE),
    "Maria Lindegaard": ("Politikommissær", POLICE),
    "Erling Voldsgaard": ("Politikommissær", POLICE),
    "Kim Terp": ("Politikommissær", POLICE),
    "Ole Brunsgaard": ("Politikommissær", POLICE),
    "Henrik Toft": ("Politikommissær", POLICE),
    "Ditlev Ravnsgård": ("Politikommissær", POLICE),
    "Anna-Mette Kornval": ("Politikommissær", POLICE),
    "Svend Havgaard": ("Politikommissær", POLICE),
    "Ulrik Damkjær": ("Politikommissær", POLICE),
    "Bodil Græsvang": ("Politikommissær", POLICE),
    "Jørn Tranemose": ("Politikommissær", POLICE),
    "Majbritt Solhøj": ("Politikommissær", POLICE),
    "Finn Elkrog": ("Politikommissær", POLICE),
    "Nanna Frost": ("Forebyggelseskonsulent", POLICE),
    "Mette Brogaard": ("Forebyggelseskonsulent", POLICE),
    "Jeppe Fyrmose": ("Forebyggelseskonsulent", POLICE),
    "Louise Hvidkær": ("Forebyggelseskonsulent", POLICE),
    "Marianne Højsted": ("Retspræsident", COURT),
    "Kåre Bænkmark": ("Sekretariatschef", COURT),
    "Bent Låsby": ("Arrestforvarer", PRISON),
    "Viggo Skjoldhøj": ("Regionschef", DEFENCE),
    "Lars-Ole Vejkær": ("Centerchef", ROADS),
    "Annelise Regnvad": ("Præhospital leder", REGION),
    "Asta Fuglevig": ("Borgmester", 0),
    "Poul Hedemark": ("Borgmester", 1),
    "Birthe Klitvad": ("Borgmester", 2),
    "Steen Mågeby": ("Borgmester", 3),
    "Karna Lyngvad": ("Borgmester", 4),
    "Verner Stenvang": ("Borgmester", 5),
    "Inger Tangvad": ("Borgmester", 6),
    "Frode Sivgaard": ("Borgmester", 7),
    "Alma Ternvig": ("Borgmester", 8),
    "Holger Tjørnager": ("Borgmester", 9),
    "Ove Kærmark": ("Tidligere borgmester", 2),
    "Lillian Havbæk": ("Tidligere borgmester", 6),
    "Jens Østervig": ("Tidligere borgmester", 9),
    "Rasmus Engvang": ("Byrådsmedlem", 0),
    "Ditte Hjortlund": ("Byrådsmedlem", 1),
    "Carl Mosevang": ("Byrådsmedlem", 2),
    "Sanne Pilegård": ("Byrådsmedlem", 3),
    "Mogens Strandbo": ("Byrådsmedlem", 4),
    "Tove Birkevang": ("Byrådsmedlem", 6),
    "Kurt Brandvold": ("Beredskabschef", 0),
    "Lisbet Åsted": ("Beredskabschef", 2),
    "Torkild Vandborg": ("Beredskabschef", 5),
    "Pia Sommervang": ("Chefkonsulent", 0),
    "Claus Høgsted": ("Sekretariatsleder", 1),
    "Merete Dalvang": ("Chefkonsulent", 2),
    "Søs Lindvad": ("Udviklingskonsulent", 3),
    "Esben Kildevad": ("Sekretariatsleder", 6),
    "Eva Holmskov": ("Skolechef", 0),
    "Tim Krogsgård": ("SSP-konsulent", 0),
    "Lis Vangsted": ("Socialchef", 0),
    "Lene Ravn": ("Afdelingsleder i socialforvaltningen", 0),
    "Bente Holm": ("Souschef i socialforvaltningen", 0),
    "Torsten Ager": ("Skoleleder", 0),
    "Ida Mosegård": ("SSP-konsulent", 0),
    "Jakob Lyng": ("Gademedarbejder", 0),
    "Hans Rughave": ("Formand", SHOPS),
    "Mona Skovlund": ("Driftschef", HOUSING),
    "Ib Brandstrup": ("Formand", SPORTS),
    "Gunnar Engbo": ("Tidligere formand", SPORTS),
}
"""Title, and where they come from."""

RoleName = str | tuple[str, int]
"""A role by its id in the catalogue; of a local one also the municipality."""


@dataclass(frozen=True, slots=True)
class Term:
    """That somebody has something for a while: a role, a seat, another's seat."""

    what: RoleName
    who: str
    since: int = -60
    until: int | None = None


def _each(role: str, by_place: Sequence[str], since: int) -> list[Term]:
    return [Term((role, place), who, since - 3 * place) for place, who in enumerate(by_place) if who]


LEADERS = (
    *("Maria Lindegaard", "Rikke Sandahl", "Kim Terp", "Ole Brunsgaard", "Henrik Toft", "Ditlev Ravnsgård"),
    *("Anna-Mette Kornval", "Svend Havgaard", "Henrik Toft", "Kim Terp"),
)
GUARDS = (
    *("Ulrik Damkjær", "Bodil Græsvang", "Bodil Græsvang", "Jørn Tranemose", "Jørn Tranemose", "Majbritt Solhøj"),
    *("Majbritt Solhøj", "Finn Elkrog", "Finn Elkrog", "Finn Elkrog"),
)
PREVENTION = (
    *("Nanna Frost", "Nanna Frost", "Mette Brogaard", "Mette Brogaard", "Mette Brogaard", "Jeppe Fyrmose"),
    *("Jeppe Fyrmose", "Louise Hvidkær", "Louise Hvidkær", "Louise Hvidkær"),
)
FIRE_CHIEFS = (
    *("Kurt Brandvold", "Kurt Brandvold", "Lisbet Åsted", "Lisbet Åsted", "Lisbet Åsted", "Torkild Vandborg"),
    *("Torkild Vandborg", "Torkild Vandborg"),
)
OFFICES = ("Pia Sommervang", "Claus Høgsted", "Merete Dalvang", "Søs Lindvad", "", "", "Esben Kildevad")

HOLDERS: Sequence[Term] = (
    Term("politidirektoer", "Hanne Thorsgaard", -52),
    Term("chefpolitiinspektoer", "Per Glarborg", -110, -7),
    Term("chefpolitiinspektoer", "Jesper Vindum", -7),
    Term("chefanklager", "Louise Ravnkilde", -40),
    Term("politiadvokat_saerlov", "Signe Markfoged", -31),
    Term("linjechef_lokalpoliti", "Lone Kofoed", -75, -27),
    Term("linjechef_lokalpoliti", "Torben Hauge", -27, 1),
    Term("linjechef_lokalpoliti", "Rikke Sandahl", 3),
    Term("linjechef_beredskab", "Camilla Østrup", -64),
    Term("linjechef_efterforskning", "Niels Bækgaard", -44),
    Term("ledelsessekretariatschef", "Anders Filskov", -36),
    Term("leder_faerdselsafdeling", "Peter Rønhave", -58, 5),
    Term("leder_lokalpoliti_hovedby", "Erling Voldsgaard", -70, -8),
    Term("leder_lokalpoliti_hovedby", "Maria Lindegaard", -8),
    Term("leder_beredskab_hovedby", "Ulrik Damkjær", -50),
    Term("leder_vagtcentral", "Susanne Nattergård", -29),
    Term("funktionsleder_jura", "Frederik Lovmand", -22),
    Term("politiadvokat", "Helle Åvang", -33),
    Term("politiassessor", "Emil Sagmark", -14),
    Term("leder_dyrevaernsenhed", "Gitte Hundborg", -47),
    Term("leder_eft_personfarlig", "Arne Kildahl", -38),
    Term("kommunikationsmedarbejdere", "Sofie Bladhøj", -19),
    Term("forebyggelsessekretariat", "Jonas Elkjær", -25),
    Term("retspraesident", "Marianne Højsted", -61),
    Term("retternes_sekretariatschef", "Kåre Bænkmark", -55),
    Term("arrestforvarer", "Bent Låsby", -80),
    Term("totalforsvarsregion_chef", "Viggo Skjoldhøj", -20),
    Term("vejcenter_chef", "Lars-Ole Vejkær", -42),
    Term("praehospital_leder", "Annelise Regnvad", -26),
    Term(("leder_lokalpolitiafdeling", 0), "Erling Voldsgaard", -70, -8),
    Term(("leder_lokalpolitiafdeling", 0), "Maria Lindegaard", -8),
    Term(("leder_lokalpolitiafdeling", 1), "Rikke Sandahl", -34, 3),
    *[term for term in _each("leder_lokalpolitiafdeling", LEADERS, -30) if term.what[1] > 1],  # type: ignore[operator]
    *_each("leder_beredskabsafdeling", GUARDS, -24),
    *_each("forebyggelsesmedarbejder", PREVENTION, -20),
    *_each("beredskabschef_kommune", FIRE_CHIEFS, -48),
    *_each("kommunal_adm_repr", OFFICES, -28),
    *(Term(("kommune_repr", 0), who, -40) for who in ("Eva Holmskov", "Tim Krogsgård", "Lis Vangsted")),
    Term(("socialforvaltning", 0), "Lene Ravn", -35),
    Term(("skole", 0), "Torsten Ager", -27),
    Term(("gademedarbejdere", 0), "Jakob Lyng", -18),
    Term(("ssp_konsulent", 0), "Ida Mosegård", -23),
)
"""The mayors stand in `MAYORS`."""

MAYORS: Sequence[tuple[str, str]] = (
    ("Asta Fuglevig", ""),
    ("Poul Hedemark", ""),
    ("Birthe Klitvad", "Ove Kærmark"),
    ("Steen Mågeby", ""),
    ("Karna Lyngvad", ""),
    ("Verner Stenvang", ""),
    ("Inger Tangvad", "Lillian Havbæk"),
    ("Frode Sivgaard", ""),
    ("Alma Ternvig", ""),
    ("Holger Tjørnager", "Jens Østervig"),
)
"""By municipality: who was elected last, and who was mayor before that election."""
DEPUTIES: Mapping[int, str] = {
    0: "Rasmus Engvang",
    1: "Ditte Hjortlund",
    2: "Carl Mosevang",
    3: "Sanne Pilegård",
    4: "Mogens Strandbo",
    6: "Tove Birkevang",
}
"""The councils' elected deputies for the mayors in kredsrådet (retsplejeloven § 111)."""

STAND_INS: Sequence[Term] = (
    Term("linjechef_beredskab", "Bo Asmussen", -2, 7),
    Term("chefanklager", "Signe Markfoged", -1, 3),
    Term(("leder_beredskabsafdeling", 0), "Bo Asmussen", -20),
    Term("politidirektoer", "Jesper Vindum", -7),
)
"""Who takes the seat of a role."""
STAND_INS_OF_PERSONS: Mapping[str, str] = {"Lene Ravn": "Bente Holm", "Hans Rughave": "Mona Skovlund"}


@dataclass(frozen=True, slots=True)
class DirectSeat:
    """A person in a forum, or in one of its boards, without a role."""

    who: str
    forum: int
    board: int | None = None
    function: str = MEMBER
    since: int | None = None
    until: int | None = None


SEATS: Sequence[DirectSeat] = (
    DirectSeat("Birgit Nørholm", 1, None, SECRETARY),
    DirectSeat("Birgit Nørholm", 2, None, SECRETARY),
    DirectSeat("Jonas Elkjær", 5, None, SECRETARY),
    DirectSeat("Sofie Bladhøj", 18, None, OBSERVER),
    DirectSeat("Hans Rughave", 3, 0, MEMBER, -17, 8),
    DirectSeat("Mona Skovlund", 3, 0, MEMBER, -17, 8),
    DirectSeat("Ib Brandstrup", 3, 0, MEMBER, -17, 8),
    DirectSeat("Gunnar Engbo", 3, 0, MEMBER, -64, -40),
    DirectSeat("Lene Ravn", 30, 0, OBSERVER),
)
CHAIRS: Sequence[tuple[int, int, RoleName]] = ((3, 0, ("leder_lokalpolitiafdeling", 0)),)
"""Roles that chair one board of a forum; there they sit in it instead of as the forum says."""
ELSEWHERE: Sequence[tuple[int, int, str]] = ((3, 0, "lokalsamfund_repr"), (3, 0, "leder_lokalpolitiafdeling"))
"""Roles of a forum that one of its boards does without: forum, board, role."""
CHAIR_OF_ONE = CHAIR

QUORUM: Mapping[int, tuple[int, bool]] = {1: (50, True), 30: (3, False)}
"""By forum: how many must be there, and whether that is percent."""

SUMMER = ("Hanne Thorsgaard", "Torben Hauge", "Maria Lindegaard", "Nanna Frost", "Anders Filskov", "Camilla Østrup")
"""Who is away in July."""
ON_LEAVE = "Louise Ravnkilde"
"""Who is away when one of her meetings is."""

FIRST_NAMES = (
    *("Agnes", "Asger", "Bjarne", "Dagmar", "Else", "Folmer", "Gudrun", "Hjalmar", "Ingrid", "Johanne", "Klaus"),
    *("Liva", "Malthe", "Nikoline", "Oskar", "Petra", "Rosa", "Sigurd", "Thyra", "Valdemar", "Ylva", "Ågot"),
)
LAST_NAMES = (
    *("Agerlund", "Birkmose", "Dybvang", "Elverdal", "Fjordmark", "Gåsevig", "Hasselmose", "Kløverlund", "Lærkevang"),
    *("Mosekrog", "Nørvang", "Ottervig", "Pilemark", "Rønnevang", "Skyttehøj", "Strandmark", "Tornvang", "Vildmose"),
)
"""For the persons of further municipalities."""
