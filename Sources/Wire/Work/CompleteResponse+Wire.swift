internal import CNewswireProtos
public import Models

extension CompleteResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.CompleteResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__CompleteResponse>) {
    newswire__v1__complete_response__init(form)
  }

  init(form: Newswire__V1__CompleteResponse) throws(WireError) {
    self.init(
      completed: try readNumber(form.completed, "completed"))
  }

  func fill(_ form: inout Newswire__V1__CompleteResponse, in arena: borrowing Arena) throws(WireError) {
    form.completed = try writeNumber(completed, "completed")
  }
}
