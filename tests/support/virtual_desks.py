# SPDX-License-Identifier: Apache-2.0
"""A bench with virtual phones in this process: real drivers, real transports, a real store."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from inspector import wiring
from inspector.bundled import resources
from inspector.cli.watch import Watch
from inspector.domain.checklist import Evidence, Phase
from inspector.domain.device import SeenPort
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person
from inspector.ports import Deadlines, Link, VirtualBay
from inspector.services.bench import LiveView, SessionState, SessionView

ANNA = Person("anna", "Anna")
BERT = Person("bert", "Bert")
PIXEL_SERIAL, PIXEL_IMEI = "VRTL8PRO004711", "350000000047114"
IPHONE_SERIAL, IPHONE_IMEI = "VRTL4820A1", "350000000004826"
OTHER_IMEI = "350000000000006"
QUICK = Deadlines(connect_s=2.0, answer_s=2.0, trust_s=0.05)
WAIT_S = 60.0

Table = dict[str, Any]


@cache
def _described(name: str) -> Table:
    return tomllib.loads((resources() / "virtual" / f"{name}.toml").read_text(encoding="utf-8"))


def phone(name: str = "android-good", called: str = "", **changes: Any) -> Table:
    """Give a shipped description, with some of its tables changed."""
    table = copy.deepcopy(_described(name))
    table["name"] = called or table["name"]
    if table["family"] == "android":
        table["erase_s"] = 0.05
    for key, value in changes.items():
        table[key] = {**table.get(key, {}), **value} if isinstance(value, dict) else value
    return table


def pixel(called: str = "pixel", serial: str = PIXEL_SERIAL, **changes: Any) -> Table:
    """Give a Pixel, another one with another serial."""
    table = phone("android-good", called, **changes)
    table["usb"]["serial"] = serial
    for name in ("ro.boot.serialno", "ro.serialno"):
        table["props"][name] = serial
    return table


def iphone(called: str = "iphone", **changes: Any) -> Table:
    return phone("iphone-good", called, **changes)


class Bays:
    """The virtual phones as a source of ports; ``slots`` says where each is plugged in."""

    name = "virtual phones"

    def __init__(self, tables: Sequence[Table]) -> None:
        families: dict[str, list[Table]] = {}
        for table in tables:
            given = {key: value for key, value in table.items() if key != "family"}
            families.setdefault(table["family"], []).append(given)
        self._bays = {family: wiring.virtual_bay(family, rows) for family, rows in families.items()}
        self._bay_of = {table["name"]: self._bays[table["family"]] for table in tables}
        self.slots = {table["name"]: f"A{at}" for at, table in enumerate(tables, 1)}
        for bay in self._bays.values():
            bay.start()

    def poll(self) -> Sequence[SeenPort]:
        return [self._placed(port) for bay in self._bays.values() for port in bay.ports()]

    def _placed(self, port: SeenPort) -> SeenPort:
        return replace(port, path=f"virtual:{self.slots[port.facts['name']]}")

    def link(self, port: SeenPort) -> Link:
        return wiring.link_for(port)

    def bay(self, name: str) -> VirtualBay:
        return self._bay_of[name]

    def control(self, name: str, verb: str) -> None:
        self._bay_of[name].control(name, verb)

    def close(self) -> None:
        for bay in self._bays.values():
            bay.stop()


class Desk:
    """A training bench on ``home``; ``bays`` may outlive it, as phones outlive a crash."""

    def __init__(
        self,
        home: Path,
        bays: Bays,
        *,
        deadlines: Deadlines = QUICK,
        prepare: Callable[[wiring.App], None] = lambda _: None,
        starts: bool = True,
    ) -> None:
        self.bays = bays
        self.app = wiring.App(home, training=True)
        prepare(self.app)
        self.watch = Watch()
        self.removed: list[str] = []
        self.on_live: Callable[[LiveView], None] = lambda _: None
        self.bench = self.app.bench(
            self.watch.show,
            self.removed.append,
            deadlines=deadlines,
            show_live=self._show_live,
        )
        self.finder = wiring.discovery([bays], self.bench, poll_s=0.01, debounce_s=0.0)
        if starts:
            self.finder.start()

    def _show_live(self, view: LiveView) -> None:
        self.on_live(view)

    def close(self) -> None:
        self.finder.stop()
        self.bench.close()
        self.app.close()

    # ── to wait on ───────────────────────────────────────────────────────────

    def key(self, name: str) -> str:
        return f"virtual:{self.bays.slots[name]}"

    def until(self, name: str, wanted: SessionState | Callable[[SessionView], bool]) -> SessionView:
        """Wait for a session's state, or for what a view is to show."""
        is_wanted = (lambda view: view.state is wanted) if isinstance(wanted, SessionState) else wanted
        return self.watch.wait_for(self.key(name), is_wanted, WAIT_S, str(wanted))

    def until_read(self, name: str) -> Inspection:
        """Wait until a phone's measured part is through; gives its inspection."""
        return self.inspection(self.until(name, SessionState.NEEDS_YOU))

    def inspection(self, view: SessionView) -> Inspection:
        assert view.inspection is not None
        return self.app.inspections.get(view.inspection.uid)

    # ── what a technician does ───────────────────────────────────────────────

    def answer_points(
        self, uid: str, *, but: Collection[str] = (), imei: str = PIXEL_IMEI, by: Person = ANNA
    ) -> Inspection:
        """Pass every point that is open."""
        inspection = self.app.inspections.get(uid)
        for point in self.app.inspections.checklist(inspection).points:
            if point.phase is Phase.INSPECT and point.id not in {*inspection.findings, *but}:
                inspection = self.app.inspections.answer(
                    uid, point.id, Outcome.PASS, by, evidence=evidence(point.evidence, imei)
                )
        return inspection

    def to_erase(self, uid: str, imei: str = PIXEL_IMEI) -> Inspection:
        self.answer_points(uid, imei=imei)
        self.app.inspections.grade(uid, ANNA)
        return self.app.inspections.to_erase(uid, ANNA)

    def erased(self, uid: str) -> Inspection:
        """Put the erasure on record."""
        self.app.inspections.erased(
            uid, ANNA, medium="storage", level="purge", method="reset", verification="welcome screen"
        )
        return self.app.inspections.answer(
            uid, "data.erased", Outcome.PASS, ANNA, evidence="restarted into its welcome screen"
        )


def evidence(kind: Evidence, imei: str = PIXEL_IMEI) -> str:
    return {Evidence.SCAN: imei, Evidence.TEXT: "register asked at 09:00 UTC: not flagged"}.get(kind, "")


def said(events: Sequence[Any], what: str) -> list[Mapping[str, Any]]:
    """Give the payloads of the events of one kind."""
    return [event.payload for event in events if event.what == what]


def is_in_review(view: SessionView) -> bool:
    return view.inspection is not None and view.inspection.state is State.REVIEW
