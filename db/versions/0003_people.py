"""Persons and who holds which role, agendas with papers, attendance and minutes, tasks and deadlines."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

FOR_GOOD = {"sqlite_autoincrement": True}
ONE, SEVERAL = "person", "group"
LOCAL_NAMES = {
    "Lederne af lokalpolitiafdelingerne": ("Lederen af lokalpolitiafdelingen i {unit}", ONE),
    "Lederne af beredskabsafdelingerne": ("Lederen af beredskabsafdelingen i {unit}", ONE),
    "Lokalpolitiets/politistationernes forebyggelsesmedarbejdere": (
        "Lokalpolitiets forebyggelsesmedarbejder i {unit}",
        ONE,
    ),
    "Borgmestrene": ("Borgmesteren i {unit}", ONE),
    "Beredskabschefen (kommunen)": ("Beredskabschefen i {unit}", ONE),
    "Administrative repræsentanter fra kommunerne": ("Kommunens administrative repræsentant i {unit}", ONE),
    "Repræsentanter fra kommunerne": ("Kommunens repræsentanter i {unit}", SEVERAL),
    "Øvrige udvalgsmedlemmer (beredskabskommissionen)": (
        "Øvrige medlemmer af beredskabskommissionen i {unit}",
        SEVERAL,
    ),
    "Kommunernes socialforvaltninger": ("Socialforvaltningen i {unit}", SEVERAL),
    "Skole (kommunalt udpegede medarbejdere)": ("Skolens repræsentanter i {unit}", SEVERAL),
    "Gademedarbejdere": ("Gademedarbejderne i {unit}", SEVERAL),
    "SSP-konsulenter": ("SSP-konsulenten i {unit}", ONE),
    "Kommunernes tekniske forvaltninger": ("Den tekniske forvaltning i {unit}", SEVERAL),
    "Skolernes færdselskontaktlærere": ("Færdselskontaktlærerne i {unit}", SEVERAL),
    "Medlemmer af bevillingsnævnet": ("Medlemmerne af bevillingsnævnet i {unit}", SEVERAL),
}
"""What the role of each municipality is called, by the name of the group; of others their name and the place."""


def upgrade() -> None:
    _persons()
    _columns()
    _members()
    _agendas()
    _minutes()
    _tasks()
    op.execute("CREATE VIRTUAL TABLE search USING fts5(name, body, detail=column, prefix='2 3', tokenize='unicode61')")
    _local_roles()


def _columns() -> None:
    contacts = sa.Column("contacts_kept_months", sa.Integer(), server_default=sa.text("24"), nullable=False)
    op.add_column("district", contacts)
    for name in ("secretariat", "secretariat_email"):
        op.add_column("district", sa.Column(name, sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("forum", sa.Column("quorum", sa.Integer(), nullable=True))
    percent = sa.Column("quorum_percent", sa.Boolean(), server_default=sa.text("0"), nullable=False)
    op.add_column("forum", percent)
    op.add_column("meeting", sa.Column("present", sa.Integer(), nullable=True))
    with op.batch_alter_table("role", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("local_name", sa.String(), server_default=sa.text("''"), nullable=False))
        batch.create_index(batch.f("ix_role_unit_id"), ["unit_id"], unique=False)
        batch.create_foreign_key(batch.f("fk_role_unit_id"), "unit", ["unit_id"], ["id"])
    with op.batch_alter_table("unit", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(sa.Column("department_id", sa.Integer(), nullable=True))
        batch.create_index(batch.f("ix_unit_department_id"), ["department_id"], unique=False)
        batch.create_foreign_key(batch.f("fk_unit_department_id"), "unit", ["department_id"], ["id"])


def _members() -> None:
    with op.batch_alter_table("membership", table_kwargs=FOR_GOOD) as batch:
        batch.add_column(sa.Column("person_id", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("first_day", sa.Date(), nullable=True))
        batch.add_column(sa.Column("last_day", sa.Date(), nullable=True))
        batch.alter_column("role_id", existing_type=sa.INTEGER(), nullable=True)
        batch.create_check_constraint(batch.f("ck_membership_one_member"), "(role_id IS NULL) <> (person_id IS NULL)")
        days = "last_day IS NULL OR first_day IS NULL OR last_day >= first_day"
        batch.create_check_constraint(batch.f("ck_membership_days"), days)
        batch.create_index(batch.f("ix_membership_person_id"), ["person_id"], unique=False)
        batch.create_foreign_key(batch.f("fk_membership_person_id"), "person", ["person_id"], ["id"])


def _persons() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_organisation_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("keep_until", sa.Date(), nullable=True),
        sa.Column("anonymised_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_person_organisation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_person_organisation_id"), "person", ["organisation_id"])
    op.create_table(
        "role_in_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["role.id"], name=op.f("fk_role_in_group_group_id")),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_role_in_group_role_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_in_group")),
        sa.UniqueConstraint("group_id", "role_id", name=op.f("uq_role_in_group_group_id_role_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_role_in_group_role_id"), "role_in_group", ["role_id"])
    op.create_table(
        "role_holder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint("last_day IS NULL OR last_day >= first_day", name=op.f("ck_role_holder_days")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_role_holder_person_id")),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_role_holder_role_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_holder")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_role_holder_person_id"), "role_holder", ["person_id"])
    op.create_index(op.f("ix_role_holder_role_id"), "role_holder", ["role_id"])
    op.create_table(
        "substitute",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.Column("for_person_id", sa.Integer(), nullable=True),
        sa.Column("forum_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint("(role_id IS NULL) <> (for_person_id IS NULL)", name=op.f("ck_substitute_one_seat")),
        sa.CheckConstraint("last_day IS NULL OR last_day >= first_day", name=op.f("ck_substitute_days")),
        sa.ForeignKeyConstraint(["for_person_id"], ["person.id"], name=op.f("fk_substitute_for_person_id")),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_substitute_forum_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_substitute_person_id")),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_substitute_role_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_substitute")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_substitute_for_person_id"), "substitute", ["for_person_id"])
    op.create_index(op.f("ix_substitute_forum_id"), "substitute", ["forum_id"])
    op.create_index(op.f("ix_substitute_person_id"), "substitute", ["person_id"])
    op.create_index(op.f("ix_substitute_role_id"), "substitute", ["role_id"])
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_absence_days")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_absence_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_absence_person_id"), "absence", ["person_id"])
    op.create_table(
        "membership_exception",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["board_id"], ["board.id"], name=op.f("fk_membership_exception_board_id")),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_membership_exception_membership_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_exception")),
        sa.UniqueConstraint("membership_id", "board_id", name=op.f("uq_membership_exception_membership_id_board_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_membership_exception_board_id"), "membership_exception", ["board_id"])


def _agendas() -> None:
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("case_text", sa.String(), nullable=False),
        sa.Column("minutes_text", sa.String(), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("late_reason", sa.String(), nullable=False),
        sa.Column("refers_to_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('information', 'discussion', 'decision')", name=op.f("ck_agenda_item_kind")),
        sa.CheckConstraint(
            "purpose IN ('', 'agenda', 'minutes', 'next_meetings', 'any_other')", name=op.f("ck_agenda_item_purpose")
        ),
        sa.CheckConstraint("state IN ('open', 'done', 'carried')", name=op.f("ck_agenda_item_state")),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_agenda_item_minutes")),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_agenda_item_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["refers_to_id"], ["agenda_item.id"], name=op.f("fk_agenda_item_refers_to_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["responsible_id"], ["person.id"], name=op.f("fk_agenda_item_responsible_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_agenda_item_meeting_id_position", "agenda_item", ["meeting_id", "position"])
    op.create_index(op.f("ix_agenda_item_refers_to_id"), "agenda_item", ["refers_to_id"])
    op.create_index(op.f("ix_agenda_item_responsible_id"), "agenda_item", ["responsible_id"])
    op.create_table(
        "standard_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("forum_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('information', 'discussion', 'decision')", name=op.f("ck_standard_item_kind")),
        sa.CheckConstraint(
            "purpose IN ('', 'agenda', 'minutes', 'next_meetings', 'any_other')", name=op.f("ck_standard_item_purpose")
        ),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_standard_item_forum_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard_item")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_standard_item_forum_id"), "standard_item", ["forum_id"])
    op.create_table(
        "paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("linked", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_paper_item_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_paper_meeting_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_paper_item_id"), "paper", ["item_id"])
    op.create_index(op.f("ix_paper_meeting_id"), "paper", ["meeting_id"])


def _minutes() -> None:
    op.create_table(
        "meeting_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("needed", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('invited', 'agenda_sent', 'material_sent', 'minutes_sent', 'minutes_approved', 'unlocked')",
            name=op.f("ck_meeting_step_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_step_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_step")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_meeting_step_meeting_id"), "meeting_step", ["meeting_id"])
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("substitute_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.CheckConstraint(
            "state IN ('', 'present', 'online', 'substituted', 'apology', 'absent')", name=op.f("ck_attendance_state")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id")),
        sa.ForeignKeyConstraint(["role_id"], ["role.id"], name=op.f("fk_attendance_role_id")),
        sa.ForeignKeyConstraint(["substitute_id"], ["person.id"], name=op.f("fk_attendance_substitute_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attendance_meeting_id"), "attendance", ["meeting_id"])
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"])
    op.create_index(op.f("ix_attendance_role_id"), "attendance", ["role_id"])
    op.create_index(op.f("ix_attendance_substitute_id"), "attendance", ["substitute_id"])
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("agreement", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_decision_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decision_item_id"), "decision", ["item_id"])
    op.create_table(
        "item_absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attendance_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attendance_id"], ["attendance.id"], name=op.f("fk_item_absence_attendance_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_item_absence_item_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_absence")),
        sa.UniqueConstraint("attendance_id", "item_id", name=op.f("uq_item_absence_attendance_id_item_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_item_absence_item_id"), "item_absence", ["item_id"])


def _tasks() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("decision_id", sa.Integer(), nullable=True),
        sa.Column("forum_id", sa.Integer(), nullable=True),
        sa.Column("board_id", sa.Integer(), nullable=True),
        sa.Column("part_of_id", sa.Integer(), nullable=True),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.CheckConstraint("state IN ('new', 'started', 'done')", name=op.f("ck_task_state")),
        sa.ForeignKeyConstraint(["board_id"], ["board.id"], name=op.f("fk_task_board_id")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_task_decision_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_task_forum_id")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_task_item_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["part_of_id"], ["task.id"], name=op.f("fk_task_part_of_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_task_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_task_board_id"), "task", ["board_id"])
    op.create_index(op.f("ix_task_decision_id"), "task", ["decision_id"])
    op.create_index(op.f("ix_task_due"), "task", ["due"])
    op.create_index(op.f("ix_task_forum_id"), "task", ["forum_id"])
    op.create_index(op.f("ix_task_item_id"), "task", ["item_id"])
    op.create_index(op.f("ix_task_part_of_id"), "task", ["part_of_id"])
    op.create_index(op.f("ix_task_person_id"), "task", ["person_id"])
    op.create_table(
        "deadline_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("forum_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("saturday_counts", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('invitation', 'agenda', 'material', 'minutes')", name=op.f("ck_deadline_rule_kind")
        ),
        sa.CheckConstraint("unit IN ('days', 'weeks', 'working_days')", name=op.f("ck_deadline_rule_unit")),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_deadline_rule_amount")),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], name=op.f("fk_deadline_rule_forum_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline_rule")),
        sa.UniqueConstraint("forum_id", "kind", name=op.f("uq_deadline_rule_forum_id_kind")),
        sqlite_autoincrement=True,
    )


def _local_roles() -> None:
    """Of each role that every municipality or department has one of, the role of each of them."""
    connection = op.get_bind()
    groups = connection.exec_driver_sql(
        "SELECT id, name, side FROM role WHERE kind IN ('per_municipality', 'per_local_department') ORDER BY id"
    ).all()
    units = connection.exec_driver_sql("SELECT id, name FROM unit WHERE kind = 'municipality' ORDER BY id").all()
    for group, name, side in groups:
        pattern, kind = LOCAL_NAMES.get(name, (name.replace("{", "").replace("}", "") + " i {unit}", ONE))
        connection.exec_driver_sql("UPDATE role SET local_name = ? WHERE id = ?", (pattern, group))
        for unit, unit_name in units:
            made = connection.exec_driver_sql(
                "INSERT INTO role (name, side, kind, aliases, unit_id, local_name) VALUES (?, ?, ?, '', ?, '')",
                (pattern.format(unit=unit_name), side, kind, unit),
            )
            connection.exec_driver_sql(
                "INSERT INTO role_in_group (group_id, role_id) VALUES (?, ?)", (group, made.lastrowid)
            )
