# SPDX-License-Identifier: Apache-2.0
"""Wait for what the bench shows, without a window."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.domain.errors import NoAnswer
from inspector.services.bench import SessionView

Hear = Callable[[SessionView], None]


class Watch:
    """The latest view of every session, to wait on from one thread."""

    def __init__(self, hear: Hear = lambda _: None) -> None:
        self._hear = hear
        self._changed = threading.Condition()
        self._views: dict[str, SessionView] = {}

    def show(self, view: SessionView) -> None:
        """Take a new view; from any thread."""
        with self._changed:
            self._views[view.key] = view
            self._changed.notify_all()
        self._hear(view)

    def views(self) -> list[SessionView]:
        """Give the latest views."""
        with self._changed:
            return list(self._views.values())

    def wait_for(
        self, key: str, is_wanted: Callable[[SessionView], bool], timeout_s: float, what: str
    ) -> SessionView:
        """Wait until the view of ``key`` is as wanted; raises NoAnswer that names ``what`` was waited for."""
        with self._changed:
            if self._changed.wait_for(lambda: self._fits(key, is_wanted), timeout_s):
                return self._views[key]
            last = self._views.get(key)
        trouble = last.trouble if last is not None else None
        if trouble is not None:
            raise trouble
        raise NoAnswer(
            f"{key} {what} did not come in {timeout_s:.0f} s.", "Check the device, then try again."
        )

    def _fits(self, key: str, is_wanted: Callable[[SessionView], bool]) -> bool:
        view = self._views.get(key)
        return view is not None and is_wanted(view)
