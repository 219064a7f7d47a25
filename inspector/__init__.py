# SPDX-License-Identifier: Apache-2.0
"""Inspector: the bench app of a refurbisher of used devices."""

from __future__ import annotations

__version__ = "0.1.0"
