# SPDX-License-Identifier: Apache-2.0
"""Draw the program's own screens with virtual phones behind them.

Every screen in light, dark, German in a small window, at 150 % and with room for gloves goes to
``screenshots/``; with ``--readme`` the three pictures of the README are drawn.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

import screens_records
import screens_verify
from inspector.domain.finding import Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person, Role
from inspector.domain.print_job import PrintKind
from inspector.services.bench import Bench, SessionState
from inspector.ui.app import make_window
from inspector.ui.desk import Pace
from inspector.ui.main_window import MainWindow
from inspector.ui.settings.page import SettingsPage
from inspector.ui.theme import fonts
from inspector.ui.theme.live import apply_theme
from inspector.ui.theme.tokens import ThemeName
from inspector.ui.widgets.page_preview import PreviewState
from inspector.wiring import App

ROOT = Path(__file__).resolve().parent.parent
VIRTUAL = ROOT / "resources" / "virtual"
_WAIT_MS = 30_000
_README = ("bench", "inspection", "review")


@dataclass(frozen=True, slots=True)
class Look:
    """One way to draw all screens."""

    name: str
    theme: ThemeName = "light"
    language: str = "en"
    zoom: int = 100
    size: tuple[int, int] = (1600, 1000)
    touch: bool = False


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("german", language="de", size=(1280, 800)),
    Look("zoom150", zoom=150, size=(2000, 1300)),
    Look("gloves", size=(1280, 800), touch=True),
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A virtual phone: which slot, after which description, under which name and numbers."""

    slot: str
    base: str
    model: str = ""
    serial: str = ""
    auth: str = "allow"


PHONES = (
    Phone("A1", "android-good"),
    Phone("A2", "iphone-good"),
    Phone("A3", "android-good", "SM-G991B", "VRTLS21000107", auth="pending"),
    Phone("A4", "android-good", "Pixel 6a", "VRTLP6A000314"),
    Phone("A5", "android-good", "SM-A528B", "VRTLA52000522"),
    Phone("A6", "android-faulty"),
    Phone("B1", "android-good", "XQ-BQ52", "VRTLXP5000733"),
    Phone("B3", "android-good", "SM-S901B", "VRTLS22000948"),
)


def write_bench(folder: Path, phones: Sequence[Phone] = PHONES) -> Path:
    """Write the descriptions of phones and the bench that names them."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for phone in phones:
        text = (VIRTUAL / f"{phone.base}.toml").read_text(encoding="utf-8")
        if phone.model:
            text = text.replace("Pixel 8 Pro", phone.model)
            text = text.replace("VRTL8PRO004711", phone.serial).replace(
                'auth = "allow"', f'auth = "{phone.auth}"'
            )
        path = folder / f"{phone.slot}.toml"
        path.write_text(text, encoding="utf-8")
        rows.append(f'[[devices]]\nname = "{phone.slot}"\nslot = "{phone.slot}"\ndevice = "{path.name}"\n')
    bench = folder / "bench.toml"
    bench.write_text("\n".join(rows), encoding="utf-8")
    return bench


class Studio:
    """A window, brought to one screen after the other."""

    def __init__(
        self, app: QApplication, look: Look, home: Path, bench: Path, out: Callable[[str], Path]
    ) -> None:
        apply_theme(app, look.theme, zoom=look.zoom, touch=look.touch)
        self.look = look
        self.out = out
        self.window: MainWindow = make_window(
            app, home, bench, look.theme, look.language, pace=Pace(0.1, 0.2)
        )
        self.window.resize(*look.size)
        self.window.show()
        fonts.load_rest()

    # ── waiting ──────────────────────────────────────────────────────────────

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window live until something holds."""
        deadline = QDeadlineTimer(_WAIT_MS)
        while not holds():
            if deadline.hasExpired():
                troubles = {scene.view.key: str(scene.view.trouble) for scene in self.window.bench.scenes()}
                message = f"{self.look.name}: waited too long; {troubles}"
                raise TimeoutError(message)
            self.pause(20)

    @staticmethod
    def pause(ms: int) -> None:
        """Let the window live for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def state(self, slot: str) -> SessionState | None:
        """Say where a slot's device stands."""
        scene = self.window.bench.scene(f"virtual:{slot}")
        return scene.view.state if scene is not None else None

    def inspection(self, slot: str) -> Inspection:
        """Give a slot's inspection."""
        scene = self.window.bench.scene(f"virtual:{slot}")
        assert scene is not None
        assert scene.view.inspection is not None
        return scene.view.inspection

    def shoot(self, name: str, over: QWidget | None = None) -> None:
        """Draw the window as it is now, and ``over`` it a menu, which is a window of its own."""
        self.pause(250)
        picture = self.window.grab()
        if over is not None:
            painter = QPainter(picture)
            painter.drawPixmap(self.window.mapFromGlobal(over.pos()), over.grab())
            painter.end()
        picture.save(str(self.out(name)))

    # ── work ─────────────────────────────────────────────────────────────────

    def do(self, job: Callable[[App, Bench], object]) -> None:
        """Do a technician's work without the window, and wait for it."""
        done: list[object] = []
        troubles: list[object] = []
        self.window._desk.do(job, done.append, troubles.append)  # noqa: SLF001 - its own window
        self.until(lambda: done or troubles)
        if troubles:
            raise RuntimeError(troubles[0])

    def answer(self, slot: str, upto: str = "", defects: tuple[Defect, ...] = ()) -> None:
        """Pass every open point of a phone, up to a point where one is named."""
        inspection = self.inspection(slot)

        def job(app: App, _: Bench) -> bool:
            for point in app.inspections.checklist(inspection).points:
                if point.id == upto or point.phase == "erase":
                    break
                if point.id not in app.inspections.get(inspection.uid).findings:
                    scan = inspection.identity.imei or _imei(slot)
                    text = {"scan": scan, "text": "GSMA: not flagged, 22 Nov 09:00 UTC"}.get(
                        point.evidence, ""
                    )
                    app.inspections.answer(
                        inspection.uid, point.id, Outcome.PASS, app.operator, evidence=text
                    )
            if defects:
                app.inspections.defects(inspection.uid, defects, app.operator)
            return True

        self.do(job)

    def to_review(self, slot: str) -> None:
        """Grade and erase a phone whose points are answered."""
        inspection = self.inspection(slot)

        def job(app: App, _: Bench) -> bool:
            uid, by = inspection.uid, app.operator
            app.inspections.grade(uid, by)
            app.inspections.to_erase(uid, by)
            seen = "Its welcome screen came up; no account was asked for"
            app.inspections.answer(uid, "data.erased", Outcome.PASS, by, evidence=seen)
            app.inspections.erased(
                uid, by, medium="internal storage", level="purge", method="factory reset", verification=seen
            )
            app.inspections.scan(uid, app.inspections.get(uid).identity.imei, by)
            return True

        self.do(job)
        self.until(lambda: self.inspection(slot).state is State.REVIEW)

    def sign(self, slot: str) -> None:
        """Sign a phone."""
        uid = self.inspection(slot).uid
        self.do(lambda app, _: app.certification.sign(uid, app.operator))
        self.until(lambda: self.state(slot) is SessionState.CERTIFIED)

    def refuse(self, slot: str) -> None:
        """Refuse a phone."""
        uid = self.inspection(slot).uid
        self.do(lambda app, _: app.inspections.refuse(uid, app.operator))
        self.until(lambda: self.state(slot) is SessionState.REFUSED)

    def open(self, slot: str, point: str) -> None:
        """Open a phone at a point."""
        self.window._open_point(f"virtual:{slot}", point)  # noqa: SLF001 - its own window


def _imei(slot: str) -> str:
    """Give a number of the test range for the phone in a slot, with its check digit."""
    if slot == "A1":
        return "350000000047114"
    body = f"3500000000{[phone.slot for phone in PHONES].index(slot) * 137 + 2011:04d}"
    doubled = [int(one) * (2 if at % 2 else 1) for at, one in enumerate(body)]
    return f"{body}{-sum(one // 10 + one % 10 for one in doubled) % 10}"


SCRATCH = Defect(Surface.BACK, DefectKind.SCRATCH, 7, 20, felt=False, x_permille=640, y_permille=760)
DENT = Defect(Surface.LEFT, DefectKind.DENT, 1, 50, felt=True, x_permille=500, y_permille=850)
FINE = Defect(Surface.BACK, DefectKind.SCRATCH, 3, 0, felt=False, x_permille=300, y_permille=840)


def draw_all(studio: Studio) -> None:
    """Bring the window to every screen and draw it."""
    window = studio.window
    studio.shoot("empty")
    slots = [phone.slot for phone in PHONES if phone.auth == "allow"]
    studio.until(lambda: all(studio.state(slot) is SessionState.NEEDS_YOU for slot in slots))
    studio.until(lambda: studio.state("A3") is SessionState.WAITING_FOR_TRUST)
    for slot in ("A4", "A5"):
        studio.answer(slot, defects=(SCRATCH,))
        studio.to_review(slot)
    studio.sign("A5")
    studio.refuse("A6")
    studio.answer("B1", upto="camera.rear")
    window._desk.hand("B1", "unplug")  # noqa: SLF001 - its own window
    studio.until(lambda: studio.state("B1") is SessionState.GONE)
    studio.answer("A1", upto="vibration.motor")
    studio.answer("B3", defects=(FINE, SCRATCH, DENT))
    window._desk.count_day()  # noqa: SLF001 - its own window
    window.go("bench")
    window.bench.show_first("A1")
    studio.shoot("bench")
    studio.open("A2", "identity.model")
    studio.shoot("measured")
    studio.open("A1", "vibration.motor")
    studio.shoot("inspection")
    studio.open("A1", "touch.grid")
    studio.shoot("touch")
    studio.open("A1", "display.image")
    window.inspection.on_cannot_test()
    studio.shoot("reasons")
    window.inspection.on_back()
    studio.open("A2", "lock.blacklist")
    studio.shoot("evidence")
    studio.open("B3", "grade")
    studio.shoot("grade")
    window.inspection.body.wanted.emit(Grade.GOOD.value)
    studio.pause(200)
    studio.shoot("another-grade")
    window.inspection.body.reasoned.emit("The dent is on the frame alone")
    studio.until(lambda: studio.inspection("B3").grade is not None)
    studio.open("B3", "grade")
    studio.shoot("second-look")
    studio.open("A1", "display.image")
    studio.shoot("answered")
    window.inspection.on_photo()
    studio.shoot("photo")
    window.inspection.on_back()
    studio.open("B1", "camera.rear")
    studio.shoot("gone")
    _draw_mismatch(studio)
    _draw_end(studio)


def _draw_mismatch(studio: Studio) -> None:
    """Scan another phone's number and an order at an open phone."""
    window = studio.window
    uid = studio.inspection("A1").uid
    number = _imei("A1")
    studio.do(lambda app, _: app.inspections.scan(uid, number, app.operator))
    studio.do(lambda app, _: app.inspections.link_order(uid, "PO-2026-1147", app.operator))
    studio.until(lambda: studio.inspection("A1").identity.imei == number)
    studio.open("A1", "display.image")
    window.scanner.scanned.emit("PO-2026-1148")
    studio.until(window.notice.isVisible)
    studio.shoot("order")
    window.notice.clear()
    window.scanner.scanned.emit("350000000047122")
    studio.shoot("mismatch")
    window.scanner.scanned.emit(studio.inspection("A4").identity.imei)
    studio.shoot("mismatch-other")
    window.mismatch.kept.emit("virtual:A1")


def _draw_signed(studio: Studio) -> None:
    """Open a phone that is signed: its label, and what was printed."""
    window = studio.window
    window.open_port("virtual:A5")
    studio.until(lambda: window.review.done.label.state() is PreviewState.READY)
    studio.shoot("signed")
    window.review._want(studio.inspection("A5").uid, PrintKind.LABEL)  # noqa: SLF001 - its own window
    studio.pause(300)
    studio.shoot("label-trouble")


def _draw_end(studio: Studio) -> None:
    window = studio.window
    window.open_port("virtual:A4")
    studio.until(lambda: window.review.preview.state() is PreviewState.READY)
    studio.shoot("review")
    if studio.look.size[0] < 1440:
        window.review.tabs.set_value("certificate")
        window.review.show_parts()
        studio.pause(400)
        studio.shoot("review-certificate")
    _draw_signed(studio)
    window.open_port("virtual:A6")
    studio.shoot("refused")
    uid = studio.inspection("B3").uid
    studio.do(lambda app, _: app.inspections.grade(uid, app.operator))
    studio.do(lambda app, _: app.inspections.to_erase(uid, app.operator))
    studio.until(lambda: studio.state("B3") is SessionState.ERASE)
    studio.open("B3", "data.erased")
    studio.shoot("erase")
    window._on_help()  # noqa: SLF001 - its own window
    studio.shoot("keys")
    window.go("sync")
    studio.shoot("sync")
    _draw_settings(studio)
    _draw_sign_in(studio)


def _draw_sign_in(studio: Studio) -> None:
    """Give the bench people, and lock it."""

    def job(app: App, _: Bench) -> bool:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        app.people.set_pin(chief.id, "2580", chief)
        for name, role in (("Noor", Role.TECHNICIAN), ("Ilse", Role.LEAD)):
            app.people.set_pin(app.people.add(name, role, chief).id, "2580", chief)
        return True

    studio.do(job)
    studio.window.gate._on_opened(Person("", ""))  # noqa: SLF001 - as at a start, now with people
    studio.until(lambda: studio.window.gate.is_locked)
    studio.shoot("sign-in")


def _draw_settings(studio: Studio) -> None:
    """Draw the settings, the people and the welcome."""
    window = studio.window
    window.go("settings")
    page = window.place("settings")
    assert isinstance(page, SettingsPage)
    for name in page.sections:
        page.open(name)
        studio.pause(400)
        studio.shoot(f"settings-{name}")
    for place in ("welcome", "people"):
        window.go(place)
        studio.pause(400)
        studio.shoot(place)


Namer = Callable[[str], Path]


def _with_bench(app: QApplication, look: Look, place: Path, out: Namer) -> None:
    """Draw what a bench of eight phones comes through."""
    studio = Studio(app, look, place / f"home-{look.name}", write_bench(place / "bench"), out)
    try:
        draw_all(studio)
    finally:
        studio.window.close()


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
        (place / f"bare-{look.name}", screens_records.draw_bare),
    ):
        studio = Studio(app, look, home, bench, out)
        try:
            draw(studio)
        finally:
            studio.window.close()


_PARTS = {"bench": _with_bench, "records": _with_records}


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
    app = QApplication(sys.argv[:1])
    looks = [LOOKS[0]] if args.readme else [look for look in LOOKS if not args.look or look.name in args.look]
    folder: Path = args.to or ROOT / ("docs/images" if args.readme else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    parts = ["bench"] if args.readme else args.part or list(_PARTS)
    # One place for all of them: the phones' key is made in the first home and kept for the process.
    with tempfile.TemporaryDirectory() as place:
        for look in looks:
            out = _namer(folder, look, Path(place) / "unused.png", is_readme=args.readme)
            for part in parts:
                _PARTS[part](app, look, Path(place), out)
            sys.stdout.write(f"{look.name}: drawn in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
