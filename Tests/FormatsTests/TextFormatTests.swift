import Formats
import Models
import Testing

struct TextFormatTests {
  private func parse(_ text: String, _ contentType: String = "text/plain") throws -> [ParsedArticle] {
    try FormatCatalog.standard.parse(Document(contentType: contentType, content: Array(text.utf8)))
  }

  /// A day as people write it, where it can only be one.
  @Test(arguments: [
    ("10.02.2025", "2025-02-10T00:00:00Z"), ("3. März 2025", "2025-03-03T00:00:00Z"), ("10/02/2025", nil),
    ("02-10-2025", nil),
    ("soon", nil),
  ])
  func statedDaysAreRead(_ date: String, _ day: String?) throws {
    let text = #"{"title": "Fog", "text": "All grey.", "date": "\#(date)"}"#
    #expect(try parse(text, "application/json").first?.publishedAt?.rfc3339 == day)
    #expect(try parse("Title: Fog\nDate: \(date)\n\nAll grey.\n").first?.publishedAt?.rfc3339 == day)
  }

  @Test func headerBlockIsRead() throws {
    let text = """
      Title: Fog on the strait
      Author: Oona Reed; Basil Trench
      Date: 2025-02-16T09:25:00Z
      Source: Northline
      URL: https://wire.example/report/fog?utm_campaign=x
      Language: en_gb
      Country: UK

      DOVER - A thick fog lay on the strait.

      It lifted before noon.
      """
    let article = try #require(parse(text).first)
    #expect(article.title == "Fog on the strait")
    #expect(article.authors == ["Oona Reed", "Basil Trench"])
    #expect(article.publishedAt?.rfc3339 == "2025-02-16T09:25:00Z")
    #expect(article.siteName == "Northline")
    #expect(article.url == "https://wire.example/report/fog")
    #expect(article.language == "en-GB")
    #expect(article.country == "GB")
    #expect(article.blocks.map(\.text) == ["DOVER - A thick fog lay on the strait.", "It lifted before noon."])
    #expect(article.origins[.title] == .headerLine)
  }

  @Test func aSentenceWithAColonIsNoHeader() throws {
    let article = try #require(parse("Title: it was the only word on the page.\nNobody knew why.").first)
    #expect(article.title.isEmpty)
    #expect(article.blocks.count == 2)
  }

  @Test func wrappedLinesAreOneParagraph() throws {
    let article = try #require(parse("One line\nand the next.\n\nAnother\nparagraph.").first)
    #expect(article.blocks.map(\.text) == ["One line and the next.", "Another paragraph."])
  }

  @Test func jsonObjectsAreRead() throws {
    let line = """
      {"id":"7","url":"https://a.example/x","title":"T","text":"One.\\n\\nTwo.","authors":["A B"],
       "publishedAt":"2025-02-07T13:30:00-05:00","source":{"name":"Echo","country":"us"},"language":"en","tags":["x","y"]}
      """
    let article = try #require(parse(line, "application/json").first)
    #expect(article.title == "T")
    #expect(article.blocks.map(\.text) == ["One.", "Two."])
    #expect(article.siteName == "Echo")
    #expect(article.country == "US")
    #expect(article.tags == ["x", "y"])
    #expect(article.publishedAt?.offsetMinutes == -300)
  }

  @Test func jsonLinesGiveAnArticleEach() throws {
    let lines = (1...3).map { #"{"title":"T\#($0)","text":"Text \#($0)."}"# }.joined(separator: "\n")
    #expect(try parse(lines, "application/x-ndjson").map(\.title) == ["T1", "T2", "T3"])
  }

  @Test(arguments: [
    (#"{"title": "T", "te"#, "JSON is cut off at byte 18"),
    (#"{"title": "T"}"#, "the object has none of the keys text, body and html"),
    ("[1]", "JSON, but no object with an article in it"), (#"{"a": wrong}"#, "not JSON: unexpected \"w\" at byte 6"),
  ])
  func brokenJSONIsExplained(_ text: String, _ reason: String) {
    let error = #expect(throws: FormatError.self) { try parse(text, "application/json") }
    #expect(error?.reason == reason)
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "not text: looks like a PNG image"),
    ([UInt8](repeating: 0, count: 64), "not text: looks like a binary file"), ([], "the document is empty"),
  ])
  func whatIsNoTextIsNamed(_ content: [UInt8], _ reason: String) {
    let error = #expect(throws: FormatError.self) {
      try FormatCatalog.standard.parse(Document(contentType: "text/html", content: content))
    }
    #expect(error?.reason == reason)
  }

  @Test(arguments: [
    ("", "<!doctype html><p>x", "html"), ("text/plain", "<html><body>x", "html"), ("", #"{"text":"x"}"#, "json"),
    ("application/octet-stream", "Just text.", "text"), ("text/html", "no markup at all", "html"),
    ("application/json", "<html>", "html"), ("text/plain", #"{"text":"x"}"#, "text"),
  ])
  func contentGoesBeforeTheDeclaredType(_ declared: String, _ text: String, _ name: String) throws {
    let document = Document(contentType: declared, content: Array(text.utf8))
    #expect(try type(of: FormatCatalog.standard.format(for: document)).name == name)
  }
}
