"""The ledger: the only SQL. The pipeline writes it, the monitor and exports read it."""
