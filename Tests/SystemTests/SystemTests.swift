import Testing

/// The whole product at work: six daemons, the embedded broker, a real Postgres, the demo shop.
///
/// One after the other: they share one stack, and some of them kill its daemons.
@Suite(.serialized, .timeLimit(.minutes(10)))
enum SystemTests {}
