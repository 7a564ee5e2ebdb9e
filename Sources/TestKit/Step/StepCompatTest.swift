public import Enrichment
import Formats
import Models
public import Testing

/// What every step promises: on any text sensible or empty values, spans that hold, the same values twice.
///
/// Call ``run(_:)`` once for each step from the tests of its room. The step runs after the others of the catalogue that
/// stand before it, as in the product, and again on a bare draft, as if each of those had failed.
public struct StepCompatTest: Sendable {
  private let step: any EnrichmentStep

  /// The suite for one step.
  public init(_ step: any EnrichmentStep) { self.step = step }

  /// Runs every check over every hostile text.
  public func run(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!step.name.isEmpty && step.name == step.name.lowercased(), sourceLocation: sourceLocation)
    #expect(step.version >= 1, sourceLocation: sourceLocation)
    let before = StepCatalog.standard.prefix { $0.name != step.name }
    for hostile in HostileText.all {
      check(hostile, before: Array(before), sourceLocation: sourceLocation)
      check(hostile, before: [], sourceLocation: sourceLocation)
    }
  }

  /// Runs the whole catalogue once over each text that is as long as a body may be.
  public static func runLong(sourceLocation: SourceLocation = #_sourceLocation) {
    for hostile in HostileText.long {
      let article = Pipeline().enrich(draft(hostile))
      #expect(article.steps.allSatisfy { $0.version > 0 }, "\(hostile.name)", sourceLocation: sourceLocation)
      let faults = ArticleFaults.find(in: article)
      #expect(faults.isEmpty, "\(hostile.name): \(faults.prefix(5))", sourceLocation: sourceLocation)
    }
  }

  private func check(_ hostile: HostileText, before: [any EnrichmentStep], sourceLocation: SourceLocation) {
    let pipeline = Pipeline(steps: before + [step])
    let first = pipeline.enrich(Self.draft(hostile))
    let second = pipeline.enrich(Self.draft(hostile))
    #expect(first == second, "not the same twice: \(hostile.name)", sourceLocation: sourceLocation)
    #expect(
      first.steps.last?.version == step.version, "the step failed: \(hostile.name)", sourceLocation: sourceLocation)
    let faults = ArticleFaults.find(in: first)
    #expect(faults.isEmpty, "\(hostile.name): \(faults.prefix(5))", sourceLocation: sourceLocation)
  }

  /// A draft as extraction would make it.
  public static func draft(_ hostile: HostileText) -> Draft {
    var parsed = ParsedArticle(title: hostile.title, blocks: hostile.paragraphs.map { ParsedBlock(.paragraph, $0) })
    parsed.language = hostile.claim
    let (body, blocks) = parsed.layout
    return Draft(article: Article(title: hostile.title, language: "und", body: body, blocks: blocks), claims: parsed)
  }
}
