import Testing

@testable import Language

@Suite struct ThreatCheckTests {
    @Test(arguments: [
        "I'll sue you", "we are suing your company", "I'm going to sue for damages",
        "you will hear from my lawyer",
        "I have contacted my solicitor", "My lawyer will be in touch", "I am taking legal action",
        "I'll report you to trading standards", "this goes to small claims court",
        "I'm filing a complaint with consumer protection", "I will do a chargeback",
        "I'll dispute the charge with my bank",
        "see you in court", "I'm going to take you to court over this", "I'll complain to the ombudsman",
        "reporting you to the BBB", "I will report this to the regulator", "You can expect a class action",
    ])
    func aLegalThreatIsRecognised(text: String) {
        #expect(ThreatCheck.rule(metBy: text) == .legalThreat)
    }

    @Test(arguments: [
        "I will kill you", "I'm going to burn your warehouse down", "I know where you live",
        "watch your back",
        "next time I'll punch the driver", "I'll come to your shop with a gun",
        "I'm going to bomb your office",
        "somebody should shoot you", "You're dead", "I'll break your legs",
    ])
    func aThreatToPeopleIsRecognised(text: String) {
        #expect(ThreatCheck.rule(metBy: text) == .safetyThreat)
    }

    @Test(arguments: [
        "I want to kill myself", "I feel suicidal", "I just want to die", "I want to end it all",
        "I don't want to live any more", "There's no reason to live", "everybody is better off without me",
        "I'm going to jump off a bridge",
    ])
    func aWordAboutHarmingOneselfIsRecognised(text: String) {
        #expect(ThreatCheck.rule(metBy: text) == .selfHarm)
    }

    @Test(arguments: [
        "the stove caught fire", "The battery exploded in my bag", "It went up in flames",
        "my son was hurt by the sharp edge",
        "I had an allergic reaction to the spray", "I got an electric shock from the lamp",
        "the charger is smoking",
        "My daughter choked on a button and was taken to hospital", "it burned me", "it smells of burning",
        "The carabiner snapped while I was climbing",
    ])
    func anAccidentWithAProductIsRecognised(text: String) {
        #expect(ThreatCheck.rule(metBy: text) == .productSafety)
    }

    @Test(arguments: [
        "Sue from marketing told me to write here", "I'm looking for a lawsuit suit jacket", "Ask Sue please",
        "I need shoes for the tennis court", "a present for a lawyer", "I won't sue you, don't worry",
        "does this jacket catch fire easily?", "is the stove safe for children?", "I'm dying to try it",
        "these boots are killing me", "my feet hurt", "I could kill for a coffee", "the sale is on fire",
        "do you have a fire starter", "my phone died", "Can I burn wood in the stove?",
        "can you beat their price?",
        "I'll beat you at chess", "a regulator for the gas bottle", "I nearly died laughing",
        "my inbox exploded",
        "I have a nut allergy, which bars are safe?", "we had to wait in the court yard",
        "shoot me an e-mail", "hello", "",
        "I cut myself some slack", "is the legal age for knives 18?", "what are my consumer rights?",
    ])
    func harmlessWordsMeetNoRule(text: String) {
        #expect(ThreatCheck.rules(metBy: text) == [])
    }

    @Test func theMostUrgentRuleComesFirst() {
        let text = "The stove caught fire and I'll sue you. I know where you live."
        #expect(ThreatCheck.rules(metBy: text) == [.safetyThreat, .productSafety, .legalThreat])
    }

    @Test func rulesHaveTheNamesThatEscalationsCarry() {
        #expect(
            ThreatRule.allCases.map(\.rawValue) == [
                "self_harm", "safety_threat", "product_safety", "legal_threat",
            ])
    }
}
