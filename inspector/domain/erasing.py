# SPDX-License-Identifier: Apache-2.0
"""How a medium is erased: the methods for its kind, and which level of NIST SP 800-88 Rev. 2 each gives.

Rev. 2 leaves techniques to IEEE 2883: a device's own sanitize command purges,
to overwrite flash only clears it, and destroyed is what cannot be put back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from inspector.domain.media import DESTROY, Medium, MediumKind

CLEAR, PURGE = "clear", "purge"
LEVELS = (CLEAR, PURGE, DESTROY)


@dataclass(frozen=True, slots=True)
class Method:
    """One way to erase: its id, what the record says of it, the levels that it can give."""

    id: str
    recorded: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GuideTexts:
    """How one kind of medium is erased, in words: steps, which level it reaches, how that is verified."""

    steps: tuple[str, ...]
    levels: str
    verify: str


@dataclass(frozen=True, slots=True)
class EraseTexts:
    """The words of every guide in one language: kinds of media, methods by their id, guides by theirs."""

    language: str
    kinds: Mapping[str, str]
    methods: Mapping[str, str]
    guides: Mapping[str, GuideTexts]
    destroy: str


_EITHER = (CLEAR, PURGE)
_RESET = Method("factory_reset", "factory reset", _EITHER)
_RECOVERY = Method("recovery_reset", "factory reset from recovery", _EITHER)
_COMPUTER = Method("by_computer", "erased by computer", _EITHER)
_MENU = Method("reset_menu", "reset by menu or code", (CLEAR,))
_NVME = Method("nvme_sanitize", "NVMe Sanitize", (PURGE,))
_FORMAT = Method("nvme_format", "NVMe Format with secure erase", (CLEAR,))
_ATA = Method("ata_sanitize", "ATA Sanitize", (PURGE,))
_SECURITY = Method("ata_security", "ATA Security Erase", (CLEAR,))
_ENHANCED = Method("ata_security", "ATA Security Erase", _EITHER)
_MAKER = Method("maker_tool", "erased by the maker's tool", _EITHER)
_OVERWRITE = Method("overwrite", "overwritten once", (CLEAR,))
_DESTROYED = Method("destroyed", "taken out and destroyed", (DESTROY,))

GUIDES: Mapping[str, tuple[Method, ...]] = MappingProxyType(
    {
        "android": (_RESET, _RECOVERY, _COMPUTER),
        "apple": (_RESET, _COMPUTER),
        "modem": (_RESET, _MENU, _COMPUTER),
        "nvme": (_NVME, _FORMAT, _MAKER, _DESTROYED),
        "ssd": (_ATA, _SECURITY, _MAKER, _DESTROYED),
        "hdd": (_ATA, _ENHANCED, _OVERWRITE, _DESTROYED),
        "disk": (_NVME, _ATA, _MAKER, _OVERWRITE, _DESTROYED),
        "card": (_OVERWRITE, _DESTROYED),
        "other": (_RESET, _COMPUTER),
    }
)
"""The methods of each guide, the usual one first."""


def guide_of(medium: Medium, family: str) -> str:
    """Give the guide for a medium: by its kind, for built-in storage by the driver's family."""
    if medium.kind is MediumKind.BUILT_IN:
        return family if family in GUIDES else "other"
    return medium.kind.value


def method_for(guide: str, level: str, chosen: str = "") -> Method | None:
    """Give the method for a level: the chosen one where it gives it, else the usual; None for none."""
    fitting = [one for one in GUIDES[guide] if level in one.levels]
    return next((one for one in fitting if one.id == chosen), next(iter(fitting), None))
