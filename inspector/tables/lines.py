# SPDX-License-Identifier: Apache-2.0
"""The lines of a text file, none of them longer than is believed."""

from __future__ import annotations

import io
from collections.abc import Generator

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.tables.source import LONGEST_LINE, Source, unreadable


def lines(source: Source) -> Generator[str, None, None]:
    """Give the lines with their ends, from the first again; raises BadInput where they cannot be read."""
    text = io.TextIOWrapper(source.stream, encoding=source.encoding, newline="")
    number = 0
    try:
        source.stream.seek(0)
        while line := text.readline(LONGEST_LINE):
            number += 1
            if len(line) == LONGEST_LINE:
                raise BadInput(
                    Phrase("Line {number} of {name} has no end.", number=number, name=source.name),
                    "Save the file anew as CSV.",
                )
            yield line
    except UnicodeError as error:
        raise BadInput(
            Phrase(
                "{name} holds bytes that are no text, in line {number}.",
                name=source.name,
                number=_bad_line(source),
            ),
            "Save the file anew as CSV in UTF-8.",
        ) from error
    except OSError as error:
        raise unreadable(source.name, error) from error
    finally:
        if not source.stream.closed:
            text.detach()  # else it would close the file, which is read once more


def _bad_line(source: Source) -> int:
    """Find the first line with bytes that are no text: the decoder stumbles some lines ahead."""
    source.stream.seek(0)
    text = io.TextIOWrapper(source.stream, encoding=source.encoding, newline="", errors="surrogateescape")
    number = 1
    try:
        while line := text.readline(LONGEST_LINE):
            if any("\udc80" <= char <= "\udcff" for char in line):
                break
            number += line.endswith(("\r", "\n"))
    except UnicodeError:  # half a character at the end of the file
        return number
    finally:
        text.detach()
    return number
