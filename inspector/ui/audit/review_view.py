# SPDX-License-Identifier: Apache-2.0
"""One review: the claims at the left, the evidence of one of them at the right, the decisions below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.errors import NotAllowed
from inspector.domain.reinspecting import AgainKind
from inspector.domain.review import Decision, binding, needed
from inspector.ui.audit import queue_words
from inspector.ui.audit.claim_side import ClaimSide
from inspector.ui.audit.claims import ClaimTable, claims_of
from inspector.ui.audit.errand_words import errand_words
from inspector.ui.audit.raw_panel import RawPanel
from inspector.ui.audit.reason_panel import ReasonPanel
from inspector.ui.audit.review_jobs import ReviewJobs, Shown
from inspector.ui.models import scenes
from inspector.ui.records import words
from inspector.ui.records.preview import TrustLine
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.states import StripState, grade_word
from inspector.ui.widgets.text import Text
from inspector.ui.words import title_of, trouble_words

translate = QCoreApplication.translate
_STATES = {
    "pass": StripState.PASS,
    "fail": StripState.FAIL,
    "not_applicable": StripState.NOT_APPLICABLE,
    "not_tested": StripState.CANNOT_TEST,
}


@dataclass(frozen=True, slots=True)
class ReviewActions:
    """What a reviewer does."""

    agree: QAction
    disagree: QAction
    undo: QAction
    send_back: QAction
    countersign: QAction
    blind: QAction
    raw: QAction


class ReviewView(QWidget):
    """Everything about the review that is open."""

    def __init__(self, actions: ReviewActions, jobs: ReviewJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.shown: Shown | None = None
        self._why = ""
        self.bar = DeviceBar()
        self.by = Text("", ink="ink2", wrap=True)
        self.table = ClaimTable()
        self.status = Text("", lambda kind: kind.body_strong, wrap=True)
        self.trust = TrustLine()
        self.side = ClaimSide(jobs)
        self.raw = RawPanel(jobs)
        self.reason = ReasonPanel()
        self.agree = ActionButton(actions.agree, ButtonKind.PASS, ButtonSize.VERDICT, Icon.PASS)
        self.countersign = ActionButton(actions.countersign, ButtonKind.PLAIN, ButtonSize.VERDICT, Icon.SIGN)
        self._build()
        self.table.moved.connect(lambda _: self._show_claim())
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.addWidget(self.by)
        self._left.addWidget(self.table, 1)
        self._left.addWidget(self.status)
        self._left.addWidget(self.trust)
        right = QWidget()
        self._right = QVBoxLayout(right)
        self._right.addWidget(self.side, 1)
        self._right.addWidget(self.raw, 1)
        self._right.addWidget(self.reason)
        self._panes = QHBoxLayout()
        self._panes.setSpacing(0)
        self._panes.addWidget(left, 5)
        self._panes.addWidget(right, 6)
        self._buttons = QHBoxLayout()
        one = self._actions
        for button, share in (
            (self.agree, 3),
            (ActionButton(one.disagree, ButtonKind.FAIL, ButtonSize.VERDICT, Icon.FAIL), 3),
            (ActionButton(one.undo, ButtonKind.PLAIN, ButtonSize.VERDICT, Icon.UNDO), 2),
            (ActionButton(one.send_back, ButtonKind.PLAIN, ButtonSize.VERDICT, Icon.AGAIN), 2),
            (ActionButton(one.blind, ButtonKind.PLAIN, ButtonSize.VERDICT, Icon.SECOND_LOOK), 2),
            (self.countersign, 2),
        ):
            self._buttons.addWidget(button, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._panes, 1)
        column.addLayout(self._buttons)

    # ── show ─────────────────────────────────────────────────────────────────

    def show_review(self, shown: Shown, why: str = "") -> None:
        """Show an inspection with its review; ``why`` says why it waited."""
        is_other = self.shown is None or self.shown.opened.inspection.uid != shown.opened.inspection.uid
        self.shown = shown
        one = shown.opened.inspection
        identity = one.identity
        variant = " · ".join(part for part in (identity.storage, identity.colour) if part)
        number = scenes.grouped_imei(identity.imei) if identity.imei else identity.serial
        if is_other or why:  # what waited may come back for another reason
            self._why = why
        if is_other:
            self.bar.set_device("", identity.model or words.NONE, variant, number)
            self.bar.set_order(one.order_line)
            self.reason.close_it()
            self.raw.hide()
        points = [one.findings.get(point.id) for point in shown.opened.checklist.points]
        said = [_STATES[found.outcome] if found is not None else StripState.TODO for found in points]
        self.bar.set_states(said)
        self.by.setText(" · ".join(part for part in (self._why, _by(shown)) if part))
        self.trust.show_trust(shown.opened.trust, is_closed=one.state.is_closed)
        self.table.show_claims(claims_of(shown))
        self.say(*_with_errand(shown, *_standing(shown)))
        if is_other:
            self.table.go_to(0)
        self.allow()
        self._show_claim()

    def say(self, text: str, ink: ColourName = "ink") -> None:
        """Say how the review stands, or what came of an act."""
        self.status.set_ink(ink)
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def to_next_claim(self) -> None:
        """Go to the next claim that nothing is said of, with evidence first; else to the next one."""
        rows, place = self.table.rows.rows(), self.table.place()
        after = [*range(place + 1, len(rows)), *range(place)]
        left = [at for at in after if rows[at].judgement is None]
        with_evidence = [at for at in left if rows[at].has_evidence]
        wanted = [*with_evidence, *left]
        self.table.go_to(wanted[0] if wanted else place + 1)

    def _show_claim(self) -> None:
        claim = self.table.chosen()
        if self.shown is not None and claim is not None:
            self.side.show_claim(self.shown, claim)
            if self.raw.is_open:
                self.raw.show_claim(self.shown, claim)

    def show_raw(self) -> None:
        """Show what the device answered beside the claim; again: its next answer."""
        claim = self.table.chosen()
        if self.raw.is_open:
            self.raw.step()
        elif self.shown is not None and claim is not None:
            self.raw.show_claim(self.shown, claim)

    # ── allow ────────────────────────────────────────────────────────────────

    def allow(self) -> None:
        """Let the actions do what they may do now."""
        shown, one = self.shown, self._actions
        may = shown is not None and _may_judge(shown)
        for action in (one.agree, one.disagree, one.send_back, one.blind):
            action.setEnabled(may)
        one.undo.setEnabled(shown is not None and _may_undo(shown))
        one.raw.setEnabled(shown is not None)
        why_not = _why_no_countersignature(shown) if shown is not None and may else ""
        one.countersign.setEnabled(may and not why_not)
        self.countersign.setToolTip(why_not or one.countersign.text())

    def rest(self) -> None:
        """Let nothing act: another page of the section is seen."""
        one = self._actions
        for action in (one.agree, one.disagree, one.undo, one.send_back, one.countersign, one.blind, one.raw):
            action.setEnabled(False)

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.m if theme().compact else space.l
        self._left.setContentsMargins(side, space.s, space.s, space.s)
        self._left.setSpacing(space.s)
        self._right.setContentsMargins(0, 0, side, space.s)
        self._buttons.setContentsMargins(side, space.s, side, space.s)
        self._buttons.setSpacing(space.s)


def _may_judge(shown: Shown) -> bool:
    return shown.reviewed.why_not is None and not _waits_for_blind(shown)


def _waits_for_blind(shown: Shown) -> bool:
    wish = shown.reviewed.wish
    return wish is not None and wish.kind is AgainKind.BLIND and shown.reviewed.again is None


def _may_undo(shown: Shown) -> bool:
    """Tell whether something can be taken back: a wish while the device is away, else a judgement."""
    one, why_not = shown.reviewed, shown.reviewed.why_not
    if one.review is None or (why_not is not None and why_not.code != "review_closed"):
        return False
    if one.wish is not None and one.wish.is_wanted:
        return one.wish.review == one.review.uid
    return one.review.is_open and bool(one.review.judgements)


def _why_no_countersignature(shown: Shown) -> str:
    """Say what stands between a review and its countersignature; empty text for nothing."""
    review, opened = shown.reviewed.review, shown.opened
    points = needed(opened.inspection, opened.checklist)
    if review is None:
        return translate("ReviewQueue", "Judge the points first that have to be judged.") if points else ""
    try:
        review.check_countersigning(points, binding(opened.checklist))
    except NotAllowed as refused:
        return trouble_words(refused)
    return ""


def _by(shown: Shown) -> str:
    """Say who claims it, where, how long it took, and what grade they gave."""
    one = shown.opened.inspection
    spent = int(((one.finished_at or one.updated_at) - one.started_at).total_seconds())
    said = translate("ReviewQueue", "Claimed by {who} in {time}, attempt {attempt}").format(
        who=one.technician, time=queue_words.took(spent), attempt=one.attempt
    )
    grade = grade_word(one.grade.chosen) if one.grade is not None else ""
    return " · ".join(part for part in (said, grade) if part)


def _standing(shown: Shown) -> tuple[str, ColourName]:
    """Say how a review stands, and in which ink."""
    one = shown.reviewed
    if shown.signature is not None:
        return trouble_words(shown.signature), "bad"
    if one.review is not None and one.review.decision is Decision.COUNTERSIGNED:
        text = translate("ReviewQueue", "Countersigned by {who}: signature and digest hold.")
        return text.format(who=one.review.reviewer), "ok"
    if one.review is not None and one.review.decision is Decision.SENT_BACK:
        text = translate("ReviewQueue", "Sent back: {reason}")
        return text.format(reason=one.review.reason), "warnink"
    if _waits_for_blind(shown):
        return translate("ReviewQueue", "Waits for its blind re-inspection. Z takes that back."), "warnink"
    if one.why_not is not None:
        may_read = translate("ReviewQueue", "You may read it.")
        return f"{title_of(one.why_not)} {may_read}", "warnink"
    return _left(shown), "ink"


def _with_errand(shown: Shown, text: str, ink: ColourName) -> tuple[str, ColourName]:
    """Add how that stands what another bench was asked."""
    asked = errand_words(shown.reviewed.errand)
    return (f"{text} · {asked}", "warnink") if asked else (text, ink)


def _left(shown: Shown) -> str:
    """Say how many claims have still to be judged."""
    points = needed(shown.opened.inspection, shown.opened.checklist)
    review = shown.reviewed.review
    left = len(review.to_do(points)) if review is not None else len(points)
    if left:
        return translate("ReviewQueue", "Points that have to be judged: {count}").format(count=left)
    if shown.reviewed.again is not None:
        return translate("ReviewQueue", "Both verdicts are here. Compare them, then decide.")
    return translate("ReviewQueue", "All points that have to be judged are judged.")
