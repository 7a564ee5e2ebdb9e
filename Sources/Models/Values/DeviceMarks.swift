/// What addresses say of the device or the format that a page is made for, not of what is read there.
public enum DeviceMarks {
  /// First labels of a host: "m.echo.example", "amp.echo.example".
  public static let hostLabels: Set<Substring> = ["m", "mobile", "mobil", "amp", "wap", "touch"]
  /// The second label of a longer host: within a name ("de.m.echo.example") only the short one is said of devices.
  public static let innerHostLabel: Substring = "m"
  /// The folder of a site's AMP pages.
  public static let pathPrefix = "/amp/"
  /// Ends of the path of an AMP page, in lower case and without a slash behind; the longer ones first.
  public static let pathSuffixes = ["/amp.html", ".amp.html", "/amp", ".amp"]

  private static let parameters: Set<String> = [
    "amp", "amp=1", "amp=true", "outputtype=amp", "outputtype=valid_amp_all",
  ]

  /// True for "amp=1" and its like, in letters of either case.
  public static func isAMPParameter(_ parameter: some StringProtocol) -> Bool {
    parameters.contains(parameter.lowercased())
  }
}
