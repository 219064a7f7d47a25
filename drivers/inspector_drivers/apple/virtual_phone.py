# SPDX-License-Identifier: Apache-2.0
"""A virtual iPhone or iPad: lockdownd, diagnostics_relay and MCInstall from a description."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from inspector.domain.errors import BadInput
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

from . import pairing
from .parse import VIRTUAL
from .protocol import AFC2, DIAGNOSTICS, LOCKDOWN_PORT, PROFILES
from .virtual_wire import TRUST_ERRORS, Wire, read_faults

_UDID = re.compile(r"[0-9A-Fa-f]{40}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{16}")
_TABLES = ("values", "domains", "battery", "registry", "management", "faults")

# What a stranger is told (README, "Quirks"); the device's public key is how two strangers pair.
_OPEN = frozenset({
    "BasebandCertId", "BoardId", "BuildVersion", "CPUArchitecture", "ChipID", "DeviceClass", "DeviceColor",
    "DeviceName", "DevicePublicKey", "DieID", "HardwareModel", "HasSiDP", "PartitionType", "ProductName",
    "ProductType", "ProductVersion", "ProductionSOC", "ProtocolVersion", "SupportedDeviceFamilies",
    "TelephonyCapability", "UniqueChipID", "UniqueDeviceID", "WiFiAddress",
})  # fmt: skip

Service = Callable[[Wire], None]


class VirtualIphone:
    """One device, described by a table.

    ``udid``; ``values`` is lockdown's root domain (texts in ``NonVolatileRAM``
    become data); ``domains`` are further lockdown domains by name; ``battery``
    is the gauge's I/O registry entry, ``registry`` other entries by their class;
    ``management`` holds MCInstall's
    ``CloudConfiguration`` and a list ``profiles``; ``faults`` see Faults.
    """

    def __init__(self, table: Mapping[str, object]) -> None:
        """Read the table; raises BadInput."""
        udid = table.get("udid")
        self.name = str(table.get("name") or udid)
        if not isinstance(udid, str) or not _UDID.fullmatch(udid):
            raise BadInput(f"{self.name}: udid is no UDID.", "Write 40 hexadecimal digits, or 8-16.")
        values, domains, battery, registry, management, faults = (
            self._table(table, name) for name in _TABLES
        )
        self.udid = udid
        self.faults = read_faults(faults, self.name)
        self.values = _lockdown_values(values, udid)
        self.domains = {name: dict(value) for name, value in domains.items() if isinstance(value, dict)}
        self.battery = battery
        self.registry = registry
        self.cloud = plist.table(management, "CloudConfiguration")
        self.profiles = [str(name) for name in _list(management.get("profiles"))]
        self.pairs: dict[str, Dictionary] = {}
        self._services: dict[int, Service] = {}
        self._ports = itertools.count(49152)

    def _table(self, table: Mapping[str, object], name: str) -> Dictionary:
        value = table.get(name, {})
        if not isinstance(value, dict):
            raise BadInput(f"{self.name}: {name} is no table.")
        try:
            return plist.loads(plist.dumps(value))
        except (TypeError, OverflowError, RecursionError) as error:
            raise BadInput(f"{self.name}: {name} holds what no property list can: {error}.") from error

    # ── what a hand does ─────────────────────────────────────────────────────

    @property
    def allows(self) -> bool:
        """Tell whether a host may pair now."""
        return self.faults.trust == "allow"

    def trust(self, answer: str) -> None:
        """Answer the Trust dialog: allow, pending, deny or locked."""
        self.faults = replace(self.faults, trust=answer)
        if answer in {"pending", "deny"}:
            self.pairs.clear()

    def erase(self) -> None:
        """Forget everything of the owner, and show the Hello screen, where a host pairs without a tap.

        Serial, IMEI and a lock to the owner's account stay.
        """
        self.trust("allow")
        self.pairs.clear()
        self._services.clear()
        self.cloud, self.profiles = {}, []
        kind = plist.text(self.values, "DeviceClass")
        self.values.update(
            ActivationState="Unactivated",
            BrickState=True,
            DeviceName=kind or "iPhone",
            PasswordProtected=False,
        )
        disk = self.domains.get("com.apple.disk_usage", {})
        if "TotalDataCapacity" in disk:
            disk["TotalDataAvailable"] = disk["TotalDataCapacity"]

    # ── what it answers ──────────────────────────────────────────────────────

    def service(self, port: int) -> Service | None:
        """Give what listens on ``port``, None when nothing does."""
        return self._lockdown if port == LOCKDOWN_PORT else self._services.get(port)

    def _lockdown(self, wire: Wire) -> None:
        host: Dictionary | None = None
        while True:
            request = wire.receive()
            kind = plist.text(request, "Request")
            answer = self._answer(kind, request, host)
            wire.send({"Request": kind, **answer})
            if kind == "StartSession" and "Error" not in answer:
                host = self.pairs[plist.text(request, "HostID")]
                wire.secure(host, pairing.key_pem("device"))
            elif kind == "StopSession":
                host = None
                wire.plain()
            elif kind == "Goodbye":
                return

    def _answer(self, kind: str, request: Dictionary, host: Dictionary | None) -> Dictionary:
        if kind == "QueryType":
            return {"Type": "com.apple.mobile.lockdown"}
        if kind == "GetValue":
            return self._value(request, is_trusted=host is not None)
        if kind in {"Pair", "ValidatePair", "Unpair"}:
            return self._pair(kind, plist.table(request, "PairRecord"))
        if kind == "StartSession":
            known = plist.text(request, "HostID") in self.pairs and self.faults.trust != "locked"
            return {"SessionID": "1", "EnableSessionSSL": True} if known else {"Error": "InvalidHostID"}
        if kind == "StartService":
            return self._start(plist.text(request, "Service"), host)
        return {"Result": "Success"} if kind in {"StopSession", "Goodbye"} else {"Error": "InvalidRequest"}

    def _value(self, request: Dictionary, *, is_trusted: bool) -> Dictionary:
        domain, key = plist.text(request, "Domain"), plist.text(request, "Key")
        echo: Dictionary = {name: text for name, text in (("Domain", domain), ("Key", key)) if text}
        if (domain and not is_trusted) or domain in self.faults.refuse or key in self.faults.refuse:
            return {**echo, "Error": "GetProhibited"}
        values = self.domains.get(domain, {}) if domain else self.values
        if key and key not in values:
            return {**echo, "Error": "MissingValue"}
        if not domain and not is_trusted:
            if key and key not in _OPEN:
                return {**echo, "Error": "GetProhibited"}
            values = {name: value for name, value in values.items() if name in _OPEN}
        return {**echo, "Value": values[key] if key else values}

    def _pair(self, kind: str, record: Dictionary) -> Dictionary:
        host_id = plist.text(record, "HostID")
        if kind == "Unpair":
            self.pairs.pop(host_id, None)
        elif not self.allows:
            return {"Error": TRUST_ERRORS[self.faults.trust]}
        elif kind == "Pair":
            self.pairs[host_id] = record
            return {"Result": "Success", "EscrowBag": b"\x00" * 32}
        elif host_id not in self.pairs:
            return {"Error": "InvalidHostID"}
        return {"Result": "Success"}

    def _start(self, name: str, host: Dictionary | None) -> Dictionary:
        services: dict[str, Service] = {DIAGNOSTICS: self._diagnostics, PROFILES: self._profiles}
        if host is None:
            return {"Error": "SessionInactive"}
        if name not in services or name in self.faults.refuse or name == AFC2:
            return {"Error": "InvalidService"}
        port = next(self._ports)
        self._services[port] = lambda wire: self._secured(wire, host, services[name])
        return {"Service": name, "Port": port, "EnableServiceSSL": True}

    @staticmethod
    def _secured(wire: Wire, host: Dictionary, service: Service) -> None:
        wire.secure(host, pairing.key_pem("device"))
        service(wire)

    def _diagnostics(self, wire: Wire) -> None:
        while (request := wire.receive()).get("Request") != "Goodbye":
            names = {plist.text(request, "EntryName"), plist.text(request, "EntryClass")}
            if request.get("Request") != "IORegistry":
                wire.send({"Status": "UnknownRequest"})
            else:
                entry = self._entry(names)
                wire.send({"Status": "Success", "Diagnostics": {"IORegistry": entry} if entry else {}})
        wire.send({"Status": "Success"})

    def _entry(self, names: set[str]) -> Dictionary:
        if names & {"IOPMPowerSource", "AppleSmartBattery"}:
            return self.battery
        return next((plist.table(self.registry, name) for name in names if name in self.registry), {})

    def _profiles(self, wire: Wire) -> None:
        while True:
            kind = wire.receive().get("RequestType")
            if kind == "GetCloudConfiguration":
                wire.send({"Status": "Acknowledged", "CloudConfiguration": self.cloud})
            elif kind == "GetProfileList":
                metadata: Dictionary = {name: {"PayloadDisplayName": name} for name in self.profiles}
                wire.send(
                    {
                        "Status": "Acknowledged",
                        "OrderedIdentifiers": list(metadata),
                        "ProfileMetadata": metadata,
                    }
                )
            else:
                wire.send({"Status": "Error"})


def _lockdown_values(values: Dictionary, udid: str) -> Dictionary:
    memory = plist.table(values, "NonVolatileRAM")
    kept: Dictionary = {key: plist.octets(memory, key) for key in memory}
    return {
        **values,
        **({"NonVolatileRAM": kept} if kept else {}),
        "DevicePublicKey": pairing.device_public_key(),
        "UniqueDeviceID": udid,
        VIRTUAL: True,
    }


def _list(value: Plist | None) -> list[Plist]:
    return value if isinstance(value, list) else []
