# SPDX-License-Identifier: Apache-2.0
"""A checklist's rules: TOML → ``Checklist``, with all faults of a bad file at once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from inspector.catalog.rules import NAME, NAME_SHAPE, read_number, read_rule
from inspector.catalog.source import open_toml
from inspector.catalog.table import Faults, Table
from inspector.domain.certificate import canonical
from inspector.domain.checklist import (
    Checklist,
    ChecklistRef,
    Criterion,
    Evidence,
    Method,
    OnFail,
    Otherwise,
    Phase,
    Point,
    Rule,
    Threshold,
)
from inspector.domain.device import Category
from inspector.domain.errors import BadChecklist

FORMAT = 1
CHECKLIST_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
POINT_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
OTHER = "other"
"""The code and the reason that every point has and that needs a note: never listed."""
STANDARD = "standard"
"""The profile that every threshold has."""
MOST_CODES = 8
"""Codes have the keys 1 to 8; 9 is "other"."""

_BRACES = re.compile(r"\{([^{}]*)\}")
Value = TypeVar("Value", int, str)


def load(path: Path) -> Checklist:
    """Read a checklist's rules; raises BadChecklist with all its faults, BadInput when unreadable."""
    checklist, faults = read(path)
    if faults:
        raise BadChecklist(path.name, faults.sorted())
    return checklist


def read(path: Path) -> tuple[Checklist, Faults]:
    """Read what can be read of a checklist's rules, and the faults of the rest."""
    data, faults = open_toml(path)
    if faults and not data:
        return _checklist(Table({}, (), Faults()), ""), faults
    checklist = _checklist(Table(data, (), faults), path.name)
    if faults:
        return checklist, faults
    digest = hashlib.sha256(canonical(data)).hexdigest()  # type: ignore[arg-type] # no fault: JSON only
    ref = ChecklistRef(checklist.ref.id, checklist.ref.version, digest)
    return _hashed(checklist, ref), faults


def _hashed(one: Checklist, ref: ChecklistRef) -> Checklist:
    return Checklist(ref, one.category, one.points, one.thresholds, one.not_tested)


def _checklist(table: Table, file: str) -> Checklist:
    if table.has("language"):
        table.fault("holds the words of a checklist: lint the file with its rules", "language")
    table.whole("format", FORMAT, FORMAT)
    ref = ChecklistRef(
        table.text("id", CHECKLIST_ID, shape="an id such as phone-25"), table.whole("version", 1, 9999), ""
    )
    is_named = ref.id and type(table.value("version")) is int
    if is_named and file != f"{ref.id}.v{ref.version}.toml":
        table.fault(f"this file is to be called {ref.id}.v{ref.version}.toml", "id")
    thresholds = _thresholds(table)
    points = tuple(_point(one, thresholds) for one in table.tables("points"))
    checklist = Checklist(
        ref,
        table.choice("category", Category),
        points,
        thresholds,
        table.names("not_tested", NAME, NAME_SHAPE),
    )
    _check_whole(table, checklist)
    table.done()
    return checklist


def _thresholds(table: Table) -> dict[str, Threshold]:
    inner = table.table("thresholds") if table.has("thresholds") else None
    if inner is None:
        return {}
    for name in inner.key_names:
        if not NAME.fullmatch(name):
            inner.fault(f"'{name[:40]}' is not {NAME_SHAPE}", name)
    found = {name: _threshold(name, one) for name, one in inner.named_tables().items()}
    profiles = {name: frozenset(one.values) for name, one in found.items()}
    everywhere = frozenset().union(*profiles.values())
    for name, has in profiles.items():
        for missing in sorted(everywhere - has):
            inner.fault(f"has no number for the profile '{missing}'", name, "values")
    return found


def _threshold(name: str, table: Table) -> Threshold:
    unit, source = table.text("unit"), table.text("source")
    values = table.table("values")
    numbers = {key: read_number(values, key) for key in values.key_names} if values else {}
    if values is not None:
        if STANDARD not in numbers:
            values.fault(f"the profile '{STANDARD}' is missing")
        for key in numbers:
            if not NAME.fullmatch(key):
                values.fault(f"'{key[:40]}' is not {NAME_SHAPE}", key)
    table.done()
    return Threshold(name, unit, source, numbers)


def _point(table: Table, thresholds: Mapping[str, Threshold]) -> Point:
    rules = tuple(read_rule(one, thresholds) for one in table.tables("rules"))
    point = Point(
        number=table.whole("number", 1, 999),
        id=table.text("id", POINT_ID, shape="two names with a dot between, such as battery.health"),
        group=table.text("group", NAME, shape=NAME_SHAPE),
        method=table.choice("method", Method),
        criterion=_criterion(table, rules, thresholds),
        on_fail=table.choice("on_fail", OnFail, OnFail.REFUSE),
        is_gate=table.flag("gate"),
        phase=table.choice("phase", Phase, Phase.INSPECT),
        not_applicable=table.names("not_applicable", NAME, NAME_SHAPE),
        evidence=table.choice("evidence", Evidence, Evidence.NONE),
        live=table.text("live", NAME, shape=NAME_SHAPE, default=""),
        codes=table.names("codes", NAME, NAME_SHAPE),
    )
    _check_point(table, point)
    table.done()
    return point


def _criterion(table: Table, rules: tuple[Rule, ...], thresholds: Mapping[str, Threshold]) -> Criterion:
    inner = table.table("criterion")
    if inner is None:
        return Criterion("", "", rules)
    number, source = inner.text("number"), inner.text("source")
    for name in _BRACES.findall(number):
        if name not in thresholds:
            inner.fault(f"'{name[:40]}' is not among the thresholds", "number")
    inner.done()
    return Criterion(number, source, rules)


def _check_point(table: Table, point: Point) -> None:
    if point.is_gate and point.not_applicable:
        table.fault("a gate always applies: this list must go", "not_applicable")
    if point.is_gate and point.on_fail is OnFail.REMARK:
        table.fault("a gate refuses: it cannot be a remark", "on_fail")
    if len(point.codes) > MOST_CODES:
        table.fault(
            f"has more than {MOST_CODES} codes: the keys 1 to {MOST_CODES} are all there are", "codes"
        )
    _check_other(table, "codes", point.codes)
    _check_other(table, "not_applicable", point.not_applicable)
    if point.method is Method.GRADED and point.criterion.rules:
        table.fault("a graded point is judged by its defects: it has no rules", "rules")
    if point.method is Method.GUIDED:
        for place, rule in enumerate(point.criterion.rules):
            if rule.otherwise is not Otherwise.ASK:
                table.fault(
                    'a reading only advises at a guided point: otherwise = "ask"', "rules", place, "otherwise"
                )


def _check_other(table: Table, key: str, listed: tuple[str, ...]) -> None:
    if OTHER in listed:
        table.fault(f"'{OTHER}' is not listed: it is always there, or never", key)


def _check_whole(table: Table, checklist: Checklist) -> None:
    points = checklist.points
    if not points:
        table.fault("a checklist has points", "points")
    for place in _again([one.number for one in points]):
        table.fault(f"number {points[place].number} is taken", "points", place, "number")
    for place in _again([one.id for one in points]):
        table.fault(f"'{points[place].id}' is taken", "points", place, "id")
    for place, point in enumerate(points):
        if point.number > len(points):
            table.fault(
                f"number {point.number}: the {len(points)} points are numbered from 1",
                *("points", place, "number"),
            )
    _check_other(table, "not_tested", checklist.not_tested)
    used = {rule.threshold for point in points for rule in point.criterion.rules}
    for name in checklist.thresholds:
        if name not in used:
            table.fault("no rule asks for it", "thresholds", name)


def _again(values: Sequence[Value]) -> list[int]:
    """Give the positions at which a value stands for a second time; a missing one never does."""
    return [place for place, one in enumerate(values) if one and one in values[:place]]
