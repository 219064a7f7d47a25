# SPDX-License-Identifier: Apache-2.0
"""Whatever identifies a device is masked in logs, from when it is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector import logs
from inspector.domain.device import DeviceIdentity, SeenPort

if TYPE_CHECKING:
    from inspector.services.bench import SessionView


def conceal(identity: DeviceIdentity) -> None:
    """Mask a device's numbers in logs from now on."""
    for number in (identity.serial, identity.imei, identity.imei2, identity.meid):
        logs.conceal(number)


def concealing(show: Callable[[SessionView], None]) -> Callable[[SessionView], None]:
    """Give ``show`` with what identifies the device masked before it is shown."""

    def show_concealed(view: SessionView) -> None:
        _conceal_port(view.port)
        if view.identity is not None:
            conceal(view.identity)
        show(view)

    return show_concealed


def _conceal_port(port: SeenPort) -> None:
    logs.conceal(port.facts.get("serial", ""))
    if port.scheme in ("adb", "usbmux"):  # their addresses are the device's own serial or UDID
        logs.conceal(port.address.partition(":")[2])
