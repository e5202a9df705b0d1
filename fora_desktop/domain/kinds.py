"""The words for kinds of meetings: one of them, and many."""

ORDINARY = "ordinært møde"

NOUNS = {"møde": "møder", "øvelse": "øvelser", "möte": "möten", "övning": "övningar", "meeting": "meetings"}
ADJECTIVES = {
    "ordinært": "ordinære",
    "ekstraordinært": "ekstraordinære",
    "fysisk": "fysiske",
    "digitalt": "digitale",
    "virtuelt": "virtuelle",
    "offentligt": "offentlige",
    "åbent": "åbne",
    "lukket": "lukkede",
    "internt": "interne",
    "eksternt": "eksterne",
    "fælles": "fælles",
    "lokalt": "lokale",
    "fagligt": "faglige",
    "strategisk": "strategiske",
    "operativt": "operative",
}


def plural(kind: str) -> str:
    """`ordinære møder` for `ordinært møde`; a word whose plural is not known stays as it is."""
    return "/".join(_plural_of_one(part) for part in kind.split("/"))


def counts_for(rule_kind: str | None, meeting_kind: str | None) -> bool:
    """Whether a meeting of that kind counts for a rule: a rule for "a/b" counts a, b and itself."""
    if rule_kind is None:
        return True
    wanted = rule_kind.casefold()
    kind = (meeting_kind or ORDINARY).casefold()
    return kind == wanted or kind in wanted.split("/")


def _plural_of_one(kind: str) -> str:
    *adjectives, noun = kind.split(" ")
    for one, many in NOUNS.items():
        if noun.casefold().endswith(one):
            return " ".join([*(ADJECTIVES.get(word, word) for word in adjectives), noun[: -len(one)] + many])
    return kind
