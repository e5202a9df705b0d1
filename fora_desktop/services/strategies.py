"""Strategies and their goals: loaded, typed in, corrected, removed, in force or not, followed outside the forums."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.strategy import GOAL_KINDS, GUIDING, Goal, Strategy
from fora_desktop.domain.strategy_data import GoalData, StrategyData, titled
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _, counted

STRATEGY_FIELDS = ("name", "year", "words", "source", "missing")


class NoSuchStrategy(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen strategi med id “{id}”.").format(id=id_))


class NoSuchGoal(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er intet mål med id “{id}”.").format(id=id_))


class StrategyNeedsName(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Strategiens navn mangler. Skriv f.eks. myndighedens navn."))


class StrategyIsThere(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("“{title}” er her allerede. Ret den, eller giv den nye et andet navn.").format(title=title))


class YearIsWrong(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” er ikke et årstal fra {first} til {last}.").format(text=text, first=YEARS[0], last=YEARS[-1])
        )


class GoalNeedsName(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Målets navn mangler. Skriv, hvad målet er."))


class GoalIsThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{name}” står der allerede. Ret det, eller giv det nye mål et andet navn.").format(name=name)
        )


class UnknownGoalKind(FieldError):
    def __init__(self, kind: str) -> None:
        super().__init__(_("“{kind}” er ikke en slags mål.").format(kind=kind))


@dataclass(frozen=True, slots=True)
class Changed:
    """A strategy, or a goal of one, that something was done with; `goals` is how many it holds."""

    id: int
    title: str
    goals: int = 0
    on: bool = True


# --- strategies -----------------------------------------------------------------------------------------------------


def load(session: Session, data: StrategyData, *, in_force: bool | None = None) -> Changed:
    """A strategy out of a file with all its goals; in force if it says so and no other is, or as it is told."""
    _check_new(session, data.title, data.year)
    alone = session.scalar(select(func.count()).select_from(Strategy).where(Strategy.in_force.is_(True))) == 0
    row = Strategy(
        position=_next_strategy(session),
        name=" ".join(data.title.split()),
        year=data.year,
        in_force=(data.in_force and alone) if in_force is None else in_force,
        words=data.words,
        source=data.source,
        missing=data.missing,
    )
    session.add(row)
    session.flush()
    count = _add_goals(session, row.id, None, data.goals)
    if row.in_force:
        _only_one(session, row)
    session.flush()
    return Changed(row.id, titled(row.name, row.year), count)


def load_all(session: Session, every: Iterable[StrategyData]) -> list[Changed]:
    """Those of a catalogue, into a register that has none; the first that says so is in force."""
    return [load(session, data) for data in every]


def _add_goals(session: Session, strategy: int, parent: int | None, goals: Sequence[GoalData]) -> int:
    """Level by level; the number of goals."""
    level: list[tuple[int | None, GoalData, int]] = [(parent, data, place) for place, data in enumerate(goals, 1)]
    count = 0
    while level:
        rows = [
            Goal(
                strategy_id=strategy,
                parent_id=above,
                position=place,
                kind=data.kind,
                name=data.name,
                words=data.words,
                tags=data.tags,
                unit=data.unit,
                internal=data.internal,
            )
            for above, data, place in level
        ]
        session.add_all(rows)
        session.flush()
        count += len(rows)
        level = [
            (row.id, below, place)
            for row, (_above, data, _place) in zip(rows, level, strict=True)
            for place, below in enumerate(data.goals, 1)
        ]
    return count


def add(session: Session, fields: Mapping[str, str]) -> Changed:
    """A strategy typed in: `STRATEGY_FIELDS`; it is in force where no other is."""
    name, year = _named(fields.get("name", "")), read_year(fields.get("year", ""))
    return load(
        session,
        StrategyData(
            "",
            name,
            year=year,
            words=fields.get("words", ""),
            source=fields.get("source", ""),
            missing=fields.get("missing", ""),
        ),
    )


def edit(session: Session, id_: int, fields: Mapping[str, str]) -> Changed:
    row = _strategy(session, id_)
    name = _named(fields["name"]) if "name" in fields else row.name
    year = read_year(fields["year"]) if "year" in fields else row.year
    _check_new(session, name, year, own=id_)
    row.name, row.year = name, year
    for field in ("words", "source", "missing"):
        if field in fields:
            setattr(row, field, fields[field].strip())
    session.flush()
    return Changed(id_, titled(name, year))


def remove(session: Session, id_: int) -> Changed:
    """With its goals and all that is linked to them."""
    row = _strategy(session, id_)
    gone = Changed(id_, titled(row.name, row.year), _count(session, id_))
    for goal in session.scalars(select(Goal).where(Goal.strategy_id == id_, Goal.parent_id.is_(None))).all():
        _delete(session, goal)
    session.delete(row)
    session.flush()
    return gone


def set_in_force(session: Session, id_: int, on: bool) -> Changed:
    """Several may stand side by side, one of them holds."""
    row = _strategy(session, id_)
    row.in_force = on
    if on:
        _only_one(session, row)
    session.flush()
    return Changed(id_, titled(row.name, row.year), on=on)


def _only_one(session: Session, wanted: Strategy) -> None:
    for other in session.scalars(select(Strategy).where(Strategy.id != wanted.id, Strategy.in_force.is_(True))):
        other.in_force = False


def read_year(text: str) -> int | None:
    """A year as it is typed; nothing is no year."""
    text = text.strip()
    if not text:
        return None
    year = int(text) if text.isascii() and text.isdecimal() and len(text) == 4 else 0
    if year not in YEARS:
        raise YearIsWrong(text)
    return year


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise StrategyNeedsName
    return name


def _check_new(session: Session, name: str, year: int | None, own: int | None = None) -> None:
    for row in session.scalars(select(Strategy)):
        if row.id != own and folded(row.name) == folded(name) and row.year == year:
            raise StrategyIsThere(titled(row.name, row.year))


def _strategy(session: Session, id_: int) -> Strategy:
    found = session.get(Strategy, id_)
    if found is None:
        raise NoSuchStrategy(id_)
    return found


def _next_strategy(session: Session) -> int:
    return (session.scalar(select(func.max(Strategy.position))) or 0) + 1


def _count(session: Session, id_: int) -> int:
    return session.scalar(select(func.count()).select_from(Goal).where(Goal.strategy_id == id_)) or 0


# --- goals ----------------------------------------------------------------------------------------------------------


def add_goal(session: Session, strategy: int, parent: int | None, fields: Mapping[str, str | bool]) -> Changed:
    """A goal under another, or straight under the strategy; it comes last there."""
    _strategy(session, strategy)
    if parent is not None and goal_row(session, parent).strategy_id != strategy:
        raise NoSuchGoal(parent)
    last = select(func.max(Goal.position)).where(Goal.strategy_id == strategy, _under(parent))
    row = Goal(strategy_id=strategy, parent_id=parent, position=(session.scalar(last) or 0) + 1, name="")
    _put(session, row, {"kind": GUIDING, "name": "", **fields})
    session.add(row)
    session.flush()
    return Changed(row.id, row.name)


def edit_goal(session: Session, id_: int, fields: Mapping[str, str | bool]) -> Changed:
    row = goal_row(session, id_)
    _put(session, row, fields)
    session.flush()
    return Changed(id_, row.name)


def _put(session: Session, row: Goal, fields: Mapping[str, str | bool]) -> None:
    if "name" in fields:
        name = " ".join(str(fields["name"]).split())
        if not name:
            raise GoalNeedsName
        beside = select(Goal).where(Goal.strategy_id == row.strategy_id, _under(row.parent_id))
        with session.no_autoflush:
            if any(folded(each.name) == folded(name) for each in session.scalars(beside) if each is not row):
                raise GoalIsThere(name)
        row.name = name
    if "kind" in fields:
        if fields["kind"] not in GOAL_KINDS:
            raise UnknownGoalKind(str(fields["kind"]))
        row.kind = str(fields["kind"])
    for field in ("words", "tags", "unit"):
        if field in fields:
            setattr(row, field, str(fields[field]).strip())
    if "internal" in fields:
        row.internal = bool(fields["internal"])


def _under(parent: int | None):  # type: ignore[no-untyped-def]  # a condition of SQLAlchemy
    return Goal.parent_id.is_(None) if parent is None else Goal.parent_id == parent


def set_internal(session: Session, id_: int, on: bool) -> Changed:
    """Whether a goal is followed outside the forums, so that none need serve it."""
    row = goal_row(session, id_)
    row.internal = on
    session.flush()
    return Changed(id_, row.name, on=on)


def remove_goal(session: Session, id_: int) -> Changed:
    """With all that lies under it."""
    row = goal_row(session, id_)
    gone = Changed(id_, row.name)
    _delete(session, row)
    session.flush()
    return gone


def _delete(session: Session, goal: Goal) -> None:
    """What lies deepest first, so that the history can put all of it back."""
    for below in session.scalars(select(Goal).where(Goal.parent_id == goal.id)).all():
        _delete(session, below)
    session.delete(goal)
    session.flush()


def goal_row(session: Session, id_: int) -> Goal:
    found = session.get(Goal, id_)
    if found is None:
        raise NoSuchGoal(id_)
    return found


# --- the sentences of the steps -------------------------------------------------------------------------------------


def loaded(done: Changed) -> str:
    goals = counted(done.goals, _("1 mål"), _("{n} mål"))
    return _("Strategien {title} er indlæst med {goals}").format(title=done.title, goals=goals)


def added(done: Changed) -> str:
    return _("Strategien {title} er oprettet").format(title=done.title)


def edited(done: Changed) -> str:
    return _("Strategien {title} er rettet").format(title=done.title)


def removed(done: Changed) -> str:
    return _("Strategien {title} er fjernet").format(title=done.title)


def told_in_force(done: Changed) -> str:
    words = _("Strategien {title} gælder nu") if done.on else _("Strategien {title} gælder ikke længere")
    return words.format(title=done.title)


def goal_added(done: Changed) -> str:
    return _("Målet “{goal}” er oprettet").format(goal=done.title)


def goal_edited(done: Changed) -> str:
    return _("Målet “{goal}” er rettet").format(goal=done.title)


def goal_removed(done: Changed) -> str:
    return _("Målet “{goal}” er fjernet").format(goal=done.title)


def told_internal(done: Changed) -> str:
    words = _("Målet “{goal}” følges internt") if done.on else _("Målet “{goal}” følges ikke internt")
    return words.format(goal=done.title)
