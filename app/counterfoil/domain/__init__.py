"""What is counted and decided: plain values and pure functions. Everyone imports it, it imports nobody."""
