/// The start of an element as the parser tells it. Valid only while the event lasts.
///
/// The parser interns names, prefixes and addresses of namespaces, so that a pointer stands for one while the parse lasts.
struct XMLElementStart {
  typealias Text = UnsafePointer<UInt8>

  /// The local name, followed by a zero byte like all of these.
  let name: Text
  let prefix: Text?
  /// The address of its namespace.
  let uri: Text?
  /// Namespaces that it declares.
  let namespaceCount: Int
  let attributeCount: Int
  /// Five pointers an attribute: local name, prefix, address of the prefix, start and end of the value.
  fileprivate let attributes: UnsafeMutablePointer<Text?>?

  init(
    name: Text, prefix: Text?, uri: Text?, namespaceCount: Int, attributeCount: Int,
    attributes: UnsafeMutablePointer<Text?>?
  ) {
    self.name = name
    self.prefix = prefix
    self.uri = uri
    self.namespaceCount = namespaceCount
    self.attributeCount = attributeCount
    self.attributes = attributes
  }

  /// One of its attributes, the value cut to so many bytes.
  func attribute(_ index: Int, valueBytesMax: Int) -> (prefix: Text?, name: Text, value: String)? {
    guard let attributes, let name = attributes[index * 5], let start = attributes[index * 5 + 3],
      let end = attributes[index * 5 + 4]
    else { return nil }
    let count = min(max(0, end - start), valueBytesMax)
    return (
      attributes[index * 5 + 1], name, String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    )
  }
}
