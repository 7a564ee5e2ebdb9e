import Testing

@testable import Formats

/// Text that was converted to UTF-8 twice is read as it was written.
struct DoubleEncodingTests {
  private static let written = """
    „Wir öffnen die Brücke früher“, sagte die Bürgermeisterin. Nächstes Jahr käme überall für Fußgänger Grün – größer, schöner.
    Żółta łódź płynęła przez zatokę, a dzieci machały z mostu. Паром вернулся в гавань после долгой зимы.
    """

  private func twice(_ text: String) -> [UInt8] { Windows1252.utf8(Array(text.utf8)[...]) }

  @Test func isUndone() {
    let read = CharsetDecoder.utf8(twice(Self.written), declared: "utf-8")
    #expect(String(decoding: read, as: UTF8.self) == Self.written)
  }

  @Test(arguments: [
    written,
    "Les élèves étaient arrivés à l’école, où l’été s’achevait déjà : « dès » là-bas, très tôt, près d’Évreux.",
    "The byte pair Ã© shows where é was read in the wrong charset; Ã¼ is ü and â€™ an apostrophe.", "",
  ])
  func soundTextStays(_ text: String) {
    #expect(CharsetDecoder.utf8(Array(text.utf8), declared: "") == Array(text.utf8))
  }

  @Test func aMixtureStays() {
    let mixed = twice("äöüß ") + Array(String(repeating: "grüne Wörter für größere Flüsse ", count: 4).utf8)
    #expect(CharsetDecoder.utf8(mixed, declared: "") == mixed)
  }
}
