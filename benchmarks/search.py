"""Looking for words: in 50,000 minutes, and in the names of everything that Ctrl+K knows."""

import random
import shutil
from functools import partial

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from benchmarks.measure import Row, against, in_turn, within
from benchmarks.registers import DAY, Registers, opened
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.forum import FIELDS
from fora_desktop.domain.meeting import Meeting
from fora_desktop.exchange import catalogues
from fora_desktop.services import full_text, search, standings

MINUTES, WORDS = 50_000, 150
KEYSTROKES = ("k", "kr", "kri", "krim", "kriminalitet", "møder i kommunen", "politiet og")
GOAL = 0.05
SHOWN = 20
"""As many as Ctrl+K shows at most."""


def rows(registers: Registers, rounds: int) -> list[Row]:
    """The register is a copy of its own: 50,000 minutes out of the overview's words, in any order."""
    path = registers.folder / "search.fora"
    shutil.copyfile(registers.busy, path)
    database = opened(path)
    database.do("minutes", _write)
    found = []
    with database.read() as session:
        # What a search without an index costs, for comparison.
        like = text("SELECT count(*) FROM agenda_item WHERE minutes_text LIKE '%kriminalitet%'")
        tasks = [partial(full_text.find, session, query, SHOWN) for query in KEYSTROKES]
        *taken, plain = in_turn(rounds, *tasks, lambda: session.execute(like).all())
        slowest = max(range(len(taken)), key=lambda place: taken[place])
        found.append(within(f"search in {MINUTES:,} minutes, the slowest of 7 texts", taken[slowest], GOAL))
        found.append(against("… “kriminalitet” beside LIKE", taken[4], plain, "LIKE"))
        known = search.things(session, standings.lines(session, DAY), DAY)
        named = in_turn(rounds, *[partial(search.find, known, query, DAY) for query in KEYSTROKES])
        found.append(within(f"search in {len(known):,} names, the slowest of 7 texts", max(named), GOAL))
    database.close()
    return found


def _write(session: Session) -> None:
    """In one step, as a very large import would."""
    catalogue = catalogues.load(catalogues.DEFAULT)
    words = " ".join(getattr(forum, field) for forum in catalogue.forums for field in FIELDS).split()
    meetings = session.scalars(select(Meeting.id)).all()
    chance = random.Random(7)
    session.execute(
        insert(AgendaItem),
        [
            {
                "meeting_id": meetings[number % len(meetings)],
                "position": number // len(meetings) + 1,
                "title": " ".join(chance.choices(words, k=4)),
                "kind": "discussion",
                "purpose": "",
                "responsible": "",
                "case_text": "",
                "minutes_text": " ".join(chance.choices(words, k=WORDS)),
                "confidential": False,
                "late_reason": "",
                "state": "open",
            }
            for number in range(MINUTES)
        ],
    )
