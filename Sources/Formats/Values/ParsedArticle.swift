public import Models

/// What a format finds in a document: the text and every fact that the document states about itself, nothing inferred.
///
/// Where a document states a fact more than once, the value of the most reliable place is kept; ``origins`` says which
/// place that was.
public struct ParsedArticle: Sendable, Hashable {
  /// The canonical address (``CanonicalURL``), or empty.
  public var url: String
  /// What the publisher calls it beside its address (a feed's `guid`), or empty.
  public var publisherID: String
  /// The headline, without the site's name.
  public var title: String
  /// The publisher's own description, or empty.
  public var standfirst: String
  /// The authors' names, without "By".
  public var authors: [String]
  /// When it was published, in the zone that is stated.
  public var publishedAt: Timestamp?
  /// When it was last changed.
  public var modifiedAt: Timestamp?
  /// The language that the document claims, BCP 47, or empty: a claim, often wrong.
  public var language: String
  /// The publisher's section: "Tech".
  public var section: String
  /// The publisher's own tags.
  public var tags: [String]
  /// The publisher's or the site's name, or empty.
  public var siteName: String
  /// The publisher's domain without "www.", or empty.
  public var publisherDomain: String
  /// ISO 3166-1 alpha-2 of the publisher as stated, or empty.
  public var country: String
  /// The language in which the publisher writes as people have set it, or empty.
  public var publisherLanguage = ""
  /// The lead image.
  public var image: Image?
  /// True when the page says that its text is not free to read.
  public var isPaywalled: Bool
  /// The text.
  public var blocks: [ParsedBlock]
  /// Where each of the facts was found.
  public var origins: [Fact: FactOrigin]

  /// Creates an article of which nothing is known but its text.
  public init(title: String = "", blocks: [ParsedBlock] = []) {
    self.title = title
    self.blocks = blocks
    publisherID = ""
    (url, standfirst, authors, publishedAt, modifiedAt) = ("", "", [], nil, nil)
    (language, section, tags, siteName, publisherDomain, country) = ("", "", [], "", "", "")
    (image, isPaywalled, origins) = (nil, false, [:])
  }

  /// The blocks' texts, separated by one empty line, and the blocks with their spans in Unicode scalars of that body.
  public var layout: (body: String, blocks: [Block]) {
    var body = ""
    var spans: [Block] = []
    var offset = 0
    for block in blocks where !block.text.isEmpty {
      if offset > 0 {
        body += "\n\n"
        offset += 2
      }
      let count = block.text.unicodeScalars.count
      body += block.text
      spans.append(Block(kind: block.kind, span: Span(start: offset, end: offset + count)))
      offset += count
    }
    return (body, spans)
  }
}
