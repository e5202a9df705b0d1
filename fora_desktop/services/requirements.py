"""Meeting requirements: what a text is read as, what the user corrects, and which one holds for a board on a day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota_text
from fora_desktop.domain.forum import Board, Forum, QuotaRule, Requirement
from fora_desktop.domain.quota import Period, Rule


@dataclass(frozen=True, slots=True)
class InForce:
    """A requirement from a day on (None: from the beginning), with its rules; `own` where it is one board's alone."""

    id: int
    from_day: date | None
    text: str
    on_demand: bool
    rules: tuple[Rule, ...]
    by_hand: bool
    own: bool

    @property
    def says_something(self) -> bool:
        return self.on_demand or bool(self.rules)

    @property
    def is_the_forums(self) -> bool:
        """Whether a board has given its own requirement up from that day on: its text is empty then."""
        return self.own and not self.by_hand and not self.text.strip() and not self.says_something


@dataclass(frozen=True, slots=True)
class Requirements:
    """All requirements of a register, by forum and by board, the newest first."""

    of_forum: dict[int, list[InForce]]
    of_board: dict[int, list[InForce]]

    def on(self, forum: int, board: int, day: date) -> InForce | None:
        """The requirement that holds for a board on a day: its own where it has one, else its forum's."""
        for candidates in (self.of_board.get(board, ()), self.of_forum.get(forum, ())):
            for requirement in candidates:
                if requirement.from_day is None or requirement.from_day <= day:
                    if requirement.is_the_forums:
                        break
                    return requirement
        return None

    def since(self, forum: int, board: int, day: date) -> date | None:
        """The last day up to `day` on which the requirement of a board may have changed; None is never."""
        both = (*self.of_board.get(board, ()), *self.of_forum.get(forum, ()))
        return max((each.from_day for each in both if each.from_day is not None and each.from_day <= day), default=None)

    def most_rules(self, forum: int, board: int) -> int:
        """How many rules a requirement of the board has had at most."""
        both = (*self.of_board.get(board, ()), *self.of_forum.get(forum, ()))
        return max((len(each.rules) for each in both), default=0)


def load(session: Session) -> Requirements:
    rules: dict[int, list[Rule]] = defaultdict(list)
    for row in session.execute(
        select(
            QuotaRule.requirement_id,
            QuotaRule.kind,
            QuotaRule.minimum,
            QuotaRule.maximum,
            QuotaRule.period,
            QuotaRule.interval,
            QuotaRule.year_start_month,
            QuotaRule.year_start_day,
        ).order_by(QuotaRule.requirement_id, QuotaRule.position)
    ):
        requirement, kind, minimum, maximum, period, interval, month, day = row
        rules[requirement].append(Rule(kind, minimum, maximum, Period(period), interval, (month, day)))
    found = Requirements(defaultdict(list), defaultdict(list))
    for id_, forum, board, from_day, text, on_demand, by_hand in session.execute(
        select(
            Requirement.id,
            Requirement.forum_id,
            Requirement.board_id,
            Requirement.from_day,
            Requirement.text,
            Requirement.on_demand,
            Requirement.by_hand,
        ).order_by(Requirement.from_day.desc().nulls_last(), Requirement.id.desc())
    ):
        in_force = InForce(id_, from_day, text, on_demand, tuple(rules[id_]), by_hand, board is not None)
        if board is not None:
            found.of_board[board].append(in_force)
        elif forum is not None:
            found.of_forum[forum].append(in_force)
    return found


def set_text(session: Session, owner: Forum | Board, text: str, from_day: date | None = None) -> quota_text.Reading:
    """Give a forum or a board a requirement in words, read as far as the words can be; earlier periods keep theirs."""
    reading = quota_text.read(text)
    _replace(session, owner, text, reading.on_demand, reading.rules, by_hand=False, from_day=from_day)
    return reading


def correct(
    session: Session, owner: Forum | Board, rules: Sequence[Rule], on_demand: bool, from_day: date | None = None
) -> None:
    """Set the reading by hand; the text stays beside it as it was written."""
    known = load(session)
    of_owner = (known.of_board if isinstance(owner, Board) else known.of_forum).get(owner.id, [])
    text = of_owner[0].text if of_owner else (owner.quota_text if isinstance(owner, Forum) else "")
    _replace(session, owner, text, on_demand, rules, by_hand=True, from_day=from_day)


def drop_own(session: Session, board: Board, from_day: date | None = None) -> None:
    """Let the forum's requirement hold for the board again: from a day on, or as if it never had one of its own."""
    if from_day is not None:
        before = Requirement.from_day.is_(None) | (Requirement.from_day < from_day)
        if session.scalars(select(Requirement.id).where(Requirement.board_id == board.id, before)).first() is not None:
            _replace(session, board, "", False, (), by_hand=False, from_day=from_day)
            return
    _remove(session, session.scalars(select(Requirement.id).where(Requirement.board_id == board.id)).all())


def _replace(
    session: Session,
    owner: Forum | Board,
    text: str,
    on_demand: bool,
    rules: Iterable[Rule],
    *,
    by_hand: bool,
    from_day: date | None,
) -> None:
    column = Requirement.board_id if isinstance(owner, Board) else Requirement.forum_id
    same_day = Requirement.from_day.is_(None) if from_day is None else Requirement.from_day >= from_day
    _remove(session, session.scalars(select(Requirement.id).where(column == owner.id, same_day)).all())
    made = Requirement(
        forum_id=owner.id if isinstance(owner, Forum) else None,
        board_id=owner.id if isinstance(owner, Board) else None,
        from_day=from_day,
        text=text,
        on_demand=on_demand,
        by_hand=by_hand,
    )
    session.add(made)
    session.flush()
    add_rules(session, made.id, rules)


def add_rules(session: Session, requirement: int, rules: Iterable[Rule]) -> None:
    session.add_all(
        QuotaRule(
            requirement_id=requirement,
            position=position,
            kind=rule.kind,
            minimum=rule.minimum,
            maximum=rule.maximum,
            period=rule.period.value,
            interval=rule.interval,
            year_start_month=rule.year_start[0],
            year_start_day=rule.year_start[1],
        )
        for position, rule in enumerate(rules)
    )
    session.flush()


def _remove(session: Session, requirements: Sequence[int]) -> None:
    session.execute(delete(QuotaRule).where(QuotaRule.requirement_id.in_(requirements)))
    session.execute(delete(Requirement).where(Requirement.id.in_(requirements)))
