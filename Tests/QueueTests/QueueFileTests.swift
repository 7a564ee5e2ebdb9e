import Foundation
import GRDB
import Models
import Queue
import TestKit
import Testing

/// Files that are in use, foreign, damaged or too new: each is refused with a message that says which.
@Suite struct QueueFileTests {
  @Test func aSecondQueueOnTheSameFileIsRefused() async throws {
    try await withScratchFolder { folder in
      let path = "\(folder)/queue.sqlite"
      let first = try SQLiteLeaseQueue(path: path)
      try Self.expect(.inUse, "in use by process \(getpid())") { try SQLiteLeaseQueue(path: path) }
      await first.close()
      let second = try SQLiteLeaseQueue(path: path)
      await second.close()
    }
  }

  @Test func theFolderIsMade() async throws {
    try await withScratchFolder { folder in
      let queue = try SQLiteLeaseQueue(path: "\(folder)/a/b/queue.sqlite")
      await queue.close()
      #expect(FileManager.default.fileExists(atPath: "\(folder)/a/b/queue.sqlite"))
    }
  }

  @Test func foreignFilesAreRefused() async throws {
    try await withScratchFolder { folder in
      let text = "\(folder)/notes.txt"
      try Data("Some notes, which nobody wants to lose.".utf8).write(to: URL(filePath: text))
      try Self.expect(.unusableFile, "is not a Newswire queue") { try SQLiteLeaseQueue(path: text) }
      #expect(try String(contentsOfFile: text, encoding: .utf8) == "Some notes, which nobody wants to lose.")

      let other = "\(folder)/other.sqlite"
      try await DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE mine (id INTEGER)") }
      try Self.expect(.unusableFile, "of another program") { try SQLiteLeaseQueue(path: other) }
    }
  }

  @Test func newerFilesAreRefused() async throws {
    try await withScratchFolder { folder in
      let path = "\(folder)/queue.sqlite"
      let queue = try SQLiteLeaseQueue(path: path)
      await queue.close()
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 9") }
      try Self.expect(.unusableFile, "newer Newswire (queue version 9") { try SQLiteLeaseQueue(path: path) }
    }
  }

  @Test func damagedFilesAreRefused() async throws {
    try await withScratchFolder { folder in
      let path = "\(folder)/queue.sqlite"
      let queue = try SQLiteLeaseQueue(path: path)
      _ = try await queue.enqueue([.sample(1)])
      await queue.close()
      let file = try FileHandle(forUpdating: URL(filePath: path))
      try file.seek(toOffset: 100)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 60_000))
      try file.close()
      try Self.expect(.unusableFile, "damaged") { try SQLiteLeaseQueue(path: path) }
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() async throws {
    try await withScratchFolder { folder in
      let file = "\(folder)/file"
      try Data("x".utf8).write(to: URL(filePath: file))
      try Self.expect(.storageFailed, "cannot make the folder") { try SQLiteLeaseQueue(path: "\(file)/queue.sqlite") }
    }
  }

  @Test func contentIsCompressedInTheFile() async throws {
    try await withScratchFolder { folder in
      let path = "\(folder)/queue.sqlite"
      let queue = try SQLiteLeaseQueue(path: path)
      _ = try await queue.enqueue((1...20).map { .sample($0, contentBytes: 100_000) })
      #expect(
        try await queue.lease(LeaseOrder(worker: "w", count: 1)).documents.first?.document.content.count == 100_000)
      await queue.close()
      let size = try #require(FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
      #expect(size < 400_000)
    }
  }

  /// A stored document that cannot be read any more is a dead letter, and the others go on.
  @Test func damagedContentIsADeadLetter() async throws {
    try await withScratchFolder { folder in
      let path = "\(folder)/queue.sqlite"
      var queue = try SQLiteLeaseQueue(path: path)
      _ = try await queue.enqueue([.sample(1, contentBytes: 5_000), .sample(2), .sample(3)])
      await queue.close()
      try await DatabaseQueue(path: path).write { db in
        try db.execute(sql: "UPDATE content SET bytes = x'28b52ffd00' WHERE sequence = 1")
        try db.execute(sql: "DELETE FROM content WHERE sequence = 2")
      }
      queue = try SQLiteLeaseQueue(path: path)
      #expect(try await queue.lease(LeaseOrder(worker: "w", count: 5)).documents.map(\.sequence) == [3])
      let dead = try await queue.deadLetters(after: 0, limit: 5).deadLetters
      #expect(dead.map(\.reason) == Array(repeating: "the stored document is damaged", count: 2))
      await queue.close()
    }
  }

  private static func expect(
    _ code: QueueError.Code, _ words: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> SQLiteLeaseQueue
  ) throws {
    let error = #expect(throws: QueueError.self, sourceLocation: sourceLocation) { _ = try body() }
    #expect(error?.code == code, sourceLocation: sourceLocation)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")", sourceLocation: sourceLocation)
  }
}
