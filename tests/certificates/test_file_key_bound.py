# SPDX-License-Identifier: Apache-2.0
"""The key that signs files belongs to the key that signs claims: swapped, ended, revoked, it is refused."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certified_phones as phones
import pytest
from certified_benches import coded_signer, delegation, root_key
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from file_signers import SINCE, file_signer, p256_key, root_x509

from inspector.certificates import p256, qr_claims
from inspector.certificates.bench_x509 import issued, self_signed, to_pem
from inspector.certificates.certifying import adopt, answer, read_request, write_request
from inspector.certificates.cose import EDDSA, sign1
from inspector.certificates.file_check import UNBOUND
from inspector.certificates.jwk import to_base64url
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import KeyRing
from inspector.certificates.pdf_signature import FileSigner
from inspector.certificates.qr import Coding, SignedCode, parse_code
from inspector.certificates.qr_claims import Compact
from inspector.certificates.report import State, VerifyReport
from inspector.certificates.root import new_root
from inspector.certificates.signing import BenchSigner, decode_jws, header_bytes
from inspector.certificates.trust import Trust, assembled
from inspector.certificates.trust_list import Revocation
from inspector.certificates.verify import Verifier
from inspector.certificates.x509_reading import OWNER, read_x509
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import CertificateTrouble
from inspector.wiring.file_signing import signing_writer

AT = datetime(2026, 11, 22, 14, tzinfo=UTC)
DRAWING = phones.writer()
Makes = Callable[..., FileSigner]
MINE, OTHERS = p256_key(1), p256_key(2)


def kid(key: ec.EllipticCurvePrivateKey = MINE) -> str:
    return p256.key_id(key.public_key())


def bench(seed: int = 1, *, file_key: str = "", delegated: bytes = b"") -> BenchSigner:
    """Give the signer of a fixed key that names its key for files."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))
    coding = Coding("https://verify.example/c", delegated)
    return BenchSigner(private, is_training=False, coding=coding, file_key=file_key or kid())


BENCH = bench()
TRUST = Trust({BENCH.key_id: BENCH.public_key})
REAL = phones.certificate(signer=BENCH)
DRAWN = DRAWING.write(REAL, "en")


def report_on(pdf: bytes, trust: Trust = TRUST) -> VerifyReport:
    return Verifier(trust, DRAWING).data(pdf)


def refusal(pdf: bytes, trust: Trust = TRUST) -> tuple[State, str]:
    report = report_on(pdf, trust)
    assert report.failure is not None
    return report.state, report.failure.code


def own(owner: str, key: ec.EllipticCurvePrivateKey = MINE) -> FileSigner:
    """Give the signer of a bench that no root certified."""
    made = self_signed(key, "Inspector bench", SINCE, owner=owner)
    return FileSigner(key, [made])


def rooted(owner: str, key: ec.EllipticCurvePrivateKey = MINE) -> FileSigner:
    """Give the signer of a bench whose key the root certified for ``owner``."""
    return FileSigner(key, [issued_for(owner, key), root_x509()])


def issued_for(owner: str, key: ec.EllipticCurvePrivateKey = MINE) -> bytes:
    times = SINCE, SINCE + timedelta(days=3000)
    return issued(p256_key(200), root_x509(), key.public_key(), "bench-3", "Nordkaj", times, owner)


# the claims' signature names the key ─────────────────────────────────────────


def test_the_header_names_the_key_for_files() -> None:
    jws = decode_jws(REAL.jws)
    assert (jws.kid, jws.file_key) == (BENCH.key_id, kid())


@pytest.mark.parametrize("make", [own, rooted])
def test_the_key_that_the_claims_name_signs_their_file(make: Makes) -> None:
    report = report_on(make(BENCH.key_id).sign(DRAWN))
    assert report.is_good
    (said,) = (one.words for one in report.checks if one.name == "file")
    assert kid() in said
    assert UNBOUND not in said


@pytest.mark.parametrize("make", [own, rooted])
def test_another_key_is_refused_whatever_its_certificate_says(make: Makes) -> None:
    trusted = replace(TRUST, roots={kid(p256_key(200)): p256_key(200).public_key()})
    for owner in (BENCH.key_id, bench(2).key_id, ""):
        pdf = make(owner, OTHERS).sign(DRAWN)
        assert refusal(pdf) == (State.NOT_VALID, "file_key")
        assert refusal(pdf, trusted) == (State.NOT_VALID, "file_key")


@pytest.mark.parametrize("make", [own, rooted])
def test_a_certificate_for_another_bench_s_key_is_refused(make: Makes) -> None:
    assert refusal(make(bench(2).key_id).sign(DRAWN)) == (State.NOT_VALID, "file_key")


def test_two_benches_swapped_are_both_refused() -> None:
    one, other = bench(1), bench(2, file_key=kid(OTHERS))
    trust = Trust({each.key_id: each.public_key for each in (one, other)})
    first, second = (DRAWING.write(phones.certificate(signer=each), "en") for each in (one, other))
    signers = own(one.key_id), own(other.key_id, OTHERS)
    assert all(
        report_on(signer.sign(pdf), trust).is_good
        for signer, pdf in zip(signers, (first, second), strict=True)
    )
    for signer, pdf in zip(signers, (second, first), strict=True):
        assert refusal(signer.sign(pdf), trust) == (State.NOT_VALID, "file_key")


def test_claims_of_an_earlier_version_name_none_and_that_is_said() -> None:
    signer = coded_signer()
    earlier = DRAWING.write(phones.certificate(signer=signer), "en")
    for by in (file_signer(), own(signer.key_id), own(BENCH.key_id, OTHERS)):
        report = report_on(by.sign(earlier), Trust({signer.key_id: signer.public_key}))
        assert report.is_good
        (said,) = (one.words for one in report.checks if one.name == "file")
        assert said.endswith(UNBOUND)


def test_the_name_cannot_be_taken_out_or_changed() -> None:
    jws = decode_jws(REAL.jws)
    head, body, signature = REAL.jws.split(".")
    for other in ("", kid(OTHERS)):
        changed = to_base64url(header_bytes(jws.kid, None, jws.code, file_key=other))
        assert changed != head
        forged = replace(REAL, jws=f"{changed}.{body}.{signature}")
        assert refusal(own(BENCH.key_id, OTHERS).sign(DRAWING.write(forged, "en"))) == (
            State.NOT_VALID,
            "signature",
        )


@pytest.mark.parametrize(
    "header",
    [
        header_bytes(BENCH.key_id, None, file_key="A" * 42),
        header_bytes(BENCH.key_id, None, file_key="A" * 42 + "="),
        header_bytes(BENCH.key_id, BENCH.public_key, file_key=kid()),
        header_bytes(BENCH.key_id, BENCH.public_key, word=b"word"),
        header_bytes(BENCH.key_id, None, "inspector:#1", word=b"word"),
        header_bytes(BENCH.key_id, None, file_key=kid(), word=b"word"),
        b'{"alg":"EdDSA","file_kid":1,"kid":"x","typ":"inspector-claims+jws"}',
        b'{"alg":"EdDSA","file_kid":"","kid":"x","typ":"inspector-claims+jws"}',
        b'{"alg":"EdDSA","delegation":"","kid":"x","typ":"inspector-claims+jws"}',
        b'{"alg":"EdDSA","delegation":"A","kid":"x","typ":"inspector-claims+jws"}',
        b'{"alg":"EdDSA","delegation":[],"kid":"x","typ":"inspector-claims+jws"}',
    ],
)
def test_other_headers_are_refused(header: bytes) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        decode_jws(f"{to_base64url(header)}.e30.{to_base64url(bytes(64))}")
    assert caught.value.code == "jws_header"


# whoever ends the one ends the other ─────────────────────────────────────────


def by_root(pdf_key: str = "") -> tuple[SignedCertificate, Trust]:
    signer = bench(delegated=delegation(shop="shop-1"), file_key=pdf_key or kid())
    root = root_key().public_key()
    one = phones.certificate(signer=signer)
    return one, Trust(roots={p256.key_id(root): root})


def test_a_revoked_bench_key_takes_the_key_for_files_with_it() -> None:
    one, trust = by_root()
    pdf = own(BENCH.key_id).sign(DRAWING.write(one, "en"))
    assert report_on(pdf, trust).is_good
    revoked = replace(trust, revocations=(Revocation(BENCH.key_id, AT, "stolen"),))
    assert refusal(pdf, revoked) == (State.NOT_VALID, "revoked")
    assert report_on(pdf, replace(revoked, held=frozenset({one.digest}))).is_good


def test_the_key_for_files_can_be_revoked_alone() -> None:
    one, trust = by_root()
    drawn = DRAWING.write(one, "en")
    (root,) = trust.roots
    revoked = replace(trust, revocations=(Revocation(kid(), AT, "lost disk", root=root),))
    assert refusal(own(BENCH.key_id).sign(drawn), revoked) == (State.NOT_VALID, "revoked")
    assert report_on(drawn, revoked).is_good, "page and claims are by the other key"
    strange = replace(trust, revocations=(Revocation(kid(), AT, "no business of its", root="another"),))
    assert report_on(own(BENCH.key_id).sign(drawn), strange).is_good


def test_a_file_is_not_checked_apart_from_when_the_root_s_word_held() -> None:
    """What a clock turned back lets a bench sign is refused, and so is its file."""
    one, trust = by_root()
    ended = delegation(until=SINCE + timedelta(days=1))
    claims = decode_jws(one.jws).payload
    with pytest.raises(CertificateTrouble) as caught:
        bench(delegated=ended).sign(claims)
    assert caught.value.code == "delegation_expired"
    private = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))
    raw = replace(parsed(one), delegation=ended)
    text = f"inspector:#{int.from_bytes(sign1(EDDSA, b'', qr_claims.write(raw), private.sign), 'big')}"
    late = BenchSigner(private, is_training=False, coding=lambda *_: text, file_key=kid())
    forged = replace(one, jws=late.sign(claims))
    assert refusal(rooted(BENCH.key_id).sign(DRAWING.write(forged, "en")), trust) == (
        State.NOT_VALID,
        "delegation_expired",
    )


def parsed(one: SignedCertificate) -> Compact:
    found = parse_code(decode_jws(one.jws).code)
    assert isinstance(found, SignedCode)
    return found.claims


# a home ──────────────────────────────────────────────────────────────────────


class At:
    """A clock that stands still."""

    def now(self) -> datetime:
        return AT

    def monotonic(self) -> float:
        return 0.0


def ring(home: Path) -> KeyRing:
    def no_vault() -> Vault | None:
        return None

    return KeyRing(home, vault=no_vault)


def test_what_a_root_certifies_names_both_keys(tmp_path: Path) -> None:
    root, keys = new_root("Nordkaj", AT), ring(tmp_path)
    asked = read_request(write_request(keys, "bench-3", "shop-1", "Nordkaj"))
    adopt(keys, answer(root, asked, AT, AT + timedelta(days=9)), "bench-3", "shop-1")
    signer = keys.signer(training=False)
    found = read_x509(keys.x509()[0])
    assert (found.key_id, found.owner) == (keys.file_key_id(), signer.key_id)
    names = x509.load_der_x509_certificate(keys.x509()[0]).extensions.get_extension_for_class(
        x509.SubjectAlternativeName
    )
    assert names.value.get_values_for_type(x509.UniformResourceIdentifier) == [OWNER + signer.key_id]
    assert read_x509(root.x509).owner == ""


def test_a_bench_by_itself_names_both_keys_and_its_files_are_bound(tmp_path: Path) -> None:
    keys = ring(tmp_path)
    signer = keys.signer(training=False)
    one = phones.certificate(signer=signer)
    assert decode_jws(one.jws).file_key == keys.file_key_id()
    pdf = signing_writer(DRAWING, keys, At(), may_make=True).write(one, "en")
    assert read_x509(keys.x509()[0]).owner == signer.key_id
    assert report_on(pdf, assembled([keys.own_trust()])).is_good


def test_after_rotation_an_old_certificate_is_drawn_without_a_signature(tmp_path: Path) -> None:
    keys = ring(tmp_path)
    one = phones.certificate(signer=keys.signer(training=False))
    writer = signing_writer(DRAWING, keys, At(), may_make=True)
    before = writer.write(one, "en")
    keys.rotate()
    assert writer.write(one, "en") == DRAWING.write(one, "en")
    trust = assembled([keys.own_trust()])
    assert report_on(before, trust).is_good
    assert report_on(writer.write(one, "en"), trust).is_good
    forced = keys.file_signer(AT).sign(DRAWING.write(one, "en"))
    assert refusal(forced, trust) == (State.NOT_VALID, "file_key")


def test_training_and_statements_name_no_key_for_files(tmp_path: Path) -> None:
    keys = ring(tmp_path)
    assert decode_jws(keys.signer(training=True).sign(b"{}")).file_key == ""
    assert decode_jws(keys.statement_signer(False).sign(b"{}")).file_key == ""


# other programs read the name of the other key ───────────────────────────────


@pytest.mark.peer("openssl")
@pytest.mark.peer("pdfsig")
def test_other_programs_call_a_bound_file_valid(peer: Callable[[str], str], tmp_path: Path) -> None:
    signer = rooted(BENCH.key_id)
    (tmp_path / "page.pdf").write_bytes(signer.sign(DRAWN))
    (tmp_path / "root.pem").write_bytes(to_pem((root_x509(),)))
    bench_file = to_pem((issued_for(BENCH.key_id),))
    (tmp_path / "bench.pem").write_bytes(bench_file)
    said = ran(peer("pdfsig"), "page.pdf", folder=tmp_path)
    assert "Signature is Valid." in said
    assert (
        ran(peer("openssl"), "verify", "-CAfile", "root.pem", "bench.pem", folder=tmp_path)
        == "bench.pem: OK\n"
    )
    text = ran(
        peer("openssl"), "x509", "-in", "bench.pem", "-noout", "-ext", "subjectAltName", folder=tmp_path
    )
    assert f"URI:{OWNER}{BENCH.key_id}" in text


def ran(tool: str, *arguments: str, folder: Path) -> str:
    done = subprocess.run(
        [tool, *arguments], cwd=folder, capture_output=True, check=False, text=True, timeout=60
    )
    return done.stdout


def test_pyhanko_calls_a_bound_file_valid() -> None:
    import asn1crypto.x509
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    roots = ValidationContext(
        trust_roots=[asn1crypto.x509.Certificate.load(root_x509())], allow_fetching=False
    )
    pdf = rooted(BENCH.key_id).sign(DRAWN)
    status = validate_pdf_signature(PdfFileReader(io.BytesIO(pdf)).embedded_signatures[0], roots)
    assert status.bottom_line
    assert status.docmdp_ok
