"""A register is made whole or not at all, and brought up to date with nothing lost."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from fora_desktop import paths
from fora_desktop.services import forums
from fora_desktop.storage import backup, database, history, inspection, migrate, opening, start
from fora_desktop.storage.migrate import AlreadyThere, CannotCreate, CannotUpgrade
from tests import builders

WIDER = """
def upgrade():
    with op.batch_alter_table("forum", recreate="always") as batch:
        batch.alter_column("name", type_=sa.String(500), existing_type=sa.String(), existing_nullable=False)
    with op.batch_alter_table("meeting", recreate="always") as batch:
        batch.add_column(sa.Column("remark", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("calendar_entry", recreate="always") as batch:
        batch.alter_column("sequence", type_=sa.BigInteger(), existing_type=sa.Integer(), existing_nullable=False)
    op.execute("UPDATE forum SET subject = subject || ' (flyttet med)'")
"""
FORUM_ALONE = """
def upgrade():
    with op.batch_alter_table("forum", recreate="always") as batch:
        batch.alter_column("name", type_=sa.String(500), existing_type=sa.String(), existing_nullable=False)
"""
HALFWAY = """
def upgrade():
    op.execute("DELETE FROM membership")
    op.create_table("half", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("forum", recreate="always") as batch:
        batch.drop_column("purpose")
    op.execute("SELECT findes_ikke")
"""
ORPHANS = """
def upgrade():
    op.execute("DELETE FROM chapter")
"""


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    assert builders.fora(path, "schedule", "Kredsrådet", "2026-10-14T10:00", "--anyway").status == 0
    assert builders.fora(path, "chapter", "add", "Til at fortryde").status == 0
    shutil.rmtree(backup.folder_for(path))
    return path


@pytest.fixture
def scripts(tmp_path: Path) -> Callable[..., Path]:
    """A folder of migrations with ours and some more, one after the other."""

    def make(*bodies: str) -> Path:
        folder = tmp_path / "db"
        shutil.copytree(paths.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        down = migrate.HEAD
        for number, body in enumerate(bodies, 1):
            revision = f"prøve{number}"
            (folder / "versions" / f"{revision}.py").write_text(
                f"import sqlalchemy as sa\nfrom alembic import op\n\nrevision = {revision!r}\n"
                f"down_revision = {down!r}\n\n{body}",
                encoding="utf-8",
            )
            down = revision
        return folder

    return make


def upgrade(register: Path, scripts: Path) -> Path:
    return migrate.upgrade(register, backup.folder_for(register), "2026-07-02 09.00.00", scripts=scripts, generation=2)


def number(path: Path, pragma: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def triggers(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}


def test_rows_loaded_before_a_migration_survive_it(register: Path, scripts: Callable[..., Path]) -> None:
    before = builders.everything(register)
    copied = upgrade(register, scripts(WIDER))
    after = builders.everything(register)
    assert after["meeting"] == [(*row, "") for row in before["meeting"]]
    assert [row[5] for row in after["forum"]] == [f"{row[5]} (flyttet med)" for row in before["forum"]]
    for table in before.keys() - {"meeting", "forum"}:
        assert after[table] == before[table], table
    assert builders.everything(copied) == before, "the copy is of before"
    assert number(register, "user_version") == 2
    assert number(register, "application_id") == opening.APPLICATION_ID
    assert triggers(register) == {statement.split()[2] for statement in history.triggers()}


def test_a_register_of_a_revision_that_nobody_knows_is_told_and_left_as_it_is(register: Path) -> None:
    with closing(sqlite3.connect(register)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = 'ukendt'")
        raw.commit()
    before = builders.everything(register)
    with pytest.raises(CannotUpgrade, match="Det er, som det var"):
        upgrade(register, paths.MIGRATIONS)
    assert builders.everything(register) == before
    assert triggers(register) == {statement.split()[2] for statement in history.triggers()}


def test_history_goes_on_over_a_migration(register: Path, scripts: Callable[..., Path]) -> None:
    upgrade(register, scripts(WIDER))
    again = builders.open_again(register)
    assert again.undo() == "Kapitlet “Til at fortryde” er oprettet"
    assert again.undo().startswith("Kredsrådet, møde 1/2026")
    assert again.redo().startswith("Kredsrådet, møde 1/2026"), "a new column takes its default"
    again.do("efter", forums.create_chapter, "Efter opdateringen")
    again.undo()
    again.close()


def test_with_foreign_keys_on_a_batch_migration_empties_the_child_tables(
    register: Path, scripts: Callable[..., Path]
) -> None:
    """Why `upgrade` has an engine of its own. With ON DELETE CASCADE the rows go; without, the migration fails."""
    folder = scripts(FORUM_ALONE)
    with closing(sqlite3.connect(register, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        for parent, children in (("forum", "board,membership,requirement,interface"), ("requirement", "quota_rule")):
            for child in children.split(","):
                reference = f"REFERENCES {parent} (id)"
                cascade = f"{reference} ON DELETE CASCADE"
                if child == "board":
                    reference = f"CONSTRAINT fk_board_forum_id FOREIGN KEY(forum_id) {reference}"
                    cascade = "CHECK (1)"
                raw.execute(
                    "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?", (reference, cascade, child)
                )
    with_keys = register.with_name("med.fora")
    shutil.copy(register, with_keys)
    engine = database.engine(with_keys, foreign_keys=True)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        history.drop_triggers(connection)
        migrate.run(connection, "head", folder)
    engine.dispose()
    assert builders.snapshot(register)["membership"]
    assert builders.snapshot(with_keys)["membership"] == [], "the trap of architecture.md is still there"
    before = builders.snapshot(register)["membership"]
    upgrade(register, folder)
    assert builders.snapshot(register)["membership"] == before


@pytest.mark.parametrize("bodies", [(HALFWAY,), (WIDER, HALFWAY), (WIDER, ORPHANS)])
def test_a_migration_that_fails_leaves_everything_as_it_was(
    register: Path, scripts: Callable[..., Path], bodies: tuple[str, ...]
) -> None:
    before, sums = builders.everything(register), builders.fingerprint(register)
    with pytest.raises(CannotUpgrade, match="Det er, som det var"):
        upgrade(register, scripts(*bodies))
    assert builders.everything(register) == before
    assert number(register, "user_version") == opening.GENERATION
    assert builders.fingerprint(register) == sums
    assert inspection.problems(register) == []
    (copied,) = backup.folder_for(register).iterdir()
    assert builders.everything(copied) == before


def test_a_register_that_is_locked_is_not_brought_up_to_date(
    register: Path, scripts: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(register, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(opening.RegisterIsLocked):
            upgrade(register, scripts(WIDER))
    assert number(register, "user_version") == opening.GENERATION


def test_bringing_it_up_to_date_twice_does_it_once(register: Path, scripts: Callable[..., Path]) -> None:
    folder = scripts(WIDER)
    upgrade(register, folder)
    after = builders.everything(register)
    migrate.upgrade(register, backup.folder_for(register), "igen", scripts=folder, generation=2)
    assert builders.everything(register) == after


def test_without_a_copy_there_is_no_migration(register: Path, scripts: Callable[..., Path]) -> None:
    sums = builders.fingerprint(register)
    backup.folder_for(register).write_text("en fil, hvor mappen skulle være")
    with pytest.raises(backup.CannotCopy):
        upgrade(register, scripts(WIDER))
    assert builders.fingerprint(register) == sums


# --- a new one ------------------------------------------------------------------------------------------------------


def test_a_new_register_is_its_owners_alone_and_its_history_is_empty(tmp_path: Path) -> None:
    path = builders.make(tmp_path / "ny mappe" / "register.fora", builders.SMALL)
    assert [each.name for each in path.parent.iterdir()] == ["register.fora"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    rows = builders.everything(path)
    assert rows["step"] == rows["change"] == []
    assert rows["forum"]
    made = builders.open_again(path)
    made.do("kapitel", forums.create_chapter, "Nyt")
    assert {each.stat().st_mode & 0o777 for each in path.parent.iterdir()} == {0o600}, "its journal too"
    made.close()


def nothing(session: Session) -> None:
    pass


@pytest.mark.parametrize("there", ["file", "folder", "link", "dangling link"])
def test_what_is_there_is_never_replaced(tmp_path: Path, there: str) -> None:
    path = tmp_path / "register.fora"
    if there == "file":
        path.write_text("noget andet")
    elif there == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "mål")
        if there == "link":
            (tmp_path / "mål").write_text("noget andet")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(AlreadyThere):
        migrate.create(path, nothing, builders.MORNING)
    assert sorted(tmp_path.iterdir()) == before


def test_a_filling_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fails(session: Session) -> None:
        raise forums.NameIsMissing

    with pytest.raises(forums.NameIsMissing):
        migrate.create(tmp_path / "register.fora", fails, builders.MORNING)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    with pytest.raises(CannotCreate):
        migrate.create(tmp_path / "fil" / "register.fora", nothing, builders.MORNING)


def test_a_journal_left_from_a_register_that_is_gone_does_not_get_into_the_new_one(tmp_path: Path) -> None:
    """SQLite plays any journal of that name into the file beside it."""
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    old = builders.open_again(path)
    old.do("kapitel", forums.create_chapter, "Fra det gamle")
    shutil.copy(f"{path}-wal", tmp_path / "journal")
    old.close()
    path.unlink()
    shutil.copy(tmp_path / "journal", f"{path}-wal")
    builders.make(path, builders.EMPTY)
    assert builders.snapshot(path)["chapter"] == []
    assert inspection.problems(path) == []
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith("-wal")] == [
        "register lagt til side 2026-07-02 09.00.00.fora-wal"
    ]


# --- from earlier generations ---------------------------------------------------------------------------------------


def of_generation(tmp_path: Path, generation: int) -> Path:
    """A register as an earlier Fora wrote it: two meetings, a chapter, and one step undone."""
    path = tmp_path / "gammelt.fora"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.executescript(Path(__file__).with_name(f"generation_{generation}.sql").read_text(encoding="utf-8"))
        raw.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {generation}")
    return path


def as_it_was(after: Sequence[tuple[object, ...]], before: Sequence[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Rows without the columns that have come since; those stand last."""
    return [row[: len(before[0])] for row in after]


def first_generation(tmp_path: Path) -> Path:
    return of_generation(tmp_path, 1)


def test_a_register_of_the_first_generation_is_brought_up_to_date_when_it_is_opened(tmp_path: Path) -> None:
    path = first_generation(tmp_path)
    with closing(sqlite3.connect(path)) as raw:
        before = {table: raw.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in ("meeting", "step")}
    opened = start.open_register(path, builders.Clock(), "prøve")
    assert number(path, "user_version") == opening.GENERATION
    after = builders.everything(opened)
    assert as_it_was(after["meeting"], before["meeting"]) == before["meeting"]
    assert after["step"] == [(*row, "") for row in before["step"]]
    assert [row[1] for row in after["special_day"]][:1] == ["1. maj"]
    assert opened.redo().startswith("Kredsrådet, møde 1/2026 er flyttet")
    for _step in range(4):
        opened.undo()
    assert builders.everything(opened)["meeting"] == []
    opened.close()
    assert inspection.problems(path) == []
    assert [each.name for each in backup.folder_for(path).glob("*før opdatering*")]


def test_the_number_of_a_removed_meeting_is_never_another_ones(tmp_path: Path) -> None:
    opened = start.open_register(first_generation(tmp_path), builders.Clock(), "prøve")
    opened.close()
    assert builders.fora(opened.path, "remove", "2").status == 0
    assert builders.fora(opened.path, "schedule", "Kredsrådet", "2026-12-09T10:00", "--anyway").out.endswith("Id: 3.\n")


def test_a_removed_row_comes_back_although_others_were_made_since(tmp_path: Path) -> None:
    """Its number was given to no other row, in the register that was brought up to date as in a new one."""
    opened = start.open_register(first_generation(tmp_path), builders.Clock(), "prøve")
    opened.close()
    new = builders.make(tmp_path / "nyt.fora", builders.SMALL)
    assert builders.fora(new, "schedule", "Lokalrådet i Greve", "2026-03-11T10:00", "--anyway").status == 0
    for path in (opened.path, new):
        meeting = builders.fora(path, "meetings", "--board", "Lokalrådet i Greve", "--json")
        number = str(json.loads(meeting.out)[0]["id"])
        assert builders.fora(path, "remove", number).status == 0
        removed = json.loads(builders.fora(path, "history", "--json").out)[0]["id"]
        assert builders.fora(path, "schedule", "Kontaktudvalget", "2026-12-09T10:00", "--anyway").status == 0
        assert builders.fora(path, "undo", "--step", str(removed)).err == ""
        titles = [each["title"] for each in json.loads(builders.fora(path, "meetings", "--json").out)]
        assert "Lokalrådet i Greve, møde 1/2026" in titles


def test_a_register_of_the_second_generation_gets_a_mayor_for_each_municipality(tmp_path: Path) -> None:
    path = of_generation(tmp_path, 2)
    with closing(sqlite3.connect(path)) as raw:
        members = raw.execute("SELECT forum_id, board_id, role_id, function FROM membership ORDER BY id").fetchall()
        roles = raw.execute("SELECT name FROM role ORDER BY id").fetchall()
    opened = start.open_register(path, builders.Clock(), "prøve")
    opened.close()
    assert inspection.problems(path) == []
    with closing(sqlite3.connect(path)) as raw:
        after = raw.execute("SELECT forum_id, board_id, role_id, function FROM membership ORDER BY id").fetchall()
        now = raw.execute("SELECT name FROM role ORDER BY id").fetchall()
        mayors = raw.execute(
            "SELECT role.name, unit.name FROM role JOIN unit ON unit.id = role.unit_id "
            "JOIN role_in_group AS part ON part.role_id = role.id JOIN role AS whole ON whole.id = part.group_id "
            "WHERE whole.name = 'Borgmestrene' ORDER BY role.id"
        ).fetchall()
    assert after == members
    assert now[: len(roles)] == roles
    assert mayors == [
        ("Borgmesteren i Greve", "Greve"),
        ("Borgmesteren i Holbæk", "Holbæk"),
        ("Borgmesteren i Kalundborg", "Kalundborg"),
    ]


def test_a_register_of_the_third_generation_keeps_its_persons_and_its_way_back(tmp_path: Path) -> None:
    path = of_generation(tmp_path, 3)
    kept = ("person", "meeting", "agenda_item", "step", "change")
    with closing(sqlite3.connect(path)) as raw:
        before = {table: raw.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in kept}
    opened = start.open_register(path, builders.Clock(), "prøve")
    after = builders.everything(opened)
    assert {table: as_it_was(after[table], before[table]) for table in kept} == before
    assert opened.redo().startswith("Kredsrådet, møde 1/2026 er flyttet")
    for _step in range(5):
        opened.undo()
    assert builders.everything(opened)["person"] == []
    opened.close()
    assert inspection.problems(path) == []


def test_a_register_of_the_fourth_generation_gets_the_orders_and_plans_of_its_catalogue(tmp_path: Path) -> None:
    path = of_generation(tmp_path, 4)
    opened = start.open_register(path, builders.Clock(), "prøve")
    after = builders.everything(opened)
    new = builders.everything(builders.make(tmp_path / "nyt.fora", builders.SMALL))
    for table in ("forum_order", "action_plan"):
        assert (
            sorted(map(repr, (row[1:] for row in after[table])))
            == sorted(repr(row[1:]) for row in new[table] if row)
            != []
        ), table
    assert opened.redo().startswith("Kredsrådet, møde 1/2026 er flyttet")
    assert opened.undo().startswith("Kredsrådet, møde 1/2026 er flyttet")
    assert opened.undo()
    assert builders.everything(opened)["publication"] == []
    opened.close()
    assert inspection.problems(path) == []


def test_a_register_of_the_fifth_generation_keeps_what_was_done_of_its_plans(tmp_path: Path) -> None:
    path = of_generation(tmp_path, 5)
    opened = start.open_register(path, builders.Clock(), "prøve")
    with closing(sqlite3.connect(path)) as raw:
        years = raw.execute("SELECT year, due, published_on FROM action_plan_year ORDER BY id").fetchall()
    assert years == [(2026, None, "2026-07-02"), (2026, "2026-11-15", None)]
    new = builders.everything(builders.make(tmp_path / "nyt.fora", builders.SMALL))["action_plan"]
    assert sorted(row[2] for row in builders.everything(opened)["action_plan"]) == sorted(row[2] for row in new)
    assert opened.redo().startswith("Kredsrådet, møde 1/2026 er flyttet")
    for _step in range(7):
        opened.undo()
    assert builders.everything(opened)["action_plan_year"] == []
    opened.close()
    assert inspection.problems(path) == []


def test_what_a_step_of_the_fifth_generation_made_can_still_be_undone(tmp_path: Path) -> None:
    """Nothing is put under a forum that a step made, or undoing the step would leave it without its forum."""
    path = of_generation(tmp_path, 5)
    with closing(sqlite3.connect(path)) as raw:
        names = [row[1] for row in raw.execute("PRAGMA table_info(forum)") if row[1] not in ("id", "heading", "name")]
        columns = ", ".join(names)
        raw.execute(
            "INSERT INTO step (name, at, user, kind, undone, redoable, open, reverses) "
            "VALUES ('Indlæst', '2026-07-02 10:00:00', 'prøve', 'do', 0, 0, 1, '')"
        )
        raw.execute("UPDATE forum SET heading = 'Det gamle' WHERE heading = 'Kredsrådet'")
        raw.execute(
            f"INSERT INTO forum (heading, name, {columns}) "
            f"SELECT 'Kredsrådet', 'Det nye', {columns} FROM forum WHERE heading = 'Det gamle'"
        )
        raw.execute("UPDATE step SET open = 0")
        raw.commit()
    opened = start.open_register(path, builders.Clock(), "prøve")
    assert opened.undo() == "Indlæst"
    assert "Det nye" not in repr(builders.everything(opened)["forum"])
    opened.close()


def test_the_roles_of_each_municipality_are_the_same_in_an_older_register_and_in_a_new_one(tmp_path: Path) -> None:
    opened = start.open_register(of_generation(tmp_path, 2), builders.Clock(), "prøve")
    opened.close()
    new = builders.make(tmp_path / "nyt.fora", builders.SMALL)
    columns = "name, side, kind, aliases, unit_id, local_name"
    found = []
    for path in (opened.path, new):
        with closing(sqlite3.connect(path)) as raw:
            found.append(sorted(raw.execute(f"SELECT {columns} FROM role").fetchall(), key=str))
    assert found[0] == found[1]
