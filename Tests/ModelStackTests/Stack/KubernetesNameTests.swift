import ModelStack
import Testing

/// The grammars against k8s.io/apimachinery, pkg/util/validation/validation_test.go, and the edges of their lengths.
@Suite struct KubernetesNameTests {
  @Test(arguments: ["a", "0", "a-b", "k3s", String(repeating: "x", count: 63)])
  func labels(_ text: String) { #expect(KubernetesName.isLabel(text)) }

  @Test(arguments: ["", "-a", "a-", "A", "a_b", "a.b", "ä", "a\n", String(repeating: "x", count: 64)])
  func noLabels(_ text: String) { #expect(!KubernetesName.isLabel(text)) }

  @Test(arguments: ["a", "a.b", "0.1-2.c", String(repeating: "x", count: 253)])
  func subdomains(_ text: String) { #expect(KubernetesName.isSubdomain(text)) }

  @Test(arguments: ["", ".", "a.", ".a", "a..b", "a.-b", "a.B", "a/b", String(repeating: "x", count: 254)])
  func noSubdomains(_ text: String) { #expect(!KubernetesName.isSubdomain(text)) }

  @Test(arguments: [
    "simple", "1-num.2-num/3-num", "A.B_c-d", "example.com/Name", String(repeating: "a", count: 63),
    String(repeating: "a", count: 253) + "/" + String(repeating: "b", count: 63),
  ])
  func labelKeys(_ text: String) { #expect(KubernetesName.isLabelKey(text)) }

  @Test(arguments: [
    "", "/", "/name", "prefix/", "a/b/c", "-a", "a-", "nothing@good", "Example.com/name", "a b",
    String(repeating: "a", count: 64), String(repeating: "a", count: 254) + "/name",
  ])
  func noLabelKeys(_ text: String) { #expect(!KubernetesName.isLabelKey(text)) }

  @Test(arguments: ["", "true", "v1.2_3-x", "A", String(repeating: "x", count: 63)])
  func labelValues(_ text: String) { #expect(KubernetesName.isLabelValue(text)) }

  @Test(arguments: ["-", "a/b", "a ", " a", "ends.", "ü", String(repeating: "x", count: 64)])
  func noLabelValues(_ text: String) { #expect(!KubernetesName.isLabelValue(text)) }

  @Test(arguments: ["OLLAMA_DEBUG", "my.env-name", "_", "-x", ".x", "A1"])
  func environmentNames(_ text: String) { #expect(KubernetesName.isEnvironmentName(text)) }

  @Test(arguments: ["", "1A", ".", "..", "..x", "A B", "A=B", "Ä"])
  func noEnvironmentNames(_ text: String) { #expect(!KubernetesName.isEnvironmentName(text)) }
}
