"""2. Særlige dage: whom they concern, from which hour, and what they do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QMenu

from fora_desktop.domain.days import Effect
from fora_desktop.i18n import _
from fora_desktop.services import special_days
from fora_desktop.services.special_days import HOURS, SpecialLine, YearLayers
from fora_desktop.ui import fonts, icons, keys, theme
from fora_desktop.ui.delegate import Action, Cell, Look, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views.settings.section import Section
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import IconLabel

WHOM, EFFECT = "whom", "effect"


@dataclass(frozen=True, slots=True)
class Pick(Action):
    """A cell that opens a small menu: its words, an icon before them, an arrow after them."""

    icon: str = ""

    def width(self) -> int:
        before = fonts.px(20) if self.icon else 0
        return before + fonts.metrics(12).horizontalAdvance(self.text) + fonts.px(17) + 1

    def box(self, room: QRectF) -> QRectF:
        return room

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        side = fonts.px(14)
        if self.icon:
            place = QRectF(room.left(), round(room.center().y() - side / 2), side, side)
            icons.draw(painter, self.icon, place, look.ink("text2"))
            room = room.adjusted(fonts.px(20), 0, 0, 0)
        painter.setFont(fonts.font(12))
        painter.setPen(look.ink("text"))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, int(room.width()) - fonts.px(16))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if self.enabled:
            left = room.left() + metrics.horizontalAdvance(words) + fonts.px(3)
            arrow = QRectF(left, round(room.center().y() - side / 2), side, side)
            icons.draw(painter, "chevron-down", arrow, look.ink("text2"), stroke=2.0)


class SpecialTable(RowTable):
    """The rows have a menu of their own, at the mouse and at the Menu key."""

    def __init__(self, card: "SpecialCard") -> None:
        self._card = card
        model: TableModel[SpecialLine] = TableModel(card.columns(), key=lambda line: line.id)
        super().__init__(model, _("Særlige dage"), parent=card)
        model.setParent(self)

    def fit_columns(self) -> None:
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.current_line
        if line is not None and not self._card.desk.readonly:
            index = self.currentIndex()
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            menu = self._card.row_menu(line)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos() if mouse else corner)


class SpecialCard(Card):
    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__(
            _("2. Særlige dage"), _("advarer, spærrer aldrig"), link=_("Tilføj &dag …"), flush=True, parent=section
        )
        self.desk, self.section = desk, section
        self.year = desk.year
        self.head.insertWidget(0, IconLabel("star", "school_text", parent=self))
        icons.dress(self.link, "plus", "accent")
        self.link.set_words(_("Tilføj &dag …"))
        self.link_clicked.connect(self._add)
        self.table = SpecialTable(self)
        self.table.toggled.connect(self._on_toggled)
        self.table.acted.connect(self._on_acted)
        self.table.opened.connect(self._edit)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        keys.action(self.table, "indstillinger.edit_special", _("Ret den særlige dag"), "F2", self._edit_current)
        keys.action(
            self.table, "indstillinger.remove_special", _("Fjern den særlige dag"), "Delete", self._remove_current
        )
        theme.announcer().changed.connect(self._fit)

    def columns(self, lines: Sequence[SpecialLine] = ()) -> list[Column[SpecialLine]]:
        """As wide as what stands in them; the name takes what is left."""
        wide = fonts.metrics(12).horizontalAdvance
        days = max((line.days_in_words for line in lines), key=wide, default="")
        effect = max((line.effect_in_words for line in lines), key=wide, default="")
        return [
            Column(
                _("Dag"),
                lambda line: line.name,
                check=lambda line: Qt.CheckState.Checked if line.is_on else Qt.CheckState.Unchecked,
                tip=lambda line: line.when,
            ),
            Column(
                _("Når"),
                lambda line: line.days_in_words,
                sort=lambda line: line.spans,
                cell=lambda line: Words(line.days_in_words, tabular=True, size=12, tone="text2"),
                width=Words(days, tabular=True, size=12),
            ),
            Column(
                _("Gælder"), lambda line: line.whom, cell=self._whom, width=Pick(_("Kommunerne"), icon="building-2")
            ),
            Column(
                _("Virkning"),
                lambda line: line.effect_in_words,
                cell=self._effect,
                width=Pick(effect),
            ),
        ]

    def _whom(self, line: SpecialLine) -> Cell:
        icon = "building-2" if line.municipal else "users-round"
        return Pick(line.whom, WHOM, not self.desk.readonly, icon)

    def _effect(self, line: SpecialLine) -> Cell:
        return Pick(line.effect_in_words, EFFECT, not self.desk.readonly)

    def show_year(self, layers: YearLayers) -> None:
        self.year = layers.year
        model = self.table.model()
        assert isinstance(model, TableModel)
        model.columns = self.columns(layers.special)
        model.show(layers.special)
        self.table.fit_columns()
        self.link.setEnabled(not self.desk.readonly)
        self._fit()

    def _fit(self) -> None:
        """As tall as its rows, as far as these go: the page scrolls, not the table."""
        rows = self.table.model().rowCount() * theme.row_height(1)
        self.table.setFixedHeight(self.table.row_header().height() + rows + 4)

    # --- what the rows do -------------------------------------------------------------------------------------------

    def _on_toggled(self, line: SpecialLine, is_on: bool) -> None:
        if not self.desk.readonly:
            self._do(special_days.switched, special_days.switch, line.id, is_on)

    def _on_acted(self, line: SpecialLine, name: str) -> None:
        menu = self.whom_menu(line) if name == WHOM else self.effect_menu(line)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.table.currentIndex().siblingAtColumn(2 if name == WHOM else 3)
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def row_menu(self, line: SpecialLine) -> QMenu:
        """All that can be done with a row, for the Menu key."""
        menu = QMenu(self)
        menu.addAction(_("Ret …"), partial(self._edit, line))
        for words, under in ((_("Gælder"), self.whom_menu(line, menu)), (_("Virkning"), self.effect_menu(line, menu))):
            under.setTitle(words)
            menu.addMenu(under)
        menu.addSeparator()
        menu.addAction(_("Fjern"), partial(self._remove, line))
        return menu

    def whom_menu(self, line: SpecialLine, parent: QMenu | None = None) -> QMenu:
        menu = QMenu(parent or self)
        for words, municipal in ((_("Alle"), False), (_("Kommunerne"), True)):
            self._choice(menu, words, line.municipal == municipal, special_days.concern, line.id, municipal)
        return menu

    def effect_menu(self, line: SpecialLine, parent: QMenu | None = None) -> QMenu:
        menu = QMenu(parent or self)
        act = special_days.act
        for words, effect in (
            (_("Advar"), Effect.WARN),
            (_("Undgå i forslag"), Effect.AVOID),
            (_("Intet"), Effect.NONE),
        ):
            self._choice(menu, words, line.effect == effect, act, line.id, effect, line.from_hour)
        menu.addSeparator()
        hours = menu.addMenu(_("Fra kl."))
        self._choice(hours, _("Hele dagen"), line.from_hour is None, act, line.id, line.effect, None)
        for hour in HOURS:
            words = _("kl. {hour}").format(hour=hour)
            self._choice(hours, words, line.from_hour == hour, act, line.id, line.effect, hour)
        return menu

    def _choice(self, menu: QMenu, words: str, on: bool, function: Callable[..., Any], *arguments: Any) -> None:
        action = menu.addAction(words, partial(self._do, special_days.changed, function, *arguments))
        action.setCheckable(True)
        action.setChecked(on)

    def _do(self, name: Any, function: Callable[..., Any], *arguments: Any) -> None:
        def do() -> None:
            self.desk.do(name, function, *arguments, self.year)

        self.section.attempt(do)
        self.table.setFocus()

    def _add(self) -> None:
        from fora_desktop.ui.dialogs.calendar_days import SpecialDayForm

        SpecialDayForm(self.window(), self.desk, self.year, None).answered()

    def _edit(self, line: SpecialLine) -> None:
        from fora_desktop.ui.dialogs.calendar_days import SpecialDayForm

        if not self.desk.readonly:
            form = SpecialDayForm(self.window(), self.desk, self.year, line)
            form.answered()
            self.table.setFocus()

    def _edit_current(self) -> None:
        if (line := self.table.current_line) is not None:
            self._edit(line)

    def _remove(self, line: SpecialLine) -> None:
        self._do(special_days.removed, special_days.remove, line.id)

    def _remove_current(self) -> None:
        if (line := self.table.current_line) is not None and not self.desk.readonly:
            self._remove(line)
