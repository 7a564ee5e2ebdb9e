import Synchronization

/// The lists of words that were asked for last: frequent words are asked for often, and to find their lists in the store costs more
/// than to search in them.
final class PostingCache: Sendable {
  typealias Segment = SegmentTable.Segment

  /// Bytes of lists that are kept.
  static let usualBytesMax = 32 << 20
  /// What an entry takes beside its lists.
  private static let entryBytes = 256

  /// A word's bytes: the store tells spellings apart that are equal as strings.
  private typealias Key = [UInt8]

  private struct Entry {
    var segments: [Segment]
    var lists: [StoredList]
  }

  /// Entries are put and used in `young`; when it is half of all, it becomes `old`, and what was old is let go.
  private struct State {
    var young: [Key: Entry] = [:]
    var old: [Key: Entry] = [:]
    var youngBytes = 0
  }

  private let bytesMax: Int
  private let state = Mutex(State())

  init(bytesMax: Int = PostingCache.usualBytesMax) { self.bytesMax = bytesMax }

  /// The lists of a word in these segments and no others; nothing where they are not kept.
  func lists(of word: String, in segments: [Segment]) -> [StoredList]? {
    let word = Key(word.utf8)
    return state.withLock { state in
      if let entry = state.young[word] { return entry.segments == segments ? entry.lists : nil }
      guard let entry = state.old.removeValue(forKey: word), entry.segments == segments else { return nil }
      put(entry, of: word, in: &state)
      return entry.lists
    }
  }

  func keep(_ lists: [StoredList], of word: String, in segments: [Segment]) {
    state.withLock { put(Entry(segments: segments, lists: lists), of: Key(word.utf8), in: &$0) }
  }

  private func put(_ entry: Entry, of word: Key, in state: inout State) {
    let bytes = Self.bytes(of: entry)
    guard bytes <= bytesMax / 2 else { return }
    if state.youngBytes + bytes > bytesMax / 2 { (state.old, state.young, state.youngBytes) = (state.young, [:], 0) }
    if let before = state.young.updateValue(entry, forKey: word) { state.youngBytes -= Self.bytes(of: before) }
    state.youngBytes += bytes
  }

  private static func bytes(of entry: Entry) -> Int { entry.lists.reduce(entryBytes) { $0 + $1.byteCount } }
}
