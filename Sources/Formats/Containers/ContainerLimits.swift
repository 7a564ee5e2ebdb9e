/// How much may come out of a compressed file or an archive, and how deep they may stand in each other.
public struct ContainerLimits: Sendable, Hashable {
  /// How many times larger than the file what comes out of it may be, all layers added up. Text shrinks to a tenth, a log
  /// with equal lines to a hundredth; what shrinks more is made to fill a machine.
  public var ratioMax: Int
  /// The ratio is looked at once for so many bytes, so that small files may be as empty as they like.
  public var ratioWindowBytes: Int
  /// The most bytes that come out of one file, all layers added up.
  public var expandedBytesMax: Int
  /// How many containers may stand in each other: `.tar.gz` is two.
  public var depthMax: Int
  /// The most entries of one file, all layers added up.
  public var entriesMax: Int
  /// The largest window of zstd that is allocated, as a power of two in bytes.
  public var zstdWindowLogMax: Int

  /// For files and streams that are split where they are read: memory is bounded by one document, whatever the size.
  public static let stream = ContainerLimits(
    ratioMax: 250, ratioWindowBytes: 64 << 20, expandedBytesMax: 1 << 42, depthMax: 4, entriesMax: 1 << 30,
    zstdWindowLogMax: 27)

  /// For a container that is one document of at most 6 MiB.
  public static let document = ContainerLimits(
    ratioMax: 250, ratioWindowBytes: 16 << 20, expandedBytesMax: 64 << 20, depthMax: 4, entriesMax: 10_000,
    zstdWindowLogMax: 25)

  /// The longest name of an entry that is told, in bytes of UTF-8.
  public static let nameBytesMax = 1_024
}
