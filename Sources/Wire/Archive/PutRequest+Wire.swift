internal import CNewswireProtos
public import Models

extension PutRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.PutRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__PutRequest>) {
    newswire__v1__put_request__init(form)
  }

  init(form: Newswire__V1__PutRequest) throws(WireError) {
    self.init(
      articles: try readMessages(form.n_articles, form.articles, "articles", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__PutRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_articles, form.articles) = try arena.messages(articles, "articles", countMax: WireLimits.batchCountMax)
  }

  static var byteCountMax: Int { WireLimits.batchByteCountMax }

  func check() throws(WireError) { try checkNotEmpty(articles, "articles") }
}
