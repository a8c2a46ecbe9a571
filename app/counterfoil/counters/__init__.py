"""The provider's own counter where an agent shows it and does not log it."""
