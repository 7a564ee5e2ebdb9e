/// The words over what follows an article: other articles, comments, the author, the newsletter.
enum EndPhrases {
  /// A longer block is text, in bytes.
  static let bytesMax = 90

  /// A short block that is one of these, or begins with one and a word boundary.
  private static let phrases = PhraseSet([
    // English
    "related", "more stories", "more news", "more from", "more on this", "more on:", "more articles", "more in ",
    "you may also", "you might also", "you may like", "also read", "also on ", "see also", "recommended",
    "about the author",
    "about the writer", "about author", "comments", "leave a comment", "leave a reply", "post a comment",
    "add a comment",
    "write a comment", "join the conversation", "join the discussion", "share this", "share:", "tags", "topics",
    "follow us", "newsletter", "sign up", "subscribe", "most read", "most popular", "most viewed", "trending",
    "latest news", "latest stories", "top stories", "what to read next", "read next", "up next", "privacy overview",
    "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "don't miss", "don’t miss", "reporting by",
    "tell us what", "get the latest", "popular posts", "recent posts", "previous article", "next article",
    "previous post", "next post", "similar articles", "similar posts", "filed under", "post navigation",
    "our standards",
    "popular stories", "get our", "featured videos", "advertisement feature",
    "email newsletter", "keep reading", "more like this", "more for you", "notify me of",
    // German
    "mehr zum thema", "das könnte sie", "das könnte dich", "auch interessant", "lesen sie auch", "weitere artikel",
    "weitere themen", "weitere meldungen", "weitere nachrichten", "weitere beiträge", "weitere informationen",
    "ähnliche artikel", "ähnliche beiträge", "verwandte", "kommentare", "kommentar schreiben", "kommentar verfassen",
    "kommentar hinterlassen", "schreibe einen kommentar", "hinterlasse ein", "über den autor", "über die autorin",
    "zum autor", "zur autorin", "schlagwort", "schlagwörter", "artikel teilen", "beitrag teilen", "meistgelesen",
    "meist gelesen", "mehr aus ", "mehr von ", "empfehlungen", "passend zum thema", "zur startseite", "links zum thema",
    "lesen sie mehr", "antwort hinterlassen", "beitrags-navigation", "beitragsnavigation", "teilen mit", "gefällt mir",
    "neueste artikel", "neueste beiträge", "vorheriger beitrag", "nächster beitrag",
    // French
    "à lire aussi", "lire aussi", "sur le même sujet", "dans la même rubrique", "articles similaires", "articles liés",
    "commentaires", "laisser un commentaire", "vous aimerez aussi", "à propos de l'auteur", "les plus lus",
    "voir aussi",
    "à lire également", "sur le même thème", "réagir", "plus d'articles",
    // Spanish, Portuguese, Italian
    "te puede interesar", "también te puede", "te podría interesar", "noticias relacionadas", "artículos relacionados",
    "más noticias", "comentarios", "deja un comentario", "deja una respuesta", "deja tu comentario", "lo más leído",
    "lo más visto", "etiquetas", "temas relacionados", "sobre el autor", "lea también", "lee también", "ver también",
    "relacionados", "leia também", "leia mais", "veja também", "notícias relacionadas", "artigos relacionados",
    "você pode gostar", "comentários", "deixe um comentário", "deixe uma resposta", "mais lidas", "compartilhe",
    "relacionadas", "leggi anche", "potrebbe interessarti", "articoli correlati", "commenti", "lascia un commento",
    "i più letti", "condividi",
    // Dutch, Polish, Czech, Scandinavian, Hungarian, Romanian, Turkish
    "lees ook", "lees meer", "meer over", "reacties", "meest gelezen", "gerelateerd", "czytaj także", "czytaj też",
    "zobacz także", "zobacz też", "zobacz również", "przeczytaj także", "przeczytaj też", "komentarze",
    "dodaj komentarz", "powiązane", "podobne artykuły", "polecamy", "najpopularniejsze", "tagi", "więcej na temat",
    "související články", "komentáře", "läs också", "läs mer", "kommentarer", "relaterat", "mest läst", "les også",
    "les mer", "mest lest", "læs også", "kapcsolódó", "citește și", "comentarii", "ilgili haberler", "yorumlar",
    "benzer haberler", "etiketler",
    // Russian, Ukrainian, Greek
    "читайте также", "смотрите также", "материалы по теме", "по теме", "комментарии", "комментировать",
    "оставить комментарий", "добавить комментарий", "новости по теме", "похожие", "другие новости", "теги",
    "популярное", "поделиться", "ещё по теме", "еще по теме", "последние новости", "другие материалы",
    "ваше имя",
    "читайте також", "коментарі", "διαβάστε επίσης", "διαβάστε ακόμη", "σχετικά άρθρα", "σχόλια", "δείτε επίσης",

    // Chinese, Japanese, Korean, Vietnamese, Indonesian, Arabic
    "相关新闻", "相关阅读", "相关报道", "相关文章", "相关链接", "相關新聞", "相關文章", "延伸閱讀", "更多新闻", "推荐阅读",
    "热门", "评论", "我要评论", "網友評論", "分享到", "免责声明", "责任编辑", "責任編輯", "编辑：", "版权声明", "更多精彩", "免責聲明", "関連記事", "関連ニュース",
    "あわせて読みたい",
    "おすすめ", "コメント", "タグ", "관련기사", "관련 기사", "댓글", "tin liên quan", "xem thêm", "bình luận", "baca juga",
    "komentar", "اقرأ أيضا", "مواضيع ذات صلة", "شاهد أيضا", "تعليقات",
  ])

  /// Words over polls and addresses: paragraphs and headings begin with them too, so that they count only by themselves.
  private static let whole: Set<String> = [
    "poll", "contact", "contact us", "umfrage", "kontakt", "sondage", "encuesta", "contacto", "contato", "enquete",
    "sondaggio", "contatti", "peiling", "sonda", "ankieta", "опрос", "контакты", "опитування", "контакти",
    "δημοσκόπηση", "επικοινωνία",
  ]

  /// The longest of these words, in bytes.
  private static let wholeBytesMax = 24

  /// True for a short block without a sentence that begins with one of the phrases, or is one of the words.
  static func matches(_ block: TextBlock) -> Bool {
    guard block.text.count <= bytesMax else { return false }
    let lower = LowerCase.bytes(block.text)
    let text = lower[Letters.firstIndex(in: lower[...])...]
    if text.count <= wholeBytesMax, whole.contains(String(decoding: text, as: UTF8.self)) { return true }
    let phrase = phrases.prefix(of: text) { phrase, rest in
      // Words of other letters are found inside of longer ones too: many scripts have no spaces.
      let isWord = phrase.allSatisfy { $0 < 0x80 } && Letters.firstIndex(in: phrase.suffix(1)) < phrase.count
      return !isWord || rest.isEmpty || Letters.firstIndex(in: rest) > rest.startIndex
    }
    return phrase != nil
  }
}
