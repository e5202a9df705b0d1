"""All components on one page, from the real widgets: to be looked at in both themes and all text sizes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.card import Panel, Rule
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.message import MessageBar, UndoBar
from fora_desktop.ui.widgets.pace import Pace, PaceBar
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.status import StatusChip, chip_size

_TODAY = 132 / 365


def _examples() -> list[tuple[Status, Pace | None, str]]:
    return [
        (Status.MET, Pace(4, 1, 0, 4, None, 1, _TODAY), _("Opfyldt: 4 af mindst 4 møder er holdt.")),
        (
            Status.COVERED,
            Pace(1, 3, 0, 4, None, 1, _TODAY),
            _("Planlagt: 1 holdt, 3 planlagt. Kravet nås den 24. november."),
        ),
        (
            Status.UNSCHEDULED,
            Pace(2, 1, 0, 4, None, 1, _TODAY),
            _("Mangler planlægning: 2 holdt, 1 planlagt. 1 møde mangler dato."),
        ),
        (
            Status.UNRECORDED,
            Pace(1, 2, 1, 4, None, 1, _TODAY),
            _("Mangler registrering: mødet den 3. juni er ikke noteret som holdt eller aflyst."),
        ),
        (
            Status.BEHIND,
            Pace(0, 0, 0, 4, None, 1, _TODAY),
            _("Bagud: 0 af mindst 4 holdt. 1 skulle være holdt den 2. april."),
        ),
        (Status.MISSED, Pace(2, 0, 0, 4, None, 4, 1.0), _("Ikke opfyldt: 2 af mindst 4 møder holdt i 2025.")),
        (
            Status.EXCEEDED,
            Pace(1, 2, 0, 1, 2, 0, _TODAY),
            _("Over maksimum: 3 møder holdt eller planlagt; højst 2 om året."),
        ),
        (Status.ON_DEMAND, None, _("Efter behov: 3 møder holdt i år. Intet minimum.")),
        (Status.NOT_SET, None, _("Ikke fastsat: kataloget angiver intet antal.")),
    ]


def _nothing() -> None:
    """What the buttons of the sheet do."""


class ComponentSheet(QWidget):
    """Status words, messages, buttons, fields, empty view and progress; stateless, for screenshots and tests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(fonts.px(20), fonts.px(14), fonts.px(20), fonts.px(10))
        column.setSpacing(fonts.px(7))
        column.addWidget(Label(_("Mørkt tema") if theme.tokens().dark else _("Lyst tema"), "pane", parent=self))
        for heading, part in (
            (_("Mødekrav: ord, tegn og sætning følges altid ad"), self._statuses()),
            (_("Beskeder i siden"), self._messages()),
            (_("Knapper og felter"), self._controls()),
            (_("Tom visning og langt arbejde"), self._empty_and_work()),
        ):
            column.addWidget(Label(heading, "header", "text2", parent=self))
            column.addWidget(part)
        column.addStretch(1)

    def _statuses(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(8))
        column.setSpacing(fonts.px(3))
        widest = max(chip_size(status).width() for status in Status) + fonts.px(8)
        for status, pace, sentence in _examples():
            row = QHBoxLayout()
            row.setSpacing(fonts.px(8))
            holder = QWidget()
            holder.setFixedWidth(widest)
            inside = QHBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(StatusChip(status, sentence))
            inside.addStretch(1)
            row.addWidget(holder)
            row.addWidget(PaceBar(pace, width=108) if pace else self._dash())
            row.addWidget(Label(sentence, wrap=True), 1)
            column.addLayout(row)
        column.addWidget(Rule())
        key = QHBoxLayout()
        key.setSpacing(fonts.px(12))
        key.addWidget(PaceBar(Pace(1, 2, 0, 4, None, 1, _TODAY), height=14, width=198))
        told = _(
            "Udfyldt: holdt. Skraveret: planlagt. Prik: ikke noteret. Stiplet: mangler. "
            "Trekant: i dag. Orange: skulle være holdt."
        )
        key.addWidget(Label(told, "small", "text2", wrap=True), 1)
        column.addLayout(key)
        return Panel("card", column)

    def _dash(self) -> Label:
        dash = Label("–", tone="text3")
        dash.setFixedWidth(fonts.px(108))
        dash.setContentsMargins(4, 0, 0, 0)
        return dash

    def _messages(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(7))
        column.addWidget(
            MessageBar(
                _("Filen er åben hos Jonas Elkjær på SEKR-PC-07. Du kan læse, men ikke ændre."),
                icon="lock",
                actions=[(_("Prøv igen"), _nothing)],
            )
        )
        column.addWidget(
            MessageBar(
                _("2 fora mangler kort navn og vises afkortet i kalenderen."),
                "warning",
                actions=[(_("Vis"), _nothing)],
                closable=True,
            )
        )
        column.addWidget(
            MessageBar(
                _(
                    "Filen kunne ikke gemmes: drevet F: er fyldt. Dine ændringer er sikre i kladden. "
                    "Frigør plads, eller gem et andet sted."
                ),
                "error",
                actions=[(_("Gem som …"), _nothing)],
            )
        )
        undo = UndoBar()
        undo.tell(_("Lokalrådet i Holbæk er flyttet til ons. 27. maj kl. 14.00"))
        column.addWidget(undo)
        return box

    def _controls(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(8))
        off = Button(_("Godkend {n} møder").format(n=0))
        off.setEnabled(False)
        off.setToolTip(_("Vælg mindst ét møde"))
        self.focused = Button(_("Nyt møde"), icon="plus", shortcut="Ctrl+N")
        buttons = (
            Button(_("Godkend"), "primary"),
            Button(_("Annullér")),
            self.focused,
            off,
            Button(_("Vis alle"), "flat"),
        )
        column.addLayout(_row(*buttons, Segmented([_("Dag"), _("Uge")], name=_("Visning"))))
        checked, empty = QCheckBox(_("Kladde til Outlook")), QCheckBox(_("Kun det, der kræver handling"))
        checked.setChecked(True)
        chosen, other = QRadioButton(_("Mindst")), QRadioButton(_("Præcis"))
        chosen.setChecked(True)
        column.addLayout(_row(checked, empty, chosen, other))
        date = Field(_("&Dato"), QLineEdit(_("25. maj 2026")))
        date.show_warning(
            _("2. pinsedag er helligdag. Nærmeste ledige dag er ons. 27. maj."), _("Brug 27. maj"), _nothing
        )
        end = Field(_("&Slut"), QLineEdit(_("8.00")))
        end.show_problem(_("Slut er før start."))
        kind = QComboBox()
        kind.addItems([_("Ordinært møde"), _("Stormøde")])
        fields = QHBoxLayout()
        fields.setSpacing(fonts.px(8))
        for field in (
            end,
            Field(_("&Mødetype"), kind, hint=_("følger forum")),
            Field(_("&Varsel"), spin_box(0, 90, _(" dage")), aside=_("aftalt")),
        ):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(date)
        column.addLayout(fields)
        return box

    def _empty_and_work(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(7))
        inside = QVBoxLayout()
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(
            EmptyView(
                "calendar-plus",
                _("Ingen møder i juli"),
                detail=_("Sommerferie i alle 10 kommuner. Vælg en anden måned, eller opret et møde."),
                action=_("Nyt møde"),
                do=_nothing,
                action_icon="plus",
            )
        )
        column.addWidget(Panel("card", inside))
        work = QVBoxLayout()
        work.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(10), fonts.px(12))
        work.setSpacing(fonts.px(8))
        done = QProgressBar()
        done.setValue(62)
        done.setTextVisible(False)
        done.setAccessibleName(_("Beregner plan for {year}").format(year=2027))
        told = Label(_("162 af 265 møder er lagt · cirka 16 sek. tilbage"), tone="text2", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(fonts.px(8))
        head.addWidget(IconLabel("wand-sparkles", "accent"))
        head.addWidget(Label(_("Beregner plan for {year}").format(year=2027), "strong"))
        head.addWidget(told, 1)
        head.addWidget(Button(_("Stop og brug det bedste"), "small"))
        work.addLayout(head)
        work.addWidget(done)
        column.addWidget(Panel("card", work))
        return box


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(fonts.px(8))
    for widget in widgets:
        widget.setSizePolicy(QSizePolicy.Policy.Maximum, widget.sizePolicy().verticalPolicy())
        row.addWidget(widget)
    row.addStretch(1)
    return row
