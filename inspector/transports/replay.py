# SPDX-License-Identifier: Apache-2.0
"""A recording as a device: ``replay:FILE``. It answers to exactly what was asked then.

Nothing waits: a stream that has no answer yet, because the recording expects
other bytes first, says at once what it expects.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path

from inspector.domain import errors
from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import Cancelled, LinkTrouble, NoAnswer, ProtocolError, Unplugged
from inspector.ports import Transport
from inspector.transports import recording
from inspector.transports.recording import Happening, Kind, Recording

SCHEME = "replay"
_ADVICE = "The driver asks differently than when this was recorded: record the device again."
_SHOWN = 48


class ReplaySource:
    """Recordings as devices that are always plugged in."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._links = [ReplayLink(SeenPort(f"{SCHEME}:{path}", is_training=True)) for path in paths]

    @property
    def name(self) -> str:
        """Name the source."""
        return "recordings"

    def poll(self) -> Sequence[SeenPort]:
        """List the recordings; raises BadInput for a file that is none."""
        return [link.port for link in self._links]

    def link(self, port: SeenPort) -> ReplayLink:
        """Give the link of a recording, from its start."""
        return ReplayLink(port)

    def close(self) -> None:
        """Nothing is held."""


class ReplayLink:
    """One recording. Each stream that is opened takes the next one of that service in the recording.

    ``port`` tells what the recording says of the device, with ``recorded`` for
    the scheme of its port then: match drivers by it. The file is read at the
    first use; that raises BadInput.
    """

    def __init__(self, port: SeenPort) -> None:
        self._address = port.address
        self._lock = threading.Lock()
        self._taken: set[int] = set()

    @cached_property
    def _recording(self) -> Recording:
        return recording.load(Path(self._address.partition(":")[2]))

    @property
    def port(self) -> SeenPort:
        """Give the recorded port: ready, and for training."""
        return self._port

    @cached_property
    def _port(self) -> SeenPort:
        facts = {**self._recording.facts, "recorded": self._recording.scheme}
        return SeenPort(self._address, PortState.READY, None, facts, is_training=True)

    def open(self, service: str, timeout_s: float) -> Transport:  # noqa: ARG002 - nothing waits
        """Open the next recorded stream to ``service``; raises ProtocolError when there is none."""
        happenings = self._recording.happenings
        with self._lock:
            for at, one in enumerate(happenings):
                if one.kind is Kind.OPEN and one.text == service and one.stream not in self._taken:
                    self._taken.add(one.stream)
                    return _opened([later for later in happenings[at + 1 :] if later.stream == one.stream])
        raise ProtocolError(
            f"The recording has no further stream to '{service}'.", _ADVICE, code="replay-open"
        )

    def close(self) -> None:
        """Nothing is held."""


def _opened(happenings: Sequence[Happening]) -> ReplayTransport:
    if happenings and happenings[0].kind is Kind.TROUBLE:
        raise _trouble(happenings[0].text)
    return ReplayTransport(happenings)


class ReplayTransport:
    """One recorded stream: what is written must be what was sent then, byte for byte."""

    def __init__(self, happenings: Sequence[Happening]) -> None:
        self._left = deque((one.kind, one.data, one.text) for one in happenings)
        self._is_cancelled = False

    def read(self, size: int, timeout_s: float) -> bytes:  # noqa: ARG002 - nothing waits
        """Read what was received next; raises the trouble of then, NoAnswer, Unplugged, Cancelled."""
        kind, data, text = self._next("read")
        if kind is Kind.SENT:
            raise NoAnswer(f"The recording waits for {_show(data)} first.", _ADVICE, code="replay-read")
        if kind is not Kind.RECEIVED:
            raise self._refuse(kind, text, "reads")
        if data[size:]:
            self._left.appendleft((kind, data[size:], text))
        return data[:size]

    def write(self, data: bytes, timeout_s: float) -> None:  # noqa: ARG002 - nothing waits
        """Compare with what was sent then; raises ProtocolError where a byte differs, Cancelled."""
        while data:
            kind, sent, text = self._next("write")
            if kind is not Kind.SENT:
                raise self._refuse(kind, text, f"sends {_show(data)}")
            part, data = data[: len(sent)], data[len(sent) :]
            if not sent.startswith(part):
                raise _differs(part, sent)
            if sent[len(part) :]:
                self._left.appendleft((kind, sent[len(part) :], text))

    def secured(self, wrap: Callable[[Transport], Transport]) -> Transport:  # noqa: ARG002 - replayed above it
        """Go on above the secure layer, as the recording does; raises ProtocolError when it does not."""
        kind, _, text = self._next("secure")
        if kind is not Kind.SECURED:
            raise self._refuse(kind, text, "starts TLS")
        return self

    def cancel(self) -> None:
        """Let the next call raise Cancelled; nothing blocks here."""
        self._is_cancelled = True

    def close(self) -> None:
        """Forget the rest."""
        self._left.clear()

    def _next(self, doing: str) -> tuple[Kind, bytes, str]:
        if self._is_cancelled:
            raise Cancelled
        if not self._left:
            raise Unplugged("The recording ends here.", _ADVICE, code=f"replay-{doing}")
        return self._left.popleft()

    @staticmethod
    def _refuse(kind: Kind, text: str, doing: str) -> LinkTrouble:
        if kind is Kind.TROUBLE:
            return _trouble(text)
        return ProtocolError(
            f"The driver {doing} where the recording has '{kind}'.", _ADVICE, code=f"replay-{kind}"
        )


def _differs(part: bytes, sent: bytes) -> ProtocolError:
    at = next(
        (n for n, (mine, theirs) in enumerate(zip(part, sent, strict=False)) if mine != theirs), len(sent)
    )
    return ProtocolError(
        f"Byte {at} differs: {_show(part[at:])} where the recording has {_show(sent[at:])}.",
        _ADVICE,
        code="replay-differs",
    )


def _show(data: bytes) -> str:
    return repr(data[:_SHOWN]) + ("…" if len(data) > _SHOWN else "")


def _trouble(name: str) -> LinkTrouble:
    """Give a new trouble of the class that was recorded; an unknown name is a ProtocolError."""
    kind = getattr(errors, name, ProtocolError)
    if not (isinstance(kind, type) and issubclass(kind, LinkTrouble)):
        kind = ProtocolError
    return kind("So it went when this was recorded.", code=f"replay-{name}"[:64])
