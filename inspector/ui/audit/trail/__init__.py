# SPDX-License-Identifier: Apache-2.0
"""The audit trail at the auditor's desk: who did what, and whether all of it is as it was written."""
