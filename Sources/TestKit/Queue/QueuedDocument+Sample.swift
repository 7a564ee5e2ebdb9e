import Models
public import Queue

extension QueuedDocument {
  /// A document named after a number, whose text is a number too.
  public static func sample(_ number: Int, text: Int = 0, contentBytes: Int = 40) -> QueuedDocument {
    let digits = String(number)
    let id = "d" + String(repeating: "a", count: 26 - digits.count) + digits
    let line = "Document \(number), text \(text). "
    let repeated = String(repeating: line, count: contentBytes / line.utf8.count + 1)
    let document = Document(
      url: "https://news.example/\(number)", contentType: "text/plain",
      content: Array(repeated.utf8.prefix(contentBytes)), title: "Title \(number)", authors: ["A. Writer"],
      publishedAt: Timestamp(millisecondsSinceEpoch: 1_700_000_000_000, offsetMinutes: 60), language: "en",
      source: SourceHint(name: "News", domain: "news.example", country: "US"), tags: ["one", "two"])
    return QueuedDocument(
      id: DocumentID(rawValue: id), contentHash: Array("text \(text) of \(number)".utf8), document: document)
  }
}
