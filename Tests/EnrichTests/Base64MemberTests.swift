import Testing

@testable import Enrich

/// The content of a line is taken out of it before it is read as JSON, and means the same.
struct Base64MemberTests {
  private func content(_ line: String) throws -> String? {
    let read = try #require(try BatchLine.read(LineReader.Line(number: 1, bytes: Array(line.utf8), isCut: false)))
    return String(decoding: try read.leased(number: 1).document.content, as: UTF8.self)
  }

  @Test(arguments: [
    #"{"base64":"b25l"}"#, #" { "id" : "a\"b" , "base64" : "b25l" , "url" : "x\\" } "#, #"{"base64":"b2\u0035l"}"#,
    #"{"base64":"b2 5l"}"#, #"{"base64":"b25l","x":{"base64":"dHdv"}}"#, #"{"base64":"b25l","n":[1]}"#,
    #"{"title":"\"base64\":\"dHdv\"","base64":"b25l"}"#,
  ])
  func isRead(_ line: String) throws { #expect(try content(line) == "one") }

  @Test func otherContentGoesFirst() throws {
    #expect(try content(#"{"base64":"b25l","text":"two"}"#) == "two")
    #expect(try content(#"{"base64":""}"#)?.isEmpty == true)
  }

  @Test(arguments: [
    #"{"base64":"b25l""#, #"{"base64":"b25l"} x"#, #"{"base64":"b25l",,}"#, #"{"base64":"b25l"#, #"{"base64":"b\"}"#,
    "{\"base64\":\"b25l\",\"id\":\"a\u{1}\"}",
  ])
  func brokenLinesStayBroken(_ line: String) { #expect(throws: DocumentFailure.self) { try content(line) } }

  /// Only a flat object of strings is taken apart.
  @Test(arguments: [
    ("", false), ("[]", false), (#"{"base64":"b25l"}"#, true), (#"{"base64":"b25l","n":1}"#, false),
    (#"{"base64":"b25l","base64":"b25l"}"#, false), (#"{"b\u0061se64":"b25l","base64":"b25l"}"#, false),
  ])
  func isTakenOutOfFlatObjects(_ line: String, _ isTaken: Bool) {
    #expect((Base64Member(Array(line.utf8)) != nil) == isTaken)
  }
}
