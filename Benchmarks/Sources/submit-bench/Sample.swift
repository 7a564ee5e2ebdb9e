import Models

/// Documents of 4 KB whose words differ, so that compression has a realistic task.
enum Sample {
  private static let words = [
    "harbour", "council", "minister", "bridge", "election", "river", "factory", "report", "market", "teacher", "winter",
    "railway", "budget", "hospital", "weather", "parliament", "engineer", "island", "energy", "border",
  ]

  static func document(_ number: Int) -> Document {
    var text = "Article \(number)\n\n"
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    while text.utf8.count < 4_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int((state >> 33) % 20)] + ((state >> 53) % 9 == 0 ? " \(state >> 40). " : " ")
    }
    return Document(
      url: "https://news.example/articles/\(number)", contentType: "text/plain", content: Array(text.utf8),
      title: "Article \(number)")
  }
}
