# SPDX-License-Identifier: Apache-2.0
"""Acts that matter, as they go on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]
"""A JSON value without floats."""


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """Who did what to which subject, when.

    A service fills ``at`` to ``payload``; the store gives ``seq`` and the hash
    chain (``previous_hash``, ``hash``: SHA-256, lower-case hex) as it writes.
    ``subject`` is an inspection's uid, a key id or the like; ``what`` a dotted
    word such as ``inspection.opened``.
    """

    at: datetime
    who: str
    what: str
    subject: str
    payload: Mapping[str, Json] = field(default_factory=dict)
    seq: int = 0
    previous_hash: str = ""
    hash: str = ""
