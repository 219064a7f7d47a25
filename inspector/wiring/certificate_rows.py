# SPDX-License-Identifier: Apache-2.0
"""Which destinations get a row for each certificate, and the rows that certificates and records lack."""

from __future__ import annotations

import logging
from contextlib import closing
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, CertificateTrouble, StoreTrouble
from inspector.domain.event import AuditEvent
from inspector.domain.person import Verb, require
from inspector.domain.phrase import Phrase
from inspector.wiring import destinations, shop_database

if TYPE_CHECKING:
    from inspector.domain.outbox import Delivery
    from inspector.domain.person import Person
    from inspector.storage.copies import Lacking
    from inspector.storage.countersigned_rows import Countersigned
    from inspector.storage.destination_rows import Wanted
    from inspector.wiring.app import App

_KEPT = "kept_destinations"
_log = logging.getLogger(__name__)


def at_signing(app: App) -> tuple[str, ...]:
    """Name the places beside the registry that get a certificate that is signed now.

    While the list cannot be read, those that it named when it last could be;
    raises its BadInput where nobody knows of any, so that no row is ever missing.
    """
    try:
        found = destinations.of_certificates(app)
    except BadInput as trouble:
        names = _known(app)
        if not names:
            raise
        _log.warning("certificates go where they went before: %s", trouble)
        return names
    _keep(app, found)
    return found


def _known(app: App) -> tuple[str, ...]:
    from inspector.storage import destination_rows

    with app.store.reading() as connection:
        return destination_rows.known(connection, app.settings.shop_id)


def _keep(app: App, names: tuple[str, ...]) -> None:
    """Keep the names in the store, where others stand there: asked once for each list in a process."""
    from inspector.storage import destination_rows

    if app.__dict__.get(_KEPT) == names:
        return
    if _known(app) != names:
        app.store.recorded(lambda connection: destination_rows.keep(connection, app.settings.shop_id, names))
    app.__dict__[_KEPT] = names


# ── rows that are missing ────────────────────────────────────────────────────


def lacking(app: App) -> dict[str, int]:
    """Count what has no row, by destination: certificates, of the shop's database whole records.

    None where all have theirs. Raises BadInput.
    """
    from inspector.storage.destination_rows import count_without_row

    with app.store.reading() as connection:
        found = {name: count_without_row(connection, _wanted(app, name)) for name in _all(app)}
        found |= {name: _records(app, name).count(connection) for name in shop_database.copied_to(app)}
    return {name: many for name, many in found.items() if many}


def lacking_countersignatures(app: App) -> dict[str, int]:
    """Count countersignatures without a row behind their certificate's, by destination; raises BadInput."""
    from inspector.storage.countersigned_rows import count_without_row

    with app.store.reading() as connection:
        found = {name: count_without_row(connection, _wanted(app, name)) for name in _all(app)}
    return {name: many for name, many in found.items() if many}


def add_missing(app: App, name: str, by: Person) -> int:
    """Write a row for each certificate and countersignature that has none for a destination; give how many.

    The shop's database gets one for each inspection that was closed, and once more what it
    has lost since; while it cannot be asked, that is a StoreTrouble where nothing else was missing.
    Raises BadInput where no certificate goes there by itself, NotAllowed where ``by`` may not.
    """
    from inspector.marketplace.outbox import deliveries
    from inspector.storage.destination_rows import add_rows

    require(by, Verb.SEND)
    if name in shop_database.copied_to(app):
        return _add_records(app, name, by)
    if name not in _all(app):
        raise BadInput(
            Phrase("No certificate goes to '{name}' by itself.", name=name),
            "Run 'inspector destinations' to see where they go.",
        )
    event, wanted = AuditEvent(app.clock.now(), by.id, "outbox.added", name), _wanted(app, name)
    added = 0
    while many := app.store.recorded(lambda connection: add_rows(connection, wanted, deliveries, event)):
        added += many
    return added + _add_countersignatures(app, wanted, event)


def _add_countersignatures(app: App, wanted: Wanted, event: AuditEvent) -> int:
    """Let countersignatures go where their certificate goes; put aside where it is put aside."""
    from inspector.storage.countersigned_rows import add_rows, without_row

    added, after = 0, None
    while True:
        with app.store.reading() as connection:
            found = without_row(connection, wanted, after)
        if not found:
            return added
        after = found[-1].uid
        added += app.store.recorded(lambda connection: add_rows(connection, wanted, found, _behind, event))  # noqa: B023


def _behind(one: Countersigned, name: str) -> Delivery | None:
    """Give what goes to a destination behind the certificate; None where the signature cannot be read."""
    from inspector.certificates.signing import decode_jws
    from inspector.domain.certificate import parse_claims
    from inspector.marketplace.outbox import review_delivery

    try:
        statement = parse_claims(decode_jws(one.jws).payload)
    except CertificateTrouble as trouble:
        _log.warning("a countersignature cannot be read", extra={"uid": one.uid, "why": str(trouble)})
        return None
    return review_delivery(one.uid, statement, one.jws, name, is_aside=one.is_aside)


def _add_records(app: App, name: str, by: Person) -> int:
    """Let the shop's database get every closed inspection, some in a transaction with their event."""
    lacking, added = _records(app, name), 0
    event = AuditEvent(app.clock.now(), by.id, "outbox.added", name)
    while many := app.store.recorded(lambda connection: lacking.add_some(connection, event)):
        added += many
    try:
        return added + _send_what_was_lost(app, name, event)
    except StoreTrouble as trouble:
        if not added:
            raise
        _log.warning("it is not known whether %s has lost anything: %s", name, trouble)
        return added


def _send_what_was_lost(app: App, name: str, event: AuditEvent) -> int:
    """Make due what arrived at the shop's database and is not there any more; give how many."""
    from inspector.storage.comparing import send_what_was_lost
    from inspector.storage.photo_files import PhotoFolder

    place = shop_database.of_home(app)
    if place is None or place.name != name:
        return 0
    with closing(shop_database.store(app, place)) as shop:
        trail, photos = shop_database.trail_to(app, name), PhotoFolder(app.settings.home)
        return send_what_was_lost(app.store, shop, trail, event, photos)


def _records(app: App, name: str) -> Lacking:
    from inspector.storage.copies import Lacking

    return Lacking(app.settings.shop_id, name, app.is_training)


def _all(app: App) -> tuple[str, ...]:
    from inspector.wiring.app import REGISTRY

    registry = (REGISTRY,) if app.settings.registry_url else ()
    return (*registry, *destinations.of_certificates(app))


def _wanted(app: App, name: str) -> Wanted:
    from inspector.storage.destination_rows import Wanted

    return Wanted(app.settings.shop_id, name, app.is_training)
