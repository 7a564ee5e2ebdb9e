import Foundation
import GRDB

/// The peer: the same bytes into one table, with the same fsyncs, and nothing around it.
enum SQLiteAlone {
  static func rowsPerSecond(_ setting: Bench.Setting, path: String) throws -> Double {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    let database = try DatabaseQueue(path: path, configuration: configuration)
    return try database.writeWithoutTransaction { db in
      // The journal mode sets `synchronous` anew.
      try db.execute(sql: "PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
      let statement = try db.makeStatement(sql: "INSERT INTO row (bytes) VALUES (?)")
      let start = ContinuousClock.now
      let group = setting.senders * setting.batch
      for first in stride(from: 0, to: setting.documents, by: group) {
        try db.inTransaction(.immediate) {
          for number in first..<(first + group) {
            try statement.execute(arguments: [Data(Sample.document(number).content)])
          }
          return .commit
        }
      }
      return Double(setting.documents) / (start.duration(to: .now) / .seconds(1))
    }
  }
}
