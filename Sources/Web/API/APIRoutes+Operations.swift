extension APIRoutes {
  private typealias Parameter = APIOperation.Parameter

  private static let cursor = Parameter(name: "cursor", kind: .text, summary: "nextCursor of the page before.")

  private static func limit(_ most: Int) -> Parameter {
    Parameter(name: "limit", kind: .number(1...most), summary: "How many.")
  }

  private static func id(_ of: String) -> Parameter {
    Parameter(
      name: "id", kind: .identifier, summary: "The ID of the \(of), or at least 6 characters of its start.",
      isInPath: true)
  }

  static let headlines = APIOperation(
    id: "headlines", summary: "The front page of an edition: its stories by rank.",
    parameters: [
      Parameter(name: "edition", kind: .text, summary: "A country's code of ISO 3166-1, or WORLD."), limit(100),
    ], response: "newswire.v1.HeadlinesResponse")

  static let article = APIOperation(
    id: "article", summary: "One article as its digest page, without the full text.",
    parameters: [
      id("article"),
      Parameter(name: "revision", kind: .number(0...Int(UInt32.max)), summary: "Which text; 0 for the newest."),
      Parameter(name: "similar", kind: .number(1...50), summary: "How many similar articles."),
    ], response: "newswire.v1.GetResponse")

  static let similar = APIOperation(
    id: "similar", summary: "News like an article, from other sources.", parameters: [id("article"), limit(50)],
    response: "newswire.v1.SimilarResponse")

  static let story = APIOperation(
    id: "story", summary: "The articles on one event: who told it when, and why each is in it.",
    parameters: [id("story"), limit(100), cursor], response: "newswire.v1.StoryResponse")

  static let search = APIOperation(
    id: "search", summary: "Articles by words, names, keywords, source, country, language and time.",
    parameters: [
      Parameter(name: "q", kind: .text, summary: "Words, \"phrases\" and fields that must all hold."),
      Parameter(name: "source", kind: .texts, summary: "A source's domain or name; any of them."),
      Parameter(name: "country", kind: .texts, summary: "A code of ISO 3166-1; any of them."),
      Parameter(name: "language", kind: .texts, summary: "A BCP 47 tag; any of them."),
      Parameter(name: "topic", kind: .texts, summary: "A topic's code or name; any of them."),
      Parameter(name: "keyword", kind: .texts, summary: "All of them."),
      Parameter(name: "entity", kind: .texts, summary: "All of them."),
      Parameter(name: "after", kind: .time, summary: "Published then or later."),
      Parameter(name: "before", kind: .time, summary: "Published earlier."),
      Parameter(name: "order", kind: .choice(["relevance", "newest"]), summary: "relevance when there are words."),
      Parameter(name: "copies", kind: .truth, summary: "Whether each copy of a text is a hit of its own."),
      Parameter(name: "facets", kind: .truth, summary: "Whether the matches are counted."), limit(100), cursor,
    ], response: "newswire.v1.SearchResponse")

  static let trends = APIOperation(
    id: "trends", summary: "The keywords and names that more sources of an edition write of now than before.",
    parameters: [
      Parameter(name: "edition", kind: .text, summary: "A country's code of ISO 3166-1, or WORLD."), limit(100),
    ], response: "newswire.v1.TrendsResponse")

  static let sources = APIOperation(
    id: "sources", summary: "The sources by their rank.",
    parameters: [
      Parameter(name: "country", kind: .text, summary: "A code of ISO 3166-1; all without it."), limit(1_000), cursor,
    ], response: "newswire.v1.SourcesResponse")

  static let archive = APIOperation(
    id: "archive", summary: "How much the archive holds.", response: "newswire.v1.ArchiveStatsResponse")

  static let queue = APIOperation(
    id: "queue", summary: "What waits, and the workers.", response: "newswire.v1.QueueStatsResponse")
}
