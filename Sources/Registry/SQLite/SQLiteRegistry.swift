internal import GRDB
internal import Models

/// The registry in one SQLite file, which several processes may share.
public struct SQLiteRegistry: Sendable {
  private let queue: DatabaseQueue

  /// Opens or makes the file at `path`.
  public init(path: String) throws(RegistryError) { queue = try RegistryFile.open(path) }

  /// Runs `body` in a transaction that is on the disk when this returns.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws(RegistryError)
    -> Value
  {
    do { return try await queue.write(body) } catch { throw RegistryError(store: error) }
  }

  /// Runs `body` on one state of the file.
  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws(RegistryError)
    -> Value
  {
    do { return try await queue.read(body) } catch { throw RegistryError(store: error) }
  }
}
