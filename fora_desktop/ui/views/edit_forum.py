"""Rediger forum: a forum, a local board or a new forum; what is typed is a draft until Gem makes it one step."""

from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import boards, forum_forms, forums
from fora_desktop.services.forum_forms import Form, Saved
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.page import Page
from fora_desktop.ui.widgets.card import PageHeader, scrolled
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.forum_cards import REQUIREMENT, ForumCards, all_values, said
from fora_desktop.ui.widgets.forum_fields import EXISTS, PERSONS, UNITS
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar

DRAFT_AFTER = 400
"""Milliseconds after the last change until the draft is kept."""
NARROW = 900


class EditForum(Page):
    """`open` takes forum, board or chapter (a new forum), and the page to go back to."""

    key: ClassVar[str] = "edit_forum"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"chapter", "forum", "board", "board_unit", "unit", "requirement", "quota_rule", "meeting", "meeting_board"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form: Form | None = None
        self._what: dict[str, Any] = {}
        self.cards: ForumCards | None = None
        self._base: dict[str, Any] = {}
        self._kept_words: set[str] = set()
        self._back = "fora"
        self._saving = False
        self._make_header()
        self.message = MessageBar(parent=self)
        self.told = MessageBar(parent=self)
        self.area = scrolled(QWidget(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.state_below, self.message, self.told):
            column.addWidget(part)
        column.addWidget(self.area, 1)
        self._draft_soon = QTimer(self)
        self._draft_soon.setSingleShot(True)
        self._draft_soon.setInterval(DRAFT_AFTER)
        self._draft_soon.timeout.connect(self.keep_draft)
        keys.action(self, "rediger.save", _("Gem"), "Ctrl+S", self.save)
        keys.action(self, "rediger.leave", _("Luk, kladden bliver"), "Esc", self.leave)
        self._correct = keys.action(self, "rediger.correct", _("Ret slåfejlen"), "Alt+R", self.correct)

    def _make_header(self) -> None:
        self.header = PageHeader("", crumbs=_("Fora › Rediger"), parent=self)
        self.header.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.header.subtitle.hide()
        self.state = Label("", "small", "text2", parent=self)
        self.state_below = Label("", "small", "text2", parent=self)
        self.state_below.setContentsMargins(fonts.px(16), fonts.px(4), fonts.px(16), 0)
        self._narrow = False
        self.drop_button = Button(_("Kassér kladden"), "flat", parent=self)
        self.drop_button.clicked.connect(self.drop_draft)
        self.leave_button = Button(_("Luk"), shortcut="Esc", parent=self)
        self.leave_button.clicked.connect(self.leave)
        self.save_button = Button(_("Gem"), "primary", "save", "Ctrl+S", parent=self)
        self.save_button.clicked.connect(self.save)
        for part in (self.state, self.drop_button, self.leave_button, self.save_button):
            self.header.add(part)

    # --- opening ------------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """Show the form as the register has it, with the draft on it where there is one."""
        if self.form is not None:
            self.keep_draft()
        self._what = {name: what[name] for name in ("forum", "board", "chapter") if what.get(name) is not None}
        self._back = what.get("back") or "fora"
        self._stale = False
        self.message.say("")
        self.told.say("")
        try:
            form = self._form()
        except forum_forms.IsGone as gone:
            self.form = None
            self.desk.goto(self._back)
            self.desk.refused.emit(str(gone))
            return
        self._begin(form)
        self._take_up_draft()
        self._show_all()
        self.area.verticalScrollBar().setValue(0)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)
        if what.get("field") == REQUIREMENT:
            self.seek()
        self.refreshed.emit()

    def _form(self) -> Form:
        day, from_day = self.desk.day, date(self.desk.year, 1, 1)
        if "board" in self._what:
            return self.desk.read(forum_forms.of_board, self._what["board"], day, from_day)
        if "forum" in self._what:
            return self.desk.read(forum_forms.of_forum, self._what["forum"], day, from_day)
        return self.desk.read(forum_forms.of_new, self._what.get("chapter"), self.desk.today)

    @property
    def draft_key(self) -> str:
        for name in ("board", "forum"):
            if name in self._what:
                return f"{name}:{self._what[name]}"
        return "new"

    @property
    def _can_write(self) -> bool:
        return not self.desk.readonly and self.form is not None and not self._is_closed

    @property
    def _is_closed(self) -> bool:
        return self.form is not None and self.form.closed_on is not None

    def _begin(self, form: Form) -> None:
        """The form in its cards, which are made anew where those that are there were made for something else."""
        self.form = form
        if self.cards is None or not self.cards.fits(form):
            self.cards = ForumCards(self.desk, form)
            self.cards.kept_words = self._kept_words
            self.cards.typed.connect(self._on_typed)
            self.cards.set_narrow(self._narrow)
            self.cards.setObjectName("scrolled")
            self.area.setWidget(self.cards)  # which lets go of the ones before
        self.cards.begin(form, self._can_write)
        self._base = self.cards.values()

    @property
    def _now(self) -> ForumCards:
        """The cards, where a form is open."""
        assert self.cards is not None
        return self.cards

    @property
    def changes(self) -> dict[str, Any]:
        """What the user has changed, by field."""
        if self.form is None or self.cards is None:
            return {}
        return {name: value for name, value in self.cards.values().items() if value != self._base[name]}

    # --- the draft ----------------------------------------------------------------------------------------------------

    def _take_up_draft(self) -> None:
        draft = self.desk.drafts.get(self.draft_key)
        if draft is None or not self._can_write:
            return
        for name, typed in draft.typed.items():
            if name not in self._base:
                continue
            self._now.set_value(name, typed)
            if name in draft.base and draft.base[name] != self._base[name] and typed != self._base[name]:
                self._tell_of_another(name)
        if not self.changes:
            self.desk.drafts.drop(self.draft_key)
            return
        words = _("Du har en kladde fra {when} med {changes}.").format(
            when=_when(draft.saved_on, self.desk.now), changes=_counted(len(self.changes))
        )
        self.told.say(words, "info", icon="file-pen", closable=True)

    def _on_typed(self) -> None:
        self._show_title()
        self._draft_soon.start()

    def keep_draft(self) -> None:
        """Now rather than soon."""
        self._draft_soon.stop()
        if self.form is None or not self._can_write or self._saving:
            return
        changes = self.changes
        if not changes:
            self.desk.drafts.drop(self.draft_key)
        else:
            base = {name: self._base[name] for name in changes}
            kept = self.desk.drafts.get(self.draft_key)
            same = kept is not None and (kept.base, kept.typed) == (base, changes)
            if not same and not self.desk.drafts.keep(self.draft_key, Draft(self.desk.now, base, changes)):
                self.message.say(
                    _("Kladden kunne ikke gemmes på disken. Det, du har skrevet, er her, så længe Fora er åben."),
                    "warning",
                )
        self._show_state()

    def drop_draft(self) -> None:
        """Back to what the register says."""
        self.desk.drafts.drop(self.draft_key)
        self.told.say("")
        self.message.say("")
        if self.form is not None:
            form = self._form()
            self._begin(form)
            self._show_all()
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- showing ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """What another wrote meanwhile is shown where nothing has been typed, and told of where something has."""
        if self.form is None or self._saving:
            return
        try:
            form = self._form()
        except forum_forms.IsGone as gone:  # undo or another program has taken it away
            self.form = None
            self.desk.goto(self._back)
            self.desk.refused.emit(str(gone))
            return
        if not self._now.fits(form) or form.closed_on != self.form.closed_on:
            typed = self.changes
            self._begin(form)
            for name, value in typed.items():
                if name in self._base:
                    self._now.set_value(name, value)
        else:
            self._merge(form)
        self._show_all()

    def _merge(self, form: Form) -> None:
        assert self.form is not None
        cards = self._now
        before = {**all_values(self.form), REQUIREMENT: self.form.wanted}
        typed = self.changes
        self.form = cards.form = form
        for name, value in {**all_values(form), REQUIREMENT: form.wanted}.items():
            if name not in self._base or before.get(name) == value:
                continue
            if name == REQUIREMENT:
                cards.fill_requirement(form)
            elif cards.is_typed_in(name) or name in typed:
                self._base[name] = value  # the field is the user's: caret, selection and undoing stay
                if cards.values()[name] != value:
                    self._tell_of_another(name)
                continue
            else:
                cards.set_value(name, value)
            self._base[name] = cards.values()[name]
            if name in typed:
                cards.set_value(name, typed[name])
                if typed[name] != self._base[name]:
                    self._tell_of_another(name)

    def _tell_of_another(self, name: str) -> None:
        """Somebody else has changed the same field: both are kept until the user chooses."""
        assert self.form is not None
        words = _("Feltet er imens ændret et andet sted til “{text}”. Det, du har skrevet, gælder, når du gemmer.")
        theirs = said(self._base[name], self.form, name)
        use = partial(self._use_theirs, name)
        self._now.field(name).show_warning(words.format(text=theirs), _("Brug det andet"), use)

    def _use_theirs(self, name: str) -> None:
        self._now.set_value(name, self._base[name])
        self._now.field(name).clear()
        self._now.field(name).editor.setFocus()
        self._on_typed()

    def _show_all(self) -> None:
        self._show_title()
        self._show_state()
        self._now.look_again()
        writable = self._can_write
        self.save_button.setVisible(writable)
        self.drop_button.setVisible(writable and bool(self.changes))
        if self._is_closed and self.form is not None:
            again = [(_("Genåbn"), self._reopen)] if not self.desk.readonly else []
            words = _("{forum} er lukket og kan kun læses.").format(forum=self.form.forum_name)
            self.message.say(words, "info", icon="lock", actions=again)

    def _reopen(self) -> None:
        assert self.form is not None
        assert self.form.forum is not None
        if self.desk.attempt(forums.reopened, forums.reopen, self.form.forum):
            self.message.say("")

    def _show_title(self) -> None:
        assert self.form is not None
        name = str(self._now.values()["name"]).strip()
        new = _("Nyt lokalt forum") if self.form.board is not None else _("Nyt forum")
        self.header.title.setText(name or (new if self.form.is_new else _("(uden navn)")))
        self.header.title.setToolTip(name)
        parts = [_("Fora")]
        if self.form.chapter is not None:
            parts.append(_("{number}. {title}").format(number=self.form.chapter[0], title=self.form.chapter[1]))
        if self.form.board is not None:
            parts.append(self.form.forum_name)
        parts.append(_("Nyt forum") if self.form.is_new else _("Rediger"))
        self.header.crumbs.setText(" › ".join(parts))

    def _show_state(self) -> None:
        changes = self.changes
        draft = self.desk.drafts.get(self.draft_key) if changes else None
        words = ""
        if draft is not None:
            words = _("Kladde gemt {time} · {changes}").format(
                time=dates.hours(draft.saved_on.time()), changes=_counted(len(changes))
            )
        for label in (self.state, self.state_below):
            label.setText(words)
        self._show_states()
        self.drop_button.setVisible(self._can_write and bool(changes))
        if not changes:
            self.told.say("")

    def _show_states(self) -> None:
        """Where there is little room, the words about the draft stand under the header."""
        self.state.setVisible(not self._narrow)
        self.state_below.setVisible(self._narrow and bool(self.state_below.text()))

    def event(self, event: QEvent) -> bool:
        """Alt+R is a menu's as well: here it is the page's, so the page takes it before it becomes a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._corrects(event):
            event.accept()
            typed_in = self.window().focusWidget()
            if typed_in is not None and typed_in is not self:
                typed_in.installEventFilter(self)  # or the field would write the letter
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            watched.removeEventFilter(self)
            if self._corrects(event):
                self.correct()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._corrects(event):
            self.correct()
        else:
            super().keyPressEvent(event)

    def _corrects(self, event: QKeyEvent) -> bool:
        return self._correct.shortcut() == QKeySequence(event.keyCombination())

    def correct(self) -> None:
        """Alt+R"""
        if self.cards is not None:
            self.cards.correct()

    # --- saving -------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Everything as one step, then back; what cannot be saved is told beside its field."""
        if not self._can_write or self.form is None:
            return
        self._now.commit()
        if self._show_problems():
            return
        changes = self.changes
        if changes or self.form.is_new:
            self._saving = True
            try:
                saved = self._carry_out(self.form, changes)
            except FieldError as refused:
                self._refuse(refused)
                return
            finally:
                self._saving = False
            self.desk.drafts.drop(self.draft_key)
            self._what = {"forum": saved.forum} if saved.board is None else {"board": saved.board}
        self._go_back()

    def _carry_out(self, form: Form, changes: dict[str, Any]) -> Saved:
        wanted = changes.get(REQUIREMENT)
        fields = {name: value for name, value in changes.items() if name not in (REQUIREMENT, EXISTS)}
        now = self._now.values()
        if form.board is not None:
            return self.desk.do(forum_forms.saved, forum_forms.save_board, form.board, fields, wanted)
        in_units, of_persons = now[EXISTS] == UNITS, now[EXISTS] == PERSONS
        if form.forum is None:
            every = {name: value for name, value in now.items() if name not in (REQUIREMENT, EXISTS)}
            if not of_persons:
                every["persons"] = ()
            return self.desk.do(forum_forms.saved, forum_forms.create, every, now[REQUIREMENT], in_units)
        where: bool | None = None
        if not of_persons:
            fields.pop("persons", None)
        elif EXISTS in changes:
            fields["persons"] = now["persons"]
        if EXISTS in changes and not of_persons:
            where = in_units
        elif in_units and "units" in changes:
            where = True
        if where:
            fields["units"] = now["units"]
        return self.desk.do(
            forum_forms.saved, forum_forms.save_forum, form.forum, fields, wanted, where, self.desk.today
        )

    def _show_problems(self) -> bool:
        """Beside the fields, and the focus to the first; True when there is one."""
        assert self.form is not None
        values = self._now.basics.values()
        found = self.desk.read(forum_forms.problems, values, forum=self.form.forum, board=self.form.board)
        found |= self._now.problems()
        if self.form.board is None and values.get(EXISTS) == UNITS and not values.get("units") and self._asks_for_units:
            found["units"] = _("Vælg mindst én kommune, eller lad det findes for hele politikredsen.")
        first = self._now.show_problems(found)
        if first is not None:
            self._lead_to(first)
        return first is not None

    @property
    def _asks_for_units(self) -> bool:
        """A forum that has no boards yet may go on without; else one must be left."""
        return EXISTS in self.changes or bool(self._base.get("units"))

    def _refuse(self, refused: FieldError) -> None:
        """What only the register could know: beside its field where it has one."""
        name = forum_forms.FIELD_OF.get(type(refused))
        if name is not None and self._now.has(name):
            self._now.field(name).show_problem(str(refused))
            self._lead_to(self._now.field(name))
        else:
            self.message.say(str(refused), "error")

    def _lead_to(self, field: Field[Any]) -> None:
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(field)

    def leave(self) -> None:
        """The draft stays."""
        if self.cards is not None:
            self.cards.basics.commit()
        self.keep_draft()
        self._go_back()

    def _go_back(self) -> None:
        self.form = None
        if self._back == "fora":
            where = dict(self._what)
            if "board" in where:
                where["forum"] = self.desk.read(boards.forum_of, where["board"])
            where.pop("chapter", None)
            self.desk.goto("fora", **where)
        else:
            self.desk.goto(self._back)

    # --- the window ---------------------------------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        cards = self.cards
        return [self] if cards is None else [cards.basics, cards.requirement, cards.wordings]

    def start(self) -> QWidget:
        if self.cards is None:
            return self
        name: QWidget = self.cards.field("name").editor
        return name

    def seek(self) -> None:
        """There is no filter; the number of meetings is what one comes for."""
        if self.cards is not None:
            self.cards.requirement.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def summary(self) -> str:
        if self.form is None:
            return ""
        return _("Redigerer 1 lokalt forum") if self.form.board is not None else _("Redigerer 1 forum")

    def memory(self) -> dict[str, Any]:
        return {"kept_words": sorted(self._kept_words)}

    def recall(self, memory: dict[str, Any]) -> None:
        kept = memory.get("kept_words")
        if isinstance(kept, list):
            self._kept_words |= {str(word) for word in kept}

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_draft()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = narrow = self.width() < fonts.px(NARROW)
        self._show_states()
        if self.cards is not None:
            self.cards.set_narrow(narrow)


def _counted(number: int) -> str:
    return counted(number, _("{n} ændring"), _("{n} ændringer"))


def _when(then: datetime, now: datetime) -> str:
    """`i dag kl. 10.41`, `i går`, `3. maj`"""
    if then.date() == now.date():
        return _("i dag {time}").format(time=dates.clock(then.time()))
    if then.date() == now.date() - timedelta(days=1):
        return _("i går")
    return dates.day_month_year(then.date())
