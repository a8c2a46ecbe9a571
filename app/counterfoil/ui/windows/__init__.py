"""The main window and its parts. Only the application imports it, when a window is first asked for."""
