public import Models

/// The registry of sources. What a method returns is durable when it returns.
public protocol SourceStore: Sendable {
  /// Notes who published articles, as workers found it.
  func noteSources(_ sightings: [SourceSighting], now: Timestamp) async throws(RegistryError)

  /// Sources with a key after `id`, in order, at most `limit`; here and by their keys only those that are known
  /// (``SourceEntry/isKnown``).
  func sources(after id: SourceID, limit: Int) async throws(RegistryError) -> [SourceEntry]

  /// The sources with these keys, as far as they are known.
  func sources(_ ids: [SourceID]) async throws(RegistryError) -> [SourceEntry]

  /// Sources that were edited after an edit, those whose edits were taken back too, in the order of their latest edits, at most
  /// `limit`; from the first on for 0.
  func editedSources(after number: Int, limit: Int) async throws(RegistryError) -> [SourceEntry]

  /// Changes a source, or makes it. The edit gets the time in milliseconds for a number, or one above the last edit's where that
  /// is higher: so that numbers grow even when a registry is begun anew.
  func editSource(_ edit: SourceEdit, now: Timestamp) async throws(RegistryError) -> SourceEntry
}
