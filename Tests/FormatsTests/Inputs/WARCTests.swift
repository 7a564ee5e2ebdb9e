import Models
import Testing

@testable import Formats

/// Crawls as crawlers write them, and such as nobody should.
@Suite(.timeLimit(.minutes(2)))
struct WARCTests {
  /// A record; `length` is what it says instead of the truth.
  static func record(
    _ type: String, _ url: String = "", _ block: String, length: String? = nil, fields: [String] = []
  ) -> [UInt8] {
    record(type, url, Array(block.utf8), length: length, fields: fields)
  }

  static func record(
    _ type: String, _ url: String, _ bytes: [UInt8], length: String? = nil, fields: [String] = []
  ) -> [UInt8] {
    let lines =
      ["WARC/1.0", "WARC-Type: \(type)", "WARC-Date: 2025-02-10T08:00:00Z"]
      + (url.isEmpty ? [] : ["WARC-Target-URI: \(url)"]) + fields
      + ["Content-Length: \(length ?? String(bytes.count))", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + bytes + Array("\r\n\r\n".utf8)
  }

  static func response(
    _ url: String, _ body: String, type: String = "text/html; charset=utf-8", status: String = "200 OK",
    headers: [String] = [], length: String? = nil
  ) -> [UInt8] {
    let head = (["HTTP/1.1 \(status)", "Content-Type: \(type)"] + headers + ["", ""]).joined(separator: "\r\n")
    return record(
      "response", url, head + body, length: length, fields: ["Content-Type: application/http;msgtype=response"])
  }

  static func page(_ text: String) -> String { "<html><body><p>\(text)</p></body></html>" }

  static let info = record("warcinfo", "", "software: a crawler\r\n")
  static let first = response("https://a.example/1", page("One."))
  static let second = response("https://a.example/2", page("Two."))
  static let firstLine = "#2 text/html; charset=utf-8 https://a.example/1 \(page("One."))"

  @Test(arguments: [1, 13, 1 << 20])
  func pagesOfACrawlAreDocuments(pieceBytes: Int) {
    let crawl =
      Self.info + Self.first + Self.record("request", "https://a.example/2", "GET /2 HTTP/1.1\r\n\r\n")
      + Self.second + Self.response("https://a.example/logo.png", "\u{1}PNG", type: "image/png")
      + Self.response("https://a.example/x.css", "p { color: red }", type: "text/css")
      + Self.response("https://a.example/robots.txt", "User-agent: *", type: "text/plain")
      + Self.response("https://a.example/gone", Self.page("Gone."), status: "404 Not Found")
      + Self.response("https://a.example/api", #"{"status": "ok"}"#, type: "application/json")
      + Self.record("response", "dns:a.example", "20250210080000\r\na.example. 1 IN A 127.0.0.1\r\n")
    let expected = [
      Self.firstLine, "#4 text/html; charset=utf-8 https://a.example/2 \(Self.page("Two."))", "#5 left out",
      "#6 left out",
      "#7 left out", "#8 left out", "#9 left out",
    ]
    #expect(items(crawl, "x.warc", pieceBytes: pieceBytes) == expected)
    #expect(items(Packing.gzip(Self.info) + Packing.gzip(Array(crawl[Self.info.count...])), "x.warc.gz") == expected)
  }

  @Test func textsOfAWetArchiveHaveTheirLanguage() throws {
    let crawl =
      Self.info
      + Self.record(
        "conversion", "https://a.example/1", "Le pont est fermé\nDepuis lundi, le pont est fermé.",
        fields: ["WARC-Identified-Content-Language: fra", "Content-Type: text/plain"])
    let reader = InputReader(MemorySource(crawl), InputOrigin(name: "x.warc.wet"))
    guard case .document(let document) = reader.next()?.content else {
      Issue.record("no document")
      return
    }
    #expect(document.language == "fr")
    #expect(document.url == "https://a.example/1")
    let article = try #require(try FormatCatalog.standard.parse(document).first)
    #expect(article.title == "Le pont est fermé")
    #expect(article.blocks.map(\.text) == ["Depuis lundi, le pont est fermé."])
    #expect(reader.next() == nil)
  }

  @Test func bodiesArePutTogether() {
    let text = Self.page("One.")
    let cut = "5\r\n\(text.prefix(5))\r\n\(String(text.count - 5, radix: 16));x=1\r\n\(text.dropFirst(5))\r\n0\r\n\r\n"
    let chunked = Self.response("https://a.example/1", cut, headers: ["Transfer-Encoding: chunked"])
    #expect(items(Self.info + chunked) == [Self.firstLine])
    let whole = Self.response(
      "https://a.example/1", text, headers: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"])
    #expect(items(Self.info + whole) == [Self.firstLine], "crawlers put it together and leave the headers as they were")
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n"
    let packed = Self.record("response", "https://a.example/1", Array(head.utf8) + Packing.gzip(Array(text.utf8)))
    #expect(items(Self.info + packed) == [Self.firstLine])
  }

  @Test(arguments: ["0", "3", "200", "5000", "9999999", "99999999999999999999", "-1", "many", ""])
  func aRecordThatLiesLosesOnlyItself(length: String) {
    let liar = Self.response("https://a.example/liar", Self.page("Lies."), length: length)
    let found = items(Self.info + liar + Self.first + Self.second)
    #expect(found.count == 3, "\(found)")
    #expect(found.first?.contains("refused: the record") == true)
    #expect(found.dropFirst().allSatisfy { $0.contains("https://a.example/") })
  }

  @Test func aRecordThatIsCutOffIsToldSo() {
    for count in [Self.second.count - 5, Self.second.count - 60, 30] {
      let found = items(Self.info + Self.first + Self.second.prefix(count))
      #expect(found.count == 2)
      #expect(found.first == Self.firstLine)
      #expect(found.last?.contains("refused: the record") == true)
    }
  }

  @Test func whatStandsBetweenRecordsIsPassedOver() {
    let found = items(Self.info + Array("noise\nWARC/ is no version\n\n".utf8) + Self.first + Self.second)
    #expect(found.first == "#1 refused: the record says that it has 21 bytes, but goes on behind them")
    #expect(found.count == 3)
    #expect(items(Self.info + Array("\n\n\n\r\n".utf8) + Self.first) == [Self.firstLine])
  }

  @Test func headsAreBounded() {
    let long = Self.record(
      "response", "https://a.example/x", "x", fields: ["X: " + String(repeating: "y", count: 1 << 20)])
    let many = Self.record("response", "https://a.example/x", "x", fields: Array(repeating: "X: y", count: 5_000))
    for head in [long, many] {
      let found = items(Self.info + head + Self.first)
      #expect(found.count == 2)
      #expect(found.first?.contains("the record's head has no end") == true)
    }
  }

  @Test func everyByteOfACrawlMayBeWrong() {
    let crawl = Self.info + Self.first + Self.second
    for index in crawl.indices {
      for value: UInt8 in [0x0A, 0x39, 0xFF] {
        var changed = crawl
        changed[index] = value
        #expect(items(changed).count <= 4)
      }
    }
  }

  @Test func aWarcInAJSONLineIsNoWarc() {
    let text = #"{"text": "WARC/1.0 is a format."}"# + "\n"
    #expect(items(Array(text.utf8)).count == 1)
  }
}
