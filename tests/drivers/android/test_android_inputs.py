# SPDX-License-Identifier: Apache-2.0
"""``getevent``'s listing and stream: both protocols, cut anywhere, and noise."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.live import (
    ButtonPressed,
    ButtonReleased,
    LiveEvent,
    TouchDown,
    TouchMoved,
    TouchUp,
)
from inspector_drivers.android.batch import Section
from inspector_drivers.android.input_devices import Axis, InputDevice, buttons, parse_devices, screens
from inspector_drivers.android.input_events import InputReader, parse_line
from inspector_drivers.android.live import refusal_of
from inspector_drivers.android.parse.sensor_events import sensor_events

LISTING = """\
add device 1: /dev/input/event6
  name:     "uinput-fingerprint"
  events:
    KEY (0001): KEY_HOME              KEY_VOLUMEUP
  input props:
    <none>
could not get driver version for /dev/input/mice, Not a typewriter
add device 2: /dev/input/event5
  name:     "kalama-card Button Jack"
  events:
    KEY (0001): KEY_VOLUMEDOWN        KEY_VOLUMEUP          KEY_MEDIA             BTN_3
                BTN_4                 0246
  input props:
    INPUT_PROP_ACCELEROMETER
add device 3: /dev/input/event4
  name:     "glass_ts"
  events:
    KEY (0001): KEY_WAKEUP            BTN_TOOL_FINGER       BTN_TOUCH             02bf
    ABS (0003): ABS_X                 : value 0, min 0, max 10799, fuzz 0, flat 0, resolution 0
                ABS_Y                 : value 0, min 0, max 23999, fuzz 0, flat 0, resolution 0
                ABS_MT_SLOT           : value 2, min 0, max 9, fuzz 0, flat 0, resolution 0
                ABS_MT_POSITION_X     : value 0, min 0, max 10799, fuzz 0, flat 0, resolution 0
                ABS_MT_POSITION_Y     : value 0, min 0, max 23999, fuzz 0, flat 0, resolution 0
                ABS_MT_TRACKING_ID    : value 0, min 0, max 65535, fuzz 0, flat 0, resolution 0
  input props:
    INPUT_PROP_DIRECT
add device 4: /dev/input/event3
  name:     "glass_pen"
  events:
    KEY (0001): BTN_TOOL_PEN          BTN_TOUCH             BTN_STYLUS
    ABS (0003): ABS_X                 : value 0, min 0, max 9000, fuzz 0, flat 0, resolution 0
                ABS_Y                 : value 0, min 0, max 9000, fuzz 0, flat 0, resolution 0
  input props:
    INPUT_PROP_DIRECT
add device 5: /dev/input/event1
  name:     "gpio_keys"
  events:
    KEY (0001): KEY_VOLUMEUP          KEY_CAMERA            02bf
    SW  (0005): SW_LID
  input props:
    <none>
add device 6: /dev/input/event0
  name:     "pmic_pwrkey_resin"
  events:
    KEY (0001): KEY_VOLUMEDOWN        KEY_POWER
  input props:
    <none>
"""
UNNAMED = """\
add device 1: /dev/input/event2
  name:     "old_ts"
  events:
    KEY (0001): 014a  0145
    ABS (0003): 0035  : value 0, min 20, max 500, fuzz 0, flat 0, resolution 0
                0036  : value 0, min 0, max 800, fuzz 0, flat 0, resolution 0
"""
SINGLE = InputDevice(
    "/dev/input/event7",
    "resistive",
    {"ABS_X": Axis(0, 0, 4095), "ABS_Y": Axis(0, 0, 4095)},
    frozenset({"BTN_TOUCH"}),
    is_direct=True,
    is_pointer=False,
)
GLASS = "/dev/input/event4"


def line(code: str, value: str, *, path: str = GLASS, kind: str = "EV_ABS") -> str:
    return f"[   12345.678901] {path}: {kind:12} {code:20} {value:20}\n"


def syn(code: str = "SYN_REPORT", path: str = GLASS) -> str:
    return line(code, "00000000", kind="EV_SYN", path=path)


def at(x: int | None = None, y: int | None = None, path: str = GLASS) -> str:
    told = (("X", x), ("Y", y))
    return "".join(
        line(f"ABS_MT_POSITION_{axis}", f"{value:08x}", path=path)
        for axis, value in told
        if value is not None
    )


def finger(number: int, path: str = GLASS) -> str:
    return line("ABS_MT_TRACKING_ID", f"{number & 0xFFFFFFFF:08x}", path=path)


def slot(number: int) -> str:
    return line("ABS_MT_SLOT", f"{number:08x}")


def read(text: str, devices: Sequence[InputDevice] | None = None, pieces: int = 1 << 30) -> list[LiveEvent]:
    found = screens(parse_devices(LISTING)) if devices is None else devices
    reader = InputReader(found, touch=True, buttons=False)
    parts = [text[start : start + pieces] for start in range(0, len(text), pieces)]
    return [event for part in parts for event in reader.feed(part, 0.0)]


def test_the_listing_names_screens_and_buttons() -> None:
    devices = parse_devices(LISTING)
    assert len(devices) == 6
    (screen,) = screens(devices)
    assert (screen.path, screen.has_slots) == (GLASS, True)
    assert screen.axes["ABS_MT_POSITION_X"] == Axis(0, 0, 10799)
    # Not the fingerprint reader's gestures, not the headset's, not the screen's own.
    assert buttons(devices) == ("assistant", "camera", "volume_up", "power", "volume_down")
    headset = devices[1]
    assert {"KEY_MEDIA", "BTN_4", "0246"} <= headset.keys


def test_codes_without_names_are_known_by_their_numbers() -> None:
    (screen,) = screens(parse_devices(UNNAMED.replace("\n", "\r\n")))
    assert screen.place == (Axis(0, 20, 500), Axis(0, 0, 800))
    assert screen.keys == {"BTN_TOUCH", "BTN_TOOL_FINGER"}


@pytest.mark.parametrize(("raw", "permille"), [(20, 0), (260, 500), (500, 1000), (-9, 0), (9999, 1000)])
def test_places_are_thousandths_whatever_the_screen_counts_in(raw: int, permille: int) -> None:
    assert Axis(0, 20, 500).permille(raw) == permille


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[   12345.678901] /dev/input/event4: EV_ABS       ABS_MT_TRACKING_ID   ffffffff            ", -1),
        ("[12345-678901] /dev/input/event4: EV_ABS ABS_MT_TRACKING_ID 00000010", 16),
        ("/dev/input/event4: 0003 0039 0000000a", 10),
        ("/dev/input/event4: EV_ABS       ABS_MT_TRACKING_ID   00000007 rate 120", 7),
    ],
)
def test_lines_of_every_version(text: str, value: int) -> None:
    event = parse_line(text)
    assert event is not None
    assert (event.path, event.kind, event.code, event.value) == (GLASS, "EV_ABS", "ABS_MT_TRACKING_ID", value)


@pytest.mark.parametrize(
    "text", ["", "add device 1: /dev/input/event4", '  name:     "x"', "/dev/input/event4: EV_ABS X"]
)
def test_what_is_no_event_is_none(text: str) -> None:
    assert parse_line(text) is None


SLOTS = (
    slot(0) + finger(7) + at(5400, 12000) + syn()
    + slot(1) + finger(8) + at(0, 0) + syn()
    + slot(0) + at(10799) + syn()
    + slot(1) + finger(-1) + syn()
    + slot(0) + finger(-1) + syn()
    + finger(9) + at(y=0) + syn()  # the kernel says nothing of an axis that stayed
)  # fmt: skip
SLOTTED: list[LiveEvent] = [
    TouchDown(0.0, 500, 500, f"{GLASS}:0"),
    TouchDown(0.0, 0, 0, f"{GLASS}:1"),
    TouchMoved(0.0, 1000, 500, f"{GLASS}:0"),
    TouchUp(0.0, f"{GLASS}:1"),
    TouchUp(0.0, f"{GLASS}:0"),
    TouchDown(0.0, 1000, 0, f"{GLASS}:0"),
]


@pytest.mark.parametrize("pieces", [1, 2, 7, 63, 64, 65, 1 << 30])
def test_slots_are_followed_however_the_stream_is_cut(pieces: int) -> None:
    assert read(SLOTS, pieces=pieces) == SLOTTED
    assert read(SLOTS.replace("\n", "\r\n"), pieces=pieces) == SLOTTED


def test_a_finger_that_was_there_before_is_seen_when_it_moves() -> None:
    assert read(at(5400, 12000) + syn()) == [TouchDown(0.0, 500, 500, f"{GLASS}:2")]


def test_a_place_that_is_half_known_is_not_made_up() -> None:
    assert read(finger(7) + at(5400) + syn()) == []


def test_what_was_lost_lifts_every_finger() -> None:
    lost = finger(7) + at(5400, 12000) + syn() + at(9) + syn("SYN_DROPPED") + at(99) + finger(-1) + syn()
    assert [type(one) for one in read(lost)] == [TouchDown, TouchUp]


def test_all_contacts_each_time() -> None:
    path = "/dev/input/event2"
    devices = screens(parse_devices(UNNAMED))

    def contact(x: int, y: int, number: int | None = None) -> str:
        return (
            (finger(number, path) if number is not None else "") + at(x, y, path) + syn("SYN_MT_REPORT", path)
        )

    text = (
        contact(260, 400) + syn(path=path)
        + contact(260, 400) + contact(500, 800) + syn(path=path)
        + contact(270, 400) + syn(path=path)
        + syn("SYN_MT_REPORT", path) + syn(path=path)
    )  # fmt: skip
    assert [(type(one), getattr(one, "finger")[-1]) for one in read(text, devices)] == [  # noqa: B009
        (TouchDown, "0"),
        (TouchMoved, "0"),
        (TouchDown, "1"),
        (TouchUp, "1"),
        (TouchMoved, "0"),
        (TouchUp, "0"),
    ]
    named = (
        contact(260, 400, 5) + contact(300, 400, 6) + syn(path=path) + contact(300, 400, 6) + syn(path=path)
    )
    assert read(named, devices)[2] == TouchUp(0.0, f"{path}:5")


def test_one_finger_on_a_screen_that_knows_no_more() -> None:
    path = SINGLE.path
    text = (
        line("BTN_TOUCH", "DOWN", path=path, kind="EV_KEY")
        + line("ABS_X", "00000800", path=path) + line("ABS_Y", "00000fff", path=path) + syn(path=path)
        + line("BTN_TOUCH", "UP", path=path, kind="EV_KEY") + syn(path=path)
    )  # fmt: skip
    assert screens((SINGLE,)) == (SINGLE,)
    assert read(text, [SINGLE]) == [TouchDown(0.0, 500, 1000, f"{path}:0"), TouchUp(0.0, f"{path}:0")]


def test_presses_are_told_by_name_and_repeats_are_not() -> None:
    path = "/dev/input/event0"
    lines = [("KEY_POWER", "DOWN"), ("KEY_POWER", "REPEAT"), ("KEY_POWER", "UP"), ("KEY_SLEEP", "DOWN")]
    text = "".join(line(code, value, path=path, kind="EV_KEY") for code, value in lines)
    other = line("KEY_VOLUMEUP", "DOWN", path="/dev/input/event5", kind="EV_KEY")
    reader = InputReader(parse_devices(LISTING), touch=False, buttons=True)
    assert list(reader.feed(text + other, 1.5)) == [ButtonPressed(1.5, "power"), ButtonReleased(1.5, "power")]


words = st.sampled_from(
    [
        *SLOTS.splitlines(keepends=True)[:12],
        syn("SYN_DROPPED"),
        syn("SYN_MT_REPORT"),
        slot(2**31),
        slot(99),
        finger(-1),
        "\n",
        "[ ] /dev/input/event4: EV_ABS ABS_MT_POSITION_X ffffffff\n",
        line("BTN_TOUCH", "UP", kind="EV_KEY"),
    ]
)


@given(st.lists(st.one_of(words, st.text(max_size=40)), max_size=80), st.integers(1, 200))
def test_no_stream_breaks_the_reader(parts: list[str], pieces: int) -> None:
    down: set[str] = set()
    for event in read("".join(parts), pieces=pieces):
        if isinstance(event, TouchUp):
            assert event.finger in down
            down.discard(event.finger)
        else:
            assert isinstance(event, TouchDown | TouchMoved)
            assert (event.finger in down) == isinstance(event, TouchMoved)
            assert 0 <= event.x <= 1000
            assert 0 <= event.y <= 1000
            down.add(event.finger)


@given(st.text(max_size=300), st.integers(0, len(LISTING)))
def test_no_listing_breaks_the_parser(noise: str, place: int) -> None:
    for device in parse_devices(LISTING[:place] + noise + LISTING[place:]):
        if device.place is not None:
            assert 0 <= device.place[0].permille(5) <= 1000


@given(st.text(max_size=2000))
def test_any_text_is_no_device_and_no_value(text: str) -> None:
    parse_devices(text)
    list(sensor_events(text))


# ── sensors and vibration ────────────────────────────────────────────────────

DUMP = """\
Sensor List:
0x0100000b) imu7 Accelerometer Non-wakeup | ACME     | ver: 1 | type: android.sensor.accelerometer(1) | perm
\tcontinuous | minRate=1.00Hz | maxRate=479.85Hz
0x01000033) lux3 Light | ACME | ver: 1 | type: android.sensor.light(5) | perm: n/a | flags: 0x00000102
Recent Sensor events:
imu7 Accelerometer Non-wakeup: last 2 events
\t 1 (ts=100.001, wall=19:44:27.248) 0.10, -9.80, 0.20, 0.00, 0.00, 0.00,
\t 2 (ts=100.005000001, wall=19:44:27.249) 0.11, -9.79, 0.19, 0.00,
heart: last 1 events
\t 1 (ts=300.000, wall=19:44:29.000) [value masked]
Active sensors:
"""


def test_last_values_of_sensors() -> None:
    first, second = sensor_events(DUMP)
    assert (first.kind, first.x, first.y, first.z) == ("accelerometer", 0.10, -9.80, 0.20)
    assert second.stamp_ns - first.stamp_ns == 4_000_001


@pytest.mark.parametrize(
    ("section", "is_played"),
    [
        (Section("v", "", "", 0), True),
        (Section("v", "", "", None), False),
        (Section("v", "", "cmd: Can't find service: vibrator_manager\n", 20), False),
        (Section("v", "cmd: Can't find service: vibrator\n", "", 0), False),
        (Section("v", "Error: Unknown vibration type\n", "", 0), False),
        (Section("v", "Ignoring vibration: do not disturb\n", "", 0), False),
        (Section("v", "", "java.lang.SecurityException: Permission denial\n", 255), False),
    ],
)
def test_a_vibration_was_played_only_if_nothing_says_otherwise(section: Section, is_played: bool) -> None:
    assert (refusal_of(section) == "") is is_played
