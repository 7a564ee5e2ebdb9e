internal import CNewswireProtos
public import Models

extension Article: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Article" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Article>) { newswire__v1__article__init(form) }

  init(form: Newswire__V1__Article) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      revision: try readNumber(form.revision, "revision"),
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      authors: try readTexts(
        form.n_authors, form.authors, "authors", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax),
      publishedAt: try readTime(form.published_at, "published_at"),
      modifiedAt: try readTime(form.modified_at, "modified_at"),
      receivedAt: try readTime(form.received_at, "received_at"),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      source: try readMessage(form.source, "source") ?? Source(),
      body: try readText(form.body, "body", max: WireLimits.bodyByteCountMax),
      blocks: try readMessages(form.n_blocks, form.blocks, "blocks", countMax: WireLimits.spanCountMax),
      standfirst: try readMessage(form.standfirst, "standfirst"),
      digest: try readMessage(form.digest, "digest"),
      keywords: try readMessages(form.n_keywords, form.keywords, "keywords", countMax: WireLimits.valueCountMax),
      entities: try readMessages(form.n_entities, form.entities, "entities", countMax: WireLimits.entityCountMax),
      countries: try readMessages(form.n_countries, form.countries, "countries", countMax: WireLimits.valueCountMax),
      topics: try readMessages(form.n_topics, form.topics, "topics", countMax: WireLimits.valueCountMax),
      tags: try readTexts(
        form.n_tags, form.tags, "tags", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax),
      section: try readText(form.section, "section", max: WireLimits.titleByteCountMax),
      image: try readMessage(form.image, "image"),
      fingerprint: try readMessage(form.fingerprint, "fingerprint"),
      steps: try readMessages(form.n_steps, form.steps, "steps", countMax: WireLimits.valueCountMax),
      documentID: try readID(form.document_id, "document_id"),
      sequence: try readNumber(form.sequence, "sequence"),
      contentHash: try readText(form.content_hash, "content_hash", max: WireLimits.idByteCountMax),
      sentences: try readMessages(form.n_sentences, form.sentences, "sentences", countMax: WireLimits.spanCountMax),
      wordCount: try readNumber(form.word_count, "word_count"),
      vector: try readMessage(form.vector, "vector"),
      isPaywalled: form.is_paywalled != 0,
      statedFacts: try readMessages(
        form.n_stated_facts, form.stated_facts, "stated_facts", countMax: WireLimits.valueCountMax))
  }

  func fill(_ form: inout Newswire__V1__Article, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.revision = try writeNumber(revision, "revision")
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    (form.n_authors, form.authors) = try arena.texts(
      authors, "authors", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax)
    form.published_at = try arena.time(publishedAt, "published_at")
    form.modified_at = try arena.time(modifiedAt, "modified_at")
    form.received_at = try arena.time(receivedAt, "received_at")
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    form.source = try arena.message(source, "source")
    form.body = try arena.text(body, "body", max: WireLimits.bodyByteCountMax)
    (form.n_blocks, form.blocks) = try arena.messages(blocks, "blocks", countMax: WireLimits.spanCountMax)
    form.standfirst = try arena.message(standfirst, "standfirst")
    form.digest = try arena.message(digest, "digest")
    (form.n_keywords, form.keywords) = try arena.messages(keywords, "keywords", countMax: WireLimits.valueCountMax)
    (form.n_entities, form.entities) = try arena.messages(entities, "entities", countMax: WireLimits.entityCountMax)
    (form.n_countries, form.countries) = try arena.messages(countries, "countries", countMax: WireLimits.valueCountMax)
    (form.n_topics, form.topics) = try arena.messages(topics, "topics", countMax: WireLimits.valueCountMax)
    (form.n_tags, form.tags) = try arena.texts(
      tags, "tags", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax)
    form.section = try arena.text(section, "section", max: WireLimits.titleByteCountMax)
    form.image = try arena.message(image, "image")
    form.fingerprint = try arena.message(fingerprint, "fingerprint")
    (form.n_steps, form.steps) = try arena.messages(steps, "steps", countMax: WireLimits.valueCountMax)
    form.document_id = try arena.id(documentID, "document_id")
    form.sequence = try writeNumber(sequence, "sequence")
    form.content_hash = try arena.text(contentHash, "content_hash", max: WireLimits.idByteCountMax)
    (form.n_sentences, form.sentences) = try arena.messages(sentences, "sentences", countMax: WireLimits.spanCountMax)
    form.word_count = try writeNumber(wordCount, "word_count")
    form.vector = try arena.message(vector, "vector")
    form.is_paywalled = isPaywalled ? 1 : 0
    (form.n_stated_facts, form.stated_facts) = try arena.messages(
      statedFacts, "stated_facts", countMax: WireLimits.valueCountMax)
  }
}
