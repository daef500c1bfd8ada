/// The JavaScript with which an n8n workflow finds the first tier that is up.
///
/// It bypasses LiteLLM for the tiers in the cluster, which is its purpose: it works while LiteLLM does not.
enum RoutingPattern {
  static func javaScript(for config: FallbackConfig) -> String {
    let tiers = config.tiers.enumerated().map { number, tier in
      entry(of: tier, isLast: number == config.tiers.count - 1)
    }
    return """
      // Picks the first tier that is up. Paste it into a Code node, before the HTTP Request node.
      // The tiers stand in the order of the fallback chain; the last one is taken without a health check.
      const tiers = [
      \(tiers.joined(separator: "\n"))
      ];

      const isUp = async (tier) => {
        if (!tier.health) {
          return true;
        }
        try {
          const response = await $http.get(tier.health, { timeout: \(config.healthTimeout.value.milliseconds) });
          return response.status === 200;
        } catch (error) {
          return false;
        }
      };

      for (const { health, ...tier } of tiers) {
        if (await isUp({ health })) {
          return tier;
        }
      }

      """
  }

  private static func entry(of tier: FallbackConfig.Tier, isLast: Bool) -> String {
    let health = isLast ? "" : "\n    health: \(literal(tier.healthURL)),"
    return """
        {
          mode: \(literal(tier.mode.rawValue)),
          endpoint: \(literal(tier.chatURL)),
          model: \(literal(tier.model.value)),\(health)
        },
      """
  }

  /// A JavaScript string. JSON's are JavaScript's (ECMA-262, since 2019).
  private static func literal(_ text: String) -> String { JSON.string(text).text }
}
