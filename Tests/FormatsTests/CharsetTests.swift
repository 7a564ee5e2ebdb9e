import Foundation
import Models
import Testing

@testable import Formats

/// Texts that do not say their charset, or say a wrong one.
@Suite struct CharsetTests {
  /// Charsets with a text that is written in them, all of our own making.
  static let texts: [(charset: String, text: String)] = [
    ("Shift_JIS", japanese), ("EUC-JP", japanese), ("GB18030", chinese),
    ("Big5", "渡輪十一年來首次停靠低沼港，半個城的人都來看。" + traditional),
    ("EUC-KR", korean), ("KOI8-R", russian), ("windows-1251", russian), ("ISO-8859-5", russian),
    ("windows-1253", greek), ("windows-1255", hebrew), ("windows-1256", arabic), ("windows-1250", polish),
    ("ISO-8859-2", hungarian), ("windows-1254", turkish), ("windows-1252", french),
  ]

  private static let japanese = """
    十一年ぶりに火曜日の朝、フェリーがローモア港に入りました。町の人の半分が見物に来ました。港長によると、乗客は八十四人で、
    自転車九台とピアノ一台も運ばれてきました。魚市場は一時間早く開き、温かい食べ物を用意しています。
    """
  private static let chinese =
    "十一年来第一艘渡轮星期二早上停靠在低沼港，全城一半的人都来看。港务长说，船上有八十四名乘客、九辆自行车和一架钢琴，中午以前就离开了。市议会想知道每周多一班船是否能支付码头的维修费用。"
  private static let traditional = "港務長說，船上有八十四名乘客、九輛自行車和一架鋼琴，中午以前就離開了。市議會想知道每週多一班船是否能支付碼頭的維修費用。"
  private static let korean =
    "십일 년 만에 처음으로 화요일 아침 여객선이 로무어 항구에 들어왔고 마을 사람의 절반이 구경하러 나왔다. 항만장은 승객 여든네 명과 자전거 아홉 대, 피아노 한 대가 실려 왔다고 말했다."
  private static let russian =
    "Первый за одиннадцать лет паром зашёл во вторник утром в гавань, и посмотреть на него пришла половина города. Начальник порта сказал, что на борту было восемьдесят четыре пассажира и девять велосипедов."
  private static let greek =
    "Το πρώτο πλοίο εδώ και έντεκα χρόνια έφτασε την Τρίτη στο λιμάνι και η μισή πόλη ήρθε να το δει. Ο λιμενάρχης είπε ότι έφερε ογδόντα τέσσερις επιβάτες και ένα πιάνο."
  private static let hebrew =
    "המעבורת הראשונה מזה אחת עשרה שנים הגיעה ביום שלישי אל הנמל וחצי מתושבי העיר באו לראות אותה. מנהל הנמל אמר כי היו בה שמונים וארבעה נוסעים ותשעה זוגות אופניים."
  private static let arabic =
    "وصلت العبارة الأولى منذ أحد عشر عاما إلى الميناء صباح يوم الثلاثاء وجاء نصف سكان المدينة لمشاهدتها. وقال مدير الميناء إنها حملت أربعة وثمانين راكبا وتسع دراجات."
  private static let polish =
    "Pierwszy od jedenastu lat prom zawinął we wtorek rano do portu, a zobaczyć go przyszła połowa miasta. Kapitan portu powiedział, że przywiózł osiemdziesięciu czterech pasażerów, dziewięć rowerów i fortepian, i że odpłynął jeszcze przed południem. Być może będą następne, jeśli rada się zgodzi; nic jeszcze nie jest pewne, poza wtorkiem i środą."
  private static let hungarian =
    "Tizenegy év óta az első komp kedden reggel kötött ki a kikötőben, és a fél város eljött megnézni. A kikötő parancsnoka szerint nyolcvannégy utast, kilenc kerékpárt és egy zongorát hozott, és még dél előtt továbbment. A tanács őszig szeretné tudni, hogy megérné-e a több hajó."
  private static let turkish =
    "On bir yıldan sonra ilk feribot salı günü limana yanaştı ve şehrin yarısı onu görmeye geldi. Liman müdürü, seksen dört yolcu, dokuz bisiklet ve bir piyano getirdiğini, öğleden önce yeniden ayrıldığını söyledi. Belediye başkanı, ikinci bir geminin iskelenin onarımını karşılayıp karşılamayacağını bilmek istiyor."
  private static let french =
    "Le premier traversier depuis onze ans a accosté mardi au port, et la moitié de la ville est venue le voir. Il a amené quatre-vingt-quatre passagers, neuf vélos et un piano, a déclaré le capitaine du port, et il est reparti avant midi après une brève cérémonie à l’entrée du môle."

  /// A text as bytes of a charset.
  static func bytes(_ text: String, _ charset: String) throws -> [UInt8] {
    let target = try #require(iconv_open(charset, "UTF-8"))
    defer { iconv_close(target) }
    var source = Array(text.utf8CString.dropLast())
    var result = [CChar](repeating: 0, count: source.count * 4 + 16)
    var (left, room) = (source.count, result.count)
    let isDone = source.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { result in
        var (from, to) = (source.baseAddress, result.baseAddress)
        return iconv(target, &from, &left, &to, &room) != -1 && iconv(target, nil, nil, &to, &room) != -1
      }
    }
    try #require(isDone, "\(charset) has no letters for it")
    return result.dropLast(room).map { UInt8(bitPattern: $0) }
  }

  @Test(arguments: texts) func whatDeclaresNothingIsRecognised(_ charset: String, _ text: String) throws {
    let bytes = try Self.bytes(text, charset)
    #expect(CharsetDecoder.decode(bytes, declared: "") == text)
    #expect(CharsetDecoder.decode(bytes, declared: "no-such-charset") == text)
    #expect(CharsetDecoder.decode(bytes, declared: "utf-8") == text)
    #expect(CharsetDecoder.decode(bytes, declared: charset.lowercased()) == text)
  }

  /// A server's default, and charsets in which the bytes are none.
  @Test(arguments: [
    ("Shift_JIS", "iso-8859-1"), ("EUC-JP", "iso-8859-1"), ("GB18030", "iso-8859-1"), ("KOI8-R", "windows-1252"),
    ("windows-1251", "iso-8859-1"), ("windows-1253", "latin1"), ("EUC-KR", "us-ascii"), ("windows-1256", "iso-8859-1"),
    ("windows-1251", "euc-jp"), ("windows-1252", "shift_jis"), ("Big5", "euc-jp"), ("Shift_JIS", "euc-kr"),
  ])
  func aDeclarationThatIsPlainlyWrongGivesWay(_ charset: String, _ declared: String) throws {
    let text = try #require(Self.texts.first { $0.charset == charset }?.text)
    #expect(CharsetDecoder.decode(try Self.bytes(text, charset), declared: declared) == text)
  }

  @Test(arguments: ["iso-2022-jp", "ISO-2022-KR"]) func charsetsThatLookLikeASCIIAreRecognised(_ charset: String) throws
  {
    let text = charset == "iso-2022-jp" ? Self.japanese : Self.korean
    let bytes = try Self.bytes(text, charset)
    #expect(CharsetDecoder.decode(bytes, declared: "") == text)
    #expect(try FormatCatalog.standard.format(for: Document(content: bytes)) is PlainTextFormat)
  }

  /// A few bytes beyond ASCII say nothing; most of them are quotation marks and accents of Western Europe.
  @Test(arguments: ["“Ferry”, he said – “at last”.", "Größe", "© Echo", "Über Öl und Äpfel: 5 € für Ihr Café"])
  func shortTextsAreWestern(_ text: String) throws {
    #expect(CharsetDecoder.decode(try Self.bytes(text, "windows-1252"), declared: "") == text)
    #expect(CharsetDecoder.decode(try Self.bytes(text, "windows-1252"), declared: "iso-8859-1") == text)
  }

  @Test(arguments: texts) func pagesMailsAndTablesAreReadInIt(_ charset: String, _ text: String) throws {
    let text = text.replacing("\n", with: "")
    let page = try Self.bytes("<html><body><h1>1</h1><p>\(text)</p><p>\(text)</p></body></html>", charset)
    let article = try #require(try HTMLFormat().parse(Document(contentType: "text/html", content: page)).first)
    #expect(article.blocks.map(\.text) == [text, text])
    let mail = try Self.bytes("From: a@echo.example\nSubject: 1\nContent-Transfer-Encoding: 8bit\n\n\(text)\n", charset)
    #expect(try MailFormat().parse(Document(content: mail)).first?.blocks.map(\.text) == [text])
    let table = try Self.bytes("title\ttext\n1\t\(text)\n2\tА\n".replacing("А", with: String(text.prefix(2))), charset)
    let found = try CSVFormat().parse(Document(contentType: "text/csv", content: table))
    #expect(found.map { $0.blocks.first?.text } == [text, String(text.prefix(2))])
  }

  @Test(arguments: texts.map(\.text)) func wideTextsNeedNoMark(_ text: String) {
    let lines = text + "\n" + text
    for isLittle in [true, false] {
      var bytes: [UInt8] = []
      for unit in lines.utf16 {
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        bytes += isLittle ? [low, high] : [high, low]
      }
      #expect(CharsetDecoder.decode(bytes, declared: "") == lines)
    }
  }

  @Test func aTextWithAStrayZeroIsNotWide() {
    #expect(
      CharsetDecoder.decode(Array("A ferry\0 called at the harbour of Lowmoor.".utf8), declared: "").hasPrefix(
        "A ferry called"))
    #expect(WideText.order(of: Array("渡轮停靠\0在低沼港，全城一半的人都来看。港务长说，船上有八十四名乘客。".utf8)) == nil)
  }

  /// UTF-8 that was damaged is still UTF-8, whatever is declared.
  @Test(arguments: ["", "iso-8859-1", "windows-1251"]) func damagedUTF8StaysUTF8(_ declared: String) {
    let bytes = Array(Self.russian.utf8) + [0xD0] + Array(" конец".utf8)
    #expect(CharsetDecoder.decode(bytes, declared: declared).hasPrefix(Self.russian))
  }

  @Test func littleIsLookedAt() {
    let sample = CharsetSample([UInt8](repeating: 0xE4, count: 1 << 20)[...])
    #expect(sample.bytes.count <= CharsetSample.bytesMax + 1)
    #expect(CharsetSample([UInt8](repeating: 0x61, count: 1 << 20)[...]).bytes.isEmpty)
  }
}
