/// The entries of an archive.
final class ArchiveItems: ItemReader {
  /// Names with which office documents, books and programs begin: archives too, but not of articles.
  private static let otherKinds: Set<String> = ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "META-INF/"]

  private let archive: ArchiveReader
  private var fileCount = 0

  init(_ archive: ArchiveReader) { self.archive = archive }

  func next() throws(FormatError) -> ItemStep? {
    while let entry = try archive.next() {
      if archive.entryCount == 1, Self.otherKinds.contains(entry.name) {
        throw FormatError(.notText, "not text: looks like an office document, a book or a program")
      }
      guard entry.isFile, !isHidden(entry.name) else { continue }
      fileCount += 1
      guard !entry.isEncrypted else {
        let reason = "the file is encrypted: only with its password can it be read"
        return .item(InputItem(.refused(reason: reason), at: InputPlace(entries: [entry.name])))
      }
      return .open(
        EntrySource(archive), InputOrigin(name: entry.name, isNamed: false), InputPlace(entries: [entry.name]))
    }
    if fileCount == 0 { throw FormatError(.empty, "there is no file in the archive") }
    return nil
  }

  /// What systems put beside files: `.DS_Store`, `__MACOSX/._page.html`.
  private func isHidden(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    return parts.first == "__MACOSX" || parts.contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
  }
}
