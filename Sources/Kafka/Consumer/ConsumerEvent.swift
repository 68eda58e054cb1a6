/// What a consumer tells its reader, in this order.
package enum ConsumerEvent: Sendable {
    case assigned([TopicPartition])
    /// The partitions go to another member once the reader has finished what it has of them.
    case revoked([TopicPartition], Revocation)
    /// Records of any of the assigned partitions, each partition's in order.
    case records([Record])
    /// Something is wrong; unless the error is fatal, the consumer goes on by itself.
    case failure(KafkaError)
}
