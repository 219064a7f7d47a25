# SPDX-License-Identifier: Apache-2.0
"""A sampling lot: devices of one source that are accepted or rejected together.

::

    open ─► drawn ─► accepted
                └──► rejected      every member is held until it was looked at

Not to be confused with ``domain.lot``, which gathers certificates to print.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.phrase import Phrase
from inspector.domain.sampling.plans import SamplingPlan
from inspector.domain.sampling.switching import LotResult
from inspector.domain.sampling.tables import Level

LONGEST_NAME = 80
MOST_DAYS = 366


class Source(StrEnum):
    """By what devices are put into a lot: all of a day, or of a supplier, technician or model."""

    DAY = "day"
    SUPPLIER = "supplier"
    TECHNICIAN = "technician"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Origin:
    """Which certificates make the lot: signed from ``first`` to ``last`` (days of here), by ``source``.

    ``name`` is the technician's id, the model, or the supplier, whom no device
    names: a supplier's lot is those of one ``order``.
    """

    source: Source
    first: date
    last: date
    name: str = ""
    order: str = ""

    def __post_init__(self) -> None:
        """Raise BadInput for what names no lot."""
        if (self.source is Source.DAY) == bool(self.name):
            raise BadInput(
                "It is not clear whose devices make the lot.", "Name one supplier, technician or model."
            )
        if self.source is Source.SUPPLIER and not self.order:
            raise BadInput(
                "A supplier's lot needs its order.", "Name the order that its devices were inspected for."
            )
        if len(self.name) > LONGEST_NAME or len(self.order) > LONGEST_NAME:
            raise BadInput(
                "The name is too long.", Phrase("Use {most} characters at most.", most=LONGEST_NAME)
            )
        if not 0 <= (self.last - self.first).days < MOST_DAYS:
            raise BadInput("These days make no lot.", "Name a first day and a last one within a year.")

    @property
    def span(self) -> tuple[datetime, datetime]:
        """Give the first moment of the first day and of the day after the last."""
        return _midnight(self.first), _midnight(self.last + timedelta(days=1))


def _midnight(day: date) -> datetime:
    try:
        return datetime.combine(day, time()).astimezone()
    except (OverflowError, ValueError, OSError):
        raise BadInput("There is no such day.", "Write a day as 2026-11-22.") from None


@dataclass(frozen=True, slots=True)
class Stream:
    """Lots of one source that follow each other under one level, AQL and kind of plan."""

    source: Source
    name: str
    level: Level
    aql: str
    is_zero: bool = False

    def is_named(self, name: str) -> bool:
        """Tell whether a lot of this name is of it: a supplier is typed, in large letters or small ones."""
        if self.source is not Source.SUPPLIER:
            return name == self.name
        return " ".join(name.split()).casefold() == " ".join(self.name.split()).casefold()


class LotState(StrEnum):
    """How far a lot is."""

    OPEN = "open"
    DRAWN = "drawn"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class SamplingLot:
    """A lot with its plan; each step makes a new one. ``digest`` covers its members, whoever they are."""

    uid: str
    origin: Origin
    plan: SamplingPlan
    digest: str
    made_by: str
    made_at: datetime
    seed: str = ""
    state: LotState = LotState.OPEN
    drawn_at: datetime | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    found: int | None = None

    @property
    def stream(self) -> Stream:
        """Give the stream that the lot is of."""
        plan = self.plan
        return Stream(self.origin.source, self.origin.name, plan.level, plan.aql, plan.is_zero)

    @property
    def is_decided(self) -> bool:
        """Tell whether it was accepted or rejected."""
        return self.state in (LotState.ACCEPTED, LotState.REJECTED)

    @property
    def result(self) -> LotResult | None:
        """Give what its stream counts; None while it is not decided."""
        if self.found is None:
            return None
        plan = self.plan
        is_between = plan.accept < self.found < plan.reject
        return LotResult(plan.severity, self.state is LotState.ACCEPTED, plan.size, self.found, is_between)

    def drawn(self, seed: str, at: datetime) -> SamplingLot:
        """Give it with its sample drawn; raises NotAllowed for a second draw."""
        if self.state is not LotState.OPEN:
            raise NotAllowed("The sample of this lot is drawn already.", "Review the devices in it.")
        return replace(self, seed=seed, state=LotState.DRAWN, drawn_at=at)

    def judged(self, found: int, by: str, at: datetime) -> SamplingLot:
        """Give it as accepted or rejected for ``found`` in its sample; raises NotAllowed out of turn."""
        if self.state is not LotState.DRAWN:
            raise NotAllowed("This lot cannot be decided now.", "Draw its sample first, and decide it once.")
        state = LotState.REJECTED if found >= self.plan.reject else LotState.ACCEPTED
        return replace(self, state=state, decided_by=by, decided_at=at, found=found)


@dataclass(frozen=True, slots=True)
class Member:
    """A certificate in a lot: ``place`` in the sample (0: not drawn), ``found`` nonconformities then.

    ``model`` and ``number`` (IMEI, else serial) say which device it is; ``is_void``
    that its certificate is void by now.
    """

    uid: str
    place: int = 0
    found: int | None = None
    model: str = ""
    number: str = ""
    is_void: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A certificate whose lot was rejected and that nobody has countersigned."""

    uid: str
    lot: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A certificate that went to a destination, or is going there at this moment."""

    uid: str
    destination: str


@dataclass(frozen=True, slots=True)
class Release:
    """That a rejected lot's certificates are sent all the same: by whom (an id), when (UTC), and why."""

    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Sending:
    """What is sent of a lot: what ``gone`` is, how many rows wait, and how many of them are held back.

    ``let_go`` is how many the release let go, None where there was none.
    """

    gone: tuple[Gone, ...] = ()
    waiting: int = 0
    held: int = 0
    release: Release | None = None
    let_go: int | None = None


def count(plan: SamplingPlan, nonconformities: Iterable[int]) -> int:
    """Count a sample as its AQL does: the devices with any, or above 10 all of them."""
    if plan.is_per_hundred:
        return sum(nonconformities)
    return sum(1 for one in nonconformities if one)
