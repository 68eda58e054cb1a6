/// Words of shop talk that stand for one another.
///
/// Only pairs that hold in any shop: they bridge how customers ask and how pages are written. Each line is a
/// group; a phrase is never in one.
enum Synonyms {
    private static let groups: [[String]] = [
        ["return", "returning"],
        ["refund", "reimbursement", "reimburse"],
        ["return", "refund"],
        ["exchange", "swap", "replace"],
        ["replace", "replacement"],
        ["shipping", "delivery", "deliver", "ship", "dispatch", "postage"],
        ["arrive", "delivery", "deliver"],
        ["courier", "carrier"],
        ["parcel", "package", "shipment"],
        ["track", "tracking"],
        ["cost", "price", "fee", "charge", "pay"],
        ["free", "charge", "cost"],
        ["expensive", "cost", "price"],
        ["payment", "pay", "paying"],
        ["card", "credit", "visa", "mastercard"],
        ["discount", "coupon", "voucher", "promo", "promotion", "code", "sale"],
        ["gift", "present", "gifts"],
        ["warranty", "guarantee"],
        ["broken", "damaged", "defective", "faulty", "defect", "damage", "broke", "fault", "torn"],
        ["leak", "leaks", "leaking", "waterproof", "waterproofing"],
        ["repair", "fix", "mend"],
        ["wrong", "incorrect", "mistake"],
        ["missing", "lost"],
        ["late", "delay", "delayed"],
        ["cancel", "cancellation", "cancelling"],
        ["change", "modify", "edit", "amend", "update"],
        ["account", "login", "log", "sign"],
        ["password", "reset"],
        ["delete", "erase", "remove"],
        ["privacy", "data", "personal"],
        ["contact", "phone", "email", "reach", "call"],
        ["hours", "open", "opening"],
        ["size", "sizing", "fit", "fits", "measure"],
        ["large", "big"],
        ["wash", "clean", "cleaning", "laundry", "care"],
        ["international", "abroad", "overseas", "countries", "country"],
        ["customs", "duty", "duties", "tax", "import"],
        ["invoice", "receipt", "bill"],
        ["stock", "available", "availability"],
        ["opened", "used", "worn", "unworn", "unused"],
        ["jacket", "coat"],
        ["trousers", "pants"],
        ["shoes", "boots", "footwear"],
        ["rucksack", "backpack", "pack"],
        ["torch", "headlamp", "flashlight", "lamp"],
        ["cheap", "affordable", "inexpensive"],
        ["loyalty", "program", "programme", "club", "points", "membership", "rewards", "member"],
        ["instalments", "installments", "klarna", "financing"],
        ["sustainable", "sustainability", "environment", "eco", "recycled"],
        ["closing", "close", "delete"],
        ["deadline", "period", "window", "within", "limit"],
        ["christmas", "holiday", "xmas"],
        ["declined", "rejected", "refused", "failed", "fails", "work"],
        ["forgot", "forgotten", "lost"],
        ["combine", "combined", "stack", "several"],
        ["student", "students"],
        ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"], ["six", "6"],
    ]

    private static let byStem: [String: [String]] = {
        var table: [String: [String]] = [:]
        for group in groups {
            for word in group {
                let stem = Wording.stem(word)
                for other in group where Wording.stem(other) != stem {
                    if table[stem, default: []].contains(where: { Wording.stem($0) == Wording.stem(other) }) {
                        continue
                    }
                    table[stem, default: []].append(other)
                }
            }
        }
        return table
    }()

    /// Words that may stand for the one with this stem; empty for most.
    static func of(stem: String) -> [String] {
        byStem[stem] ?? []
    }
}
