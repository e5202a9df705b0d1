"""What the window's pages need: usual times, special days, conflicts that were kept, rows' numbers for good."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

SPECIAL_DAYS = (
    ("1. maj", "05-01", "municipalities", 12, "warn", True),
    ("Fredag efter himmelfart", "easter+40", "all", None, "warn", True),
    ("Grundlovsdag", "06-05", "municipalities", 12, "warn", True),
    ("Juleaftensdag", "12-24", "all", None, "warn", True),
    ("Nytårsaftensdag", "12-31", "all", None, "warn", True),
    ("Industriferie", "week 28-30", "all", None, "avoid", False),
)
FOR_GOOD = {"sqlite_autoincrement": True}
TABLES = (
    *("board", "board_unit", "chapter", "district", "forum", "interface", "meeting", "meeting_board", "meeting_move"),
    *("membership", "quota_rule", "requirement", "role", "school_holiday", "seen_period", "series", "unit"),
)


def upgrade() -> None:
    _give_numbers_for_good()  # first: a table with such columns would be written otherwise
    with op.batch_alter_table("forum", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(sa.Column("usual_weekday", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("usual_time", sa.Time(), nullable=True))
        batch.add_column(sa.Column("responsible", sa.String(), server_default=sa.text("''"), nullable=False))
        batch.add_column(sa.Column("overview_texts", sa.String(), server_default=sa.text("''"), nullable=False))
    with op.batch_alter_table("district", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(sa.Column("weekends_proposed", sa.Boolean(), server_default=sa.text("0"), nullable=False))
        batch.add_column(sa.Column("holidays_proposed", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    with op.batch_alter_table("school_holiday", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(sa.Column("confirmed_on", sa.Date(), nullable=True))
    with op.batch_alter_table("step") as batch:
        batch.add_column(sa.Column("reverses", sa.String(), server_default=sa.text("''"), nullable=False))
    op.create_index(op.f("ix_change_table_name_row_id"), "change", ["table_name", "row_id"])
    special_day = op.create_table(
        "special_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("concerns", sa.String(), nullable=False),
        sa.Column("from_hour", sa.Integer(), nullable=True),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("concerns IN ('all', 'municipalities')", name=op.f("ck_special_day_concerns")),
        sa.CheckConstraint("effect IN ('warn', 'avoid', 'none')", name=op.f("ck_special_day_effect")),
        sa.CheckConstraint("from_hour BETWEEN 0 AND 23", name=op.f("ck_special_day_from_hour")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_day")),
        sqlite_autoincrement=True,
    )
    names = ("name", "rule", "concerns", "from_hour", "effect", "is_on")
    op.bulk_insert(special_day, [dict(zip(names, row, strict=True)) for row in SPECIAL_DAYS])
    op.create_table(
        "own_holiday",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_holiday")),
        sa.UniqueConstraint("day", name=op.f("uq_own_holiday_day")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "kept_conflict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("kept_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_kept_conflict_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_conflict")),
        sa.UniqueConstraint("meeting_id", "kind", "start", name=op.f("uq_kept_conflict_meeting_id_kind_start")),
        sqlite_autoincrement=True,
    )


def _give_numbers_for_good() -> None:
    """A row's number is never given to another one, for by it the history knows the row."""
    for table in TABLES:
        with op.batch_alter_table(table, recreate="always", table_kwargs=FOR_GOOD):
            pass
        op.execute(f"DELETE FROM sqlite_sequence WHERE name = '{table}'")
        op.execute(
            f"INSERT INTO sqlite_sequence (name, seq) SELECT '{table}', max("
            f'(SELECT ifnull(max(id), 0) FROM "{table}"), '
            f"(SELECT ifnull(max(row_id), 0) FROM change WHERE table_name = '{table}'))"
        )
