# SPDX-License-Identifier: Apache-2.0
"""The pages of the settings in their order, each made when it is first wanted: all at once would be felt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.ui.theme.icons import Icon

if TYPE_CHECKING:
    from inspector.ui.desk import Desk
    from inspector.ui.settings.section import Section


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A page of the settings: its id, its icon, its title of now, and what makes it."""

    id: str
    icon: Icon
    title: Callable[[], str]
    make: Callable[[Desk], Section]


def _bench(_: Desk) -> Section:
    from inspector.ui.settings.sections import BenchSection

    return BenchSection()


def _looks(_: Desk) -> Section:
    from inspector.ui.settings.sections import LooksSection

    return LooksSection()


def _sound(desk: Desk) -> Section:
    from inspector.ui.settings.sound import SoundSection

    return SoundSection(desk)


def _printing(desk: Desk) -> Section:
    from inspector.ui.settings.printing import PrintingSection

    return PrintingSection(desk)


def _scanner(_: Desk) -> Section:
    from inspector.ui.settings.sections import ScannerSection

    return ScannerSection()


def _marketplace(desk: Desk) -> Section:
    from inspector.ui.settings.marketplace import MarketplaceSection

    return MarketplaceSection(desk)


def _keys(desk: Desk) -> Section:
    from inspector.ui.settings.keys import KeysSection

    return KeysSection(desk)


def _database(desk: Desk) -> Section:
    from inspector.ui.settings.database import DatabaseSection

    return DatabaseSection(desk)


def section_kinds() -> tuple[SectionKind, ...]:
    """Give the pages of the settings in the order of their list."""
    translate = QCoreApplication.translate
    return (
        SectionKind("bench", Icon.BENCH, lambda: translate("BenchSection", "This bench"), _bench),
        SectionKind("looks", Icon.LIGHT, lambda: translate("LooksSection", "Look and language"), _looks),
        SectionKind("sound", Icon.SOUND, lambda: translate("SoundSection", "Sounds"), _sound),
        SectionKind("printing", Icon.PRINTER, lambda: translate("PrintingSection", "Printers"), _printing),
        SectionKind("scanner", Icon.SCANNER, lambda: translate("ScannerSection", "Scanner"), _scanner),
        SectionKind(
            "marketplace", Icon.SYNC, lambda: translate("MarketplaceSection", "Marketplace"), _marketplace
        ),
        SectionKind("keys", Icon.SIGN, lambda: translate("KeysSection", "Keys"), _keys),
        SectionKind(
            "database", Icon.CERTIFICATE, lambda: translate("DatabaseSection", "Database"), _database
        ),
    )


class Sections(Mapping[str, "Section"]):
    """All pages of the settings by their ids; asking for one makes it."""

    def __init__(self, make: Callable[[SectionKind], Section]) -> None:
        self.kinds = {kind.id: kind for kind in section_kinds()}
        self._make = make
        self._made: dict[str, Section] = {}

    def __getitem__(self, key: str) -> Section:
        if key not in self._made:
            self._made[key] = self._make(self.kinds[key])
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.kinds)

    def __len__(self) -> int:
        return len(self.kinds)

    def __contains__(self, key: object) -> bool:
        return key in self.kinds  # without making it

    def made(self) -> dict[str, Section]:
        """Give those that are there."""
        return dict(self._made)
