/// The parts of a text that tell its charset: the bytes beyond ASCII and what stands around them.
struct CharsetSample {
  /// ICU's detector looks at no more.
  static let bytesMax = 8 << 10
  /// So much ASCII is kept on either side: it tells the language.
  private static let aroundBytesMax = 48
  /// Bytes that windows-1252 gives no character.
  private static let undefinedInWestern: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// What the detector is given, a line for each part.
  private(set) var bytes: [UInt8] = []
  /// Bytes beyond ASCII among them.
  private(set) var highCount = 0
  /// Those with another one beside them.
  private var pairedCount = 0
  private var undefinedCount = 0

  /// A look at the bytes as far as there is room for what is found; ASCII costs next to nothing.
  init(_ content: ArraySlice<UInt8>) {
    content.withUnsafeBufferPointer { content in
      var index = 0
      while bytes.count < Self.bytesMax, let high = Self.firstHigh(in: content, from: index) {
        index = add(content, high, notBefore: index)
      }
    }
  }

  /// True for a text of Latin letters, of which few have accents: elsewhere such bytes come in rows.
  var isLatin: Bool { pairedCount * 2 < highCount }

  /// True for bytes that are no text in windows-1252, which is what servers declare that know nothing.
  var isNoWestern: Bool { highCount >= Self.contraryMin && (!isLatin || undefinedCount * 50 > highCount) }
  /// So many bytes say more than a declaration.
  private static let contraryMin = 32

  /// Adds the part around a byte; gives where it ends.
  private mutating func add(_ content: UnsafeBufferPointer<UInt8>, _ high: Int, notBefore first: Int) -> Int {
    var start = high
    while start > first, high - start < Self.aroundBytesMax, !Self.isEdge(content[start - 1]) { start -= 1 }
    var (end, last) = (high, high)
    while end < content.count, end - last <= Self.aroundBytesMax, !Self.isEdge(content[end]),
      end - start < Self.bytesMax - bytes.count
    {
      if content[end] >= 0x80 { last = end }
      count(content, end)
      end += 1
    }
    bytes += content[start..<end]
    bytes.append(0x0A)
    return max(end, high + 1)
  }

  private mutating func count(_ content: UnsafeBufferPointer<UInt8>, _ index: Int) {
    guard content[index] >= 0x80 else { return }
    highCount += 1
    let isPaired =
      (index > 0 && content[index - 1] >= 0x80) || (index + 1 < content.count && content[index + 1] >= 0x80)
    if isPaired { pairedCount += 1 }
    if Self.undefinedInWestern.contains(content[index]) { undefinedCount += 1 }
  }

  /// Tags and lines end a part; no charset has these bytes inside of a character.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0x0A || byte == 0x0D
  }

  private static func firstHigh(in content: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(content)
    var index = start
    while index + MemoryLayout<UInt64>.size <= content.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
      if word != 0 { return index + word.trailingZeroBitCount / 8 }
      index += MemoryLayout<UInt64>.size
    }
    while index < content.count {
      if content[index] >= 0x80 { return index }
      index += 1
    }
    return nil
  }
}
