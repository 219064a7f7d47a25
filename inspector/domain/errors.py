# SPDX-License-Identifier: Apache-2.0
"""Everything that can go wrong, as one tree.

::

    InspectorError
    ├── Cancelled                     somebody asked for it; nothing to show
    ├── BenchTrouble                  the bench's trouble: title, advice, code
    │   ├── LinkTrouble               between the bench and a device
    │   │   ├── Unplugged             the device left
    │   │   ├── NoAnswer              a deadline passed
    │   │   ├── AccessDenied          the system does not let us open the port
    │   │   ├── PortBusy              another program holds the port
    │   │   ├── NotTrusted            the device has not allowed this bench (yet)
    │   │   ├── WrongMode             recovery, fastboot, DFU …: nothing can be read
    │   │   ├── IdentityChanged       another device answers on this port
    │   │   └── ProtocolError         bytes that the protocol does not allow
    │   ├── NoDriver                  no driver, or a broken one
    │   ├── BadInput                  a file, an argument, a setting; names the place
    │   │   └── BadChecklist          all faults of one checklist
    │   ├── NotAllowed                a rule of the inspection forbids it
    │   │   ├── SigningRefused        what stands between this inspection and a signature
    │   │   └── SignInRefused         a badge or a PIN that lets nobody in (``account``)
    │   ├── StoreTrouble
    │   │   ├── StoreLocked           another process works on this home
    │   │   ├── StoreFull             no space left
    │   │   ├── StoreTooNew           written by a newer version
    │   │   └── StoreDamaged          what is stored is not what was signed
    │   ├── CertificateTrouble        a certificate or a key that cannot be used
    │   ├── SyncTrouble
    │   │   ├── DestinationDown       try again later
    │   │   ├── TokenRefused          a new token is needed
    │   │   └── DestinationRefused    a person has to mend it
    │   └── PrinterTrouble
    └── OurBug                        shown as the crash page

Services raise, only ``ui`` and ``cli`` present. Library exceptions are turned
into these once, at the adapter, with ``raise … from``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class InspectorError(Exception):
    """Stand at the root of every error that Inspector raises on purpose."""


class Cancelled(InspectorError):
    """Say that a person or a closing window asked to stop."""


class OurBug(InspectorError):
    """Say that the program broke its own promise."""


class BenchTrouble(InspectorError):
    """Tell the technician what happened and what to do.

    ``title`` is one sentence of what happened, ``advice`` one sentence of what
    to do; ``code`` is the machine's own word for it, shown after both.
    """

    default_advice = "Try again; if it stays, show this to the lead."

    def __init__(self, title: str, advice: str = "", *, code: str = "") -> None:
        self.title = title
        self.advice = advice or self.default_advice
        self.code = code
        super().__init__(title)

    def __str__(self) -> str:
        code = f" ({self.code})" if self.code else ""
        return f"{self.title} {self.advice}{code}"


class LinkTrouble(BenchTrouble):
    """Trouble between the bench and a device."""

    default_advice = "Check the cable and plug the device in again."


class Unplugged(LinkTrouble):
    """The device left in the middle."""

    default_advice = "Plug it in again: the work goes on where it stopped."


class NoAnswer(LinkTrouble):
    """A deadline passed without an answer."""

    default_advice = "Wake and unlock the device, then press R to read again."


class AccessDenied(LinkTrouble):
    """The operating system does not let this user open the port."""

    default_advice = "Run 'inspector doctor': it says what is missing."


class PortBusy(LinkTrouble):
    """Another program holds the port."""

    default_advice = "Close the program that holds it, or let it serve us."


class NotTrusted(LinkTrouble):
    """The device has not allowed this bench, or not yet."""

    default_advice = "Unlock the device and allow this computer on its screen."


class WrongMode(LinkTrouble):
    """The device is in a mode in which it cannot be read."""

    default_advice = "Restart the device to its home screen."


class IdentityChanged(LinkTrouble):
    """Another device answers on this port."""

    default_advice = "Check which device is plugged in here, then press R."


class ProtocolError(LinkTrouble):
    """The other side sent bytes that its protocol does not allow."""

    default_advice = "Plug the device in again; if it stays, record it and report it."


class NoDriver(BenchTrouble):
    """No driver takes this device, or its driver cannot be loaded."""

    default_advice = "Run 'inspector doctor' to see the drivers."


class BadInput(BenchTrouble):
    """A file, an argument or a setting cannot be used; the title names the place."""

    default_advice = "Mend it and try again."


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in a file: where it stands and what is wrong with it."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


class BadChecklist(BadInput):
    """A checklist that cannot be used, with every fault found in it."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        first = f" First: {self.faults[0]}." if self.faults else ""
        super().__init__(
            f"{name} has {len(self.faults)} faults.{first}",
            f"Run 'inspector checklists lint {name}' to see them all.",
        )


class NotAllowed(BenchTrouble):
    """A rule of the inspection forbids this."""

    default_advice = "Finish what is open first."


class SigningRefused(NotAllowed):
    """This inspection cannot be signed; ``blockers`` says why, one line each."""

    def __init__(self, blockers: Sequence[str]) -> None:
        self.blockers = tuple(blockers)
        super().__init__("This inspection cannot be signed: " + "; ".join(self.blockers) + ".")


class StoreTrouble(BenchTrouble):
    """The store did not take or give what it should."""


class StoreLocked(StoreTrouble):
    """Another process works on this home."""

    default_advice = "Close it first, or use another --home."


class StoreFull(StoreTrouble):
    """No space is left where the store is."""

    default_advice = "Make room; what was shown as saved is safe."


class StoreTooNew(StoreTrouble):
    """The store was written by a newer version of Inspector."""

    default_advice = "Install that version or a newer one; nothing was changed."


class StoreDamaged(StoreTrouble):
    """What is stored is not what was signed or written."""

    default_advice = "Restore a backup, then run 'inspector db check'."


class CertificateTrouble(BenchTrouble):
    """A certificate or a key cannot be made, read or used."""


class SyncTrouble(BenchTrouble):
    """A destination did not take what we sent."""


class DestinationDown(SyncTrouble):
    """The destination does not answer, or asks us to wait.

    ``retry_after_s`` is what it asked for, in seconds, or None.
    """

    default_advice = "Go on: the rows wait here and are sent by themselves."

    def __init__(self, title: str, *, code: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(title, code=code)
        self.retry_after_s = retry_after_s


class TokenRefused(SyncTrouble):
    """The destination does not take our token; nothing is lost and nothing is parked."""

    default_advice = "Enter a new token in Settings: the rows wait here until then."


class DestinationRefused(SyncTrouble):
    """The destination said no; the row is parked with its words."""

    default_advice = "Open Sync, mend it, then retry or drop it with a reason."


class PrinterTrouble(BenchTrouble):
    """A printer did not print."""

    default_advice = "See to the printer: the page waits in its queue."
