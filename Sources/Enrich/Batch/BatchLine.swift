import Foundation
import Models

/// One document of `newswire-enrich run --jsonl` and of `newswire-query replay --jsonl`.
struct BatchLine: Decodable {
  var id: String?
  var html: String?
  var text: String?
  var base64: String?
  var contentType: String?
  var url: String?
  var title: String?
  var language: String?
  var publishedAt: String?
  /// What many collections have instead; where it can't be read, the document has no time.
  var date: String?
  var source: String?
  /// What `base64` stood for, where it was taken out before.
  var content: [UInt8]?

  enum CodingKeys: String, CodingKey {
    case id, html, text, base64, url, title, language, date, source
    case contentType = "content_type"
    case publishedAt = "published_at"
  }

  /// Reads a line and takes its bytes, which are nearly all that a document needs; nothing where it is empty.
  static func read(_ line: LineReader.Line) throws(DocumentFailure) -> BatchLine? {
    guard line.count > 0 else { return nil }
    guard !line.isCut else {
      throw DocumentFailure("longer than \(LineReader.lineBytesMax) bytes", isPermanent: true)
    }
    do {
      let bytes = line.takeBytes()
      guard let member = Base64Member(bytes) else {
        return try JSONDecoder().decode(BatchLine.self, from: Data(bytes))
      }
      var read = try JSONDecoder().decode(BatchLine.self, from: member.rest)
      read.content = member.content
      return read
    } catch DecodingError.typeMismatch(_, let context) {
      let key = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw DocumentFailure(key.isEmpty ? "the line is no JSON object" : "\"\(key)\" is no string", isPermanent: true)
    } catch {
      throw DocumentFailure("the line is not JSON", isPermanent: true)
    }
  }

  /// The document as a worker would lease it.
  func leased(number: Int) throws(DocumentFailure) -> LeasedDocument {
    let (content, type) = try body()
    let document = Document(
      url: url ?? "", contentType: type, content: content, title: title ?? "", publishedAt: try time(),
      language: language ?? "", source: source.map(Self.hint))
    return LeasedDocument(
      documentID: DocumentID(rawValue: id ?? String(number)), document: document, attempt: 1, sequence: number)
  }

  private func body() throws(DocumentFailure) -> (content: [UInt8], type: String) {
    let declared = contentType ?? ""
    if let html { return (Array(html.utf8), "text/html; charset=utf-8") }
    if let text {
      // A headline by itself is news too: its title is all its text.
      return (Array((text.contains { !$0.isWhitespace } ? text : title ?? "").utf8), "text/plain; charset=utf-8")
    }
    if let content { return (content, declared) }
    if let base64 {
      // The strict reading is twice as fast; line breaks in it are allowed all the same.
      guard
        let data = Data(base64Encoded: base64) ?? Data(base64Encoded: base64, options: .ignoreUnknownCharacters)
      else {
        throw DocumentFailure("\"base64\" is not base64", isPermanent: true)
      }
      return (Array(data), declared)
    }
    throw DocumentFailure("the object has none of the keys html, text and base64", isPermanent: true)
  }

  /// When it was published: a time as in RFC 3339, or a day, which begins at midnight UTC.
  private func time() throws(DocumentFailure) -> Timestamp? {
    guard let publishedAt, !publishedAt.isEmpty else { return date.flatMap(Self.time) }
    guard let time = Self.time(publishedAt) else {
      throw DocumentFailure("\"published_at\" is no time as in RFC 3339", isPermanent: true)
    }
    return time
  }

  private static func time(_ text: String) -> Timestamp? {
    Timestamp(rfc3339: text) ?? Timestamp(rfc3339: text + "T00:00:00Z")
  }

  /// A domain, or else a name.
  private static func hint(_ source: String) -> SourceHint {
    let isDomain = source.contains(".") && !source.contains(where: \.isWhitespace)
    return SourceHint(name: source, domain: isDomain ? source.lowercased() : "")
  }
}
