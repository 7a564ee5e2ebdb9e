/// Language tags as pages write them.
enum LanguageTag {
  /// "en_US" as "en-US", "DE" as "de"; empty when it is no tag of BCP 47 with a two- or three-letter language.
  static func normalised(_ text: String) -> String {
    let tag = TextCleaning.collapsed(text.prefix(64)).replacing("_", with: "-")
    let parts = tag.split(separator: "-")
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 4,
      tag.utf8.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: "-") }), language.allSatisfy(\.isLetter),
      language.lowercased() != "und"
    else { return "" }
    let rest = parts.dropFirst().map { part -> String in
      switch part.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([language.lowercased()] + rest).joined(separator: "-")
  }

  /// Three letters as crawls write them (ISO 639-3) in the form that BCP 47 wants, two letters where there are two.
  static func short(_ code: String) -> String { shortCodes[code.lowercased()] ?? normalised(code) }

  /// Languages of the press that have a code of two letters.
  private static let shortCodes: [String: String] = {
    let pairs = """
      afr af amh am ara ar aze az bel be ben bn bos bs bul bg cat ca ces cs cym cy dan da deu de ell el eng en est et \
      eus eu fas fa fin fi fra fr gle ga glg gl guj gu heb he hin hi hrv hr hun hu hye hy ind id isl is ita it jpn ja \
      kan kn kat ka kaz kk khm km kor ko kur ku lao lo lat la lav lv lit lt mal ml mar mr mkd mk mlt mt mon mn msa ms \
      mya my nep ne nld nl nno nn nor no ori or pan pa pol pl por pt pus ps ron ro rus ru sin si slk sk slv sl som so \
      spa es sqi sq srp sr swa sw swe sv tam ta tel te tgk tg tgl tl tha th tur tr ukr uk urd ur uzb uz vie vi zho zh
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    let starts = stride(from: 0, to: pairs.count - 1, by: 2)
    return Dictionary(starts.map { (pairs[$0], pairs[$0 + 1]) }) { first, _ in first }
  }()

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    let lower = Ascii.lowercased(byte)
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
