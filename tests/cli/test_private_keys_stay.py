# SPDX-License-Identifier: Apache-2.0
"""No private key gets into the store, a log at debug, a backup, an answer, an error or a trace."""

from __future__ import annotations

import argparse
import base64
import functools
import hashlib
import io
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from inspector import logs
from inspector.certificates import p256
from inspector.certificates.key_safe import KeySafe
from inspector.certificates.keys import BENCH_KEY, FILE_KEY, KeyRing
from inspector.certificates.root import opened
from inspector.cli import build_parser
from inspector.domain.errors import BenchTrouble
from inspector.storage.database import DATABASE
from inspector.ui.bug_report import report

Run = Callable[..., Any]
PASSWORD = "correct horse battery staple"
Private = Ed25519PrivateKey | ec.EllipticCurvePrivateKey


@pytest.fixture(autouse=True)
def at_debug(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Log everything, into the homes' files and here."""
    monkeypatch.setattr(logs, "start", functools.partial(logs.start, level=logging.DEBUG))
    with caplog.at_level(logging.DEBUG):
        yield


def secret_of(key: Private) -> bytes:
    """Give the 32 bytes that are the key."""
    if isinstance(key, Ed25519PrivateKey):
        return key.private_bytes_raw()
    return key.private_numbers().private_value.to_bytes(32, "big")


def forms(key: Private) -> dict[str, bytes]:
    """Give every way in which a key's bytes could be written somewhere."""
    raw = secret_of(key)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode().splitlines()[1:-1]
    found = {
        "raw": raw,
        "reversed": raw[::-1],
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "hex with colons": raw.hex(":").encode(),
        "number": str(int.from_bytes(raw, "big")).encode(),
        "number, little end first": str(int.from_bytes(raw, "little")).encode(),
        "repr": repr(raw)[2:-1].encode(),
        "list": ", ".join(map(str, raw)).encode(),
        **{f"PEM {number}": line.encode() for number, line in enumerate(pem) if len(line) > 24},
    }
    for offset in range(3):  # base64 of something that holds it, wherever it begins
        text = base64.b64encode(bytes(offset) + raw)[4:-4]
        found[f"base64 {offset}"] = text
        found[f"base64url {offset}"] = text.replace(b"+", b"-").replace(b"/", b"_")
    return found


def keys_in(folder: Path) -> dict[str, Private]:
    found: dict[str, Private] = {}
    for one in folder.glob("*.pem"):
        key = load_pem_private_key(one.read_bytes(), None)
        assert isinstance(key, Ed25519PrivateKey | ec.EllipticCurvePrivateKey)
        found[str(one)] = key
    return found


class Watch:
    """All keys that there ever were, and everything that was written or said."""

    def __init__(self, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
        self._folder = folder
        self._caplog = caplog
        self._needles: dict[str, bytes] = {}
        self.said: list[str] = []

    def learn(self, name: str, key: Private) -> None:
        self._needles |= {f"{name}, {form}": needle for form, needle in forms(key).items()}

    def learn_home(self, home: Path) -> None:
        for name, key in keys_in(home / "keys").items():
            self.learn(f"{name} {hashlib.sha256(secret_of(key)).hexdigest()[:8]}", key)

    def texts(self) -> Iterator[tuple[str, bytes]]:
        yield "said", "\n".join(self.said).encode()
        yield "logged", self._caplog.text.encode()
        for one in sorted(self._folder.rglob("*")):
            is_key = one.suffix == ".pem" and one.parent.name in ("keys", "secret")
            if one.is_file() and not is_key:
                yield str(one.relative_to(self._folder)), one.read_bytes()

    def leaks(self) -> list[str]:
        return [
            f"{where}: {name}"
            for where, data in self.texts()
            for name, needle in self._needles.items()
            if needle in data
        ]


def verbs() -> set[str]:
    """Give every verb there is, as it is typed."""

    def leaves(parser: argparse.ArgumentParser, said: tuple[str, ...]) -> Iterator[str]:
        inner = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
        if not inner or not inner[0].required:
            yield " ".join(said)
        for one in inner:
            for name, child in one.choices.items():
                yield from leaves(child, (*said, name))

    return set(leaves(build_parser(), ()))


def _other_places(say: Callable[..., Any], uid: str, home: Path, folder: Path) -> None:
    """Go through the verbs of destinations, of Back Market and of a registry's tokens."""
    tokens = ("--token-file", folder / "tokens")
    assert say("registry token new", "--name", "bench", *tokens).code == 0
    assert say("registry token list", *tokens).code == 0
    say("registry token revoke", "bench", *tokens)
    say("destinations", home=home)
    ada: dict[str, Any] = {"home": home, "lines": "2580\n"}
    place = ("erp", "--webhook", "http://127.0.0.1:9/")
    assert say("destinations add", *place, "--as", "ada", **ada).code == 0
    assert say("destinations secret", "erp", "--as", "ada", **ada).code == 0
    say("destinations test", "erp", home=home)
    assert say("destinations remove", "erp", "--as", "ada", **ada).code == 0
    for verb in ("orders", "listings"):
        say(f"market {verb}", home=home)
    for verb in ("link", "register", "withdraw"):
        say(f"market {verb}", uid, home=home)
    say("market evidence", uid, "--folder", "1", home=home)
    say("market quantity", "SKU", "1", home=home)
    say("outbox add", "--missing", "--to", "registry", home=home)


def _samples(say: Callable[..., Any], home: Path) -> None:
    """Go through the verbs of sampling, as far as somebody gets who is no auditor."""
    assert say("audit plan", "--lot-size", "100", "--aql", "1.0").code == 0
    of_day = ("--by", "day", "--aql", "1.0")
    say("audit lot new", *of_day, "--from", "2026-01-01", home=home)
    say("audit lot list", home=home)
    for verb in ("show", "draw"):
        say(f"audit lot {verb}", "0" * 26, home=home)
    say("audit lot result", "0" * 26, "--accept", home=home)
    say("audit lot release", "0" * 26, "--reason", "Sold as spare parts.", home=home)
    say("audit lot say", "corrected", *of_day, "--reason", "New cable.", home=home)


def _reviews(say: Callable[..., Any], uid: str, home: Path) -> None:
    """Go through the verbs of reviews, as an auditor who countersigns."""
    say("people add", "Ida", "--role", "auditor", "--as", "ada", home=home, lines="2580\n")
    say("people pin", "ida", "--as", "ada", home=home, lines="2580\n2580\n2580\n")
    by = ("--as", "ida")
    for verb, *rest in (
        ("agree",),
        ("disagree", "--point", "grade", "--said", "fair", "--reason", "A dent."),
        ("take-back",),
        ("blind",),
        ("send-back", "--reason", "It rattles."),
        ("countersign",),
    ):
        say(f"audit {verb}", uid, *rest, *by, home=home, lines="2580\n")
    say("audit queue", home=home)
    say("audit show", uid, "--json", home=home)


def test_no_verb_lets_a_private_key_out(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, demo, out = tmp_path / "real", tmp_path / "demo", tmp_path / "out"
    secret = tmp_path / "secret"
    secret.mkdir()
    root, word, trust = secret / "root.pem", tmp_path / "password", tmp_path / "trust.jws"
    word.write_text(PASSWORD, encoding="ascii")
    by_word = ("--password-file", word)
    watch, tried = Watch(tmp_path, caplog), set[str]()

    def say(verb: str, *arguments: str | Path, home: Path = real, lines: str = "") -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO(lines))
        tried.add(verb)
        ran = run("--home", home, *verb.split(), *arguments)
        watch.said += [ran.out, ran.err]
        for one in (real, demo):
            if (one / "keys").is_dir():
                watch.learn_home(one)
        return ran

    assert say("demo", "--out", out, home=demo).code == 0
    pdf = next(out.glob("pixel-*.pdf"))
    uid = pdf.stem.removeprefix("pixel-")
    assert say("keys init").code == 0
    assert say("keys init", "--root", "--name", "Nordkaj", "-o", root, *by_word).code == 0
    watch.learn("root", opened(root.read_bytes(), PASSWORD).private)
    assert say("keys certify", "--request", tmp_path / "request").code == 0
    assert (
        say("keys certify", tmp_path / "request", "--root", root, "-o", tmp_path / "answer", *by_word).code
        == 0
    )
    assert say("keys certify", "--answer", tmp_path / "answer").code == 0
    shown = json.loads(say("keys show", "--json").out)
    assert say("keys export", "-o", tmp_path / "keys.jwks").code == 0
    assert say("keys export").code == 0
    revoke = ("--root", root, "--list", trust, "--reason", "stolen", *by_word)
    assert say("keys revoke", shown[0]["id"], *revoke).code == 0
    assert say("keys trust-list", "--root", root, "-o", trust, *by_word).code == 0
    assert say("keys trust-list", "--keep", trust).code == 0
    assert say("keys rotate").code == 0
    assert say("verify-page", "-o", tmp_path / "page", "--trust", trust, "--trust", f"{root}.crt").code in (
        0,
        2,
    )
    for verb in ("db upgrade", "db check", "db reindex", "checklists list", "sync", "outbox", "people list"):
        say(verb)
        say(verb, home=demo)
    assert say("db head", "-o", tmp_path / "head", home=demo).code == 0
    assert say("verify", pdf, "--allow-training", home=demo).code == 0
    assert say("certificate", uid, "-o", tmp_path / "again.pdf", home=demo).code == 0
    for name, home in (("real", real), ("demo", demo)):
        assert say("db backup", "-o", tmp_path / f"{name}-backup", home=home).code == 0
        assert say("db restore", tmp_path / f"{name}-backup", home=tmp_path / f"{name}-again").code == 0
    say("label", uid, home=demo)
    say("records", "pixel", home=demo)
    assert say("export", "-o", tmp_path / "records.csv", home=demo).code == 0
    assert say("import", tmp_path / "records.csv", home=demo).code == 0
    say("audit log", home=demo)
    say("audit verify", home=demo)
    say("audit report", home=demo)
    _samples(say, demo)
    say("audit head", "-o", tmp_path / "audit.head", home=demo)
    say("checklists lint", tmp_path / "none.toml")
    say("people add", "Ada", "--role", "administrator", home=demo)
    say("people pin", "ada", home=demo, lines="2580\n2580\n")
    _reviews(say, uid, demo)
    say("people badge", "ada", home=demo, lines="B-12345678\n2580\n")
    say("people role", "ada", "lead", home=demo, lines="2580\n")
    say("people disable", "ada", home=demo, lines="2580\n")
    say("people unlock", "ada", home=demo, lines="2580\n")
    say("db forget", "ada", "--as", "ada", home=demo, lines="2580\n")
    say("void", uid, "--reason", "Wrong.", "--as", "ada", home=demo, lines="2580\n")
    say("outbox retry", uid, "--as", "ada", home=demo, lines="2580\n")
    say("outbox drop", uid, "--to", "registry", "--reason", "Sold.", "--as", "ada", home=demo, lines="2580\n")
    say("agent", "-o", tmp_path / "agent.py")
    say("devices")
    say("doctor")
    say("doctor", home=demo)
    nowhere = ("--port", "virtual:nowhere")
    say("read", *nowhere)
    say("record", *nowhere, "-o", tmp_path / "recording")
    say("inspect", *nowhere, "--answers", tmp_path / "none.toml", home=demo)
    say("virtual-bench", tmp_path / "none.toml")
    say("registry serve", "--test", "--host", "192.0.2.1")
    _other_places(say, uid, demo, tmp_path)
    assert verbs() == tried, "a new verb belongs here"
    backup = tmp_path / "backup"
    shutil.copytree(demo, backup, ignore=shutil.ignore_patterns("keys"))
    assert (backup / DATABASE).stat().st_size > 0
    logged = [one for home in (real, demo) for one in (home / "logs").glob("*.log")]
    assert any('"level": "debug"' in one.read_text(encoding="utf-8") for one in logged)
    assert len(watch._needles) > 60
    assert watch.leaks() == []


# what goes wrong says nothing of it either ───────────────────────────────────


@pytest.mark.parametrize(
    "verb", ["keys show", "keys export", "keys init", "keys rotate", "doctor", "verify x"]
)
@pytest.mark.parametrize("name", [BENCH_KEY, FILE_KEY])
def test_no_error_and_no_trace_tells_of_a_key(
    run: Run,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
    name: str,
) -> None:
    home, watch = tmp_path / "home", Watch(tmp_path, caplog)
    assert run("--home", home, "keys", "init").code == 0
    watch.learn_home(home)
    file = home / "keys" / name
    whole = file.read_bytes()
    (tmp_path / "x").write_bytes(b"eyJ.eyJ.eyJ")

    def say() -> None:
        ran = run("--home", home, *verb.replace(" x", f" {tmp_path / 'x'}").split())
        watch.said += [ran.out, ran.err]

    for spoilt in (whole[:-30], whole.replace(b"PRIVATE", b"PRIVAT"), whole + whole, whole[:60] + whole[64:]):
        file.write_bytes(spoilt)
        file.chmod(0o600)
        say()
    file.write_bytes(whole)
    file.chmod(0o644)
    say()
    file.chmod(0o600)

    def broken(self: KeySafe, name: str) -> bytes:
        pem = whole + self.place(name).encode()
        raise RuntimeError(f"a mistake of ours while a local holds the key: {len(pem)}")

    with monkeypatch.context() as patch:
        patch.setattr(KeySafe, "read", broken)
        say()
        watch.said.append(bug_report_of(lambda: KeyRing(home).signer(training=False)))
    if verb != "doctor":  # which looks at the file alone
        assert "RuntimeError" in caplog.text
    watch.learn_home(home)
    assert watch.leaks() == []


def bug_report_of(use: Callable[[], object]) -> str:
    """Give what the window offers to copy after a mistake of ours."""
    with pytest.raises(RuntimeError) as caught:
        use()
    trouble = BenchTrouble("Inspector made a mistake here.", "Try again.")
    trouble.__cause__ = caught.value
    text = report(trouble)
    assert "RuntimeError" in text
    return text


def test_every_form_of_a_key_would_be_found(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    keys: tuple[Private, ...] = (Ed25519PrivateKey.generate(), p256.new_private())
    for number, key in enumerate(keys):
        for form, needle in forms(key).items():
            folder = tmp_path / f"{number} {form}"
            folder.mkdir()
            watch = Watch(folder, caplog)
            watch.learn("key", key)
            (folder / "log").write_bytes(b"before " + needle + b" behind")
            assert f"log: key, {form}" in watch.leaks()
        der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        for text in (base64.b64encode(der), base64.urlsafe_b64encode(der), der, der.hex().encode()):
            assert any(needle in text for needle in forms(key).values())
