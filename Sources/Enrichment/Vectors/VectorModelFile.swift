import Crypto
internal import Foundation

/// Reads a model's file, as `Tools/models/vector-model.py` writes it.
///
/// All numbers little endian. "NWVECTOR"; 32 bits each: the form's version, tokens, width, layers, heads, inner width,
/// positions, and how many bytes the next three texts have; the texts: the model's name, the languages that it knows
/// (separated by spaces; none for all), the vocabulary (a token a line); zeros up to a multiple of four; the numbers:
/// the tokens' states in half precision, the positions' and the first normalisation (factors, then offsets) as floats, then each layer:
/// the matrices for queries, keys and values together, for what comes of attention, a normalisation, the matrices to the
/// inner state and back, a normalisation. A matrix: whole numbers of 16 bits, a row for each number that it gives; then a
/// factor and a bias for each row. Last, the SHA-256 of all that.
struct VectorModelFile {
  static let magic = Array("NWVECTOR".utf8)
  static let formVersion = 1
  /// The largest file.
  static let byteCountMax = 1 << 30
  private static let headByteCount = 8 + 10 * 4
  private static let textByteCountMax = [128, 1_024, 8 << 20]
  private static let digestByteCount = 32

  let name: String
  let languages: [String]
  let vocabulary: [String]
  let shape: VectorModelShape
  /// Of the whole file, hexadecimal.
  let digest: String
  private let bytes: Data
  private var offset: Int

  /// Reads the head and checks that the whole file is as it was written.
  init(path: String) throws(VectorModelError) {
    // What is read is counted, not what the file says of itself: a device or a pipe says nothing.
    guard let file = FileHandle(forReadingAtPath: path),
      let bytes = try? file.read(upToCount: Self.byteCountMax + 1)
    else { throw VectorModelError("it cannot be read") }
    guard bytes.count <= Self.byteCountMax else {
      throw VectorModelError("it has more than \(Self.byteCountMax) bytes")
    }
    try self.init(bytes)
  }

  init(_ bytes: Data) throws(VectorModelError) {
    guard bytes.count >= Self.headByteCount + Self.digestByteCount, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw VectorModelError("it is no model of texts; Tools/models/vector-model.py makes one")
    }
    self.bytes = bytes
    let numbers = (0..<10).map { Self.number(bytes, 8 + $0 * 4) }
    guard numbers[0] == Self.formVersion else {
      throw VectorModelError("it has form \(numbers[0]), and form \(Self.formVersion) is known; make it anew")
    }
    shape = VectorModelShape(
      tokens: numbers[1], width: numbers[2], layers: numbers[3], heads: numbers[4], hidden: numbers[5],
      positions: numbers[6])
    if let fault = shape.fault { throw VectorModelError(fault) }
    var texts: [String] = []
    offset = Self.headByteCount
    for (length, most) in zip(numbers[7...], Self.textByteCountMax) {
      guard length <= most, offset + length <= bytes.count,
        let text = String(data: bytes[offset..<offset + length], encoding: .utf8)
      else { throw VectorModelError("its texts are cut or damaged") }
      texts.append(text)
      offset += length
    }
    offset = (offset + 3) / 4 * 4
    (name, languages) = (texts[0], texts[1].split(separator: " ").map(String.init))
    vocabulary = texts[2].split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let expected = offset + shape.byteCount + Self.digestByteCount
    guard bytes.count == expected else {
      throw VectorModelError(
        "it has \(bytes.count) bytes and should have \(expected): it is cut, or was not fetched whole")
    }
    guard Self.digest(of: bytes.dropLast(Self.digestByteCount)).elementsEqual(bytes.suffix(Self.digestByteCount)) else {
      throw VectorModelError("its checksum is wrong: it is damaged; make it anew")
    }
    digest = bytes.suffix(Self.digestByteCount).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    guard vocabulary.count == shape.tokens else {
      throw VectorModelError("it has \(vocabulary.count) tokens and states \(shape.tokens)")
    }
    guard !name.isEmpty else { throw VectorModelError("it has no name") }
  }

  /// The next numbers of the file.
  mutating func numbers<Number: BitwiseCopyable>(_ count: Int, of type: Number.Type) -> [Number] {
    let size = count * MemoryLayout<Number>.stride
    let numbers = [Number](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.copyBytes(to: UnsafeMutableRawBufferPointer(buffer), from: offset..<offset + size)
      filled = count
    }
    offset += size
    return numbers
  }

  /// What a file ends with.
  static func digest(of bytes: Data) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  private static func number(_ bytes: Data, _ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
  }
}
