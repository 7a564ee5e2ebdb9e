import Foundation
import Operations

/// What `--resume` keeps in its file.
struct ResumeState: Codable, Hashable {
  /// Raised when an older program could not read it.
  static let versionNow = 1
  /// The largest file that is read, in bytes: a million inputs.
  static let bytesMax = 1 << 30

  var version = versionNow
  /// `--map`, for another map makes other documents.
  var map = ""
  /// By absolute path, "-" for standard input.
  var inputs: [String: ResumePosition] = [:]

  /// Reads a file; nothing when there is none yet.
  static func read(_ path: String) throws(ProgramFailure) -> ResumeState? {
    guard access(path, F_OK) == 0 else { return nil }
    let state: ResumeState
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      guard let data = try handle.read(upToCount: bytesMax) else { throw CocoaError(.fileReadCorruptFile) }
      state = try JSONDecoder().decode(ResumeState.self, from: data)
    } catch {
      throw ProgramFailure(
        .badData, "\(path) is no state of `newswire send --resume`, or is damaged; name another file or remove it")
    }
    guard state.version <= versionNow else {
      throw ProgramFailure(.badData, "\(path) was written by a newer version of newswire")
    }
    return state
  }

  /// Writes the file as a whole: after a crash there is the old one or the new one.
  func write(_ path: String) throws(ProgramFailure) {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      try DurableFile.replace(path, with: try encoder.encode(self))
    } catch {
      throw ProgramFailure(.inputOutput, "cannot write the state \(path): \(error.localizedDescription)")
    }
  }
}
