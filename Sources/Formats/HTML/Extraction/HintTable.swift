/// The words and pairs of words of ``HintWords`` by their hashes: the names of a page's elements are looked up by the
/// thousand, so nothing is allocated for it.
struct HintTable: Sendable {
  /// What a word, or a word behind another, says.
  struct Entry: Sendable {
    var hint: Hint
    var word: String
  }

  private var keys: [UInt64]
  private var places: [Int32]
  private var entries: [Entry] = []
  private var isContent: [Bool] = []
  private let mask: UInt64

  /// A table with room for so many entries.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
    mask = UInt64(size - 1)
  }

  /// The first entry of a key stays.
  mutating func insert(_ key: UInt64, _ entry: Entry) {
    var slot = Int(key & mask)
    while places[slot] >= 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & Int(mask)
    }
    keys[slot] = key
    places[slot] = Int32(entries.count)
    entries.append(entry)
    isContent.append(entry.hint == .content)
  }

  /// The entry of a place.
  subscript(place: Int32) -> Entry { entries[Int(place)] }

  /// Where the entry of a key stands; below 0 when there is none. A place, because an entry costs a count of its references.
  func place(of key: UInt64) -> Int32 {
    var slot = Int(key & mask)
    while places[slot] >= 0 {
      if keys[slot] == key { return places[slot] }
      slot = (slot + 1) & Int(mask)
    }
    return -1
  }

  /// True for the place of a mark of the article's text.
  func isContent(_ place: Int32) -> Bool { isContent[Int(place)] }

  /// FNV-1a (G. Fowler, L. Noll, K. Vo), its bits mixed so that the lowest may choose a slot.
  struct Hash: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

    var value: UInt64 { state ^ (state >> 29) }

    static func of(_ text: String) -> UInt64 {
      var hash = Hash()
      for byte in text.utf8 { hash.add(byte) }
      return hash.value
    }

    /// The key of a word behind another.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 0x9E37_79B9_7F4A_7C15) ^ second }
  }
}
