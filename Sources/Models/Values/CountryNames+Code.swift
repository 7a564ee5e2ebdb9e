extension CountryNames {
  /// The code that a person means by a code or an English name, in any case: "gb", "United Kingdom", "Britain"; nothing for
  /// what is neither.
  public static func code(of text: String) -> String? {
    let key = key(text)
    let code = key.uppercased()
    if name(of: code) != nil { return code }
    return otherNames[key] ?? byName[key]
  }

  /// What is said of a text that ``code(of:)`` knows nothing of.
  public static func refusal(of text: String) -> String {
    "no country \"\(text.prefix(32))\": write its English name or its code of ISO 3166-1, such as US"
  }

  private static let byName = Dictionary(all.map { (key($0.name), $0.code) }, uniquingKeysWith: { first, _ in first })

  /// In lower case, without "the", points and double spaces.
  private static func key(_ text: String) -> String {
    let words = text.lowercased().filter { $0 != "." }.split { $0.isWhitespace }
    return (words.count > 1 && words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  /// What people say for them besides.
  private static let otherNames = [
    "uk": "GB", "britain": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "usa": "US", "united states of america": "US", "america": "US", "uae": "AE",
    "emirates": "AE", "china": "CN", "people's republic of china": "CN", "russian federation": "RU", "turkey": "TR",
    "turkiye": "TR", "czech republic": "CZ", "holland": "NL", "korea": "KR", "republic of korea": "KR",
    "republic of ireland": "IE", "ivory coast": "CI", "cote d'ivoire": "CI", "burma": "MM", "swaziland": "SZ",
    "macedonia": "MK", "cabo verde": "CV", "east timor": "TL", "vatican": "VA", "holy see": "VA", "dr congo": "CD",
    "congo": "CG", "viet nam": "VN", "macau": "MO", "reunion": "RE", "curacao": "CW", "aland islands": "AX",
    "saint barthelemy": "BL", "sao tome and principe": "ST", "bosnia": "BA", "brunei darussalam": "BN",
    "syrian arab republic": "SY", "micronesia, federated states of": "FM", "palestinian territories": "PS",
  ]
}
