/// A sample of the hashes of the body's word shingles; two articles that share most of theirs are near-duplicates.
public struct Fingerprint: Sendable, Hashable {
  /// Of the way in which the hashes are made: only the same versions compare.
  public var version: Int
  /// Ascending, without repeats.
  public var hashes: [UInt64]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a fingerprint from its parts.
  public init(version: Int = 0, hashes: [UInt64] = []) {
    self.version = version
    self.hashes = hashes
  }
}
