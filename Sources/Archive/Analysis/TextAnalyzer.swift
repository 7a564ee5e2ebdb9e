/// Cuts a text into the words of the index. The index and the questions go through the same one, so that they agree.
enum TextAnalyzer {
  /// Raised when the same text would give other tokens: the store then builds its index anew.
  static let version = 2

  /// Of a word and the space behind it.
  private static let usualWordBytes = 6

  /// The words of `text` in order, with their places in Unicode scalars.
  static func tokens(in text: String) -> [Token] { tokens(in: text, limit: .max) { _ in true } }

  /// The first `limit` words of `text`; those that `isWanted` does not want by the first byte of their folded form have their place,
  /// and no text.
  static func tokens(in text: String, limit: Int, where isWanted: (UInt8) -> Bool) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(min(limit, text.utf8.count / usualWordBytes))
    scan(text, limit: limit) { word in
      guard isWanted(word.bytes[0]) else {
        tokens.append(Token(text: "", start: word.start, end: word.end))
        return
      }
      let folded = String(decoding: word.bytes, as: UTF8.self)
      let accented = word.isPlain ? "" : String(decoding: word.accented, as: UTF8.self)
      tokens.append(
        Token(
          text: folded, accented: accented == folded ? "" : accented, isSign: word.isSign, start: word.start,
          end: word.end))
    }
    return tokens
  }

  /// The words of `text` with one space between them, as the index takes them.
  static func analyzed(_ text: String) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.utf8.count)
    scan(text) { word in
      if !joined.isEmpty { joined.append(0x20) }
      joined.append(contentsOf: word.bytes)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// A name or a keyword in the form in which two spellings of it are the same; not empty unless `text` is blank.
  static func normalized(_ text: String) -> String {
    let words = analyzed(text)
    if !words.isEmpty { return words }
    return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func scan(_ text: String, limit: Int = .max, _ emit: (Word) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var word = Word()
      var (at, offset) = (0, 0)
      while at < bytes.count, word.closedCount < limit {
        if bytes[at] < 0x80 {
          word.addASCII(bytes[at], at: offset, emit)
          at += 1
        } else {
          let (scalar, length) = scalar(in: bytes, at: at)
          word.add(scalar, at: offset, emit)
          at += length
        }
        offset += 1
      }
      if word.closedCount < limit { word.close(emit) }
    }
  }

  /// The scalar outside ASCII that begins at a byte of a string, which is valid UTF-8.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The word that is being read.
  private struct Word {
    private(set) var bytes: [UInt8] = []
    /// In lower case as it is written; only kept up where it is not plain.
    private(set) var accented: [UInt8] = []
    private(set) var isPlain = true
    private(set) var isSign = false
    private(set) var start = 0
    private(set) var end = 0
    /// Words before this one.
    private(set) var closedCount = 0

    @inline(__always)
    mutating func addASCII(_ byte: UInt8, at offset: Int, _ emit: (Word) -> Void) {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: append(byte, at: offset)
      case 0x41...0x5A: append(byte | 0x20, at: offset)
      default: close(emit)
      }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8, at offset: Int) {
      if bytes.isEmpty { start = offset }
      end = offset + 1
      guard offset - start < ArchiveLimits.tokenScalarsMax else { return }
      bytes.append(byte)
      if !isPlain { accented.append(byte) }
    }

    mutating func add(_ scalar: Unicode.Scalar, at offset: Int, _ emit: (Word) -> Void) {
      switch ScalarFolding.classify(scalar) {
      case .separator: close(emit)
      case .transparent: extend(over: offset)
      case .word(let folded): add(folded, for: scalar, at: offset)
      case .single(let folded):
        close(emit)
        for part in folded.unicodeScalars {
          addSign(part, at: offset)
          close(emit)
        }
      }
    }

    private mutating func add(_ folded: String, for scalar: Unicode.Scalar, at offset: Int) {
      if bytes.isEmpty { start = offset }
      end = offset + 1
      guard offset - start < ArchiveLimits.tokenScalarsMax else { return }
      if isPlain {
        isPlain = false
        accented = bytes
      }
      bytes.append(contentsOf: folded.utf8)
      accented.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    private mutating func addSign(_ sign: Unicode.Scalar, at offset: Int) {
      (start, end, isSign) = (offset, offset + 1, true)
      bytes.append(contentsOf: String(sign).utf8)
    }

    private mutating func extend(over offset: Int) {
      if !bytes.isEmpty { end = offset + 1 }
    }

    mutating func close(_ emit: (Word) -> Void) {
      guard !bytes.isEmpty else { return }
      emit(self)
      closedCount += 1
      bytes.removeAll(keepingCapacity: true)
      accented.removeAll(keepingCapacity: true)
      (isPlain, isSign) = (true, false)
    }
  }
}
