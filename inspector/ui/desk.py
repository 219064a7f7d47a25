# SPDX-License-Identifier: Apache-2.0
"""Everything behind the window, on worker threads: the GUI thread never does I/O.

``Desk.do`` runs one job after the other on the desk's own thread and brings the
result back to the GUI thread; what the ports' threads show is merged and comes
30 times a second at most.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from inspector.domain.errors import BenchTrouble
from inspector.domain.os_words import words_of
from inspector.ui.desk_jobs import Jobs
from inspector.ui.desk_views import BENCH_PACE, Pace, Scene, SyncStatus
from inspector.ui.destination_watch import DestinationWatch
from inspector.ui.dresser import Dresser
from inspector.ui.turn import go_first

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.domain.print_job import PrintKind
    from inspector.ports import PortSource
    from inspector.services.bench import Bench
    from inspector.services.caretaker import Caretaker
    from inspector.services.preferences import Changed
    from inspector.services.print_runner import PrintRunner
    from inspector.services.sync import Sync, SyncReport
    from inspector.services.sync_runner import SyncRunner
    from inspector.settings import Settings
    from inspector.storage.first_rows import FirstRows
    from inspector.transports.discovery import Discovery, SourceTrouble
    from inspector.transports.virtual_ports import VirtualSource
    from inspector.wiring import App

__all__ = ["BENCH_PACE", "Desk", "Pace", "Scene", "SyncStatus", "certificate_language"]

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_REGISTRY = frozenset({"registry_url", "registry_token"})


class Desk(Jobs):
    """The services, opened and used off the GUI thread.

    Signals:
        opened: the home is open; carries the person who works here.
        failed: the home cannot be opened; carries the BenchTrouble.
        scenes_changed: scenes that are new or changed, merged; carries a list.
        removed: a port's tile may go; carries its key.
        live_changed: a live test has gone on; carries its LiveView, 30 times a second at most.
        sync_changed: carries a SyncStatus.
        day_changed: carries the Day.
        print_changed: carries a PrintJob that is new or stands otherwise now.
        care_told: a chore of the bench's data has news; carries its name, and the BenchTrouble or None.
        settings_changed: carries the Settings, at the start and whenever they are others.
        closing: what still goes on aside has to end.
        person_changed: somebody signed in, or another person did; carries the Person.
    """

    opened = Signal(object)
    failed = Signal(object)
    scenes_changed = Signal(list)
    removed = Signal(str)
    live_changed = Signal(object)
    sync_changed = Signal(object)
    day_changed = Signal(object)
    print_changed = Signal(object)
    care_told = Signal(str, object)
    settings_changed = Signal(object)
    person_changed = Signal(object)
    closing = Signal()

    def __init__(
        self,
        home: Path | None,
        virtual: Path | None,
        language: str,
        parent: QObject | None = None,
        *,
        pace: Pace = BENCH_PACE,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._virtual = virtual
        self._pace = pace
        self._hands: VirtualSource | None = None
        self._language = language
        self._dresser = Dresser(self._job, lambda: self._language, self)
        self._dresser.dressed.connect(self._on_dressed)
        self._sources: list[PortSource] = []
        self._finder: Discovery | None = None
        self._runner: SyncRunner | None = None
        self._prints: PrintRunner | None = None
        self._care: Caretaker | None = None
        self.outbox: SyncStatus | None = None
        """How the outbox stood last, for a page that is made later than that was told."""
        self.operator: Person | None = None
        """Who works here, as it was told last; None until the home is open."""
        self.opened.connect(self._note_operator)
        self.person_changed.connect(self._note_operator)
        self._is_opening = False
        self._is_offline = False
        self._in_trouble: dict[str, bool] = {}
        self.places = DestinationWatch(self, self._renew_sync)

    # ── open and close ───────────────────────────────────────────────────────

    def open(self) -> None:
        """Open the home and plug in the ports; ``opened`` or ``failed`` follows."""
        if not self._is_opening and not self._is_closing:
            self._is_opening = True
            self._dresser.open()
            self.places.timer.start()
            self._own_thread().submit(self._open)

    def look(self, then: Callable[[FirstRows], None]) -> None:
        """Read what was left unfinished and finished last, also before ``open``; ``then`` shows it."""
        if not self._is_closing:
            self._own_thread().submit(self._look, then)

    def _look(self, then: Callable[[FirstRows], None]) -> None:
        from inspector.ui.first_devices import first_devices
        from inspector.ui.first_looks import home_of

        rows = first_devices(home_of(self._home, is_training=self._virtual is not None))
        self._answer(lambda: then(rows))

    def _open(self) -> None:
        try:
            self._open_app()
        except BenchTrouble as trouble:
            self.failed.emit(trouble)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window has to say so
            _log.exception("the home cannot be opened")
            title = f"The home cannot be opened: {words_of(error)}."
            self.failed.emit(BenchTrouble(title, "Run 'inspector doctor'."))

    def _open_app(self) -> None:
        from inspector import wiring
        from inspector.wiring.caretaking import caretaker

        home = self._home or (wiring.training_home() if self._virtual else None)
        app = wiring.App(home, training=self._virtual is not None, log="window")
        self.places.begin(app)
        self._app = app
        self._bench = app.bench(self._dresser.show, self._remove, show_live=self.live_changed.emit)
        if self._virtual is not None:
            self._hands = wiring.virtual_source(self._virtual)
        self._sources = [self._hands] if self._hands is not None else wiring.sources()
        pace = self._pace
        self._finder = wiring.discovery(
            self._sources,
            self._bench,
            poll_s=pace.poll_s,
            debounce_s=pace.debounce_s,
            on_trouble=self._on_source,
        )
        self._finder.start()
        self._care = caretaker(app, self.care_told.emit)
        self.opened.emit(app.operator)
        self.settings_changed.emit(app.settings)
        self._tell_sync(app, is_offline=False)
        self._tell_day(app)
        self._start_sync(app)
        self._prints = app.print_runner(self.print_changed.emit, self.failed.emit)
        self._prints.start()
        self._care.start()

    def _on_source(self, change: SourceTrouble) -> None:
        """Say that the virtual bench has ended; real sources come and go, and the log knows."""
        if self._hands is not None and change.trouble is not None and not self._is_closing:
            self.failed.emit(change.trouble)

    def close(self) -> None:
        """Let go of every port and the store; waits for what is being written. A second time does nothing."""
        if self._is_closing:
            return
        self._is_closing = True
        self.closing.emit()
        self._dresser.close()
        if self._executor is not None:
            self._executor.submit(self._close)
            self._executor.shutdown(wait=True)

    def _close(self) -> None:
        from inspector import logs

        try:
            self._let_go()
        except Exception:
            _log.exception("the home cannot be closed")
            raise
        finally:
            logs.stop()

    def _let_go(self) -> None:
        """Let go of everything, of the rest too where one thing cannot be: the store's lock above all."""
        with contextlib.ExitStack() as last_first:
            if self._app is not None:
                last_first.callback(self._app.close)
            for runner in (self._care, self._prints, self._runner):
                if runner is not None:
                    last_first.callback(runner.stop)
            for source in reversed(self._sources):
                last_first.callback(source.close)
            if self._bench is not None:
                last_first.callback(self._bench.close)
            if self._finder is not None:
                last_first.callback(self._finder.stop)

    # ── devices ──────────────────────────────────────────────────────────────

    def _on_dressed(self, scenes: list[Scene]) -> None:
        go_first()
        self.scenes_changed.emit(scenes)

    def start_live(self, key: str, point_id: str) -> None:
        """Begin a point's live test anew; ``live_changed`` follows."""
        self.do(lambda _, bench: bench.start_live(key, point_id))

    def stop_live(self, key: str) -> None:
        """End the live test on a port."""
        self.do(lambda _, bench: bench.stop_live(key))

    def hand(self, name: str, verb: str) -> None:
        """Do what a hand does to the virtual device ``name``: unplug, plug, erase, trust.

        For training and tests; without a virtual bench nothing happens.
        """
        hands = self._hands
        if hands is not None:
            self.do(lambda _app, _bench: hands.control(name, verb))

    def _note_operator(self, person: Person | None) -> None:
        self.operator = person

    @property
    def settings(self) -> Settings | None:
        """Give what holds now, once the home is open; a page that is made later than that asks."""
        return self._app.settings if self._app is not None else None

    def set_language(self, language: str) -> None:
        """Show the checklists' words in another language."""
        self._language = language
        self.say_all()

    def say_all(self) -> None:
        """Tell everything once more, for a window that was made anew."""
        self.do(self._say_all)

    def _say_all(self, app: App, bench: Bench) -> None:
        self.opened.emit(app.operator)
        self.settings_changed.emit(app.settings)
        self._tell_sync(app, is_offline=self._is_offline)
        self._tell_day(app)
        for view in bench.views():
            self._dresser.show(view)

    # ── settings ─────────────────────────────────────────────────────────────

    def change_settings(
        self,
        changes: Mapping[str, str],
        then: Callable[[Changed], None] = lambda _: None,
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> None:
        """Change settings in the name of who is here; ``settings_changed`` comes before ``then``."""
        wanted = dict(changes)
        self.do(lambda app, _: self._change(app, wanted), then, otherwise)

    def _change(self, app: App, changes: Mapping[str, str]) -> Changed:
        is_another = bool(changes.keys() & _REGISTRY) and self._runner is not None
        if is_another and self._runner is not None:
            self._runner.stop()  # it must not send to a registry that is being left
        try:
            changed = app.preferences.change(changes, app.operator)
        finally:
            if is_another:
                self._start_sync(app)
        self.settings_changed.emit(changed.settings)
        if is_another:
            self._tell_sync(app, is_offline=False)
        return changed

    def _start_sync(self, app: App) -> None:
        self._in_trouble, self._is_offline = {}, False
        self._runner = app.sync_runner(self._on_report)
        self._runner.start()

    def _renew_sync(self, app: App) -> None:
        from inspector.wiring.destination_overview import renew

        if self._runner is not None:
            self._runner.stop()
        renew(app)
        self._start_sync(app)
        self._tell_sync(app, is_offline=False)

    # ── what the ports show ──────────────────────────────────────────────────

    def _remove(self, key: str) -> None:
        self._dresser.forget(key)
        self.removed.emit(key)

    # ── sync ─────────────────────────────────────────────────────────────────

    def sync_now(self) -> None:
        """Send what waits, in the background; ``sync_changed`` follows."""
        if self._runner is not None:
            self._runner.send_now()

    def _on_report(self, report: SyncReport) -> None:
        """Tell the window how the outbox stands; on the runner's thread."""
        if self._app is not None and not self._is_closing:
            self._in_trouble |= {one.name: one.trouble is not None for one in report.destinations}
            self._is_offline = any(self._in_trouble.values())
            self._tell_sync(self._app, is_offline=self._is_offline)

    def _tell_sync(self, app: App, *, is_offline: bool) -> None:
        rows = tuple(app.store.outbox())
        has_destination = bool(app.destination_names)
        names = tuple(app.destination_names)
        self.outbox = SyncStatus(has_destination, is_offline, rows, app.outbox_devices(), names)
        self.sync_changed.emit(self.outbox)

    def change_outbox(
        self,
        change: Callable[[Sync, Person], _T],
        then: Callable[[_T], None] = lambda _: None,
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> None:
        """Change rows in the name of who is here, then send what is due; ``sync_changed`` follows."""
        self.do(lambda app, _: self._change_outbox(app, change), then, otherwise)

    def _change_outbox(self, app: App, change: Callable[[Sync, Person], _T]) -> _T:
        try:
            return change(app.sync, app.operator)
        finally:
            self._tell_sync(app, is_offline=self._is_offline)
            self.sync_now()

    # ── printing ─────────────────────────────────────────────────────────────

    def want_print(
        self, uid: str, kind: PrintKind, otherwise: Callable[[BenchTrouble], None] = lambda _: None
    ) -> None:
        """Put a page or label in the print queue; ``print_changed`` or ``otherwise`` follows."""
        self.do(
            lambda app, _: app.want_print(uid, kind, self.certificate_language(app)),
            lambda _: self._wake_prints(),
            otherwise,
        )

    def certificate_language(self, app: App) -> str:
        """Give the language that certificates are printed in: the setting's, else the window's."""
        return certificate_language(app, self._language)

    def print_signed(self, uid: str, otherwise: Callable[[BenchTrouble], None]) -> None:
        """Print the page of what was just signed, and its label where the bench has a printer for it."""
        from inspector.domain.print_job import PrintKind

        def job(app: App, _: Bench) -> None:
            kinds = [PrintKind.PAGE, *([PrintKind.LABEL] if app.settings.label_printer else [])]
            for kind in kinds:
                app.want_print(uid, kind, self.certificate_language(app))

        self.do(job, lambda _: self._wake_prints(), otherwise)

    def print_now(self) -> None:
        """Try whatever waits to be printed at once."""
        self.do(lambda app, _: app.print_queue.make_due(), lambda _: self._wake_prints())

    def _wake_prints(self) -> None:
        if self._prints is not None:
            self._prints.wake()

    def count_day(self) -> None:
        """Count the day anew; ``day_changed`` follows."""
        self.do(lambda app, _: self._tell_day(app))

    def _tell_day(self, app: App) -> None:
        self.day_changed.emit(app.day())


def certificate_language(app: App, spoken: str = "") -> str:
    """Give the language that certificates are printed in: the setting's, else the window's, ``spoken``."""
    one = app.settings
    return one.certificate_language or spoken or one.language or QLocale.system().name()[:2]
