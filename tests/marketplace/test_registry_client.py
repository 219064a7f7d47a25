# SPDX-License-Identifier: Apache-2.0
"""The registry's client against a server that answers anything: every end is one of the house's words."""

from __future__ import annotations

import datetime
import ipaddress
import json
import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_outbox import NOON, TestClock
from scripted_server import ScriptedServer, answer, says
from signed_certificates import bench_signer, signed, uid_of

from inspector.domain.errors import (
    BadInput,
    Cancelled,
    DestinationDown,
    DestinationRefused,
    SyncTrouble,
    TokenRefused,
)
from inspector.domain.outbox import OutboxRow, RowState
from inspector.marketplace.answer import PATIENCE
from inspector.marketplace.http_client import HttpLimits, is_loopback
from inspector.marketplace.outbox import deliveries
from inspector.marketplace.registry_client import RegistryClient, content_digest
from inspector.ports import Cancel, Receipt
from inspector.registry.server import RunningRegistry

TOKEN = "top-secret-token"
QUICK = HttpLimits(connect_s=1.0, read_s=1.0, total_s=2.0)
CERTIFICATE = signed(1)
NAMED = json.dumps({"uid": CERTIFICATE.uid, "digest": CERTIFICATE.digest}).encode()
pytestmark = pytest.mark.usefixtures("no_leaked_threads")


def row_of(number: int = 1, *, training: bool = False, uid: str = "", kind: str = "certificate") -> OutboxRow:
    (one,) = deliveries(signed(number, bench_signer(training=training)), ["registry"])
    return OutboxRow(1, uid or one.uid, one.destination, kind, one.body, RowState.SENDING, 0, NOON)


def deliver(
    url: str, *, limits: HttpLimits = QUICK, cancel: Cancel | None = None, attempts: int = 0, **more: object
) -> Receipt:
    client = RegistryClient(url, TOKEN, TestClock(), limits=limits, **more)  # type: ignore[arg-type]
    with closing(client):
        return client.deliver(replace(row_of(), attempts=attempts), cancel or Cancel())


def test_it_puts_what_the_contract_wants() -> None:
    with ScriptedServer(says(answer(201, NAMED))) as server:
        receipt = deliver(server.url + "/shop/")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().lower().split("\r\n")
    assert lines[0] == f"put /shop/v1/certificates/{CERTIFICATE.uid} http/1.1".lower()
    assert f"authorization: bearer {TOKEN}" in lines
    assert "content-type: application/json" in lines
    assert f"content-digest: {content_digest(body)}".lower() in lines
    assert any(line.startswith("user-agent: inspector/") for line in lines)
    assert json.loads(body) == {"claims": CERTIFICATE.claims, "jws": CERTIFICATE.jws}
    assert receipt == Receipt("stored", CERTIFICATE.digest)


def test_the_same_again_is_as_good() -> None:
    with ScriptedServer(says(answer(200, NAMED))) as server:
        assert deliver(server.url).status == "unchanged"


def test_a_running_registry_takes_it(tmp_path: Path) -> None:
    with RunningRegistry(tmp_path, test=True) as registry:
        client = RegistryClient(registry.url, "", TestClock(), is_test=True)
        with closing(client):
            row = row_of(training=True)
            statuses = [client.deliver(row, Cancel()).status for _ in range(3)]
    assert statuses == ["stored", "unchanged", "unchanged"]


@pytest.mark.parametrize("status", [400, 402, 413, 415, 422, 431, 499])
def test_what_a_person_has_to_mend_is_refused(status: int) -> None:
    body = json.dumps({"title": "No", "detail": "The\nwords \u202eof\x00 the server."}).encode()
    with ScriptedServer(says(answer(status, body))) as server, pytest.raises(DestinationRefused) as caught:
        deliver(server.url)
    assert "“The words of the server.”" in caught.value.title
    assert caught.value.code == str(status)


def test_a_real_registry_that_takes_no_training_is_a_refusal() -> None:
    body = b'{"code": "training", "detail": "None here."}'
    with (
        ScriptedServer(says(answer(403, body))) as server,
        pytest.raises(DestinationRefused, match="None here"),
    ):
        deliver(server.url)


@pytest.mark.parametrize("status", [403, 404, 405, 407, 410, 451])
def test_what_is_said_of_every_row_parks_none(status: int) -> None:
    data = answer(status, b"<html>Blocked</html>")
    with ScriptedServer(says(data)) as server, pytest.raises(DestinationDown, match="not a registry"):
        deliver(server.url)


@pytest.mark.parametrize("status", [403, 404, 405, 407, 410, 451])
def test_what_is_said_of_a_row_again_and_again_parks_it_with_its_words(status: int) -> None:
    data = answer(status, b'{"detail": "Closed on Sundays."}')
    with (
        ScriptedServer(says(data)) as server,
        pytest.raises(DestinationRefused, match="Closed on Sundays"),
    ):
        deliver(server.url, attempts=PATIENCE - 1)


def test_a_registry_of_an_earlier_version_takes_no_countersignature() -> None:
    body = b'{"code": "path", "detail": "Not Found"}'
    row = replace(row_of(), kind="review")
    with ScriptedServer(says(answer(404, body))) as server:
        client = RegistryClient(server.url, TOKEN, TestClock(), limits=QUICK)
        with closing(client), pytest.raises(DestinationRefused, match="earlier version") as caught:
            client.deliver(row, Cancel())
    assert caught.value.code == "older"


def test_other_content_is_refused_and_says_so() -> None:
    with ScriptedServer(says(answer(409))) as server, pytest.raises(DestinationRefused, match="another"):
        deliver(server.url)


@pytest.mark.parametrize(("status", "body"), [(401, b""), (403, b'{"code":"scope"}')])
def test_a_token_that_may_not_asks_for_a_new_one(status: int, body: bytes) -> None:
    with ScriptedServer(says(answer(status, body))) as server, pytest.raises(TokenRefused) as caught:
        deliver(server.url)
    assert "new token" in caught.value.advice


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 599])
def test_what_passes_is_tried_again(status: int) -> None:
    data = answer(status, b"<html>", "Retry-After: 17")
    with ScriptedServer(says(data)) as server, pytest.raises(DestinationDown) as caught:
        deliver(server.url)
    assert caught.value.retry_after_s == 17.0


@pytest.mark.parametrize("status", [202, 204, 206, 301, 302, 307, 308, 304, 600, 999])
def test_what_no_registry_says_is_not_believed(status: int) -> None:
    data = answer(status, b"", "Location: http://192.0.2.1/")
    with ScriptedServer(says(data)) as server, pytest.raises(DestinationDown):
        deliver(server.url)
    assert server.connections == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Welcome to the hotel</html>",
        b"[]",
        b"{}",
        b"[" * 60_000,
        NAMED.replace(b'"digest": "', b'"digest": "0'),
    ],
)
def test_a_success_that_names_something_else_is_not_believed(body: bytes) -> None:
    with ScriptedServer(says(answer(200, body))) as server, pytest.raises(DestinationDown, match="name"):
        deliver(server.url)


def test_a_server_that_repeats_the_token_does_not_bring_it_into_the_outbox() -> None:
    body = json.dumps({"detail": f"Bad token {TOKEN}!"}).encode()
    with ScriptedServer(says(answer(400, body))) as server, pytest.raises(DestinationRefused) as caught:
        deliver(server.url)
    assert TOKEN not in str(caught.value)
    assert "***" in str(caught.value)


def test_the_token_is_in_no_log_and_no_repr(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with ScriptedServer(says(b"")) as server, pytest.raises(DestinationDown) as caught:
        deliver(server.url)
    assert TOKEN not in caplog.text
    error: BaseException | None = caught.value
    while error is not None:
        assert TOKEN not in repr(error) + str(error)
        error = error.__cause__
    assert TOKEN not in repr(RegistryClient("http://localhost", TOKEN, TestClock()))


def test_a_kept_connection_is_used_again_and_its_loss_is_no_trouble() -> None:
    calls = iter([b"", answer(200, NAMED)])

    def drop_once(connection: socket.socket, request: bytes) -> bool:
        connection.sendall(next(calls))
        return False

    with (
        ScriptedServer(says(answer(200, NAMED), stay=True)) as server,
        closing(RegistryClient(server.url, TOKEN, TestClock(), limits=QUICK)) as client,
    ):
        for _ in range(3):
            client.deliver(row_of(), Cancel())
        assert server.connections == 1
        server.script = drop_once
        assert client.deliver(row_of(), Cancel()).status == "unchanged"
        assert server.connections == 2


def _hostile() -> Iterator[bytes]:
    yield b"\x00" * 100
    yield b"HTTP/1.1 abc OK\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort"
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n"
    yield b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n"
    yield b"HTTP/1.1 200 OK\r\nA: " + b"b" * 100_000 + b"\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"
    yield b"HTTP/1.1 100 Continue\r\n\r\n" * 3
    yield b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 1_000_000
    yield answer(503, b"", "Retry-After: \xff", "Retry-After: Mon, 99 Foo 99999 99:99:99 GMT")


@pytest.mark.parametrize("data", list(_hostile()))
def test_hostile_answers_are_troubles_of_the_destination(data: bytes) -> None:
    with ScriptedServer(says(data)) as server, pytest.raises(SyncTrouble):
        deliver(server.url)


def test_any_bytes_are_a_trouble_of_the_destination() -> None:
    with ScriptedServer(says(b"")) as server:
        client = RegistryClient(server.url, TOKEN, TestClock(), limits=QUICK)

        @settings(max_examples=60, deadline=None)
        @given(st.sampled_from([b"", b"HTTP/1.1 200 OK\r\n"]), st.binary(max_size=200))
        def check(head: bytes, data: bytes) -> None:
            server.script = says(head + data)
            with pytest.raises(SyncTrouble):
                client.deliver(row_of(), Cancel())

        with closing(client):
            check()


def test_a_large_answer_is_not_read_to_its_end() -> None:
    limits = HttpLimits(connect_s=1, read_s=1, total_s=5, answer_bytes=1000)
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n" + b" " * 100_000
    with ScriptedServer(says(data, stay=True)) as server, pytest.raises(DestinationDown, match="too long"):
        deliver(server.url, limits=limits)


def test_silence_ends_at_the_reads_deadline() -> None:
    limits = HttpLimits(connect_s=1, read_s=0.05, total_s=5)
    with ScriptedServer(says(b"", stay=True)) as server, pytest.raises(DestinationDown, match="in time"):
        deliver(server.url, limits=limits)


def test_drops_of_an_answer_end_at_the_whole_deadline() -> None:
    stop = threading.Event()

    def drip(connection: socket.socket, request: bytes) -> bool:
        while not stop.wait(0.02):
            connection.sendall(b"H")
        return False

    limits = HttpLimits(connect_s=1, read_s=5, total_s=0.15)
    began = time.monotonic()
    with ScriptedServer(drip) as server:
        with pytest.raises(DestinationDown):
            deliver(server.url, limits=limits)
        stop.set()
    assert time.monotonic() - began < 2.0


def cancel_on_arrival(server: ScriptedServer, cancel: Cancel) -> None:
    server.arrived.wait(5)
    cancel.set()


@pytest.mark.parametrize("data", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"])
def test_a_cancel_frees_a_request_in_the_middle(data: bytes) -> None:
    cancel = Cancel()
    limits = HttpLimits(connect_s=1, read_s=30, total_s=60)
    with ScriptedServer(says(data, stay=True)) as server:
        timer = threading.Thread(target=cancel_on_arrival, args=(server, cancel))
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            deliver(server.url, limits=limits, cancel=cancel)
        assert time.monotonic() - began < 5
        timer.join()


def test_a_cancel_before_sends_nothing() -> None:
    cancel = Cancel()
    cancel.set()
    with ScriptedServer(says(answer(200, NAMED))) as server, pytest.raises(Cancelled):
        deliver(server.url, cancel=cancel)
    assert not server.requests


def test_nobody_there_is_down() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(DestinationDown, match="cannot be reached"):
        deliver(url)


def test_training_goes_to_a_test_registry_on_this_machine_alone() -> None:
    cases = [
        ("http://127.0.0.1:1", True, True),
        ("http://127.0.0.1:1", False, False),
        ("http://[::1]:1", True, True),
        ("https://registry.example", True, False),
    ]
    for url, is_test, expected in cases:
        assert RegistryClient(url, TOKEN, TestClock(), is_test=is_test).accepts_training is expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("LOCALHOST", True),
        ("0.0.0.0", False),
        ("127.0.0.1.example", False),
        ("localhost.example", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_what_is_this_machine(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "registry",
        "ftp://registry.example",
        "http://registry.example",
        "https://",
        "https://user:secret@registry.example",
        "https://registry.example/?a=1",
        "https://registry.example/#a",
        "https://registry.example:99999",
        "http://127.0.0.1.example",
    ],
)
def test_addresses_that_would_leak_or_lead_nowhere_are_refused(url: str) -> None:
    with pytest.raises(BadInput):
        RegistryClient(url, TOKEN, TestClock())


@pytest.mark.parametrize("token", ["a b", "a\r\nX: y", "schlüssel", "=", "x" * 2000])
def test_a_token_that_would_break_the_header_is_refused(token: str) -> None:
    with pytest.raises(BadInput) as caught:
        RegistryClient("https://registry.example", token, TestClock())
    assert token not in str(caught.value)


@pytest.mark.parametrize(
    "row",
    [
        row_of(kind="order"),
        row_of(uid=uid_of(2)),
        OutboxRow(1, "", "", "certificate", b"{", RowState.SENDING, 0, NOON),
    ],
)
def test_a_row_that_makes_no_sense_is_parked_without_a_request(row: OutboxRow) -> None:
    with ScriptedServer(says(answer(200, NAMED))) as server:
        client = RegistryClient(server.url, TOKEN, TestClock())
        with closing(client), pytest.raises(DestinationRefused):
            client.deliver(row, Cancel())
    assert not server.requests


# ── TLS ──────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    """Give a server's context for 127.0.0.1 and the file of the one authority that vouches for it."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A test registry")])
    now = datetime.datetime.now(datetime.UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context, pem


def test_over_tls_to_an_authority_that_is_trusted(tls: tuple[ssl.SSLContext, Path]) -> None:
    with ScriptedServer(says(answer(201, NAMED)), tls[0]) as server:
        assert deliver(server.url, ca_file=tls[1]).status == "stored"


def test_a_certificate_that_nobody_vouches_for_gets_nothing(tls: tuple[ssl.SSLContext, Path]) -> None:
    server = ScriptedServer(says(answer(201, NAMED)), tls[0])
    with server, pytest.raises(DestinationDown, match="cannot be trusted"):
        deliver(server.url)
    assert not server.requests


def test_a_certificate_of_another_name_gets_nothing(tls: tuple[ssl.SSLContext, Path]) -> None:
    server = ScriptedServer(says(answer(201, NAMED)), tls[0])
    with server, pytest.raises(DestinationDown, match="cannot be trusted"):
        deliver(server.url.replace("127.0.0.1", "localhost"), ca_file=tls[1])
    assert not server.requests


def test_a_cancel_frees_a_request_over_tls(tls: tuple[ssl.SSLContext, Path]) -> None:
    cancel = Cancel()
    with ScriptedServer(says(b"", stay=True), tls[0]) as server:
        timer = threading.Thread(target=cancel_on_arrival, args=(server, cancel))
        timer.start()
        with pytest.raises(Cancelled):
            deliver(server.url, limits=HttpLimits(), cancel=cancel, ca_file=tls[1])
        timer.join()
