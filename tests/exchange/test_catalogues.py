"""The shipped catalogues, districts and school holidays."""

from datetime import date

import pytest

from fora_desktop.domain import quota_text
from fora_desktop.domain.catalogue import school_holidays_of
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.periods import Period, Rule
from fora_desktop.exchange import catalogues


def test_there_are_fourteen_catalogues_the_full_ones_first_and_the_empty_one_last() -> None:
    listed = catalogues.names()
    assert len(listed) == 14
    assert (listed[0].name, listed[0].title, listed[0].forums) == (
        "midt-og-vestsjaelland",
        "Midt- og Vestsjællands Politi",
        36,
    )
    assert (listed[-1].name, listed[-1].title) == ("tom", "Tomt register")
    assert [(info.name, info.forums, info.language) for info in listed[1:3]] == [
        ("kobenhavn", 11, "da"),
        ("kalmar-kronoberg", 8, "sv"),
    ]
    assert {info.forums for info in listed[3:]} == {0}
    assert all(info.source and info.missing for info in listed[:3])


def test_every_listed_catalogue_loads_by_name_and_by_title() -> None:
    for info in catalogues.names():
        by_name = catalogues.load(info.name)
        assert by_name == catalogues.load(info.title.upper())
        assert (by_name.name, by_name.title, len(by_name.forums)) == (info.name, info.title, info.forums)


@pytest.mark.parametrize(
    "name", ["Midt- og Vestsjælland", "  MIDT- OG  VESTSJÆLLANDS politi ", "Midt-og-Vestsjaelland"]
)
def test_a_catalogue_is_found_without_regard_to_case_and_spaces(name: str) -> None:
    assert catalogues.load(name).name == catalogues.DEFAULT


def test_an_unknown_catalogue_is_told_with_the_names_there_are() -> None:
    with pytest.raises(catalogues.UnknownCatalogue) as told:
        catalogues.load("Atlantis")
    assert "Atlantis" in str(told.value)
    assert "midt-og-vestsjaelland" in str(told.value)
    assert "tom" in str(told.value)


def test_twelve_districts_hold_ninety_eight_municipalities_once_each() -> None:
    districts = catalogues.districts()
    codes = [municipality.code for district in districts for municipality in district.municipalities]
    assert len(districts) == 12
    assert len(codes) == len(set(codes)) == 98
    assert all(len(code) == 4 and code.isdigit() for code in codes)
    assert len({district.slug for district in districts}) == 12


def test_another_district_brings_its_municipalities_and_no_forums() -> None:
    fyn = catalogues.load("Fyns Politi")
    assert [municipality.name for municipality in fyn.municipalities][:2] == ["Assens", "Faaborg-Midtfyn"]
    assert (fyn.chapters, fyn.roles, fyn.forums) == ((), (), ())


def test_the_empty_register_brings_nothing() -> None:
    empty = catalogues.load("tom")
    assert (empty.district, empty.municipalities, empty.forums) == (None, (), ())


def test_the_catalogue_has_its_chapters_forums_roles_and_boards() -> None:
    catalogue = catalogues.load(catalogues.DEFAULT)
    assert [chapter.number for chapter in catalogue.chapters] == list(range(1, 15))
    assert [forum.number for forum in catalogue.forums] == list(range(1, 37))
    assert len(catalogue.roles) == 87
    assert len(catalogue.municipalities) == 10
    local = [forum.number for forum in catalogue.forums if forum.boards == "each_municipality"]
    assert local == [3, 4, 15, 16, 25, 30]
    assert [forum.number for forum in catalogue.forums if forum.boards == "none"] == [17]
    assert len([forum for forum in catalogue.forums if forum.boards == "one"]) == 29


def test_all_references_in_the_catalogue_lead_somewhere() -> None:
    catalogue = catalogues.load(catalogues.DEFAULT)
    roles = {role.id for role in catalogue.roles}
    numbers = {forum.number for forum in catalogue.forums}
    for forum in catalogue.forums:
        assert {participant.role for participant in forum.participants} <= roles
        assert {number for interface in forum.interfaces for number in interface.to} <= numbers
        assert {link.to for link in forum.links} <= numbers
        assert bool(forum.board_name) == (forum.boards != "one")


def test_the_law_gives_two_forums_their_chair() -> None:
    chairs = {
        forum.number: participant.role
        for forum in catalogues.load(catalogues.DEFAULT).forums
        for participant in forum.participants
        if participant.is_chair
    }
    assert chairs == {1: "politidirektoer", 4: "borgmester"}


def test_fifteen_interfaces_lead_to_forums_and_five_stay_text() -> None:
    interfaces = [part for forum in catalogues.load(catalogues.DEFAULT).forums for part in forum.interfaces]
    assert len([part for part in interfaces if part.to]) == 15
    assert sorted(part.kind for part in interfaces if not part.to) == ["external"] * 4 + ["generic"]


def test_no_school_holiday_is_confirmed_and_each_runs_over_its_weekends() -> None:
    holidays = catalogues.school_holidays()
    assert not any(holiday.confirmed for holiday in holidays)
    general = [holiday for holiday in holidays if holiday.unit is None]
    assert all(holiday.first.weekday() == 5 and holiday.last.weekday() == 6 for holiday in general)
    known = {municipality.code for district in catalogues.districts() for municipality in district.municipalities}
    assert {holiday.unit for holiday in holidays} - {None} <= known


def test_a_municipality_with_its_own_winter_holiday_has_that_one_alone() -> None:
    def winter(unit: str | None) -> list[tuple[date, date]]:
        return [
            (holiday.first, holiday.last)
            for holiday in school_holidays_of(catalogues.school_holidays(), unit)
            if holiday.name == "Vinterferie" and holiday.first.year == 2026
        ]

    assert winter("0820") == [(date(2026, 2, 14), date(2026, 2, 24))]
    assert winter("0259") == [(date(2026, 2, 7), date(2026, 2, 15))]
    assert winter(None) == winter("0259")


# --- other districts, other countries -------------------------------------------------------------------------------


def test_kobenhavn_has_what_its_sources_name_and_no_number_of_meetings() -> None:
    kobenhavn = catalogues.load("kobenhavn")
    assert kobenhavn == catalogues.load("Koebenhavn") == catalogues.load("Københavns Politi")
    assert [each.name for each in kobenhavn.municipalities] == ["Dragør", "Frederiksberg", "København", "Tårnby"]
    assert [each.name for each in kobenhavn.forums][:3] == ["Kredsrådet", "Borgerrådet", "Borgermøder"]
    assert {each.quota_text for each in kobenhavn.forums} == {""}
    assert "antallet af møder" in kobenhavn.missing
    (account,) = kobenhavn.forums[0].deliverables
    assert (account.kind, account.cadence, account.role) == ("account", "yearly", "politidirektoer")
    assert [each.name for each in kobenhavn.strategies] == ["kobenhavn-2020", "kobenhavn-2023"]


def test_kalmar_and_kronoberg_are_swedish_with_their_twenty_municipalities() -> None:
    kalmar = catalogues.load("kalmar-kronoberg")
    assert (kalmar.language, kalmar.country, kalmar.time_zone) == ("sv", "SE", "Europe/Stockholm")
    codes = {each.name: each.code for each in kalmar.municipalities}
    assert len(codes) == 20
    assert {code[:2] for code in codes.values()} == {"07", "08"}
    assert (codes["Kalmar"], codes["Växjö"], codes["Borgholm"]) == ("0880", "0780", "0885")
    assert list(codes) == sorted(codes, key=sort_key)  # å, ä, ö: here the Danish order is the Swedish one
    assert [each.official_name for each in kalmar.municipalities][:2] == ["Alvesta kommun", "Borgholms kommun"]
    due = {owed.name: owed.due for forum in kalmar.forums for owed in forum.deliverables if owed.due}
    assert sorted(due.values()) == ["03-01", "12-01"]
    assert "Bilaga 1" in kalmar.missing
    rules = {forum.name: quota_text.read(forum.quota_text).rules for forum in kalmar.forums}
    assert rules["Chefsforum"] == (Rule(None, 1, None, Period.HALF_YEAR),)
    assert rules["Utvecklingssamtal"] == (Rule(None, 1, None, per="person"),)
    assert rules["Statuskontroll av ärenden"] == (Rule(None, 1, None, Period.MONTH, per="person"),)
