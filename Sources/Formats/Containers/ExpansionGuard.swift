/// Watches what comes out of one file, through all of its layers, and stops what would not end.
final class ExpansionGuard {
  let limits: ContainerLimits
  /// Why nothing more is read; set once.
  private(set) var objection: FormatError?
  private var rawBytes = 0
  private var expandedBytes = 0
  private var window = (raw: 0, expanded: 0)
  private var entries = 0

  init(_ limits: ContainerLimits) { self.limits = limits }

  /// Bytes of the file itself.
  func addRaw(_ count: Int) { rawBytes += count }

  /// Bytes that a layer gave.
  func addExpanded(_ count: Int) throws(FormatError) {
    if let objection { throw objection }
    expandedBytes += count
    guard expandedBytes <= limits.expandedBytesMax else {
      throw object("more than \(Self.text(limits.expandedBytesMax)) come out of it")
    }
    let (raw, expanded) = (rawBytes - window.raw, expandedBytes - window.expanded)
    guard expanded >= limits.ratioWindowBytes else { return }
    guard expanded / limits.ratioMax <= raw else {
      throw object("what comes out of it is more than \(limits.ratioMax) times its size, as in a decompression bomb")
    }
    window = (rawBytes, expandedBytes)
  }

  /// Another entry of an archive.
  func addEntry() throws(FormatError) {
    if let objection { throw objection }
    entries += 1
    guard entries <= limits.entriesMax else { throw object("it has more than \(limits.entriesMax) entries") }
  }

  private func object(_ reason: String) -> FormatError {
    let error = FormatError(.tooLarge, "not read to its end: \(reason)")
    objection = error
    return error
  }

  private static func text(_ bytes: Int) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GiB" : "\(bytes >> 20) MiB"
  }
}
