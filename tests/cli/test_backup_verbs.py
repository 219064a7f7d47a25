# SPDX-License-Identifier: Apache-2.0
"""``db backup`` beside a bench that works, and ``db restore`` with its proof."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector import wiring
from inspector.certificates.keys import KeyRing
from inspector.domain.account import SignInRefused
from inspector.domain.certificate import canonical
from inspector.domain.person import Role
from inspector.settings import load
from inspector.storage.backup_file import LIST, SIGNATURE
from inspector.storage.database import DATABASE
from inspector.wiring import restoring, trail

Run = Callable[..., Any]


@pytest.fixture
def backup(run: Run, demo: Any, tmp_path: Path) -> Path:
    path = tmp_path / "b.inspector-backup"
    assert run("--home", demo.home, "db", "backup", "-o", path).code == 0
    return path


def test_a_bench_that_is_open_is_backed_up_and_goes_on(run: Run, demo: Any, tmp_path: Path) -> None:
    app = wiring.App(demo.home)
    try:
        assert app.store.outbox()
        made = run("--home", demo.home, "db", "backup", "-o", tmp_path, "--json")
        assert made.code == 0, made.err
        app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    finally:
        app.close()
    assert (made.json["certificates"], made.json["waiting"]) == (2, 0)
    assert Path(made.json["file"]).stat().st_size == made.json["size"]
    restored = run("--home", tmp_path / "new", "db", "restore", made.json["file"], "--json")
    assert (restored.code, restored.json["faults"]) == (0, [])
    assert restored.json["people"] == 0, "Ada came after the backup"
    checked = run("--home", tmp_path / "new", "db", "check", "--skip-signatures")
    assert checked.code == 0, checked.out
    with closing(sqlite3.connect(tmp_path / "new" / DATABASE)) as connection:
        what, writer, payload = connection.execute(
            "SELECT what, writer_id, payload FROM audit_event ORDER BY writer_id DESC LIMIT 1"
        ).fetchone()
    bench = load(tmp_path / "new").bench_id
    assert what == "store.restored"
    assert writer.startswith(f"{bench}/"), "a chain of its own"
    (follows,) = json.loads(payload)["follows"]
    assert (follows["writer"], follows["seq"]) == (bench, made.json["events"])


def test_a_home_that_is_not_empty_stays_unless_it_may_be_set_aside(
    run: Run, demo: Any, backup: Path, tmp_path: Path
) -> None:
    (demo.home / DATABASE).write_bytes(b"gone")
    refused = run("--home", demo.home, "db", "restore", backup)
    assert refused.code == 2
    assert "not empty" in refused.err
    assert (demo.home / DATABASE).read_bytes() == b"gone"
    done = run("--home", demo.home, "db", "restore", backup, "--replace", "--json")
    assert done.code == 0, done.err
    assert done.json["kept_keys"] is True, "they are for training"
    assert (Path(done.json["set_aside"]) / DATABASE).read_bytes() == b"gone"
    assert run("--home", demo.home, "db", "check").code == 0
    assert not list(tmp_path.glob(".*restoring*"))


def test_no_private_key_and_no_token_is_in_it_and_a_new_bench_verifies_the_old_ones(
    run: Run, tmp_path: Path
) -> None:
    home, path, new = tmp_path / "home", tmp_path / "b", tmp_path / "new"
    assert run("--home", home, "keys", "init").code == 0
    wiring.App(home).store.close()
    with (home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write('registry_token = "tok-123456789"\n')
    assert run("--home", home, "db", "backup", "-o", path).code == 0
    with zipfile.ZipFile(path) as archive:
        packed = b"".join(archive.read(name) for name in archive.namelist())
        assert {"keys/retired.jwks", "settings.toml", DATABASE} <= set(archive.namelist())
    assert b"PRIVATE" not in packed
    assert b"tok-1234" not in packed
    done = run("--home", new, "db", "restore", path)
    assert done.code == 0, done.err
    assert "no private keys" in done.out
    assert KeyRing(new).trusted().keys() == KeyRing(home).trusted().keys()
    assert load(new).bench_id == load(home).bench_id
    assert run("--home", home, "db", "restore", path, "--replace").code == 0
    assert load(home).registry_token == "tok-123456789"
    assert (home / "keys" / "bench-ed25519.pem").exists()
    (home / DATABASE).write_bytes(b"gone")
    done = run("--home", home, "db", "restore", path, "--replace")
    assert (done.code, (home / "keys" / "bench-ed25519.pem").exists()) == (0, False), "nobody could be asked"
    assert "Those of what was there stay in" in done.out


def rewritten(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """Write a backup anew with other members."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def relisted(members: dict[str, bytes]) -> None:
    """Say another time in the list, which is then a list of the right form."""
    listed = json.loads(members[LIST])
    listed["facts"]["made_at"] = "2026-01-01T00:00:00.000Z"
    members[LIST] = canonical(listed)


def test_a_list_is_signed_and_a_restore_says_by_whose_key(run: Run, tmp_path: Path) -> None:
    home, path, keys = tmp_path / "home", tmp_path / "b", tmp_path / "keys.jwks"
    wiring.App(home).store.close()
    unsigned = run("--home", home, "db", "backup", "-o", tmp_path / "plain", "--json")
    assert (unsigned.code, unsigned.json["signed"]) == (0, False)
    assert run("--home", home, "keys", "init").code == 0
    assert run("--home", home, "keys", "export", "-o", keys).code == 0
    assert run("--home", home, "db", "backup", "-o", path, "--json").json["signed"] is True

    def said(file: Path, *words: object) -> tuple[int, str]:
        into = tmp_path / f"into-{len(list(tmp_path.iterdir()))}"
        done = run("--home", into, "db", "restore", file, "--json", *words)
        return done.code, done.json["signature"]

    assert said(tmp_path / "plain")[1].startswith("It is not signed: ")
    assert "only the backup itself names" in said(path)[1]
    code, words = said(path, "--trust", keys)
    assert (code, words.startswith(f"It is signed by bench {load(home).bench_id} with key ")) == (0, True)
    kept = shutil.copy(path, tmp_path / "kept")
    code, words = said(rewritten(Path(kept), relisted), "--trust", keys)
    assert (code, "over another list" in words) == (1, True)
    assert said(rewritten(path, lambda all_: all_.pop(SIGNATURE)))[1].startswith("It is not signed: ")
    replaced = run("--home", home, "db", "restore", tmp_path / "plain", "--replace")
    assert (replaced.code, "It is not signed: " in replaced.out) == (0, True)


@pytest.mark.parametrize(
    "text",
    ["", "no signature", "x" * 70_000, "\u00e9\u00e9"],
    ids=["empty", "garbled", "endless", "not_ascii"],
)
def test_what_is_no_signature_is_refused(run: Run, backup: Path, tmp_path: Path, text: str) -> None:
    file = rewritten(backup, lambda all_: all_.update({SIGNATURE: text.encode()}))
    done = run("--home", tmp_path / "new", "db", "restore", file)
    assert done.code in (1, 2)
    assert "signature" in done.out + done.err
    assert "codec" not in done.out + done.err
    assert not (tmp_path / "new").exists()


def test_a_backup_that_was_changed_is_refused_and_nothing_is_put_in_place(
    run: Run, demo: Any, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(demo.home / DATABASE)) as connection, connection:
        connection.execute("UPDATE inspection SET model = 'Other' WHERE state = 'signed'")
    path, new = tmp_path / "b", tmp_path / "new"
    assert run("--home", demo.home, "db", "backup", "-o", path).code == 0
    refused = run("--home", new, "db", "restore", path)
    assert refused.code == 1
    assert "column model is 'Other'" in refused.out
    assert not new.exists()
    taken = run("--home", new, "db", "restore", path, "--damaged", "--json")
    assert taken.code == 1
    assert taken.json["home"] == str(new)
    assert (new / DATABASE).exists()


def test_who_may_restore_says_who_they_are(
    run: Run, demo: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = wiring.App(demo.home)
    ada = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    mika = app.people.add("Mika", Role.LEAD, ada)
    for one in (ada, mika):
        app.people.set_pin(one.id, "2580", ada)
    app.close()
    path = tmp_path / "b"
    assert run("--home", demo.home, "db", "backup", "-o", path).code == 0

    def restore(*arguments: str, pin: str = "2580", of: Path = path) -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
        return run("--home", tmp_path / "new", "db", "restore", of, *arguments)

    assert restore().code == 1, "nobody is named"
    refused = restore("--as", "mika")
    assert refused.code == 1
    assert "Ask an administrator" in refused.err
    assert not (tmp_path / "new").exists()
    wrong = restore("--as", "ada", pin="1111")
    assert (wrong.code, "the PIN that the backup knows" in wrong.err) == (1, True)
    assert "left" not in wrong.err + wrong.out
    with closing(wiring.App(demo.home)) as app:
        for _ in range(5):
            with pytest.raises(SignInRefused):
                app.people.sign_in_by_pin("ada", "1111")
    assert run("--home", demo.home, "db", "backup", "-o", tmp_path / "locked").code == 0
    assert "locked in the backup" in restore("--as", "ada", of=tmp_path / "locked").err
    assert restore("--as", "ada").code == 0


def test_the_people_of_the_home_that_is_replaced_are_asked(
    run: Run, demo: Any, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(wiring.App(demo.home)) as app:
        ada = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        mika = app.people.add("Mika", Role.LEAD, ada)
        for one in (ada, mika):
            app.people.set_pin(one.id, "2580", ada)

    def restore(*arguments: str, pin: str = "2580") -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
        return run("--home", demo.home, "db", "restore", backup, "--replace", "--json", *arguments)

    assert restore().code == 1, "the backup has no people, this home has"
    refused = restore("--as", "mika")
    assert refused.code == 1
    assert "Ask an administrator" in refused.err
    assert not list(demo.home.parent.glob("*.before-restore-*"))
    for left in ("4", "3"):  # counted in the home, which stays
        assert f"{left} tries are left" in restore("--as", "ada", pin="1111").err
    done = restore("--as", "ada")
    assert (done.code, done.json["kept_keys"]) == (0, True)
    with closing(sqlite3.connect(demo.home / DATABASE)) as connection:
        what, by = connection.execute(
            "SELECT what, value FROM audit_event JOIN person_value ON who = ref"
            " ORDER BY writer_id DESC, seq DESC LIMIT 1"
        ).fetchone()
    assert (what, by) == ("store.restored", "ada")


def test_a_kill_between_the_two_names_leaves_no_new_home(
    run: Run, demo: Any, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, done = Path.rename, list[Path]()

    def killed(path: Path, to: Path) -> Path:
        if done:
            raise KeyboardInterrupt  # no handler of OSError puts anything back
        done.append(to)
        return rename(path, to)

    wish = restoring.Wish(backup, demo.home, may_replace=True)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", killed)
        with pytest.raises(KeyboardInterrupt):
            restoring.restore(wish, lambda app: app.operator)
    (aside,) = done
    for verb in (("outbox",), ("destinations", "add", "erp", "--folder", "/"), ("db", "restore", backup)):
        refused = run("--home", demo.home, *verb)
        assert refused.code == 2
        assert f"Rename {aside} to {demo.home}" in refused.err
    assert f"Rename {aside} to {demo.home}" in run("--home", demo.home, "doctor").out
    assert not demo.home.exists()
    rename(aside, demo.home)
    assert run("--home", demo.home, "db", "check").code == 0


def test_a_home_in_use_is_not_replaced(run: Run, demo: Any, backup: Path) -> None:
    app = wiring.App(demo.home)
    try:
        app.store.outbox()
        assert run("--home", demo.home, "db", "restore", backup, "--replace").code == 3
    finally:
        app.close()
    assert run("--home", demo.home, "db", "check").code == 0


def test_a_backup_of_an_older_form_is_brought_to_this_one_and_a_newer_one_refused(
    run: Run, demo: Any, backup: Path, tmp_path: Path
) -> None:
    home = tmp_path / "newer"
    shutil.copytree(demo.home, home)
    with closing(sqlite3.connect(home / DATABASE)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9000'")
    assert run("--home", home, "db", "backup", "-o", tmp_path / "n").code == 3
    assert run("--home", tmp_path / "into", "db", "restore", tmp_path / "none").code == 2
    assert run("--home", tmp_path / "into", "db", "restore", demo.home / DATABASE).code == 2
    assert run("--home", demo.home, "db", "backup", "-o", demo.home / "b").code == 2
    assert run("--home", demo.home, "db", "backup", "-o", tmp_path / "nowhere" / "b").code == 2
    assert run("--home", demo.home, "db", "backup", "-o", backup).code == 2


@pytest.mark.parametrize("named", ["nofile", "passwd", "certificate"])
def test_a_file_without_keys_is_refused_before_anything_is_unpacked(
    run: Run, backup: Path, demo: Any, tmp_path: Path, named: str
) -> None:
    file = tmp_path / f"{named}.json"
    if named == "passwd":
        file.write_text("root:x:0:0:root:/root:/bin/sh\n", encoding="utf-8")
    elif named == "certificate":
        with closing(wiring.App(demo.home)) as app:
            uid = app.store.latest_certificate()
        assert run("--home", demo.home, "certificate", uid, "-o", file).code == 0
    refused = run("--home", tmp_path / "new", "db", "restore", backup, "--trust", file)
    assert (refused.code, str(file) in refused.err) == (2, True)
    assert not (tmp_path / "new").exists()


def test_what_a_restored_home_signed_for_training_before_is_no_fault(
    run: Run, demo: Any, backup: Path, tmp_path: Path
) -> None:
    new, again = tmp_path / "new", tmp_path / "again"
    assert run("--home", new, "db", "restore", backup).code == 0
    for verb in (("db", "check"), ("audit", "verify")):
        checked = run("--home", new, *verb)
        assert checked.code == 0, checked.out
    assert not (new / "keys" / "training-ed25519.pem").exists()
    with closing(wiring.App(new)) as app:
        trail.heads(app).sign_now()
    assert KeyRing(new).training_id() not in ("", KeyRing(demo.home).training_id())
    assert run("--home", new, "db", "backup", "-o", tmp_path / "second").code == 0
    assert run("--home", again, "db", "restore", tmp_path / "second").code == 0
    assert run("--home", new, "db", "restore", tmp_path / "second", "--replace").code == 0
    for home in (new, again):
        assert run("--home", home, "db", "check").code == 0
    (again / "keys" / "past-training.jwks").unlink()
    assert "another home's training key" in run("--home", again, "db", "check").out
