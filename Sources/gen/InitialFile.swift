/// A file that `gen init` writes into a repository that has none.
struct InitialFile {
  /// From the root of the repository.
  var path: String
  var text: String

  static let all = [stack, hooks, workflow]

  /// A stack of two tiers without findings, a note included.
  static let stack = InitialFile(
    path: "models.yaml",
    text: """
      # The LLM stack of this cluster, and the only source of its manifests. Change this file, run `gen`, and apply what
      # stands in `generated/`. `gen rules` lists what is checked, `gen explain RULE` says why.
      version: 1

      stack:
        name: lab
        namespace: ml                      # of every object

      # What answers requests.
      backends:
        # Ollama in the cluster: `generated/ollama/values.yaml` is for its Helm chart.
        ollama:
          engine: ollama
          version: 0.13.3
          service: ollama
          port: 11434
          memory: { request: 4Gi, limit: 6Gi }
          context: 8192                    # tokens, of every model of this server
          keepAlive: forever               # a model that is loaded stays
          maxLoadedModels: 1

        # A GPU tier is a backend more, an alias more, and the first name of the chain:
        # vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }

        # A provider's key is named here by its environment variable, never written.
        openai: { engine: openai, apiKey: OPENAI_API_KEY }

      # What clients ask for: an alias stays when the model behind it changes.
      models:
        - { alias: chat, backend: ollama, model: phi4-mini, timeout: 120s }
        - { alias: chat-cloud, backend: openai, model: gpt-4o-mini, timeout: 30s }

      # Where a request goes when its alias fails.
      fallbacks:
        - [chat, chat-cloud]

      litellm:
        version: 1.81.9
        service: litellm
        port: 4000
        retries: 1
        masterKey: LITELLM_MASTER_KEY      # the variable that holds the key clients need

      """)

  static let hooks = InitialFile(
    path: ".pre-commit-config.yaml",
    text: """
      # Read by pre-commit (https://pre-commit.com, `pre-commit install`) and prek. gen must be on PATH.
      repos:

      """ + hook)

  /// What `hooks` has below `repos:`.
  static let hook = """
      - repo: local
        hooks:
          - id: gen
            name: gen (write the manifests of models.yaml)
            language: system
            entry: gen generate --exit-code
            always_run: true
            pass_filenames: false
            require_serial: true

    """

  /// Its longer steps are scripts of the release archive, those that the project's own action runs.
  static let workflow = InitialFile(
    path: ".github/workflows/gen.yml",
    text: #"""
      # Refuses a change where models.yaml has errors or a manifest differs from it, and shows in a comment what a pull
      # request changes.
      #
      # Two variables of the repository say where gen comes from (Settings, Secrets and variables, Actions, Variables):
      # GEN_URL, the address of its release archive for Linux on x86-64, and GEN_SHA256, that archive's SHA-256.
      name: gen

      on:
        pull_request:
        push:

      permissions: {}

      concurrency:
        group: gen-${{ github.ref }}
        cancel-in-progress: true

      jobs:
        check:
          name: Manifests
          # Of pushes, only those to the default branch: the others are a pull request's.
          if: github.event_name != 'push' || github.ref_name == github.event.repository.default_branch
          runs-on: ubuntu-24.04
          timeout-minutes: 5
          permissions:
            contents: read
            pull-requests: write # the comment
          steps:
            - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
              with:
                persist-credentials: false

            - name: Install gen
              id: install
              env:
                GEN_URL: ${{ vars.GEN_URL }}
                GEN_SHA256: ${{ vars.GEN_SHA256 }}
              run: |
                : "${GEN_URL:?set this variable of the repository to the address of the release archive}"
                : "${GEN_SHA256:?set this variable of the repository to the SHA-256 of the release archive}"
                archive=$RUNNER_TEMP/gen.tar.gz
                curl --fail --silent --show-error --location --output "$archive" "$GEN_URL"
                echo "$GEN_SHA256  $archive" | sha256sum --check --strict
                mkdir "$RUNNER_TEMP/gen"
                tar --extract --gzip --file "$archive" --directory "$RUNNER_TEMP/gen"
                echo "$RUNNER_TEMP/gen/bin" >>"$GITHUB_PATH"

            - name: Check the manifests
              run: '"$RUNNER_TEMP/gen/share/gen/pull-request/check.sh"'

            - name: Show the change
              id: diff
              if: "!cancelled() && steps.install.outcome == 'success' && github.event_name == 'pull_request'"
              env:
                GEN_BASE: ${{ github.event.pull_request.base.sha }}
                GITHUB_TOKEN: ${{ github.token }}
              run: '"$RUNNER_TEMP/gen/share/gen/pull-request/diff.sh"'

            - name: Comment
              if: "!cancelled() && steps.diff.outputs.markdown != ''"
              env:
                GEN_MARKDOWN: ${{ steps.diff.outputs.markdown }}
                GEN_CHANGED: ${{ steps.diff.outputs.changed }}
                PULL_REQUEST: ${{ github.event.pull_request.number }}
                GITHUB_TOKEN: ${{ github.token }}
              run: '"$RUNNER_TEMP/gen/share/gen/pull-request/comment.sh"'

      """#)
}
