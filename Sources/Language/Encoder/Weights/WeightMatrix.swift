/// A matrix in the mapped file, with a row for each output.
struct WeightMatrix {
    let start: UnsafePointer<Float>
    let rows: Int
    let columns: Int
}
