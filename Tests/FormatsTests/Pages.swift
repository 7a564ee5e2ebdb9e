import Formats
import Models
import Testing

/// Pages for tests, all of our own making.
enum Pages {
  /// The paragraphs of an article, to be put among what is no text.
  static let ferry = [
    "The first ferry in eleven years called at Lowmoor harbour on Tuesday, and half of the town came to see it.",
    "It brought 84 passengers, nine bicycles and a piano, the harbour master said, and left again before noon.",
    "The council wants to know by autumn whether a second boat a week would pay for the repairs of the old pier.",
    "Until then the boat calls on Tuesdays only, and whoever wants to stay longer than a morning has to stay a week.",
    "The fish market has put its opening forward by an hour, so that passengers find something warm when they land.",
    "Nobody has counted the people on the pier, but the bakery says that it sold out for the first time since the war.",
  ]

  /// What comes of a page with this body.
  static func parse(_ body: String, head: String = "") throws -> ParsedArticle {
    let page = "<html><head><title>Ferry calls at Lowmoor</title>\(head)</head><body>\(body)</body></html>"
    return try #require(
      HTMLFormat().parse(Document(contentType: "text/html", content: Array(page.utf8))).first)
  }

  /// A small page with everything around its article.
  static let small = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry calls at Lowmoor | The Lowmoor Echo</title>
    <link rel="canonical" href="/news/ferry"><meta property="og:site_name" content="The Lowmoor Echo">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry calls at Lowmoor",
    "datePublished":"2025-03-04T08:30:00+01:00","author":[{"name":"Ada Quill"}],"keywords":["ferries","Lowmoor"]}</script>
    </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>Ferry calls at Lowmoor</h1><p class="byline">By Ada Quill</p>
    <p>The first ferry in eleven years called at Lowmoor harbour on Tuesday, and half of the town came to see it.</p>
    <div class="ad-slot">Advertisement: buy more socks</div>
    <p>It brought 84 passengers, nine bicycles and a piano, the harbour master said, and left again before noon.</p>
    <ul><li>The fare is four crowns for a return trip.</li></ul>
    <blockquote>We had almost forgotten what the horn sounds like, said Bram Oster of the fish market.</blockquote>
    </article><div class="related-stories"><a href="/a">Bridge closed for paint</a> <a href="/b">Band wins prize</a></div>
    <footer>© The Lowmoor Echo</footer></body></html>
    """
}
