# SPDX-License-Identifier: Apache-2.0
"""Draw the program's own screens with virtual phones behind them.

Every screen in light, dark, German in a small window and a large one, at 150 % and with room for gloves
goes to ``screenshots/``, and once more on a screen of 1920 x 1080 px that the platform enlarges;
with ``--readme`` the three pictures of the README are drawn.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import screens_audit
from PySide6.QtWidgets import QApplication

import screens_bench
import screens_many
import screens_records
import screens_verify
from screens_studio import LOOKS, PHONES, ROOT, Look, Namer, Studio, write_bench

_README = ("bench", "inspection", "review")


def _with_bench(app: QApplication, look: Look, place: Path, out: Namer) -> None:
    """Draw what a bench of eight phones comes through."""
    with _studio(app, look, place / f"home-{look.name}", write_bench(place / "bench"), out) as studio:
        screens_bench.draw_all(studio)


def _with_records(app: QApplication, look: Look, place: Path, out: Namer) -> None:
    """Draw the records of a home that has some, and of one that has none; no phone begins another."""
    bench = write_bench(place / "quiet", [phone for phone in PHONES if phone.auth == "pending"])
    lot = place / "lot"
    if not lot.exists():
        screens_records.fill(lot, screens_records.MANY)
    full = Path(shutil.copytree(lot, place / f"records-{look.name}"))
    for home, draw in (
        (full, screens_records.draw),
        (full, screens_verify.draw),
        (full, screens_audit.draw),
        (place / f"bare-{look.name}", screens_records.draw_bare),
    ):
        with _studio(app, look, home, bench, out) as studio:
            draw(studio)


def _with_many(app: QApplication, look: Look, place: Path, out: Namer) -> None:
    """Draw a bench of 32 and of 64 phones, and an outbox that got no further."""
    for many in (32, 64):
        bench = write_bench(place / f"bench-{many}", screens_many.phones(many))
        with _studio(app, look, place / f"home-{many}-{look.name}", bench, out) as studio:
            screens_many.draw_many(studio, many)
    bench = write_bench(place / "outbox", screens_many.OUTBOX)
    with _studio(app, look, place / f"outbox-{look.name}", bench, out) as studio:
        screens_many.draw_outbox(studio)


@contextmanager
def _studio(app: QApplication, look: Look, home: Path, bench: Path, out: Namer) -> Iterator[Studio]:
    studio = Studio(app, look, home, bench, out)
    try:
        yield studio
    finally:
        studio.window.close()


_PARTS = {"bench": _with_bench, "records": _with_records, "many": _with_many}


def _namer(folder: Path, look: Look, trash: Path, *, is_readme: bool) -> Namer:
    """Say where each picture goes; the README takes three and leaves the others."""

    def out(name: str) -> Path:
        if not is_readme:
            return folder / f"{name}-{look.name}.png"
        return folder / f"{name}.png" if name in _README else trash

    return out


def main() -> int:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readme", action="store_true", help="draw the three pictures of the README")
    parser.add_argument("--look", choices=[look.name for look in LOOKS], action="append")
    parser.add_argument("--part", choices=list(_PARTS), action="append", help="draw these screens alone")
    parser.add_argument("--to", type=Path, help="another folder for the pictures")
    args = parser.parse_args()
    os.environ.update(INSPECTOR_TECHNICIAN="Mika", INSPECTOR_SHOP_NAME="Nordkaj Refurb")
    os.environ.update(INSPECTOR_LABEL_PRINTER="192.0.2.7:9100")
    looks = [LOOKS[0]] if args.readme else [look for look in LOOKS if not args.look or look.name in args.look]
    folder: Path = args.to or ROOT / ("docs/images" if args.readme else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    parts = ["bench"] if args.readme else args.part or list(_PARTS)
    scaled = [look for look in looks if look.scale and "QT_SCALE_FACTOR" not in os.environ]
    app = QApplication(sys.argv[:1])
    # One place for all of them: the phones' key is made in the first home and kept for the process.
    with tempfile.TemporaryDirectory() as place:
        for look in (one for one in looks if one not in scaled):
            out = _namer(folder, look, Path(place) / "unused.png", is_readme=args.readme)
            for part in parts:
                _PARTS[part](app, look, Path(place), out)
            sys.stdout.write(f"{look.name}: drawn in {folder}\n")
    for look in scaled:
        _draw_scaled(look, parts, folder)
    return 0


def _draw_scaled(look: Look, parts: Sequence[str], folder: Path) -> None:
    """Draw a look in a process of its own: Qt asks for its scale factor once, when it starts."""
    wanted = [word for part in parts for word in ("--part", part)]
    command = [sys.executable, __file__, "--look", look.name, "--to", str(folder), *wanted]
    subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": look.scale})


if __name__ == "__main__":
    sys.exit(main())
