"""The tables and columns of the register in the field's words, for the history."""

from collections.abc import Callable
from datetime import datetime

from fora_desktop.domain.steps import Obstacle, WayBack, Why, moment
from fora_desktop.i18n import _

Words = dict[str, tuple[str, str]]
"""Of each column what it is called above a value, and as the subject of a sentence."""

NAMED_AT_MOST = 2


def nouns(table: str) -> tuple[str, str]:
    """What a row of a table is called: `mødet`, `det samme møde`."""
    return {
        "meeting": (_("mødet"), _("det samme møde")),
        "meeting_board": (_("mødet"), _("det samme møde")),
        "meeting_move": (_("flytningen"), _("det samme møde")),
        "kept_conflict": (_("konflikten"), _("den samme konflikt")),
        "series": (_("møderækken"), _("den samme møderække")),
        "forum": (_("forummet"), _("det samme forum")),
        "chapter": (_("kapitlet"), _("det samme kapitel")),
        "interface": (_("snitfladen"), _("den samme snitflade")),
        "membership": (_("deltageren"), _("den samme deltager")),
        "board": (_("rådet"), _("det samme råd eller nævn")),
        "board_unit": (_("kommunen"), _("den samme kommune")),
        "requirement": (_("mødekravet"), _("det samme mødekrav")),
        "quota_rule": (_("mødekravet"), _("det samme mødekrav")),
        "seen_period": (_("perioden"), _("den samme periode")),
        "school_holiday": (_("skoleferien"), _("den samme skoleferie")),
        "special_day": (_("den særlige dag"), _("den samme særlige dag")),
        "own_holiday": (_("fridagen"), _("den samme fridag")),
        "district": (_("politikredsen"), _("den samme politikreds")),
        "unit": (_("kommunen"), _("den samme kommune")),
        "role": (_("rollen"), _("den samme rolle")),
        "role_holder": (_("hvem der har rollen"), _("den samme rolle")),
        "role_in_group": (_("rollen"), _("den samme rolle")),
        "person": (_("personen"), _("den samme person")),
        "organisation": (_("organisationen"), _("den samme organisation")),
        "substitute": (_("stedfortræderen"), _("den samme stedfortræder")),
        "absence": (_("fraværet"), _("det samme fravær")),
        "busy_calendar": (_("kalenderen"), _("den samme kalender")),
        "busy_time": (_("kalenderen"), _("den samme kalender")),
        "publication": (_("kalenderfilen"), _("den samme kalenderfil")),
        "membership_exception": (_("undtagelsen"), _("den samme undtagelse")),
        "agenda_item": (_("punktet"), _("det samme punkt")),
        "standard_item": (_("standardpunktet"), _("det samme standardpunkt")),
        "paper": (_("bilaget"), _("det samme bilag")),
        "meeting_step": (_("trinnet"), _("det samme møde")),
        "attendance": (_("fremmødet"), _("den samme deltager")),
        "item_absence": (_("fraværet i punktet"), _("den samme deltager")),
        "decision": (_("beslutningen"), _("den samme beslutning")),
        "task": (_("opgaven"), _("den samme opgave")),
        "deadline_rule": (_("fristen"), _("den samme frist")),
        "plan_settings": (_("forudsætningerne"), _("de samme forudsætninger")),
        "plan_wish": (_("ønskerne til årsplanen"), _("de samme ønsker")),
        "forum_order": (_("rækkefølgen"), _("den samme rækkefølge")),
        "person_hours": (_("mødetiden"), _("den samme person")),
        "travel_time": (_("rejsetiden"), _("den samme rejsetid")),
        "council_meeting": (_("kommunens mødedag"), _("den samme mødedag")),
        "plan_draft": (_("forslaget"), _("det samme forslag")),
        "plan_draft_meeting": (_("mødet i forslaget"), _("det samme forslag")),
        "action_plan": (_("handleplanen"), _("den samme handleplan")),
        "action_plan_year": (_("årets handleplan"), _("den samme handleplan")),
        "action_plan_document": (_("handleplanens dokument"), _("det samme dokument")),
        "strategy": (_("strategien"), _("den samme strategi")),
        "goal": (_("målet"), _("det samme mål")),
        "goal_link": (_("målet"), _("det samme mål")),
        "edition": (_("udgaven"), _("den samme udgave")),
    }.get(table, (_("rækken"), _("den samme række")))


def many(table: str) -> str:
    """Several rows of a table, with {n} for how many."""
    return {
        "meeting": _("{n} møder"),
        "forum": _("{n} fora"),
        "chapter": _("{n} kapitler"),
        "board": _("{n} lokale fora"),
        "school_holiday": _("{n} skoleferier"),
        "special_day": _("{n} særlige dage"),
        "role": _("{n} roller"),
        "person": _("{n} personer"),
        "organisation": _("{n} organisationer"),
        "unit": _("{n} kommuner"),
        "agenda_item": _("{n} punkter"),
        "standard_item": _("{n} standardpunkter"),
        "paper": _("{n} bilag"),
        "task": _("{n} opgaver"),
        "deadline_rule": _("{n} frister"),
        "publication": _("{n} kalenderfiler"),
        "council_meeting": _("{n} mødedage"),
        "plan_draft": _("{n} forslag"),
        "action_plan": _("{n} handleplaner"),
        "goal": _("{n} mål"),
    }.get(table, _("{n} ændringer"))


def columns(table: str) -> Words:
    """The columns that a reader is told of; the others say nothing to anybody."""
    known: dict[str, Callable[[], Words]] = {
        "meeting": _meeting,
        "forum": _forum,
        "interface": _interface,
        "board": _board,
        "chapter": _chapter,
        "requirement": _requirement,
        "school_holiday": _school_holiday,
        "special_day": _special_day,
        "own_holiday": _own_holiday,
        "district": _district,
        "unit": _unit,
        "role": _role,
        "person": _person,
        "busy_calendar": _busy_calendar,
        "publication": _publication,
        "organisation": _organisation,
        "agenda_item": _agenda_item,
        "standard_item": _standard_item,
        "paper": _paper,
        "task": _task,
        "deadline_rule": _deadline_rule,
        "plan_settings": _plan_settings,
        "council_meeting": _council_meeting,
        "plan_draft": _plan_draft,
        "action_plan": _action_plan,
        "strategy": _strategy,
        "goal": _goal,
        "edition": _edition,
    }
    return known[table]() if table in known else {}


def _meeting() -> Words:
    return {
        "title": (_("Titel"), _("Titlen")),
        "kind": (_("Mødetype"), _("Mødetypen")),
        "start": (_("Tid"), _("Tiden")),
        "minutes": (_("Varighed"), _("Varigheden")),
        "location": (_("Sted"), _("Stedet")),
        "room": (_("Lokale"), _("Lokalet")),
        "host_unit_id": (_("Vært"), _("Værten")),
        "status": (_("Status"), _("Status")),
        "reason": (_("Årsag"), _("Årsagen")),
        "was_invited": (_("Har været indkaldt"), _("Indkaldelsen")),
        "present": (_("Antal til stede"), _("Antallet til stede")),
        "series_id": (_("Møderække"), _("Møderækken")),
        "journal_number": (_("Journalnr."), _("Journalnummeret")),
        "agreed": (_("Aftalt tidspunkt"), _("Om tidspunktet er aftalt")),
    }


def _interface() -> Words:
    return {
        "target_id": (_("Snitflade til"), _("Forummet")),
        "text": (_("Teksten siger"), _("Teksten")),
        "state": (_("Slags"), _("Slagsen")),
        "settled": (_("Afklaret"), _("Afklaringen")),
    }


def _forum() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "heading": (_("Overskrift"), _("Overskriften")),
        "chapter_id": (_("Kapitel"), _("Kapitlet")),
        "position": (_("Plads"), _("Pladsen")),
        "subject": (_("Emne"), _("Emnet")),
        "legal_basis": (_("Hjemmel"), _("Hjemlen")),
        "purpose": (_("Formål"), _("Formålet")),
        "action_plan": (_("Handleplan"), _("Handleplanen")),
        "interfaces_text": (_("Snitflader"), _("Snitfladerne")),
        "participants_text": (_("Deltagere"), _("Deltagerne")),
        "quota_text": (_("Antal møder"), _("Antallet af møder")),
        "short_name": (_("Kort navn"), _("Det korte navn")),
        "board_name": (_("Lokalt navn"), _("Det lokale navn")),
        "minutes": (_("Sædvanlig varighed"), _("Den sædvanlige varighed")),
        "journal_number": (_("Journalnr."), _("Journalnummeret")),
        "closed_on": (_("Lukket fra"), _("Lukningen")),
        "usual_weekday": (_("Fast mødedag"), _("Den faste mødedag")),
        "usual_time": (_("Fast mødetid"), _("Den faste mødetid")),
        "responsible": (_("Ansvarlig"), _("Den ansvarlige")),
        "quorum": (_("Beslutningsdygtig ved"), _("Beslutningsdygtigheden")),
        "quorum_percent": (_("I procent"), _("Beslutningsdygtigheden")),
        "ring": (_("Ring i årshjulet"), _("Ringen i årshjulet")),
    }


def _board() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "forum_id": (_("Forum"), _("Forummet")),
        "position": (_("Plads"), _("Pladsen")),
        "first_day": (_("Første dag"), _("Første dag")),
        "last_day": (_("Sidste dag"), _("Sidste dag")),
        "short_name": (_("Kort navn"), _("Det korte navn")),
        "location": (_("Mødested"), _("Mødestedet")),
        "journal_number": (_("Journalnr."), _("Journalnummeret")),
        "person_id": (_("Person"), _("Personen")),
    }


def _chapter() -> Words:
    return {"number": (_("Nummer"), _("Nummeret")), "title": (_("Titel"), _("Titlen"))}


def _requirement() -> Words:
    return {
        "text": (_("Tekst"), _("Teksten")),
        "from_day": (_("Gælder fra"), _("Første dag")),
        "on_demand": (_("Efter behov"), _("“Efter behov”")),
        "by_hand": (_("Rettet i hånden"), _("Læsningen")),
    }


def _school_holiday() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "unit_id": (_("Kommune"), _("Kommunen")),
        "first_day": (_("Første dag"), _("Første dag")),
        "last_day": (_("Sidste dag"), _("Sidste dag")),
        "confirmed": (_("Bekræftet"), _("Bekræftelsen")),
        "confirmed_on": (_("Bekræftet den"), _("Bekræftelsen")),
    }


def _special_day() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "rule": (_("Hvornår"), _("Dagen")),
        "concerns": (_("Gælder"), _("Hvem den gælder")),
        "from_hour": (_("Fra kl."), _("Timen")),
        "effect": (_("Virkning"), _("Virkningen")),
        "is_on": (_("Slået til"), _("Om den er slået til")),
    }


def _own_holiday() -> Words:
    return {"day": (_("Dag"), _("Dagen")), "name": (_("Navn"), _("Navnet"))}


def _district() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "time_zone": (_("Tidszone"), _("Tidszonen")),
        "spacing_percent": (_("Tætte møder (%)"), _("Grænsen for tætte møder")),
        "weekends_proposed": (_("Weekender foreslås"), _("Om weekender foreslås")),
        "holidays_proposed": (_("Helligdage foreslås"), _("Om helligdage foreslås")),
        "contacts_kept_months": (_("Kontakter gemmes (måneder)"), _("Hvor længe kontakter gemmes")),
        "secretariat": (_("Afsender"), _("Afsenderen")),
        "secretariat_email": (_("Afsenders e-mailadresse"), _("Afsenderens e-mailadresse")),
        "calendar_folder": (_("Mappe til kalendere"), _("Mappen til kalendere")),
        "language": (_("Sprog"), _("Sproget")),
        "country": (_("Land"), _("Landet")),
        "overview_title": (_("Oversigtens titel"), _("Oversigtens titel")),
        "source": (_("Katalogets kilde"), _("Katalogets kilde")),
        "missing": (_("Mangler i kataloget"), _("Hvad der mangler i kataloget")),
        "edition": (_("Katalogets udgave"), _("Katalogets udgave")),
        "edition_on": (_("Udgavens dag"), _("Udgavens dag")),
    }


def _unit() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "official_name": (_("Officielt navn"), _("Det officielle navn")),
        "code": (_("Kommunekode"), _("Kommunekoden")),
        "kind": (_("Slags"), _("Slagsen")),
        "department_id": (_("Lokalafdeling"), _("Lokalafdelingen")),
    }


def _role() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "side": (_("Side"), _("Siden")),
        "kind": (_("Slags"), _("Slagsen")),
        "aliases": (_("Andre navne"), _("De andre navne")),
        "local_name": (_("Lokalt navn"), _("Det lokale navn")),
        "unit_id": (_("Kommune"), _("Kommunen")),
    }


def _person() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "title": (_("Titel"), _("Titlen")),
        "organisation_id": (_("Organisation"), _("Organisationen")),
        "email": (_("E-mail"), _("E-e-mailadressen")),
        "phone": (_("Telefon"), _("Telefonnummeret")),
        "note": (_("Note"), _("Noten")),
        "keep_until": (_("Gemmes til"), _("Dagen, personen gemmes til,")),
        "anonymised_on": (_("Anonymiseret"), _("Anonymiseringen")),
        "most_a_day": (_("Møder om dagen, højst"), _("Grænsen for møder om dagen")),
    }


def _busy_calendar() -> Words:
    return {
        "name": (_("Kalender"), _("Kalenderens navn")),
        "person_id": (_("Person"), _("Personen")),
        "read_on": (_("Læst"), _("Dagen, den blev læst,")),
        "first_day": (_("Kendt fra"), _("Første dag")),
        "last_day": (_("Kendt til"), _("Sidste dag")),
    }


def _edition() -> Words:
    return {
        "year": (_("År"), _("Året")),
        "number": (_("Nr."), _("Nummeret")),
        "issued_on": (_("Dag"), _("Dagen")),
        "note": (_("Note"), _("Noten")),
    }


def _publication() -> Words:
    return {
        "file": (_("Fil"), _("Filens navn")),
        "person_id": (_("Person"), _("Personen")),
        "role_id": (_("Rolle"), _("Rollen")),
        "forum_id": (_("Forum"), _("Forummet")),
        "board_id": (_("Lokalt forum"), _("Det lokale forum")),
        "unit_id": (_("Kommune"), _("Kommunen")),
        "busy_only": (_("Kun “Optaget”"), _("Om kun “Optaget” vises")),
        "with_place": (_("Sted og lokale"), _("Om stedet er med")),
        "with_agenda": (_("Dagsorden som tekst"), _("Om dagsordenen er med")),
        "with_planned": (_("Foreløbige møder"), _("Om foreløbige møder er med")),
        "participants": (_("Deltagerliste"), _("Deltagerlisten")),
        "reminder_minutes": (_("Påmindelse (minutter)"), _("Påmindelsen")),
    }


def _organisation() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "side": (_("Side"), _("Siden")),
        "unit_id": (_("Kommune"), _("Kommunen")),
    }


def _agenda_item() -> Words:
    return {
        "title": (_("Punkt"), _("Punktets titel")),
        "position": (_("Nummer"), _("Nummeret")),
        "kind": (_("Slags"), _("Slagsen")),
        "minutes": (_("Længde"), _("Længden")),
        "responsible_id": (_("Ansvarlig"), _("Den ansvarlige")),
        "responsible": (_("Ansvarlig"), _("Den ansvarlige")),
        "case_text": (_("Sagsfremstilling"), _("Sagsfremstillingen")),
        "minutes_text": (_("Referat"), _("Referatet")),
        "confidential": (_("Fortroligt"), _("Fortroligheden")),
        "late_reason": (_("Eftersendt"), _("Årsagen til eftersendelsen")),
        "plan_year_id": (_("Handleplan"), _("Handleplanen")),
        "state": (_("Behandling"), _("Behandlingen")),
    }


def _standard_item() -> Words:
    return {
        "title": (_("Punkt"), _("Punktets titel")),
        "forum_id": (_("Forum"), _("Forummet")),
        "position": (_("Nummer"), _("Nummeret")),
        "kind": (_("Slags"), _("Slagsen")),
        "minutes": (_("Længde"), _("Længden")),
        "responsible": (_("Ansvarlig"), _("Den ansvarlige")),
    }


def _paper() -> Words:
    return {
        "name": (_("Bilag"), _("Bilagets navn")),
        "path": (_("Fil"), _("Filen")),
        "linked": (_("Link"), _("Om det er et link")),
        "added_on": (_("Tilføjet"), _("Dagen")),
        "confidential": (_("Fortroligt"), _("Fortroligheden")),
    }


def _task() -> Words:
    return {
        "title": (_("Opgave"), _("Opgaven")),
        "person_id": (_("Ansvarlig"), _("Den ansvarlige")),
        "responsible": (_("Ansvarlig, ikke i registret"), _("Den ansvarlige")),
        "due": (_("Frist"), _("Fristen")),
        "state": (_("Status"), _("Status")),
        "done_on": (_("Udført"), _("Dagen, den blev udført")),
        "forum_id": (_("Forum"), _("Forummet")),
        "board_id": (_("Råd eller nævn"), _("Rådet")),
        "note": (_("Note"), _("Noten")),
        "confidential": (_("Fortrolig"), _("Om den er fortrolig")),
    }


def _deadline_rule() -> Words:
    return {
        "kind": (_("Slags"), _("Slagsen")),
        "forum_id": (_("Forum"), _("Forummet")),
        "amount": (_("Antal"), _("Antallet")),
        "unit": (_("Enhed"), _("Enheden")),
        "saturday_counts": (_("Lørdag tæller"), _("Om lørdag tæller")),
    }


def _plan_settings() -> Words:
    return {
        "day_start": (_("Møder begynder tidligst"), _("Dagens begyndelse")),
        "day_end": (_("Møder slutter senest"), _("Dagens slutning")),
        "most_a_day": (_("Møder om dagen, højst"), _("Grænsen for møder om dagen")),
        "most_a_week": (_("Møder om ugen, helst højst"), _("Grænsen for møder om ugen")),
        "travel_minutes": (_("Transport, mindst"), _("Transporten")),
        "rooms": (_("Husets lokaler"), _("Husets lokaler")),
        "even": (_("Jævn fordeling"), _("Vægten af jævn fordeling")),
        "weekday": (_("Fast mødedag"), _("Vægten af den faste mødedag")),
        "hour": (_("Fast mødetid"), _("Vægten af den faste mødetid")),
        "school_holidays": (_("Skoleferier"), _("Vægten af skoleferier")),
        "load": (_("Travle uger"), _("Vægten af travle uger")),
        "travel": (_("Rejsedage"), _("Vægten af rejsedage")),
        "councils": (_("Kommunernes mødedage"), _("Vægten af kommunernes mødedage")),
    }


def _council_meeting() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "unit_id": (_("Kommune"), _("Kommunen")),
        "rule": (_("Hvornår"), _("Dagen")),
        "months": (_("Måneder"), _("Månederne")),
        "start": (_("Fra kl."), _("Begyndelsen")),
        "end": (_("Til kl."), _("Slutningen")),
    }


def _plan_draft() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "year": (_("År"), _("Året")),
        "variant": (_("Variant"), _("Varianten")),
        "begun_from": (_("Udgangspunkt"), _("Udgangspunktet")),
        "accepted_on": (_("Godkendt"), _("Godkendelsen")),
    }


def _action_plan() -> Words:
    return {
        "name": (_("Handleplan"), _("Handleplanens navn")),
        "forum_id": (_("Forum"), _("Forummet")),
        "words": (_("Oversigtens ord"), _("Oversigtens ord")),
        "per_board": (_("Én for hvert råd eller nævn"), _("Om hvert råd har sin egen")),
        "due_month": (_("Måned"), _("Måneden")),
        "due_day": (_("Dag"), _("Dagen")),
        "kind": (_("Slags"), _("Slagsen")),
        "stages": (_("Trin"), _("Trinnene")),
        "draft_month": (_("Udkastets måned"), _("Udkastets måned")),
        "draft_day": (_("Udkastets dag"), _("Udkastets dag")),
        "every": (_("Gælder i år"), _("Hvor mange år den gælder")),
        "first_year": (_("Første år"), _("Det første år")),
        "role_id": (_("Ansvarlig rolle"), _("Den ansvarlige rolle")),
    }


def _strategy() -> Words:
    return {
        "name": (_("Navn"), _("Navnet")),
        "year": (_("Strategiens år"), _("Strategiens år")),
        "in_force": (_("Gælder"), _("Om strategien gælder")),
        "words": (_("Strategiens ord"), _("Strategiens ord")),
        "source": (_("Kilde"), _("Kilden")),
        "missing": (_("Mangler i kilden"), _("Hvad der mangler i kilden")),
    }


def _goal() -> Words:
    return {
        "name": (_("Mål"), _("Målets navn")),
        "kind": (_("Slags"), _("Målets slags")),
        "parent_id": (_("Under"), _("Hvad målet står under")),
        "words": (_("Strategiens ord"), _("Strategiens ord")),
        "tags": (_("Numre"), _("Numrene")),
        "unit": (_("Ansvarlig enhed"), _("Den ansvarlige enhed")),
        "internal": (_("Følges internt"), _("Om målet følges internt")),
    }


# --- why a step cannot be taken back alone --------------------------------------------------------------------------


def because(way: WayBack, now: datetime) -> str:
    """Why later steps must go too, the first that stands in the way named with its time and its author."""
    obstacle = way.obstacle
    if obstacle is None:
        return ""
    when, who = moment(obstacle.step.at, now), obstacle.step.user
    tell: dict[Why, Callable[[Obstacle], str]] = {
        Why.CHANGED: _changed,
        Why.RESTS: lambda _obstacle: _("Det, trinnet oprettede, bruges af “{step}” {when} af {who}."),
        Why.GONE: lambda _obstacle: _("Det, trinnet hører til, faldt bort med “{step}” {when} af {who}."),
        Why.TAKEN: lambda _obstacle: _("Pladsen er taget af “{step}” {when} af {who}."),
    }
    told = tell[obstacle.why](obstacle).format(step=obstacle.step.name, when=when, who=who)
    more = len(way.steps) - 2
    if more == 1:
        told += _(" Et trin til hænger sammen med det.")
    elif more > 1:
        told += _(" {n} trin til hænger sammen med det.").format(n=more)
    return told


def _changed(obstacle: Obstacle) -> str:
    the, the_same = nouns(obstacle.table)
    if obstacle.removed:
        return the[:1].upper() + the[1:] + _(" er fjernet {when} af {who}.")
    known = columns(obstacle.table)
    names = list(dict.fromkeys(known[name][1] for name in obstacle.columns if name in known))
    if not names or len(names) > NAMED_AT_MOST:
        return the_same[:1].upper() + the_same[1:] + _(" blev ændret igen {when} af {who}.")
    named = names[0] if len(names) == 1 else _("{one} og {other}").format(one=names[0], other=_small(names[1]))
    return _("{field} for {object} blev ændret igen").format(field=named, object=the_same) + _(" {when} af {who}.")


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]
