"""What `prices.toml` looks like before anybody has written into it."""

from __future__ import annotations

TEMPLATE = """\
# Your own prices, for what the shipped list does not know or what you pay otherwise.
#
# Each one stands below a line [[price]] and holds for requests from its day on (UTC midnight):
#
#   provider   anthropic, openai, gateway, … as `counterfoil totals --by provider,model` shows it
#   model      a name as logged or as the list has it, or a pattern with * for any text
#   from       the first day; without it the price has always held
#   until      the first day on which it no longer holds
#   note       a word of yours, such as the number of a contract; it is shown with the price
#
# and one of these:
#
#   input, cache_read, cache_write_5m, cache_write_1h, output     USD for a million tokens
#   web_search                                                    USD for one search
#     What you leave out stays as the list has it. A price is for plain service; add
#     service_tier, speed or geo ("priority", "fast", "us") where it is for another.
#   factor     on the listed prices of every kind of service, such as "0.85" for 15 % off
#     With `like`, on the listed prices of that provider: for a gateway that resells its models.
#   power      for a model on your own machine: what it draws while it reads and writes tokens
#
# Of several that fit, an exact name goes before a pattern, then the latest day, then the later in
# this file. Prices have at most 6 decimals. What a factor or power comes to is rounded half up to a
# millionth of a millionth of a dollar for one token; nothing else is ever rounded.

# [[price]]
# provider = "anthropic"
# model = "claude-*"
# from = 2026-07-01
# factor = "0.85"
# note = "contract 4711"

# [[price]]
# provider = "gateway"
# model = "claude-*"
# like = "anthropic"
# factor = "1.05"

# [[price]]
# provider = "gateway"
# model = "glm-5"
# from = 2026-07-01
# input = "0.60"
# cache_read = "0.11"
# output = "2.20"

# [[price]]
# provider = "gateway"
# model = "qwen3-coder:30b"
# power = { watts = 350, usd_per_kwh = "0.31", input_tokens_per_second = 900, output_tokens_per_second = 45 }
# cache_read = 0
"""
