"""The widgets of Planlæg år by themselves: scores, cards, the weeks, the rows and their headings, the pane."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.plan import Option, Progress, Reason, Slot
from fora_desktop.domain.plan_score import Facet
from fora_desktop.domain.planning import FROM_DRAFT, FROM_LAST_YEAR, FROM_NOTHING
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.nav import NavItem, NavList
from fora_desktop.ui.widgets.plan_cards import Choice, ScoreCards
from fora_desktop.ui.widgets.plan_list import PlanList
from fora_desktop.ui.widgets.plan_pane import PlanPane, Told
from fora_desktop.ui.widgets.plan_rows import BY_CHAPTER, BY_MONTH, BY_UNIT, Remark, Row, remark_of, sections
from fora_desktop.ui.widgets.plan_run import Choices, RunBar, RunMenu, told
from fora_desktop.ui.widgets.plan_score import FacetStrip
from fora_desktop.ui.widgets.plan_weeks import Load, WeekLoad
from tests.ui import acts, clipping

LOOKS = [(colours, scale) for colours in ("light", "dark") for scale in (1.0, 1.5, 2.0)]
NINTH = datetime(2027, 2, 9, 10)
BUSY = Remark("users-round", "2 af 10 borgmestre er optaget")
FACETS = (
    Facet("required", "Mødekrav", 100, "56 af 56 nås"),
    Facet("even", "Jævn fordeling", 91, "højst 15 uger imellem"),
    Facet("holidays", "Hellig- og skolefridage", 98, "1 i skoleferie"),
    Facet("load", "Chefernes belastning", 82, "højst 4 møder/uge"),
    Facet("travel", "Rejsetid", 72, "312 timer"),
    Facet("councils", "Kommunernes mødedage", 84, "9 sammenfald"),
)
YEAR = Load(2027, tuple(2 + week % 3 if week not in (22, 45) else 9 for week in range(1, 53)), frozenset({7, 8}), 3.2)


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]} {look[1]}")
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Callable[[], None]:
    colours, scale = request.param

    def dress() -> None:
        theme.apply(qapp, colours, scale=scale)
        acts.settle()

    return dress


def row(key: int = 1, **more: object) -> Row:
    made = Row(
        key=key,
        id=key,
        board=1,
        board_name="Kredsrådet",
        title=f"Kredsrådet {key}/2027",
        requirement="Mindst 4 om året",
        chapter=1,
        chapter_title="1. Kontakt med lokalsamfundet mv.",
        units=(),
        start=NINTH,
        minutes=120,
        place="Politigården",
        score=96,
        remarks=(),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields of a Row


def year() -> tuple[Row, ...]:
    """Two to decide, one of them without a time; three that are right, in two chapters; one that is skipped."""
    return (
        row(1, score=71, remarks=(BUSY,), chosen=False),
        row(2, start=None, score=None, chosen=False, reason="Salen er optaget. Nærmeste ledige dag er 3. maj."),
        row(3, start=datetime(2027, 5, 11, 10)),
        row(4, board=2, board_name="Lokalrådet i Greve", title="Lokalrådet i Greve 1/2027", units=("Greve",)),
        row(5, chapter=2, chapter_title="2. Beredskab", title="Beredskab 1/2027"),
        row(6, title="Kredsrådet 6/2027", skipped="kun tre møder i valgår", chosen=False),
    )


# --- scores, cards, weeks -------------------------------------------------------------------------------------------


def test_nothing_is_cut_off_at_any_size_of_text_in_either_theme(qtbot: QtBot, dressed: Callable[[], None]) -> None:
    strip, cards, pane, bar = FacetStrip(), ScoreCards("Forslag", 3, large=True), PlanPane(date(2026, 11, 23)), RunBar()
    for widget in (strip, cards, pane, bar):
        qtbot.addWidget(widget)
    dressed()
    strip.show_facets(FACETS)
    strip.show_weeks(YEAR)
    cards.show_choices([Choice(1, "A · Jævnt fordelt", "265 møder, 5 skal afgøres", 88)], 1)
    pane.show_row(row(score=71, remarks=(BUSY,)), writable=True, meetings=265, computed="Beregnet på 41 sek.")
    pane.show_told(TOLD)
    bar.say(Progress(162, 265, 9, 0, 4.0, "search"), 16, 0.2, "A · Jævnt fordelt", stopping=False)
    for widget, wide, tall in ((strip, 1200, 0), (cards, 500, 0), (pane, 316, 900), (bar, 900, 0)):
        widget.show()
        widget.resize(fonts.px(wide), fonts.px(tall) if tall else widget.sizeHint().height())
        acts.settle()
        assert clipping.clipped(widget) == []
        assert not widget.grab().isNull()


def test_the_strip_says_its_six_parts_and_leaves_out_the_weeks_where_it_is_narrow(qtbot: QtBot) -> None:
    strip = FacetStrip()
    qtbot.addWidget(strip)
    strip.show_facets(FACETS)
    strip.show_weeks(YEAR)
    strip.resize(1200, 100)
    strip.show()
    assert "Rejsetid: 72 af 100, 312 timer" in strip.accessibleDescription()
    assert strip.weeks_box.isVisible()
    strip.resize(600, 100)
    acts.settle()
    assert not strip.weeks_box.isVisible()


def test_the_weeks_are_told_in_words_and_each_bar_tells_its_own(qtbot: QtBot) -> None:
    load = WeekLoad()
    qtbot.addWidget(load)
    load.resize(520, 66)
    load.show_load(YEAR)
    assert load.accessibleName() == "Møder pr. uge i 2027"
    assert load.accessibleDescription() == (
        "Gennemsnit 3,2 møder om ugen. Flest i uge 22, 45: 9 møder. Skoleferie i uge 7, 8."
    )
    assert (load.week_at(0), load.week_at(519), load.week_at(215)) == (1, 52, 22)
    assert YEAR.told(7) == "Uge 7: 3 møder, skoleferie"
    assert [week for week in range(1, 53) if YEAR.stands_out(week)] == [22, 45]
    assert Load(2027).sentence == "Ingen møder."


def test_weeks_with_more_are_drawn_otherwise_and_holidays_hatched(qtbot: QtBot) -> None:
    load = WeekLoad()
    qtbot.addWidget(load)
    load.resize(520, 66)
    load.show_load(YEAR)
    picture = load.grab().toImage()
    ratio = picture.devicePixelRatio()

    def at(week: int, y: int) -> str:
        return picture.pixelColor(QPoint(round((week * 10 - 5) * ratio), round(y * ratio))).name()

    foot = 46
    assert at(22, foot) == theme.color("behind").name()
    assert at(21, foot) == theme.color("held").name()
    holiday = {picture.pixelColor(round(x * ratio), 2).name() for x in range(61, 79)}
    assert theme.color("school").name() in holiday
    assert len(holiday) > 1, "lines over it"


def test_a_card_is_chosen_by_click_and_by_arrows_and_says_its_score(qtbot: QtBot) -> None:
    cards = ScoreCards("Forslag", 3, large=True)
    qtbot.addWidget(cards)
    choices = [Choice(number, f"{name} · x", "265 møder", 88 - number) for number, name in enumerate("ABC")]
    cards.show_choices(choices, 1)
    cards.resize(900, 60)
    cards.show()
    cards.activateWindow()
    acts.settle()
    assert cards.current == 1
    assert cards.cards[0].radio.accessibleName() == "A · x, 265 møder, 88 af 100"
    with qtbot.waitSignal(cards.chosen) as heard:
        QTest.mouseClick(cards.cards[2], Qt.MouseButton.LeftButton)
    assert heard.args == [2]
    with qtbot.waitSignal(cards.chosen) as heard:
        QTest.keyClick(cards.cards[2].radio, Qt.Key.Key_Left)
    assert heard.args == [1]
    cards.show_choices(choices[:2], None)
    assert cards.current is None
    assert not cards.cards[2].isVisible()


# --- rows -----------------------------------------------------------------------------------------------------------


def test_what_is_to_be_decided_stands_first_and_quiet_chapters_are_folded() -> None:
    found = sections(year(), BY_CHAPTER)
    assert [(each.title, [line.key for line in each.lines], each.folded) for each in found] == [
        ("Skal afgøres", [2, 1], False),
        ("1. Kontakt med lokalsamfundet mv.", [3, 4], False),
        ("2. Beredskab", [5], True),
        ("Springes over", [6], True),
    ]
    assert [each.told(each.lines) for each in found][:2] == ["2 møder", "2 uden anmærkninger"]


def test_a_meeting_that_somebody_decided_on_moves_to_its_chapter_with_its_remark() -> None:
    decided = [replace(each, chosen=True) if each.key == 1 else each for each in year()]
    found = {each.title: each for each in sections(decided, BY_CHAPTER)}
    assert [line.key for line in found["Skal afgøres"].lines] == [2]
    chapter = found["1. Kontakt med lokalsamfundet mv."]
    assert chapter.told(chapter.lines) == "2 uden anmærkninger · 1 med"


def test_the_list_is_grouped_by_municipality_and_month_too() -> None:
    assert [each.title for each in sections(year(), BY_UNIT)] == [
        "Skal afgøres",
        "Flere kommuner og hele politikredsen",
        "Greve",
        "Springes over",
    ]
    assert [each.title for each in sections(year(), BY_MONTH)][1:3] == ["Februar 2027", "Maj 2027"]


def test_each_row_says_the_foremost_thing_to_be_known_with_its_icon() -> None:
    one, without, right, *_rest, skipped = year()
    assert (remark_of(one).icon, remark_of(one).text) == ("users-round", "2 af 10 borgmestre er optaget")
    assert remark_of(without).text == "Kan ikke placeres"
    assert remark_of(right).text == "Ingen anmærkninger"
    assert remark_of(skipped).text == "Springes over: kun tre møder i valgår"
    assert remark_of(row(score=60)).text == "Ligger langt fra ønskerne"
    assert remark_of(row(locked=True)).icon == "lock"
    assert remark_of(row(remarks=(Remark("calendar-range", "Helst i marts", grave=False),))).tone == "text2"


def test_the_list_reads_its_rows_aloud_and_keeps_its_place(qtbot: QtBot) -> None:
    listed = PlanList(2027)
    qtbot.addWidget(listed)
    listed.resize(900, 500)
    listed.show()
    listed.show_rows(year())
    assert acts.spoken(listed.table)[2] == [
        *("Kredsrådet 1/2027", "tir. 9. feb.", "10.00–12.00", "Politigården", "71 af 100"),
        "2 af 10 borgmestre er optaget",
    ]
    assert listed.row is not None
    assert listed.row.key == 2, "the first"
    listed.table.select_key(4)
    listed.show_rows(tuple(reversed(year())))
    assert listed.row.key == 4
    listed.filter.setText("beredskab")
    assert acts.first_cells(listed.table) == ["2. Beredskab, 1 uden anmærkninger", "Beredskab 1/2027"]
    listed.filter.setText("findes ikke")
    assert listed.nothing.isVisible()
    listed.nothing.button.click()
    assert listed.table.isVisible()


def test_the_two_lines_of_a_row_have_room_and_headings_one(qtbot: QtBot, dressed: Callable[[], None]) -> None:
    listed = PlanList(2027)
    qtbot.addWidget(listed)
    listed.resize(900, 500)
    listed.show()
    listed.show_rows(year())
    dressed()
    assert listed.table.rowHeight(0) == theme.row_height(1)
    assert listed.table.rowHeight(1) == theme.row_height(2)
    assert not listed.grab().isNull()


# --- the pane -------------------------------------------------------------------------------------------------------

SECOND, EIGHTH = Slot(date(2027, 2, 2), time(10)), Slot(date(2027, 2, 8), time(13))
TOLD = Told(
    1,
    (
        Reason(True, "people", "Politidirektøren og ledelsessekretariatet kan"),
        Reason(False, "councils", "Byråd i Køge samme formiddag"),
    ),
    (Option(SECOND, 4, 94, "alle kan; 98 dage til næste"), Option(EIGHTH, 9, 90, "alle kan; 91 dage til næste")),
    14,
)


@pytest.fixture
def pane(qtbot: QtBot) -> PlanPane:
    made = PlanPane(date(2026, 11, 23))
    qtbot.addWidget(made)
    made.resize(316, 900)
    made.show()
    made.activateWindow()
    acts.settle()
    made.show_row(year()[0], writable=True, meetings=265, computed="Beregnet på 41 sek.")
    made.show_told(TOLD)
    return made


def test_the_pane_tells_why_a_meeting_lies_there_and_when_else_it_could(pane: PlanPane) -> None:
    assert pane.when.text() == "tir. 9. februar 2027 kl. 10.00–12.00 · uge 6"
    assert "264 andre" in pane.info.text()
    assert pane.people.text() == "beregnet for alle 14 deltagere"
    assert [card.words.text() for card in pane.cards.cards[:2]] == ["tir. 2. feb. kl. 10.00", "man. 8. feb. kl. 13.00"]
    assert pane.wanted == datetime(2027, 2, 2, 10), "the best is chosen where something is to be decided"
    assert pane.move_button.accessibleName() == "Flyt til 2. feb."
    assert pane.keep_button.accessibleName() == "Behold 9. feb."


def test_numbers_choose_another_time_and_the_button_moves_there(pane: PlanPane, qtbot: QtBot) -> None:
    pane.cards.first.setFocus()
    QTest.keyClick(pane.cards.first, Qt.Key.Key_2)
    assert pane.move_button.accessibleName() == "Flyt til 8. feb."
    with qtbot.waitSignal(pane.move_wanted) as heard:
        pane.move_button.click()
    assert heard.args == [datetime(2027, 2, 8, 13)]


def test_a_time_of_ones_own_is_typed_and_what_cannot_be_read_is_told_beside_it(pane: PlanPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.time_typed) as heard:
        acts.write(pane.day, "3/3 2027 kl. 13")
    assert heard.args == [datetime(2027, 3, 3, 13)]
    pane.show_against(datetime(2027, 3, 3, 13), ["Torben Hauge er i Kontaktudvalget."])
    assert pane.notice.text == "Onsdag 3. marts 2027 kl. 13.00. Torben Hauge er i Kontaktudvalget."
    assert pane.move_button.isEnabled(), "a warning prevents nothing"
    acts.write(pane.day, "engang til foråret")
    assert pane.day.text() == "engang til foråret"
    assert "Skriv dagen som" in pane.notice.text
    assert not pane.move_button.isEnabled()
    assert pane.move_button.toolTip() == "Skriv en dag og et klokkeslæt, der kan læses."
    pane.resize(316, 300)
    pane.clock.clear()
    acts.write(pane.day, "3/3 2027")
    acts.settle()
    assert "Skriv klokkeslættet" in pane.notice.text
    assert pane.notice.visibleRegion().boundingRect().height() == pane.notice.height(), "it comes above the fold"


def test_a_meeting_without_a_time_says_why_and_can_still_be_given_one_or_skipped(pane: PlanPane, qtbot: QtBot) -> None:
    pane.show_row(year()[1], writable=True, meetings=265)
    assert "Nærmeste ledige dag er 3. maj" in pane.state.accessibleName()
    assert not pane.keep_button.isVisible()
    assert not pane.lock_button.isVisible()
    with qtbot.waitSignal(pane.skip_wanted):
        pane.skip_button.click()
    pane.show_row(year()[5], writable=True, meetings=265)
    with qtbot.waitSignal(pane.unskip_wanted):
        acts.press(pane, "Tag med alligevel")


def test_where_nothing_can_be_written_the_pane_reads_only(pane: PlanPane) -> None:
    pane.show_row(year()[0], writable=False, meetings=265)
    assert not pane.move_button.isEnabled()
    assert not pane.skip_button.isEnabled()
    assert pane.open_button.isEnabled()


# --- the run --------------------------------------------------------------------------------------------------------


def test_how_far_a_search_is_stands_in_one_sentence() -> None:
    progress = Progress(162, 265, 2400, 0, 4.0, "search")
    assert told(progress, 16) == "162 af 265 møder er lagt · cirka 16 sek. tilbage"
    assert told(progress, 0.4) == "162 af 265 møder er lagt · straks færdig"
    assert told(progress, 170) == "162 af 265 møder er lagt · cirka 3 min. tilbage"


def test_how_a_proposal_is_made_is_chosen_in_a_menu_and_remembered(qtbot: QtBot) -> None:
    owner = RunBar()
    qtbot.addWidget(owner)
    choices = Choices()
    menu = RunMenu(choices, 2027, has_draft=True, parent=owner)
    acts.entry(menu, "datoerne i 2026").trigger()
    acts.entry(menu, "1 forslag").trigger()
    acts.entry(menu, "1 minut").trigger()
    assert choices == Choices(FROM_LAST_YEAR, 1, 60)
    with qtbot.waitSignal(menu.begun):
        acts.entry(menu, "Beregn nu").trigger()
    again = Choices()
    again.recall(choices.memory())
    assert (again.variants, again.seconds) == (1, 60)
    for strange in (None, 7, {"variants": 9, "seconds": "x"}):
        again.recall(strange)
    assert (again.variants, again.seconds) == (1, 60)
    gone = Choices(FROM_DRAFT)
    RunMenu(gone, 2027, has_draft=False, parent=owner)
    assert gone.begun_from == FROM_NOTHING


def test_the_navigation_shows_and_says_how_far_a_plan_is(qtbot: QtBot) -> None:
    nav = NavList([NavItem("planlaeg", "Planlæg år", "wand-sparkles")])
    qtbot.addWidget(nav)
    nav.resize(188, 60)
    before = nav.grab().toImage()
    nav.set_progress("planlaeg", 40)
    assert nav.nav.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Planlæg år, 40 % er beregnet"
    assert nav.grab().toImage() != before
    nav.set_progress("planlaeg", None)
    assert nav.grab().toImage() == before
    nav.set_progress("findes ikke", 1)
