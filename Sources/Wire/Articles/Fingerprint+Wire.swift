internal import CNewswireProtos
public import Models

extension Fingerprint: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Fingerprint" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Fingerprint>) {
    newswire__v1__fingerprint__init(form)
  }

  init(form: Newswire__V1__Fingerprint) throws(WireError) {
    self.init(
      version: try readNumber(form.version, "version"),
      hashes: try readHashes(form.n_hashes, form.hashes, "hashes", countMax: WireLimits.hashCountMax))
  }

  func fill(_ form: inout Newswire__V1__Fingerprint, in arena: borrowing Arena) throws(WireError) {
    form.version = try writeNumber(version, "version")
    (form.n_hashes, form.hashes) = try arena.hashes(hashes, "hashes", countMax: WireLimits.hashCountMax)
  }

  func check() throws(WireError) {
    guard zip(hashes, hashes.dropFirst()).allSatisfy(<) else {
      throw WireError(field: "hashes", reason: "must ascend without repeats")
    }
  }
}
