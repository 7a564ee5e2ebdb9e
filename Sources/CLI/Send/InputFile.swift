/// One thing to be sent from.
struct InputFile: Hashable {
  /// As it is told to people; "-" is standard input.
  var path: String
  var kind: InputKind
  /// 0 for streams.
  var byteCount: Int
  /// Whether it is read to its end without knowing its size: standard input, pipes.
  var isStream: Bool
}
