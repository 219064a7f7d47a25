# SPDX-License-Identifier: Apache-2.0
"""What the laptop driver says of itself: laptops on which the agent runs."""

from __future__ import annotations

from inspector.domain.reading_names import READINGS
from inspector.ports import AgentFile, DriverManifest, Match

_NAMES = (
    "identity.serial",
    "identity.manufacturer",
    "identity.model",
    "identity.model_number",
    "os.name",
    "os.version",
    "os.build",
    "storage.media",
    "storage.total",
    "memory.total",
    "cpu.model",
    "battery.level",
    "battery.health",
    "battery.design_energy",
    "battery.full_energy",
    "battery.design_capacity",
    "battery.full_capacity",
    "battery.cycles",
    "battery.voltage",
    "battery.charging",
    "battery.status",
    "charge.port",
    "disk.errors",
    "disk.power_on",
    "disk.smart_passed",
    "disk.wear",
    "lock.disk",
    "lock.firmware",
    "camera.count",
    "wifi.present",
    "bluetooth.present",
    "display.width",
    "display.height",
)

MANIFEST = DriverManifest(
    family="laptop",
    title="Laptop with the agent",
    matches=(
        Match(frozenset({"agent+tcp"}), {}),
        # A serial port looks the same whatever is behind it: whoever opens it says that an agent is.
        Match(frozenset({"serial"}), {"role": "agent"}),
        Match(frozenset({"replay"}), {"recorded": "agent+tcp"}),
        Match(frozenset({"replay"}), {"recorded": "serial", "role": "agent"}),
    ),
    readings={name: READINGS[name].unit for name in _NAMES},
    driver="inspector_drivers.laptop.driver:LaptopDriver",
    virtual="inspector_drivers.laptop.virtual:VirtualLaptopBench",
    agent=AgentFile(
        file="inspector_drivers.laptop:agent.py",
        runs={
            "agent+tcp:HOST:7463": "sudo python3 {file} --serve 0.0.0.0:7463",
            "agent+serial:DEVICE": "sudo python3 {file} --serial /dev/ttyUSB0",
        },
    ),
)
