# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import certified_phones as phones
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from signed_certificates import bench_signer, sign_claims, signed

from inspector.catalog import FileCatalog
from inspector.certificates.jwk import to_base64url
from inspector.certificates.layout import PdfCertificate
from inspector.certificates.report import Kind, State, VerifyReport
from inspector.certificates.signing import header_bytes
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier, verify_file
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput
from inspector.domain.event import Json

BENCH = bench_signer()
TRUST = Trust({BENCH.key_id: BENCH.public_key})
WRITER = phones.writer()
VERIFIER = Verifier(TRUST, WRITER)
LENIENT = Verifier(Trust(TRUST.keys, allow_training=True), WRITER)

REAL = phones.certificate(signer=BENCH)
TRAINING = phones.training()
PDF = WRITER.write(REAL, "fr")
JSON = write_envelope(REAL)
JWS = REAL.jws.encode("ascii")
FORMS = {Kind.PDF: PDF, Kind.JSON: JSON, Kind.JWS: JWS}


def failed(data: bytes, verifier: Verifier = VERIFIER) -> tuple[State, str]:
    report = verifier.data(data)
    assert not report.is_good
    assert report.failure is not None
    assert report.failure.code
    assert report.failure.words in str(report)
    assert report.failure.advice
    return report.state, report.failure.code


def flipped(data: bytes, place: int, bit: int = 0) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 1 << bit
    return bytes(changed)


# good ones ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", FORMS)
def test_a_whole_certificate_is_valid_in_every_form(kind: Kind) -> None:
    report = VERIFIER.data(FORMS[kind])
    assert (report.kind, report.state, report.is_good, report.failure) == (kind, State.VALID, True, None)
    assert report.certificate == REAL
    names = [check.name for check in report.checks]
    assert names == ["form", "signature", "claims", "digest"] + (["page", "file"] if kind is Kind.PDF else [])
    assert REAL.digest in str(report)


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_the_page_is_checked_in_its_own_language(language: str) -> None:
    assert VERIFIER.data(WRITER.write(REAL, language)).is_good


def test_the_json_report_says_the_same() -> None:
    report = VERIFIER.data(PDF).as_json()
    assert json.loads(json.dumps(report)) == report
    assert (report["kind"], report["state"], report["good"], report["code"]) == ("pdf", "valid", True, "")
    assert (report["uid"], report["digest"], report["key"]) == (REAL.uid, REAL.digest, REAL.key_id)


def test_line_ends_around_a_bare_jws_are_an_editor_s() -> None:
    assert VERIFIER.data(JWS + b"\n").is_good
    assert VERIFIER.data(JWS + b"\r\n").is_good
    assert failed(JWS + b"\n\0") == (State.DAMAGED, "jws_form")
    assert failed(JWS[:50] + b"\n" + JWS[50:]) == (State.DAMAGED, "jws_form")


def test_a_file_is_verified_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(PDF)
    assert verify_file(tmp_path / "one.pdf", TRUST, WRITER).is_good
    for name in ("missing.pdf", "."):
        with pytest.raises(BadInput):
            VERIFIER(tmp_path / name)


# training, unknown keys ──────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "form",
    [lambda: WRITER.write(TRAINING, "en"), lambda: write_envelope(TRAINING), TRAINING.jws.encode],
)
def test_training_is_told_apart_and_good_only_where_allowed(form: Callable[[], bytes]) -> None:
    data = form()
    report = VERIFIER.data(data)
    assert (report.state, report.is_good, report.failure) == (State.TRAINING, False, None)
    assert "certifies nothing" in str(report)
    allowed = LENIENT.data(data)
    assert (allowed.state, allowed.is_good) == (State.TRAINING, True)


def test_a_changed_training_certificate_is_refused_with_and_without_leave() -> None:
    data = write_envelope(TRAINING)
    for verifier in (VERIFIER, LENIENT):
        for place in range(0, len(data), 97):
            assert failed(flipped(data, place), verifier)[0] in (State.DAMAGED, State.NOT_VALID)


@pytest.mark.parametrize("kind", FORMS)
def test_a_key_that_nobody_trusts_is_named(kind: Kind) -> None:
    report = Verifier(Trust(), WRITER).data(FORMS[kind])
    assert (report.state, report.is_good) == (State.UNKNOWN_KEY, False)
    assert BENCH.key_id in str(report)


def test_the_bench_s_key_cannot_sign_training_nor_training_s_a_certificate() -> None:
    claims = dict(REAL.claims)
    as_training = sign_claims({**claims, "training": True}, BENCH)
    assert failed(as_training.jws.encode()) == (State.NOT_VALID, "training_mixed")
    trainer = bench_signer(1, training=True)
    as_real = sign_claims({**claims, "training": False}, trainer)
    assert failed(as_real.jws.encode(), LENIENT) == (State.NOT_VALID, "training_mixed")


def test_training_dressed_as_real_is_an_unknown_key() -> None:
    seed = Ed25519PrivateKey.from_private_bytes(bytes([3] * 32))
    kid = bench_signer(3).key_id
    payload = canonical({**REAL.claims, "key": kid})
    body = f"{to_base64url(header_bytes(kid, None))}.{to_base64url(payload)}"
    jws = f"{body}.{to_base64url(seed.sign(body.encode()))}"
    assert failed(jws.encode(), LENIENT) == (State.UNKNOWN_KEY, "unknown_key")


def test_claims_that_name_another_key_are_refused() -> None:
    other = sign_claims({**REAL.claims, "key": bench_signer(9).key_id}, BENCH)
    assert failed(other.jws.encode()) == (State.NOT_VALID, "key_name")


# one changed byte ────────────────────────────────────────────────────────────


SMALL = signed(7, BENCH)


@pytest.mark.parametrize("data", [write_envelope(SMALL), SMALL.jws.encode()], ids=["json", "jws"])
def test_every_changed_byte_of_claims_or_signature_is_refused(data: bytes) -> None:
    assert VERIFIER.data(data).is_good
    codes = {failed(flipped(data, place, place % 8))[1] for place in range(len(data))}
    assert "signature" in codes
    assert codes & {"claims_differ", "jws_form"}


@pytest.mark.parametrize("kind", [Kind.JSON, Kind.JWS])
def test_changed_bytes_of_a_full_certificate_are_refused(kind: Kind) -> None:
    data = FORMS[kind]
    for place in range(0, len(data), 53):
        failed(flipped(data, place, place % 8))


def test_changed_bytes_anywhere_in_the_pdf_are_refused_and_say_where() -> None:
    places = random.Random(8785).sample(range(len(PDF)), 250)
    codes = {failed(flipped(PDF, place, place % 8))[1] for place in places}
    assert codes >= {"page_differs", "signature", "claims_differ"}


def spans() -> dict[str, tuple[int, int]]:
    """Where the parts of the PDF lie."""
    claims = PDF.index(REAL.payload)
    jws = PDF.index(JWS)
    code = PDF.index(b"/AHx ID ") + 8
    return {
        "claims": (claims, claims + len(REAL.payload)),
        "header": (jws, jws + JWS.index(b".")),
        "payload": (jws + JWS.index(b".") + 1, jws + JWS.rindex(b".")),
        "signature": (jws + JWS.rindex(b".") + 1, jws + len(JWS)),
        "code": (code, PDF.index(b"> EI", code)),
        "font": (PDF.index(b"/Length1") + 40, PDF.index(b"/Length1") + 20_000),
        "page": (PDF.index(b"Td <"), PDF.rindex(b"> Tj")),
        "table": (PDF.rindex(b"\nxref\n"), len(PDF) - 1),
    }


@pytest.mark.parametrize(
    ("part", "codes"),
    [
        ("claims", {"claims_differ", "no_claims"}),
        ("header", {"jws_form", "jws_header", "key_name"}),
        ("payload", {"signature", "jws_form"}),
        ("signature", {"signature", "jws_form"}),
        ("font", {"page_differs"}),
        ("page", {"page_differs", "code_differs"}),
        ("code", {"page_differs", "code_differs"}),
        ("table", {"page_differs"}),
    ],
)
def test_what_was_changed_is_named(part: str, codes: set[str]) -> None:
    start, end = spans()[part]
    assert end > start
    for place in range(start, end, max(1, (end - start) // 25)):
        assert failed(flipped(PDF, place, 1))[1] in codes, (part, place)


def test_a_changed_page_says_which_part() -> None:
    words = {"font": "in a font", "page": "in the page itself", "table": "in the table of objects"}
    for part, wanted in words.items():
        start, end = spans()[part]
        report = VERIFIER.data(flipped(PDF, (start + end) // 2))
        assert report.failure is not None
        assert wanted in report.failure.words


def test_bytes_added_or_taken_away_are_found() -> None:
    assert failed(PDF + b"\n") == (State.NOT_VALID, "page_differs")
    assert failed(PDF + PDF)[0] is State.DAMAGED
    assert failed(PDF[:-1]) == (State.NOT_VALID, "page_differs")
    for end in range(0, len(PDF), 9973):
        assert failed(PDF[:end])[0] in (State.DAMAGED, State.NOT_VALID)


def test_another_certificate_s_code_on_the_page_is_named() -> None:
    other = phones.certificate(phones.phone(read=phones.worn("99")), signer=BENCH)
    pdf = WRITER.write(other, "fr")
    mine, theirs = (one.partition(b"/AHx ID ")[2].partition(b"> EI")[0] for one in (PDF, pdf))
    assert len(mine) == len(theirs)
    assert failed(PDF.replace(mine, theirs)) == (State.NOT_VALID, "code_differs")


def test_the_claims_of_one_under_the_signature_of_another_are_refused() -> None:
    other = phones.certificate(phones.phone(read=phones.worn("99")), signer=BENCH)
    mixed = canonical({"claims": dict(other.claims), "jws": REAL.jws})
    assert failed(mixed) == (State.NOT_VALID, "claims_differ")


def test_a_better_battery_drawn_on_the_page_is_found() -> None:
    better = phones.certificate(phones.phone(read=phones.worn("99")), signer=BENCH)
    forged = replace(REAL, claims=better.claims)
    pdf = WRITER.write(forged, "fr").replace(better.payload, REAL.payload)
    assert b"EmbeddedFile" in pdf
    assert failed(pdf)[1] in {"page_differs", "code_differs"}


def test_a_checklist_that_is_not_here_leaves_the_page_unseen(tmp_path: Path) -> None:
    report = Verifier(TRUST, PdfCertificate(FileCatalog([tmp_path]).texts)).data(PDF)
    assert report.state is State.NOT_VALID
    assert report.failure is not None
    assert report.failure.code == "page_unseen"


# hostile files ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_kind"),
        (b"PK\x03\x04", "file_kind"),
        (b"\x1f\x8b\x08", "file_kind"),
        (b"%PDF-1.7\n", "no_claims"),
        (b"{}", "json_form"),
        (b"{" * 1_000_000, "json_form"),
        (b'{"a":' * 100_000, "json_form"),
        (b'{"claims":{},"jws":1}', "json_form"),
        (b'{"claims":{},"jws":""}', "jws_form"),
        (b'{"claims":{},"extra":1,"jws":""}', "json_form"),
        (b"ey" + b"A" * 3_000_000, "jws_form"),
        (b"{" + b" " * (9 * 1024 * 1024), "file_size"),
    ],
)
def test_other_files_are_damaged_and_say_why(data: bytes, code: str) -> None:
    assert failed(data) == (State.DAMAGED, code)


def test_a_far_too_large_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        stream.truncate(50 * 1024**3)
    report = VERIFIER(tmp_path / "large.pdf")
    assert report.failure is not None
    assert report.failure.code == "file_size"


@given(st.binary(max_size=300), st.sampled_from([b"", b"%PDF-", b"{", b"ey"]))
def test_any_bytes_give_a_report(data: bytes, start: bytes) -> None:
    report = VERIFIER.data(start + data)
    assert isinstance(report, VerifyReport)
    assert not report.is_good


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text("aß漢\u202e\n:0 ", max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
    max_leaves=6,
)


def places(value: Json, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """List the place of every value in a JSON value."""
    inner: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(found for name, one in inner for found in places(one, (*path, name)))]


PLACES = [path for path in places(dict(TRAINING.claims)) if path]


def put(value: Json, path: tuple[str | int, ...], new: Json) -> Json:
    """Give a JSON value with another one at a place."""
    if not path:
        return new
    copy = json.loads(json.dumps(value))
    inner = copy
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = new
    return copy  # type: ignore[no-any-return]


@settings(max_examples=examples(60), deadline=None)
@given(st.sampled_from(PLACES), json_values)
def test_whatever_a_training_certificate_claims_is_drawn_or_refused(
    path: tuple[str | int, ...], new: Json
) -> None:
    claims = put(dict(TRAINING.claims), path, new)
    assert isinstance(claims, dict)
    trainer = bench_signer(training=True)
    one = sign_claims({**claims, "uid": claims.get("uid", "")}, trainer)
    report = LENIENT.data(one.jws.encode())
    assert report.state in (State.TRAINING, State.NOT_VALID)
    if report.is_good:
        assert report.certificate is not None
        try:
            pdf = WRITER.write(report.certificate, "de")
        except BadInput:
            assert path[:1] == ("checklist",)  # one that is not installed here
        else:
            assert LENIENT.data(pdf).is_good


def test_extreme_claims_are_drawn_or_refused() -> None:
    trainer = bench_signer(training=True)
    base = dict(TRAINING.claims)
    readings = base["readings"]
    assert isinstance(readings, list)
    extreme: list[tuple[str, Json]] = [
        ("shop", {"id": "s", "name": "W" * 20_000}),
        ("shop", {"id": "s", "name": "漢" * 20_000}),
        ("shop", {"id": "s", "name": "\n" * 20_000}),
        ("device", {"category": "phone", "model": "\u0301" * 20_000}),
        ("signed_at", "0001-01-01T00:00:00.000Z"),
        ("signed_at", "9999-12-31T23:59:59.999Z"),
        ("signed_at", "2026-02-30T00:00:00.000Z"),
        ("profile", {"name": "p", "thresholds": {"battery_health_min": "1E999999999"}}),
        ("readings", [{**_row(one), "value": "9" * 20_000} for one in readings]),
        ("readings", [{**_row(one), "value": ["x" * 1_000] * 1000} for one in readings[:1]]),
        ("readings", readings * 20),
    ]
    for name, value in extreme:
        one = sign_claims({**base, name: value}, trainer)
        report = LENIENT.data(one.jws.encode())
        assert report.state in (State.TRAINING, State.NOT_VALID)
        if report.is_good and report.certificate:
            assert _is_drawn(report.certificate)


def _row(value: Json) -> dict[str, Json]:
    assert isinstance(value, dict)
    return value


def _is_drawn(certificate: SignedCertificate) -> bool:
    return LENIENT.data(WRITER.write(certificate, "en")).is_good
