/// Notices of the publisher to its readers: subscribe, register, follow us, where else to find us.
///
/// In such a block the publisher speaks of itself, to the reader, and says more than one thing of this kind. A story about
/// newsletters or social networks says it of others.
enum NoticePhrases {
  /// A longer block is text, in bytes.
  static let bytesMax = 600

  /// The publisher of itself, to the reader.
  private static let own = PhraseSet([
    "our newsletter", "our website", "our app", "our apps", "our homepage", "our facebook", "our channel",
    "our mailing list", "follow us", "like us on", "join us on", "support us", "your inbox", "share your thoughts",
    "join the conversation", "create an account", "ad block", "adblock", "preferred source", "send us", "bookmark",
    "email us", "download the", "sign up for our", "sign up to our", "signing up to our", "subscribe to our",
    "subscribe now",
    "click here for more", "hier kostenlos", "jetzt kostenlos", "jetzt anmelden", "jetzt abonnieren", "unsere app",
    "unseren newsletter", "unser newsletter", "ihr postfach", "ihrem postfach",
    "privaten postfach", "folgen sie uns", "folge uns", "unterstützen sie uns", "ihre kommentare", "hier geht's",
    "abonnieren sie", "abonniere unser", "abonnez-vous", "inscrivez-vous", "suivez-nous", "nos abonnés",
    "notre newsletter", "suscríbete", "suscribete", "síguenos", "siguenos", "únete", "nuestro canal", "nuestro boletín",
    "inscreva-se", "siga-nos", "nosso canal", "nossa newsletter", "iscriviti", "seguici", "abbonati", "volg ons",
    "onze nieuwsbrief", "abonneer je", "zapisz się", "obserwuj nas", "подписывайтесь", "подпишитесь", "наш канал",
    "наш телеграм", "зарегистрируйтесь", "пожалуйста, войдите", "会員限定", "会員登録", "ご登録", "关注我们", "扫描二维码", "구독",
    "присоединяйтесь к нам", "выделите ее", "выделите её", "仅代表作者", "僅代表作者", "网无关", "本站无关", "未经本",
    "不得转载", "不得轉載", "版权均属", "版權均屬",
    "abone ol", "bizi takip", "εγγραφείτε", "ακολουθήστε μας",
  ])

  /// What such notices speak of.
  private static let subjects = PhraseSet([
    "newsletter", "inbox", "sign up", "signing up", "subscribe", "comments", "log in", "sign in", "account", "facebook",
    "twitter", "instagram", "youtube", "telegram", "whatsapp", "tiktok", "linkedin", "google", "ios", "android",
    "latest news", "breaking news", "e-mail", "email", "anmeld", "kostenlos", "spende", "mitglied", "e-paper",
    "verantwortung", "gratuit", "gratis", "correo", "canal", "boletín", "рассылк", "telegram", "комментари", "無料",
    "登録", "メール", "微信", "微博", "뉴스",
  ])

  /// - Parameter text: the block's in lower case.
  static func matches(_ block: TextBlock, lowercase text: [UInt8]) -> Bool {
    guard (20...bytesMax).contains(block.text.count), block.kind != .quotation, block.headingLevel == 0 else {
      return false
    }
    let owned = own.count(in: text)
    return owned > 0 && owned + subjects.count(in: text) > 1
  }
}
