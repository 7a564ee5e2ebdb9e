/// The words of a text's beginning in the script that most of it is written in: what languages are told by.
struct LetterSample {
  /// How many scalars are looked at to find the script.
  static let scalarsMax = 2_048
  /// How many letters are kept.
  static let lettersMax = 256

  /// The words' letters in lower case; each word ends with a 0.
  private(set) var letters: [UInt32] = []
  /// How many letters there are; a character of Chinese counts as four, of Korean as two.
  private(set) var count = 0
  private var breaks = 0
  /// True where the script is one that several alphabets share, so that a text without a language of its own is likely.
  private(set) var isSharedScript = false

  /// Takes the sample; letters of other scripts than the commonest are left out.
  init(_ text: String) {
    let scalars = Self.beginning(of: text)
    guard let main = Self.mainScript(scalars) else { return }
    isSharedScript = main.isShared
    for scalar in scalars {
      if ScalarClass.of(scalar).isLetter, Script.of(scalar) == main {
        guard letters.count - breaks < Self.lettersMax else { break }
        letters.append(CaseFolding.lowercased(scalar))
      } else if let last = letters.last, last != 0 {
        letters.append(0)
        breaks += 1
      }
    }
    count = (letters.count - breaks) * main.lettersWorth
    letters.append(0)
  }

  /// ``StableWordHash`` of the words of two letters and more, in order.
  var wordHashes: [UInt64] {
    letters.split(separator: 0).filter { $0.count > 1 }.map { StableWordHash.hash($0) }
  }

  /// The script of most of the text; nothing where there is no letter.
  private static func mainScript(_ scalars: [UInt32]) -> Script? {
    var weights: [Script: Int] = [:]
    // Scripts come in runs.
    var (run, length) = (Script(rawValue: 1), 0)
    for scalar in scalars where ScalarClass.of(scalar).isLetter {
      let script = Script.of(scalar)
      if script != run {
        weights[run, default: 0] += length * run.lettersWorth
        (run, length) = (script, 0)
      }
      length += 1
    }
    weights[run, default: 0] += length * run.lettersWorth
    // The lower number wins a tie, so that the answer does not hang on the order in a dictionary.
    let main = weights.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return main.flatMap { $0.value > 0 ? $0.key : nil }
  }

  /// The first scalars, composed where marks stand alone.
  private static func beginning(of text: String) -> [UInt32] {
    let scalars = text.unicodeScalars.prefix(scalarsMax).map(\.value)
    return scalars.contains { (0x300...0x36F).contains($0) } ? CaseFolding.composed(scalars) : scalars
  }

  /// A script as far as it matters here: the ranges of common ones, a block of 128 scalars for any other.
  private struct Script: Hashable {
    var rawValue: UInt32

    /// Latin, Greek, Cyrillic.
    var isShared: Bool { rawValue <= 3 }
    /// Han and Hangul characters say as much as several letters.
    var lettersWorth: Int { rawValue == 4 ? 4 : rawValue == 5 ? 2 : 1 }

    static func of(_ scalar: UInt32) -> Script {
      switch scalar {
      case 0..<0x2B0, 0x1E00..<0x1F00, 0xFF21..<0xFF5B: Script(rawValue: 1)
      case 0x370..<0x400, 0x1F00..<0x2000: Script(rawValue: 2)
      case 0x400..<0x530: Script(rawValue: 3)
      case 0x3040..<0x3100, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: Script(rawValue: 4)
      case 0xAC00..<0xD7B0, 0x1100..<0x1200, 0x3130..<0x3190: Script(rawValue: 5)
      case 0x600..<0x780, 0xFB50..<0xFE00, 0xFE70..<0xFF00: Script(rawValue: 6)
      default: Script(rawValue: 16 + scalar >> 7)
      }
    }
  }
}
