# SPDX-License-Identifier: Apache-2.0
"""A queue of reviews in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.review_queue import Flag, Place, Waiting
from inspector.ui.records import words
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.tokens import ColourName

translate = QCoreApplication.translate
_LOT_SHOWN = 4

LOOKS: dict[Flag | None, tuple[Icon, ColourName]] = {
    Flag.SAMPLED: (Icon.AUDIT, "accent"),
    Flag.HELD: (Icon.AUDIT, "bad"),
    Flag.BLIND_DONE: (Icon.SECOND_LOOK, "accent"),
    Flag.BEGUN: (Icon.NOTE, "ink"),
    Flag.AGAIN: (Icon.AGAIN, "warnink"),
    Flag.CONTRADICTED: (Icon.TROUBLE, "bad"),
    Flag.IMEI_TWICE: (Icon.TROUBLE, "bad"),
    Flag.SAME_READINGS: (Icon.TROUBLE, "warnink"),
    Flag.QUICK: (Icon.TROUBLE, "warnink"),
    Flag.BLIND_WAITING: (Icon.WAITING, "ink2"),
    None: (Icon.WAITING, "ink2"),
}


def heads() -> tuple[str, ...]:
    """Name the columns."""
    records = words.heads()
    return (translate("ReviewQueue", "Why"), records[0], records[1], records[2], records[3], records[4],
            records[6], translate("ReviewQueue", "Closed"))  # fmt: skip


def shown_flag(one: Waiting) -> Flag | None:
    """Give why it stands where it stands: what waits for its blind re-inspection waits for that."""
    return Flag.BLIND_WAITING if Flag.BLIND_WAITING in one.flags else one.reason


def why(one: Waiting) -> str:
    """Say why an inspection waits."""
    if one.place is not None and shown_flag(one) is Flag.SAMPLED:
        return sample_words(one.place)
    return why_words(shown_flag(one), one.reviewer)


def sample_words(place: Place) -> str:
    """Say which one of its lot's sample it is; the lot by the end of its number."""
    words = translate("ReviewQueue", "Sample {number} of {size}, lot {lot}")
    return words.format(number=place.number, size=place.size, lot=place.lot[-_LOT_SHOWN:])


def why_words(flag: Flag | None, reviewer: str) -> str:
    """Say a reason to wait; ``reviewer`` is who began."""
    match flag:
        case Flag.SAMPLED:
            return translate("ReviewQueue", "Drawn sample")
        case Flag.HELD:
            return translate("ReviewQueue", "Held, lot rejected")
        case Flag.BLIND_DONE:
            return translate("ReviewQueue", "Both verdicts are here")
        case Flag.BEGUN:
            return translate("ReviewQueue", "Begun by {who}").format(who=reviewer)
        case Flag.AGAIN:
            return translate("ReviewQueue", "Inspected again")
        case Flag.BLIND_WAITING:
            return translate("ReviewQueue", "Waits for a blind one")
        case _:
            return _noticed_words(flag)


def _noticed_words(flag: Flag | None) -> str:
    """Say what was noticed of an inspection; of one of which nothing was, that it is new."""
    match flag:
        case Flag.CONTRADICTED:
            return translate("ReviewQueue", "Numbers differed")
        case Flag.IMEI_TWICE:
            return translate("ReviewQueue", "IMEI seen twice")
        case Flag.SAME_READINGS:
            return translate("ReviewQueue", "Same readings")
        case Flag.QUICK:
            return translate("ReviewQueue", "Very quick")
        case _:
            return translate("ReviewQueue", "New")


def closed(one: Waiting) -> str:
    """Give when it was closed, in this place's time."""
    at = one.row.finished_at
    return f"{at.astimezone():%d.%m. %H:%M}" if at is not None else words.NONE


def took(seconds: int) -> str:
    """Write a span of time: ``4:06``, ``1:04:06``."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
