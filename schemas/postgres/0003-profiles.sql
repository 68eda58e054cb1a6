-- Signals and profiles. The signal-extractor writes signal_sessions, the cdp-writer everything else.

-- What a consented session has shown so far; gone when consent is withdrawn.
CREATE TABLE signal_sessions (
    session_id     text PRIMARY KEY,
    revision       integer NOT NULL,
    -- The intent object as last published, and what the extractor needs to go on from there.
    state          jsonb NOT NULL,
    -- Events that have taken effect, so that a redelivered one changes nothing.
    applied        text[] NOT NULL DEFAULT '{}',
    -- Ids of the published cie.intent.observed.v1 events, to be retracted on withdrawal.
    published      text[] NOT NULL DEFAULT '{}',
    updated_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE profiles (
    profile_id     text PRIMARY KEY,
    email_hash     text UNIQUE,
    traits         jsonb NOT NULL DEFAULT '{}',
    revision       integer NOT NULL DEFAULT 0,
    first_seen_at  timestamptz NOT NULL,
    last_seen_at   timestamptz NOT NULL
);

-- Every name that a profile goes by: visitor, session, email_hash.
CREATE TABLE identities (
    kind           text NOT NULL,
    value          text NOT NULL,
    profile_id     text NOT NULL REFERENCES profiles ON DELETE CASCADE,
    linked_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, value)
);

CREATE INDEX identities_by_profile ON identities (profile_id);

CREATE TABLE consent_receipts (
    receipt_id     text PRIMARY KEY,
    session_id     text NOT NULL,
    profile_id     text,
    purposes       text[] NOT NULL,
    recorded_at    timestamptz NOT NULL,
    withdrawn_at   timestamptz
);

CREATE TABLE signals (
    event_id       text PRIMARY KEY,
    session_id     text NOT NULL,
    revision       integer NOT NULL,
    profile_id     text NOT NULL REFERENCES profiles ON DELETE CASCADE,
    receipt_id     text,
    data           jsonb NOT NULL,
    observed_at    timestamptz NOT NULL,
    delivered_at   timestamptz,
    retracted_at   timestamptz,
    UNIQUE (session_id, revision)
);

CREATE INDEX signals_by_profile ON signals (profile_id);

CREATE SCHEMA analytics;

CREATE VIEW analytics.signals AS
SELECT s.event_id, s.session_id, s.revision, s.profile_id, s.observed_at,
       signal ->> 'category' AS category,
       signal ->> 'subcategory' AS subcategory,
       signal -> 'attributes' AS attributes,
       signal -> 'product_ids' AS product_ids,
       signal ->> 'stage' AS stage,
       signal ->> 'strength' AS strength,
       (signal ->> 'confidence')::double precision AS confidence,
       signal ->> 'urgency' AS urgency,
       signal ->> 'polarity' AS polarity,
       s.data -> 'consent' -> 'purposes' AS purposes
FROM signals s
CROSS JOIN LATERAL jsonb_array_elements(s.data -> 'intent_signals') AS signal
WHERE s.retracted_at IS NULL
  AND s.revision = (SELECT max(l.revision) FROM signals l
                    WHERE l.session_id = s.session_id AND l.retracted_at IS NULL);

CREATE VIEW analytics.profiles AS
SELECT p.profile_id, p.email_hash, p.traits, p.revision, p.first_seen_at, p.last_seen_at,
       (SELECT count(*) FROM identities i WHERE i.profile_id = p.profile_id AND i.kind = 'session') AS sessions
FROM profiles p;

CREATE VIEW analytics.conversations AS
SELECT s.session_id, s.started_at, s.ended_at, s.turn_count, s.identity_level, s.handed_off,
       (SELECT t.outcome FROM turns t
        WHERE t.session_id = s.session_id AND t.outcome IS NOT NULL
        ORDER BY t.turn DESC LIMIT 1) AS last_outcome,
       (SELECT f.resolved FROM feedback f
        WHERE f.session_id = s.session_id ORDER BY f.given_at DESC LIMIT 1) AS resolved
FROM sessions s;
