# SPDX-License-Identifier: Apache-2.0
"""What sampling needs from a store, as a Protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from inspector.domain.event import AuditEvent
    from inspector.domain.review_queue import Place
    from inspector.domain.sampling.lot import Held, Member, Origin, Release, SamplingLot, Sending, Stream
    from inspector.domain.sampling.switching import Act, LotResult


class SamplingStore(Protocol):
    """Where lots are kept. Each changing call is one transaction with its event. Raises StoreTrouble."""

    def candidates(self, origin: Origin) -> Sequence[str]:
        """Give the uids of the certificates that hold and are in no lot of this source yet, oldest first."""
        ...

    def models(self) -> Sequence[str]:
        """Name the models that were inspected."""
        ...

    def put_lot(self, lot: SamplingLot, members: Sequence[str], event: AuditEvent) -> None:
        """Write a new lot; raises NotAllowed where one of its members is in another by now."""
        ...

    def lot(self, uid: str) -> SamplingLot | None:
        """Give a lot, or None."""
        ...

    def lots(self, limit: int) -> Sequence[SamplingLot]:
        """Give the newest lots, the newest first."""
        ...

    def members(self, lot_uid: str) -> Sequence[Member]:
        """Give the members: the sample in its order, then the others."""
        ...

    def draw(self, lot: SamplingLot, sample: Sequence[str], event: AuditEvent) -> None:
        """Write the draw of an open lot; raises NotAllowed where it is drawn already."""
        ...

    def decide(self, lot: SamplingLot, found: Mapping[str, int], event: AuditEvent) -> None:
        """Write the end of a drawn lot; raises NotAllowed where it has one already."""
        ...

    def nonconformities(self, lot_uid: str) -> Mapping[str, int]:
        """Give how many points the last closed review of each sampled member disagrees with.

        At least 1 where it was sent back or its certificate is void. Others without a
        closed review are left out.
        """
        ...

    def history(self, stream: Stream) -> Sequence[LotResult | Act]:
        """Give all that happened to a stream, the oldest first."""
        ...

    def say(self, stream: Stream, act: Act, reason: str, at: datetime, event: AuditEvent) -> None:
        """Write what a person says of a stream; the event says who."""
        ...

    def to_review(self) -> frozenset[str]:
        """Name the certificates that wait for a review: drawn and not reviewed yet, or held."""
        ...

    def sending(self, lot_uid: str) -> Sending:
        """Tell of a lot's certificates which went out, how many wait, and who released it."""
        ...

    def release(self, lot_uid: str, one: Release, event: AuditEvent) -> None:
        """Write that a rejected lot's certificates are sent all the same; raises NotAllowed again."""
        ...

    def places(self) -> Mapping[str, Place]:
        """Give which one of its lot's sample each certificate is whose lot is drawn and not decided."""
        ...

    def held(self, uid: str = "") -> Sequence[Held]:
        """Give the certificates of rejected lots that hold and that nobody has countersigned.

        With a ``uid`` those of that one alone.
        """
        ...
