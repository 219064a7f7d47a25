# SPDX-License-Identifier: Apache-2.0
"""What a desk needs of the store to ask something of a bench, as a Protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.errand import SentErrand
    from inspector.domain.event import AuditEvent
    from inspector.ports.review import ReviewStore


class ErrandStore(Protocol):
    """Where errands are kept. Raises StoreTrouble."""

    def errands(self, inspection_uid: str) -> Sequence[SentErrand]:
        """Give what was asked of an inspection's bench, oldest first."""
        ...

    def put_errand(self, one: SentErrand, event: AuditEvent) -> None:
        """Write a new errand, or take one back, with its event; raises NotAllowed where it is fetched."""
        ...

    def reviews_with(self, one: SentErrand) -> ReviewStore:
        """Give the reviews, each change of which writes this errand too, in the same transaction."""
        ...
