/// Where an archive is, as an operator writes it.
public enum ArchiveLocation: Sendable, Hashable, CustomStringConvertible {
  /// "sqlite:PATH", a file or a folder.
  case sqlite(path: String)
  /// "sqlite::memory:".
  case memory

  /// Reads a location; throws ``ArchiveError/Code/invalidArgument`` with what would be right.
  public init(_ text: String) throws {
    guard text.hasPrefix("sqlite:") else {
      throw ArchiveError(
        .invalidArgument, message: "\"\(text)\" is no archive; write sqlite:PATH, such as sqlite:data/archive.sqlite")
    }
    var path = String(text.dropFirst("sqlite:".count))
    if path.hasPrefix("///") { path = String(path.dropFirst(2)) }
    guard !path.isEmpty else {
      throw ArchiveError(.invalidArgument, message: "\"\(text)\" names no file; write sqlite:PATH")
    }
    self = path == ":memory:" ? .memory : .sqlite(path: path)
  }

  /// As an operator writes it.
  public var description: String {
    switch self {
    case .sqlite(let path): "sqlite:\(path)"
    case .memory: "sqlite::memory:"
    }
  }

  /// Opens the archive, or creates it.
  public func open() throws -> any ArticleArchive {
    switch self {
    case .sqlite(let path): try SQLiteArticleArchive.open(path: path)
    case .memory: try SQLiteArticleArchive.inMemory()
    }
  }
}
