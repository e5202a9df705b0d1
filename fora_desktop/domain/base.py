"""The mapped base of the field's classes, and the names of their constraints."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any, ClassVar

from sqlalchemy import Dialect, MetaData, String
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Words(String):
    """What people write, each letter kept as one sign: å may come as an a with a ring after it, from a Mac or a PDF."""

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:
        return _composed


_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
"""Without tabs and what breaks lines."""


def without_controls(text: str) -> str:
    """A text without signs that steer a terminal."""
    return text if text.isprintable() else _CONTROLS.sub("", text)


def _composed(text: str | None) -> str | None:
    if not isinstance(text, str):
        return text
    return text if text.isascii() else unicodedata.normalize("NFC", text)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Every mapped class is a dataclass whose fields are given by name."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Words}
