import FoundationEssentials

/// What `Tests/Fixtures/samples.json` says of the sample articles: one entry a document, ordered by path and line.
struct SamplesManifest: Decodable {
  /// One document: a page, a text file, or one line of a JSON Lines file.
  struct Document: Decodable {
    enum Format: String, Decodable {
      case html, text, jsonl
    }

    /// Relative to `samples/`.
    let path: String
    /// From 1, in JSON Lines files only.
    let line: Int?
    let format: Format
    /// The canonical address: a revision has that of the page which it replaces.
    let url: String
    /// The documents of one event share this key, and should end in one story.
    let event: String
    let source: String
    /// ISO 3166 alpha-2.
    let country: String
    /// BCP 47.
    let language: String
    let title: String
    /// RFC 3339.
    let publishedAt: String
    /// The URL of the report that this one reprints.
    let syndicatedFrom: String?
    /// The URL of the article whose text this one corrects, which is also its own.
    let revisionOf: String?
  }

  let version: Int
  let documents: [Document]

  /// The `samples/` folder of this checkout.
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "samples")

  static func load() throws -> SamplesManifest {
    let file = directory.deletingLastPathComponent().appending(path: "Tests/Fixtures/samples.json")
    let bytes = try Data(contentsOf: file)
    return try JSONDecoder().decode(SamplesManifest.self, from: bytes)
  }

  /// How many articles the archive holds once all documents are in: revisions do not count.
  var articleCount: Int { Set(documents.map(\.url)).count }

  func documents(of event: String) -> [Document] {
    documents.filter { $0.event == event }
  }
}
