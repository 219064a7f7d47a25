# SPDX-License-Identifier: Apache-2.0
"""``last_failed.py CACHE``: name the tests that failed last; exit 1 where they are too many to try again."""

from __future__ import annotations

import json
import sys
from pathlib import Path

MOST = 3
"""More than these are no accident of a busy machine."""


def last_failed(cache: Path) -> list[str]:
    """Read from pytest's cache which tests failed; none where it has no such file."""
    file = cache / "v" / "cache" / "lastfailed"
    return sorted(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else []


if __name__ == "__main__":
    found = last_failed(Path(sys.argv[1]))
    print("\n".join(found))
    sys.exit(0 if 0 < len(found) <= MOST else 1)
