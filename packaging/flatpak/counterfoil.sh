#!/bin/sh
# What the Flatpak runs. Readers look where the agents look: outside, and not in the sandbox's own folders.
export XDG_CONFIG_HOME="${HOST_XDG_CONFIG_HOME:-$HOME/.config}"
export XDG_DATA_HOME="${HOST_XDG_DATA_HOME:-$HOME/.local/share}"
exec python3 -m counterfoil "$@"
