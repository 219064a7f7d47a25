# SPDX-License-Identifier: Apache-2.0
"""Colours, type, sizes, icons: everything that the window looks like."""

from __future__ import annotations
