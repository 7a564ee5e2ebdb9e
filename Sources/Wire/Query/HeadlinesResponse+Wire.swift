internal import CNewswireProtos
public import Models

extension HeadlinesResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.HeadlinesResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__HeadlinesResponse>) {
    newswire__v1__headlines_response__init(form)
  }

  init(form: Newswire__V1__HeadlinesResponse) throws(WireError) {
    self.init(
      edition: try readMessage(form.edition, "edition") ?? .world,
      headlines: try readMessages(
        form.n_headlines, form.headlines, "headlines", countMax: WireLimits.articlePageCountMax))
  }

  func fill(_ form: inout Newswire__V1__HeadlinesResponse, in arena: borrowing Arena) throws(WireError) {
    form.edition = try arena.message(edition, "edition")
    (form.n_headlines, form.headlines) = try arena.messages(
      headlines, "headlines", countMax: WireLimits.articlePageCountMax)
  }
}
