# SPDX-License-Identifier: Apache-2.0
"""``audit lot``: make a sampling lot, draw its sample, see how its reviews went, accept or reject it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from inspector import wiring
from inspector.cli.audit.plan import add_plan_options, plan_json, plan_lines
from inspector.cli.output import LOG, Output, Verbs, plain_line, table, write_file
from inspector.cli.people import sign_in
from inspector.domain.person import Person
from inspector.domain.sampling.lot import LotState, Member, Origin, SamplingLot, Source, Stream
from inspector.domain.sampling.plans import parse_aql
from inspector.domain.sampling.switching import Act, Standing
from inspector.domain.sampling.tables import Level
from inspector.domain.uid import to_bytes
from inspector.services.sampling import LotView, Sampling, Wanted
from inspector.wiring.sampling import lot_report, note_export, sampling


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("lot", help="sampling lots: make, draw, accept or reject")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    _add_new(inner, common)
    listing = inner.add_parser("list", parents=[common], help="list the newest lots")
    listing.set_defaults(run=run_list)
    show = _of_lot(inner, common, "show", "show a lot: plan, members, sample, reviews", run_show)
    show.add_argument("-o", "--output", type=Path, metavar="FILE", help="write its report as a PDF")
    _signed(_of_lot(inner, common, "draw", "draw the sample of a lot, once", run_draw))
    _add_result(inner, common)
    _add_release(inner, common)
    _add_say(inner, common)


def _add_new(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = _signed(inner.add_parser("new", parents=[common], help="make a lot of certificates"))
    _add_source(verb)
    verb.add_argument("--from", dest="first", type=_day, required=True, metavar="DAY", help="first day")
    verb.add_argument("--to", dest="last", type=_day, metavar="DAY", help="last day (the first)")
    verb.add_argument("--order", default="", metavar="ORDER", help="a supplier's order")
    verb.add_argument("--seed", default="", metavar="TEXT", help="what to draw by (drawn by the system)")
    verb.add_argument("--zero", action="store_true", help="judge by a plan that accepts on none")
    verb.set_defaults(run=run_new)


def _add_result(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = _signed(_of_lot(inner, common, "result", "accept or reject a lot, as its reviews say", run_result))
    ends = verb.add_mutually_exclusive_group(required=True)
    ends.add_argument("--accept", dest="end", action="store_const", const=LotState.ACCEPTED, help="accept it")
    ends.add_argument("--reject", dest="end", action="store_const", const=LotState.REJECTED, help="reject it")


def _add_release(inner: Verbs, common: argparse.ArgumentParser) -> None:
    words = "send the certificates of a rejected lot all the same"
    verb = _signed(_of_lot(inner, common, "release", words, run_release))
    verb.add_argument("--reason", required=True, metavar="TEXT", help="why")


def _add_say(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = _signed(inner.add_parser("say", parents=[common], help="say what switches a stream of lots"))
    verb.add_argument("act", choices=[one.value for one in Act], help="what you say of the stream")
    _add_source(verb)
    verb.add_argument("--reason", required=True, metavar="TEXT", help="why")
    verb.set_defaults(run=run_say)


def _add_source(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--by", choices=[one.value for one in Source], required=True, help="what makes the lot")
    verb.add_argument("--name", default="", help="the supplier, technician (id) or model")
    add_plan_options(verb)


def _of_lot(
    inner: Verbs,
    common: argparse.ArgumentParser,
    name: str,
    words: str,
    run: Callable[[argparse.Namespace, Output], int],
) -> argparse.ArgumentParser:
    verb = inner.add_parser(name, parents=[common], help=words)
    verb.add_argument("lot", metavar="LOT", help="the lot's number")
    verb.set_defaults(run=run)
    return verb


def _signed(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    verb.add_argument("--as", dest="who", metavar="ID", default="", help="who you are")
    return verb


# ── what they do ─────────────────────────────────────────────────────────────


def run_new(args: argparse.Namespace, out: Output) -> int:
    """Make a lot."""
    origin = Origin(Source(args.by), args.first, args.last or args.first, args.name, args.order)
    wanted = Wanted(origin, Level(args.level), parse_aql(args.aql), args.zero, args.seed)
    return _told(args, out, lambda use, by: use.make(wanted, by).uid)


def run_draw(args: argparse.Namespace, out: Output) -> int:
    """Draw the sample."""
    return _told(args, out, lambda use, by: use.draw(_checked(args.lot), by).uid)


def run_result(args: argparse.Namespace, out: Output) -> int:
    """Accept or reject; 1 where it was rejected."""
    _told(args, out, lambda use, by: use.decide(_checked(args.lot), args.end, by).uid)
    return 0 if args.end is LotState.ACCEPTED else 1


def run_release(args: argparse.Namespace, out: Output) -> int:
    """Release a rejected lot."""

    def released(use: Sampling, by: Person) -> str:
        use.release(_checked(args.lot), args.reason, by)
        return _checked(args.lot)

    return _told(args, out, released)


def run_say(args: argparse.Namespace, out: Output) -> int:
    """Say something of a stream."""
    stream = Stream(Source(args.by), args.name, Level(args.level), parse_aql(args.aql))
    app = wiring.App(args.home, log=LOG)
    try:
        after = sampling(app).say(stream, Act(args.act), args.reason, sign_in(app.people, args.who))
    finally:
        app.close()
    out.answer(_standing_json(after), [f"The next lot is inspected under {after.severity} inspection."])
    return 0


def run_list(args: argparse.Namespace, out: Output) -> int:
    """List lots."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        lots = sampling(app).lots()
    finally:
        app.close()
    out.answer([lot_json(one) for one in lots], _list_lines(lots))
    return 0


def run_show(args: argparse.Namespace, out: Output) -> int:
    """Show a lot; write its report where a file is named."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        view = sampling(app).look(_checked(args.lot))
        if args.output is not None:
            report = lot_report(app, view)
            note_export(app, view, "pdf", args.output.name)
            write_file(args.output, report)
    finally:
        app.close()
    out.answer(view_json(view), view_lines(view))
    return 0


def _told(args: argparse.Namespace, out: Output, change: Callable[[Sampling, Person], str]) -> int:
    """Change a lot in the name of who signs in, and show it."""
    app = wiring.App(args.home, log=LOG)
    try:
        use = sampling(app)
        view = use.look(change(use, sign_in(app.people, args.who)))
    finally:
        app.close()
    out.answer(view_json(view), view_lines(view))
    return 0


# ── as it is told ────────────────────────────────────────────────────────────


def lot_json(lot: SamplingLot) -> dict[str, object]:
    """Write a lot as JSON."""
    origin = lot.origin
    return {
        "uid": lot.uid,
        "by": origin.source.value,
        "name": origin.name,
        "order": origin.order,
        "from": origin.first.isoformat(),
        "to": origin.last.isoformat(),
        "plan": plan_json(lot.plan),
        "state": lot.state.value,
        "seed": lot.seed,
        "members_sha256": lot.digest,
        "made_by": lot.made_by,
        "made_at": lot.made_at,
        "drawn_at": lot.drawn_at,
        "decided_by": lot.decided_by,
        "decided_at": lot.decided_at,
        "found": lot.found,
    }


def view_json(view: LotView) -> dict[str, object]:
    """Write a lot with all its members as JSON."""
    return {
        **lot_json(view.lot),
        "found": view.found if view.sample else None,
        "to_review": list(view.to_review),
        "sample": [_member_json(view, one) for one in view.sample],
        "members": sorted(one.uid for one in view.members),
        "sending": _sending_json(view),
    }


def _sending_json(view: LotView) -> dict[str, object]:
    one, release = view.sending, view.sending.release
    said = None if release is None else {"by": release.by, "at": release.at, "reason": release.reason}
    sent = [{"uid": gone.uid, "destination": gone.destination} for gone in one.gone]
    return {
        "waiting": one.waiting,
        "held": one.held,
        "let_go": one.let_go,
        "sent": sent,
        "released": said,
    }


def _sending_lines(view: LotView) -> list[str]:
    """Say what of a rejected lot is held back, and what went out before."""
    if view.lot.state is not LotState.REJECTED:
        return []
    one = view.sending
    lines = [f"{one.held} deliveries are held back, {len(one.gone)} went out."]
    if one.release is not None:
        waiting = one.waiting - one.held
        lines = [f"{one.held} deliveries are held back, {waiting} wait to be sent, {len(one.gone)} went out."]
        day = f"{one.release.at.astimezone():%Y-%m-%d}"
        many = "" if one.let_go is None else f", which let {one.let_go} go"
        lines.append(f"Released by {one.release.by} on {day}{many}: {plain_line(one.release.reason)}")
    sent = [(gone.uid, gone.destination) for gone in one.gone]
    return [*lines, *table(("SENT", "TO"), sent)] if sent else lines


def _member_json(view: LotView, one: Member) -> dict[str, object]:
    return {"uid": one.uid, "place": one.place, "nonconformities": view.nonconformities.get(one.uid)}


def view_lines(view: LotView) -> list[str]:
    """Write a lot as lines."""
    lot = view.lot
    lines = [f"Lot {lot.uid}: {_said(lot)}, {lot.state}", *plan_lines(lot.plan)]
    lines.append(f"Members: SHA-256 {lot.digest}")
    if lot.seed:
        lines.append(f"Seed: {plain_line(lot.seed)}")
    if view.sample:
        lines += table(("PLACE", "CERTIFICATE", "FOUND"), [_cells(view, one) for one in view.sample])
        lines.append(f"{len(view.to_review)} to review, {view.found} found.")
    return [*lines, *_sending_lines(view)]


def _cells(view: LotView, one: Member) -> tuple[object, ...]:
    found = view.nonconformities.get(one.uid)
    return one.place, one.uid, "not reviewed" if found is None else found


def _list_lines(lots: Sequence[SamplingLot]) -> list[str]:
    if not lots:
        return ["There is no lot. Make one with 'inspector audit lot new'."]
    rows = [
        (
            one.uid,
            _said(one),
            one.plan.lot_size,
            f"{one.plan.size}/{one.plan.accept}/{one.plan.reject}",
            one.state,
        )
        for one in lots
    ]
    return table(("LOT", "OF", "SIZE", "N/AC/RE", "STATE"), rows)


def _said(lot: SamplingLot) -> str:
    origin = lot.origin
    days = str(origin.first) if origin.first == origin.last else f"{origin.first} to {origin.last}"
    name = f" {plain_line(origin.name)}" if origin.name else ""
    order = f" order {plain_line(origin.order)}" if origin.order else ""
    return f"{origin.source}{name}{order}, {days}"


def _standing_json(one: Standing) -> dict[str, object]:
    return {"inspection": one.severity.value, "is_stopped": one.is_stopped}


def _checked(uid: str) -> str:
    """Give a lot's number; raises BadInput for what is none."""
    to_bytes(uid)
    return uid.upper()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day; write 2026-11-22") from None
