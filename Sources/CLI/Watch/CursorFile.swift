import Foundation
import Operations

/// Where a watch keeps how far it came, from one run to the next.
struct CursorFile {
  /// Longer ones are no cursors.
  private static let bytesMax = 1_024

  let path: String

  /// The cursor of the last run; nothing when there was none.
  func read() throws(ProgramFailure) -> String? {
    let handle: FileHandle
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      guard !FileManager.default.fileExists(atPath: path) else {
        throw ProgramFailure(.inputOutput, "cannot read \(path.neutralised()): \(error.localizedDescription)")
      }
      return nil
    }
    defer { try? handle.close() }
    let data = (try? handle.read(upToCount: Self.bytesMax + 1)) ?? Data()
    let text = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard data.count <= Self.bytesMax, !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw ProgramFailure(
        .badData, "\(path.neutralised()) holds no cursor of a watch; remove it to begin from now on")
    }
    return text
  }

  /// Keeps a cursor; it is on the disk when this returns.
  func write(_ cursor: String) throws(ProgramFailure) {
    do {
      try DurableFile.replace(path, with: Data((cursor + "\n").utf8))
    } catch {
      throw ProgramFailure(.inputOutput, "cannot write \(path.neutralised()): \(error.localizedDescription)")
    }
  }
}
