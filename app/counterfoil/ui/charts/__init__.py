"""Charts of the window. Only ui.windows imports it."""
