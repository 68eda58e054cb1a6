internal import Events

extension ContextAssembled {
    /// The context without what its documents and products say to an assistant: that is no evidence.
    ///
    /// A sentence that is taken from there has nothing to stand on, however obediently a model repeats it.
    var withoutInstructions: ContextAssembled {
        var context = self
        for (place, passage) in passages.enumerated() {
            let text = InstructionMark.evidence(in: passage.text)
            guard text != passage.text else { continue }
            context.passages[place].text = text
            context.keepLikeness(of: context.passages[place], before: passage)
        }
        context.products = products.map { product in
            var product = product
            product.description = product.description.map(InstructionMark.evidence)
            return product
        }
        return context
    }

    /// What a passage's parts mean to the questions, for the parts that it still has.
    private mutating func keepLikeness(of passage: Passage, before: Passage) {
        guard let queries else { return }
        let earlier = PassageText(before).units.map(\.display)
        let later = PassageText(passage).units.map(\.display)
        var kept: [Int] = []
        for (place, text) in earlier.enumerated() where kept.count < later.count {
            if later[kept.count] == text { kept.append(place) }
        }
        for (index, query) in queries.enumerated() {
            guard let place = query.chunkIDs.firstIndex(of: passage.chunkID), let all = query.likeness,
                all.indices.contains(place), all[place].count == earlier.count, kept.count == later.count
            else { continue }
            self.queries?[index].likeness?[place] = kept.map { all[place][$0] }
        }
    }
}
