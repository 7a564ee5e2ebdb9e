public import ArgumentParser
import Enrich
import Foundation
import Operations

/// `newswire-query replay --jsonl`: documents in on stdin, what the archive makes of each out on stdout, without a service.
public struct ReplayCommand: AsyncParsableCommand {
  /// Its name and help.
  public static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Show how documents from stdin are grouped, without any service.",
    discussion: """
      Each line of stdin is a JSON object with a document, as newswire-enrich run reads them: "id"; "html", or "text", or \
      "base64" with "content_type"; and where they are known "url", "title", "language", "published_at" and "source". They \
      pass in order through the pipeline into an empty archive in memory. Then each line of stdout is a JSON object: "id", \
      "story", "near_duplicate_group" (the ID of the original) and "similar" ("id" and "score" of each) as they stand at the \
      end, and the same in "on_arrival" as they stood when the document had come. A document that gives no article is \
      reported on stderr.

      With --queries, a file of JSON Lines with "id" and "text", searches follow: "query" and "hits" ("id", "score"), or "error".

      Exit code 0 when there was an article, 65 when no line gave one.
      """)

  @Flag(help: "Read and write JSON Lines; the only form there is.")
  var jsonl = false

  @Option(help: ArgumentHelp("How many similar articles of each, 0 to 50.", valueName: "n"))
  var similar = 10

  @Option(help: ArgumentHelp("Searches to answer at the end: JSON Lines with \"id\" and \"text\".", valueName: "file"))
  var queries: String?

  @Option(help: ArgumentHelp("Hits of each search, 1 to 100.", valueName: "n"))
  var hits = 100

  @Option(
    help: ArgumentHelp(
      "Weights that give articles vectors; else NEWSWIRE_VECTOR_MODEL, else none.", valueName: "file"))
  var vectorModel: String?

  @Flag(help: "Print on stderr at the end what storing and grouping an article took.")
  var times = false

  /// What ArgumentParser asks for.
  public init() {}

  /// Numbers that make no sense are refused before anything is read.
  public func validate() throws {
    guard jsonl else { throw ValidationError("Say --jsonl: documents are read as JSON Lines.") }
    guard (0...50).contains(similar) else { throw ValidationError("--similar takes a number from 0 to 50.") }
    guard (1...100).contains(hits) else { throw ValidationError("--hits takes a number from 1 to 100.") }
  }

  /// Works until stdin ends, then writes.
  public func run() async throws {
    FreedMemory.keep()
    let questions: [ReplayQuery]
    let enricher: PipelineEnricher
    do {
      questions = try queries.map(ReplayQuery.read) ?? []
      let model = vectorModel ?? ProcessInfo.processInfo.environment["NEWSWIRE_VECTOR_MODEL"] ?? ""
      enricher = try PipelineEnricher(vectorModel: model)
    } catch let failure as ProgramFailure {
      failure.end(program: "newswire-query")
    }
    var run = try ReplayRun(similarMax: similar)
    try await run.read(BatchArticles(enricher: enricher))
    try await run.write()
    for question in questions { try await run.answer(question, limit: hits) }
    if times { try FileHandle.standardError.write(contentsOf: Data(run.report().utf8)) }
    guard !run.isEmpty else { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
