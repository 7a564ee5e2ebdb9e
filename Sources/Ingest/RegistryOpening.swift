internal import Foundation
internal import Models
internal import Operations
internal import Registry

/// Opens the registry of feeds and sources.
enum RegistryOpening {
  /// Where the registry is kept; beside the queue when nobody says.
  static let registry = Setting<StoreURL?>("registry", allowed: StoreURL.allowed, default: .some(nil)) { text in
    StoreURL(text).map(Optional.some)
  }
  /// The name of its file beside the queue's.
  static let fileName = "registry.sqlite"

  static func open(
    besides queue: StoreURL, _ context: ServiceContext
  ) throws(ProgramFailure) -> any FeedStore & SourceStore {
    switch try context.value(registry) ?? beside(queue) {
    case .memory: return MemoryRegistry()
    case .sqlite(let path):
      do throws(RegistryError) {
        return try SQLiteRegistry(path: path)
      } catch {
        throw ProgramFailure(
          error.code == .unusableFile ? .badConfiguration : .inputOutput, "\(error) (\(registry.flag))")
      }
    }
  }

  /// In the folder of the queue's file; in memory beside a queue in memory.
  static func beside(_ queue: StoreURL) -> StoreURL {
    guard case .sqlite(let path) = queue else { return .memory }
    return .sqlite(path: URL(filePath: path).deletingLastPathComponent().appending(path: fileName).path)
  }
}
