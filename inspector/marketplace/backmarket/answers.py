# SPDX-License-Identifier: Apache-2.0
"""What Back Market's answers mean: its three forms of refusal, its firewall, and all else. Pure.

V1 is ``{"error": {code, message}, "requestId"}``, V2 ``{"errors": [{…}], "requestId"}``,
V3 a problem (RFC 7807) that carries V1's ``error`` or a list of ``errors``;
some endpoints answer with a bare text or with nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.errors import DestinationDown, DestinationRefused, SyncTrouble, TokenRefused
from inspector.domain.phrase import Phrase
from inspector.marketplace.answer import Answer, plain, retry_after_s
from inspector.marketplace.backmarket.pacing import BLOCKED_S

_TRY_LATER = (408, 425, 429)
_CODES = ("code", "type")
_WORDS = ("message", "detail", "title", "msg")
_LONGEST_CODE = 80


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is no success: the server's code and words, and by what it finds the request again.

    ``ray`` is the firewall's own number (``cf-ray``).
    """

    status: int
    code: str
    words: str
    request_id: str
    ray: str
    is_firewall: bool

    @property
    def shown_code(self) -> str:
        """Give what support asks for: status, code, and the request's number where one is known."""
        ray = f"cf-ray {self.ray}" if self.is_firewall and self.ray else ""
        parts = (str(self.status), self.code, f"request {self.request_id}" if self.request_id else "", ray)
        return " ".join(part for part in parts if part)


def read_refusal(answer: Answer) -> Refusal:
    """Read an answer that is no success, whatever it is."""
    told = json_of(answer.body)
    body = told if isinstance(told, dict) else {}
    code, words = _said(body)
    if isinstance(told, str):
        words = told
    elif not body and _kind(answer).startswith("text/plain"):
        words = answer.body[:2000].decode("utf-8", "replace")
    return Refusal(
        status=answer.status,
        code=_short(code),
        words=plain(words),
        request_id=_short(body.get("requestId")) or _short(answer.headers.get("x-request-id")),
        ray=_short(answer.headers.get("cf-ray")),
        is_firewall=answer.status == 403 and _is_firewall(answer, code),
    )


def trouble_of(answer: Answer, now: datetime, *, is_absent_down: bool = False) -> SyncTrouble:
    """Give what an answer that is no success is for the house; ``now`` is UTC.

    ``is_absent_down``: this endpoint says 404 for "Webservices unavailable".
    """
    told = read_refusal(answer)
    status = told.status
    if told.is_firewall:
        return DestinationDown("Back Market's firewall let nothing through.", code=told.shown_code)
    if status == 401:
        return TokenRefused("Back Market does not take the token.", code=told.shown_code)
    if status in _TRY_LATER or status >= 500 or (status == 404 and is_absent_down):
        return DestinationDown(
            Phrase("Back Market asks to try again later.{answer}", answer=_quoted(told)),
            code=told.shown_code,
            retry_after_s=_wait_s(answer, now),
        )
    if 400 <= status < 500:
        return DestinationRefused(
            Phrase("Back Market refused it.{answer}", answer=_quoted(told)), code=told.shown_code
        )
    return not_theirs(status)


def not_theirs(status: int) -> DestinationDown:
    """Give the trouble of an answer that Back Market would not give."""
    return DestinationDown("Something that is not Back Market's seller API answers.", code=str(status))


def json_of(body: bytes) -> object:
    """Read JSON; None for what is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _said(body: Mapping[str, object]) -> tuple[str, str]:
    """Give the code and the words of the first error that the body tells of."""
    errors = body.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else None
    sources = [one for one in (body.get("error"), first, body) if isinstance(one, dict)]
    return _first_text(sources, _CODES), _first_text(sources, _WORDS)


def _first_text(sources: Sequence[Mapping[str, object]], names: Sequence[str]) -> str:
    told = (one.get(name) for one in sources for name in names)
    return next((text for text in told if isinstance(text, str) and text), "")


def _is_firewall(answer: Answer, code: str) -> bool:
    """Tell a page of the firewall from a refusal of the API, which never speaks HTML."""
    is_page = _kind(answer).startswith("text/html")
    return code == "bot-need-challenge" or is_page or "cf-mitigated" in answer.headers


def _kind(answer: Answer) -> str:
    return answer.headers.get("content-type", "").strip().lower()


def _short(value: object) -> str:
    return plain(value)[:_LONGEST_CODE] if isinstance(value, str) else ""


def _quoted(told: Refusal) -> str:
    return Phrase(" It says: “{words}”", words=told.words) if told.words else ""


def _wait_s(answer: Answer, now: datetime) -> float | None:
    asked = retry_after_s(answer.headers.get("retry-after", ""), now)
    return BLOCKED_S if asked is None and answer.status == 429 else asked
