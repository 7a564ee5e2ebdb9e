import Models
import Testing

@testable import Wire

/// What is read at a glance, beside the article read whole.
@Suite struct ArticleGlanceTests {
  @Test func isTheArticleInPart() throws {
    var random = Random(seed: 11)
    for _ in 0..<100 {
      let article = Article(random: &random)
      let bytes = try article.wireBytes()
      let glance = try bytes.withUnsafeBytes { try ArticleGlance(wireBytes: $0, keywordsMax: 2) }
      let whole = try Article(wireBytes: bytes)
      let expected = ArticleSummary(
        id: whole.id, revision: whole.revision, title: whole.title, standfirst: whole.standfirst?.text ?? "",
        url: whole.url, source: whole.source, publishedAt: whole.publishedAt, receivedAt: whole.receivedAt,
        language: whole.language, keywords: whole.keywords.prefix(2).map(\.text), countries: whole.countries.map(\.code)
      )
      #expect(glance.summary == expected && glance.body == whole.body)
      #expect(try bytes.withUnsafeBytes { try ArticleGlance.address(wireBytes: $0) } == whole.url)
    }
  }

  @Test func refusesDamagedBytes() throws {
    var random = Random(seed: 12)
    let bytes = try Article(random: &random).wireBytes()
    for place in bytes.indices {
      // Cut off, and with another byte, it is read or refused, and nothing worse.
      _ = try? Array(bytes[..<place]).withUnsafeBytes { try ArticleGlance(wireBytes: $0, keywordsMax: 10) }
      var changed = bytes
      changed[place] ^= 0xA5
      _ = try? changed.withUnsafeBytes { try ArticleGlance(wireBytes: $0, keywordsMax: 10) }
      _ = try? changed.withUnsafeBytes { try ArticleGlance.address(wireBytes: $0) }
    }
    let text: [UInt8] = [0x5A, 2, 0xC3, 0x28]
    #expect(throws: WireError.self) {
      try text.withUnsafeBytes { try ArticleGlance(wireBytes: $0, keywordsMax: 10) }
    }
  }
}
