# SPDX-License-Identifier: Apache-2.0
"""Where print jobs are kept, and what takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.event import AuditEvent
    from inspector.domain.print_job import PrintJob, Standing
    from inspector.ports.cancel import Cancel


class PrintStore(Protocol):
    """Where print jobs are kept, so that a restart loses none. Raises StoreTrouble."""

    def add_print(self, job: PrintJob, event: AuditEvent) -> PrintJob:
        """Put a job in the queue with its event; gives it with its number and as which copy it goes."""
        ...

    def settle_print(self, job: PrintJob) -> None:
        """Write how a job stands."""
        ...

    def prints(self, *, uid: str = "", limit: int = 0, here: bool = False) -> Sequence[PrintJob]:
        """Give the jobs that are not over, oldest first; of a shared store this desk's own.

        With ``uid`` all of one certificate, with ``limit`` the newest of all; ``here`` leaves
        of those too what is for another desk's printer.
        """
        ...


class Printers(Protocol):
    """Every printer of the bench. Calls block, with a deadline; raise PrinterTrouble and Cancelled."""

    def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
        """Draw a job and hand it over; give the system's ticket, empty where it is printed already."""
        ...

    def standing(self, ticket: str, cancel: Cancel) -> Standing:
        """Say how a job stands that the printing system has taken."""
        ...


class Printer(Protocol):
    """Takes finished pages."""

    def print_pdf(self, pdf: bytes, title: str) -> str:
        """Hand over a PDF; give the queue's job id; raises PrinterTrouble."""
        ...
