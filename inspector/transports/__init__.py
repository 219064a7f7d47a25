# SPDX-License-Identifier: Apache-2.0
"""Bytes in and out: USB, sockets, serial lines, recordings."""
