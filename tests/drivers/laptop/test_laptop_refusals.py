# SPDX-License-Identifier: Apache-2.0
"""A laptop that refuses: however its sheet of refusals is damaged, nothing of it becomes a pass."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inspector import wiring
from inspector.bundled import resources
from inspector.domain.checklist import Checklist
from inspector.domain.errors import NoDriver, ProtocolError
from inspector.domain.finding import Outcome
from inspector.domain.judging import judge
from inspector.domain.reading import Reading
from inspector.framing import agent_lines
from inspector_drivers.laptop import agent, parse
from inspector_drivers.laptop.manifest import MANIFEST
from inspector_drivers.laptop.parse_battery import battery_readings
from inspector_drivers.laptop.parse_disk import disk_readings
from inspector_drivers.laptop.parse_media import media_reading
from inspector_drivers.laptop.protocol import Collector, Sheet
from inspector_drivers.laptop.virtual_laptop import read_laptop

Row = tuple[str, str, dict[str, Any]]
AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
(CHECKLIST,) = (one for one in wiring.checklists(None).all() if one.ref.id == "laptop-25")
WHY = "this user may not read it; run the agent as root"
NO_DISK = json.dumps(
    {
        "smartctl": {"exit_status": 2, "messages": [{"string": "Permission denied", "severity": "error"}]},
        "device": {"name": "/dev/sda", "type": "sat"},
    }
)
WORDS = [
    "Permission denied",
    "",
    "\n",
    "N/A",
    "-",
    "0x00",
    "Password:",
    "Access is denied.",
    "cat: x: Permission denied",
    NO_DISK,
    "{}",
]
"""What tools print in place of an answer."""


def laptop(*, is_good: bool = True) -> list[Row]:
    """Give what the agent says of a laptop; one that is not good has a failing disk and a password too."""
    table = tomllib.loads((resources() / "virtual" / "laptop-good.toml").read_text(encoding="utf-8"))
    if not is_good:
        broken = {**table["disks"][0], "name": "sda", "passed": False, "exit_status": 8}
        table["disks"].append(broken)
        table["firmware"] = {**table.get("firmware", {}), "Power-on": "1"}
    rows = [(part, subject, dict(given)) for part, subject, given in read_laptop(table).collect("all")]
    rows[0][2]["virtual"] = agent.said("")
    return rows


def refusing(rows: Iterable[Row]) -> list[Row]:
    return [
        (part, subject, dict.fromkeys(said, agent.unsaid("refused", WHY))) for part, subject, said in rows
    ]


def written(rows: list[Row]) -> bytes:
    """Write a sheet as the agent sends it."""
    parts = [{"id": 1, "part": part, "subject": one, "answers": said} for part, one, said in rows]
    end = {"id": 1, "part": "end", "subject": "", "answers": {"parts": agent.said(str(len(parts)))}}
    return b"".join(agent_lines.encode(one) for one in [*parts, end])


def read(data: bytes) -> dict[str, Reading]:
    """Read a sheet; raises ProtocolError, NoDriver. One that has no end tells nothing."""
    sheet = Collector(1).feed(data) or Sheet()
    found = [
        *parse.identity_readings(sheet, AT),
        *parse.system_readings(sheet, AT),
        *battery_readings(sheet, AT),
        *disk_readings(sheet, AT),
        media_reading(sheet, AT),
        *parse.device_readings(sheet, AT),
    ]
    assert sorted(one.name for one in found) == sorted(MANIFEST.readings)
    return {one.name: one for one in found}


def known(readings: dict[str, Reading]) -> dict[str, object]:
    """Give what is known, but for the list of disks: one that answers nothing has to be erased too."""
    return {name: one.value for name, one in readings.items() if one.is_known and name != "storage.media"}


def passed(readings: dict[str, Reading], checklist: Checklist = CHECKLIST) -> set[str]:
    """Give the points that these readings pass, by the more lenient profile."""
    profile = checklist.profile("standard")
    return {
        point.id
        for point in checklist.points
        if judge(point, readings, profile, "laptop").outcome is Outcome.PASS
    }


GOOD, BAD = laptop(), laptop(is_good=False)
REFUSED = written(refusing(BAD))
PLACES = [(at, key) for at, (_, _, said) in enumerate(BAD) for key in said]


def test_the_sheets_are_what_they_are_named() -> None:
    assert passed(read(written(GOOD))) >= {"identity.model", "battery.health", "disk.health"}
    assert "disk.health" not in passed(read(written(BAD)))
    assert read(written(BAD))["lock.firmware"].value is True
    assert known(read(REFUSED)) == {}
    assert read(REFUSED)["storage.media"].value == ("nvme0n1 · nvme · ? · ? · ?", "sda · disk · ? · ? · ?")


@given(st.data())
def test_no_damaged_byte_of_a_refusal_makes_anything_known(data: st.DataObject) -> None:
    damaged = bytearray(REFUSED)
    for _ in range(data.draw(st.integers(1, 4))):
        at, byte = data.draw(st.integers(0, len(damaged) - 1)), data.draw(st.integers(0, 255))
        end = at + data.draw(st.sampled_from([0, 1, 1, 2, 40]))
        damaged[at:end] = data.draw(st.sampled_from([b"", bytes([byte]), bytes(damaged[at:end]) * 2]))
    for given_bytes in (bytes(damaged), agent_lines.sealed_again(bytes(damaged))):
        with suppress(ProtocolError, NoDriver):
            assert known(read(given_bytes)) == {}


def texts_of(changed: dict[tuple[int, str], Any]) -> set[str]:
    return {str(one.get("text", "")).strip() for one in changed.values()}


ANSWERS = st.builds(
    agent.said, st.sampled_from(WORDS) | st.text(max_size=20), st.sampled_from([0, 1, 2, 4, 64])
)
ANSWERS |= st.sampled_from([agent.unsaid("absent", ""), agent.unsaid("refused", "")])


@pytest.mark.parametrize("code", [0, 2])
@pytest.mark.parametrize("word", WORDS)
def test_one_word_in_every_place_makes_nothing_known(word: str, code: int) -> None:
    rows = [(part, subject, dict.fromkeys(said, agent.said(word, code))) for part, subject, said in BAD]
    del rows[1][2]["chassis_type"]  # a chassis of another kind would end the reading
    assert known(read(written(rows))) == {}


DENIED = "Permission denied"


def place(part: str, key: str) -> tuple[int, str]:
    return next((at, key) for at, row in enumerate(BAD) if row[0] == part and key in row[2])


@example(
    {
        place("about", "agent"): agent.unsaid("absent", ""),
        place("about", "system"): agent.unsaid("absent", ""),
        place("radio", "wifi"): agent.said(DENIED),
        place("radio", "bluetooth"): agent.said(DENIED, 2),
    }
)
@example({place("radio", "wifi"): agent.said("wlan0", 2), place("radio", "bluetooth"): agent.said("hci0", 1)})
@given(st.dictionaries(st.sampled_from(PLACES), ANSWERS, min_size=1, max_size=12))
def test_no_words_in_place_of_an_answer_pass_a_point(changed: dict[tuple[int, str], Any]) -> None:
    rows = refusing(BAD)
    for (at, key), answer in changed.items():
        rows[at][2][key] = answer
    with suppress(ProtocolError, NoDriver):
        found = read(written(rows))
        strange = {"identity.numbers"} if texts_of(changed) - {one.strip() for one in WORDS} else set()
        assert passed(found) <= strange, "any other text may be a serial number, and no more"
        assert found["lock.firmware"].value is not False or "0" in texts_of(changed)
        assert found["disk.smart_passed"].value is None


@pytest.mark.parametrize("rows", [GOOD, BAD], ids=["good", "bad"])
@given(data=st.data())
def test_refusing_one_answer_or_more_passes_no_point_more(rows: list[Row], data: st.DataObject) -> None:
    before = passed(read(written(rows)))
    poorer = copy.deepcopy(rows)
    places = [(at, key) for at, (_, _, said) in enumerate(rows) for key in said]
    for at, key in data.draw(st.sets(st.sampled_from(places), min_size=1, max_size=10)):
        poorer[at][2][key] = agent.unsaid(data.draw(st.sampled_from(["refused", "absent"])), WHY)
    with suppress(NoDriver):
        assert passed(read(written(poorer))) <= before
