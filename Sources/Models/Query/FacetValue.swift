/// How many matches have one value of a field.
public struct FacetValue: Sendable, Hashable {
  /// As a filter takes it; a day as in "2025-02-10".
  public var value: String
  /// At least so many, where not all matches are counted.
  public var count: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a value from its parts.
  public init(value: String = "", count: Int = 0) {
    self.value = value
    self.count = count
  }
}
