import Models
import Testing

@testable import Formats

/// Tables, foreign JSON and other collections.
struct TableTests {
  private func map(_ text: String) throws -> InputOptions { InputOptions(fieldMap: try FieldMap(text)) }

  @Test func recordsOfATableAreDocuments() {
    let table = """
      Title,text,Date,Authors,url
      "Snow, again","It snowed.
      Then it ""froze"".",2025-01-02,Ada Ortiz;Bo Lind,https://a.example/1
      ,,,,
      Fog,A 5" thick fog.,,,
      """
    #expect(
      items(Array(table.utf8)) == [
        #":2 application/json  {"authors":["Ada Ortiz","Bo Lind"],"date":"2025-01-02","text":"It snowed.\nThen "#,
        #":5 application/json  {"text":"A 5\" thick fog.","title":"Fog"}"#,
      ])
  }

  @Test(arguments: [";", "\t", "|"])
  func delimitersAreFound(_ delimiter: String) {
    let table = "title\(delimiter)text\nFog\(delimiter)It is, as ever, grey.\n"
    #expect(items(Array(table.utf8)) == [#":2 application/json  {"text":"It is, as ever, grey.","title":"Fog"}"#])
  }

  /// What spreadsheets write before the header for each other.
  @Test func aStatedDelimiterIsTaken() {
    let table = "sep=;\r\ntitle;text\r\nFog, thick;Grey, \"as\" ever.\r\n"
    #expect(
      items(Array(table.utf8)) == [#":3 application/json  {"text":"Grey, \"as\" ever.","title":"Fog, thick"}"#])
    #expect(items(Array("sep=;\n".utf8), "x.csv").first?.contains("CSV without a header line") == true)
  }

  @Test func columnsAreMapped() throws {
    let table = "Nr,Headline,Inhalt,Datum\r\n7,Nebel,Alles grau.,2025-01-02\r\n"
    let found = items(Array(table.utf8), options: try map("title=headline,body=Inhalt,publishedAt=Datum"))
    #expect(found.count == 1)
    #expect(found[0] == #":2 application/json  {"publishedAt":"2025-01-02","text":"Alles grau.","title":"Nebel"}"#)
    #expect(items(Array(table.utf8), "x.csv").first?.contains("no column is called text") == true)
    #expect(items(Array(table.utf8), "x.csv", isNamed: false) == [" left out"])
  }

  @Test func oldCharsetsAndWideOnesAreRead() {
    let table = Array("title;text\nN".utf8) + [0xE4] + Array("he;Gr".utf8) + [0xFC, 0xDF] + Array("e.\n".utf8)
    #expect(items(table) == [#":2 application/json  {"text":"Grüße.","title":"Nähe"}"#])
    let wide: [UInt8] =
      [0xFF, 0xFE] + "title\ttext\nNähe\tGrüße 😀.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for pieceBytes in [1, 2, 3, 64] {
      #expect(items(wide, pieceBytes: pieceBytes) == [#":2 application/json  {"text":"Grüße 😀.","title":"Nähe"}"#])
    }
  }

  @Test func aQuotationWithoutEndIsToldAndBounded() {
    let table = "title,text\na,\"open\n" + String(repeating: String(repeating: "x", count: 998) + "y\n", count: 7_000)
    let found = items(Array(table.utf8))
    #expect(found.first == ":2 refused: a record may have at most 6 MiB")
    #expect(items(Array("title,text\na,\"open".utf8)) == [":2 refused: the table ends inside of a quotation"])
  }

  /// Whatever follows it: rows with quotations, without any, or the end.
  @Test(arguments: [
    "b,\"Text, two.\"\nc,\"Three.\"\n", "b,Text two.\nc,Three.", "b,Text two.\nc,\"Three, too.\"\n",
    "b,\"Text \"\"two\"\".\"\nc,Three.\n",
  ])
  func aQuotationWithoutEndCostsItsRowAlone(_ rest: String) {
    let lines = (0..<40).map { "\($0),Row \($0).\n" }.joined()
    let found = items(Array(("title,text\na,\"Text one.\n" + rest).utf8))
    #expect(
      found.first == ":2 refused: a quotation begins here and does not end; the table is read on from line 3",
      "\(found)")
    #expect(found.count == 3 && found[1].hasPrefix(":3 application/json") && found[2].hasPrefix(":4 application/json"))
    let long = items(Array(("title,text\na,\"Text one.\n" + lines).utf8), pieceBytes: 7)
    #expect(long.count == 41 && long[40].hasPrefix(":42 application/json"))
  }

  @Test func whatIsQuotedOverManyLinesStaysWhole() {
    let text = (0..<2_000).map { "Line \($0), with a comma" }.joined(separator: "\n")
    #expect(items(Array("title,text\na,\"\(text)\"\nb,Two.\n".utf8)).count == 2)
    let loose = items(Array("title,text\na,\"One\ntwo\" three\n".utf8))
    #expect(loose == [#":2 application/json  {"text":"One\ntwo three","title":"a"}"#])
  }

  @Test func foreignJSONIsMapped() throws {
    let lines = """
      {"id": 1, "headline": "Fog", "content": {"text": "All grey."}, "by": ["A", "B"], "link": "https://a.example/1"}
      {"id": 2, "headline": "No text"}
      [1]
      {"cut
      """
    let found = items(Array(lines.utf8), "x.jsonl", options: try map("title=headline,body=content.text,authors=by"))
    #expect(found.count == 4)
    #expect(found[0].hasPrefix(#":1 application/json  {"authors":["A","B"],"#))
    #expect(found[1] == #":2 refused: there is no text under "content.text"; the keys are headline, id"#)
    #expect(found[2] == ":3 refused: JSON, but no object with an article in it")
    #expect(found[3].hasPrefix(":4 refused: JSON is cut off"))
  }

  @Test(arguments: [
    ("", "the map is empty"), ("title", "is not FIELD=KEY"), ("nonsense=a", "\"nonsense\" is no field of an article"),
    ("title=a,headline=b", "title is mapped twice"), ("=a", "is not FIELD=KEY"),
  ])
  func wrongMapsAreExplained(_ text: String, _ reason: String) {
    let error = #expect(throws: FormatError.self) { try FieldMap(text) }
    #expect(error?.reason.contains(reason) == true)
  }

  @Test(arguments: [1, 5, 1 << 20])
  func anArrayOfObjectsIsTakenApart(pieceBytes: Int) {
    let array = #" [ {"text": "o}n\"e", "x": [1, {"y": 2}]},{"text": "two"} , ] "#
    #expect(
      items(Array(array.utf8), pieceBytes: pieceBytes) == [
        #"#1 application/json  {"text": "o}n\"e", "x": [1, {"y": 2}]}"#, #"#2 application/json  {"text": "two"}"#,
      ])
    #expect(items(Array(#"[{"text": "one"}, 7]"#.utf8)).last?.contains("something else than objects") == true)
    #expect(items(Array(#"[{"text": "one"}, {"te"#.utf8)).last?.contains("cut off") == true)
  }

  /// At once, where its line is known; the others go on.
  @Test func aLineThatIsNoJSONIsRefused() {
    let lines = """
      {"text": "one"}
      {"text": "two"
      {"text": "three"} and more
      text
      ["four"]
      {"text": "five"}{"text": "six"}
      """
    let found = items(Array(lines.utf8), "x.jsonl")
    #expect(
      found == [
        #":1 application/json  {"text": "one"}"#, ":2 refused: JSON is cut off at byte 14",
        #":3 refused: not JSON: unexpected "a" at byte 18"#, #":4 refused: not JSON: unexpected "t" at byte 0"#,
        ":5 refused: JSON, but no object with an article in it",
        #":6 application/json  {"text": "five"}{"text": "six"}"#,
      ])
  }

  @Test func jsonIsToldByHowItIsLaidOut() {
    #expect(items(Array("{\n  \"text\": \"one\"\n}\n".utf8)).count == 1)
    #expect(items(Array("{\"text\": \"one\"}\n{\"text\": \"two\"}\n".utf8), "x.json").count == 2)
    #expect(items(Array("{\"text\": \"one\"}".utf8), "x.json") == [#" application/json  {"text": "one"}"#])
    #expect(items(Array("{\"name\": \"one\"}".utf8), "x.json", isNamed: false) == [" left out"])
  }

  @Test func messagesOfAMailboxAreDocuments() {
    let box = """
      From desk@a.example Mon Feb 10 08:00:00 2025
      Subject: One

      >From the harbour.

      From desk@a.example Mon Feb 10 09:00:00 2025
      Subject: Two

      Second.
      """
    #expect(
      items(Array(box.utf8)) == [
        "#1 message/rfc822  Subject: One\n\nFrom the harbour.\n\n", "#2 message/rfc822  Subject: Two\n\nSecond.\n",
      ])
    #expect(items(Array("From the harbour: news.\nIt is open.".utf8)).count == 1)
  }
}
