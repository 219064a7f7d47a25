# SPDX-License-Identifier: Apache-2.0
"""A sampling lot in words, for the window and for paper; ``say`` gives each text in the reader's language."""

from __future__ import annotations

from collections.abc import Callable

from inspector.domain.phrase import Phrase
from inspector.domain.sampling.lot import LotState, Member, Origin, Source
from inspector.domain.sampling.plans import SamplingPlan
from inspector.domain.sampling.tables import STANDARD, Severity
from inspector.services.sampling import LotView

SEVERITIES = {
    Severity.NORMAL: Phrase("normal inspection"),
    Severity.TIGHTENED: Phrase("tightened inspection"),
    Severity.REDUCED: Phrase("reduced inspection"),
}
STATES = {
    LotState.OPEN: Phrase("Not drawn yet"),
    LotState.DRAWN: Phrase("Under review"),
    LotState.ACCEPTED: Phrase("Accepted"),
    LotState.REJECTED: Phrase("Rejected"),
}
_SOURCES = {
    Source.DAY: Phrase("All devices"),
    Source.SUPPLIER: Phrase("Supplier {name}, order {order}", name="", order=""),
    Source.TECHNICIAN: Phrase("Technician {name}", name=""),
    Source.MODEL: Phrase("Model {name}", name=""),
}

Say = Callable[[str], str]


def facts(view: LotView, say: Say) -> list[tuple[str, str]]:
    """Give what is said of a lot above its sample, each with its label."""
    lot, plan = view.lot, view.lot.plan
    rows = [
        (say(Phrase("Lot")), lot.uid),
        (say(Phrase("Devices")), source_words(lot.origin, say)),
        (say(Phrase("Certificates signed")), days_words(lot.origin)),
        (say(Phrase("Standard")), standard_words(plan, say)),
        (say(Phrase("Plan")), plan_words(plan, say)),
        (say(Phrase("Members, SHA-256")), lot.digest),
        (say(Phrase("Made")), f"{lot.made_at:%Y-%m-%d %H:%M} UTC, {lot.made_by}"),
    ]
    if lot.drawn_at is not None:
        rows.append((say(Phrase("Seed")), lot.seed))
        rows.append((say(Phrase("Drawn")), f"{lot.drawn_at:%Y-%m-%d %H:%M} UTC"))
        rows.append((say(Phrase("Found")), found_words(view, say)))
    if lot.decided_at is not None:
        state = say(STATES[lot.state])
        rows.append((state, f"{lot.decided_at:%Y-%m-%d %H:%M} UTC, {lot.decided_by}"))
    return rows


def sending_facts(view: LotView, say: Say) -> list[tuple[str, str]]:
    """Give what of a rejected lot is held back and what went out, and who released it; else nothing."""
    if view.lot.state is not LotState.REJECTED:
        return []
    one, release = view.sending, view.sending.release
    counted = Phrase("{held} held back, {gone} went out", held=one.held, gone=len(one.gone))
    rows = [(say(Phrase("Deliveries")), say(counted))]
    if release is not None:
        at = f"{release.at:%Y-%m-%d %H:%M} UTC"
        rows.append((say(Phrase("Released")), f"{at}, {release.by}: {release.reason}"))
    return rows


def source_words(origin: Origin, say: Say) -> str:
    """Say whose devices make a lot."""
    template = _SOURCES[origin.source].template
    return say(Phrase(template, name=origin.name, order=origin.order) if origin.name else template)


def days_words(origin: Origin) -> str:
    """Say of which days a lot is."""
    first, last = origin.first.isoformat(), origin.last.isoformat()
    return first if first == last else f"{first} – {last}"


def standard_words(plan: SamplingPlan, say: Say) -> str:
    """Name the standard, with table, level and AQL; or say that a plan is none of its own."""
    if plan.is_zero:
        words = Phrase(
            "Accepts on none; protects as {standard} normal inspection, level {level}, AQL {aql}",
            standard=STANDARD,
            level=plan.level.value,
            aql=plan.aql,
        )
        return say(words)
    words = Phrase(
        "{standard}, single sampling, {severity}, level {level}, AQL {aql}, code letter {letter}",
        standard=STANDARD,
        severity=SEVERITIES[plan.severity],
        level=plan.level.value,
        aql=plan.aql,
        letter=plan.letter if plan.letter == plan.plan_letter else f"{plan.letter} → {plan.plan_letter}",
    )
    return say(words)


def plan_words(plan: SamplingPlan, say: Say) -> str:
    """Say how many are taken, and on how many the lot is accepted and rejected."""
    words = Phrase(
        "n = {size} of {lot_size}, Ac = {accept}, Re = {reject}",
        size=plan.size,
        lot_size=plan.lot_size,
        accept=plan.accept,
        reject=plan.reject,
    )
    return say(words)


def found_words(view: LotView, say: Say) -> str:
    """Say how far the reviews are and what they found, as the AQL counts."""
    done, all_of_them = len(view.sample) - len(view.to_review), len(view.sample)
    counted: dict[str, object] = {"found": view.found, "done": done, "all": all_of_them}
    if view.lot.plan.is_per_hundred:
        return say(Phrase("{found} nonconformities; {done} of {all} reviewed", **counted))
    return say(Phrase("{found} nonconforming; {done} of {all} reviewed", **counted))


def member_words(view: LotView, one: Member, say: Say) -> str:
    """Say what the review of a sampled device found."""
    found = view.nonconformities.get(one.uid)
    if found is None:
        return say(Phrase("Not reviewed"))
    if found and one.is_void:
        return say(Phrase("Void, nonconforming: {count}", count=found))
    return say(Phrase("Nonconforming: {count}", count=found)) if found else say(Phrase("Conforming"))
