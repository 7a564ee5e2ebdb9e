import Models
import Testing

@testable import Wire

@Suite struct WireJSONTests {
  @Test func writesNamesNumbersEnumsAndBytesByTheMapping() throws {
    let document = Document(
      url: "https://harbourpost.example/a", content: [0xFB, 0xFF], title: "A \"quoted\"\nline\u{1}",
      publishedAt: Timestamp(rfc3339: "2025-02-10T14:30:00+01:00"))
    let leased = LeasedDocument(leaseID: "l", document: document, attempt: 2, sequence: 9_007_199_254_740_993)
    let json = try WireJSON.encode(leased)
    #expect(
      json == #"{"leaseId":"l","document":{"url":"https://harbourpost.example/a","content":"+/8=","#
        + #""title":"A \"quoted\"\nline\u0001","publishedAt":"2025-02-10T14:30:00+01:00"},"attempt":2,"#
        + #""sequence":"9007199254740993"}"#)
    let entity = Entity(name: "Paris", kind: .place, salience: 0.5)
    #expect(try WireJSON.encode(entity) == #"{"name":"Paris","kind":"KIND_PLACE","salience":0.5}"#)
  }

  @Test func writesDefaultsAndLinesWhenAsked() throws {
    let options = WireJSON.Options(includesDefaults: true, isPretty: true)
    let json = try WireJSON.encode(ListDeadLettersRequest(limit: 3), options)
    #expect(json == "{\n  \"cursor\": \"\",\n  \"limit\": 3\n}")
    #expect(try WireJSON.encode(QueueStatsRequest(), options) == "{}")
    #expect(try WireJSON.encode(StatusRequest(), options) == "{\n  \"documentIds\": []\n}")
  }

  @Test(arguments: [
    #"{"filter":{"text":"a","publishedAfter":"2025-02-10"},"order":"SORT_ORDER_NEWEST","limit":10}"#,
    #"{"filter":{"text":"a","published_after":"2025-02-10T00:00:00Z"},"order":1,"limit":"10","cursor":null}"#,
    " {\r\n\t\"limit\" : 1e1 , \"order\":1, \"filter\": {\"text\":\"\\u0061\",\"publishedAfter\":\"2025-02-10\"} } ",
  ])
  func readsEverySpellingOfTheMapping(json: String) throws {
    let filter = ArticleFilter(text: "a", publishedAfter: Timestamp(rfc3339: "2025-02-10"))
    #expect(
      try WireJSON.decode(SearchRequest.self, from: json) == SearchRequest(filter: filter, order: .newest, limit: 10))
  }

  @Test func readsSurrogatePairsAndBothAlphabetsOfBase64() throws {
    let document = try WireJSON.decode(Document.self, from: #"{"title":"\ud83d\ude00\/","content":"-_8"}"#)
    #expect(document == Document(content: [0xFB, 0xFF], title: "😀/"))
  }

  @Test(arguments: [
    ("", "not JSON at line 1, column 1: the text ends where a value is expected"),
    ("[]", "must be an object"),
    ("{", "not JSON at line 1, column 2: expected '\"'"),
    ("{}\n x", "not JSON at line 2, column 2: something follows after the end of the value"),
    (#"{"documents":[{"urll":1}]}"#, "documents[0].urll: newswire.v1.Document has no such field"),
    (#"{"documents":[{"url":1}]}"#, "documents[0].url: must be a string"),
    (#"{"documents":[{"url":"a","url":"b"}]}"#, "documents[0].url: stands here twice"),
    (#"{"documents":[{"content":"a"}]}"#, "documents[0].content: must be a string of base64"),
    (#"{"documents":[{"content":"aa=a"}]}"#, "documents[0].content: must be a string of base64"),
    (#"{"documents":[{"title":"\u0000"}]}"#, "documents[0].title: " + WireError.embeddedNUL.reason),
    (
      #"{"documents":[{"title":"\ud800"}]}"#,
      "documents[0].title: not JSON at line 1, column 31: half of a surrogate pair"
    ),
    (#"{"documents":[null]}"#, "documents[0]: must be an object"),
    (#"{"documents":{}}"#, "documents: must be an array"),
    (#"{"documents":[{}],}"#, "not JSON at line 1, column 19: expected '\"'"),
    (
      "{\"documents\":[{\"title\":\"a\nb\"}]}",
      "documents[0].title: not JSON at line 1, column 26: a control character in a string must be escaped"
    ),
    (#"{"documents":[]}"#, "documents: must not be empty"),
  ])
  func saysWhatIsWrong(json: String, reason: String) throws {
    let error = #expect(throws: WireError.self) { try WireJSON.decode(SubmitRequest.self, from: json) }
    #expect(error?.description == reason)
  }

  @Test(arguments: [
    "-1", "1.5", "4294967296", "01", "+1", "1e99", "true", "NaN", "\"\"", "\"x\"", "[1]", "1 2", "--1", "1.",
  ])
  func refusesWhatIsNoCount(number: String) {
    #expect(throws: WireError.self) {
      try WireJSON.decode(RetryInfo.self, from: #"{"retryAfterMilliseconds":\#(number)}"#)
    }
  }

  @Test(arguments: ["NaN", "\"NaN\"", "Infinity", "\"-Infinity\"", "1e999", "\"0x1\"", "2", "null0"])
  func refusesWhatIsNoConfidence(number: String) {
    #expect(throws: WireError.self) { try WireJSON.decode(Country.self, from: #"{"confidence":\#(number)}"#) }
  }

  @Test func namesTheValuesOfAnEnum() {
    let error = #expect(throws: WireError.self) { try WireJSON.decode(SearchRequest.self, from: #"{"order":"BEST"}"#) }
    #expect(error?.description == "order: 'BEST' is not one of SORT_ORDER_RELEVANCE, SORT_ORDER_NEWEST")
  }

  @Test func onlyOneOfAOneofIsTaken() {
    let json = #"{"details":[{"retryInfo":{},"errorInfo":{}}]}"#
    let error = #expect(throws: WireError.self) { try WireJSON.decode(ReplyHeader.self, from: json) }
    #expect(error?.field == "details[0].error_info")
  }

  @Test func depthAndSizeHaveAnEnd() {
    let deep = String(repeating: #"{"page":"#, count: 100_000)
    #expect(throws: WireError.self) { try WireJSON.decode(GetResponse.self, from: deep) }
    let arrays = #"{"documents":"# + String(repeating: "[", count: 100_000)
    #expect(throws: WireError.self) { try WireJSON.decode(SubmitRequest.self, from: arrays) }
    let large = [UInt8](repeating: 0x20, count: WireJSON.byteCountMax + 1)
    #expect(throws: WireError.self) {
      try large.withUnsafeBytes { try WireJSON.decode(SubmitRequest.self, from: $0) }
    }
  }

  @Test func damagedTextNeverCrashes() throws {
    var random = Random(seed: 7)
    for _ in 0..<200 {
      let json = Array(try WireJSON.encode(SubmitRequest(random: &random)).utf8)
      for _ in 0..<20 {
        var damaged = json
        for _ in 0..<random.int(1...4) {
          damaged[random.int(0...(json.count - 1))] = UInt8(truncatingIfNeeded: random.next())
        }
        let count = random.int(0...damaged.count)
        do {
          _ = try damaged.withUnsafeBytes {
            try WireJSON.decode(SubmitRequest.self, from: UnsafeRawBufferPointer(rebasing: $0[..<count]))
          }
        } catch is WireError {}
      }
    }
  }
}
