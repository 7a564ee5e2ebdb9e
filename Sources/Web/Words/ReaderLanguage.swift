/// A language that the interface speaks.
enum ReaderLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"

  /// The longest list of languages that is read, in bytes.
  private static let headerBytesMax = 512

  /// The one that Accept-Language likes most (RFC 9110, section 12.5.4); English when it names none of ours.
  static func preferred(_ header: String?) -> ReaderLanguage {
    guard let header, header.utf8.count <= headerBytesMax else { return .english }
    var best: (language: ReaderLanguage, weight: Double)?
    for part in header.split(separator: ",") {
      let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let name = words.first?.lowercased() else { continue }
      let weight = words.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      guard weight > 0, weight > best?.weight ?? 0 else { continue }
      let primary = String(name.prefix { $0 != "-" })
      if name == "*", best == nil {
        best = (.english, weight)
      } else if let language = ReaderLanguage(rawValue: primary) {
        best = (language, weight)
      }
    }
    return best?.language ?? .english
  }
}
