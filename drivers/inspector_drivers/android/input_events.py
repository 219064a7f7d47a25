# SPDX-License-Identifier: Apache-2.0
"""``getevent -lt``: lines → touches and presses, while they come. Pure; takes any text.

Both multi-touch protocols of the kernel (Documentation/input/multi-touch-protocol):
B names fingers by slots and sends what changed, A sends all fingers each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from inspector.domain.live import ButtonPressed, ButtonReleased, LiveEvent, TouchDown, TouchMoved, TouchUp

from .input_devices import BUTTONS, CODES, KEY_CODES, InputDevice

_LINE = re.compile(
    r"^(?:\[[ \d.-]*\] ?)?(/dev/input/[\w-]+): +(\w+) +(\w+) +(DOWN|UP|REPEAT|[0-9a-f]{1,8})\b"
)
_LONGEST = 1024
"""No line of getevent is longer; more without an end is noise."""
_TYPES = {"0000": "EV_SYN", "0001": "EV_KEY", "0003": "EV_ABS"}
_SYN = {"0000": "SYN_REPORT", "0002": "SYN_MT_REPORT", "0003": "SYN_DROPPED"}
_CODES = {"EV_SYN": _SYN, "EV_ABS": CODES, "EV_KEY": KEY_CODES}
_VALUES = {"UP": 0, "DOWN": 1, "REPEAT": 2}
_MOST_FINGERS = 32


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One line: which device, what, how much."""

    path: str
    kind: str
    code: str
    value: int


def parse_line(line: str) -> RawEvent | None:
    """Read one line; None for what is no event."""
    match = _LINE.match(line)
    if match is None:
        return None
    path, kind, code, value = match.groups()
    kind = _TYPES.get(kind, kind)
    number = _VALUES[value] if value in _VALUES else int(value, 16)
    return RawEvent(path, kind, _CODES.get(kind, {}).get(code, code), _signed(number))


def _signed(number: int) -> int:
    return number - (1 << 32) if number >= 1 << 31 else number


class LineBuffer:
    """Cuts a stream into lines; a line without an end is dropped when it grows too long."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> list[str]:
        """Take more of the stream in; give the lines that are complete."""
        *lines, self._rest = (self._rest + text).split("\n")
        self._rest = self._rest[-_LONGEST:]
        return [line.rstrip("\r")[:_LONGEST] for line in lines]


@dataclass(slots=True)
class _Finger:
    x: int | None = None
    y: int | None = None
    is_down: bool = False
    has_changed: bool = False


@dataclass(slots=True)
class _Contact:
    """A finger of protocol A before its SYN_MT_REPORT."""

    x: int | None = None
    y: int | None = None
    tracking: int | None = None


@dataclass(slots=True)
class _Screen:
    """What is known of one touch screen between two lines."""

    device: InputDevice
    slot: int = 0
    fingers: dict[int, _Finger] = field(default_factory=dict)
    shown: set[int] = field(default_factory=set)
    contact: _Contact = field(default_factory=_Contact)
    contacts: list[_Contact] = field(default_factory=list)
    has_lost: bool = False
    is_protocol_a: bool = False

    def finger(self, slot: int) -> _Finger:
        """Give a finger; a phone that invents slots without end gets the last one."""
        if slot not in self.fingers and len(self.fingers) >= _MOST_FINGERS:
            slot = next(iter(self.fingers))
        return self.fingers.setdefault(slot, _Finger())


class InputReader:
    """Follows the devices of one phone. ``feed`` takes text cut anywhere."""

    def __init__(self, devices: Sequence[InputDevice], *, touch: bool, buttons: bool) -> None:
        """Listen to the screens among ``devices``, to the buttons, or to both."""
        self._lines = LineBuffer()
        self._screens = {one.path: _new_screen(one) for one in devices if touch and one.place is not None}
        self._buttons = {one.path for one in devices if buttons and one.has_buttons}

    def feed(self, text: str, at: float) -> Iterator[LiveEvent]:
        """Take more of the stream in, at ``at`` of the bench's clock."""
        for line in self._lines.feed(text):
            event = parse_line(line)
            if event is None:
                continue
            if event.path in self._screens:
                yield from _touched(self._screens[event.path], event, at)
            if event.path in self._buttons and event.kind == "EV_KEY":
                yield from _pressed(event, at)


def _new_screen(device: InputDevice) -> _Screen:
    slot = device.axes.get("ABS_MT_SLOT")
    return _Screen(device, slot.value if slot else 0, is_protocol_a=device.is_multi_touch and slot is None)


def _pressed(event: RawEvent, at: float) -> Iterator[LiveEvent]:
    name = BUTTONS.get(event.code)
    if name is not None and event.value == 1:
        yield ButtonPressed(at, name)
    elif name is not None and event.value == 0:
        yield ButtonReleased(at, name)


def _touched(screen: _Screen, event: RawEvent, at: float) -> Iterator[LiveEvent]:
    if event.kind == "EV_SYN":
        yield from _synced(screen, event.code, at)
    elif screen.has_lost:
        return
    elif event.kind == "EV_KEY":
        _take_key(screen, event)
    elif event.kind == "EV_ABS" and screen.is_protocol_a:
        _take_contact(screen.contact, event)
    elif event.kind == "EV_ABS":
        _take_axis(screen, event)


def _take_key(screen: _Screen, event: RawEvent) -> None:
    if event.code != "BTN_TOUCH":
        return
    if event.value == 0:  # no finger is left, whatever was said of each
        screen.contacts, screen.contact = [], _Contact()
        for finger in screen.fingers.values():
            finger.is_down = False
    elif not screen.device.is_multi_touch:
        screen.finger(0).is_down = True
        screen.finger(0).has_changed = True


def _take_contact(contact: _Contact, event: RawEvent) -> None:
    match event.code:
        case "ABS_MT_POSITION_X":
            contact.x = event.value
        case "ABS_MT_POSITION_Y":
            contact.y = event.value
        case "ABS_MT_TRACKING_ID":
            contact.tracking = event.value
        case _:
            return


def _take_axis(screen: _Screen, event: RawEvent) -> None:
    if event.code == "ABS_MT_SLOT":
        screen.slot = event.value
        return
    is_multi = screen.device.is_multi_touch
    finger = screen.finger(screen.slot if is_multi else 0)
    if event.code == ("ABS_MT_POSITION_X" if is_multi else "ABS_X"):
        finger.x = event.value
    elif event.code == ("ABS_MT_POSITION_Y" if is_multi else "ABS_Y"):
        finger.y = event.value
    elif event.code == "ABS_MT_TRACKING_ID" and is_multi:
        finger.is_down, finger.has_changed = event.value >= 0, True
        return
    else:
        return
    finger.has_changed = True
    # A finger that was there before we listened never says that it came.
    finger.is_down = finger.is_down or is_multi


def _synced(screen: _Screen, code: str, at: float) -> Iterator[LiveEvent]:
    if code == "SYN_DROPPED":
        screen.has_lost = True  # up to the next report nothing can be trusted
    elif code == "SYN_MT_REPORT" and not screen.has_lost:
        screen.is_protocol_a = True
        if screen.contact.x is not None and len(screen.contacts) < _MOST_FINGERS:
            screen.contacts.append(screen.contact)
        screen.contact = _Contact()
    elif code == "SYN_REPORT" and screen.has_lost:
        screen.has_lost = False
        screen.contacts, screen.contact = [], _Contact()
        screen.fingers = {slot: _Finger(one.x, one.y) for slot, one in screen.fingers.items()}
        yield from _told(screen, at)
    elif code == "SYN_REPORT":
        if screen.is_protocol_a:
            _settle_contacts(screen)
        yield from _told(screen, at)


def _settle_contacts(screen: _Screen) -> None:
    """Make the fingers of protocol A: all that were reported, and no other."""
    contacts = {
        index if one.tracking is None else one.tracking: _Finger(one.x, one.y, is_down=True, has_changed=True)
        for index, one in enumerate(screen.contacts)
    }
    screen.fingers = contacts
    screen.contacts, screen.contact = [], _Contact()


def _told(screen: _Screen, at: float) -> Iterator[LiveEvent]:
    """Tell what changed since the report before."""
    path = screen.device.path
    for slot in sorted(screen.shown):
        finger = screen.fingers.get(slot)
        if finger is None or not finger.is_down:
            screen.shown.discard(slot)
            yield TouchUp(at, f"{path}:{slot}")
    place = screen.device.place
    assert place is not None
    for slot, finger in screen.fingers.items():
        if finger.is_down and finger.has_changed and finger.x is not None and finger.y is not None:
            kind = TouchMoved if slot in screen.shown else TouchDown
            screen.shown.add(slot)
            yield kind(at, place[0].permille(finger.x), place[1].permille(finger.y), f"{path}:{slot}")
        finger.has_changed = False
