# SPDX-License-Identifier: Apache-2.0
"""What a registry keeps, and the port that it is kept behind: a SQLite file or a PostgreSQL server."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

MOST_FOUND = 100
"""The certificates that one answer lists at most."""


@dataclass(frozen=True, slots=True)
class Record:
    """One certificate as it is kept. ``payload`` is the claims' canonical bytes.

    ``numbers`` are the device's numbers by kind (``imei``, ``serial``), for the
    lookup; ``stored_at`` is UTC as the claims write times. ``supersedes`` is the
    uid that it was signed in the place of, ``superseded_by`` the newest that was
    signed in its own place, by the same shop; empty text for none. ``void`` and
    ``review`` are the statements about it, None without.
    """

    uid: str
    digest: str
    payload: bytes
    jws: str
    key_id: str
    shop_id: str
    is_training: bool
    numbers: tuple[tuple[str, str], ...]
    stored_at: str
    void: VoidRecord | None = None
    supersedes: str = ""
    superseded_by: str = ""
    review: ReviewRecord | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A signed statement about a certificate, as it is kept.

    ``certificate`` and ``shop_id`` are the digest and the shop of the certificate
    that it names; ``payload`` the statement's canonical bytes, ``digest`` theirs.
    """

    uid: str
    certificate: str
    shop_id: str
    digest: str
    payload: bytes
    jws: str
    stored_at: str


@dataclass(frozen=True, slots=True)
class VoidRecord(Statement):
    """The statement that a certificate is void."""


@dataclass(frozen=True, slots=True)
class ReviewRecord(Statement):
    """The statement that an auditor of its shop countersigned a certificate."""


class Stored(StrEnum):
    """What became of a certificate that was put, or of a statement about one."""

    NEW = "new"
    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


class CertificateStore(Protocol):
    """Keeps certificates by uid, for ever. Safe from any thread; raises StoreTrouble."""

    def put(self, record: Record) -> Stored:
        """Keep a certificate unless its uid is taken; returns once it is on the disk."""
        ...

    def put_many(self, records: Sequence[Record]) -> list[Stored]:
        """Keep each as ``put`` does, all in one transaction; gives one word for each, in their order."""
        ...

    def put_void(self, record: VoidRecord) -> Stored:
        """Keep that a certificate is void; ``UNKNOWN`` where it is not the one that is kept here."""
        ...

    def put_review(self, record: ReviewRecord) -> Stored:
        """Keep that a certificate was countersigned; ``UNKNOWN`` as for a void."""
        ...

    def get(self, uid: str) -> Record | None:
        """Give the certificate of a uid."""
        ...

    def find(self, kind: str, number: str, *, before: str = "", most: int = MOST_FOUND) -> Sequence[Record]:
        """Give the newest certificates of a device, newest first, ``most`` at most.

        ``before`` is the uid that the page before ended with, empty for the first page.
        """
        ...

    def check(self) -> None:
        """Raise StoreTrouble when it cannot be read."""
        ...

    def close(self) -> None:
        """Close it; a second time does nothing."""
        ...


def superseded_uid(payload: bytes) -> str:
    """Give the uid that claims say to supersede, empty text for none."""
    supersedes = json.loads(payload).get("supersedes")
    return supersedes if isinstance(supersedes, str) else ""


def word_for(record: Record, kept: tuple[str, str]) -> Stored:
    """Say what became of a certificate whose uid is taken by the one of this digest and JWS."""
    return Stored.SAME if kept == (record.digest, record.jws) else Stored.OTHER
