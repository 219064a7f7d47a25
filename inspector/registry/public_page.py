# SPDX-License-Identifier: Apache-2.0
"""The page of one certificate that everybody may see who knows its number: plain HTML, no script.

It shows what an offer for the device shows anyway, and the last characters of
its numbers, for whoever holds it. Never whole numbers, who inspected, an order
or a photo: docs/threats.md. So it does not carry the code of the paper either,
in which the IMEI stands.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Any, Final

from starlette.responses import HTMLResponse

from inspector import bundled
from inspector.registry.records import Record
from inspector.registry.verify_page import PLACE

DEFAULT: Final = "en"
_SHOWN: Final = 4
"""The characters of a number that are shown, where it has at least twice as many."""
_LONGEST: Final = 80
_LONGEST_HEADER: Final = 200
_STYLE: Final = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;"
    "color:#1b1f24;background:#fff}h1{font-size:1.5rem;margin:0}p{margin:.5rem 0 1.5rem}"
    "dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.5rem 1rem;margin:0 0 1.5rem}"
    "dt{color:#57606a}dd{margin:0;overflow-wrap:anywhere}.warn h1{color:#a40e26}a{color:#0550ae}"
    "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}dt{color:#9198a1}"
    ".warn h1{color:#ff9492}a{color:#71b7ff}}"
)
_STYLE_HASH: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
HEADERS: Final[Mapping[str, str]] = {
    "content-security-policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "vary": "accept-language",
    "x-robots-tag": "noindex",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows of a certificate; ``state`` is how it stands. Empty text: nothing is known."""

    state: str
    uid: str
    model: str
    imei: str
    serial: str
    verdict: str
    grade: str
    shop: str
    signed: str
    countersigned: str = ""


def shown_of(record: Record, state: str) -> Shown:
    """Take from verified claims what may be public."""
    claims = json.loads(record.payload)
    device, grade = claims["device"], claims["grade"]
    return Shown(
        state="training" if record.is_training else state,
        uid=record.uid,
        model=str(device.get("model", ""))[:_LONGEST],
        imei=_end(str(device.get("imei", ""))),
        serial=_end(str(device.get("serial", ""))),
        verdict=str(claims["verdict"]["kind"]),
        grade=str(grade["chosen"]) if grade else "",
        shop=str(claims["shop"]["name"])[:_LONGEST],
        signed=str(claims["signed_at"])[:10],
        countersigned="" if record.review is None else str(json.loads(record.review.payload)["at"])[:10],
    )


def _end(number: str) -> str:
    return number[-_SHOWN:] if len(number) >= 2 * _SHOWN else ""


def language_of(header: str) -> str:
    """Choose one of the page's languages by ``Accept-Language`` (RFC 9110, 12.5.4); English for none."""
    wanted: list[tuple[float, str]] = []
    for one in header[:_LONGEST_HEADER].split(","):
        tag, _, weight = one.partition(";")
        language = tag.strip().lower().partition("-")[0]
        if language in _words():
            wanted.append((_weight(weight), language))
    best = max((one for one, _ in wanted), default=0.0)
    return next((language for weight, language in wanted if weight == best and weight > 0), DEFAULT)


def _weight(text: str) -> float:
    name, _, value = text.partition("=")
    if name.strip().lower() != "q":
        return 1.0
    digits = value.strip()
    is_number = digits.isascii() and digits.replace(".", "", 1).isdigit()
    return min(1.0, float(digits)) if is_number else 0.0


@cache
def _words() -> Mapping[str, Any]:
    value: dict[str, Any] = json.loads(bundled.text("resources", "registry", "page.json"))
    return value


@cache
def _terms(language: str) -> Mapping[str, Any]:
    """Give the words of the page that checks codes: its verdicts and grades are these."""
    value: dict[str, Any] = json.loads(bundled.text("resources", "verify", "texts", f"page.{language}.json"))
    return value


def public_page(shown: Shown | None, language: str, *, has_verify_page: bool) -> HTMLResponse:
    """Write the page, None: of a number that is not known; it loads nothing from anywhere."""
    words = _words()[language]
    state = shown.state if shown else "unknown"
    title, sentence = words["states"][state]
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in _rows(shown, language))
    link = f' <a href="{PLACE}">{escape(words["open"])}</a>' if has_verify_page else ""
    page = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(words['title'])}: {escape(title)}</title><style>{_STYLE}</style></head>"
        f'<body class="{"good" if state == "valid" else "warn"}"><main><h1>{escape(title)}</h1>'
        f"<p>{escape(sentence)}</p><dl>{rows}</dl><p>{escape(words['verify'])}{link}</p></main></body></html>"
    )
    headers = {**HEADERS, "content-language": language}
    return HTMLResponse(page, 200 if shown else 404, headers)


def _rows(shown: Shown | None, language: str) -> list[tuple[str, str]]:
    if shown is None:
        return []
    words, terms = _words()[language], _terms(language)
    texts = {
        "uid": shown.uid,
        "model": shown.model,
        "imei": shown.imei,
        "serial": shown.serial,
        "verdict": str(terms["verdicts"].get(shown.verdict, "")),
        "grade": str(terms["grades"].get(shown.grade, "")),
        "shop": shown.shop,
        "signed": shown.signed,
        "countersigned": shown.countersigned,
    }
    return [(words[name], text) for name, text in texts.items() if text]
