"""The card of the minutes: what is written of the current item, what was decided, what is to be done.

What is typed is a draft beside the settings within two seconds, and a step in the register when the typing rests: when
the text or the item is left, after a pause, with Ctrl+S, when the page is left or the window closed. A draft that no
step followed, because Fora ended badly, comes back when the meeting is opened.
"""

from datetime import datetime

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from fora_desktop.domain import agenda_words, dates
from fora_desktop.domain.agenda import APPROVE_MINUTES, OPEN
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.rich_text import BULLETS, NUMBERS
from fora_desktop.i18n import _
from fora_desktop.services import agenda, meeting_course, minutes, tasks
from fora_desktop.services.minutes import ItemMinutes, MeetingMinutes
from fora_desktop.services.tasks import TaskRow
from fora_desktop.ui import fonts, icons, keys
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.decision_box import DRAFT_AFTER, DecisionBox
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, KeyCap, Label, Line
from fora_desktop.ui.widgets.message import MessageBar, UndoBar
from fora_desktop.ui.widgets.minutes_parts import ItemTaskLine, TaskTable, cursor_in
from fora_desktop.ui.widgets.readonly import allow
from fora_desktop.ui.widgets.rich_edit import RichEdit

REST_AFTER = 20_000
"""Milliseconds without a key after which the typing rests and becomes a step."""
SHOWS = frozenset(
    {"agenda_item", "decision", "task", "meeting", "meeting_step", "attendance", "item_absence", "person"}
)


class MinutesCard(Panel):
    """`item_wanted` asks the page for the item before or after this one."""

    item_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.desk = desk
        self.meeting: int | None = None
        self.item: int | None = None
        self.minutes: MeetingMinutes | None = None
        self._saved = ""
        """The text of the current item as the register has it."""
        self._dirty = False
        self._conflict = False
        self._stale = False
        self.setAccessibleName(_("Referat"))
        self._draft_timer = self._timer(DRAFT_AFTER, self.keep_draft)
        self._rest_timer = self._timer(REST_AFTER, self.flush)
        self.about = Label("", "small", "text2", wrap=True, parent=self)
        self.title = Label("", "pane", wrap=True, parent=self)
        self.not_in = Label("", "small", "unscheduled", wrap=True, parent=self)
        self.bar = MessageBar(parent=self)
        self.editor = RichEdit(_("Referat af punktet"), self)
        self.editor.edited.connect(self._on_edited)
        self.editor.looked.connect(self._show_looks)
        self.editor.left.connect(self._on_left)
        self.editor.cursor_at.connect(self._keep_in_sight)
        self.decisions = DecisionBox(desk, self)
        self.decisions.left.connect(self._back_to_text)
        self.decisions.opened.connect(self._bring_in_sight)
        self.tasks_title = Line(_("Opfølgende opgaver fra punktet"), "header", "text2", parent=self)
        self.tasks = TaskTable(desk, self)
        self.tasks.state_wanted.connect(self._on_task_state)
        self.tasks.removed.connect(self._on_task_removed)
        self.tasks.opened.connect(self._on_task_opened)
        self.line = ItemTaskLine(desk, self)
        self.line.left.connect(self._back_to_text)
        self.before = Button(_("Forrige punkt"), "", "chevron-left", parent=self)
        self.before.clicked.connect(self.go_back)
        self.after = Button(_("Næste punkt"), "primary", parent=self)
        self.after.clicked.connect(self.go_on)
        self.told = Label("", "small", "text2", parent=self)
        self._make_actions()
        self._lay_out()
        self.leads_to = self.editor
        desk.changed.connect(self._on_change)
        self.load(None)

    def _timer(self, after: int, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(do)
        return timer

    # --- how it is made ---------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        editor = self.editor
        self.bold = keys.action(self, "moede.bold", _("Fed"), "Ctrl+B", editor.toggle_bold)
        self.italic = keys.action(self, "moede.italic", _("Kursiv"), "Ctrl+I", editor.toggle_italic)
        self.bullets = keys.action(
            self, "moede.bullets", _("Punktopstilling"), "Ctrl+Shift+8", lambda: editor.toggle_list(BULLETS)
        )
        self.numbers = keys.action(
            self, "moede.numbers", _("Nummereret liste"), "Ctrl+Shift+7", lambda: editor.toggle_list(NUMBERS)
        )
        self.decide = keys.action(self, "moede.decision", _("Beslutning"), "Ctrl+Shift+B", self.new_decision)
        self.assign = keys.action(self, "moede.task", _("Opgave"), "Ctrl+Shift+O", self.new_task)
        keys.action(self, "moede.save", _("Gem referatet nu"), "Ctrl+S", self.flush)
        self._tools: list[QToolButton] = []
        for action, icon, words in (
            (self.bold, "bold", ""),
            (self.italic, "italic", ""),
            (self.bullets, "list", ""),
            (self.numbers, "list-ordered", ""),
            (self.decide, "gavel", _("Beslutning")),
            (self.assign, "list-todo", _("Opgave")),
        ):
            self._tools.append(self._tool(action, icon, words))
        for button in self._tools[:4]:
            button.setCheckable(True)

    def _tool(self, action: QAction, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        icons.dress(button, icon)
        button.setText(f" {words}" if words else "")
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        name = keys.words_of(action)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys.native(action.shortcut())})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button

    def _lay_out(self) -> None:
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, fonts.px(8))
        column.setSpacing(fonts.px(8))
        text = QVBoxLayout()
        text.setContentsMargins(fonts.px(12), fonts.px(4), fonts.px(12), 0)
        text.addWidget(self.editor)
        column.addLayout(text)
        column.addWidget(self.decisions)
        titled = QHBoxLayout()
        titled.setContentsMargins(fonts.px(16), 0, fonts.px(16), 0)
        titled.addWidget(self.tasks_title)
        column.addLayout(titled)
        column.addWidget(self.tasks)
        column.addWidget(self.line)
        column.addStretch(1)
        self.area: QScrollArea = scrolled(self._inside)
        whole = QWidget(self)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self.bar)
        outer.addWidget(Rule(parent=self))
        outer.addLayout(self._toolbar())
        outer.addWidget(Rule(parent=self))
        outer.addWidget(self.area, 1)
        outer.addWidget(Rule(parent=self))
        outer.addLayout(self._foot())
        self._whole = whole
        self.empty = EmptyView("file-text", _("Vælg et punkt på dagsordenen."), parent=self)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(8))
        head.setSpacing(2)
        for label in (self.about, self.title, self.not_in):
            head.addWidget(label)
        return head

    def _toolbar(self) -> FlowLayout:
        row = FlowLayout(gap=2)
        row.setContentsMargins(fonts.px(10), fonts.px(4), fonts.px(12), fonts.px(4))
        for button in self._tools:
            row.addWidget(button)
        return row

    def _foot(self) -> QHBoxLayout:
        self._caps = [KeyCap(keys_, self) for keys_ in ("Alt+Left", "Alt+Right")]
        row = QHBoxLayout()
        row.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(12), fonts.px(8))
        row.setSpacing(fonts.px(8))
        row.addWidget(self.before)
        for cap in self._caps:
            row.addWidget(cap)
        row.addStretch(1)
        row.addWidget(self.told)
        row.addWidget(self.after)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the foot says less."""
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        gap = fonts.px(8)
        room = self.width() - 4 * gap
        told = fonts.metrics(12).horizontalAdvance(_("Gemt {time}").format(time="00.00")) + gap
        caps = sum(cap.sizeHint().width() + gap for cap in self._caps)
        whole = [_width(words) for words in (_("Forrige punkt"), _("Næste punkt"))]
        short = sum(whole) + told > room
        self.before.set_words(_("Forrige") if short else _("Forrige punkt"))
        self.after.set_words(_("Næste") if short else _("Næste punkt"))
        for cap in self._caps:
            cap.setVisible(sum(whole) + told + caps <= room)

    # --- showing ----------------------------------------------------------------------------------------------------

    def load(self, meeting: int | None) -> None:
        """Show the minutes of a meeting; what was typed and not saved when Fora last ended comes back."""
        if meeting != self.meeting:
            self.flush()
            self.meeting, self.item = meeting, None
        self._stale = False
        self._read()
        if meeting is not None and self.minutes is not None:
            self._bring_drafts_back()
        here = self.minutes.item(self.item) if self.minutes is not None else None
        if here is None:
            first = self.minutes.items[0].id if self.minutes is not None and self.minutes.items else None
            self._become(first)
        else:
            self._show()

    def show_item(self, item: int | None) -> None:
        """Show an item, after what was typed of another one has been saved."""
        if item == self.item:
            return
        self.flush()
        self._go_to(item)

    def _go_to(self, item: int | None) -> None:
        """What was typed of the item before and could not be saved, for that one is gone or locked, is offered."""
        stuck = self.editor.markdown if self._dirty and not self._conflict else ""
        title = self.title.text()
        if stuck:
            self._keep_anyhow()
        self._become(item)
        if stuck:
            self._tell_stuck(title, stuck)

    def _tell_stuck(self, title: str, text: str) -> None:
        told = _("Det, du skrev i referatet af “{title}”, kunne ikke gemmes, for punktet er slettet eller låst.")
        if self.here is None:
            self.desk.refused.emit(told.format(title=title))
            return
        self.bar.setProperty("kept", True)
        copy = (_("Kopiér teksten"), lambda: QApplication.clipboard().setText(text))
        self.bar.say(told.format(title=title), "warning", actions=[copy], closable=True)

    def _keep_line(self) -> None:
        """Half a task in the quick line stays with its item."""
        if self.item is None:
            return
        slot, text = f"task_line:{self.item}", self.line.field.text()
        if text.strip():
            self.desk.drafts.keep(slot, Draft(self.desk.now, {}, {"text": text}))
        else:
            self.desk.drafts.drop(slot)

    def _show_line(self) -> None:
        draft = self.desk.drafts.get(f"task_line:{self.item}")
        self.line.item = self.item
        self.line.field.setText(str(draft.typed.get("text", "")) if draft is not None else "")

    def _become(self, item: int | None) -> None:
        here = self.minutes.item(item) if self.minutes is not None else None
        self._keep_line()
        self.item = here.id if here is not None else None
        self._dirty = self._conflict = False
        self.told.setText("")  # that was of the other item
        self.bar.setProperty("kept", False)
        self._show_line()
        if here is not None:
            self._saved = here.text
            self.editor.set_markdown(here.text)
        self._show()
        self.area.verticalScrollBar().setValue(0)
        self._offer_kept()

    def _read(self) -> None:
        self.minutes = None
        if self.meeting is not None:
            try:
                self.minutes = self.desk.read(minutes.of_meeting, self.meeting)
            except agenda.MeetingIsGone:  # the page that shows the meeting tells of it
                self.meeting = None

    @property
    def here(self) -> ItemMinutes | None:
        """The current item as it was last read."""
        return self.minutes.item(self.item) if self.minutes is not None else None

    @property
    def can_write(self) -> bool:
        return self.minutes is not None and not self.minutes.is_locked and not self.desk.readonly

    def _show(self) -> None:
        here = self.here
        self._stack.setCurrentWidget(self._whole if here is not None else self.empty)
        if here is None or self.minutes is None:
            has_items = bool(self.minutes is not None and self.minutes.items)
            self.empty.say(
                _("Vælg et punkt på dagsordenen.") if has_items else _("Mødet har ingen punkter endnu."),
                detail="" if has_items else _("Referatet skrives punkt for punkt."),
            )
            return
        self._show_head(here)
        self.decisions.show_item(here, self._next_number(), writable=self.can_write)
        self.tasks.show_tasks(here.tasks)
        self.tasks_title.setVisible(bool(here.tasks))
        self.line.setVisible(not self.desk.readonly)
        self.editor.setReadOnly(not self.can_write)
        self.editor.setPlaceholderText(
            _("Skriv referatet her. Det gemmes, mens du skriver.")
            if self.can_write
            else _("Der er intet referat af punktet.")
        )
        allow(self.desk.readonly, *self._tools[:-1], also=self.can_write)
        allow(self.desk.readonly, self._tools[-1])
        order = [each.id for each in self.minutes.items]
        place = order.index(here.id)
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < len(order) - 1)
        self._show_approval(here)
        self._show_looks()

    def _show_head(self, here: ItemMinutes) -> None:
        hours = _("kl. {start}–{end}").format(start=dates.hours(here.start.time()), end=dates.hours(here.end.time()))
        if here.end == here.start:
            hours = dates.clock(here.start.time())
        parts = [_("Punkt {n}").format(n=here.number), hours, agenda_words.to_what(here.kind)]
        if here.confidential:
            parts.append(_("lukket punkt"))
        self.about.setText(" · ".join(parts))
        self.title.setText(here.title)
        self.not_in.setText(
            _("Deltog ikke i punktet: {names}").format(names=", ".join(here.not_in)) if here.not_in else ""
        )
        self.not_in.setVisible(bool(here.not_in))
        self.setAccessibleDescription(f"{self.about.text()} {here.title}")

    def _show_approval(self, here: ItemMinutes) -> None:
        """An item that approves earlier minutes says which still wait."""
        if self._conflict or self.bar.property("kept"):
            return
        waiting: tuple[meeting_course.Awaiting, ...] = ()
        if here.purpose == APPROVE_MINUTES and self.can_write and self.meeting is not None:
            waiting = self.desk.read(meeting_course.awaiting_approval, self.meeting)
        if not waiting:
            self.bar.say("")
            return
        first = waiting[0]
        self.bar.say(
            _("Referatet af {meeting} er ikke godkendt.").format(meeting=first.title),
            "info",
            actions=[(_("Godkend referatet"), lambda: self._approve(here.id, first.meeting))],
        )

    def _approve(self, item: int, meeting: int) -> None:
        self.desk.attempt(
            meeting_course.marked, meeting_course.approve_by_item, item, meeting, self._day_of_meeting().date()
        )

    def _day_of_meeting(self) -> datetime:
        """The meeting's own day, or today where it is still to come."""
        assert self.minutes is not None
        return min(self.minutes.start, self.desk.now)

    def _show_looks(self) -> None:
        kind = self.editor.list_kind
        states = (self.editor.is_bold, self.editor.is_italic, kind == BULLETS, kind == NUMBERS)
        for button, on in zip(self._tools, states, strict=False):
            button.setChecked(on)

    def _keep_in_sight(self, cursor: QRect) -> None:
        if self.editor.hasFocus():
            spot = cursor_in(self._inside, self.editor.viewport(), cursor).center()
            self.area.ensureVisible(spot.x(), spot.y(), fonts.px(10), fonts.px(30))

    def _on_change(self, tables: frozenset[str]) -> None:
        if self.meeting is None or not (tables == EVERYTHING or tables & SHOWS):
            return
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Read again; what is being typed is left alone."""
        self._stale = False
        self._read()
        here = self.here
        if here is None:
            order = self.minutes.items if self.minutes is not None else ()
            self._go_to(order[0].id if order else None)
            return
        if here.text != self._saved:
            if self._dirty and here.text != self.editor.markdown:
                self._tell_conflict(here.text)
            else:
                self._saved, self._dirty = here.text, False
                if here.text != self.editor.markdown:  # or the cursor would go, and what can be taken back
                    self.editor.set_markdown(here.text)
        self._show()

    # --- what is typed ----------------------------------------------------------------------------------------------

    @staticmethod
    def draft_key(item: int) -> str:
        return f"minutes:{item}"

    def _on_edited(self) -> None:
        self._dirty = True
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._rest_timer.start()

    def _on_left(self) -> None:
        """The text is left: it is saved, but not by the way to Fortryd, which is about the step that stands there."""
        to = QApplication.focusWidget()
        if to is None or not isinstance(to.parentWidget(), UndoBar):
            self.flush()

    def keep_draft(self) -> None:
        """Put what has been typed where a crash does not reach it."""
        self._draft_timer.stop()
        if not self._dirty or self.item is None:
            return
        self.editor.part()
        draft = Draft(self.desk.now, {"text": self._saved}, {"text": self.editor.markdown})
        if self.desk.drafts.keep(self.draft_key(self.item), draft):
            self._tell_saved()
        else:
            self.flush()  # where no draft can be written, the register takes it at once

    def flush(self) -> None:
        """Save what is being typed as a step of its own; where that is refused it stays as a draft."""
        self._draft_timer.stop()
        self._rest_timer.stop()
        self.decisions.keep_draft()
        self._keep_line()
        if not self._dirty or self.item is None or self._conflict:
            if self._conflict:
                self._keep_anyhow()
            return
        self.editor.part()
        text, item = self.editor.markdown, self.item
        if text == self._saved:
            self._dirty = False
            self.desk.drafts.drop(self.draft_key(item))
            return
        before = self._saved
        self._read()
        if self.here is not None and self.here.text not in (before, text):
            self._tell_conflict(self.here.text)  # nothing has told of it yet
            return
        try:
            self.desk.do(minutes.written, minutes.write, item, text)
        except FieldError as refusal:
            self._saved, self._dirty = before, True
            self._keep_anyhow()
            self.bar.say(
                _("{refusal} Det, du har skrevet, ligger i en kladde.").format(refusal=refusal),
                "error",
                closable=True,
            )
            return
        if item == self.item:
            self._saved, self._dirty = text, self.editor.markdown != text
        self.desk.drafts.drop(self.draft_key(item))
        self._tell_saved()

    def _keep_anyhow(self) -> None:
        if self.item is not None:
            draft = Draft(self.desk.now, {"text": self._saved}, {"text": self.editor.markdown})
            self.desk.drafts.keep(self.draft_key(self.item), draft)

    def _tell_saved(self) -> None:
        at = self.desk.now.time()
        self.told.setText(_("Gemt {time}").format(time=dates.hours(at)))

    def _tell_conflict(self, other: str) -> None:
        """The same text was changed elsewhere while something was typed here: the user says which holds."""
        self._conflict = True
        self._keep_anyhow()
        self.bar.say(
            _("Referatet af punktet er ændret et andet sted, mens du skrev."),
            "warning",
            actions=[
                (_("Behold mit"), lambda: self._settle(None)),
                (_("Tag det andet"), lambda: self._settle(other)),
            ],
        )

    def _settle(self, other: str | None) -> None:
        here = self.here
        self._conflict = False
        self.bar.say("")
        if other is not None and here is not None:
            self._dirty, self._saved = False, here.text
            self.editor.set_markdown(here.text)
            self.desk.drafts.drop(self.draft_key(here.id))
        elif here is not None:
            self._saved = here.text
            self.flush()
        self._show()

    def _bring_drafts_back(self) -> None:
        """What was typed when Fora last ended without saving it: saved now, where nobody has changed it since."""
        assert self.minutes is not None
        found = []
        for each in self.minutes.items:
            draft = self.desk.drafts.get(self.draft_key(each.id))
            if draft is None or (each.id == self.item and self._dirty):
                continue
            typed = str(draft.typed.get("text", ""))
            if typed == each.text:
                self.desk.drafts.drop(self.draft_key(each.id))
            elif draft.base.get("text") == each.text and self.can_write:
                found.append((each, typed, draft.saved_on))
        if not found:
            return
        texts = [(each.id, typed) for each, typed, _at in found]
        if not self.desk.attempt(minutes.all_written, minutes.write_all, texts):
            return
        for each, _typed, _at in found:
            self.desk.drafts.drop(self.draft_key(each.id))
        self._read()
        numbers = ", ".join(str(each.number) for each, _typed, _at in found)
        self.desk.noticed.emit(
            _("Det, du skrev i referatet af punkt {numbers}, før Fora lukkede, er hentet tilbage.").format(
                numbers=numbers
            )
        )

    def _offer_kept(self) -> None:
        """A draft of the item that could not come back by itself: the text was changed since, or is locked."""
        here = self.here
        self.bar.setProperty("kept", False)
        draft = self.desk.drafts.get(self.draft_key(here.id)) if here is not None else None
        if here is not None and draft is not None and str(draft.typed.get("text", "")) != here.text:
            self.bar.setProperty("kept", True)
            typed = str(draft.typed.get("text", ""))
            when = _("{day} {time}").format(
                day=dates.day_month(draft.saved_on.date()), time=dates.clock(draft.saved_on.time())
            )
            actions = [(_("Kassér kladden"), lambda: self._drop_kept(here.id))]
            if self.can_write:
                actions.insert(0, (_("Brug kladden"), lambda: self._use_kept(typed)))
            self.bar.say(
                _("Der er en kladde af punktet fra {when}, men referatet er ændret siden.").format(when=when),
                "warning",
                actions=actions,
            )
        self.decisions.bring_back()

    def _use_kept(self, typed: str) -> None:
        self.bar.setProperty("kept", False)
        self.bar.say("")
        self.editor.set_markdown(typed)
        self._dirty = True
        self.flush()

    def _drop_kept(self, item: int) -> None:
        self.bar.setProperty("kept", False)
        self.bar.say("")
        self.desk.drafts.drop(self.draft_key(item))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or the window closes."""
        self.flush()
        super().hideEvent(event)

    # --- going on ---------------------------------------------------------------------------------------------------

    def go_back(self) -> None:
        """To the item before this one."""
        self._go(-1)

    def go_on(self) -> None:
        """To the next item; while the meeting is going on, this one is treated by that."""
        here = self.here
        if here is not None and self.minutes is not None and self.can_write:
            is_on = self.minutes.course.is_on(self.desk.now)
            if is_on and here.state == OPEN and here.purpose != APPROVE_MINUTES:
                self.flush()
                self.desk.attempt(minutes.was_treated, minutes.treated, here.id, self.desk.today)
        self._go(1)

    def _go(self, by: int) -> None:
        if self.minutes is None or self.item is None:
            return
        order = [each.id for each in self.minutes.items]
        place = order.index(self.item) + by
        if 0 <= place < len(order):
            self.flush()
            self.item_wanted.emit(order[place])

    # --- decisions and tasks ----------------------------------------------------------------------------------------

    def _next_number(self) -> int:
        """Which number a new decision of this item gets."""
        number = 1
        for each in self.minutes.items if self.minutes is not None else ():
            number += len(each.decisions)
            if each.id == self.item:
                break
        return number

    def new_decision(self) -> None:
        """Open the form for one more decision; what is chosen in the text is proposed for it."""
        chosen = self.editor.textCursor().selectedText().replace("\u2029", " ").replace("\u2028", " ")
        self.decisions.new(chosen.strip())

    def _bring_in_sight(self, widget: QWidget) -> None:
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
        self.area.ensureWidgetVisible(widget)

    def new_task(self) -> None:
        """To the quick line."""
        if not self.line.isHidden():
            self.line.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring_in_sight(self.line)

    def _on_task_state(self, task: int, state: str) -> None:
        self.desk.attempt(tasks.told_state, tasks.set_state, task, state, self.desk.today)

    def _on_task_removed(self, task: int) -> None:
        self.desk.attempt(tasks.removed, tasks.remove, [task])

    def _on_task_opened(self, task: TaskRow) -> None:
        self.flush()
        self.desk.goto("opgaver", task=task.id)

    def _back_to_text(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _width(words: str) -> int:
    """What a button with an icon and these words takes."""
    return fonts.metrics(13, fonts.SEMIBOLD).horizontalAdvance(words) + fonts.px(56)
