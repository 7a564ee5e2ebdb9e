import Foundation
import Operations

/// A file that a command writes instead of its output.
enum OutputFile {
  /// Puts a text where a file was, or none; whoever reads it meanwhile sees the old one or the new one.
  static func write(_ text: String, to path: String) throws(ProgramFailure) {
    do {
      try DurableFile.replace(path, with: Data(text.utf8))
    } catch {
      throw ProgramFailure(.inputOutput, "cannot write \(path.neutralised()): \(error.localizedDescription)")
    }
  }
}
