"""What the requests of a ledger show to whoever looks: one pass over them, then one detector a kind.

    requests in order ─ sweep ─> evidence: runs, rebuilds, turns, repeats ─ detectors ─> findings

Pure: no disk, no SQL, no clock.
"""
