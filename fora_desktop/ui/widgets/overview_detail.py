"""One guess or difference in full: both versions, the answers, and what it means for the requirement."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain.field_words import DANISH
from fora_desktop.domain.last_read import HEADING
from fora_desktop.domain.overview import OverviewForum
from fora_desktop.domain.quota import sentence, summary_of_boards
from fora_desktop.i18n import _, counted
from fora_desktop.services.overview_effect import BoardEffect, Effect
from fora_desktop.services.overview_review import KEEP, OUTSIDE, RIGHT, ChangeRow, GuessRow, Review, put_right
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.card import Rule, scrolled
from fora_desktop.ui.widgets.choosing import NamedBox
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import IconLabel, Label
from fora_desktop.ui.widgets.overview_rows import Line, SameRow, key_of, labels, title
from fora_desktop.ui.widgets.pace import PaceBar
from fora_desktop.ui.widgets.side_cards import FieldChoice, SideCard
from fora_desktop.ui.widgets.status import StatusChip
from fora_desktop.ui.widgets.typed import DayEdit
from fora_desktop.ui.words import pace_of

BAR = 66
LOW = 240
"""Lower than this, at 100 %, the line at the foot gives its room away."""
AROUND = 50
"""Letters around a misspelling that are shown with it."""


class OverviewDetail(QWidget):
    """Shows a row; tells what the user chooses there."""

    side_chosen = Signal(str, str, str)
    wanted = Signal(bool)
    answered = Signal(object)
    closing = Signal(object)

    language = DANISH
    """Of the register: its fields are named in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Forskellen i enkeltheder"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.choices: list[FieldChoice] = []
        self.tick: QCheckBox | None = None
        self.answers: dict[str, SideCard] = {}
        self.forums: NamedBox | None = None
        self.last_day: DayEdit | None = None
        self._row: Line | None = None
        self._shape: tuple[object, ...] = ()
        self._effect: EffectBox | None = None
        self._inside = QWidget(self)
        self._area = scrolled(self._inside)
        self._room = QVBoxLayout(self._inside)
        self._room.setContentsMargins(fonts.px(14), fonts.px(10), fonts.px(14), fonts.px(10))
        self._body = QWidget(self._inside)
        self._room.addWidget(self._body)
        self._room.addStretch(1)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(fonts.px(14), fonts.px(6), fonts.px(14), fonts.px(8))
        foot.setSpacing(fonts.px(8))
        foot.addWidget(IconLabel("undo-2", "text2", 14, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(Label(_("Hele importen bliver ét trin, som kan fortrydes"), "small", wrap=True, parent=self), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(Rule(parent=self))
        column.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.setVisible(self.height() >= fonts.px(LOW))

    @property
    def row(self) -> Line | None:
        return self._row

    def show_row(self, row: Line | None, found: Review, effect: Effect | None = None, *, writable: bool = True) -> None:
        """The same row with other answers keeps the widgets, and so the focus."""
        shape = _shape(row)
        if shape != self._shape:
            self._build(row, found, writable)
        self._row, self._shape = row, shape
        if isinstance(row, ChangeRow):
            for choice, each in zip(self.choices, row.fields, strict=True):
                choice.show_row(each)
            if self.tick is not None:
                self.tick.setChecked(row.wanted)
        if isinstance(row, GuessRow):
            self._show_answer(row)
        if self._effect is not None:
            self._effect.show_effect(effect)

    def show_field(self, choice: FieldChoice) -> None:
        """Bring a field into sight."""
        self._area.ensureWidgetVisible(choice, 0, fonts.px(20))

    def focus_first(self) -> None:
        """To what is to be answered here."""
        if self.choices:
            self.choices[0].focus_side()
            self.show_field(self.choices[0])
        elif self.tick is not None:
            self.tick.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.answers:
            chosen = next((card for card in self.answers.values() if card.radio.isChecked()), None)
            card = chosen or next(iter(self.answers.values()))
            card.radio.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(card, 0, fonts.px(8))

    # --- building ---------------------------------------------------------------------------------------------------

    def _build(self, row: Line | None, found: Review, writable: bool) -> None:
        self._room.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self.choices, self.tick, self.answers, self.forums, self._effect = [], None, {}, None, None
        self.last_day = None
        self._body = QWidget(self._inside)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(fonts.px(8))
        if row is None:
            self._say(_("Vælg et gæt eller en forskel i listen."), "text2")
        else:
            self._column.addWidget(Label(title(row), "pane", wrap=True, parent=self._body))
        if isinstance(row, GuessRow):
            self._build_guess(row, found, writable)
        elif isinstance(row, ChangeRow):
            self._build_change(row, found, writable)
        elif isinstance(row, SameRow):
            self._say(
                _("{chapter}. {title} · alle felter ens").format(
                    chapter=row.change.chapter_after.number, title=row.change.chapter_after.title
                ),
                "text2",
            )
            self._build_texts(row.change.after)
        self._room.insertWidget(0, self._body)
        self._body.show()
        self._area.verticalScrollBar().setValue(0)

    def _say(self, text: str, tone: str = "text") -> None:
        self._column.addWidget(Label(text, "small" if tone == "text2" else "body", tone, wrap=True, parent=self._body))

    def _rule(self) -> None:
        self._column.addWidget(Rule(parent=self._body))

    def _build_change(self, row: ChangeRow, found: Review, writable: bool) -> None:
        if row.kind in ("changed", "returned"):
            self._build_fields(row, writable)
        elif row.kind == "new":
            assert row.chapter is not None
            assert row.text is not None
            self._say(f"{row.chapter.number}. {row.chapter.title} · " + _("linje {n}").format(n=row.line), "text2")
            self._add_tick(row, _("Opret forummet"), writable)
            self._add_effect()
            self._rule()
            self._build_texts(row.text)
        elif row.kind == "gone":
            self._say(_("Forummet står ikke i den tekst, der er læst."), "text2")
            self._add_tick(row, _("Luk forummet"), writable)
            self._add_last_day(row, found, writable)
            self._say(_("Det slettes ikke: lokale fora, holdte møder og historik bliver stående."))
        else:
            self._add_tick(row, _("Følg oversigten"), writable)
            for line in _about_whole(row, found):
                self._say(line)

    def _build_fields(self, row: ChangeRow, writable: bool) -> None:
        assert row.chapter is not None
        same = 8 - len(row.fields)
        told = counted(len(row.fields), _("{n} felt ændret"), _("{n} felter ændret"))
        about = f"{row.chapter.number}. {row.chapter.title} · {told}, " + _("{n} ens").format(n=same)
        self._say(about, "text2")
        if row.chapter_before is not None:
            self._say(
                _("Flyttes fra kapitel {before} til kapitel {after}.").format(
                    before=f"{row.chapter_before.number}. {row.chapter_before.title}",
                    after=f"{row.chapter.number}. {row.chapter.title}",
                )
            )
        if row.kind == "returned":
            self._add_tick(row, _("Åbn forummet igen"), writable)
        names = labels(self.language)
        for each in row.fields:
            self._rule()
            choice = FieldChoice(each, names[each.field], self._body, writable=writable)
            choice.chosen.connect(self.side_chosen)
            self.choices.append(choice)
            self._column.addWidget(choice)
        if any(each.field == "quota_text" for each in row.fields):
            self._rule()
            self._add_effect()

    def _build_texts(self, text: OverviewForum) -> None:
        names = labels(self.language)
        for field, said in text.texts.items():
            pair = QVBoxLayout()
            pair.setSpacing(fonts.px(1))
            pair.addWidget(Label(names[field], "header", parent=self._body))
            pair.addWidget(Label(said or _("(tomt)"), wrap=True, parent=self._body))
            self._column.addLayout(pair)

    def _add_tick(self, row: ChangeRow, words: str, writable: bool) -> None:
        self.tick = QCheckBox(words, self._body)
        self.tick.setAccessibleDescription(title(row))
        self.tick.setChecked(row.wanted)
        self.tick.setEnabled(writable)
        self.tick.clicked.connect(self.wanted)
        self._column.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_last_day(self, row: ChangeRow, found: Review, writable: bool) -> None:
        self.last_day = DayEdit(found.on, self._body)
        self.last_day.set_value(row.last_day)
        self.last_day.setEnabled(writable)
        self.last_day.committed.connect(self._on_last_day)
        self._column.addWidget(Field(_("Sidste dag"), self.last_day, parent=self._body))

    def _on_last_day(self) -> None:
        if self.last_day is not None and self.last_day.value is not None:
            self.closing.emit(self.last_day.value)

    def _add_effect(self) -> None:
        self._effect = EffectBox(self._body)
        self._column.addWidget(self._effect)

    # --- a guess ----------------------------------------------------------------------------------------------------

    def _build_guess(self, row: GuessRow, found: Review, writable: bool) -> None:
        if row.forum:
            self._say(_("Forum: {name}").format(name=row.forum), "text2")
        self._say(row.guess.sentence)
        if row.settled:
            self._say(_("Det er afklaret i registret."), "text2")
        self._rule()
        for answer, name, text in _offers(row):
            card = SideCard(name, self._body)
            card.say(*_in_its_place(row, text, found))
            card.radio.setAccessibleName(name)
            card.radio.setProperty("which", answer)
            card.radio.setAutoExclusive(False)
            card.radio.clicked.connect(self._on_answer)
            card.setEnabled(writable)
            self.answers[answer] = card
            self._column.addWidget(card)
        if row.guess.kind == "interface_unresolved":
            self._column.addWidget(Label(_("Eller vælg det forum, der menes"), "header", parent=self._body))
            self.forums = NamedBox(self._body)
            self.forums.setAccessibleName(_("Forum, der menes med “{text}”").format(text=row.guess.text))
            self.forums.line.setPlaceholderText(_("Vælg forum …"))
            self.forums.offer_named(list(found.open_forums))
            self.forums.committed.connect(self._on_forum)
            self.forums.setEnabled(writable)
            self._column.addWidget(self.forums)
        if row.may:
            self._say(_("Uden svar anvendes gættet, som det er vist, og mærkes “gættet”."), "text2")

    def _show_answer(self, row: GuessRow) -> None:
        for answer, card in self.answers.items():
            card.radio.setChecked(row.answer == answer)
        if self.forums is not None:
            self.forums.choose(row.answer if isinstance(row.answer, int) else None)

    def _on_answer(self) -> None:
        self.answered.emit(self.sender().property("which"))

    def _on_forum(self) -> None:
        if self.forums is not None and self.forums.value is not None:
            self.forums.complete()
            self.answered.emit(self.forums.value)


def _shape(row: Line | None) -> tuple[object, ...]:
    """What decides which widgets there are."""
    if row is None:
        return ()
    fields = tuple(each.field for each in row.fields) if isinstance(row, ChangeRow) else ()
    return (key_of(row), fields, getattr(row, "settled", None), getattr(row, "kind", ""))


def _offers(row: GuessRow) -> list[tuple[str, str, str]]:
    """Answer, its name, and what then stands there."""
    guess = row.guess
    names = {
        RIGHT: _("Ret visningsnavnet") if row.field == HEADING else _("Ret teksten"),
        KEEP: _("Behold"),
        OUTSIDE: _("Uden for registret"),
    }
    said = {
        RIGHT: put_right(row.forum, guess) if row.field == HEADING else guess.suggestion,
        KEEP: guess.suggestion if guess.kind == "heading_split" else guess.text,
        OUTSIDE: guess.text,
    }
    return [(answer, names[answer], said[answer]) for answer in row.may]


def _in_its_place(row: GuessRow, text: str, found: Review) -> tuple[str, str]:
    """The words as they would stand among those around them; as HTML and plain."""
    forum = next((each for each in found.read.forums if each.line == row.line), None)
    if forum is None or row.field in ("", HEADING):
        return escape(text), text
    whole = forum.text(row.field)
    at = whole.find(row.guess.text)
    start, end = max(0, at - AROUND), at + len(row.guess.text)
    before = ("…" if start else "") + whole[start:at]
    after = whole[end : end + AROUND] + ("…" if end + AROUND < len(whole) else "")
    return f"{escape(before)}<b><u>{escape(text)}</u></b>{escape(after)}", before + text + after


def _about_whole(row: ChangeRow, found: Review) -> list[str]:
    if row.kind == "order":
        return [_("Fora, der bliver i deres kapitel, står i en anden rækkefølge i oversigten.")]
    told = []
    for change in found.difference.chapters:
        after = f"{change.after.number}. {change.after.title}"
        if change.before is None:
            told.append(_("Nyt kapitel: {chapter}").format(chapter=after))
        else:
            told.append(f"{change.before.number}. {change.before.title} → {after}")
    return told


class EffectBox(QWidget):
    """How the forum's boards stand now, and would stand afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(fonts.px(6))
        self._shown: Effect | None = None
        self._inside = QWidget(self)
        self._column.addWidget(self._inside)

    @property
    def sentence(self) -> str:
        return self._shown.sentence if self._shown else ""

    def show_effect(self, effect: Effect | None) -> None:
        if effect == self._shown and effect is not None:
            return
        self._shown = effect
        self._column.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(6))
        if effect is not None:
            head = _("Det betyder for mødekravet i {year}").format(year=effect.year)
            column.addWidget(Label(head, "header", parent=self._inside))
            if len(effect.boards) == 1:
                column.addLayout(self._one(effect.boards[0]))
            elif effect.boards:
                column.addLayout(self._many(effect))
            column.addWidget(Label(effect.sentence, "body", wrap=True, parent=self._inside))
            self.setAccessibleName(f"{head}. {effect.sentence}")
        self._column.addWidget(self._inside)
        self._inside.show()

    def _one(self, board: BoardEffect) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(fonts.px(8))
        grid.setVerticalSpacing(fonts.px(6))
        grid.setColumnStretch(2, 1)
        for line, (word, status, standing) in enumerate(
            ((_("Nu"), board.now_status, board.now), (_("Bagefter"), board.then_status, board.then))
        ):
            grid.addWidget(Label(word, "small", "text2", parent=self._inside), line, 0)
            if standing is not None:
                bar = PaceBar(pace_of(standing), width=BAR, parent=self._inside)
                bar.setAccessibleName(word)
                grid.addWidget(bar, line, 1)
            chip = StatusChip(status, sentence(standing) if standing else status.word, parent=self._inside)
            grid.addWidget(chip, line, 2, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _many(self, effect: Effect) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(fonts.px(8))
        grid.setVerticalSpacing(fonts.px(4))
        grid.setColumnStretch(1, 1)
        for line, (word, then) in enumerate(((_("Nu"), False), (_("Bagefter"), True))):
            statuses = [status for status, number in effect.counts(then=then) for _one in range(number)]
            grid.addWidget(Label(word, "small", "text2", parent=self._inside), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(summary_of_boards(statuses), "small", wrap=True, parent=self._inside), line, 1)
        return grid
