import Models

/// The plain notice under a digest: that it is one, and where the full text is.
enum DigestNotice {
  /// In the article's language where the sentence is written in it, else in English.
  static func text(for article: Article) -> String {
    let primary = article.language.lowercased().split(separator: "-").first.map(String.init) ?? ""
    let phrases = translations[primary] ?? english
    let source = article.source.name.isEmpty ? article.source.id.rawValue : article.source.name
    let notice = article.isPaywalled ? "\(phrases.notice) \(phrases.paywall)" : phrases.notice
    if article.url.isEmpty { return "\(notice) \(phrases.origin(source))" }
    return "\(notice) \(phrases.fullText(source)) \(article.url)"
  }

  private struct Phrases: Sendable {
    var notice: String
    var paywall: String
    var fullText: @Sendable (String) -> String
    var origin: @Sendable (String) -> String
  }

  private static let english = Phrases(
    notice: "This is a digest, not the full article.",
    paywall: "The full text is behind the publisher’s paywall.", fullText: { "Full text at \($0):" },
    origin: { "It appeared at \($0)." })

  private static let translations: [String: Phrases] = [
    "de": Phrases(
      notice: "Dies ist eine Kurzfassung, nicht der ganze Artikel.",
      paywall: "Der ganze Text liegt hinter der Bezahlschranke des Verlags.", fullText: { "Der ganze Text bei \($0):" },
      origin: { "Er erschien bei \($0)." }),
    "fr": Phrases(
      notice: "Ceci est un résumé et non l’article entier.",
      paywall: "Le texte intégral est réservé aux abonnés.", fullText: { "Texte intégral chez \($0) :" },
      origin: { "L’article a paru chez \($0)." }),
    "es": Phrases(
      notice: "Esto es un resumen, no el artículo completo.",
      paywall: "El texto completo es solo para suscriptores.", fullText: { "Texto completo en \($0):" },
      origin: { "El artículo apareció en \($0)." }),
  ]
}
