"""What the user has chosen for the window; kept per user, never in the register."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from fora_desktop import paths

Theme = Literal["system", "light", "dark"]
Density = Literal["tight", "normal", "airy"]


@dataclass(frozen=True, slots=True)
class Settings:
    """`scale` is the text size, 1.0 to 2.0; `geometry` is Qt's own, as text.

    `memory` is what each page remembers, by its key; `shortcuts` are the keys that the user has changed, by the
    action's name; `recent` the registers last opened, newest first; `second_folder` where copies are kept besides,
    and `copy_warning_days` the age at which they are warned of; `template_folder` where Word templates are looked for
    instead of beside the register. Without a `start_page` the last one is opened. `me` is the name of who sits here,
    for what is theirs; `warned_days` how many days ahead deadlines are told of.
    """

    theme: Theme = "system"
    scale: float = 1.0
    page: str = "overblik"
    geometry: str = ""
    export_folder: str = ""
    density: Density = "normal"
    language: str = "da"
    second_folder: str = ""
    template_folder: str = ""
    copy_warning_days: int = 7
    start_page: str = ""
    reduced_motion: bool = False
    me: str = ""
    warned_days: int = 14
    recent: list[str] = field(default_factory=list)
    shortcuts: dict[str, str] = field(default_factory=dict)
    memory: dict[str, Any] = field(default_factory=dict)


def file() -> Path:
    return paths.data_folder() / "settings.json"


def load(path: Path) -> Settings:
    """What was saved; a file that cannot be read counts as none, and what it does not know keeps its default."""
    try:
        return read(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()


def read(text: str) -> Settings:
    """The choices in the text of such a file, as `load` takes them."""
    try:
        saved: Any = json.loads(text)
    except (ValueError, RecursionError):
        return Settings()
    if not isinstance(saved, dict):
        return Settings()
    default = asdict(Settings())
    values: dict[str, Any] = {
        name: saved[name] if type(saved.get(name)) is type(value) else value for name, value in default.items()
    }
    if values["density"] not in ("tight", "normal", "airy"):
        values["density"] = "normal"
    if not 1 <= values["copy_warning_days"] <= 365:
        values["copy_warning_days"] = default["copy_warning_days"]
    if not 0 <= values["warned_days"] <= 365:
        values["warned_days"] = default["warned_days"]
    if values["theme"] not in ("system", "light", "dark") or not 1.0 <= values["scale"] <= 2.0:
        values |= {"theme": "system", "scale": 1.0}
    return Settings(**values)


def save(settings: Settings, path: Path) -> None:
    """Kept as well as it can be; a choice that cannot be saved is no reason to disturb."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = path.with_name(path.name + ".new")
        unfinished.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=2), encoding="utf-8")
        unfinished.replace(path)
    except OSError:
        return
