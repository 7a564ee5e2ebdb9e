import Dispatch
import Foundation
import Models
import Synchronization
import Wire

/// Documents in on one descriptor, articles out on another, in order, on all processors.
struct BatchRun: Sendable {
  /// What came of it.
  struct Summary: Sendable, Hashable {
    var lines = 0
    var articles = 0
    var refused = 0
  }

  /// The lines that are worked on before any of them is written.
  private static let windowCount = 64
  /// The bytes of the lines that are held at once, about.
  private static let windowBytes = 64 << 20

  private let enricher: any DocumentEnricher
  private let limits: BatchLimits

  init(_ enricher: any DocumentEnricher, _ limits: BatchLimits) {
    self.enricher = enricher
    self.limits = limits
  }

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
      let outcome = outcome(of: window[index])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0 }.enumerated().map { index, outcome in
      outcome.map { $0.mapError { DocumentFailure("line \(window[index].number): \($0.reason)", isPermanent: true) } }
    }
  }

  /// The articles of a line as JSON; nothing for an empty line.
  func outcome(of line: LineReader.Line) -> Result<[String], DocumentFailure>? {
    guard !line.bytes.isEmpty else { return nil }
    do throws(DocumentFailure) {
      guard !line.isCut else {
        throw DocumentFailure("longer than \(LineReader.lineBytesMax) bytes", isPermanent: true)
      }
      let read = try BatchLine.read(line.bytes)
      let articles = try enricher.articles(of: try read.leased(number: line.number))
      return .success(try articles.map { article throws(DocumentFailure) in try json(article, id: read.id) })
    } catch {
      return .failure(error)
    }
  }

  /// The caller knows its documents by its own IDs, so that an article is given back under that.
  private func json(_ article: Article, id: String?) throws(DocumentFailure) -> String {
    var article = limits.applied(to: article)
    if let id { article.id = ArticleID(rawValue: id) }
    do {
      return try WireJSON.encode(article)
    } catch {
      throw DocumentFailure("\(error)", isPermanent: true)
    }
  }

  private func write(_ outcomes: [Result<[String], DocumentFailure>?], _ summary: inout Summary) throws {
    var output = ""
    var errors = ""
    for outcome in outcomes {
      switch outcome {
      case .success(let articles):
        summary.articles += articles.count
        for article in articles { output += article + "\n" }
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
