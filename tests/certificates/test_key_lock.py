# SPDX-License-Identifier: Apache-2.0
"""Several processes at a first run, and at a rotation: they end with one pair of keys that all use."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector.certificates import key_lock
from inspector.certificates.key_lock import LOCK, alone
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import BENCH_KEY, FILE_KEY, KeyRing
from inspector.domain.errors import CertificateTrouble

AT = datetime(2026, 11, 22, tzinfo=UTC)
VAULT = '''
import json, pathlib
class Folder:
    """A keyring of files."""
    def __init__(self, path): self.path = pathlib.Path(path)
    def get_password(self, service, name):
        one = self.path / name
        return one.read_text() if one.exists() else None
    def set_password(self, service, name, text): (self.path / name).write_text(text)
    def delete_password(self, service, name): (self.path / name).unlink()
'''
FIRST_RUN = (
    VAULT
    + """
import sys, datetime
from inspector.certificates.keys import KeyRing
from inspector.domain.errors import CertificateTrouble
home, vault = sys.argv[1:]
ring = KeyRing(pathlib.Path(home), vault=lambda: Folder(vault) if vault else None)
print("ready", flush=True); sys.stdin.readline()
try:
    signer = ring.signer(training=False)
    files = ring.file_signer(datetime.datetime(2026, 11, 22, tzinfo=datetime.UTC))
    print(signer.key_id, files.key_id)
except CertificateTrouble as trouble:
    print(trouble.code)
"""
)
ROTATE = """
import sys, pathlib, datetime
from inspector.certificates.keys import KeyRing
ring = KeyRing(pathlib.Path(sys.argv[1]), vault=lambda: None)
print("ready", flush=True); sys.stdin.readline()
for _ in range(5):
    ring.rotate()
    print(ring.signer(training=False).key_id)
"""
HOLD = """
import sys, pathlib
from inspector.certificates.key_lock import alone
with alone(pathlib.Path(sys.argv[1])):
    print("ready", flush=True); sys.stdin.readline()
"""


def no_vault() -> Vault | None:
    return None


def started(program: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Start a program that waits for a line."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    one = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert one.stdout is not None
    assert one.stdout.readline() == "ready\n"
    return one


def answers(processes: list[subprocess.Popen[str]]) -> list[str]:
    """Let all go at once and give what they say."""
    for one in processes:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    said = [one.communicate(timeout=60)[0].strip() for one in processes]
    assert [one.returncode for one in processes] == [0] * len(processes)
    return said


@pytest.mark.parametrize("vaults", [("", ""), ("vault", "vault"), ("vault", "", "vault", "")])
def test_processes_at_a_first_run_make_one_pair_of_keys(tmp_path: Path, vaults: tuple[str, ...]) -> None:
    """Also where one finds a keyring and the other does not, which made two keys before."""
    (tmp_path / "vault").mkdir()
    home = tmp_path / "home"
    paths = [str(tmp_path / one) if one else "" for one in vaults]
    said = answers([started(FIRST_RUN, home, one) for one in paths])
    told = {one for one in said if one != "key_vault"}  # who has no keyring says that it needs it
    assert len(told) == 1
    names = {one.name.removesuffix(".keyring") for one in (home / "keys").iterdir()}
    assert names == {BENCH_KEY, FILE_KEY, "bench-p256.crt"}
    assert len(list((home / "keys").iterdir())) == 3
    assert ("key_vault" in said) <= ("" in vaults)


def test_rotations_of_two_processes_lose_no_public_key(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path, vault=no_vault)
    first = ring.signer(training=False).key_id
    said = answers([started(ROTATE, tmp_path) for _ in range(2)])
    signed_by = {first, *(key for one in said for key in one.split())}
    assert signed_by <= set(ring.trusted())
    assert len(ring.listed()) == 12, "ten rotations, the first key, and the one for files"


# the lock itself ─────────────────────────────────────────────────────────────


def test_who_waits_too_long_is_told_and_the_one_who_died_is_in_nobodys_way(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    holder = started(HOLD, keys)
    with pytest.raises(CertificateTrouble) as caught, alone(keys, deadline_s=0.05):
        pass
    assert caught.value.code == "key_busy"
    holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    holder.communicate(timeout=30)
    with alone(keys, deadline_s=5):
        assert (tmp_path / LOCK).exists()
    with alone(keys):
        pass


def test_what_a_killed_process_left_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path, vault=no_vault)
    ring.signer(training=False)
    keys = tmp_path / "keys"
    left = keys / f".{BENCH_KEY}.0123456789abcdef"
    left.write_bytes(b"half a key")
    (keys / ".own").write_bytes(b"somebody's")
    ring.rotate()
    assert not left.exists()
    assert (keys / ".own").exists()


def test_a_file_system_without_locks_does_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(key_lock, "_try_lock", none)
    assert KeyRing(tmp_path, vault=no_vault).signer(training=False).key_id


def test_a_home_that_is_only_read_gets_no_lock(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path, vault=no_vault)
    uses: list[Callable[[], object]] = [
        ring.trusted,
        ring.listed,
        ring.own_trust,
        ring.x509,
        ring.public_jwks,
    ]
    for use in uses:
        use()
    assert list(tmp_path.iterdir()) == []
