"""What the documents say is so: files, commands, pictures are there, and the README's examples answer as they stand."""

import ast
import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fora_desktop.cli import main as commands
from fora_desktop.cli.arguments import Parser
from fora_desktop.domain.danish import sort_key

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "fora_desktop"
README = ROOT / "README.md"
DOCUMENTS = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LARGEST_PICTURE = 300_000

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)[^)]*\)")
LIKE_A_PATH = re.compile(r"(?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:py|md|json|toml)|Makefile")
A_WORD = re.compile(r"[A-Za-z_]+")
USERS_OWN = {"settings.json", "fora_desktop/_shipped/", ".venv/bin/fora", ".venv/Scripts/python.exe"}
"""Named, and not of the checkout: what Fora or the set-up makes."""

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


def text_of(document: Path) -> str:
    return document.read_text(encoding="utf-8")


def spans(document: Path) -> list[str]:
    """What stands between backticks within a line."""
    return CODE.findall(FENCE.sub("", text_of(document)))


def blocks(document: Path, language: str) -> list[str]:
    return [body for name, body in FENCE.findall(text_of(document)) if name == language]


# --- files ----------------------------------------------------------------------------------------------------------


def paths(document: Path) -> set[str]:
    return {span for span in spans(document) if LIKE_A_PATH.fullmatch(span)} - USERS_OWN


@each_document
def test_every_file_that_is_named_is_there(document: Path) -> None:
    gone = [path for path in paths(document) if not any((base / path).exists() for base in (ROOT, PACKAGE))]
    assert not gone, f"{document.name} names {', '.join(sorted(gone))}"


@each_document
def test_every_link_and_picture_is_there(document: Path) -> None:
    gone = [target for target in LINK.findall(text_of(document)) if not (document.parent / target).exists()]
    assert not gone, f"{document.name} links to {', '.join(gone)}"


def test_pictures_are_small_and_shown() -> None:
    shown = {
        (document.parent / target).resolve() for document in DOCUMENTS for target in LINK.findall(text_of(document))
    }
    for picture in (ROOT / "docs" / "images").iterdir():
        assert picture.stat().st_size <= LARGEST_PICTURE, picture.name
        assert picture in shown, f"{picture.name} is in no document"


def test_every_module_has_its_line_in_the_architecture() -> None:
    named = paths(ROOT / "docs" / "architecture.md")
    modules = {
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if "_shipped" not in file.parts and (file.name != "__init__.py" or file.parent.name == "views")
    }
    missing = sorted(modules - named)
    assert not missing, f"docs/architecture.md does not say what is in {', '.join(missing)}"


# --- calendars ------------------------------------------------------------------------------------------------------

A_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


@each_document
def test_every_test_that_is_named_is_there(document: Path) -> None:
    for file, name in A_TEST.findall(text_of(document)):
        assert f"def {name}(" in text_of(ROOT / file), f"{document.name} names {file}::{name}"


def test_every_rule_of_calendars_has_a_test_or_says_why_not() -> None:
    rows = re.findall(r"^\| (.+?) \|.*\| (.+?) \|$", text_of(ROOT / "docs" / "calendars.md"), re.MULTILINE)
    reported = {rule: keeps for rule, keeps in rows if re.fullmatch(r"R\d+", rule)}
    assert list(reported) == [f"R{number}" for number in range(1, 28)]
    without = [
        rule for rule, keeps in reported.items() if not A_TEST.search(keeps) and not keeps.startswith("No test: ")
    ]
    assert not without, f"docs/calendars.md names no test of {', '.join(without)}"


# --- words ----------------------------------------------------------------------------------------------------------


@cache
def names_in_the_code() -> frozenset[str]:
    """Classes, functions, arguments, fields, constants, and the tables."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name) | ast.Name(id=name):
                    found.add(name)
    return frozenset(found)


def words() -> list[str]:
    return re.findall(r"^\| `(\w+)` \|", text_of(ROOT / "docs" / "glossary.md"), re.MULTILINE)


def test_every_word_of_the_glossary_is_in_the_code() -> None:
    tables = {"Change"}  # a row that only the database writes has no class
    assert not set(words()) - names_in_the_code() - tables


def test_the_glossary_is_in_alphabetical_order() -> None:
    assert words() == sorted(words(), key=lambda word: sort_key(word.lower()))
    assert len(words()) == len(set(words()))


# --- commands -------------------------------------------------------------------------------------------------------


def subcommands(parser: Parser) -> dict[str, Parser]:
    assert parser._subparsers is not None
    (action,) = parser._subparsers._group_actions
    assert isinstance(action.choices, dict)
    return action.choices


def understands(arguments: list[str]) -> bool:
    """Whether the command is there, and its options; what stands for them (FIL, DATO) is not looked at."""
    parser = commands.parser()
    while arguments and parser._subparsers is not None and not arguments[0].startswith("-"):
        found = subcommands(parser).get(arguments[0])
        if found is None:
            return False
        parser, arguments = found, arguments[1:]
    options = {argument for argument in arguments if argument.startswith("--")}
    return options <= set(parser._option_string_actions)


@each_document
def test_every_command_that_is_named_is_there(document: Path) -> None:
    named = [span for span in spans(document) if span == "fora" or span.startswith("fora ")]
    unknown = [command for command in named if not understands(shlex.split(command)[1:])]
    assert not unknown, f"{document.name} names {', '.join(unknown)}"


def test_every_command_is_named_in_the_readme() -> None:
    shown = {command[0] for command, _answer in examples()}
    named = {span.split()[1] for span in spans(README) if span.startswith("fora ")}
    assert set(subcommands(commands.parser())) - shown - named == set()


def make_commands() -> Iterator[str]:
    for document in DOCUMENTS:
        lines = [line for block in blocks(document, "sh") for line in block.splitlines()]
        yield from (line for line in [*lines, *spans(document)] if line.startswith("make "))


def test_every_make_command_is_there() -> None:
    targets = set(re.findall(r"^([\w-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    for line in make_commands():
        _make, target, *settings = shlex.split(line)
        assert target in targets, line
        for name, _equals, value in (setting.partition("=") for setting in settings):
            if target == "run":
                assert name == "ARGS"
                assert understands(shlex.split(value)), line


# --- examples -------------------------------------------------------------------------------------------------------


def examples() -> list[tuple[list[str], str]]:
    """The commands of the README after `$ fora`, each with what stands under it."""
    found = []
    for block in blocks(README, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _newline, answer = part.partition("\n")
            program, *arguments = shlex.split(line)
            assert program == "fora"
            found.append((arguments, answer))
    return found


def pattern(answer: str) -> str:
    """`…` stands for anything in a line, alone in its line for any lines."""
    exact = re.escape(answer).replace(re.escape("…"), "…")
    return re.sub(r"^…(?:\\?\n)", r"(?:.*\\n)*", exact, flags=re.MULTILINE).replace("…", ".*")


def test_the_examples_of_the_readme_answer_as_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(ROOT / "tests" / "exchange" / "data" / "oversigt.txt", tmp_path)
    monkeypatch.chdir(tmp_path)
    now = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
    assert len(examples()) > 15
    for arguments, answer in examples():
        said = StringIO()
        commands.run(arguments, lambda: now, "ane", {"FORA_DATABASE": "prøve.fora"}, said, said)
        assert re.fullmatch(pattern(answer), said.getvalue()), f"fora {shlex.join(arguments)}\n{said.getvalue()}"
