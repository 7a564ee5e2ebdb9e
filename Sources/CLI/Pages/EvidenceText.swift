import Models

/// Where a document states the facts of its article, in words.
enum EvidenceText {
  /// A row a fact: its name, and the place. What this version does not know is left out.
  static func rows(_ facts: [StatedFact]) -> [(name: String, command: String)] {
    facts.compactMap { stated in
      guard let name = names[stated.fact], let place = places[stated.origin] else { return nil }
      return (name, place)
    }
  }

  static let names: [Fact: String] = [
    .url: "address", .title: "title", .standfirst: "standfirst", .authors: "authors", .publishedAt: "published",
    .modifiedAt: "changed", .language: "language", .section: "section", .tags: "publisher's tags",
    .siteName: "publisher", .country: "publisher's country", .image: "picture", .paywall: "not free to read",
    .body: "text",
  ]

  static let places: [FactOrigin: String] = [
    .sender: "said by the sender", .jsonLD: "JSON-LD of the page", .script: "a script of the page",
    .openGraph: "Open Graph", .meta: "meta element", .link: "link element", .microdata: "schema.org in the markup",
    .timeElement: "time element", .markup: "the visible page", .text: "the words of the text",
    .address: "the address", .feed: "the feed", .jsonKey: "a JSON key", .headerLine: "a line before the text",
    .xmlElement: "the agency's XML", .mailHeader: "a header of the mail", .frontMatter: "the front matter",
  ]
}
