/// Captions that no name marks: short blocks that end by saying whose the picture is.
enum PictureCredits {
  /// A longer block is text, in bytes.
  static let bytesMax = 360
  /// The credit begins so near to the end of the block, in bytes.
  static let tailBytesMax = 60

  private static let credits = PhraseSet([
    "(ap photo", "file photo", "via ap", "ap file", "/ap)", "/afp", "/reuters", "/getty", "getty images", "bildrechte:",
    "photo by ", "photo: ", "photos: ", "photograph: ", "photo credit", "picture: ", "image: ", "image credit",
    "foto: ",
    "fotos: ", "bild: ", "bildquelle", "crédit photo", "credit: ", "/dpa", "picture alliance", "imago", "shutterstock",
    "фото: ", "zdj. ", "fot. ", "(foto", "(photo", "(bild", "/epa",
  ])

  /// - Parameter text: the block's in lower case.
  static func matches(_ block: TextBlock, lowercase text: [UInt8]) -> Bool {
    guard block.kind == .paragraph, block.text.count <= bytesMax, block.headingLevel == 0,
      !block.text.isEmpty
    else { return false }
    return credits.lastPlace(in: text).map { text.count - $0 <= tailBytesMax } ?? false
  }
}
