/// What `newswire-query replay` writes of a document.
struct ReplayLine: Encodable, Sendable {
  /// An article that is like it.
  struct Similar: Encodable, Sendable {
    var id: String
    var score: Double
  }

  /// How it stood at one moment.
  struct Standing: Encodable, Sendable {
    var story: String
    var nearDuplicateGroup: String
    var similar: [Similar]

    enum CodingKeys: String, CodingKey {
      case story, similar
      case nearDuplicateGroup = "near_duplicate_group"
    }
  }

  var id: String
  var end: Standing
  var arrival: Standing

  enum CodingKeys: String, CodingKey {
    case id
    case arrival = "on_arrival"
  }

  func encode(to encoder: any Encoder) throws {
    try end.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(arrival, forKey: .arrival)
  }
}

/// What `newswire-query replay` writes of a search.
struct ReplayAnswer: Encodable, Sendable {
  var query: String
  var hits: [ReplayLine.Similar]
  var error: String?
}
