import Formats
import TestKit
import Testing

/// The same suite over the formats of files: agencies', mail, Markdown, tables, crawls.
@Suite(.timeLimit(.minutes(2)))
struct FileFormatCompatTests {
  @Test(arguments: FormatCompatTest.Check.allCases)
  func nitf(_ check: FormatCompatTest.Check) throws {
    try FormatCompatTest(
      NITFFormat(), sample: Agencies.nitf, contentType: "application/xml", nesting: ("<nitf><body>", "</body></nitf>")
    ).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func newsML(_ check: FormatCompatTest.Check) throws {
    let sample = Agencies.message([Agencies.item(1, Agencies.xhtml)])
    try FormatCompatTest(
      NewsMLFormat(), sample: sample, contentType: "application/xml", nesting: ("<newsItem>", "</newsItem>")
    ).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func ninjs(_ check: FormatCompatTest.Check) throws {
    try FormatCompatTest(
      NinjsFormat(), sample: Agencies.ninjs1, contentType: "application/json", nesting: (#"{"bodies":["#, "]}")
    ).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func mail(_ check: FormatCompatTest.Check) throws {
    let open = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
    try FormatCompatTest(
      MailFormat(), sample: Mails.alternative, contentType: "message/rfc822", nesting: (open, "--b--\n")
    )
    .run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func markdown(_ check: FormatCompatTest.Check) throws {
    let sample = "---\ntitle: Fog\ntags: [sea, weather]\n---\n\nIt is *grey* over the [bay](x).\n\n- one\n- two\n"
    try FormatCompatTest(MarkdownFormat(), sample: sample, contentType: "text/markdown", nesting: ("> ", "]"))
      .run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func csv(_ check: FormatCompatTest.Check) throws {
    let sample = "title,text\nFog,\"It is, as ever,\ngrey.\"\nSnow,White.\n"
    try FormatCompatTest(CSVFormat(), sample: sample, contentType: "text/csv", nesting: ("\"", "\",")).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func crawl(_ check: FormatCompatTest.Check) throws {
    let sample = String(decoding: WARCTests.info + WARCTests.first, as: UTF8.self)
    try FormatCompatTest(
      ContainerFormat(), sample: sample, contentType: "application/warc", nesting: ("WARC/1.0\r\n\r\n", "\r\n")
    ).run(check)
  }
}
