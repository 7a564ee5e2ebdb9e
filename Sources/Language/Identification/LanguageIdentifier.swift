internal import CCLD2

/// Tells the language of a text by CLD2 with its full tables (83 languages and more); the page's claim is evidence.
public enum LanguageIdentifier {
  /// How much of a text is looked at, in bytes of UTF-8: more does not change the answer.
  public static let bytesMax = 16 << 10

  /// The language of a text, "und" rather than a guess.
  ///
  /// - Parameters:
  ///   - claim: what the page says, BCP 47, or empty.
  ///   - domain: the publisher's domain; its top level is a weak hint.
  public static func identify(_ text: String, claim: String = "", domain: String = "") -> IdentifiedLanguage {
    let claimed = base(claim)
    let letters = text.unicodeScalars.lazy.filter { ScalarClass.of($0.value).isLetter }.prefix(lettersMin).count
    guard letters >= lettersMin else {
      return IdentifiedLanguage(code: letters > 0 && !claimed.isEmpty ? claimed : "und", isByText: false)
    }
    let found = detect(text, claimed: claimed, topLevelDomain: topLevel(domain))
    if let code = found.code, found.isReliable || code == claimed {
      return IdentifiedLanguage(code: code, isByText: found.isReliable)
    }
    // Short text in one language, of which no page says anything else.
    if let code = found.code, found.percent >= 80, claimed.isEmpty {
      return IdentifiedLanguage(code: code, isByText: true)
    }
    return IdentifiedLanguage(code: "und", isByText: false)
  }

  /// Fewer letters say nothing.
  private static let lettersMin = 8

  private static func detect(
    _ text: String, claimed: String, topLevelDomain: String
  ) -> (code: String?, percent: Int, isReliable: Bool) {
    var bytes = Array(text.utf8.prefix(bytesMax))
    if bytes.count == bytesMax {
      // The last scalar may be cut: it goes, whole or not.
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      bytes.removeLast()
    }
    let result = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        ccld2_detect(
          characters.baseAddress, Int32(characters.count), topLevelDomain.isEmpty ? nil : topLevelDomain,
          claimed.isEmpty ? nil : claimed)
      }
    }
    let code = result.code.map { String(cString: $0) } ?? "un"
    return (normalised(code), Int(result.percent), result.is_reliable != 0)
  }

  /// CLD2's code as BCP 47 writes it; nothing for "unknown" and for the codes that are jokes or scripts.
  private static func normalised(_ code: String) -> String? {
    switch code {
    case "un", "", "zzp", "zzb", "zze", "zzh", "tlh": nil
    case _ where code.hasPrefix("x") && code != "xh": nil
    case "iw": "he"
    case "jw": "jv"
    case "mo": "ro"
    case "no": "nb"
    default: code
    }
  }

  private static func base(_ claim: String) -> String {
    let base = claim.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(base.utf8.count), base != "und" else { return "" }
    return base == "no" ? "nb" : base
  }

  private static func topLevel(_ domain: String) -> String {
    guard let last = domain.split(separator: ".").last, last.utf8.count == 2 else { return "" }
    return String(last)
  }
}
