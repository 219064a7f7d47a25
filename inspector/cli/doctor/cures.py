# SPDX-License-Identifier: Apache-2.0
"""How to mend what the doctor finds missing, on each system."""

from __future__ import annotations

import sys

_CURES = {
    "usbmuxd": {
        "linux": "For iPhones install usbmuxd (Debian: apt install usbmuxd) and plug one in.",
        "win32": "For iPhones install Apple Devices or iTunes, which brings usbmuxd.",
        "darwin": "macOS brings usbmuxd: restart the Mac.",
    },
    "libusb": {
        "linux": "Install libusb (Debian: apt install libusb-1.0-0).",
        "win32": "Install it beside Inspector: pip install libusb-package (docs/udev.md).",
        "darwin": "Install it: brew install libusb, or pip install libusb-package (docs/udev.md).",
    },
    "rights": {
        "linux": "Run 'sudo scripts/install-udev' and plug the phone in again (docs/udev.md).",
        "win32": "Install the phone maker's USB driver, or WinUSB for its ADB interface (docs/udev.md).",
        "darwin": "Quit the program that holds the phone, then plug it in again (docs/udev.md).",
    },
    "serial": {
        "linux": "Run 'sudo scripts/install-udev' and plug the phone in again, or join the group "
        "'dialout' (docs/udev.md).",
        "win32": "Install the phone maker's modem driver, then plug it in again (docs/udev.md).",
        "darwin": "Quit the program that holds the port, then plug the phone in again (docs/udev.md).",
    },
    "ModemManager": {
        "linux": "Run 'sudo scripts/install-udev', which keeps it away from phones (docs/udev.md), or "
        "'sudo systemctl stop ModemManager'.",
        "win32": "Windows has none.",
        "darwin": "macOS has none.",
    },
    "trust": {
        "linux": "Unlock the phone and allow this computer on its screen.",
    },
    "printing": {
        "linux": "Install cups-client to print from here.",
        "win32": "Save the PDF and print it from there.",
        "darwin": "Add a printer in System Settings.",
    },
}


def cure(subject: str, system: str = "") -> str:
    """Say how to mend ``subject`` on ``system``, else on this one; unknown systems get Linux's words."""
    words = _CURES[subject]
    return words.get(system or sys.platform, words["linux"])
