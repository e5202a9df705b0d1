"""A model of 0/1 variables handed to HiGHS (highspy), in arrays; stopped when somebody says so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Any

UNSURE = 0.01
"""How far a bound of HiGHS's may be off by its tolerances, generously; costs are whole, it is rounded up."""


@dataclass(slots=True)
class Rows:
    """What has to hold: the sum of coefficient times variable is at most `most` (or just that, where `exactly`)."""

    most: list[int] = field(default_factory=list)
    exactly: list[bool] = field(default_factory=list)
    begins: list[int] = field(default_factory=lambda: [0])
    columns: list[int] = field(default_factory=list)
    values: list[int] = field(default_factory=list)

    def add(
        self, columns: Sequence[int], most: int, values: Sequence[int] | None = None, *, exactly: bool = False
    ) -> None:
        self.columns.extend(columns)
        self.values.extend([1] * len(columns) if values is None else values)
        self.begins.append(len(self.columns))
        self.most.append(most)
        self.exactly.append(exactly)


@dataclass(frozen=True, slots=True)
class Solved:
    bound: int
    """Proven: no solution costs less."""
    chosen: list[int] | None
    """The variables that are 1 in the best solution found; None without any."""
    optimal: bool


def solve_rows(
    costs: Sequence[int],
    rows: Rows,
    *,
    seconds: float,
    going: Callable[[], bool],
    hint: Sequence[int] = (),
) -> Solved:
    """The cheapest choice of variables that keeps the rows.

    Every cost is a whole number and at least 0. Always the same answer to the same rows, unless time runs out.
    """
    import highspy
    import numpy

    model: Any = highspy.Highs()  # type: ignore[no-untyped-call]  # highspy 1.15 has types for its C++ part only
    model.silent()
    for name, value in (("threads", 1), ("random_seed", 1), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.9)):
        model.setOptionValue(name, value)
    model.setOptionValue("time_limit", max(0.01, seconds))
    problem = highspy.HighsLp()
    problem.num_col_, problem.num_row_ = len(costs), len(rows.most)
    problem.col_cost_ = numpy.array(costs, dtype=float)
    problem.col_lower_, problem.col_upper_ = numpy.zeros(len(costs)), numpy.ones(len(costs))
    problem.row_upper_ = numpy.array(rows.most, dtype=float)
    problem.row_lower_ = numpy.where(numpy.array(rows.exactly, dtype=bool), problem.row_upper_, -highspy.kHighsInf)
    problem.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    problem.a_matrix_.start_ = numpy.array(rows.begins, dtype=numpy.int32)
    problem.a_matrix_.index_ = numpy.array(rows.columns, dtype=numpy.int32)
    problem.a_matrix_.value_ = numpy.array(rows.values, dtype=float)
    problem.integrality_ = [highspy.HighsVarType.kInteger] * len(costs)
    model.passModel(problem)
    del problem
    if hint:
        solution = highspy.HighsSolution()
        values = numpy.zeros(len(costs))
        values[list(hint)] = 1.0
        solution.col_value = values
        model.setSolution(solution)
    _run(model, going)
    return _read(model, highspy, len(costs))


def _run(model: Any, going: Callable[[], bool]) -> None:
    """Runs it; an error out of `going` stops it and is raised again here, not within HiGHS."""
    wrong: list[BaseException] = []

    def ask(event: Any) -> None:
        try:
            if wrong or not going():
                event.interrupt()
        except BaseException as error:  # it would be lost, or end the process, in C++
            wrong.append(error)
            event.interrupt()

    model.cbMipInterrupt.subscribe(ask)
    model.cbSimplexInterrupt.subscribe(ask)
    model.run()
    model.cbMipInterrupt.unsubscribe(ask)
    model.cbSimplexInterrupt.unsubscribe(ask)
    if wrong:
        raise wrong[0]


def _read(model: Any, highspy: Any, columns: int) -> Solved:
    status, info = model.getModelStatus(), model.getInfo()
    optimal = status == highspy.HighsModelStatus.kOptimal
    chosen = None
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        values = model.getSolution().col_value
        chosen = [column for column in range(columns) if values[column] > 0.5]
    return Solved(_up(info.mip_dual_bound), chosen, optimal)


def _up(bound: float) -> int:
    return max(0, ceil(bound - UNSURE)) if abs(bound) < 1e15 else 0
