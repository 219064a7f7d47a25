# SPDX-License-Identifier: Apache-2.0
"""The service of voids: roles, the second person, and where the statement goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from inspections import event, finished, opened, signed

from inspector import wiring
from inspector.certificates.signing import decode_jws
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import NotAllowed
from inspector.domain.outbox import Delivery
from inspector.domain.person import Person, Role
from inspector.domain.voiding import read_void


@pytest.fixture
def app(tmp_path: Path) -> Iterator[wiring.App]:
    one = wiring.App(tmp_path / "home", training=True)
    yield one
    one.close()


def certified(app: wiring.App, signer: str) -> str:
    """Store a certificate that anna inspected and ``signer`` signed, sent to two places."""
    one = replace(opened(shop=app.settings.shop_id), is_training=True)
    app.store.open_inspection(one, event(one, "inspection.opened"))
    closed, certificate = signed(finished(one))
    sent = [Delivery(closed.uid, name, "certificate", b"{}") for name in ("registry", "folder")]
    said = replace(event(closed, "certificate.signed"), who=signer)
    app.store.sign(closed, certificate, sent, said)
    return closed.uid


@pytest.mark.parametrize("who", ["anna", "bert"])
def test_neither_who_inspected_nor_who_signed_may(app: wiring.App, who: str) -> None:
    uid = certified(app, signer="bert")
    with pytest.raises(NotAllowed) as refused:
        wiring.voids(app).void(uid, "Wrong.", Person(who, who, Role.ADMINISTRATOR))
    assert refused.value.code == "second_person"
    assert app.store.standing(uid).voiding is None
    assert {row.kind for row in app.store.outbox(uid=uid)} == {"certificate"}


@pytest.mark.parametrize("role", [Role.TECHNICIAN, Role.AUDITOR, Role.BENCH])
def test_only_a_lead_or_an_administrator_may(app: wiring.App, role: Role) -> None:
    uid = certified(app, signer="bert")
    with pytest.raises(NotAllowed):
        wiring.voids(app).void(uid, "Wrong.", Person("ilse", "Ilse", role))
    assert app.store.standing(uid).voiding is None


def test_a_signed_statement_goes_wherever_the_certificate_went(app: wiring.App) -> None:
    uid = certified(app, signer="bert")
    one = wiring.voids(app).void(uid, "The wrong phone.", Person("ilse", "Ilse", Role.LEAD))
    assert (one.by, one.technician) == ("ilse", "anna")
    rows = [row for row in app.store.outbox(uid=uid) if row.kind == "void"]
    assert [row.destination for row in rows] == ["registry", "folder"]
    envelope = read_envelope(rows[0].body)
    facts = read_void(envelope.claims)
    held = app.store.certificate(uid)
    assert held is not None
    assert (facts.uid, facts.digest, facts.is_training) == (uid, held.digest, True)
    assert decode_jws(envelope.jws).payload == envelope.payload
    (said,) = [one for one in app.store.events(uid) if one.what == "certificate.voided"]
    assert (said.who, said.payload["reason"]) == ("ilse", "The wrong phone.")


def test_a_desk_of_a_shared_store_leaves_another_benchs_certificate_to_that_bench(app: wiring.App) -> None:
    uid, ilse = certified(app, signer="bert"), Person("ilse", "Ilse", Role.LEAD)
    work = wiring.voids(app)
    work._desk = "auditors-desk"
    with pytest.raises(NotAllowed) as refused:
        work.void(uid, "Wrong.", ilse)
    bench = app.inspections.get(uid).bench_id
    assert refused.value.code == "other_bench"
    assert bench in refused.value.title
    assert app.store.standing(uid).voiding is None
    work._desk = bench  # its own
    assert work.void(uid, "Wrong.", ilse).by == "ilse"
