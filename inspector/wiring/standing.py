# SPDX-License-Identifier: Apache-2.0
"""What a home's store knows of certificates that are handed to ``verify``."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from inspector import settings
from inspector.clock import SystemClock
from inspector.domain.errors import BadInput, CertificateTrouble, StoreTrouble
from inspector.domain.voiding import CertificateStanding

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.certificates.qr import SignedCode
    from inspector.certificates.standing import Knows
    from inspector.domain.certificate import SignedCertificate
    from inspector.storage.store import SqlStore


@contextmanager
def known_standings(home: Path | None, held: Collection[str] = ()) -> Iterator[Knows]:
    """Give what asks the store of ``home``; without a store that can be read nothing is known.

    It is opened beside a bench that works, and nothing in it is changed. What
    ``held`` names by its digest need not be in the store.
    """
    store = _opened(home)
    try:
        yield _asking(store, _own_keys(home), held) if store is not None else _nothing
    finally:
        if store is not None:
            store.close()


def _opened(home: Path | None) -> SqlStore | None:
    from inspector.storage.database import DATABASE
    from inspector.storage.store import SqlStore

    try:
        loaded = settings.look(home)
        has_own = (loaded.home / DATABASE).exists()  # a home with one works on no other
        url = "" if has_own or loaded.use == "training" else loaded.database_url
        if not url and not has_own:
            return None
        one = (loaded.home, loaded.shop_id, loaded.bench_id)
        return SqlStore(*one, SystemClock(), url=url, read_only=True)
    except (BadInput, StoreTrouble):
        return None  # of another version, or damaged: verifying needs no store


def _own_keys(home: Path | None) -> Collection[str]:
    """Name the keys that sign in this home alone; none where they cannot be read just now."""
    from inspector.certificates.keys import KeyRing

    keys = KeyRing(home or settings.default_home())
    try:
        return {*keys.trusted(), *keys.training_keys()}
    except CertificateTrouble:
        return ()


def _asking(store: SqlStore, own: Collection[str], held: Collection[str]) -> Knows:
    @cache
    def keeps_any() -> bool:
        return next(store.signatures(), None) is not None

    def knows(one: SignedCertificate | SignedCode) -> CertificateStanding | None:
        try:
            kept = store.certificate(one.uid)
            if kept is not None and kept.digest == one.digest:
                return store.standing(one.uid)
            if one.key_id not in own or one.digest in held or not keeps_any():
                return None  # another bench's, or known from elsewhere, or a home that began just now
        except StoreTrouble:
            return None
        return CertificateStanding(other=kept.digest) if kept else CertificateStanding(is_missing=True)

    return knows


def _nothing(_: SignedCertificate | SignedCode) -> CertificateStanding | None:
    return None
