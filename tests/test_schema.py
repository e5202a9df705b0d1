"""The schema by migrations equals the schema by classes."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from fora_desktop import paths
from fora_desktop.storage import database, history, migrate, opening
from tests import builders


def migrated(path: Path) -> Path:
    """An empty file that every migration has been carried out on."""
    path.touch()
    engine = database.engine(path, foreign_keys=False)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        migrate.run(connection, "head")
        history.rebuild_triggers(connection)
    engine.dispose()
    return path


def schema(path: Path) -> dict[tuple[str, str], list[str]]:
    """Every table, index and trigger with the parts of its text, in an order of their own."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
        ).fetchall()
    return {(kind, name): sorted(parts(sql)) if kind == "table" else [plain(sql)] for kind, name, sql in rows}


def plain(sql: str) -> str:
    """A statement without regard to line breaks, spaces, quotation marks and brackets around a default."""
    tight = re.sub(r" *([(),]) *", r"\1", re.sub(r"\s+", " ", sql.replace('"', ""))).strip()
    return re.sub(r"DEFAULT\(('[^']*'|\d+)\) ?", r"DEFAULT \1 ", tight)


def parts(sql: str) -> list[str]:
    """The columns and constraints of a table."""
    head, _bracket, body = plain(sql).removesuffix(")").partition("(")
    found, depth = [""], 0
    for letter in body:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return [head, *found]


def test_alembic_sees_no_difference(tmp_path: Path) -> None:
    engine = database.engine(migrated(tmp_path / "register.fora"))
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "render_as_batch": True,
                "include_name": lambda name, kind, _parents: kind != "table" or not (name or "").startswith("search"),
            },
        )
        assert compare_metadata(context, history.METADATA) == []
    engine.dispose()


def test_every_table_index_constraint_and_trigger_is_the_same(tmp_path: Path) -> None:
    by_classes = schema(builders.make(tmp_path / "klasser.fora", builders.EMPTY))
    by_migrations = schema(migrated(tmp_path / "migreret.fora"))
    assert by_migrations.keys() == by_classes.keys()
    for what in by_classes:
        assert by_migrations[what] == by_classes[what], what


def test_the_newest_migration_is_the_one_that_new_registers_say_they_have() -> None:
    config = Config()
    config.set_main_option("script_location", str(paths.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [migrate.HEAD]
    assert len(list(scripts.walk_revisions())) == opening.GENERATION


def test_constraints_have_names_by_which_a_migration_can_find_them() -> None:
    unnamed = [
        f"{table.name}: {constraint}"
        for table in history.METADATA.sorted_tables
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert unnamed == []
