# SPDX-License-Identifier: Apache-2.0
"""Put on record what is done outside of the store: key files, destinations, certificates as files.

The event is written before the act, so that no act goes without one; where the
act fails, a second event says so. Beside an open bench it is left in the home
for the bench to take (``storage.left_events``).
"""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, BenchTrouble, StoreLocked
from inspector.domain.event import AuditEvent, Json
from inspector.domain.person import AT_BENCH, Person, Verb, require
from inspector.domain.phrase import Phrase

if TYPE_CHECKING:
    from inspector.wiring.app import App

KEY_IN_USE = "key.in_use"
"""What the event of a key says when it is first known to sign here: just made, or found."""

EXPORTED = "certificate.exported"
"""What the event of a certificate says that is written into a file."""

RECORDS_EXPORTED = "records.exported"
TRAIL_EXPORTED = "trail.exported"
DASHBOARD_EXPORTED = "dashboard.exported"
LOT_EXPORTED = "sampling.exported"

HEAD_WRITTEN = "trail.head_written"
QUANTITY_SET = "market.quantity_set"
EVIDENCE_SENT = "market.evidence_sent"
TOKEN_MADE = "registry_token.made"
TOKEN_REVOKED = "registry_token.revoked"


@contextmanager
def on_record(
    app: App, what: str, subject: str, said: Mapping[str, Json], by: Person | None = None
) -> Iterator[None]:
    """Write that something is done, then let it be done; what fails is an event too.

    Raises StoreTrouble, and what is raised within.
    """
    record(app, what, subject, said, by)
    try:
        yield
    except Exception as error:
        code = error.code if isinstance(error, BenchTrouble) else ""
        record(app, f"{what}.failed", subject, {"why": code or type(error).__name__}, by)
        raise


def record(app: App, what: str, subject: str, said: Mapping[str, Json], by: Person | None = None) -> None:
    """Put an act on record, in the name of ``by`` or of who works here; raises StoreTrouble, BadInput."""
    from inspector.storage.left_events import leave
    from inspector.wiring.trail import sign_after

    at = app.clock.now()
    if not app.read_only:
        with suppress(StoreLocked):
            store = app.store
            event = AuditEvent(at, (by or app.operator).id, what, subject, dict(said))
            store.note(event)
            sign_after(app, event)
            return
    event = AuditEvent(at, (by or AT_BENCH).id, what, subject, {**said, "login": _login()})
    try:
        leave(app.settings.home, event)
    except OSError as error:
        raise BadInput(
            Phrase("It cannot be put on record: {why}.", why=error.strerror or ""),
            "Make room, and make the home writable for you.",
        ) from error


def record_csv(app: App, what: str, *, is_everything: bool) -> None:
    """Put on record that a list leaves the store as CSV, before it does; raises StoreTrouble, BadInput."""
    record(app, what, what.partition(".")[0], {"kind": "csv", "is_everything": is_everything})


def has_people(app: App) -> bool:
    """Tell whether people sign in here, also beside an open bench; raises StoreTrouble."""
    try:
        return app.people.has_people
    except StoreLocked:
        beside = type(app)(app.settings.home, read_only=True)
    try:
        return beside.people.has_people
    finally:
        beside.close()


def require_of(app: App, by: Person | None, verb: Verb) -> None:
    """Raise NotAllowed where people sign in and ``by``, else who works here, may not.

    A home without people is whoever's it belongs to. Raises StoreLocked where a bench with people
    is open, and nobody is named.
    """
    if has_people(app):
        require(by or app.operator, verb)


def take_left(app: App) -> None:
    """Write into the chain what other processes left; raises StoreTrouble."""
    from inspector.storage.left_events import take

    take(app.settings.home, app.store)


def note_keys(app: App) -> None:
    """Put the keys that sign here on record, each once; beside an open bench nothing: it will.

    Raises StoreTrouble, CertificateTrouble.
    """
    ring = app.keys
    ids = (
        (ring.training_id(),)
        if app.is_training
        else tuple(one.id for one in ring.listed() if one.place != "public")
    )
    with suppress(StoreLocked):
        for one in filter(None, ids):
            if not any(event.what == KEY_IN_USE for event in app.store.events(one)):
                record(app, KEY_IN_USE, one, {})


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
