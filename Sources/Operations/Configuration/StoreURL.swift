/// Where a store keeps its data.
public enum StoreURL: Sendable, Hashable, CustomStringConvertible {
  /// In memory: gone with the process. "memory:".
  case memory
  /// One SQLite file. "sqlite:PATH".
  case sqlite(path: String)

  /// What is accepted, for messages.
  public static let allowed = "sqlite:PATH (one file on this machine) or memory: (gone with the process)"

  /// Reads "sqlite:PATH" or "memory:"; nothing else.
  public init?(_ text: String) {
    if text == "memory:" {
      self = .memory
    } else if text.hasPrefix("sqlite:"), text.utf8.count > 7, !text.contains("\0") {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else {
      return nil
    }
  }

  /// As it is written in a setting.
  public var description: String {
    switch self {
    case .memory: "memory:"
    case .sqlite(let path): "sqlite:\(path)"
    }
  }
}
