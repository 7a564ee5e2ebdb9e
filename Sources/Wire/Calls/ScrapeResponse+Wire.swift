internal import CNewswireProtos
public import Models

extension ScrapeResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ScrapeResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ScrapeResponse>) {
    rpc__v1__scrape_response__init(form)
  }

  init(form: Rpc__V1__ScrapeResponse) throws(WireError) {
    self.init(text: try readText(form.text, "text", max: WireLimits.metricsByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__ScrapeResponse, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: WireLimits.metricsByteCountMax)
  }
}
