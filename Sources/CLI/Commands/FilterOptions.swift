import ArgumentParser
import Models
import Operations

/// The flags that narrow a list of articles.
struct FilterOptions: ParsableArguments {
  @Argument(
    parsing: .allUnrecognized, help: "Words, \"phrases\" and fields that must all hold; see newswire help search.")
  var text: [String] = []

  @Option(name: .long, help: "A source's domain or name; may be given several times.")
  var source: [String] = []

  @Option(name: .long, help: "A country that the article is about, as in US; may be given several times.")
  var country: [String] = []

  @Option(name: .long, help: "A language, as in en; may be given several times.")
  var language: [String] = []

  @Option(name: .long, help: "A keyword; several must all apply.")
  var keyword: [String] = []

  @Option(name: .long, help: "A person, organisation or place; several must all occur.")
  var entity: [String] = []

  @Option(name: .long, help: "A topic's code or name; may be given several times.")
  var topic: [String] = []

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Published then or later.", valueName: "-7d|2025-02-10[T14:30:00Z]"))
  var after: TimeText?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Published earlier.", valueName: "2025-02-11[T00:00:00Z]"))
  var before: TimeText?

  /// A word that must not occur begins with a dash; what begins with two is a mistyped option.
  func validate() throws {
    guard let option = text.first(where: { $0.hasPrefix("--") && $0.count > 2 }) else { return }
    throw ValidationError("Unknown option '\(option.neutralised())'.")
  }

  /// - Throws: never for what was parsed: its form was checked then.
  func filter() throws(ProgramFailure) -> ArticleFilter {
    let now = Timestamp.now()
    return ArticleFilter(
      text: text.filter { $0 != "--" }.joined(separator: " "), sources: source,
      countries: country.map { $0.uppercased() },
      languages: language, keywords: keyword, entities: entity, publishedAfter: try after?.time(at: now),
      publishedBefore: try before?.time(at: now), topics: topic)
  }
}
