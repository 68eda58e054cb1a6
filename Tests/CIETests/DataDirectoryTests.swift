import FoundationEssentials
import Testing

@testable import cie

@Suite struct DataDirectoryTests {
    private func directory() throws -> DataDirectory {
        let path = "\(FileManager.default.temporaryDirectory.path)/cie-test-\(UUID().uuidString)"
        let directory = DataDirectory(path)
        try directory.create()
        return directory
    }

    @Test func aKeyIsMadeOnceAndForNobodyElse() throws {
        let directory = try directory()
        let key = try directory.key(named: "session")
        #expect(key.count == 64)
        #expect(try directory.key(named: "session") == key)
        #expect(try directory.key(named: "postgres") != key)
        let attributes = try FileManager.default.attributesOfItem(atPath: directory.keys + "/session")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try FileManager.default.removeItem(atPath: directory.path)
    }

    @Test func aStackIsLockedOnce() throws {
        let directory = try directory()
        #expect(StackLock.holder(of: directory.lockFile) == nil)
        do {
            let lock = try StackLock(file: directory.lockFile)
            #expect(StackLock.holder(of: directory.lockFile) == ProcessInfo.processInfo.processIdentifier)
            let isTaken = try StackLock(file: directory.lockFile) == nil
            #expect(isTaken)
            _ = consume lock
        }
        #expect(StackLock.holder(of: directory.lockFile) == nil)
        try FileManager.default.removeItem(atPath: directory.path)
    }

    @Test func freePortsDiffer() throws {
        let ports = try FreePort.find(8)
        #expect(Set(ports).count == 8)
        #expect(ports.allSatisfy(FreePort.isFree))
    }
}
