-- What passages and products mean: vectors of the sentence encoder (384 numbers, length 1).

CREATE EXTENSION IF NOT EXISTS vector;

-- Null where it has not been computed yet, and for retired versions: the index holds what answers are given from.
ALTER TABLE chunks ADD COLUMN embedding vector(384);
ALTER TABLE products ADD COLUMN embedding vector(384);
ALTER TABLE products ADD COLUMN brand text;

CREATE INDEX chunks_embedding ON chunks USING hnsw (embedding vector_cosine_ops);
CREATE INDEX products_embedding ON products USING hnsw (embedding vector_cosine_ops);
