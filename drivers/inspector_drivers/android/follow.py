# SPDX-License-Identifier: Apache-2.0
"""Read what a command writes while it still runs."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from inspector.domain.errors import NoAnswer
from inspector.ports import Cancel

from .protocol import ShellBuffer, ShellId
from .shell import ByteStream


def service(command: str, *, is_v2: bool) -> str:
    """Name the service; on a terminal, so that each line comes when it is written and a hang-up ends it."""
    return f"shell,v2,pty:{command}" if is_v2 else f"shell:{command}"


def follow(stream: ByteStream, *, is_v2: bool, tick_s: float, cancel: Cancel) -> Iterator[str]:
    """Give what comes, "" after each ``tick_s`` of silence; ends with the command.

    Silence is no fault here. Raises LinkTrouble, Cancelled.
    """
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    buffer = ShellBuffer()
    while True:
        cancel.raise_if_set()
        try:
            data = stream.read(tick_s)
        except NoAnswer:
            yield ""
            continue
        if not data:
            return
        if not is_v2:
            yield decoder.decode(data)
            continue
        packets = list(buffer.feed(data))
        text = decoder.decode(b"".join(one.data for one in packets if one.id in _TEXT))
        yield text
        if any(one.id == ShellId.EXIT for one in packets):
            return


_TEXT = frozenset({int(ShellId.STDOUT), int(ShellId.STDERR)})
