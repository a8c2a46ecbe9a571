"""Readers of what providers and gateways state of use and charges: a file in, a `Statement` out."""
