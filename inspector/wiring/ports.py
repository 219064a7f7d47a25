# SPDX-License-Identifier: Apache-2.0
"""The ports of this machine and of a virtual bench: sources, links, and what finds them."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from inspector.clock import SystemClock
from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BadInput, BenchTrouble, LinkTrouble, NoDriver, Unplugged
from inspector.domain.phrase import Phrase
from inspector.ports import DriverManifest, Link, Plugins, PortSource, VirtualBay
from inspector.services.bench import Bench
from inspector.wiring.parts import drivers

if TYPE_CHECKING:
    from inspector.transports.discovery import Discovery, SourceTrouble
    from inspector.transports.record import RecordingLink
    from inspector.transports.virtual_ports import VirtualSource


def sources() -> list[PortSource]:
    """Give the sources of real devices on this machine. No I/O."""
    from inspector.transports.adb_ports import AdbServerSource
    from inspector.transports.agent_ports import AgentSource, named_addresses
    from inspector.transports.serial_port import SerialSource, comports
    from inspector.transports.usb import UsbSource
    from inspector.transports.usbmux_ports import UsbmuxSource

    agents = named_addresses(os.environ)
    serial = SerialSource(lambda: [one for one in comports() if f"serial:{one.device}" not in agents])
    return [AdbServerSource(), UsbmuxSource(), UsbSource(), AgentSource(agents), serial]


def discovery(
    watched: Sequence[PortSource],
    bench: Bench,
    *,
    poll_s: float = 1.0,
    debounce_s: float = 1.5,
    on_trouble: Callable[[SourceTrouble], None] = lambda _: None,
) -> Discovery:
    """Make the discovery that tells ``bench`` what is plugged in; start it yourself.

    ``on_trouble`` hears, after the log, of a source that cannot be asked.
    """
    from inspector.transports.discovery import Discovery, log_trouble

    def tell(change: SourceTrouble) -> None:
        log_trouble(change)
        on_trouble(change)

    return Discovery(watched, bench, SystemClock(), poll_s=poll_s, debounce_s=debounce_s, on_trouble=tell)


def link_for(port: SeenPort) -> Link:
    """Give the real transport's link of a port by its scheme. No I/O."""
    from inspector.transports.adb_ports import AdbServerSource, AdbTcpLink
    from inspector.transports.serial_port import SerialLink
    from inspector.transports.tcp_link import TcpLink
    from inspector.transports.usb import UsbSource
    from inspector.transports.usbmux_ports import UsbmuxSource

    match port.scheme:
        case "serial":
            return SerialLink(port)
        case "at+tcp":
            return TcpLink(port, "The modem")
        case "agent+tcp":
            return TcpLink(port, "The laptop's agent")
        case "adb+tcp":
            return AdbTcpLink(port)
        case "adb":
            return AdbServerSource().link(port)
        case "usb":
            return UsbSource().link(port)
        case "usbmux":
            daemon = port.facts.get("usbmuxd", "")
            return UsbmuxSource(daemon).link(port)
        case "replay":
            from inspector.transports.replay import ReplayLink

            return ReplayLink(port)
        case scheme:
            raise BadInput(
                Phrase("'{scheme}:' is no port that Inspector knows.", scheme=scheme),
                "See 'inspector devices' for the ports.",
            )


def find_port(address: str, watched: Sequence[PortSource]) -> tuple[SeenPort, Link]:
    """Give the port of an address: as a source sees it, else as the address says.

    ``serial:DEVICE`` is a modem's unless a source knows better, and
    ``agent+serial:DEVICE`` leads to a laptop's agent: who names a port means
    it, whatever is seen of it. ``socket://HOST:PORT``, as pyserial writes it,
    is ``at+tcp:HOST:PORT``. Raises Unplugged where nothing is there, BadInput
    for what is no address, and the LinkTrouble or NoDriver of a source that
    lists this kind of port and could not be asked.
    """
    address = _without_url(address)
    scheme, _, rest = address.partition(":")
    is_agent = scheme == _AGENT_ON_SERIAL
    wanted = f"serial:{rest}" if is_agent else address
    if sight := _sight(wanted, watched):
        source, seen = sight
        port = _meant(seen, is_agent=is_agent)
        return port, source.link(port)
    if scheme in _OPENED_BY_ADDRESS and rest:
        named = SeenPort(wanted, PortState.READY, is_training=scheme == "replay")
        link = link_for(_meant(named, is_agent=is_agent))
        return link.port, link  # a recording knows more of its port than its name says
    if scheme not in _SCHEMES or not rest:
        raise BadInput(
            Phrase("'{address}' is no port.", address=address), "See 'inspector devices' for the ports."
        )
    raise Unplugged(
        Phrase("Nothing is plugged in at '{address}'.", address=address),
        "See 'inspector devices' for what is there.",
    )


def _sight(address: str, watched: Sequence[PortSource]) -> tuple[PortSource, SeenPort] | None:
    """Give who sees a port, and how; raises the trouble of who alone could have seen it."""
    told: BenchTrouble | None = None
    for source in watched:
        try:
            for seen in source.poll():
                if seen.address == address:
                    return source, seen
        except (LinkTrouble, NoDriver) as trouble:  # another source may still see it
            if told is None and _lists(source, address.partition(":")[0]):
                told = trouble
    if told is not None:
        raise told
    return None


def _lists(source: PortSource, scheme: str) -> bool:
    """Tell whether a port of this kind is there only if this source lists it; a virtual bench plays all."""
    from inspector.transports.adb_ports import AdbServerSource
    from inspector.transports.usb import UsbSource
    from inspector.transports.usbmux_ports import UsbmuxSource
    from inspector.transports.virtual_ports import VirtualSource

    kinds = {"adb": AdbServerSource, "usb": UsbSource, "usbmux": UsbmuxSource}
    return isinstance(source, VirtualSource | kinds.get(scheme, VirtualSource))


def _without_url(address: str) -> str:
    """Give pyserial's URL of a stream on TCP as our own address; raises BadInput where it names none."""
    if not address.startswith(_SOCKET_URL):
        return address
    from inspector.transports.tcp_link import host_and_port

    own = f"at+tcp:{address.removeprefix(_SOCKET_URL).removesuffix('/')}"
    try:
        host_and_port(own)
    except BadInput as trouble:
        raise BadInput(
            Phrase("'{address}' names no host and port.", address=address), "Use socket://HOST:PORT."
        ) from trouble
    return own


def _meant(port: SeenPort, *, is_agent: bool) -> SeenPort:
    """Say what is on a serial port that was named, where nothing else tells."""
    if port.scheme != "serial" or (not is_agent and drivers().match(port) is not None):
        return port
    return replace(port, facts={**port.facts, "role": "agent" if is_agent else "at"})


_AGENT_ON_SERIAL = "agent+serial"
_SOCKET_URL = "socket://"
_OPENED_BY_ADDRESS = ("adb+tcp", "at+tcp", "agent+tcp", _AGENT_ON_SERIAL, "serial", "replay")
_SCHEMES = ("usb", "adb", "usbmux", "serial", "at+tcp", "agent+tcp")


def recorder(link: Link) -> RecordingLink:
    """Wrap a link so that what crosses it is kept; raises BadInput where it cannot be redacted."""
    from inspector.transports.record import RecordingLink

    return RecordingLink(link, SystemClock())


def load_attribute(name: str) -> object:
    """Load ``module:attribute`` as a manifest names it; raises BadInput when it cannot be loaded."""
    module, _, attribute = name.partition(":")
    try:
        return getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise BadInput(
            Phrase("{name} cannot be loaded: {error}.", name=name, error=error), "Install the driver again."
        ) from error


def virtual_bay(family: str, tables: Sequence[Mapping[str, object]]) -> VirtualBay:
    """Make the devices' side of a driver family; raises BadInput for a family without one."""
    manifest = _manifest(drivers(), family)
    make = cast("Callable[[Sequence[Mapping[str, object]]], VirtualBay]", load_attribute(manifest.virtual))
    return make(tables)


def _manifest(plugins: Plugins, family: str) -> DriverManifest:
    for manifest in plugins.manifests():
        if manifest.family == family and manifest.virtual:
            return manifest
    raise BadInput(
        Phrase("There are no virtual devices of family '{family}'.", family=family),
        "Use android, apple or modem.",
    )


def virtual_source(file: Path) -> VirtualSource:
    """Start the virtual bench of ``file`` in a child process."""
    from inspector.transports.virtual_ports import VirtualSource

    return VirtualSource([*own_command(), "virtual-bench", str(file)], link_for)


def own_command() -> list[str]:
    """Give the command that runs this program's command line, also where it is frozen."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "inspector"]
    suffix = ".exe" if os.name == "nt" else ""
    return [str(Path(sys.executable).with_name(f"inspector{suffix}"))]
