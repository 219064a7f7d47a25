# SPDX-License-Identifier: Apache-2.0
"""Play the bench's sounds by the system's own player, on a worker.

Without a player nothing is lost: each sound has its visible equal, and the
header says that there is no sound.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from time import monotonic

from inspector import bundled
from inspector.ui.theme.tokens import Durations

_LOG = logging.getLogger(__name__)
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
_MOST_S = 3.0
"""How long a player may take for a quarter of a second before it is stopped."""


class Sound(StrEnum):
    """What a sound means, by the name of its file."""

    PASS = "pass"
    FAIL = "fail"
    ATTENTION = "attention"
    SCAN_READ = "scan-read"
    SCAN_REFUSED = "scan-refused"
    CERTIFIED = "certified"


Play = Callable[[Path], None]


def system_player(platform: str = sys.platform) -> Play | None:
    """Return what plays a file on this system; None when nothing does."""
    if platform == "win32":
        return _play_on_windows
    players = (("afplay",),) if platform == "darwin" else _PLAYERS
    for name, *options in players:
        if found := shutil.which(name):
            return lambda path: _run([found, *options, str(path)])
    return None


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, timeout=_MOST_S, stdin=subprocess.DEVNULL, capture_output=True)


def _play_on_windows(path: Path) -> None:
    import winsound

    if sys.platform == "win32":
        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_NODEFAULT)


class Sounds:
    """The bench's sounds. Asking for attention is heard at most once in 10 s."""

    def __init__(
        self, play: Play | None, *, muted: bool = False, now: Callable[[], float] = monotonic
    ) -> None:
        self.muted = muted
        self._play = play
        self._now = now
        self._last_attention: float | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")

    @property
    def has_player(self) -> bool:
        """Whether anything could be heard."""
        return self._play is not None

    def play(self, sound: Sound) -> bool:
        """Play a sound without waiting for it; return whether it was begun."""
        if self._play is None or self.muted or (sound is Sound.ATTENTION and self._is_too_soon()):
            return False
        path = bundled.resources() / "sounds" / f"{sound}.wav"
        self._worker.submit(self._play_now, self._play, path)
        return True

    def close(self) -> None:
        """Stop taking sounds; what waits is dropped."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _is_too_soon(self) -> bool:
        now = self._now()
        gap_s = Durations().sound_gap / 1000
        if self._last_attention is not None and now - self._last_attention < gap_s:
            return True
        self._last_attention = now
        return False

    def _play_now(self, play: Play, path: Path) -> None:
        try:
            play(path)
        except (OSError, RuntimeError, subprocess.SubprocessError) as trouble:
            # A sound that cannot be heard must not stop the work; the screen says the same.
            _LOG.warning("the sound %s could not be played: %s", path.name, trouble)
            self._play = None
