# SPDX-License-Identifier: Apache-2.0
"""The widgets of the window as pictures to look at."""
