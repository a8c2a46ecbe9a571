"""Starting at login: one small seam, and what stands behind it on each system. No Qt."""
