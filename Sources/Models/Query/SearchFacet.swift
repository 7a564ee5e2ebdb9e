/// Matches counted by one field.
public struct SearchFacet: Sendable, Hashable {
  /// "source", "country", "language", "topic" or "day".
  public var field: String
  /// The most frequent first, days the newest first.
  public var values: [FacetValue]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a facet from its parts.
  public init(field: String = "", values: [FacetValue] = []) {
    self.field = field
    self.values = values
  }
}
