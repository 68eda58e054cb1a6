internal import Events

extension ContextAssembled {
    /// The context without what its documents and products say to an assistant: that is no evidence.
    ///
    /// A sentence that a model takes from there has nothing to stand on, however obediently it repeats it.
    var withoutInstructions: ContextAssembled {
        var context = self
        context.passages = passages.map { passage in
            var passage = passage
            passage.text = InstructionMark.evidence(in: passage.text)
            return passage
        }
        context.products = products.map { product in
            var product = product
            product.description = product.description.map(InstructionMark.evidence)
            return product
        }
        return context
    }
}
