# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from file_signers import BENCH, SINCE, UNTIL, bench_x509, p256_key, root_x509

from inspector.certificates import bench_x509 as bench_x509_of
from inspector.certificates import p256
from inspector.certificates.pdf_signature import FileSigner
from inspector.certificates.x509_reading import read_x509
from inspector.domain.errors import CertificateTrouble


def test_a_key_s_own_certificate_is_its_own_issuer() -> None:
    made = bench_x509_of.self_signed(p256_key(), "bench-1", SINCE)
    read = read_x509(made)
    assert read.is_issued_by(read)
    assert (read.raw, read.name) == (made, "bench-1")
    assert read.key_id == p256.key_id(p256_key().public_key())
    assert FileSigner(p256_key(), [made]).key_id == read.key_id


def test_the_root_s_certificates_are_read_as_they_were_written() -> None:
    bench, root = read_x509(bench_x509()), read_x509(root_x509())
    assert (bench.name, root.name, bench.issuer) == (BENCH, "Nordkaj Root", root.subject)
    assert (bench.not_before, bench.not_after) == (SINCE, UNTIL)
    assert bench.is_issued_by(root)
    assert root.is_issued_by(root)
    assert not root.is_issued_by(bench)
    assert not read_x509(bench_x509(root=7)).is_issued_by(root)


def test_what_the_library_reads_is_the_same() -> None:
    theirs, ours = x509.load_der_x509_certificate(bench_x509()), read_x509(bench_x509())
    assert theirs.not_valid_before_utc == ours.not_before
    assert theirs.not_valid_after_utc == ours.not_after
    assert theirs.subject.public_bytes() == ours.subject
    assert theirs.tbs_certificate_bytes == ours.signed
    usage = theirs.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert not theirs.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_what_a_root_issues_is_a_chain_to_sign_by() -> None:
    root = p256_key(200)
    times = (SINCE, UNTIL)
    made = bench_x509_of.issued(root, root_x509(), p256_key().public_key(), "bänk 1", "Nordkaj AB", times)
    assert read_x509(made).name == "bänk 1"
    assert read_x509(made).is_issued_by(read_x509(root_x509()))
    assert FileSigner(p256_key(), [made, root_x509()]).key_id == read_x509(made).key_id


@pytest.mark.parametrize("name", ["Łódź 小米 " * 20, "x" * 300, "a" * 63 + "ł"])
def test_a_long_name_is_cut_at_a_whole_character(name: str) -> None:
    read = read_x509(bench_x509_of.self_signed(p256_key(), name, SINCE, is_root=True))
    assert name.startswith(read.name)
    assert 60 < len(read.name.encode()) <= 64


def other(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | Ed25519PrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "other")])
    how = None if isinstance(key, Ed25519PrivateKey) else hashes.SHA256()
    builder = x509.CertificateBuilder(name, name, key.public_key(), 5, SINCE, UNTIL)
    return builder.sign(key, how).public_bytes(Encoding.DER)


@pytest.mark.parametrize(
    "make",
    [
        lambda: other(ec.generate_private_key(ec.SECP384R1())),
        lambda: other(Ed25519PrivateKey.generate()),
        lambda: other(rsa.generate_private_key(65537, 2048)),
        lambda: b"",
        lambda: b"\x30\x00",
        lambda: root_x509() + b"\0",
        lambda: root_x509()[:-1],
        lambda: b"\x30\x83\x01\x00\x00" + bytes(65536),
    ],
)
def test_other_certificates_are_refused(make: Callable[[], bytes]) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        read_x509(make())
    assert caught.value.code in {"x509", "der"}


@pytest.mark.peer("openssl")
def test_openssl_verifies_the_chain(peer: Callable[[str], str], tmp_path: Path) -> None:
    for name, data in (("root", root_x509()), ("bench", bench_x509()), ("other", bench_x509(root=7))):
        pem = x509.load_der_x509_certificate(data).public_bytes(Encoding.PEM)
        (tmp_path / f"{name}.pem").write_bytes(pem)
    command = [peer("openssl"), "verify", "-x509_strict", "-CAfile", "root.pem"]
    for name, code in (("bench", 0), ("other", 2)):
        done = subprocess.run([*command, f"{name}.pem"], cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == code, done.stderr
