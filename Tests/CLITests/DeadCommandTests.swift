import Operations
import Testing

@testable import CLI

@Suite struct DeadCommandTests {
  @Test func aListSaysWhatItDoesNotShow() {
    #expect(DeadListCommand.note(count: 0, isFirst: true, next: "") == "no dead letters")
    #expect(DeadListCommand.note(count: 0, isFirst: false, next: "") == "no more dead letters after this cursor")
    #expect(DeadListCommand.note(count: 3, isFirst: true, next: "") == nil)
    #expect(DeadListCommand.note(count: 3, isFirst: true, next: "17")?.contains("--cursor \"17\"") == true)
  }

  @Test func limits() throws {
    _ = try NewswireCommand.parseAsRoot(["dead", "list", "--limit", "0"])
    #expect(throws: (any Error).self) { try NewswireCommand.parseAsRoot(["dead", "list", "--limit=-1"]) }
  }

  @Test func whatWasNotFoundIsNoInput() throws {
    let two = try DeadChoice.parse(["d1", "d2", "d1"])
    #expect(two.shortage(found: 2) == nil)
    #expect(two.shortage(found: 0)?.exitStatus == .noInput)
    #expect(two.shortage(found: 1)?.message.hasPrefix("1 of 2 IDs") == true)
    #expect(try DeadChoice.parse(["--all"]).shortage(found: 0) == nil)
  }
}
