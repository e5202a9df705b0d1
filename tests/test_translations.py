"""The texts of the source and their translations agree, and the check that says so can be trusted."""

from pathlib import Path

import pytest

from tools import translations


def test_the_translations_are_up_to_date() -> None:
    found = list(translations.check())
    assert not found, "\n".join(["", *found, translations.ADVICE])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    package = tmp_path / "fora_desktop"
    package.mkdir()
    (package / "a.py").write_text(
        "from fora_desktop.i18n import _\n"
        "class Page:\n"
        "    def title(self):\n"
        "        return _('Forum {name} den {day:%d}').format(name='x', day=None)\n"
        "def other():\n"
        "    return [_('Mangler'), _('to ' \"linjer\\n\" 'æøå & <b>')]\n",
        encoding="utf-8",
    )
    return package


@pytest.fixture
def folder(tmp_path: Path, source: Path) -> Path:
    """Fresh .ts files of `source`."""
    translations.update(tmp_path / "i18n", source)
    return tmp_path / "i18n"


def finish(folder: Path, text: str, translation: str, attribute: str = "") -> None:
    file = folder / "fora_en.ts"
    before = f'<source>{text}</source>\n        <translation type="unfinished"></translation>'
    content = file.read_text(encoding="utf-8")
    assert before in content
    after = f"<source>{text}</source>\n        <translation{attribute}>{translation}</translation>"
    file.write_text(content.replace(before, after), encoding="utf-8")


def test_what_update_takes_is_what_check_wants(source: Path, folder: Path) -> None:
    assert set(translations.texts(source)) == {"Forum {name} den {day:%d}", "Mangler", "to linjer\næøå & <b>"}
    assert list(translations.check(folder, source)) == []


def test_a_new_text_is_missed_until_update_takes_it(source: Path, folder: Path) -> None:
    (source / "b.py").write_text("def f():\n    return _('Ny tekst')\n", encoding="utf-8")
    found = list(translations.check(folder, source))
    assert [fault[:39] for fault in found] == [
        "fora_en.ts lacks 'Ny tekst' (fora_deskt",
        "fora_sv.ts lacks 'Ny tekst' (fora_deskt",
    ]
    translations.update(folder, source)
    assert list(translations.check(folder, source)) == []


def test_a_text_that_lupdate_cannot_read_is_told(source: Path, folder: Path) -> None:
    (source / "b.py").write_text("def f():\n    return f\"{_('Skjult')}\"\n", encoding="utf-8")
    translations.update(folder, source)
    assert "fora_en.ts lacks 'Skjult'" in next(translations.check(folder, source))


def test_a_text_that_is_gone_is_told_and_dropped(source: Path, folder: Path) -> None:
    finish(folder, "Mangler", "Missing")
    (source / "a.py").write_text("def f():\n    return _('Forum {name} den {day:%d}')\n", encoding="utf-8")
    assert "which the source has no longer" in next(translations.check(folder, source))
    translations.update(folder, source)
    assert list(translations.check(folder, source)) == []
    assert "Missing" not in (folder / "fora_en.ts").read_text(encoding="utf-8")


def test_update_keeps_what_was_translated(source: Path, folder: Path) -> None:
    finish(folder, "Mangler", "Missing")
    (source / "b.py").write_text("def f():\n    return _('Ny tekst')\n", encoding="utf-8")
    translations.update(folder, source)
    assert "<translation>Missing</translation>" in (folder / "fora_en.ts").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("translation", "sentence"),
    [
        ("The {day:%d} in {name}, {name}", ""),
        ("Forum {navn} on {day:%d}", "{day:%d}, {navn} instead of {day:%d}, {name}"),
        ("Forum {name}", "{name} instead of"),
        ("Forum {name} on {day}", "{day}, {name} instead of"),
        ("Forum {name on {day:%d}", "braces"),
        ("", "empty"),
    ],
)
def test_placeholders_stay_as_they_are(source: Path, folder: Path, translation: str, sentence: str) -> None:
    finish(folder, "Forum {name} den {day:%d}", translation)
    found = list(translations.check(folder, source))
    assert [sentence in fault for fault in found] == ([True] if sentence else [])


def test_an_unfinished_translation_may_be_anything(source: Path, folder: Path) -> None:
    finish(folder, "Forum {name} den {day:%d}", "later", ' type="unfinished"')
    assert list(translations.check(folder, source)) == []


def test_a_file_that_is_broken_or_gone_is_told(source: Path, folder: Path) -> None:
    (folder / "fora_en.ts").write_text("<TS", encoding="utf-8")
    (folder / "fora_sv.ts").unlink()
    assert [fault[:26] for fault in translations.check(folder, source)] == [
        "fora_en.ts cannot be read:",
        "fora_sv.ts cannot be read:",
    ]


def test_the_built_file_answers_in_the_empty_context(folder: Path) -> None:
    from PySide6.QtCore import QTranslator

    finish(folder, "Mangler", "Missing")
    translations.build([folder / "fora_en.ts"])
    translator = QTranslator()
    assert translator.load(str(folder / "fora_en.qm"))
    assert translator.translate(translations.CONTEXT, "Mangler") == "Missing"
