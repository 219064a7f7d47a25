# SPDX-License-Identifier: Apache-2.0
"""What can keep the next owner out: accounts, activation lock, management, passcode. Names are not kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture, Section
from .getprop import Props
from .maker import Maker, is_refusal

_ACCOUNT = re.compile(r"^, type=([\w.]+)\}$", re.MULTILINE)
_ACCOUNTS = re.compile(r"^[ \t]*Accounts: (\d{1,3})[ \t]*$", re.MULTILINE)
# The types by which a maker or Google locks an erased phone to its owner.
OWNER_ACCOUNTS = frozenset({
    "com.google",
    "com.osp.app.signin",
    "com.samsung.account",
    "com.xiaomi",
    "com.huawei.hwid",
    "com.hihonor.id",
    "com.oppo.account",
    "com.heytap.account",
    "com.oneplus.account",
    "com.bbk.account",
    "com.meizu.account",
})  # fmt: skip
_OWNER_LINE = re.compile(r"admin=.*?(DeviceOwner|ProfileOwner)")
_NO_OWNERS = re.compile(r"^no owners[ \t]*$", re.MULTILINE | re.IGNORECASE)
_POLICY_OWNER = re.compile(r"^[ \t]*(Device Owner|Profile Owner \(User \d+\)):?", re.MULTILINE)
_POLICY = "Current Device Policy Manager state"
_KNOX_GUARD = frozenset({"Active", "Locked", "Completed", "Checking"})
_CREDENTIAL = re.compile(r"^[ \t]*CredentialType: *(\w+)[ \t]*$", re.MULTILINE | re.IGNORECASE)
_WATCH = Phrase("it shows after the erase: watch the set-up")


def lock_readings(props: Props, capture: Capture, make: Maker) -> Iterator[Reading]:
    """Give lock.activation, .accounts, .mdm, .sim and .passcode; True is locked, managed, set."""
    yield _activation(capture["frp"], make)
    yield _accounts(capture["accounts"], make)
    yield _mdm(props, capture, make)
    yield _sim_lock(props, make)
    yield _passcode(capture["credential"], make)


def _activation(section: Section, make: Maker) -> Reading:
    """Read the factory reset protection; that it sleeps now says nothing of after the erase."""
    name, source = "lock.activation", "settings secure_frp_mode"
    if section.stdout.strip() == "1":
        return make.reported(name, True, source)
    return make.absent(name, _WATCH, source)


def _accounts(section: Section, make: Maker) -> Reading:
    """Read how many of the signed-in accounts lock an erased phone."""
    name, source = "lock.accounts", "dumpsys account"
    announced = sum(map(int, _ACCOUNTS.findall(section.stdout)))
    types = _ACCOUNT.findall(section.stdout)
    if not section.has_ended or not _ACCOUNTS.search(section.stdout):
        return make.missing(name, section, source)
    if len(types) < announced:
        return make.implausible(name, Phrase("the phone lists fewer accounts than it counts"), source)
    return make.reported(name, sum(kind in OWNER_ACCOUNTS for kind in types), source)


def _mdm(props: Props, capture: Capture, make: Maker) -> Reading:
    """Read whether somebody manages the phone: a device or profile owner, or Knox Guard."""
    name = "lock.mdm"
    owners, policy = capture["owners"], capture["policy"]
    if (guard := props.get("knox.kg.state")) and guard.split("(")[0].strip() in _KNOX_GUARD:
        return make.reported(name, True, "knox.kg.state", Phrase("Knox Guard is {state}", state=guard))
    if match := _OWNER_LINE.search(owners.stdout):
        return make.reported(name, True, "dpm list-owners", match[1])
    if _NO_OWNERS.search(owners.stdout) and owners.exit_code == 0:
        return make.reported(name, False, "dpm list-owners")
    if match := _POLICY_OWNER.search(policy.stdout):
        return make.reported(name, True, "dumpsys device_policy", match[1])
    if policy.has_ended and _POLICY in policy.stdout and not is_refusal(policy.complaint):
        return make.reported(name, False, "dumpsys device_policy")
    return make.missing(name, policy, "dumpsys device_policy")


def _sim_lock(props: Props, make: Maker) -> Reading:
    """Read the network lock: a foreign SIM shows it; that a SIM works does not show its absence."""
    name, source = "lock.sim", "gsm.sim.state"
    states = {state.upper() for state in props.slots(source)}
    if states & {"NETWORK_LOCKED", "PERSO_LOCKED"}:
        return make.reported(name, True, source)
    return make.absent(name, Phrase("only a SIM of another network shows it"), source)


def _passcode(section: Section, make: Maker) -> Reading:
    name, source = "lock.passcode", "dumpsys lock_settings"
    kinds = [kind.upper() for kind in _CREDENTIAL.findall(section.stdout)]
    if not kinds or not section.has_ended:
        return make.missing(name, section, source)
    return make.reported(name, any(kind != "NONE" for kind in kinds), source)
