# SPDX-License-Identifier: Apache-2.0
"""Two registry processes on one PostgreSQL, sixteen benches at once, a process killed again and again.

Every certificate that a bench was told is stored is there, once, with that
very content; of benches that sign one number for different devices, one is
told that it is stored and the others 409, whichever process each asked.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from postgres import database, plain, server
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.jwk import exported_jwk
from inspector.domain.envelope import write_envelope

BENCHES = 16
SHARED = 4
"""Each so many numbers, all benches sign one and the same number, each for another device."""
SIGNER = bench_signer()
SCRIPT = """
import sys
from pathlib import Path
from inspector.registry.server import serve
home, port, url = sys.argv[1:]
sys.exit(serve(Path(home), port=int(port), trust=[Path(home) / "trust.json"], database=url))
"""


class Process:
    """A registry process that comes back at the same address after each kill."""

    def __init__(self, home: Path, url: str) -> None:
        self._arguments = (str(home), url)
        self._port = 0
        self.address = ""
        self._child = self._started()
        self.kills = 0

    def _started(self) -> subprocess.Popen[str]:
        home, url = self._arguments
        child = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, home, str(self._port), url], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        line = child.stdout.readline()
        assert line, "the registry did not start"
        self.address = urlsplit(json.loads(line)["url"]).netloc
        self._port = int(self.address.rpartition(":")[2])
        return child

    def kill(self) -> None:
        """End it without a word, in the middle of whatever it does, and start it again."""
        self.close()
        self.kills += 1
        self._child = self._started()

    def close(self) -> None:
        self._child.kill()
        self._child.wait(20)
        assert self._child.stdout is not None
        self._child.stdout.close()


@dataclass(slots=True)
class Bench:
    """Puts one certificate after the other until it is told; asks the other process when one is gone."""

    number: int
    addresses: tuple[str, ...]
    stop: threading.Event
    told: dict[str, tuple[int, str]] = field(default_factory=dict)
    tries: int = 0

    def run(self) -> None:
        place = 0
        while not self.stop.is_set() or len(self.told) < SHARED:
            place += 1
            is_shared = place % SHARED == 0
            number = place if is_shared else 100_000 + self.number * 50_000 + place
            one = signed(number, SIGNER, bench=f"bench-{self.number}")
            self.told[one.uid] = (self._put(one.uid, write_envelope(one)), one.digest)

    def _put(self, uid: str, body: bytes) -> int:
        """Send until somebody answers for good, even when the test has ended meanwhile."""
        while True:
            self.tries += 1
            with suppress(OSError, HTTPException):
                status = self._asked(uid, body)
                if status < 500:
                    return status
            self.stop.wait(0.02)

    def _asked(self, uid: str, body: bytes) -> int:
        address = self.addresses[(self.number + self.tries) % len(self.addresses)]
        with closing(HTTPConnection(address, timeout=10)) as connection:
            connection.request("PUT", f"/v1/certificates/{uid}", body, {"content-type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            return answer.status


@contextmanager
def processes(home: Path, url: str) -> Iterator[list[Process]]:
    (home / "trust.json").write_text(json.dumps({"keys": [exported_jwk(SIGNER.public_key)]}))
    with ExitStack() as stack:
        yield [stack.enter_context(closing(Process(home, url))) for _ in range(2)]


def run(home: Path, url: str, *, kills: int, every_s: float) -> tuple[list[Bench], int]:
    """Let the benches work while one process after the other is killed."""
    stop = threading.Event()
    with processes(home, url) as both:
        benches = [Bench(one, tuple(p.address for p in both), stop) for one in range(BENCHES)]
        threads = [threading.Thread(target=one.run) for one in benches]
        for thread in threads:
            thread.start()
        try:
            for turn in range(kills):
                stop.wait(every_s)
                both[turn % 2].kill()
            stop.wait(every_s)
        finally:
            stop.set()
            for thread in threads:
                thread.join(60)
        assert not any(thread.is_alive() for thread in threads)
        return benches, sum(one.kills for one in both)


def check(benches: list[Bench], url: str) -> None:
    """Hold what the benches were told against what is stored."""
    with psycopg.connect(plain(url)) as connection:
        rows = connection.execute("SELECT uid, digest FROM registry_certificate").fetchall()
        numbers = connection.execute(
            "SELECT uid, count(*) FROM registry_number GROUP BY uid HAVING count(*) <> 2"
        ).fetchall()
    stored = {str(uid): str(digest) for uid, digest in rows}
    assert len(stored) == len(rows)
    assert not numbers, "an IMEI and a serial each"
    told = [(uid, *word) for one in benches for uid, word in one.told.items()]
    assert {status for _, status, _ in told} <= {200, 201, 409}
    assert set(stored) == {uid for uid, _, _ in told}
    for uid, status, digest in told:
        assert (stored[uid] == digest) == (status in (200, 201)), (uid, status)
    winners = [uid for uid, status, _ in told if status in (200, 201)]
    assert len(winners) == len(set(winners)), "a number was given to two"
    contested = {uid for uid, status, _ in told if status == 409}
    assert uid_of(SHARED) in contested


@pytest.fixture
def url() -> Iterator[str]:
    with server() as first, database(first) as one:
        yield one


@pytest.mark.peer("postgres")
def test_a_kill_loses_nothing_and_doubles_nothing(tmp_path: Path, url: str) -> None:
    benches, kills = run(tmp_path, url, kills=1, every_s=0.5)
    assert kills == 1
    check(benches, url)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.peer("postgres")
def test_a_kill_every_second_for_a_minute_loses_nothing_and_doubles_nothing(tmp_path: Path, url: str) -> None:
    benches, kills = run(tmp_path, url, kills=60, every_s=1.0)
    assert kills == 60
    assert sum(one.tries for one in benches) > sum(len(one.told) for one in benches), "no kill was felt"
    check(benches, url)
