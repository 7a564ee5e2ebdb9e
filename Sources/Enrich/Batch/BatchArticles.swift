import Dispatch
import Foundation
public import Models
import Synchronization

/// Documents from stdin as JSON Lines, as `newswire-enrich run --jsonl` reads them, and the articles that they become; in
/// order, on all processors.
public struct BatchArticles {
  /// A document's line.
  public struct Outcome: Sendable {
    /// From 1.
    public var line: Int
    /// As the line says; empty where it says nothing.
    public var id: String
    /// Its articles; none where it gives none.
    public var articles: [Article]
    /// Why it gives none.
    public var reason: String?
  }

  /// Lines that are worked on before the next are read.
  private static let windowCount = 64

  private var reader = LineReader(descriptor: STDIN_FILENO)
  private let enricher: any DocumentEnricher

  /// Reads stdin from where it stands.
  public init(enricher: any DocumentEnricher) { self.enricher = enricher }

  /// The next lines that are not empty; nothing at the end.
  public mutating func next() throws -> [Outcome]? {
    var window: [LineReader.Line] = []
    while window.count < Self.windowCount, let line = try reader.next() { window.append(line) }
    guard !window.isEmpty else { return nil }
    let lines = window
    let outcomes = Mutex([Outcome?](repeating: nil, count: lines.count))
    let enricher = enricher
    DispatchQueue.concurrentPerform(iterations: lines.count) { index in
      let outcome = Self.outcome(of: lines[index], enricher)
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0 }.compactMap { $0 }
  }

  private static func outcome(of line: LineReader.Line, _ enricher: any DocumentEnricher) -> Outcome? {
    do throws(DocumentFailure) {
      guard let read = try BatchLine.read(line) else { return nil }
      let articles = try enricher.articles(of: try read.leased(number: line.number))
      return Outcome(line: line.number, id: read.id ?? "", articles: articles)
    } catch {
      return Outcome(line: line.number, id: "", articles: [], reason: error.reason)
    }
  }
}
