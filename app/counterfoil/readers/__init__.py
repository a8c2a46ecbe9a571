"""Knows agents and their lines, no disk walk and no SQL. For the pipeline and whoever needs the registry."""
