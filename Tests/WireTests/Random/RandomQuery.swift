import Models

extension GetRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: "a23456" + random.text(),
      revision: random.number(),
      similarLimit: random.int(0...50))
    unknownFields = random.unknownFields()
  }
}

extension GetResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      page: DigestPage(random: &random))
    unknownFields = random.unknownFields()
  }
}

extension DigestPage: Arbitrary {
  init(random: inout Random) {
    self.init(
      article: Article(random: &random),
      sourceRank: SourceRank(random: &random),
      edition: Edition(random: &random),
      similar: random.list { SimilarArticle(random: &$0) },
      revisions: random.list { RevisionInfo(random: &$0) },
      notice: random.text(),
      story: random.bool() ? StoryLink(random: &random) : nil)
    unknownFields = random.unknownFields()
  }
}

extension RevisionInfo: Arbitrary {
  init(random: inout Random) {
    self.init(
      revision: random.number(),
      receivedAt: random.time(),
      title: random.text())
    unknownFields = random.unknownFields()
  }
}

extension Edition: Arbitrary {
  init(random: inout Random) {
    self.init(
      code: random.text(),
      name: random.text())
    unknownFields = random.unknownFields()
  }
}

extension SourceRank: Arbitrary {
  init(random: inout Random) {
    self.init(
      source: Source(random: &random),
      rank: random.number(),
      rankOf: random.number(),
      score: random.real(),
      reasons: random.list { $0.text() },
      articleCount: random.large(),
      parts: random.list { ScorePart(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension ArticleSummary: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(),
      revision: random.number(),
      title: random.text(),
      standfirst: random.text(),
      url: random.text(),
      source: Source(random: &random),
      publishedAt: random.time(),
      receivedAt: random.time(),
      language: random.text(),
      keywords: random.list { $0.text() },
      countries: random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension ArticleFilter: Arbitrary {
  init(random: inout Random) {
    self.init(
      text: random.text(),
      sources: random.list { $0.text() },
      countries: random.list { $0.country() },
      languages: random.list { $0.text() },
      keywords: random.list { $0.text() },
      entities: random.list { $0.text() },
      publishedAfter: random.time(),
      publishedBefore: random.time(),
      topics: random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension SearchRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      filter: ArticleFilter(random: &random),
      order: random.choice(),
      limit: random.int(0...50),
      cursor: random.text(),
      showCopies: random.bool(),
      facets: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension SearchResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      hits: random.list { SearchHit(random: &$0) },
      nextCursor: random.text(),
      facets: random.list { SearchFacet(random: &$0) },
      matchCount: random.number(),
      isMatchCountMinimum: random.bool(),
      didYouMean: random.text(),
      isPartial: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension SearchFacet: Arbitrary {
  init(random: inout Random) {
    self.init(
      field: random.text(),
      values: random.list { FacetValue(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension FacetValue: Arbitrary {
  init(random: inout Random) {
    self.init(
      value: random.text(),
      count: random.number())
    unknownFields = random.unknownFields()
  }
}

extension SearchHit: Arbitrary {
  init(random: inout Random) {
    self.init(
      article: ArticleSummary(random: &random),
      score: random.real(),
      snippet: random.text(),
      highlights: random.list { Span(random: &$0) },
      titleHighlights: random.list { Span(random: &$0) },
      alsoAt: random.list { Source(random: &$0) },
      alsoAtCount: random.number())
    unknownFields = random.unknownFields()
  }
}

extension SimilarRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(),
      limit: random.int(0...50))
    unknownFields = random.unknownFields()
  }
}

extension SimilarResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      similar: random.list { SimilarArticle(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension SimilarArticle: Arbitrary {
  init(random: inout Random) {
    self.init(
      article: ArticleSummary(random: &random),
      score: random.unit(),
      reasons: random.list { $0.text() },
      isNearDuplicate: random.bool(),
      alsoAt: random.list { Source(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension HeadlinesRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      edition: random.pick(["", "WORLD", "FR"]),
      limit: random.int(0...50),
      publishedAfter: random.time())
    unknownFields = random.unknownFields()
  }
}

extension HeadlinesResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      edition: Edition(random: &random),
      headlines: random.list { Headline(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Headline: Arbitrary {
  init(random: inout Random) {
    self.init(
      article: ArticleSummary(random: &random),
      score: random.real(),
      reasons: random.list { $0.text() },
      alsoAt: random.list { Source(random: &$0) },
      storyID: random.id(),
      parts: random.list { ScorePart(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension SourcesRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      country: random.bool() ? "" : random.country(),
      limit: random.int(0...50),
      cursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension SourcesResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      sources: random.list { SourceRank(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension WatchRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      filter: ArticleFilter(random: &random),
      cursor: random.text(),
      waitMilliseconds: random.int(0...30_000),
      limit: random.int(0...50))
    unknownFields = random.unknownFields()
  }
}

extension WatchResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      articles: random.list { ArticleSummary(random: &$0) },
      nextCursor: "c" + random.text())
    unknownFields = random.unknownFields()
  }
}

extension ExportRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      cursor: random.text(),
      limit: random.int(0...50))
    unknownFields = random.unknownFields()
  }
}

extension ExportResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      articles: random.list { Article(random: &$0) },
      nextCursor: "c" + random.text(),
      isEnd: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension ArchiveStatsRequest: Arbitrary {
  init(random: inout Random) {
    self.init()
    unknownFields = random.unknownFields()
  }
}

extension ArchiveStatsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      articles: random.large(),
      revisions: random.large(),
      sources: random.large(),
      newestPublishedAt: random.time(),
      storeBytes: random.large())
    unknownFields = random.unknownFields()
  }
}
