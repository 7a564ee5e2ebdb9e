public import ArgumentParser
import Enrichment
import Foundation
public import Operations

/// `newswire-enrich run --jsonl`: documents in on stdin, articles out on stdout, without a service and without a network.
public struct RunCommand<Service: ServiceCommand>: ParsableCommand {
  /// Its name and help.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run", abstract: "Enrich documents from stdin, without any service.",
      discussion: """
        Each line of stdin is a JSON object with a document: "id"; "html", or "text", or "base64" with "content_type"; and \
        where they are known "url", "title", "language", "published_at" (or "date": RFC 3339, or a day) and "source" (a \
        domain or a name). Each line of stdout is an article, newswire.v1.Article in \
        protobuf's JSON mapping, with the document's "id" (a second article of it has "ID#2"). A document that gives no \
        article is reported on stderr.

        With --vector-model, or NEWSWIRE_VECTOR_MODEL, articles have vectors.

        Exit code 0 when there was an article, 65 when no line gave one.
        """)
  }

  // What both commands take, the parser gives to the outer one.
  @ParentCommand var service: Service

  @Flag(help: "Read and write JSON Lines; the only form there is.")
  var jsonl = false

  @Option(help: ArgumentHelp("Make at most this many keywords of an article (default: 12).", valueName: "n"))
  var keywords: Int?

  @Option(help: ArgumentHelp("Make digests of at most this many sentences, the best ones.", valueName: "n"))
  var sentences: Int?

  @Option(help: ArgumentHelp("Make digests of at most this many words (default: 120).", valueName: "n"))
  var words: Int?

  @Option(
    help: ArgumentHelp(
      "Learn from the tags that publishers put on other articles: JSON Lines with \"language\" and \"tags\".",
      valueName: "file"))
  var tags: String?

  @Option(
    help: ArgumentHelp(
      "Run only these steps behind extraction, separated by commas; \"extract\" alone runs none.", valueName: "names"))
  var steps: String?

  @Flag(help: "Print on stderr at the end what each step took: microseconds a run, share, runs, failures.")
  var times = false

  /// What ArgumentParser asks for.
  public init() {}

  /// Numbers that make no sense are refused before anything is read.
  public func validate() throws {
    guard jsonl else { throw ValidationError("Say --jsonl: documents are read as JSON Lines.") }
    guard Self.isKnown(steps) else {
      let known = (["extract"] + Self.names).joined(separator: ", ")
      throw ValidationError("--steps takes names of steps, separated by commas: \(known).")
    }
    for (name, number) in [("keywords", keywords), ("sentences", sentences), ("words", words)] {
      guard let number else { continue }
      guard (0...1_000).contains(number) else { throw ValidationError("--\(name) takes a number from 0 to 1000.") }
    }
  }

  private static var names: [String] { StepCatalog.standard.map(\.name) + ["vector"] }

  private static func named(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.filter { $0 != " " } }
  }

  static func isKnown(_ list: String?) -> Bool {
    list.map { named($0).allSatisfy { $0 == "extract" || names.contains($0) } } ?? true
  }

  /// The steps that are asked for, in the catalogue's order, as the options want them.
  private func chosen(_ lexicon: TagLexicon?, _ encoder: TextEncoder?) -> [any EnrichmentStep] {
    let wanted = steps.map(Self.named)
    return StepCatalog.steps(lexicon: lexicon, encoder: encoder).filter { wanted?.contains($0.name) ?? true }.map {
      step in
      switch step {
      case is SummaryStep:
        SummaryStep(digestWordsMax: words ?? SummaryStep.digestWordsMax, digestSentencesMax: sentences)
      case is KeywordsStep: KeywordsStep(lexicon: lexicon, countMax: keywords ?? KeywordsStep.countMax)
      default: step
      }
    }
  }

  private var encoder: TextEncoder? {
    get throws(ProgramFailure) {
      let wanted = steps.map(Self.named)
      guard wanted?.contains("vector") ?? true else { return nil }
      let path =
        (service.flags["vectorModel"] ?? nil) ?? ProcessInfo.processInfo.environment["NEWSWIRE_VECTOR_MODEL"] ?? ""
      if path.isEmpty, wanted != nil { throw ProgramFailure(.usage, "--steps vector needs --vector-model") }
      return try WorkerSettings.encoder(path: path)
    }
  }

  /// Works until stdin ends.
  public func run() throws {
    FreedMemory.keep()
    let pipeline: Pipeline
    let stepTimes = times ? StepTimes() : nil
    do throws(ProgramFailure) {
      let lexicon = try tags.map { path throws(ProgramFailure) in try TagLines.lexicon(path: path) }
      pipeline = Pipeline(steps: chosen(lexicon, try encoder), observer: stepTimes)
    } catch {
      error.end(program: "newswire-enrich")
    }
    let lines = ArticleLines(enricher: PipelineEnricher(pipeline))
    let summary = try BatchRun { lines.outcome(of: $0) }.run()
    if let stepTimes { try FileHandle.standardError.write(contentsOf: Data(stepTimes.report().utf8)) }
    guard summary.written > 0 || summary.lines == 0 else { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
