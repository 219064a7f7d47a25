# SPDX-License-Identifier: Apache-2.0
"""Forget people and customers: by name, by inspection, or by the periods of the settings."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, BenchTrouble, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.person import AT_BENCH, Person
from inspector.domain.phrase import Phrase
from inspector.wiring import left_copies
from inspector.wiring.restoring import SUBJECT, require_care

if TYPE_CHECKING:
    from inspector.storage.forgetting import Cut, Erased, SqlForgetting
    from inspector.wiring.app import App

KINDS = {"photos": ("photos",), "notes": ("notes",), "numbers": ("values", "raw")}
"""What the settings have a period for, from the day an inspection closed on; and the store's names of it.

A raw answer holds the numbers of its device."""
LEFT = "left"
"""The period after which people who left are forgotten."""


def periods(app: App) -> dict[str, int]:
    """Give the periods of the settings in days, those that are set alone."""
    found = {name: int(getattr(app.settings, f"keep_{name}_days")) for name in (*KINDS, LEFT)}
    return {name: days for name, days in found.items() if days}


def forget_person(app: App, person_id: str, by: Person, *, is_dry: bool = False) -> dict[str, int]:
    """Forget a person who left; gives what was erased, or with ``is_dry`` would be.

    Raises NotAllowed for one who still works here, BadInput for nobody, StoreTrouble.
    """
    require_care(app, by)
    known = [one for one in app.store.accounts() if one.person.id == person_id]
    if any(one.is_active for one in known):
        raise NotAllowed(
            Phrase("{id} still works here.", id=person_id),
            Phrase("Let them in no more first: inspector people disable {id}.", id=person_id),
        )
    if not known:
        raise BadInput(
            Phrase("Nobody here has the id '{person_id}'.", person_id=person_id),
            "See 'inspector people list --all'.",
        )
    return _people(_store(app, by), [person_id], is_dry=is_dry)


def forget_devices(app: App, uids: Sequence[str], by: Person, *, is_dry: bool = False) -> dict[str, int]:
    """Forget what is personal of closed inspections: photos, notes, raw answers, numbers in the trail.

    Raises NotAllowed, BadInput for an inspection that is not here or not closed, StoreTrouble.
    """
    require_care(app, by)
    for uid in uids:
        one = app.store.inspection(uid)
        if one is None or not one.state.is_closed:
            raise BadInput(
                Phrase("There is no closed inspection {uid} here.", uid=uid),
                "Check the number with 'records'.",
            )
    from inspector.storage.forgetting import Cut

    store, cut = _store(app, by), Cut(uids=tuple(uids))
    kinds = (kind for kinds in KINDS.values() for kind in kinds)
    return _total(_erased(app, store, kind, cut, is_dry=is_dry) for kind in kinds)


def forget_expired(app: App, by: Person = AT_BENCH, *, is_dry: bool = False) -> dict[str, int]:
    """Erase what the settings' periods are over for; an administrator set them. Raises NotAllowed.

    With it go the copies from before upgrades that still hold such things, or are too many.
    """
    from inspector.storage.forgetting import Cut

    if by is not AT_BENCH:
        require_care(app, by)
    store, now, found = _store(app, by), app.clock.now(), list[dict[str, int]]()
    for name, days in periods(app).items():
        before = now - timedelta(days=days)
        if name == LEFT:
            found.append(_people(store, store.left_before(before), is_dry=is_dry))
        else:
            cut = Cut(before=before)
            found.extend(_erased(app, store, kind, cut, is_dry=is_dry) for kind in KINDS[name])
    found.append(_copies(app, by, is_dry=is_dry))
    return _total(found)


def _copies(app: App, by: Person, *, is_dry: bool) -> dict[str, int]:
    copies = left_copies.expired_copies(app, [*periods(app).values()])
    number = len(copies) if is_dry else left_copies.drop(copies)
    if not number:
        return {}
    if not is_dry:
        app.store.note(AuditEvent(app.clock.now(), by.id, "store.forgotten", SUBJECT, {"copies": number}))
    return {"copies": number}


def _store(app: App, by: Person) -> SqlForgetting:
    from inspector.storage.forgetting import SqlForgetting

    def event_of(erased: Erased) -> AuditEvent:
        """Say how many of what; a name or a number would be there again."""
        return AuditEvent(app.clock.now(), by.id, "store.forgotten", SUBJECT, _counts(erased))

    return SqlForgetting(app.store.reading, app.store.recorded, app.settings.shop_id, event_of)


def _people(store: SqlForgetting, ids: Sequence[str], *, is_dry: bool) -> dict[str, int]:
    if is_dry:
        return {"people": len(ids)} if ids else {}
    return _total(_counts(store.person(one)) for one in ids)


def _erased(app: App, store: SqlForgetting, kind: str, cut: Cut, *, is_dry: bool) -> dict[str, int]:
    """Erase one kind, then the files that nothing names any more."""
    if is_dry:
        number = store.count(kind, cut)
        return {kind: number} if number else {}
    found = []
    for erased in store.erase(kind, cut):
        found.append(_counts(erased))
        for sha256 in erased.files:
            _drop_file(app, sha256)
    return _total(found)


def _counts(erased: Erased) -> dict[str, int]:
    return {name: number for name, number in erased.counts().items() if number}


def _drop_file(app: App, sha256: str) -> None:
    """Take a photo's file away; one that cannot be removed now goes with the next sweep."""
    from inspector.storage.photo_files import relative_path

    with contextlib.suppress(OSError, BenchTrouble):
        (app.settings.home / relative_path(sha256)).unlink(missing_ok=True)


def _total(found: Iterable[dict[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for one in found:
        for name, number in one.items():
            total[name] = total.get(name, 0) + number
    return total
