# SPDX-License-Identifier: Apache-2.0
"""What the auditor's pages say, in words: how each point was found, who inspected, what signed it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from inspector.certificates.content import PointLine
from inspector.certificates.facts import DefectFact, ErasureFact, Facts, PhotoFact, PointFact, ReadingFact
from inspector.certificates.photo_print import shown_first
from inspector.certificates.qr import SignedCode, code_of
from inspector.certificates.sentences import medium
from inspector.certificates.sheet import Matter
from inspector.certificates.wording import Words, prepared
from inspector.domain.checklist import ChecklistTexts, Method
from inspector.domain.finding import BENCH, Outcome

AUTOMATIC, MEASURED, GUIDED, NOBODY = "A", "M", "G", "–"
_PARTS = "parts."
_NAMED = "photos.on_first"
_DEFECT_VIEW = re.compile(r"defect ([a-z]{1,20}) (-?[0-9]{1,4})/(-?[0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One point with what it rests on."""

    line: PointLine
    how: str
    source: str
    quality: str
    at: str


@dataclass(frozen=True, slots=True)
class Row:
    """A label and what is said beside it; ``is_code`` where every character counts."""

    label: str
    text: str
    is_code: bool = False


def evidence(matter: Matter) -> list[EvidenceRow]:
    """Give the rows of all points, in their order."""
    facts = matter.facts
    pairs = zip(facts.points, matter.lines, strict=True)
    return [_evidence(one, line, facts, matter.words) for one, line in pairs]


def _evidence(point: PointFact, line: PointLine, facts: Facts, words: Words) -> EvidenceRow:
    known = [facts.readings[name] for name in point.readings if name in facts.readings]
    how = _how(point, known)
    if known:
        source = _each(words.code("sources", one.source) for one in known)
        quality = _each(words.say(f"quality.{one.quality}") for one in known)
    else:
        source = prepared(point.by) if point.by != BENCH else ""
        quality = (
            words.say("quality.seen") if how == GUIDED and point.outcome is not Outcome.NOT_TESTED else ""
        )
    return EvidenceRow(line, how, source, quality, clock(point.at, facts.signed_at))


def _how(point: PointFact, known: Sequence[ReadingFact]) -> str:
    if not point.by:
        return NOBODY
    if point.by == BENCH:
        return AUTOMATIC
    return MEASURED if known or point.method is Method.MEASURED else GUIDED


def _each(texts: Iterable[str]) -> str:
    """Give every text once."""
    return ", ".join(dict.fromkeys(prepared(one) for one in texts if one))


def clock(at: datetime | None, day: datetime) -> str:
    """Write the time of a moment, with its date where that is another than ``day``'s."""
    if at is None:
        return ""
    return f"{at:%H:%M:%S}" if at.date() == day.date() else f"{at:%m-%d %H:%M}"


def moment(at: datetime) -> str:
    """Write date and time."""
    return f"{at.year:04}-{at:%m-%d %H:%M:%S} UTC"


# who, when, signed by what ───────────────────────────────────────────────────


def record(facts: Facts, words: Words) -> list[Row]:
    """Say who inspected the device, when, and by what."""
    work = facts.work
    kind = "attempt_again" if facts.supersedes else "attempt_first"
    attempt = words.say(f"record.{kind}", **_attempt(facts))
    profile = words.code("profiles", work.profile)
    photos = words.say("record.photos_some", count=str(len(facts.photos)))
    said = {
        "technician": work.technician,
        "bench": work.bench,
        "started": moment(facts.started_at),
        "finished": moment(facts.signed_at),
        "attempt": attempt,
        "software": f"{work.software}, {facts.template}",
        "checklist": f"{facts.checklist_id} v{facts.checklist_version}, {profile}",
        "photos": photos if facts.photos else words.say("record.photos_none"),
    }
    return [Row(words.say(f"record.{name}"), prepared(text)) for name, text in said.items()]


def _attempt(facts: Facts) -> dict[str, str]:
    attempt = {"attempt": str(facts.work.attempt)}
    return {**attempt, "supersedes": prepared(facts.supersedes)} if facts.supersedes else attempt


def signature(matter: Matter) -> list[Row]:
    """Say what was signed and whose key did it; a preview is signed by nobody."""
    facts, words = matter.facts, matter.words
    rows = [
        Row(words.say("signature.digest"), matter.certificate.digest, is_code=True),
        Row(words.say("signature.checklist"), facts.work.checklist_hash, is_code=True),
        Row(words.say("signature.key"), prepared(facts.key), is_code=True),
    ]
    if not matter.certificate.jws:
        return [*rows, Row(words.say("signature.heading"), words.say("labels.preview_verdict"))]
    return [*rows, _root(matter), Row(words.say("signature.file"), words.say(_file_key(matter)))]


def _file_key(matter: Matter) -> str:
    """Name the words for what the file carries: training is never signed as a file."""
    training = "signature.file_training"
    return training if matter.facts.is_training and matter.words.has(training) else "signature.file_text"


def _root(matter: Matter) -> Row:
    label = matter.words.say("signature.root")
    code = code_of(matter.certificate)
    delegated = code.claims.delegated if isinstance(code, SignedCode) else None
    if delegated is None:
        return Row(label, matter.words.say("signature.root_none"))
    until = f"{delegated.until:%Y-%m-%d}"
    return Row(label, matter.words.say("signature.root_until", root=delegated.root.hex(), date=until))


# facts of the device ─────────────────────────────────────────────────────────


def battery(facts: Facts, words: Words) -> list[Row]:
    """Give the battery's readings."""
    names = {
        "design": "battery.design_capacity",
        "full": "battery.full_capacity",
        "health": "battery.health",
        "cycles": "battery.cycles",
    }
    found = {label: facts.readings.get(name) for label, name in names.items()}
    rows = [Row(words.say(f"facts.{label}"), _figure(one, words)) for label, one in found.items()]
    source = _each(words.code("sources", one.source) for one in found.values() if one)
    return [*rows, Row(words.say("facts.source"), source or words.say("facts.unknown"))]


def _figure(one: ReadingFact | None, words: Words) -> str:
    if one is None or one.value is None:
        return words.say("facts.unknown")
    if isinstance(one.value, int | str) and not isinstance(one.value, bool):
        return words.quantity(prepared(str(one.value)), "" if one.unit == "1" else prepared(one.unit))
    return words.reading(one)


def erasure(facts: Facts, words: Words) -> list[list[Row]]:
    """Give the rows of each medium that was erased."""
    return [_erasure(one, words) for one in facts.erasures]


def _erasure(one: ErasureFact, words: Words) -> list[Row]:
    level = f"levels.{one.level}"
    said = {
        "medium": medium(one.medium, words),
        "level": f"{one.standard}, {words.say(level) if words.has(level) else one.level}",
        "method": words.code("methods", one.method),
        "verified": words.code("verifications", one.verification),
        "by": f"{one.by}, {moment(one.at)}",
    }
    return [Row(words.say(f"facts.{name}"), prepared(text)) for name, text in said.items()]


def parts(matter: Matter) -> list[Row]:
    """Say what is known of the device's parts: the points and the readings about them."""
    facts, words = matter.facts, matter.words
    rows = [
        Row(line.title, words.say("facts.parts_pass") if point.outcome is Outcome.PASS else line.values[0])
        for point, line in zip(facts.points, matter.lines, strict=True)
        if point.id.startswith(_PARTS)
    ]
    known = [one for name, one in facts.readings.items() if name.startswith(_PARTS) and one.value is not None]
    return [
        *rows,
        *(
            Row(prepared(words.code("part_names", one.name.removeprefix(_PARTS))), words.reading(one))
            for one in known
        ),
    ]


# defects and photos ──────────────────────────────────────────────────────────


def defect(one: DefectFact, words: Words) -> tuple[str, str, str]:
    """Give what a defect is and where, from how far it is seen, whether it is felt."""
    kind, surface = words.say(f"kinds.{one.kind}"), words.say(f"surfaces.{one.surface}")
    length = words.say("marks.length", length=words.number(str(one.length_mm)))
    near, far = (words.say("labels.yes" if one.seen_cm >= cm else "labels.no") for cm in (20, 50))
    seen = words.say("marks.seen", near=near, far=far)
    return f"{kind}, {surface}, {length}", seen, words.say("marks.felt" if one.felt else "marks.not_felt")


def rule(facts: Facts, words: Words) -> str:
    """Say what the grading rule makes of the defects, and who graded."""
    grade = facts.grade
    if grade is None:
        return words.say("marks.not_graded")
    said = words.say(
        "marks.rule",
        rule=prepared(grade.rule),
        suggested=words.say(f"grades.{grade.suggested}"),
        chosen=words.say(f"grades.{grade.chosen}"),
        by=prepared(grade.by),
    )
    second = words.say("marks.second", by=prepared(grade.second_by)) if grade.second_by else ""
    return " ".join(one for one in (said, prepared(grade.reason), second) if one)


def photos(facts: Facts, texts: ChecklistTexts, words: Words) -> list[tuple[str, str]]:
    """Give each photo's name with its hash."""
    if not words.has(_NAMED):
        return [(_plain_name(one, texts), one.sha256) for one in facts.photos]
    first = shown_first(facts.photos)
    names = ((one, _name(one, facts, texts, words)) for one in facts.photos)
    return [
        (words.say("photos.on_first", name=name) if one is first else name, one.sha256) for one, name in names
    ]


def _name(one: PhotoFact, facts: Facts, texts: ChecklistTexts, words: Words) -> str:
    """Say in the page's language what a photo shows; a defect by its number in the list."""
    if one.point:
        return _title(one, texts)
    if found := _DEFECT_VIEW.fullmatch(one.view):
        return _defect_name(found, facts, words) or prepared(one.view)
    key = f"views.{one.view}"
    return words.say(key) if words.has(key) else prepared(one.view)


def _defect_name(found: re.Match[str], facts: Facts, words: Words) -> str:
    key, place = f"surfaces.{found[1]}", (found[1], int(found[2]), int(found[3]))
    if not words.has(key):
        return ""
    places = [(one.surface.value, one.x_permille, one.y_permille) for one in facts.defects]
    if place not in places:
        return words.say("views.defect_gone", surface=words.say(key))
    return words.say("views.defect", number=str(places.index(place) + 1), surface=words.say(key))


def _title(one: PhotoFact, texts: ChecklistTexts) -> str:
    own = texts.points.get(one.point)
    return prepared(own.title if own else one.point or one.view)


def _plain_name(one: PhotoFact, texts: ChecklistTexts) -> str:
    """Name a photo by the program's own word for its view, as earlier templates do."""
    return prepared(f"{one.view}: {_title(one, texts)}" if one.point else one.view)
