-- Replies that are shown while they come into being. A piece stands here before it is published, and a reply never
-- says anything else than its pieces: an interrupted one goes on from them.

CREATE TABLE reply_streams (
    reply_id    text PRIMARY KEY,
    session_id  text NOT NULL,
    -- In order, {"text", "sources"}; emptied when the reply stands in turns.
    pieces      jsonb NOT NULL DEFAULT '[]',
    -- The reply stands in turns: nothing can be added any more.
    closed      boolean NOT NULL DEFAULT false,
    opened_at   timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX reply_streams_by_session ON reply_streams (session_id);
CREATE INDEX reply_streams_by_time ON reply_streams (opened_at);
