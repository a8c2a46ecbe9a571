"""What the Settings page says of letting other programs read how it stands. Pure: no Qt."""

from __future__ import annotations

from counterfoil.words.tongue import msg

SHARING = msg("For other programs")
STATE_FILE = msg("Keep a state file")
STATE_FILE_WHY = msg(
    "status.json in the state folder, for status bars and scripts: what counterfoil status --json says."
)
ENDPOINT = msg("Answer on this machine")
ENDPOINT_WHY = msg(
    "A local address for Prometheus and dashboards. It only reads, no other machine reaches it, and every "
    "question must bear the token."
)
PORT = msg("Port")
WRONG_PORT = msg("Write a port from 1 to 65535.")
COPY_ADDRESS, COPY_TOKEN = msg("Copy address"), msg("Copy token")
ADDRESS_COPIED, TOKEN_COPIED = msg("Address copied"), msg("Token copied")
