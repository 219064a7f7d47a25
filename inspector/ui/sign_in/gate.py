# SPDX-License-Identifier: Apache-2.0
"""Between the people and the window: signs in, switches, locks. Devices go on reading behind it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction

from inspector.domain.errors import BenchTrouble
from inspector.domain.person import Role, Verb
from inspector.ui.sign_in.first_pin import FirstPin
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.notice import Gravity, NoticeText
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.account import Account
    from inspector.domain.person import Person
    from inspector.services.bench import Bench
    from inspector.settings import Settings
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow
    from inspector.ui.sign_in.page import SignInPage
    from inspector.wiring import App


@dataclass(frozen=True, slots=True)
class _Known:
    """What the desk said of the people, last."""

    present: Person
    people: tuple[Account, ...]
    bench: str
    name: str
    shop: str
    lock_s: float

    @property
    def has_secrets(self) -> bool:
        """Tell whether anybody can prove who they are."""
        return any(one.pin_hash or one.badge_hash for one in self.people)

    def listed(self) -> tuple[Account, ...]:
        """Give who can be chosen: everybody, before the first secret the administrators."""
        if self.has_secrets:
            return self.people
        return tuple(one for one in self.people if one.person.may(Verb.PEOPLE))


def _look(app: App, _: Bench) -> _Known:
    one = app.settings
    return _Known(
        app.people.present,
        tuple(app.people.listed()),
        one.bench_id,
        one.bench_name,
        one.shop_name,
        60.0 * int(one.auto_lock_minutes),
    )


class Gate(QObject):
    """Shows the sign-in page over the window while nobody is signed in; without people never.

    ``touched_at`` gives when somebody last touched the bench, in the seconds of ``now``.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        touched_at: Callable[[], float],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._touched_at = touched_at
        self._now = now
        self._known: _Known | None = None
        self._page: SignInPage | None = None
        self._last_name = ""
        self._why = ""
        self._first = FirstPin()
        self._people = QAction(self)
        self._people.triggered.connect(lambda _checked=False: window.go("people"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check_idle)
        window.installEventFilter(self)
        window.lock_wanted.connect(self.lock)
        desk.opened.connect(self._on_opened)
        desk.scenes_changed.connect(lambda _: self._tell())
        desk.settings_changed.connect(self._on_settings)

    @property
    def is_locked(self) -> bool:
        """Tell whether the sign-in page stands over the window."""
        return self._page is not None

    @property
    def page(self) -> SignInPage | None:
        """Give the sign-in page while it is seen."""
        return self._page

    # ── what comes ───────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and self._page is not None:
            self._page.setGeometry(self._window.rect())
        return False

    def _on_opened(self, _: Person) -> None:
        """Look who is here: at the start, and where the window was made anew in another language."""
        if self.is_locked:  # with new words, and without a glimpse of what is behind
            self._take_page()
            self._show_page()
        self._desk.do(_look, self._on_known)

    def _on_known(self, known: _Known) -> None:
        self._known = known
        if known.people and known.present.role is Role.BENCH:
            self._show_page()
        else:
            self._let_in(known.present)

    def _on_settings(self, settings: Settings) -> None:
        """Lock, and be called, as the settings say from now on."""
        if self._known is not None:
            self._known = replace(
                self._known,
                name=settings.bench_name,
                shop=settings.shop_name,
                lock_s=60.0 * int(settings.auto_lock_minutes),
            )
            self.check_idle()

    # ── lock ─────────────────────────────────────────────────────────────────

    def lock(self, why: str = "") -> None:
        """Lock the bench; without people it says how to add them."""
        if self._known is None or self.is_locked:
            return
        if not self._known.people:
            words = self.tr("Nobody signs in here yet.")
            advice = self.tr("Add people in the settings (F7), or with 'inspector people add'.")
            self._people.setText(self.tr("Open People"))
            self._window.notice.tell(NoticeText(words, advice, Gravity.INFO), self._people)
            return
        self._why = why or self.tr("Locked.")
        self._last_name = self._known.present.name

        def job(app: App, bench: Bench) -> _Known:
            app.people.lock("idle" if why else "key")
            return _look(app, bench)

        self._desk.do(job, self._on_known)

    def check_idle(self) -> None:
        """Lock where nobody touched the bench for as long as the settings say; else look again later."""
        known = self._known
        if known is None or not known.people or self.is_locked or known.lock_s <= 0:
            return
        left = known.lock_s - (self._now() - self._touched_at())
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
            return
        minutes = round(known.lock_s / 60)
        words = (
            self.tr("Locked after 1 minute.")
            if minutes == 1
            else self.tr("Locked after {count} minutes.").format(count=minutes)
        )
        self.lock(words)

    # ── sign in ──────────────────────────────────────────────────────────────

    def by_badge(self, badge: str, otherwise: Callable[[BenchTrouble], None] | None = None) -> None:
        """Sign in, or switch to, whose badge was scanned."""
        self._desk.do(
            lambda app, bench: (app.people.sign_in_by_badge(badge), _look(app, bench))[1],
            self._on_known,
            otherwise or self._on_refused,
        )

    def _by_pin(self, person_id: str, pin: str) -> None:
        if self._known is not None and not self._known.has_secrets:
            self._by_first_pin(person_id, pin)
            return
        self._desk.do(
            lambda app, bench: (app.people.sign_in_by_pin(person_id, pin), _look(app, bench))[1],
            self._on_known,
            self._on_refused,
        )

    def _by_first_pin(self, person_id: str, pin: str) -> None:
        """Take the first PIN of all, typed twice."""
        if self._page is None:
            return
        typed = self._first.take(person_id, pin)
        self._page.say(typed.words)
        if typed.pin:
            self._desk.do(
                lambda app, bench: (app.people.give_first_pin(person_id, typed.pin), _look(app, bench))[1],
                self._on_known,
                self._on_refused,
            )

    def _on_refused(self, trouble: BenchTrouble) -> None:
        from inspector.domain.account import SignInRefused
        from inspector.ui.sign_in.words import refusal

        if self._page is None:
            return
        self._page.say(refusal(trouble) if isinstance(trouble, SignInRefused) else trouble_words(trouble))
        self._desk.do(_look, self._on_known)

    # ── show ─────────────────────────────────────────────────────────────────

    def _show_page(self) -> None:
        if self._page is None:
            from inspector.ui.file_choice import close_choices
            from inspector.ui.sign_in.page import SignInPage

            self._window.page().keep_field()
            self._page = SignInPage(self._window)
            self._page.pin_entered.connect(self._by_pin)
            self._page.setGeometry(self._window.rect())
            self._page.show()
            self._page.raise_()
            close_choices(self._window)
        self._show_shell(is_shown=False)
        self._tell()
        if self._known is not None and not self._known.has_secrets:
            self._page.say(self._first.asks())
        self._page.take_keys()

    def _tell(self) -> None:
        from inspector.ui.sign_in import words

        known, page = self._known, self._page
        if known is None or page is None:
            return
        now = datetime.now(UTC)
        from inspector.ui.sign_in.page import SignInFacts

        page.show_people([words.person_data(one, known.bench, now) for one in known.listed()])
        bench = known.name or words.bench_name(known.bench)
        page.show_facts(SignInFacts(bench, known.shop, self._why, self._goes_on(), self._sync_words()))

    def _goes_on(self) -> str:
        from inspector.ui.sign_in import words

        bench = self._window.bench
        waiting = bench.waiting()
        slot = bench.slot(waiting[0].view.key) if waiting else ""
        plugged = [one for one in bench.scenes() if one.view.state != "gone"]
        return words.what_goes_on(len(plugged), words.next_point(waiting, slot), self._last_name)

    def _sync_words(self) -> str:
        items: Sequence[str] = [
            one.text
            for one in self._window.header.shown_items()
            if one.icon in (Icon.SYNC, Icon.OFFLINE) and one.text
        ]
        return next(iter(items), "")

    def _let_in(self, person: Person) -> None:
        from inspector.ui.sign_in.words import role_word

        self._window.header.set_person(person.name, role_word(person.role))
        was_locked = self.is_locked
        if was_locked:
            self._take_page()
        self._why = ""
        self._desk.person_changed.emit(person)
        if was_locked:
            self._window.page().take_keys_again()
        self.check_idle()

    def _take_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.hide()
            page.deleteLater()
        self._show_shell(is_shown=True)

    def _show_shell(self, *, is_shown: bool) -> None:
        """Show or hide everything behind the page: what is hidden takes no key."""
        shell = self._window.centralWidget()
        if shell is not None:
            shell.setVisible(is_shown)
