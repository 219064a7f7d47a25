# SPDX-License-Identifier: Apache-2.0
"""The virtual phone's side of ADB: authorisation and the shell service on one connection."""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from inspector.domain.errors import BadInput, ProtocolError

from .keys import decode_public
from .protocol import (
    MAX_PAYLOAD,
    TOKEN_SIZE,
    VERSION,
    Auth,
    Command,
    Packet,
    PacketBuffer,
    ShellId,
    encode,
    encode_shell,
)
from .virtual_phone import Phone
from .virtual_table import Faults

_GARBAGE = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
_LARGEST = 256 * 1024
_SILENT_S = 300.0


class Trust:
    """Whom the phone knows, and what its user answers; shared by its connections."""

    def __init__(self, answer: str) -> None:
        self._answer = answer
        self._keys: set[tuple[int, int]] = set()
        self._asking: list[tuple[tuple[int, int], Callable[[], None]]] = []
        self._lock = threading.Lock()

    @property
    def is_open(self) -> bool:
        """Tell whether the phone asks nobody (``ro.adb.secure`` 0)."""
        return self._answer == "open"

    def knows(self, token: bytes, signature: bytes) -> bool:
        """Tell whether ``signature`` over ``token`` is of a key that was allowed."""
        with self._lock:
            keys = list(self._keys)
        return any(_verifies(key, token, signature) for key in keys)

    def ask(self, key: tuple[int, int], allowed: Callable[[], None]) -> None:
        """Show the dialog; ``allowed`` is called once the user allows."""
        with self._lock:
            if self._answer == "allow":
                self._keys.add(key)
            elif self._answer == "pending":
                self._asking.append((key, allowed))
                return
            else:
                return  # a phone whose user denies stays silent
        allowed()

    def answer(self, word: str) -> None:
        """Let the user answer what is asked now and from now on."""
        with self._lock:
            self._answer = word
            asking, self._asking = self._asking, []
            if word == "allow":
                self._keys.update(key for key, _ in asking)
        if word == "allow":
            for _, allowed in asking:
                allowed()

    def forget(self) -> None:
        """Know nobody, as after an erase."""
        with self._lock:
            self._keys.clear()
            self._asking.clear()


def _verifies(key: tuple[int, int], token: bytes, signature: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
    from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
    from cryptography.hazmat.primitives.hashes import SHA1

    modulus, exponent = key
    try:
        RSAPublicNumbers(exponent, modulus).public_key().verify(
            signature, token, PKCS1v15(), Prehashed(SHA1())
        )
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(slots=True)
class _Shell:
    """One open stream: what is still to be written to it."""

    remote: int
    chunks: list[bytes] = field(default_factory=list)
    is_endless: bool = False
    is_waiting: bool = False
    ended: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)


class Connection:
    """Serves one host until it leaves."""

    def __init__(
        self,
        stream: socket.socket,
        phone: Phone,
        trust: Trust,
        faults: Faults,
        stopping: threading.Event,
        on_command: Callable[[], None],
    ) -> None:
        self._socket = stream
        self._phone = phone
        self._trust = trust
        self._faults = faults
        self._stopping = stopping
        self._on_command = on_command
        self._token = b""
        self._is_online = False
        self._limit = MAX_PAYLOAD
        self._shells: dict[int, _Shell] = {}
        self._next_id = 0
        self._sent = 0
        self._lock = threading.Lock()
        self._writing = threading.RLock()

    def serve(self) -> None:
        """Answer until the host leaves, talks nonsense or the phone does."""
        try:
            for packet in self._packets():
                self._take(packet)
        except (OSError, ProtocolError):
            return
        finally:
            for shell in list(self._shells.values()):
                shell.ended.close()
            self._socket.close()

    def _packets(self) -> Iterator[Packet]:
        self._socket.settimeout(_SILENT_S)
        buffer = PacketBuffer()
        while data := self._socket.recv(65536):
            if self._faults.garbage:
                self._socket.sendall(_GARBAGE)
                return
            yield from buffer.feed(data)
            buffer.with_checksum = buffer.with_checksum and not self._is_online

    def _take(self, packet: Packet) -> None:
        match packet.command:
            case Command.CNXN:
                self._limit = min(packet.arg1, _LARGEST)
                self._greet() if self._trust.is_open else self._ask_signature()
            case Command.AUTH:
                self._authorise(packet)
            case Command.OPEN if self._is_online:
                self._open(packet)
            case Command.OKAY if self._is_online:
                self._go_on(packet.arg1)
            case Command.WRTE if self._is_online:
                self._send(Packet(Command.OKAY, packet.arg1, packet.arg0))
            case Command.CLSE:
                self._close(packet.arg1)
            case _:
                return

    # ── authorisation ────────────────────────────────────────────────────────

    def _ask_signature(self) -> None:
        self._token = secrets.token_bytes(TOKEN_SIZE)
        self._send(Packet(Command.AUTH, Auth.TOKEN, 0, self._token))

    def _authorise(self, packet: Packet) -> None:
        if packet.arg0 == Auth.SIGNATURE:
            if self._token and self._trust.knows(self._token, packet.payload):
                self._greet()
            else:
                self._ask_signature()
        elif packet.arg0 == Auth.PUBLIC_KEY:
            try:
                self._trust.ask(decode_public(packet.payload), self._greet)
            except BadInput:
                return

    def _greet(self) -> None:
        self._is_online = True
        props = self._phone.props
        keys = ("ro.product.name", "ro.product.model", "ro.product.device")
        told = "".join(f"{key}={props.get(key, '')};" for key in keys)
        banner = f"device::{told}features=shell_v2,cmd".encode()
        try:
            self._send(Packet(Command.CNXN, VERSION, _LARGEST, banner))
        except OSError:
            return  # the host left while its user was asked

    # ── services ─────────────────────────────────────────────────────────────

    def _open(self, packet: Packet) -> None:
        kind, _, command = packet.payload.rstrip(b"\0").decode(errors="replace").partition(":")
        name, *arguments = kind.split(",")
        if name not in {"shell", "exec"} or not command:
            self._send(Packet(Command.CLSE, 0, packet.arg0))
            return
        self._next_id += 1
        self._send(Packet(Command.OKAY, self._next_id, packet.arg0))
        if self._stopping.wait(self._faults.delay_s):
            raise ConnectionAbortedError
        self._on_command()
        self._shells[self._next_id] = shell = _Shell(packet.arg0)
        if self._phone.is_stream(command):
            self._stream(self._next_id, shell, is_v2="v2" in arguments)
            return
        output = self._output(command, is_v2="v2" in arguments)
        shell.chunks = [output[at : at + self._limit] for at in range(0, len(output), self._limit)]
        self._go_on(self._next_id)

    def _output(self, command: str, *, is_v2: bool) -> bytes:
        output, code = self._phone.run(command)
        if not is_v2:
            return b"".join(text.encode() for _, text in output.chunks)
        packets = [
            encode_shell(ShellId.STDERR if is_error else ShellId.STDOUT, text.encode())
            for is_error, text in output.chunks
        ]
        return b"".join([*packets, encode_shell(ShellId.EXIT, bytes([code]))])

    def _stream(self, local: int, shell: _Shell, *, is_v2: bool) -> None:
        """Write what hands do to the phone, for as long as the host listens."""

        def heard(lines: str) -> None:
            data = lines.encode()
            with self._writing:
                shell.chunks.append(encode_shell(ShellId.STDOUT, data) if is_v2 else data)
                with contextlib.suppress(OSError):  # the host left: the stream ends with its connection
                    if shell.is_waiting:
                        self._go_on(local)

        shell.is_endless = shell.is_waiting = True
        shell.ended.enter_context(self._phone.inputs.listened(heard))

    def _close(self, local: int) -> None:
        shell = self._shells.pop(local, None)
        if shell is not None:
            shell.ended.close()

    def _go_on(self, local: int) -> None:
        """Write the next chunk of a stream; each waits for the host's OKAY."""
        with self._writing:
            self._write_next(local)

    def _write_next(self, local: int) -> None:
        shell = self._shells.get(local)
        if shell is None:
            return
        shell.is_waiting = shell.is_endless and not shell.chunks
        if shell.is_waiting:
            return
        if shell.chunks:
            self._send(Packet(Command.WRTE, local, shell.remote, shell.chunks.pop(0)))
        else:
            del self._shells[local]
            self._send(Packet(Command.CLSE, local, shell.remote))

    def _send(self, packet: Packet) -> None:
        data = encode(packet)
        limit = self._faults.drop_after_bytes
        with self._lock:
            if limit is not None and self._sent + len(data) >= limit:
                self._socket.sendall(data[: max(0, limit - self._sent)])
                self._socket.shutdown(socket.SHUT_RDWR)
                raise ConnectionAbortedError
            self._sent += len(data)
            self._socket.sendall(data)
