# SPDX-License-Identifier: Apache-2.0
"""A revocation counts in a registry that runs, and a damaged list takes nothing away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from inspections import TurnedClock
from registries import TOKEN, InProcess
from signed_certificates import bench_signer, signed

from inspector.certificates import p256
from inspector.certificates.trust import Trust, assembled, load_trusted
from inspector.certificates.trust_list import Revocation, TrustList
from inspector.certificates.trust_list import signed as sign_list
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput
from inspector.registry.app import Service
from inspector.registry.fresh_trust import LOOK_EVERY_S, FreshVerifier
from inspector.registry.requests import BodyLimits
from inspector.registry.server import RunningRegistry
from inspector.registry.store import SqliteCertificates
from inspector.registry.tokens import Tokens

BENCH = bench_signer(1)
ISSUER = p256.new_private()
AT = datetime(2020, 1, 1, tzinfo=UTC)


class Shop:
    """A running registry, its files of trust, and a clock that is turned."""

    def __init__(self, folder: Path, store: SqliteCertificates) -> None:
        self.keys, self.listed, self.seconds = folder / "keys.jwks", folder / "trust.jws", 0.0
        issuer = {**p256.public_jwk(ISSUER.public_key()), "role": "list"}
        self.keys.write_text(json.dumps({"keys": [BENCH.public_jwk, issuer]}), encoding="ascii")
        self.revoke()
        verifier = FreshVerifier(self.trust, (self.keys, self.listed), now=lambda: self.seconds)
        service = Service(store, verifier, TurnedClock(), Tokens((TOKEN,)), False, BodyLimits())
        self.registry = InProcess(service)

    def trust(self) -> Trust:
        return assembled([load_trusted(one) for one in (self.keys, self.listed)])

    def revoke(self, *keys: str) -> None:
        revoked = tuple(Revocation(one, AT, "stolen") for one in keys)
        self.listed.write_text(sign_list(TrustList(AT, (), revoked), ISSUER), encoding="ascii")

    def put(self, number: int) -> int:
        one = signed(number, BENCH)
        return self.registry.call("PUT", f"/v1/certificates/{one.uid}", write_envelope(one)).status


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        made = Shop(tmp_path, store)
        yield made
        made.registry.close()


def test_a_revocation_counts_without_a_restart(shop: Shop) -> None:
    assert shop.put(1) == 201
    shop.revoke(BENCH.key_id)
    assert shop.put(2) == 201, "it is not looked at for every request"
    shop.seconds += LOOK_EVERY_S
    assert shop.put(3) == 422
    shop.revoke()
    shop.seconds += LOOK_EVERY_S
    assert shop.put(3) == 201


@pytest.mark.parametrize("spoil", ["damaged", "gone"])
def test_a_list_that_cannot_be_read_takes_nothing_away(
    shop: Shop, caplog: pytest.LogCaptureFixture, spoil: str
) -> None:
    shop.revoke(BENCH.key_id)
    shop.seconds += LOOK_EVERY_S
    assert shop.put(1) == 422
    whole = shop.listed.read_bytes()
    if spoil == "gone":
        shop.listed.unlink()
    else:
        shop.listed.write_bytes(whole[:-40])
    for _ in range(2):
        shop.seconds += LOOK_EVERY_S
        assert shop.put(1) == 422, "what was revoked stays so"
    assert [str(shop.listed) in one.getMessage() for one in caplog.records] == [True], "said once"
    shop.revoke()
    shop.seconds += LOOK_EVERY_S
    assert shop.put(1) == 201


def test_a_registry_does_not_begin_with_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "trust.jws").write_text("eyJ.eyJ.eyJ", encoding="ascii")
    with pytest.raises(BadInput), RunningRegistry(tmp_path, trust=[tmp_path / "trust.jws"]):
        pass
