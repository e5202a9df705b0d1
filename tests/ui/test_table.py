"""Tables and trees whose columns are data."""

import gc
import json
import weakref
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.quota import Status
from fora_desktop.settings import Theme
from fora_desktop.ui import theme
from fora_desktop.ui.delegate import CELL_ROLE, Action, Chip, Group, Look, PaceCell, RowDelegate, spot_of
from fora_desktop.ui.rows import RowTable, RowTree
from fora_desktop.ui.table import Column, Node, TableModel, TreeModel
from fora_desktop.ui.widgets.pace import Pace

TOLD = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True)
class Board:
    name: str
    held: int = 0
    status: Status = Status.COVERED
    chosen: bool = False


def columns() -> list[Column[Board]]:
    return [
        Column("Råd", lambda board: board.name),
        Column("Holdt", lambda board: str(board.held), sort=lambda board: board.held, numeric=True, width="00"),
        Column("Tempo", lambda b: f"{b.held} holdt", cell=lambda b: PaceCell(Pace(b.held, minimum=4)), searched=False),
        Column("Status", lambda b: b.status.word, cell=lambda b: Chip(b.status), width=Chip(Status.UNRECORDED)),
        Column(
            "", lambda board: "Planlæg …", cell=lambda board: Action("Planlæg …", "plan"), width=Action("Planlæg …")
        ),
    ]


BOARDS = [
    Board("Ålborg", 2, Status.MET),
    Board("Aarhus", 10),
    Board("Zoo", 1, Status.BEHIND),
    Board("Østre"),
    Board("Ærø", 3, Status.MISSED),
]


def tree_nodes() -> list[Node[Board]]:
    return [
        Node(Group("1. Kontakt", "2 råd"), [Node(BOARDS[0], [Node(BOARDS[1]), Node(BOARDS[2])])]),
        Node(Group("2. Beredskab"), [Node(BOARDS[3]), Node(BOARDS[4])], folded=True),
    ]


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    model = TableModel(columns(), key=lambda board: board.name)
    model.show(BOARDS)
    view = RowTable(model, "Råd")
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    return view


@pytest.fixture
def tree(qtbot: QtBot) -> RowTree:
    model = TreeModel(columns(), key=lambda board: board.name)
    model.show(tree_nodes())
    view = RowTree(model, "Fora")
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    return view


def names(model: TableModel[Board] | TreeModel[Board]) -> list[str]:
    return [line.name for line in model.shown_lines()]


def test_the_table_model_keeps_qts_rules(qtmodeltester: object) -> None:
    model = TableModel(columns())
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # the fixture has no public type
    model.show(BOARDS)
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # as above
    model.set_filter("o")
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # as above


def test_the_tree_model_keeps_qts_rules(qtmodeltester: object) -> None:
    model = TreeModel(columns())
    model.show(tree_nodes())
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # the fixture has no public type
    model.sort(0)
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # as above


def test_names_sort_in_danish_and_back(table: RowTable) -> None:
    model = table.rows
    assert isinstance(model, TableModel)
    model.sort(0)
    assert names(model) == ["Zoo", "Ærø", "Østre", "Ålborg", "Aarhus"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Aarhus", "Ærø", "Ålborg", "Zoo", "Østre"]
    model.sort(-1)
    assert names(model) == [board.name for board in BOARDS]


def test_every_word_of_the_filter_must_be_in_the_row(table: RowTable) -> None:
    model = table.rows
    assert isinstance(model, TableModel)
    model.set_filter("BAGUD zo")
    assert names(model) == ["Zoo"]
    model.set_filter("", lambda board: board.held > 2)
    assert names(model) == ["Aarhus", "Ærø"]
    model.set_filter("holdt")  # a column that is not searched
    assert names(model) == []
    model.set_filter("aeroe")  # written with two letters
    assert names(model) == ["Ærø"]
    model.set_filter()
    assert len(names(model)) == 5


def test_a_tree_shows_what_is_over_and_under_a_hit() -> None:
    model = TreeModel(columns())
    model.show(tree_nodes())
    model.set_filter("zoo")
    assert names(model) == ["Ålborg", "Zoo"]
    model.set_filter("ålborg")
    assert names(model) == ["Ålborg", "Aarhus", "Zoo"]
    model.set_filter("", lambda board: board.status is Status.MISSED)
    assert names(model) == ["Ærø"]
    model.set_filter("intet")
    assert model.rowCount() == 0


def test_a_tree_sorts_within_each_group() -> None:
    model = TreeModel(columns())
    model.show(tree_nodes())
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Ålborg", "Aarhus", "Zoo", "Ærø", "Østre"]


def test_every_painted_cell_can_be_read_aloud(tree: RowTree) -> None:
    for index in tree.tree.indexes():
        for column in range(len(tree.rows.columns)):
            cell = index.siblingAtColumn(column)
            if cell.data(CELL_ROLE) is not None:
                assert cell.data(TOLD), (index.data(), column)
    assert tree.tree.index(0, 0).data(TOLD) == "1. Kontakt, 2 råd"
    assert tree.accessibleName() == "Fora"


def test_the_current_row_stays_when_the_lines_are_read_again(tree: RowTree) -> None:
    assert tree.select_key("Aarhus")
    tree.collapse(tree.tree.index(0, 0))
    tree.expand(tree.tree.index(1, 0))
    tree.tree.show(tree_nodes())
    assert tree.current_line == BOARDS[1]
    assert not tree.isExpanded(tree.tree.index(0, 0))
    assert tree.isExpanded(tree.tree.index(1, 0))


def test_groups_are_folded_as_they_ask(tree: RowTree) -> None:
    assert tree.isExpanded(tree.tree.index(0, 0))
    assert not tree.isExpanded(tree.tree.index(1, 0))
    assert tree.isFirstColumnSpanned(0, QModelIndex())


def test_enter_opens_a_row_and_folds_a_group(tree: RowTree, qtbot: QtBot) -> None:
    tree.select_key("Aarhus")
    with qtbot.waitSignal(tree.opened) as opened:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert opened.args == [BOARDS[1]]
    tree.setCurrentIndex(tree.tree.index(0, 0))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(tree.tree.index(0, 0))


def test_a_click_and_space_run_the_row_action(table: RowTable, qtbot: QtBot) -> None:
    button = table.model().index(2, 4)
    with qtbot.waitSignal(table.acted) as clicked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot_of(table, button))
    assert clicked.args == [BOARDS[2], "plan"]
    table.select_key("Østre")
    with qtbot.waitSignal(table.acted) as pressed:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert pressed.args == [BOARDS[3], "plan"]


def test_a_click_beside_the_button_only_chooses_the_row(table: RowTable, qtbot: QtBot) -> None:
    rect = table.visualRect(table.model().index(2, 4))
    with qtbot.assertNotEmitted(table.acted):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 1, rect.top() + 1))
    assert table.current_line == BOARDS[2]


def test_space_and_a_click_ask_for_the_check_box(qtbot: QtBot) -> None:
    def state(board: Board) -> Qt.CheckState:
        return Qt.CheckState.Checked if board.chosen else Qt.CheckState.Unchecked

    model = TableModel([Column[Board]("Råd", lambda board: board.name, check=state)])
    model.show([Board("Køge"), Board("Greve", chosen=True)])
    view = RowTable(model, "Råd")
    qtbot.addWidget(view)
    view.show()
    view.setCurrentIndex(model.index(1, 0))
    with qtbot.waitSignal(view.toggled) as toggled:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert toggled.args == [Board("Greve", chosen=True), False]
    row = view.visualRect(model.index(0, 0))
    with qtbot.waitSignal(view.toggled) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 20, row.center().y()))
    assert clicked.args == [Board("Køge"), True]


def test_copied_rows_are_separated_by_tabs_and_hidden_columns_stay_out(table: RowTable, qtbot: QtBot) -> None:
    table.horizontalHeader().setSectionHidden(2, True)
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ålborg\t2\tOpfyldt\tPlanlæg …"


def test_the_menu_chooses_columns_and_order(table: RowTable) -> None:
    menu = table.column_menu()
    by_title = {action.text(): action for action in menu.actions()}
    assert "Tempo" in by_title
    assert not by_title["Råd"].isEnabled()  # the first column stays
    by_title["Tempo"].setChecked(False)
    assert table.horizontalHeader().isSectionHidden(2)
    model = table.rows
    assert isinstance(model, TableModel)
    order = by_title["Sortér efter"].menu()
    assert order is not None
    order.actions()[0].trigger()  # type: ignore[attr-defined]  # menu() is typed as QObject
    assert names(model)[0] == "Zoo"


def test_columns_are_kept_and_taken_back(table: RowTable, qtbot: QtBot, qapp: QApplication) -> None:
    header = table.horizontalHeader()
    header.resizeSection(3, 321)
    header.moveSection(2, 1)
    header.setSectionHidden(1, True)
    header.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    saved = json.loads(json.dumps(table.arrangement()))
    model = TableModel(columns())
    other = RowTable(model, "Råd")
    qtbot.addWidget(other)
    model.show(table.rows.shown_lines())
    other.arrange(saved)
    there = other.horizontalHeader()
    assert there.sectionSize(3) == 321
    assert there.visualIndex(2) == 1
    assert there.isSectionHidden(1)
    assert names(model) == names(table.rows)  # type: ignore[arg-type]  # the fixture's model is a table's
    assert other.arrangement() == saved
    theme.apply(qapp, "light", scale=2.0)
    assert there.sectionSize(3) == 642, "in proportion to the text"


@pytest.mark.parametrize(
    "strange",
    [{}, {"order": 3}, {"order": [9], "hidden": [], "widths": {}, "sort": [0, True]}, {"order": None, "widths": []}],
)
def test_columns_of_another_version_of_fora_are_left_alone(table: RowTable, strange: dict[str, object]) -> None:
    before = table.arrangement()
    table.arrange(strange)
    assert table.arrangement() == before


def test_columns_are_wide_enough_for_what_stands_in_them(qapp: QApplication, table: RowTable) -> None:
    for scale in (1.0, 1.5, 2.0):
        theme.apply(qapp, "light", scale=scale)
        width = table.horizontalHeader().sectionSize(3)
        assert width >= Chip(Status.UNRECORDED).width() + 16


def test_an_elided_cell_tells_its_text(table: RowTable) -> None:
    delegate = table.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    index = table.model().index(0, 0)
    assert delegate.tip(QRect(0, 0, 30, 29), index) == "Ålborg"
    assert delegate.tip(QRect(0, 0, 300, 29), index) == ""


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_rows_are_painted_in_both_themes_and_all_text_sizes(
    qapp: QApplication, table: RowTable, tree: RowTree, choice: Theme, scale: float
) -> None:
    theme.apply(qapp, choice, scale=scale)
    ground = theme.color("base").name()
    views: tuple[QAbstractItemView, ...] = (table, tree)
    for view in views:
        view.resize(int(900 * scale), int(300 * scale))
        image = view.viewport().grab().toImage()
        assert image.pixelColor(image.width() // 2, image.height() - 3).name() == ground
    row = table.visualRect(table.model().index(0, 0))
    assert row.height() == theme.row_height()


def test_a_hundred_thousand_rows_are_filtered_by_their_keys_alone() -> None:
    """No cell is asked for its text twice: after the first keystroke only the joined keys are looked at."""
    asked = 0

    def text(board: Board) -> str:
        nonlocal asked
        asked += 1
        return board.name

    model = TableModel([Column("Råd", text)])
    model.show(Board(f"Råd {number}") for number in range(100_000))
    model.set_filter("9")
    assert asked == 100_000
    model.set_filter("99")
    assert asked == 100_000
    assert model.rowCount() == sum("99" in str(number) for number in range(100_000))


def test_a_closed_view_leaves_memory(qapp: QApplication) -> None:
    gone = []
    for _round in range(5):
        model = TreeModel(columns())
        model.show(tree_nodes())
        view = RowTree(model, "Fora")
        view.column_menu()
        gone.append(weakref.ref(view))
        view.deleteLater()
        del view, model
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [view() for view in gone] == [None] * 5


def test_in_high_contrast_a_selected_row_is_still_readable(
    qapp: QApplication, table: RowTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Text takes the highlight's own ink; painted cells keep the ground they were drawn for."""
    system = QPalette()
    for role, colour in (("Window", "#000000"), ("WindowText", "#FFFFFF"), ("Highlight", "#00FFFF")):
        system.setColor(QPalette.ColorRole[role], QColor(colour))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    monkeypatch.setattr(theme, "_now", theme.high_contrast(system))
    assert Look(selected=True).ink("behind").name() == "#000000"
    table.selectRow(0)
    cell = table.visualRect(table.model().index(0, 3))
    image = table.viewport().grab(cell).toImage()
    assert image.pixelColor(11, cell.height() // 2).name() == "#000000"
    assert image.pixelColor(2, cell.height() // 2).name() == "#00ffff"
