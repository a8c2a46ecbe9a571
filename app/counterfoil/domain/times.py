"""Lengths of time in milliseconds."""

from __future__ import annotations

DAY_MS = 86_400_000
