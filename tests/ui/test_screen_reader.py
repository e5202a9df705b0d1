"""What a screen reader hears of the real program on a real screen, read back through AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from fora_desktop.settings import Settings, save
from fora_desktop.ui.views import VIEWS
from tests import builders

SYSTEM_PYTHON = "/usr/bin/python3"
LISTENER = Path(__file__).with_name("listener.py")
PAGES = [view.title() for view in VIEWS if view.icon]


class Heard(NamedTuple):
    """An object that is to be seen, as a screen reader hears it."""

    role: str
    name: str
    description: str
    states: list[str]


def absent() -> str | None:
    """Why nobody can listen here, if so."""
    for program in ("dbus-run-session", "Xvfb"):
        if shutil.which(program) is None:
            return f"{program} er ikke installeret"
    look = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run([SYSTEM_PYTHON, "-c", look], capture_output=True).returncode:
        return "python3-gi og gir1.2-atspi-2.0 er ikke installeret"
    return None


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A screen of its own, by its name."""
    if (why := absent()) is not None:
        pytest.skip(f"Skærmlæser ikke til stede: {why}")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture(scope="module")
def heard(screen: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Heard]]:
    """Everything that is heard of each page in the navigation, and of Nyt møde."""
    folder = tmp_path_factory.mktemp("skærmlæser")
    register = builders.make(folder / "register.fora", builders.SMALL)
    assert builders.fora(register, "schedule", "Kredsrådet", "2026-12-09T10:00", "--anyway").status == 0
    save(Settings(theme="light"), folder / "Fora" / "settings.json")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_DATA_HOME": str(folder),
    }
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    wanted = [*PAGES[1:], PAGES[0], "Nyt møde"]
    command = [sys.executable, "-m", "fora_desktop", "--database", str(register)]
    run = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, str(LISTENER), "40", "– Fora", *wanted, "--", *command],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    told = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("[")]
    assert len(told) == len(wanted) + 1, run.stderr
    return {name: [Heard(*each) for each in objects] for name, objects in zip(wanted, told[1:], strict=True)}


@pytest.mark.parametrize("page", [*PAGES, "Nyt møde"])
def test_everything_that_can_have_the_focus_has_a_name(heard: dict[str, list[Heard]], page: str) -> None:
    """A cell in which nothing stands is heard as empty, and only such."""
    nameless = [each for each in heard[page] if "focusable" in each.states and not each.name.strip()]
    assert [each for each in nameless if each.role != "table cell"] == []
    cells = [each for each in heard[page] if each.role == "table cell"]
    assert len(nameless) * 3 <= len(cells)


@pytest.mark.parametrize("page", [*PAGES, "Nyt møde"])
def test_pictures_without_words_are_not_all_there_is(heard: dict[str, list[Heard]], page: str) -> None:
    words = " ".join(each.name for each in heard[page] if each.role in ("label", "table cell", "list item"))
    assert len(words) > 100, "a page of painted things must be told in words"


def test_each_page_of_the_navigation_is_reached_by_a_screen_reader(heard: dict[str, list[Heard]]) -> None:
    for page in PAGES:
        items = [each.name.split(",")[0] for each in heard[page] if each.role == "list item"]
        assert set(PAGES) <= set(items)


def test_how_a_board_stands_is_heard_on_overblik(heard: dict[str, list[Heard]]) -> None:
    cells = [each.name for each in heard["Overblik"] if each.role == "table cell"]
    assert any(cell.startswith("Kredsrådet. ") and cell.endswith(".") for cell in cells), cells
    assert "Planlæg 3 møder" in cells
    assert any(cell.startswith("0 holdt, 0 planlagt") for cell in cells), "the pace bar in words"
