"""The agents by name. Pure: no Qt."""

from __future__ import annotations

from counterfoil.words.tongue import msg, tr

# proper names: no language has others
NAMES = {
    "claude-code": "Claude Code",
    "codex": "Codex",
    "claude-desktop": "Claude Desktop",
    "gemini-cli": "Gemini CLI",
    "qwen-code": "Qwen Code",
    "copilot-cli": "Copilot CLI",
    "copilot-chat": "VS Code Copilot Chat",
    "opencode": "OpenCode",
    "kilo": "Kilo",
    "amp": "Amp",
    "droid": "Factory Droid",
    "kimi-cli": "Kimi CLI",
    "kimi-code": "Kimi Code",
    "continue": "Continue",
    "cline": "Cline",
    "roo-code": "Roo Code",
    "goose": "Goose",
    "crush": "Crush",
    "aider": "Aider",
    "pi": "pi",
    "oh-my-pi": "oh-my-pi",
    "kiro-cli": "Kiro CLI",
    "kiro-ide": "Kiro IDE",
    "mistral-vibe": "Mistral Vibe",
    "hermes": "Hermes",
    "cursor": "Cursor",
    "otel": "OpenTelemetry",
    "amazon-q": "Amazon Q",
    "cody": "Sourcegraph Cody",
    "antigravity": "Antigravity",
    "windsurf": "Windsurf",
    "warp": "Warp",
    "zed": "Zed",
    "trae": "Trae",
}
OURS = {"api": msg("Your API calls"), "local": msg("Self-hosted models")}  # no program's, so no names
# as their users say, wherever no other program of that name is meant
SHORT = {"claude-code": "Claude", "copilot-chat": "Copilot Chat"}


def agent(name: str) -> str:
    """An agent as people call it; an unknown one by its own name."""
    return SHORT.get(name) or program(name)


def labelled(name: str, label: str) -> str:
    """An agent by the label that its reader gives it, unless it is one of ours that has no name."""
    return tr(OURS[name]) if name in OURS else label


def program(name: str) -> str:
    """The agent by its product's name: `"Claude Code"`."""
    if name in OURS:
        return tr(OURS[name])
    return NAMES.get(name) or name.replace("-", " ").replace("_", " ").capitalize()
