-- A statement that has changed no row leaves the state of the knowledge, and the answers of that state, as they are.

DROP TRIGGER documents_changed ON documents;
DROP TRIGGER chunks_changed ON chunks;
DROP TRIGGER products_changed ON products;

CREATE FUNCTION note_changed_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed_rows) THEN
        UPDATE knowledge_state SET version = version + 1;
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER documents_added AFTER INSERT ON documents
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER documents_changed AFTER UPDATE ON documents
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER documents_deleted AFTER DELETE ON documents
    REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER documents_emptied AFTER TRUNCATE ON documents
    FOR EACH STATEMENT EXECUTE FUNCTION note_knowledge_change();

CREATE TRIGGER chunks_added AFTER INSERT ON chunks
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER chunks_changed AFTER UPDATE ON chunks
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER chunks_deleted AFTER DELETE ON chunks
    REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER chunks_emptied AFTER TRUNCATE ON chunks
    FOR EACH STATEMENT EXECUTE FUNCTION note_knowledge_change();

CREATE TRIGGER products_added AFTER INSERT ON products
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER products_changed AFTER UPDATE ON products
    REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER products_deleted AFTER DELETE ON products
    REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION note_changed_rows();
CREATE TRIGGER products_emptied AFTER TRUNCATE ON products
    FOR EACH STATEMENT EXECUTE FUNCTION note_knowledge_change();
