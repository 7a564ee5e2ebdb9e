import Models

/// What the article says as a direction, by a model that is loaded from a file; not part of the catalogue without one.
///
/// It reads the title and the beginning of the body, as many tokens as the model takes: what an article is about stands there.
public struct VectorStep: EnrichmentStep {
  /// "vector".
  public let name = "vector"
  /// Raised when texts are prepared or vectors are rounded in another way.
  public let version = 1
  /// The model's file: the first half of its hash.
  public let dataVersion: String

  /// A text of fewer words is too short for its language to be sure: it is read whatever that is.
  static let sureWordsMin = 40
  private static let digestCharacters = 32

  private let encoder: TextEncoder

  /// Creates the step with a model.
  public init(encoder: TextEncoder) {
    self.encoder = encoder
    dataVersion = String(encoder.digest.prefix(Self.digestCharacters))
  }

  /// Sets the vector; an article in a language that the model was not trained on has none.
  public func apply(_ draft: inout Draft) throws {
    draft.article.vector = nil
    guard isReadable(draft) else { return }
    let (title, body) = (draft.article.title.unicodeScalars, draft.article.body.unicodeScalars)
    // A text without a title of its own has its beginning there.
    let text = body.starts(with: title) ? Array(body.prefix(scalarsMax)) : title + ["\n"] + body.prefix(scalarsMax)
    guard let direction = encoder.encode(text) else { return }
    draft.article.vector = Vector(model: encoder.model, version: version, values: Self.rounded(direction))
  }

  /// No token has so many scalars in a text that says something.
  private var scalarsMax: Int { WordPieces.scalarsPerToken * VectorModelShape.positionsMax }

  private func isReadable(_ draft: Draft) -> Bool {
    let language = draft.article.language.prefix { $0 != "-" }
    return encoder.languages.isEmpty || language == "und" || encoder.languages.contains(String(language))
      || draft.article.wordCount < Self.sureWordsMin
  }

  /// Whole numbers, the largest one 127: the angle to any other vector moves by less than a hundredth.
  static func rounded(_ direction: [Float]) -> [Int8] {
    let most = direction.reduce(0) { max($0, $1.magnitude) }
    guard most > 0 else { return direction.map { _ in 0 } }
    return direction.map { Int8(($0 / most * 127).rounded()) }
  }
}
