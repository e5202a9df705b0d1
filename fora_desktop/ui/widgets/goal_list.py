"""The matrix as a list: each forum with the goals that it serves; whatever the matrix shows stands here in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fora_desktop.domain.goal_board import ForumLine, GoalBoard, GoalLine
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.sections import Section, SectionModel, SectionTable
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.goal_pane import list_words


@dataclass(frozen=True, slots=True)
class ListLine:
    forum: ForumLine
    goals: str
    meetings: int
    proposed: str


def columns() -> list[Column[ListLine]]:
    return [
        Column(
            _("Forum"),
            lambda line: line.forum.label,
            cell=lambda line: Words(line.forum.label, weight=fonts.MEDIUM),
            tip=lambda line: line.forum.label,
            width=Words("M" * 22),
        ),
        Column(
            _("Mål, med møder i året"),
            lambda line: line.goals or _("intet mål"),
            cell=lambda line: Words(line.goals) if line.goals else Mark("flag-off", _("intet mål"), "behind"),
            tip=lambda line: line.goals,
        ),
        Column(
            _("Møder"),
            lambda line: str(line.meetings) if line.goals else "",
            sort=lambda line: line.meetings,
            numeric=True,
            width="1000",
        ),
        Column(
            _("Foreslået"),
            lambda line: line.proposed,
            cell=lambda line: Words(line.proposed, tone="text2"),
            tip=lambda line: line.proposed,
            width=Words("M" * 10),
        ),
    ]


class GoalList(SectionTable):
    """Sections are the chapters; `acted_on` tells of Enter on a forum."""

    acted_on = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        model: SectionModel[ListLine] = SectionModel(
            columns(), key=lambda line: line.forum.id, text=lambda line: f"{line.forum.label} {line.goals}".lower()
        )
        super().__init__(model, _("Fora og mål"), parent=parent)
        model.setParent(self)
        self.entered_line.connect(self._tell)
        self.opened.connect(self._tell)

    def show_board(self, board: GoalBoard, goals: Sequence[GoalLine]) -> None:
        lines = [ListLine(forum, *list_words(board, forum, goals)) for forum in board.forums]
        made = [
            Section(f"{number}. {title}", list(those))
            for (number, title), those in groupby(
                lines, key=lambda line: (line.forum.chapter, line.forum.chapter_title)
            )
        ]
        self.sections.show_sections(made)

    def _tell(self, line: ListLine) -> None:
        self.acted_on.emit(line.forum.id)
