import Foundation
import Models

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

  private let work: Work

  init(_ work: @escaping Work) { self.work = work }

  /// Works from stdin to stdout until the first one ends.
  func run() throws -> Summary {
    var windows = LineWindows()
    var summary = Summary()
    while let window = try windows.next() { try write(outcomes(of: window), &summary) }
    return summary
  }

  private func outcomes(of window: [LineReader.Line]) -> [Result<[String], DocumentFailure>?] {
    LineWindows.outcomes(of: window) { line in
      work(line).map { $0.mapError { DocumentFailure("line \(line.number): \($0.reason)", isPermanent: true) } }
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
