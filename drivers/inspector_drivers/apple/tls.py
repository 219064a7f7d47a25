# SPDX-License-Identifier: Apache-2.0
"""TLS to lockdownd over any Transport, with the host's certificate of the pair record.

The device's certificate was made by this host and is signed by nobody else, so
it is not verified: a cable is not the Internet. Security level 0, because pair
records carry SHA-1 signatures.
"""

from __future__ import annotations

import contextlib
import os
import ssl
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from inspector.domain.errors import LinkTrouble, NoAnswer, ProtocolError, Unplugged
from inspector.ports import Transport

_Result = TypeVar("_Result")

_CHUNK = 1 << 14
_CIPHERS = "ALL:!aNULL:!eNULL:@SECLEVEL=0"


def client_context(certificate: bytes, key: bytes) -> ssl.SSLContext:
    """Make the host's side; ``certificate`` and ``key`` are PEM. Raises ProtocolError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_CIPHERS)
    load_identity(context, certificate, key)
    return context


def load_identity(context: ssl.SSLContext, certificate: bytes, key: bytes) -> None:
    """Give ``context`` a certificate and its key; raises ProtocolError when they are damaged."""
    try:
        with _as_file(certificate.rstrip() + b"\n" + key.rstrip() + b"\n") as path:
            # A key under a password would make OpenSSL ask on the terminal.
            context.load_cert_chain(path, password=lambda: "")
    except (ssl.SSLError, ValueError) as error:
        raise ProtocolError("This computer's pair record holds no usable key.", code="pair-key") from error


@contextlib.contextmanager
def _as_file(data: bytes, *, in_memory: bool = sys.platform == "linux") -> Iterator[str]:
    """Show ``data`` under a file name, because ``ssl`` takes keys from files only.

    On Linux it never leaves the memory; elsewhere it is a file of mode 0600 that
    is deleted at once.
    """
    if in_memory and hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("inspector", os.MFD_CLOEXEC)
        try:
            os.write(descriptor, data)
            yield f"/proc/self/fd/{descriptor}"
        finally:
            os.close(descriptor)
        return
    descriptor, path = tempfile.mkstemp(prefix="inspector-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        yield path
    finally:
        Path(path).unlink(missing_ok=True)


def left(deadline: float) -> float:
    """Give the seconds to ``deadline`` (of ``time.monotonic``); raises NoAnswer once it is past.

    A device that sends a byte now and then would otherwise hold the bench for ever.
    """
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise NoAnswer("The device did not answer in time.", code="timeout")
    return seconds


class TlsTransport:
    """A Transport inside TLS. The constructor shakes hands."""

    def __init__(self, inner: Transport, context: ssl.SSLContext, timeout_s: float) -> None:
        self._inner = inner
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing)
        deadline = time.monotonic() + timeout_s
        while not self._step(deadline, self._shake):
            pass

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer, Unplugged, Cancelled, ProtocolError."""
        deadline = time.monotonic() + timeout_s
        while (data := self._step(deadline, lambda: self._tls.read(size))) is None:
            pass
        if not data:
            raise Unplugged("The device ended the session.", code="tls-closed")
        return bytes(data)

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled, ProtocolError."""
        deadline = time.monotonic() + timeout_s
        rest = memoryview(data)
        while rest:
            part = rest
            rest = part[self._step(deadline, lambda: self._tls.write(part)) or 0 :]  # noqa: B023 - called at once

    def cancel(self) -> None:
        """Free a blocked call; from any thread."""
        self._inner.cancel()

    def close(self) -> None:
        """Close the stream below; a second time does nothing."""
        self._inner.close()

    def _shake(self) -> bool:
        self._tls.do_handshake()
        return True

    def _step(self, deadline: float, action: Callable[[], _Result]) -> _Result | None:
        """Do one action inside TLS; None when it has to be done again after more came from the wire."""
        try:
            result = action()
        except ssl.SSLWantReadError:
            self._flush(deadline)
            self._incoming.write(self._inner.read(_CHUNK, left(deadline)))
            return None
        except ssl.SSLZeroReturnError as error:
            raise Unplugged("The device ended the session.", code="tls-closed") from error
        except ssl.SSLError as error:
            with contextlib.suppress(LinkTrouble):
                self._flush(deadline)  # the alert that says why
            raise ProtocolError("The secure session with the device broke.", code=_word(error)) from error
        self._flush(deadline)
        return result

    def _flush(self, deadline: float) -> None:
        if self._outgoing.pending:
            self._inner.write(self._outgoing.read(), left(deadline))


def _word(error: ssl.SSLError) -> str:
    return f"tls-{(error.reason or 'broken').lower()}"
