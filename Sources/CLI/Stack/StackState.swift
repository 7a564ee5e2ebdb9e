import Foundation
import Operations

/// What runs, as it stands in the data folder for `status` and `down`, and as `--json` prints it.
struct StackState: Codable, Hashable, Sendable {
  struct Child: Codable, Hashable, Sendable {
    var name: String
    var processID: Int32
    var address: String
    var log: String
    var restarts: Int
  }

  var version: String
  /// The supervisor, which `down` tells to stop.
  var processID: Int32
  /// Whether every process was healthy once.
  var isReady: Bool
  var ingest: String
  var query: String
  /// Where a browser finds the pages.
  var web: String?
  var children: [Child]

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// Replaces the file as a whole, so that a reader never sees half of it.
  func write(_ layout: StackLayout) throws(ProgramFailure) {
    do {
      try Data((json + "\n").utf8).write(to: URL(filePath: layout.state), options: .atomic)
    } catch {
      throw ProgramFailure(.inputOutput, "cannot write \(layout.state): \(error.localizedDescription)")
    }
  }

  /// The state of the folder's last stack, if there is any.
  static func read(_ layout: StackLayout) -> StackState? {
    FileManager.default.contents(atPath: layout.state).flatMap { StackState([UInt8]($0)) }
  }

  static func remove(_ layout: StackLayout) { try? FileManager.default.removeItem(atPath: layout.state) }

  /// The processes of this state that are still alive and still ours: numbers are given to other programs in time.
  var living: [Child] { children.filter { Self.isAlive($0.processID, program: "newswire-") } }

  /// The same, with 0 for the number of every process that is gone: nobody starts it again.
  var withoutTheDead: StackState {
    var state = self
    let living = Set(living.map(\.processID))
    for index in children.indices where !living.contains(children[index].processID) {
      state.children[index].processID = 0
    }
    return state
  }

  /// Whether the supervisor still runs.
  var isSupervised: Bool { Self.isAlive(processID, program: "newswire") }

  private static func isAlive(_ processID: Int32, program: String) -> Bool {
    let path = "/proc/\(processID)/exe"
    guard processID > 1, let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
      return false
    }
    return (target.split(separator: "/").last ?? "").hasPrefix(program)
  }
}

extension StackState {
  /// Reads what `json` wrote.
  init?(_ json: [UInt8]) {
    guard let state = try? JSONDecoder().decode(StackState.self, from: Data(json)) else { return nil }
    self = state
  }
}
