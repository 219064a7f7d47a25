# SPDX-License-Identifier: Apache-2.0
"""Training is not certifying: its home, its key, and who takes what it signed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from destinations import Place
from registries import TOKEN
from virtual_desks import ANNA, PIXEL_IMEI, Desk, pixel

from inspector import wiring
from inspector.certificates.keys import TRAINING_KEY
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import Trust
from inspector.clock import SystemClock
from inspector.domain.certificate import SignedCertificate
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.outbox import RowState
from inspector.marketplace.registry_client import RegistryClient
from inspector.ports import Cancel
from inspector.registry.server import RunningRegistry
from inspector.services.bench import SessionState
from inspector.services.sync import Sync

OpenDesk = Callable[..., Desk]
IDENTITY = DeviceIdentity("android", Category.PHONE, "Acme", "Nine", serial="S1", imei=PIXEL_IMEI)


def _signed(desk: Desk) -> SignedCertificate:
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    desk.until("pixel", SessionState.READY)
    return desk.app.certification.sign(uid, ANNA)


def _sends(url: str) -> Callable[[wiring.App], None]:
    return lambda app: app.use_registry(url)


def test_a_virtual_phone_is_training_and_signed_by_the_training_key_alone(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    certificate = _signed(desk)
    assert certificate.is_training
    assert certificate.claims["training"] is True
    assert decode_jws(certificate.jws).is_training
    assert [path.name for path in (desk.app.settings.home / "keys").iterdir()] == [TRAINING_KEY]
    assert not desk.app.keys.trusted()
    assert certificate.key_id not in Trust(desk.app.keys.trusted()).keys


def test_each_home_takes_its_own_kind(tmp_path: Path) -> None:
    real, training = wiring.App(tmp_path / "real"), wiring.App(tmp_path / "training", training=True)
    try:
        with pytest.raises(NotAllowed, match="cannot be inspected in a home that certifies"):
            real.inspections.start(IDENTITY, ANNA, is_training=True)
        with pytest.raises(NotAllowed, match="cannot be certified in a training home"):
            training.inspections.start(IDENTITY, ANNA, is_training=False)
        assert not real.inspections.start(IDENTITY, ANNA, is_training=False).is_training
        assert training.inspections.start(IDENTITY, ANNA, is_training=True).is_training
    finally:
        real.close()
        training.close()
    with pytest.raises(BadInput, match="is a home that certifies"):
        wiring.App(tmp_path / "real", training=True)
    assert wiring.App(tmp_path / "training").is_training, "a training home stays one"


def test_a_virtual_phone_at_a_bench_that_certifies_is_turned_away(
    plug: Callable[..., object], tmp_path: Path
) -> None:
    from inspector.cli.watch import Watch

    bays = plug(pixel())
    app, watch = wiring.App(tmp_path / "real"), Watch()
    bench = app.bench(watch.show)
    try:
        (port,) = bays.poll()  # type: ignore[attr-defined]
        bench.port_appeared(port, wiring.link_for(port))
        view = watch.wait_for(port.key, lambda one: one.state is SessionState.TROUBLE, 20, "trouble")
        assert isinstance(view.trouble, NotAllowed)
        assert view.inspection is None
        assert not app.inspections.unfinished()
    finally:
        bench.close()
        app.close()


def test_a_test_registry_on_this_machine_takes_it(open_desk: OpenDesk, tmp_path: Path) -> None:
    with RunningRegistry(tmp_path / "registry", test=True) as running:
        desk = open_desk(pixel(), prepare=_sends(running.url))
        certificate = _signed(desk)
        report = desk.app.sync.drain(Cancel())
        assert (report.delivered, report.parked) == (1, 0)
        assert [row.state for row in desk.app.store.outbox(uid=certificate.uid)] == [RowState.DELIVERED]


def test_any_other_registry_refuses_it_in_words(open_desk: OpenDesk, tmp_path: Path) -> None:
    with RunningRegistry(tmp_path / "registry", test=False) as running:
        desk = open_desk(pixel(), prepare=_sends(running.url))
        _signed(desk)
        desk.app.sync.drain(Cancel())
        (row,) = desk.app.store.outbox()
    assert row.state is RowState.PARKED
    assert "raining" in row.last_error


@pytest.mark.parametrize(
    ("url", "is_test"), [("https://registry.example", True), ("http://127.0.0.1:9", False)]
)
def test_a_destination_elsewhere_is_not_even_asked(url: str, is_test: bool) -> None:
    client = RegistryClient(url, TOKEN, SystemClock(), is_test=is_test)
    assert not client.accepts_training
    client.close()


def test_a_marketplace_never_sees_it(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(), prepare=_sends("http://127.0.0.1:9"))
    _signed(desk)
    shop = Place()
    Sync(desk.app.store, [shop], desk.app.clock).drain(Cancel())
    (row,) = desk.app.store.outbox()
    assert not shop.got
    assert (row.state, row.last_error) == (
        RowState.PARKED,
        "This is a training certificate, and registry takes none. (training)",
    )
