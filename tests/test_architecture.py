"""The one rule of docs/architecture.md: who may know whom, and a few habits that keep it so."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "fora_desktop"

# What of our own each layer may import, besides itself; `app`, `cli` and `__main__` may import everything.
OWN = {
    "domain": {"i18n"},
    "planner": {"domain", "i18n"},
    "storage": {"domain", "i18n", "paths"},
    "services": {"domain", "i18n", "paths", "settings"},
    "exchange": {"domain", "i18n", "paths", "settings"},
    "reports": {"domain", "i18n", "paths", "settings"},
    "reporting": {"services", "reports", "domain", "i18n"},
    "ui": {"services", "planner", "reporting", "reports", "exchange", "domain", "i18n", "log", "paths", "settings"},
    "i18n": set[str](),
    "log": {"paths"},
    "paths": set[str](),
    "settings": {"i18n", "paths"},
}
ABOVE = {"app", "cli", "__main__"}

# Whole packages that a layer does not know. Qt has its own rule: it is known to `ui` only.
QT = {"PySide6", "shiboken6"}
DATABASE = {"sqlalchemy", "alembic", "sqlite3"}
FORBIDDEN = {
    "planner": DATABASE,
    "services": {"alembic", "sqlite3"},
    "exchange": DATABASE,
    "reports": DATABASE,
    "reporting": {"alembic", "sqlite3"},
    "ui": DATABASE,
    "i18n": DATABASE,
    "log": DATABASE,
    "paths": DATABASE,
    "settings": DATABASE,
}
DOMAIN_KNOWS = {"dateutil", "holidays", "snowballstemmer", "sqlalchemy"}
DOMAIN_FORBIDS = {"pathlib", "sqlite3"}
ONLY_INSIDE_FUNCTIONS = {
    *("alembic", "defusedxml", "docx", "docxtpl", "fpdf", "highspy", "holidays", "icalendar", "jinja2", "lxml"),
    *("numpy", "openpyxl", "ortools", "pandas", "snowballstemmer", "PIL", "fontTools"),
}
"""Not loaded at start (goals.md)."""

MAPPING_NAMES = {
    "sqlalchemy": {
        *(
            "BigInteger",
            "Boolean",
            "CheckConstraint",
            "Column",
            "Computed",
            "Date",
            "DateTime",
            "Dialect",
            "Enum",
            "Float",
        ),
        *(
            "ForeignKey",
            "ForeignKeyConstraint",
            "Identity",
            "Index",
            "Integer",
            "Interval",
            "JSON",
            "LargeBinary",
            "MetaData",
        ),
        *(
            "Numeric",
            "PrimaryKeyConstraint",
            "SmallInteger",
            "String",
            "Table",
            "Text",
            "Time",
            "TypeDecorator",
            "Unicode",
        ),
        *("UniqueConstraint", "Uuid", "text"),
    },
    "sqlalchemy.orm": {
        *("DeclarativeBase", "Mapped", "MappedAsDataclass", "attribute_keyed_dict", "column_property", "composite"),
        *(
            "declared_attr",
            "deferred",
            "foreign",
            "mapped_column",
            "registry",
            "relationship",
            "remote",
            "synonym",
            "validates",
        ),
    },
}
OPENS_A_SESSION = {
    *(
        "sqlalchemy.create_engine",
        "sqlalchemy.engine.create_engine",
        "sqlalchemy.orm.Session",
        "sqlalchemy.orm.sessionmaker",
    ),
    *("sqlalchemy.orm.scoped_session", "sqlalchemy.orm.session.Session", "sqlalchemy.orm.session.sessionmaker"),
}
CLOCKS = {
    *("datetime.date.today", "datetime.datetime.now", "datetime.datetime.today", "datetime.datetime.utcnow"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.ctime"),
    *("PySide6.QtCore.QDate.currentDate", "PySide6.QtCore.QTime.currentTime"),
    *("PySide6.QtCore.QDateTime.currentDateTime", "PySide6.QtCore.QDateTime.currentDateTimeUtc"),
}


@dataclass(frozen=True, slots=True)
class Import:
    module: str
    name: str
    """What `from module import name` takes; "" for `import module`."""
    line: int
    at_start: bool
    """It runs when the module is imported (no function, no TYPE_CHECKING)."""

    def __str__(self) -> str:
        return f"from {self.module} import {self.name}" if self.name else f"import {self.module}"


class Module:
    """One parsed file of the package."""

    def __init__(self, file: Path, root: Path) -> None:
        self.name = str(file.relative_to(root))
        parts = file.relative_to(root / PACKAGE).with_suffix("").parts
        self.layer = parts[0]
        self._package = (PACKAGE, *parts[:-1])
        self.tree = ast.parse(file.read_text(encoding="utf-8"))
        self.nodes = list(ast.walk(self.tree))
        self.imports = list(self._imports(self.tree, at_start=True))
        self.full_names = self._full_names()

    def _imports(self, parent: ast.AST, at_start: bool) -> Iterator[Import]:
        for node in ast.iter_child_nodes(parent):
            match node:
                case ast.Import(names=names):
                    yield from (Import(alias.name, "", node.lineno, at_start) for alias in names)
                case ast.ImportFrom(names=names):
                    base = list(self._package[: len(self._package) + 1 - node.level]) if node.level else []
                    module = ".".join([*base, *([node.module] if node.module else [])])
                    yield from (Import(module, alias.name, node.lineno, at_start) for alias in names)
                case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
                    yield from self._imports(node, at_start=False)
                case ast.If(test=ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING")):
                    yield from self._imports(node, at_start=False)
                case _:
                    yield from self._imports(node, at_start)

    def _full_names(self) -> dict[str, str]:
        """What each imported name of the file stands for."""
        names = {}
        for node in self.nodes:
            match node:
                case ast.Import(names=aliases):
                    for alias in aliases:
                        names[alias.asname or alias.name.partition(".")[0]] = (
                            alias.name if alias.asname else alias.name.partition(".")[0]
                        )
                case ast.ImportFrom(module=str(module), names=aliases, level=0):
                    names |= {alias.asname or alias.name: f"{module}.{alias.name}" for alias in aliases}
        return names


def faults(root: Path) -> list[str]:
    """Every breach of the rule in the package under `root`: file, line and a sentence."""
    return [
        f"{module.name}:{line}: {sentence}"
        for file in sorted((root / PACKAGE).rglob("*.py"))
        if "_shipped" not in file.parts
        for module in [Module(file, root)]
        for rule in (_imports_of_our_own, _imports_of_others, _clock, _sessions, _texts)
        for line, sentence in rule(module)
    ]


def _imports_of_our_own(module: Module) -> Iterator[tuple[int, str]]:
    if module.layer in ABOVE or module.layer == "__init__":
        return
    allowed = OWN.get(module.layer)
    if allowed is None:
        yield 1, f"`{module.layer}` has no place in the architecture yet; give it one in tests/test_architecture.py"
        return
    for found in module.imports:
        package, *rest = found.module.split(".")
        if package != PACKAGE:
            continue
        target = rest[0] if rest else found.name
        if target and target not in {*allowed, module.layer} and not target.startswith("__"):
            yield found.line, f"`{found}`: {module.layer} does not know {target}"


def _imports_of_others(module: Module) -> Iterator[tuple[int, str]]:
    layer = module.layer
    for found in module.imports:
        package = found.module.partition(".")[0]
        if package in QT and layer != "ui":
            yield found.line, f"`{found}`: Qt is imported in ui only"
        elif package in FORBIDDEN.get(layer, set()):
            yield found.line, f"`{found}`: {layer} does not know {package}"
        elif layer == "domain":
            yield from _imports_of_the_domain(found, package)
        if package in ONLY_INSIDE_FUNCTIONS and found.at_start:
            yield (
                found.line,
                f"`{found}`: {package} is imported inside the function that needs it, it costs time at start",
            )


def _imports_of_the_domain(found: Import, package: str) -> Iterator[tuple[int, str]]:
    if package in DOMAIN_FORBIDS:
        yield found.line, f"`{found}`: domain knows no files and no database"
    elif package == "sqlalchemy":
        if found.module.startswith("sqlalchemy.types"):
            return
        if found.name not in MAPPING_NAMES.get(found.module, set()):
            yield (
                found.line,
                f"`{found}`: domain knows the mapping names of SQLAlchemy only, never a session or a query",
            )
    elif package not in {*sys.stdlib_module_names, *DOMAIN_KNOWS, PACKAGE}:
        yield found.line, f"`{found}`: domain knows the standard library, dateutil and holidays only"


def _clock(module: Module) -> Iterator[tuple[int, str]]:
    """The clock is handed in; handing on `date.today` itself as a default would take it all the same."""
    if module.layer in ABOVE:
        return
    names = module.full_names
    imported = {f"{found.module}.{found.name}" for found in module.imports}
    for node in module.nodes:
        if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Load):
            clock = _full_name(node, names)
            if clock in CLOCKS and (isinstance(node, ast.Attribute) or clock in imported):
                yield node.lineno, f"`{ast.unparse(node)}`: the clock is handed in below app and cli"


def _sessions(module: Module) -> Iterator[tuple[int, str]]:
    if module.layer in {*ABOVE, "storage"}:
        return
    names = module.full_names
    for node in module.nodes:
        if isinstance(node, ast.Call) and _full_name(node.func, names) in OPENS_A_SESSION:
            yield node.lineno, f"`{ast.unparse(node.func)}(…)`: a session is handed in, {module.layer} never opens one"


def _full_name(node: ast.expr, names: dict[str, str]) -> str:
    match node:
        case ast.Name(id=name):
            return names.get(name, "")
        case ast.Attribute(value=value, attr=attribute) if base := _full_name(value, names):
            return f"{base}.{attribute}"
    return ""


def _texts(module: Module) -> Iterator[tuple[int, str]]:
    """What `_()` is given is what lupdate finds, and it is asked for when it is shown."""
    for call, in_function, in_f_string in _calls_of_underscore(module.tree, in_function=False, in_f_string=False):
        shown = ast.unparse(call)
        match call.args:
            case [ast.Constant(value=str())] if not call.keywords:
                pass
            case [ast.JoinedStr()]:
                yield call.lineno, f'`{shown}`: no f-string inside _(); write _("… {{name}}").format(name=…)'
            case [ast.Call(func=ast.Attribute(attr="format"))]:
                yield call.lineno, f'`{shown}`: .format() stands outside _(): _("… {{name}}").format(name=…)'
            case _:
                yield call.lineno, f"`{shown}`: _() takes one plain string, or no translator ever sees it"
        if in_f_string:
            yield (
                call.lineno,
                f"`{shown}`: lupdate does not find _() inside an f-string; give the text a name before it",
            )
        if not in_function:
            yield call.lineno, f"`{shown}`: a text made at import time stays Danish; make it in a function"


def _calls_of_underscore(
    parent: ast.AST, in_function: bool, in_f_string: bool
) -> Iterator[tuple[ast.Call, bool, bool]]:
    match parent:
        case ast.Call(func=ast.Name(id="_")):
            yield parent, in_function, in_f_string
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            # Defaults and decorators run where the function is defined, its body later.
            for node in [*parent.decorator_list, parent.args]:
                yield from _calls_of_underscore(node, in_function, in_f_string)
            for node in parent.body:
                yield from _calls_of_underscore(node, in_function=True, in_f_string=in_f_string)
            return
        case ast.Lambda():
            in_function = True
        case ast.FormattedValue():
            in_f_string = True
    for node in ast.iter_child_nodes(parent):
        yield from _calls_of_underscore(node, in_function, in_f_string)


def test_every_module_keeps_the_one_rule() -> None:
    found = faults(ROOT)
    assert not found, "\n" + "\n".join(found)


PLANTED = [
    ("services/a.py", "from fora_desktop.storage import database", "services does not know storage"),
    ("services/a.py", "from fora_desktop import storage", "services does not know storage"),
    ("services/a.py", "from ..storage.database import Database", "services does not know storage"),
    ("services/a.py", "from sqlalchemy.orm import Session\ndef f():\n    return Session()", "a.py:3: `Session(…)`"),
    ("services/a.py", "import sqlalchemy as sa\ndef f():\n    sa.create_engine('x')", "never opens one"),
    ("services/a.py", "from fora_desktop.cli import x", "services does not know cli"),
    (
        "services/a.py",
        "def f():\n    from PySide6.QtCore import QObject",
        "a.py:2: `from PySide6.QtCore import QObject`",
    ),
    ("exchange/a.py", "import sqlite3", "exchange does not know sqlite3"),
    ("reports/a.py", "from sqlalchemy import select", "reports does not know sqlalchemy"),
    ("reports/a.py", "from fora_desktop.services import forums", "reports does not know services"),
    ("reports/a.py", "from fora_desktop.exchange import ics", "reports does not know exchange"),
    ("exchange/a.py", "from sqlalchemy import select", "exchange does not know sqlalchemy"),
    ("exchange/a.py", "import icalendar", "inside the function"),
    ("exchange/a.py", "from fora_desktop.services import forums", "exchange does not know services"),
    ("planner/a.py", "from fora_desktop.services import forums", "planner does not know services"),
    ("storage/a.py", "from fora_desktop.services import forums", "storage does not know services"),
    ("storage/a.py", "import alembic", "inside the function"),
    ("ui/views/a.py", "from sqlalchemy.orm import Session", "ui does not know sqlalchemy"),
    ("ui/views/a.py", "from fora_desktop.storage.database import Database", "ui does not know storage"),
    ("ui/views/a.py", "from ...app import main", "ui does not know app"),
    ("ui/a.py", "from PySide6.QtCore import QDate\ndef f():\n    QDate.currentDate()", "the clock is handed in"),
    ("domain/a.py", "from sqlalchemy.orm import Session", "mapping names"),
    ("domain/a.py", "from sqlalchemy import select", "mapping names"),
    ("domain/a.py", "import sqlalchemy as sa", "mapping names"),
    ("domain/a.py", "from sqlalchemy.ext.hybrid import hybrid_property", "mapping names"),
    ("domain/a.py", "import platformdirs", "standard library, dateutil and holidays only"),
    ("domain/a.py", "from pathlib import Path", "no files"),
    ("domain/a.py", "import holidays", "inside the function"),
    ("domain/a.py", "from fora_desktop.services import forums", "domain does not know services"),
    ("domain/a.py", "from datetime import date\ndef f():\n    return date.today()", "a.py:3: `date.today`"),
    ("domain/a.py", "import datetime as dt\ndef f():\n    return dt.datetime.now()", "`dt.datetime.now`"),
    ("storage/a.py", "from time import time\ndef f():\n    return time()", "`time`: the clock"),
    ("storage/a.py", "from datetime import datetime\ndef f(clock=datetime.now): ...", "`datetime.now`: the clock"),
    ("ui/a.py", "def f(n):\n    return _(f'{n} møder')", "no f-string inside _()"),
    ("ui/a.py", "def f(n):\n    return _('{n} møder'.format(n=n))", ".format() stands outside"),
    ("ui/a.py", "def f(n):\n    return _('a ' + n)", "one plain string"),
    ("ui/a.py", "def f(n):\n    return _(n)", "one plain string"),
    ("ui/a.py", "def f():\n    return f\"{_('x')}\"", "does not find _() inside an f-string"),
    ("ui/a.py", "TITLE = _('Overblik')", "stays Danish"),
    ("ui/a.py", "class A:\n    title = _('Overblik')", "stays Danish"),
    ("ui/a.py", "def f(title=_('Overblik')): ...", "stays Danish"),
    ("garage/a.py", "", "`garage` has no place"),
]


@pytest.mark.parametrize(("place", "source", "sentence"), PLANTED)
def test_a_planted_breach_is_found(tmp_path: Path, place: str, source: str, sentence: str) -> None:
    file = tmp_path / PACKAGE / place
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    found = faults(tmp_path)
    assert len(found) == 1, found
    assert found[0].startswith(f"{PACKAGE}/{place}:".replace("/", "\\" if sys.platform == "win32" else "/"))
    assert sentence in found[0]


ALLOWED = [
    (
        "domain/a.py",
        "from sqlalchemy import ForeignKey\nfrom sqlalchemy.orm import Mapped\nfrom sqlalchemy.types import Text",
    ),
    (
        "domain/a.py",
        "from datetime import date\ndef f(on: date):\n    import holidays\n    return _('Mangler {n}').format(n=on)",
    ),
    (
        "services/a.py",
        "from sqlalchemy import select\nfrom sqlalchemy.orm import Session\ndef f(session: Session): ...",
    ),
    (
        "ui/a.py",
        "from PySide6.QtCore import Qt\nfrom fora_desktop.services import forums\nCOLUMNS = lambda: [_('Forum')]",
    ),
    ("ui/a.py", "def f(desk, time):\n    return desk.today(), time()"),
    ("storage/a.py", "import sqlite3\nfrom sqlalchemy import create_engine\ndef f():\n    create_engine('sqlite://')"),
    (
        "cli/a.py",
        "from datetime import date\nfrom fora_desktop.storage import database\ndef f():\n    return date.today()",
    ),
    ("app.py", "def f():\n    from fora_desktop.ui import main_window"),
]


@pytest.mark.parametrize(("place", "source"), ALLOWED)
def test_what_the_rule_allows_is_left_alone(tmp_path: Path, place: str, source: str) -> None:
    file = tmp_path / PACKAGE / place
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    assert faults(tmp_path) == []


def loaded_after(program: str) -> set[str]:
    """The packages that a fresh Python has loaded after running `program`."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", f"{program}\nimport sys\nprint('loaded', *sorted(sys.modules))"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in done.stdout.rpartition("loaded")[2].split()}


def test_the_command_line_loads_no_qt() -> None:
    assert not loaded_after("import fora_desktop.cli") & QT
    assert not loaded_after("import fora_desktop.app") & QT


def test_nothing_heavy_is_loaded_at_start() -> None:
    assert not loaded_after("import fora_desktop.app") & ONLY_INSIDE_FUNCTIONS


def test_a_command_loads_no_qt_and_nothing_heavy(tmp_path: Path) -> None:
    def command(*arguments: str) -> set[str]:
        line = ["--database", str(tmp_path / "register.fora"), *arguments]
        return loaded_after(f"from fora_desktop.app import main\nassert main({line!r}) == 0")

    assert not command("init") & QT
    assert not command("status", "--json") & (QT | ONLY_INSIDE_FUNCTIONS)


def test_the_window_loads_a_page_when_it_is_wanted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys, fora_desktop.ui.main_window\nprint(*sorted(sys.modules))"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    pages = {name for name in done.stdout.split() if name.startswith("fora_desktop.ui.views.")}
    assert pages == set()


def test_what_is_loaded_can_be_seen() -> None:
    assert "holidays" in loaded_after("import holidays")


# Written in pieces, so that this file does not find itself.
PLACES = re.compile(
    "|".join(
        [
            r"(?<![\w.~$}])/(?:work|home|root|Users)" + r"/\w",
            r"[A-Z]:\\+" + r"Users",
            r"\b(?:test\.)?pypi" + r"\.(?:org|python\.org)",
            r"files\.pythonhosted" + r"\.org",
            r"registry\.(?:npmjs|yarnpkg)" + r"\.",
            r"(?:deb|security)\.debian" + r"\.org",
            r"--(?:extra-)?index" + r"-url|--find" + r"-links",
            r"file:/" + r"//\w",
        ]
    )
)


def places(text: str) -> list[str]:
    return [f"line {text.count(chr(10), 0, found.start()) + 1}: {found[0]}" for found in PLACES.finditer(text)]


def test_no_file_names_a_registry_or_a_place_on_one_machine() -> None:
    listed = _git("ls-files", "-z")
    found = []
    for name in filter(None, listed.split("\0")):
        file = ROOT / name
        content = file.read_bytes() if file.is_file() else b""
        if b"\0" not in content:
            found += [f"{name}, {place}" for place in places(content.decode("utf-8", errors="replace"))]
    assert not found, "\n" + "\n".join(found)


def test_a_registry_or_a_place_on_one_machine_is_found() -> None:
    assert places("a\n# see /" + "home/ane/fora") == ["line 2: /" + "home/a"]
    assert places("https://pypi" + ".org/simple") == ["line 1: pypi" + ".org"]
    assert places("https://fora.dk/home/page, a/home/b, ~/home/fora") == []


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except FileNotFoundError:
        pytest.skip("git is not here")
    if done.returncode != 0:
        pytest.skip("this is no checkout")
    return done.stdout
