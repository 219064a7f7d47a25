# SPDX-License-Identifier: Apache-2.0
"""The bench: one session per port, kept while its work is open."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from inspector.domain.device import SeenPort
from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person
from inspector.ports import Clock, Deadlines, Link, Plugins
from inspector.services.inspect import Inspections
from inspector.services.live import LiveView, ShowLive
from inspector.services.session import Session
from inspector.services.session_room import Room
from inspector.services.session_view import SessionState, SessionView

__all__ = ["Bench", "LiveView", "SessionState", "SessionView"]

PARSING_AT_ONCE = 2
TRUST_S = 1.0
"""Seconds that a driver waits for trust before the tile says so; then it is asked again."""


class Bench:
    """All ports of this bench.

    ``show`` hears a ``SessionView`` whenever one changes, ``removed`` a key when
    its tile may go, ``show_live`` a ``LiveView`` at most 30 times a second a
    port; all on worker threads. ``operator`` gives the person who
    works here now.
    """

    def __init__(
        self,
        plugins: Plugins,
        inspections: Inspections,
        clock: Clock,
        *,
        operator: Callable[[], Person],
        show: Callable[[SessionView], None],
        removed: Callable[[str], None] = lambda _: None,
        deadlines: Deadlines | None = None,
        trust_poll_s: float = 1.0,
        is_training: bool = False,
        show_live: ShowLive = lambda _: None,
    ) -> None:
        self._removed = removed
        self._shown = show
        self._lock = threading.Lock()
        self._sessions: dict[str, Session] = {}
        self._ending: list[Session] = []
        self._room = Room(
            plugins=plugins,
            inspections=inspections,
            clock=clock,
            deadlines=deadlines or Deadlines(trust_s=TRUST_S),
            operator=operator,
            show=self._show,
            parsing=threading.Semaphore(PARSING_AT_ONCE),
            trust_poll_s=trust_poll_s,
            is_training=is_training,
            show_live=show_live,
        )

    def port_appeared(self, port: SeenPort, link: Link) -> None:
        """Start a session, or go on with the one that waits on this port."""
        with self._lock:
            known = self._sessions.get(port.key)
            if known is not None:
                known.plug(port, link)
                return
            self._sessions[port.key] = session = Session(self._room, port, link)
        session.attach()

    def _show(self, view: SessionView) -> None:
        """Pass a view on; a device that moved to another port takes its work with it."""
        self._shown(view)
        if view.inspection is None or view.state is SessionState.GONE:
            return
        uid = view.inspection.uid
        with self._lock:
            moved = [key for key, one in self._sessions.items() if key != view.key and _waits_for(one, uid)]
            left = [self._sessions.pop(key) for key in moved]
            self._ending += left
        for session in left:
            session.stop()  # not waited for: this is another session's thread
        for key in moved:
            self._removed(key)

    def port_gone(self, key: str) -> None:
        """Let go of a port; a session without open work is forgotten."""
        with self._lock:
            session = self._sessions.get(key)
        if session is None:
            return
        session.unplug()
        inspection = session.inspection
        if inspection is None or inspection.state.is_closed:
            self.forget(key)

    def forget(self, key: str) -> None:
        """End a session and take its tile away; what it saved stays in the store.

        A device that is still plugged in starts anew, as after a restart: nobody
        would give its port another session before it was unplugged.
        """
        with self._lock:
            session = self._sessions.pop(key, None)
        if session is None:
            return
        plugged = session.plugged
        session.close()
        self._removed(key)
        if plugged is not None:
            self.port_appeared(*plugged)

    def read_again(self, key: str, *, again: bool = False) -> None:
        """Read a port's device anew; with ``again`` a closed device gets a new attempt."""
        with self._lock:
            session = self._sessions.get(key)
        if session is not None:
            session.read_again(again=again)

    def start_live(self, key: str, point_id: str) -> None:
        """Begin a live test on a port, anew where it runs already; ``show_live`` follows."""
        with self._lock:
            session = self._sessions.get(key)
        if session is not None:
            session.start_live(point_id)

    def stop_live(self, key: str) -> None:
        """End the live test on a port; its point stays as it is."""
        with self._lock:
            session = self._sessions.get(key)
        if session is not None:
            session.stop_live()

    def inspection_changed(self, inspection: Inspection) -> None:
        """Pass on what happened to an inspection to its session."""
        with self._lock:
            sessions = list(self._sessions.values())
        for session in sessions:
            session.changed(inspection)
            mine = session.inspection
            if mine is not None and mine.uid == inspection.uid and inspection.state is State.AFTERCHECK:
                session.check_again()

    def views(self) -> Sequence[SessionView]:
        """Say what is known of every port."""
        with self._lock:
            sessions = list(self._sessions.values())
        return [session.view() for session in sessions]

    def view(self, key: str) -> SessionView | None:
        """Say what is known of one port, or None."""
        with self._lock:
            session = self._sessions.get(key)
        return session.view() if session is not None else None

    def close(self) -> None:
        """End every session, and wait for their threads."""
        with self._lock:
            sessions = [*self._sessions.values(), *self._ending]
            self._sessions, self._ending = {}, []
        for session in sessions:
            session.stop()
        for session in sessions:
            session.close()


def _waits_for(session: Session, uid: str) -> bool:
    """Tell whether a session without its device holds this inspection."""
    return session.inspection is not None and session.inspection.uid == uid and not session.is_plugged
