extension Article {
  /// The topics that an article is filed under: the first one, and of the others those that are half as sure as it and sure enough by
  /// themselves. The rest say what it touches, and whoever asks for a topic does not mean those.
  public var mainTopics: [Topic] {
    guard let first = topics.first else { return [] }
    let least = max(first.confidence / 2, min(first.confidence, Topic.mainConfidenceMin))
    return topics.filter { $0.confidence >= least }
  }
}

extension Topic {
  /// What a further topic of an article needs.
  static let mainConfidenceMin = 0.2
}
