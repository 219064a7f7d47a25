# SPDX-License-Identifier: Apache-2.0
"""Android phones over ADB."""

from __future__ import annotations
