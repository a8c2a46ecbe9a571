"""The only Qt. Nobody imports it but the verb that starts the tray."""
