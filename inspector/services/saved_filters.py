# SPDX-License-Identifier: Apache-2.0
"""Keep searches of the records under names of their own, for everybody of the shop.

Whoever is signed in may keep, rename and delete them: each change can be taken
back, and its event says who made it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.person import Person, Role
from inspector.domain.phrase import Phrase
from inspector.domain.record import parse_query
from inspector.domain.saved_filter import MOST, RecordSearch, SavedFilter, checked_name
from inspector.domain.uid import new_uid
from inspector.ports import Clock, SavedFilterStore

SUBJECT = "saved_filters"
"""What the events are about; they carry uids alone, since a name may be a person's."""


class SavedFilters:
    """The saved searches of one shop. Every change is on the disk when its call returns."""

    def __init__(self, store: SavedFilterStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def listed(self) -> Sequence[SavedFilter]:
        """Give all, the first saved first; raises StoreTrouble."""
        return self._store.saved_filters()

    def named(self, name: str) -> SavedFilter:
        """Give the one of this name, whatever its case; raises BadInput, which names those that there are."""
        known = self.listed()
        for one in known:
            if _is_same(one.name, name):
                return one
        names = ", ".join(one.name for one in known)
        raise BadInput(
            Phrase("No search is saved as '{name}'.", name=name.strip()),
            Phrase("Saved are {names}.", names=names) if known else "Save one in Records first.",
        )

    def save(self, name: str, search: RecordSearch, by: Person) -> SavedFilter:
        """Keep a search; raises BadInput for an unusable name or a search of everything, NotAllowed."""
        _require_somebody(by)
        parse_query(search.query)
        if search.is_everything:
            raise BadInput("This search lets everything through.", "Type something or choose a filter first.")
        known = self.listed()
        if len(known) >= MOST:
            raise BadInput(Phrase("{most} searches are saved.", most=MOST), "Delete one of them first.")
        now = self._clock.now()
        one = SavedFilter(new_uid(now), _free_name(name, known), search, by.id, now)
        self._put(one, "saved_filter.saved", by)
        return one

    def rename(self, uid: str, name: str, by: Person) -> SavedFilter:
        """Give another name; returns what was before, for ``put_back``. Raises BadInput, NotAllowed."""
        _require_somebody(by)
        known = self.listed()
        before = _of(uid, known)
        others = [one for one in known if one.uid != uid]
        self._put(replace(before, name=_free_name(name, others)), "saved_filter.renamed", by)
        return before

    def delete(self, uid: str, by: Person) -> SavedFilter:
        """Delete one; returns what was, for ``put_back``. Raises BadInput, NotAllowed."""
        _require_somebody(by)
        before = _of(uid, self.listed())
        event = AuditEvent(self._clock.now(), by.id, "saved_filter.deleted", SUBJECT, {"uid": uid})
        self._store.drop_saved_filter(uid, event)
        return before

    def put_back(self, before: SavedFilter, by: Person) -> SavedFilter:
        """Take a rename or a delete back; raises BadInput where another has the name now, NotAllowed."""
        _require_somebody(by)
        _free_name(before.name, [one for one in self.listed() if one.uid != before.uid])
        self._put(before, "saved_filter.put_back", by)
        return before

    def _put(self, one: SavedFilter, what: str, by: Person) -> None:
        event = AuditEvent(self._clock.now(), by.id, what, SUBJECT, {"uid": one.uid})
        self._store.put_saved_filter(one, event)


def _require_somebody(by: Person) -> None:
    if by.role is Role.BENCH:
        raise NotAllowed("Nobody is signed in at this bench.", "Scan your badge, or type your PIN.")


def _of(uid: str, known: Sequence[SavedFilter]) -> SavedFilter:
    for one in known:
        if one.uid == uid:
            return one
    raise BadInput("This saved search is gone.", "Look at the list again.")


def _free_name(name: str, known: Sequence[SavedFilter]) -> str:
    """Give the name as it is kept; raises BadInput where one has it already."""
    plain = checked_name(name)
    if any(_is_same(one.name, plain) for one in known):
        raise BadInput(Phrase("A search is saved as '{name}' already.", name=plain), "Choose another name.")
    return plain


def _is_same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
