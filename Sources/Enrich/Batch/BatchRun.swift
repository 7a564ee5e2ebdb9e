import Dispatch
import Foundation
import Models
import Synchronization

/// Lines in on one descriptor, lines out on another, in order, on all processors.
struct BatchRun: Sendable {
  /// What becomes of a line: lines, a reason, or nothing for an empty one.
  typealias Work = @Sendable (LineReader.Line) -> Result<[String], DocumentFailure>?

  /// What came of it.
  struct Summary: Sendable, Hashable {
    var lines = 0
    var written = 0
    var refused = 0
  }

  /// The lines that are worked on before any of them is written.
  private static let windowCount = 64
  /// The bytes of the lines that are held at once, about.
  private static let windowBytes = 64 << 20

  private let work: Work

  init(_ work: @escaping Work) { self.work = work }

  /// Works from stdin to stdout until the first one ends.
  func run() throws -> Summary {
    var reader = LineReader(descriptor: STDIN_FILENO)
    var summary = Summary()
    while true {
      var window: [LineReader.Line] = []
      var bytes = 0
      while window.count < Self.windowCount, bytes < Self.windowBytes, let line = try reader.next() {
        window.append(line)
        bytes += line.bytes.count
      }
      guard !window.isEmpty else { return summary }
      try write(outcomes(of: window), &summary)
    }
  }

  private func outcomes(of window: [LineReader.Line]) -> [Result<[String], DocumentFailure>?] {
    let outcomes = Mutex([Result<[String], DocumentFailure>?](repeating: nil, count: window.count))
    DispatchQueue.concurrentPerform(iterations: window.count) { index in
      let outcome = work(window[index])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0 }.enumerated().map { index, outcome in
      outcome.map { $0.mapError { DocumentFailure("line \(window[index].number): \($0.reason)", isPermanent: true) } }
    }
  }

  private func write(_ outcomes: [Result<[String], DocumentFailure>?], _ summary: inout Summary) throws {
    var output = ""
    var errors = ""
    for outcome in outcomes {
      switch outcome {
      case .success(let lines):
        summary.written += lines.count
        for line in lines { output += line + "\n" }
      case .failure(let failure):
        summary.refused += 1
        errors += failure.reason + "\n"
      case nil: continue
      }
      summary.lines += 1
    }
    try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
    if !errors.isEmpty { try FileHandle.standardError.write(contentsOf: Data(errors.utf8)) }
  }
}
