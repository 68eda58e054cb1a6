/// Why a directory can't be a store pack at all.
package struct StorePackError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}
