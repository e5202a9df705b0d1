"""The overview is issued from Rapporter, and its paper tells what changed since."""

from typing import Any

from pytestqt.qtbot import QtBot

from fora_desktop.domain.forum import Forum
from fora_desktop.reports.report import texts
from fora_desktop.services import editions, forums
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.rapporter import Rapporter
from tests.builders import Clock
from tests.ui import acts


def test_the_overview_is_issued_as_one_step_and_then_tells_what_changed(
    qtbot: QtBot, desk: Desk, database: Database, clock: Clock
) -> None:
    page = Rapporter(desk)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.open({"report": "overview"})
    acts.answered(page)
    button = page.options.act
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    assert button.text().strip() == "Udgiv udgave 1 …"

    def answer(dialog: Any) -> None:
        dialog.accept()

    acts.answer(answer)
    button.setFocus()
    button.click()
    qtbot.waitUntil(lambda: page.options.act_about.text().startswith("Udgave 1, 2. juli 2026."))
    assert page.options.act_about.text().endswith("Oversigten er ikke ændret siden.")
    assert not button.isEnabled()
    assert page.focusWidget() is page.options.edition
    assert page.message.accessibleName().startswith("Udgave 1")
    desk.undo()
    acts.answered(page)
    qtbot.waitUntil(lambda: page.message.accessibleName() == "", timeout=5000)
    desk.redo()
    acts.answered(page)
    qtbot.waitUntil(lambda: page.options.act_about.text().startswith("Udgave 1, 2. juli 2026."))
    assert button.toolTip() == "Intet er ændret siden den seneste udgave."
    with database.read() as session:
        assert [each.number for each in editions.listing(session)] == [1]
        forum = session.query(Forum.id).filter(Forum.name == "Kredsrådet").scalar()
    desk.do("rettet", forums.edit, forum, {"quota_text": "Mindst 6"}, clock.today)
    page.options.boxes["changes"].click()
    acts.answered(page)
    qtbot.waitUntil(lambda: button.isEnabled() and button.text().strip() == "Udgiv udgave 2 …")
    assert page.made is not None
    said = list(texts(page.made.report))
    assert "Ændringer siden udgave 1" in said
    assert "Mindst 6" in said
    page.options.edition.setCurrentIndex(1)
    assert page.options.edition.currentText() == "Udgave 1, 2. juli 2026"
    acts.answered(page)
    qtbot.waitUntil(lambda: page.made is not None and "Mindst 6" not in list(texts(page.made.report)))
    desk.wait()
