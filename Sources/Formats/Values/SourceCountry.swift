/// Where a source is at home, by what is known without asking it.
public enum SourceCountry {
  /// By the country-code top-level domain, but for those that are sold as words ("tv", "ai"); empty without one.
  public static func ofDomain(_ domain: String) -> String {
    guard let last = domain.split(separator: ".").last, last.utf8.count == 2, last != domain,
      last.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !generic.contains(String(last))
    else { return "" }
    return last == "uk" ? "GB" : last.uppercased()
  }

  /// By the region of a language tag, "en-GB": the weakest evidence, since some sites never change what their software says.
  public static func ofLanguage(_ tag: String) -> String {
    tag.split(separator: "-").dropFirst().first { $0.utf8.count == 2 && $0.allSatisfy(\.isUppercase) }.map(String.init)
      ?? ""
  }

  /// Of news agencies and broadcasters whose addresses do not tell, by their registered domain or, without one, their name.
  public static func ofAgency(_ domain: String, name: String) -> String {
    domain.isEmpty ? names[name.lowercased()] ?? "" : domains[domain] ?? ""
  }

  private static let generic: Set<String> = [
    "ai", "cc", "co", "eu", "fm", "gg", "io", "la", "ly", "me", "sh", "to", "tv", "ws",
  ]

  private static let domains: [String: String] = [
    "reuters.com": "GB", "apnews.com": "US", "ap.org": "US", "afp.com": "FR", "dpa.com": "DE", "upi.com": "US",
    "bloomberg.com": "US",
    "tass.com": "RU", "interfax.com": "RU", "xinhuanet.com": "CN", "chinanews.com": "CN", "efe.com": "ES",
    "europapress.es": "ES",
    "bernama.com": "MY", "ptinews.com": "IN", "aninews.in": "IN", "ukrinform.net": "UA", "belga.be": "BE",
    "aap.com.au": "AU",
    "thecanadianpress.com": "CA", "kyodonews.net": "JP", "jiji.com": "JP", "prensa-latina.cu": "CU",
    "allafrica.com": "ZA",
    "middleeasteye.net": "GB", "bbc.com": "GB", "cnn.com": "US", "nbcnews.com": "US", "cbsnews.com": "US",
    "foxnews.com": "US",
    "npr.org": "US", "pbs.org": "US", "voanews.com": "US", "dw.com": "DE", "france24.com": "FR", "aljazeera.com": "QA",
    "euronews.com": "FR", "rferl.org": "CZ", "cgtn.com": "CN", "scmp.com": "HK", "straitstimes.com": "SG",
    "channelnewsasia.com": "SG", "prnewswire.com": "US", "businesswire.com": "US", "globenewswire.com": "US",
  ]

  private static let names: [String: String] = [
    "reuters": "GB", "associated press": "US", "the associated press": "US", "ap": "US", "afp": "FR",
    "agence france-presse": "FR",
    "dpa": "DE", "deutsche presse-agentur": "DE", "efe": "ES", "ansa": "IT", "tass": "RU", "xinhua": "CN",
    "kyodo": "JP",
    "kyodo news": "JP", "pti": "IN", "press trust of india": "IN", "pa media": "GB", "press association": "GB",
    "upi": "US",
    "aap": "AU", "apa": "AT", "keystone-sda": "CH", "belga": "BE", "anp": "NL", "ritzau": "DK", "ntb": "NO", "tt": "SE",
    "stt": "FI", "pap": "PL", "lusa": "PT", "bernama": "MY", "yonhap": "KR", "ukrinform": "UA",
  ]
}
