"""The settings file as it is first laid: every key with its default, commented out, and what it is for."""

from __future__ import annotations

DEFAULTS = """\
# Counterfoil's settings. Every line shows a default; remove the # to change it. What stands below a name in
# brackets belongs to it: keep those parts behind everything else. The app's Settings page changes this file
# too, one line at a time, and a change made here takes effect as soon as it is saved.

# Zone in which days, weeks and months are cut; the system's where this is left out.
# zone = "Europe/Madrid"

# Read these homes only, instead of every known agent's own places.
# roots = ["claude-code=~/.claude", "codex=~/.codex"]
# Homes to read beside those.
# more_roots = []
# Agents that are not read, such as ["codex"].
# agents_off = []
# Readers of other makers that are used, such as ["acme"], by the name under which their package brings them.
# Their code runs as part of Counterfoil. `counterfoil doctor` lists those that are installed.
# plugins = []

# Whether to say when an agent deletes its logs soon, with what would keep them longer.
# retention_advice = true

# Warnings of windows that may run out.
[warnings]
# Whether there are notifications at all. The command and the webhook below are told all the same.
# notify = true
# Least urgent level that shows a notification: watch, warn, critical or exhausted.
# notify_from = "warn"
# Kinds of notifications that are left out: windows (those levels), reset, problems, and what the provider's
# counter did: counter_zeroed, jump_without_use, on_credits, capacity_changed.
# muted = []
# How full a window is, in percent, to be worth watching, to warn, and to be critical.
# full_percent = [70, 80, 90]
# How sure a forecast is that it runs out, in percent, for the same three.
# chance_percent = [25, 63, 70]
# Hours without notifications, such as "22:00-07:30" in the zone above. A window that is used up is told all
# the same; what else still holds when they end is told then.
# quiet_hours = ""
# A program and its first words, such as ["notify-me", "--"]. It runs once for each warning of every level,
# without a shell, and is given the warning as JSON on its standard input and as COUNTERFOIL_... in its
# environment. It is ended after 30 seconds.
# command = []
# An address that each warning is posted to as the same JSON: https, or http within your own network. Nothing
# else about your use is ever sent anywhere by Counterfoil itself. Names of accounts, projects and sessions
# stay out unless you let them in.
# webhook = ""
# webhook_names = false

# The icon in the panel.
[icon]
# What its ring shows: the "tightest" window, a "pinned" one, or "two", the second inside the first.
# shows = "tightest"
# The pinned limit as AGENT/LIMIT/KIND, such as "claude-code/claude/seven_day".
# pinned = ""
# Whether the percentage stands in the ring.
# number = false
# One colour instead of hues; shapes tell the levels then too.
# monochrome = false
# The panel it stands on: auto, light or dark.
# panel = "auto"

# How windows look and speak.
[look]
# system, light or dark
# theme = "system"
# system, en, de, ko, zh_CN or id
# language = "system"
# Currency that money is shown in, at so many of it for a dollar; both, or dollars. Exports stay in dollars.
# currency = "USD"
# per_usd = 1.0

# What other programs on this machine may read, such as a status bar or Prometheus.
[share]
# Keep status.json in the state folder: what `counterfoil status --json` says, at most ten seconds behind a
# change. Only you can read it.
# state_file = false
# Answer on this port of 127.0.0.1, to nobody but programs on this machine that know the token: /metrics,
# /status.json and /healthz. `counterfoil serve --token` prints the token. 0 is off.
# endpoint_port = 0

# Models that run on this machine.
[local]
# Addresses of a server's metrics on this machine, such as ["http://127.0.0.1:8000/metrics"] of vLLM, SGLang
# or llama.cpp (started with --metrics). They are read once a minute, and what came to the totals is counted.
# Name only servers whose requests stand in no agent's log and no file of yours, or they count twice. What
# the power costs is told by prices.toml.
# metrics = []

# Word of newer versions.
[updates]
# Ask pypi.org once a week whether there is one. Nothing is sent but the request itself: no version, no id,
# nothing about you or your use; the host sees your IP address. Nothing is downloaded or installed.
# check = false

# What you pay, to set beside the cost at API prices: one part like this for each subscription.
# [[accounts]]
# agent = "claude-code"
# name = "Mine"
# plan = "Max"
# usd_a_month = 100.0
# account = "me@example.org"
# billing_day = 1
# prices = [{since = 2026-05-01, usd_a_month = 200.0}]

# Ask an agent's own program how much of your limits is used. Mind what this does: it starts that program,
# which goes to the network with the login it keeps; an old version may take the question for a prompt and
# spend a request on it. Counterfoil itself reads no token and opens no connection for it.
[ask]
# claude-code = false
# codex = false
# every_minutes = 30
"""
