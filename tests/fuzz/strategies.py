"""Calendars as hypothesis makes them: of their words, put together and torn apart."""

from hypothesis import strategies as st

from tests.fuzz.seeds import SEEDS, TOKENS

_lines = st.lists(
    st.one_of(
        st.sampled_from(TOKENS),
        st.builds(
            lambda token, more: token.partition(":")[0] + ":" + more, st.sampled_from(TOKENS), st.text(max_size=30)
        ),
        st.text(max_size=40),
    ),
    max_size=40,
)
_made = st.builds(
    lambda lines, end, code: ("BEGIN:VCALENDAR" + end + "BEGIN:VEVENT" + end + end.join(lines)).encode(code, "replace"),
    _lines,
    st.sampled_from(("\r\n", "\n", "\r")),
    st.sampled_from(("utf-8", "cp1252", "utf-16")),
)


@st.composite
def _torn(draw: st.DrawFn) -> bytes:
    """A seed with pieces taken out, put in twice, or replaced."""
    data = draw(st.sampled_from(SEEDS))
    for _time in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 60))
        put = draw(
            st.one_of(st.binary(max_size=20), st.sampled_from(TOKENS).map(str.encode), st.just(data[at : at + 300]))
        )
        data = data[:at] + put + data[at + length :]
    return data


calendars = st.one_of(_made, _torn(), st.binary(max_size=200))
