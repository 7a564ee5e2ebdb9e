/// The content of an archive's entry, as long as the archive stands at it.
final class EntrySource: ByteSource {
  private let archive: ArchiveReader
  private let number: Int

  init(_ archive: ArchiveReader) {
    self.archive = archive
    number = archive.entryCount
  }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    archive.entryCount == number ? try archive.read(upTo: count) : []
  }
}
