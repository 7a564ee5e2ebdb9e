/// The fields of a message that this version of the contract does not name, in the order in which they came.
///
/// A reader keeps them and a writer puts them back, so that a value passes unharmed through a program that is older than
/// its sender (protobuf's rule for unknown fields).
public struct UnknownFields: Sendable, Hashable {
  /// One field: its number, its wire type and its bytes as they stood on the wire, without the tag.
  public struct Field: Sendable, Hashable {
    /// 1 to 536,870,911.
    public var number: UInt32
    /// 0 varint, 1 fixed 64, 2 length-delimited (with its length in front), 5 fixed 32.
    public var wireType: UInt8
    /// What followed the tag.
    public var bytes: [UInt8]

    /// Creates a field from its parts.
    public init(number: UInt32, wireType: UInt8, bytes: [UInt8]) {
      self.number = number
      self.wireType = wireType
      self.bytes = bytes
    }
  }

  /// In the order in which they came.
  public var fields: [Field]

  /// Creates a list of fields, by default none.
  public init(fields: [Field] = []) { self.fields = fields }

  /// Whether there is none.
  public var isEmpty: Bool { fields.isEmpty }
}
