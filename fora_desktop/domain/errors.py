"""What can be wrong in the field's own terms; every message is one sentence for the user."""


class FieldError(Exception):
    """Something the user asked for cannot be done; the text says what and what to do instead."""

    short: str = ""
    """The reason alone in a few words, for a row in a table; not every one has it."""
