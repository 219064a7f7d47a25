# SPDX-License-Identifier: Apache-2.0
"""What the queue of reviews asks of the services, in the name of who is here; on the desk's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from inspector.domain.errors import BenchTrouble
from inspector.domain.person import Person, Verb
from inspector.ports import Cancel
from inspector.ui import i18n
from inspector.ui.pictures import Pictures, decoded
from inspector.ui.records.loading import Opened, load, titles
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.inspection import Photo
    from inspector.domain.review_queue import Waiting
    from inspector.services.bench import Bench
    from inspector.services.review import Reviewed, Reviews
    from inspector.ui.desk import Desk
    from inspector.wiring import App
    from inspector.wiring.raw_answers import RawAnswers

Made = TypeVar("Made")
Troubled = Callable[[BenchTrouble], None]
Act = Callable[["Reviews", str, Person], object]


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits, and who looks at it; ``may_review`` off says that they may read only.

    ``titles`` are the points' by their ids, in the window's language.
    """

    rows: tuple[Waiting, ...]
    person: Person
    titles: dict[str, str]

    @property
    def may_review(self) -> bool:
        """Tell whether who is here may judge."""
        return self.person.may(Verb.REVIEW)


@dataclass(frozen=True, slots=True)
class Shown:
    """One inspection under review: its record, its reviews, and how its countersignature stands."""

    opened: Opened
    reviewed: Reviewed
    signature: BenchTrouble | None = None


class ReviewJobs(QObject):
    """Reads and changes reviews; each answer comes on the GUI thread."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures = Pictures(self)

    def queue(self, then: Callable[[Queue], None], otherwise: Troubled) -> None:
        """Find out what waits."""
        language = _spoken()

        def job(app: App, _: Bench) -> Queue:
            from inspector.wiring.reviewing import reviews

            return Queue(tuple(reviews(app).queue(by=app.operator)), app.operator, titles(app, language))

        self._desk.do(job, then, otherwise)

    def look(self, uid: str, then: Callable[[Shown], None], otherwise: Troubled) -> None:
        """Read an inspection with all that belongs to it."""
        language = _spoken()

        def job(app: App, _: Bench) -> Shown:
            return _shown(app, load(app, uid, language, Cancel()))

        self._desk.do(job, then, otherwise)

    def act(self, opened: Opened, act: Act, then: Callable[[Shown], None], otherwise: Troubled) -> None:
        """Change a review in the name of who is here; ``then`` shows how it stands now."""

        def job(app: App, _: Bench) -> Shown:
            from inspector.wiring.reviewing import reviews

            act(reviews(app), opened.inspection.uid, app.operator)
            return _shown(app, opened)

        self._desk.do(job, then, otherwise)

    def raw(
        self,
        uid: str,
        made: Callable[[RawAnswers], Made],
        then: Callable[[Made], None],
        otherwise: Callable[[str], None],
    ) -> None:
        """Read what a device answered, and make of it what is shown, off the GUI thread."""

        def job(app: App, _: Bench) -> Made:
            from inspector.wiring.raw_answers import raw_answers

            return made(raw_answers(app, uid, app.operator))

        self._desk.do(job, then, lambda trouble: otherwise(trouble_words(trouble)))

    def pictures(self, photos: Sequence[Photo], longest: int, found: Callable[[Photo, QImage], None]) -> None:
        """Read and decode photos, each off the GUI thread; a null picture where one is lost."""
        for photo in photos:
            self._picture(photo, longest, found)

    def _picture(self, photo: Photo, longest: int, found: Callable[[Photo, QImage], None]) -> None:
        def lost(_: BenchTrouble) -> None:
            found(photo, QImage())

        def read(data: bytes) -> None:
            self._pictures.do(lambda: decoded(data, longest), lambda image: found(photo, image), lost)

        self._desk.do(lambda app, _: app.photos.read(photo), read, lost)


def _shown(app: App, opened: Opened) -> Shown:
    from inspector.domain.review import Decision
    from inspector.wiring.reviewing import countersignature_trouble, reviews

    reviewed = reviews(app).look(opened.inspection.uid, app.operator)
    review = reviewed.review
    is_signed = review is not None and review.decision is Decision.COUNTERSIGNED
    trouble = countersignature_trouble(app, review) if review is not None and is_signed else None
    return Shown(opened, reviewed, trouble)


def _spoken() -> str:
    """Give the window's language."""
    app = QGuiApplication.instance()
    return i18n.language(app) if app is not None else "en"
