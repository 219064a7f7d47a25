# SPDX-License-Identifier: Apache-2.0
"""Write findings as CSV or JSON, the file whole or not at all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.wiring.findings import Finding

_HEAD = (
    "file", "state", "good", "code", "uid", "digest", "device", "imei", "serial", "verdict", "grade", "shop",
    "bench", "root", "key", "signed_at", "trust_list", "registry", "standing", "words",
    "changes",
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


def _json(findings: Sequence[Finding]) -> str:
    return json.dumps([one.as_json() for one in findings], ensure_ascii=False, indent=2) + "\n"


def _csv(findings: Sequence[Finding]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_HEAD)
    for one in findings:
        row = one.as_json()
        row["good"] = "yes" if one.is_good else "no"
        row["changes"] = "; ".join(f"{two.field}: {two.signed} -> {two.given}" for two in one.changes)
        writer.writerow([_cell(str(row[name])) for name in _HEAD])
    return "\ufeff" + out.getvalue()


def _cell(text: str) -> str:
    """Give text that is no formula to a spreadsheet."""
    return f"'{text}" if text.startswith(_FORMULA) else text
