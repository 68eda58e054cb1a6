import Events
import Testing

@testable import Conversations

@Suite struct ConnectionStateMachineTests {
    typealias Action = ConnectionStateMachine.Action

    private let message = ClientFrame.message(MessageFrame(messageID: "m1", text: "Hi"))
    private let refusal = ChatError(.rateLimited, "slow down", messageID: "m1")

    private func open() -> ConnectionStateMachine {
        var machine = ConnectionStateMachine()
        _ = machine.receive(.success(.hello(HelloFrame())))
        machine.opened()
        return machine
    }

    private func error(_ error: ChatError) -> Action { .send(.frame(.error(ErrorFrame(error)))) }

    @Test func aHelloOpensTheConversation() {
        var machine = ConnectionStateMachine()
        let hello = HelloFrame(visitorID: "v")
        #expect(machine.receive(.success(.hello(hello))) == [.open(hello)])
        #expect(machine.receive(.success(message)).isEmpty)
        machine.opened()
        #expect(machine.receive(.success(message)) == [.submit(message)])
    }

    @Test func nothingComesBeforeTheHello() {
        var machine = ConnectionStateMachine()
        let expected = ChatError(.helloExpected, "the first frame must be a hello", messageID: "m1")
        #expect(machine.receive(.success(message)) == [error(expected), .send(.close(.policy))])
        #expect(machine.receive(.success(.hello(HelloFrame()))).isEmpty)
    }

    @Test func anUnreadableHelloCloses() {
        var machine = ConnectionStateMachine()
        #expect(machine.receive(.failure(refusal)) == [error(refusal), .send(.close(.policy))])
    }

    @Test func aHelloThatDoesNotComeCloses() {
        var machine = ConnectionStateMachine()
        #expect(machine.helloDeadlinePassed().last == .send(.close(.policy)))
        var open = open()
        #expect(open.helloDeadlinePassed().isEmpty)
    }

    @Test func aSecondHelloIsRefused() {
        var machine = open()
        let actions = machine.receive(.success(.hello(HelloFrame())))
        #expect(actions == [error(ChatError(.invalidFrame, "hello was said already"))])
    }

    @Test(arguments: [
        (ChatError.invalidToken, CloseReason.policy), (ChatError.unavailable(), CloseReason.tryAgainLater),
    ])
    func aHelloThatFailsCloses(fault: ChatError, reason: CloseReason) {
        var machine = ConnectionStateMachine()
        _ = machine.receive(.success(.hello(HelloFrame())))
        #expect(machine.failedToOpen(fault) == [error(fault), .send(.close(reason))])
    }

    @Test func anAcceptedMessageIsAcknowledgedAndAnnounced() {
        var machine = open()
        #expect(
            machine.accepted(message) == [
                .send(.frame(.accepted(messageID: "m1"))), .announce(messageID: "m1"),
            ])
        #expect(machine.accepted(.human).isEmpty)
    }

    @Test func theEndCloses() {
        var machine = open()
        #expect(machine.accepted(.end) == [.send(.close(.ended))])
        #expect(machine.receive(.success(message)).isEmpty)
    }

    @Test func aRefusalKeepsTheConversationOpenUntilPatienceEnds() {
        var machine = open()
        for _ in 1..<ConnectionStateMachine.patience {
            #expect(machine.refused(refusal) == [error(refusal)])
        }
        #expect(machine.refused(refusal) == [error(refusal), .send(.close(.policy))])
    }

    @Test func somethingAcceptedRestoresPatience() {
        var machine = open()
        for _ in 1..<ConnectionStateMachine.patience { _ = machine.refused(refusal) }
        _ = machine.accepted(message)
        #expect(machine.refused(refusal) == [error(refusal)])
    }

    @Test func aSilentPeerIsDropped() {
        var machine = open()
        #expect(machine.pingDue() == [.send(.ping)])
        machine.heard()
        #expect(machine.pingDue() == [.send(.ping)])
        #expect(machine.pingDue() == [.drop])
        #expect(machine.pingDue().isEmpty)
    }

    @Test(arguments: [
        (FrameFault.tooLarge, UInt16(1009), true), (.binary, 1003, true), (.notUTF8, 1007, false),
        (.malformed, 1002, false),
    ])
    func aFaultCloses(fault: FrameFault, code: UInt16, isExplained: Bool) {
        var machine = open()
        let actions = machine.broke(fault)
        #expect(actions.count == (isExplained ? 2 : 1))
        guard case .send(.close(let reason)) = actions.last else {
            Issue.record("not closed: \(actions)")
            return
        }
        #expect(reason.code == code)
    }

    @Test func itClosesOnlyOnce() {
        var machine = open()
        #expect(machine.shutdown() == [.send(.close(.goingAway))])
        #expect(machine.shutdown().isEmpty)
        #expect(machine.peerClosed(.ended).isEmpty)
        #expect(machine.broke(.tooLarge).isEmpty)
        #expect(machine.accepted(message).isEmpty)
        #expect(machine.refused(refusal).isEmpty)
        #expect(machine.pingDue().isEmpty)
    }
}
