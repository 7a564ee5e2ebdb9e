import Testing

@testable import Publishing

@Suite struct WebLinkTests {
  @Test(arguments: [
    ("https://northpost.example/a?b=1&c=2#d", "https://northpost.example/a?b=1&c=2#d"),
    ("HTTP://northpost.example", "http://northpost.example"),
    ("https://northpost.example/a b\"><script>", "https://northpost.example/a%20b%22%3E%3Cscript%3E"),
    ("https://northpost.example/\u{202E}x", "https://northpost.example/%E2%80%AEx"),
    ("https://northpost.example/a(b)'c\n", "https://northpost.example/a%28b%29%27c%0A"),
    ("https://пример.example/й", "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.example/%D0%B9"),
  ])
  func webAddressesAreLinked(text: String, expected: String) { #expect(WebLink(text)?.string == expected) }

  @Test(arguments: [
    "", "javascript:alert(1)", "data:text/html,x", "ftp://northpost.example", "//northpost.example", "/a", "http://",
    "https:///a", "https://user:word@northpost.example/", " https://northpost.example", "https://north post.example",
    "java\nscript:alert(1)", "https://a\\@b.example",
  ])
  func nothingElseIs(text: String) { #expect(WebLink(text) == nil) }

  @Test func longAddressesAreNot() {
    #expect(WebLink("https://northpost.example/" + String(repeating: "a", count: WebLink.bytesMax)) == nil)
  }
}
