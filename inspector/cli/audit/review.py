# SPDX-License-Identifier: Apache-2.0
"""``audit queue`` to ``audit blind``: look at what waits, judge it, and decide."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.audit import raw_said
from inspector.cli.output import LOG, Output, Verbs, plain_line, table
from inspector.cli.people import sign_in
from inspector.domain.review import Decision, Judgement, claimed, has_evidence, needed, points_in_order, took
from inspector.domain.uid import to_bytes
from inspector.services.record_export import CONCEALED
from inspector.services.review import MOST
from inspector.wiring.reviewing import countersignature_trouble, reviews

if TYPE_CHECKING:
    from inspector.domain.errand import SentErrand
    from inspector.domain.errors import BenchTrouble
    from inspector.domain.person import Person
    from inspector.domain.record import RecordRow
    from inspector.domain.review import Review
    from inspector.domain.review_queue import Waiting
    from inspector.services.review import Reviewed, Reviews
    from inspector.wiring.app import App

Act = Callable[["Reviews", "Person", argparse.Namespace], "Review"]

ACTS: dict[str, tuple[str, Act]] = {
    "agree": (
        "agree with points, with all that have evidence where none is named",
        lambda work, by, args: work.agree(args.uid, args.point or _needed(work, by, args.uid), by),
    ),
    "disagree": (
        "disagree with a point, with a reason",
        lambda work, by, args: work.disagree(args.uid, args.point, args.reason, by, said=args.said),
    ),
    "take-back": (
        "take the last judgement back, or the last sending back while the device is away",
        lambda work, by, args: work.take_back(args.uid, by),
    ),
    "countersign": (
        "sign that the evidence bears what is claimed",
        lambda work, by, args: work.countersign(args.uid, by),
    ),
    "send-back": (
        "have the device inspected again, with a reason that the bench shows",
        lambda work, by, args: work.send_back(args.uid, args.reason, by),
    ),
    "blind": (
        "have the device inspected again by somebody who knows nothing of the first verdict",
        lambda work, by, args: work.blind(args.uid, by),
    ),
}


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    queue = verbs.add_parser("queue", parents=[common], help="list what waits for a review")
    queue.add_argument("--limit", type=_count, default=MOST, metavar="N", help="of the newest at most")
    queue.set_defaults(run=run_queue)
    show = verbs.add_parser("show", parents=[common], help="show an inspection with its claims and reviews")
    show.add_argument("uid", metavar="UID", help="the inspection's number")
    show.add_argument("--as", dest="by", metavar="ID", default="", help="who you are, where it is concealed")
    show.add_argument(
        "--raw",
        nargs="?",
        const="",
        metavar="POINT",
        help="with what the device really answered, beside one point or of all",
    )
    show.set_defaults(run=run_show)
    for name, (words, act) in ACTS.items():
        verb = verbs.add_parser(name, parents=[common], help=words)
        verb.add_argument("uid", metavar="UID", help="the inspection's number")
        if name == "agree":
            verb.add_argument("--point", action="append", metavar="ID", help="a point; may be given again")
        if name == "disagree":
            verb.add_argument("--point", required=True, metavar="ID", help="the point, or grade")
            verb.add_argument("--said", default="", metavar="WHAT", help="the outcome or grade that you see")
        if name in ("disagree", "send-back"):
            verb.add_argument("--reason", required=True, metavar="TEXT", help="what you saw or heard")
        verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are")
        verb.set_defaults(run=run_act, act=act)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to 100000")
    return int(text)


def run_queue(args: argparse.Namespace, out: Output) -> int:
    """List what waits."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        rows = reviews(app).queue(args.limit, app.operator)
    finally:
        app.close()
    head = ("UID", "WHY", "MODEL", "IMEI", "STATE", "GRADE", "BY", "REVIEWER")
    lines = table(head, [_cells(one) for one in rows]) if rows else ["Nothing waits for a review."]
    out.answer([_waiting(one) for one in rows], lines)
    return 0


def run_show(args: argparse.Namespace, out: Output) -> int:
    """Show one inspection; 1 where its countersignature does not hold."""
    to_bytes(args.uid)
    app = wiring.App(args.home, read_only=not args.by, log=LOG)
    try:
        by = sign_in(app.people, args.by) if args.by else app.operator
        seen = reviews(app).look(args.uid, by)
        trouble = _trouble(app, seen)
        raw = raw_said.read(app, seen, by, args.raw) if args.raw is not None else None
    finally:
        app.close()
    said, lines = _shown(seen, trouble), _lines(seen, trouble)
    if raw is not None:
        said |= {"raw": raw_said.document(raw)}
        lines += raw_said.lines(raw)
    out.answer(said, lines)
    return 1 if trouble is not None else 0


def run_act(args: argparse.Namespace, out: Output) -> int:
    """Change a review in the name of who signs in."""
    to_bytes(args.uid)
    app = wiring.App(args.home, log=LOG)
    try:
        by = sign_in(app.people, args.by)
        review = args.act(reviews(app), by, args)
    finally:
        app.close()
    out.answer(_review(review), [_said(review)])
    return 0


def _needed(work: Reviews, by: Person, uid: str) -> tuple[str, ...]:
    seen = work.look(uid, by)
    points = needed(seen.inspection, seen.checklist)
    review = seen.review
    return review.to_do(points) if review is not None else points


def _trouble(app: App, seen: Reviewed) -> BenchTrouble | None:
    review = seen.review
    if review is None or review.decision is not Decision.COUNTERSIGNED:
        return None
    return countersignature_trouble(app, review)


# ── words ────────────────────────────────────────────────────────────────────


def _cells(one: Waiting) -> tuple[str, ...]:
    row = one.row
    why = one.reason.value if one.reason is not None else "new"
    texts = (row.uid, why, row.model, row.imei or row.serial, _standing(row))
    return tuple(plain_line(text) for text in (*texts, row.grade or "", row.technician, one.reviewer))


def _waiting(one: Waiting) -> dict[str, object]:
    row = one.row
    return {
        "uid": row.uid,
        "why": sorted(flag.value for flag in one.flags),
        "model": row.model,
        "imei": row.imei,
        "serial": row.serial,
        "state": _standing(row),
        "grade": row.grade,
        "technician": row.technician,
        "reviewer": one.reviewer,
        "finished_at": row.finished_at,
    }


def _standing(row: RecordRow) -> str:
    return CONCEALED if row.is_concealed else row.standing.value


def _said(review: Review) -> str:
    match review.decision:
        case Decision.COUNTERSIGNED:
            return f"{review.inspection_uid} is countersigned by {review.reviewer}."
        case Decision.SENT_BACK:
            return f"{review.inspection_uid} goes back: {review.reason}"
        case Decision.OPEN:
            count, against = len(review.judgements), len(review.disagreements)
            return f"{review.inspection_uid}: {count} points judged, {against} of them otherwise."


def _review(review: Review) -> dict[str, object]:
    return {
        "uid": review.inspection_uid,
        "review": review.uid,
        "reviewer": review.reviewer,
        "decision": review.decision.value,
        "reason": review.reason,
        "digest": review.digest,
        "signature": review.signature,
        "points": [_judgement(one) for one in review.judgements],
    }


def _judgement(one: Judgement) -> dict[str, object]:
    return {"point": one.point_id, "claimed": one.claimed, "said": one.said, "reason": one.reason}


def _shown(seen: Reviewed, trouble: BenchTrouble | None) -> dict[str, object]:
    return {
        "uid": seen.inspection.uid,
        "technician": seen.inspection.technician,
        "state": seen.inspection.state.value,
        "digest": seen.digest,
        "claims": [
            {"point": point, "claimed": claim, "seconds": seconds, "has_evidence": has}
            for point, claim, seconds, has in _claims(seen)
        ],
        "reviews": [_review(one) for one in seen.reviews],
        "wanted_again": seen.wish.kind.value if seen.wish is not None else None,
        "again": seen.wish.again if seen.wish is not None else "",
        "errand": _errand(seen.errand),
        "signature_holds": trouble is None,
    }


def _errand(one: SentErrand | None) -> dict[str, object] | None:
    """Give what another bench was asked last, and what it said."""
    if one is None:
        return None
    said = {"kind": one.errand.kind.value, "bench": one.errand.bench, "by": one.errand.by}
    return {**said, "state": one.state.value, "words": one.words, "settled_at": one.settled_at}


def _errand_line(one: SentErrand) -> str:
    time = f" since {one.settled_at:%Y-%m-%d %H:%M} UTC" if one.settled_at is not None else ""
    why = f": {one.words}" if one.words else ""
    return f"Asked of {one.errand.bench} ({one.errand.kind.value}): {one.state.value}{time}{why}"


def _claims(seen: Reviewed) -> list[tuple[str, str, int | None, bool]]:
    said, seconds = claimed(seen.inspection), took(seen.inspection)
    points = points_in_order(seen.inspection, seen.checklist)
    return [
        (point, said[point], seconds.get(point), has_evidence(seen.inspection, seen.checklist, point))
        for point in points
    ]


def _lines(seen: Reviewed, trouble: BenchTrouble | None) -> list[str]:
    one, review = seen.inspection, seen.review
    head = f"{one.uid}: {one.identity.model or one.identity.serial}, {one.state}, by {one.technician}"
    second = claimed(seen.again) if seen.again is not None else {}
    rows = []
    for point, claim, seconds, has in _claims(seen):
        judgement = review.judgement(point) if review is not None else None
        said = "" if judgement is None else "agree" if judgement.agrees else judgement.said
        reason = judgement.reason if judgement is not None else ""
        time = "" if seconds is None else f"{seconds} s"
        rows.append((point, claim, "evidence" if has else "word", time, second.get(point, ""), said, reason))
    lines = [plain_line(head)]
    lines += table(("POINT", "CLAIMED", "ON", "TOOK", "BLIND", "YOU", "REASON"), rows)
    if review is not None:
        lines.append(plain_line(_said(review)))
    if seen.errand is not None:
        lines.append(plain_line(_errand_line(seen.errand)))
    if trouble is not None:
        lines.append(str(trouble))
    elif review is not None and review.decision is Decision.COUNTERSIGNED:
        lines.append("The countersignature holds.")
    return lines
