# SPDX-License-Identifier: Apache-2.0
"""The use cases: what a bench does, one file each."""

from __future__ import annotations
