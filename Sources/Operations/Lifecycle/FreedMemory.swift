internal import CMalloc

/// What becomes of memory that an article or a search leaves behind.
public enum FreedMemory {
  /// How much of it a thread keeps for the next one, in bytes.
  private static let keptBytesMax: Int32 = 4 << 20

  /// Lets the process keep what it will need again at once: glibc gives memory back as soon as 128 KiB are free, and a short
  /// text spent a third of its time on giving it back and getting it again. To be called before the first of them.
  public static func keep() {
    mallopt(M_TRIM_THRESHOLD, keptBytesMax)
    mallopt(M_MMAP_THRESHOLD, keptBytesMax)
  }
}
