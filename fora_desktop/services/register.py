"""A new register: a catalogue's chapters, forums, roles and boards put into an empty file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ActionPlan
from fora_desktop.domain.catalogue import Catalogue, CatalogueForum, SchoolHolidayData, school_holidays_of
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import (
    FIELDS,
    MUNICIPALITY,
    Board,
    BoardUnit,
    Chapter,
    District,
    Forum,
    Interface,
    SchoolHoliday,
    Unit,
)
from fora_desktop.domain.last_read import first_read
from fora_desktop.domain.people import MEMBER, Membership, Role, RoleInGroup
from fora_desktop.domain.planning import USUAL_ORDERS, ForumOrder, UsualOrder
from fora_desktop.i18n import _
from fora_desktop.services import local_roles, requirements, special_days, strategies


@dataclass(frozen=True, slots=True)
class Filled:
    forums: int
    boards: int


@dataclass(frozen=True, slots=True)
class About:
    """What the window and the command line say of the register as a whole."""

    name: str
    catalogue: str
    time_zone: str
    demonstration: bool
    spacing_percent: int
    forums: int
    boards: int
    local_boards: int
    chapters: int


def fill(
    session: Session,
    catalogue: Catalogue,
    first_day: date,
    school_holidays: Sequence[SchoolHolidayData],
    *,
    demonstration: bool = False,
) -> Filled:
    """Put a catalogue into an empty register; its boards exist from `first_day` on."""
    session.add(
        District(
            name=catalogue.district.name if catalogue.district else catalogue.title,
            catalogue=catalogue.name,
            time_zone=catalogue.time_zone,
            demonstration=demonstration,
            language=catalogue.language,
            country=catalogue.country,
            overview_title=catalogue.overview_title,
            source=catalogue.source,
            missing=catalogue.missing,
            edition=catalogue.edition,
            edition_on=catalogue.edition_on,
        )
    )
    units = {
        each.code: Unit(name=each.name, official_name=each.official_name, code=each.code)
        for each in catalogue.municipalities
    }
    session.add_all(units.values())
    session.flush()
    filled = add_content(session, catalogue, first_day)
    _add_school_holidays(session, school_holidays, units)
    session.add_all(special_days.usual(catalogue.country))
    session.flush()
    return filled


def add_content(session: Session, catalogue: Catalogue, first_day: date) -> Filled:
    """What a catalogue says of chapters, roles, forums and their boards, into a register that has none of them."""
    units = {unit.code or "": unit for unit in session.scalars(select(Unit).order_by(Unit.id))}
    chapters = {each.number: Chapter(number=each.number, title=each.title) for each in catalogue.chapters}
    roles = {
        each.id: Role(
            name=each.name,
            side=each.side,
            kind=each.kind,
            aliases="\n".join(each.aliases),
            local_name=each.local_name,
        )
        for each in catalogue.roles
    }
    session.add_all([*chapters.values(), *roles.values()])
    session.flush()
    _expand(session, catalogue, roles, list(units.values()))
    forums = {each.number: _forum(each, chapters[each.chapter].id) for each in catalogue.forums}
    session.add_all(forums.values())
    session.flush()
    boards = 0
    for each in catalogue.forums:
        forum = forums[each.number]
        requirements.set_text(session, forum, each.quota_text)
        if each.rules is not None:
            requirements.correct(session, forum, each.rules, each.on_demand)
        boards += len(_boards(session, each, forum, units, first_day))
        _add_participants(session, each, forum, roles)
        _add_interfaces(session, each, forum, forums)
        _add_orders(session, each, forum, forums)
        _add_action_plans(session, each, forum, roles)
    strategies.load_all(session, catalogue.strategies)
    session.flush()
    return Filled(len(forums), boards)


def _expand(session: Session, catalogue: Catalogue, roles: dict[str, Role], units: Sequence[Unit]) -> None:
    """The roles that groups consist of; of those that each unit has one of, one for each of them."""
    for each in catalogue.roles:
        group = roles[each.id]
        if group.is_local:
            local_roles.of_units(session, group, units, several=each.several)
        session.add_all(RoleInGroup(group_id=group.id, role_id=roles[role].id) for role in each.expands_to)


def _forum(data: CatalogueForum, chapter: int) -> Forum:
    return Forum(
        chapter_id=chapter,
        position=data.number,
        name=data.name,
        heading=data.heading,
        short_name=data.short_name,
        subject=data.subject,
        legal_basis=data.legal_basis,
        purpose=data.purpose,
        action_plan=data.action_plan,
        interfaces_text=data.interfaces_text,
        participants_text=data.participants_text,
        quota_text=data.quota_text,
        board_name=data.board_name,
        ring=data.ring,
        overview_texts=first_read(data.heading, {field: getattr(data, field) for field in FIELDS}),
    )


def _boards(
    session: Session, data: CatalogueForum, forum: Forum, known: Mapping[str, Unit], first_day: date
) -> list[Board]:
    units = [unit for unit in known.values() if unit.kind == MUNICIPALITY]
    if data.boards == "one":
        made = [Board(forum_id=forum.id, position=1, name=forum.name, first_day=first_day)]
        session.add_all(made)
    elif data.boards == "each_municipality":
        pattern = data.board_name or "{unit}"
        made = [
            Board(forum_id=forum.id, position=position, name=pattern.replace("{unit}", unit.name), first_day=first_day)
            for position, unit in enumerate(units, 1)
        ]
        session.add_all(made)
        session.flush()
        session.add_all(BoardUnit(board_id=board.id, unit_id=unit.id) for board, unit in zip(made, units, strict=True))
    elif data.boards == "listed":
        made = [
            Board(forum_id=forum.id, position=position, name=each.name, first_day=first_day)
            for position, each in enumerate(data.listed, 1)
        ]
        session.add_all(made)
        session.flush()
        for board, own in zip(made, data.listed, strict=True):
            session.add_all(BoardUnit(board_id=board.id, unit_id=known[code].id) for code in own.units if code in known)
            if own.quota_text:
                requirements.set_text(session, board, own.quota_text)
    else:
        made = []
    return made


def _add_participants(session: Session, data: CatalogueForum, forum: Forum, roles: dict[str, Role]) -> None:
    session.add_all(
        Membership(
            forum_id=forum.id,
            role_id=roles[each.role].id,
            function=each.function or MEMBER,
            qualifier=each.qualifier,
            count=each.count,
            position=position,
        )
        for position, each in enumerate(data.participants, 1)
    )


def _add_interfaces(session: Session, data: CatalogueForum, forum: Forum, forums: dict[int, Forum]) -> None:
    position = 0
    for each in data.interfaces:
        for target in each.to or (None,):
            position += 1
            session.add(
                Interface(
                    forum_id=forum.id,
                    target_id=None if target is None else forums[target].id,
                    position=position,
                    text=each.text,
                )
            )


def _add_orders(session: Session, data: CatalogueForum, forum: Forum, forums: dict[int, Forum]) -> None:
    """Which forums it works before or after; of two links to the same one the first."""
    links = {link.to: link for link in reversed(data.links) if link.to in forums and link.kind in USUAL_ORDERS}
    for to, link in sorted(links.items()):
        usual = USUAL_ORDERS[link.kind]
        if link.days is not None:
            usual = UsualOrder(*link.days, is_on=usual.is_on)
        session.add(
            ForumOrder(
                forum_id=forum.id,
                other_id=forums[to].id,
                min_days=usual.min_days,
                max_days=usual.max_days,
                words=link.text,
                is_on=usual.is_on if link.is_on is None else link.is_on,
            )
        )


def _add_action_plans(session: Session, data: CatalogueForum, forum: Forum, roles: dict[str, Role]) -> None:
    """What it owes each year; what it shares with an earlier forum stands there."""
    for each in data.deliverables:
        if each.shared_with is not None:
            continue
        due = month_and_day(each.due or ("12-31" if each.cadence == "yearly" else ""))
        draft = month_and_day(each.draft)
        session.add(
            ActionPlan(
                forum_id=forum.id,
                name=each.name,
                words=each.text,
                per_board=each.per == "instance",
                due_month=due and due[0],
                due_day=due and due[1],
                kind=each.kind,
                stages=each.stages,
                draft_month=draft and draft[0],
                draft_day=draft and draft[1],
                every=each.every,
                first_year=each.first_year,
                role_id=roles[each.role].id if each.role else None,
            )
        )


def month_and_day(text: str) -> tuple[int, int] | None:
    """`12-31`, or nothing."""
    if not text:
        return None
    month, _dash, day = text.partition("-")
    return int(month), int(day)


def _add_school_holidays(session: Session, holidays: Sequence[SchoolHolidayData], units: dict[str, Unit]) -> None:
    """Each municipality gets ranges of its own, so that each can be checked and changed alone."""
    session.add_all(
        SchoolHoliday(
            unit_id=unit.id, name=each.name, first_day=each.first, last_day=each.last, confirmed=each.confirmed
        )
        for code, unit in units.items()
        for each in school_holidays_of(holidays, code)
    )


def about(session: Session) -> About:
    district = session.scalars(select(District)).one()
    per_forum = session.execute(select(Board.forum_id, func.count()).group_by(Board.forum_id)).all()
    return About(
        name=district.name,
        catalogue=district.catalogue,
        time_zone=district.time_zone,
        demonstration=district.demonstration,
        spacing_percent=district.spacing_percent,
        forums=session.scalar(select(func.count()).select_from(Forum)) or 0,
        boards=sum(count for _forum, count in per_forum),
        local_boards=sum(count for _forum, count in per_forum if count > 1),
        chapters=session.scalar(select(func.count()).select_from(Chapter)) or 0,
    )


class PercentIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Afstanden skrives i procent af den jævne, fra 0 til 100."))


def set_spacing(session: Session, percent: int) -> None:
    """How close a board's meetings may lie before it is told, in percent of the even distance; 0 is never."""
    if not 0 <= percent <= 100:
        raise PercentIsOut
    session.scalars(select(District)).one().spacing_percent = percent


def spacing_set(percent: int) -> str:
    return _("Møder tættere end {percent} % af den jævne afstand bemærkes").format(percent=percent)
