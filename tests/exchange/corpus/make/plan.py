"""What is in every calendar of the corpus that a program has written: put down by hand, read by nobody's program."""

from typing import Any

WINDOW = ("2026-01-01", "2026-12-31")
ZONE = "Europe/Copenhagen"
LONG = (
    "Årsmøde for lokalråd, SSP, brandvæsen, skoler og foreninger i hele Østre Kreds med særligt punkt om "
    "trafiksikkerhed på skoleveje"
)


def _event(start: str, end: str, summary: str, **more: Any) -> dict[str, Any]:
    usual = {"start": start, "end": end, "summary": summary, "status": "CONFIRMED", "all_day": False, "busy": True}
    return usual | more


PLAN: dict[str, dict[str, Any]] = {
    "plain": _event(
        "2026-03-04T10:00", "2026-03-04T12:00", "Møde på Ærø, “Blå Sal”", location="Rådhuset; mødelokale Å"
    ),
    "allday": _event("2026-05-11T00:00", "2026-05-13T00:00", "Kursus i Tønder", all_day=True),
    "weekly 1": _event("2026-03-10T09:00", "2026-03-10T10:00", "Ugemøde"),
    "weekly 2": _event("2026-03-17T09:00", "2026-03-17T10:00", "Ugemøde"),
    "weekly 4": _event("2026-04-01T13:00", "2026-04-01T14:00", "Ugemøde (flyttet)"),
    "weekly 5": _event("2026-04-07T09:00", "2026-04-07T10:00", "Ugemøde"),
    "weekly 6": _event("2026-04-14T09:00", "2026-04-14T10:00", "Ugemøde"),
    "cancelled": _event("2026-06-02T09:00", "2026-06-02T15:00", "Temadag, aflyst", status="CANCELLED", busy=False),
    "transparent": _event("2026-06-03T08:00", "2026-06-03T16:00", "Står på vagtlisten", busy=False),
    "attendees": _event(
        "2026-09-15T13:00",
        "2026-09-15T14:30",
        "Budgetmøde",
        status="TENTATIVE",
        attendees=["aase ACCEPTED", "bo DECLINED"],
    ),
    "long": _event("2026-11-19T18:00", "2026-11-19T21:00", LONG),
}
"""The third of the weekly ones is an exception, the fourth was moved; the last lie in summer time."""
