# SPDX-License-Identifier: Apache-2.0
"""What a desk of the shop's database asks of a bench: done there once, as if its auditor had asked there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from inspections import event, opened
from postgres import plain
from postgres_stores import _postgres_store, postgres_server, postgres_store_url
from shop_desks import TwoHomes, certify, two_homes
from sqlalchemy import select, update

from inspector import wiring
from inspector.certificates.errand_check import opened as opened_errand
from inspector.certificates.keys import KeyRing
from inspector.certificates.root import new_root
from inspector.certificates.signing import BenchSigner
from inspector.certificates.trust import assembled
from inspector.certificates.trust_list import Revocation
from inspector.cli.audit.review import _lines
from inspector.domain.certificate import canonical
from inspector.domain.errand import Errand, ErrandState, SentErrand, build_errand
from inspector.domain.errors import CertificateTrouble, NotAllowed
from inspector.domain.inspection import State
from inspector.domain.person import Person, Role
from inspector.domain.reinspecting import AgainKind
from inspector.domain.review import Decision
from inspector.domain.uid import new_uid
from inspector.storage.checking_claims import jws_payload
from inspector.storage.checking_errands import errand_faults
from inspector.storage.schema_errands import errand
from inspector.wiring.reviewing import review_rows, reviews

__all__ = ["_postgres_store", "postgres_server", "postgres_store_url"]
pytestmark = pytest.mark.peer("postgres")
IDA = Person("ida", "Ida", Role.AUDITOR)
ILSE = Person("ilse", "Ilse", Role.LEAD)
MIKA = Person("mika", "Mika")


@pytest.fixture
def homes(tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoHomes]:
    with ExitStack() as stack:
        made = two_homes(stack, tmp_path, plain(postgres_store_url), monkeypatch)
        certify(made.desk, made.root)
        yield made


def asked(homes: TwoHomes, uid: str) -> SentErrand:
    found = reviews(homes.desk).look(uid, IDA).errand
    assert found is not None
    return found


def shown(homes: TwoHomes, uid: str) -> str:
    return "\n".join(_lines(reviews(homes.desk).look(uid, IDA), None))


def test_what_a_desk_sends_back_opens_the_next_attempt_at_the_bench(homes: TwoHomes) -> None:
    uid = homes.certificate()
    work = reviews(homes.desk)
    work.disagree(uid, "grade", "A dent.", IDA, said="fair")
    assert work.send_back(uid, "A dent at the corner.", IDA).decision is Decision.SENT_BACK
    assert asked(homes, uid).state is ErrandState.WAITING
    homes.sync()
    assert (asked(homes, uid).state, asked(homes, uid).words) == (ErrandState.TAKEN, "")
    assert f"Asked of {homes.bench.settings.bench_id} (send_back): taken since" in shown(homes, uid)
    opened_again = homes.bench.inspections.start(opened().identity, MIKA, is_training=False)
    assert opened_again.attempt == 2
    assert opened_again.asked is not None
    assert (opened_again.asked.reason, opened_again.asked.by) == ("A dent at the corner.", "ida")
    (said,) = [one for one in homes.bench.store.events(uid) if one.what == "review.sent_back"]
    assert (said.who, said.payload["desk"]) == ("ida", homes.desk.settings.bench_id)
    homes.sync()  # once more: nothing waits, and nothing is done again
    assert [one.what for one in homes.bench.store.events(uid)].count("review.sent_back") == 1
    with pytest.raises(NotAllowed, match="has it already"):
        work.take_back(uid, IDA)


def test_a_blind_one_comes_back_to_the_desk_with_both_verdicts(homes: TwoHomes) -> None:
    uid = homes.certificate()
    reviews(homes.desk).blind(uid, IDA)
    homes.sync()
    assert uid in reviews(homes.bench).concealed()
    with pytest.raises(NotAllowed, match="knows nothing"):
        homes.bench.inspections.start(opened().identity, Person("anna", "Anna"), is_training=False)
    second = homes.bench.inspections.start(opened().identity, MIKA, is_training=False)
    assert second.asked is not None
    assert (second.asked.kind, second.asked.reason, second.asked.by) == (AgainKind.BLIND, "", "")
    assert uid in reviews(homes.desk).concealed()
    closed = replace(second, state=State.REFUSED, finished_at=second.started_at)
    homes.bench.store.refuse(closed, event(closed, "inspection.refused"))
    homes.sync()
    looked = reviews(homes.desk).look(uid, IDA)
    assert looked.again is not None
    assert looked.again.uid == second.uid
    assert uid not in reviews(homes.desk).concealed()


def test_a_void_goes_from_the_desk_by_the_bench_and_back(homes: TwoHomes) -> None:
    uid = homes.certificate()
    work = wiring.voids(homes.desk)
    with pytest.raises(NotAllowed):
        work.ask(uid, "The wrong phone.", IDA)
    sent = work.ask(uid, "The wrong phone.", ILSE)
    assert sent is not None
    with pytest.raises(NotAllowed, match="already"):
        work.ask(uid, "The wrong phone.", ILSE)
    homes.sync()
    homes.sync()  # what became void is copied with the next one
    voiding = homes.desk.store.standing(uid).voiding
    assert voiding is not None
    assert (voiding.by, voiding.reason) == ("ilse", "The wrong phone.")
    assert asked(homes, uid).state is ErrandState.TAKEN
    (said,) = [one for one in homes.bench.store.events(uid) if one.what == "certificate.voided"]
    assert said.payload["errand"] == sent.errand.uid


def test_who_signed_cannot_make_it_void_from_a_desk_either(homes: TwoHomes) -> None:
    uid = homes.certificate()
    wiring.voids(homes.desk).ask(uid, "The wrong phone.", Person("bert", "Bert", Role.LEAD))
    homes.sync()
    found = asked(homes, uid)
    assert found.state is ErrandState.REFUSED
    assert "cannot make it void" in found.words
    assert homes.bench.store.standing(uid).voiding is None
    assert [one.who for one in homes.bench.store.events(uid) if one.what == "errand.refused"] == ["bert"]


def test_what_the_bench_will_not_do_is_said_and_the_review_goes_on(homes: TwoHomes) -> None:
    uid = homes.certificate()
    reviews(homes.bench).agree(uid, ["grade"], Person("otto", "Otto", Role.AUDITOR))
    reviews(homes.desk).send_back(uid, "Dusty.", IDA)
    homes.sync()
    found = reviews(homes.desk).look(uid, IDA)
    assert found.errand is not None
    assert (found.errand.state, found.errand.words) == (
        ErrandState.REFUSED,
        "otto is reviewing this inspection.",
    )
    assert found.review is not None
    assert (found.review.decision, found.wish) == (Decision.OPEN, None)
    # Somebody makes it wait once more in the database: the bench stays with what it said.
    put(homes, state="waiting", words="", settled_at=None)
    reviews(homes.bench).take_back(uid, Person("otto", "Otto", Role.AUDITOR))
    homes.sync()
    assert asked(homes, uid).state is ErrandState.REFUSED
    assert review_rows(homes.bench).wanted([uid]) is None


def test_what_waits_is_taken_back_at_the_desk(homes: TwoHomes) -> None:
    uid = homes.certificate()
    work = reviews(homes.desk)
    work.send_back(uid, "Dusty.", IDA)
    work.take_back(uid, IDA)
    assert asked(homes, uid).state is ErrandState.WITHDRAWN
    homes.sync()
    assert review_rows(homes.bench).wanted([uid]) is None


def test_what_became_needless_is_said(homes: TwoHomes) -> None:
    uid = homes.certificate()
    wiring.voids(homes.bench).void(uid, "The wrong phone.", ILSE)
    reviews(homes.desk).send_back(uid, "Dusty.", IDA)
    homes.sync()
    found = asked(homes, uid)
    assert (found.state, "void already" in found.words) == (ErrandState.SUPERSEDED, True)


def test_a_desk_that_no_root_certified_says_what_to_do(
    tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as stack:
        homes = two_homes(stack, tmp_path, plain(postgres_store_url), monkeypatch)
        uid = homes.certificate()
        for act in (
            lambda: reviews(homes.desk).send_back(uid, "Dusty.", IDA),
            lambda: wiring.voids(homes.desk).ask(uid, "Wrong.", ILSE),
        ):
            with pytest.raises(NotAllowed, match="would not believe") as refused:
                act()
            assert "keys certify" in refused.value.advice
        assert review_rows(homes.desk).reviews(uid) == ()
        certify(homes.desk, new_root("Another", homes.desk.clock.now() - timedelta(days=3)))
        reviews(homes.desk).send_back(uid, "Dusty.", IDA)
        homes.sync()
        found = asked(homes, uid)
        assert (found.state, "No root" in found.words) == (ErrandState.REFUSED, True)
        assert homes.bench.store.events(uid)[-1].what == "certificate.signed"


def put(homes: TwoHomes, **values: object) -> None:
    """Write in the shop's database, as whoever has its password can."""
    homes.desk.store._write(lambda connection: connection.execute(update(errand).values(**values)))


def fresh(sent: SentErrand, **changes: Any) -> Errand:
    """Give another errand like it, with a number of its own."""
    return replace(sent.errand, uid=new_uid(sent.errand.at), **changes)


def number_in(jws: str, otherwise: str) -> str:
    said = json.loads(jws_payload(jws) or b"{}")
    return str(said.get("uid", otherwise))


def test_who_can_write_in_the_database_alone_asks_nothing(homes: TwoHomes, tmp_path: Path) -> None:
    uid, other = homes.certificate(), homes.certificate(2)
    reviews(homes.desk).send_back(uid, "Dusty.", IDA)
    sent = asked(homes, uid)
    wrong = replace(sent.errand, inspection=other, reason="Something else.")
    desk = homes.desk.keys.statement_signer(False)
    stranger = KeyRing(tmp_path / "stranger").statement_signer(False)

    def jws(one: Errand, signer: BenchSigner = desk) -> str:
        return signer.sign(canonical(build_errand(one, key_id=signer.key_id, software="test")))

    head, _, signature = sent.jws.split(".")
    changed = f"{head}.{jws(wrong).split('.')[1]}.{signature}"
    cases = (
        (changed, "does not fit"),
        (jws(sent.errand, stranger), "No trusted key"),
        (jws(replace(sent.errand, desk="another")), "another desk"),
        (jws(replace(sent.errand, shop="another")), "another desk or shop"),
        (jws(fresh(sent, bench="bench-9")), "for the bench bench-9"),
        (jws(fresh(sent, digest="ab" * 32)), "another record"),
        (jws(fresh(sent, inspection=other)), "another record"),
        (
            jws(fresh(sent, at=sent.errand.at - timedelta(days=1), reason="  two  blanks")),
            "nothing that a desk",
        ),
        (jws(fresh(sent)), "another number"),
        ("not.a.jws", ""),
        ("A" * 20_000, "too large"),
    )
    for place, (signed, words) in enumerate(cases):
        row_uid = sent.errand.uid if "another number" in words else number_in(signed, sent.errand.uid)
        put(homes, uid=row_uid, jws=signed, state="waiting", words="", settled_at=None)
        homes.sync()
        with homes.desk.store.reading() as connection:
            row = connection.execute(select(errand.c.state, errand.c.words)).one()
        assert row.state == "refused", place
        assert words in row.words
    assert review_rows(homes.bench).wanted([uid, other]) is None


def test_a_revoked_desk_asks_nothing(homes: TwoHomes) -> None:
    uid = homes.certificate()
    reviews(homes.desk).send_back(uid, "Dusty.", IDA)
    sent = asked(homes, uid)
    now = homes.bench.clock.now()
    trust = assembled([homes.bench.keys.own_trust()])
    assert opened_errand(sent.jws, trust, now) == sent.errand
    gone = Revocation(homes.desk.keys.statement_signer(False).key_id, now, "stolen")
    revoked = replace(trust, revocations=(gone,), held=frozenset({sent.errand.digest}))
    with pytest.raises(CertificateTrouble) as refused:
        opened_errand(sent.jws, revoked, now)
    assert refused.value.code == "revoked"
    with pytest.raises(CertificateTrouble) as ended:
        opened_errand(sent.jws, trust, now + timedelta(days=200))
    assert ended.value.code == "delegation_expired"


def faults(homes: TwoHomes) -> list[str]:
    with homes.desk.store.reading() as connection:
        return [one.what for one in errand_faults(connection)]


def test_the_database_itself_refuses_the_technicians_own(homes: TwoHomes) -> None:
    uid = homes.certificate()
    reviews(homes.desk).send_back(uid, "Dusty.", IDA)
    with pytest.raises(Exception, match="four_eyes"):
        put(homes, wanted_by="anna")
    assert faults(homes) == []
    put(homes, kind="blind")
    assert faults(homes) == ["its kind is not what was signed"]
    put(homes, jws="not.a.jws")
    assert "what was signed cannot be read" in faults(homes)[0]
