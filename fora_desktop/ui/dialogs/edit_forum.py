"""Forms for a forum and for a local board; what was typed stays until it can be saved."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain import quota_text
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services.forums import BoardLine, ForumLine
from fora_desktop.ui import fonts
from fora_desktop.ui.dialogs.ask import Ask, date_edit, day_of
from fora_desktop.ui.widgets.card import scrolled
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.message import MessageBar

READING_AFTER = 150
"""Milliseconds after the last key until the number of meetings is read."""
Save = Callable[[Mapping[str, Any]], None]


class _Form(Ask):
    """Saves with Gem; a refusal stands above the fields and nothing typed is lost."""

    def __init__(self, title: str, save: Save, parent: QWidget) -> None:
        super().__init__(title, _("Gem"), parent)
        self._save = save
        self.refusal = MessageBar(parent=self)
        self.column.addWidget(self.refusal)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)

    def values(self) -> Mapping[str, Any]:
        raise NotImplementedError

    def _try(self) -> None:
        try:
            self._save(self.values())
        except FieldError as refused:
            self.refusal.say(str(refused), "error")
        else:
            self.accept()


class QuotaField(Field[QLineEdit]):
    """The number of meetings in words, with Fora's reading under it while it is typed."""

    def __init__(self, label: str, text: str, parent: QWidget) -> None:
        super().__init__(label, QLineEdit(text), parent=parent)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(READING_AFTER)
        self._wait.timeout.connect(self.read)
        self.editor.textChanged.connect(self._wait.start)
        self.read()

    def read(self) -> None:
        reading = quota_text.read(self.editor.text())
        sentence = quota_text.sentence(reading)
        if reading.understood and reading.to_confirm:
            self.show_warning(_("{sentence} Ret teksten, hvis der menes noget andet.").format(sentence=sentence))
        elif reading.understood or reading.per_board or not self.editor.text().strip():
            self.show_hint(sentence)
        else:
            self.show_warning(sentence, icon="spell-check")


class ForumForm(_Form):
    """A forum's name and seven fields, named as in the overview."""

    def __init__(
        self,
        forum: ForumLine | None,
        chapters: Sequence[tuple[int, int, str]],
        chapter: int | None,
        save: Save,
        parent: QWidget,
    ) -> None:
        super().__init__(_("Rediger forum") if forum else _("Nyt forum"), save, parent)
        self.set_size(760, 640)
        self._is_new = forum is None
        texts = forum.texts if forum else {}
        self.name = QLineEdit(forum.name if forum else "")
        self.chapter = QComboBox()
        self.chapter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chapter.setMinimumContentsLength(20)
        for id_, number, title in chapters:
            self.chapter.addItem(f"{number}. {title}", id_)
        if chapter is not None:
            self.chapter.setCurrentIndex(max(0, self.chapter.findData(chapter)))
        self.short_name = QLineEdit(forum.short_name if forum else "")
        self.journal = QLineEdit(forum.journal_number if forum else "")
        self.minutes = spin_box(0, 24 * 60, _(" min."))
        self.minutes.setSpecialValueText(_("120 min. (som andre)"))
        self.minutes.setSingleStep(15)
        self.minutes.setValue(forum.minutes or 0 if forum else 0)
        self.long_texts = {
            field: _long_text(texts.get(field, ""))
            for field in ("subject", "legal_basis", "purpose", "action_plan", "interfaces_text", "participants_text")
        }
        inside = QWidget(self)
        inside.setObjectName("page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, fonts.px(8), 0)
        grid.setSpacing(fonts.px(10))
        self.quota = QuotaField(_("&Antal møder"), texts.get("quota_text", ""), inside)
        self.name_field = Field(_("&Navn"), self.name, parent=inside)
        grid.addWidget(self.name_field, 0, 0)
        grid.addWidget(Field(_("&Kapitel"), self.chapter, parent=inside), 0, 1)
        grid.addWidget(self.quota, 1, 0, 1, 2)
        labels = {
            "subject": _("&Emne"),
            "legal_basis": _("&Lovgrundlag/kommissorium"),
            "purpose": _("&Formål/målsætning"),
            "action_plan": _("Evt. &handleplaner"),
            "interfaces_text": _("&Snitflader"),
            "participants_text": _("&Deltagere"),
        }
        for row, (field, editor) in enumerate(self.long_texts.items(), 2):
            grid.addWidget(Field(labels[field], editor, parent=inside), row, 0, 1, 2)
        grid.addWidget(Field(_("Ko&rt navn"), self.short_name, parent=inside), 8, 0)
        grid.addWidget(Field(_("&Varighed"), self.minutes, parent=inside), 8, 1)
        hint = _("Henvisning til sagen i kredsens eget system")
        grid.addWidget(Field(_("&Journalnummer"), self.journal, hint=hint, parent=inside), 9, 0, 1, 2)
        self.chapter.setEnabled(self._is_new)
        self.column.addWidget(scrolled(inside), 1)
        self.name.setFocus()

    def values(self) -> Mapping[str, Any]:
        return {
            "name": self.name.text(),
            "chapter": self.chapter.currentData(),
            "short_name": self.short_name.text().strip(),
            "journal_number": self.journal.text().strip(),
            "minutes": self.minutes.value() or None,
            "quota_text": self.quota.editor.text(),
            **{field: editor.toPlainText() for field, editor in self.long_texts.items()},
        }


def _long_text(text: str) -> QPlainTextEdit:
    editor = QPlainTextEdit(text)
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(fonts.metrics().lineSpacing() * 3 + fonts.px(14))
    return editor


class BoardForm(_Form):
    """A local board: its name, place, first day, and a number of meetings of its own."""

    def __init__(self, board: BoardLine, own_text: str, year_start: date, save: Save, parent: QWidget) -> None:
        super().__init__(_("Rediger {board}").format(board=board.name), save, parent)
        self.set_size(520, 520)
        self.name = QLineEdit(board.name)
        self.location = QLineEdit(board.location)
        self.journal = QLineEdit(board.journal_number)
        self.first_day = date_edit(board.first_day)
        self.own = QCheckBox(_("Eget mødekrav, der afviger fra forummets"))
        self.own.setChecked(board.own_requirement)
        self.quota = QuotaField(_("&Antal møder"), own_text, self)
        self.quota_from = date_edit(year_start)
        inside = QWidget(self)
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, fonts.px(8), 0)
        fields.setSpacing(fonts.px(10))
        fields.addWidget(Field(_("&Navn"), self.name))
        fields.addWidget(Field(_("&Sted"), self.location, hint=_("Hvor der plejer at blive holdt møde")))
        row = QHBoxLayout()
        row.setSpacing(fonts.px(10))
        row.addWidget(Field(_("Findes &fra"), self.first_day))
        row.addWidget(Field(_("&Journalnummer"), self.journal))
        fields.addLayout(row)
        fields.addWidget(self.own)
        fields.addWidget(self.quota)
        self.from_field = Field(_("&Gælder fra"), self.quota_from, hint=_("Tidligere perioder bedømmes som før"))
        fields.addWidget(self.from_field)
        fields.addStretch(1)
        self.column.addWidget(scrolled(inside), 1)
        self.name.setFocus()
        self.own.toggled.connect(self._on_own)
        self._on_own(board.own_requirement)

    def _on_own(self, own: bool) -> None:
        self.quota.setEnabled(own)
        self.from_field.setEnabled(own)

    def values(self) -> Mapping[str, Any]:
        return {
            "name": self.name.text(),
            "location": self.location.text().strip(),
            "journal_number": self.journal.text().strip(),
            "first_day": day_of(self.first_day),
            "quota": self.quota.editor.text() if self.own.isChecked() else "",
            "quota_from": day_of(self.quota_from),
        }
