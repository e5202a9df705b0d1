"""make fuzz: whatever bytes come, the reader of calendars gives a calendar or a sentence, soon and in little room.

With atheris (Linux), which follows the reader's own branches from the seeds; where it is not, with hypothesis.
"""

import argparse
import hashlib
import importlib
import sys
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Any

SECONDS_EACH = 30
"""On a machine that does other things beside."""
MEGABYTES = 1_000
LONGEST = 20_000


def main() -> int:
    reader = argparse.ArgumentParser(prog="tests.fuzz.ics_in", description=__doc__)
    reader.add_argument("--minutes", type=float, default=10)
    reader.add_argument("--kept", type=Path, default=Path(".fuzz"), help="where inputs worth keeping lie")
    given = reader.parse_args()
    given.kept.mkdir(exist_ok=True)
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        return _by_hypothesis(given.minutes)
    return _by_atheris(atheris, given.minutes, given.kept)


def _by_atheris(atheris: Any, minutes: float, kept: Path) -> int:
    with atheris.instrument_imports(include=["fora_desktop.exchange", "tests.fuzz.invariants"]):
        from tests.fuzz.invariants import hold
    from tests.fuzz.seeds import SEEDS, TOKENS

    inputs = kept / "inputs"
    inputs.mkdir(exist_ok=True)
    for seed in SEEDS:
        (inputs / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = kept / "words"
    words.write_text("".join(f'"{_quoted(token)}"\n' for token in TOKENS), encoding="ascii")
    options = {
        "max_total_time": round(minutes * 60),
        "timeout": SECONDS_EACH,
        "rss_limit_mb": MEGABYTES,
        "max_len": LONGEST,
        "dict": words,
        "artifact_prefix": f"{kept}/",
        "print_final_stats": 1,
        "verbosity": 1,
    }
    atheris.Setup([sys.argv[0], *(f"-{name}={value}" for name, value in options.items()), str(inputs)], hold)
    atheris.Fuzz()
    return 0


def _quoted(token: str) -> str:
    return "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02X}" for byte in token.encode()
    )


def _by_hypothesis(minutes: float) -> int:
    from hypothesis import HealthCheck, given, settings

    from tests.fuzz.invariants import hold
    from tests.fuzz.strategies import calendars

    tried = 0

    @settings(max_examples=2_000, deadline=timedelta(seconds=SECONDS_EACH), suppress_health_check=list(HealthCheck))
    @given(calendars)
    def whatever_comes(data: bytes) -> None:
        nonlocal tried
        tried += 1
        hold(data)

    end = monotonic() + minutes * 60
    while monotonic() < end:
        whatever_comes()
    sys.stdout.write(f"{tried} inputs, no fault\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
