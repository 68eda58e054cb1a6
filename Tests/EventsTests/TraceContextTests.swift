import Events
import Testing

@Suite struct TraceContextTests {
    private let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test func aTraceparentIsReadAndWrittenBack() throws {
        let trace = try #require(TraceContext(traceparent: text))
        #expect(trace.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(trace.spanID == "00f067aa0ba902b7")
        #expect(trace.sampled)
        #expect(trace.traceparent == text)
    }

    @Test func aLaterVersionMayHaveMoreParts() throws {
        let later = try #require(TraceContext(traceparent: "cc" + text.dropFirst(2) + "-what-ever"))
        #expect(later.spanID == "00f067aa0ba902b7")
    }

    @Test(arguments: [
        "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-+1",
        "00-4bf92f3577b34da6a3ce929d0e0e473é-00f067aa0ba902b7-01",
    ])
    func whatIsNoTraceparentIsRefused(text: String) {
        #expect(TraceContext(traceparent: text) == nil)
    }

    @Test func aChildStaysInTheTrace() throws {
        let parent = try #require(TraceContext(traceparent: text))
        let child = parent.child()
        #expect(child.traceID == parent.traceID)
        #expect(child.spanID != parent.spanID)
        #expect(TraceContext(traceparent: child.traceparent) == child)
    }

    @Test func aNewTraceIsValid() {
        let trace = TraceContext.start()
        #expect(TraceContext(traceparent: trace.traceparent) == trace)
    }
}
