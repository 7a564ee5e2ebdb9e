internal import CNewswireProtos
public import Models

extension DeleteAlertResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DeleteAlertResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DeleteAlertResponse>) {
    newswire__v1__delete_alert_response__init(form)
  }

  init(form: Newswire__V1__DeleteAlertResponse) throws(WireError) { self.init() }

  func fill(_ form: inout Newswire__V1__DeleteAlertResponse, in arena: borrowing Arena) throws(WireError) {}
}
