internal import COpenBLAS

/// What the processor can do.
enum Processor {
    /// Whether it has AVX-512, which our own products are written for.
    static let isWide = cie_is_wide()
}
