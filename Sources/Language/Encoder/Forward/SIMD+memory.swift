/// Numbers that need not lie on a multiple of their size.
extension SIMD where Scalar == Float {
    @inline(__always)
    init(at place: UnsafePointer<Float>) {
        self = UnsafeRawPointer(place).loadUnaligned(as: Self.self)
    }

    @inline(__always)
    func store(at place: UnsafeMutablePointer<Float>) {
        UnsafeMutableRawPointer(place).storeBytes(of: self, as: Self.self)
    }
}
