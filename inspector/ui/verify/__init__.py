# SPDX-License-Identifier: Apache-2.0
"""Verify certificates in the window: files, photos and scanned codes, one or thousands."""
