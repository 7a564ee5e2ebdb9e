/// What travels with a call beside its request: pairs of a lower-case key and a value, in order; a key may repeat.
public struct Metadata: Sendable, Hashable {
  /// The most entries of one call.
  public static let entryCountMax = 32
  /// The most bytes of all keys and values of one call.
  public static let byteCountMax = 16 * 1_024

  /// One pair.
  public struct Entry: Sendable, Hashable {
    /// Lower-case ASCII letters, digits, "-", "_" and ".".
    public var key: String
    /// Any UTF-8 text without NUL.
    public var value: String

    /// Creates a pair; nothing is checked.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The pairs in order.
  public var entries: [Entry]

  /// Creates metadata, by default none.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// The first value under a key; setting replaces all values under it, setting nil removes them.
  public subscript(key: String) -> String? {
    get { entries.first { $0.key == key }?.value }
    set {
      entries.removeAll { $0.key == key }
      if let newValue { entries.append(Entry(key: key, value: newValue)) }
    }
  }

  /// Whether there is none.
  public var isEmpty: Bool { entries.isEmpty }
}

extension Metadata: ExpressibleByDictionaryLiteral {
  /// Creates metadata from pairs, in order.
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(entries: elements.map { Entry(key: $0.0, value: $0.1) })
  }
}
