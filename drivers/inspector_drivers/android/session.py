# SPDX-License-Identifier: Apache-2.0
"""What a conversation with one phone offers, whoever carries it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from inspector.domain.errors import NotTrusted
from inspector.ports import Cancel

from .shell import ShellResult

OnWaiting = Callable[[NotTrusted], None]


def ignore(_trouble: NotTrusted) -> None:
    """Tell nobody that the phone asks its user."""


def waiting(code: str = "dialog") -> NotTrusted:
    """Say that the phone is asking its user."""
    return NotTrusted(
        "The phone is asking whether to allow USB debugging.",
        "Unlock it, tick 'Always allow from this computer' and tap Allow.",
        code=code,
    )


class Session(Protocol):
    """One phone that answers shell commands. Used from one thread, closed from any."""

    def connect(self, cancel: Cancel, on_waiting: OnWaiting = ignore) -> None:
        """Connect and be allowed; raises NotTrusted after ``trust_s``, other LinkTroubles, Cancelled.

        ``on_waiting`` is called once when the phone starts to ask its user. After
        NotTrusted a further call goes on waiting for the same dialog.
        """
        ...

    def shell(self, command: str, cancel: Cancel) -> ShellResult:
        """Run ``command``; raises ShellTimeout with what has come, other LinkTroubles, Cancelled."""
        ...

    def follow(self, command: str, cancel: Cancel, tick_s: float) -> Iterator[str]:
        """Run ``command`` and give what it writes as it comes, "" after each ``tick_s`` of silence.

        Ends with the command; closing the iterator ends the command. Raises as ``shell`` does.
        """
        ...

    def close(self) -> None:
        """Close it and free a blocked call."""
        ...
