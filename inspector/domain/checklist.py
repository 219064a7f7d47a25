# SPDX-License-Identifier: Apache-2.0
"""A checklist: its points, how each is judged, and its words.

Checklists are data (``checklists/*.toml``); these are the types that the
loader fills. A published checklist never changes: a new version is a new file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from inspector.domain.device import Category
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

RuleValue = str | int | bool | Decimal | tuple[str, ...] | None

_CALLED = {
    Category.PHONE: Phrase("phone"),
    Category.TABLET: Phrase("tablet"),
    Category.LAPTOP: Phrase("laptop"),
    Category.WATCH: Phrase("watch"),
    Category.CONSOLE: Phrase("console"),
}


def no_checklist(category: Category) -> BadInput:
    """Give the trouble of a device whose category no checklist is for."""
    return BadInput(
        Phrase("There is no checklist for a {category}.", category=_CALLED[category]),
        "Add one to the folder 'checklists' in this bench's home, as docs/checklists.md describes.",
    )


class Method(StrEnum):
    """How a point is answered: by readings, by the technician's senses, by grading the body."""

    MEASURED = "measured"
    GUIDED = "guided"
    GRADED = "graded"


class OnFail(StrEnum):
    """What a failed point does to the verdict."""

    REFUSE = "refuse"
    REMARK = "remark"


class Phase(StrEnum):
    """When a point is answered: with the others, or once the device is erased."""

    INSPECT = "inspect"
    ERASE = "erase"


class Test(StrEnum):
    """What a rule asks of its reading's value."""

    __test__ = False  # pytest would collect it

    KNOWN = "known"
    EQUALS = "equals"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    IMEI = "imei"
    SERIAL = "serial"


class Otherwise(StrEnum):
    """What follows when the value does not meet the rule: the point fails, or a person is asked."""

    FAIL = "fail"
    ASK = "ask"


class IfUnknown(StrEnum):
    """What follows when there is no value: a person is asked, or the rule says nothing."""

    ASK = "ask"
    IGNORE = "ignore"


class Evidence(StrEnum):
    """What a pass by a person must bring with it."""

    NONE = ""
    TEXT = "text"
    SCAN = "scan"


@dataclass(frozen=True, slots=True)
class Rule:
    """One test of one reading.

    ``threshold`` names a number of the profile and stands in for ``value``.
    ``families`` empty means every driver family.
    """

    reading: str
    test: Test
    value: RuleValue = None
    threshold: str = ""
    families: frozenset[str] = frozenset()
    otherwise: Otherwise = Otherwise.FAIL
    if_unknown: IfUnknown = IfUnknown.ASK


@dataclass(frozen=True, slots=True)
class Criterion:
    """What a point asks for: its number in neutral signs, its source, its rules.

    ``number`` may name a threshold in braces: ``≥ {battery_health_min} %``.
    """

    number: str
    source: str
    rules: tuple[Rule, ...] = ()

    def number_by(self, profile: Profile) -> str:
        """Give the number as the profile has it: ``≥ 80 %``."""
        shown = self.number
        for name, value in profile.thresholds.items():
            shown = shown.replace(f"{{{name}}}", str(value))
        return shown


@dataclass(frozen=True, slots=True)
class Point:
    """One of the points. ``id`` is dotted, stable and never reused."""

    number: int
    id: str
    group: str
    method: Method
    criterion: Criterion
    on_fail: OnFail = OnFail.REFUSE
    is_gate: bool = False
    phase: Phase = Phase.INSPECT
    not_applicable: tuple[str, ...] = ()
    evidence: Evidence = Evidence.NONE
    live: str = ""
    codes: tuple[str, ...] = ()

    def rules_for(self, family: str) -> tuple[Rule, ...]:
        """Give the rules that hold for a driver family."""
        return tuple(rule for rule in self.criterion.rules if not rule.families or family in rule.families)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that a shop's profile may choose, by profile name, with its unit and source."""

    name: str
    unit: str
    source: str
    values: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Profile:
    """The thresholds that an inspection was judged by, with the profile's name."""

    name: str
    thresholds: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChecklistRef:
    """What a certificate says of its checklist: id, version, SHA-256 (hex) of its rules."""

    id: str
    version: int
    hash: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """A published checklist. ``not_tested`` are the reasons for which a point can be left untested."""

    ref: ChecklistRef
    category: Category
    points: tuple[Point, ...]
    thresholds: Mapping[str, Threshold]
    not_tested: tuple[str, ...] = ()

    def point(self, point_id: str) -> Point:
        """Give one point; raises KeyError."""
        for point in self.points:
            if point.id == point_id:
                return point
        raise KeyError(point_id)

    def profile(self, name: str) -> Profile:
        """Give the thresholds of a named profile (``standard``, ``strict``); raises KeyError."""
        return Profile(name, {key: one.values[name] for key, one in self.thresholds.items()})


@dataclass(frozen=True, slots=True)
class PointTexts:
    """The words of one point in one language.

    ``ask`` is what to do, ``question`` the one sentence to answer, ``passes``
    what a pass looks like; ``codes`` names the defect codes.
    """

    title: str
    ask: str
    question: str
    passes: str
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChecklistTexts:
    """The words of a checklist in one language. ``reasons`` are for not applicable and not tested."""

    language: str
    title: str
    points: Mapping[str, PointTexts]
    reasons: Mapping[str, str]
    groups: Mapping[str, str]
