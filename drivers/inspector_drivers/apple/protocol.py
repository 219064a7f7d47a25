# SPDX-License-Identifier: Apache-2.0
"""lockdownd and its services: frames of a 4-byte length and a property list. Pure.

The length is big-endian and does not count itself. The same frames carry
diagnostics_relay and MCInstall.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from inspector.domain.errors import LinkTrouble, NotTrusted, ProtocolError, WrongMode
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

LOCKDOWN_PORT = 62078
MAX_BODY = 4 << 20
"""Bytes of one property list; a whole lockdown domain of a phone has 40 kB."""

SHORT = "lockdown"
"""How readings name what lockdownd itself told."""
DIAGNOSTICS = "com.apple.mobile.diagnostics_relay"
PROFILES = "com.apple.mobile.MCInstall"
AFC2 = "com.apple.afc2"
"""File access to the whole system: started by jailbreaks alone."""

_LOCKDOWN = "com.apple.mobile.lockdown"
_HEADER = struct.Struct(">I")
_NAME = re.compile(r"[0-9A-Za-z._-]{1,64}")
_LABEL = "inspector"
_PEM = re.compile(rb"-----BEGIN [A-Z ]+-----[\x00-\x7f]+-----END [A-Z ]+-----\s*\Z")


class Decoder:
    """Takes a stream apart into property lists, however its bytes arrive."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self.body = b""
        """The property list that ``next`` gave last, as its bytes came."""

    @property
    def wanted(self) -> int:
        """Give how many bytes the property list begun still needs; raises ProtocolError."""
        have = len(self._buffer)
        return (_HEADER.size if have < _HEADER.size else self._end()) - have

    def feed(self, data: bytes) -> None:
        """Take bytes as they came."""
        self._buffer += data

    def next(self) -> Dictionary | None:
        """Give the next whole property list, or None; raises ProtocolError."""
        if len(self._buffer) < _HEADER.size or len(self._buffer) < (end := self._end()):
            return None
        self.body = bytes(self._buffer[_HEADER.size : end])
        del self._buffer[:end]
        return plist.loads(self.body)

    def _end(self) -> int:
        size = int(_HEADER.unpack_from(self._buffer)[0])
        if not 0 < size <= MAX_BODY:
            raise ProtocolError(
                "The device announced an answer of impossible length.", code="lockdown-length"
            )
        return _HEADER.size + size


def encode(values: Mapping[str, Plist]) -> bytes:
    """Give one property list's frame."""
    body = plist.dumps(values)
    return _HEADER.pack(len(body)) + body


@dataclass(frozen=True, slots=True)
class Refused:
    """An answer that was not given: the quality of the readings that needed it, and why."""

    quality: Quality
    reason: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class PairRecord:
    """What the host keeps of a device that trusts it. Certificates and key are PEM."""

    host_id: str
    system_buid: str
    host_certificate: bytes
    host_key: bytes
    device_certificate: bytes
    root_certificate: bytes
    root_key: bytes = b""

    @property
    def identity(self) -> tuple[bytes, bytes]:
        """Give the certificate and key to show: the root's where its key is kept, as libimobiledevice does.

        Phones take either, but the host's own certificate bears the same empty
        name as the root that signed it, which stricter checks take for self-signed.
        """
        if self.root_key:
            return self.root_certificate, self.root_key
        return self.host_certificate, self.host_key

    def __repr__(self) -> str:
        return "PairRecord(…)"  # the private key must not reach a log


def pair_record(data: bytes) -> PairRecord:
    """Read a pair record's property list; raises ProtocolError."""
    values = plist.loads(data)
    record = PairRecord(
        plist.text(values, "HostID"),
        plist.text(values, "SystemBUID"),
        plist.octets(values, "HostCertificate"),
        plist.octets(values, "HostPrivateKey"),
        plist.octets(values, "DeviceCertificate"),
        plist.octets(values, "RootCertificate"),
        plist.octets(values, "RootPrivateKey"),
    )
    if not _NAME.fullmatch(record.host_id) or not _PEM.match(record.identity[0]):
        raise ProtocolError(
            "This computer's pair record of the device is damaged.",
            "Unplug the device, forget it in the system's settings and tap Trust again.",
            code="pair-record",
        )
    return record


_ASKED = ("Request", "RequestType", "Domain", "Key", "Service", "EntryClass", "EntryName")
_UNHEARD = frozenset({"QueryType", "StartSession", "ValidatePair", "Pair"})
"""Requests that name the computer's own keys and numbers, or only ask who answers: no evidence."""


def in_words(request: Mapping[str, Plist]) -> str:
    """Give a request in words, "" for one whose answer is no evidence."""
    if request.get("Request") in _UNHEARD:
        return ""
    return " ".join(str(request[name]) for name in _ASKED if name in request)


# ── requests ─────────────────────────────────────────────────────────────────


def query_type() -> Dictionary:
    """Ask what answers."""
    return {"Label": _LABEL, "Request": "QueryType"}


def get_value(domain: str = "", key: str = "") -> Dictionary:
    """Ask for a domain, or one key of it; "" is the root domain and every key."""
    request: Dictionary = {"Label": _LABEL, "Request": "GetValue"}
    if domain:
        request["Domain"] = domain
    if key:
        request["Key"] = key
    return request


def start_session(record: PairRecord) -> Dictionary:
    """Ask for a session as a host that the device trusts."""
    request: Dictionary = {"Label": _LABEL, "Request": "StartSession", "HostID": record.host_id}
    if record.system_buid:
        request["SystemBUID"] = record.system_buid
    return request


def validate_pair(record: PairRecord) -> Dictionary:
    """Ask whether the device still trusts this host: changes nothing, and says more than StartSession."""
    known: Dictionary = {
        "DeviceCertificate": record.device_certificate,
        "HostCertificate": record.host_certificate,
        "HostID": record.host_id,
        "RootCertificate": record.root_certificate,
        "SystemBUID": record.system_buid,
    }
    return {"Label": _LABEL, "Request": "ValidatePair", "PairRecord": known, "ProtocolVersion": "2"}


def start_service(name: str) -> Dictionary:
    """Ask for a service's port."""
    return {"Label": _LABEL, "Request": "StartService", "Service": name}


def io_registry(entry: Mapping[str, Plist]) -> Dictionary:
    """Ask diagnostics_relay for an entry, by ``EntryClass`` or ``EntryName``."""
    return {"Request": "IORegistry", **entry}


# ── answers ──────────────────────────────────────────────────────────────────


def check_type(answer: Mapping[str, Plist]) -> None:
    """Accept lockdownd; raises WrongMode for a device being restored, ProtocolError for anything else."""
    kind = plist.text(answer, "Type")
    if kind == "com.apple.mobile.restored":
        raise WrongMode("The device is being restored.", "Wait until its Hello screen shows.", code="restore")
    if kind != _LOCKDOWN:
        raise ProtocolError("Something else than lockdownd answers.", code="lockdown-type")


def error(answer: Mapping[str, Plist]) -> str:
    """Give lockdownd's word for what went wrong, "" for success; a word that is no name becomes ``Error``."""
    if "Error" not in answer:
        return ""
    word = plist.text(answer, "Error")
    return word if _NAME.fullmatch(word) else "Error"


def value(answer: Mapping[str, Plist]) -> Plist | Refused:
    """Read the answer to ``get_value``."""
    if code := error(answer):
        return refused(code)
    return answer.get("Value", refused("MissingValue"))


def values(answer: Mapping[str, Plist]) -> Dictionary | Refused:
    """Read the answer to ``get_value`` for a whole domain."""
    given = value(answer)
    if isinstance(given, dict | Refused):
        return given
    return Refused(Quality.IMPLAUSIBLE, "The device answered with something else than a table.", "type")


def service(answer: Mapping[str, Plist]) -> tuple[int, bool] | Refused:
    """Read the answer to ``start_service``: the port, and whether TLS is spoken there."""
    if code := error(answer):
        return refused(code)
    port = plist.number(answer, "Port")
    if port is None or not 0 < port < 65536:
        raise ProtocolError("The device named no port for its service.", code="service-port")
    return port, plist.flag(answer, "EnableServiceSSL") is True


def registry_entry(answer: Mapping[str, Plist]) -> Dictionary | Refused:
    """Read diagnostics_relay's answer to ``io_registry``."""
    if (status := plist.text(answer, "Status")) != "Success":
        return refused(status if _NAME.fullmatch(status) else "UnknownRequest")
    entry = plist.table(plist.table(answer, "Diagnostics"), "IORegistry")
    return entry or refused("MissingValue")


def profile_answer(answer: Mapping[str, Plist]) -> Dictionary | Refused:
    """Read MCInstall's answer: acknowledged or not."""
    if (status := plist.text(answer, "Status")) != "Acknowledged":
        return refused(status if _NAME.fullmatch(status) else "Error")
    return dict(answer)


_MISSING = frozenset({"MissingValue", "InvalidService", "UnknownRequest", "MissingKey"})


def refused(code: str) -> Refused:
    """Turn lockdownd's word into a reason: what is not there is absent, the rest is refused."""
    if code in _MISSING:
        return Refused(Quality.ABSENT, Phrase("The device has no such value ({code}).", code=code), code)
    return Refused(Quality.REFUSED, Phrase("The device did not tell ({code}).", code=code), code)


# ── trust ────────────────────────────────────────────────────────────────────

NO_RECORD = "no_pair_record"
_FORGOTTEN = (
    Phrase("{name} no longer knows this computer."),
    Phrase("Unplug it, plug it in again, unlock it and tap Trust."),
)
_MANAGED = (
    Phrase("{name} is managed and may not talk to this computer."),
    Phrase("Ask its owner to release it from management."),
)
_TRUST = {
    NO_RECORD: (
        Phrase("{name} has not allowed this computer yet."),
        Phrase("Unlock it, tap Trust and enter its passcode; plug it in again if it asks nothing."),
    ),
    "PairingDialogResponsePending": (
        Phrase("{name} asks whether to trust this computer."),
        Phrase("Unlock it, tap Trust and enter its passcode."),
    ),
    "UserDeniedPairing": (
        Phrase("{name} was told not to trust this computer."),
        Phrase("Unplug it, plug it in again, tap Trust and enter its passcode."),
    ),
    "PasswordProtected": (
        Phrase("{name} is locked with its passcode."),
        Phrase("Unlock it with its passcode and keep its screen on, then press R."),
    ),
    "InvalidHostID": _FORGOTTEN,
    "MissingHostID": _FORGOTTEN,
    "InvalidPairRecord": _FORGOTTEN,
    "MissingPairRecord": _FORGOTTEN,
    "MCProtected": _MANAGED,
    "MCChallengeRequired": _MANAGED,
}


def trust_trouble(code: str, name: str) -> LinkTrouble:
    """Give what to raise when the device ``name`` refuses a session with lockdownd's word ``code``."""
    if words := _TRUST.get(code):
        return NotTrusted(Phrase(words[0], name=name), words[1], code=code)
    return ProtocolError(Phrase("{name} refused a session.", name=name), code=code)


def is_trust(code: str) -> bool:
    """Tell whether ``code`` speaks of trust."""
    return code in _TRUST
