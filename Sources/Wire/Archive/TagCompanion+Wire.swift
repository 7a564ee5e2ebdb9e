internal import CNewswireProtos
public import Models

extension TagCompanion: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TagCompanion" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TagCompanion>) {
    newswire__v1__tag_companion__init(form)
  }

  init(form: Newswire__V1__TagCompanion) throws(WireError) {
    self.init(
      place: try readNumber(form.place, "place"),
      articles: try readNumber(form.articles, "articles"))
  }

  func fill(_ form: inout Newswire__V1__TagCompanion, in arena: borrowing Arena) throws(WireError) {
    form.place = try writeNumber(place, "place")
    form.articles = try writeNumber(articles, "articles")
  }
}
