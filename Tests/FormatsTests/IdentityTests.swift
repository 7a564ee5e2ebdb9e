import Formats
import Models
import Testing

struct IdentityTests {
  @Test(arguments: [
    ("HTTPS://Echo.Example:443/a/../b/./c?utm_source=x&id=7&fbclid=y#top", "https://echo.example/b/c?id=7"),
    ("http://echo.example", "http://echo.example/"), ("http://echo.example:8080/x", "http://echo.example:8080/x"),
    ("https://echo.example/%7euser/%c3%a4", "https://echo.example/~user/%C3%A4"),
    ("https://echo.example/ä b", "https://echo.example/%C3%A4%20b"),
    ("https://u:p@echo.example/", "https://echo.example/"),
    ("https://echo.example/\u{301}a/b?x&\u{64F}y", "https://echo.example/%CC%81a/b?x&%D9%8Fy"),
    ("https://echo.example/a/%2e%2E/b", "https://echo.example/b"),
    ("https://echo.example/100%/%%66a?q=%zz", "https://echo.example/100%25/%25fa?q=%25zz"),
  ])
  func addressesHaveOneForm(_ text: String, _ form: String) { #expect(CanonicalURL(text)?.string == form) }

  @Test(arguments: [
    "", "echo.example/x", "ftp://echo.example/", "https://", "https://a b/", "javascript:alert(1)", "https:///x",
    "https://a:b:c/", "https://a:b:443/",
  ])
  func otherThingsAreNoAddress(_ text: String) { #expect(CanonicalURL(text) == nil) }

  /// Full-width signs become plain ones in the wire form of a name, where the host would end for whoever reads the address next.
  @Test(arguments: [
    "http://169.254.169.254：80/", "http://169.254.169.254／.example.org/", "http://u＠127.0.0.1/",
    "http://localhost＃.example.org/", "http://metadata.internal？.example.org/", "http://any.example:65536/",
    "http://any.example:0/", "http://any.example:99999/",
  ])
  func signsThatEndAHostAreNotIn(_ text: String) { #expect(CanonicalURL(whole: text) == nil) }

  /// What its one form makes too long could not be read again.
  @Test func anAddressIsBoundedInItsOneFormToo() throws {
    let room = CanonicalURL.bytesMax - "https://echo.example/?".utf8.count
    let plain = "https://echo.example/?" + String(repeating: "a", count: room)
    #expect(CanonicalURL(whole: plain)?.string == plain)
    #expect(CanonicalURL(whole: plain + "a") == nil)
    let escaped = "https://echo.example/?" + String(repeating: "ü", count: room / 6)
    #expect(CanonicalURL(whole: try #require(CanonicalURL(whole: escaped)).string) != nil)
    #expect(CanonicalURL(whole: escaped + "üü") == nil)
  }

  @Test func aDotOfAnotherScriptEndsNoHost() {
    #expect(CanonicalURL(whole: "http://127.0.0.1。/")?.host == "127.0.0.1")
    #expect(CanonicalURL(whole: "http://a_b.example:65535/")?.string == "http://a_b.example:65535/")
    #expect(CanonicalURL(whole: "http://münchen.example/")?.host == "xn--mnchen-3ya.example")
  }

  @Test(arguments: [
    "https://www.echo.example/news/x", "http://echo.example/news/x/", "https://m.echo.example/news/x?utm_medium=app",
    "https://echo.example/news/x/amp", "https://echo.example/news/x?amp=1", "https://amp.echo.example/news/x#c",
  ])
  func oneArticleHasOneKey(_ text: String) { #expect(CanonicalURL(text)?.key == "echo.example/news/x") }

  @Test(arguments: [
    ("/x", "https://e.example/x"), ("y?z=1", "https://e.example/a/y?z=1"), ("//f.example/q", "https://f.example/q"),
    ("../y", "https://e.example/y"), ("?p=2", "https://e.example/a/b?p=2"), ("mailto:a@b.example", nil), ("", nil),
  ])
  func relativeAddressesAreResolved(_ text: String, _ form: String?) {
    #expect(CanonicalURL(text, relativeTo: CanonicalURL("https://e.example/a/b"))?.string == form)
  }

  @Test func aDocumentIsItsAddress() {
    let first = Document(url: "https://e.example/x?utm_source=a", content: [1])
    let second = Document(url: "http://www.e.example/x", content: [2])
    let (a, b) = (DocumentIdentity.make(for: first), DocumentIdentity.make(for: second))
    #expect(a.id == b.id)
    #expect(a.contentHash != b.contentHash)
    #expect(a.id.rawValue.count == 27 && a.id.rawValue.hasPrefix("d"))
  }

  @Test func aPageWithoutAddressIsItsCanonicalLink() {
    let page = Document(content: Array("<html><head><link rel=canonical href='https://e.example/x?a=1&amp;b=2'>".utf8))
    let sent = Document(url: "https://e.example/x?a=1&b=2", content: [1])
    #expect(DocumentIdentity.make(for: page).id == DocumentIdentity.make(for: sent).id)
  }

  @Test func aTextWithoutAddressIsItsContentAndSource() {
    let text = Array("A text.".utf8)
    let ids = [
      Document(content: text), Document(content: text, source: SourceHint(name: "Echo")),
      Document(content: text + [0x2E]),
    ].map { DocumentIdentity.make(for: $0).id }
    #expect(Set(ids).count == 3)
    #expect(DocumentIdentity.make(for: Document(content: text)).id == ids[0])
  }

  @Test func anArticleIsItsAddressElseItsTitleAndDay() {
    func make(_ url: String, _ title: String, _ day: String) -> ArticleID {
      ArticleIdentity.make(
        url: url, source: "echo.example", title: title, publishedAt: Timestamp(rfc3339: day), contentHash: "h")
    }
    #expect(make("https://e.example/x", "A", "2025-01-01") == make("https://e.example/x", "B", "2025-01-02"))
    #expect(make("", "A", "2025-01-01T08:00:00Z") == make("", "A", "2025-01-01T20:00:00Z"))
    #expect(make("", "A", "2025-01-01") != make("", "A", "2025-01-02"))
    #expect(make("", "A", "2025-01-01").rawValue.hasPrefix("a"))
    #expect(ArticleIdentity.contentHash(title: "ab", body: "c") != ArticleIdentity.contentHash(title: "a", body: "bc"))
  }

  @Test func theNameOfAnAddressNeverChanges() {
    #expect(
      DocumentIdentity.make(for: Document(url: "https://e.example/x", content: [1])).id.rawValue
        == "da5glz3s5i3h6ntdbsfygnxdlph")
  }
}
