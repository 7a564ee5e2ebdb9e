/// Files with entries.
enum ArchiveKind: String, Sendable, CaseIterable {
  case zip, tar

  /// How many bytes are needed to tell.
  static let sniffedBytesMin = 512

  /// By the signatures of ZIP's records (APPNOTE.TXT, 4.3) and the magic of POSIX's and GNU's tar.
  static func of(_ start: ArraySlice<UInt8>) -> ArchiveKind? {
    let zips: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08]]
    if zips.contains(where: { start.starts(with: $0) }) { return .zip }
    if start.dropFirst(257).starts(with: Array("ustar".utf8)) { return .tar }
    return nil
  }
}
