# SPDX-License-Identifier: Apache-2.0
"""The media of a device as the window lists them, and what is on record of each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.device import Category
from inspector.domain.erasing import GUIDES, EraseTexts
from inspector.domain.inspection import Erasure, Inspection
from inspector.domain.media import CARD, INTERNAL, Medium, MediumKind, expected, records
from inspector.ui.widgets.media_list import MediaRow

translate = QCoreApplication.translate
_NO_CARD = frozenset({"apple", "laptop"})
"""Families whose devices take no memory card, or list what is in their slots."""


def offered(inspection: Inspection) -> tuple[Medium, ...]:
    """Give the media that can be recorded: what has to be erased, and a card that nobody could read."""
    media = expected(inspection)
    has_card = any(one.kind is MediumKind.CARD for one in media)
    is_phone = inspection.identity.category in (Category.PHONE, Category.TABLET)
    if has_card or not is_phone or inspection.identity.family in _NO_CARD:
        return media
    return (*media, Medium(CARD, MediumKind.CARD))


def media_rows(inspection: Inspection, texts: EraseTexts | None) -> list[MediaRow]:
    """List each medium with its newest record."""
    media, needed = offered(inspection), len(expected(inspection))
    found = records(media, inspection.erasures)
    return [
        MediaRow(
            one.text,
            medium_words(one, texts),
            record_words(found[at], texts) if at in found else _open_words(is_needed=at < needed),
            at in found,
            at < needed and at not in found,
        )
        for at, one in enumerate(media)
    ]


def medium_words(medium: Medium, texts: EraseTexts | None) -> str:
    """Name a medium: what it is, where the system has it, its size, model and serial."""
    kind = texts.kinds.get(medium.kind, medium.kind) if texts is not None else medium.name
    name = "" if medium.name in (INTERNAL, CARD) or texts is None else medium.name
    rest = (medium.size, medium.model, medium.serial)
    return " · ".join(part for part in (f"{kind} {name}".strip(), *rest) if part)


def record_words(one: Erasure, texts: EraseTexts | None) -> str:
    """Say how a medium was erased, how that was seen, by whom and when."""
    how = f"{level_words(one.level)}, {method_words(one.method, texts)}. {one.verification.rstrip('.')}."
    return f"{how} {one.by}, {one.at.astimezone().strftime('%H:%M')}. {one.standard}"


def level_words(level: str) -> str:
    """Say a level of NIST SP 800-88 Rev. 2; another word stays as it was recorded."""
    words = {
        "clear": translate("EraseStage", "Clear"),
        "purge": translate("EraseStage", "Purge"),
        "destroy": translate("EraseStage", "Destroy"),
    }
    return words.get(level, level)


def method_words(recorded: str, texts: EraseTexts | None) -> str:
    """Say a method as its choice does; one that is no choice stays as it was recorded."""
    known = {one.recorded: one.id for methods in GUIDES.values() for one in methods}
    return texts.methods.get(known.get(recorded, ""), recorded) if texts is not None else recorded


def _open_words(*, is_needed: bool) -> str:
    if is_needed:
        return translate("EraseStage", "no record yet")
    return translate("EraseStage", "only where one is in")
