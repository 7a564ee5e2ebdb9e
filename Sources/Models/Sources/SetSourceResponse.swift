/// The source as it is now.
public struct SetSourceResponse: Sendable, Hashable {
  /// What the registry knows of it.
  public var source: SourceRecord?
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a set source response from its parts.
  public init(source: SourceRecord? = nil) {
    self.source = source
  }
}
