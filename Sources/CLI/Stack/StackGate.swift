import Foundation
import Operations

/// Sees to it that one stack at a time works in a data folder.
enum StackGate {
  /// Takes the folder; the lock is held as long as the value lives.
  ///
  /// - Throws: ``ProgramFailure`` with 78 when a stack runs there, or processes of an earlier one still do.
  static func enter(_ layout: StackLayout) throws(ProgramFailure) -> StoreLock {
    let lock: StoreLock
    do {
      lock = try StoreLock(path: layout.stack, setting: "--data")
    } catch {
      guard error.exitStatus == .badConfiguration else { throw error }
      let number = StackState.read(layout).map { " (process \($0.processID))" } ?? ""
      throw .badConfiguration(
        "a stack runs in \(layout.folder) already\(number): `newswire status` shows it, `newswire down` stops it, "
          + "--data gives another folder")
    }
    if let left = StackState.read(layout)?.living, !left.isEmpty {
      let names = left.map { "\($0.name) (\($0.processID))" }.joined(separator: ", ")
      throw .badConfiguration("an earlier stack was killed and left \(names): stop them with `newswire down` first")
    }
    do {
      try FileManager.default.createDirectory(
        atPath: layout.logs, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ProgramFailure(.inputOutput, "cannot make the folder \(layout.logs): \(error.localizedDescription)")
    }
    return lock
  }
}
