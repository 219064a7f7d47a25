# SPDX-License-Identifier: Apache-2.0
"""``audit``: what an auditor asks and does. Each module of ``GROUPS`` adds its verbs."""

from __future__ import annotations

import argparse
import importlib

from inspector.cli.output import Verbs

GROUPS = ("log", "verify", "report", "plan", "lot", "review")
"""Modules of this package that add verbs, in the order of the help."""


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("audit", help="the audit trail, reviews, samples and figures")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    for name in GROUPS:
        importlib.import_module(f"inspector.cli.audit.{name}").add(inner, common)
