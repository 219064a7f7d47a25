# SPDX-License-Identifier: Apache-2.0
"""What the command line prints: words and tables for people, JSON for programs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse names it nowhere else
else:
    Verbs = object


class Output:
    """Standard output for the answer, standard error for progress and trouble."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def answer(self, value: object, lines: Iterable[str]) -> None:
        """Print the answer: ``value`` as JSON, or ``lines`` for people."""
        if self.as_json:
            print(json.dumps(value, default=plain, ensure_ascii=False, indent=2))
        else:
            for line in lines:
                print(line)
        sys.stdout.flush()

    def progress(self, line: str) -> None:
        """Say how far the work is; never part of the answer."""
        print(line, file=sys.stderr, flush=True)

    def trouble(self, trouble: BenchTrouble) -> None:
        """Say what went wrong and what to do."""
        if self.as_json:
            row = {"title": trouble.title, "advice": trouble.advice, "code": trouble.code}
            print(json.dumps({"trouble": row}, ensure_ascii=False), file=sys.stderr)
        else:
            print(f"inspector: {trouble}", file=sys.stderr)


def plain(value: object) -> object:
    """Turn what JSON does not know into what it does: decimals and times as text."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(type(value).__name__)


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Lay rows out under a head, columns two blanks apart."""
    cells = [[str(one) for one in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
