# SPDX-License-Identifier: Apache-2.0
"""Know what is plugged in: one thread that polls every source and tells what changed.

Two views of one device (a phone that an adb server and USB both list, one that
is ADB and a modem at once) become one port. A device that is away for less than
the debounce is not gone: phones re-enumerate when their USB mode changes.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from inspector.domain.device import SeenPort
from inspector.domain.errors import BenchTrouble, LinkTrouble
from inspector.domain.phrase import Phrase
from inspector.ports import Clock, Link, PortSource

_log = logging.getLogger(__name__)

# The best way to talk to a device that has several comes first: ADB tells more than AT commands do.
_PREFERENCE = ("adb", "adb+tcp", "usbmux", "usb", "serial")
_ADB_INTERFACE = "ff/42/01"
_OPENED_ON_USB = frozenset({_ADB_INTERFACE, "ff/42/03"})


class PortListener(Protocol):
    """Who is told. Called on the discovery's thread."""

    def port_appeared(self, port: SeenPort, link: Link) -> None:
        """Take a port that is new, came back, or is in another state than before."""
        ...

    def port_gone(self, key: str) -> None:
        """Let go of a port that has been away for longer than the debounce."""
        ...


@dataclass(frozen=True, slots=True)
class SourceTrouble:
    """A source that cannot be asked; ``trouble`` is None once it can be again."""

    source: str
    trouble: BenchTrouble | None


def log_trouble(change: SourceTrouble) -> None:
    """Write a source's trouble into the log."""
    if change.trouble:
        _log.warning("%s: %s", change.source, change.trouble)
    else:
        _log.info("%s answers again", change.source)


@dataclass(frozen=True, slots=True)
class _Sight:
    """A port as one source saw it."""

    port: SeenPort
    source: PortSource


@dataclass(slots=True)
class _Known:
    """A port that was told; ``missing_since`` is when it was first not seen, or None."""

    port: SeenPort
    missing_since: float | None = None


@dataclass(slots=True)
class _Asked:
    """What a source last answered, and its trouble since then."""

    ports: Sequence[SeenPort] = ()
    at: float = 0.0
    trouble: BenchTrouble | None = None


class Discovery:
    """Polls ``sources`` and tells ``listener``.

    ``patience_s`` is for how long the ports of a source that does not answer
    are believed to be there. ``poll_once`` does one round without the thread.
    """

    def __init__(
        self,
        sources: Sequence[PortSource],
        listener: PortListener,
        clock: Clock,
        *,
        poll_s: float = 1.0,
        debounce_s: float = 1.5,
        patience_s: float = 10.0,
        on_trouble: Callable[[SourceTrouble], None] = log_trouble,
    ) -> None:
        self._listener = listener
        self._clock = clock
        self._poll_s = poll_s
        self._debounce_s = debounce_s
        self._patience_s = patience_s
        self._on_trouble = on_trouble
        self._sources = tuple((source, _Asked()) for source in sources)
        self._known: dict[str, _Known] = {}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def troubles(self) -> Mapping[str, BenchTrouble]:
        """Give the trouble of each source that cannot be asked now, by its name."""
        return {source.name: asked.trouble for source, asked in self._sources if asked.trouble}

    def start(self) -> None:
        """Begin to poll, at once and then every ``poll_s`` seconds."""
        self._thread = threading.Thread(target=self._run, name="discovery", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop and wait for the thread. The sources stay open: they are their maker's."""
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def poll_once(self) -> None:
        """Ask every source once and tell what changed."""
        now = self._clock.monotonic()
        sights = [sight for source, asked in self._sources for sight in self._ask(source, asked, now)]
        merged = {sight.port.key: sight for sight in merge(sights)}
        for key, sight in merged.items():
            self._seen(key, sight)
        for key in [key for key in self._known if key not in merged]:
            self._missed(key, now)

    def _run(self) -> None:
        while True:
            try:
                self.poll_once()
            except Exception:  # noqa: BLE001 - a listener's bug must not end the discovery
                _log.exception("discovery")
            if self._stopping.wait(self._poll_s):
                return

    def _ask(self, source: PortSource, asked: _Asked, now: float) -> Iterable[_Sight]:
        try:
            asked.ports, asked.at, trouble = tuple(source.poll()), now, None
        except BenchTrouble as found:
            trouble = found
        except Exception as error:  # noqa: BLE001 - a library's bug is that source's trouble alone
            _log.exception("%s", source.name)
            trouble = LinkTrouble(Phrase("{name} failed.", name=source.name), code=type(error).__name__)
        if (trouble is None) != (asked.trouble is None):
            self._on_trouble(SourceTrouble(source.name, trouble))
        asked.trouble = trouble
        if trouble is not None and now - asked.at > self._patience_s:
            asked.ports = ()
        return [_Sight(port, source) for port in asked.ports]

    def _seen(self, key: str, sight: _Sight) -> None:
        known = self._known.get(key)
        is_new = known is None or known.missing_since is not None
        if is_new or known is None or _signature(known.port) != _signature(sight.port):
            link = sight.source.link(sight.port)
            self._known[key] = _Known(sight.port)
            self._listener.port_appeared(sight.port, link)

    def _missed(self, key: str, now: float) -> None:
        known = self._known[key]
        if known.missing_since is None:
            known.missing_since = now
        if now - known.missing_since >= self._debounce_s:
            del self._known[key]
            self._listener.port_gone(key)


def _signature(port: SeenPort) -> tuple[object, ...]:
    """Give what makes a port another one to talk to: a new bus address is a new enumeration."""
    facts = port.facts
    return port.address, port.state, facts.get("interfaces"), facts.get("bus_address")


def merge(sights: Iterable[_Sight]) -> list[_Sight]:
    """Join the sights of one device into one, the preferred way to talk to it."""
    groups: dict[str, list[_Sight]] = {}
    for sight in _with_paths(list(sights)):
        groups.setdefault(sight.port.key, []).append(sight)
    return [_joined(group) for group in groups.values()]


def _with_paths(sights: list[_Sight]) -> list[_Sight]:
    """Find the USB path of phones whose adb server does not tell it (Windows, macOS), by their serial."""
    paths: dict[str, list[str]] = {}
    for sight in sights:
        port = sight.port
        if port.scheme == "usb" and port.path and _ADB_INTERFACE in port.facts.get("interfaces", "").split():
            paths.setdefault(port.facts.get("serial", ""), []).append(port.path)
    return [_with_path(sight, paths.get(sight.port.facts.get("serial", "") or "?", [])) for sight in sights]


def _with_path(sight: _Sight, paths: Sequence[str]) -> _Sight:
    # Two phones that carry the same serial stay apart: guessing would swap them.
    if sight.port.scheme != "adb" or sight.port.path or len(paths) != 1:
        return sight
    return replace(sight, port=replace(sight.port, path=paths[0]))


def _joined(group: list[_Sight]) -> _Sight:
    group.sort(key=lambda sight: _rank(sight.port))
    best = group[0]
    if len(group) == 1:
        return best
    facts: dict[str, str] = {}
    for sight in reversed(group):
        facts.update(sight.port.facts)
    facts["also"] = " ".join(sight.port.address for sight in group[1:])
    return replace(best, port=replace(best.port, facts=facts))


def _rank(port: SeenPort) -> int:
    """Place a port; what no driver opens on USB itself comes behind the device's serial ports."""
    is_bare = port.scheme == "usb" and _OPENED_ON_USB.isdisjoint(port.facts.get("interfaces", "").split())
    if is_bare or port.scheme not in _PREFERENCE:
        return len(_PREFERENCE)
    return _PREFERENCE.index(port.scheme)
