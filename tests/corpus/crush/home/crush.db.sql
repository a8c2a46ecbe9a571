CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    parent_session_id TEXT,
    title TEXT NOT NULL,
    message_count INTEGER NOT NULL DEFAULT 0 CHECK (message_count >= 0),
    prompt_tokens INTEGER NOT NULL DEFAULT 0 CHECK (prompt_tokens >= 0),
    completion_tokens INTEGER NOT NULL DEFAULT 0 CHECK (completion_tokens >= 0),
    cost REAL NOT NULL DEFAULT 0.0 CHECK (cost >= 0.0),
    updated_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    summary_message_id TEXT,
    todos TEXT
);
CREATE TABLE messages (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    role TEXT NOT NULL,
    parts TEXT NOT NULL DEFAULT '[]',
    model TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    finished_at INTEGER,
    provider TEXT,
    is_summary_message INTEGER DEFAULT 0 NOT NULL
);
INSERT INTO sessions (id, parent_session_id, title, message_count, prompt_tokens, completion_tokens, cost, updated_at, created_at) VALUES
    ('1c9c7a4e-0001', NULL, '', 4, 5200, 310, 0.125, 1787300060, 1787300000),
    ('toolu_01$$1c9c7a4e-0001', '1c9c7a4e-0001', '', 2, 900, 40, 0.025, 1787300030, 1787300020),
    ('1c9c7a4e-0002', NULL, '', 2, 700, 20, 0.0, 1787300100, 1787300090),
    ('1c9c7a4e-0003', NULL, '', 2, 700, 20, 0.0000125, 1787300200, 1787300190);
INSERT INTO messages (id, session_id, role, model, provider, created_at, updated_at, finished_at) VALUES
    ('m1', '1c9c7a4e-0001', 'user', '', '', 1787300001, 1787300001, NULL),
    ('m2', '1c9c7a4e-0001', 'assistant', 'claude-opus-4-5', 'anthropic', 1787300002, 1787300010, 1787300010),
    ('m3', '1c9c7a4e-0001', 'tool', '', '', 1787300031, 1787300031, NULL),
    ('m4', '1c9c7a4e-0001', 'assistant', 'claude-sonnet-4-6', 'anthropic', 1787300040, 1787300060, 1787300060),
    ('m5', 'toolu_01$$1c9c7a4e-0001', 'assistant', 'claude-haiku-4-5', 'anthropic', 1787300021, 1787300030, 1787300030),
    ('m6', '1c9c7a4e-0002', 'assistant', 'qwen3-coder:30b', 'ollama', 1787300091, 1787300100, 1787300100),
    ('m7', '1c9c7a4e-0003', 'assistant', 'openai/gpt-5.1', 'openrouter', 1787300191, 1787300200, 1787300200);
