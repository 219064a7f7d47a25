# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from signed_certificates import signed

from inspector.certificates import key_files
from inspector.certificates.keys import BENCH_KEY, FILE_KEY, TRAINING_KEY, KeyRing
from inspector.certificates.signing import verify_jws
from inspector.domain.errors import CertificateTrouble

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def bench_file(home: Path) -> Path:
    return home / "keys" / BENCH_KEY


def test_the_constructor_and_trusted_make_nothing(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path)
    assert ring.trusted() == {}
    assert list(tmp_path.iterdir()) == []


def test_the_first_need_makes_a_key_that_stays(tmp_path: Path) -> None:
    signer = KeyRing(tmp_path).signer(training=False)
    assert KeyRing(tmp_path).signer(training=False).key_id == signer.key_id
    trusted = KeyRing(tmp_path).trusted()
    assert list(trusted) == [signer.key_id]
    payload = signed(1, signer).payload
    assert verify_jws(signer.sign(payload), trusted) == payload
    assert sorted(one.name for one in (tmp_path / "keys").iterdir()) == [BENCH_KEY, FILE_KEY]


def test_the_training_key_is_another_and_never_trusted(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path)
    training = ring.signer(training=True)
    assert training.is_training
    assert ring.trusted() == {}
    assert ring.signer(training=False).key_id != training.key_id
    assert training.key_id not in ring.trusted()
    assert ring.public_jwks() == {"keys": [ring.signer(training=False).public_jwk]}


@posix
def test_keys_are_for_their_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        KeyRing(tmp_path).signer(training=False)
    finally:
        os.umask(old)
    assert stat.S_IMODE(bench_file(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_key_that_others_can_use_is_not_used(tmp_path: Path, mode: int) -> None:
    KeyRing(tmp_path).signer(training=False)
    bench_file(tmp_path).chmod(mode)
    for use in (lambda: KeyRing(tmp_path).signer(training=False), KeyRing(tmp_path).trusted):
        with pytest.raises(CertificateTrouble) as caught:
            use()
        assert caught.value.code == "key_open"
        assert f"{mode:04o}" in caught.value.title
        assert f"chmod 600 {bench_file(tmp_path)}" in caught.value.advice


@posix
def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    KeyRing(tmp_path / "other").signer(training=False)
    (tmp_path / "keys").mkdir()
    bench_file(tmp_path).symlink_to(bench_file(tmp_path / "other"))
    with pytest.raises(CertificateTrouble):
        KeyRing(tmp_path).signer(training=False)


@posix
def test_a_pipe_in_its_place_is_no_key_and_does_not_hang(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    os.mkfifo(bench_file(tmp_path), 0o600)
    with pytest.raises(CertificateTrouble):
        KeyRing(tmp_path).signer(training=False)


def write_key(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o600)


def other_curve() -> bytes:
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def locked() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )


@pytest.mark.parametrize(
    "data", [b"", b"-----BEGIN PRIVATE KEY-----\nAAAA", b"x" * 9999, other_curve(), locked()]
)
def test_a_damaged_or_other_key_is_said_to_be_one_and_kept(tmp_path: Path, data: bytes) -> None:
    write_key(bench_file(tmp_path), data)
    with pytest.raises(CertificateTrouble) as caught:
        KeyRing(tmp_path).signer(training=False)
    assert caught.value.code == "key_file"
    assert bench_file(tmp_path).read_bytes() == data


def test_nothing_of_a_private_key_gets_into_a_trouble(tmp_path: Path) -> None:
    KeyRing(tmp_path).signer(training=False)
    pem = bench_file(tmp_path).read_bytes()
    secret = pem.splitlines()[1]
    write_key(bench_file(tmp_path), pem.replace(b"PRIVATE KEY", b"PRIVATE KEX"))
    with pytest.raises(CertificateTrouble) as caught:
        KeyRing(tmp_path).signer(training=False)
    trouble: BaseException | None = caught.value
    while trouble is not None:
        assert secret.decode() not in f"{trouble} {trouble.args}"
        trouble = trouble.__cause__


def test_two_threads_make_one_key(tmp_path: Path) -> None:
    barrier = threading.Barrier(8, timeout=10)
    made: list[str] = []

    def make() -> None:
        barrier.wait()
        made.append(KeyRing(tmp_path).signer(training=False).key_id)

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(made) == 8
    assert len(set(made)) == 1
    assert len(list((tmp_path / "keys").iterdir())) == 2, "one of each kind"


def test_two_processes_make_one_key(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from inspector.certificates.keys import KeyRing\n"
        "sys.stdout.write('ready\\n'); sys.stdout.flush(); sys.stdin.readline()\n"
        "print(KeyRing(pathlib.Path(sys.argv[1])).signer(training=False).key_id)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    started = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for one in started:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    names = {one.communicate("go\n", timeout=30)[0].strip() for one in started}
    assert names == set(KeyRing(tmp_path).trusted())
    assert len(list((tmp_path / "keys").iterdir())) == 2, "one of each kind"


def test_a_cut_before_the_name_leaves_no_key_and_a_later_start_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(aside: Path, path: Path) -> bool:
        assert aside.read_bytes().startswith(b"-----BEGIN PRIVATE KEY-----")
        assert not path.exists()
        raise OSError(5, "power")

    with monkeypatch.context() as patch:
        patch.setattr(key_files, "_name_if_free", cut)
        with pytest.raises(CertificateTrouble):
            KeyRing(tmp_path).signer(training=False)
    assert not bench_file(tmp_path).exists()
    assert KeyRing(tmp_path).signer(training=False).key_id


def test_a_home_that_cannot_be_written_is_a_clear_trouble(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file where the folder should be", encoding="ascii")
    with pytest.raises(CertificateTrouble) as caught:
        KeyRing(tmp_path).signer(training=True)
    assert caught.value.code == "key_file"
    assert TRAINING_KEY in caught.value.title
