# SPDX-License-Identifier: Apache-2.0
"""Laptops, by an agent that runs on them or on their live system."""

from __future__ import annotations
