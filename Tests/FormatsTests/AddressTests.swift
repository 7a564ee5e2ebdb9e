import Formats
import Models
import TestKit
import Testing

/// One article has one address, however a reader came to it.
struct AddressTests {
  @Test(arguments: [
    ("https://www.google.com/amp/s/www.echo.example/news/x", "https://www.echo.example/news/x"),
    ("https://www.google.co.uk/amp/echo.example/news/x?a=1", "http://echo.example/news/x?a=1"),
    ("https://www.bing.com/amp/s/echo.example/x", "https://echo.example/x"),
    ("https://echo-example.cdn.ampproject.org/c/s/echo.example/x/?amp_js_v=0.1", "https://echo.example/x/"),
    ("https://echo-example.cdn.ampproject.org/v/s/echo.example/x", "https://echo.example/x"),
    ("https://www.google.com/search?q=amp", "https://www.google.com/search?q=amp"),
    ("https://cdn.ampproject.org/v0.js", "https://cdn.ampproject.org/v0.js"),
    ("https://e.example/x;jsessionid=1A2B?b=2", "https://e.example/x?b=2"),
    ("https://e.example/(S(lit3py55t21z5v55vlm25s55))/x.aspx", "https://e.example/x.aspx"),
    ("https://e.example/x?PHPSESSID=1&a=2&ASPSESSIONIDQQ=x&sid=0123456789abcdef0123", "https://e.example/x?a=2"),
    ("https://e.example/article.pl?sid=21/04/12/1542", "https://e.example/article.pl?sid=21/04/12/1542"),
    ("https://e.example/x?gclid=1&mc_cid=2&utm_campaign=3&UTM_Source=4", "https://e.example/x"),
    ("https://MÜNCHEN.example/Straße", "https://xn--mnchen-3ya.example/Stra%C3%9Fe"),
    ("https://bücher.example:443/?#x", "https://xn--bcher-kva.example/"),
    ("http://[2001:DB8::1]:80/x", "http://[2001:db8::1]/x"),
  ])
  func marksOfTheWayLeaveTheAddress(_ text: String, _ form: String) { #expect(CanonicalURL(text)?.string == form) }

  @Test(arguments: [
    ("https://e.example/news/", "https://e.example/news/index.html"),
    ("https://e.example/?id=7", "http://www.e.example/index.php?id=7"),
    ("https://de.echo.example/x", "https://de.m.echo.example/x"),
    ("https://echo.example/x", "https://mobile.echo.example/x/?outputType=amp"),
    ("https://echo.example/x", "https://www.google.com/amp/s/amp.echo.example/x.amp"),
    ("https://echo.example/a?b=1&c=2", "https://touch.echo.example:443/a?c=2&b=1&fbclid=9#top"),
  ])
  func twoWaysLeadToOneArticle(_ one: String, _ other: String) {
    #expect(CanonicalURL(one)?.key == CanonicalURL(other)?.key)
  }

  @Test(arguments: [
    ("https://e.example/a", "https://e.example/A"), ("https://e.example/?id=1", "https://e.example/?id=2"),
    ("https://amp.com.au/x", "https://m.com.au/x"), ("https://a.e.example/x", "https://b.e.example/x"),
  ])
  func twoArticlesStayTwo(_ one: String, _ other: String) {
    #expect(CanonicalURL(one)?.key != CanonicalURL(other)?.key)
  }

  @Test(arguments: [
    ("news.echo.co.uk", "echo.co.uk"), ("echo.example", "echo.example"), ("a.b.echo.example", "echo.example"),
    ("someone.blogspot.com", "someone.blogspot.com"), ("co.uk", "co.uk"), ("192.0.2.7", "192.0.2.7"),
    ("[2001:db8::1]", "[2001:db8::1]"), ("localhost", "localhost"), ("", ""),
    ("www.xn--mnchen-3ya.de", "xn--mnchen-3ya.de"),
  ])
  func aSiteIsWhatSomebodyRegistered(_ host: String, _ site: String) { #expect(DomainName.registrable(host) == site) }

  @Test func namesAreReadable() {
    #expect(DomainName.readable("xn--mnchen-3ya.example") == "münchen.example")
    #expect(DomainName.readable("echo.example") == "echo.example")
  }

  /// Canonical forms are fixed points, and no address crashes.
  @Test func aFormIsItsOwnForm() {
    var random = SeededRandom(seed: 7)
    let parts = [
      "http://", "https://", "www.", "m.", "amp.", "echo.example", "ü.example", "co.uk", ":443", ":80", ":8080", "/",
      "//", "/./",
      "/../", "/amp", "/amp/", "index.html", ";jsessionid=a", "?", "&", "=", "a", "%7E", "%zz", "%2f", "utm_source=x",
      "sid=",
      "0123456789abcdef", "#", "www.google.com/amp/s/", "x.cdn.ampproject.org/c/s/", "(S(a))", " ", "é", "\u{0}",
      "[::1]", "@", "..",
    ]
    for _ in 0..<20_000 {
      let text =
        "https://"
        + (0..<Int.random(in: 1...9, using: &random)).map { _ in
          parts[Int.random(in: parts.indices, using: &random)]
        }.joined()
      guard let url = CanonicalURL(text) else { continue }
      let again = CanonicalURL(url.string)
      #expect(again?.string == url.string, "\(text.debugDescription)")
      #expect(again?.key == url.key, "\(text.debugDescription)")
    }
  }
}
