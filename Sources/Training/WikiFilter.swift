/// Which fragments of WikiANN read like prose: lists, redirects and headings teach a tagger of news nothing.
enum WikiFilter {
  private static let wordsMin = 5

  static func isProse(_ sentence: LabelledSentence) -> Bool {
    let words = sentence.text.split(separator: " ")
    guard words.count >= wordsMin else { return false }
    let lower = words.filter { $0.first?.isLowercase == true }.count
    return lower * 3 >= words.count
  }
}
