# SPDX-License-Identifier: Apache-2.0
"""A link that keeps what a device answered, and the one call by which drivers give it that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from inspector.ports.links import Link


@runtime_checkable
class Hearing(Protocol):
    """A Link that keeps raw answers beside the readings that come from them."""

    def hear(self, command: str, answer: bytes, *, is_whole: bool = True) -> None:
        """Keep an answer as its bytes came, under the command in the driver's own words."""
        ...


def hear(link: Link, command: str, answer: bytes, *, is_whole: bool = True) -> None:
    """Tell a link what the device answered to one command; where nobody keeps it nothing happens.

    A driver calls it in the one place where it asks, above what the wire adds
    (frames, a secure layer). Keys and certificates of the bench are never told.
    ``is_whole`` is False where the device fell silent in its answer.
    """
    if isinstance(link, Hearing):
        link.hear(command, answer, is_whole=is_whole)
