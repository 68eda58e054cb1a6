-- The state of the knowledge, and answers that may be given again while it lasts.

CREATE TABLE knowledge_state (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    -- Grows with every change of documents, chunks or products.
    version   bigint NOT NULL DEFAULT 1
);

INSERT INTO knowledge_state DEFAULT VALUES;

CREATE FUNCTION note_knowledge_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE knowledge_state SET version = version + 1;
    RETURN NULL;
END;
$$;

CREATE TRIGGER documents_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON documents
    FOR EACH STATEMENT EXECUTE FUNCTION note_knowledge_change();
CREATE TRIGGER chunks_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON chunks
    FOR EACH STATEMENT EXECUTE FUNCTION note_knowledge_change();
CREATE TRIGGER products_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON products
    FOR EACH STATEMENT EXECUTE FUNCTION note_knowledge_change();

-- Answers of one state of the knowledge; those of earlier states are deleted as new ones come.
CREATE TABLE known_answers (
    knowledge_version  bigint NOT NULL,
    -- In lower case, without punctuation; holds no personal data.
    question           text NOT NULL,
    embedding          vector(384),
    -- {"text", "citations", "suggestions"}
    answer             jsonb NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (knowledge_version, question)
);
