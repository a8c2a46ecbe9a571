-- the parts of the client's schema that are asked for, and some that are not
CREATE TABLE schema_version (version INTEGER NOT NULL);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY, source TEXT NOT NULL, model TEXT, parent_session_id TEXT, started_at REAL NOT NULL, ended_at REAL,
    input_tokens INTEGER DEFAULT 0, output_tokens INTEGER DEFAULT 0, cache_read_tokens INTEGER DEFAULT 0,
    cache_write_tokens INTEGER DEFAULT 0, reasoning_tokens INTEGER DEFAULT 0, cwd TEXT, billing_provider TEXT,
    billing_base_url TEXT, billing_mode TEXT, estimated_cost_usd REAL, actual_cost_usd REAL, title TEXT,
    last_activity_at REAL, api_call_count INTEGER DEFAULT 0
);
CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, role TEXT NOT NULL, content TEXT, timestamp REAL NOT NULL);
CREATE TABLE session_model_usage (
    session_id TEXT NOT NULL, model TEXT NOT NULL, billing_provider TEXT NOT NULL DEFAULT '',
    billing_base_url TEXT NOT NULL DEFAULT '', billing_mode TEXT NOT NULL DEFAULT '', task TEXT NOT NULL DEFAULT '',
    api_call_count INTEGER NOT NULL DEFAULT 0, input_tokens INTEGER NOT NULL DEFAULT 0, output_tokens INTEGER NOT NULL DEFAULT 0,
    cache_read_tokens INTEGER NOT NULL DEFAULT 0, cache_write_tokens INTEGER NOT NULL DEFAULT 0,
    reasoning_tokens INTEGER NOT NULL DEFAULT 0, estimated_cost_usd REAL NOT NULL DEFAULT 0,
    actual_cost_usd REAL NOT NULL DEFAULT 0, first_seen REAL, last_seen REAL,
    PRIMARY KEY (session_id, model, billing_provider, billing_base_url, billing_mode, task)
);
-- a subscription of Codex, one turn; the figures of a recorded first turn
INSERT INTO sessions VALUES ('s-codex','cli','gpt-5.6-luna',NULL,1785704690.5,NULL,16269,5,0,0,0,'/home/u/shop','openai-codex','https://chatgpt.com/backend-api/codex','subscription_included',0.0,NULL,'...',1785704701.2,1);
INSERT INTO session_model_usage VALUES ('s-codex','gpt-5.6-luna','openai-codex','https://chatgpt.com/backend-api/codex','subscription_included','',1,16269,5,0,0,0,0.0,0.0,1785704700.9,1785704700.9);
-- two models within one session, and a task beside it
INSERT INTO sessions VALUES ('s-two','cli','anthropic/claude-sonnet-4.5',NULL,1785800000,1785803600,3000,700,15872,400,120,NULL,'openrouter','https://openrouter.ai/api/v1','metered',0.05,NULL,'...',1785803500,5);
INSERT INTO session_model_usage VALUES ('s-two','anthropic/claude-sonnet-4.5','openrouter','https://openrouter.ai/api/v1','metered','',3,2000,500,15872,400,100,0.04,0.0,1785800010,1785801000);
INSERT INTO session_model_usage VALUES ('s-two','claude-opus-4.8','anthropic','https://api.anthropic.com','subscription_included','',2,1000,200,0,0,20,0.0,0.0,1785802000,1785803500);
INSERT INTO session_model_usage VALUES ('s-two','gemini-3-flash','gemini','','','title_generation',1,90,12,0,0,0,0.0,0.0,1785800020,1785800020);
-- begun before rows of models were kept: 1,000 and 60 of it are in no such row
INSERT INTO sessions VALUES ('s-old','telegram','hermes-4-405b',NULL,1780000000,NULL,1500,100,0,0,0,NULL,'nous','https://inference-api.nousresearch.com/v1','',0.0,NULL,'...',NULL,3);
INSERT INTO session_model_usage VALUES ('s-old','hermes-4-405b','nous','https://inference-api.nousresearch.com/v1','','',1,500,40,0,0,0,0.0,0.0,1785900000,1785900000);
-- on this machine, and one that used nothing
INSERT INTO sessions VALUES ('s-local','cli','qwen3:8b',NULL,1785950000,1785950100,800,90,0,0,0,'/home/u/shop','custom','http://127.0.0.1:11434/v1','',0.0,NULL,'...',1785950090,1);
INSERT INTO sessions VALUES ('s-none','cli','gpt-5.6-luna',NULL,1785960000,NULL,0,0,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
