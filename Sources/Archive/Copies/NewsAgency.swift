import Models

/// The agencies whose texts others print: who of several copies is the original follows from them.
enum NewsAgency: Int, Sendable, Hashable, CaseIterable {
  // Raw values are stored, as numbers and as places of bits: never change or reuse one.
  case associatedPress = 1
  case reuters = 2
  case agenceFrancePresse = 3
  case deutschePresseAgentur = 4
  case pressAssociation = 5
  case efe = 6
  case ansa = 7
  case xinhua = 8
  case tass = 9
  case kyodo = 10
  case pressTrustOfIndia = 11
  case austriaPresseAgentur = 12
  case bloomberg = 13
  case unitedPressInternational = 14
  case canadianPress = 15
  case lusa = 16
  case swissAgency = 17
  case belga = 18
  case anp = 19
  case interfax = 20
  case yonhap = 21
  case anadolu = 22
  case ritzau = 23
  case pap = 24

  /// How bylines and datelines name it: as whole words, in this spelling.
  var names: [String] {
    switch self {
    case .associatedPress: ["AP", "Associated Press"]
    case .reuters: ["Reuters"]
    case .agenceFrancePresse: ["AFP", "Agence France-Presse"]
    case .deutschePresseAgentur: ["dpa", "DPA", "Deutsche Presse-Agentur"]
    case .pressAssociation: ["PA Media", "Press Association"]
    case .efe: ["EFE", "Agencia EFE"]
    case .ansa: ["ANSA"]
    case .xinhua: ["Xinhua"]
    case .tass: ["TASS", "ТАСС"]
    case .kyodo: ["Kyodo"]
    case .pressTrustOfIndia: ["PTI", "Press Trust of India"]
    case .austriaPresseAgentur: ["APA", "Austria Presse Agentur"]
    case .bloomberg: ["Bloomberg"]
    case .unitedPressInternational: ["UPI"]
    case .canadianPress: ["The Canadian Press", "Canadian Press"]
    case .lusa: ["Lusa"]
    case .swissAgency: ["Keystone-SDA", "SDA"]
    case .belga: ["Belga"]
    case .anp: ["ANP"]
    case .interfax: ["Interfax", "Интерфакс"]
    case .yonhap: ["Yonhap"]
    case .anadolu: ["Anadolu Agency", "Anadolu Ajansı"]
    case .ritzau: ["Ritzau"]
    case .pap: ["PAP"]
    }
  }

  /// The domains under which it publishes itself.
  var domains: [String] {
    switch self {
    case .associatedPress: ["apnews.com", "ap.org"]
    case .reuters: ["reuters.com"]
    case .agenceFrancePresse: ["afp.com"]
    case .deutschePresseAgentur: ["dpa.com", "dpa-international.com"]
    case .pressAssociation: ["pa.media"]
    case .efe: ["efe.com"]
    case .ansa: ["ansa.it"]
    case .xinhua: ["xinhuanet.com", "news.cn"]
    case .tass: ["tass.com", "tass.ru"]
    case .kyodo: ["kyodonews.net"]
    case .pressTrustOfIndia: ["ptinews.com"]
    case .austriaPresseAgentur: ["apa.at"]
    case .bloomberg: ["bloomberg.com"]
    case .unitedPressInternational: ["upi.com"]
    case .canadianPress: ["thecanadianpress.com"]
    case .lusa: ["lusa.pt"]
    case .swissAgency: ["keystone-sda.ch"]
    case .belga: ["belga.be", "belganewsagency.eu"]
    case .anp: ["anp.nl"]
    case .interfax: ["interfax.ru", "interfax.com"]
    case .yonhap: ["yna.co.kr"]
    case .anadolu: ["aa.com.tr"]
    case .ritzau: ["ritzau.dk"]
    case .pap: ["pap.pl"]
    }
  }

  /// The agency that a source is.
  static func publishing(_ source: Source) -> NewsAgency? {
    byDomain[source.domain.isEmpty ? source.id.rawValue.lowercased() : source.domain.lowercased()]
  }

  private static let byDomain = Dictionary(
    allCases.flatMap { agency in agency.domains.map { ($0, agency) } }, uniquingKeysWith: { first, _ in first })

  /// Scalars of a text's start in which a dateline names its agency: "PARIS (Reuters) - …".
  static let datelineScalarsMax = 160
  /// Scalars of a text's end where German papers sign: "… (dpa)".
  static let signatureScalarsMax = 48

  /// The agencies that an article names as where it comes from: among its authors, in brackets or before a dash in its
  /// dateline, or in brackets at its end.
  static func named(in article: Article) -> Set<NewsAgency> {
    let scalars = article.body.unicodeScalars
    let start = Array(scalars.prefix(datelineScalarsMax))
    let end = Array(scalars.suffix(signatureScalarsMax))
    var found: Set<NewsAgency> = []
    for author in article.authors.prefix(authorsMax) {
      for agency in allCases where agency.names.contains(where: { author == $0 || author.hasSuffix(" " + $0) }) {
        found.insert(agency)
      }
    }
    for text in bracketed(start) + bracketed(end) + dashed(start) {
      if let agency = byName[text] { found.insert(agency) }
    }
    return found
  }

  /// Authors that are looked at.
  private static let authorsMax = 8
  private static let byName = Dictionary(
    allCases.flatMap { agency in agency.names.map { ($0, agency) } }, uniquingKeysWith: { first, _ in first })

  /// What stands in brackets, also each part of "(dpa/AFP)".
  private static func bracketed(_ scalars: [Unicode.Scalar]) -> [String] {
    scalars.split(separator: "(", omittingEmptySubsequences: false).dropFirst().flatMap { piece -> [String] in
      guard let end = piece.firstIndex(of: ")") else { return [] }
      return piece[..<end].split(separator: "/").map(text)
    }
  }

  /// What stands before the first dash, behind a comma if there is one: "Reuters - …", "PARIS, Reuters – …".
  private static func dashed(_ scalars: [Unicode.Scalar]) -> [String] {
    let dashes: Set<Unicode.Scalar> = ["-", "\u{2013}", "\u{2014}"]
    let dash = scalars.indices.first { place in
      dashes.contains(scalars[place]) && place > 0 && scalars[place - 1] == " " && place + 1 < scalars.count
        && scalars[place + 1] == " "
    }
    guard let dash, let name = scalars[..<(dash - 1)].split(separator: ",").last else { return [] }
    return [text(name)]
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let trimmed = scalars.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }.map { $0 + 1 } ?? trimmed.startIndex
    return String(String.UnicodeScalarView(trimmed[..<end]))
  }
}
