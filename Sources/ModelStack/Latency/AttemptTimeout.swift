internal import YAML

/// When LiteLLM gives one attempt up.
///
/// Source: `_get_timeout` and `_get_stream_timeout` (router.py, 1.81.9 and 1.106.2), and both versions measured
/// against a server that hangs.
public struct AttemptTimeout: Sendable {
  /// Of an answer that comes whole.
  public var whole: Duration
  /// Of a streamed answer.
  public var streamed: Duration

  /// What holds where nobody says anything (`request_timeout`, constants.py, 1.81.9 and 1.106.2).
  public static let standard = Duration.seconds(6000)

  init(whole: Duration, streamed: Duration) {
    self.whole = whole
    self.streamed = streamed
  }

  /// Of the attempts at one model.
  public init(of model: Model, in settings: LiteLLMSettings) {
    let general = Self.general(settings)
    whole = model.timeout?.value.unlessZero ?? general
    let ownStreamed = (model.streamTimeout ?? model.timeout)?.value.unlessZero
    streamed = ownStreamed ?? settings.streamTimeout ?? whole
  }

  /// Of a deployment without a timeout of its own. LiteLLM takes zero for unset.
  private static func general(_ settings: LiteLLMSettings) -> Duration {
    let router = settings.timeout?.value.unlessZero
    let request = settings.requestTimeout?.value.unlessZero
    guard let router, let request else { return router ?? request ?? standard }
    switch settings.behaviour {
    case .until1_81_9: return router
    case .since1_106_2: return request
    case .unknown: return max(router, request)
    }
  }
}

extension LiteLLMSettings {
  /// The router's `stream_timeout`, which models.yaml passes on.
  fileprivate var streamTimeout: Duration? {
    routerSettings?["stream_timeout"]?.seconds?.unlessZero
  }

  /// The router's `retry_after`, which models.yaml passes on.
  var retryAfter: Duration { routerSettings?["retry_after"]?.seconds ?? .zero }
}

extension YAMLValue {
  /// A number of seconds as a duration.
  fileprivate var seconds: Duration? {
    switch content {
    case .int(let number): try? Duration("\(number)s")
    case .decimal(let digits): try? Duration(digits + "s")
    default: nil
    }
  }
}

extension Duration {
  fileprivate var unlessZero: Duration? { self == .zero ? nil : self }
}
