# SPDX-License-Identifier: Apache-2.0
"""An inspection that an auditor wants done again: sent back with a reason, or blind.

::

    wanted ─► begun (the device came back: another inspection was opened for it)
       └────► withdrawn

A blind one says nothing of the first: whoever does it knows neither its verdict nor why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from inspector.domain.errors import NotAllowed


class AgainKind(StrEnum):
    """Why an inspection is done again: it was sent back, or two are to be compared, the second done blind."""

    SENT_BACK = "sent_back"
    BLIND = "blind"


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """What an inspection says of the wish that it was opened for; ``first`` is the uid of the other one.

    ``by`` is who wanted it. A blind one carries neither ``by`` nor a reason.
    """

    uid: str
    first: str
    kind: AgainKind
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Reinspection:
    """One wish: of which inspection and review, of what kind, whose inspection it was, who wants it, why.

    ``again`` is the uid of the inspection that was opened for it, empty while the device did not come back.
    """

    uid: str
    first: str
    review: str
    kind: AgainKind
    technician: str
    by: str
    reason: str
    at: datetime
    again: str = ""
    withdrawn_at: datetime | None = None

    @property
    def is_wanted(self) -> bool:
        """Tell whether the device's next plug-in opens an inspection for it."""
        return not self.again and self.withdrawn_at is None

    def asked(self) -> AskedAgain:
        """Give what the inspection that is opened for it says of it."""
        if self.kind is AgainKind.BLIND:
            return AskedAgain(self.uid, self.first, self.kind)
        return AskedAgain(self.uid, self.first, self.kind, self.reason, self.by)

    def begun(self, again: str) -> Reinspection:
        """Give it with the inspection that was opened for it; raises NotAllowed where it is not wanted."""
        self._check_wanted()
        return replace(self, again=again)

    def withdrawn(self, at: datetime) -> Reinspection:
        """Give it as wanted no more; raises NotAllowed once it is begun or withdrawn."""
        self._check_wanted()
        return replace(self, withdrawn_at=at)

    def _check_wanted(self) -> None:
        if self.again:
            raise NotAllowed("The device is being inspected again already.", "Wait until that is closed.")
        if self.withdrawn_at is not None:
            raise NotAllowed("Nobody wants this inspection again.", "Open its review.")
