# SPDX-License-Identifier: Apache-2.0
"""Who else has a hold on the device: owner's account, company, operator, passcode, jailbreak. Pure.

The rule of this module: evidence of a lock is a reading, the absence of
evidence is none. ``com.apple.fmip`` says false on an erased phone that is still
locked to its owner, so its false proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

from .parse import LOCKDOWN, Desk, clean
from .protocol import Refused

_OPERATOR_LOCKS = (
    "kCTSIMSupportSIMStatusOperatorLocked",
    "kCTSIMSupportSIMStatusOperatorSubsetLocked",
    "kCTSIMSupportSIMStatusServiceProviderLocked",
    "kCTSIMSupportSIMStatusCorporateLocked",
)
_ACTIVATED = frozenset({"Activated", "FactoryActivated", "WildcardActivated", "SoftActivated"})
_MANAGED_KEYS = (
    "ConfigurationURL",
    "OrganizationName",
    "OrganizationMagic",
    "IsMDMUnremovable",
    "IsMandatory",
)


def lock_readings(root: Mapping[str, Plist], find_my: Plist | Refused, at: datetime) -> Iterator[Reading]:
    """Give ``lock.activation``, ``lock.sim`` and ``lock.passcode``; ``find_my`` is fmip's IsAssociated."""
    yield _activation(root, find_my, at)
    desk = Desk(LOCKDOWN, at)
    if clean(root, "SIMStatus") in _OPERATOR_LOCKS or clean(root, "ActivationState") == "MismatchedSIM":
        yield desk.reported("lock.sim", value=True)
    else:
        yield desk.absent("lock.sim", "The device does not say whether it takes every operator's SIM.")
    passcode = plist.flag(root, "PasswordProtected")
    if passcode is None:
        yield desk.absent("lock.passcode", "The device gives no PasswordProtected.")
    else:
        yield desk.reported("lock.passcode", passcode)


def _activation(root: Mapping[str, Plist], find_my: Plist | Refused, at: datetime) -> Reading:
    memory = plist.table(root, "NonVolatileRAM")
    for key in ("fm-activation-locked", "fm-spstatus"):
        if _says_yes(memory, key):
            return Desk(f"lockdown NonVolatileRAM {key}", at).reported("lock.activation", value=True)
    desk = Desk("lockdown com.apple.fmip IsAssociated", at)
    if find_my is True:
        return desk.reported("lock.activation", value=True)
    said = Phrase("No sign of an owner's lock, which proves nothing. Only its Setup Assistant shows it.")
    if plist.octets(memory, "fm-account-masked"):
        said = Phrase(
            "No sign of an owner's lock, which proves nothing. An owner's account is still noted in it. "
            "Only its Setup Assistant shows it."
        )
    return desk.absent("lock.activation", said)


def _says_yes(memory: Mapping[str, Plist], key: str) -> bool:
    return plist.octets(memory, key).strip(b"\x00 ").upper() == b"YES"


def management_reading(
    root: Mapping[str, Plist], cloud: Dictionary | Refused, profiles: Dictionary | Refused, at: datetime
) -> Reading:
    """Give ``lock.mdm``: managed, not managed as far as the device tells, or unknown.

    A company's claim on a device arrives with its activation: before that
    nothing can be known.
    """
    desk = Desk("MCInstall", at)
    if isinstance(cloud, Refused):
        return desk.missing("lock.mdm", cloud)
    settings = plist.table(cloud, "CloudConfiguration")
    if _is_managed(settings):
        return desk.reported("lock.mdm", value=True)
    if isinstance(profiles, Refused):
        return desk.missing("lock.mdm", profiles)
    if clean(root, "ActivationState") not in _ACTIVATED:
        return desk.absent("lock.mdm", "The device is not activated: a company's claim would show only then.")
    if not isinstance(cloud.get("CloudConfiguration"), dict) or (settings and "IsSupervised" not in settings):
        return desk.absent("lock.mdm", "The device does not say whether it is supervised.")
    installed = profiles.get("ProfileMetadata")
    if not isinstance(installed, dict):
        return desk.absent("lock.mdm", "The device does not list its profiles.")
    if installed:
        reason = Phrase(
            "{count} profiles are installed: Settings, VPN & Device Management shows whose.",
            count=len(installed),
        )
        return desk.absent("lock.mdm", reason)
    return desk.reported("lock.mdm", value=False)


def _is_managed(settings: Mapping[str, Plist]) -> bool:
    if plist.flag(settings, "IsSupervised"):
        return True
    return any(settings.get(key) for key in _MANAGED_KEYS)


def jailbreak_reading(service: tuple[int, bool] | Refused, at: datetime) -> Reading:
    """Give ``integrity.rooted``: a jailbreak's service that starts proves one, a refusal nothing."""
    desk = Desk("lockdown com.apple.afc2", at)
    if isinstance(service, Refused):
        return desk.absent("integrity.rooted", "No sign of a jailbreak, which proves nothing.")
    return desk.reported("integrity.rooted", value=True)
