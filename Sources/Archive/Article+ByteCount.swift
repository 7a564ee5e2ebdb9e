import Models
import Wire

extension Article {
  /// The size of its message.
  func wireByteCount() throws -> Int { try withWireEncoding { $0.byteCount } }
}
