"""The documents of action plans: links to files that stay where they are; added, found again, taken away."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import STAGES, ActionPlan, ActionPlanDocument, ActionPlanYear
from fora_desktop.domain.base import without_controls
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan_stages import read_stages
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.services import action_plans
from fora_desktop.services.plan_progress import NotAStage


class NoSuchDocument(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er intet dokument med id {id}. Måske er linket fjernet imens.").format(id=id_))


class NeedsFile(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvor filen ligger, eller vælg den."))


class IsLinkedAlready(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("“{name}” er der i forvejen.").format(name=shortened(name)))


@dataclass(frozen=True, slots=True)
class Linked:
    """A document, for the sentence of the step."""

    id: int
    name: str
    title: str
    whose: str
    path: str = ""


def add(
    session: Session, plan: int, board: int, year: int, path: str, on: date, *, stage: str = "", name: str = ""
) -> Linked:
    """Link a file to a year's plan; without a name it has the file's. Raises NeedsFile, IsLinkedAlready, NotAStage."""
    row, told = action_plans.of_year(session, plan, board, year, None)
    stages = read_stages(session.get_one(ActionPlan, plan).stages)
    if stage and (stage not in STAGES or stage not in stages):
        raise NotAStage(told.name, stages)
    path = without_controls(path).strip()
    if not path:
        raise NeedsFile
    made = ActionPlanDocument(plan_year_id=row.id, stage=stage, name="", path=path, added_on=on)
    made.name = " ".join(without_controls(name).split()) or PurePath(path).name or path
    for other in session.query(ActionPlanDocument).filter_by(plan_year_id=row.id):
        if other.path == path:
            raise IsLinkedAlready(other.name)
    session.add(made)
    session.flush()
    return _told(session, made)


def find(session: Session, id_: int, path: str) -> Linked:
    """The file lies somewhere else by now."""
    row = _get(session, id_)
    path = without_controls(path).strip()
    if not path:
        raise NeedsFile
    if row.name == PurePath(row.path).name:
        row.name = PurePath(path).name or path
    row.path = path
    session.flush()
    return _told(session, row)


def remove(session: Session, id_: int) -> Linked:
    """Take the link away; the file stays."""
    row = _get(session, id_)
    gone = _told(session, row)
    year = session.get_one(ActionPlanYear, row.plan_year_id)
    session.delete(row)
    action_plans.tidy(session, year)
    return gone


def _told(session: Session, row: ActionPlanDocument) -> Linked:
    year = session.get_one(ActionPlanYear, row.plan_year_id)
    line = action_plans.read(session, year.action_plan_id)
    changed = action_plans.of_year(session, line.id, year.board_id, year.year, None)[1]
    return Linked(row.id, row.name, line.title_of(year.year), changed.whose, row.path)


def _get(session: Session, id_: int) -> ActionPlanDocument:
    found = session.get(ActionPlanDocument, id_)
    if found is None:
        raise NoSuchDocument(id_)
    return found


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(told: Linked) -> str:
    return _("{whose}: {title} har dokumentet “{name}”").format(whose=told.whose, title=told.title, name=told.name)


def found(told: Linked) -> str:
    return _("{whose}: {title}, “{name}” er fundet igen").format(whose=told.whose, title=told.title, name=told.name)


def removed(told: Linked) -> str:
    return _("{whose}: {title}, linket til “{name}” er fjernet").format(
        whose=told.whose, title=told.title, name=told.name
    )
