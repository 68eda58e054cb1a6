import Testing

@testable import Language

@Suite struct TextClassifierTests {
    private static let animals: [LabelledText] = [
        ("the cat purrs on the sofa", "cat"), ("my kitten drinks milk", "cat"), ("a cat chases mice", "cat"),
        ("cats sleep all day", "cat"), ("the dog barks at night", "dog"), ("my puppy fetches sticks", "dog"),
        ("a dog chases cars", "dog"), ("dogs love long walks", "dog"),
    ].map { LabelledText(text: $0.0, label: $0.1) }

    @Test func aTextGetsTheLabelOfTheMostSimilarExamples() throws {
        let classifier = try ClassifierRecipe(Self.animals).lexicalClassifier()
        for (text, label) in [("cats purr on sofas", "cat"), ("the dog walks", "dog"), ("MY PUPPY!", "dog")] {
            let judgement = classifier.judge(ClassifierInput(text: text))
            #expect(classifier.labels[judgement.best] == label, "\(text)")
            #expect(abs(judgement.probabilities.reduce(judgement.none, +) - 1) < 1e-6)
        }
    }

    @Test func meaningDecidesWhereWordingCannot() throws {
        let vectors = [[1, 0], [0.9, 0.1], [0, 1], [0.1, 0.9]] as [[Float]]
        let examples = zip(["a", "b", "c", "d"], vectors).map { text, vector in
            (input: Self.input(text, vector), label: vector[0] > 0.5 ? "left" : "right")
        }
        let classifier = try TextClassifier(examples)
        let judgement = classifier.judge(Self.input("unseen", [0.8, 0.2]))
        #expect(classifier.labels[judgement.best] == "left")
        #expect(judgement.probabilities[judgement.best] > 0.6)
    }

    @Test func whatIsLikeNoExampleIsRejected() throws {
        let recipe = ClassifierRecipe(Self.animals, options: ClassifierOptions(rejects: true))
        let classifier = try recipe.lexicalClassifier()
        let judgement = classifier.judge(ClassifierInput(text: "quarterly revenue grew"))
        #expect(judgement.isRejected)
        #expect(judgement.none > (judgement.probabilities.max() ?? 0))
        #expect(!classifier.judge(ClassifierInput(text: "my cat purrs")).isRejected)
    }

    @Test func examplesOfNothingAreNoLabel() throws {
        let other = ["tax forms", "rain tomorrow", "play some music"].map {
            LabelledText(text: $0, label: "oos")
        }
        let options = ClassifierOptions(nothing: "oos", rejects: true)
        let classifier = try ClassifierRecipe(Self.animals + other, options: options).lexicalClassifier()
        #expect(classifier.labels == ["cat", "dog"])
        #expect(classifier.judge(ClassifierInput(text: "rain and music")).isRejected)
    }

    @Test func signsCountBesideTheWords() throws {
        let examples = (0..<20).map { number in
            (
                input: ClassifierInput(text: "same words", signs: [number % 2 == 0 ? 1 : -1]),
                label: number % 2 == 0 ? "up" : "down"
            )
        }
        let classifier = try TextClassifier(examples)
        for (sign, label) in [(Float(1), "up"), (-1, "down")] {
            let judgement = classifier.judge(ClassifierInput(text: "same words", signs: [sign]))
            #expect(classifier.labels[judgement.best] == label)
        }
    }

    /// The closed form must give what training without the example gives.
    @Test func heldBackScoresAreThoseOfAClassifierWithoutTheExample() throws {
        let kernel: [Float] = [1.2, 0.5, 0.1, 0.5, 1.2, 0.3, 0.1, 0.3, 1.2]
        let targets: [Float] = [0.5, -0.5, -0.5]
        let whole = try #require(SymmetricSystem(order: 3, matrix: kernel))
        let solved = whole.solutions(of: targets)
        let diagonal = whole.inverseDiagonal()
        let heldBack = targets[0] - solved[0] / diagonal[0]

        let rest = try #require(SymmetricSystem(order: 2, matrix: [1.2, 0.3, 0.3, 1.2]))
        let weights = rest.solutions(of: Array(targets[1...]))
        #expect(abs(heldBack - (0.5 * weights[0] + 0.1 * weights[1])) < 1e-5)
    }

    @Test func inputsThatDoNotGoTogetherAreAnError() {
        let mixed = [Self.input("a", [1, 0]), ClassifierInput(text: "b")]
        #expect(throws: ClassifierError.self) {
            try TextClassifier([(mixed[0], "x"), (mixed[1], "y")])
        }
        #expect(throws: ClassifierError.self) {
            try TextClassifier([(mixed[1], "x"), (ClassifierInput(text: "c", signs: [1]), "y")])
        }
        #expect(throws: ClassifierError.self) { try TextClassifier([(mixed[1], "x"), (mixed[1], "x")]) }
        #expect(throws: ClassifierError.self) {
            try TextClassifier([
                (ClassifierInput(text: "a", signs: [.nan]), "x"),
                (ClassifierInput(text: "b", signs: [1]), "y"),
            ])
        }
    }

    @Test func aQueryWithoutAVectorIsJudgedByItsWording() throws {
        let examples = [("red apple", [1, 0]), ("green pear", [0, 1])].map { text, vector in
            (input: Self.input(text, vector), label: text)
        }
        let classifier = try TextClassifier(examples)
        let judgement = classifier.judge(ClassifierInput(text: "apple, red"))
        #expect(classifier.labels[judgement.best] == "red apple")
    }

    private static func input(_ text: String, _ vector: [Float]) -> ClassifierInput {
        ClassifierInput(text: text, vector: SentenceVector(values: vector))
    }
}
