-- Where a document was ingested from: `store`, or a folder's path. What has gone from there is retired.

ALTER TABLE documents ADD COLUMN source text NOT NULL DEFAULT 'store';

CREATE INDEX documents_by_source ON documents (source) WHERE current;
