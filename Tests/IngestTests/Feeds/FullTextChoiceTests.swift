import Formats
import Models
import Testing

@testable import Ingest

struct FullTextChoiceTests {
  private func entry(_ content: String, link: String = "https://echo.example/1") -> FeedEntry {
    var entry = FeedEntry()
    entry.contentHTML = content
    entry.link = link
    return entry
  }

  private static let long = "<p>" + String(repeating: "The harbour of Skelmouth was opened again. ", count: 40) + "</p>"

  @Test(arguments: [
    (long, false), ("<p>Short.</p>", true), ("", true), (long + "<p>… <a href='/1'>Read more »</a></p>", true),
    (long + "[&#8230;]", true), (long + "[...]\n", true),
  ])
  func whatBreaksOffWantsThePage(_ content: String, _ isWanted: Bool) {
    #expect(FullTextChoice.wantsPage(entry(content), .auto) == isWanted)
  }

  @Test func aSettingDecides() {
    #expect(FullTextChoice.wantsPage(entry(Self.long), .page))
    #expect(!FullTextChoice.wantsPage(entry(""), .feed))
    #expect(!FullTextChoice.wantsPage(entry("", link: ""), .page))
  }
}
