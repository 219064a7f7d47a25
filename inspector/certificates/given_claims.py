# SPDX-License-Identifier: Apache-2.0
"""Claims that somebody gives beside a certificate, compared with those that were signed."""

from __future__ import annotations

import json

from inspector.certificates.changes import changed_members
from inspector.certificates.report import Check, State, VerifyReport

_ADVICE = "Trust what was signed, not these."


def beside_given(report: VerifyReport, data: bytes) -> VerifyReport:
    """Add whether claims in JSON, bare or with their JWS beside, say what a report's certificate says.

    However they are spaced and ordered: what they say counts. Where they differ the
    report is not valid.
    """
    one = report.certificate
    if one is None:
        return report
    claims = _claims(data)
    if claims is None:
        words = "What was given beside it are no claims in JSON."
        return report.with_check(
            Check("given", State.NOT_VALID, words, "Give claims.json, or the registry's copy.", "given_form")
        )
    changes = changed_members(json.loads(one.payload), claims, "claims")
    if not changes:
        return report.with_check(Check("given", State.VALID, "The claims given beside it say the same."))
    words = "The claims given beside it are not the ones that were signed."
    return report.with_check(Check("given", State.NOT_VALID, words, _ADVICE, "given_differs", changes))


def _claims(data: bytes) -> dict[str, object] | None:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    inner = value.get("claims") if isinstance(value, dict) and "jws" in value else value
    return inner if isinstance(inner, dict) else None
