# SPDX-License-Identifier: Apache-2.0
"""The input devices of a virtual phone: what ``getevent`` lists and streams, and what hands do to them."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping

from inspector.domain.errors import BadInput
from inspector.domain.scoring import grid_of

_POWER, _VOLUME, _SCREEN = "/dev/input/event0", "/dev/input/event2", "/dev/input/event3"
_UNITS = 16
"""The panel counts in sixteenths of a pixel: axes are not pixels on every phone."""
_DEFAULT = (1080, 2280)
_KEYS: Mapping[str, tuple[str, str]] = {
    "power": (_POWER, "KEY_POWER"),
    "volume-down": (_POWER, "KEY_VOLUMEDOWN"),
    "volume-up": (_VOLUME, "KEY_VOLUMEUP"),
}
_RELEASED = 0xFFFFFFFF

Listener = Callable[[str], None]


class Inputs:
    """Tells every listener what hands do, line by line. Safe to call from any thread."""

    def __init__(self, screen: str) -> None:
        """Take the display's size as ``WIDTHxHEIGHT``."""
        width, _, height = screen.partition("x")
        is_known = width.isdigit() and height.isdigit()
        self._size = (int(width), int(height)) if is_known else _DEFAULT
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()
        self._tracking = 0

    def listing(self) -> str:
        """Write ``getevent -lp``."""
        width, height = (one * _UNITS - 1 for one in self._size)
        rest = "fuzz 0, flat 0, resolution 0"
        return f"""\
add device 1: {_SCREEN}
  name:     "panel_ts"
  events:
    KEY (0001): KEY_WAKEUP            BTN_TOOL_FINGER       BTN_TOUCH
    ABS (0003): ABS_MT_SLOT           : value 0, min 0, max 9, {rest}
                ABS_MT_TOUCH_MAJOR    : value 0, min 0, max 255, {rest}
                ABS_MT_POSITION_X     : value 0, min 0, max {width}, {rest}
                ABS_MT_POSITION_Y     : value 0, min 0, max {height}, {rest}
                ABS_MT_TRACKING_ID    : value 0, min 0, max 65535, {rest}
  input props:
    INPUT_PROP_DIRECT
add device 2: {_VOLUME}
  name:     "gpio_keys"
  events:
    KEY (0001): KEY_VOLUMEUP
  input props:
    <none>
add device 3: /dev/input/event1
  name:     "card Headset Jack"
  events:
    KEY (0001): KEY_VOLUMEDOWN        KEY_VOLUMEUP          KEY_MEDIA
    SW  (0005): SW_HEADPHONE_INSERT
  input props:
    <none>
add device 4: {_POWER}
  name:     "pmic_pwrkey"
  events:
    KEY (0001): KEY_VOLUMEDOWN        KEY_POWER
  input props:
    <none>
"""

    @contextlib.contextmanager
    def listened(self, listener: Listener) -> Iterator[None]:
        """Tell ``listener`` what happens until the block ends."""
        with self._lock:
            self._listeners.append(listener)
        try:
            yield
        finally:
            with self._lock:
                self._listeners.remove(listener)

    @property
    def listeners(self) -> int:
        """Count who listens now."""
        with self._lock:
            return len(self._listeners)

    def verbs(self) -> Mapping[str, Callable[[], None]]:
        """Give what hands can do here, by its word."""
        return {
            "touch-all": lambda: self.sweep(frozenset()),
            "touch-missing": lambda: self.sweep(frozenset({self._edge()})),
            "touch-ghost": self.ghost,
            **{f"press-{name}": self._presser(name) for name in _KEYS},
            "press-all": self.press_all,
        }

    def sweep(self, missing: frozenset[tuple[int, int]]) -> None:
        """Draw a finger over every square of the grid, row by row; those that are ``missing`` stay silent."""
        columns, rows = grid_of(*self._size)
        for row in range(rows):
            places = [(column, row) for column in range(columns) if (column, row) not in missing]
            self._tell("".join(self._stroke([self._middle(*one, columns, rows) for one in places])))

    def ghost(self) -> None:
        """Let the panel feel a finger that is not there."""
        self._tell("".join(self._stroke([(5, 5)])))

    def press(self, name: str) -> None:
        """Press a button and let it go; raises BadInput for one that is not there."""
        if name not in _KEYS:
            raise BadInput(f"There is no button '{name}'.", f"Use {', '.join(_KEYS)}.")
        path, key = _KEYS[name]
        self._tell("".join(_line(path, *one) for one in (_key(key, "DOWN"), _SYN, _key(key, "UP"), _SYN)))

    def press_all(self) -> None:
        """Press every button, one after the other."""
        for name in _KEYS:
            self.press(name)

    def _presser(self, name: str) -> Callable[[], None]:
        return lambda: self.press(name)

    def _edge(self) -> tuple[int, int]:
        return grid_of(*self._size)[0] - 1, 5

    def _middle(self, column: int, row: int, columns: int, rows: int) -> tuple[int, int]:
        width, height = self._size
        return (
            (2 * column + 1) * width * _UNITS // (2 * columns),
            (2 * row + 1) * height * _UNITS // (2 * rows),
        )

    def _stroke(self, places: list[tuple[int, int]]) -> Iterator[str]:
        """Write one stroke by the kernel's protocol B: only what changed."""
        self._tracking = (self._tracking + 1) % 65536
        told = [("ABS_MT_TRACKING_ID", f"{self._tracking:08x}")]
        before: tuple[int, int] | None = None
        for place in places:
            for axis, value, old in zip("XY", place, before or (None, None), strict=True):
                if value != old:
                    told.append((f"ABS_MT_POSITION_{axis}", f"{value:08x}"))
            yield from (_line(_SCREEN, "EV_ABS", code, value) for code, value in told)
            if before is None:
                yield _line(_SCREEN, *_key("BTN_TOUCH", "DOWN"))
            yield _line(_SCREEN, *_SYN)
            told, before = [], place
        yield _line(_SCREEN, "EV_ABS", "ABS_MT_TRACKING_ID", f"{_RELEASED:08x}")
        yield _line(_SCREEN, *_key("BTN_TOUCH", "UP"))
        yield _line(_SCREEN, *_SYN)

    def _tell(self, lines: str) -> None:
        with self._lock:
            for listener in self._listeners:
                listener(lines)


_SYN = ("EV_SYN", "SYN_REPORT", "00000000")


def _key(code: str, value: str) -> tuple[str, str, str]:
    return "EV_KEY", code, value


def _line(path: str, kind: str, code: str, value: str) -> str:
    return f"[{time.monotonic():15.6f}] {path}: {kind:12} {code:20} {value:20}\r\n"
