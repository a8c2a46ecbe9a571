"""Files made of the ledger for others: rows for other tools, and the evidence bundle."""
