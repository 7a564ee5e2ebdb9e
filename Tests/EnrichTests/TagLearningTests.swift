import Enrichment
import Logging
import Models
import ServiceLifecycle
import Synchronization
import Testing

@testable import Enrich

@Suite(.timeLimit(.minutes(1))) struct TagLearningTests {
  /// Answers what a test says, one answer after the other, and then nothing new.
  private final class Answers: TagSource {
    let asked = Mutex<[String]>([])
    private let answers: Mutex<[Result<(version: String, languages: [LanguageTags])?, WorkError>]>

    init(_ answers: [Result<(version: String, languages: [LanguageTags])?, WorkError>]) {
      self.answers = Mutex(answers)
    }

    func tags(knownVersion: String) async throws(WorkError) -> (version: String, languages: [LanguageTags])? {
      asked.withLock { $0.append(knownVersion) }
      guard let answer = answers.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return nil }
      return try answer.get()
    }
  }

  private static func counts(_ text: String) -> [LanguageTags] {
    [LanguageTags(language: "en", articles: 50, tags: [TagCount(text: text, articles: 9)])]
  }

  private static func document() -> LeasedDocument {
    let text = "The ferry to the northern islands stopped for the third day because of ice. Islanders buy food by air."
    return LeasedDocument(
      documentID: "t", document: Document(contentType: "text/plain", content: Array(text.utf8), language: "en"),
      sequence: 1)
  }

  private func enricher() -> LearningEnricher {
    LearningEnricher { PipelineEnricher(Pipeline(steps: StepCatalog.steps(lexicon: $0))) }
  }

  /// Runs until so many pauses were asked for; returns them.
  private func learn(_ source: Answers, _ enricher: LearningEnricher, pauses count: Int) async throws -> [Duration] {
    let pauses = Mutex<[Duration]>([])
    let learning = TagLearning(
      source: source, enricher: enricher, interval: .seconds(600),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      sleep: { pause in
        let number = pauses.withLock { pauses in
          pauses.append(pause)
          return pauses.count
        }
        if number >= count { throw CancellationError() }
      })
    try await learning.run()
    return pauses.withLock { $0 }
  }

  @Test func whatIsLearnedIsUsedAndNoted() async throws {
    let enricher = enricher()
    let before = try #require(try enricher.articles(of: Self.document()).first)
    #expect(before.steps.first { $0.name == "keywords" }?.dataVersion == "")
    let source = Answers([
      .success(("one", Self.counts("Islanders buy food"))), .success(("two", Self.counts("ferry"))),
    ])
    #expect(try await learn(source, enricher, pauses: 3) == [.seconds(600), .seconds(600), .seconds(600)])
    #expect(source.asked.withLock { $0 } == ["", "one", "two"])
    let after = try #require(try enricher.articles(of: Self.document()).first)
    #expect(after.steps.first { $0.name == "keywords" }?.dataVersion == "two")
    #expect(after.keywords.first?.text == "ferry")
  }

  @Test func aQueryServiceThatIsAwayIsAskedAgainAfterLongerAndLongerPauses() async throws {
    let enricher = enricher()
    let away = WorkError("UNIMPLEMENTED: no such method")
    let source = Answers([.failure(away), .failure(away), .failure(away), .success(("one", Self.counts("ferry")))])
    let pauses = try await learn(source, enricher, pauses: 4)
    #expect(pauses == [.seconds(10), .seconds(20), .seconds(40), .seconds(600)])
    #expect(try !enricher.articles(of: Self.document()).isEmpty)
  }

  @Test func anArchiveWithTooFewTagsIsAskedAgainSoon() async throws {
    let enricher = enricher()
    let source = Answers([.success(("none", []))])
    #expect(try await learn(source, enricher, pauses: 2) == [.seconds(30), .seconds(30)])
    let article = try #require(try enricher.articles(of: Self.document()).first)
    #expect(article.steps.first { $0.name == "keywords" }?.dataVersion == "")
  }

  @Test func pagesAreJoinedAndAChangeBeginsAgain() throws {
    var pages = TagPagesRead()
    try pages.add(TagsResponse(version: "a", languages: Self.counts("one"), nextCursor: "a.1"))
    try pages.add(TagsResponse(version: "a", languages: Self.counts("two")))
    #expect(pages.languages.map { $0.tags.map(\.text) } == [["one", "two"]])
    try pages.add(TagsResponse(version: "b", languages: Self.counts("three")))
    #expect(pages.languages.map { $0.tags.map(\.text) } == [["three"]] && pages.count == 1)
    #expect(throws: WorkError.self) {
      for version in ["c", "d", "e", "f"] { try pages.add(TagsResponse(version: version)) }
    }
  }
}
