"""What a year is planned by, drafts of its plan, what forums owe each year, and the rings of the year wheel."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

STRENGTHS = "('none', 'low', 'middle', 'high')"
WISHES = ("even", "weekday", "hour", "load", "travel", "councils")


def upgrade() -> None:
    _settings()
    _order_and_hours()
    _travel_and_councils()
    _drafts()
    _action_plans()
    op.add_column("forum", _words("ring"))
    op.add_column("meeting", _flag("agreed", 0))
    op.add_column("person", sa.Column("most_a_day", sa.Integer(), nullable=True))
    _of_the_catalogue()


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str, usual: int) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean(), server_default=sa.text(str(usual)), nullable=False)


def _words(name: str, usual: str = "") -> "sa.Column[str]":
    return sa.Column(name, sa.String(), server_default=sa.text(f"'{usual}'"), nullable=False)


def _settings() -> None:
    op.create_table(
        "plan_settings",
        _number("id"),
        sa.Column("day_start", sa.Time(), server_default=sa.text("'08:00:00.000000'"), nullable=False),
        sa.Column("day_end", sa.Time(), server_default=sa.text("'16:00:00.000000'"), nullable=False),
        sa.Column("most_a_day", sa.Integer(), server_default=sa.text("2"), nullable=False),
        sa.Column("most_a_week", sa.Integer(), server_default=sa.text("4"), nullable=False),
        sa.Column("travel_minutes", sa.Integer(), server_default=sa.text("30"), nullable=False),
        _words("rooms"),
        _words("even", "middle"),
        _words("weekday", "middle"),
        _words("hour", "middle"),
        _words("school_holidays", "high"),
        _words("load", "low"),
        _words("travel", "none"),
        _words("councils", "middle"),
        sa.CheckConstraint(
            "school_holidays IN ('none', 'low', 'middle', 'high', 'never')",
            name=op.f("ck_plan_settings_school_holidays"),
        ),
        *(sa.CheckConstraint(f"{wish} IN {STRENGTHS}", name=op.f(f"ck_plan_settings_{wish}")) for wish in WISHES),
        sa.CheckConstraint("day_start < day_end", name=op.f("ck_plan_settings_day")),
        sa.CheckConstraint(
            "most_a_day >= 1 AND most_a_week >= 1 AND travel_minutes >= 0", name=op.f("ck_plan_settings_numbers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_settings")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "plan_wish",
        _number("id"),
        sa.Column("forum_id", sa.Integer(), nullable=True),
        sa.Column("board_id", sa.Integer(), nullable=True),
        _words("weekdays"),
        _words("half"),
        sa.Column("hour", sa.Time(), nullable=True),
        _words("months"),
        _words("ordinal"),
        sa.Column("gap_days", sa.Integer(), nullable=True),
        sa.Column("wanted", sa.Integer(), nullable=True),
        sa.Column("uses_rooms", sa.Boolean(), nullable=True),
        _words("strength", "middle"),
        _flag("left_out", 0),
        sa.CheckConstraint("half IN ('', 'am', 'pm')", name=op.f("ck_plan_wish_half")),
        sa.CheckConstraint(f"strength IN {STRENGTHS}", name=op.f("ck_plan_wish_strength")),
        sa.CheckConstraint("(forum_id IS NULL) <> (board_id IS NULL)", name=op.f("ck_plan_wish_one_owner")),
        sa.CheckConstraint("wanted >= 0 AND gap_days >= 0", name=op.f("ck_plan_wish_numbers")),
        sa.ForeignKeyConstraint(["board_id"], ["board.id"], name=op.f("fk_plan_wish_board_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_plan_wish_forum_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_wish")),
        sa.UniqueConstraint("board_id", name=op.f("uq_plan_wish_board_id")),
        sa.UniqueConstraint("forum_id", name=op.f("uq_plan_wish_forum_id")),
        sqlite_autoincrement=True,
    )


def _order_and_hours() -> None:
    op.create_table(
        "forum_order",
        _number("id"),
        _number("forum_id"),
        _number("other_id"),
        _number("min_days"),
        _number("max_days"),
        _words("words"),
        _flag("is_on", 1),
        sa.CheckConstraint("forum_id <> other_id", name=op.f("ck_forum_order_two_forums")),
        sa.CheckConstraint("min_days <= max_days", name=op.f("ck_forum_order_days")),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_forum_order_forum_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["forum.id"], name=op.f("fk_forum_order_other_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forum_order")),
        sa.UniqueConstraint("forum_id", "other_id", name=op.f("uq_forum_order_forum_id_other_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_forum_order_other_id"), "forum_order", ["other_id"])
    op.create_table(
        "person_hours",
        _number("id"),
        _number("person_id"),
        _number("weekday"),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("end", sa.Time(), nullable=False),
        sa.CheckConstraint('start < "end"', name=op.f("ck_person_hours_hours")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_person_hours_weekday")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_hours_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_hours")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_person_hours_person_id"), "person_hours", ["person_id"])


def _travel_and_councils() -> None:
    op.create_table(
        "travel_time",
        _number("id"),
        _number("unit_id"),
        _number("other_id"),
        _number("minutes"),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_travel_time_minutes")),
        sa.CheckConstraint("unit_id < other_id", name=op.f("ck_travel_time_order")),
        sa.ForeignKeyConstraint(["other_id"], ["unit.id"], name=op.f("fk_travel_time_other_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_travel_time_unit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_travel_time")),
        sa.UniqueConstraint("unit_id", "other_id", name=op.f("uq_travel_time_unit_id_other_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_travel_time_other_id"), "travel_time", ["other_id"])
    op.create_table(
        "council_meeting",
        _number("id"),
        _number("unit_id"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        _words("months"),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("end", sa.Time(), nullable=False),
        sa.CheckConstraint('start < "end"', name=op.f("ck_council_meeting_hours")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_council_meeting_unit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_meeting")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_council_meeting_unit_id"), "council_meeting", ["unit_id"])


def _drafts() -> None:
    op.create_table(
        "plan_draft",
        _number("id"),
        _number("year"),
        _words("name"),
        _words("variant", "even"),
        _words("begun_from", "nothing"),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        _number("cost"),
        _number("bound"),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.CheckConstraint("begun_from IN ('nothing', 'last_year', 'draft')", name=op.f("ck_plan_draft_begun_from")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_draft")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "plan_draft_meeting",
        _number("id"),
        _number("draft_id"),
        _number("board_id"),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("present", sa.DateTime(), nullable=True),
        _number("key"),
        _number("number"),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("target", sa.Date(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=True),
        _number("minutes"),
        _words("room"),
        _flag("locked", 0),
        _flag("chosen", 1),
        _words("reason"),
        _words("skipped"),
        sa.ForeignKeyConstraint(
            ["board_id"], ["board.id"], name=op.f("fk_plan_draft_meeting_board_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["plan_draft.id"], name=op.f("fk_plan_draft_meeting_draft_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_plan_draft_meeting_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_draft_meeting")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_plan_draft_meeting_board_id"), "plan_draft_meeting", ["board_id"])
    op.create_index(op.f("ix_plan_draft_meeting_draft_id"), "plan_draft_meeting", ["draft_id"])
    op.create_index(op.f("ix_plan_draft_meeting_meeting_id"), "plan_draft_meeting", ["meeting_id"])


def _action_plans() -> None:
    op.create_table(
        "action_plan",
        _number("id"),
        _number("forum_id"),
        sa.Column("name", sa.String(), nullable=False),
        _words("words"),
        _flag("per_board", 0),
        sa.Column("due_month", sa.Integer(), nullable=True),
        sa.Column("due_day", sa.Integer(), nullable=True),
        sa.CheckConstraint("(due_month IS NULL) = (due_day IS NULL)", name=op.f("ck_action_plan_due")),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_action_plan_forum_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_plan")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_action_plan_forum_id"), "action_plan", ["forum_id"])
    op.create_table(
        "action_plan_year",
        _number("id"),
        _number("action_plan_id"),
        _number("board_id"),
        _number("year"),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["action_plan_id"], ["action_plan.id"], name=op.f("fk_action_plan_year_action_plan_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["board_id"], ["board.id"], name=op.f("fk_action_plan_year_board_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_plan_year")),
        sa.UniqueConstraint(
            "action_plan_id", "board_id", "year", name=op.f("uq_action_plan_year_action_plan_id_board_id_year")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_action_plan_year_board_id"), "action_plan_year", ["board_id"])


KREDSRAADET, KONTAKTUDVALGET, LOKALRAADENE = "Kredsrådet", "Kontaktudvalget", "Lokalrådene"
KOORDINATIONSUDVALG = "Koordinationsudvalg – kriminalitetsforebyggelse (taktisk niveau)"
FOREBYGGELSESTEAMS = "Lokale forebyggelsesteams – kriminalitetsforebyggelse (taktisk niveau)"
ORDERS = (
    (KONTAKTUDVALGET, KREDSRAADET, -20, -5, "Forberedelse af og opfølgning på arbejdet i kredsrådet", 1),
    (LOKALRAADENE, KREDSRAADET, 1, 60, "strategier, der vedtages i kredsrådet eller på nationalt plan", 0),
    (KOORDINATIONSUDVALG, LOKALRAADENE, 1, 40, "Fastlægges i lokalrådene", 1),
    (FOREBYGGELSESTEAMS, KOORDINATIONSUDVALG, 1, 40, "efter drøftelse med koordinationsudvalget", 1),
    (FOREBYGGELSESTEAMS, LOKALRAADENE, 1, 40, "og eventuelt i lokalråd", 1),
)
"""As a new register of Midt- og Vestsjælland has them: who, after or before whom, in usable days, by which words."""
ACTION_PLANS = (
    (KREDSRAADET, "Samarbejdsplan", "Der udarbejdes hvert år en samarbejdsplan", 0, 12, 31),
    (
        LOKALRAADENE,
        "Handlingsplan for lokalrådet",
        "Der udarbejdes hvert år handlingsplaner for de enkelte lokalråd.",
        1,
        12,
        31,
    ),
    *(
        (forum, name, name, 0, None, None)
        for forum, name in (
            ("Netværk vedrørende illegalt arbejde", "Lokal strategi for bekæmpelse af illegalt arbejde"),
            ("Indsats mod prostitutionens bagmænd", "Lokal handlingsplan for indsatsen mod prostitutionens bagmænd"),
            (
                "Møder om forebyg. af jalousidrab og andre alvorlige samlivsrelaterede forbrydelser",
                "Lokal handlingsplan for indsatsen mod jalousidrab og andre alvorlige samlivsrelaterede forbrydelser",
            ),
        )
    ),
)
RINGS = {
    "Kredsråd og kontaktudvalg": (KREDSRAADET, KONTAKTUDVALGET),
    "Lokalråd": (LOKALRAADENE,),
    "Koordinationsudvalg og teams": (KOORDINATIONSUDVALG, FOREBYGGELSESTEAMS),
    "Ugentlige statusmøder": ("Ugentlige statusmøder i nogle kommuner – kriminalitetsforebyggelse (taktisk niveau)",),
    "Trafiksikkerhed": ("Møder i vejcentre", "Møder i de lokale trafiksikkerhedsudvalg"),
    "Retter og arresthuse": (
        "Møder med Kriminalforsorgen",
        "Møder med arresthusene",
        "Møde med retterne (overordnet)",
        "Møde med retterne (sagsbehandlerniveau)",
    ),
}


def _of_the_catalogue() -> None:
    """What a new register takes from the overview of Midt- og Vestsjælland, for one that was made before."""
    db = op.get_bind()
    mine = "(SELECT id FROM forum WHERE heading = :forum ORDER BY id LIMIT 1)"
    its = "(SELECT id FROM forum WHERE heading = :other ORDER BY id LIMIT 1)"
    for forum, other, first, last, words, is_on in ORDERS:
        db.execute(
            sa.text(
                "INSERT INTO forum_order (forum_id, other_id, min_days, max_days, words, is_on) "
                f"SELECT {mine}, {its}, :first, :last, :words, :is_on "
                f"WHERE {mine} IS NOT NULL AND {its} IS NOT NULL"
            ),
            {"forum": forum, "other": other, "first": first, "last": last, "words": words, "is_on": is_on},
        )
    for forum, name, words, per_board, month, day in ACTION_PLANS:
        db.execute(
            sa.text(
                "INSERT INTO action_plan (forum_id, name, words, per_board, due_month, due_day) "
                f"SELECT {mine}, :name, :words, :per_board, :month, :day WHERE {mine} IS NOT NULL"
            ),
            {"forum": forum, "name": name, "words": words, "per_board": per_board, "month": month, "day": day},
        )
    for ring, forums in RINGS.items():
        for forum in forums:
            db.execute(sa.text("UPDATE forum SET ring = :ring WHERE heading = :forum"), {"ring": ring, "forum": forum})
    catalogue = "(SELECT catalogue FROM district LIMIT 1) IN ('midt-og-vestsjaelland', 'demonstration')"
    db.execute(
        sa.text(
            f"UPDATE forum SET ring = 'Beredskab' WHERE ring = '' AND {catalogue} "
            "AND chapter_id IN (SELECT id FROM chapter WHERE title = 'Beredskab')"
        )
    )
    db.execute(sa.text(f"UPDATE forum SET ring = 'Øvrige samarbejder' WHERE ring = '' AND {catalogue}"))
