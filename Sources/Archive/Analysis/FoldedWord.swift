/// A word that is being read sign by sign and folded.
struct FoldedWord {
  private(set) var bytes: [UInt8] = []
  /// In lower case as it is written; only kept up where it is not plain.
  private(set) var accented: [UInt8] = []
  private(set) var isPlain = true
  private(set) var isSign = false
  /// In Unicode scalars of the text.
  private(set) var start = 0
  private(set) var end = 0
  /// Where its first and behind its last byte stand in the text.
  private(set) var startByte = 0
  private(set) var endByte = 0
  /// Words before this one.
  var closedCount = 0

  @inline(__always)
  mutating func addASCII(_ byte: UInt8, at offset: Int, byte index: Int, _ emit: (FoldedWord) -> Void) {
    guard WordScanner.isWord(byte) else { return close(emit) }
    guard extend(to: offset, index..<(index + 1)) else { return }
    bytes.append(byte | 0x20)
    if !isPlain { accented.append(byte | 0x20) }
  }

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int, bytes range: Range<Int>, _ emit: (FoldedWord) -> Void) {
    switch ScalarFolding.classify(scalar) {
    case .separator: close(emit)
    case .transparent:
      if !bytes.isEmpty { (end, endByte) = (offset + 1, range.upperBound) }
    case .word(let folded): add(folded, for: scalar, at: offset, range)
    case .single(let folded):
      close(emit)
      for part in folded.unicodeScalars {
        (start, end, isSign) = (offset, offset + 1, true)
        (startByte, endByte) = (range.lowerBound, range.upperBound)
        bytes.append(contentsOf: String(part).utf8)
        close(emit)
      }
    }
  }

  private mutating func add(_ folded: String, for scalar: Unicode.Scalar, at offset: Int, _ range: Range<Int>) {
    guard extend(to: offset, range) else { return }
    if isPlain {
      isPlain = false
      accented = bytes
    }
    bytes.append(contentsOf: folded.utf8)
    accented.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }

  /// The word holds a sign more; says whether it still counts.
  @inline(__always)
  private mutating func extend(to offset: Int, _ range: Range<Int>) -> Bool {
    if bytes.isEmpty { (start, startByte) = (offset, range.lowerBound) }
    (end, endByte) = (offset + 1, range.upperBound)
    return offset - start < ArchiveLimits.tokenScalarsMax
  }

  mutating func close(_ emit: (FoldedWord) -> Void) {
    guard !bytes.isEmpty else { return }
    emit(self)
    closedCount += 1
    bytes.removeAll(keepingCapacity: true)
    accented.removeAll(keepingCapacity: true)
    (isPlain, isSign) = (true, false)
  }
}

extension Token {
  init(_ word: FoldedWord) {
    let folded = String(decoding: word.bytes, as: UTF8.self)
    let accented = word.isPlain ? "" : String(decoding: word.accented, as: UTF8.self)
    self.init(
      text: folded, accented: accented == folded ? "" : accented, isSign: word.isSign, start: word.start, end: word.end,
      bytes: word.startByte..<word.endByte)
  }

  init(_ word: WordScanner.PlainWord, in bytes: UnsafeBufferPointer<UInt8>) {
    self.init(
      text: word.lowered(in: bytes), start: word.start, end: word.end, bytes: word.startByte..<word.endByte)
  }
}
