import Foundation
import Operations
import Synchronization

/// Where a command writes: data to standard output, everything else to standard error.
struct Console: Sendable {
  /// Used when nobody knows how wide the terminal is.
  static let widthDefault = 80

  /// Held while something is written, so that a signal does not cut it.
  static let writing = Mutex(())

  /// Whether standard output is a terminal, so that a person reads it.
  let isTerminal: Bool
  /// Whether standard error is one, so that progress may be drawn there.
  let isErrorTerminal: Bool
  /// Columns of the terminal.
  let width: Int
  /// Whether escape sequences for colour and weight are written.
  let isColored: Bool

  init(color: ColorChoice, environment: [String: String]) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    isErrorTerminal = isatty(STDERR_FILENO) == 1
    width = Self.columns(environment)
    isColored = color.isColored(isTerminal: isTerminal, environment: environment)
  }

  /// Writes data; fails when nobody reads it any more.
  func write(_ text: String) throws {
    try Self.writing.withLock { _ in try Self.writeAll(text) }
  }

  private static func writeAll(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        throw OutputClosed()
      } else if errno != EINTR && errno != EAGAIN {
        throw ProgramFailure(.inputOutput, "cannot write the output: \(String(cString: strerror(errno)))")
      }
    }
  }

  /// Says something to the person at the terminal.
  func note(_ line: String) { StandardErrorSink().write(line: line) }

  /// Draws over the last line of standard error; an empty text removes it.
  func draw(_ line: String) {
    guard isErrorTerminal else { return }
    let bytes = Array("\r\u{1B}[K\(line)".utf8)
    _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func columns(_ environment: [String: String]) -> Int {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO]
    where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) } ?? widthDefault
  }
}
