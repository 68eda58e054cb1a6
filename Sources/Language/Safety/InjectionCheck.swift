/// Recognises attempts to change the assistant's rules or to make it tell them.
enum InjectionCheck {
    static func isAttempt(_ words: [String]) -> Bool {
        patterns.contains { $0.firstMatch(in: words) != nil }
    }

    private static let patterns: [PhrasePattern] = [
        PhrasePattern(
            "ignore|disregard|forget|override|bypass|skip .. instructions|instruction|prompt|prompts|guidelines|"
                + "programming|directives|constraints"),
        PhrasePattern(
            "ignore|disregard|forget .. previous|prior|above|preceding .. rules|messages|text|said|told|context"
        ),
        PhrasePattern("ignore|disregard|forget .. rules|policies|policy above|before|earlier"),
        PhrasePattern("ignore|disregard|forget everything|all|anything .. before|above|previous|prior|told"),
        PhrasePattern(
            "reveal|print|show|repeat|output|display|leak|tell|give|write|share .. system|initial|hidden|secret|original prompt|instructions|message|rules"
        ),
        PhrasePattern("what|what's .. your|the system|initial|hidden prompt|instructions"),
        PhrasePattern(
            "you are now|henceforth .. dan|unrestricted|unfiltered|jailbroken|evil|free|uncensored|ai|assistant|bot|model|chatbot"
        ),
        PhrasePattern("do anything now"),
        PhrasePattern(
            "developer|debug|god|admin|jailbreak|sudo|maintenance mode enabled|on|activated|enable|activate"),
        PhrasePattern("enable|enter|activate|switch|go .. developer|debug|god|jailbreak|admin|dan mode"),
        PhrasePattern(
            "pretend|act|roleplay|behave .. no|without|any|unrestricted .. rules|restrictions|limits|filter|filters|guidelines|limitations"
        ),
        PhrasePattern("without|no any? restrictions|filters|censorship|guardrails"),
        PhrasePattern("new instructions|instruction|system"),
        PhrasePattern("your|the new role|task|objective .. is|ignore"),
        PhrasePattern("from now on you .. will|must|are|respond|answer|act"),
        PhrasePattern("system|admin|developer override|prompt"),
        PhrasePattern("end of|the? system|prompt|instructions"),
    ]
}
