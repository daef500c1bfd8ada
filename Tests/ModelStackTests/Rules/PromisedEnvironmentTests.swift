import ModelStack
import TestSupport
import Testing

/// Where it is not certain which variables LiteLLM has, nothing is said of them.
@Suite struct PromisedEnvironmentTests {
  /// How many findings a change of the rule's bad fixture leaves, and whether all are about one variable.
  private func findings(_ old: String, _ new: String) throws -> [String] {
    let text = try Fixtures.text("rules/promised-environment/bad.documents.yaml")
    try #require(text.contains(old), "\(old)")
    let report = lintDocument(Array(text.replacing(old, with: new).utf8))
    return report.outcome.diagnostics.filter { $0.rule == "promised-environment" }.map(\.message)
  }

  @Test(arguments: [
    ("          env:", "          envFrom: [{ secretRef: { name: keys } }]\n          env:"),
    ("      containers:", "      containers:\n        - { name: proxy, image: nginx }"),
    ("ghcr.io/berriai/litellm", "registry.lab/litellm"), ("ghcr.io/berriai/litellm", "litellm-with-keys"),
    ("args: [", "command: [sh, -c, \"./env.sh; litellm\"]\n          args: ["),
    ("args: [", "command: [/app/entrypoint.sh]\n          args: ["),
    ("name: GROQ_API_KEY\n", "name: \"${KEY}\"\n"), ("mountPath: /etc/litellm", "mountPath: /app"),
    ("--config, /etc/litellm/config.yaml", "--config, /etc/other/config.yaml"),
    ("--config, /etc/litellm/config.yaml", "--config, /etc/litellm/other.yaml"),
    ("--config, /etc/litellm/config.yaml", "--port, \"4000\""),
    ("configMap: { name: litellm-config }", "configMap: { name: other }"),
    ("configMap: { name: litellm-config }", "secret: { secretName: litellm-config }"),
    ("metadata: { name: litellm-config, namespace: ml }", "metadata: { name: litellm-config, namespace: ai }"),
    ("  template:\n", "  template:\n    metadata: { annotations: { vault.hashicorp.com/agent-inject: \"true\" } }\n"),
    ("    general_settings:\n", "    general_settings:\n      key_management_system: aws_secret_manager\n"),
    ("    general_settings:\n", "    general_settings:\n      store_model_in_db: true\n"),
    ("---\n", "---\nkind: Kustomization\nresources: [a.yaml]\npatches: [{ path: b.yaml }]\n---\n"),
    (
      "---\n",
      "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: litellm }\nspec: { replicas: 2 }\n---\n"
    ),
    (
      "---\n",
      "---\nkind: ConfigMap\napiVersion: v1\nmetadata: { name: litellm-config }\ndata:\n"
        + "  config.yaml: |\n    model_list: []\n---\n"
    ),
  ])
  func whatMaySetVariablesIsSilence(old: String, new: String) throws {
    #expect(try findings(old, new) == [])
  }

  @Test(arguments: [
    ("containers:", "initContainers: [{ name: wait, image: busybox }]\n      containers:"),
    ("args: [--config, /etc/litellm/config.yaml]", "args: [\"--config=/etc/litellm/../litellm/config.yaml\"]"),
    (
      "{ name: config, mountPath: /etc/litellm }",
      "{ name: config, mountPath: /etc/litellm/config.yaml, subPath: config.yaml }"
    ),
    ("apiVersion: apps/v1\nkind: Deployment", "apiVersion: apps/v1\nkind: StatefulSet"),
    ("---\n", "---\nkind: Kustomization\nresources: [a.yaml]\n---\n"),
  ])
  func whatSetsNoneChangesNothing(old: String, new: String) throws {
    #expect(try findings(old, new).count == 7)
  }

  @Test func whatIsThereOrMayBeIsNotMissing() throws {
    #expect(try findings("os.environ/OPENAI_KEY", "os.environ/GROQ_API_KEY").count == 6)
    #expect(try findings("os.environ/OPENAI_KEY", "os.environ/VLLM_SERVICE_HOST").count == 6)
    #expect(
      try findings("    litellm_settings:\n", "    environment_variables: { OPENAI_KEY: a }\n    litellm_settings:\n")
        .count
        == 6)
  }
}
