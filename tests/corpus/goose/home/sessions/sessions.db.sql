CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP);
INSERT INTO schema_version (version) VALUES (17);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    user_set_name BOOLEAN DEFAULT FALSE,
    session_type TEXT NOT NULL DEFAULT 'user',
    working_dir TEXT NOT NULL,
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    extension_data TEXT DEFAULT '{}',
    total_tokens INTEGER,
    input_tokens INTEGER,
    output_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    accumulated_total_tokens INTEGER,
    accumulated_input_tokens INTEGER,
    accumulated_output_tokens INTEGER,
    accumulated_cache_read_tokens INTEGER,
    accumulated_cache_write_tokens INTEGER,
    accumulated_cost REAL,
    provider_name TEXT,
    model_config_json TEXT,
    parent_session_id TEXT
);
CREATE TABLE usage_ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    created_timestamp INTEGER NOT NULL,
    model TEXT,
    input_tokens INTEGER,
    output_tokens INTEGER,
    total_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    cost REAL,
    cost_source TEXT,
    is_compaction INTEGER DEFAULT 0
);
INSERT INTO sessions (id, working_dir, created_at, updated_at, total_tokens, input_tokens, output_tokens,
    accumulated_total_tokens, accumulated_input_tokens, accumulated_output_tokens, accumulated_cache_read_tokens,
    accumulated_cache_write_tokens, accumulated_cost, provider_name, model_config_json, parent_session_id) VALUES
    ('20260310_1', '/home/someone/src/kettle', '2026-03-10 08:00:00', '2026-03-10 09:30:00', 700, 650, 50,
        5000, 4500, 500, NULL, NULL, NULL, 'openai', '{"model_name":"gpt-5.1","context_limit":400000}', NULL),
    ('20260831_1', '/home/someone/src/kettle', '2026-08-31 03:00:00', '2026-08-31 03:10:00', 45, 40, 5,
        165, 140, 25, 30, 10, 0.3, 'anthropic', '{"model_name":"claude-sonnet-4-6"}', NULL),
    ('20260831_2', '/home/someone/src/kettle', '2026-08-31 03:05:00', '2026-08-31 03:06:00', 220, 200, 20,
        220, 200, 20, 0, 0, NULL, 'openai', '{"model_name":"gpt-5.1"}', '20260831_1'),
    ('20260701_4', '/home/someone/src/pot', '2026-07-01T10:00:00+00:00', '2026-09-01 10:00:00', 90, 80, 10,
        1290, 1180, 110, 0, 0, NULL, 'aws_bedrock', '{"model_name":"us.anthropic.claude-sonnet-4-5-20250929-v1:0"}', NULL),
    ('20260901_1', '/home/someone/src/pot', '2026-09-01 11:00:00', '2026-09-01 11:01:00', 60, 50, 10,
        60, 50, 10, 0, 0, NULL, 'claude-code', '{"model_name":"claude-sonnet-4-6"}', NULL),
    ('20260902_1', '/home/someone/src/pot', '2026-09-02 11:00:00', '2026-09-02 11:00:00', NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO usage_ledger (session_id, created_timestamp, model, input_tokens, output_tokens, total_tokens,
    cache_read_tokens, cache_write_tokens, cost, cost_source, is_compaction) VALUES
    ('20260831_1', 1788145445, 'claude-sonnet-4-6', 100, 20, 120, 30, 10, 0.25, 'provider_reported', 0),
    ('20260831_1', 1788145505, 'claude-sonnet-4-6', 40, 5, 45, 0, 0, 0.05, 'estimated', 1),
    ('20260831_2', 1788145510, 'gpt-5.1', 200, 20, 220, 150, 0, NULL, NULL, 0),
    ('20260701_4', 1788256800, NULL, 1100, 100, 1200, 0, 0, NULL, 'carried_forward', 0),
    ('20260701_4', 1788256800, 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', 80, 10, 90, 0, 0, NULL, NULL, 0),
    ('20260901_1', 1788260460, 'claude-sonnet-4-6', 50, 10, 60, 0, 0, NULL, NULL, 0);
