# SPDX-License-Identifier: Apache-2.0
"""``verify --ask``: what a registry says goes to the answer, and never makes a certificate better."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.jwk import public_jwk
from inspector.certificates.report import State
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.cli import main
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.envelope import write_envelope
from inspector.domain.voiding import Voiding, build_void
from inspector.marketplace.http_client import HttpLimits
from inspector.marketplace.standing_client import Standing, Told
from inspector.registry.server import RunningRegistry
from inspector.registry.store import Record, SqliteCertificates
from inspector.wiring.asking import Asker

BENCH = bench_signer()
TRUST = Trust({BENCH.key_id: BENCH.public_key})
TOKEN = "a-token-of-the-test-suite"
Verify = Callable[..., tuple[int, list[dict[str, Any]]]]


def record(one: SignedCertificate, **more: Any) -> Record:
    return Record(
        one.uid,
        one.digest,
        one.payload,
        one.jws,
        one.key_id,
        "shop-1",
        False,
        (),
        "2026-03-02T12:00:00.000Z",
        **more,
    )


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A registry that asks for tokens and holds 1 (replaced by 2), 2, and another 3."""
    home = tmp_path_factory.mktemp("registry")
    (home / "tokens").write_text(f"{TOKEN}\n", encoding="ascii")
    (home / "tokens").chmod(0o600)
    with closing(SqliteCertificates(home / "registry.db")) as store:
        store.put(record(signed(1, BENCH)))
        store.put(record(signed(2, BENCH, supersedes=uid_of(1)), supersedes=uid_of(1)))
        store.put(record(signed(3, BENCH, software="another")))
    keys = dict(TRUST.keys)
    with RunningRegistry(home, keys=keys, token_file=home / "tokens") as one:
        yield one.url


@pytest.fixture
def verify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Verify:
    trust = tmp_path / "bench.jwk"
    trust.write_text(json.dumps(public_jwk(BENCH.public_key)), encoding="utf-8")

    def run(certificates: list[SignedCertificate], *more: str) -> tuple[int, list[dict[str, Any]]]:
        names = []
        for place, one in enumerate(certificates):
            names.append(str(tmp_path / f"{place}.json"))
            Path(names[-1]).write_bytes(write_envelope(one))
        code = main(
            ["verify", *names, "--home", str(tmp_path / "home"), "--trust", str(trust), "--json", *more]
        )
        return code, json.loads(capsys.readouterr().out)

    return run


def test_what_is_in_force_is_good(verify: Verify, registry: str) -> None:
    code, (row,) = verify([signed(2, BENCH, supersedes=uid_of(1))], "--ask", registry)
    assert (code, row["good"], row["state"]) == (0, True, "valid")
    assert row["asked"] == {"registry": "127.0.0.1", "standing": "valid", "superseded_by": None}


def test_what_was_replaced_names_what_replaced_it(verify: Verify, registry: str) -> None:
    code, (row,) = verify([signed(1, BENCH)], "--ask", registry)
    assert (code, row["state"], row["code"]) == (1, "superseded", "superseded")
    assert row["asked"]["superseded_by"] == uid_of(2)


def test_what_it_does_not_hold_is_said_and_the_signature_stays_good(verify: Verify, registry: str) -> None:
    code, (row,) = verify([signed(9, BENCH)], "--ask", registry)
    assert (code, row["good"], row["asked"]["standing"]) == (4, True, "unknown")


def test_its_own_copy_is_compared_where_a_token_opens_it(
    verify: Verify, registry: str, tmp_path: Path
) -> None:
    code, (row,) = verify([signed(3, BENCH)], "--ask", registry)
    assert (code, row["code"], row["changes"]) == (1, "cloned", [])
    (tmp_path / "token").write_text(TOKEN, encoding="ascii")
    _, (row,) = verify([signed(3, BENCH)], "--ask", registry, "--token-file", str(tmp_path / "token"))
    assert row["changes"] == [
        {"field": "software", "signed": "inspector test", "given": "another", "place": "registry"}
    ]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_many_are_asked_one_by_one(verify: Verify, registry: str, jobs: str) -> None:
    many = [signed(1, BENCH), signed(2, BENCH, supersedes=uid_of(1)), signed(9, BENCH)]
    code, rows = verify(many, "--ask", registry, "--jobs", jobs)
    assert [row["asked"]["standing"] for row in rows] == ["superseded", "valid", "unknown"]
    assert code == 1


def nobody() -> str:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


def test_without_a_network_the_signature_stays_good_and_it_is_said(verify: Verify) -> None:
    code, (row,) = verify([signed(2, BENCH)], "--ask", nobody())
    assert (code, row["good"], row["state"], row["asked"]["standing"]) == (4, True, "valid", "not_asked")
    assert "How it stands is not known" in row["checks"][-1]["words"]


def test_what_is_refused_already_is_not_asked_about(verify: Verify) -> None:
    code, (row,) = verify([signed(2, bench_signer(7))], "--ask", nobody())
    assert (code, row["state"], row["asked"]) == (1, "unknown_key", None)


@pytest.mark.parametrize("url", ["http://registry.example", "ftp://x", "", "https://u:p@x"])
def test_an_address_that_is_none_is_wrong_use(tmp_path: Path, url: str) -> None:
    (tmp_path / "one.json").write_bytes(write_envelope(signed(1, BENCH)))
    args = ["verify", str(tmp_path / "one.json"), "--home", str(tmp_path)]
    assert main([*args, "--ask", url]) == (1 if not url else 2)
    assert main([*args, "--token-file", "missing"]) == 2


def test_the_help_says_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["verify", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "4 all signatures are good, but the registry of --ask could not be asked" in said


# what a registry may answer ──────────────────────────────────────────────────


class Answering:
    """Listens once for each answer, and keeps what it was sent."""

    def __init__(self, *bodies: bytes, status: str = "200 OK") -> None:
        self.sent: list[bytes] = []
        self._bodies = bodies
        self._status = status
        self._server = socket.create_server(("127.0.0.1", 0))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def serve(self) -> None:
        for body in self._bodies:
            peer, _ = self._server.accept()
            with peer:
                self.sent.append(peer.recv(65536))
                head = f"HTTP/1.1 {self._status}\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
                peer.sendall(head.encode() + body)
        self._server.close()


QUICK = HttpLimits(connect_s=1.0, read_s=1.0, total_s=2.0, answer_bytes=65536, connections=1)
ONE = signed(5, BENCH)
REPORT = Verifier(TRUST, None).data(ONE.jws.encode())  # type: ignore[arg-type]  # a JWS has no page


def asked(*bodies: bytes, status: str = "200 OK") -> tuple[Any, list[bytes]]:
    import threading

    server = Answering(*bodies, status=status)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    with closing(Asker(server.url, TRUST, limits=QUICK)) as ask:
        report = ask(REPORT)
    thread.join(5)
    return report, server.sent


def body(standing: str, **more: Any) -> bytes:
    row = {"uid": ONE.uid, "digest": ONE.digest, "standing": standing, **more}
    return json.dumps(row).encode()


def test_number_and_digest_are_all_that_is_sent() -> None:
    report, (sent,) = asked(body("valid"))
    assert report.is_good
    head, _, rest = sent.partition(b"\r\n\r\n")
    assert not rest
    assert head.startswith(f"GET /v1/certificates/{ONE.uid}/standing?digest={ONE.digest} HTTP/1.1".encode())
    assert ONE.jws.encode() not in sent
    assert b"authorization" not in sent.lower()
    assert b"Pixel" not in sent


def statement(by: str, signer: Any = BENCH, **changes: Any) -> dict[str, Any]:
    voiding = Voiding(ONE.uid, "ada", by, "The wrong phone.", datetime(2026, 11, 22, tzinfo=UTC))
    claims = {**build_void(voiding, ONE, key_id=signer.key_id, software="test"), **changes}
    return {"claims": claims, "jws": signer.sign(canonical(claims))}


def test_a_void_is_told_by_the_statement_that_its_shop_signed() -> None:
    report, _ = asked(body("void", void=statement("ilse"), superseded_by=uid_of(6)))
    assert (report.state, report.failure.code) == (State.VOID, "void")
    assert "The wrong phone." in report.failure.words
    assert uid_of(6) in report.failure.advice


@pytest.mark.parametrize(
    "void",
    [None, {}, {"claims": {}, "jws": ""}, statement("ada"), statement("ilse", bench_signer(9)),
     statement("ilse", digest="0" * 64)],
)  # fmt: skip
def test_a_void_without_proof_is_said_to_have_none(void: Any) -> None:
    report, _ = asked(body("void", void=void))
    assert (report.state, report.failure.code) == (State.VOID, "void_unproven")
    assert "The wrong phone." not in report.failure.words


def test_a_revoked_key_is_told_with_its_day() -> None:
    report, _ = asked(body("revoked", revoked_at="2026-11-01T00:00:00.000Z"))
    assert (report.state, report.failure.code) == (State.NOT_VALID, "revoked")
    assert "2026-11-01" in report.failure.words


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (b"", "200 OK"),
        (b"[]", "200 OK"),
        (b"[" * 60000, "200 OK"),
        (b"x" * 70000, "200 OK"),
        (body("fine"), "200 OK"),
        (body("superseded", superseded_by="../../x"), "200 OK"),
        (body("valid", uid=uid_of(6)), "200 OK"),
        (body("valid"), "404 Not Found"),
        (body("valid"), "301 Moved"),
        (b"", "503 Later"),
    ],
)
def test_what_no_registry_answers_changes_nothing_and_is_said(answer: bytes, status: str) -> None:
    report, _ = asked(answer, status=status)
    assert (report.state, report.is_good, report.is_settled) == (State.VALID, True, False)
    assert report.asked.standing == "not_asked"


def test_a_registry_that_was_down_is_not_waited_for_again() -> None:
    with closing(Asker(nobody(), TRUST, limits=QUICK)) as ask:
        first, second = ask(REPORT), ask(REPORT)
    assert first.asked == second.asked
    assert not second.is_settled


def test_nothing_that_a_registry_says_makes_a_certificate_better() -> None:
    strange = Verifier(Trust(), None).data(ONE.jws.encode())  # type: ignore[arg-type]
    with closing(Asker(nobody(), Trust(), limits=QUICK)) as ask:
        assert ask(strange) == strange
    assert Told(Standing.VALID).void == b""


# claims given beside ─────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", ["bare", "spaced", "envelope"])
def test_given_claims_that_say_the_same_are_fine(verify: Verify, tmp_path: Path, form: str) -> None:
    texts = {
        "bare": ONE.payload,
        "spaced": json.dumps(ONE.claims, indent=1).encode(),
        "envelope": write_envelope(ONE),
    }
    (tmp_path / "given.json").write_bytes(texts[form])
    code, (row,) = verify([ONE], "--claims", str(tmp_path / "given.json"))
    assert (code, row["changes"]) == (0, [])


def test_given_claims_are_named_where_they_differ(verify: Verify, tmp_path: Path) -> None:
    (tmp_path / "given.json").write_text(json.dumps({**ONE.claims, "technician": "eve"}), encoding="utf-8")
    code, (row,) = verify([ONE], "--claims", str(tmp_path / "given.json"))
    assert (code, row["code"]) == (1, "given_differs")
    assert row["changes"] == [{"field": "technician", "signed": "ada", "given": "eve", "place": "claims"}]
    (tmp_path / "given.json").write_text("no", encoding="utf-8")
    assert verify([ONE], "--claims", str(tmp_path / "given.json"))[1][0]["code"] == "given_form"


# a trust list that cannot be used, training ──────────────────────────────────


@pytest.mark.parametrize("many", [(), ("--jobs", "2")])
def test_a_damaged_list_is_wrong_use_and_names_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], many: tuple[str, ...]
) -> None:
    (tmp_path / "one.json").write_bytes(write_envelope(ONE))
    (tmp_path / "list.jws").write_text("eyJ.eyJ.AAAA", encoding="ascii")
    args = ["verify", str(tmp_path / "one.json"), "--home", str(tmp_path), *many]
    assert main([*args, "--trust", str(tmp_path / "list.jws")]) == 2
    said = capsys.readouterr().err
    assert "list.jws is not used" in said
    assert "from where it came" in said


@pytest.mark.parametrize("many", [(), ("--jobs", "2")])
def test_training_is_explained_and_taken_only_where_that_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], many: tuple[str, ...]
) -> None:
    one = signed(5, bench_signer(3, training=True))
    (tmp_path / "one.json").write_bytes(write_envelope(one))
    (tmp_path / "one.jws").write_text(one.jws, encoding="ascii")
    args = [
        "verify",
        *(str(tmp_path / name) for name in ("one.json", "one.jws")),
        "--home",
        str(tmp_path),
        *many,
    ]
    assert main(args) == 1
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 2
    assert all(
        "It certifies nothing. It was made for practice. Give --allow-training" in line for line in said
    )
    assert main([*args, "--json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [(row["state"], row["code"], row["training"]) for row in rows] == [
        ("training", "training", True)
    ] * 2
    assert main([*args, "--allow-training"]) == 0
    assert "It certifies nothing." in capsys.readouterr().out
