internal import CNewswireProtos
public import Models

extension PutResult: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.PutResult" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__PutResult>) { newswire__v1__put_result__init(form) }

  init(form: Newswire__V1__PutResult) throws(WireError) {
    self.init(
      articleID: try readID(form.article_id, "article_id"),
      outcome: readChoice(form.outcome.rawValue, else: .unspecified),
      revision: try readNumber(form.revision, "revision"))
  }

  func fill(_ form: inout Newswire__V1__PutResult, in arena: borrowing Arena) throws(WireError) {
    form.article_id = try arena.id(articleID, "article_id")
    form.outcome = Newswire__V1__PutResult__Outcome(UInt32(outcome.rawValue))
    form.revision = try writeNumber(revision, "revision")
  }
}
