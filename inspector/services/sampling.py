# SPDX-License-Identifier: Apache-2.0
"""Judge lots by samples: make a lot, draw its sample, and accept or reject it by what the reviews found.

The plan follows from MIL-STD-105E and from how the stream's earlier lots ended;
the end follows from the plan and the reviews. A person only says when.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.review_queue import Place
from inspector.domain.sampling.drawing import checked_seed, digest_of, draw, new_seed
from inspector.domain.sampling.lot import (
    Held,
    LotState,
    Member,
    Origin,
    Release,
    SamplingLot,
    Sending,
    Source,
    Stream,
    count,
)
from inspector.domain.sampling.plans import SamplingPlan, plan_for, zero_plan_for
from inspector.domain.sampling.switching import Act, Standing, standing_of
from inspector.domain.sampling.tables import STANDARD, Level
from inspector.domain.uid import new_uid
from inspector.ports import Clock, SamplingStore

MOST = 200
"""How many of the newest lots are listed."""
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What lot is wanted: whose devices, under which level and AQL; a ``seed`` where it is given."""

    origin: Origin
    level: Level
    aql: str
    is_zero: bool = False
    seed: str = ""

    @property
    def stream(self) -> Stream:
        """Give the stream that the lot will be of."""
        return Stream(self.origin.source, self.origin.name, self.level, self.aql, self.is_zero)


_NOTHING = Sending()


@dataclass(frozen=True, slots=True)
class LotView:
    """A lot with its members and what the reviews of its sample have found so far, by uid."""

    lot: SamplingLot
    members: tuple[Member, ...]
    nonconformities: Mapping[str, int]
    sending: Sending = _NOTHING

    @property
    def sample(self) -> tuple[Member, ...]:
        """Give the members that were drawn, in their order."""
        return tuple(one for one in self.members if one.place)

    @property
    def to_review(self) -> tuple[str, ...]:
        """Name the sampled certificates without a closed review."""
        return tuple(one.uid for one in self.sample if one.uid not in self.nonconformities)

    @property
    def found(self) -> int:
        """Give what counts against the lot so far."""
        return count(self.lot.plan, self.nonconformities.values())

    @property
    def outcome(self) -> LotState | None:
        """Say how the lot ends by what was found; None while reviews are missing or it is not drawn."""
        if self.lot.is_decided:
            return self.lot.state
        if self.lot.state is LotState.OPEN or self.to_review:
            return None
        return LotState.REJECTED if self.found >= self.lot.plan.reject else LotState.ACCEPTED


class Sampling:
    """The sampling lots of one shop. Every change is on the disk when its call returns."""

    def __init__(self, store: SamplingStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # ── look ─────────────────────────────────────────────────────────────────

    def standing(self, stream: Stream) -> Standing:
        """Say how a stream stands: how strict its next lot is inspected, or that it is stopped."""
        return standing_of(self._store.history(stream), stream.aql)

    def acts(self, stream: Stream) -> tuple[Act, ...]:
        """Give what a person may say of a stream now, so that it switches."""
        history = [*self._store.history(stream)]
        now = standing_of(history, stream.aql)
        if stream.is_zero:
            return ()
        return tuple(act for act in Act if standing_of([*history, act], stream.aql) != now)

    def plan(self, wanted: Wanted) -> SamplingPlan:
        """Give the plan that a lot would be judged by; raises BadInput for too few devices, NotAllowed."""
        return self._plan(wanted, len(self._store.candidates(wanted.origin)))

    def lots(self, limit: int = MOST) -> Sequence[SamplingLot]:
        """Give the newest lots, the newest first."""
        return self._store.lots(limit)

    def look(self, uid: str) -> LotView:
        """Give all that is known of a lot; raises BadInput where there is none."""
        lot = self._lot(uid)
        members = tuple(self._store.members(uid))
        found = (
            {one.uid: one.found for one in members if one.found is not None}
            if lot.is_decided
            else self._store.nonconformities(uid)
        )
        return LotView(lot, members, found, self._store.sending(uid))

    def models(self) -> tuple[str, ...]:
        """Name the models that were inspected."""
        return tuple(self._store.models())

    def held(self) -> Sequence[Held]:
        """Give the certificates of rejected lots that are to be looked at, every one."""
        return self._store.held()

    def held_by(self, uid: str) -> str:
        """Name the rejected lot that a certificate is held by; empty text for none."""
        return next((one.lot for one in self._store.held(uid)), "")

    def places(self) -> Mapping[str, Place]:
        """Give which one of its lot's sample each certificate is that was drawn."""
        return self._store.places()

    def to_review(self) -> frozenset[str]:
        """Name the certificates that wait for a review because of a lot."""
        return self._store.to_review()

    # ── change ───────────────────────────────────────────────────────────────

    def make(self, wanted: Wanted, by: Person) -> SamplingLot:
        """Make a lot of all that holds and is in none yet; its members are fixed from now on.

        Raises BadInput for fewer than 2, NotAllowed where the stream is stopped or
        another lot took a member meanwhile.
        """
        require(by, Verb.REVIEW)
        seed = checked_seed(wanted.seed) if wanted.seed.strip() else ""
        members = self._store.candidates(wanted.origin)
        plan = self._plan(wanted, len(members))
        now = self._clock.now()
        lot = SamplingLot(new_uid(now), wanted.origin, plan, digest_of(members), by.id, now, seed)
        self._store.put_lot(lot, members, self._event(lot, "sampling.lot_made", by, _made(lot)))
        return lot

    def draw(self, uid: str, by: Person) -> SamplingLot:
        """Draw the sample, once; raises BadInput, NotAllowed."""
        require(by, Verb.REVIEW)
        lot = self._lot(uid)
        members = [one.uid for one in self._store.members(uid)]
        after = lot.drawn(lot.seed or new_seed(), self._clock.now())
        sample = draw(members, after.seed, after.plan.size)
        payload: dict[str, Json] = {"seed": after.seed, "size": len(sample), "sample": digest_of(sample)}
        self._store.draw(after, sample, self._event(after, "sampling.drawn", by, payload))
        return after

    def decide(self, uid: str, expected: LotState, by: Person) -> SamplingLot:
        """Accept or reject a lot, as ``expected`` and as the reviews of its whole sample say.

        Raises NotAllowed while reviews are missing, or where they say otherwise.
        """
        require(by, Verb.REVIEW)
        view = self.look(uid)
        if view.to_review:
            raise NotAllowed(
                Phrase("{count} devices of the sample are not reviewed yet.", count=len(view.to_review)),
                "Review each of them, then decide.",
            )
        after = view.lot.judged(view.found, by.id, self._clock.now())
        if after.state is not expected:
            raise NotAllowed(
                Phrase("{found} nonconforming were found.", found=view.found),
                Phrase("The plan says {said}: decide so.", said=after.state.value),
            )
        payload: dict[str, Json] = {"found": view.found, "is_accepted": after.state is LotState.ACCEPTED}
        if after.state is LotState.REJECTED:  # what waits is held back from now on; what went is gone
            payload |= {"held": view.sending.waiting, "sent": len(view.sending.gone)}
        event = self._event(after, "sampling.decided", by, payload)
        self._store.decide(after, view.nonconformities, event)
        return after

    def release(self, uid: str, reason: str, by: Person) -> Sending:
        """Let the certificates of a rejected lot be sent all the same, without more of them being looked at.

        Raises BadInput without a reason, NotAllowed for a lot that is not rejected, or released already.
        """
        require(by, Verb.REVIEW)
        why = _reason(reason)
        view = self.look(uid)
        if view.lot.state is not LotState.REJECTED:
            raise NotAllowed("Only a rejected lot holds its certificates back.", "Look at the lot.")
        now = self._clock.now()
        payload: dict[str, Json] = {"reason": why, "held": view.sending.held}
        event = AuditEvent(now, by.id, "sampling.released", uid, payload)
        self._store.release(uid, Release(by.id, now, why), event)
        return self._store.sending(uid)

    def say(self, stream: Stream, act: Act, reason: str, by: Person) -> Standing:
        """Say what the switching rules ask of a person; raises BadInput without a reason, NotAllowed."""
        require(by, Verb.REVIEW)
        why = _reason(reason)
        if act not in self.acts(stream):
            raise NotAllowed("The rules allow no such switch now.", "See how the stream's lots ended.")
        now = self._clock.now()
        payload: dict[str, Json] = {**_named(stream), "act": act.value, "reason": why}
        event = AuditEvent(now, by.id, "sampling.switched", "sampling", payload)
        self._store.say(stream, act, why, now, event)
        return self.standing(stream)

    # ── how ──────────────────────────────────────────────────────────────────

    def _lot(self, uid: str) -> SamplingLot:
        lot = self._store.lot(uid)
        if lot is None:
            raise BadInput(Phrase("There is no lot {uid}.", uid=uid), "See the list of lots.")
        return lot

    def _plan(self, wanted: Wanted, size: int) -> SamplingPlan:
        if size < 2:
            raise BadInput(
                Phrase("{count} devices wait to be put into this lot.", count=size),
                "A lot needs 2: choose other days or another source.",
            )
        if wanted.is_zero:
            return zero_plan_for(size, wanted.level, wanted.aql)
        standing = self.standing(wanted.stream)
        if standing.is_stopped:
            raise NotAllowed(
                "5 lots of this stream were rejected under tightened inspection.",
                "Say what was put right before the next lot is made.",
                code="stopped",
            )
        return plan_for(size, wanted.level, wanted.aql, standing.severity)

    @staticmethod
    def _event(lot: SamplingLot, what: str, by: Person, payload: dict[str, Json]) -> AuditEvent:
        at = lot.decided_at or lot.drawn_at or lot.made_at
        return AuditEvent(at, by.id, what, lot.uid, payload)


def _reason(text: str) -> str:
    why = text.strip()
    if not why or len(why) > LONGEST_REASON:
        raise BadInput(
            "This needs a reason.", Phrase("Say why, in {most} characters at most.", most=LONGEST_REASON)
        )
    return why


def _made(lot: SamplingLot) -> dict[str, Json]:
    """Say in the trail what makes the lot: enough to see that nothing of it was changed later."""
    plan, origin = lot.plan, lot.origin
    return {
        **_named(lot.stream),
        "standard": "zero" if plan.is_zero else STANDARD,
        "days": [origin.first.isoformat(), origin.last.isoformat()],
        "order": origin.order,
        "severity": plan.severity.value,
        "lot_size": plan.lot_size,
        "size": plan.size,
        "accept": plan.accept,
        "reject": plan.reject,
        "members": lot.digest,
        "seed": lot.seed,
    }


def _named(stream: Stream) -> dict[str, Json]:
    """Name a stream; who its technician is stands where a person can be forgotten."""
    key = "technician" if stream.source is Source.TECHNICIAN else "of"
    return {"source": stream.source.value, key: stream.name, "level": stream.level.value, "aql": stream.aql}
