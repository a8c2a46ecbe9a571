"""Every sentence and number that people read, for window, tray, notices and terminal. Pure: no Qt."""
