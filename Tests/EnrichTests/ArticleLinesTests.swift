import Foundation
import Models
import Testing

@testable import Enrich

/// Lines in, lines out: what `newswire-enrich run --jsonl` makes of each.
struct ArticleLinesTests {
  /// An article a word.
  private struct WordEnricher: DocumentEnricher {
    func articles(of document: LeasedDocument) throws(DocumentFailure) -> [Article] {
      String(decoding: document.document.content, as: UTF8.self).split(separator: " ").map { Article(body: String($0)) }
    }
  }

  private func lines(_ text: String, isCut: Bool = false) -> Result<[String], DocumentFailure>? {
    let lines = ArticleLines(enricher: WordEnricher())
    return lines.outcome(of: LineReader.Line(number: 3, bytes: Array(text.utf8), isCut: isCut))
  }

  private func ids(_ text: String) throws -> [String] {
    try (lines(text)?.get() ?? []).map {
      let object = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return object?["id"] as? String ?? ""
    }
  }

  @Test func articlesComeBackUnderTheCallersID() throws {
    #expect(try ids(#"{"id": "x", "text": "one"}"#) == ["x"])
    #expect(try ids(#"{"id": "x", "text": "one two three"}"#) == ["x", "x#2", "x#3"])
    #expect(try ids(#"{"id": "x", "base64": "b25lIHR3bw==", "content_type": "text/plain"}"#) == ["x", "x#2"])
    #expect(lines("") == nil)
  }

  @Test(arguments: [
    ("[]", "the line is no JSON object"), ("{", "the line is not JSON"),
    (#"{"id": 1, "text": "x"}"#, #""id" is no string"#),
    (#"{"base64": "%"}"#, #""base64" is not base64"#),
    (#"{"id": "x"}"#, "the object has none of the keys html, text and base64"),
    (#"{"text": "\ud800"}"#, "the line is not JSON"),
  ])
  func whatIsWrongIsSaid(_ line: String, _ reason: String) {
    guard case .failure(let failure) = lines(line) else {
      Issue.record("\(line) was taken")
      return
    }
    #expect(failure.reason == reason)
  }

  /// The bytes of a line, which stays among others, are not held beside the document that was made of them.
  @Test func aLineThatWasReadHoldsNothing() throws {
    let line = LineReader.Line(number: 1, bytes: Array(#"{"text": "x"}"#.utf8), isCut: false)
    #expect(try BatchLine.read(line)?.text == "x")
    #expect(line.takeBytes().isEmpty && line.count == 13)
  }

  @Test func timesAndSourcesAreTaken() throws {
    func document(_ fields: String) throws -> Document {
      let line = LineReader.Line(number: 1, bytes: Array(#"{"text": "x", \#(fields)}"#.utf8), isCut: false)
      return try #require(try BatchLine.read(line)).leased(number: 1).document
    }
    let midnight = Timestamp(rfc3339: "2025-02-11T00:00:00Z")
    #expect(try document(#""published_at": "2025-02-11T00:00:00Z", "date": "1999-01-01""#).publishedAt == midnight)
    #expect(try document(#""date": "2025-02-11""#).publishedAt == midnight)
    #expect(try document(#""date": "last Tuesday""#).publishedAt == nil)
    #expect(throws: DocumentFailure.self) { try document(#""published_at": "last Tuesday""#) }
    #expect(try document(#""source": "Harbour.example""#).source?.domain == "harbour.example")
    #expect(try document(#""source": "The Harbour Post""#).source == SourceHint(name: "The Harbour Post", domain: ""))
  }

  /// A headline without a text is news too.
  @Test func aHeadlineStandsForItsText() throws {
    let line = LineReader.Line(number: 1, bytes: Array(#"{"title": "Bridge closes", "text": " "}"#.utf8), isCut: false)
    let document = try #require(try BatchLine.read(line)).leased(number: 1).document
    #expect(String(decoding: document.content, as: UTF8.self) == "Bridge closes")
  }

  @Test func aLineThatWasCutIsRefused() {
    #expect(throws: DocumentFailure.self) { try lines(#"{"text": "x"}"#, isCut: true)?.get() }
  }
}
