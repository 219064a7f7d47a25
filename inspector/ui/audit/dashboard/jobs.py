# SPDX-License-Identifier: Apache-2.0
"""What the dashboard asks and writes off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.domain.statistics.dashboard import Choices, Dashboard, Question
from inspector.services.dashboards import About, write_csv
from inspector.services.whole_file import put_whole
from inspector.ui.records.loading import titles

if TYPE_CHECKING:
    from inspector.domain.statistics.behind import Behind
    from inspector.ports import Cancel
    from inspector.wiring import App


@dataclass(frozen=True, slots=True)
class Answer:
    """The figures, the names of points, what there is to choose from, and how many are not counted yet."""

    found: Dashboard
    titles: dict[str, str]
    choices: Choices
    uncounted: int
    paper: str
    about: About


def ask(app: App, question: Question, language: str) -> Answer:
    """Make the figures; raises StoreTrouble, StoreDamaged."""
    from inspector.wiring.dashboards import dashboards, shop_of

    figures = dashboards(app)
    return Answer(
        figures.ask(question),
        titles(app, language),
        figures.choices(),
        figures.uncounted(),
        app.settings.paper,
        About(shop_of(app), datetime.now(UTC)),
    )


def behind(app: App, one: Behind, cancel: Cancel) -> Sequence[str]:
    """Give the records that a figure counts; raises StoreTrouble, StoreDamaged, Cancelled."""
    from inspector.wiring.dashboards import behind

    return behind(app, one, cancel)


def save(app: App, path: Path, data: bytes, question: Question) -> Path:
    """Put on record that a file is written, and write it; raises BadInput, StoreTrouble."""
    from inspector.wiring.dashboards import note_export

    note_export(app, path.suffix.removeprefix(".").lower(), question, path.name)
    try:
        put_whole(path, data)
    except OSError as error:
        raise BadInput(
            Phrase("{name} cannot be written: {error}.", name=path.name, error=error.strerror or "unknown"),
            "Choose another folder.",
        ) from error
    return path


def csv_of(answer: Answer) -> bytes:
    """Write every value as a table that a spreadsheet opens."""
    parts: list[str] = []
    write_csv(answer.found, parts.append, lambda point: answer.titles.get(point, point), answer.about)
    return "".join(parts).encode("utf-8-sig")


def print_report(app: App, pdf: bytes, question: Question) -> None:
    """Hand the report over to the printer of the settings; raises PrinterTrouble, StoreTrouble."""
    from inspector.wiring.dashboards import print_pdf

    print_pdf(app, pdf, question)
