/// The numbers and words of a date in order.
struct DateTokens {
  /// One number or word, and what stands before it.
  struct Token {
    /// In lower case.
    var text: String
    /// For numbers of at most 14 digits.
    var number: Int?
    /// Spaces and punctuation between the token before and this one.
    var gap: String
    /// True once its meaning is known.
    var isTaken = false

    var digits: Int { number == nil ? 0 : text.utf8.count }
  }

  /// More of them are no date.
  static let countMax = 24

  var tokens: [Token] = []

  init(_ text: String) {
    var gap = ""
    var word = String.UnicodeScalarView()
    var isNumber = false
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      let isPart = isDigit || scalar.properties.isAlphabetic || (!isNumber && scalar.properties.isGraphemeExtend)
      if !word.isEmpty, !isPart || isDigit != isNumber {
        add(word, isNumber, &gap)
        word = String.UnicodeScalarView()
      }
      if isPart {
        isNumber = isDigit
        word.append(scalar)
      } else {
        gap.unicodeScalars.append(scalar)
      }
      if tokens.count > Self.countMax { return }
    }
    if !word.isEmpty { add(word, isNumber, &gap) }
  }

  private mutating func add(_ word: String.UnicodeScalarView, _ isNumber: Bool, _ gap: inout String) {
    let text = String(word).lowercased()
    tokens.append(Token(text: text, number: isNumber && word.count <= 14 ? Int(text) : nil, gap: gap))
    gap = ""
  }

  subscript(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  mutating func take(_ range: Range<Int>) {
    for index in range where index < tokens.count { tokens[index].isTaken = true }
  }
}
