/// How much of a mail is read.
enum MailLimits {
  /// Parts in parts.
  static let depthMax = 16
  /// Parts altogether.
  static let partsMax = 256
  /// Headers of one part, in bytes.
  static let headBytesMax = 256 << 10
  /// The longest boundary (RFC 2046 allows 70 characters).
  static let boundaryBytesMax = 200
}
