"""`fora plan away` and `fora plan missing`."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from fora_desktop.services import agreed_times, meetings, memberships, substitutes
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import fora

KREDS, GREVE = "Kredsrådet", "Lokalrådet i Greve"


@pytest.fixture
def path(database: Database) -> Path:
    """Hanne sits in two boards that meet while she is away; one of the meetings is agreed."""
    who = builders.person(database, "Hanne Thorsgaard")
    other = builders.person(database, "Bente Holm")
    database.do("s", substitutes.add, other, date(2026, 1, 1), for_person=who)
    made: list[int] = []
    for day, name in ((8, KREDS), (10, GREVE)):
        board = builders.board(database, name)
        database.do("p", memberships.add, Wanted(person=who), board=board)
        wish = Wish((board,), datetime(2026, 9, day, 10), 120)
        made += database.do("p", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings
    database.do("a", agreed_times.agreed, made[1:], True)
    return database.path


def test_who_is_away_has_the_meetings_moved_when_it_is_said(path: Path, database: Database) -> None:
    days = ("--from", "2026-09-07", "--to", "2026-09-18")
    before = builders.snapshot(database)
    seen = json.loads(fora(path, "plan", "away", "Hanne Thorsgaard", *days, "--json").out)
    assert not seen["applied"]
    first, second = seen["meetings"]
    assert (first["from"], first["remarks"], first["blocked"]) == ("2026-09-08T10:00", [], None)
    assert second["to"] is None
    assert second["blocked"] == "Flyttes ikke: tiden er aftalt."
    assert [each["name"] for each in second["substitutes"]] == ["Bente Holm"]
    assert builders.snapshot(database) == before
    done = fora(path, "plan", "away", "Hanne Thorsgaard", *days, "--reason", "ferie", "--apply")
    assert (done.status, done.err) == (0, "")
    assert "Stedfortræder, der kan: Bente Holm." in done.out
    assert done.out.endswith("Hanne Thorsgaard er væk 7.–18. september: 1 møde er flyttet.\n")
    assert fora(path, "undo").status == 0
    assert builders.snapshot(database) == before
    nothing = fora(path, "plan", "away", "Bente Holm", *days)
    assert (nothing.status, nothing.err.count("\n")) == (1, 1)
    assert fora(path, "plan", "away", "Hanne Thorsgaard", "--from", "2026-09-07", "--to", "2026-09-01").status == 2


def test_what_is_missing_is_found_times_and_planned_when_it_is_said(path: Path, database: Database) -> None:
    before = builders.snapshot(database)
    seen = json.loads(fora(path, "plan", "missing", "--board", KREDS, "--json").out)
    assert [each["reason"] for each in seen["meetings"]] == [None] * 3
    assert not seen["accepted"]
    assert builders.snapshot(database) == before
    done = fora(path, "plan", "missing", "--board", KREDS, "--accept")
    assert done.out.endswith("3 manglende møder i Kredsrådet er planlagt.\n")
    again = fora(path, "plan", "missing", "--board", KREDS)
    assert (again.status, again.err) == (1, "Ingen møder mangler i 2026. Der er intet at planlægge.\n")
