/// Pages of about the size and the make-up of news pages: two thirds scripts and styles, a tenth of them text.
enum MadeUpPage {
  /// Forty pages of 60 to 300 KB, the same in every run.
  static let all: [[UInt8]] = (0..<40).map { page($0, bytes: 60_000 + $0 * 6_000) }

  private static let words = [
    "harbour", "council", "minister", "bridge", "election", "river", "factory", "report", "market", "teacher", "winter",
    "railway", "budget", "hospital", "weather", "parliament", "engineer", "island", "energy", "border",
  ]

  static func page(_ number: Int, bytes: Int) -> [UInt8] {
    var random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % UInt64(limit))
    }
    func sentence(_ count: Int) -> String {
      "The " + (0..<count).map { _ in words[next(words.count)] }.joined(separator: " ") + "."
    }
    let links = (0..<(bytes / 1_500)).map { index in
      "<li class=\"menu-item item-\(index)\"><a href=\"/s/\(index)?from=nav\" data-track=\"nav:\(index)\"><span>"
        + "\(words[next(words.count)]) \(words[next(words.count)])</span></a></li>"
    }.joined(separator: "\n")
    let paragraphs = (0..<(bytes / 12_000 + 4)).map { _ in
      "<p class=\"text\">\(sentence(24)) <a href=\"/topic\">\(words[next(words.count)])</a> \(sentence(18))</p>"
    }.joined(separator: "\n<div class=\"ad-slot\"></div>\n")
    let title = sentence(6)
    let script = (0..<(bytes / 60)).map { "var v\($0)=\"\(words[next(words.count)])\";f(v\($0));" }.joined()
    let page = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title) | Echo</title>
      <meta property="og:title" content="\(title)"><meta property="og:site_name" content="Echo">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"\(title)",
      "datePublished":"2025-03-04T08:30:00+01:00","author":[{"@type":"Person","name":"Ada Quill"}]}</script>
      <style>.a{margin:0}</style><script>\(script)</script></head><body><nav><ul>\(links)</ul></nav>
      <main><article><h1>\(title)</h1><p class="byline">By Ada Quill</p>\(paragraphs)</article>
      <aside class="related"><h3>More</h3><ul>\(links)</ul></aside></main><footer>© Echo</footer></body></html>
      """
    return Array(page.utf8)
  }
}
