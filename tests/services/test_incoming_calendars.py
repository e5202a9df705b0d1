"""What a calendar file most likely is, which days are read, and how the step is named."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from fora_desktop.domain.foreign_calendar import Brought, Coming, Fate, How, Preview
from fora_desktop.services import incoming_calendars
from fora_desktop.services.incoming_calendars import NeedsAPerson
from fora_desktop.storage.database import Database
from tests.services.foreign import TODAY, calendar, event

AUGUST = datetime(2026, 8, 5, 9)


def test_a_file_is_guessed_by_its_method_and_by_whose_events_it_holds() -> None:
    ours, others = event("a@fora", AUGUST), event("1@x", AUGUST)
    assert incoming_calendars.suggested(calendar(ours, method="REPLY")) is How.REPLIES
    assert incoming_calendars.suggested(calendar(ours, ours, others)) is How.MEETINGS
    assert incoming_calendars.suggested(calendar(ours, others, others)) is How.BUSY
    assert incoming_calendars.suggested(calendar()) is How.BUSY


def test_a_year_back_and_two_ahead_are_read() -> None:
    first, last = incoming_calendars.window(date(2028, 2, 29))
    assert first <= date(2027, 2, 28)
    assert last >= date(2030, 2, 28)


def test_busy_times_without_a_person_are_refused_and_the_others_need_none(database: Database) -> None:
    with database.read() as session:
        with pytest.raises(NeedsAPerson):
            incoming_calendars.look(session, calendar(), How.BUSY, TODAY)
        with pytest.raises(NeedsAPerson):
            incoming_calendars.bring_in(session, calendar(), How.BUSY, TODAY)
        for how in (How.MEETINGS, How.REPLIES):
            assert incoming_calendars.look(session, calendar(), how, TODAY) == Preview(())


def test_the_step_says_what_was_brought_in() -> None:
    def line(fate: Fate) -> Coming:
        return Coming(fate, 1, "", None, None)

    done = Brought(How.BUSY, Preview((line(Fate.NEW), line(Fate.GONE), line(Fate.GONE))), "Hanne Thorsgaard")
    assert incoming_calendars.name_of(done) == "Optagne tider indlæst (Hanne Thorsgaard): 1 ny, 2 fjernede"
    assert incoming_calendars.name_of(replace(done, how=How.MEETINGS, about="")) == (
        "Møder indlæst fra kalender: 1 nyt, 2 fjernede"
    )
    assert incoming_calendars.name_of(Brought(How.REPLIES, Preview(()))) == "Svar på indkaldelser indlæst: intet nyt"
