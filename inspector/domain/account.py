# SPDX-License-Identifier: Apache-2.0
"""A person's way in: badge, PIN, and the lock after wrong PINs. Pure; hashes are made elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.person import Person, Role
from inspector.domain.phrase import Phrase

TRIES = 5
"""Wrong PINs in a row until a name is locked."""
FIRST_LOCK = timedelta(minutes=15)
LONGEST_LOCK = timedelta(hours=24)
PIN_LENGTHS = range(4, 9)
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_BADGE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?")
_FEWEST_IN_BADGE = 6
_RUN = "01234567890"


@dataclass(frozen=True, slots=True)
class Account:
    """A person with what lets them in.

    ``badge_hash`` is 64 hex digits, ``pin_hash`` a PHC string; empty: none.
    ``wrong_pins`` counts the wrong PINs since the last good sign-in; it outlives
    a lock, so that each next lock is twice as long. ``last_bench`` and
    ``last_at`` say where and when the person signed in last.
    """

    person: Person
    created_at: datetime
    badge_hash: str = ""
    pin_hash: str = ""
    disabled_at: datetime | None = None
    wrong_pins: int = 0
    locked_until: datetime | None = None
    last_bench: str = ""
    last_at: datetime | None = None

    @property
    def is_active(self) -> bool:
        """Tell whether the person works here still."""
        return self.disabled_at is None

    @property
    def tries_left(self) -> int:
        """Give the wrong PINs that are left until the next lock."""
        return TRIES - self.wrong_pins % TRIES

    def is_locked(self, at: datetime) -> bool:
        """Tell whether the name is locked at that time."""
        return self.locked_until is not None and at < self.locked_until

    def with_wrong_pin(self, at: datetime) -> Account:
        """Count a wrong PIN; the fifth, tenth … locks, each time for twice as long."""
        wrong = self.wrong_pins + 1
        if wrong % TRIES:
            return replace(self, wrong_pins=wrong)
        times = min(wrong // TRIES - 1, 10)
        return replace(self, wrong_pins=wrong, locked_until=at + min(FIRST_LOCK * 2**times, LONGEST_LOCK))

    def signed_in(self, at: datetime, bench: str) -> Account:
        """Let the person in: wrong PINs are forgotten, the place remembered."""
        return replace(self.unlocked(), last_at=at, last_bench=bench)

    def unlocked(self) -> Account:
        """Take the lock away, and the wrong PINs that led to it."""
        return replace(self, wrong_pins=0, locked_until=None)


class SignInRefused(NotAllowed):
    """Nobody was let in. ``left`` wrong PINs are left; ``locked_until`` where the name is locked."""

    def __init__(
        self, title: str, advice: str, *, left: int | None = None, locked_until: datetime | None = None
    ) -> None:
        super().__init__(title, advice, code="locked" if locked_until else "")
        self.left = left
        self.locked_until = locked_until


def wrong_pin(account: Account) -> SignInRefused:
    """Make the refusal of a wrong PIN that was counted in ``account`` already."""
    if account.locked_until is not None and account.wrong_pins % TRIES == 0:
        return locked(account)
    left = account.tries_left
    said = Phrase("This is not the PIN: {left} tries are left.", left=left)
    if left == 1:
        said = Phrase("This is not the PIN: 1 try is left.")
    return SignInRefused(said, "After that a lead unlocks the name.", left=left)


def locked(account: Account) -> SignInRefused:
    """Make the refusal of a locked name."""
    return SignInRefused(
        "This name is locked after wrong PINs.",
        "Scan your badge, ask a lead to unlock it, or wait.",
        left=0,
        locked_until=account.locked_until,
    )


def check_pin(pin: str) -> None:
    """Raise BadInput unless a new PIN is 4 to 8 digits, neither all the same nor counting up or down.

    The text never repeats the PIN.
    """
    if not (pin.isascii() and pin.isdigit() and len(pin) in PIN_LENGTHS):
        raise BadInput("This is no PIN: it needs 4 to 8 digits.", "Choose another.")
    if len(set(pin)) == 1 or pin in _RUN or pin in _RUN[::-1]:
        raise BadInput("This PIN is too easy to guess.", "Choose digits that neither repeat nor count.")


def check_badge(badge: str) -> None:
    """Raise BadInput unless a badge's text is 6 to 128 printable ASCII characters."""
    if len(badge) < _FEWEST_IN_BADGE or not _BADGE.fullmatch(badge):
        raise BadInput("This is no badge: it needs 6 to 128 plain characters.", "Scan another badge.")


def check_name(name: str) -> str:
    """Give a person's name without blanks around it; raises BadInput for none or one over 80 characters."""
    shown = " ".join(name.split())
    if not shown or len(shown) > 80 or not shown.isprintable():
        raise BadInput("A person needs a name of 1 to 80 characters.", "Name the person.")
    return shown


def id_for(name: str, taken: frozenset[str]) -> str:
    """Give an id for a new person: the name's letters and digits, numbered where somebody has it."""
    base = re.sub(r"[^a-z0-9]+", "-", name.casefold().encode("ascii", "ignore").decode()).strip("-")[:48]
    base = base or "person"
    number, wanted = 1, base
    while wanted in taken or wanted == Role.BENCH:
        number += 1
        wanted = f"{base}-{number}"
    assert _ID.fullmatch(wanted)
    return wanted
