"""What a foreign template may do: name fields, repeat rows, choose. Nothing else of Jinja.

A template is somebody's file. So it is read into Jinja's syntax tree and only what stands in `ALLOWED` may stand there:
no calls, no assignments, no arithmetic but plus and minus, no other files. Fields are looked up in our own values and
never in Python's objects. Rows, loops within loops and the size of what is written are bounded.
"""

import re
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
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

ALLOWED: Final = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.CondExpr),
    *(nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const, nodes.Filter, nodes.Test, nodes.Keyword),
    *(nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Concat, nodes.Add, nodes.Sub),
    *(nodes.Tuple, nodes.List),
)
FILTERS: Final = frozenset({"upper", "lower", "capitalize", "trim", "default", "d", "length", "count"})
TESTS: Final = frozenset({"defined", "none", "even", "odd", "eq", "ne", "in"})
OF_LOOPS: Final = frozenset({"index", "index0", "revindex", "revindex0", "first", "last", "length"})


class Unfit(FieldError):
    """What is wrong in a template, as the end of a sentence."""

    def __init__(self, what: str, searched: str = "") -> None:
        super().__init__(what)
        self.searched = searched
        """Where it stands, as far as a word tells."""


def unknown(name: str) -> Unfit:
    return Unfit(_("har et ukendt felt: {name}").format(name=name), name.rpartition(".")[2])


class _Unknown(Undefined):
    """A name that is no field: asked for is already wrong, or it would be left out in silence."""

    def __init__(self, *_hint: Any, name: str | None = None, **_more: Any) -> None:
        raise unknown(name or "?")


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja for one document. `texts` are those with bold and lists, by the number that stands for them."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=_Unknown, finalize=self._put_in)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS} | {"rows_only": self._rows_only}
        self.tests = {name: self.tests[name] for name in TESTS}
        self.texts: list[Formatted] = []
        self._rounds = 0

    # --- what it may say --------------------------------------------------------------------------------------------

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        self._look_over(tree, 0)
        return tree

    def _look_over(self, node: nodes.Node, loops: int) -> None:
        if not isinstance(node, ALLOWED):
            raise TemplateSyntaxError(_("noget, som en skabelon ikke må"), node.lineno)
        if isinstance(node, nodes.Filter) and node.name not in FILTERS:
            raise TemplateSyntaxError(_("det ukendte filter {name}").format(name=node.name), node.lineno)
        if isinstance(node, nodes.Test) and node.name not in TESTS:
            raise TemplateSyntaxError(_("den ukendte prøve {name}").format(name=node.name), node.lineno)
        if isinstance(node, nodes.For):
            if node.recursive or loops == DEEPEST:
                raise TemplateSyntaxError(_("for mange gentagelser inden i hinanden"), node.lineno)
            loops += 1
        for child in node.iter_child_nodes():
            self._look_over(child, loops)
        if isinstance(node, nodes.For):
            node.iter = nodes.Filter(node.iter, "rows_only", [], [], None, None, lineno=node.lineno)
            node.iter.set_environment(self)

    def _rows_only(self, value: object) -> Iterable[object]:
        if not isinstance(value, Rows):
            raise Unfit(_("gentager noget, som ikke er en liste"))
        self._rounds += len(value)
        if self._rounds > MOST_ROWS:
            raise Unfit(_("gentager for meget"))
        return value

    # --- fields -----------------------------------------------------------------------------------------------------

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Fields):
            if attribute in obj.values:
                return obj.values[attribute]
            raise unknown(f"{obj.name}.{attribute}")
        if isinstance(obj, LoopContext) and attribute in OF_LOOPS:
            return getattr(obj, attribute)
        raise unknown(attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, Rows) and isinstance(argument, int):
            if -len(obj) <= argument < len(obj):
                return obj.rows[argument]
            raise Unfit(_("nævner række {number}, som ikke er der").format(number=argument))
        return self.getattr(obj, str(argument))

    def call(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise Unfit(_("kalder noget, som en skabelon ikke må"))

    # --- what comes out ---------------------------------------------------------------------------------------------

    def _put_in(self, value: object) -> object:
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

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
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
