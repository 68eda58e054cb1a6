import Testing

@testable import cie

@Suite struct ProgramTests {
    @Test func aProgramIsExecutedAsItIs() {
        let command = Program(name: "p", executable: "/bin/p", arguments: ["-a"]).command
        #expect(command.executable == "/bin/p")
        #expect(command.arguments == ["-a"])
    }

    @Test func anotherUserIsChangedToFirst() throws {
        let root = try #require(Account(named: "root"))
        let command = Program(name: "p", executable: "/bin/p", arguments: ["-a"], account: root).command
        #expect(command.executable == Account.setpriv)
        #expect(command.arguments == ["--reuid=0", "--regid=0", "--clear-groups", "--", "/bin/p", "-a"])
    }

    @Test func aUserMayBeStoppedOnTheWay() throws {
        let root = try #require(Account(named: "root"))
        #expect(root.barrier(to: "/usr/bin/env") == nil)
        #expect(Account(named: "no such user") == nil)
    }
}
