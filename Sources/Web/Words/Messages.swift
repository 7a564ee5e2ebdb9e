/// The words of the interface, in every language of it.
struct Messages: Sendable {
  let language: ReaderLanguage
  private let words: [String: String]

  /// By their keys.
  var all: [String: String] { words }

  /// The words of a key, with {0}, {1} replaced; the key itself where the catalogue has none, which a test rules out.
  func callAsFunction(_ key: String, _ values: String...) -> String {
    var text = words[key] ?? key
    for (index, value) in values.enumerated() { text = text.replacing("{\(index)}", with: value) }
    return text
  }

  /// The form for a number: the key with ".one" or ".other".
  func count(_ key: String, _ number: Int) -> String {
    // French counts 0 as one.
    let isOne = number == 1 || (language == .french && number == 0)
    return self(key + (isOne ? ".one" : ".other"), self.number(number))
  }

  /// With the separators of the language.
  func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let separator =
      switch language {
      case .english: ","
      case .german: "."
      case .french: "\u{202F}"
      case .spanish: digits.count > 4 ? "." : ""
      }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return (number < 0 ? "−" : "") + result
  }

  static func of(_ language: ReaderLanguage) -> Messages {
    catalogue[language] ?? Messages(language: language, words: [:])
  }

  private static let catalogue: [ReaderLanguage: Messages] = {
    let rows = MessageTable.tables.flatMap { MessageTable.cells($0) }
    var catalogue: [ReaderLanguage: Messages] = [:]
    for (column, language) in ReaderLanguage.allCases.enumerated() {
      var words: [String: String] = [:]
      for row in rows where row.count == ReaderLanguage.allCases.count + 1 { words[row[0]] = row[column + 1] }
      catalogue[language] = Messages(language: language, words: words)
    }
    return catalogue
  }()
}
