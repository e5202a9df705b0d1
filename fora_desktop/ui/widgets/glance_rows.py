"""The rows of Overblik: what needs action with its next step, what collides with its way out."""

from collections.abc import Callable
from datetime import date, time
from functools import partial

from fora_desktop.domain import dates
from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _, counted
from fora_desktop.services.deadlines import SafeDate
from fora_desktop.services.glance import ConflictLine
from fora_desktop.services.standings import StandingLine
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Action, Cell, Chip, PaceCell, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.pace import Pace
from fora_desktop.ui.words import CONFLICT_ICONS, day_in_year, hours_of, pace_of, short_day, when

SEE, PLAN, SEEN, RECORD, MOVE, KEEP, SEND = "see", "plan", "seen", "record", "move", "keep", "send"
Safe = Callable[[int], SafeDate | None]
"""The latest safe date of a board, by its number."""


def next_step(line: StandingLine) -> Action:
    """What there is to do about a row."""
    if line.status is Status.MISSED:
        return Action(_("Notér årsag …"), SEEN)
    if line.status is Status.UNRECORDED:
        return Action(_("Notér …"), RECORD)
    if line.status in (Status.BEHIND, Status.UNSCHEDULED):
        number = line.standing.missing if line.standing is not None else 1
        return Action(counted(number, _("Planlæg {n} møde"), _("Planlæg {n} møder")), PLAN)
    return Action(_("Se møder"), SEE)


def _step(desk: Desk, line: StandingLine) -> Cell:
    """The button on the row; a register that can only be read has none."""
    return Words("") if desk.readonly else next_step(line)


def _step_words(desk: Desk, line: StandingLine) -> str:
    return "" if desk.readonly else next_step(line).text


def safe_words(line: StandingLine, safe: Safe, today: date) -> str:
    """`seneste sikre 24. sep.`, or that the next meeting lies after it; empty where there is none."""
    found = None if line.past else safe(line.board.id)
    if found is None:
        return ""
    late = line.next_meeting is not None and line.next_meeting > found.day
    words = _("efter seneste sikre {day}") if late else _("seneste sikre {day}")
    return words.format(day=short_day(found.day, today))


def safe_sentence(line: StandingLine, safe: Safe) -> str:
    found = None if line.past else safe(line.board.id)
    if found is None:
        return ""
    return (found.after(line.next_meeting) if line.next_meeting is not None else "") or found.sentence


def columns(desk: Desk, safe: Safe) -> list[Column[StandingLine]]:
    def next_words(line: StandingLine) -> str:
        return day_in_year(line.next_meeting, desk.today) if line.next_meeting else "–"

    return [
        Column(
            _("Råd, nævn eller forum"),
            lambda line: f"{line.board.name}. {line.message}",
            sort=lambda line: line.board.position,
            cell=lambda line: Words(line.board.name, short_message(line), weight=fonts.MEDIUM),
            tip=lambda line: line.message,
        ),
        Column(
            _("Tempo i {year}").format(year=desk.year),
            lambda line: pace_of(line.standing).sentence if line.standing else "",
            cell=lambda line: PaceCell(pace_of(line.standing)) if line.standing else None,
            sort=lambda line: line.standing.missing if line.standing else 0,
            width=PaceCell(Pace(0)),
            searched=False,
        ),
        Column(
            _("Status"),
            lambda line: line.status.word,
            cell=lambda line: Chip(line.status),
            width=Chip(Status.UNRECORDED),
        ),
        Column(
            _("Næste møde"),
            lambda line: ", ".join(part for part in (next_words(line), safe_words(line, safe, desk.today)) if part),
            sort=lambda line: line.next_meeting.toordinal() if line.next_meeting else 10**9,
            cell=lambda line: Words(next_words(line), safe_words(line, safe, desk.today), tabular=True),
            width=Words("ons. 28. marts 2027", _("seneste sikre {day}").format(day="28. sep.")),
            tip=lambda line: safe_sentence(line, safe),
        ),
        Column(
            "", partial(_step_words, desk), cell=partial(_step, desk), width=Action(_("Planlæg {n} møder").format(n=8))
        ),
    ]


def short_message(line: StandingLine) -> str:
    """The sentence without the word that the chip beside it says, and without what comes after the numbers."""
    told = line.message.removeprefix(f"{line.status.word}: ")
    return f"{told.partition(';')[0]}." if ";" in told else told


def way_out(desk: Desk, line: ConflictLine) -> str:
    """`Flyt til ons. 27. maj kl. 10.00`; a register that can only be read has none."""
    if desk.readonly:
        return ""
    if stands_in(line):
        return _("Vælg stedfortræder …")
    if line.proposal is None:
        return _("Flyt …")
    return _("Flyt til {day} {time}").format(
        day=day_in_year(line.proposal.date(), desk.today), time=dates.clock(line.proposal.time())
    )


def stands_in(line: ConflictLine) -> bool:
    """Whether somebody may take the seat of the person whom the conflict is about, and can."""
    return line.conflict.who is not None and bool(line.conflict.who.can)


def conflict_columns(desk: Desk) -> list[Column[ConflictLine]]:
    keep = "" if desk.readonly else _("Behold")
    return [
        Column(
            _("Møde"),
            lambda line: f"{line.meeting.title}, {when(line.meeting, desk.today)}. {line.conflict.text}",
            cell=lambda line: Words(
                f"{', '.join(line.meeting.boards)}, {when(line.meeting, desk.today)}",
                line.conflict.text,
                icon=CONFLICT_ICONS[line.conflict.kind],
                icon_tone="behind",
                weight=fonts.MEDIUM,
            ),
            tip=lambda line: f"{line.meeting.title}, {hours_of(line.meeting)}. {line.conflict.text}",
        ),
        Column(
            "",
            partial(way_out, desk),
            cell=lambda line: (
                Action(way_out(desk, line), SEND if stands_in(line) else MOVE) if way_out(desk, line) else Words("")
            ),
            width=Action(_("Flyt til {day} {time}").format(day="ons. 28. marts", time=dates.clock(time(10)))),
        ),
        Column(
            "",
            lambda _line: keep,
            cell=lambda _line: Action(keep, KEEP) if keep else Words(""),
            width=Action(_("Behold")),
        ),
    ]


def key_of(line: StandingLine) -> tuple[int, object]:
    standing = line.standing
    return line.board.id, (standing.rule, standing.period) if standing else None
