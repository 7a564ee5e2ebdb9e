import Dispatch
import Foundation
import Synchronization

/// The lines of stdin, some at a time, so that all processors have work and memory stays bounded.
struct LineWindows {
  /// The lines that are worked on before the next are read.
  private static let countMax = 64
  /// The bytes of the lines that are held at once, about.
  private static let bytesMax = 64 << 20

  private var reader = LineReader(descriptor: STDIN_FILENO)

  /// The next lines, from where stdin stands; nothing at the end.
  mutating func next() throws -> [LineReader.Line]? {
    var window: [LineReader.Line] = []
    var bytes = 0
    while window.count < Self.countMax, bytes < Self.bytesMax, let line = try reader.next() {
      window.append(line)
      bytes += line.count
    }
    return window.isEmpty ? nil : window
  }

  /// What becomes of each line, in order, made on all processors.
  static func outcomes<Outcome: Sendable>(
    of window: [LineReader.Line], _ work: @Sendable (LineReader.Line) -> Outcome
  ) -> [Outcome] {
    let outcomes = Mutex([Outcome?](repeating: nil, count: window.count))
    DispatchQueue.concurrentPerform(iterations: window.count) { index in
      let outcome = work(window[index])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0 }.compactMap { $0 }
  }
}
