# SPDX-License-Identifier: Apache-2.0
"""Modems and feature phones, by AT commands."""

from __future__ import annotations
