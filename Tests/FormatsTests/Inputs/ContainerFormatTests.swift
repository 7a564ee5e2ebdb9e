import Models
import Testing

@testable import Formats

/// Containers that come as one document.
struct ContainerFormatTests {
  private func parse(_ bytes: [UInt8], _ type: String = "", language: String = "") throws(FormatError)
    -> [ParsedArticle]
  {
    try FormatCatalog.standard.parse(
      Document(contentType: type, content: bytes, language: language, source: SourceHint(name: "Echo")))
  }

  @Test func anArticleARecord() throws {
    let crawl = WARCTests.info + WARCTests.first + WARCTests.second
    for bytes in [crawl, Packing.gzip(crawl)] {
      let articles = try parse(bytes, "application/warc", language: "en")
      #expect(articles.map(\.url) == ["https://a.example/1", "https://a.example/2"])
      #expect(articles.map(\.siteName) == ["Echo", "Echo"])
      #expect(articles.map(\.language) == ["en", "en"])
    }
    let table = Array("title,text\nFog,Grey.\nSnow,White.\n".utf8)
    #expect(try parse(table, "text/csv").map(\.title) == ["Fog", "Snow"])
    let archive = Packing.zip([
      Packing.File("a.csv", table), Packing.File("b.txt", "Rain fell."),
      Packing.File("c.png", [0x89, 0x50, 0x4E, 0x47]),
      Packing.File("d.html", [0x89, 0x50, 0x4E, 0x47]),
    ])
    #expect(try parse(archive, "application/zip").map { $0.blocks[0].text } == ["Grey.", "White.", "Rain fell."])
  }

  @Test func nothingInItIsAReason() {
    let pictures = Packing.zip([Packing.File("c.png", [0x89, 0x50, 0x4E, 0x47])])
    #expect(throws: FormatError(.noArticle, "there is no article in the archive")) { try parse(pictures) }
    let bomb = Packing.zip([Packing.File("a.jsonl.zst", Packing.zstdBomb(0x20, blocks: 8_192))])
    let error = #expect(throws: FormatError.self) { try parse(bomb) }
    #expect(error?.reason.isEmpty == false)
  }

  @Test func whatCannotBeReadIsPassedOver() throws {
    let crawl = WARCTests.info + WARCTests.response("https://a.example/liar", "x", length: "5000") + WARCTests.first
    #expect(try parse(crawl).map(\.url) == ["https://a.example/1"])
    #expect(try parse(Array(Packing.gzip(crawl).dropLast(12))).isEmpty == false)
  }
}
