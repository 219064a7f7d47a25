# SPDX-License-Identifier: Apache-2.0
"""Every checklist that ships keeps the house's contract, in each of its languages."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector import bundled
from inspector.catalog import FileCatalog, lint
from inspector.catalog.texts import languages_of
from inspector.domain.checklist import (
    Checklist,
    ChecklistTexts,
    Evidence,
    IfUnknown,
    Method,
    OnFail,
    Phase,
)
from inspector.domain.device import Category
from inspector.domain.finding import Outcome
from inspector.domain.judging import judge
from inspector.domain.reading import Quality, reported, unknown
from inspector.domain.reading_names import READINGS

FILES = sorted(bundled.checklists().glob("*.toml"))
CATALOG = FileCatalog()
LANGUAGES = ("en", "fr", "de", "es", "pl", "sv")
EVERY_LANGUAGE = [(path, language) for path in FILES for language in languages_of(path)]

FORBIDDEN = re.compile(
    r"\b(please|error|veuillez|s'il vous pla[iî]t|erreur|bitte|por favor|proszę|vänligen|snälla)\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"(?<=[.?:])\s+(?=[A-ZÀ-ÞŚŻŁÓ0-9¿])")
WORD = re.compile(r"[\w*#][\w*#'’.-]*", re.UNICODE)


def checklist(path: Path) -> Checklist:
    stem, _, version = path.stem.rpartition(".v")
    return CATALOG.get(stem, int(version))


def words_of(path: Path, language: str) -> ChecklistTexts:
    one = checklist(path)
    return CATALOG.texts(one.ref.id, one.ref.version, language)


def test_there_is_a_checklist_for_a_phone() -> None:
    newest = CATALOG.newest(Category.PHONE)
    assert (newest.ref.id, newest.ref.version) == ("phone-25", 1)


PUBLISHED = {
    "laptop-25.v1.toml": "d79cfb868ffac88429d11920f6f8ef566a5efb68043630a98ea850df403d8a29",
    "phone-25.v1.toml": "8ee796e1c5e98d73b671fcdccac979a7e127208a485e4bf7ab77c0d3673e18d3",
    "tablet-25.v1.toml": "2badbdca89851a26a1f178e5483f8ae41a8239fc7a0994c2cd972977afebcf6b",
}
"""What signed certificates name: a change of rules is a new version, never another hash here."""


def test_what_was_published_never_changes() -> None:
    assert {path.name: checklist(path).ref.hash for path in FILES} == PUBLISHED


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
class TestRules:
    def test_has_no_fault_in_rules_or_words(self, path: Path) -> None:
        assert [str(fault) for fault in lint(path)] == []

    def test_has_25_points_numbered_in_order(self, path: Path) -> None:
        assert [point.number for point in checklist(path).points] == list(range(1, 26))

    def test_every_rule_asks_for_a_registered_reading(self, path: Path) -> None:
        asked = {rule.reading for point in checklist(path).points for rule in point.criterion.rules}
        assert asked
        assert asked <= READINGS.keys()

    def test_every_criterion_names_a_source_with_an_address(self, path: Path) -> None:
        assert [one.id for one in checklist(path).points if "http" not in one.criterion.source] == []

    def test_gates_always_apply_and_always_refuse(self, path: Path) -> None:
        gates = [point for point in checklist(path).points if point.is_gate]
        assert gates
        assert all(one.on_fail is OnFail.REFUSE and not one.not_applicable for one in gates)

    def test_has_words_in_every_language_of_the_window(self, path: Path) -> None:
        assert set(LANGUAGES) <= set(languages_of(path))


class TestPhone25:
    """What the reference demands of the phone's points."""

    phone = CATALOG.get("phone-25", 1)

    def test_gates_are_blacklist_account_management_and_erasure(self) -> None:
        assert [point.number for point in self.phone.points if point.is_gate] == [3, 4, 5, 25]

    def test_groups_are_those_of_the_list(self) -> None:
        groups = [(6, "identity"), (2, "power"), (3, "screen"), (3, "hands"), (4, "picture_and_sound")]
        groups += [(2, "sensors"), (3, "radio"), (2, "body_and_data")]
        expected = [name for count, name in groups for _ in range(count)]
        assert [point.group for point in self.phone.points] == expected

    def test_only_the_enclosure_is_graded_and_only_the_erasure_is_late(self) -> None:
        assert [one.number for one in self.phone.points if one.method is Method.GRADED] == [24]
        assert [one.number for one in self.phone.points if one.phase is Phase.ERASE] == [25]

    def test_only_parts_are_a_remark(self) -> None:
        assert [one.id for one in self.phone.points if one.on_fail is OnFail.REMARK] == ["parts.genuine"]

    def test_what_nobody_can_see_later_brings_its_evidence(self) -> None:
        evidence = {
            one.number: one.evidence for one in self.phone.points if one.evidence is not Evidence.NONE
        }
        assert evidence == {1: Evidence.SCAN, 3: Evidence.TEXT, 25: Evidence.TEXT}

    def test_few_rules_look_away_from_what_is_unknown(self) -> None:
        """Where a rule does look away, what is left still decides the point."""
        looking_away = {
            rule.reading
            for point in self.phone.points
            if point.method is Method.MEASURED
            for rule in point.criterion.rules
            if rule.if_unknown is IfUnknown.IGNORE
        }
        assert looking_away == {"identity.imei2", "identity.region", "lock.activation", "battery.cycles"}

    @pytest.mark.parametrize("family", ["android", "apple"])
    def test_every_measured_point_asks_when_nothing_is_known(self, family: str) -> None:
        at = datetime(2026, 11, 22, tzinfo=UTC)
        nothing = {name: unknown(name, Quality.ABSENT, "not there", "device", at) for name in READINGS}
        profile = self.phone.profile("standard")
        said = {one.id: judge(one, nothing, profile, family).outcome for one in self.phone.points}
        assert set(said.values()) == {None}

    def test_battery_has_the_two_published_limits(self) -> None:
        assert str(self.phone.profile("standard").thresholds["battery_health_min"]) == "80"
        assert str(self.phone.profile("strict").thresholds["battery_health_min"]) == "85"
        shown = self.phone.point("battery.health").criterion.number_by(self.phone.profile("strict"))
        assert shown == "≥ 85 %"


class TestLaptop25:
    """What sets the laptop's points apart."""

    laptop = CATALOG.get("laptop-25", 1)

    def test_is_the_newest_for_laptops(self) -> None:
        assert CATALOG.newest(Category.LAPTOP).ref == self.laptop.ref

    def test_has_words_in_six_languages(self) -> None:
        path = next(one for one in FILES if one.name == "laptop-25.v1.toml")
        assert set(languages_of(path)) == {"de", "en", "es", "fr", "pl", "sv"}

    def test_gates_are_accounts_management_passwords_and_erasure(self) -> None:
        gates = [point.id for point in self.laptop.points if point.is_gate]
        assert gates == ["lock.account", "lock.management", "lock.passwords", "data.erased"]

    def test_the_system_is_installed_once_the_disks_are_erased(self) -> None:
        late = [one.id for one in self.laptop.points if one.phase is Phase.ERASE]
        assert late == ["data.erased", "os.installed"]

    def test_only_parts_are_a_remark_and_only_the_enclosure_is_graded(self) -> None:
        assert [one.id for one in self.laptop.points if one.on_fail is OnFail.REMARK] == ["parts.genuine"]
        assert [one.id for one in self.laptop.points if one.method is Method.GRADED] == ["body.enclosure"]

    def test_where_a_rule_looks_away_the_disk_still_judges_itself(self) -> None:
        ignored = {
            rule.reading
            for point in self.laptop.points
            if point.method is Method.MEASURED
            for rule in point.criterion.rules
            if rule.if_unknown is IfUnknown.IGNORE
        }
        assert ignored == {"disk.wear", "disk.errors"}

    def test_every_point_asks_when_nothing_is_known(self) -> None:
        at = datetime(2026, 11, 22, tzinfo=UTC)
        nothing = {name: unknown(name, Quality.ABSENT, "not there", "laptop", at) for name in READINGS}
        profile = self.laptop.profile("standard")
        said = {judge(one, nothing, profile, "laptop").outcome for one in self.laptop.points}
        assert said == {None}

    @pytest.mark.parametrize(
        ("name", "value", "point", "outcome"),
        [
            ("disk.smart_passed", False, "disk.health", Outcome.FAIL),
            ("disk.wear", 81, "disk.health", Outcome.FAIL),
            ("disk.errors", 7, "disk.health", None),
            ("lock.firmware", True, "lock.passwords", Outcome.FAIL),
            ("lock.disk", True, "lock.passwords", Outcome.FAIL),
            ("battery.health", 79, "battery.health", Outcome.FAIL),
            ("battery.status", "not_charging", "charge.supply", None),
        ],
    )
    def test_one_bad_reading_decides(
        self, name: str, value: str | int | bool, point: str, outcome: Outcome | None
    ) -> None:
        at = datetime(2026, 11, 22, tzinfo=UTC)
        good: dict[str, str | int | bool] = {
            "disk.smart_passed": True,
            "disk.wear": 4,
            "disk.errors": 0,
            "lock.firmware": False,
            "lock.disk": False,
            "battery.health": 88,
            "battery.status": "charging",
            "charge.port": True,
        }
        profile, one = self.laptop.profile("standard"), self.laptop.point(point)
        fine = {key: reported(key, this, "laptop", at) for key, this in good.items()}
        assert judge(one, fine, profile, "laptop").outcome is Outcome.PASS
        worse = {**fine, name: reported(name, value, "laptop", at)}
        assert judge(one, worse, profile, "laptop").outcome is outcome


class TestTablet25:
    """What sets the tablet's points apart from the phone's."""

    tablet = CATALOG.get("tablet-25", 1)
    AT = datetime(2026, 11, 22, tzinfo=UTC)

    def said(self, point: str, family: str, **values: str | int | bool) -> Outcome | None:
        """Judge one point by some readings, a dot of their names written as two underscores."""
        taken = {name.replace("__", "."): one for name, one in values.items()}
        known = {name: reported(name, one, "device", self.AT) for name, one in taken.items()}
        absent = {name: unknown(name, Quality.ABSENT, "not there", "device", self.AT) for name in READINGS}
        one, profile = self.tablet.point(point), self.tablet.profile("standard")
        return judge(one, {**absent, **known}, profile, family).outcome

    def test_is_the_newest_for_tablets(self) -> None:
        assert CATALOG.newest(Category.TABLET).ref == self.tablet.ref

    def test_gates_are_those_of_a_phone(self) -> None:
        assert [point.number for point in self.tablet.points if point.is_gate] == [3, 4, 5, 25]

    def test_asks_for_nothing_that_no_tablet_has(self) -> None:
        ids = {point.id for point in self.tablet.points}
        phone = {point.id for point in CATALOG.get("phone-25", 1).points}
        assert phone - ids == {"vibration.motor", "sensor.proximity_light"}
        assert ids - phone == {"stylus.pen", "ports.all"}
        assert "earpiece" not in self.tablet.point("audio.speakers").codes

    def test_what_many_tablets_lack_may_not_apply(self) -> None:
        excused = {one.id for one in self.tablet.points if one.not_applicable}
        assert excused >= {"radio.cellular", "radio.gnss", "stylus.pen", "ports.all", "biometric.match"}

    def test_an_ipad_without_a_mobile_network_is_known_by_its_serial(self) -> None:
        assert self.said("identity.numbers", "apple", identity__serial="VRTL") is Outcome.PASS
        assert self.said("identity.numbers", "apple", identity__imei="350000000000006") is None, "no serial"

    def test_an_android_tablet_is_scanned_where_it_tells_no_imei(self) -> None:
        assert self.said("identity.numbers", "android", identity__serial="VRTL") is None
        both = {"identity__serial": "VRTL", "identity__imei": "350000000000006"}
        assert self.said("identity.numbers", "android", **both) is Outcome.PASS

    @pytest.mark.parametrize("family", ["android", "apple"])
    def test_an_imei_that_is_read_must_be_whole(self, family: str) -> None:
        both = {"identity__serial": "VRTL", "identity__imei": "350000000000007"}
        assert self.said("identity.numbers", family, **both) is Outcome.FAIL

    @pytest.mark.parametrize("family", ["android", "apple"])
    def test_every_point_asks_when_nothing_is_known(self, family: str) -> None:
        assert {self.said(one.id, family) for one in self.tablet.points} == {None}


@pytest.mark.parametrize(("path", "language"), EVERY_LANGUAGE, ids=lambda one: getattr(one, "stem", one))
class TestWords:
    def test_belong_to_their_language(self, path: Path, language: str) -> None:
        assert words_of(path, language).language == language

    def test_an_ask_has_sentences_of_12_words_at_most(self, path: Path, language: str) -> None:
        points = words_of(path, language).points
        asked = [(name, one.ask) for name, one in points.items()]
        asked += [(name, one.question) for name, one in points.items()]
        assert [row for row in asked if longest_sentence(row[1]) > 12] == []

    def test_a_question_is_one_sentence(self, path: Path, language: str) -> None:
        questions = [one.question for one in words_of(path, language).points.values()]
        assert [one for one in questions if not one.endswith("?") or one.count("?") != 1] == []

    def test_what_passes_takes_20_words_a_sentence(self, path: Path, language: str) -> None:
        passes = [one.passes for one in words_of(path, language).points.values()]
        assert [one for one in passes if longest_sentence(one) > 20] == []

    def test_speak_plainly(self, path: Path, language: str) -> None:
        texts = words_of(path, language)
        said = [
            text for one in texts.points.values() for text in (one.title, one.ask, one.question, one.passes)
        ]
        said += [code for one in texts.points.values() for code in one.codes.values()]
        said += [*texts.reasons.values(), *texts.groups.values()]
        assert [text for text in said if FORBIDDEN.search(text) or "!" in text or text != text.strip()] == []

    def test_titles_fit_the_list_of_points(self, path: Path, language: str) -> None:
        assert [one.title for one in words_of(path, language).points.values() if len(one.title) > 24] == []

    def test_are_not_left_in_english(self, path: Path, language: str) -> None:
        english, here = words_of(path, "en"), words_of(path, language)
        same = [name for name, one in here.points.items() if one.ask == english.points[name].ask]
        assert same == (list(english.points) if language == "en" else [])


def longest_sentence(text: str) -> int:
    return max(len(WORD.findall(sentence)) for sentence in SENTENCE.split(text))


def test_the_rule_for_sentences_counts_words() -> None:
    assert longest_sentence("Dial *#06# and compare. Scan it.") == 4
