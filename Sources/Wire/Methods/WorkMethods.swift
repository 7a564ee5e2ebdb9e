public import Models

/// The methods of `newswire.v1.Work`: workers lease documents and give each back exactly once.
public enum WorkMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Work"

  /// Leases documents; parks up to 30 seconds. A lost reply leaves leases that expire by themselves.
  public static let lease = Method<LeaseRequest, LeaseResponse>(
    "newswire.v1.Work/Lease", isIdempotent: false, timeout: .seconds(40))

  /// Longer time for leases that are still held.
  public static let renew = Method<RenewRequest, RenewResponse>(
    "newswire.v1.Work/Renew", isIdempotent: true, timeout: .seconds(10))

  /// Ends leases: done. Each lease ends once, so a repeat changes nothing.
  public static let complete = Method<CompleteRequest, CompleteResponse>(
    "newswire.v1.Work/Complete", isIdempotent: true, timeout: .seconds(10))

  /// Ends leases: this attempt failed. Each lease ends once, so a repeat changes nothing.
  public static let fail = Method<FailRequest, FailResponse>(
    "newswire.v1.Work/Fail", isIdempotent: true, timeout: .seconds(10))

  /// Ends leases untouched. Each lease ends once, so a repeat changes nothing.
  public static let release = Method<ReleaseRequest, ReleaseResponse>(
    "newswire.v1.Work/Release", isIdempotent: true, timeout: .seconds(10))
}
