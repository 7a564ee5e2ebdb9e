internal import CNewswireProtos
public import Models

extension ScrapeRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ScrapeRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ScrapeRequest>) {
    rpc__v1__scrape_request__init(form)
  }

  init(form: Rpc__V1__ScrapeRequest) throws(WireError) { self.init() }

  func fill(_ form: inout Rpc__V1__ScrapeRequest, in arena: borrowing Arena) throws(WireError) {}
}
