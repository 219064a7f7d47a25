# SPDX-License-Identifier: Apache-2.0
"""How a certificate stands, for who has it: what the registry knows and the certificate cannot say."""

from __future__ import annotations

import json
import re
from typing import Final

from inspector.registry.intake import Verifier
from inspector.registry.records import Record, Statement

_DIGEST: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


def is_digest(text: str) -> bool:
    """Tell whether a text is a SHA-256 as the claims' digest is written."""
    return _DIGEST.fullmatch(text) is not None


def statement_of(said: Statement | None) -> dict[str, object] | None:
    """Give a signed statement about a certificate, as it was put."""
    return None if said is None else {"claims": json.loads(said.payload), "jws": said.jws}


def standing_of(record: Record | None, uid: str, digest: str, verifier: Verifier) -> dict[str, object]:
    """Give the answer about ``uid``; of another certificate under it only that there is one is told."""
    told: dict[str, object] = {"uid": uid, "digest": digest, "standing": "unknown"}
    told |= dict.fromkeys(("superseded_by", "revoked_at", "stored_at", "void", "review"))
    if record is None:
        return told
    if record.digest != digest:
        return told | {"standing": "other"}
    revoked = verifier.revoked_at(record)
    return told | {
        "standing": word_of(record, revoked),
        "superseded_by": record.superseded_by or None,
        "revoked_at": revoked or None,
        "stored_at": record.stored_at,
        "void": statement_of(record.void),
        "review": statement_of(record.review),
    }


def word_of(record: Record, revoked: str) -> str:
    """Give the gravest that is known of a certificate; ``revoked`` says when its key was, or is empty."""
    if record.void is not None:
        return "void"
    if revoked:
        return "revoked"
    return "superseded" if record.superseded_by else "valid"
