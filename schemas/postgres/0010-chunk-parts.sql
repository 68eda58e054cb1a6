-- What the sentences, list items and rows of a chunk mean: an answer is put together from those closest to the question.

CREATE TABLE chunk_parts (
    chunk_id  text PRIMARY KEY REFERENCES chunks (chunk_id) ON DELETE CASCADE,
    -- 384 signed bytes for each part, in the order of the text.
    vectors   bytea NOT NULL
);
