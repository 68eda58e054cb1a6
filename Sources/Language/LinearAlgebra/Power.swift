#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Powers with a broken exponent.
enum Power {
    static func of(_ base: Float, _ exponent: Float) -> Float { powf(base, exponent) }
}
