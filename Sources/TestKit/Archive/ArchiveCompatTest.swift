public import Archive
import Models
import Testing

/// What every store of articles must do. A store's tests make one with a way to open an empty archive, and run it.
public struct ArchiveCompatTest: Sendable {
  /// Opens an empty archive.
  public let open: @Sendable () async throws -> any ArticleArchive

  /// Creates the suite for a store.
  public init(open: @escaping @Sendable () async throws -> any ArticleArchive) { self.open = open }

  /// Runs every check, each on an archive of its own.
  public func run() async throws {
    for check in [
      putAndGet, redelivery, revisions, anyOrder, oneAddress, laterEnrichment, refusals, prefixes, words, filters,
      pages,
      rankedPages,
      oddTexts, queries, faults, stories, unspacedScripts, copiesInSearch, facets, suggestions, highlights, stablePages,
      similarNews, storiesAsTheyArrive, storyPages, articlesThatChangeStory, storiesInAnyOrder, storiesOfOddDates,
      copiesBehindTheirOriginal, flooding, similarByMeaning, frontPage, rising, ranks, sourceEdits, tags, watching,
      filteredWatching,
      exporting, closing,
    ] {
      let archive = try await open()
      try await check(archive)
      try? await archive.close()
    }
  }
}
