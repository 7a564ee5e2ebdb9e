internal import CNewswireProtos
public import Models

extension ScorePart: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ScorePart" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ScorePart>) {
    newswire__v1__score_part__init(form)
  }

  init(form: Newswire__V1__ScorePart) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax),
      points: try readReal(form.points, "points"),
      reason: try readText(form.reason, "reason", max: WireLimits.evidenceByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ScorePart, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
    form.points = try writeReal(points, "points")
    form.reason = try arena.text(reason, "reason", max: WireLimits.evidenceByteCountMax)
  }
}
