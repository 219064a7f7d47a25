# SPDX-License-Identifier: Apache-2.0
"""The audit trail of an open home: its events, its signed heads, and whether both still agree."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.domain.certificate import parse_claims
from inspector.domain.errors import BadInput, BenchTrouble, CertificateTrouble, Fault
from inspector.domain.head import SignedHead, read_head
from inspector.domain.person import Verb
from inspector.domain.phrase import Phrase
from inspector.domain.trail import BrokenLink, KnownHead, TrailReport
from inspector.wiring import acts

if TYPE_CHECKING:
    from inspector.certificates.trust import Trust
    from inspector.domain.event import AuditEvent
    from inspector.ports import Cancel
    from inspector.services.trail import Heads, Signature
    from inspector.storage.heads import SqlHeads
    from inspector.storage.reviews import Noted
    from inspector.storage.trail import SqlTrail
    from inspector.wiring.app import App

_log = logging.getLogger(__name__)
_IN_STORE = Phrase("a head in the store")
_MOST_HEADS = 100_000
_NOT_KNOWN_HERE = frozenset({"unknown_key", "unknown_root"})


def trail(app: App) -> SqlTrail:
    """Give the events of this home's store, to read and to check."""
    from inspector.storage.trail import SqlTrail

    return SqlTrail(app.store.reading, app.settings.shop_id, lambda: not app.operator.may(Verb.REVIEW))


def _kept(app: App) -> SqlHeads:
    from inspector.storage.heads import SqlHeads

    return SqlHeads(app.store, app.settings.shop_id, app.settings.bench_id)


def heads(app: App) -> Heads:
    """Give what signs heads with this home's key, a training home's with its training key."""
    from inspector.services.trail import Heads
    from inspector.wiring.app import SOFTWARE

    return Heads(
        _kept(app),
        app.clock,
        app.settings.bench_id,
        lambda: app.keys.statement_signer(app.is_training),
        software=SOFTWARE,
    )


def sign_if_due(app: App) -> None:
    """Sign and keep a head now and then; that it cannot be signed stops no work, and is in the log."""
    with _told():
        if heads(app).sign_if_due() is not None:  # now and then: keys may lie in the system's keyring
            acts.take_left(app)
            acts.note_keys(app)


def sign_at_close(app: App) -> None:
    """Sign and keep a head for what was written since the last one, as the home closes."""
    with _told():
        heads(app).sign_at_close()


def sign_after(app: App, event: AuditEvent) -> None:
    """Sign and keep a head at once where an event is of weight."""
    from inspector.services.trail import WEIGHTY

    if event.what in WEIGHTY:
        with _told():
            heads(app).sign_now()


def noted(app: App) -> Noted:
    """Give what changes the store with an event, and signs a head where that is of weight."""

    def change(event: AuditEvent, work: Callable[[Any], None]) -> None:
        app.store.noted(event, work)
        sign_after(app, event)

    return change


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BenchTrouble as trouble:
        _log.warning("no head of the audit trail was signed", extra={"why": trouble.title})


def signed_heads(app: App) -> list[Signature]:
    """Sign the newest event of each chain in this home's store; raises StoreTrouble, CertificateTrouble."""
    return heads(app).sign(trail(app).heads())


def verified(
    app: App,
    files: Sequence[Path] = (),
    trusting: Sequence[Path] = (),
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancel: Cancel | None = None,
) -> TrailReport:
    """Walk every chain, against the heads in the store and in ``files``.

    A head counts that a key of this home signed, or one of the files in
    ``trusting``; of one that is not, the report says so, and of a shared store counts
    those of benches whose keys are not known here. Raises BadInput for a file
    that holds no heads, CertificateTrouble for keys that cannot be used,
    StoreTrouble, Cancelled.
    """
    check = _Signatures(app, trusting)
    known, unproven, unknown = list[KnownHead](), list[BrokenLink](), 0
    for one in (*_stored(app), *(row for path in files for row in _in_file(path))):
        found = check.of(*one)
        if found is None:
            unknown += 1
        elif isinstance(found, KnownHead):
            known.append(found)
        else:
            unproven.append(found)
    report = trail(app).verify(known, progress, cancel)
    return replace(report, broken=(*report.broken, *unproven), unknown=unknown)


_Found = tuple[str, str, int, str]
"""Where a head was found, whose and of which event it is to be (empty and 0: as it says), and its JWS."""


def _stored(app: App) -> Iterator[_Found]:
    for one in _kept(app).kept():
        yield str(_IN_STORE), one.writer, one.seq, one.jws


def head_faults(app: App, check: Callable[[str], None]) -> Iterator[Fault]:
    """Give a fault for each head in the store that is not what was signed, or whose event is another.

    ``check`` raises CertificateTrouble for a JWS that no key of this home made. Raises StoreTrouble.
    """
    from inspector.certificates.signing import decode_jws

    for one in _kept(app).kept():
        place = f"head of event {one.seq} of {one.writer}"
        try:
            check(one.jws)
            signed = read_head(parse_claims(decode_jws(one.jws).payload), one.jws)
        except CertificateTrouble as trouble:
            yield Fault(place, f"its signature does not hold: {trouble.title}")
            continue
        if (signed.head.writer, signed.head.seq, signed.at) != (one.writer, one.seq, one.at):
            yield Fault(place, "is not what its row says")
        elif signed.head.hash != one.event_hash:
            yield Fault(place, "names another event than the one that is there")


def _in_file(path: Path) -> Iterator[_Found]:
    from inspector.domain.envelope import read_envelope
    from inspector.wiring.bench_keys import read_file

    lines = read_file(path, 16 * 1024 * 1024).split(b"\n", _MOST_HEADS)
    try:
        rows = [read_envelope(line) for line in lines if line]
    except CertificateTrouble:
        rows = []
    if not rows:
        raise BadInput(
            Phrase("{path} holds no heads of an audit trail.", path=path),
            "Name a file of 'inspector audit head'.",
        )
    for row in rows:
        yield path.name, "", 0, row.jws


class _Signatures:
    """Says which heads a trusted key signed."""

    def __init__(self, app: App, trusting: Sequence[Path]) -> None:
        from inspector.certificates.trust import assembled, load_trusted
        from inspector.wiring.parts import home_trust

        parts = [home_trust(app.settings.home), *map(load_trusted, trusting)]
        self._trust: Trust = assembled(parts, allow_training=app.is_training)
        self._of_training = app.keys.training_keys()
        self._is_shared = bool(app.database_url)

    def of(self, place: str, writer: str, seq: int, jws: str) -> KnownHead | BrokenLink | None:
        """Give a head that counts, else what is wrong with it; None where nobody here can tell."""
        try:
            signed = self._read(jws)
        except CertificateTrouble as trouble:
            if self._is_shared and writer and trouble.code in _NOT_KNOWN_HERE:
                return None
            words = Phrase("{place} does not count: {why}", place=place, why=trouble.title)
            return BrokenLink(writer or place, seq, words)
        if writer and (writer, seq) != (signed.head.writer, signed.head.seq):
            return BrokenLink(writer, seq, Phrase("{place} is another event's", place=place))
        return KnownHead(signed.head, signed.at, place)

    def _read(self, text: str) -> SignedHead:
        from inspector.certificates.signer_check import check_jws
        from inspector.certificates.signing import decode_jws

        jws = decode_jws(text)
        check_jws(jws, self._trust, allow_training=self._trust.allow_training)
        if jws.is_training and jws.kid not in self._of_training:  # the key it carries vouches for nothing
            raise CertificateTrouble("It was signed by another home's training key.")
        signed = read_head(parse_claims(jws.payload), text)
        if (signed.key, signed.is_training) != (jws.kid, jws.is_training):
            raise CertificateTrouble("It names another key than the one that signed it.")
        return signed
