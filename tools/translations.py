"""Take the source's texts to the translators and back: `python -m tools.translations update | check | build [FILE …]`.

`update` takes new texts into `resources/i18n/*.ts` and drops those that are gone, `check` says what is not in order
there, `build` makes the `.qm` files that the program reads. Qt's tools come with PySide6 and need Qt's libraries in the
system (`tools/setup`); `check` needs neither.

Every text stands in the context "": `_()` is a function, and lupdate has no class to name. Look it up there.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "fora_desktop"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"fora_en.ts": "en", "fora_sv.ts": "sv"}
CONTEXT = ""
ADVICE = (
    "`make translations` brings them up to date; a text that stays away after that is one that lupdate cannot read:"
    " inside an f-string, with \\N{…}, or over a line ended by \\"
)


class ToolFailed(Exception):
    """One of Qt's tools did not do its work; the text is what it said."""


def texts(source: Path = SOURCE) -> dict[str, str]:
    """Each text of the source with the first place where it stands."""
    found: dict[str, str] = {}
    for file in sorted(source.rglob("*.py")):
        if "_shipped" in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="_"), args=[ast.Constant(value=str(text))]):
                    found.setdefault(text, f"{file.relative_to(source.parent)}:{node.lineno}")
    return found


def update(folder: Path = FOLDER, source: Path = SOURCE) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    options = ["-extensions", "py", "-source-language", "da_DK", "-locations", "none", "-tr-function-alias", "tr+=_"]
    for name, language in LANGUAGES.items():
        _qt_tool(
            "lupdate",
            *["-silent", "-no-obsolete", "-sort-messages", *options],
            *["-target-language", language, str(source), "-ts", str(folder / name)],
        )


def build(files: Sequence[Path] = ()) -> None:
    for file in files or sorted(FOLDER.glob("*.ts")):
        _qt_tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def check(folder: Path = FOLDER, source: Path = SOURCE) -> Iterator[str]:
    """What is not in order, a sentence each."""
    written = texts(source)
    for name in LANGUAGES:
        try:
            messages = list(_messages(folder / name))
        except (OSError, ElementTree.ParseError) as error:
            yield f"{name} cannot be read: {error}"
            continue
        there = {text for context, text, state, _translation in messages if context == CONTEXT and not _is_gone(state)}
        for text, place in written.items():
            if text not in there:
                yield f"{name} lacks {text!r} ({place})"
        for context, text, state, translation in messages:
            if context != CONTEXT:
                yield f"{name} has {text!r} in the context {context!r}, where nothing looks for it"
            elif _is_gone(state) or text not in written:
                yield f"{name} has {text!r}, which the source has no longer"
            elif state != "unfinished":
                yield from (f"{name}, {text!r}: {fault}" for fault in _faults(text, translation))


def _messages(file: Path) -> Iterator[tuple[str, str, str, str]]:
    """Context, text, state ("" when finished) and translation of each entry."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            state, translated = (
                ("unfinished", "") if translation is None else (translation.get("type", ""), _all_text(translation))
            )
            yield context.findtext("name") or "", _all_text(message.find("source")), state, translated


def _all_text(element: ElementTree.Element | None) -> str:
    return "" if element is None else "".join(element.itertext())


def _is_gone(state: str) -> bool:
    return state in {"vanished", "obsolete"}


def _faults(text: str, translation: str) -> Iterator[str]:
    if not translation.strip():
        yield "is marked as finished and empty"
        return
    try:
        wanted, got = _placeholders(text), _placeholders(translation)
    except ValueError as error:
        # A lone brace is a fault only where the text itself is one for format().
        if _is_template(text):
            yield f"its braces cannot be read: {error}"
        return
    if wanted != got:
        yield f"its placeholders are {_listed(got)} instead of {_listed(wanted)}"


def _is_template(text: str) -> bool:
    try:
        return bool(_placeholders(text))
    except ValueError:
        return False


def _placeholders(text: str) -> set[str]:
    """`{name}` and `{when:%d}` as they stand, each once: a translation may repeat one or turn their order."""
    return {
        "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"
        for _before, name, spec, conversion in Formatter().parse(text)
        if name is not None
    }


def _listed(placeholders: set[str]) -> str:
    return ", ".join(sorted(placeholders)) or "none"


def _qt_tool(name: str, *arguments: str) -> None:
    import PySide6

    folder = Path(next(iter(PySide6.__path__)))
    program = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise ToolFailed(f"{name} failed: {(done.stderr or done.stdout).strip()}")


def main(arguments: Sequence[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["build", *files]:
            build([Path(file) for file in files])
        case ["check"]:
            faults = list(check())
            print(*faults, *([ADVICE] if faults else []), sep="\n", end="\n" if faults else "", file=sys.stderr)
            return bool(faults)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ToolFailed as error:
        sys.exit(str(error))
