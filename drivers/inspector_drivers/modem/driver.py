# SPDX-License-Identifier: Apache-2.0
"""A modem or feature phone being read by AT commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import IdentityChanged
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Clock, Deadlines, Link

from . import parse
from .commands import SERIAL
from .parse_identity import identity
from .protocol import Reply
from .session import AtSession


class ModemDriver:
    """Reads one device. No I/O before ``identify``; runs on its port's thread."""

    def __init__(self, link: Link, clock: Clock, deadlines: Deadlines) -> None:
        self._link = link
        self._clock = clock
        self._session = AtSession(link, deadlines)
        self._identity: DeviceIdentity | None = None

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        """Ask who the device is, anew each time; raises LinkTroubles, Cancelled."""
        self._session.start(cancel)
        answers: dict[str, Reply] = {}
        self._ask(parse.IDENTITY, answers, cancel)
        self._identity = identity(answers)
        return self._identity

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        """Give each reading of the manifest once.

        Raises IdentityChanged when another device answers than at ``identify``,
        other LinkTroubles, Cancelled.
        """
        self._session.start(cancel)
        answers: dict[str, Reply] = {}
        self._ask(parse.IDENTITY, answers, cancel)
        if self._identity is not None and self._identity.contradicts(identity(answers)):
            raise IdentityChanged("Another phone answers on this port.", code="imei")
        for commands, give in parse.GROUPS:
            self._ask(commands, answers, cancel)
            yield from give(answers, self._clock.now())

    def close(self) -> None:
        """Close the conversation; frees a blocked call. From any thread."""
        self._session.close()
        self._link.close()

    def _ask(self, commands: Iterable[str], answers: dict[str, Reply], cancel: Cancel) -> None:
        for command in commands:
            cancel.raise_if_set()
            if command not in answers and not _is_needless(command, answers):
                answers[command] = self._session.ask(command)


def _is_needless(command: str, answers: dict[str, Reply]) -> bool:
    """Tell whether the IMEI is known already: ``GSN`` is its older command."""
    return command == SERIAL and bool(identity(answers).imei)
