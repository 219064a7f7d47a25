# SPDX-License-Identifier: Apache-2.0
"""The registry as a destination: certificates and what is said of them (docs/registry-openapi.yaml)."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import inspector
from inspector.domain.envelope import cut_envelope
from inspector.domain.errors import BadInput, CertificateTrouble, DestinationRefused, TokenRefused
from inspector.domain.outbox import OutboxRow
from inspector.domain.phrase import Phrase
from inspector.marketplace.answer import Answer, judge, judge_check, knows_no_such_path
from inspector.marketplace.http_client import HttpClient, HttpLimits, is_loopback
from inspector.marketplace.outbox import CERTIFICATE, REVIEW, VOID
from inspector.ports import Receipt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.ports import Cancel, Clock

# RFC 6750, 2.1: what a bearer token may be made of.
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]{1,1024}=*")

_NO_SUCH_DEVICE = "/v1/certificates?serial=INSPECTOR-ASKS"
"""A question that only a registry answers, and only with a good token: with an empty list."""


class RegistryClient:
    """Sends certificates to one registry.

    ``is_test`` says that it was started as a test registry; ``token`` is empty
    for one on this machine that asks for none. Where it is asked for (it lies in a
    keyring), that happens at the first request, and again until it is given.
    """

    def __init__(
        self,
        url: str,
        token: str | Callable[[], str],
        clock: Clock,
        *,
        name: str = "registry",
        is_test: bool = False,
        limits: HttpLimits | None = None,
        ca_file: Path | None = None,
    ) -> None:
        self._name = name
        self._ask = None if isinstance(token, str) else token
        self._token = _checked(token) if isinstance(token, str) else ""
        self._clock = clock
        self._is_test = is_test
        self._http = HttpClient(url, limits, ca_file=ca_file)

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        return self._name

    @property
    def accepts_training(self) -> bool:
        """Tell whether this is a test registry on this machine."""
        return self._is_test and is_loopback(self._http.host)

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Put one certificate, or a statement about it: the same again changes nothing there.

        Raises DestinationDown, TokenRefused, DestinationRefused, Cancelled.
        """
        digest = _digest(row)
        answer = self._http.request(
            "PUT",
            _path(row),
            cancel,
            headers=self._headers(row),
            body=row.body,
            is_repeatable=True,
        )
        told, now = self._without_token(answer), self._clock.now()
        if row.kind == REVIEW and knows_no_such_path(told):
            raise DestinationRefused(
                "The registry is of an earlier version and takes no countersignatures.",
                "Send it again once the registry is brought up to date.",
                code="older",
            )
        return judge(told, uid=row.uid, digest=digest, now=now, tries=row.attempts)

    def check(self, cancel: Cancel) -> None:
        """Ask whether a registry answers there and takes the token; nothing is changed.

        Raises DestinationDown, TokenRefused, Cancelled.
        """
        answer = self._http.request("GET", _NO_SUCH_DEVICE, cancel, headers=self._who(), is_repeatable=True)
        judge_check(self._without_token(answer))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _who(self) -> dict[str, str]:
        if self._ask is not None:
            self._token, self._ask = _given(self._ask()), None
        token = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        return {
            **token,
            "Accept": "application/json",
            "User-Agent": f"Inspector/{inspector.__version__}",
        }

    def _headers(self, row: OutboxRow) -> dict[str, str]:
        return {
            **self._who(),
            "Content-Digest": content_digest(row.body),
            "Content-Type": "application/json",
        }

    def _without_token(self, answer: Answer) -> Answer:
        """Keep a server that repeats what it was sent from bringing the token into the outbox."""
        if not self._token:
            return answer
        return replace(answer, body=answer.body.replace(self._token.encode("ascii"), b"***"))


def _checked(token: str) -> str:
    if token and not _TOKEN.fullmatch(token):
        raise BadInput("The registry's token is not one.", "Copy it again from the registry's token file.")
    return token


def _given(token: str) -> str:
    try:
        return _checked(token)
    except BadInput as trouble:
        raise TokenRefused(trouble.title, trouble.advice, code="token") from trouble


_PATHS = {CERTIFICATE: "", VOID: "/void", REVIEW: "/review"}


def _path(row: OutboxRow) -> str:
    return f"/v1/certificates/{row.uid}{_PATHS[row.kind]}"


def content_digest(body: bytes) -> str:
    """Give the value of ``Content-Digest`` (RFC 9530) for ``body``."""
    raw = base64.b64encode(hashlib.sha256(body).digest()).decode("ascii")
    return f"sha-256=:{raw}:"


def _digest(row: OutboxRow) -> str:
    if row.kind not in _PATHS:
        raise DestinationRefused(Phrase("The registry takes certificates, not '{kind}'.", kind=row.kind))
    try:
        envelope = cut_envelope(row.body)
    except CertificateTrouble as trouble:
        raise DestinationRefused(Phrase("The row cannot be sent. {title}", title=trouble.title)) from trouble
    if envelope.uid != row.uid:
        raise DestinationRefused("The row and its certificate name different numbers.")
    return envelope.digest
