# SPDX-License-Identifier: Apache-2.0
"""A bench's process that may die at every step, and a network that does what networks do, by one seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.domain.errors import DestinationDown
from inspector.domain.event import AuditEvent
from inspector.domain.outbox import OutboxRow
from inspector.marketplace.answer import Answer
from inspector.ports import Cancel, Outbox


class Killed(BaseException):
    """The bench's process is gone; nothing that it would have done next happens."""


class Process(Outbox):
    """A bench's process at work on its disk: it may die before or after every access."""

    def __init__(self, disk: Outbox, dies: Callable[[], bool]) -> None:
        self._disk = disk
        self._dies = dies
        self.is_dead = False

    def die(self) -> None:
        self.is_dead = True
        raise Killed

    def step(self) -> None:
        """Go on, or die here."""
        if self.is_dead or self._dies():
            self.die()

    def lease(
        self,
        destination: str,
        now: datetime,
        until: datetime,
        limit: int,
        held: Collection[int] | None = None,
    ) -> Sequence[OutboxRow]:
        self.step()
        rows = self._disk.lease(destination, now, until, limit, held)
        self.step()
        return rows

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        self.step()
        is_mine = self._disk.settle(row, event)
        self.step()
        return is_mine

    def settle_all(self, changes: Sequence[tuple[OutboxRow, AuditEvent | None]]) -> Sequence[bool]:
        self.step()
        are_mine = self._disk.settle_all(changes)
        self.step()
        return are_mine

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        return self._disk.outbox_row(row_id)

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        return self._disk.outbox(uid=uid)


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    body: bytes
    headers: Mapping[str, str]


class Host(Protocol):
    """A destination's side: ``taken`` is what it took as new, in order."""

    taken: list[str]
    portal: Sequence[int]
    """What something that answers in the host's place may say, and a client must not believe."""

    def call(self, request: Request) -> Answer:
        """Work a request off."""
        ...

    def stranger(self, request: Request) -> Answer:
        """Work off what comes with a token that it does not know."""
        ...

    def faults(self) -> Sequence[str]:
        """Say what of its own promises is broken: a call that cannot be taken back made with two values."""
        ...


class Network:
    """Carries requests to one host, badly while ``is_bad``."""

    def __init__(self, rng: random.Random, host: Host) -> None:
        self.host = host
        self.is_bad = True
        self.seen: Counter[str] = Counter()
        self._rng = rng
        self._late: list[Request] = []
        self._last = Answer(200, {}, b"{}")

    def carry(self, request: Request, process: Process) -> Answer:
        name = self._rng.choice(_NAMES) if self.is_bad else "arrive"
        self.seen[name] += 1
        answer: Answer = getattr(self, f"_{name}")(request, process)
        if answer.status in (200, 201):
            self._last = answer
        return answer

    def deliver_late(self) -> None:
        """Let what was held up arrive now, in any order."""
        self._rng.shuffle(self._late)
        while self._late:
            self.host.call(self._late.pop())

    def _arrive(self, request: Request, process: Process) -> Answer:
        return self.host.call(request)

    def _f_drop_before(self, request: Request, process: Process) -> Answer:
        raise DestinationDown("It never arrived.")

    def _f_drop_after(self, request: Request, process: Process) -> Answer:
        self.host.call(request)
        raise DestinationDown("The answer was lost.")

    def _f_late(self, request: Request, process: Process) -> Answer:
        self._late.append(request)
        raise DestinationDown("No answer in time.")

    def _f_twice(self, request: Request, process: Process) -> Answer:
        return self._rng.choice([self.host.call(request), self.host.call(request)])

    def _f_failing_after(self, request: Request, process: Process) -> Answer:
        self.host.call(request)
        return Answer(500, {}, b"<html>Oops</html>")

    def _f_busy(self, request: Request, process: Process) -> Answer:
        return Answer(self._rng.choice([408, 425, 429, 502, 503]), {"retry-after": "90"}, b"")

    def _f_no_token(self, request: Request, process: Process) -> Answer:
        return self.host.stranger(request)

    def _f_login_page(self, request: Request, process: Process) -> Answer:
        return Answer(self._rng.choice(self.host.portal), {}, b"<html>Welcome</html>")

    def _f_anothers_answer(self, request: Request, process: Process) -> Answer:
        self.host.call(request)
        return self._last

    def _f_killed_before(self, request: Request, process: Process) -> Answer:
        process.die()
        raise AssertionError

    def _f_killed_after(self, request: Request, process: Process) -> Answer:
        self.host.call(request)
        process.die()
        raise AssertionError


FAULTS = tuple(name[1:] for name in sorted(vars(Network)) if name.startswith("_f_"))
_NAMES = ("arrive",) * len(FAULTS) + FAULTS


class Line:
    """Stands where a client's HTTP stands."""

    host = "127.0.0.1"

    def __init__(self, network: Network, process: Process) -> None:
        self._network = network
        self._process = process

    def request(
        self,
        method: str,
        path: str,
        cancel: Cancel,
        *,
        headers: Mapping[str, str],
        body: bytes = b"",
        is_repeatable: bool = False,
    ) -> Answer:
        small = {name.lower(): value for name, value in headers.items()}
        return self._network.carry(Request(method, path, body, small), self._process)

    def close(self) -> None:
        pass
