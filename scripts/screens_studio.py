# SPDX-License-Identifier: Apache-2.0
"""The window as a studio: how it is to look, the phones behind it, and what brings it to a screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from inspector.domain.finding import Outcome
from inspector.domain.grading import Defect
from inspector.domain.inspection import Inspection, State
from inspector.services.bench import Bench, SessionState
from inspector.ui.app import make_window
from inspector.ui.desk import Pace
from inspector.ui.main_window import MainWindow
from inspector.ui.theme import fonts
from inspector.ui.theme.live import apply_theme
from inspector.ui.theme.tokens import ThemeName
from inspector.wiring import App

ROOT = Path(__file__).resolve().parent.parent
VIRTUAL = ROOT / "resources" / "virtual"
Namer = Callable[[str], Path]
_WAIT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Look:
    """One way to draw all screens."""

    name: str
    theme: ThemeName = "light"
    language: str = "en"
    zoom: int = 100
    size: tuple[int, int] = (1600, 1000)
    touch: bool = False
    scale: str = ""
    """Qt's own scale factor, where the whole screen is enlarged; ``size`` is then what is left of it."""


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("german", language="de", size=(1280, 800)),
    Look("german1600", language="de", size=(1600, 1000)),
    Look("zoom150", zoom=150, size=(2000, 1300)),
    Look("gloves", size=(1280, 800), touch=True),
    Look("scale150", size=(1280, 720), scale="1.5"),  # a screen of 1920 x 1080 px
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
                    scan = inspection.identity.imei or imei_of(slot)
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


def imei_of(slot: str) -> str:
    """Give a number of the test range for the phone in a slot, with its check digit."""
    if slot == "A1":
        return "350000000047114"
    body = f"3500000000{[phone.slot for phone in PHONES].index(slot) * 137 + 2011:04d}"
    doubled = [int(one) * (2 if at % 2 else 1) for at, one in enumerate(body)]
    return f"{body}{-sum(one // 10 + one % 10 for one in doubled) % 10}"
