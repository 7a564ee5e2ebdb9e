import Testing

@testable import Formats

/// Text that was converted to UTF-8 twice is read as it was written.
struct DoubleEncodingTests {
  private static let written = """
    „Wir öffnen die Brücke früher“, sagte die Bürgermeisterin. Nächstes Jahr käme überall für Fußgänger Grün – größer, schöner.
    Żółta łódź płynęła przez zatokę, a dzieci machały z mostu. Паром вернулся в гавань после долгой зимы.
    """

  /// As Russian systems do it.
  private func twiceInRussian(_ text: String) throws -> [UInt8] {
    try #require(IconvDecoder.converted(Array(text.utf8)[...], from: "windows-1251")?.bytes)
  }

  private func twice(_ text: String) -> [UInt8] { Windows1252.utf8(Array(text.utf8)[...]) }

  @Test func isUndone() {
    let read = CharsetDecoder.utf8(twice(Self.written), declared: "utf-8")
    #expect(String(decoding: read, as: UTF8.self) == Self.written)
  }

  @Test(arguments: [
    "Она сказала: пароход вернулся, и весь город вышел на причал.",
    String(repeating: "It’s a “harbour” – and that’s that. ", count: 10),
  ])
  func isUndoneInRussianToo(_ text: String) throws {
    let read = CharsetDecoder.utf8(try twiceInRussian(text), declared: "utf-8")
    #expect(String(decoding: read, as: UTF8.self) == text)
  }

  @Test(arguments: [
    written, "Сергей Романов и Роман Сергеев из Саратова и Рязани: СССР, РСФСР, Россия, Сибирь, Ростов, Самара, Сочи.",
    "Ті міста, де є ґанки й їжаки, — і ті, де їх немає: «Єдність» і «Їдальня».",
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
