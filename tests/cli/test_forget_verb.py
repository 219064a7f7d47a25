# SPDX-License-Identifier: Apache-2.0
"""``db forget``: who may, what it says, and that a dry run changes nothing."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable
from typing import Any

import pytest

from inspector import wiring
from inspector.domain.person import Role

Run = Callable[..., Any]
Forget = Callable[..., Any]


@pytest.fixture
def forget(run: Run, demo: Any, monkeypatch: pytest.MonkeyPatch) -> Forget:
    """Give the verb on a home with Ada, Mika the lead, and Otto, who left."""
    app = wiring.App(demo.home)
    ada = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    for name, role in (("Mika", Role.LEAD), ("Otto", Role.TECHNICIAN)):
        app.people.add(name, role, ada)
    for one in ("ada", "mika", "otto"):
        app.people.set_pin(one, "2580", ada)
    app.people.sign_in_by_pin("otto", "2580")
    app.people.disable("otto", ada)
    app.close()

    def verb(*arguments: str, by: str = "ada") -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO("2580\n"))
        return run("--home", demo.home, "db", "forget", *arguments, "--as", by)

    return verb


def test_an_administrator_forgets_who_left(run: Run, demo: Any, forget: Forget) -> None:
    refused = forget("otto", by="mika")
    assert refused.code == 1
    assert "Ask an administrator" in refused.err
    assert "still works here" in forget("mika").err
    assert forget("nobody").code == 2
    told = forget("otto", "--dry-run", "--json")
    assert (told.code, told.json["erased"]) == (0, {"people": 1})
    done = forget("otto", "--json")
    assert (done.code, done.json["erased"]["people"]) == (0, 1)
    listed = run("--home", demo.home, "people", "list", "--all", "--json").json
    assert [(one["id"], one["name"]) for one in listed if one["id"] == "otto"] == [("otto", "forgotten")]
    assert run("--home", demo.home, "db", "check").code == 0


def test_a_device_is_forgotten_and_its_certificate_holds(run: Run, demo: Any, forget: Forget) -> None:
    uid = demo.uid("pixel")
    told = forget("--device", uid, "--dry-run", "--json")
    assert told.json["erased"]["values"] > 0
    assert forget("--device", uid, "--json").json["erased"] == told.json["erased"]
    assert forget("--device", uid, "--json").json["erased"] == {}
    assert forget("--device", "01KSZ2Q8V0E3M8R4T6Y7A9B1C2").code == 2
    assert run("--home", demo.home, "db", "check").code == 0
    assert run("--home", demo.home, "certificate", uid, "-o", demo.home.parent / "again.pdf").code == 0


def test_periods_of_the_settings_decide_what_is_over(run: Run, demo: Any, forget: Forget) -> None:
    assert forget("--expired", "--json").json["erased"] == {}, "for ever, unless somebody says otherwise"
    with (demo.home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write('keep_numbers_days = "1"\nkeep_left_days = "1"\n')
    assert forget("--expired", "--json").json["erased"] == {}, "everything is of today"
    copies = [demo.home / "backups" / f"inspector-0007-{number}.db" for number in (1, 2, 3)]
    kept = demo.home / "backups" / "mine.db"
    kept.parent.mkdir(exist_ok=True)
    now = time.time()
    for age, one in zip((2, 0.5, 0.1), copies, strict=True):
        one.write_bytes(b"a store of the past")
        os.utime(one, (now, now - age * 86400))
    kept.write_bytes(b"of somebody else")
    aside = demo.home.with_name(f"{demo.home.name}.before-restore-1")
    aside.mkdir()
    assert forget("--expired", "--dry-run", "--json").json["erased"] == {"copies": 1}
    told = forget("--expired").out
    assert all(str(one) in told for one in (*copies[1:], aside))
    assert [one.exists() for one in (*copies, kept)] == [False, True, True, True]
    with (demo.home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write('backup_keep = "1"\n')
    done = forget("--expired", "--json").json
    assert (done["erased"], done["copies"]) == ({"copies": 1}, [str(copies[2])])
    assert forget("--expired", "--json").json["erased"] == {}
    assert run("--home", demo.home, "db", "forget").code == 2
