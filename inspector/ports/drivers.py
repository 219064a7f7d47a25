# SPDX-License-Identifier: Apache-2.0
"""What a driver says of itself, what it does with a device, and who finds the fitting one."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from inspector.domain.device import DeviceIdentity, SeenPort
    from inspector.domain.live import LiveEvent, LiveKind
    from inspector.domain.reading import Reading
    from inspector.ports.cancel import Cancel
    from inspector.ports.clock import Clock
    from inspector.ports.links import Link


@dataclass(frozen=True, slots=True)
class Match:
    """What a manifest takes: a port of one of ``schemes`` with these facts.

    ``facts`` are compared as they stand in ``SeenPort.facts``; for
    ``interfaces`` (blank-separated ``ff/42/01`` …) the given one must be among
    them. An empty ``facts`` takes every port of the scheme.
    """

    schemes: frozenset[str]
    facts: Mapping[str, str]

    def fits(self, port: SeenPort) -> bool:
        """Tell whether ``port`` is such a one."""
        if port.scheme not in self.schemes:
            return False
        return all(
            wanted in port.facts.get(name, "").split()
            if name == "interfaces"
            else port.facts.get(name) == wanted
            for name, wanted in self.facts.items()
        )


@dataclass(frozen=True, slots=True)
class AgentFile:
    """A program of one file that answers for a device, and is copied there by hand.

    ``file`` is ``package:name``, a file that the driver's package carries.
    ``runs`` says how it is started on the device, by the port that the bench
    then reads (``agent+tcp:HOST:7463``); ``{file}`` stands for the file's name.
    """

    file: str
    runs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DriverManifest:
    """What a driver says of itself before any of its code is loaded.

    ``readings`` maps each reading's name to its UCUM unit ("" for none);
    ``driver`` and ``virtual`` are ``module:attribute`` (a class that takes
    ``(link, clock, deadlines)``; the device's side for the virtual bench).
    ``agent`` is what has to run on the device, where anything has to.
    """

    family: str
    title: str
    matches: tuple[Match, ...]
    readings: Mapping[str, str]
    driver: str
    virtual: str = ""
    live_tests: tuple[str, ...] = ()
    agent: AgentFile | None = None


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long a driver waits, in seconds; tests use 0.05."""

    connect_s: float = 3.0
    answer_s: float = 10.0
    trust_s: float = 120.0


class Driver(Protocol):
    """One device being read, on its port's own thread. The constructor does no I/O."""

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        """Ask who the device is; raises NotTrusted while it has not allowed us, other LinkTroubles."""
        ...

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        """Give each reading of the manifest once, as it comes; what it will not tell is a Reading too."""
        ...

    def close(self) -> None:
        """Close the streams; frees a blocked call. From any thread."""
        ...


@runtime_checkable
class LiveDriver(Driver, Protocol):
    """A driver whose manifest names live tests."""

    def watch(self, kind: LiveKind, cancel: Cancel) -> Generator[LiveEvent, None, None]:
        """Give what happens until ``cancel`` is set or the test has no more to say.

        Silence is no fault: it is said with ``Waited`` several times a second.
        Closing the iterator ends the test, and the driver can be asked again.
        Raises LinkTrouble, Cancelled within a second of ``cancel``.
        """
        ...


class DriverMaker(Protocol):
    """What a manifest's ``driver`` names: a class taking a link, a clock and deadlines."""

    def __call__(self, link: Link, clock: Clock, deadlines: Deadlines) -> Driver:
        """Build the driver without I/O."""
        ...


class VirtualBay(Protocol):
    """The devices' side of one family, on loopback: what a manifest's ``virtual`` makes from tables.

    ``virtual`` names a callable that takes the tables (one per device, as read
    from TOML) and gives this. The driver reads it through its real transport.
    """

    def start(self) -> None:
        """Begin to answer; raises BadInput for a table that makes no sense."""
        ...

    def ports(self) -> Sequence[SeenPort]:
        """List what is plugged in now, in the tables' order; ``facts["name"]`` is the table's ``name``."""
        ...

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does: ``unplug``, ``plug``, ``erase``, ``trust``; raises BadInput for any other."""
        ...

    def stop(self) -> None:
        """Stop answering and let go of the sockets."""
        ...


class Plugins(Protocol):
    """The drivers that are installed."""

    def manifests(self) -> Sequence[DriverManifest]:
        """List the manifests that could be loaded."""
        ...

    def match(self, port: SeenPort) -> DriverManifest | None:
        """Give the manifest that takes ``port``, or None."""
        ...

    def make(self, manifest: DriverManifest, link: Link, clock: Clock, deadlines: Deadlines) -> Driver:
        """Load the driver and build it; raises NoDriver when its code is broken."""
        ...
