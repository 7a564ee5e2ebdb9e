/// One thing to be sent from.
struct InputFile: Hashable {
  /// As it is told to people; "-" is standard input.
  var path: String
  /// 0 for streams.
  var byteCount: Int
  /// When it was last changed, in nanoseconds since 1970; 0 for streams.
  var modifiedNanoseconds: Int
  /// Whether it is read to its end without knowing its size: standard input, pipes.
  var isStream: Bool
  /// Whether it was named itself, not just a folder above it.
  var isNamed: Bool
}
