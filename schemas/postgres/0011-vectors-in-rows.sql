-- Vectors lie in the rows themselves: fetching each of them from beside its table takes most of the time of comparing them.

ALTER TABLE chunks ALTER COLUMN embedding SET STORAGE PLAIN;
ALTER TABLE products ALTER COLUMN embedding SET STORAGE PLAIN;
ALTER TABLE known_answers ALTER COLUMN embedding SET STORAGE PLAIN;

-- A value that isn't made anew stays where it is.
UPDATE chunks SET embedding = (embedding::real[])::vector(384) WHERE embedding IS NOT NULL;
UPDATE products SET embedding = (embedding::real[])::vector(384) WHERE embedding IS NOT NULL;
DELETE FROM known_answers;

-- Since when all documents have been as they are: an answer from before is given no more.
CREATE INDEX documents_by_start ON documents (effective_at);
CREATE INDEX documents_by_end ON documents (ends_at);
