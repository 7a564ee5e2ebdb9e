internal import CNewswireProtos
public import Models

extension Country: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Country" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Country>) { newswire__v1__country__init(form) }

  init(form: Newswire__V1__Country) throws(WireError) {
    self.init(
      code: try readText(form.code, "code", max: WireLimits.codeByteCountMax),
      confidence: try readReal(form.confidence, "confidence", 0...1),
      evidence: try readTexts(
        form.n_evidence, form.evidence, "evidence", countMax: WireLimits.valueCountMax,
        max: WireLimits.evidenceByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__Country, in arena: borrowing Arena) throws(WireError) {
    form.code = try arena.text(code, "code", max: WireLimits.codeByteCountMax)
    form.confidence = try writeReal(confidence, "confidence", 0...1)
    (form.n_evidence, form.evidence) = try arena.texts(
      evidence, "evidence", countMax: WireLimits.valueCountMax, max: WireLimits.evidenceByteCountMax)
  }
}
