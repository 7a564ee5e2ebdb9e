/// What `newswire send` is to send from.
enum SendInput: Hashable {
  case file(InputFile)
  /// An http or https address.
  case address(String)

  /// As it is told to people.
  var path: String {
    switch self {
    case .file(let file): file.path
    case .address(let address): address
    }
  }

  /// In bytes; nothing when it is not known.
  var byteCount: Int? {
    if case .file(let file) = self, !file.isStream { file.byteCount } else { nil }
  }

  /// Whether it cannot be read a second time from its beginning.
  var isStream: Bool {
    if case .file(let file) = self { file.isStream } else { false }
  }
}
