"""fora interfaces: which forums name which, added, refused, settled and taken back from the command line."""

import json
from pathlib import Path
from typing import Any

from tests import builders
from tests.builders import fora


def test_links_are_listed_with_their_findings_and_changed_one_step_at_a_time(tmp_path: Path) -> None:
    path = builders.make(tmp_path / "register.fora", builders.SMALL)

    def answer(*arguments: str) -> Any:
        found = fora(path, "interfaces", *arguments, "--json")
        assert found.status == 0, found.err
        return json.loads(found.out)

    first = answer()
    assert {"interfaces", "connections", "refused", "without", "findings"} == set(first)
    outside = next(each for each in first["interfaces"] if each["outside"])
    assert (outside["to"], outside["to_id"]) == ("Kommunernes SSP-organisation", None)
    assert first["findings"][0]["message"] == "Kontaktudvalget forbereder kredsrådet, men har ingen snitflade."
    assert [each["forum"] for each in answer("--chapter", "2")["without"]] == ["Møder med Embedslægeinstitutionen"]
    table = fora(path, "interfaces").out
    assert "Udledt, ikke bekræftet" in table
    assert "men har ingen snitflade." in table

    added = answer("add", "Kontaktudvalget", "Kredsrådet", "--words", "forbereder møderne")
    assert (added["state"], added["text"]) == ("added", "forbereder møderne")
    again = fora(path, "interfaces", "add", "Kontaktudvalget", "Kredsrådet")
    assert (again.status, again.err) == (1, "Kontaktudvalget har allerede en snitflade til Kredsrådet.\n")
    answer("refuse", "Lokalrådene", "Kredsrådet")
    assert [(each["forum"], each["state"]) for each in answer()["refused"]] == [("Lokalrådene", "refused")]
    settled = answer("settle", str(outside["id"]), "--outside")
    assert (settled["settled"], settled["to"]) == (True, None)
    assert fora(path, "interfaces", "settle", str(outside["id"])).status == 2, "it wants to know what is meant"
    assert fora(path, "interfaces", "remove", str(added["id"])).out == (
        "Snitflade fra Kontaktudvalget til Kredsrådet er fjernet.\n"
    )
    forums = json.loads(fora(path, "forums", "--json").out)
    assert next(each for each in forums if each["name"] == "Kontaktudvalget")["interfaces"] == []
