internal import Foundation
internal import GRDB
internal import Models
internal import Wire

/// A feed's record as its row.
enum FeedRow {
  static let columns: String = """
    url, subscription, domain, state, next_at, entity_tag, last_modified, moved_to, moved_count, hint_seconds, seen
    """
  static let assignments: String = columns.split(separator: ",").map { column -> String in
    let name = column.trimmingCharacters(in: .whitespacesAndNewlines)
    return "\(name) = excluded.\(name)"
  }.joined(separator: ", ")

  static func values(_ record: FeedRecord) throws -> StatementArguments {
    let subscription = record.subscription
    var seen = Data(capacity: record.seen.count * 8)
    for mark in record.seen { withUnsafeBytes(of: mark.value.littleEndian) { seen.append(contentsOf: $0) } }
    return [
      subscription.url, Data(try subscription.wireBytes()), record.domain, subscription.state.rawValue,
      subscription.nextAt?.millisecondsSinceEpoch ?? 0, record.entityTag, record.lastModified, record.movedTo,
      record.movedCount, record.hintSeconds, seen,
    ]
  }

  static func record(_ row: Row) throws -> FeedRecord {
    var record = FeedRecord(try subscription(row))
    record.entityTag = row["entity_tag"]
    record.lastModified = row["last_modified"]
    record.movedTo = row["moved_to"]
    record.movedCount = row["moved_count"]
    record.hintSeconds = row["hint_seconds"]
    let seen: Data = row["seen"]
    record.seen = seen.withUnsafeBytes { bytes in
      (0..<(bytes.count / 8)).map { index in
        EntryMark(value: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
      }
    }
    return record
  }

  static func subscription(_ row: Row) throws -> Subscription {
    let bytes: Data = row["subscription"]
    do { return try Subscription(wireBytes: Array(bytes)) } catch {
      throw RegistryError(.unusableFile, "a feed in the registry cannot be read (\(error))")
    }
  }
}
