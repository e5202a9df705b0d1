from datetime import date, time

from fora_desktop.domain import dates


def test_a_day_reads_as_product_md_says() -> None:
    day = date(2027, 3, 4)
    assert dates.long(day) == "torsdag 4. marts 2027"
    assert dates.short(day) == "tor. 4. marts 2027"
    assert dates.day_month(date(2026, 4, 2)) == "2. april"


def test_every_weekday_and_month_has_its_name() -> None:
    days = [date(2026, 5, day) for day in range(11, 18)]
    assert [dates.weekday(day) for day in days] == [
        "mandag",
        "tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lørdag",
        "søndag",
    ]
    assert all(dates.weekday(day).startswith(dates.weekday_short(day)[:-1]) for day in days)
    assert len({dates.month(number) for number in range(1, 13)}) == 12


def test_a_time_reads_with_a_full_stop() -> None:
    assert dates.clock(time(10)) == "kl. 10.00"
    assert dates.clock(time(9, 5)) == "kl. 9.05"


def test_a_range_of_days_names_month_and_year_once_where_it_can() -> None:
    assert dates.between(date(2026, 2, 7), date(2026, 2, 15)) == "7.–15. februar 2026"
    assert dates.between(date(2026, 6, 27), date(2026, 8, 9)) == "27. juni–9. august 2026"
    assert dates.between(date(2026, 12, 19), date(2027, 1, 3)) == "19. december 2026–3. januar 2027"
    assert dates.between(date(2026, 5, 15), date(2026, 5, 15)) == "15. maj 2026"
