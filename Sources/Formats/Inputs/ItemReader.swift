/// Takes one layer apart.
protocol ItemReader: AnyObject {
  /// The next step; nothing at the end of the layer. What is thrown ends the layer.
  func next() throws(FormatError) -> ItemStep?
}

/// What a layer gives.
enum ItemStep {
  case item(InputItem)
  /// Something that has to be looked at itself, before the layer's next step.
  case open(any ByteSource, InputOrigin, InputPlace)
}
