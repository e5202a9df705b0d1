"""The requirement of a forum or a board: how its text is read, and the user's own correction beside it."""

import re
from argparse import ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import output
from fora_desktop.cli.arguments import Parser, WrongCommandLine, day, positive
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.periods import PERSON, UNIT
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.requirements import Present

NUMBERS = ("minimum", "maximum", "every")
PARTS = (*NUMBERS, "period", "kind", "year-start", "per")
"""The options of one rule, which are also its parts in `--rule`."""
_BETWEEN = re.compile(rf",\s*(?=(?:{'|'.join(PARTS)})\s*=)")
_MONTH_DAY = re.compile(r"[0-9]{2}-[0-9]{2}")


def add_for_forum(does: Commands) -> None:
    parser = does.add_parser("requirement", help=_("se eller ret mødekravet; teksten bliver, som den er"))
    parser.add_argument("forum", metavar=_("FORUM"))
    _add_options(parser)


def add_for_board(does: Commands) -> None:
    parser = does.add_parser("requirement", help=_("se eller ret eget mødekrav; teksten bliver, som den er"))
    parser.add_argument("board", metavar=_("LOKALT_FORUM"))
    _add_options(parser)


def _add_options(parser: Parser) -> None:
    parser.add_argument("--minimum", type=positive, metavar=_("ANTAL"), help=_("mindst så mange møder"))
    parser.add_argument("--maximum", type=positive, metavar=_("ANTAL"), help=_("højst så mange møder"))
    parser.add_argument("--period", choices=[each.value for each in Period], help=_("den periode, de tælles i"))
    parser.add_argument("--every", type=positive, metavar=_("ANTAL"), help=_("så mange perioder ad gangen"))
    parser.add_argument("--kind", metavar=_("MØDETYPE"), help=_("kun møder af denne type"))
    parser.add_argument("--per", choices=[PERSON, UNIT], help=_("kravet gælder for hver person eller hver kommune"))
    parser.add_argument("--year-start", type=month_day, metavar=_("MM-DD"), help=_("den dag, året begynder"))
    parser.add_argument(
        "--rule",
        type=rule,
        action="append",
        metavar=_("REGEL"),
        help=_("en hel regel, flere gange om nødvendigt: minimum=1,kind=stormøde"),
    )
    parser.add_argument("--on-demand", action="store_true", help=_("der må holdes flere møder efter behov"))
    parser.add_argument("--as-text", action="store_true", help=_("opgiv rettelsen: kravet læses igen af teksten"))
    parser.add_argument(
        "--from", dest="first", type=day, metavar=_("DATO"), help=_("den dag, det gælder fra; ellers 1. januar i år")
    )
    json_option(parser)
    on_option(parser)
    parser.set_defaults(run=run_requirement)


def month_day(text: str) -> tuple[int, int]:
    """A day on which a year may begin; 29 February is one."""
    try:
        if not _MONTH_DAY.fullmatch(text):
            raise ValueError
        found = date.fromisoformat(f"2024-{text}")
    except ValueError:
        raise ArgumentTypeError(
            _("“{text}” er ikke en dag i året. Skriv MM-DD, f.eks. 08-01.").format(text=shortened(text))
        ) from None
    return found.month, found.day


def rule(text: str) -> Rule:
    """`minimum=2,kind=ordinært møde`"""
    given: dict[str, Any] = {}
    for part in _BETWEEN.split(text):
        name, equals, value = (each.strip() for each in part.partition("="))
        if not equals or name not in PARTS or name in given:
            raise ArgumentTypeError(
                _("“{text}” er ikke en regel. Skriv f.eks. minimum=2,period=quarter,kind=stormøde.").format(
                    text=shortened(text)
                )
            )
        given[name] = value
        if name in NUMBERS:
            given[name] = positive(value)
        elif name == "per" and value not in (PERSON, UNIT):
            raise ArgumentTypeError(_("“{text}” er hverken person eller unit.").format(text=shortened(value)))
        elif name == "year-start":
            given[name] = month_day(value)
        elif name == "period" and value not in {each.value for each in Period}:
            raise ArgumentTypeError(
                _("“{text}” er ikke en periode. Vælg mellem {periods}.").format(
                    text=shortened(value), periods=", ".join(each.value for each in Period)
                )
            )
    return _rule(given)


def _rule(given: dict[str, Any]) -> Rule:
    return Rule(
        kind=given.get("kind"),
        minimum=given.get("minimum"),
        maximum=given.get("maximum"),
        period=Period(given.get("period") or Period.YEAR),
        interval=given.get("every") or 1,
        year_start=given.get("year-start") or (1, 1),
        per=given.get("per") or "",
    )


def run_requirement(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, requirements

    single = {part: value for part in PARTS if (value := getattr(given, part.replace("-", "_"))) is not None}
    if single and given.rule:
        raise WrongCommandLine(_("Skriv enten én regel med tilvalg eller hele regler med --rule."))
    if given.as_text and (single or given.rule or given.on_demand):
        raise WrongCommandLine(_("--as-text læser teksten igen og kan kun bruges sammen med --from."))
    rules = given.rule or ([_rule(single)] if single else [])
    changes = bool(rules or given.on_demand or given.as_text)
    if given.first and not changes:
        raise WrongCommandLine(_("Skriv, hvad der skal gælde fra den dag. Se “--help”."))
    from_day = given.first or date(context.today.year, 1, 1)
    with context.open(writes=changes) as database:
        with database.read() as session:
            if "forum" in given:
                owner = {"forum": names.forum(session, given.forum)}
            else:
                owner = {"board": names.board(session, given.board)}
            now = requirements.present(session, context.today, **owner)
        (id_,) = owner.values()
        if not changes:
            context.answer(_json(id_, now), _as_it_is(now))
            return
        if given.as_text:
            found = database.do(requirements.given_back, requirements.use_text, from_day, **owner)
            step = requirements.given_back(found)
        else:
            found = database.do(
                requirements.corrected, requirements.set_by_hand, rules, given.on_demand, from_day, **owner
            )
            step = requirements.corrected(found)
    document = {**_json(id_, found.after), "from": from_day.isoformat(), "before": _json(id_, found.before)}
    context.answer(document, _("{step}. {change}").format(step=step, change=found.sentence))


def _as_it_is(now: "Present") -> str:
    told = [_("{name}: {sentence}").format(name=now.name, sentence=now.sentence)]
    if now.text.strip():
        told.append(_("Teksten: “{text}”.").format(text=shortened(now.text)))
    if now.by_hand:
        told.append(_("Reglen er rettet i hånden."))
    elif now.inherited:
        told.append(_("Det er forummets krav."))
    return " ".join(told)


def _json(id_: int, now: "Present") -> dict[str, Any]:
    held = now.in_force
    return {
        "id": id_,
        "name": now.name,
        "quota_text": now.text,
        "on_demand": held is not None and held.on_demand,
        "quota": [_rule_json(each) for each in held.rules] if held else [],
        "quota_by_hand": now.by_hand,
        "sentence": now.sentence,
    }


def _rule_json(value: Rule) -> dict[str, Any]:
    month, begins = value.year_start
    return {**output.rule(value), "year_start": f"{month:02}-{begins:02}"}
