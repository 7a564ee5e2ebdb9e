/// A text as a direction in a space in which texts that mean the same lie close.
public struct Vector: Sendable, Hashable {
  /// The model, the way that texts are prepared for it included.
  public var model: String
  /// The model's version: only vectors of one model and version compare.
  public var version: Int
  /// One number a dimension. The length of the whole means nothing.
  public var values: [Int8]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a vector from its parts.
  public init(model: String = "", version: Int = 0, values: [Int8] = []) {
    self.model = model
    self.version = version
    self.values = values
  }

  /// The cosine of the angle to another vector, -1 to 1: 1 for texts that say the same. Nothing where the two are of different
  /// models, or one of them has no direction.
  public func cosine(_ other: Vector) -> Double? {
    guard model == other.model, version == other.version, values.count == other.values.count else { return nil }
    var (product, own, others) = (0, 0, 0)
    for (left, right) in zip(values, other.values) {
      let (left, right) = (Int(left), Int(right))
      product += left * right
      own += left * left
      others += right * right
    }
    guard own > 0, others > 0 else { return nil }
    return Double(product) / (Double(own) * Double(others)).squareRoot()
  }
}
