internal import Models

/// The messages of a mailbox in mbox form (RFC 4155): each begins with a line "From ".
final class MailboxItems: ItemReader {
  private static let messageBytesMax = FormatCatalog.contentBytesMax
  private static let lineBytesMax = 1 << 20

  private let source: BufferedSource
  private var record = 0
  private var hasBegun = false

  init(_ source: BufferedSource) { self.source = source }

  /// A line "From " with a time in it, and a mail header behind.
  static func isLikely(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.starts(with: "From ".utf8), let end = start.firstIndex(of: 0x0A) else { return false }
    let line = start[..<end]
    guard line.contains(UInt8(ascii: ":")) else { return false }
    let header = start[(end + 1)...].prefix { $0 != 0x0A }
    guard let colon = header.firstIndex(of: UInt8(ascii: ":")), colon > header.startIndex else { return false }
    return header[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  func next() throws(FormatError) -> ItemStep? {
    var content: [UInt8] = []
    var isEmpty = true
    var isTooLong = false
    while let line = try source.line(upTo: Self.lineBytesMax) {
      guard case .text(let bytes) = line else {
        (isTooLong, isEmpty) = (true, false)
        continue
      }
      if bytes.starts(with: "From ".utf8) {
        guard hasBegun, !isEmpty else {
          hasBegun = true
          continue
        }
        return item(content, isTooLong)
      }
      isEmpty = false
      if content.count + bytes.count < Self.messageBytesMax {
        // A line that begins with "From " is kept from being a beginning by ">".
        content += bytes.starts(with: ">From ".utf8) ? bytes.dropFirst() : bytes[...]
        content.append(0x0A)
      } else {
        isTooLong = true
      }
    }
    return isEmpty ? nil : item(content, isTooLong)
  }

  private func item(_ content: [UInt8], _ isTooLong: Bool) -> ItemStep {
    record += 1
    let place = InputPlace(record: record)
    guard !isTooLong else {
      let reason = "a message may have at most \(Self.messageBytesMax >> 20) MiB"
      return .item(InputItem(.refused(reason: reason), at: place))
    }
    return .item(InputItem(.document(Document(contentType: "message/rfc822", content: content)), at: place))
  }
}
