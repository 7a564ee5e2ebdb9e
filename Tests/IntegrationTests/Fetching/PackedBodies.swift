import Foundation

/// Bodies as servers pack them.
enum PackedBodies {
  /// One line of text.
  static let gzipHello = bytes("H4sIAAAAAAACA/NIzcnJ11HIQKUSi5LyS4v0uABcIUJJHgAAAA==")
  /// The same.
  static let zstdHello = bytes("KLUv/QRYtQAAgEhlbGxvLCBoYXJib3VyLgoBAJILF3aSXUY=")
  /// 4 MiB of one letter.
  static let zstdBomb = bytes(
    """
    KLUv/QRoTAAACGEBAPz/ORACAgAQYQIAEGECABBhAgAQYQIAEGECABBhAgAQYQIAEGECABBhAgAQYQIAEGECABBhAgAQYQIAEGEC\
    ABBhAgAQYQIAEGECABBhAgAQYQIAEGECABBhAgAQYQIAEGECABBhAgAQYQIAEGECABBhAgAQYQIAEGECABBhAwAQYWmVH5Y=
    """)
  /// Nearly as much, without the end.
  static let gzipBomb = bytes(
    "H4sIAAAAAAACA+3BgQAAAADDINb5SxzkVQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      + String(repeating: "A", count: 5_300))

  private static func bytes(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }
}
