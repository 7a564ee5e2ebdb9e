import Formats
import Models

/// Who published an article, by its claims and its address.
enum SourceFacts {
  /// Stands for whoever published a text that says nothing of it: a note, a file from a colleague.
  static let unknownName = "Unknown source"

  /// The source: the domain is its key; without one, its name in lower case.
  static func source(of article: ParsedArticle) -> Source {
    let domain = article.publisherDomain
    let claimed = article.siteName.isEmpty ? domain : article.siteName
    let name = claimed.isEmpty ? unknownName : claimed
    let id = domain.isEmpty ? name.lowercased() : domain
    let evidence = [article.country, country(ofDomain: domain), country(ofLanguage: article.language)]
    let country = evidence.first { !$0.isEmpty } ?? ""
    return Source(id: SourceID(rawValue: id), name: name, domain: domain, country: country, language: article.language)
  }

  /// By the country-code top-level domain, but for those that are sold as words ("tv", "ai").
  static func country(ofDomain domain: String) -> String {
    guard let last = domain.split(separator: ".").last, last.utf8.count == 2,
      last.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !generic.contains(String(last))
    else { return "" }
    return last == "uk" ? "GB" : last.uppercased()
  }

  /// By the region of a language tag, "en-GB": the weakest evidence, since some sites never change what their software says.
  static func country(ofLanguage tag: String) -> String {
    tag.split(separator: "-").dropFirst().first { $0.utf8.count == 2 && $0.allSatisfy(\.isUppercase) }.map(String.init)
      ?? ""
  }

  private static let generic: Set<String> = [
    "ai", "cc", "co", "eu", "fm", "gg", "io", "la", "ly", "me", "sh", "to", "tv", "ws",
  ]
}
