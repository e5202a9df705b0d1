"""The list of what is about to be moved: from, to, and what speaks against it."""

from datetime import date, datetime

from pytestqt.qtbot import QtBot

from fora_desktop.ui.widgets.from_to import FromTo, FromToLine
from tests.ui import acts

TODAY = date(2026, 5, 12)


def test_each_meeting_says_from_to_and_what_speaks_against_it(qtbot: QtBot) -> None:
    table = FromTo(TODAY, named=True)
    qtbot.addWidget(table)
    table.show_moves(
        [
            FromToLine(1, "Kredsrådet, møde 1/2027", datetime(2027, 2, 10, 10), datetime(2027, 2, 17, 10)),
            FromToLine(2, "Møde 2", datetime(2026, 5, 20, 9), datetime(2026, 5, 25, 9), remarks=("2. pinsedag.", "x")),
            FromToLine(3, "Møde 3", datetime(2026, 6, 3, 9), datetime(2026, 6, 3, 9)),
            FromToLine(4, "Møde 4", datetime(2026, 6, 4, 9), after="aflyses"),
        ]
    )
    assert acts.spoken(table) == [
        [
            "Kredsrådet, møde 1/2027",
            "ons. 10. feb. 2027 kl. 10.00",
            "ons. 17. feb. 2027 kl. 10.00",
            "ingen bemærkninger",
        ],
        ["Møde 2", "ons. 20. maj kl. 9.00", "man. 25. maj kl. 9.00", "2. pinsedag. (og 1 til)"],
        ["Møde 3", "ons. 3. juni kl. 9.00", "bliver liggende", "ingen bemærkninger"],
        ["Møde 4", "tor. 4. juni kl. 9.00", "aflyses", "ingen bemærkninger"],
    ]
    assert table.accessibleDescription() == "4 møder, 1 med bemærkninger"
