import Models

/// About how many bytes an article takes on the wire: enough to stay away from a limit, cheaper than encoding it.
enum ArticleWeight {
  static func bytes(_ article: Article) -> Int {
    var bytes = 1_024 + article.title.utf8.count + article.body.utf8.count + article.url.utf8.count
    bytes += (article.standfirst?.text.utf8.count ?? 0) + (article.digest?.text.utf8.count ?? 0)
    bytes += article.blocks.count * 12 + article.sentences.count * 8 + article.keywords.count * 40
    bytes += article.entities.reduce(0) { $0 + 64 + $1.mentions.count * 40 }
    bytes += article.tags.count * 24 + (article.fingerprint?.hashes.count ?? 0) * 8
    return bytes
  }
}
