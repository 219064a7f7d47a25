# SPDX-License-Identifier: Apache-2.0
"""Replace a device's and its owner's identifiers in a recording by others of the same shape.

Same value, same replacement, wherever it stands: a driver that replays the
recording asks with the new values and is answered with them. Lengths never
change, so frames stay whole. What is found: values that the caller names, the
port's serial, IMEIs by their check digit, hardware addresses, what stands
under a telling name in a property list or a ``getprop``, and texts in printed
parcels. Opaque data in property lists is blanked unless it is known to be
harmless. Names of people and companies that stand elsewhere are not found:
look through a recording before you give it away.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from inspector.domain.device import is_imei
from inspector.domain.errors import BadInput, ProtocolError
from inspector.framing import agent_lines, plist, usbmux
from inspector.framing.plist import Dictionary
from inspector.transports.recording import Happening, Kind, Recording
from inspector.transports.same_shape import Names

_Key = tuple[int, Kind]

_NUMBERS = (
    "BasebandSerialNumber|BatterySerialNumber|BluetoothAddress|BootSessionID|DieID|EthernetAddress|HostID"
    "|IntegratedCircuitCardIdentity2?|InternationalMobileEquipmentIdentity2?"
    "|InternationalMobileSubscriberIdentity2?|MLBSerialNumber|MobileEquipmentIdentifier2?|Panel_ID"
    "|PairRecordID|PhoneNumber|Serial|SerialNumber|SystemBUID|UniqueChipID|UniqueDeviceID|WiFiAddress"
    "|WirelessBoardSerialNumber|[A-Za-z]*ModuleSerialNumString"
)
_NAMES = "ConfigurationURL|DeviceName|Organization[A-Za-z]*|Payload(?:Description|DisplayName|Organization)"
_HARMLESS = "PairRecordData|auto-boot|boot-args|fm-activation-locked|fm-spstatus"
_NUMBER = re.compile(rf"<key>(?:{_NUMBERS})</key>\s*<(?:string|integer)>([^<]{{1,128}})</".encode())
_NAME = re.compile(rf"<key>(?:{_NAMES})</key>\s*<string>([^<]*)</".encode())
_DATA = re.compile(rf"<key>(?!(?:{_HARMLESS})</key>)[^<]*</key>\s*<data>([^<]*)</data>".encode())
_PROPERTY = re.compile(
    rb"\[[a-z0-9_.]*(?:serial|imei|meid|btaddr|bt\.addr|wifimac|macaddr)[a-z0-9_.]*\]: \[([^\]\r\n]{4,64})\]"
)
_DIGITS = re.compile(rb"(?<!\d)\d{15}(?!\d)")
_MAC = re.compile(rb"(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])")
_PARCEL = re.compile(rb"(0x[0-9a-f]{8}: )((?:[0-9a-f]{8} ){1,4})( *)'([^\r\n]{1,16})'")
# In an agent's line smartctl's JSON and macOS' lists stand as texts, their quotes and line ends escaped.
_AGENT = re.compile(
    rb'"(?:product|chassis)_serial":\{"text":"([^"\\]{5,64})"'
    rb'|\\"serial_number\\": ?\\"([^"\\]{5,64})\\"'
    rb"|[Ss]erial(?: Number)?: {1,40}([^\s\\]{5,64})"
    rb"|<key>(?:serial_number|platform_UUID|provisioning_UDID)</key>(?:\\[nt]| ){0,20}<string>([^<]{5,64})<"
)
_AGENT_NUMBER = re.compile(rb'\\"(?:ext_id|naa\\": ?\d+, ?\\"oui\\": ?\d+, ?\\"id)\\": ?(\d+)')
_PEM = re.compile(rb"(-----BEGIN [A-Z ]+-----)(.+?)(-----END)", re.DOTALL)


def redacted(recording: Recording, identifiers: Iterable[str] = (), salt: bytes = b"") -> Recording:
    """Give the recording without identifiers; raises BadInput when one cannot be replaced.

    ``salt`` makes the replacements repeatable.
    """
    streams = _joined(recording.happenings)
    names = Names(salt or secrets.token_bytes(16))
    for value in filter(None, (*identifiers, recording.facts.get("serial"))):
        if not names.add(value.encode()):
            raise _cannot(f"'{value}' is too short or has unusual characters")
    if recording.scheme == "usbmux":
        hosts = {one.stream for one in recording.happenings if one.kind is Kind.OPEN and one.text == "host"}
        for key in streams:
            if key[0] in hosts and key[1] is Kind.RECEIVED:
                streams[key] = _without_secrets(streams[key], names)
    for data in streams.values():
        for found in _found(data):
            names.add(found)
    clean = {key: _without_names(data, names) for key, data in streams.items()}
    facts = {key: names.replaced(text) for key, text in recording.facts.items() if key not in _OWN}
    return Recording(recording.scheme, facts, tuple(_spread(recording.happenings, clean)))


def _without_names(data: bytes, names: Names) -> bytes:
    """Give a stream without identifiers; lines under a checksum get it anew."""
    data = _AGENT_NUMBER.sub(lambda match: _put(match, b"1" * len(match[1])), data)
    return agent_lines.sealed_again(names.replace(_blanked(_parcels(data, names))))


_OWN = frozenset({"name", "slot", "usbmuxd"})
"""Facts of the bench where it was recorded, not of the device."""


def _joined(happenings: Iterable[Happening]) -> dict[_Key, bytes]:
    """Join each stream's bytes by direction: an identifier may arrive in two pieces."""
    streams: dict[_Key, list[bytes]] = {}
    for one in happenings:
        if one.data:
            streams.setdefault((one.stream, one.kind), []).append(one.data)
    return {key: b"".join(parts) for key, parts in streams.items()}


def _spread(happenings: Iterable[Happening], clean: Mapping[_Key, bytes]) -> Iterator[Happening]:
    """Put the clean bytes where the old ones came; what is longer or shorter now ends with the last piece."""
    rows = list(happenings)
    rest = dict(clean)
    last = {(one.stream, one.kind): at for at, one in enumerate(rows) if one.data}
    for at, one in enumerate(rows):
        key = (one.stream, one.kind)
        if not one.data:
            yield one
            continue
        size = len(rest[key]) if last[key] == at else len(one.data)
        part, rest[key] = rest[key][:size], rest[key][size:]
        if part:
            yield replace(one, data=part)


def _found(data: bytes) -> Iterator[bytes]:
    """Find what looks like an identifier."""
    for pattern in (_NUMBER, _PROPERTY, _MAC):
        yield from pattern.findall(data)
    if agent_lines.MARK in data:
        yield from (match[match.lastindex or 0] for match in _AGENT.finditer(data))
    yield from (digits for digits in _DIGITS.findall(data) if is_imei(digits.decode()))
    for text in _parcel_texts(data):
        yield from re.findall(rb"[0-9A-Za-z]{8,20}", text)


# ── property lists ───────────────────────────────────────────────────────────


def _blanked(data: bytes) -> bytes:
    """Blank people's names, and data that may hold anything: certificates, keys, serials."""
    data = _NAME.sub(lambda match: _put(match, b"x" * len(match[1])), data)
    return _DATA.sub(lambda match: _put(match, _blank_base64(match[1])), data)


def _put(match: re.Match[bytes], new: bytes) -> bytes:
    """Give the match with its group replaced."""
    whole, start, end = match[0], match.start(1) - match.start(), match.end(1) - match.start()
    return whole[:start] + new + whole[end:]


def _blank_base64(text: bytes) -> bytes:
    """Blank what base64 holds, in the same lines: a PEM keeps its form, all else becomes zeros."""
    try:
        raw = base64.b64decode(text)
    except (binascii.Error, ValueError):
        return re.sub(rb"[A-Za-z0-9+/]", b"A", text)
    blank = _blank_pem(raw) if _PEM.search(raw) else bytes(len(raw))
    letters = iter(base64.b64encode(blank))
    return bytes(byte if chr(byte).isspace() else next(letters, byte) for byte in text)


def _blank_pem(pem: bytes) -> bytes:
    return _PEM.sub(lambda match: match[1] + re.sub(rb"[A-Za-z0-9+/]", b"A", match[2]) + match[3], pem)


def _without_secrets(data: bytes, names: Names) -> bytes:
    """Give usbmuxd's answers with the secrets of pair records blanked; raises BadInput."""
    decoder = usbmux.Decoder()
    decoder.feed(data)
    try:
        messages = list(iter(decoder.next, None))
        return b"".join(usbmux.encode(_public(one.values, names), one.tag) for one in messages)
    except ProtocolError as error:
        raise _cannot("an answer of usbmuxd is damaged") from error


def _public(values: Dictionary, names: Names) -> Dictionary:
    data = usbmux.pair_record(values)
    if data is None:
        return values
    record = plist.loads(data)
    for key in ("HostID", "SystemBUID", "WiFiMACAddress"):
        names.add(plist.text(record, key).encode())
    public: Dictionary = {key: names.replaced(plist.text(record, key)) for key in ("HostID", "SystemBUID")}
    for key in ("Device", "Host", "Root"):
        public[f"{key}Certificate"] = _blank_pem(plist.octets(record, f"{key}Certificate"))
        public[f"{key}PrivateKey"] = _blank_pem(plist.octets(record, f"{key}PrivateKey"))
    return {**values, "PairRecordData": plist.dumps(public)}


# ── Android's parcels ────────────────────────────────────────────────────────


def _words(line: re.Match[bytes]) -> bytes:
    return b"".join(bytes.fromhex(word.decode())[::-1] for word in line[2].split())


def _parcel_texts(data: bytes) -> Iterator[bytes]:
    """Give the texts inside parcels that ``service call`` printed, which no other pattern can see."""
    raw = b"".join(map(_words, _PARCEL.finditer(data)))
    for run in re.findall(rb"(?:[0-9A-Za-z]\x00){8,20}", raw):
        yield run[::2]


def _parcels(data: bytes, names: Names) -> bytes:
    """Replace values inside printed parcels: in the words and in the text beside them."""
    lines = list(_PARCEL.finditer(data))
    new = names.replace(b"".join(map(_words, lines)))
    parts, done = [], 0
    for line in lines:
        words, new = new[: len(_words(line))], new[len(_words(line)) :]
        parts += [data[done : line.start()], line[1], _printed(words, line)]
        done = line.end()
    return b"".join(parts) + data[done:]


def _printed(words: bytes, line: re.Match[bytes]) -> bytes:
    hexed = b"".join(words[at : at + 4][::-1].hex().encode() + b" " for at in range(0, len(words), 4))
    text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in words).encode()
    return hexed + line[3] + b"'" + text[: len(line[4])] + b"'"


def _cannot(why: str) -> BadInput:
    return BadInput(f"The recording cannot be redacted: {why}.", "Nothing was written; record again.")
