# SPDX-License-Identifier: Apache-2.0
"""What reviewing needs from a store, as a Protocol."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.event import AuditEvent
    from inspector.domain.outbox import Delivery
    from inspector.domain.reinspecting import Reinspection
    from inspector.domain.review import Review
    from inspector.domain.review_queue import Waiting


class ReviewStore(Protocol):
    """Where reviews are kept. Each changing call is one transaction. Raises StoreTrouble."""

    def reviews(self, inspection_uid: str) -> Sequence[Review]:
        """Give the reviews of an inspection, oldest first."""
        ...

    def begin_review(self, one: Review, event: AuditEvent) -> None:
        """Write a new review with its event; raises NotAllowed where another of the inspection is open."""
        ...

    def put_review(
        self,
        before: Review,
        after: Review,
        event: AuditEvent,
        wish: Reinspection | None = None,
        going: Sequence[Delivery] = (),
    ) -> None:
        """Write a review over ``before``, with its event, the wish that changed with it, and what is sent.

        Raises NotAllowed where it is not as ``before`` any more, or where the
        wish is not as it has to be for this change.
        """
        ...

    def wishes(self, inspection_uid: str) -> Sequence[Reinspection]:
        """Give every wish to inspect this device again after this inspection, oldest first."""
        ...

    def wanted(self, inspection_uids: Sequence[str]) -> Reinspection | None:
        """Give the newest wish after one of these that no inspection was opened for, or None."""
        ...

    def digest(self, inspection_uid: str) -> str:
        """Give the SHA-256 of what is reviewed: the certificate's claims, else the closed record.

        Empty for an inspection that is open.
        """
        ...

    def waiting(
        self, limit: int, sampled: Collection[str] = (), held: Collection[str] = ()
    ) -> Sequence[Waiting]:
        """Give what waits: the newest ``limit`` and, whatever their age, what was drawn, held or begun.

        ``held`` are of rejected lots; what is in both is held.
        """
        ...

    def concealed(self) -> frozenset[str]:
        """Name the inspections whose blind re-inspection is wanted or not closed yet."""
        ...
