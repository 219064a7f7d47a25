# SPDX-License-Identifier: Apache-2.0
"""What a registry's answer means for the row that was sent: pure."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from inspector.domain.errors import DestinationDown, DestinationRefused, TokenRefused
from inspector.domain.phrase import Phrase
from inspector.ports import Receipt

_STORED = {201: "stored", 200: "unchanged"}
TRY_LATER = (408, 425, 429)
UNSURE = (403, 404, 405, 407, 410, 451)
"""What a firewall, a hotel's portal or a wrong address says of every row, and a server seldom of this one."""
PATIENCE = 8
"""How often a row is told one of ``UNSURE`` before it is parked for a person: with full jitter, minutes."""
_LONGEST_WORDS = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def judge(answer: Answer, *, uid: str, digest: str, now: datetime, tries: int = 0) -> Receipt:
    """Give the receipt of a certificate that arrived; ``now`` is UTC, ``tries`` those before this one.

    Raises TokenRefused on 401 and where the token lacks a scope, DestinationRefused on what a person
    has to mend, DestinationDown on what passes, and on everything that a registry would not say.
    """
    status = answer.status
    if status in _STORED:
        return _receipt(answer, uid, digest)
    if status == 401 or (status == 403 and _json(answer).get("code") == "scope"):
        raise TokenRefused("The registry does not take this bench's token.", code=str(status))
    if status == 409:
        raise DestinationRefused(
            Phrase(
                "The registry holds another certificate under this number.{answer}", answer=said_by(answer)
            ),
            code="409",
        )
    if 400 <= status < 500 and status not in TRY_LATER and _is_of_this_row(answer, tries):
        raise DestinationRefused(
            Phrase("The registry refused it.{answer}", answer=said_by(answer)), code=str(status)
        )
    if status >= 500 or status in TRY_LATER:
        raise DestinationDown(
            "The registry asks to try again later.",
            code=str(status),
            retry_after_s=retry_after_s(answer.headers.get("retry-after", ""), now),
        )
    raise DestinationDown(
        Phrase("Something that is not a registry answers at its address.{answer}", answer=said_by(answer)),
        code=str(status),
    )


def judge_check(answer: Answer) -> None:
    """Return for the answer of a registry that lets this bench in.

    Raises TokenRefused on 401 and 403, DestinationDown on anything else.
    """
    if answer.status in (401, 403):
        raise TokenRefused("The registry does not take this bench's token.", code=str(answer.status))
    if answer.status >= 500 or answer.status in TRY_LATER:
        raise DestinationDown("The registry asks to try again later.", code=str(answer.status))
    if answer.status != 200 or not isinstance(_json(answer).get("certificates"), list):
        raise DestinationDown(
            "Something that is not a registry answers at its address.", code=str(answer.status)
        )


def knows_no_such_path(answer: Answer) -> bool:
    """Tell whether a registry says of itself that it has no such path: one of an earlier version."""
    return answer.status == 404 and _json(answer).get("code") == "path"


def is_unsure(status: int, tries: int) -> bool:
    """Tell whether a refusal may be the address's, not the row's, and has not lasted yet."""
    return status in UNSURE and tries + 1 < PATIENCE


def _is_of_this_row(answer: Answer, tries: int) -> bool:
    """Tell whether a refusal speaks of the certificate, so that a person has to mend that one.

    A registry gives 403 for one only as a problem with a code, and never 404.
    """
    if not is_unsure(answer.status, tries):
        return True
    return answer.status == 403 and _json(answer).get("code") == "training"


def _receipt(answer: Answer, uid: str, digest: str) -> Receipt:
    """Believe a success only when it names what was sent: a hotel's login page says 200 too."""
    told = _json(answer)
    if told.get("uid") != uid or told.get("digest") != digest:
        raise DestinationDown(
            "The answer does not name what was sent: it may not come from a registry.",
            code=str(answer.status),
        )
    return Receipt(_STORED[answer.status], digest)


def _json(answer: Answer) -> Mapping[str, object]:
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def said_by(answer: Answer) -> str:
    """Give the server's own words (RFC 9457) in quotes, or nothing."""
    told = _json(answer)
    words = [told[name] for name in ("detail", "title") if isinstance(told.get(name), str)]
    said = plain(str(words[0])) if words else ""
    return Phrase(" It says: “{words}”", words=said) if said else ""


def plain(text: str) -> str:
    """Keep what can be shown on one line: no controls, no direction marks."""
    kept = "".join(" " if char.isspace() else char for char in text[: 4 * _LONGEST_WORDS])
    shown = "".join(char for char in kept if unicodedata.category(char)[0] != "C")
    return " ".join(shown.split())[:_LONGEST_WORDS]


def retry_after_s(text: str, now: datetime) -> float | None:
    """Read a ``Retry-After`` (RFC 9110, 10.2.3) as seconds from ``now``, or None when it is not one."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        at = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return None
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (aware - now).total_seconds())
