"""The registry's rows: every agent that is read, or named because it cannot be.

Nothing else knows an agent's places.
"""

from __future__ import annotations

from counterfoil.readers.base import AgentSpec
from counterfoil.readers.on_demand import Function, ReaderOf
from counterfoil.readers.unsupported import UNSUPPORTED

KEEPS_LOGS = Function("retention", "keeps_logs")
_TASKS = "globalStorage/{}/tasks/*/ui_messages.json"

AGENTS = (
    AgentSpec(
        name="claude-code",
        label="Claude Code",
        homes=("$CLAUDE_CONFIG_DIR", "~/.claude", "~/.config/claude"),
        globs=("projects/**/*.jsonl",),
        reader=ReaderOf("claude_code", "ClaudeCodeReader"),
        retention=Function("retention", "claude_code_setting"),
        raise_retention=Function("retention", "plan_longer"),
        remembered=Function("remembered", "claude_code_remembered"),
        aliases=("claude",),
    ),
    AgentSpec(
        name="codex",
        label="Codex",
        homes=("$CODEX_HOME", "~/.codex"),
        globs=(
            "sessions/**/*.jsonl",
            "sessions/**/*.jsonl.zst",
            "archived_sessions/**/*.jsonl",
            "archived_sessions/**/*.jsonl.zst",
        ),
        reader=ReaderOf("codex", "CodexReader"),
        retention=KEEPS_LOGS,  # it archives, and deletes none by age
        remembered=Function("remembered", "codex_remembered"),
    ),
    AgentSpec(
        name="claude-desktop",
        label="Claude Desktop",
        homes=("{config}/Claude", "{packages}/Claude_*/LocalCache/Roaming/Claude"),
        globs=(
            "local-agent-mode-sessions/**/.claude/projects/**/*.jsonl",
            "claude-code-sessions/**/.claude/projects/**/*.jsonl",
        ),
        reader=ReaderOf("claude_desktop", "ClaudeDesktopReader"),
    ),
    AgentSpec(
        name="gemini-cli",
        label="Gemini CLI",
        homes=("$GEMINI_DATA_DIR", "$GEMINI_CLI_HOME/.gemini", "~/.gemini"),
        globs=("tmp/*/chats/*.jsonl", "tmp/*/chats/*.json", "tmp/*/chats/*/*.jsonl"),
        reader=ReaderOf("gemini", "GeminiReader"),
        aliases=("gemini",),
    ),
    AgentSpec(
        name="qwen-code",
        label="Qwen Code",
        homes=("$QWEN_DATA_DIR", "$QWEN_RUNTIME_DIR", "$QWEN_HOME", "~/.qwen"),
        globs=("projects/*/chats/**/*.jsonl", "projects/*/subagents/**/*.jsonl"),
        reader=ReaderOf("qwen", "QwenReader"),
        aliases=("qwen",),
    ),
    AgentSpec(
        name="copilot-cli",
        label="Copilot CLI",
        homes=("$COPILOT_HOME", "~/.copilot"),
        globs=(
            "session-state/*/events.jsonl",
            "session-state/*.jsonl",
            "session-store.db",
        ),
        reader=ReaderOf("copilot_cli", "CopilotCliReader"),
        queries=Function("copilot_cli", "queries"),
        aliases=("copilot",),
    ),
    AgentSpec(
        name="copilot-chat",
        label="VS Code Copilot Chat",
        homes=("{vscode}",),
        globs=(
            "workspaceStorage/*/chatSessions/*.json",
            "workspaceStorage/*/chatSessions/*.jsonl",
            "globalStorage/emptyWindowChatSessions/*.json",
            "globalStorage/emptyWindowChatSessions/*.jsonl",
            "globalStorage/github.copilot-chat/agent-traces.db",
        ),
        is_watched=False,  # each workspace has a folder, and every extension some in each
        reader=ReaderOf("copilot_chat", "CopilotChatReader"),
        queries=Function("copilot_chat", "queries"),
    ),
    AgentSpec(
        name="opencode",
        label="OpenCode",
        homes=("$OPENCODE_DATA_DIR", "{data}/opencode"),
        globs=("storage/message/*/*.json", "opencode.db", "opencode-*.db"),
        reader=ReaderOf("opencode", "OpenCodeReader", "opencode"),
        queries=Function("opencode_rows", "queries"),
    ),
    AgentSpec(
        name="kilo",
        label="Kilo",
        # the second is the extension's own folder, as that of the editor holds thousands of others
        homes=("{data}/kilo", "{vscode}/globalStorage/kilocode.kilo-code"),
        globs=(
            "storage/message/*/*.json",
            "kilo.db",
            "kilo-*.db",
            "tasks/*/ui_messages.json",
            _TASKS.format("kilocode.kilo-code"),
        ),
        reader=ReaderOf("kilo", "KiloReader"),
        queries=Function("opencode_rows", "queries"),
        aliases=("kilo-code", "kilocode"),
    ),
    AgentSpec(
        name="amp",
        label="Amp",
        homes=("$AMP_DATA_DIR", "{data}/amp"),
        globs=("threads/T-*.json",),
        reader=ReaderOf("amp", "AmpReader"),
    ),
    AgentSpec(
        name="droid",
        label="Factory Droid",
        homes=("$FACTORY_DIR", "~/.factory"),
        globs=("sessions/**/*.settings.json",),
        reader=ReaderOf("droid", "DroidReader"),
        aliases=("factory",),
    ),
    AgentSpec(
        name="kimi-cli",
        label="Kimi CLI",
        homes=("$KIMI_SHARE_DIR", "~/.kimi"),
        globs=("sessions/*/*/wire.jsonl", "sessions/*/*/subagents/*/wire.jsonl"),
        reader=ReaderOf("kimi_cli", "KimiCliReader"),
        aliases=("kimi",),
    ),
    AgentSpec(
        name="kimi-code",
        label="Kimi Code",
        homes=("$KIMI_CODE_HOME", "~/.kimi-code"),
        globs=("sessions/*/*/agents/*/wire.jsonl",),
        reader=ReaderOf("kimi_code", "KimiCodeReader"),
    ),
    AgentSpec(
        name="continue",
        label="Continue",
        homes=("$CONTINUE_GLOBAL_DIR", "~/.continue"),
        globs=("dev_data/*/tokensGenerated.jsonl", "dev_data/devdata.sqlite"),
        reader=ReaderOf("continue_dev", "ContinueReader"),
        queries=Function("continue_dev", "queries"),
        aliases=("continue-dev",),
    ),
    AgentSpec(
        name="cline",
        label="Cline",
        homes=("$CLINE_DATA_DIR", "$CLINE_DIR/data", "~/.cline/data", "{vscode}"),
        globs=(
            "tasks/*/ui_messages.json",
            "sessions/*/*.messages.json",
            _TASKS.format("saoudrizwan.claude-dev"),
        ),
        reader=ReaderOf("cline", "ClineReader", "cline"),
    ),
    AgentSpec(
        name="roo-code",
        label="Roo Code",
        homes=("{vscode}",),
        globs=(_TASKS.format("rooveterinaryinc.roo-cline"),),
        is_watched=False,  # each task has a repository of its own beside its messages
        reader=ReaderOf("cline", "ClineReader", "roo-code"),
        aliases=("roo",),
    ),
    AgentSpec(
        name="goose",
        label="Goose",
        homes=(
            "$GOOSE_PATH_ROOT/data",
            "{data}/goose",
            "{config}/goose",
            "{data}/Block/goose",
            "{config}/Block/goose/data",
        ),
        globs=("sessions/sessions.db",),
        reader=ReaderOf("goose", "GooseReader"),
        queries=Function("goose", "queries"),
    ),
    AgentSpec(
        name="crush",
        label="Crush",
        homes=("{crush}",),
        globs=("crush.db", ".crush/crush.db"),
        reader=ReaderOf("crush", "CrushReader"),
        queries=Function("crush", "queries"),
        is_watched=False,  # it knows of up to a thousand projects, and each watch takes an inotify instance
    ),
    AgentSpec(
        name="aider",
        label="Aider",
        homes=("~/.aider",),
        globs=(
            *(f"{depth}.aider.chat.history.md" for depth in ("", "*/", "*/*/")),
            "*analytics*.jsonl",
        ),
        reader=ReaderOf("aider", "AiderReader"),
        is_watched=False,
    ),
    AgentSpec(
        name="pi",
        label="pi",
        homes=("$PI_CODING_AGENT_DIR", "$PI_AGENT_DIR", "$PI_CODING_AGENT_SESSION_DIR", "~/.pi/agent"),
        # the third home holds the files themselves, or folders named after where the work was done
        globs=("sessions/**/*.jsonl", "agent/sessions/**/*.jsonl", "20??-*_*.jsonl", "--*--/*.jsonl"),
        reader=ReaderOf("pi", "PiReader", "pi"),
    ),
    AgentSpec(
        name="oh-my-pi",
        label="oh-my-pi",
        homes=("~/.omp/agent",),
        globs=("sessions/**/*.jsonl", "agent/sessions/**/*.jsonl"),
        reader=ReaderOf("pi", "PiReader", "oh-my-pi"),
        aliases=("omp",),
    ),
    AgentSpec(
        name="kiro-cli",
        label="Kiro CLI",
        homes=("$KIRO_HOME", "~/.kiro"),
        globs=("sessions/cli/*.json",),
        reader=ReaderOf("kiro_cli", "KiroCliReader"),
        aliases=("kiro",),
    ),
    AgentSpec(
        name="kiro-ide",
        label="Kiro IDE",
        # the second is not ~/.kiro, which holds the editor's extensions as well
        homes=("{config}/Kiro/User/globalStorage/kiro.kiroagent", "~/.kiro/sessions"),
        globs=("sessions/*/sess_*/messages.jsonl", "*/sess_*/messages.jsonl", f"*/*/{'?' * 32}"),
        reader=ReaderOf("kiro_ide", "KiroIdeReader"),
    ),
    AgentSpec(
        name="mistral-vibe",
        label="Mistral Vibe",
        homes=("$VIBE_HOME", "~/.vibe"),
        globs=("logs/session/**/meta.json",),
        reader=ReaderOf("mistral_vibe", "MistralVibeReader"),
        aliases=("vibe",),
    ),
    AgentSpec(
        name="hermes",
        label="Hermes",
        homes=("$HERMES_HOME", "~/.hermes"),
        globs=("state.db", "profiles/*/state.db"),
        reader=ReaderOf("hermes", "HermesReader"),
        queries=Function("hermes", "queries"),
        is_watched=False,  # a profile is a whole home with much else in it
    ),
    AgentSpec(
        name="cursor",
        label="Cursor",
        homes=(),  # a part of the drop folder
        globs=("*.csv",),
        reader=ReaderOf("cursor_csv", "CursorReader"),
        retention=KEEPS_LOGS,
    ),
    AgentSpec(
        name="api",
        label="Your API calls",
        homes=(),  # a part of the drop folder
        globs=("*.jsonl",),
        reader=ReaderOf("api_calls", "ApiReader"),
        retention=KEEPS_LOGS,
    ),
    AgentSpec(
        name="otel",
        label="OpenTelemetry",
        homes=(),  # a part of the drop folder
        globs=("**/*.jsonl",),
        reader=ReaderOf("otel", "OtelReader"),
        retention=KEEPS_LOGS,
        aliases=("opentelemetry",),
    ),
    AgentSpec(
        name="local",
        label="Self-hosted models",
        homes=(),  # a part of the drop folder
        globs=("*.jsonl",),
        reader=ReaderOf("api_calls", "ApiReader", "local"),
        retention=KEEPS_LOGS,
    ),
    *UNSUPPORTED,
)
