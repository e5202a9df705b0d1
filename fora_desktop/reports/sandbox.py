"""What a foreign template may do: name fields, repeat rows, choose. Nothing else of Jinja.

A template is somebody's file. So it is read into Jinja's syntax tree and only what stands in `ALLOWED` may stand there:
no calls, no assignments, no arithmetic but plus and minus, no other files. Fields are looked up in our own values and
never in Python's objects. Rows, loops within loops and the size of what is written are bounded.
"""

import re
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from markupsafe import Markup

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.reports.fields import Fields, Formatted, Rows
from fora_desktop.reports.markdown import clean

MOST_ROWS: Final = 50_000
"""How often all loops of a document go round together."""
MOST_LETTERS: Final = 40_000_000
DEEPEST: Final = 6
"""Loops within loops."""
OPEN, CLOSE = "\ue000", "\ue001"
"""Letters for private use: between them stands the number of a text with bold and lists."""

ALLOWED: Final = frozenset(
    {
        *("Template", "Output", "TemplateData", "For", "If", "CondExpr"),
        *("Name", "Getattr", "Getitem", "Const", "Filter", "Test", "Keyword"),
        *("Compare", "Operand", "And", "Or", "Not", "Concat", "Add", "Sub", "Tuple", "List"),
    }
)
"""The kinds of Jinja's syntax tree (`jinja2.nodes`)."""
FILTERS: Final = frozenset({"upper", "lower", "capitalize", "trim", "default", "d", "length", "count"})
TESTS: Final = frozenset({"defined", "none", "even", "odd", "eq", "ne", "in"})
OF_LOOPS: Final = frozenset({"index", "index0", "revindex", "revindex0", "first", "last", "length"})


class Unfit(FieldError):
    """What is wrong in a template, as the end of a sentence."""

    def __init__(self, what: str, searched: str = "", line: int | None = None) -> None:
        super().__init__(what)
        self.searched = searched
        """Where it stands, as far as a word tells; `line` as far as Jinja's reader does."""
        self.line = line


def unknown(name: str) -> Unfit:
    return Unfit(_("har et ukendt felt: {name}").format(name=name), name.rpartition(".")[2])


def sandbox() -> Any:
    """Jinja for one document. Its `texts` are those with bold and lists, by the number that stands for them."""
    from jinja2 import nodes
    from jinja2.runtime import Undefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Unknown(Undefined):
        """A name that is no field: asked for is already wrong, or it would be left out in silence."""

        def __init__(self, *_hint: Any, name: str | None = None, **_more: Any) -> None:
            raise unknown(name or "?")

    class Sandbox(ImmutableSandboxedEnvironment):
        concat = staticmethod(_joined)

        def __init__(self) -> None:
            self.kept = _Kept()
            self.texts = self.kept.texts
            super().__init__(autoescape=True, undefined=Unknown, finalize=self.kept.put_in)
            self.globals.clear()
            self.filters = {name: self.filters[name] for name in FILTERS} | {"rows_only": self.kept.rows_only}
            self.tests = {name: self.tests[name] for name in TESTS}

        def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
            tree = super()._parse(source, name, filename)
            _look_over(tree, 0)
            for loop in tree.find_all(nodes.For):
                loop.iter = nodes.Filter(loop.iter, "rows_only", [], [], None, None, lineno=loop.lineno)
                loop.iter.set_environment(self)
            return tree

        def getattr(self, obj: Any, attribute: str) -> Any:
            return _field(obj, attribute)

        def getitem(self, obj: Any, argument: Any) -> Any:
            return _row(obj, argument)

        def call(self, *_args: Any, **_kwargs: Any) -> NoReturn:
            raise Unfit(_("kalder noget, som en skabelon ikke må"))

    return Sandbox()


def _look_over(node: Any, loops: int) -> None:
    """Refuse what a template may not say; `node` is of Jinja's syntax tree."""
    kind = type(node).__name__
    if kind not in ALLOWED:
        raise Unfit(_("har noget, som en skabelon ikke må"), line=node.lineno)
    if kind == "Filter" and node.name not in FILTERS:
        raise Unfit(_("har et ukendt filter: {name}").format(name=node.name), node.name)
    if kind == "Test" and node.name not in TESTS:
        raise Unfit(_("har en ukendt prøve: {name}").format(name=node.name), node.name)
    if kind == "For":
        if node.recursive or loops == DEEPEST:
            raise Unfit(_("har for mange gentagelser inden i hinanden"), line=node.lineno)
        loops += 1
    for child in node.iter_child_nodes():
        _look_over(child, loops)


# --- fields ---------------------------------------------------------------------------------------------------------


def _field(obj: object, name: str) -> Any:
    if isinstance(obj, Fields):
        if name in obj.values:
            return obj.values[name]
        raise unknown(f"{obj.name}.{name}")
    if type(obj).__name__ == "LoopContext" and name in OF_LOOPS:
        return getattr(obj, name)
    raise unknown(name)


def _row(obj: object, wanted: object) -> Any:
    if isinstance(obj, Rows) and isinstance(wanted, int):
        if -len(obj) <= wanted < len(obj):
            return obj.rows[wanted]
        raise Unfit(_("nævner række {number}, som ikke er der").format(number=wanted))
    return _field(obj, str(wanted))


# --- what comes out -------------------------------------------------------------------------------------------------


class _Kept:
    """What is counted and kept while a document is written."""

    def __init__(self) -> None:
        self.texts: list[Formatted] = []
        self._rounds = 0

    def rows_only(self, value: object) -> Iterable[object]:
        if not isinstance(value, Rows):
            raise Unfit(_("gentager noget, som ikke er en liste"))
        self._rounds += len(value)
        if self._rounds > MOST_ROWS:
            raise Unfit(_("gentager for meget"))
        return value

    def put_in(self, value: object) -> object:
        if isinstance(value, Formatted):
            self.texts.append(value)
            return Markup(f"{OPEN}{len(self.texts) - 1}{CLOSE}")
        if isinstance(value, Fields | Rows):
            name = value.name if isinstance(value, Fields) else _("en liste")
            raise Unfit(_("skriver {name} direkte; skriv et felt i den").format(name=name))
        if isinstance(value, bool):
            return _("ja") if value else _("nej")
        if isinstance(value, Markup):
            return value
        if not isinstance(value, str | int):
            raise Unfit(_("skriver noget, som ikke er et felt"))
        return clean(str(value)).replace(OPEN, "").replace(CLOSE, "")


def _joined(pieces: Iterable[str]) -> str:
    """The text of a part, given up where it grows without measure."""
    found, letters = [], 0
    for piece in pieces:
        letters += len(piece)
        if letters > MOST_LETTERS:
            raise Unfit(_("bliver for stor"))
        found.append(piece)
    return "".join(found)


def paragraph(source: str, at: int | None, word: str) -> str:
    """The words of the paragraph in which something stands: by its line, else by a word between braces."""
    lines = source.split("\n")
    found = lines[at - 1] if at is not None and 0 < at <= len(lines) else ""
    if word:
        pattern = re.compile(r"\{[{%][^{}]*?(?<!\w)" + re.escape(word) + r"(?!\w)")
        found = next((line for line in lines if pattern.search(line)), "")
    return " ".join(re.sub(r"<[^>]*>", " ", found).split())
