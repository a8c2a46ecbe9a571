"""Warnings handed to a command or an address of the user's own choosing."""
