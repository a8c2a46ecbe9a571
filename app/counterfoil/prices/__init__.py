"""What tokens cost, by dated list prices. For the monitor and the commands."""
