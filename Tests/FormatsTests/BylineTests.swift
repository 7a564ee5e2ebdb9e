import Models
import Testing

@testable import Formats

/// Names out of bylines, and nothing else out of them.
@Suite struct BylineTests {
  private let text = Pages.ferry.map { "<p>\($0)</p>" }.joined()

  private func authors(_ byline: String) throws -> [String] {
    try Pages.parse("<h1>Ferry calls</h1>\(byline)" + text).authors
  }

  @Test(arguments: [
    "By Ada Quill | March 4", "By Ada Quill | 4 min read", "Ada Quill · Updated 3 hours ago", "Ada Quill, 4 March",
    "By Ada Quill March 4, 2025 at 3:00 PM", "By Ada Quill Published: 4th March", "Ada Quill on March 4",
    "Ada Quill Last updated: Tue, March 4", "Von Ada Quill, vor 3 Stunden", "Von Ada Quill · 4. März · 5 Min. Lesezeit",
    "Por Ada Quill, 4 de marzo", "Par Ada Quill – Publié le 4 mars à 10h30", "Ada Quill an hour ago | Just now",
    "Ada Quill, Political Editor", "Ada Quill Political Editor", "Ada Quill | Staff Writer",
    "Senior Reporter Ada Quill", "Redakteurin Ada Quill", "By Ada Quill in Lowmoor", "Von Ada Quill aus Lowmoor",
    "Ada Quill | Lowmoor", "Ada Quill, New York", "Ada Quill, Lowmoor, 10:30", "By Ada Quill for The Echo",
    "Posted by Ada Quill", "Ada Quill @adaquill", "Ada Quill | Follow on Echo | Share", "Ada Quill is a reporter",
    "Ada Quill | Ada Quill Lowmoor Echo", "Ada Quill | Senior Harbour Reporter", "Ada Quill | in Politics",
    "Ada Quill | Ada lives by the sea with two cats", "Contact: | Ada Quill", "Ada Quill | See more from Ada Quill",
    "Ada Quill, Professor of Law, Lowmoor University", "Updated 04/03/2025 | By Ada Quill",
  ])
  func markedBylinesGiveTheNameAlone(_ text: String) throws {
    #expect(try authors("<p class=\"byline\">\(text)</p>") == ["Ada Quill"])
    #expect(try authors("<p itemprop=\"author\">\(text)</p>") == ["Ada Quill"])
  }

  @Test(arguments: [
    "March 4", "4 min read", "Updated 3 hours ago", "3 hours ago", "Tuesday, 4 March", "10:30", "Published", "By",
    "Staff Writer", "5 Min. Lesezeit", "Just now",
  ])
  func aBylineWithoutANameGivesNone(_ text: String) throws {
    #expect(try authors("<p class=\"byline\">\(text)</p>").isEmpty)
  }

  /// Style sheets keep them apart, not spaces.
  @Test(arguments: [
    "<span>By Ada Quill</span><span>March 4</span>", "<div>Ada Quill</div><div>Political Editor</div>",
    "By<b>Ada Quill</b>4 min read", "<a>Ada Quill</a><br>Lowmoor",
  ])
  func partsOfABylineAreKeptApart(_ markup: String) throws {
    #expect(try authors("<div class=\"byline\">\(markup)</div>") == ["Ada Quill"])
  }

  @Test(arguments: [
    ("Ada Quill, Political Editor, and Bram van der Oster, Reporter", ["Ada Quill", "Bram van der Oster"]),
    ("By Ada Quill, Bram Oster, Lowmoor", ["Ada Quill", "Bram Oster"]),
    ("Ada Quill | dpa", ["Ada Quill", "dpa"]), ("Echo staff reporter", ["Echo staff reporter"]),
    ("Ada March", ["Ada March"]), ("Ada Marsh, 10:30", ["Ada Marsh"]), ("Radio Lowmoor 4", ["Radio Lowmoor 4"]),
    ("Ada", ["Ada"]), ("Oster Bram Jr.", ["Oster Bram Jr."]), ("김혜진 기자", ["김혜진"]),
  ])
  func namesStayWhole(_ text: String, _ names: [String]) throws {
    #expect(try authors("<p class=\"byline\">\(text)</p>") == names)
  }

  /// What is stated for machines may be an organisation with a place or a role in its name.
  @Test(arguments: [
    ("Centre for Ferries in Lowmoor", ["Centre for Ferries in Lowmoor"]), ("Ada Quill, March 4", ["Ada Quill"]),
    ("Updated 3 hours ago", []),
  ])
  func statedNamesLoseTimesOnly(_ text: String, _ names: [String]) throws {
    let head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\"\(text)\"}</script>"
    #expect(try Pages.parse("<h1>Ferry calls</h1>" + self.text, head: head).authors == names)
  }
}
