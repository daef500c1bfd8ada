/// The JavaScript with which an n8n workflow finds the first tier that is up.
///
/// It bypasses LiteLLM for the tiers in the cluster, which is its purpose: it works while LiteLLM does not.
enum RoutingPattern {
  static func javaScript(for config: FallbackConfig) -> String {
    let tiers = config.tiers.enumerated().map { number, tier in
      entry(of: tier, isLast: number == config.tiers.count - 1)
    }
    return """
      // Picks the first tier that is up: send the request to {{ $json.endpoint }}, with {{ $json.model }} as its model.
      // The tiers stand in the order of the fallback chain; the last one is taken without a health check.
      const healthTimeout = \(config.healthTimeout.value.milliseconds); // milliseconds
      const tiers = [
      \(tiers.joined(separator: "\n"))
      ];

      const isUp = async (url) => {
        try {
          const response = await $http.get(url, { timeout: healthTimeout });
          return response.status === 200;
        } catch (error) {
          return false; // refused, timed out or an error status: the next tier
        }
      };

      for (const { health, ...tier } of tiers) {
        if (health === undefined || (await isUp(health))) {
          return tier;
        }
      }

      """
  }

  private static func entry(of tier: FallbackConfig.Tier, isLast: Bool) -> String {
    let members: [(String, String?)] = [
      ("mode", tier.mode.rawValue), ("health", isLast ? nil : tier.healthURL), ("endpoint", tier.chatURL),
      ("model", tier.model.value),
    ]
    let lines = members.compactMap { name, value in value.map { "    \(name): \(literal($0))," } }
    return "  {\n" + lines.joined(separator: "\n") + "\n  },"
  }

  /// A JavaScript string. JSON's are JavaScript's (ECMA-262, since 2019).
  private static func literal(_ text: String) -> String { JSON.string(text).text }
}
