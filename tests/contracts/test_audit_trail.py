# SPDX-License-Identifier: Apache-2.0
"""The table in docs/audit-trail.md: what is an event, no more and no less, and each act is one."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import made_once
import pytest

from inspector.domain.account import SignInRefused
from inspector.domain.line_intent import IntentState
from inspector.domain.person import Role
from inspector.domain.reading_names import READINGS
from inspector.domain.saved_filter import RecordSearch
from inspector.domain.trail import TrailFilter
from inspector.services.trail_export import rows_of
from inspector.settings.destinations import Place
from inspector.wiring import App, bench_keys, destinations
from inspector.wiring.trail import trail

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("services", "wiring", "storage", "domain")
TABLE = re.findall(
    r"^\| `([a-z_.]+)` \|", (ROOT / "docs/audit-trail.md").read_text(encoding="utf-8"), re.MULTILINE
)
GROUPS = {one.partition(".")[0] for one in TABLE}
_EVENT = re.compile(r"[a-z_]+\.[a-z_]+")
_STEPS = {f"inspection.{one}" for one in ("start_reading", "inspect", "back_to_points")}
_COMPOSED = {f"order_line.{one}" for one in (*IntentState, "taken_over")} | _STEPS
_NONE = {"settings.toml"}
"""What looks like an event's word and is a file."""


@functools.cache
def nodes() -> tuple[ast.Constant | ast.Call, ...]:
    files = [file for room in ROOMS for file in sorted((ROOT / "inspector" / room).rglob("*.py"))]
    files = [one for one in files if not one.name.startswith("schema") and "migrations" not in one.parts]
    return tuple(
        node
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant | ast.Call)
    )


def texts() -> set[str]:
    """Give every text of the code."""
    found = (one.value for one in nodes() if isinstance(one, ast.Constant))
    return {one for one in found if isinstance(one, str)}


def first_words() -> Iterator[str]:
    """Give what stands in the code as the word of an event, where it stands there itself."""
    for node in nodes():
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "AuditEvent":
            yield from (str(one.value) for one in node.args[2:3] if isinstance(one, ast.Constant))


def test_the_table_names_each_event_once() -> None:
    assert len(TABLE) == len(set(TABLE)) > 60


def test_every_event_of_the_code_is_in_the_table() -> None:
    said = {one for one in texts() if _EVENT.fullmatch(one) and one.partition(".")[0] in GROUPS}
    assert said - set(TABLE) - set(READINGS) - _NONE == set()
    assert set(first_words()) <= set(TABLE)


def test_every_event_of_the_table_is_in_the_code() -> None:
    assert set(TABLE) - texts() - _COMPOSED == set()
    assert set(TABLE) >= _COMPOSED


# each act is one event ───────────────────────────────────────────────────────

PIN = "2580"


def _wrong_pin(app: App) -> None:
    with suppress(SignInRefused):
        app.people.sign_in_by_pin("ada", "1470")


def _wrong_badge(app: App) -> None:
    with suppress(SignInRefused):
        app.people.sign_in_by_badge("B-99999999")


def _ada(app: App) -> None:
    app.people.sign_in_by_pin("ada", PIN)


ACTS: dict[str, Callable[[App], object]] = {
    "person.added": lambda app: app.people.add("Bo", Role.LEAD, app.people.present),
    "person.role_changed": lambda app: app.people.set_role("bo", Role.AUDITOR, app.people.present),
    "person.badge_changed": lambda app: app.people.set_badge("bo", "B-12345678", app.people.present),
    "person.pin_changed": lambda app: app.people.set_pin("bo", PIN, app.people.present),
    "person.unlocked": lambda app: app.people.unlock("bo", app.people.present),
    "person.disabled": lambda app: app.people.disable("bo", app.people.present),
    "person.signed_out": lambda app: app.people.lock(),
    "person.badge_refused": _wrong_badge,
    "person.pin_refused": _wrong_pin,
    "person.signed_in": _ada,
    "settings.changed": lambda app: app.preferences.change({"shop_name": "Nordkaj"}, app.people.present),
    "destination.kept": lambda app: destinations.add(app, Place("erp", "folder", {"path": str(ROOT)})),
    "destination.secret_kept": lambda app: destinations.keep_secret(app, "erp", "a-long-secret"),
    "destination.removed": lambda app: destinations.remove(app, "erp"),
    "saved_filter.saved": lambda app: app.saved_filters.save(
        "Mine", RecordSearch("nine"), app.people.present
    ),
    "key.in_use": bench_keys.init,
}
_TWO = {"key.in_use"}
"""A bench has two keys, and each is put on record."""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    with pytest.MonkeyPatch.context() as patch:
        made_once.take(patch)
        with closing(App(tmp_path_factory.mktemp("home"))) as one:
            first = one.people.add("Ada", Role.ADMINISTRATOR, one.people.present)
            one.people.give_first_pin(first.id, PIN)
            yield one


def test_each_act_is_one_event(app: App) -> None:
    for what, act in ACTS.items():
        before = len(list(rows_of(trail(app), TrailFilter())))
        act(app)
        new = [row.event.what for row in rows_of(trail(app), TrailFilter())][: -before or None]
        assert new == [what] * (2 if what in _TWO else 1)
