# SPDX-License-Identifier: Apache-2.0
"""Play the bench's sounds by the system's own player, on a worker.

Without a player nothing is lost: each sound has its visible equal, and the
header says that there is no sound. A volume below 100 % is made by writing a
quieter copy of the file: not every player has a knob.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
import wave
from array import array
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from inspector import bundled
from inspector.ui.theme.tokens import Durations

_LOG = logging.getLogger(__name__)
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
_LOUDEST = 100
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


def quieter(path: Path, volume: int, folder: Path) -> Path:
    """Write a copy of a 16-bit WAV file at ``volume`` percent into ``folder``, once; gives its path."""
    made = folder / f"{path.stem}-{volume}.wav"
    if not made.exists():
        with wave.open(str(path)) as source, wave.open(str(made), "wb") as target:
            target.setparams(source.getparams())
            samples = array("h", source.readframes(source.getnframes()))
            if sys.byteorder == "big":
                samples.byteswap()
            louder = array("h", (one * volume // 100 for one in samples))
            if sys.byteorder == "big":
                louder.byteswap()
            target.writeframes(louder.tobytes())
    return made


class Sounds:
    """The bench's sounds. Asking for attention is heard at most once in 10 s.

    ``volume`` is a percentage. ``lost`` is called, on the worker, when the player
    does not play any more.
    """

    def __init__(
        self,
        play: Play | None,
        *,
        muted: bool = False,
        volume: int = 100,
        now: Callable[[], float] = monotonic,
        lost: Callable[[], None] = lambda: None,
    ) -> None:
        self.muted = muted
        self.volume = volume
        self._play = play
        self._now = now
        self._lost = lost
        self._is_closed = False
        self._folder: TemporaryDirectory[str] | None = None
        self._last_attention: float | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")

    @property
    def has_player(self) -> bool:
        """Whether anything could be heard."""
        return self._play is not None

    def play(self, sound: Sound) -> bool:
        """Play a sound without waiting for it; return whether it was begun."""
        if self._play is None or self.muted or not self.volume:
            return False
        if sound is Sound.ATTENTION and self._is_too_soon():
            return False
        self._worker.submit(self._play_now, self._play, sound, self.volume)
        return True

    def listen(self, sound: Sound) -> None:
        """Play a sound to somebody who wants to know it, also where sounds are off."""
        if self._play is not None:
            self._worker.submit(self._play_now, self._play, sound, self.volume or _LOUDEST)

    def close(self) -> None:
        """Take no more sounds; a second time does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self._play = None
        self._worker.submit(self._forget)
        self._worker.shutdown(wait=False)

    def _forget(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _file(self, sound: Sound, volume: int) -> Path:
        path = bundled.resources() / "sounds" / f"{sound}.wav"
        if volume >= _LOUDEST:
            return path
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="inspector-sounds-", ignore_cleanup_errors=True)
        return quieter(path, volume, Path(self._folder.name))

    def _is_too_soon(self) -> bool:
        now = self._now()
        gap_s = Durations().sound_gap / 1000
        if self._last_attention is not None and now - self._last_attention < gap_s:
            return True
        self._last_attention = now
        return False

    def _play_now(self, play: Play, sound: Sound, volume: int) -> None:
        if self._play is None:
            return  # it was lost while this one waited
        try:
            play(self._file(sound, volume))
        except (OSError, RuntimeError, subprocess.SubprocessError) as trouble:
            # A sound that cannot be heard must not stop the work; the screen says the same.
            _LOG.warning("the sound %s could not be played: %s", sound, trouble)
            self._play = None
            self._lost()
