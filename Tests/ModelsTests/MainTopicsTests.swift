import Models
import Testing

@Suite struct MainTopicsTests {
  @Test(arguments: [
    ([], []), ([0.4], ["0"]), ([0.6, 0.3], ["0", "1"]), ([0.6, 0.29], ["0"]), ([0, 0], ["0", "1"]),
    ([0.5, 0.2, 0.26], ["0", "2"]), ([0.24, 0.15], ["0"]), ([0.16, 0.16, 0.15], ["0", "1"]),
  ])
  func anArticleIsFiledUnderWhatIsHalfAsSure(_ confidences: [Double], _ codes: [String]) {
    let topics = confidences.enumerated().map { Topic(code: "\($0.offset)", confidence: $0.element) }
    #expect(Article(topics: topics).mainTopics.map(\.code) == codes)
  }
}
