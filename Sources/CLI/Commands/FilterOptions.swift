import ArgumentParser
import Models

/// The flags that narrow a list of articles.
struct FilterOptions: ParsableArguments {
  @Argument(help: "Words, \"phrases\" and fields that must all hold; see newswire help search.")
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

  @Option(name: .long, help: ArgumentHelp("Published then or later.", valueName: "2025-02-10[T14:30:00Z]"))
  var after: TimeArgument?

  @Option(name: .long, help: ArgumentHelp("Published earlier.", valueName: "2025-02-11[T00:00:00Z]"))
  var before: TimeArgument?

  var filter: ArticleFilter {
    ArticleFilter(
      text: text.joined(separator: " "), sources: source, countries: country.map { $0.uppercased() },
      languages: language, keywords: keyword, entities: entity, publishedAfter: after?.time,
      publishedBefore: before?.time, topics: topic)
  }
}
