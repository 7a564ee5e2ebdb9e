/// How far an input is done with.
struct ResumePosition: Codable, Hashable {
  /// The file's size when it was read, in bytes; 0 for streams.
  var byteCount: Int
  /// When the file was last changed, in nanoseconds since 1970; 0 for streams.
  var modifiedNanoseconds: Int
  /// How many documents of it, in its order, the service has acknowledged or are refused for good.
  var itemCount: Int
  /// Over these documents, to know them again (``ResumeDigest``).
  var digest: String
  /// Whether there are no more of them.
  var isDone: Bool
}
