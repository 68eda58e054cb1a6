extension SentenceEncoder: SentenceEncoding {
    package var identity: String { "all-MiniLM-L6-v2 " + EncoderWeights.digest }
}
