# SPDX-License-Identifier: Apache-2.0
"""A finding in the window's words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.certificates.report import Asked
from inspector.domain.grading import Grade
from inspector.domain.verdict import VerdictKind
from inspector.ui.models.scenes import grouped_imei
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.states import grade_word
from inspector.ui.words import say
from inspector.wiring.findings import Finding

translate = QCoreApplication.translate
OLD_LIST_DAYS = 30
"""Days after which a trust list is said to be old: it knows no newer revocation."""
_LOOKS: dict[str, tuple[Icon, ColourName, ColourName]] = {
    "valid": (Icon.TRUSTED, "ok", "oksoft"),
    "training": (Icon.TROUBLE, "warnink", "warnsoft"),
    "superseded": (Icon.HISTORY, "warnink", "warnsoft"),
    "unknown_key": (Icon.UNKNOWN, "warnink", "warnsoft"),
    "void": (Icon.REFUSED, "bad", "badsoft"),
    "unopened": (Icon.UNKNOWN, "bad", "badsoft"),
}
_REFUSED: tuple[Icon, ColourName, ColourName] = (Icon.UNTRUSTED, "bad", "badsoft")
_OPEN: tuple[Icon, ColourName, ColourName] = (Icon.OFFLINE, "warnink", "warnsoft")


class Counts(Protocol):
    """Counts what came of a run."""

    def refused(self) -> int:
        """Count what was refused."""
        ...

    def left_open(self) -> int:
        """Count what no registry could settle."""
        ...


def look(one: Finding) -> tuple[Icon, ColourName, ColourName]:
    """Give icon, ink and ground of a finding."""
    return _OPEN if one.is_open else _LOOKS.get(one.state, _REFUSED)


def state_word(one: Finding) -> str:
    """Say in a word or two what came out."""
    if one.code == "revoked":
        return translate("VerifyState", "Key revoked")
    if one.asked is not None and one.is_open:
        return _open_word(one.asked.standing)
    match one.state:
        case "valid":
            return translate("VerifyState", "Genuine")
        case "training":
            return translate("VerifyState", "Training")
        case "superseded":
            return translate("VerifyState", "Replaced")
        case "void":
            return translate("VerifyState", "Void")
        case "unknown_key":
            return translate("VerifyState", "Signer not known")
        case "damaged":
            return translate("VerifyState", "Cannot be read")
        case "unopened":
            return translate("VerifyState", "Not opened")
        case _:
            return translate("VerifyState", "Not genuine")


def _open_word(standing: str) -> str:
    if standing == "not_asked":
        return translate("VerifyState", "Could not ask")
    return translate("VerifyState", "Not in the registry")


def _open_sentence(asked: Asked) -> str:
    if asked.standing == "not_asked":
        words = translate(
            "VerifyState",
            "Its signature fits, but the registry {host} could not be asked: whether it still counts is not "
            "known. Ask again when there is a network.",
        )
    else:
        words = translate(
            "VerifyState",
            "Its signature fits, but the registry {host} does not hold it: whether it still counts is not "
            "known. Ask the shop.",
        )
    return words.format(host=asked.registry)


def sentence(one: Finding) -> str:
    """Say what came out in one or two sentences."""
    if one.asked is not None and one.is_open:
        return _open_sentence(one.asked)
    if one.words:
        return f"{say(one.words)} {say(one.advice)}".strip()
    if one.state == "training":
        return translate(
            "VerifyState",
            "It is whole, and was made for practice: it certifies nothing. Take it for no device.",
        )
    return translate("VerifyState", "Everything is as it was signed, and who signed it is trusted here.")


def short_name(one: Finding) -> str:
    """Name the file without its folders."""
    return Path(one.name).name or one.name


def device(one: Finding) -> str:
    """Name the device, by its model and its number."""
    said = one.said
    if said is None:
        return ""
    return " · ".join(part for part in (said.device, grouped_imei(said.imei) or said.serial) if part)


def verdict(one: Finding) -> str:
    """Say the verdict and the grade."""
    said = one.said
    if said is None:
        return ""
    grade = next((grade_word(grade) for grade in Grade if grade == said.grade), "")
    return ", ".join(part for part in (_verdict(said.verdict), grade) if part)


def _verdict(kind: str) -> str:
    match kind:
        case VerdictKind.CERTIFIED:
            return translate("VerifyState", "Certified")
        case VerdictKind.REMARKS:
            return translate("VerifyState", "Certified with remarks")
        case VerdictKind.REFUSED:
            return translate("VerifyState", "Refused")
        case _:
            return translate("VerifyState", "Incomplete")


def day(at: datetime | None) -> str:
    """Give a day in this place's form."""
    if at is None:
        return ""
    here = at.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), "d MMM yyyy")


def root(one: Finding) -> str:
    """Say who stands behind the bench's key."""
    signer = one.signer
    if signer is None:
        return translate("VerifyState", "Nobody who is trusted here")
    if signer.is_training:
        return translate("VerifyState", "A training key, for which nobody stands")
    if not signer.root:
        return translate("VerifyState", "The bench's own key, trusted by itself")
    return f"{signer.root_name} ({signer.root[:8]})" if signer.root_name else signer.root[:8]


def countersigned(one: Finding) -> str:
    """Say who countersigned, or that what lies beside it does not count; empty text for nothing."""
    told = one.countersigned
    if told is None or one.said is None:
        return ""
    if not told.is_valid:
        words = translate("VerifyState", "No: what lies beside it does not count. {why}")
        return words.format(why=say(told.trouble))
    return f"{told.by}, {day(told.at)}"


def trust_list(one: Finding, now: datetime | None = None) -> str:
    """Say how old the trust list is that was asked."""
    if one.listed_at is None:
        return translate("VerifyState", "None here: a revoked key would not be noticed")
    days = max(0, ((now or datetime.now(UTC)) - one.listed_at).days)
    told = translate("VerifyState", "of {day}, {count} days old").format(day=day(one.listed_at), count=days)
    if days < 1:
        return translate("VerifyState", "of {day}, less than a day old").format(day=day(one.listed_at))
    newer = translate("VerifyState", "Ask for a newer one.")
    return told if days <= OLD_LIST_DAYS else f"{told}. {newer}"


def place_word(place: str) -> str:
    """Name what says otherwise than what was signed."""
    match place:
        case "page":
            return translate("VerifyState", "The page says")
        case "code":
            return translate("VerifyState", "The code says")
        case "registry":
            return translate("VerifyState", "The registry says")
        case "signature":
            return translate("VerifyState", "The signature's text says")
        case _:
            return translate("VerifyState", "The claims beside it say")


def so_far(done: int, total: int, counts: Counts) -> str:
    """Say how far a run is, and what came of it."""
    refused, left_open = grouped(counts.refused()), counts.left_open()
    if done < total:
        words = translate("VerifyPage", "{done} of {total} checked, {refused} refused. Esc stops.")
        return words.format(done=grouped(done), total=grouped(total), refused=refused)
    if left_open:
        words = translate("VerifyPage", "{done} checked, {refused} refused, {open} open.")
        return words.format(done=grouped(done), refused=refused, open=grouped(left_open))
    words = translate("VerifyPage", "{done} checked, {refused} refused.")
    return words.format(done=grouped(done), refused=refused)


def grouped(count: int) -> str:
    """Write a count as this place does."""
    return QLocale().toString(count)
