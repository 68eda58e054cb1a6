-- Questions that nothing in the knowledge answered, redacted, one row a turn.

CREATE VIEW analytics.knowledge_gaps AS
SELECT asked.session_id, asked.turn, asked.created_at AS asked_at, asked.text AS question,
       asked.published ->> 'route' AS route,
       asked.published #>> '{intents,0,intent}' AS intent
FROM turns answered
JOIN turns asked
  ON asked.session_id = answered.session_id AND asked.turn = answered.turn AND asked.author = 'customer'
WHERE answered.author = 'assistant' AND answered.outcome = 'abstained'
  AND asked.published ->> 'route' IN ('answer', 'product');

CREATE INDEX turns_abstained ON turns (created_at) WHERE outcome = 'abstained';
