internal import CNewswireProtos
public import Models

extension Image: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Image" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Image>) { newswire__v1__image__init(form) }

  init(form: Newswire__V1__Image) throws(WireError) {
    self.init(
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      caption: try readText(form.caption, "caption", max: WireLimits.excerptByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__Image, in arena: borrowing Arena) throws(WireError) {
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.caption = try arena.text(caption, "caption", max: WireLimits.excerptByteCountMax)
  }
}
