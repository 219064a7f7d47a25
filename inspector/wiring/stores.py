# SPDX-License-Identifier: Apache-2.0
"""The store of a home and the folder of its photos, and what a bench asks of them all day."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.services.photos import Photos
    from inspector.storage.queries import Day
    from inspector.storage.store import SqlStore
    from inspector.wiring.app import App


def opened(app: App) -> SqlStore:
    """Open the store; raises StoreLocked where another process writes it, BadInput, StoreTrouble."""
    from inspector.storage import left_events
    from inspector.storage.store import SqlStore
    from inspector.wiring import shop_database

    one = app.settings
    app.check_one_store()
    store = SqlStore(
        one.home,
        one.shop_id,
        one.bench_id,
        app.clock,
        url=app.database_url,
        read_only=app.read_only,
    )
    if app.database_url and not app.read_only:
        _mark_shared(one.home)
    store.copies_to = lambda: shop_database.copied_to(app)
    if not app.read_only:
        for checklist in app.catalog.all():
            store.know(checklist)
        left_events.take(one.home, store)
    return store


def _mark_shared(home: Path) -> None:
    """Keep in a home that its events are in a shared store: a file beside it would begin their chain anew."""
    from inspector.services.whole_file import put_whole
    from inspector.wiring.home import SHARED

    with suppress(OSError):  # a disk that is full stops no desk whose store is elsewhere
        if not (home / SHARED).exists():
            put_whole(home / SHARED, b"")


def photos(app: App) -> Photos:
    """Give the use cases of photos, and let go of files that nothing has named for a day."""
    from inspector.services.photos import Photos
    from inspector.storage import photo_rows
    from inspector.storage.evidence_copies import CopiedPhotos
    from inspector.storage.photo_files import PhotoFolder

    folder = PhotoFolder(app.settings.home)
    if not app.read_only and not app.database_url:
        with app.store.reading() as connection:
            named = photo_rows.named(connection)
        folder.sweep(named, app.clock.now() - timedelta(days=1))
    if app.database_url:
        return Photos(app.inspections, CopiedPhotos(folder, app.store.reading, app.settings.shop_id))
    return Photos(app.inspections, folder)


def day(app: App) -> Day:
    """Say how this day goes, from this bench's midnight. Raises StoreTrouble."""
    from inspector.storage import queries

    start = app.clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    with app.store.reading() as connection:
        return queries.day(connection, app.settings.shop_id, start, start + timedelta(days=1))
