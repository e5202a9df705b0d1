"""Which columns were which fields in files of the same make; kept per user, shared by window and command line."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from fora_desktop import paths
from fora_desktop.exchange.files import CannotWrite, write_atomically

MOST = 100
"""So many makes of files are remembered, the latest ones."""
MOST_BYTES = 2_000_000


def file() -> Path:
    return paths.data_folder() / "tables.json"


def recall(signature: str, path: Path | None = None) -> Any:
    """What was remembered of such files; None where nothing was."""
    return _load(path or file()).get(signature) if signature else None


def remember(signature: str, what: dict[str, Any], path: Path | None = None) -> None:
    """As well as it can be kept; a file that cannot be written is no reason to disturb."""
    path = path or file()
    if not signature:
        return
    known = {name: value for name, value in _load(path).items() if name != signature}
    kept = {**dict(list(known.items())[-(MOST - 1) :]), signature: what}
    with suppress(OSError, CannotWrite):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(path, json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8", "replace"))


def _load(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MOST_BYTES:
            return {}
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
