# SPDX-License-Identifier: Apache-2.0
"""The bench window (PySide6 widgets)."""

from __future__ import annotations
