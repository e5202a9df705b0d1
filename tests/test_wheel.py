"""The wheel is the whole program: what it holds, and that it runs away from the checkout."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from configparser import ConfigParser
from pathlib import Path
from zipfile import ZipFile

import pytest

from tools import translations

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("resources", "db")


def run(*command: str | Path, folder: Path, environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is built from, so that nothing is written into the checkout; with fresh translations."""
    copy = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md", ".gitignore"):
        if (ROOT / name).is_file():
            shutil.copy(ROOT / name, copy)
    for name in ("fora_desktop", "tests", *SHIPPED):
        shutil.copytree(
            ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules", "_shipped")
        )
    translations.build(sorted((copy / "resources" / "i18n").glob("*.ts")))
    return copy


@pytest.fixture(scope="module")
def wheel(source: Path) -> Path:
    """Built by hatchling itself, which is here: no isolation, so no network."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist", folder=source)
    (built,) = (source / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def files(folder: Path) -> set[str]:
    return {str(file.relative_to(folder.parent).as_posix()) for file in folder.rglob("*") if file.is_file()}


def test_every_shipped_file_is_in_the_wheel(source: Path, names: set[str]) -> None:
    for folder in SHIPPED:
        there = files(source / folder)
        assert there
        assert {f"fora_desktop/_shipped/{name}" for name in there} <= names


@pytest.mark.parametrize(
    "kind",
    [
        "resources/districts.json",
        "resources/catalogues/*.json",
        "resources/holidays/*.json",
        "resources/fonts/*.woff2",
        "resources/i18n/fora_en.qm",
        "resources/i18n/fora_sv.qm",
        "resources/icons/*.svg",
        "db/env.py",
        "db/script.py.mako",
        "db/versions/*.py",
    ],
)
def test_the_wheel_has_files_of_each_kind(wheel: Path, names: set[str], kind: str, tmp_path: Path) -> None:
    with ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    assert list((tmp_path / "fora_desktop" / "_shipped").glob(kind))


def test_the_wheel_has_the_program_and_no_tests(source: Path, names: set[str]) -> None:
    modules = {name for name in files(source / "fora_desktop") if name.endswith(".py")}
    assert modules <= names
    inside = {name for name in names if not name.startswith(("fora_desktop/", "fora_desktop-"))}
    assert not inside
    assert not [name for name in names for part in name.split("/") if part.startswith(("test", "__pycache__"))]


def test_the_wheel_brings_the_command(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
        entries = ConfigParser()
        entries.read_string(archive.read(name).decode())
    assert entries["console_scripts"]["fora"] == "fora_desktop.app:main"


def test_the_sdist_builds_the_same_wheel(source: Path, names: set[str], tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path, folder=source)
    (archive,) = tmp_path.glob("*.tar.gz")
    run(sys.executable, "-m", "tarfile", "--extract", archive, tmp_path, folder=tmp_path)
    (unpacked,) = (folder for folder in tmp_path.iterdir() if folder.is_dir())
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist", folder=unpacked)
    (again,) = (unpacked / "dist").glob("*.whl")
    with ZipFile(again) as rebuilt:
        assert set(rebuilt.namelist()) == names


def test_the_installed_wheel_runs_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index"]
    run(*pip, "--no-compile", "--target", target, wheel, folder=elsewhere)
    environment = {"PYTHONPATH": str(target), "HOME": str(elsewhere), "PYTHONDONTWRITEBYTECODE": "1"}

    where = run(
        sys.executable,
        "-c",
        "import fora_desktop; print(fora_desktop.__file__)",
        folder=elsewhere,
        environment=environment,
    )
    assert Path(where.strip()).is_relative_to(target)

    answer = run(
        sys.executable, "-m", "fora_desktop", "catalogues", "--json", folder=elsewhere, environment=environment
    )
    assert [catalogue for catalogue in json.loads(answer) if catalogue["forums"]]
