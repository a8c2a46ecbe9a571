"""Counterfoil: your own record of what coding agents use, beside the provider's counter."""

from __future__ import annotations

__version__ = "0.1.0"
