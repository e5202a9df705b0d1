"""Stages of what forums owe, strategies, editions and closed years, added interfaces, catalogues of other districts."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

FOR_GOOD = {"sqlite_autoincrement": True}
"""What a table loses when it is made anew, unless it is said again."""
STAGES = "'draft discussed adopted published'"
KINDS = "kind IN ('cooperation_plan', 'action_plan', 'strategy', 'account', 'report')"


def upgrade() -> None:
    _district()
    _boards_and_interfaces()
    _action_plans()
    _strategies()
    _goal_links()
    _editions()
    _of_the_catalogue()


def _number(name: str, *, needed: bool = True) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=not needed)


def _day(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Date(), nullable=True)


def _flag(name: str, usual: int) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean(), server_default=sa.text(str(usual)), nullable=False)


def _words(name: str, usual: str = "") -> "sa.Column[str]":
    return sa.Column(name, sa.String(), server_default=sa.text(f"'{usual}'"), nullable=False)


def _district() -> None:
    for column in (
        _words("language", "da"),
        _words("country", "DK"),
        _words("overview_title"),
        _words("source"),
        _words("missing"),
        _words("edition"),
        _day("edition_on"),
    ):
        op.add_column("district", column)
    op.add_column("quota_rule", _words("per"))


def _boards_and_interfaces() -> None:
    with op.batch_alter_table("board", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(_number("person_id", needed=False))
        batch.create_foreign_key(op.f("fk_board_person_id"), "person", ["person_id"], ["id"])
        batch.create_index(op.f("ix_board_person_id"), ["person_id"])
    with op.batch_alter_table("interface", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(_words("state", "listed"))
        batch.add_column(_flag("settled", 0))
        batch.create_check_constraint(op.f("ck_interface_state"), "state IN ('listed', 'added', 'refused')")


def _action_plans() -> None:
    with op.batch_alter_table("action_plan", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(_words("kind", "action_plan"))
        batch.add_column(sa.Column("stages", sa.String(), server_default=sa.text(STAGES), nullable=False))
        batch.add_column(_number("draft_month", needed=False))
        batch.add_column(_number("draft_day", needed=False))
        batch.add_column(sa.Column("every", sa.Integer(), server_default=sa.text("1"), nullable=False))
        batch.add_column(_number("first_year", needed=False))
        batch.add_column(_number("role_id", needed=False))
        batch.create_check_constraint(op.f("ck_action_plan_draft"), "(draft_month IS NULL) = (draft_day IS NULL)")
        batch.create_check_constraint(op.f("ck_action_plan_kind"), KINDS)
        batch.create_check_constraint(op.f("ck_action_plan_every"), "every >= 1")
        batch.create_foreign_key(op.f("fk_action_plan_role_id"), "role", ["role_id"], ["id"], ondelete="SET NULL")
        batch.create_index(op.f("ix_action_plan_role_id"), ["role_id"])
    with op.batch_alter_table("action_plan_year", table_kwargs=FOR_GOOD) as batch:
        batch.alter_column("done_on", new_column_name="published_on", existing_type=sa.Date(), existing_nullable=True)
        for name in ("draft_due", "draft_on", "discussed_on", "adopted_on"):
            batch.add_column(_day(name))
        batch.add_column(_number("person_id", needed=False))
        batch.add_column(_words("journal_number"))
        batch.create_foreign_key(op.f("fk_action_plan_year_person_id"), "person", ["person_id"], ["id"])
        batch.create_index(op.f("ix_action_plan_year_person_id"), ["person_id"])
    op.create_table(
        "action_plan_document",
        _number("id"),
        _number("plan_year_id"),
        _words("stage"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_year_id"],
            ["action_plan_year.id"],
            name=op.f("fk_action_plan_document_plan_year_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_plan_document")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_action_plan_document_plan_year_id"), "action_plan_document", ["plan_year_id"])
    with op.batch_alter_table("agenda_item", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(_number("plan_year_id", needed=False))
        batch.add_column(_words("plan_stage"))
        batch.create_foreign_key(
            op.f("fk_agenda_item_plan_year_id"), "action_plan_year", ["plan_year_id"], ["id"], ondelete="SET NULL"
        )
        batch.create_index(op.f("ix_agenda_item_plan_year_id"), ["plan_year_id"])


def _strategies() -> None:
    op.create_table(
        "strategy",
        _number("id"),
        _number("position"),
        sa.Column("name", sa.String(), nullable=False),
        _number("year", needed=False),
        _flag("in_force", 1),
        _words("words"),
        _words("source"),
        _words("missing"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strategy")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "goal",
        _number("id"),
        _number("strategy_id"),
        _number("parent_id", needed=False),
        _number("position"),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        _words("words"),
        _words("tags"),
        _words("unit"),
        _flag("internal", 0),
        sa.CheckConstraint("kind IN ('guiding', 'focus', 'area', 'initiative')", name=op.f("ck_goal_kind")),
        sa.ForeignKeyConstraint(["parent_id"], ["goal.id"], name=op.f("fk_goal_parent_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["strategy_id"], ["strategy.id"], name=op.f("fk_goal_strategy_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_goal_parent_id"), "goal", ["parent_id"])
    op.create_index(op.f("ix_goal_strategy_id"), "goal", ["strategy_id"])


def _goal_links() -> None:
    serves = (
        ("forum", "forum_id"),
        ("agenda_item", "item_id"),
        ("decision", "decision_id"),
        ("action_plan", "action_plan_id"),
    )
    one = " + ".join(f"({column} IS NOT NULL)" for _table, column in serves)
    op.create_table(
        "goal_link",
        _number("id"),
        _number("goal_id"),
        *(_number(column, needed=False) for _table, column in serves),
        _flag("refused", 0),
        sa.CheckConstraint(f"{one} = 1", name=op.f("ck_goal_link_one_thing")),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name=op.f("fk_goal_link_goal_id"), ondelete="CASCADE"),
        *(
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=op.f(f"fk_goal_link_{column}"), ondelete="CASCADE")
            for table, column in serves
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_link")),
        *(
            sa.UniqueConstraint("goal_id", column, name=op.f(f"uq_goal_link_goal_id_{column}"))
            for _table, column in serves
        ),
        sqlite_autoincrement=True,
    )
    for _table, column in serves:
        op.create_index(op.f(f"ix_goal_link_{column}"), "goal_link", [column])


def _editions() -> None:
    op.create_table(
        "edition",
        _number("id"),
        sa.Column("kind", sa.String(), nullable=False),
        _number("year", needed=False),
        _number("number"),
        sa.Column("issued_on", sa.Date(), nullable=False),
        _words("note"),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('overview', 'year')", name=op.f("ck_edition_kind")),
        sa.CheckConstraint("(kind = 'year') = (year IS NOT NULL)", name=op.f("ck_edition_of_a_year")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
        sa.UniqueConstraint("kind", "year", "number", name=op.f("uq_edition_kind_year_number")),
        sqlite_autoincrement=True,
    )
    of_overview = sa.text("kind = 'overview'")  # two that are of no year are never the same to the constraint above
    op.create_index("uq_edition_overview_number", "edition", ["number"], unique=True, sqlite_where=of_overview)


RESPONSIBLE = {"cooperation_plan": "Politidirektøren", "account": "Politidirektøren"}
"""By kind the role that is responsible, as in a new register."""
OWED = (
    (
        "Kredsrådet",
        "Redegørelse",
        "Retsplejelovens § 112, stk. 2: hvert år en skriftlig redegørelse til kredsrådet om det forgangne år",
        *("account", "draft published", 1, 12, 31),
    ),
    ("Bevillingsnævnene", "Bevillingsstrategi", "", *("strategy", STAGES.strip("'"), 4, None, None)),
)
"""What the catalogue names since; the words of the second are the forum's own."""


def _of_the_catalogue() -> None:
    """What a register that was made before gets of the words that new ones have."""
    db = op.get_bind()
    for kind, name in (
        ("cooperation_plan", "Samarbejdsplan%"),
        ("strategy", "Bevillingsstrategi%"),
        ("strategy", "Lokal strategi%"),
        ("account", "Redegørelse%"),
    ):
        db.execute(sa.text("UPDATE action_plan SET kind = :kind WHERE name LIKE :name"), {"kind": kind, "name": name})
    for image in ("before", "after"):  # so that what was done before can be undone by the column's new name
        db.execute(
            sa.text(
                f"UPDATE change SET {image} = replace({image}, '\"done_on\"', '\"published_on\"') "
                "WHERE table_name = 'action_plan_year'"
            )
        )
    # what a recorded step made can be undone, so nothing is put under it that the step does not know of
    made = "SELECT row_id FROM change WHERE table_name = 'forum' AND before IS NULL"
    forum = f"(SELECT id FROM forum WHERE heading = :forum AND id NOT IN ({made}) ORDER BY id LIMIT 1)"
    for heading, name, words, kind, stages, every, month, day in OWED:
        db.execute(
            sa.text(
                "INSERT INTO action_plan (forum_id, name, words, kind, stages, every, due_month, due_day) "
                "SELECT id, :name, CASE WHEN :words = '' THEN forum.action_plan ELSE :words END, "
                f":kind, :stages, :every, :month, :day FROM forum WHERE id = {forum} "
                f"AND NOT EXISTS (SELECT 1 FROM action_plan WHERE forum_id = {forum} AND kind = :kind) "
                "AND (:words <> '' OR forum.action_plan <> '')"
            ),
            {
                "forum": heading,
                "name": name,
                "words": words,
                "kind": kind,
                "stages": stages,
                "every": every,
                "month": month,
                "day": day,
            },
        )
    role = "(SELECT id FROM role WHERE name = :role ORDER BY id LIMIT 1)"
    for kind, name in RESPONSIBLE.items():
        db.execute(
            sa.text(f"UPDATE action_plan SET role_id = {role} WHERE kind = :kind AND role_id IS NULL"),
            {"kind": kind, "role": name},
        )
    db.execute(
        sa.text(f"UPDATE action_plan SET role_id = {role} WHERE per_board AND name = :name AND role_id IS NULL"),
        {"role": "Lederne af lokalpolitiafdelingerne", "name": "Handlingsplan for lokalrådet"},
    )
