# SPDX-License-Identifier: Apache-2.0
"""A webhook as a destination: each event is posted to one address, signed as Standard Webhooks says.

The event's id is the certificate's uid and what is said of it, the same at every
try: a receiver keeps the ids it has worked off and answers 200 to one it knows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import inspector
from inspector.domain.certificate import canonical, utc
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import (
    BadInput,
    CertificateTrouble,
    DestinationDown,
    DestinationRefused,
    TokenRefused,
)
from inspector.domain.outbox import OutboxRow
from inspector.domain.phrase import Phrase
from inspector.domain.uid import new_uid
from inspector.marketplace.answer import TRY_LATER, Answer, is_unsure, retry_after_s, said_by
from inspector.marketplace.http_client import HttpClient, HttpLimits, checked_url
from inspector.marketplace.outbox import CERTIFICATE, REVIEW, VOID
from inspector.marketplace.webhook_signature import read_secrets, signed_headers
from inspector.ports import Receipt

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.ports import Cancel, Clock, MarketplaceSetup

_TYPES = {
    CERTIFICATE: "certificate.signed",
    VOID: "certificate.voided",
    REVIEW: "certificate.countersigned",
}
_TIMES = {CERTIFICATE: "signed_at", VOID: "at", REVIEW: "at"}
TEST = "inspector.test"


class Webhook:
    """Posts events to one receiver. ``secret`` is asked for at each try, so that a new one holds at once."""

    def __init__(
        self,
        name: str,
        url: str,
        secret: Callable[[], str],
        clock: Clock,
        *,
        limits: HttpLimits | None = None,
        ca_file: Path | None = None,
    ) -> None:
        self._name = name
        self._secret = secret
        self._clock = clock
        path = checked_url(url).path or "/"
        self._path = "/" if path.endswith("/") else ""
        self._http = HttpClient(url, limits, ca_file=ca_file)

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        return self._name

    @property
    def accepts_training(self) -> bool:
        """Tell that training certificates do not go into a shop's own programs."""
        return False

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Post one event; raises DestinationDown, TokenRefused, DestinationRefused, Cancelled."""
        answer = self._post(event_id(row), event_body(row), cancel)
        return judge(answer, self._clock, tries=row.attempts)

    def check(self, cancel: Cancel) -> None:
        """Post an event of the type ``inspector.test``; raises as ``deliver``."""
        now = self._clock.now()
        body = canonical({"type": TEST, "timestamp": utc(now), "data": {}})
        judge(self._post(f"test_{new_uid(now)}", body, cancel), self._clock)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _post(self, number: str, body: bytes, cancel: Cancel) -> Answer:
        headers = {
            **signed_headers(self._keys(), number, self._clock.now(), body),
            "Content-Type": "application/json",
            "User-Agent": f"Inspector/{inspector.__version__}",
        }
        return self._http.request("POST", self._path, cancel, headers=headers, body=body, is_repeatable=True)

    def _keys(self) -> tuple[bytes, ...]:
        try:
            return read_secrets(self._secret())
        except BadInput as trouble:
            raise TokenRefused(trouble.title, code="no_secret") from trouble


def webhook(setup: MarketplaceSetup) -> Webhook:
    """Make a webhook from settings: ``url``; raises BadInput."""
    unknown = set(setup.options) - {"url"}
    if unknown or "url" not in setup.options:
        raise BadInput(
            Phrase("The webhook {name} wants one option: url.", name=setup.name),
            'Write url = "https://…" below its name.',
        )
    return Webhook(setup.name, setup.options["url"], setup.secret, setup.clock)


def event_id(row: OutboxRow) -> str:
    """Give the id by which a receiver knows an event again."""
    return f"{row.kind}_{row.uid}"


def event_body(row: OutboxRow) -> bytes:
    """Give the body: type, time of the event and the envelope as ``data``; the same at every try."""
    if row.kind not in _TYPES:
        raise DestinationRefused(Phrase("The webhook takes certificates, not '{kind}'.", kind=row.kind))
    try:
        envelope = read_envelope(row.body)
        at = envelope.claims.get(_TIMES[row.kind])
        return canonical(
            {
                "type": _TYPES[row.kind],
                "timestamp": at if isinstance(at, str) else "",
                "data": {
                    "uid": row.uid,
                    "digest": envelope.digest,
                    "claims": dict(envelope.claims),
                    "jws": envelope.jws,
                },
            }
        )
    except CertificateTrouble as trouble:
        raise DestinationRefused(Phrase("The row cannot be sent. {title}", title=trouble.title)) from trouble


def judge(answer: Answer, clock: Clock, *, tries: int = 0) -> Receipt:
    """Give the receipt of an event that was taken (2xx); redirects are not followed. ``tries``: those before.

    Raises TokenRefused on 401, DestinationRefused on what a person has to mend,
    DestinationDown on what passes, and where something else than a receiver answers.
    """
    status, code = answer.status, str(answer.status)
    if 200 <= status < 300:
        return Receipt("stored", code)
    if status == 401:
        raise TokenRefused(
            "The receiver does not take this bench's signature.",
            "Compare the two clocks, or give it a new secret: 'inspector destinations secret NAME'.",
            code=code,
        )
    if status >= 500 or status in TRY_LATER:
        raise DestinationDown(
            "The receiver asks to try again later.",
            code=code,
            retry_after_s=retry_after_s(answer.headers.get("retry-after", ""), clock.now()),
        )
    if status >= 400 and not is_unsure(status, tries):
        raise DestinationRefused(
            Phrase("The receiver refused it.{answer}", answer=said_by(answer)), code=code
        )
    raise DestinationDown(
        Phrase("Something that is not a receiver answers at its address.{answer}", answer=said_by(answer)),
        code=code,
    )
