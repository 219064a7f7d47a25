# SPDX-License-Identifier: Apache-2.0
"""The pieces that every screen is assembled from."""

from __future__ import annotations
