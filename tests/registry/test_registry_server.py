# SPDX-License-Identifier: Apache-2.0
"""The registry as a process and on a thread: what it prints, how it ends, what it will not start with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from registries import TOKEN, OverSocket, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.keys import KeyRing
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput, OurBug, StoreLocked
from inspector.registry.server import Options, RunningRegistry

TARGET = f"/v1/certificates/{uid_of(1)}"
SCRIPT = """
import sys
from pathlib import Path
from inspector.registry.server import serve
sys.exit(serve(Path(sys.argv[1]), port=0, test=True))
"""


@contextmanager
def process(home: Path) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """Start a registry of its own and wait for its line."""
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(home)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        try:
            assert child.stdout is not None
            yield child, json.loads(child.stdout.readline())
        finally:
            child.kill()


def put(url: str) -> int:
    body = write_envelope(signed(1, bench_signer(training=True)))
    return OverSocket(url, "").call("PUT", TARGET, body, {"authorization": ""}).status


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_process_says_where_it_answers_and_ends_on_a_signal(tmp_path: Path, number: int) -> None:
    if os.name == "nt":
        pytest.skip("Windows cannot send this signal to one process")
    with process(tmp_path) as (child, line):
        assert (line["test"], line["keys"]) == (True, 0)
        assert put(line["url"]) == 201
        child.send_signal(number)
        output, errors = child.communicate(timeout=20)
        assert (child.returncode, output, errors) == (0, "", "")
    lines = [json.loads(line) for line in (tmp_path / "logs" / "registry.log").read_text().splitlines()]
    assert [line["status"] for line in lines if line["message"] == "request"] == [201]


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    with process(tmp_path) as (child, line):
        assert put(line["url"]) == 201
        child.kill()
        child.wait(20)
    with process(tmp_path) as (_, line):
        assert put(line["url"]) == 200


@pytest.mark.usefixtures("no_leaked_threads")
def test_on_a_thread_it_starts_and_stops_again_and_again(tmp_path: Path) -> None:
    statuses = []
    for _ in range(3):
        with RunningRegistry(tmp_path, test=True) as registry:
            statuses.append(put(registry.url))
        with pytest.raises(ConnectionRefusedError):
            put(registry.url)
        registry.stop()
    assert statuses == [201, 200, 200]


@pytest.mark.usefixtures("no_leaked_threads")
def test_a_second_one_on_the_same_file_is_refused(tmp_path: Path) -> None:
    with RunningRegistry(tmp_path, test=True) as registry:
        with pytest.raises(StoreLocked, match="Another registry"), RunningRegistry(tmp_path, test=True):
            pass
        assert put(registry.url) == 201


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with RunningRegistry(tmp_path / "a", test=True) as registry:
        port = int(registry.url.rpartition(":")[2])
        with pytest.raises(BadInput, match=str(port)), RunningRegistry(tmp_path / "b", port=port):
            pass
    with pytest.raises(BadInput, match="no such port"), RunningRegistry(tmp_path / "b", port=70000):
        pass


def test_it_has_no_address_before_it_runs(tmp_path: Path) -> None:
    with pytest.raises(OurBug):
        _ = RunningRegistry(tmp_path).url


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (Options(Path(), host="0.0.0.0", is_test=True, token_file=Path("t")), "this machine alone"),
        (Options(Path(), host="192.0.2.1"), "asks for tokens"),
        (Options(Path(), host="::"), "asks for tokens"),
        (Options(Path(), host="registry.example"), "asks for tokens"),
    ],
)
def test_what_would_let_strangers_in_is_refused(options: Options, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        options.check()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_this_machine_needs_no_tokens(host: str) -> None:
    Options(Path(), host=host, is_test=True).check()


def test_it_believes_the_keys_it_was_given(tmp_path: Path) -> None:
    own = KeyRing(tmp_path).signer(training=False)
    with RunningRegistry(tmp_path, keys=KeyRing(tmp_path).trusted()) as registry:
        place = OverSocket(registry.url, "")
        good = place.call("PUT", TARGET, write_envelope(signed(1, own)))
        strange = place.call("PUT", f"/v1/certificates/{uid_of(2)}", write_envelope(signed(2)))
    assert (good.status, strange.status, told(strange)["code"]) == (201, 422, "unknown_key")


def test_tokens_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_text(f"\n# for bench 1\n  {TOKEN}  # its own\nanother-token-of-ours\n")
    with RunningRegistry(tmp_path, token_file=file) as registry:
        for token, status in [
            (TOKEN, 404),
            ("another-token-of-ours", 404),
            ("# for bench 1", 401),
            ("", 401),
        ]:
            assert OverSocket(registry.url, token).call("GET", TARGET).status == status


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no token"),
        (b"# nothing\n", "no token"),
        (b"short\n", "Token 1"),
        (b"a-token-of-the-test-suite\nwith a blank in it\n", "Token 2"),
        ("ein-schlüssel-der-nicht-geht\n".encode(), "ASCII"),
        (b"x" * (2 * 1024 * 1024), "too large"),
    ],
)
def test_a_bad_token_file_is_named(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "tokens"
    file.write_bytes(data)
    with pytest.raises(BadInput, match=words), RunningRegistry(tmp_path, token_file=file):
        pass


def test_a_missing_token_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="nothere"), RunningRegistry(tmp_path, token_file=tmp_path / "nothere"):
        pass
