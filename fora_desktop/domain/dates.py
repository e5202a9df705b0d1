"""How a day and a time are written for a reader."""

from datetime import date, time

from fora_desktop.i18n import _


def weekday(day: date) -> str:
    return (_("mandag"), _("tirsdag"), _("onsdag"), _("torsdag"), _("fredag"), _("lørdag"), _("søndag"))[day.weekday()]


def weekday_short(day: date) -> str:
    return (_("man."), _("tir."), _("ons."), _("tor."), _("fre."), _("lør."), _("søn."))[day.weekday()]


def month(number: int) -> str:
    """The name of a month, 1 being January."""
    return (
        _("januar"),
        _("februar"),
        _("marts"),
        _("april"),
        _("maj"),
        _("juni"),
        _("juli"),
        _("august"),
        _("september"),
        _("oktober"),
        _("november"),
        _("december"),
    )[number - 1]


def day_month(day: date) -> str:
    """`2. april`"""
    return _("{day}. {month}").format(day=day.day, month=month(day.month))


def day_month_year(day: date) -> str:
    """`2. april 2027`"""
    return _("{day}. {month} {year}").format(day=day.day, month=month(day.month), year=day.year)


def long(day: date) -> str:
    """`torsdag 4. marts 2027`"""
    return _("{weekday} {date}").format(weekday=weekday(day), date=day_month_year(day))


def short(day: date) -> str:
    """`tor. 4. marts 2027`, for tables."""
    return _("{weekday} {date}").format(weekday=weekday_short(day), date=day_month_year(day))


def clock(at: time) -> str:
    """`kl. 10.00`; of a time that comes twice the second is `kl. 2.15 (vintertid)`."""
    words = _("kl. {hour}.{minute:02} (vintertid)") if at.fold else _("kl. {hour}.{minute:02}")
    return words.format(hour=at.hour, minute=at.minute)


def hours(at: time) -> str:
    """`9.00`, within a range or a table; as with `clock`, `2.15 (vintertid)`."""
    words = _("{hour}.{minute:02} (vintertid)") if at.fold else _("{hour}.{minute:02}")
    return words.format(hour=at.hour, minute=at.minute)


def month_short(number: int) -> str:
    """`aug.`, for narrow columns."""
    return (
        _("jan."),
        _("feb."),
        _("marts"),
        _("april"),
        _("maj"),
        _("juni"),
        _("juli"),
        _("aug."),
        _("sep."),
        _("okt."),
        _("nov."),
        _("dec."),
    )[number - 1]


def narrow(day: date) -> str:
    """`tor. 4. marts`, where the year is plain."""
    return _("{weekday} {day}. {month}").format(weekday=weekday_short(day), day=day.day, month=month_short(day.month))


def between(first: date, last: date) -> str:
    """`7.–15. februar 2026`, `27. juni–9. august 2026`, `19. december 2026–3. januar 2027`; one day as such."""
    if first == last:
        return day_month_year(first)
    if (first.year, first.month) == (last.year, last.month):
        return _("{day}.–{last}").format(day=first.day, last=day_month_year(last))
    begins = day_month(first) if first.year == last.year else day_month_year(first)
    return _("{first}–{last}").format(first=begins, last=day_month_year(last))


def between_short(first: date, last: date) -> str:
    """`7.–13. september 2026`, `30. nov.–6. dec. 2026`, `28. dec. 2026–3. jan. 2027`, for a heading."""
    if (first.year, first.month) == (last.year, last.month):
        return between(first, last)

    def short(day: date, *, with_year: bool) -> str:
        words = _("{day}. {month}").format(day=day.day, month=month_short(day.month))
        return _("{day} {year}").format(day=words, year=day.year) if with_year else words

    begins, ends = short(first, with_year=first.year != last.year), short(last, with_year=True)
    return _("{first}–{last}").format(first=begins, last=ends)
