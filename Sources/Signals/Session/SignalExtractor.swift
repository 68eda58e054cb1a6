package import Events

/// Takes the events of conversations in and says what to publish about them.
package struct SignalExtractor: Sendable {
    private let sessions: any SignalSessions
    private let vocabulary: @Sendable () async throws -> CatalogueVocabulary

    /// Describes an extractor.
    ///
    /// - Parameters:
    ///   - sessions: Where sessions are kept.
    ///   - vocabulary: The catalogue's words, as of now.
    package init(
        sessions: any SignalSessions, vocabulary: @escaping @Sendable () async throws -> CatalogueVocabulary
    ) {
        self.sessions = sessions
        self.vocabulary = vocabulary
    }

    /// Takes one event into account; the change is stored before this returns, so publish afterwards.
    package func receive(
        _ input: SignalInput, of event: EventAttributes, eventID: String
    ) async throws -> SignalEffect {
        let extractor = TurnExtractor(vocabulary: try await vocabulary())
        return try await sessions.update(input.sessionID) { session in
            session.receive(input, identity: event.identity, eventID: eventID) { turn, focus in
                extractor.extraction(of: turn, focus: focus)
            }
        }
    }
}
