-- When versions of documents are answered from, and what was ingested from where.

-- The end of the version: the day after `valid_until` (expires_at), the next version's `effective_at`, or its retirement,
-- whichever comes first. What is answered from is documents_in_force; `current` says which version that was when
-- documents were last ingested.
ALTER TABLE documents ADD COLUMN ends_at timestamptz;
ALTER TABLE documents ADD COLUMN expires_at timestamptz;
UPDATE documents SET ends_at = coalesce(retired_at, now()) WHERE NOT current;

-- What the document says of itself.
ALTER TABLE documents ADD COLUMN review_at timestamptz;
ALTER TABLE documents ADD COLUMN updated_at timestamptz;

CREATE VIEW documents_in_force AS
SELECT * FROM documents
WHERE effective_at <= now() AND (ends_at IS NULL OR ends_at > now());

ALTER TABLE products ADD COLUMN source text NOT NULL DEFAULT 'store';

CREATE TABLE sources (
    -- `store`, a folder's or file's path, or a page's address.
    source         text PRIMARY KEY,
    kind           text NOT NULL CHECK (kind IN ('store', 'folder', 'file', 'page')),
    -- When it was last read, and when and why it last could not be; null since it could.
    ingested_at    timestamptz,
    failed_at      timestamptz,
    failure        text
);

INSERT INTO sources (source, kind, ingested_at)
SELECT source, CASE source WHEN 'store' THEN 'store' ELSE 'folder' END, max(effective_at)
FROM documents GROUP BY source;
