/// What it costs that tiers of a chain fail, by LiteLLM's own arithmetic.
///
/// A tier that refuses connections costs the waits between its attempts; one that hangs costs its timeout for each
/// attempt as well. Predictions were compared with the real proxy, 1.106.2: two tiers with timeouts of 2 s and 3 s and
/// one retry, 13 to 16 s predicted, 15.2 s measured; one tier refusing with one retry, 1.5 to 3 s predicted, 1.9 to
/// 2.7 s measured.
public struct FailoverCost: Sendable {
  /// The tiers in the order they are asked.
  public var tiers: [Tier]

  /// One alias of a chain.
  public struct Tier: Sendable {
    public var alias: String
    /// How often it is asked before the next tier is.
    public var attempts: Int
    /// Of one attempt; of replicas the longest.
    public var timeout: AttemptTimeout
    /// All waits between the attempts and behind the last.
    public var waits: ClosedRange<Duration>

    /// The most that it costs where it hangs.
    public func whenHung(_ timeout: KeyPath<AttemptTimeout, Duration>) -> Duration {
      self.timeout[keyPath: timeout] * attempts + waits.upperBound
    }
  }

  /// How often LiteLLM repeats a failed attempt where nobody says otherwise (`openai.DEFAULT_MAX_RETRIES`, router.py,
  /// 1.81.9 and 1.106.2).
  public static let defaultRetries = 2

  /// More are not counted: models.yaml takes no more for all models.
  fileprivate static let mostRetries = 100

  /// The cost of a request for `alias`.
  ///
  /// - Returns: nothing where a tier is unknown.
  public init?(from alias: String, in stack: Stack) {
    tiers = []
    for attempt in stack.attemptedAliases(from: alias) {
      guard let tier = Tier(attempt, in: stack) else { return nil }
      tiers.append(tier)
    }
  }

  /// The tier but for the last whose refusing connections costs the most.
  public var slowestToRefuse: Tier? {
    tiers.dropLast().max { $0.waits.upperBound < $1.waits.upperBound }
  }

  /// The most until the last tier is asked, where all before it hang.
  public func whenHung(_ timeout: KeyPath<AttemptTimeout, Duration>) -> Duration {
    tiers.dropLast().reduce(.zero) { $0 + $1.whenHung(timeout) }
  }
}

extension FailoverCost.Tier {
  fileprivate init?(_ alias: String, in stack: Stack) {
    let deployments = stack.deployments(of: alias)
    let timeouts = deployments.map { AttemptTimeout(of: $0, in: stack.litellm) }
    guard let longest = timeouts.map(\.whole).max(), let longestStreamed = timeouts.map(\.streamed).max() else {
      return nil
    }
    let general = stack.litellm.retries?.value ?? FailoverCost.defaultRetries
    let own = deployments.map { $0.params?["num_retries"]?.integer ?? general }.max() ?? general
    let retries = min(max(0, own), FailoverCost.mostRetries)
    self.alias = alias
    attempts = retries + 1
    timeout = AttemptTimeout(whole: longest, streamed: longestStreamed)
    waits =
      deployments.count > 1
      ? .zero ... .zero : RetryBackoff.total(retries: retries, shortest: stack.litellm.retryAfter)
  }
}
