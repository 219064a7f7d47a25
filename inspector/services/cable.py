# SPDX-License-Identifier: Apache-2.0
"""What hangs on a port: its link, and the driver that talks over it for one job at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.domain.device import DeviceIdentity, SeenPort
from inspector.domain.errors import Cancelled, NotTrusted
from inspector.ports import Cancel, Clock, Deadlines, Driver, DriverManifest, Link, Plugins
from inspector.services.hearing import Ear
from inspector.services.pace import PACE, Pace


class Cable:
    """One port's link and driver. Plugged and pulled from any thread; asked on the session's thread alone.

    ``trust_poll_s`` is how often a device is asked again while it waits for trust.
    """

    def __init__(
        self,
        plugins: Plugins,
        clock: Clock,
        deadlines: Deadlines,
        trust_poll_s: float,
        port: SeenPort,
        link: Link,
        pace: Pace = PACE,
    ) -> None:
        self._pace = pace
        self.ear = Ear(clock)
        """What the driver of this job heard from the device."""
        self._plugins = plugins
        self._clock = clock
        self._deadlines = deadlines
        self._trust_poll_s = trust_poll_s
        self._lock = threading.Lock()
        self._port = port
        self._link: Link | None = link
        self._driver: Driver | None = None
        self._manifest: DriverManifest | None = None

    @property
    def port(self) -> SeenPort:
        """Give the port as it was last seen."""
        return self._port

    @property
    def is_plugged(self) -> bool:
        """Tell whether the device is there."""
        return self._link is not None

    @property
    def plugged(self) -> tuple[SeenPort, Link] | None:
        """Give the port with its link, or None where nothing is plugged in."""
        with self._lock:
            return (self._port, self._link) if self._link is not None else None

    @property
    def manifest(self) -> DriverManifest | None:
        """Give the driver's manifest that ``match`` found last."""
        return self._manifest

    def plug(self, port: SeenPort, link: Link) -> None:
        """Take what is plugged in now in place of what was."""
        with self._lock:
            old, self._port, self._link = self._link, port, link
        if old is not None and old is not link:
            old.close()

    def pull(self) -> None:
        """Let go of the link and free a blocked call; the next ``plug`` brings another."""
        with self._lock:
            link, self._link, driver = self._link, None, self._driver
        if driver is not None:
            driver.close()
        if link is not None:
            link.close()

    def match(self) -> DriverManifest | None:
        """Find the driver that takes the port, or None."""
        self._manifest = self._plugins.match(self._port)
        return self._manifest

    def driver(self, manifest: DriverManifest, cancel: Cancel) -> Driver:
        """Give the driver of this job; raises Cancelled where nothing is plugged in, NoDriver."""
        with self._lock:
            cancel.raise_if_set()
            if self._link is None:
                raise Cancelled
            if self._driver is None:
                link = self.ear.link(self._pace.link(self._link))
                self._driver = self._plugins.make(manifest, link, self._clock, self._deadlines)
            return self._driver

    def ask(
        self, manifest: DriverManifest, cancel: Cancel, on_waiting: Callable[[NotTrusted], None]
    ) -> DeviceIdentity:
        """Ask who the device is, again and again while it waits for trust; raises LinkTrouble, Cancelled.

        The driver stays as it is between two askings: with its connection the
        device's own question would go away, and come up again.
        """
        while True:
            try:
                return self.driver(manifest, cancel).identify(cancel)
            except NotTrusted as waiting:
                self._pace.rest()
                on_waiting(waiting)
                cancel.wait(self._trust_poll_s)
                cancel.raise_if_set()

    def release_driver(self) -> None:
        """End the driver's conversation."""
        self._pace.rest()
        self.ear.forget()
        with self._lock:
            driver, self._driver = self._driver, None
        if driver is not None:
            driver.close()
