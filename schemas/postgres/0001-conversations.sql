-- Conversations. The router writes sessions and customer turns, the responder writes assistant turns.

CREATE TABLE sessions (
    session_id          text PRIMARY KEY,
    visitor_id          text,
    locale              text,
    page_url            text,
    started_at          timestamptz NOT NULL DEFAULT now(),
    last_activity_at    timestamptz NOT NULL DEFAULT now(),
    ended_at            timestamptz,
    turn_count          integer NOT NULL DEFAULT 0,
    negative_streak     integer NOT NULL DEFAULT 0,
    consent             jsonb NOT NULL DEFAULT '{}',
    consent_receipt_id  text,
    identity_level      text NOT NULL DEFAULT 'anonymous',
    email_hash          text,
    order_id            text,
    handed_off          boolean NOT NULL DEFAULT false,
    -- What the router needs for its next decision and nobody else reads: placeholders, repetition.
    state               jsonb NOT NULL DEFAULT '{}'
);

CREATE INDEX sessions_by_activity ON sessions (last_activity_at);

-- One row for each thing said; text is redacted.
CREATE TABLE turns (
    session_id   text NOT NULL,
    turn         integer NOT NULL,
    author       text NOT NULL CHECK (author IN ('customer', 'assistant', 'agent')),
    message_id   text,
    reply_id     text,
    event_id     text NOT NULL,
    text         text NOT NULL,
    outcome      text,
    -- The event that this turn was published as, so that a redelivered input gives the same output.
    published    jsonb NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (session_id, turn, author)
);

CREATE UNIQUE INDEX turns_by_message ON turns (session_id, message_id) WHERE message_id IS NOT NULL;
CREATE UNIQUE INDEX turns_by_event ON turns (event_id, author);
CREATE INDEX turns_by_time ON turns (session_id, created_at);

-- Inputs of the router that are not messages and have taken effect (consent, identity, feedback, ends).
CREATE TABLE session_events (
    event_id     text PRIMARY KEY,
    session_id   text NOT NULL,
    kind         text NOT NULL,
    published    jsonb,
    created_at   timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX session_events_by_session ON session_events (session_id, created_at);

CREATE TABLE feedback (
    event_id     text PRIMARY KEY,
    session_id   text NOT NULL,
    resolved     boolean,
    rating       integer CHECK (rating BETWEEN 1 AND 5),
    comment      text,
    given_at     timestamptz NOT NULL
);

CREATE TABLE handoffs (
    handoff_id   text PRIMARY KEY,
    session_id   text NOT NULL,
    rule         text NOT NULL,
    reason       text NOT NULL,
    summary      text NOT NULL,
    opened_at    timestamptz NOT NULL,
    closed_at    timestamptz
);

CREATE INDEX handoffs_open ON handoffs (session_id) WHERE closed_at IS NULL;
