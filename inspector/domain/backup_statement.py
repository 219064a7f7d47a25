# SPDX-License-Identifier: Apache-2.0
"""What is signed of a backup: the SHA-256 of its list, which names every file in it with its own.

Like a head of a trail it has a schema of its own, so that no reader takes one for a certificate.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.domain.certificate import Claims, utc
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json

SCHEMA = "inspector.backup/1"
_TEXTS = ("list", "shop", "bench", "at", "key", "software")


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs a backup: of which shop and bench, when, with which key and software."""

    shop: str
    bench: str
    at: datetime
    key: str
    is_training: bool
    software: str


def build_statement(list_sha256: str, by: Signing) -> Claims:
    """Build the statement that is signed."""
    statement: dict[str, Json] = {
        "schema": SCHEMA,
        "list": list_sha256,
        "shop": by.shop,
        "bench": by.bench,
        "at": utc(by.at),
        "key": by.key,
        "training": by.is_training,
        "software": by.software,
    }
    return statement


def check_statement(claims: Claims, list_sha256: str, key: str, *, is_training: bool) -> str:
    """Give the bench that signed a backup with this list.

    Raises CertificateTrouble (``backup_form``) for another list or key, or what is no such statement.
    """
    texts = {name: said for name in _TEXTS if isinstance(said := claims.get(name), str) and said}
    is_one = claims.keys() == {"schema", "training", *_TEXTS} and claims.get("schema") == SCHEMA
    if not is_one or len(texts) != len(_TEXTS):
        raise _wrong("It is no signature of a backup.")
    if texts["list"] != list_sha256:
        raise _wrong("It was signed over another list than the one that is in it.")
    if texts["key"] != key or claims.get("training") is not is_training:
        raise _wrong("It names another key than the one that signed it.")
    return texts["bench"]


def _wrong(title: str) -> CertificateTrouble:
    return CertificateTrouble(title, "Take another copy, or an older backup.", code="backup_form")
