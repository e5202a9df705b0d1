"""How many meetings a board owes in a period, how it stands, and which warnings follow: what the rest of Fora needs."""

from fora_desktop.domain.kinds import ORDINARY, counts_for
from fora_desktop.domain.periods import Period, Rule, Span, clip, span_before, span_of
from fora_desktop.domain.quota_sentence import sentence, sentence_without_rule, summary_of_boards
from fora_desktop.domain.standing import ORDER, Counts, Standing, Status, count, standing

__all__ = [
    "ORDER",
    "ORDINARY",
    "Counts",
    "Period",
    "Rule",
    "Span",
    "Standing",
    "Status",
    "clip",
    "count",
    "counts_for",
    "sentence",
    "sentence_without_rule",
    "span_before",
    "span_of",
    "standing",
    "summary_of_boards",
]
