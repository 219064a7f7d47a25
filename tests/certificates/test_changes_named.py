# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from typing import Any

import certified_phones as phones
import pytest
from certified_benches import coded_signer
from hypothesis import given
from hypothesis import strategies as st
from signed_certificates import bench_signer, claims_of, sign_claims

from inspector.certificates.changes import LONGEST, MOST, Change, changed_bytes, changed_members
from inspector.certificates.fonts import BOLD, MONO, REGULAR, face
from inspector.certificates.jwk import to_base64url
from inspector.certificates.report import State, VerifyReport
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import canonical
from inspector.domain.envelope import write_envelope

BENCH = bench_signer()
WRITER = phones.writer()
VERIFIER = Verifier(Trust({BENCH.key_id: BENCH.public_key}), WRITER)
REAL = phones.certificate(signer=BENCH)
PDF = WRITER.write(REAL, "en")


def refused(data: bytes) -> VerifyReport:
    report = VERIFIER.data(data)
    assert not report.is_good
    return report


def swapped(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    assert len(old) == len(new)
    return data.replace(old, new, 1)


def test_claims_beside_a_signature_are_named_with_both_values() -> None:
    report = refused(swapped(write_envelope(REAL), b'"storage":"128 GB"', b'"storage":"256 GB"'))
    assert report.changes == (Change("device.storage", "128 GB", "256 GB", "claims"),)
    assert "device.storage: signed “128 GB”, what is beside the signature says “256 GB”." in str(report)
    assert report.as_json()["changes"] == [
        {"field": "device.storage", "signed": "128 GB", "given": "256 GB", "place": "claims"}
    ]


def test_claims_that_another_program_wrote_again_are_compared_all_the_same() -> None:
    outer = json.loads(write_envelope(REAL))
    outer["claims"]["grade"]["chosen"] = "premium"
    report = refused(json.dumps(outer, indent=2).encode())
    assert (report.state, report.changes) == (
        State.DAMAGED,
        (Change("grade.chosen", "good", "premium", "claims"),),
    )


def test_claims_attached_to_a_page_are_named_with_both_values() -> None:
    report = refused(swapped(PDF, b'"storage":"128 GB"', b'"storage":"999 GB"'))
    assert report.changes == (Change("device.storage", "128 GB", "999 GB", "claims"),)


def glyphs(text: str) -> list[bytes]:
    return [face(name).encoded(text).encode() for name in (REGULAR, BOLD, MONO)]


def test_a_number_on_the_page_is_named_by_its_member() -> None:
    old, new = next(
        (one, two) for one, two in zip(glyphs("90353"), glyphs("90361"), strict=True) if one in PDF
    )
    report = refused(swapped(PDF, old, new))
    assert report.changes == (Change("device.imei", "350000000090353", "350000000090361", "page"),)
    assert "device.imei" in str(report)


def test_a_word_on_the_page_is_named_by_what_stands_before_it() -> None:
    old, new = next((one, two) for one, two in zip(glyphs("Good"), glyphs("Fine"), strict=True) if one in PDF)
    (change,) = refused(swapped(PDF, old, new)).changes
    assert "Good" in change.signed
    assert change.given == change.signed.replace("Good", "Fine")
    assert change.place == "page"


def test_lines_that_were_taken_away_or_put_in_are_named() -> None:
    start = PDF.index(b" rg BT ", PDF.index(b" rg BT ") + 1)
    line = PDF[PDF.rindex(b"\n", 0, start) + 1 : PDF.index(b"ET\n", start) + 3]
    assert any(not one.given for one in refused(PDF.replace(line, b"", 1)).changes)
    assert any(not one.signed for one in refused(PDF.replace(line, line + line, 1)).changes)


def test_claims_changed_inside_the_signature_are_held_against_the_code_that_was_signed() -> None:
    signer = coded_signer()
    one = sign_claims(claims_of(4, signer), signer)
    head, _, signature = one.jws.split(".")
    other = canonical({**one.claims, "device": {**one.claims["device"], "model": "Pixel 9"}})  # type: ignore[dict-item]
    report = Verifier(Trust(), WRITER).data(f"{head}.{to_base64url(other)}.{signature}".encode())
    assert report.state is State.NOT_VALID
    assert Change("model", "Pixel 7", "Pixel 9", "claims") in report.changes
    assert "digest" in {change.field for change in report.changes}


def test_a_hostile_page_takes_no_longer_than_it_has_lines() -> None:
    line = PDF[PDF.index(b"0.071 0.094 0.102 rg BT ") : PDF.index(b"ET\n") + 3]
    report = refused(PDF.replace(line, line * 5000, 1))
    assert len(report.changes) <= MOST


def test_values_are_cut_and_cannot_steer_a_terminal() -> None:
    (one,) = changed_members({"a": "\x1b[31m" + "x" * 500}, {"a": ""}, "claims")
    assert len(one.signed) == LONGEST
    assert "\x1b" not in one.signed


@pytest.mark.parametrize(("one", "other"), [(True, 1), (0, False), (1, 1.0), (None, "null")])
def test_values_of_another_type_are_other_values(one: Any, other: Any) -> None:
    assert len(changed_members({"a": one}, {"a": other}, "claims")) == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, JSON)
def test_nothing_is_named_exactly_where_both_are_the_same(one: Any, other: Any) -> None:
    found = changed_members(one, other, "claims")
    assert bool(found) == (json.dumps(one, sort_keys=True) != json.dumps(other, sort_keys=True))
    assert not changed_members(one, one, "claims")


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_bytes_that_are_no_json_are_not_compared(one: bytes, other: bytes) -> None:
    assert isinstance(changed_bytes(one, other, "claims"), tuple)
