# SPDX-License-Identifier: Apache-2.0
"""Drivers that do as a test says, in the place of one phone's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from inspector.domain.device import DeviceIdentity, SeenPort
from inspector.domain.reading import Reading
from inspector.plugins import EntryPointPlugins
from inspector.ports import Cancel, Clock, Deadlines, Driver, DriverManifest, Link

Identify = Callable[[Driver, Cancel], DeviceIdentity]
Read = Callable[[Driver, Cancel], Iterator[Reading]]


class Scripted:
    """A real driver whose ``identify`` or ``read`` a test has replaced."""

    def __init__(self, inner: Driver, identify: Identify | None, read: Read | None) -> None:
        self._inner = inner
        self._identify = identify
        self._read = read

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        return self._identify(self._inner, cancel) if self._identify else self._inner.identify(cancel)

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        return self._read(self._inner, cancel) if self._read else self._inner.read(cancel)

    def close(self) -> None:
        self._inner.close()


class ScriptedPlugins:
    """The installed drivers, but for the phone called ``name``."""

    def __init__(self, name: str, *, identify: Identify | None = None, read: Read | None = None) -> None:
        self._installed = EntryPointPlugins()
        self._name = name
        self._identify = identify
        self._read = read

    def manifests(self) -> Sequence[DriverManifest]:
        return self._installed.manifests()

    def match(self, port: SeenPort) -> DriverManifest | None:
        return self._installed.match(port)

    def make(self, manifest: DriverManifest, link: Link, clock: Clock, deadlines: Deadlines) -> Driver:
        made = self._installed.make(manifest, link, clock, deadlines)
        if link.port.facts.get("name") != self._name:
            return made
        return Scripted(made, self._identify, self._read)
