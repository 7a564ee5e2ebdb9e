import Models
import Wire

/// Brings an article within the contract's bounds. What a publisher or a step made too much of is cut at its end, where the
/// least important stands, because a long article is no reason for a dead letter.
enum ArticleBounds {
  /// Bytes of a source's ID, as the archive takes it.
  static let sourceIDByteCountMax = 128

  /// The article as the archive takes it; nearly always as it was.
  static func fitted(_ article: Article) -> Article {
    var article = article
    fitFacts(&article)
    article.blocks = first(article.blocks, WireLimits.spanCountMax)
    article.sentences = first(article.sentences, WireLimits.spanCountMax)
    article.standfirst = fitted(article.standfirst)
    article.digest = fitted(article.digest)
    article.keywords = first(article.keywords.filter { isLabel($0.text) }, WireLimits.valueCountMax)
    article.entities = first(article.entities.filter { isLabel($0.name) }, WireLimits.entityCountMax)
    for index in article.entities.indices {
      let mentions = article.entities[index].mentions.filter { isLabel($0.text) }
      article.entities[index].mentions = first(mentions, WireLimits.spanCountMax)
    }
    article.countries = first(article.countries, WireLimits.valueCountMax)
    article.topics = first(article.topics, WireLimits.valueCountMax)
    // The lowest hashes are a sample of the same kind: two texts keep the same ones.
    if let fingerprint = article.fingerprint {
      article.fingerprint?.hashes = first(fingerprint.hashes, WireLimits.hashCountMax)
    }
    return article
  }

  /// What the publisher states.
  private static func fitFacts(_ article: inout Article) {
    if article.url.utf8.count > WireLimits.urlByteCountMax { article.url = "" }
    article.title = label(article.title)
    article.authors = first(article.authors.map(label), WireLimits.labelCountMax)
    article.tags = first(article.tags.map(label), WireLimits.labelCountMax)
    article.section = label(article.section)
    article.source.id.rawValue = article.source.id.rawValue.prefix(byteCountMax: sourceIDByteCountMax)
    article.source.name = label(article.source.name)
    article.source.domain = label(article.source.domain)
    guard let image = article.image else { return }
    article.image = image.url.utf8.count > WireLimits.urlByteCountMax ? nil : image
    article.image?.caption = image.caption.prefix(byteCountMax: WireLimits.excerptByteCountMax)
  }

  /// An excerpt that is too long is none: half of a sentence is worse.
  private static func fitted(_ excerpt: Excerpt?) -> Excerpt? {
    guard let excerpt, excerpt.text.utf8.count <= WireLimits.excerptByteCountMax else { return nil }
    return excerpt
  }

  private static func label(_ text: String) -> String { text.prefix(byteCountMax: WireLimits.titleByteCountMax) }

  private static func isLabel(_ text: String) -> Bool { text.utf8.count <= WireLimits.titleByteCountMax }

  private static func first<Value>(_ values: [Value], _ countMax: Int) -> [Value] {
    values.count <= countMax ? values : Array(values.prefix(countMax))
  }
}
