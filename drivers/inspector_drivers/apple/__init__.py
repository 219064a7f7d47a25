# SPDX-License-Identifier: Apache-2.0
"""Apple phones over usbmux and lockdown."""

from __future__ import annotations
