internal import CNewswireProtos
public import Models

extension SourceDay: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourceDay" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourceDay>) {
    newswire__v1__source_day__init(form)
  }

  init(form: Newswire__V1__SourceDay) throws(WireError) {
    self.init(
      day: try readText(form.day, "day", max: WireLimits.codeByteCountMax),
      rank: try readNumber(form.rank, "rank"),
      rankOf: try readNumber(form.rank_of, "rank_of"),
      score: try readReal(form.score, "score"),
      articles: try readNumber(form.articles, "articles"),
      originals: try readNumber(form.originals, "originals"),
      stories: try readNumber(form.stories, "stories"),
      first: try readNumber(form.first, "first"),
      followers: try readNumber(form.followers, "followers"))
  }

  func fill(_ form: inout Newswire__V1__SourceDay, in arena: borrowing Arena) throws(WireError) {
    form.day = try arena.text(day, "day", max: WireLimits.codeByteCountMax)
    form.rank = try writeNumber(rank, "rank")
    form.rank_of = try writeNumber(rankOf, "rank_of")
    form.score = try writeReal(score, "score")
    form.articles = try writeNumber(articles, "articles")
    form.originals = try writeNumber(originals, "originals")
    form.stories = try writeNumber(stories, "stories")
    form.first = try writeNumber(first, "first")
    form.followers = try writeNumber(followers, "followers")
  }
}
