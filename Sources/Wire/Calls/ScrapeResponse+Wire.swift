internal import CNewswireProtos
public import Models

extension ScrapeResponse: ProtobufMessage {
  /// The most bytes of all metrics together: 4,096 series of a histogram fit.
  private static let textByteCountMax = 8 << 20

  /// The message's full name.
  public static var wireName: String { "rpc.v1.ScrapeResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ScrapeResponse>) {
    rpc__v1__scrape_response__init(form)
  }

  init(form: Rpc__V1__ScrapeResponse) throws(WireError) {
    self.init(text: try readText(form.text, "text", max: Self.textByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__ScrapeResponse, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: Self.textByteCountMax)
  }
}
