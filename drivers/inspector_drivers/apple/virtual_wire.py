# SPDX-License-Identifier: Apache-2.0
"""The device's end of a stream: frames, TLS, and the faults that a bench meets."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from inspector.domain.errors import BadInput
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

from .protocol import Decoder, encode
from .tls import load_identity

_Result = TypeVar("_Result")
_CHUNK = 1 << 14
TRUST_ERRORS = {
    "pending": "PairingDialogResponsePending",
    "deny": "UserDeniedPairing",
    "locked": "PasswordProtected",
}


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong with a device.

    ``trust`` is allow, pending, deny or locked; ``known`` lets the host have a
    pair record from before. ``delay_s`` comes before every answer;
    ``drop_after_bytes`` ends a stream after so many bytes, ``vanish_after_bytes``
    unplugs the device; ``garbage`` answers in noise; ``refuse`` names domains
    and services that are not given.
    """

    trust: str = "allow"
    known: bool = False
    delay_s: float = 0.0
    drop_after_bytes: int = 0
    vanish_after_bytes: int = 0
    garbage: bool = False
    refuse: tuple[str, ...] = ()


def read_faults(table: object, place: str) -> Faults:
    """Read a ``[faults]`` table; raises BadInput that names ``place``."""
    if not isinstance(table, Mapping):
        raise BadInput(f"{place}: faults is no table.")
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in table.items()
    }
    wanted = {key: type(getattr(Faults(), key)) for key in Faults.__slots__}
    for key, value in given.items():
        if key not in wanted:
            raise BadInput(f"{place}: there is no fault '{key}'.")
        if isinstance(value, int) and not isinstance(value, bool) and wanted[key] is float:
            given[key] = float(value)
        elif type(value) is not wanted[key]:
            raise BadInput(f"{place}: fault '{key}' has a value of the wrong kind.")
    faults = Faults(**given)
    if faults.trust not in {"allow", *TRUST_ERRORS}:
        raise BadInput(f"{place}: trust is '{faults.trust}'.", "Write allow, pending, deny or locked.")
    return faults


class Ended(Exception):
    """The stream is over."""


class Wire:
    """One stream from the device's end, on a blocking socket of its own thread."""

    def __init__(
        self,
        connection: socket.socket,
        faults: Faults,
        stopping: threading.Event,
        vanish: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._faults = faults
        self._stopping = stopping
        self._vanish = vanish
        self._sent = 0
        self._tls: ssl.SSLObject | None = None
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()

    def receive(self) -> Dictionary:
        """Read one request; raises Ended."""
        decoder = Decoder()
        while (request := decoder.next()) is None:
            decoder.feed(self._read(decoder.wanted))
        return request

    def send(self, answer: Mapping[str, Plist]) -> None:
        """Write one answer, with the faults; raises Ended."""
        if self._stopping.wait(self._faults.delay_s):
            raise Ended
        data = encode(answer)
        if self._faults.garbage:
            data = struct.pack(">I", len(data) - 4) + bytes(byte ^ 0xA5 for byte in data[4:])
        if self._tls is None:
            self._write_raw(data)
            return
        tls = self._tls
        self._do(lambda: tls.write(data))

    def secure(self, host: Mapping[str, Plist], key: bytes) -> None:
        """Speak TLS from now on; the host must show the certificate of its pairing."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")  # hosts sign with SHA-1
        load_identity(context, plist.octets(host, "DeviceCertificate"), key)
        # Pinned: with empty names everywhere, a certificate looks as if it had signed itself.
        for name in ("HostCertificate", "RootCertificate"):  # clients show the one or the other
            context.load_verify_locations(cadata=plist.octets(host, name).decode("ascii", "replace"))
        context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
        context.verify_mode = ssl.CERT_REQUIRED
        tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._do(tls.do_handshake)
        self._tls = tls

    def plain(self) -> None:
        """End TLS and speak plainly again, as after StopSession."""
        if self._tls is not None:
            tls, self._tls = self._tls, None
            with contextlib.suppress(Ended):
                self._do(tls.unwrap)

    def close(self) -> None:
        """Close the stream."""
        self._connection.close()

    def _read(self, size: int) -> bytes:
        if self._tls is None:
            return self._read_raw(size)
        tls = self._tls
        data = self._do(lambda: tls.read(size))
        if not data:
            raise Ended
        return data

    def _do(self, action: Callable[[], _Result]) -> _Result:
        while True:
            try:
                result = action()
            except ssl.SSLWantReadError:
                self._flush()
                self._incoming.write(self._read_raw(_CHUNK))
                continue
            except ssl.SSLError as error:
                self._flush()
                raise Ended from error
            self._flush()
            return result

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._write_raw(self._outgoing.read())

    def _read_raw(self, size: int) -> bytes:
        try:
            data = self._connection.recv(size)
        except OSError as error:
            raise Ended from error
        if not data:
            raise Ended
        return data

    def _write_raw(self, data: bytes) -> None:
        faults = self._faults
        limit = faults.drop_after_bytes or faults.vanish_after_bytes
        part = data[: max(0, limit - self._sent)] if limit else data
        self._sent += len(part)
        try:
            self._connection.sendall(part)
        except OSError as error:
            raise Ended from error
        if len(part) < len(data):
            if faults.vanish_after_bytes:
                self._vanish()
            raise Ended
