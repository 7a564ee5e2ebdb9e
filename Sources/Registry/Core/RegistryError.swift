/// Why the registry could not do what was asked; nothing of the call was kept.
public struct RegistryError: Error, Sendable, CustomStringConvertible {
  /// The kind of a failure.
  public enum Code: Sendable, Hashable {
    /// The disk has no room: a retry works once there is.
    case storageFull
    /// Reading or writing failed: a retry may work.
    case storageFailed
    /// The file is not a registry, or damaged, or of a newer version.
    case unusableFile
    /// A limit of the registry is reached.
    case full
  }

  /// What kind of failure it is.
  public var code: Code
  /// What is wrong and what to do, for people.
  public var description: String

  /// Creates an error.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
