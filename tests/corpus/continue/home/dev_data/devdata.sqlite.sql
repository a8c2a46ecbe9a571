CREATE TABLE tokens_generated (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model TEXT NOT NULL,
    provider TEXT NOT NULL,
    tokens_generated INTEGER NOT NULL,
    tokens_prompt INTEGER NOT NULL DEFAULT 0,
    timestamp DATETIME DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO tokens_generated (model, provider, tokens_generated, tokens_prompt, timestamp) VALUES
    ('gpt-4o', 'openai', 30, 900, '2025-03-01 09:00:00'),
    ('starcoder2:3b', 'ollama', 5, 0, '2025-03-01 09:00:04'),
    ('claude-sonnet-4-6', 'anthropic', 80, 1200, '2026-06-18 10:00:00'),
    ('qwen2.5-coder:1.5b', 'ollama', 12, 600, '2026-06-18 10:05:10'),
    ('qwen2.5-coder:1.5b', 'ollama', 0, 0, '2026-06-18 10:05:30'),
    ('gpt-5.1', 'openai', 7, 50, '2026-06-18 10:06:00');
