/// Where a document states a fact that its article repeats.
public struct StatedFact: Sendable, Hashable {
  /// Which fact.
  public var fact: Fact
  /// The place in the document, the most reliable of those that state it.
  public var origin: FactOrigin
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a stated fact from its parts.
  public init(fact: Fact = .unspecified, origin: FactOrigin = .unspecified) {
    self.fact = fact
    self.origin = origin
  }
}
