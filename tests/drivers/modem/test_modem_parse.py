# SPDX-License-Identifier: Apache-2.0
"""Replies in every recorded shape; what cannot be known stays unknown whatever is done to the bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import ProtocolError
from inspector.domain.reading import Quality, Reading
from inspector_drivers.modem import commands as asking
from inspector_drivers.modem import parse, parse_identity, parse_radio
from inspector_drivers.modem.manifest import MANIFEST
from inspector_drivers.modem.protocol import Reply, ReplyReader

Recorded = Callable[[str], dict[str, Reply]]
AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
IMEI = "350000000000006"
PLAIN = "\r\n+CLCK: 0\r\n\r\nOK\r\n"


def reply(command: str, text: str | bytes) -> Reply:
    data = text if isinstance(text, bytes) else text.encode()
    reader = ReplyReader()
    reader.begin(command)
    return reader.feed(data) or reader.silence()


def given_by(answers: Mapping[str, Reply]) -> dict[str, Reading]:
    rows = list(parse.all_readings(answers, AT))
    assert sorted(row.name for row in rows) == sorted(MANIFEST.readings)
    assert all(row.unit == MANIFEST.readings[row.name] for row in rows)
    return {row.name: row for row in rows}


def asked(command: str, body: str) -> dict[str, Reading]:
    return given_by({command: reply(command, f"\r\n{body}\r\n\r\nOK\r\n")})


# ── shapes ───────────────────────────────────────────────────────────────────


def test_a_phone_that_writes_its_firmware_in_five_lines(recorded: Recorded) -> None:
    found = given_by(recorded("phone-lines-below-each-other"))
    assert found["identity.manufacturer"].value == "Nokia"
    assert found["identity.model"].value == "Nokia N99"
    assert found["os.build"].value == "V ICPR99_10w01.2; 01-02-10; RM-999; (c) Nokia; 99.001"
    assert found["identity.imei"].value == "350000000010500"
    assert found["battery.level"].value == 62
    assert found["battery.voltage"].value is None
    assert found["sim.state"].value == "ready"
    assert found["lock.sim"].value is False


def test_blanks_and_a_missing_ok(recorded: Recorded) -> None:
    found = given_by(recorded("module-blanks-and-no-ok"))
    assert found["identity.manufacturer"].value == "ACME MODEM"
    assert found["identity.model"].value == "TRIBAND 900E 1800 1900"
    assert found["os.build"].quality is Quality.REFUSED
    assert "ERROR" in found["os.build"].reason
    assert found["sim.state"].value == "ready"


def test_prefixes_and_millivolts_where_percent_should_be(recorded: Recorded) -> None:
    found = given_by(recorded("module-prefixed-quoted"))
    assert found["identity.model"].value == "M900 LTE Module"
    assert found["identity.imei"].value == IMEI
    assert found["battery.level"].value is None
    assert found["battery.voltage"].value == 3750
    assert found["network.signal"].value == -83
    assert found["network.operator"].value == "00101"


def test_news_in_between_are_no_answers(recorded: Recorded) -> None:
    answers = recorded("dongle-news-in-between")
    found = given_by(answers)
    assert (found["identity.manufacturer"].value, found["identity.model"].value) == ("acme", "E99")
    assert found["identity.imei"].value == IMEI
    assert found["sim.state"].value == "absent"
    assert found["network.signal"].quality is Quality.ABSENT
    assert parse_radio._registration(answers[asking.REGISTRATION]) == "1"


def test_many_replies_in_one_block(recorded: Recorded) -> None:
    (block,) = recorded("module-many-in-one").values()
    found = given_by(dict.fromkeys((asking.SIM, asking.SIGNAL, asking.OPERATOR, asking.REGISTRATION), block))
    assert found["network.signal"].value == -79
    assert found["sim.state"].value == "ready"
    assert found["network.operator"].value == "Bench Mobile", "the name, where it is given beside the number"


def test_a_number_whose_check_digit_does_not_fit_is_no_imei(recorded: Recorded) -> None:
    answers = recorded("generic-about")
    imei = given_by(answers)["identity.imei"]
    assert (imei.value, imei.quality) == (None, Quality.IMPLAUSIBLE)
    assert "check digit" in imei.reason
    assert given_by(answers)["os.build"].value == "11.22.33"


# ── numbers ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("body", "value", "quality"),
    [
        (IMEI, IMEI, Quality.REPORTED),
        (f"IMEI: {IMEI}", IMEI, Quality.REPORTED),
        (f'+CGSN: "{IMEI}"', IMEI, Quality.REPORTED),
        (f"{IMEI},00", IMEI, Quality.REPORTED),
        ("350000000000000", None, Quality.IMPLAUSIBLE),
        ("3500000000000017", None, Quality.IMPLAUSIBLE),
        (f"{IMEI}\r\n350000000000014", None, Quality.IMPLAUSIBLE),
        ("000000000000000", None, Quality.IMPLAUSIBLE),
        ("A0000012345678", None, Quality.ABSENT),
        ("none", None, Quality.IMPLAUSIBLE),
    ],
)
def test_imei(body: str, value: str | None, quality: Quality) -> None:
    row = asked(asking.IMEI, body)["identity.imei"]
    assert (row.value, row.quality) == (value, quality)


def test_an_meid() -> None:
    assert asked(asking.IMEI, "0xA0000012345678")["identity.meid"].value == "A0000012345678"


def test_two_commands_that_name_two_phones_name_none() -> None:
    answers = {
        asking.IMEI: reply(asking.IMEI, f"\r\n{IMEI}\r\nOK\r\n"),
        asking.ABOUT: reply(asking.ABOUT, "\r\nIMEI: 350000000000014\r\nOK\r\n"),
    }
    assert parse_identity.identity(answers).imei == ""
    assert given_by(answers)["identity.imei"].quality is Quality.IMPLAUSIBLE


# ── battery ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("body", "level", "voltage"),
    [
        ("+CBC: 0,87", 87, None),
        ("+CBC: 0,87,4012", 87, 4012),
        ("+CBC: 1,100", 100, None),
        ("+CBC: 0,3750", None, 3750),
        ("+CBC: 4.076V", None, 4076),
        ("+CBC: 0,0", None, None),
        ("+CBC: 2,0", None, None),
        ("+CBC: 3,50", None, None),
        ("+CBC: 9,50", None, None),
        ("+CBC: 0,101", None, None),
        ("+CBC: 0,50,99", 50, None),
        ("+CBC: 0,50,4000000", 50, None),
        ("+CBC: 0,-5", None, None),
        ("+CBC: ,", None, None),
        ("+CBC: 0,87\r\n+CBC: 0,12", None, None),
        ("87", None, None),
    ],
)
def test_battery(body: str, level: int | None, voltage: int | None) -> None:
    found = asked(asking.BATTERY, body)
    assert (found["battery.level"].value, found["battery.voltage"].value) == (level, voltage)


@pytest.mark.parametrize(("status", "value"), [(0, None), (1, True), (2, None), (3, None)])
def test_a_port_is_never_said_to_be_dead(status: int, value: bool | None) -> None:
    assert asked(asking.BATTERY, f"+CBC: {status},50")["charge.port"].value is value


# ── radio ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("body", "value", "quality"),
    [
        ("+CSQ: 0,99", -113, Quality.MEASURED),
        ("+CSQ: 31,0", -51, Quality.MEASURED),
        ("+CSQ:15,6", -83, Quality.MEASURED),
        ("+CSQ: 99,99", None, Quality.ABSENT),
        ("+CSQ: 32,99", None, Quality.IMPLAUSIBLE),
        ("+CSQ: -1,99", None, Quality.IMPLAUSIBLE),
        ("+CSQ:", None, Quality.IMPLAUSIBLE),
    ],
)
def test_signal(body: str, value: int | None, quality: Quality) -> None:
    row = asked(asking.SIGNAL, body)["network.signal"]
    assert (row.value, row.quality) == (value, quality)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ('+COPS: 0,0,"Bench Mobile",7', "Bench Mobile"),
        ('+COPS: 0,2,"00101"', "00101"),
        ('+COPS: 0,0,"00420065006E00630068"', "Bench"),
        ('+COPS: 0,0,"A, B and C"', "A, B and C"),
        ("+COPS: 0", None),
        ('+COPS: 0,0,""', None),
        ("nonsense", None),
    ],
)
def test_operator(body: str, value: str | None) -> None:
    assert asked(asking.OPERATOR, body)["network.operator"].value == value


@pytest.mark.parametrize(
    ("state", "value"), [("0,1", "Bench Mobile"), ("0,5", "Bench Mobile"), ("0,2", None), ("0,3", None)]
)
def test_an_operator_that_is_only_remembered_is_none(state: str, value: str | None) -> None:
    answers = {
        asking.OPERATOR: reply(asking.OPERATOR, '\r\n+COPS: 0,0,"Bench Mobile"\r\nOK\r\n'),
        asking.REGISTRATION: reply(asking.REGISTRATION, f"\r\n+CREG: {state}\r\nOK\r\n"),
    }
    assert given_by(answers)["network.operator"].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("+CPIN: READY\r\n\r\nOK", "ready"),
        ('+CPIN: "SIM PIN"\r\n\r\nOK', "pin_required"),
        ("+CPIN: SIM PUK\r\n\r\nOK", "puk_required"),
        ("+CPIN: PH-NET PIN\r\n\r\nOK", "network_locked"),
        ("+CME ERROR: 10", "absent"),
        ("+CME ERROR: 13", "failed"),
        ("+CME ERROR: SIM busy", "not_ready"),
        ("+CME ERROR: 100", None),
        ("ERROR", None),
        ("+CPIN: READY\r\n+CPIN: SIM PIN\r\n\r\nOK", None),
    ],
)
def test_sim(text: str, value: str | None) -> None:
    found = given_by({asking.SIM: reply(asking.SIM, f"\r\n{text}\r\n")})
    assert found["sim.state"].value == value


# ── locks: unknown never passes ──────────────────────────────────────────────

NONE = "\r\n+CME ERROR: 4\r\n"


def locks(first: str, others: str = NONE, sim: str = "") -> Reading:
    answers = {command: reply(command, others) for command in asking.LOCKS}
    answers[asking.LOCK] = reply(asking.LOCK, first)
    if sim:
        answers[asking.SIM] = reply(asking.SIM, sim)
    return given_by(answers)["lock.sim"]


@pytest.mark.parametrize(
    ("first", "others", "value"),
    [
        (PLAIN, NONE, False),
        (PLAIN, PLAIN, False),
        ("\r\n+CLCK: 0,1\r\n+CLCK: 0,2\r\n\r\nOK\r\n", NONE, False),
        ("\r\n+CLCK: 1\r\n\r\nOK\r\n", NONE, True),
        ("\r\n+CLCK: 0,1\r\n+CLCK: 1,2\r\n\r\nOK\r\n", NONE, True),
        (PLAIN, "\r\n+CLCK: 1\r\n\r\nOK\r\n", True),
        (PLAIN, "\r\nERROR\r\n", None),
        (PLAIN, "\r\n+CME ERROR: 3\r\n", None),
        (PLAIN, "", None),
        ("\r\nERROR\r\n", NONE, None),
        ("\r\nERROR\r\n", PLAIN, None),
        (NONE, NONE, None),
        (NONE, PLAIN, None),
        ("\r\n+CLCK: 0\r\n", NONE, None),
        ("\r\n+CLCK: 2\r\n\r\nOK\r\n", NONE, None),
        ("\r\n+CLCK:\r\n\r\nOK\r\n", NONE, None),
        ("\r\n\r\nOK\r\n", NONE, None),
    ],
)
def test_the_network_lock(first: str, others: str, value: bool | None) -> None:
    assert locks(first, others).value is value


def test_a_sim_that_the_phone_does_not_take_is_a_lock() -> None:
    assert locks("\r\nERROR\r\n", sim="\r\n+CPIN: PH-NET PIN\r\n\r\nOK\r\n").value is True
    assert locks(PLAIN, sim="\r\n+CPIN: PH-SP PIN\r\n\r\nOK\r\n").value is True


UNKNOWN = ("\r\nERROR\r\n", "\r\n+CME ERROR: 3\r\n", "\r\n+CME ERROR: 10\r\n", "\r\n+CME ERROR: 30\r\n", "")


@given(
    text=st.sampled_from(UNKNOWN),
    at=st.integers(0, 20),
    byte=st.integers(0, 255),
    how=st.sampled_from(["put", "insert", "drop", "cut"]),
)
def test_no_broken_byte_turns_an_unknown_lock_into_none(text: str, at: int, byte: int, how: str) -> None:
    data, new = text.encode(), bytes([byte])
    changed = {
        "put": data[:at] + new + data[at + 1 :],
        "insert": data[:at] + new + data[at:],
        "drop": data[:at] + data[at + 1 :],
        "cut": data[:at],
    }[how]
    answers = {command: reply(command, NONE) for command in asking.LOCKS}
    answers[asking.LOCK] = reply(asking.LOCK, changed)
    assert given_by(answers)["lock.sim"].value is not False


@given(byte=st.integers(0, 255), at=st.integers(0, len(PLAIN) - 1))
def test_no_damage_makes_a_lock_pass_that_is_on(byte: int, at: int) -> None:
    data = bytearray(b"\r\n+CLCK: 1\r\n\r\nOK\r\n")
    if at == data.index(b"1"):
        return  # another digit there is another answer
    data[at] = byte
    answers = {command: reply(command, NONE) for command in asking.LOCKS}
    answers[asking.LOCK] = reply(asking.LOCK, bytes(data))
    assert given_by(answers)["lock.sim"].value is not False


@given(
    answers=st.dictionaries(
        st.sampled_from([command for commands, _ in parse.GROUPS for command in commands] + [asking.VIRTUAL]),
        st.binary(max_size=200) | st.text(max_size=100).map(str.encode),
    )
)
def test_arbitrary_answers_give_every_reading_once(answers: dict[str, bytes]) -> None:
    replies = {}
    for command, data in answers.items():
        try:
            replies[command] = reply(command, data)
        except ProtocolError:
            continue
    parse_identity.identity(replies)
    given_by(replies)


@given(
    prefix=st.sampled_from(["+CBC", "+CSQ", "+COPS", "+CREG", "+CPIN", "+CLCK", "+CGSN"]),
    value=st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), max_size=40),
)
def test_arbitrary_values_give_every_reading_once(prefix: str, value: str) -> None:
    text = f"\r\n{prefix}: {value}\r\n\r\nOK\r\n"
    found = given_by({command: reply(command, text) for commands, _ in parse.GROUPS for command in commands})
    if prefix != "+CLCK":
        assert found["lock.sim"].value is not False


def test_nothing_asked_is_nothing_known() -> None:
    assert not [row for row in given_by({}).values() if row.is_known]


def test_whose_the_sim_is_is_never_asked() -> None:
    commands = {command for group, _ in parse.GROUPS for command in group} | {*parse.IDENTITY}
    assert not [one for one in commands if "CIMI" in one or "CCID" in one or "CNUM" in one or "COPS=?" in one]
