# SPDX-License-Identifier: Apache-2.0
"""What the command line prints: words and tables for people, JSON for programs."""

from __future__ import annotations

import argparse
import json
import math
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, BenchTrouble, Cancelled

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse names it nowhere else
else:
    Verbs = object

LOG = "cli"
"""The name of the command line's log in the home."""
_LONGEST_S = 3600.0
_LONGEST_LINE = 16_384


class Output:
    """Standard output for the answer, standard error for progress and trouble; from any thread."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._lock = threading.Lock()

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
        self._tell(line)

    def trouble(self, trouble: BenchTrouble) -> None:
        """Say what went wrong and what to do."""
        if self.as_json:
            row = {"title": trouble.title, "advice": trouble.advice, "code": trouble.code}
            self._tell(json.dumps({"trouble": row}, ensure_ascii=False))
        else:
            # A file's name may hold what a terminal acts on.
            lines = str(trouble).split("\n")
            self._tell(
                "inspector: " + "\n".join(one if one.isprintable() else plain_line(one) for one in lines)
            )

    def _tell(self, line: str) -> None:
        with self._lock:  # one whole line, whoever speaks beside us
            sys.stderr.write(line + "\n")
            sys.stderr.flush()


@contextmanager
def stop_told(out: Output, told: Callable[[], str]) -> Iterator[None]:
    """Say what a stop by Ctrl+C left, before it goes on its way; ``told`` is asked at that moment."""
    try:
        yield
    except (KeyboardInterrupt, Cancelled):
        out.progress(f"Stopped. {told()}")
        raise


def plain_line(line: str) -> str:
    """Give a line without what a terminal acts on, whoever wrote it."""
    return "".join(char if char.isprintable() else "?" for char in line)


def plain(value: object) -> object:
    """Turn what JSON does not know into what it does: decimals, times and paths as text."""
    if isinstance(value, Decimal | Path):
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


def write_file(path: Path, data: bytes) -> None:
    """Write a file that the user named, whole or not at all; raises BadInput, and what was there stays."""
    from inspector.services.whole_file import put_whole

    try:
        put_whole(path, data)
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.", "Name another file.") from error


def named(name: object, words: object) -> str:
    """Give a line that says ``words`` of what is named, whatever its name holds: it forges none of them."""
    from inspector.certificates.changes import shown

    told = shown(str(name), _LONGEST_LINE)
    told = f"“{told}”" if ": " in told else told
    return f"{told}: {shown(str(words), _LONGEST_LINE)}"


def make_folder(path: Path) -> None:
    """Make a folder that the user named; raises BadInput."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"{path} cannot be made: {error.strerror}.", "Name another folder.") from error


def seconds(text: str) -> float:
    """Read a ``--timeout``: more than 0 and at most 3600 seconds; raises argparse's own error."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value <= _LONGEST_S:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of seconds from 0 to {_LONGEST_S:.0f}")
    return value


def certificate_language(text: str) -> str:
    """Read a ``--language`` of certificates; raises argparse's own error."""
    from inspector.certificates.wording import languages  # not before it is asked for: verbs start fast

    known = languages()
    if text not in known:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no language of certificates; choose {', '.join(known)}"
        )
    return text
