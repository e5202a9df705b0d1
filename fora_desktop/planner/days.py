"""The day model beside the search: its bounds and plans as they come, from a process of its own or within this one."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any, Protocol

from fora_desktop.domain import plan_file
from fora_desktop.domain.plan import PlanRequest, Slot
from fora_desktop.planner.child import Child, asked, say


class Days(Protocol):
    """What the day model has found so far."""

    bound: int
    slots: dict[int, Slot] | None
    over: bool

    def look(self) -> None: ...

    def end(self) -> None: ...


class DaysHere:
    """Within this process, all at once: for questions that are answered in a moment."""

    def __init__(
        self, request: PlanRequest, seconds: float, hint: Mapping[int, Slot], going: Callable[[], bool]
    ) -> None:
        from fora_desktop.planner import day_model

        answer = day_model.solve(request, seconds=seconds, hint=hint, going=going)
        self.bound, self.slots, self.over = answer.bound, answer.slots, True

    def look(self) -> None:
        """There is nothing more to come."""

    def end(self) -> None:
        """It has ended."""


class DaysBeside:
    """In a process of its own. One that cannot be started or breaks down leaves what it had found."""

    def __init__(self, request: PlanRequest, seconds: float, hint: Mapping[int, Slot]) -> None:
        self.bound = 0
        self.slots: dict[int, Slot] | None = None
        self.over = False
        question = {"request": plan_file.request_json(request), "seconds": seconds, "hint": _written(hint)}
        try:
            self._child: Child | None = Child("days", question, within=True)
        except OSError:
            self._child, self.over = None, True

    def look(self) -> None:
        if self._child is None:
            return
        for line in self._child.lines():
            self.bound = max(self.bound, line["bound"])
            if line["slots"] is not None:
                self.slots = _read(line["slots"])
        self.over = self._child.over

    def end(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child, self.over = None, True


def serve() -> None:
    """The other end of `DaysBeside`: reads the question, tells what the day model finds."""
    from fora_desktop.planner import day_model

    question = asked()
    request = plan_file.read_request(question["request"])

    def told(bound: int, slots: Mapping[int, Slot] | None) -> None:
        say({"bound": bound, "slots": None if slots is None else _written(slots)})

    answer = day_model.solve(request, seconds=question["seconds"], hint=_read(question["hint"]), told=told)
    told(answer.bound, answer.slots)


def _written(slots: Mapping[int, Slot]) -> list[list[Any]]:
    return [[number, slot.day.isoformat(), f"{slot.start:%H:%M}"] for number, slot in slots.items()]


def _read(lines: list[list[Any]]) -> dict[int, Slot]:
    return {number: Slot(date.fromisoformat(day), time.fromisoformat(start)) for number, day, start in lines}
