# SPDX-License-Identifier: Apache-2.0
"""Hostile requests over a real socket: refused as the contract says, nothing stored, still answering."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from memory_outbox import TestClock
from registries import TOKEN, InProcess, OverSocket, service_of, told
from signed_certificates import bench_signer, claims_of, sign_claims, signed, uid_of

from inspector.certificates.jwk import exported_jwk
from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.envelope import write_envelope
from inspector.marketplace.registry_client import content_digest
from inspector.registry.requests import BodyLimits
from inspector.registry.server import RunningRegistry
from inspector.registry.store import SqliteCertificates

SIGNER, STRANGER = bench_signer(1), bench_signer(2)
TARGET = f"/v1/certificates/{uid_of(1)}"
GOOD = write_envelope(signed(1))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRegistry]:
    home = tmp_path_factory.mktemp("registry")
    trust, tokens = home / "trust.json", home / "tokens"
    trust.write_text(json.dumps({"keys": [exported_jwk(SIGNER.public_key)]}))
    tokens.write_text(f"# the suite's\n{TOKEN}\n")
    with RunningRegistry(home, trust=[trust], token_file=tokens, clock=TestClock()) as registry:
        yield registry


@pytest.fixture
def registry(running: RunningRegistry) -> Iterator[OverSocket]:
    """Give it, and look afterwards that it answers and holds nothing."""
    one = OverSocket(running.url)
    yield one
    assert one.call("GET", "/healthz").status == 200
    assert one.call("GET", TARGET).status == 404


def refused(registry: OverSocket, body: bytes, target: str = TARGET, **headers: str) -> tuple[int, str]:
    answer = registry.call(
        "PUT", target, body, {name.replace("_", "-"): one for name, one in headers.items()}
    )
    return answer.status, told(answer)["code"]


def forged(change: str) -> bytes:
    """Give a certificate with one thing wrong."""
    good = signed(1)
    header, payload, signature = good.jws.split(".")
    other = sign_claims(claims_of(1, SIGNER, technician="eve"), SIGNER)
    made: dict[str, SignedCertificate] = {
        "claims": replace(good, claims=other.claims),
        "payload": replace(good, jws=f"{header}.{other.jws.split('.')[1]}.{signature}", claims=other.claims),
        "signature": replace(good, jws=f"{header}.{payload}.{other.jws.split('.')[2]}"),
        "none": replace(good, jws=f"{_b64({'alg': 'none'})}.{payload}."),
        "own_key": sign_claims(claims_of(1, STRANGER), STRANGER),
        "borrowed_name": sign_claims(claims_of(1, STRANGER, key=SIGNER.key_id), STRANGER),
        "other_key_named": sign_claims(claims_of(1, SIGNER, key=STRANGER.key_id), SIGNER),
        "no_form": sign_claims(claims_of(1, SIGNER, points="many"), SIGNER),
        "newer": sign_claims(claims_of(1, SIGNER, schema="inspector.claims/99"), SIGNER),
        "other_uid": signed(2),
    }
    return write_envelope(made[change])


def _b64(value: dict[str, str]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("claims", "signature"),
        ("payload", "signature"),
        ("signature", "signature"),
        ("none", "jws_form"),
        ("own_key", "unknown_key"),
        ("borrowed_name", "unknown_key"),
        ("other_key_named", "key_name"),
        ("no_form", "claims_form"),
        ("newer", "newer"),
        ("other_uid", "uid"),
    ],
)
def test_a_forged_certificate_is_refused(registry: OverSocket, change: str, code: str) -> None:
    assert refused(registry, forged(change)) == (422, code)


def test_training_does_not_pass_for_real(registry: OverSocket) -> None:
    training = bench_signer(training=True)
    claimed_real = sign_claims(claims_of(1, training, training=False), training)
    assert refused(registry, write_envelope(claimed_real))[0] == 422
    assert refused(registry, write_envelope(signed(1, training))) == (403, "training")


def test_a_real_one_under_another_number_is_no_replay(registry: OverSocket) -> None:
    assert refused(registry, write_envelope(signed(2))) == (422, "uid")


def _bodies() -> Iterator[bytes]:
    yield b""
    yield b"\xff\xfe"
    yield b"null"
    yield b"[" * 100_000
    yield GOOD[:-1]
    yield GOOD + b" "
    yield b" " + GOOD
    yield GOOD.replace(b'"attempt":1', b'"attempt":1.0')
    yield GOOD.replace(b'"attempt":1', b'"attempt":NaN')
    yield GOOD.replace(b'"attempt":1', b'"attempt":1' + b"0" * 5000)
    yield GOOD.replace(b'"attempt":1', b'"attempt":1,"attempt":1')
    yield GOOD.replace(b"Pixel", b"\\u0050ixel")
    yield GOOD.replace(b"Pixel", b"\\ud800")
    yield GOOD[:-1] + b',"more":1}'
    yield canonical({"claims": [], "jws": ""})
    yield canonical({"claims": {}, "jws": 1})


@pytest.mark.parametrize("body", list(_bodies()))
def test_what_is_no_envelope_is_refused(registry: OverSocket, body: bytes) -> None:
    assert refused(registry, body) == (400, "envelope")


@pytest.mark.parametrize(
    "headers",
    [
        {"content_type": "text/plain"},
        {"content_type": ""},
        {"content_type": "application/json-patch+json"},
        {"content_type": "application/x-www-form-urlencoded"},
        {"content_encoding": "gzip"},
    ],
)
def test_wrong_types_are_refused(registry: OverSocket, headers: dict[str, str]) -> None:
    assert refused(registry, GOOD, **headers) == (415, "media_type")


@pytest.mark.parametrize("value", ["sha-256=:AAAA:", "sha-256=:A:", "md5=:AAAA:, sha-256=:AAAA:"])
def test_a_digest_that_does_not_fit_is_refused(registry: OverSocket, value: str) -> None:
    assert refused(registry, GOOD, content_digest=value) == (400, "content_digest")
    assert refused(registry, GOOD[:-2], content_digest=content_digest(GOOD))[1] == "content_digest"


def test_too_large_is_refused_by_its_length_and_by_its_bytes(registry: OverSocket) -> None:
    large = b"{" + b" " * BodyLimits().size
    assert refused(registry, large) == (413, "too_large")
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    head = _head("PUT", TARGET, "Transfer-Encoding: chunked")
    assert b" 413 " in _raw(registry.url, head + chunk * 17 + b"0\r\n\r\n").split(b"\r\n")[0]


def test_a_batch_too_large_is_refused_by_its_length_and_by_its_bytes(registry: OverSocket) -> None:
    lines = {"content_type": "application/x-ndjson"}
    large = (GOOD + b"\n") * (4 * 1024 * 1024 // len(GOOD) + 1)
    assert refused(registry, large, "/v1/certificates", **lines) == (413, "too_large")
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    head = _head("PUT", "/v1/certificates", "Transfer-Encoding: chunked")
    head = head.replace(b"application/json", b"application/x-ndjson")
    assert b" 413 " in _raw(registry.url, head + chunk * 5 + b"0\r\n\r\n").split(b"\r\n")[0]


def test_a_replayed_batch_with_a_forged_line_changes_nothing(quiet: InProcess) -> None:
    lines = b"\n".join(forged(one) for one in ("claims", "payload", "signature", "none", "own_key"))
    for _ in range(2):
        answer = quiet.call("PUT", "/v1/certificates", lines, {"content-type": "application/x-ndjson"})
        assert {one["status"] for one in told(answer)["results"]} == {422}


def test_a_shop_that_no_database_can_keep_is_refused(quiet: InProcess) -> None:
    one = sign_claims(claims_of(1, SIGNER, shop={"id": "s\0", "name": "S"}), SIGNER)
    answer = quiet.call("PUT", TARGET, write_envelope(one))
    assert (answer.status, told(answer)["code"]) == (422, "claims_form")


def test_a_body_without_end_is_cut_off(registry: OverSocket) -> None:
    limits = BodyLimits()
    far = _head("PUT", TARGET, f"Content-Length: {limits.patience + 1}")
    assert b" 413 " in _raw(registry.url, far).split(b"\r\n")[0]
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    endless = _head("PUT", TARGET, "Transfer-Encoding: chunked") + chunk * 9
    assert b" 201 " not in _raw(registry.url, endless)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/certificates/../../etc/passwd",
        "/v1/certificates/..%2f..%2fetc%2fpasswd",
        "/v1/certificates/%2e%2e",
        "/v1/certificates/" + uid_of(1).lower(),
        "/v1/certificates/" + uid_of(1) + "%00",
        "/v1/certificates/" + uid_of(1) + "%0a",
        "/v1/certificates/" + uid_of(1) + ";a=1",
        "/v1/certificates/%EF%BC%91" + uid_of(1)[1:],
        "/v1/certificates/" + uid_of(1) + "/",
        "/v1/certificates/",
        "/v1//certificates/" + uid_of(1),
        "//v1/certificates/" + uid_of(1),
        "/V1/certificates/" + uid_of(1),
        "/healthz/",
        "/docs",
        "/openapi.json",
        "/%ff",
        "/c/" + uid_of(1),
        "/c/..%2f..%2fregistry.db",
        "/c//" + uid_of(1),
        "/c/%00",
        "/verify/../../registry.db",
        "/v1/certificates/" + uid_of(1) + "%2fvoid",
        "/v1/certificates/" + uid_of(1) + "\\void",
    ],
)
def test_tricks_with_the_path_lead_nowhere(registry: OverSocket, path: str) -> None:
    first = _raw(registry.url, _head("PUT", path, f"Content-Length: {len(GOOD)}") + GOOD).split(b"\r\n")[0]
    assert first.split()[1] in (b"400", b"404", b"405")


@pytest.mark.parametrize("method", ["POST", "DELETE", "PATCH", "TRACE", "OPTIONS", "BREW"])
def test_other_methods_are_not_allowed(registry: OverSocket, method: str) -> None:
    answer = registry.call(method, TARGET)
    assert answer.status == 405
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD", "PUT"}


@pytest.mark.parametrize(
    "bytes_sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GARBAGE\r\n\r\n",
        b"PUT " + b"A" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\n" + b"A: b\r\n" * 20_000 + b"\r\n",
    ],
)
def test_bytes_that_are_no_http_end_the_connection(registry: OverSocket, bytes_sent: bytes) -> None:
    answer = _raw(registry.url, bytes_sent)
    assert answer == b"" or answer.split()[1] in (b"400", b"431", b"505")


def test_a_body_that_is_cut_stores_nothing(registry: OverSocket) -> None:
    head = _head("PUT", TARGET, f"Content-Length: {len(GOOD)}")
    _raw(registry.url, head + GOOD[: len(GOOD) // 2], shut=True)


def test_a_request_smuggled_behind_a_refused_one_is_not_served(registry: OverSocket) -> None:
    inner = _head("PUT", TARGET, f"Content-Length: {len(GOOD)}") + GOOD
    outer = _head("PUT", TARGET, f"Content-Length: {BodyLimits().patience + 1}") + inner
    outer = outer.replace(b"Connection: close\r\n", b"")
    answer = _raw(registry.url, outer)
    assert answer.count(b"HTTP/1.1 ") == 1


def test_a_body_that_drips_is_given_up(tmp_path: Path) -> None:
    limits = BodyLimits(arrive_s=0.05)
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        registry = InProcess(service_of(store, TestClock(), Trust(), limits=limits))
        with closing(registry):
            answer = registry.call("PUT", TARGET, b"{", drips=True)
    assert (answer.status, told(answer)["code"]) == (408, "slow")


def spoiled(at: int) -> bytes:
    return GOOD[:at] + b"?" + GOOD[at + 1 :]


@settings(
    max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.binary(max_size=400) | st.integers(0, len(GOOD) - 1).map(lambda at: GOOD[:at] + b"?" + GOOD[at + 1 :])
)
def test_no_bytes_make_it_fail_or_store(quiet: InProcess, body: bytes) -> None:
    answer = quiet.call("PUT", TARGET, body)
    assert answer.status in (400, 403, 422)


@pytest.fixture
def quiet(tmp_path: Path) -> Iterator[InProcess]:
    trust = Trust({SIGNER.key_id: SIGNER.public_key})
    with (
        closing(SqliteCertificates(tmp_path / "registry.db")) as store,
        closing(InProcess(service_of(store, TestClock(), trust))) as registry,
    ):
        yield registry
        assert store.get(uid_of(1)) is None


def _head(method: str, path: str, *headers: str) -> bytes:
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: 127.0.0.1",
        f"Authorization: Bearer {TOKEN}",
        "Content-Type: application/json",
        "Connection: close",
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _raw(url: str, data: bytes, *, shut: bool = False) -> bytes:
    """Send bytes as they are and give what comes back until the other side is silent."""
    where = urlsplit(url)
    assert where.hostname is not None
    with socket.create_connection((where.hostname, where.port or 0), timeout=5) as sock:
        try:
            sock.sendall(data)
            if shut:
                sock.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            return b""
        return _answer(sock)


def _answer(sock: socket.socket) -> bytes:
    got = bytearray()
    sock.settimeout(5)
    try:
        while part := sock.recv(65536):
            got += part
            sock.settimeout(0.2)
    except (TimeoutError, ConnectionResetError):
        pass
    return bytes(got)
