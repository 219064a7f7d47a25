# SPDX-License-Identifier: Apache-2.0
"""Write findings as CSV or JSON, the file whole or not at all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from inspector.domain.certificate import utc
from inspector.domain.errors import BadInput
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase
from inspector.wiring.findings import Finding

_HEAD = (
    "file", "state", "good", "code", "uid", "digest", "device", "imei", "serial", "verdict", "grade", "shop",
    "bench", "root", "key", "signed_at", "trust_list", "words", "changes",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(findings: Sequence[Finding], path: Path) -> int:
    """Write them as JSON where the file's name ends so, else as CSV; gives how many. Raises BadInput."""
    text = _json(findings) if path.suffix.lower() == ".json" else _csv(findings)
    half = path.with_name(f"{path.name}.part")
    try:
        half.write_text(text, encoding="utf-8", newline="")
        half.replace(path)
    except OSError as error:
        raise BadInput(
            Phrase("{name} cannot be written: {error}.", name=path.name, error=error.strerror or "unknown"),
            "Choose another folder.",
        ) from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
    return len(findings)


def members(one: Finding) -> dict[str, Json]:
    """Give a finding's members, as programs read them: in English."""
    said, signer = one.said, one.signer
    row: dict[str, Json] = {"file": one.name, "state": one.state, "good": one.is_good, "code": one.code}
    for name in ("uid", "digest", "device", "imei", "serial", "verdict", "grade", "shop", "bench"):
        row[name] = str(getattr(said, name)) if said is not None else ""
    row["root"] = signer.root if signer is not None else ""
    row["key"] = signer.key if signer is not None else ""
    row["signed_at"] = utc(said.at) if said is not None and said.at is not None else ""
    row["trust_list"] = utc(one.listed_at) if one.listed_at is not None else ""
    row["words"] = f"{one.words} {one.advice}".strip()
    row["changes"] = [change.as_json() for change in one.changes]
    return row


def _json(findings: Sequence[Finding]) -> str:
    return json.dumps([members(one) for one in findings], ensure_ascii=False, indent=2) + "\n"


def _csv(findings: Sequence[Finding]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_HEAD)
    for one in findings:
        row = members(one)
        row["good"] = "yes" if one.is_good else "no"
        row["changes"] = "; ".join(f"{two.field}: {two.signed} -> {two.given}" for two in one.changes)
        writer.writerow([_cell(str(row[name])) for name in _HEAD])
    return "\ufeff" + out.getvalue()


def _cell(text: str) -> str:
    """Give text that is no formula to a spreadsheet."""
    return f"'{text}" if text.startswith(_FORMULA) else text
