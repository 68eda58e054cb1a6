/// The first part of a card number that goes on in the next message.
///
/// It holds no digits: how many there were, and the two sums that the check digit needs, of which nothing
/// can be told but the remainder modulo ten.
struct CardPart: Codable, Hashable, Sendable {
    /// How many digits there were so far.
    let count: Int
    /// The check sum when an even number of digits follows.
    let evenSum: Int
    /// The check sum when an odd number follows.
    let oddSum: Int
    /// The number of the placeholder that stands for the card; none while too few digits were seen to tell.
    let place: Int?
    /// How many more messages may pass before the rest.
    let patience: Int

    init(digits: [UInt32], place: Int?) {
        count = digits.count
        evenSum = Luhn.sum(digits)
        oddSum = Luhn.sum(digits, isFollowed: true)
        self.place = place
        patience = 2
    }

    private init(count: Int, evenSum: Int, oddSum: Int, place: Int?, patience: Int) {
        self.count = count
        self.evenSum = evenSum
        self.oddSum = oddSum
        self.place = place
        self.patience = patience
    }

    /// Both parts as one.
    func followed(by digits: [UInt32], place: Int?) -> CardPart {
        let isOdd = digits.count % 2 == 1
        return CardPart(
            count: count + digits.count,
            evenSum: ((isOdd ? oddSum : evenSum) + Luhn.sum(digits)) % 10,
            oddSum: ((isOdd ? evenSum : oddSum) + Luhn.sum(digits, isFollowed: true)) % 10,
            place: place ?? self.place, patience: 2)
    }

    /// One message later; nil when it has waited long enough.
    var waiting: CardPart? {
        guard patience > 1 else { return nil }
        return CardPart(
            count: count, evenSum: evenSum, oddSum: oddSum, place: place, patience: patience - 1)
    }

    /// All digits of a card are there and the last one is right.
    var isComplete: Bool { 13...19 ~= count && evenSum == 0 }
}
