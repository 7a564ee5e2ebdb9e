import CVectorKernels

/// Makes vectors of texts: a BERT encoder whose token states are averaged (Reimers, Gurevych, "Sentence-BERT", 2019).
///
/// A value that only reads: any number of lanes share one. The same text gives the same bits on any machine.
public struct TextEncoder: Sendable {
  /// The model's name: "all-MiniLM-L6-v2".
  public let model: String
  /// The languages of the texts that it was trained on, BCP 47; empty for all.
  public let languages: [String]
  /// Of the model's file: SHA-256, hexadecimal.
  public let digest: String
  /// The numbers of a vector.
  public var dimension: Int { shape.width }

  private let shape: VectorModelShape
  private let pieces: WordPieces
  private let tokenStates: [UInt16]
  private let positionStates: [Float]
  private let first: RowNormaliser
  private let layers: [EncoderLayer]

  /// Loads a model's file.
  ///
  /// - Throws: ``VectorModelError`` when the file cannot be read, is damaged or is none.
  public init(path: String) throws(VectorModelError) { try self.init(try VectorModelFile(path: path)) }

  init(_ file: VectorModelFile) throws(VectorModelError) {
    var file = file
    (model, languages, digest) = (file.name, file.languages, file.digest)
    shape = file.shape
    pieces = try WordPieces(file.vocabulary)
    tokenStates = file.numbers(shape.tokens * shape.width, of: UInt16.self)
    positionStates = file.numbers(shape.positions * shape.width, of: Float.self)
    first = RowNormaliser(&file, width: shape.width)
    var layers: [EncoderLayer] = []
    for _ in 0..<shape.layers { layers.append(try EncoderLayer(&file)) }
    self.layers = layers
  }

  /// The direction of a text, of length 1; of a longer one than the model takes, of its beginning. Nothing for a text without a
  /// token, and where a model's numbers lead to none.
  public func encode(_ text: some Sequence<Unicode.Scalar>) -> [Float]? {
    let tokens = tokens(of: text)
    guard tokens.count > 2 else { return nil }
    var rows = [Float](unsafeUninitializedCapacity: tokens.count * shape.width) { buffer, filled in
      tokenStates.withUnsafeBufferPointer { states in
        guard let target = buffer.baseAddress, let states = states.baseAddress else { return }
        for (place, token) in tokens.enumerated() {
          vk_widen(states + token * shape.width, shape.width, target + place * shape.width)
        }
        filled = tokens.count * shape.width
      }
    }
    first.add(positionStates, to: &rows)
    for layer in layers { layer.apply(&rows, count: tokens.count) }
    var direction = [Float](repeating: 0, count: shape.width)
    vk_mean_direction(rows, tokens.count, shape.width, &direction)
    return direction.allSatisfy(\.isFinite) && direction.contains { $0 != 0 } ? direction : nil
  }

  /// The text's tokens by number, between those that mark its ends.
  func tokens(of text: some Sequence<Unicode.Scalar>) -> [Int] {
    pieces.tokens(of: text, countMax: shape.positions)
  }
}
