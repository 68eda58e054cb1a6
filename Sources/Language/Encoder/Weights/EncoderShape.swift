/// The sizes of all-MiniLM-L6-v2.
enum EncoderShape {
    static let width = 384
    static let innerWidth = 1536
    static let layers = 6
    static let heads = 12
    static let headWidth = 32
    static let pieces = 30_522
    static let positions = 512
    /// Added to variances before they divide.
    static let epsilon: Float = 1e-12
}
