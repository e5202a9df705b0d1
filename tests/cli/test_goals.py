"""`fora goals` with `link`, `unlink`, `refuse`, `load`; a strategy from a file."""

import json
from pathlib import Path
from typing import Any

from tests import builders
from tests.builders import fora


def test_goals_are_loaded_linked_listed_and_taken_apart(tmp_path: Path) -> None:
    path = builders.make(tmp_path / "r.fora", builders.SMALL)
    loaded = fora(path, "goals", "load", "Midt- og Vestsjælland 2019")
    assert loaded.out.strip() == "Strategien Midt- og Vestsjælland 2019 er indlæst med 18 mål."
    assert loaded.err.startswith("Teksten slutter efter pejlemærke 2.")
    assert fora(path, "goals", "link", "dialog", "--forum", "Kreds").out.startswith("Kredsrådet er tilknyttet")

    def listed(*more: str) -> Any:
        answer = fora(path, "goals", "--json", *more)
        assert answer.status == 0, answer.err
        return json.loads(answer.out)

    (strategy,) = listed("--year", "2026")
    by_name = {goal["name"]: goal for goal in strategy["goals"]}
    assert (strategy["title"], strategy["year"], strategy["in_force"]) == ("Midt- og Vestsjælland", 2019, True)
    assert by_name["Tæt på borgerne"]["forums"] == ["Kredsrådet"]
    assert by_name["Orden i tingene"]["status"] == "none"
    assert len(strategy["forums_without_goal"]) == 4
    table = fora(path, "goals").out
    assert "Tæt på borgerne" in table
    assert "Synligt politi" not in table
    assert fora(path, "goals", "unlink", "Dialog med borgerne", "--forum", "Kredsrådet").status == 0
    again = fora(path, "goals", "unlink", "Dialog med borgerne", "--forum", "Kredsrådet")
    assert (again.status, again.err.strip()) == (1, "Kredsrådet er ikke tilknyttet “Dialog med borgerne”.")
    assert fora(path, "goals", "refuse", "God service", "--forum", "Lokalr").status == 0
    assert fora(path, "goals", "link", "God service").status == 2
    file = tmp_path / "egen.json"
    file.write_text('{"format": "fora-strategy/1", "title": "Egen", "goals": [{"name": "Ro"}]}', encoding="utf-8")
    assert json.loads(fora(path, "goals", "load", str(file), "--json").out)["goals"] == 1
    assert [each["in_force"] for each in listed()] == [True, False]
