# SPDX-License-Identifier: Apache-2.0
"""What each event of the trail is called in the window; the store's own words stay what was signed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from inspector.ui import i18n

translate = QCoreApplication.translate
_FAILED = ".failed"


def event_words(what: str) -> str:
    """Name an event in the window's language; one that nobody here knows as it stands in the store."""
    known = _words(_language())
    if what.endswith(_FAILED):
        act = known.get(what.removesuffix(_FAILED))
        return translate("Trail", "Failed: {act}").format(act=act) if act is not None else what
    return known.get(what, what)


def event_of(words: str) -> str:
    """Give the event that is called so here, in any case; empty text where none is."""
    asked = words.strip().casefold()
    return next((what for what, said in _words(_language()).items() if said.casefold() == asked), "")


def longest() -> str:
    """Give the longest name of an event in the window's language."""
    return max(_words(_language()).values(), key=len)


def _language() -> str:
    app = QApplication.instance()
    return i18n.language(app) if app is not None else "en"


@lru_cache(maxsize=len(i18n.LANGUAGES))
def _words(_language: str) -> Mapping[str, str]:
    return {
        "inspection.opened": translate("Trail", "Inspection opened"),
        "inspection.start_reading": translate("Trail", "Readings begin"),
        "inspection.inspect": translate("Trail", "Points begin"),
        "inspection.to_erase": translate("Trail", "Points done"),
        "inspection.back_to_points": translate("Trail", "Back to the points"),
        "inspection.put_aside": translate("Trail", "Put aside"),
        "inspection.taken_up": translate("Trail", "Taken up again"),
        "inspection.refused": translate("Trail", "Closed as refused"),
        "readings.taken": translate("Trail", "Readings taken"),
        "identity.checked": translate("Trail", "Device asked again"),
        "identity.scanned": translate("Trail", "Number scanned"),
        "identity.second_imei": translate("Trail", "Second IMEI scanned"),
        "identity.contradicted": translate("Trail", "Another device seen"),
        "point.answered": translate("Trail", "Point answered"),
        "point.undone": translate("Trail", "Answer taken back"),
        "defects.marked": translate("Trail", "Defects marked"),
        "grade.given": translate("Trail", "Grade given"),
        "grade.second_look": translate("Trail", "Second look at a grade"),
        "grade.undone": translate("Trail", "Grade taken back"),
        "photo.added": translate("Trail", "Photo added"),
        "photo.removed": translate("Trail", "Photo removed"),
        "order.linked": translate("Trail", "Order linked"),
        "device.erased": translate("Trail", "Device erased"),
        "certificate.signed": translate("Trail", "Certificate signed"),
        "certificate.voided": translate("Trail", "Certificate made void"),
        "certificate.exported": translate("Trail", "Certificate exported"),
        "print.wanted": translate("Trail", "Printed"),
        "review.begun": translate("Trail", "Review begun"),
        "review.agreed": translate("Trail", "Reviewer agrees"),
        "review.disagreed": translate("Trail", "Reviewer disagrees"),
        "review.taken_back": translate("Trail", "Judgement taken back"),
        "review.withdrawn": translate("Trail", "Review given up"),
        "review.taken_over": translate("Trail", "Review taken over"),
        "review.countersigned": translate("Trail", "Countersigned"),
        "review.sent_back": translate("Trail", "Sent back"),
        "review.blind": translate("Trail", "Blind inspection wanted"),
        "errand.wanted": translate("Trail", "Asked of another bench"),
        "errand.refused": translate("Trail", "Asked from a desk, refused"),
        "sampling.lot_made": translate("Trail", "Lot made"),
        "sampling.drawn": translate("Trail", "Sample drawn"),
        "sampling.decided": translate("Trail", "Lot decided"),
        "sampling.released": translate("Trail", "Lot released"),
        "concealed": translate("Trail", "Concealed"),
        "sampling.switched": translate("Trail", "Inspection switched"),
        "sampling.exported": translate("Trail", "Lot report exported"),
        "records.exported": translate("Trail", "Records exported"),
        "trail.exported": translate("Trail", "Trail exported"),
        "trail.head_written": translate("Trail", "Signed head written"),
        "dashboard.exported": translate("Trail", "Dashboard exported"),
        "records.imported": translate("Trail", "Records imported"),
        "outbox.added": translate("Trail", "Added to the outbox"),
        "outbox.retried": translate("Trail", "Sent again"),
        "outbox.dropped": translate("Trail", "Sending dropped"),
        "outbox.taken_back": translate("Trail", "Sending taken up again"),
        "order_line.confirmed": translate("Trail", "Registration confirmed"),
        "order_line.sending": translate("Trail", "Registration being sent"),
        "order_line.registered": translate("Trail", "Registered"),
        "order_line.refused": translate("Trail", "Registration refused"),
        "order_line.withdrawn": translate("Trail", "Registration withdrawn"),
        "order_line.conflict": translate("Trail", "Another number registered"),
        "order_line.taken_over": translate("Trail", "Registration taken over"),
        "market.quantity_set": translate("Trail", "Quantity set"),
        "market.evidence_sent": translate("Trail", "Evidence sent"),
        "registry_token.made": translate("Trail", "Registry token made"),
        "registry_token.revoked": translate("Trail", "Registry token revoked"),
        "person.signed_in": translate("Trail", "Signed in"),
        "person.signed_out": translate("Trail", "Signed out"),
        "person.badge_refused": translate("Trail", "Badge refused"),
        "person.pin_refused": translate("Trail", "PIN refused"),
        "person.locked": translate("Trail", "Name locked"),
        "person.unlocked": translate("Trail", "Name unlocked"),
        "person.added": translate("Trail", "Person added"),
        "person.role_changed": translate("Trail", "Role changed"),
        "person.badge_changed": translate("Trail", "Badge changed"),
        "person.pin_changed": translate("Trail", "PIN changed"),
        "person.disabled": translate("Trail", "Person let in no more"),
        "settings.changed": translate("Trail", "Settings changed"),
        "saved_filter.saved": translate("Trail", "Search saved"),
        "saved_filter.renamed": translate("Trail", "Search renamed"),
        "saved_filter.deleted": translate("Trail", "Search deleted"),
        "saved_filter.put_back": translate("Trail", "Search put back"),
        "destination.kept": translate("Trail", "Destination kept"),
        "destination.removed": translate("Trail", "Destination removed"),
        "destination.secret_kept": translate("Trail", "Destination’s secret changed"),
        "key.in_use": translate("Trail", "Key in use"),
        "key.rotated": translate("Trail", "Key replaced"),
        "key.certified": translate("Trail", "Key certified"),
        "key.trust_list_kept": translate("Trail", "Trust list kept"),
        "store.backed_up": translate("Trail", "Backup made"),
        "store.restored": translate("Trail", "Backup restored"),
        "store.forgotten": translate("Trail", "Personal data erased"),
        "clock.jumped_back": translate("Trail", "Clock jumped back"),
    }
