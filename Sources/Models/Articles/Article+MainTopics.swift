extension Article {
  /// The topics that an article is filed under: of its topics those with at least half of the first one's confidence. The others say
  /// what it touches, and whoever asks for a topic does not mean those.
  public var mainTopics: [Topic] {
    guard let first = topics.first else { return [] }
    return topics.filter { $0.confidence >= first.confidence / 2 }
  }
}
