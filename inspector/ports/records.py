# SPDX-License-Identifier: Apache-2.0
"""The inspections of a shop as lists, and the searches that were saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.event import AuditEvent
    from inspector.domain.record import Outline, RecordChoices, RecordExtra, RecordFilter, RecordRow
    from inspector.domain.saved_filter import SavedFilter
    from inspector.ports.cancel import Cancel


class Records(Protocol):
    """The inspections of a shop as lists: searched, filtered, newest first. Safe from any thread.

    Raises StoreTrouble; Cancelled soon after ``cancel`` is set.
    """

    def page(
        self, wanted: RecordFilter, limit: int, start: int | None = None, cancel: Cancel | None = None
    ) -> Sequence[RecordRow]:
        """Give at most ``limit`` rows, newest first, none of them with a key above ``start``."""
        ...

    def extras(self, keys: Sequence[int]) -> Mapping[int, RecordExtra]:
        """Give what an export adds to rows, by their keys; of a concealed one no note."""
        ...

    def outline(self, wanted: RecordFilter, every: int, cancel: Cancel | None = None) -> Outline:
        """Count the rows, and give the key of every so-manieth, so that one can jump anywhere."""
        ...

    def choices(self) -> RecordChoices:
        """Give the technicians and failed points that there are."""
        ...

    def history(self, uid: str) -> Sequence[RecordRow]:
        """Give all inspections that share a number with this one, it included, newest first."""
        ...

    def unsearchable(self) -> int:
        """Give how many inspections of an older version are not found yet at most; 0 where all are."""
        ...


class SavedFilterStore(Protocol):
    """Where the saved searches of the shop are kept. Each change is one transaction. Raises StoreTrouble."""

    def saved_filters(self) -> Sequence[SavedFilter]:
        """Give all, the first saved first."""
        ...

    def put_saved_filter(self, one: SavedFilter, event: AuditEvent) -> None:
        """Write one in place of what stood under its uid, with its event."""
        ...

    def drop_saved_filter(self, uid: str, event: AuditEvent) -> None:
        """Delete one, with its event."""
        ...
