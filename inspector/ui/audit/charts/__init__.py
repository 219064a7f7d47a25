# SPDX-License-Identifier: Apache-2.0
"""The dashboard's charts: each module lays one out without Qt, one widget shows them all."""
