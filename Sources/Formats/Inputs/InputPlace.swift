/// Where a document stands in what was given.
public struct InputPlace: Sendable, Hashable {
  /// The names of the archive's entry that it stands in, from the outermost archive inwards.
  public var entries: [String]
  /// Its line, 1 for the first: JSON Lines, CSV.
  public var line: Int?
  /// Its number, 1 for the first: records of a WARC archive, messages of a mailbox, elements of a JSON array.
  public var record: Int?

  /// Creates a place; without arguments, the whole of what was given.
  public init(entries: [String] = [], line: Int? = nil, record: Int? = nil) {
    (self.entries, self.line, self.record) = (entries, line, record)
  }

  /// This place inside of another one.
  func inside(_ outer: InputPlace) -> InputPlace {
    InputPlace(entries: outer.entries + entries, line: line ?? outer.line, record: record ?? outer.record)
  }
}
