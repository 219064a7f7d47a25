# SPDX-License-Identifier: Apache-2.0
"""A session with a device: streams that can be freed, lockdown over TLS, and its services."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

from inspector.domain.errors import Cancelled, LinkTrouble
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality
from inspector.framing import plist, usbmux
from inspector.framing.plist import Dictionary, Plist
from inspector.ports import Deadlines, Link, Securable, Transport
from inspector.ports.hearing import hear

from . import protocol
from .models import model_name
from .parts import Registry
from .protocol import PairRecord, Refused
from .tls import TlsTransport, client_context, left


class Streams:
    """The streams of one piece of work on a link; ``free`` ends the work from any thread."""

    def __init__(self, link: Link, deadlines: Deadlines) -> None:
        self._link = link
        self.deadlines = deadlines
        self._lock = threading.Lock()
        self._open: list[Transport] = []
        self._is_freed = False

    def wire(self, stream: Transport, service: str) -> Wire:
        """Ask over a stream of a ``service``; who keeps raw answers hears them."""

        def heard(words: str, answer: bytes) -> None:
            hear(self._link, f"{service} {words}", answer)

        return Wire(stream, self.deadlines.answer_s, heard)

    @property
    def is_freed(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._is_freed

    def open(self, service: str) -> Transport:
        """Open a stream; raises a LinkTrouble, Cancelled after ``free``."""
        self._stop_if_freed()
        stream = self._link.open(service, self.deadlines.connect_s)
        with self._lock:
            self._open.append(stream)
        self._stop_if_freed()
        return stream

    def secure(self, stream: Transport, record: PairRecord) -> Transport:
        """Put TLS on an open stream; raises a LinkTrouble."""

        def wrap(below: Transport) -> Transport:
            context = client_context(*record.identity)
            return TlsTransport(below, context, self.deadlines.connect_s)

        return stream.secured(wrap) if isinstance(stream, Securable) else wrap(stream)

    def free(self) -> None:
        """Wake whatever is blocked; it raises Cancelled. From any thread."""
        with self._lock:
            self._is_freed = True
            streams = list(self._open)
        for stream in streams:
            stream.cancel()
        self._link.close()  # frees a stream that is still being opened

    def close(self) -> None:
        """Close every stream. On the thread that works."""
        with self._lock:
            streams, self._open = self._open, []
        for stream in streams:
            stream.close()

    def _stop_if_freed(self) -> None:
        if self._is_freed:
            raise Cancelled


class Wire:
    """Questions and answers in property lists over one stream."""

    def __init__(
        self, stream: Transport, answer_s: float, heard: Callable[[str, bytes], None] = lambda _, __: None
    ) -> None:
        self.stream = stream
        self._answer_s = answer_s
        self._heard = heard

    def ask(self, request: Mapping[str, Plist]) -> Dictionary:
        """Send a request and give its answer; raises NoAnswer when the whole answer takes too long."""
        deadline = time.monotonic() + self._answer_s
        self.stream.write(protocol.encode(request), left(deadline))
        decoder = protocol.Decoder()
        while (answer := decoder.next()) is None:
            decoder.feed(self.stream.read(decoder.wanted, left(deadline)))
        if words := protocol.in_words(request):
            self._heard(words, decoder.body)
        return answer


class Lockdown:
    """One conversation with lockdownd: first as a stranger, with ``start`` as a trusted host."""

    def __init__(self, streams: Streams) -> None:
        self._streams = streams
        self._stream = streams.open(f"tcp:{protocol.LOCKDOWN_PORT}")
        self._wire = streams.wire(self._stream, protocol.SHORT)
        self._record: PairRecord | None = None
        protocol.check_type(self._wire.ask(protocol.query_type()))

    def domain(self, name: str = "") -> Dictionary | Refused:
        """Give every value of a domain, "" being the root."""
        return protocol.values(self._wire.ask(protocol.get_value(name)))

    def value(self, key: str, domain: str = "") -> Plist | Refused:
        """Give one value."""
        return protocol.value(self._wire.ask(protocol.get_value(domain, key)))

    def name(self) -> str:
        """Give the device's name for a message: ``This iPhone 13``, as far as a stranger is told."""
        kind = self.value("ProductType")
        return f"This {model_name(kind)}" if isinstance(kind, str) and kind.isascii() else "This device"

    def start(self, record: PairRecord) -> None:
        """Start the session; raises NotTrusted with what to do at the device, ProtocolError."""
        answer = self._wire.ask(protocol.start_session(record))
        if code := protocol.error(answer):
            raise protocol.trust_trouble(self._why(code, record), self.name())
        self._record = record
        if plist.flag(answer, "EnableSessionSSL") is not False:
            secure = self._streams.secure(self._stream, record)
            self._wire = self._streams.wire(secure, protocol.SHORT)

    def service(self, name: str) -> Wire | Refused:
        """Start a service and connect to it; Refused when the device does not offer it."""
        port = self.service_port(name)
        if isinstance(port, Refused):
            return port
        stream = self._streams.open(f"tcp:{port[0]}")
        if port[1] and self._record is not None:
            stream = self._streams.secure(stream, self._record)
        return self._streams.wire(stream, name.rpartition(".")[2])

    def service_port(self, name: str) -> tuple[int, bool] | Refused:
        """Start a service: its port and whether it speaks TLS."""
        return protocol.service(self._wire.ask(protocol.start_service(name)))

    def _why(self, code: str, record: PairRecord) -> str:
        """Find the better word: StartSession says InvalidHostID of a device that is merely locked."""
        if code != "InvalidHostID":
            return code
        better = protocol.error(self._wire.ask(protocol.validate_pair(record)))
        return better if protocol.is_trust(better) else code


def read_pair_record(streams: Streams, udid: str) -> PairRecord | None:
    """Ask usbmuxd for the pair record of a device, None when there is none; raises a LinkTrouble."""
    stream = streams.open("host")
    deadline = time.monotonic() + streams.deadlines.answer_s
    answer = usbmux.converse(
        usbmux.read_pair_record(udid),
        1,
        lambda data: stream.write(data, left(deadline)),
        lambda size: stream.read(size, left(deadline)),
    )
    stream.close()
    data = usbmux.pair_record(answer)
    return None if data is None else protocol.pair_record(data)


def open_session(streams: Streams, udid: str) -> Lockdown:
    """Start a session with a device that trusts this host; raises NotTrusted, other LinkTroubles."""
    record = read_pair_record(streams, udid)
    lockdown = Lockdown(streams)
    if record is None:
        raise protocol.trust_trouble(protocol.NO_RECORD, lockdown.name())
    lockdown.start(record)
    return lockdown


# One class fits every model's gauge; by name it is the smart battery from iPhone 8 on and the charger before.
_BATTERY: tuple[Dictionary, ...] = (
    {"EntryClass": "IOPMPowerSource"},
    {"EntryName": "AppleSmartBattery"},
    {"EntryName": "AppleARMPMUCharger"},
)
# The cameras' driver is named after the image processor: H13 newer, H10 older.
_CAMERAS: tuple[Dictionary, ...] = ({"EntryClass": "AppleH13CamIn"}, {"EntryClass": "AppleH10CamIn"})
_PANEL: tuple[Dictionary, ...] = ({"EntryClass": "AppleCLCD"},)


def registry(lockdown: Lockdown) -> Registry:
    """Give the entries of the I/O registry that readings are taken from.

    What goes wrong in this side service is an answer: the session itself stays
    the judge of whether the device is there.
    """
    try:
        wire = lockdown.service(protocol.DIAGNOSTICS)
        if isinstance(wire, Refused):
            return Registry(wire, wire, wire)
        found = Registry(*(_entry(wire, entries) for entries in (_BATTERY, _CAMERAS, _PANEL)))
        wire.stream.close()
    except LinkTrouble as trouble:
        return Registry(*[_broken(trouble)] * 3)
    return found


def _entry(wire: Wire, entries: tuple[Dictionary, ...]) -> Dictionary | Refused:
    """Give the first of these entries that is there."""
    answer: Dictionary | Refused = protocol.refused("MissingValue")
    for entry in entries:
        answer = protocol.registry_entry(wire.ask(protocol.io_registry(entry)))
        if isinstance(answer, dict):
            break
    return answer


def management(lockdown: Lockdown) -> tuple[Dictionary | Refused, Dictionary | Refused]:
    """Give MCInstall's cloud configuration and its list of profiles."""
    try:
        wire = lockdown.service(protocol.PROFILES)
        if isinstance(wire, Refused):
            return wire, wire
        cloud = protocol.profile_answer(wire.ask({"RequestType": "GetCloudConfiguration"}))
        profiles = protocol.profile_answer(wire.ask({"RequestType": "GetProfileList"}))
        wire.stream.close()
    except LinkTrouble as trouble:
        return _broken(trouble), _broken(trouble)
    return cloud, profiles


def _broken(trouble: LinkTrouble) -> Refused:
    return Refused(
        Quality.REFUSED, Phrase("A service of the device failed: {title}", title=trouble.title), trouble.code
    )
