# SPDX-License-Identifier: Apache-2.0
"""What the sign-in page says: roles, when somebody was here last, what goes on behind the lock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.domain.account import Account, SignInRefused
from inspector.domain.person import Role
from inspector.ui.desk import Scene
from inspector.ui.widgets.person_row import PersonData
from inspector.ui.words import trouble_words

_UID_LENGTH = 26


def role_word(role: Role) -> str:
    """Give a role as a word of the screen."""
    translate = QCoreApplication.translate
    match role:
        case Role.TECHNICIAN:
            return translate("SignIn", "Technician")
        case Role.LEAD:
            return translate("SignIn", "Lead")
        case Role.AUDITOR:
            return translate("SignIn", "Auditor")
        case Role.ADMINISTRATOR:
            return translate("SignIn", "Administrator")
        case Role.BENCH:
            return translate("SignIn", "Nobody signed in")


def bench_name(bench_id: str) -> str:
    """Give the bench's name as a headline; one that was only made up is not shown."""
    made_up = len(bench_id) == _UID_LENGTH
    return QCoreApplication.translate("SignIn", "Bench") if made_up or not bench_id else bench_id


def person_data(account: Account, bench_id: str, now: datetime) -> PersonData:
    """Give what a row shows of a person."""
    who = account.person
    return PersonData(
        who.id, who.name, role_word(who.role), _seen(account, bench_id, now), account.is_locked(now)
    )


def _seen(account: Account, bench_id: str, now: datetime) -> str:
    translate = QCoreApplication.translate
    if account.last_at is None:
        return ""
    then, today = account.last_at.astimezone(), now.astimezone().date()
    days = (today - then.date()).days
    if days <= 0 and account.last_bench == bench_id:
        return translate("SignIn", "here, {time}").format(time=f"{then:%H:%M}")
    if days <= 0:
        return translate("SignIn", "today")
    if days == 1:
        return translate("SignIn", "yesterday")
    return QLocale().toString(QDate(then.year, then.month, then.day), QLocale.FormatType.ShortFormat)


def refusal(refused: SignInRefused) -> str:
    """Say why nobody was let in, in the screen's language."""
    translate = QCoreApplication.translate
    if refused.locked_until is not None:
        time = f"{refused.locked_until.astimezone():%H:%M}"
        words = translate(
            "SignIn", "This name is locked until {time}. Scan your badge, or ask a lead to unlock it."
        )
        return words.format(time=time)
    if refused.left == 1:
        return translate("SignIn", "Wrong PIN: 1 try is left. After that a lead unlocks the name.")
    if refused.left is not None:
        words = translate("SignIn", "Wrong PIN: {count} tries are left. After that a lead unlocks the name.")
        return words.format(count=refused.left)
    return trouble_words(refused)


def what_goes_on(plugged: int, next_point: str, name: str) -> str:
    """Say what goes on while the bench is locked, and where ``name`` goes on."""
    translate = QCoreApplication.translate
    if plugged == 0:
        return translate("SignIn", "No device is plugged in.")
    if plugged == 1:
        first = translate("SignIn", "1 device is still plugged in and goes on reading. Nothing was lost.")
    else:
        first = translate(
            "SignIn", "{count} devices are still plugged in and go on reading. Nothing was lost."
        ).format(count=plugged)
    if not next_point:
        return first
    whose = (
        translate("SignIn", "{name} goes on at {point}.").format(name=name, point=next_point)
        if name
        else translate("SignIn", "Next is {point}.").format(point=next_point)
    )
    return f"{first} {whose}"


def next_point(waiting: Sequence[Scene], slot: str) -> str:
    """Name the point that waits first, ``A1, 13 Vibration``; ``slot`` is the first one's."""
    from inspector.ui.models.scenes import next_open

    if not waiting:
        return ""
    scene = waiting[0]
    point = next_open(scene) if scene.checklist is not None and scene.view.inspection is not None else None
    if point is None or scene.texts is None:
        return slot
    return f"{slot}, {point.number} {scene.texts.points[point.id].title}"
