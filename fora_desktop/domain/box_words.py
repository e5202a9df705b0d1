"""Names in boxes: broken into lines, and how wide they are where nothing measures them."""

from collections.abc import Callable

Measure = Callable[[str], float]
"""How wide a text is."""
_NARROW, _WIDE = frozenset("iljtfrI.,:;!|'’()[] "), frozenset("mwMWÆæ@%–—")


def wrapped(text: str, room: float, wide: Measure, most: int = 2) -> tuple[str, ...]:
    """A name in lines that are no wider than `room`; the last of them ends in dots where there is more of it."""
    lines, words = [""], text.split()
    for number, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if wide(longer) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join([lines[-1], *words[number:]])
            break
    cut = lines[-1]
    while len(cut) > 1 and wide(lines[-1]) > room:
        cut = cut[:-1]
        lines[-1] = cut.rstrip(" ,–-") + "…"
    return tuple(lines)


def estimated_width(text: str, size: float) -> float:
    """Of a text in pixels of its size, rather a little too much than too little."""
    shares = {True: 0.32, False: 0.58}
    return size * sum(0.9 if letter in _WIDE else shares[letter in _NARROW] + 0.1 * letter.isupper() for letter in text)
