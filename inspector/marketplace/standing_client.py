# SPDX-License-Identifier: Apache-2.0
"""Asks a registry how a certificate stands; sends its number and digest, and nothing else of it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import inspector
from inspector.domain.certificate import canonical
from inspector.domain.errors import BadInput, CertificateTrouble, DestinationDown
from inspector.domain.uid import to_bytes
from inspector.marketplace.answer import Answer
from inspector.marketplace.http_client import HttpClient, HttpLimits

if TYPE_CHECKING:
    from inspector.domain.event import Json
    from inspector.ports import Cancel

LIMITS: Final = HttpLimits(
    connect_s=3.0, read_s=5.0, total_s=8.0, answer_bytes=2 * 1024 * 1024, connections=1
)
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]{1,1024}=*")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)


class Standing(StrEnum):
    """What a registry says; ``other``: another certificate is stored under this number."""

    VALID = "valid"
    SUPERSEDED = "superseded"
    VOID = "void"
    REVOKED = "revoked"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Told:
    """A registry's answer: the successor's uid, day of revocation, statements' envelopes; or empty."""

    standing: Standing
    superseded_by: str = ""
    revoked_on: str = ""
    void: bytes = b""
    review: bytes = b""


class StandingClient:
    """Asks one registry. ``token`` is only for its own copy of a certificate; raises BadInput."""

    def __init__(self, url: str, token: str = "", limits: HttpLimits = LIMITS) -> None:
        if token and not _TOKEN.fullmatch(token):
            raise BadInput(
                "The registry's token is not one.", "Copy it again from the registry's token file."
            )
        self._token = token
        self._http = HttpClient(url, limits)

    @property
    def host(self) -> str:
        """Name the registry."""
        return self._http.host

    def ask(self, uid: str, digest: str, cancel: Cancel) -> Told:
        """Ask how a certificate stands; raises DestinationDown without an answer of a registry, Cancelled."""
        answer = self._get(f"/v1/certificates/{uid}/standing?digest={digest}", cancel, {})
        row = _members(answer)
        if answer.status != 200 or (row.get("uid"), row.get("digest")) != (uid, digest):
            raise _no_registry(answer)
        try:
            return _told(row)
        except (ValueError, BadInput, CertificateTrouble):
            raise _no_registry(answer) from None

    def copy(self, uid: str, cancel: Cancel) -> Json:
        """Give the claims that it holds under a number, None where it shows none; raises Cancelled."""
        if not self._token:
            return None
        try:
            answer = self._get(f"/v1/certificates/{uid}", cancel, {"authorization": f"Bearer {self._token}"})
        except DestinationDown:
            return None
        return _members(answer).get("claims") if answer.status == 200 else None

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def _get(self, path: str, cancel: Cancel, headers: dict[str, str]) -> Answer:
        told = {"accept": "application/json", "user-agent": f"inspector/{inspector.__version__}", **headers}
        return self._http.request("GET", path, cancel, headers=told, is_repeatable=True)


def _told(row: dict[str, Json]) -> Told:
    void, review, revoked = row.get("void"), row.get("review"), row.get("revoked_at")
    return Told(
        Standing(str(row.get("standing"))),
        _uid(row.get("superseded_by")),
        revoked[:10] if isinstance(revoked, str) and _TIME.fullmatch(revoked) else "",
        canonical(void) if isinstance(void, dict) else b"",
        canonical(review) if isinstance(review, dict) else b"",
    )


def _uid(value: Json) -> str:
    if isinstance(value, str):
        to_bytes(value)
        return value
    return ""


def _members(answer: Answer) -> dict[str, Json]:
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _no_registry(answer: Answer) -> DestinationDown:
    if answer.status >= 500 or answer.status == 429:
        return DestinationDown("The registry asks to try again later.", code=str(answer.status))
    return DestinationDown(
        "Something that is no registry, or an older one, answers at its address.", code=str(answer.status)
    )
