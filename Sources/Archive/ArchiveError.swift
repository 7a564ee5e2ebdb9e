public import Models

/// Why the archive did not do what was asked.
public struct ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is; open, so that a store may add its own.
  public struct Code: Sendable, Hashable {
    /// A stable name for programs, "not_found".
    public let name: String

    /// Creates a code of a store's own.
    public init(_ name: String) { self.name = name }

    /// A value is wrong, whatever the archive holds; `field` says which.
    public static let invalidArgument = Code("invalid_argument")
    /// There is no such article, revision or source.
    public static let notFound = Code("not_found")
    /// A cursor that this archive did not give, or gave before it was replaced.
    public static let cursorOutOfRange = Code("cursor_out_of_range")
    /// Another process has the archive open.
    public static let locked = Code("locked")
    /// The file is not an archive of this version.
    public static let unreadable = Code("unreadable")
    /// What is stored is damaged.
    public static let corrupt = Code("corrupt")
    /// The disk, or the size that the options allow, is full.
    public static let full = Code("full")
    /// The archive is closed, or the disk fails.
    public static let unavailable = Code("unavailable")
  }

  /// The kind of failure.
  public var code: Code
  /// The path of the value that is wrong, "filter.text"; empty when it is none.
  public var field: String
  /// Where in the field's text, in Unicode scalars; nothing when it is about no place of it.
  public var place: Span?
  /// What is wrong and what to do about it.
  public var message: String
  /// The store's own code, such as SQLite's extended result code; 0 when there is none.
  public var storeCode: Int

  /// Creates an error from its parts.
  public init(_ code: Code, field: String = "", place: Span? = nil, message: String, storeCode: Int = 0) {
    self.code = code
    self.field = field
    self.place = place
    self.message = message
    self.storeCode = storeCode
  }

  /// "filter.text: no word to look for".
  public var description: String { field.isEmpty ? message : "\(field): \(message)" }

  static func invalid(_ field: String, _ message: String, at place: Span? = nil) -> ArchiveError {
    ArchiveError(.invalidArgument, field: field, place: place, message: message)
  }
}
