"""The rows of Overblik: what needs action with its next step, what collides with its way out."""

from datetime import time
from functools import partial

from fora_desktop.domain import dates
from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _
from fora_desktop.services.glance import ConflictLine
from fora_desktop.services.standings import StandingLine
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Action, Cell, Chip, PaceCell, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.pace import Pace
from fora_desktop.ui.words import CONFLICT_ICONS, day_in_year, hours_of, pace_of, when

SEE, PLAN, SEEN, RECORD, MOVE, KEEP, SEND = "see", "plan", "seen", "record", "move", "keep", "send"


def next_step(line: StandingLine) -> Action:
    """What there is to do about a row."""
    if line.status is Status.MISSED:
        return Action(_("Notér årsag …"), SEEN)
    if line.status is Status.UNRECORDED:
        return Action(_("Notér …"), RECORD)
    if line.status in (Status.BEHIND, Status.UNSCHEDULED):
        return Action(_("Planlæg …"), PLAN)
    return Action(_("Se møder"), SEE)


def _step(desk: Desk, line: StandingLine) -> Cell:
    """The button on the row; a register that can only be read has none."""
    return Words("") if desk.readonly else next_step(line)


def _step_words(desk: Desk, line: StandingLine) -> str:
    return "" if desk.readonly else next_step(line).text


def columns(desk: Desk) -> list[Column[StandingLine]]:
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
            lambda line: day_in_year(line.next_meeting, desk.today) if line.next_meeting else "–",
            sort=lambda line: line.next_meeting.toordinal() if line.next_meeting else 10**9,
            width="ons. 28. marts 2027",
        ),
        Column("", partial(_step_words, desk), cell=partial(_step, desk), width=Action(_("Notér årsag …"))),
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
