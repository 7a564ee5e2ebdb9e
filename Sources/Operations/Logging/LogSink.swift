import Foundation

/// Where finished log lines go.
public protocol LogSink: Sendable {
  /// Takes one line without its newline.
  func write(line: String)
}

/// Standard error. A line is one `write`, so lines of several threads do not mix.
public struct StandardErrorSink: LogSink {
  /// Creates the sink.
  public init() {}

  /// Writes the line; what cannot be written is dropped, since there is no better place to say so.
  public func write(line: String) {
    var bytes = Array((line + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }
}
