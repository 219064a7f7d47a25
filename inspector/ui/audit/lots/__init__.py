# SPDX-License-Identifier: Apache-2.0
"""Sampling lots at the auditor's desk: make, draw, see how the reviews are, accept or reject, print."""
