import Formats
import Models

/// Who published an article, by its claims and its address.
enum SourceFacts {
  /// Stands for whoever published a text that says nothing of it: a note, a file from a colleague.
  static let unknownName = "Unknown source"

  /// The source: the registered domain is its key; without one, its name in lower case.
  ///
  /// What people have said of it goes before what the article claims, and that before what domain, agency and language tell.
  static func source(of article: ParsedArticle) -> Source {
    let domain = DomainName.registrable(article.publisherDomain)
    let claimed = article.siteName.isEmpty ? DomainName.readable(domain) : article.siteName
    let name = claimed.isEmpty ? unknownName : claimed
    let id = domain.isEmpty ? name.lowercased() : domain
    let evidence = [
      article.country, SourceCountry.ofAgency(domain, name: name), SourceCountry.ofDomain(domain),
      SourceCountry.ofLanguage(article.language),
    ]
    let country = evidence.first { !$0.isEmpty } ?? ""
    let language = article.publisherLanguage.isEmpty ? article.language : article.publisherLanguage
    return Source(id: SourceID(rawValue: id), name: name, domain: domain, country: country, language: language)
  }
}
