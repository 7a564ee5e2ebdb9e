/// Finds out by the first bytes how something is to be taken apart; names and declarations are hints where bytes say
/// little.
enum InputShape {
  /// How many bytes are looked at.
  static let sniffedBytesMax = FormatCatalog.sniffedBytesMax

  /// A reader; nothing when it is left out.
  static func reader(
    for source: BufferedSource, _ origin: InputOrigin, _ options: InputOptions, _ meter: ExpansionGuard, isDeep: Bool
  ) throws(FormatError) -> (any ItemReader)? {
    // A line of JSON is enough: who writes lines into a pipe does not want to wait for four kilobytes of them.
    let start = try source.peek(sniffedBytesMax) { $0.first == UInt8(ascii: "{") && $0.contains(0x0A) }
    guard !start.isEmpty else {
      guard origin.isNamed || DocumentChoice.isClaimed(MediaType(origin.declaredType).essence) else { return nil }
      throw FormatError(.empty, "the file is empty")
    }
    let compression = Compression.of(start)
    if compression != nil || ArchiveKind.of(start) != nil {
      guard !isDeep else {
        throw FormatError(.tooLarge, "archives and compressed files stand in each other deeper than can be read")
      }
      guard let compression else { return ArchiveItems(try ArchiveReader(source, meter)) }
      return CompressedItem(try compression.expanded(source, meter), compression, origin)
    }
    if let order = WideText.order(of: Array(start)), order == .littleEndian || order == .bigEndian,
      WideText.isText(Array(start))
    {
      let narrow = BufferedSource(WideSource(source, order))
      return try textReader(for: narrow, try narrow.peek(sniffedBytesMax), origin, options)
    }
    return try textReader(for: source, start, origin, options)
  }

  private static func textReader(
    for source: BufferedSource, _ start: ArraySlice<UInt8>, _ origin: InputOrigin, _ options: InputOptions
  ) throws(FormatError) -> (any ItemReader)? {
    let type = MediaType(origin.declaredType).essence
    if WARCItems.isLikely(start) { return WARCItems(source, options) }
    if MailboxItems.isLikely(start) { return MailboxItems(source) }
    if let kind = BinarySignature.kind(of: Array(start)) {
      guard origin.isNamed || DocumentChoice.isClaimed(type) else { return nil }
      throw BinarySignature.error(kind)
    }
    switch JSONShape.of(start, type) {
    case .lines:
      guard origin.isNamed || type == "application/x-ndjson" || JSONShape.isArticle(start, options.fieldMap) else {
        return nil
      }
      return JSONLineItems(source, options.fieldMap)
    case .array:
      guard origin.isNamed || JSONShape.isArticle(start, options.fieldMap) else { return nil }
      return JSONArrayItems(source, options.fieldMap)
    case .object where !origin.isNamed && !JSONShape.isArticle(start, options.fieldMap): return nil
    case .object, nil: break
    }
    if let delimiter = CSVHeader.delimiter(start, type, options.fieldMap) {
      return try CSVItems(source, delimiter, origin, options.fieldMap)
    }
    return try WholeItem(source, start, origin, options)
  }
}
