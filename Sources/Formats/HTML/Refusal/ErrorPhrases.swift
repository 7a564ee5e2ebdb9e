/// The words of pages that stand in the place of another: errors, walls, questions whether one is a robot.
enum ErrorPhrases {
  private static let titles: [(kind: String, phrases: [String])] = [
    (
      "an error page",
      [
        "404", "page not found", "not found", "error 404", "error 403", "403 forbidden", "forbidden", "410 gone",
        "500 internal server error", "internal server error", "502 bad gateway", "bad gateway", "503 service",
        "service unavailable", "gateway timeout", "this page doesn't exist", "this page does not exist",
        "page unavailable", "account suspended", "site maintenance", "under maintenance", "seite nicht gefunden",
        "fehler 404", "page introuvable", "page non trouvée", "erreur 404", "página no encontrada",
        "página não encontrada", "pagina non trovata", "pagina niet gevonden", "nie znaleziono strony",
        "strona nie istnieje", "страница не найдена", "ошибка 404", "сторінку не знайдено", "sidan hittades inte",
        "siden blev ikke fundet", "sayfa bulunamadı", "η σελίδα δεν βρέθηκε", "页面不存在", "找不到页面", "找不到網頁", "頁面不存在",
        "ページが見つかりません", "페이지를 찾을 수 없습니다", "الصفحة غير موجودة",
      ]
    ),
    (
      "a question whether a robot asks",
      [
        "just a moment", "attention required", "are you a robot", "are you human", "verify you are human",
        "checking your browser", "security check", "captcha", "robot check", "access denied",
        "access to this page has been denied", "pardon our interruption", "bot verification", "ddos protection",
        "zugriff verweigert", "accès refusé", "acceso denegado", "acesso negado", "доступ запрещен", "доступ ограничен",
      ]
    ),
    (
      "a wall that asks for consent",
      [
        "before you continue", "cookie consent", "your privacy choices", "we value your privacy", "privacy settings",
        "consent", "datenschutzeinstellungen", "cookie-einstellungen", "zustimmung", "privatsphäre-einstellungen",
        "votre vie privée", "su privacidad",
      ]
    ),
    (
      "a wall that asks to log in",
      [
        "log in", "login", "sign in", "please log in", "please sign in", "anmelden", "einloggen", "bitte anmelden",
        "connexion", "se connecter", "iniciar sesión", "inicia sesión", "entrar", "accedi", "inloggen", "zaloguj się",
        "вход", "войти", "登录", "登入", "ログイン", "로그인",
      ]
    ),
  ]

  /// Sentences of such pages that no title tells.
  private static let sentences: [(kind: String, phrases: PhraseSet)] = [
    (
      "a question whether a robot asks",
      PhraseSet([
        "enable javascript and cookies to continue", "verify you are human", "verifying you are human",
        "checking your browser before", "unusual traffic from your", "prove you are not a robot", "you are not a robot",
        "complete the security check", "please solve the captcha",
      ])
    ),
    (
      "an error page",
      PhraseSet([
        "the page you are looking for", "the page you were looking for", "the page you requested",
        "the requested url was not found", "die gewünschte seite", "die angeforderte seite",
        "la page que vous recherchez",
        "la página que busca", "запрашиваемая страница", "您访问的页面",
      ])
    ),
    (
      "a wall that asks to log in",
      PhraseSet([
        "please log in to continue", "please sign in to continue", "you must be logged in", "log in to view this",
      ])
    ),
  ]

  /// A title that goes on for longer behind such words is a headline, in characters.
  private static let restMax = 30
  /// Such a sentence stands in a text no longer than this, in bytes.
  private static let sentenceTextBytesMax = 700

  /// What such a page is, or nothing.
  static func kind(title: String, blocks: [ParsedBlock]) -> String? {
    let heading = blocks.first { $0.kind == .heading }?.text ?? ""
    for text in [title, heading] {
      let lower = TextCleaning.collapsed(text).lowercased()
      guard !lower.isEmpty else { continue }
      for (kind, phrases) in titles where phrases.contains(where: { begins(lower, with: $0) }) { return kind }
    }
    guard blocks.reduce(0, { $0 + $1.text.utf8.count }) <= sentenceTextBytesMax else { return nil }
    let text = Array(blocks.map { $0.text }.joined(separator: "\n").lowercased().utf8)
    return sentences.first { $0.phrases.count(in: text) > 0 }?.kind
  }

  /// "404", "404 – The Echo", "Oops! Page not found": the words begin the title or end it, and little else stands there.
  ///
  /// A single word must be set off from the rest: "Login | The Echo", and no "Consent to build".
  private static func begins(_ title: String, with phrase: String) -> Bool {
    guard title.count - phrase.count <= restMax else { return false }
    if title == phrase { return true }
    let isFirst = title.hasPrefix(phrase)
    guard isFirst || title.hasSuffix(phrase) else { return false }
    let rest = isFirst ? title.dropFirst(phrase.count) : title.dropLast(phrase.count)
    guard let near = isFirst ? rest.first : rest.last, !near.isLetter, !near.isNumber else { return false }
    if phrase.contains(" ") { return true }
    let mark = isFirst ? rest.first { $0 != " " } : rest.last { $0 != " " }
    return mark.map { "|-–—:!.·•»".contains($0) } ?? true
  }
}
