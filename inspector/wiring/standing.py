# SPDX-License-Identifier: Apache-2.0
"""What a home's store knows of certificates that are handed to ``verify``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inspector import settings
from inspector.clock import SystemClock
from inspector.domain.errors import BadInput, StoreTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.certificates.standing import Knows
    from inspector.domain.certificate import SignedCertificate
    from inspector.domain.voiding import CertificateStanding
    from inspector.storage.store import SqlStore


@contextmanager
def known_standings(home: Path | None) -> Iterator[Knows]:
    """Give what asks the store of ``home``; without a store that can be read nothing is known.

    It is opened beside a bench that works, and nothing in it is changed.
    """
    store = _opened(home)
    try:
        yield _asking(store) if store is not None else _nothing
    finally:
        if store is not None:
            store.close()


def _opened(home: Path | None) -> SqlStore | None:
    from inspector.storage.database import DATABASE
    from inspector.storage.store import SqlStore

    try:
        loaded = settings.look(home)
        if not (loaded.home / DATABASE).exists():
            return None
        return SqlStore(loaded.home, loaded.shop_id, loaded.bench_id, SystemClock(), read_only=True)
    except (BadInput, StoreTrouble):
        return None  # of another version, or damaged: verifying needs no store


def _asking(store: SqlStore) -> Knows:
    def knows(one: SignedCertificate) -> CertificateStanding | None:
        try:
            held = store.certificate(one.uid)
            is_it = held is not None and held.digest == one.digest
            return store.standing(one.uid) if is_it else None
        except StoreTrouble:
            return None

    return knows


def _nothing(_: SignedCertificate) -> CertificateStanding | None:
    return None
