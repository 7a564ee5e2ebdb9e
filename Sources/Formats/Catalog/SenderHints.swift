import Models

/// What a sender says beside the content is evidence that the content overrules.
enum SenderHints {
  /// What a sender says of a document with many articles that is true of each: its address, title, authors and date are
  /// not.
  static func ofCollection(_ document: Document) -> Document {
    Document(language: document.language, source: document.source, tags: document.tags)
  }

  /// The article with the facts that it does not state itself taken from the document's fields.
  static func fill(_ article: ParsedArticle, from document: Document) -> ParsedArticle {
    var filled = article
    func take(_ fact: Fact, if isMissing: Bool, _ assign: () -> Void) {
      guard isMissing else { return }
      assign()
      filled.origins[fact] = .sender
    }
    take(.title, if: article.title.isEmpty && !document.title.isEmpty) { filled.title = document.title }
    take(.authors, if: article.authors.isEmpty && !document.authors.isEmpty) { filled.authors = document.authors }
    take(.publishedAt, if: article.publishedAt == nil && document.publishedAt != nil) {
      filled.publishedAt = document.publishedAt
    }
    take(.language, if: article.language.isEmpty && !document.language.isEmpty) { filled.language = document.language }
    take(.tags, if: article.tags.isEmpty && !document.tags.isEmpty) { filled.tags = document.tags }
    let sent = CanonicalURL(document.url)
    let found = CanonicalURL(article.url)
    if let url = chosen(sent: sent, found: found) {
      if url == sent { filled.origins[.url] = .sender }
      filled.url = url.string
    }
    if let source = document.source {
      take(.siteName, if: article.siteName.isEmpty && !source.name.isEmpty) { filled.siteName = source.name }
      take(.country, if: article.country.isEmpty && !source.country.isEmpty) { filled.country = source.country }
      if filled.publisherDomain.isEmpty { filled.publisherDomain = source.domain.lowercased() }
      if source.isEdited { overrule(&filled, by: source) }
    }
    if filled.publisherDomain.isEmpty, let url = CanonicalURL(filled.url) { filled.publisherDomain = url.domain }
    return filled
  }

  /// What people have said of a source goes before what the article says of it, as long as it is the same source.
  private static func overrule(_ article: inout ParsedArticle, by source: SourceHint) {
    let domain = CanonicalURL(article.url).map(\.registrableDomain) ?? ""
    guard domain.isEmpty || source.domain.isEmpty || domain == DomainName.registrable(source.domain) else { return }
    if !source.name.isEmpty { (article.siteName, article.origins[.siteName]) = (source.name, .sender) }
    if !source.country.isEmpty { (article.country, article.origins[.country]) = (source.country, .sender) }
    article.publisherLanguage = source.language
  }

  /// A page's own canonical link is better than the address it was sent under, unless it leads to another site (a
  /// syndicated copy is an article of its own) or to the front page, a common mistake of publishing systems.
  private static func chosen(sent: CanonicalURL?, found: CanonicalURL?) -> CanonicalURL? {
    guard let sent else { return found }
    guard let found, !found.isFrontPage, found.isOnSameSite(as: sent) else { return sent }
    // A page may name itself as a mobile page or one of AMP, when the sender knows the address of the same article for a desk.
    return found.key == sent.key ? CanonicalURL(AddressForm.better(sent.string, found.string)) : found
  }
}
