import Models
import Testing

@testable import Formats

@Suite(.timeLimit(.minutes(1)))
struct AgencyTests {
  private func parse(_ text: String, _ type: String = "") throws -> [ParsedArticle] {
    try FormatCatalog.standard.parse(Document(contentType: type, content: Array(text.utf8)))
  }

  @Test func nitfIsRead() throws {
    let article = try #require(try parse(Agencies.nitf, "application/xml").first)
    #expect(article.title == "Fog shuts the strait for a day")
    #expect(article.standfirst == "No ferry sailed on Sunday.")
    #expect(article.authors == ["Oona Reed"])
    #expect(article.publishedAt?.rfc3339 == "2025-02-16T09:25:00Z")
    #expect(article.siteName == "Northline")
    #expect(article.section == "World")
    #expect(article.tags == ["shipping", "weather"])
    #expect(article.language == "en")
    #expect(article.image == Image(url: "https://pictures.example/fog.jpg", caption: "Nothing to be seen."))
    #expect(
      article.blocks == [
        ParsedBlock(.paragraph, "DOVER — A thick fog lay on the strait & no ferry sailed."),
        ParsedBlock(.heading, "What comes next"), ParsedBlock(.paragraph, "It is to lift by noon."),
        ParsedBlock(.listItem, "Trains run"), ParsedBlock(.listItem, "Planes do not"),
      ])
    #expect(article.origins[.title] == .xmlElement)
  }

  @Test func aMessageGivesAnArticleForEachText() throws {
    let nitf =
      "<inlineXML contenttype=\"application/nitf+xml\">"
      + Agencies.nitf[Agencies.nitf.firstRange(of: "<nitf")!.lowerBound...] + "</inlineXML>"
    let picture = "<remoteContent href=\"https://pictures.example/1.jpg\"/>"
    let articles = try parse(
      Agencies.message([
        Agencies.item(1, Agencies.xhtml), Agencies.item(2, picture), Agencies.item(3, Agencies.plain),
        Agencies.item(4, Agencies.xhtml, status: "canceled"), Agencies.item(5, nitf),
      ]))
    #expect(articles.map(\.title) == ["Bridge closed 1", "Bridge closed 3", "Fog shuts the strait for a day"])
    let first = articles[0]
    #expect(first.standfirst == "A crack was found.")
    #expect(first.authors == ["Bo Lind"])
    #expect(first.publishedAt?.rfc3339 == "2025-02-17T09:00:00+01:00")
    #expect(first.modifiedAt?.rfc3339 == "2025-02-17T10:00:00+01:00")
    #expect(first.siteName == "Harbour Agency")
    #expect(first.tags == ["bridges", "transport"])
    #expect(first.language == "en")
    #expect(
      first.blocks == [
        ParsedBlock(.paragraph, "KESSLER (HA) - The bridge was closed on Monday."), ParsedBlock(.heading, "Detours"),
        ParsedBlock(.paragraph, "Lorries go by the dam."),
      ])
    #expect(articles[1].blocks.map(\.text) == ["KESSLER (HA) - The bridge was closed.", "Lorries go by the dam."])
  }

  @Test(arguments: [
    (Agencies.message([]), "the message has no news item in it"),
    (
      Agencies.message([Agencies.item(1, "")]),
      "the item has no text: a picture, a video, or a text that is kept elsewhere"
    ),
    (Agencies.item(1, Agencies.xhtml, status: "canceled"), "the item is cancelled or withheld"),
    ("<nitf><head/></nitf>", "NITF without a body"),
  ])
  func whatIsNoTextIsTold(_ text: String, _ reason: String) {
    let error = #expect(throws: FormatError.self) { try parse(text) }
    #expect(error?.reason == reason)
  }

  @Test func keysOfNinjsInAnyCaseAreRead() throws {
    let text = """
      {"uri": "urn:x:1", "type": "text", "versionCreated": "2025-02-10T09:00:00Z", "headlines": [{"value": "Fog"}],
       "bodies": [{"contentType": "text/plain", "value": "All grey."}]}
      """
    let article = try #require(try parse(text, "application/json").first)
    #expect(article.title == "Fog" && article.publishedAt?.rfc3339 == "2025-02-10T09:00:00Z")
  }

  @Test func ninjsOfBothVersionsIsRead() throws {
    let first = try #require(try parse(Agencies.ninjs1).first)
    #expect(first.title == "Bridge closed")
    #expect(first.url == "https://agency.example/items/7")
    #expect(first.authors == ["Bo Lind"])
    #expect(first.siteName == "Harbour Agency")
    #expect(first.standfirst == "A crack was found.")
    #expect(first.publishedAt?.rfc3339 == "2025-02-17T09:00:00Z")
    #expect(first.modifiedAt?.rfc3339 == "2025-02-17T10:00:00Z")
    #expect(first.image == Image(url: "https://pictures.example/bridge.jpg", caption: "The bridge."))
    #expect(first.blocks.map(\.kind) == [.paragraph, .heading, .paragraph])
    let second = try #require(try parse(Agencies.ninjs2, "application/json").first)
    #expect(second.title == "Brücke gesperrt")
    #expect(second.authors == ["Bo Lind", "Ada Ortiz"])
    #expect(second.siteName == "Hafenagentur")
    #expect(second.language == "de")
    #expect(second.tags == ["Verkehr"])
    #expect(second.blocks.map(\.text) == ["Die Brücke ist gesperrt.", "Es gibt Umwege."])
    #expect(
      try parse(Agencies.ninjs1.replacing("\n", with: " ") + "\n" + Agencies.ninjs2.replacing("\n", with: " ")).count
        == 2)
  }

  /// Entities are not expanded and nothing is fetched, whatever a document declares.
  @Test(arguments: [
    "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
    "<!DOCTYPE nitf [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:1/x.dtd\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p; <!ENTITY c '>'>]>",
  ])
  func entitiesAreNotRead(_ type: String) throws {
    let article = try #require(
      parse(type + "<nitf><body><body.content><p>Be&c;fore.</p></body.content></body></nitf>").first)
    #expect(article.blocks.map(\.text) == ["Before."])
  }

  @Test func depthAndAttributesAreBounded() throws {
    let deep = "<nitf><body><body.content>" + String(repeating: "<p>", count: 10_000)
    let error = #expect(throws: FormatError.self) { try parse(deep) }
    #expect(error?.reason == "XML is nested deeper than 200 levels")
    let wide =
      "<nitf><body><body.content><p " + (0..<100_000).map { "a\($0)='x'" }.joined(separator: " ") + ">Text.</p>"
    #expect(try parse(wide).first?.blocks.map(\.text) == ["Text."])
    let many = "<nitf><body><body.content>" + String(repeating: "<p>x</p>", count: 400_000)
    #expect(try parse(many).first?.blocks.isEmpty == false)
  }

  @Test func oldCharsetsAreRead() throws {
    let bytes =
      Array("<?xml version='1.0' encoding='iso-8859-1'?><nitf><body><body.content><p>Br".utf8) + [0xFC]
      + Array("cke.</p></body.content></body></nitf>".utf8)
    let article = try #require(try FormatCatalog.standard.parse(Document(content: bytes)).first)
    #expect(article.blocks.map(\.text) == ["Brücke."])
  }
}
