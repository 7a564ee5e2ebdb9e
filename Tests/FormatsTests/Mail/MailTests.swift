import Models
import Testing

@testable import Formats

struct MailTests {
  private func parse(_ text: String) throws -> ParsedArticle? {
    try FormatCatalog.standard.parse(Document(content: Array(text.utf8))).first
  }

  @Test func aNewsletterIsRead() throws {
    let article = try #require(try parse(Mails.alternative))
    #expect(article.title == "Dégel au port")
    #expect(article.authors == ["Adèle Ortiz"])
    #expect(article.publishedAt?.rfc3339 == "2025-02-10T08:00:00+01:00")
    #expect(article.url == "https://harbourpost.example/2025/thaw")
    #expect(article.publisherDomain == "harbourpost.example")
    #expect(article.tags == ["port", "weather"])
    #expect(
      article.blocks.map(\.text) == [
        "Le port est ouvert depuis lundi, la glace a fondu après trois semaines.", "Les pêcheurs sont sortis.",
      ])
    #expect(article.origins[.title] == .mailHeader)
  }

  @Test func onlyHTMLIsReadAsThat() throws {
    let paragraphs = [
      "The quay of Skelmouth is open again after three weeks, the harbour master said on Monday morning.",
      "The first boats went out before dawn, and the fish market has called its buyers back for Tuesday.",
    ]
    let html = "<html><body><h1>Quay</h1><p>\(paragraphs.joined(separator: "</p><p>"))</p></body></html>"
    let text = "From: a@b.example\nSubject: Quay\nMessage-ID: <1>\nContent-Type: text/html\n\n\(html)\n"
    let blocks = try parse(text)?.blocks.map(\.text)
    #expect(blocks == paragraphs)
    let both = """
      From: a@b.example
      Subject: Quay
      Message-ID: <1>
      Content-Type: multipart/alternative; boundary=x

      --x

      See the web.
      --x
      Content-Type: text/html

      \(html)
      """
    let chosen = try parse(both)?.blocks.map(\.text)
    #expect(chosen == paragraphs)
  }

  @Test(arguments: [
    ("=?utf-8?q?a=20b?= c", "a b c"), ("=?x", "=?x"), ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"),
    ("a =?bad?z?b?= c", "a =?bad?z?b?= c"),
    ("=?iso-8859-1?q?=E9?= =?utf-8?b?w6k=?=!", "éé!"), ("=?utf-8?b?!!!?=", ""), ("plain", "plain"),
  ])
  func encodedWordsAreRead(_ text: String, _ decoded: String) {
    #expect(EncodedWord.decoded(text) == decoded)
  }

  @Test(arguments: [
    ("Ada <a@b.example>", "Ada", "b.example"), ("\"Ortiz, Ada\" <a@b.example>", "Ada Ortiz", "b.example"),
    ("a@b.example (Ada)", "Ada", "b.example"), ("a@b.example", "", "b.example"), ("<@@>", "", ""), ("", "", ""),
  ])
  func sendersAreRead(_ text: String, _ name: String, _ domain: String) {
    #expect(MailAddress(text).name == name)
    #expect(MailAddress(text).domain == domain)
  }

  @Test func transferEncodingsTakeWhatIsWrong() {
    func quoted(_ text: String) -> String {
      String(decoding: TransferEncoding.quotedPrintable(Array(text.utf8)[...], isHeader: false), as: UTF8.self)
    }
    #expect(quoted("a=  \r\nb=\nc=3D=zz=") == "abc==zz")
    #expect(TransferEncoding.base64(Array("aG\r\nk*=!".utf8)[...]) == Array("hi".utf8))
  }

  @Test(arguments: [
    ("Ortiz, Ada", "Ada Ortiz"), ("von Berg, Ada", "Ada von Berg"), ("Jane Doe, Reuters", "Jane Doe, Reuters"),
    ("Pressestelle, Stadt Köln", "Pressestelle, Stadt Köln"), ("Quill, Inc.", "Quill, Inc."),
  ])
  func aNameIsTurnedWhereItIsOnePersons(_ name: String, _ expected: String) {
    #expect(MailAddress("\"\(name)\" <desk@quay.example>").name == expected)
  }

  /// A desk that forwards a mail as it is says nothing by itself.
  @Test(arguments: ["", "Content-Disposition: attachment\n"])
  func aForwardedMailIsRead(_ header: String) throws {
    let text = """
      From: "Ortiz, Ada" <ada@harbourpost.example>
      Subject: Fwd: Quay
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: message/rfc822
      \(header)
      From: Bo Lind <bo@quay.example>
      Subject: Quay
      Content-Type: text/plain

      The quay is open again.
      --x--
      """
    let article = try #require(try parse(text))
    #expect(article.blocks.map(\.text) == ["The quay is open again."])
    #expect(article.authors == ["Ada Ortiz"] && article.title == "Fwd: Quay")
  }

  @Test func forwardedMailsInEachOtherAreBounded() {
    let part = "Content-Type: message/rfc822\n\n"
    let text = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n" + String(repeating: part, count: 50_000) + "Text."
    #expect(throws: FormatError.self) { try parse(text) }
  }

  @Test func partsInPartsAreBounded() {
    var text = "From: a@b.example\nSubject: x\nMessage-ID: <1>\n"
    for _ in 0..<2_000 { text += "Content-Type: multipart/mixed; boundary=b\n\n--b\n" }
    #expect(throws: FormatError.self) { try parse(text + "\nText.") }
    let many =
      "From: a@b.example\nSubject: x\nMessage-ID: <1>\nContent-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\nContent-Type: image/png\n\nx\n", count: 100_000)
    #expect(throws: FormatError.self) { try parse(many) }
  }
}
