public import Models

/// Finds what breaks an article's own rules: spans, texts of spans, bounds, order.
public enum ArticleFaults {
  /// Each fault in words; none for a sound article.
  public static func find(in article: Article) -> [String] {
    let scalars = Array(article.body.unicodeScalars)
    var faults = spanFaults(article.blocks.map(\.span), "block", scalars.count)
    faults += spanFaults(article.sentences, "sentence", scalars.count)
    if zip(article.sentences, article.sentences.dropFirst()).contains(where: { $0.end > $1.start }) {
      faults.append("sentences overlap or are out of order")
    }
    for entity in article.entities {
      if entity.name.isEmpty || entity.mentions.isEmpty { faults.append("an entity without name or mention") }
      faults += spanFaults(entity.mentions.map(\.span), "mention", scalars.count)
      for mention in entity.mentions where text(mention.span, scalars) != mention.text {
        faults.append("mention “\(mention.text)” is not the text of its span")
      }
    }
    for excerpt in [article.standfirst, article.digest].compactMap({ $0 }) { faults += excerptFaults(excerpt, scalars) }
    faults += valueFaults(article)
    return faults
  }

  private static func spanFaults(_ spans: [Span], _ name: String, _ count: Int) -> [String] {
    spans.filter { $0.start < 0 || $0.end > count || $0.start >= $0.end }.map {
      "\(name) \($0.start)..<\($0.end) of \(count)"
    }
  }

  private static func text(_ span: Span, _ scalars: [Unicode.Scalar]) -> String {
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return "" }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[span.start..<span.end])
    return text
  }

  private static func excerptFaults(_ excerpt: Excerpt, _ scalars: [Unicode.Scalar]) -> [String] {
    var faults = spanFaults(excerpt.spans, "excerpt", scalars.count)
    if excerpt.text.isEmpty { faults.append("an empty excerpt") }
    guard excerpt.origin == .extracted else { return faults }
    if excerpt.text != excerpt.spans.map({ text($0, scalars) }).joined(separator: " ") {
      faults.append("an excerpt that is not the text of its spans")
    }
    return faults
  }

  private static func valueFaults(_ article: Article) -> [String] {
    var faults: [String] = []
    let shares =
      article.keywords.map(\.score) + article.entities.map(\.salience) + article.countries.map(\.confidence)
      + article.topics.map(\.confidence)
    if shares.contains(where: { !(0...1).contains($0) }) { faults.append("a share outside 0...1") }
    if article.keywords.contains(where: { $0.text.isEmpty }) { faults.append("an empty keyword") }
    if (article.keywords.map(\.text) + article.entities.map(\.name)).contains(where: { $0.utf8.count > 1_024 }) {
      faults.append("a keyword or name of more than 1,024 bytes")
    }
    if Set(article.keywords.map(\.text)).count != article.keywords.count { faults.append("a keyword twice") }
    if article.keywords.count > 12 { faults.append("more than 12 keywords") }
    if article.countries.contains(where: { $0.code.utf8.count != 2 }) {
      faults.append("a country code not of two letters")
    }
    if article.wordCount < 0 { faults.append("a negative word count") }
    if let hashes = article.fingerprint?.hashes, zip(hashes, hashes.dropFirst()).contains(where: { $0 >= $1 }) {
      faults.append("a fingerprint that does not ascend")
    }
    return faults
  }
}
