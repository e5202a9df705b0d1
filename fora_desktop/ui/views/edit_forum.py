"""Rediger forum: a forum, a local board or a new forum; what is typed is a draft until Gem makes it one step."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.spelling import misspellings
from fora_desktop.exchange.overview_text import known_words
from fora_desktop.i18n import _, counted
from fora_desktop.services import boards, forum_forms, forums
from fora_desktop.services.forum_forms import Effect, Form, Saved
from fora_desktop.services.requirements import Wanted
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.page import Page
from fora_desktop.ui.widgets.card import PageHeader, scrolled
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.forum_fields import DISTRICT, EXISTS, UNITS, Basics, BoardBasics, ForumBasics
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.requirement_card import RequirementCard
from fora_desktop.ui.widgets.wordings import Wordings

DRAFT_AFTER = 400
"""Milliseconds after the last change until the draft is kept."""
SPELLED_AFTER = 600
NARROW = 900
REQUIREMENT = "requirement"


class EditForum(Page):
    """`open` takes forum, board or chapter (a new forum), and the page to go back to."""

    key: ClassVar[str] = "edit_forum"
    lights: ClassVar[str] = "fora"
    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"chapter", "forum", "board", "board_unit", "unit", "requirement", "quota_rule", "meeting", "meeting_board"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form: Form | None = None
        self._what: dict[str, Any] = {}
        self._base: dict[str, Any] = {}
        self._made_for: tuple[Any, ...] = ()
        self._kept_words: set[str] = set()
        self._known: frozenset[str] = frozenset()
        self._back = "fora"
        self._saving = False
        self._asked = 0
        self._make_header()
        self.message = MessageBar(parent=self)
        self.told = MessageBar(parent=self)
        self.basics: Basics | None = None
        self.requirement: RequirementCard | None = None
        self.wordings: Wordings | None = None
        self._body = QWidget(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.setContentsMargins(fonts.px(16), fonts.px(14), fonts.px(16), fonts.px(14))
        self._sides.setSpacing(fonts.px(12))
        self.area = scrolled(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.state_below, self.message, self.told):
            column.addWidget(part)
        column.addWidget(self.area, 1)
        self._draft_soon = self._timer(DRAFT_AFTER, self.keep_draft)
        self._spell_soon = self._timer(SPELLED_AFTER, self._spell)
        self._effect_soon = self._timer(0, self._ask_effect)
        keys.action(self, "rediger.save", _("Gem"), "Ctrl+S", self.save)
        keys.action(self, "rediger.leave", _("Luk, kladden bliver"), "Esc", self.leave)
        keys.action(self, "rediger.correct", _("Ret slåfejlen"), "Alt+R", self.correct)

    @staticmethod
    def title() -> str:
        return _("Rediger forum")

    def _timer(self, wait: int, do: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(do)
        return made

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
        """The cards, made anew where the ones that are there were made for something else."""
        alike = self.form is not None and self.basics is not None and _shape(form) == self._made_for
        self.form = form
        if alike and self.basics is not None and self.requirement is not None:
            self.basics.begin(form)
            self.requirement.field.clear()
        else:
            self._make_cards(form)
        self._fill(form)
        self._base = self._values()

    def _make_cards(self, form: Form) -> None:
        for card in (self.basics, self.requirement, self.wordings):
            if card is not None:
                card.hide()
                card.deleteLater()
        while (item := self._sides.takeAt(0)) is not None:
            if (inner := item.widget()) is not None:
                inner.hide()
                inner.deleteLater()
        self._made_for = _shape(form)
        kind = BoardBasics if form.board is not None else ForumBasics
        self.basics = kind(form, self.desk.today, self._body)
        self.basics.changed.connect(self._on_typed)
        self.requirement = RequirementCard(self.desk.today, self._body)
        self.requirement.changed.connect(self._on_typed)
        self.requirement.settled.connect(self._effect_soon.start)
        self.wordings = Wordings(self._body)
        self.wordings.used.connect(self.requirement.take)
        right = QWidget(self._body)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(12))
        column.addWidget(self.requirement)
        column.addWidget(self.wordings, 1)
        self._sides.addWidget(self.basics, 6)
        self._sides.addWidget(right, 7)

    def _fill(self, form: Form) -> None:
        assert self.basics is not None
        assert self.requirement is not None
        assert self.wordings is not None
        self.basics.show_values(_all(form))
        self.requirement.fill(form.wanted, form.inherited, form.later, form.kinds, form.is_new)
        self.wordings.show_wordings(self.desk.read(forum_forms.wordings), form.wanted.text)
        self.basics.set_readonly(not self._can_write)
        self.requirement.set_readonly(not self._can_write)

    def _values(self) -> dict[str, Any]:
        assert self.basics is not None
        assert self.requirement is not None
        return {**self.basics.values(), REQUIREMENT: self.requirement.wanted}

    @property
    def changes(self) -> dict[str, Any]:
        """What the user has changed, by field."""
        if self.form is None:
            return {}
        now = self._values()
        return {name: value for name, value in now.items() if value != self._base[name]}

    def _set(self, name: str, value: Any) -> None:
        assert self.basics is not None
        assert self.requirement is not None
        if name == REQUIREMENT:
            if isinstance(value, Wanted):
                self.requirement.show_wanted(value)
        else:
            self.basics.show_values({name: value})

    # --- the draft ----------------------------------------------------------------------------------------------------

    def _take_up_draft(self) -> None:
        draft = self.desk.drafts.get(self.draft_key)
        if draft is None or not self._can_write:
            return
        for name, typed in draft.typed.items():
            if name not in self._base:
                continue
            self._set(name, typed)
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
        self._spell_soon.start()

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
        if _shape(form) != self._made_for or form.closed_on != self.form.closed_on:
            typed = self.changes
            self._begin(form)
            for name, value in typed.items():
                if name in self._base:
                    self._set(name, value)
        else:
            self._merge(form)
        self._show_all()

    def _merge(self, form: Form) -> None:
        assert self.form is not None
        before, now = {**_all(self.form), REQUIREMENT: self.form.wanted}, {**_all(form), REQUIREMENT: form.wanted}
        typed = self.changes
        self.form = form
        for name, value in now.items():
            if name not in self._base or before.get(name) == value:
                continue
            mine = typed.get(name)
            if name == REQUIREMENT:
                assert self.requirement is not None
                self.requirement.fill(form.wanted, form.inherited, form.later, form.kinds, form.is_new)
            else:
                self._set(name, value)
            self._base[name] = self._values()[name]
            if name in typed:
                self._set(name, mine)
                if mine != self._base[name]:
                    self._tell_of_another(name)

    def _tell_of_another(self, name: str) -> None:
        """Somebody else has changed the same field: both are kept until the user chooses."""
        theirs = self._base[name]
        words = theirs.text if isinstance(theirs, Wanted) else _said(theirs, self.form, name)
        self._field(name).show_warning(
            _("Feltet er imens ændret et andet sted til “{text}”. Det, du har skrevet, gælder, når du gemmer.").format(
                text=words
            ),
            _("Brug det andet"),
            lambda: self._use_theirs(name),
        )

    def _use_theirs(self, name: str) -> None:
        self._set(name, self._base[name])
        self._field(name).clear()
        self._field(name).editor.setFocus()
        self._on_typed()

    def _field(self, name: str) -> Field[Any]:
        assert self.basics is not None
        assert self.requirement is not None
        return self.requirement.field if name == REQUIREMENT else self.basics.fields[name]

    def _show_all(self) -> None:
        self._show_title()
        self._show_state()
        self._spell_soon.start()
        self._effect_soon.start()
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
        name = str(self._values()["name"]).strip()
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

    def _spell(self) -> None:
        """Offer what may be misspelt in the texts; a word that somebody has said to keep is not asked about again."""
        if self.basics is None or not self._can_write:
            return
        if not self._known:
            self._known = known_words()
        written = list(self.basics.texts.items())
        found = misspellings([(place, field.text) for place, (_name, field) in enumerate(written)], self._known)
        for place, (_name, field) in enumerate(written):
            field.offer([each for each in found if each.line == place], self._kept_words, self._keep_word)

    def _keep_word(self, word: str) -> None:
        self._kept_words.add(word)
        self._spell()

    def correct(self) -> None:
        """Alt+R: the misspelling of the field that has the focus, else the first one that is offered."""
        if self.basics is None:
            return
        offering = [field for field in self.basics.texts.values() if field.offers]
        focused = QApplication.focusWidget()
        here = [field for field in offering if focused is not None and field.isAncestorOf(focused)]
        for field in [*here, *offering][:1]:
            field.correct()
            self._spell()

    # --- the effect ---------------------------------------------------------------------------------------------------

    def _ask_effect(self) -> None:
        """Count in the background what the requirement would do; an answer to an older question is passed over."""
        if self.form is None or self.requirement is None:
            return
        wanted, day = self.requirement.wanted, self.desk.day
        self._asked += 1
        if self.requirement.problem or not self.form.bodies or not (wanted.rules or wanted.on_demand):
            self._show_effect(Effect((), (), "", self._asked))
            return
        self.desk.read_later(
            forum_forms.effect, self._show_effect, self.form.bodies, wanted.rules, wanted.on_demand, day, self._asked
        )

    def _show_effect(self, effect: Effect) -> None:
        if effect.asked != self._asked or self.form is None or self.requirement is None:
            return
        wanted = self.requirement.wanted
        notes = []
        if wanted.from_day is not None and wanted.from_day > self.desk.day and not self.form.is_new:
            notes.append(
                _("Gælder først fra {day}; vist, som om det gjaldt nu.").format(
                    day=dates.day_month_year(wanted.from_day)
                )
            )
        if self.form.own:
            notes.append(
                counted(
                    self.form.own,
                    _("{n} lokalt forum har sit eget krav og er ikke med."),
                    _("{n} lokale fora har deres eget krav og er ikke med."),
                )
            )
        self.requirement.show_effect(effect if effect.lines or effect.counts else None, self.desk.year, " ".join(notes))

    # --- saving -------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Everything as one step, then back; what cannot be saved is told beside its field."""
        if not self._can_write or self.form is None or self.basics is None or self.requirement is None:
            return
        self.basics.commit()
        self.requirement.from_day.commit()
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
        now = self._values()
        if form.board is not None:
            return self.desk.do(forum_forms.saved, forum_forms.save_board, form.board, fields, wanted)
        in_units = now[EXISTS] == UNITS
        if form.forum is None:
            every = {name: value for name, value in now.items() if name not in (REQUIREMENT, EXISTS)}
            return self.desk.do(forum_forms.saved, forum_forms.create, every, now[REQUIREMENT], in_units)
        where: bool | None = None
        if EXISTS in changes:
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
        assert self.basics is not None
        assert self.requirement is not None
        values = self.basics.values()
        found = self.desk.read(forum_forms.problems, values, forum=self.form.forum, board=self.form.board)
        found |= self.basics.unreadable
        if self.form.board is None and values.get(EXISTS) == UNITS and not values.get("units") and self._asks_for_units:
            found["units"] = _("Vælg mindst én kommune, eller lad det findes for hele politikredsen.")
        for name, field in self.basics.fields.items():
            if name in found:
                field.show_problem(found[name])
            elif field.problem:
                field.clear()
        if self.requirement.problem:
            found[REQUIREMENT] = self.requirement.problem
            self.requirement.field.show_problem(found[REQUIREMENT])
        if self.requirement.from_field.problem:
            found["from_day"] = self.requirement.from_field.problem
        for name, field in [*self.basics.fields.items(), (REQUIREMENT, self.requirement.field)]:
            if name in found:
                self._lead_to(field)
                return True
        if "from_day" in found:
            self._lead_to(self.requirement.from_field)
        return bool(found)

    @property
    def _asks_for_units(self) -> bool:
        """A forum that has no boards yet may go on without; else one must be left."""
        return EXISTS in self.changes or bool(self._base.get("units"))

    def _refuse(self, refused: FieldError) -> None:
        """What only the register could know: beside its field where it has one."""
        name = forum_forms.FIELD_OF.get(type(refused))
        if name is not None and (name == REQUIREMENT or (self.basics is not None and name in self.basics.fields)):
            self._field(name).show_problem(str(refused))
            self._lead_to(self._field(name))
        else:
            self.message.say(str(refused), "error")

    def _lead_to(self, field: Field[Any]) -> None:
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(field)

    def leave(self) -> None:
        """The draft stays."""
        if self.basics is not None:
            self.basics.commit()
        self.keep_draft()
        self._go_back()

    def _go_back(self) -> None:
        self.form = None
        self._spell_soon.stop()
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
        found: list[QWidget | None] = [self.basics, self.requirement, self.wordings]
        return [pane for pane in found if pane is not None] or [self]

    def start(self) -> QWidget:
        if self.basics is None:
            return self
        name: QWidget = self.basics.fields["name"].editor
        return name

    def seek(self) -> None:
        """There is no filter; the number of meetings is what one comes for."""
        if self.requirement is not None:
            self.requirement.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if narrow else beside)


def _shape(form: Form) -> tuple[Any, ...]:
    """What the cards are made for; two forms alike in this take the same ones."""
    return form.board is None, form.is_new, form.is_local, form.units, form.chapters, form.responsibles, form.kinds


def _all(form: Form) -> dict[str, Any]:
    """The form's fields, and where it exists."""
    return {**form.values, EXISTS: UNITS if form.is_local else DISTRICT}


def _said(value: Any, form: Form | None, name: str) -> str:
    """A value of the register in words."""
    if isinstance(value, date):
        return dates.short(value)
    if name == "chapter" and form is not None:
        return next((f"{number}. {title}" for id_, number, title in form.chapters if id_ == value), "")
    if isinstance(value, tuple) and form is not None:
        return ", ".join(words for id_, words in form.units if id_ in value)
    return "" if value is None else str(value)


def _counted(number: int) -> str:
    return counted(number, _("{n} ændring"), _("{n} ændringer"))


def _when(then: datetime, now: datetime) -> str:
    """`i dag kl. 10.41`, `i går`, `3. maj`"""
    if then.date() == now.date():
        return _("i dag {time}").format(time=dates.clock(then.time()))
    if then.date() == now.date() - timedelta(days=1):
        return _("i går")
    return dates.day_month_year(then.date())
