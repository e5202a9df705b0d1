"""What the user has chosen comes back; a file that says something else harms nothing."""

from pathlib import Path

import pytest

from fora_desktop import settings
from fora_desktop.settings import Settings

CHOSEN = Settings(theme="dark", scale=1.3, page="fora", geometry="QUJD", export_folder="/tmp/Østre mappe")


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "ny mappe" / "settings.json"
    settings.save(CHOSEN, file)
    assert settings.load(file) == CHOSEN
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


def test_without_a_file_all_is_as_it_comes(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"null",
        b"[1, 2]",
        b'"dark"',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"theme": "pink"}',
        b'{"theme": 3, "scale": "big", "page": null, "geometry": [], "export_folder": {}}',
        b'{"scale": NaN}',
        b'{"scale": 17.0}',
        b'{"unknown": true}',
    ],
)
def test_a_file_that_says_something_else_counts_as_none(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(text)
    assert settings.load(file) == Settings()
    assert file.read_bytes() == text


def test_what_is_known_is_kept_beside_what_is_not(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "of a newer Fora": 1, "page": 7}', encoding="utf-8")
    assert settings.load(file) == Settings(theme="dark")


def test_a_choice_that_cannot_be_saved_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings.save(CHOSEN, tmp_path / "settings.json")
    in_the_way = tmp_path / "fil"
    in_the_way.write_text("")
    settings.save(CHOSEN, in_the_way / "settings.json")
    assert in_the_way.read_text() == ""
