import Testing

@testable import Models

@Suite struct StringByteLimitTests {
  @Test(arguments: [
    ("", 0, ""), ("abc", 3, "abc"), ("abc", 2, "ab"), ("abc", 0, ""), ("aé", 2, "a"), ("aé", 3, "aé"), ("€", 2, ""),
    ("a👍🏽", 5, "a👍"), ("e\u{301}", 1, "e"),
  ])
  func endsWithAWholeScalar(_ text: String, _ byteCountMax: Int, _ expected: String) {
    #expect(text.prefix(byteCountMax: byteCountMax).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}
