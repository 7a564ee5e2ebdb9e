import Foundation
import Models
import NNG
import RPC
import Wire

/// Submit over tcp on loopback into a queue on the disk, beside SQLite alone with the same transactions.
struct Bench {
  /// Who sends how much.
  struct Setting {
    var senders: Int
    var batch: Int
    var documents: Int
  }

  let folder: String
  private static let rounds = 5
  private static let settings = [
    Setting(senders: 1, batch: 1, documents: 400), Setting(senders: 1, batch: 16, documents: 6_400),
    Setting(senders: 1, batch: 256, documents: 25_600), Setting(senders: 64, batch: 1, documents: 12_800),
    Setting(senders: 64, batch: 16, documents: 25_600),
  ]

  func run() async throws {
    print(
      "Submit over tcp on loopback, documents of 4 KB, acknowledged after an fsync; medians of \(Self.rounds) rounds.")
    print("The peer is SQLite alone: one table, synchronous=FULL, a transaction of senders x batch rows.")
    print("senders  batch | documents/s | SQLite alone | ratio")
    for setting in Self.settings {
      var ours: [Double] = []
      var theirs: [Double] = []
      for round in 0..<Self.rounds {
        ours.append(try await submit(setting, path: "\(folder)/\(setting.senders)-\(setting.batch)-\(round)"))
        theirs.append(
          try SQLiteAlone.rowsPerSecond(setting, path: "\(folder)/alone-\(setting.senders)-\(setting.batch)-\(round)"))
      }
      report(setting, Self.median(ours), Self.median(theirs))
    }
  }

  private func submit(_ setting: Setting, path: String) async throws -> Double {
    let running = try await IngestServer.start(queue: "\(path)/queue.sqlite")
    var options = ClientOptions()
    options.messageBytesMax = WireLimits.messageByteCountMax
    let client = Client(
      endpoints: [running.address], transport: NNGClientTransport(), options: options)
    _ = try await client.call(IngestMethods.queueStats, QueueStatsRequest())
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      let share = setting.documents / setting.senders
      for sender in 0..<setting.senders {
        group.addTask {
          for first in stride(from: 0, to: share, by: setting.batch) {
            let documents = (first..<(first + setting.batch)).map { Sample.document(sender * share + $0) }
            let response = try await client.call(IngestMethods.submit, SubmitRequest(documents: documents))
            precondition(response.results.allSatisfy { $0.outcome == .accepted })
          }
        }
      }
      try await group.waitForAll()
    }
    let seconds = start.duration(to: .now) / .seconds(1)
    await client.close()
    try await running.stop()
    return Double(setting.documents) / seconds
  }

  private func report(_ setting: Setting, _ ours: Double, _ theirs: Double) {
    let columns = [
      String(setting.senders).padded(7), String(setting.batch).padded(6), "|", String(Int(ours)).padded(11), "|",
      String(Int(theirs)).padded(12), "|", String(Double(Int(ours / theirs * 100)) / 100),
    ]
    print(columns.joined(separator: " "))
    // A round takes a while, and the reader of a pipe wants to see it.
    fflush(nil)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
