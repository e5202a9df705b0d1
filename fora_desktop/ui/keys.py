"""The keys of the window: each action has a name by which the user can give it other keys."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _

_DEFAULT, _WORDS = "default_keys", "plain_words"
_chosen: dict[str, str] = {}


def action(
    owner: QWidget,
    id: str,
    words: str,
    default: str,
    do: Callable[..., object],
    *,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> QAction:
    """Add an action to a widget: `id` names it for good ("kalender.today"), `default` are its keys, which may be none.

    `words` are a menu's, with its mnemonic; they stand in Genveje without it.
    """
    made = QAction(words, owner)
    made.setObjectName(id)
    made.setProperty(_DEFAULT, default)
    made.setProperty(_WORDS, words)
    made.setShortcutContext(context)
    made.triggered.connect(do)
    made.setShortcut(QKeySequence(_chosen.get(id, default)))
    owner.addAction(made)
    return made


def use(chosen: Mapping[str, str], owners: Iterable[QWidget] = ()) -> None:
    """From now on these keys hold, by the actions' names; actions of `owners` and what is in them get them at once."""
    _chosen.clear()
    _chosen.update(chosen)
    for found in named(owners):
        found.setShortcut(QKeySequence(_chosen.get(found.objectName(), default_of(found))))


def named(owners: Iterable[QWidget]) -> Iterator[QAction]:
    """Every action of these widgets and of what is in them that was made here, each name once."""
    seen: set[str] = set()
    for owner in owners:
        for found in owner.findChildren(QAction):
            if found.property(_DEFAULT) is not None and found.objectName() not in seen:
                seen.add(found.objectName())
                yield found


def default_of(found: QAction) -> str:
    return str(found.property(_DEFAULT))


def words_of(found: QAction) -> str:
    """What the action does, whatever its menu says at the moment."""
    return str(found.property(_WORDS) or found.text()).replace("&", "")


def rename(found: QAction, words: str) -> None:
    """The action does something else from now on, as on another page."""
    found.setText(words)
    found.setProperty(_WORDS, words)


def clash(keys: str, found: QAction, others: Iterable[QAction]) -> QAction | None:
    """The action that has these keys already where `found` would meet it: on the same page, or in the whole window."""
    wanted = QKeySequence(keys)
    if wanted.isEmpty():
        return None
    place = found.objectName().split(".")[0]
    for other in others:
        same = other.objectName().split(".")[0]
        meets = "window" in (place, same) or place == same
        if other.objectName() != found.objectName() and meets and other.shortcut() == wanted:
            return other
    return None


def refusal(keys: str) -> str:
    """Why keys cannot be used at all, in a sentence; none where they can."""
    if "Ctrl+Alt+" in QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText):
        return _("Ctrl+Alt er det samme som AltGr på et dansk tastatur. Vælg en anden genvej.")
    return ""


def native(keys: Any) -> str:
    """Keys as the keyboard names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
