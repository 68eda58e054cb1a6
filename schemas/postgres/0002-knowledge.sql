-- Knowledge and catalogue. `cie ingest` writes, the retriever reads.

CREATE TABLE documents (
    document_id    text NOT NULL,
    version        integer NOT NULL,
    title          text NOT NULL,
    url            text,
    content_hash   text NOT NULL,
    language       text,
    -- The version that answers are given from; one a document.
    current        boolean NOT NULL DEFAULT true,
    effective_at   timestamptz NOT NULL DEFAULT now(),
    retired_at     timestamptz,
    PRIMARY KEY (document_id, version)
);

CREATE UNIQUE INDEX documents_current ON documents (document_id) WHERE current;

CREATE TABLE chunks (
    chunk_id       text PRIMARY KEY,
    document_id    text NOT NULL,
    version        integer NOT NULL,
    ordinal        integer NOT NULL,
    section        text,
    text           text NOT NULL,
    search         tsvector NOT NULL,
    FOREIGN KEY (document_id, version) REFERENCES documents ON DELETE CASCADE
);

CREATE INDEX chunks_by_document ON chunks (document_id, version);
CREATE INDEX chunks_search ON chunks USING gin (search);

CREATE TABLE products (
    product_id     text PRIMARY KEY,
    title          text NOT NULL,
    description    text,
    category       text[] NOT NULL,
    url            text,
    -- [{"item_id", "options": {}, "price", "available"}]
    variants       jsonb NOT NULL,
    content_hash   text NOT NULL,
    search         tsvector NOT NULL,
    updated_at     timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX products_search ON products USING gin (search);
