# SPDX-License-Identifier: Apache-2.0
"""Make the bench's six sounds as 16-bit WAV files.

    python scripts/make_sounds.py

Each is at most a quarter of a second of plain sine tones, faded in and out so
that nothing clicks. The result is committed.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050
FADE_S = 0.006
LOUDNESS = 0.5

# Each sound is a row of (frequencies in Hz, seconds); no frequency is silence.
SOUNDS: dict[str, tuple[tuple[tuple[float, ...], float], ...]] = {
    "pass": (((784,), 0.09), ((1047,), 0.13)),
    "fail": (((440,), 0.11), ((330,), 0.13)),
    "attention": (((1047,), 0.05), ((), 0.04), ((1047,), 0.05), ((), 0.04), ((1047,), 0.05)),
    "scan-read": (((2000,), 0.04),),
    "scan-refused": (((220,), 0.1), ((), 0.04), ((220,), 0.1)),
    "certified": (((784, 988), 0.24),),
}


def main() -> None:
    """Write all sounds."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        samples = [sample for frequencies, seconds in notes for sample in _tone(frequencies, seconds)]
        with wave.open(str(TARGET / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


def _tone(frequencies: tuple[float, ...], seconds: float) -> list[int]:
    count = round(RATE * seconds)
    return [_sample(frequencies, place, count) for place in range(count)]


def _sample(frequencies: tuple[float, ...], place: int, count: int) -> int:
    if not frequencies:
        return 0
    turn = 2 * math.pi * place / RATE
    value = sum(math.sin(turn * frequency) for frequency in frequencies) / len(frequencies)
    edge = min(place, count - 1 - place) / (RATE * FADE_S)
    return round(32_767 * LOUDNESS * min(1.0, edge) * value)


if __name__ == "__main__":
    main()
