/// Lines that sites put between the paragraphs of their articles.
enum NoisePhrases {
  /// Longer lines are text.
  static let bytesMax = 160

  /// A short line that begins so is not the article's.
  private static let beginnings = PhraseSet([
    "read more", "read also", "also read", "read next", "see also", "related:", "related articles", "related stories",
    "recommended", "more on this", "more from", "watch:", "watch now", "click here", "sign up", "subscribe",
    "follow us",
    "share this", "share on", "advertisement", "advertise", "story continues below", "article continues",
    "continue reading",
    "don't miss", "you may also", "you might also", "most read", "photo:", "image:", "picture:", "image source",
    "image caption", "media caption", "getty images", "copyright", "©", "(c)", "all rights reserved", "loading",
    "join the conversation", "leave a comment", "show comments", "view comments", "download our app", "trending",
    "lesen sie", "lesen sie auch", "mehr zum thema", "auch interessant", "anzeige", "zur startseite", "foto:", "bild:",
    "lire aussi", "à lire aussi", "lire la suite", "partager", "abonnez-vous", "publicité", "crédit photo",
    "lee también", "leer más", "te puede interesar", "publicidad", "suscríbete", "foto:", "leia também", "leia mais",
    "publicidade", "leggi anche", "pubblicità", "lees ook", "lees meer", "advertentie", "czytaj także", "czytaj też",
    "zobacz też", "zobacz także", "przeczytaj także", "przeczytaj też", "czytaj więcej", "ten artykuł możesz",
    "reklama", "читайте также", "смотрите также", "читать далее", "фото:", "реклама", "просмотров", "прочитано:",
    "количество просмотров", "загрузка.", "загрузка…", "ошибка в тексте", "нашли ошибку", "заметили ошибку",
    "выделите ошибку", "присоединяйтесь к нам", "версия для печати", "распечатать", "оцените, пожалуйста",
    "оцените статью", "оцените материал", "читайте також",
    "знайшли помилку", "помилка в тексті", "переглядів", "免责声明", "免責聲明", "版权声明", "版權聲明", "(聲明", "（聲明", "(声明",
    "（声明", "已有帐号", "马上登录", "分享到", "【字体", "字体：", "字号：", "打印本页", "关闭窗口", "收藏本文", "我要评论",
    "点击查看", "点击进入", "扫一扫", "扫码", "läs också", "les også", "baca juga", "διαβάστε", "διαβάστε επίσης",
  ])

  /// - Parameter text: the block's in lower case.
  static func matches(_ block: TextBlock, lowercase text: [UInt8]) -> Bool {
    guard block.text.count <= bytesMax, block.kind != .quotation else { return false }
    guard let phrase = beginnings.prefix(of: text[...]) else { return false }
    // A sentence that happens to begin so goes on and ends in a full stop, without leading anywhere.
    let isSentence = text.count > phrase.count + 60 && BlockQuality.endsLikeASentence(block.text)
    return !isSentence || block.linkDensity > 0.3
  }
}
