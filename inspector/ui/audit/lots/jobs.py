# SPDX-License-Identifier: Apache-2.0
"""What the section of lots asks of the services, in the name of who is here; on the desk's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from inspector.domain.errors import BadInput, BenchTrouble, NotAllowed
from inspector.domain.person import Person, Verb
from inspector.domain.phrase import Phrase
from inspector.services.whole_file import put_whole
from inspector.ui import i18n
from inspector.ui.words import say

if TYPE_CHECKING:
    from inspector.domain.sampling.lot import SamplingLot
    from inspector.domain.sampling.plans import SamplingPlan
    from inspector.domain.sampling.switching import Act
    from inspector.services.bench import Bench
    from inspector.services.sampling import LotView, Sampling, Wanted
    from inspector.ui.desk import Desk
    from inspector.wiring import App

Troubled = Callable[[BenchTrouble], None]
Change = Callable[["Sampling", Person], str]
"""Changes a lot and gives its uid."""


@dataclass(frozen=True, slots=True)
class Answer:
    """By which plan a lot would be judged, or why there is none; and what may be said of its stream."""

    plan: SamplingPlan | None
    trouble: BenchTrouble | None
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class Lots:
    """The newest lots, whose devices a lot can be of, and who looks; all may read."""

    rows: tuple[SamplingLot, ...]
    technicians: tuple[str, ...]
    models: tuple[str, ...]
    held: int
    person: Person

    @property
    def may_review(self) -> bool:
        """Tell whether who is here may make and decide lots."""
        return self.person.may(Verb.REVIEW)


class LotJobs(QObject):
    """Reads and changes lots; each answer comes on the GUI thread."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def lots(self, then: Callable[[Lots], None], otherwise: Troubled) -> None:
        """Read the lots."""
        self._desk.do(lambda app, _: _lots(app), then, otherwise)

    def plan(self, wanted: Wanted, then: Callable[[Answer], None], otherwise: Troubled) -> None:
        """Find out by which plan a lot would be judged."""
        self._desk.do(lambda app, _: _answer(app, wanted), then, otherwise)

    def say(
        self, wanted: Wanted, act: Act, reason: str, then: Callable[[Answer], None], otherwise: Troubled
    ) -> None:
        """Say something of a lot's stream, and find out by which plan it would be judged then."""

        def job(app: App, _: Bench) -> Answer:
            from inspector.wiring.sampling import sampling

            sampling(app).say(wanted.stream, act, reason, app.operator)
            return _answer(app, wanted)

        self._desk.do(job, then, otherwise)

    def look(self, uid: str, then: Callable[[LotView], None], otherwise: Troubled) -> None:
        """Read a lot."""
        self.change(lambda _work, _by: uid, then, otherwise)

    def change(self, change: Change, then: Callable[[LotView], None], otherwise: Troubled) -> None:
        """Change a lot, and read it again."""

        def job(app: App, _: Bench) -> LotView:
            from inspector.wiring.sampling import sampling

            work = sampling(app)
            return work.look(change(work, app.operator))

        self._desk.do(job, then, otherwise)

    def write(self, view: LotView, path: Path, then: Callable[[Path], None], otherwise: Troubled) -> None:
        """Write a lot's report into a file."""

        def job(app: App, _: Bench) -> Path:
            from inspector.wiring.sampling import note_export

            data = _report(app, view)
            note_export(app, view, "pdf", path.name)
            return _written(path, data)

        self._desk.do(job, then, otherwise)

    def print(self, view: LotView, then: Callable[[None], None], otherwise: Troubled) -> None:
        """Print a lot's report; the printer takes its time on a thread of its own."""

        def job(app: App, _: Bench) -> None:
            from inspector.wiring.sampling import print_report

            print_report(app, view, _report(app, view))

        self._desk.aside(job, then, otherwise)


def _answer(app: App, wanted: Wanted) -> Answer:
    from inspector.wiring.sampling import sampling

    work = sampling(app)
    acts = work.acts(wanted.stream)
    try:
        return Answer(work.plan(wanted), None, acts)
    except (BadInput, NotAllowed) as trouble:
        return Answer(None, trouble, acts)


def _lots(app: App) -> Lots:
    from inspector.wiring.sampling import sampling

    work, choices = sampling(app), app.records.choices()
    return Lots(tuple(work.lots()), choices.technicians, work.models(), len(work.held()), app.operator)


def _report(app: App, view: LotView) -> bytes:
    from inspector.wiring.sampling import lot_report

    spoken = QGuiApplication.instance()
    return lot_report(app, view, say, i18n.language(spoken) if spoken is not None else "en")


def _written(path: Path, data: bytes) -> Path:
    try:
        put_whole(path, data)
    except OSError as error:
        raise BadInput(
            Phrase("{name} cannot be written: {error}.", name=path.name, error=error.strerror or "unknown"),
            "Choose another folder.",
        ) from error
    return path
