# SPDX-License-Identifier: Apache-2.0
"""Which files a home signs, by its own keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import certified_phones as phones

from inspector import wiring
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import KeyRing
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate
from inspector.wiring.file_signing import signing_writer

AT = datetime(2026, 11, 22, 14, tzinfo=UTC)
DRAWING = phones.writer()


class At:
    """A clock that stands still."""

    def now(self) -> datetime:
        return AT

    def monotonic(self) -> float:
        return 0.0


def no_vault() -> Vault | None:
    return None


def ring(home: Path) -> KeyRing:
    return KeyRing(home, vault=no_vault)


def certified(keys: KeyRing) -> SignedCertificate:
    return phones.certificate(signer=keys.signer(training=False))


def drawn(keys: KeyRing, one: SignedCertificate, *, may_make: bool = True) -> bytes:
    return signing_writer(DRAWING, keys, At(), may_make=may_make).write(one, "en")


def test_a_home_signs_the_file_of_its_own_certificate_always_alike(tmp_path: Path) -> None:
    one = certified(ring(tmp_path))
    pdf = drawn(ring(tmp_path), one)
    assert pdf == drawn(ring(tmp_path), one)
    report = Verifier(Trust(ring(tmp_path).trusted()), DRAWING).data(pdf)
    assert report.is_good
    (said,) = (check.words for check in report.checks if check.name == "file")
    assert ring(tmp_path).file_key_id() in said
    assert str(pdf).count("ETSI.CAdES.detached") == 1


def test_another_bench_s_certificate_training_and_previews_are_drawn_unsigned(tmp_path: Path) -> None:
    mine = ring(tmp_path / "mine")
    one = certified(mine)
    for other in (certified(ring(tmp_path / "other")), phones.training(), replace(one, jws="")):
        assert drawn(mine, other) == DRAWING.write(other, "en")


def test_a_home_that_is_only_read_gets_no_key_of_it(tmp_path: Path) -> None:
    keys = ring(tmp_path)
    one = certified(keys)
    before = sorted(tmp_path.rglob("*"))
    assert drawn(keys, one, may_make=False) == DRAWING.write(one, "en")
    assert sorted(tmp_path.rglob("*")) == before
    signed = drawn(keys, one)
    assert drawn(keys, one, may_make=False) == signed


def test_after_new_keys_an_old_certificate_is_drawn_and_verifies_without_a_signature_of_the_file(
    tmp_path: Path,
) -> None:
    keys = ring(tmp_path)
    one = certified(keys)
    before = drawn(keys, one)
    keys.rotate()
    after = drawn(keys, one)
    assert after == DRAWING.write(one, "en")
    verifier = Verifier(Trust(keys.trusted()), DRAWING)
    assert verifier.data(before).is_good
    assert verifier.data(after).is_good


def test_a_bench_draws_signed_files_and_its_home_verifies_them(tmp_path: Path) -> None:
    app = wiring.App(tmp_path)
    try:
        pdf = app.writer.write(phones.certificate(signer=app.keys.signer(training=False)), "en")
    finally:
        app.close()
    report = wiring.verifier(tmp_path).data(pdf)
    assert report.is_good
    assert [check.words for check in report.checks if check.name == "file" and "fits" in check.words]
