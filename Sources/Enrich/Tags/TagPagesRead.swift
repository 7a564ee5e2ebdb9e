import Models

/// Puts the pages of a count together again.
struct TagPagesRead {
  private(set) var languages: [LanguageTags] = []
  /// Pages of the count that is being read.
  private(set) var count = 0
  /// Tags of it so far.
  private(set) var tagCount = 0
  private var version: String?
  private var restarts = 0

  /// A page of another version is the first one of a new count.
  mutating func add(_ page: TagsResponse) throws(WorkError) {
    if let version, version != page.version {
      restarts += 1
      guard restarts <= RemoteTagSource.restartsMax else {
        throw WorkError("the tags changed \(restarts) times while they were read", isPermanent: false)
      }
      (languages, count, tagCount) = ([], 0, 0)
    }
    version = page.version
    count += 1
    for language in page.languages {
      tagCount += language.tags.count
      if languages.last?.language == language.language {
        languages[languages.count - 1].tags += language.tags
      } else {
        languages.append(language)
      }
    }
  }
}
