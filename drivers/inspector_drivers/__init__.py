# SPDX-License-Identifier: Apache-2.0
"""Device families, one folder each, found by their entry points."""

from __future__ import annotations
