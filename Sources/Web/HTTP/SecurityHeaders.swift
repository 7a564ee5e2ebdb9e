/// The headers that keep a page from doing what it was not made for.
enum SecurityHeaders {
  /// Nothing from anywhere but this site, no inline script or style, no frame around it.
  ///
  /// - Parameter showsImages: whether pictures of the articles' publishers are let in.
  static func policy(showsImages: Bool) -> String {
    let images = showsImages ? "'self' https:" : "'self'"
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src \(images); form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'"
  }

  static func all(showsImages: Bool) -> [String: String] {
    [
      "content-security-policy": policy(showsImages: showsImages),
      "x-content-type-options": "nosniff",
      // Not "no-referrer": browsers then name no origin in a form, and an operator's would be refused.
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
    ]
  }
}
