internal import CLibArchive

/// Entries of a tar or zip archive by libarchive, as a stream.
///
/// Compression around an archive is a layer of its own (``GzipSource``, ``ZstdSource``): libarchive would unwrap up to 25 of
/// them by itself, where nobody could see how much comes out of each, and loses what stands in front of a cut. Only the
/// formats that are named here are asked at all.
final class ArchiveReader {
  /// One entry.
  struct Entry {
    /// As the archive has it, in UTF-8 without controls.
    var name: String
    /// False for folders, links and devices.
    var isFile: Bool
    /// True when it can only be read with a password.
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let feed: ArchiveFeed
  private let meter: ExpansionGuard
  private var chunk = [UInt8](repeating: 0, count: BufferedSource.chunkBytes)
  private var hasSize = false
  private(set) var entryCount = 0

  /// Opens an archive.
  init(_ source: BufferedSource, _ meter: ExpansionGuard) throws(FormatError) {
    guard let archive = archive_read_new() else { throw FormatError(.tooLarge, "there is no memory to unpack it") }
    self.archive = archive
    self.meter = meter
    feed = ArchiveFeed(source)
    archive_read_support_format_tar(archive)
    archive_read_support_format_zip_streamable(archive)
    let opened = UnicodeLocale.with {
      archive_read_open(
        archive, Unmanaged.passUnretained(feed).toOpaque(), nil,
        { _, feed, start in
          guard let feed, let bytes = Unmanaged<ArchiveFeed>.fromOpaque(feed).takeUnretainedValue().next() else {
            return -1
          }
          start?.pointee = bytes.baseAddress
          return bytes.count
        }, nil)
    }
    guard opened == ARCHIVE_OK else { throw trouble }
  }

  deinit { archive_read_free(archive) }

  /// The next entry; what is left of the last one is passed over.
  func next() throws(FormatError) -> Entry? {
    if entryCount > 0 { try passOver() }
    var entry: OpaquePointer?
    let result = UnicodeLocale.with { archive_read_next_header(archive, &entry) }
    switch result {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN: break
    default: throw trouble
    }
    guard let entry else { return nil }
    entryCount += 1
    try meter.addEntry()
    hasSize = archive_entry_size_is_set(entry) != 0
    let isFile = archive_entry_filetype(entry) & UInt32(S_IFMT) == UInt32(S_IFREG)
    return Entry(
      name: name(of: entry), isFile: isFile && archive_entry_hardlink(entry) == nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// The next bytes of the entry.
  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    let wanted = min(count, chunk.count)
    let read = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, wanted) }
    guard read >= 0 else { throw trouble }
    try meter.addExpanded(read)
    return Array(chunk[..<read])
  }

  /// Where the size is known nothing is unpacked for this; where it is not, that goes under the same watch as reading.
  private func passOver() throws(FormatError) {
    if hasSize {
      guard archive_read_data_skip(archive) >= ARCHIVE_WARN else { throw trouble }
    } else {
      while try !read(upTo: chunk.count).isEmpty {}
    }
  }

  private func name(of entry: OpaquePointer) -> String {
    let text = UnicodeLocale.with { () -> String? in
      if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
      return archive_entry_pathname(entry).map { String(cString: $0) }
    }
    let clean = (text ?? "").unicodeScalars.map { TextCleaning.isInvisible($0) ? "\u{FFFD}" : $0 }
    var name = String(String.UnicodeScalarView(clean))
    if name.utf8.count > ContainerLimits.nameBytesMax {
      name = String(decoding: name.utf8.prefix(ContainerLimits.nameBytesMax), as: UTF8.self) + "…"
    }
    return name.isEmpty ? "entry \(entryCount)" : name
  }

  /// What went wrong, in the library's words where they are for people.
  private var trouble: FormatError {
    if let failure = feed.failure { return failure }
    let words = archive_error_string(archive).map { String(cString: $0) } ?? ""
    let text = TextCleaning.collapsed(String(decoding: words.utf8.prefix(200), as: UTF8.self))
    return FormatError(.malformed, "the archive is damaged or cut off" + (text.isEmpty ? "" : " (\(text))"))
  }
}
