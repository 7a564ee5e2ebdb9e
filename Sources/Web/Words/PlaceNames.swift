import Foundation
import Synchronization

/// The names of countries and languages in the interface's languages, as CLDR has them.
enum PlaceNames {
  private static let locales = Dictionary(
    uniqueKeysWithValues: ReaderLanguage.allCases.map { ($0, Locale(identifier: $0.rawValue)) })
  /// Names that were looked up; there are some hundred in each language.
  private static let known = Mutex<[String: String]>([:])
  private static let knownMax = 4_096
  /// As news writes it; the library has the name for the mainland alone.
  private static let china: [ReaderLanguage: String] = [
    .english: "China", .german: "China", .french: "Chine", .spanish: "China",
  ]

  /// "United States" for "US"; the code where it is none.
  static func country(_ code: String, _ language: ReaderLanguage) -> String {
    if code.uppercased() == "CN", let name = china[language] { return name }
    return name("c\(language.rawValue)\(code)") { locales[language]?.localizedString(forRegionCode: code.uppercased()) }
      ?? code
  }

  /// "French" for "fr"; the code where it is none.
  static func language(_ code: String, _ language: ReaderLanguage) -> String {
    name("l\(language.rawValue)\(code)") { locales[language]?.localizedString(forIdentifier: code) } ?? code
  }

  private static func name(_ key: String, make: () -> String?) -> String? {
    guard key.utf8.count <= 24 else { return nil }
    if let name = known.withLock({ $0[key] }) { return name }
    guard let name = make(), !name.isEmpty else { return nil }
    known.withLock { if $0.count < knownMax { $0[key] = name } }
    return name
  }
}
