# SPDX-License-Identifier: Apache-2.0
"""What the page says, in words: facts, the checklist's texts and our own words put together. Pure.

Nothing is left out to look better: a point that failed, was not tested or does
not apply says so, and a value that is not known says that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from inspector.certificates.facts import DefectFact, Facts, PointFact, ReadingFact
from inspector.certificates.sentences import sentence
from inspector.certificates.wording import Words, prepared, saving
from inspector.domain.checklist import ChecklistTexts, Method, PointTexts
from inspector.domain.finding import BENCH, Outcome
from inspector.domain.grading import Surface
from inspector.domain.inspection import Stage

BATTERY_LIMIT = "battery_health_min"
_PERCENT = re.compile(r"\d{1,3}(\.\d{1,4})?", re.ASCII)
_MOST_GROUPS = 6
_OTHER = "other"
_MODEL = "identity.model"
_NUMBERS = ("imei", "imei2", "meid", "serial")


@dataclass(frozen=True, slots=True)
class PointLine:
    """One of the points: ``values`` are ways to say what was found, the fullest first."""

    number: int
    outcome: Outcome
    title: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what is said below it, and what is said small below that."""

    heading: str
    text: str
    small: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """The battery's health and the limit it was held against, in per cent; None where unknown."""

    health: Decimal | None
    limit: Decimal | None


def headline(facts: Facts, words: Words) -> str:
    """Give the device's name: its model, else what is known of it."""
    for name in ("model", "model_number", "manufacturer"):
        if text := prepared(facts.device.get(name, "")):
            return text
    return words.say("labels.unnamed")


def subtitle(facts: Facts) -> str:
    """Give maker, storage, colour and model number, as far as they are known."""
    shown = headline_source(facts)
    names = [name for name in ("manufacturer", "storage", "colour", "model_number") if name != shown]
    return " · ".join(prepared(facts.device[name]) for name in names if facts.device.get(name))


def headline_source(facts: Facts) -> str:
    """Give the member that the headline shows."""
    return next((one for one in ("model", "model_number", "manufacturer") if facts.device.get(one)), "")


def numbers(facts: Facts, words: Words) -> list[tuple[str, str]]:
    """Give each known number of the device with its label."""
    known = ((name, prepared(facts.device.get(name, ""))) for name in _NUMBERS)
    return [(words.say(f"labels.{name}"), text) for name, text in known if text]


def verdict(facts: Facts, texts: ChecklistTexts, words: Words) -> str:
    """Give the verdict, with the points that made it so."""
    kind = words.say(f"verdicts.{facts.verdict}")
    titles = [texts.points[one].title for one in facts.because if one in texts.points]
    if not titles:
        return kind
    return words.say("verdict_points.named", verdict=kind, points=words.say("numbers.list").join(titles))


def passed(facts: Facts) -> int:
    """Count the points that passed."""
    return sum(one.outcome is Outcome.PASS for one in facts.points)


# points ──────────────────────────────────────────────────────────────────────


def point_lines(facts: Facts, texts: ChecklistTexts, words: Words) -> list[PointLine]:
    """Give the lines of all points, in their order."""
    return [_point_line(one, facts, texts, words) for one in facts.points]


def _point_line(point: PointFact, facts: Facts, texts: ChecklistTexts, words: Words) -> PointLine:
    own = texts.points.get(point.id)
    title = own.title if own else prepared(point.id)
    if point.outcome is Outcome.PASS:
        values = _passed(point, facts, words)
    else:
        values = (_not_passed(point, own, texts, words),)
    return PointLine(point.number, point.outcome, title, values)


def _passed(point: PointFact, facts: Facts, words: Words) -> tuple[str, ...]:
    if point.reason:
        return (words.say("points.override", reason=prepared(point.reason)),)
    if point.method is Method.GRADED and facts.grade:
        return (words.say(f"grades.{facts.grade.chosen}"),)
    names = [name for name in point.readings if name in facts.readings]
    known = [facts.readings[name] for name in names if facts.readings[name].value is not None]
    if known:
        return _ways(known, facts, words)
    if point.evidence or point.note:
        return (prepared(sentence(point.evidence or point.note, words)),)
    return (words.say("points.by_person"),) if point.by != BENCH else ("",)


def _ways(known: Sequence[ReadingFact], facts: Facts, words: Words) -> tuple[str, ...]:
    """Give the ways to say readings; the name that stands above all of it is the first to be left out."""
    said = [words.reading(one) for one in known]
    rest = [words.reading(one) for one in known if one.name != _MODEL]
    if not facts.is_fourth or len(rest) in (0, len(said)):
        return _shorter_and_shorter(said, words)
    return (words.say("numbers.list").join(said), *_shorter_and_shorter(rest, words))


def _shorter_and_shorter(said: Sequence[str], words: Words) -> tuple[str, ...]:
    join = words.say("numbers.list").join
    fewer = (words.say("points.more", shown=join(said[:count])) for count in range(len(said) - 1, 0, -1))
    return (join(said), *fewer)


def _not_passed(point: PointFact, own: PointTexts | None, texts: ChecklistTexts, words: Words) -> str:
    parts: list[str] = []
    if point.outcome is Outcome.FAIL and point.code and not (point.code == _OTHER and point.note):
        parts.append(own.codes.get(point.code, point.code) if own else point.code)
    elif point.reason:
        parts.append(texts.reasons.get(point.reason, point.reason))
    if point.note:
        parts.append(sentence(point.note, words))
    what = words.say("numbers.list").join(prepared(one) for one in parts) or words.say("points.no_reason")
    return words.say(f"points.{point.outcome}", what=what)


# appearance ──────────────────────────────────────────────────────────────────


def appearance(facts: Facts, words: Words) -> str:
    """Say what the grade means, what was found, and where a second person decided."""
    if facts.grade is None:
        return defects_found(facts.defects, words)
    grade = facts.grade
    parts = [defects_found(facts.defects, words)]
    # What a grade means is said only where the defects bear it out.
    if grade.chosen.rank >= grade.suggested.rank:
        parts.insert(0, words.say(f"grade_sentences.{grade.chosen}"))
    if grade.chosen is not grade.suggested:
        key = "grade_sentences.differs" if grade.second_by else "grade_sentences.open"
        suggested, chosen = (words.say(f"grades.{one}") for one in (grade.suggested, grade.chosen))
        parts.append(words.say(key, suggested=suggested, chosen=chosen, reason=prepared(grade.reason)))
    return " ".join(parts)


def defects_found(defects: Sequence[DefectFact], words: Words) -> str:
    """Name all defects with their number and the longest: by surface, or where that is too much by kind."""
    order = list(Surface)
    by_surface = _groups(defects, lambda one: (order.index(one.surface), one.kind))
    by_kind = _groups(defects, lambda one: (0, one.kind))
    said = [_defect_group(rows, words) for rows in by_surface]
    if len(said) > _MOST_GROUPS:
        said = [_around(rows, words) for rows in by_kind]
    if not said:
        return words.say("defects.none")
    return words.say("defects.found", list=words.say("defects.separator").join(said))


def _groups(
    defects: Sequence[DefectFact], key: Callable[[DefectFact], tuple[int, str]]
) -> list[list[DefectFact]]:
    return [list(rows) for _, rows in groupby(sorted(defects, key=key), key=key)]


def _defect_group(rows: Sequence[DefectFact], words: Words) -> str:
    return words.say(
        "defects.one" if len(rows) == 1 else "defects.many",
        surface=words.say(f"surfaces.{rows[0].surface}"),
        kind=words.say(f"kinds.{rows[0].kind}"),
        count=str(len(rows)),
        length=_longest(rows, words),
    )


def _around(rows: Sequence[DefectFact], words: Words) -> str:
    kind = words.say(f"kinds.{rows[0].kind}")
    return words.say("defects.around", kind=kind, count=str(len(rows)), length=_longest(rows, words))


def _longest(rows: Sequence[DefectFact], words: Words) -> str:
    return words.number(str(max(one.length_mm for one in rows)))


# sections ────────────────────────────────────────────────────────────────────


def share(facts: Facts) -> Share:
    """Give the battery's health and its limit, where they are numbers."""
    return Share(_percent(_value(facts, "battery.health")), _percent(facts.thresholds.get(BATTERY_LIMIT)))


def _value(facts: Facts, name: str) -> str | None:
    reading = facts.readings.get(name)
    usable = reading is not None and isinstance(reading.value, int | str)
    return str(reading.value) if usable and reading and not isinstance(reading.value, bool) else None


def _percent(text: str | None) -> Decimal | None:
    return Decimal(text) if text is not None and _PERCENT.fullmatch(text) else None


def health(facts: Facts, words: Words) -> str:
    """Give the battery's health in large, or say that it is not known."""
    value = share(facts).health
    return words.say("answers.not_measured") if value is None else words.quantity(f"{value:f}", "%")


def battery(facts: Facts, words: Words) -> Section:
    """Say what the battery still holds, after how many cycles, and who says so."""
    parts = [_battery_charge(facts, words)]
    if (cycles := _value(facts, "battery.cycles")) is not None:
        parts.append(words.say("battery.cycles", cycles=words.number(prepared(cycles))))
    if (limit := share(facts).limit) is not None:
        parts.append(words.say("battery.limit", limit=words.quantity(f"{limit:f}", "%")))
    source = next((one for one in map(facts.readings.get, _BATTERY_READINGS) if one and one.source), None)
    small = (
        words.say("battery.source", source=prepared(words.code("sources", source.source))) if source else ""
    )
    return Section(words.say("battery.heading"), " ".join(parts), small)


_BATTERY_READINGS = ("battery.health", "battery.full_capacity", "battery.cycles")


def _battery_charge(facts: Facts, words: Words) -> str:
    full, design = (facts.readings.get(f"battery.{one}_capacity") for one in ("full", "design"))
    if full and design and full.value is not None and design.value is not None:
        return words.say("battery.both", full=words.reading(full), design=words.reading(design))
    if share(facts).health is not None:
        return words.say("battery.health_only", health=health(facts, words))
    return words.say("battery.unknown")


def water(words: Words) -> Section:
    """Say that water resistance is never guaranteed."""
    return Section(words.say("water.heading"), words.say("water.text"))


def warranty(facts: Facts, words: Words) -> Section:
    """Say how long the shop stands for the device, and that water resistance is never guaranteed."""
    if not facts.warranty_months:
        return water(words)
    months = words.say("warranty.months", months=str(facts.warranty_months))
    return Section(words.say("warranty.heading"), f"{months} {words.say('water.text')}")


def data(facts: Facts, words: Words) -> Section:
    """Say how the device was erased, and how it was known again afterwards."""
    heading = words.say("data.heading")
    after = [one for one in facts.identified if one.stage is Stage.AFTER_ERASE]
    again = words.say("data.again", how=words.say(f"how.{after[-1].how}")) if after else ""
    if not facts.erasures:
        return Section(heading, words.say("data.none"), again)
    first = facts.erasures[0]
    level = f"levels.{first.level}"
    text = words.say(
        "data.erased",
        date=words.date(first.at),
        standard=prepared(first.standard),
        level=words.say(level) if words.has(level) else prepared(first.level),
        method=prepared(words.code("methods", first.method)),
        verification=prepared(words.code("verifications", first.verification)).rstrip("."),
    )
    more = len(facts.erasures) - 1
    rest = words.say("data.more", count=str(more)) if more else ""
    return Section(heading, f"{text} {rest}".strip(), again)


def saved(facts: Facts, words: Words) -> Section | None:
    """Say what keeping the device in use saves, with its source, or that no figure is known.

    None where an earlier template says nothing then.
    """
    entry = saving(facts.category, words.language, words.template)
    if not entry:
        known = words.has("saving.unknown")
        return Section(words.say("saving.heading"), words.say("saving.unknown")) if known else None
    source = entry["source"].removeprefix("https://")
    return Section(words.say("saving.heading"), entry["statement"], f"{entry['note']} {source}")
