# SPDX-License-Identifier: Apache-2.0
"""What each setting's value may be, as a pattern and in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that a value fits as a whole, and what it says in words."""

    pattern: str
    wanted: str


_ID = Rule(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", "1 to 64 letters, digits, dots, underscores or hyphens")
_AFFIX = Rule(r"[\x21-\x7e]{0,16}", "at most 16 plain characters without blanks")
_LINE = Rule(r"[^\x00-\x1f\x7f]{0,80}", "at most 80 characters on one line")
_SWITCH = Rule(r"on|off", "on or off")
_LANGUAGES = r"(en|fr|de|es|pl|sv)?"
_DAYS = Rule(r"[0-9]{1,5}", "days from 0 (for ever) to 99999")
_POSTGRES = r"postgres(ql)?(\+psycopg)?://[^\s]+"

RULES = {
    "shop_id": _ID,
    "bench_id": _ID,
    "shop_name": _LINE,
    "shop_address": _LINE,
    "shop_url": Rule(r"[\x21-\x7e]{0,80}", "at most 80 plain characters without blanks"),
    "shop_logo": Rule(r"[^\x00-\x1f\x7f]{0,400}", "the path of a PNG or a JPEG, or nothing"),
    "warranty_months": Rule(r"[0-9]{1,3}", "months from 0 (nothing is said) to 999"),
    "use": Rule(r"bench|training", "bench or training"),
    "technician": _LINE,
    "profile": Rule(r"standard|strict", "standard or strict"),
    "registry_url": Rule(r"(https?://[^\s/]+[^\s]*)?", "an address that starts with https:// or http://"),
    "verify_url": Rule(
        r"(https://[a-z0-9.-]{1,100}(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]{0,100})?)?",
        "the https:// address of the verification page, without a query, or nothing",
    ),
    "registry_token": Rule(r"[\x21-\x7e]{0,1024}", "at most 1024 printable characters without spaces"),
    "language": Rule(_LANGUAGES, "en, fr, de, es, pl or sv, or nothing for the system's language"),
    "certificate_language": Rule(
        _LANGUAGES, "en, fr, de, es, pl or sv, or nothing for the window's language"
    ),
    "bench_name": _LINE,
    "theme": Rule(r"system|light|dark", "system, light or dark"),
    "zoom": Rule(r"100|110|125|150|175|200", "100, 110, 125, 150, 175 or 200"),
    "touch_spacing": _SWITCH,
    "reduce_motion": _SWITCH,
    "sounds": _SWITCH,
    "volume": Rule(r"[0-9]|[1-9][0-9]|100", "a percentage from 0 to 100"),
    "auto_advance": _SWITCH,
    "printer": Rule(r"([!\"$-,.0-~][!-.0-~]{0,126})?", "the name of a print queue"),
    "paper": Rule(r"a4|letter", "a4 or letter"),
    "label_printer": Rule(
        r"([!-,.-~][!-~]{0,254})?", "a print queue, host:port, or a device file such as /dev/usb/lp0"
    ),
    "label_size": Rule(r"[1-9][0-9]{1,2}x[1-9][0-9]{1,2}", "width and height in mm, such as 62x29"),
    "label_dpi": Rule(r"203|300|600", "203, 300 or 600"),
    "welcomed": Rule(r"yes|no", "yes or no"),
    "auto_lock_minutes": Rule(r"[0-9]{1,3}", "minutes from 0 (never) to 999"),
    "scan_prefix": _AFFIX,
    "scan_suffix": _AFFIX,
    "badge_prefix": _AFFIX,
    "order_prefix": _AFFIX,
    "slot_prefix": _AFFIX,
    "backup_folder": Rule(r"[^\x00-\x1f\x7f]{0,400}", "the path of a folder, or nothing"),
    "backup_keep": Rule(r"[1-9][0-9]{0,2}", "how many backups stay, from 1 to 999"),
    "reserve_mb": Rule(r"[0-9]{1,4}", "megabytes from 0 (none) to 9999"),
    **dict.fromkeys(("keep_photos_days", "keep_notes_days", "keep_numbers_days", "keep_left_days"), _DAYS),
    "database_url": Rule(rf"({_POSTGRES})?", "a postgresql:// address"),
    "shop_database_url": Rule(rf"({_POSTGRES})?", "a postgresql:// address"),
}

# Their values are never shown.
SECRET = frozenset(one.name for one in fields(Settings) if not one.repr)


def check_value(key: str, value: object, place: str) -> None:
    """Raise BadInput, which names ``place``, for an unusable value or a setting that there is not."""
    rule = RULES.get(key)
    if rule is None:
        raise BadInput(
            Phrase("{place}: there is no setting '{key}'.", place=place, key=key),
            Phrase("Known are {rules}.", rules=", ".join(RULES)),
        )
    if not isinstance(value, str) or not re.fullmatch(rule.pattern, value):
        shown = "not usable" if key in SECRET else f"'{value}'"
        raise BadInput(
            Phrase("{place}: {key} is {shown}.", place=place, key=key, shown=shown),
            Phrase("Set it to {wanted}.", wanted=rule.wanted),
        )
