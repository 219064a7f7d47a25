# SPDX-License-Identifier: Apache-2.0
"""A link that keeps what crosses it, and writes it down without the device's identifiers.

Not every wire can be redacted: over ADB's own packets (``usb``, ``adb+tcp``)
an identifier may be split between two packets under checksums, so those are
refused; an adb server's streams are recorded instead.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from inspector.domain.device import SeenPort
from inspector.domain.errors import BadInput, LinkTrouble
from inspector.ports import Clock, Link, Transport
from inspector.transports import recording
from inspector.transports.recording import Happening, Kind, Recording
from inspector.transports.redact import redacted

_Result = TypeVar("_Result")
_SCHEMES = frozenset({"usbmux", "adb", "serial", "at+tcp", "agent+tcp"})


class RecordingLink:
    """Wraps a link; what its streams carry is kept until ``save``."""

    def __init__(self, link: Link, clock: Clock) -> None:
        """Wrap ``link``; raises BadInput for a port whose wire cannot be redacted."""
        scheme = link.port.scheme
        if scheme not in _SCHEMES:
            raise BadInput(
                f"'{scheme}:' cannot be recorded without the device's identifiers.",
                "Start an adb server and record the device at its 'adb:' port.",
            )
        self._link = link
        self._clock = clock
        self._start = clock.monotonic()
        self._lock = threading.Lock()
        self._streams = 0
        self._happenings: list[Happening] = []

    @property
    def port(self) -> SeenPort:
        """Give the port below."""
        return self._link.port

    def open(self, service: str, timeout_s: float) -> Transport:
        """Open a stream and keep what it carries; raises what the link raises."""
        with self._lock:
            self._streams += 1
            stream = self._streams
        self.keep(stream, Kind.OPEN, text=service)
        try:
            return RecordingTransport(self._link.open(service, timeout_s), self, stream)
        except LinkTrouble as trouble:
            self.keep(stream, Kind.TROUBLE, text=type(trouble).__name__)
            raise

    def close(self) -> None:
        """Close the link below; what was kept stays."""
        self._link.close()

    def keep(self, stream: int, kind: Kind, data: bytes = b"", text: str = "") -> None:
        """Keep one thing that happened."""
        ms = round((self._clock.monotonic() - self._start) * 1000)
        with self._lock:
            self._happenings.append(Happening(stream, kind, ms, data, text))

    def recording(self) -> Recording:
        """Give what was kept so far, identifiers and all."""
        with self._lock:
            return Recording(self.port.scheme, dict(self.port.facts), tuple(self._happenings))

    def save(self, path: Path, identifiers: Iterable[str] = ()) -> None:
        """Write the recording without identifiers; name those that are known, others are found by their form.

        Raises BadInput when something cannot be redacted or written.
        """
        text = recording.dump(redacted(self.recording(), identifiers))
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise BadInput(f"{path} cannot be written: {error.strerror}.") from error


class RecordingTransport:
    """Wraps a stream; what a secure layer carries is kept above that layer."""

    def __init__(self, inner: Transport, link: RecordingLink, stream: int) -> None:
        self._inner = inner
        self._link = link
        self._stream = stream

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read and keep; raises what the stream below raises."""
        data = self._try(lambda: self._inner.read(size, timeout_s))
        self._link.keep(self._stream, Kind.RECEIVED, data)
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        """Keep and write; raises what the stream below raises."""
        self._link.keep(self._stream, Kind.SENT, data)
        self._try(lambda: self._inner.write(data, timeout_s))

    def secured(self, wrap: Callable[[Transport], Transport]) -> Transport:
        """Put the secure layer on the stream below, and keep what crosses it from now on."""
        inner = self._try(lambda: wrap(self._inner))
        self._link.keep(self._stream, Kind.SECURED)
        return RecordingTransport(inner, self._link, self._stream)

    def cancel(self) -> None:
        """Free a blocked call below."""
        self._inner.cancel()

    def close(self) -> None:
        """Close the stream below."""
        self._inner.close()

    def _try(self, action: Callable[[], _Result]) -> _Result:
        try:
            return action()
        except LinkTrouble as trouble:
            self._link.keep(self._stream, Kind.TROUBLE, text=type(trouble).__name__)
            raise
