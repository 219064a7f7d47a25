# SPDX-License-Identifier: Apache-2.0
"""Which column of a file is what: by its head, or by a file of columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from zoneinfo import ZoneInfo

from inspector.domain.errors import BadInput
from inspector.domain.importing import LONGEST
from inspector.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is read: our names to its columns, how dates are written, the zone of those without one.

    ``zone`` None is the bench's own. ``date_format`` empty is ISO 8601.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    date_format: str = ""
    zone: tzinfo | None = None


ALIASES: Mapping[str, tuple[str, ...]] = {
    "uid": ("uid", "certificate", "certificatenumber"),
    "started_at": ("startedat", "started", "begun", "date", "datetime", "testdate", "testedat", "inspectedat",
                   "inspectiondate", "timestamp"),
    "finished_at": ("finishedat", "finished", "completedat", "enddate"),
    "claimed": ("claimed",),
    "standing": ("standing", "verdict", "result", "status", "teststatus", "testresult"),
    "grade": ("grade", "cosmeticgrade", "cosmetics"),
    "model": ("model", "modelname", "device", "devicename", "phonemodel"),
    "imei": ("imei", "imei1", "imeinumber", "deviceimei"),
    "imei2": ("imei2",),
    "meid": ("meid",),
    "serial": ("serial", "serialnumber", "serialno", "sn"),
    "battery_percent": ("batterypercent", "battery", "batteryhealth"),
    "technician": ("technician", "tester", "testedby", "operator", "by", "user"),
    "order": ("order", "orderline", "ordernumber", "po", "ponumber", "lot"),
    "attempt": ("attempt",),
    "training": ("training", "istraining"),
    "failed_points": ("failedpoints", "failed", "failures"),
    "note": ("note", "notes", "comment", "comments"),
}  # fmt: skip
"""What a column may be headed, without blanks, signs and capitals; our own exports among them."""

_BY_HEAD = {alias: name for name, aliases in ALIASES.items() for alias in aliases}
_NUMBERS = ("imei", "imei2", "meid", "serial")


def layout_from(document: Mapping[str, object]) -> Layout:
    """Read a file of columns: ``[columns]`` our names to the file's, ``date_format``, ``time_zone``.

    Raises BadInput, which names what cannot be used.
    """
    columns = document.get("columns", {})
    if not isinstance(columns, Mapping):
        raise BadInput("'columns' is no table.", "Write [columns], then lines such as imei = 'Device IMEI'.")
    for name, wanted in columns.items():
        if name not in ALIASES or not isinstance(wanted, str):
            raise BadInput(
                Phrase("'{name}' is no column that can be read.", name=str(name)[:LONGEST]),
                Phrase("The columns are {names}.", names=", ".join(ALIASES)),
            )
    if odd := sorted(document.keys() - {"columns", "date_format", "time_zone"}):
        raise BadInput(
            Phrase("'{name}' means nothing in a file of columns.", name=odd[0][:LONGEST]),
            "It may hold columns, date_format and time_zone.",
        )
    return Layout(dict(columns), _said(document, "date_format"), _zone(_said(document, "time_zone")))


def _said(document: Mapping[str, object], name: str) -> str:
    said = document.get(name, "")
    if not isinstance(said, str) or len(said) > LONGEST:
        raise BadInput(Phrase("'{name}' is no short text.", name=name), "Put it in quotes.")
    return said


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        raise BadInput(
            Phrase("'{name}' is no time zone.", name=name), "Write one such as Europe/Berlin."
        ) from None


def plain_head(head: str) -> str:
    """Give a column's head as it is compared."""
    return "".join(char for char in head.casefold() if char.isalnum())


def places_of(head: Sequence[str], layout: Layout) -> dict[str, int]:
    """Say in which column each of our names stands; raises BadInput where that cannot be told."""
    places: dict[str, int] = {}
    for name, wanted in layout.columns.items():
        if wanted not in head:
            raise BadInput(
                Phrase("The file has no column '{name}'.", name=wanted[:LONGEST]),
                "Name it as the file's first line does.",
            )
        places[name] = head.index(wanted)
    taken = set(places.values())
    for place, one in enumerate(head):
        known = _BY_HEAD.get(plain_head(one))
        if known is None or place in taken or known in layout.columns:
            continue
        if known in places:
            raise BadInput(
                Phrase("Two columns could be {name}: '{one}' and '{other}'.", name=known,
                       one=head[places[known]][:LONGEST], other=one[:LONGEST]),
                "Say which one in a file of columns.",
            )  # fmt: skip
        places[known] = place
    _check_enough(places)
    return places


def _check_enough(places: Mapping[str, int]) -> None:
    if not any(name in places for name in _NUMBERS):
        raise BadInput(
            "No column of the file is an IMEI or a serial number.",
            "Head one 'IMEI' or 'Serial', or name it in a file of columns.",
        )
    if "started_at" not in places:
        raise BadInput(
            "No column of the file says when a device was inspected.",
            "Head one 'Date', or name it in a file of columns.",
        )
