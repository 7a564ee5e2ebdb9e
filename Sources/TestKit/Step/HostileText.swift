/// Texts that break text processing, each with a name for the report.
public struct HostileText: Sendable, CustomStringConvertible {
  /// What is hostile about it.
  public let name: String
  /// The title.
  public let title: String
  /// The paragraphs.
  public let paragraphs: [String]
  /// What the page says its language is.
  public let claim: String

  /// Creates a case.
  public init(_ name: String, title: String = "", claim: String = "", _ paragraphs: [String]) {
    self.name = name
    self.claim = claim
    self.title = title
    self.paragraphs = paragraphs
  }

  /// Its name.
  public var description: String { name }

  /// The cases that every step has to bear.
  public static let all: [HostileText] = [
    HostileText("empty", []),
    HostileText("a title alone", title: "Storm closes the pass", []),
    HostileText("one word", ["Paris"]),
    HostileText("one letter", title: "A", ["a"]),
    HostileText("punctuation alone", ["... !!! ?? — “” () [ ] « »"]),
    HostileText("digits alone", ["1234 5678 90.12 3,456.78 2025-02-11"]),
    HostileText("no spaces", [String(repeating: "abcdefghij", count: 500)]),
    HostileText("emoji alone", title: "🎉", [String(repeating: "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇫🇷", count: 40)]),
    HostileText(
      "emoji in words", title: "Paris 🎉 wins", ["👍🏽 Yann LeCun 🇫🇷 said in Paris 🎉. The 👩‍🚀 crew of NASA agreed."]),
    HostileText(
      "combining marks",
      ["E\u{301}lyse\u{301}e Z\u{0351}\u{0352}\u{0353}a\u{0300}\u{0301}\u{0302}lgo said. Cafe\u{301} noir."]),
    HostileText(
      "right to left", title: "القمة",
      ["قال الرئيس في باريس إن القمة كانت ناجحة. وأضاف أن أوروبا مستعدة.", "אמר ראש הממשלה בירושלים."]),
    HostileText(
      "direction overrides", ["\u{202E}sdrawkcab si siht\u{202C} and \u{2066}isolated\u{2069} text in Paris."]),
    HostileText("mixed scripts", ["Москва Paris 東京 القاهرة Αθήνα said 서울 and กรุงเทพ together."]),
    HostileText("Chinese", title: "人工智能峰会", ["人工智能行动峰会在巴黎举行。欧洲不应限制开源模型，杨立昆说。", "马克龙总统出席了会议。"]),
    HostileText("Japanese", ["パリでAIサミットが開かれた。欧州はオープンソースを制限すべきではないと述べた。"]),
    HostileText("Thai", ["การประชุมสุดยอดปัญญาประดิษฐ์จัดขึ้นที่กรุงปารีสและมีผู้นำจากหลายประเทศเข้าร่วม"]),
    HostileText(
      "all capitals", title: "SHOUTING TITLE ABOUT PARIS",
      ["THE PRESIDENT OF FRANCE SAID IN PARIS THAT THE SUMMIT WAS A SUCCESS. HE LEFT."]),
    HostileText(
      "abbreviations",
      ["Dr. J. K. Smith of the U.S. Dept. of State met M. Dupont, e.g. on Jan. 5. They left at 5 p.m. It rained."]),
    HostileText("broken quotations", ["“We won. He said \"no. « Oui »” and then ( left [ open. „Nein“, sagte sie."]),
    HostileText("one word repeated", [String(repeating: "buffalo ", count: 3_000)]),
    HostileText("nulls and controls", ["a\u{0}b\u{1}c \u{FFFD} \u{FEFF}Paris\u{200B}Paris \u{AD}soft\u{AD}hyphen."]),
    HostileText("private and unassigned", ["\u{E000}\u{F8FF} \u{10FFFD} \u{1F9FF} text \u{2FE0}."]),
    HostileText("unpaired apostrophes", ["' '' l' d' 's ’s O'Neill's 'tis rock'n'roll qu'il l'homme"]),
    HostileText("hyphens", ["- -- a-b-c-d-e- -f Saint-Denis-sur-Mer–Paris—London"]),
    HostileText("lines without a stop", title: "List", (1...60).map { "Item number \($0) without an end" }),
    HostileText(
      "the wrong language tag", title: "Regeringen vil bygge en ny bro", claim: "ja",
      ["Ministeren sagde tirsdag, at broen skal stå færdig om ti år.", "Hun besøgte Aarhus og København."]),
    HostileText(
      "a tag that is no language", claim: "zz-Nope-\u{202E}x-🎉",
      ["The minister said on Tuesday that the bridge would be ready in ten years."]),
    HostileText(
      "a page in two languages", title: "Pont fermé / Bridge closed", claim: "fr",
      [
        "Le pont sur la rivière est fermé depuis mardi, a dit le maire de Lyon.",
        "The bridge over the river has been closed since Tuesday, the mayor of Lyon said.",
        "Les travaux dureront six mois.", "The work will take six months.",
      ]),
    HostileText(
      "OCR noise", ["Tlie Pr3sident 0f Frnnce s@id y3st3rday tliat rnodels w0uld b e fr ee , 1n P a r i s ."]),
  ]

  /// Cases as long as a body may be: for the whole pipeline once, not for each step.
  public static let long: [HostileText] = [
    HostileText("a megabyte of one sentence", [String(repeating: "word and another Word of Paris, ", count: 33_000)]),
    HostileText("a megabyte of sentences", [String(repeating: "The cat sat in Paris. ", count: 47_000)]),
    HostileText("a megabyte of one word", [String(repeating: "a", count: 1_000_000)]),
    HostileText("many paragraphs", (1...20_000).map { "Paragraph \($0) of Paris." }),
  ]
}
