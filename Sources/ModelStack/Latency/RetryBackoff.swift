/// How long LiteLLM waits between the attempts at one tier.
///
/// Source: `_calculate_retry_after` (utils.py) with `INITIAL_RETRY_DELAY`, `JITTER` and `MAX_RETRY_DELAY`
/// (constants.py), 1.81.9 and 1.106.2. With one deployment it waits before each retry, and once more after the last
/// one failed; with several that are well it does not wait.
enum RetryBackoff {
  /// Before the first retry.
  private static let initialDelay = Duration.milliseconds(500)
  /// The most that is added to each wait, at random.
  private static let jitter = Duration.milliseconds(750)
  /// The longest wait, without the random part.
  private static let longestDelay = Duration.seconds(8)

  /// The sum of the waits at a tier that fails for good.
  ///
  /// - Parameters:
  ///   - retries: how often the first attempt is repeated.
  ///   - shortest: the router's `retry_after`, below which no wait is.
  static func total(retries: Int, shortest: Duration) -> ClosedRange<Duration> {
    guard retries > 0 else { return .zero ... .zero }
    var least = Duration.zero
    var delay = initialDelay
    for _ in 0...retries {
      least += min(max(delay, shortest), longestDelay)
      delay = min(delay * 2, longestDelay)
    }
    return least...(least + jitter * (retries + 1))
  }
}
