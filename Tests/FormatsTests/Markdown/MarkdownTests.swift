import Models
import Testing

@testable import Formats

@Suite(.timeLimit(.minutes(1)))
struct MarkdownTests {
  private func parse(_ text: String, _ type: String = "") throws -> ParsedArticle? {
    try FormatCatalog.standard.parse(Document(contentType: type, content: Array(text.utf8))).first
  }

  @Test func frontMatterIsRead() throws {
    let text = """
      ---
      title: "Fog: a history"
      date: 2025-02-16T09:25:00Z
      authors:
        - name: Oona Reed
        - Basil Trench
      tags: [sea, weather]
      lang: en
      description: Why it is grey.
      url: https://wire.example/fog
      ---

      # Fog: a history

      A *thick* fog lay on the [strait](https://x.example).

      ## Later

      > It lifted.

      1. Trains run
      """
    let article = try #require(try parse(text))
    #expect(article.title == "Fog: a history")
    #expect(article.authors == ["Oona Reed", "Basil Trench"])
    #expect(article.tags == ["sea", "weather"])
    #expect(article.publishedAt?.rfc3339 == "2025-02-16T09:25:00Z")
    #expect(article.url == "https://wire.example/fog")
    #expect(article.standfirst == "Why it is grey.")
    #expect(article.language == "en")
    #expect(
      article.blocks == [
        ParsedBlock(.paragraph, "A thick fog lay on the strait."), ParsedBlock(.heading, "Later"),
        ParsedBlock(.quotation, "It lifted."), ParsedBlock(.listItem, "Trains run"),
      ])
    #expect(article.origins[.title] == .frontMatter)
  }

  /// Written by hand, a block is often no YAML.
  @Test func whatIsNoYAMLIsReadByLines() throws {
    let text =
      "---\ntitle: Fog: the sequel\nauthor: 'Oona Reed'\ndate: 2025-02-16\ntags: [sea\nsection: \"Weather\n---\n\nGrey.\n"
    let article = try #require(try parse(text))
    #expect(article.title == "Fog: the sequel" && article.authors == ["Oona Reed"] && article.section == "Weather")
    #expect(article.publishedAt?.rfc3339 == "2025-02-16T00:00:00Z" && article.tags.isEmpty)
    #expect(article.blocks.map(\.text) == ["Grey."])
  }

  /// What stands between two rules in a plain text is part of it.
  @Test func proseBetweenRulesIsNoFrontMatter() throws {
    let facts = "Title: Storm hits coast\nDate: 2025-02-10\n\n"
    let text = "---\n\(facts)The mayor said: \"Stay home.\"\nNobody went out.\n---\nContact: desk\n"
    let article = try #require(try parse(text, "text/plain"))
    #expect(article.blocks.contains { $0.text.contains("Stay home") })
  }

  @Test func tomlIsReadToo() throws {
    let text =
      "+++\ntitle = \"Fog\" # ours\ndate = 2025-02-16\ntags = ['sea', \"a \\\"b\\\"\"]\n[params]\ntitle = \"no\"\n+++\nGrey.\n"
    let article = try #require(try parse(text))
    #expect(article.title == "Fog")
    #expect(article.tags == ["sea", "a \"b\""])
    #expect(article.publishedAt?.rfc3339 == "2025-02-16T00:00:00Z")
    #expect(article.blocks.map(\.text) == ["Grey."])
  }

  @Test func withoutFrontMatterTheFirstHeadingIsTheTitle() throws {
    let article = try #require(try parse("# Fog\n\nGrey.\n\n<script>x</script>\n", "text/markdown"))
    #expect(article.title == "Fog")
    #expect(article.blocks.map(\.text) == ["Grey."])
  }

  /// A YAML that is made to fill a machine gives no facts, and the text all the same.
  @Test(arguments: [
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: x", "title: x\nb: " + String(repeating: "[", count: 5_000),
    "title: x\nb:\n  " + String(repeating: "- ", count: 5_000) + "x",
    "title: x\nb: " + String(repeating: "{a: ", count: 3_000),
    "title: [unclosed\ndate: \"", "title: x\n? " + String(repeating: "? ", count: 4_000) + "x",
    "title: x\n%TAG ! x\n\t- y",
  ])
  func hostileFrontMatterIsBounded(_ yaml: String) throws {
    let article = try #require(try parse("---\n\(yaml)\n---\n\nGrey.\n", "text/markdown"))
    #expect(article.blocks.last?.text == "Grey.")
  }

  @Test(arguments: ["> ", "- ", "[", "*a ", "![", "`", "<a>", "&#x41;", "***", "1. "])
  func repeatedMarksAreBounded(_ mark: String) {
    let text = String(repeating: mark, count: (1 << 18) / mark.utf8.count)
    _ = try? parse(text + "\n\nText.", "text/markdown")
  }
}
