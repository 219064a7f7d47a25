# SPDX-License-Identifier: Apache-2.0
"""Sign what the newest event of a chain is, so that a tail that was cut shows.

A head is signed when an inspection is signed, refused or made void and none was
for ``EVERY``: one short transaction, six an hour at most; at once after ``WEIGHTY``
events, and where a home closes. ``inspector audit head`` signs one for a file, which
belongs where the bench's disk is not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from inspector.domain.certificate import canonical
from inspector.domain.head import SignedHead, Signing, build_head, envelope_of
from inspector.domain.trail import Head
from inspector.ports import Clock, Signer

EVERY = timedelta(minutes=10)
"""How old the newest head that is kept has to be for the next."""


WEIGHTY = frozenset(
    {
        "review.countersigned",
        "review.sent_back",
        "sampling.decided",
        "records.exported",
        "dashboard.exported",
        "sampling.exported",
        "trail.exported",
    }
)
"""Events after which a head is signed at once: few a day, and nobody may cut them off."""


class HeadStore(Protocol):
    """Where heads are kept. Raises StoreTrouble."""

    def newest(self) -> Head:
        """Give the newest event of this home's chain; number 0 where there is none."""
        ...

    def last(self) -> tuple[int, datetime] | None:
        """Give the number of this home's newest signed head and when it was signed."""
        ...

    def keep(self, signed: SignedHead) -> None:
        """Keep a head; one of the same event that is there stays."""
        ...


@dataclass(frozen=True, slots=True)
class Signature:
    """A signed head, and the line of a file that carries it."""

    signed: SignedHead
    line: bytes


class Heads:
    """Signs heads with a bench's key; ``signer_for`` gives it when it is needed."""

    def __init__(
        self,
        store: HeadStore,
        clock: Clock,
        bench_id: str,
        signer_for: Callable[[], Signer],
        *,
        software: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._bench = bench_id
        self._signer_for = signer_for
        self._software = software

    def sign_if_due(self) -> Signature | None:
        """Sign and keep a head where the chain grew and the last one is old; None where not.

        A clock that was put back makes the last one old. Raises StoreTrouble, CertificateTrouble.
        """
        last, now = self._store.last(), self._clock.now()
        if last is not None and timedelta(0) <= now - last[1] < EVERY:
            return None
        return self._signed_after(last)

    def sign_now(self) -> Signature | None:
        """Sign and keep a head where the chain grew since the last one; raises as ``sign_if_due``."""
        return self._signed_after(self._store.last())

    def sign_at_close(self) -> Signature | None:
        """Do the same, but not in a home that never signed one: its first key is not made by leaving it."""
        last = self._store.last()
        return self._signed_after(last) if last is not None else None

    def _signed_after(self, last: tuple[int, datetime] | None) -> Signature | None:
        head = self._store.newest()
        if head.seq < 1 or (last is not None and head.seq <= last[0]):
            return None
        made = self.sign([head])[0]
        self._store.keep(made.signed)
        return made

    def sign(self, heads: Sequence[Head]) -> list[Signature]:
        """Sign heads, for a file; raises CertificateTrouble."""
        signer = self._signer_for()
        by = Signing(self._clock.now(), self._bench, signer.key_id, signer.is_training, self._software)
        return [self._signed(head, by, signer) for head in heads if head.seq > 0]

    def _signed(self, head: Head, by: Signing, signer: Signer) -> Signature:
        claims = build_head(head, by)
        jws = signer.sign(canonical(claims))
        return Signature(SignedHead(head, by.at, by.key, by.is_training, jws), envelope_of(claims, jws))
