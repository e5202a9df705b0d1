"""When persons are busy, what they answer, calendars kept up to date in a folder, and what was last handed out."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WHOSE = ("person", "role", "forum", "board", "unit")


def upgrade() -> None:
    folder = sa.Column("calendar_folder", sa.String(), server_default=sa.text("''"), nullable=False)
    op.add_column("district", folder)
    _busy()
    _answers()
    _publications()
    op.create_table(
        "calendar_export",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("exported_at", sa.DateTime(), nullable=False),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_calendar_export")),
    )


def _busy() -> None:
    op.create_table(
        "busy_calendar",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("read_on", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_busy_calendar_days")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_busy_calendar_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_calendar")),
        sa.UniqueConstraint("person_id", "name", name=op.f("uq_busy_calendar_person_id_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "busy_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("calendar_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("end", sa.DateTime(), nullable=False),
        sa.Column("all_day", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("tentative", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint('start < "end"', name=op.f("ck_busy_time_length")),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["busy_calendar.id"], name=op.f("fk_busy_time_calendar_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_time")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_busy_time_calendar_id_start"), "busy_time", ["calendar_id", "start", "end", "tentative"])


def _answers() -> None:
    op.add_column("attendance", sa.Column("answer", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("attendance", sa.Column("answered_at", sa.DateTime(), nullable=True))
    op.add_column("attendance", sa.Column("answered_to", sa.DateTime(), nullable=True))


def _publications() -> None:
    op.create_table(
        "publication",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        *(sa.Column(f"{whose}_id", sa.Integer(), nullable=True) for whose in WHOSE),
        sa.Column("busy_only", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("with_place", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("with_agenda", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("with_planned", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("participants", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("reminder_minutes", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NOT NULL) + (role_id IS NOT NULL) + (forum_id IS NOT NULL) + (board_id IS NOT NULL) "
            "+ (unit_id IS NOT NULL) <= 1",
            name=op.f("ck_publication_whose"),
        ),
        sa.CheckConstraint("participants IN ('', 'roles', 'names')", name=op.f("ck_publication_participants")),
        sa.CheckConstraint("reminder_minutes >= 0", name=op.f("ck_publication_reminder")),
        *(
            sa.ForeignKeyConstraint(
                [f"{whose}_id"],
                [f"{whose}.id"],
                name=op.f(f"fk_publication_{whose}_id"),
                ondelete=None if whose == "person" else "CASCADE",
            )
            for whose in WHOSE
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
        sa.UniqueConstraint("file", name=op.f("uq_publication_file")),
        sqlite_autoincrement=True,
    )
    for whose in WHOSE:
        op.create_index(op.f(f"ix_publication_{whose}_id"), "publication", [f"{whose}_id"])
