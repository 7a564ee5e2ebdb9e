import Publishing

/// What is answered to bytes that are no request. They name no language that could be read, so that it speaks all of them.
enum UnreadablePage {
  static func response(_ fault: UnreadableRequest, showsImages: Bool) -> WebResponse {
    let parts = ReaderLanguage.allCases.map { language in
      let words = Messages.of(language)
      func word(_ key: String) -> String { MarkupText.escaped(words(key)) }
      return """
        <section lang="\(language.rawValue)"><h2>\(word("failure"))</h2>
        <p>\(word(fault.kind.rawValue))</p>
        <p><a href="/">\(word("toFront"))</a></p></section>
        """
    }
    let text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(fault.rawValue) · Newswire</title>
      <link rel="stylesheet" href="\(PlainRoutes.styleHref)">
      </head>
      <body>
      <main id="content">
      <h1>\(fault.rawValue)</h1>
      \(parts.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
    var response = WebResponse(fault.rawValue, WebResponse.html, text)
    response.headers = SecurityHeaders.all(showsImages: showsImages)
    response.headers["content-type"] = response.contentType
    response.headers["content-language"] = ReaderLanguage.allCases.map(\.rawValue).joined(separator: ", ")
    response.headers["cache-control"] = "no-store"
    response.headers["connection"] = "close"
    return response
  }
}
