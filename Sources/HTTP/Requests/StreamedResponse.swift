/// A response whose body arrives piece by piece.
package struct StreamedResponse: HTTPResponse {
    package let status: Int
    package let headers: [(name: String, value: String)]
    /// The pieces as the network delivered them, for one reader.
    ///
    /// Throws `HTTPError`. Letting go of it, or cancelling the task that reads it, ends the transfer.
    package let body: AsyncThrowingStream<[UInt8], any Error>
}
