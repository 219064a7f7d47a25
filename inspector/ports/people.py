# SPDX-License-Identifier: Apache-2.0
"""Where the people of the shop are kept, and what is kept of their secrets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from inspector.domain.account import Account
    from inspector.domain.event import AuditEvent


class PeopleStore(Protocol):
    """Where the people of the shop are kept. Each changing call is one transaction. Raises StoreTrouble."""

    def accounts(self) -> Sequence[Account]:
        """Give everybody who was ever added, in the order of their ids."""
        ...

    def account_with_badge(self, badge_hash: str) -> Account | None:
        """Give who has the badge of this hash, or None."""
        ...

    def put_account(self, account: Account, event: AuditEvent) -> None:
        """Write a person, new or changed, with its event."""
        ...

    def count_wrong_pin(
        self, person_id: str, at: datetime, event_of: Callable[[Account], AuditEvent]
    ) -> Account:
        """Count a wrong PIN where the store keeps the count, with its event; gives how they stand then."""
        ...

    def note(self, event: AuditEvent) -> None:
        """Write an event that changes nothing else."""
        ...


class SecretHasher(Protocol):
    """Turns badges and PINs into what may be kept. Slow on purpose: never on the GUI thread."""

    def badge_hash(self, badge: str) -> str:
        """Give 64 hex digits, the same for the same badge in this shop."""
        ...

    def pin_hash(self, pin: str) -> str:
        """Give a PHC string with a salt of its own."""
        ...

    def is_pin(self, pin: str, hashed: str) -> bool:
        """Tell whether ``hashed`` was made of ``pin``; False for a hash that cannot be read."""
        ...
