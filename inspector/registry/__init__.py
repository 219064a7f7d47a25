# SPDX-License-Identifier: Apache-2.0
"""The certificate service, a third face beside the window and the command line."""

from __future__ import annotations
