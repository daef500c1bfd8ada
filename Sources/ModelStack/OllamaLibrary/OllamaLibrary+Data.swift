// Made by Scripts/refresh-ollama-library.py, which names the sources. Do not edit.
// swift-format-ignore-file

extension OllamaLibrary {
  /// The Ollama library as text; ``LibraryText`` says how it is read.
  static var embeddedText: StaticString {
    #"""
# Sorted by the bytes of what stands before the first tab, letters in lower case. Columns are between tabs.
# listed  date of the listing
# model NAME  capabilities
# origin NAME/SHAPE  source of the figures, what says that the model has the shape of another one, note
# shape NAME/SHAPE  architecture, block_count, embedding_length, head_count, head_count_kv, key_length, value_length, vocab_size, context_length, others as name=value
# tag NAME:TAG  digest, size as listed, context in tokens, SHAPE, bytes of the GGUF layer, bytes of all layers
listed	2026-08-21
model alfred
model all-minilm	embedding
model athene-v2	tools
model aya
model aya-expanse	tools
model bakllava	vision
model bespoke-minicheck
model bge-large	embedding
model bge-m3	embedding
model codebooga
model codegeex4
model codegemma
model codellama
model codeqwen
model codestral
model codeup
model cogito	tools
model cogito-2.1
model command-a	tools
model command-r	tools
model command-r-plus	tools
model command-r7b	tools
model command-r7b-arabic	tools
model dbrx
model deepcoder
model deepscaler
model deepseek-coder
model deepseek-coder-v2
model deepseek-llm
model deepseek-ocr	vision
model deepseek-r1	thinking,tools
model deepseek-v2
model deepseek-v2.5
model deepseek-v3
model deepseek-v3.1	thinking,tools
model deepseek-v4-flash	cloud,thinking,tools
model deepseek-v4-pro	cloud,thinking,tools
model devstral	tools
model devstral-2	tools
model devstral-small-2	tools,vision
model dolphin-llama3
model dolphin-mistral
model dolphin-mixtral
model dolphin-phi
model dolphin3
model dolphincoder
model duckdb-nsql
model embeddinggemma	embedding
model everythinglm
model exaone-deep
model exaone3.5
model falcon
model falcon2
model falcon3
model firefunction-v2	tools
model functiongemma	tools
model gemma
model gemma2
model gemma3	vision
model gemma3n
model gemma4	audio,cloud,thinking,tools,vision
model glm-4.7-flash	thinking,tools
model glm-5.1	cloud,thinking,tools
model glm-5.2	cloud,thinking,tools
model glm-ocr	tools,vision
model glm4
model goliath
model gpt-oss	cloud,thinking,tools
model gpt-oss-safeguard	thinking,tools
model granite-code
model granite-embedding	embedding
model granite3-dense	tools
model granite3-guardian
model granite3-moe	tools
model granite3.1-dense	tools
model granite3.1-moe	tools
model granite3.2	tools
model granite3.2-vision	tools,vision
model granite3.3	tools
model granite4	tools
model granite4.1	tools
model granite4.1-guardian	thinking,tools
model hermes3	tools
model internlm2
model kimi-k2.6	cloud,thinking,tools,vision
model kimi-k2.7-code	cloud,thinking,tools,vision
model kimi-k3	cloud,thinking,tools,vision
model laguna-s-2.1	thinking,tools
model laguna-xs-2.1	thinking,tools
model laguna-xs.2	thinking,tools
model lfm2	tools
model lfm2.5	thinking,tools
model lfm2.5-thinking	thinking,tools
model llama-guard3
model llama-pro
model llama2
model llama2-chinese
model llama2-uncensored
model llama3
model llama3-chatqa
model llama3-gradient
model llama3-groq-tool-use	tools
model llama3.1	tools
model llama3.2	tools
model llama3.2-vision	vision
model llama3.3	tools
model llama4	tools,vision
model llava	vision
model llava-llama3	vision
model llava-phi3	vision
model magicoder
model magistral	thinking,tools
model marco-o1
model mathstral
model medgemma	vision
model medgemma1.5	vision
model meditron
model medllama2
model megadolphin
model minicpm-v	vision
model minicpm-v4.5	vision
model minicpm-v4.6	vision
model minimax-m2.7	cloud,thinking,tools
model minimax-m3	cloud,thinking,tools,vision
model ministral-3	tools,vision
model mistral	tools
model mistral-large	tools
model mistral-large-3	cloud,tools,vision
model mistral-medium-3.5	thinking,tools,vision
model mistral-nemo	tools
model mistral-openorca
model mistral-small	tools
model mistral-small3.1	tools,vision
model mistral-small3.2	tools,vision
model mistrallite
model mixtral	tools
model moondream	vision
model muse-glimmer	thinking,tools,vision
model mxbai-embed-large	embedding
model nemotron	tools
model nemotron-3-nano	cloud,thinking,tools
model nemotron-3-super	cloud,thinking,tools
model nemotron-3-ultra	cloud,thinking,tools
model nemotron-3.5-lightning	thinking,tools
model nemotron-cascade-2	thinking,tools
model nemotron-mini	tools
model nemotron3	thinking,tools,vision
model neural-chat
model nexusraven
model nomic-embed-text	embedding
model nomic-embed-text-v2-moe	embedding
model north-mini-code-1.0	thinking,tools
model notus
model notux
model nous-hermes
model nous-hermes2
model nous-hermes2-mixtral
model nuextract
model olmo-3	thinking,tools
model olmo-3.1	thinking,tools
model olmo2
model open-orca-platypus2
model openchat
model opencoder
model openhermes
model openthinker
model orca-mini
model orca2
model ornith	tools
model ornith-1.5	vision
model paraphrase-multilingual	embedding
model phi
model phi3
model phi3.5
model phi4
model phi4-mini	tools
model phi4-mini-reasoning
model phi4-reasoning
model phind-codellama
model qwen
model qwen2	tools
model qwen2-math
model qwen2.5	tools
model qwen2.5-coder	tools
model qwen2.5vl	vision
model qwen3	thinking,tools
model qwen3-coder	tools
model qwen3-coder-next	tools
model qwen3-embedding	embedding
model qwen3-next	thinking,tools
model qwen3-vl	thinking,tools,vision
model qwen3.5	cloud,thinking,tools,vision
model qwen3.6	thinking,tools,vision
model qwen3.8	thinking,tools,vision
model qwq	tools
model r1-1776
model reader-lm
model reflection
model rnj-1	tools
model sailor2
model samantha-mistral
model shieldgemma
model smallthinker
model smollm
model smollm2	tools
model snowflake-arctic-embed	embedding
model snowflake-arctic-embed2	embedding
model solar
model solar-pro
model sqlcoder
model stable-beluga
model stable-code
model stablelm-zephyr
model stablelm2
model starcoder
model starcoder2
model starling-lm
model tinydolphin
model tinyllama
model translategemma	vision
model tulu3
model vicuna
model wizard-math
model wizard-vicuna
model wizard-vicuna-uncensored
model wizardcoder
model wizardlm
model wizardlm-uncensored
model wizardlm2
model xwinlm
model yarn-llama2
model yarn-mistral
model yi
model yi-coder
model zephyr
origin alfred/40b	PyPI litgpt 0.5.13 litgpt/config.py: falcon-40b
origin all-minilm/22m	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/all-MiniLM-L6-v2.json		every figure confirmed by PyPI llmfit 1.1.17: Xenova/all-MiniLM-L6-v2
origin all-minilm/33m	https://huggingface.co/sentence-transformers/all-MiniLM-L12-v2/blob/refs%2Fpr%2F2/config.json
origin athene-v2/72b	PyPI llmfit 1.1.17, catalogue in the binary: Nexusflow/Athene-V2-Chat
origin aya-expanse/32b	PyPI llmfit 1.1.17, catalogue in the binary: Orion-zhen/aya-expanse-32b-AWQ
origin aya-expanse/8b	PyPI llmfit 1.1.17, catalogue in the binary: Orion-zhen/aya-expanse-8b-AWQ
origin aya/35b	https://huggingface.co/alegchenko/aya-23-35B-AWQ-ru-v0/blob/714953f4919e74e82ba1612dc32b2666c56a3c2d/config.json
origin aya/8b	https://huggingface.co/ArmanAsq/Aya-23-8B-QLoRA-DSM-Fa/blob/main/config.json
origin bakllava/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b_v03	library description: "Mistral 7B base model augmented with the LLaVA architecture"	the listed size includes the projector; vocabulary of the newer Mistral 7B
origin bge-large/335m	PyPI llmfit 1.1.17, catalogue in the binary: BAAI/bge-large-en-v1.5
origin bge-m3/567m	PyPI llmfit 1.1.17, catalogue in the binary: mlx-community/bge-m3-mlx-fp16
origin codebooga/34b	PyPI llmfit 1.1.17, catalogue in the binary: oobabooga/CodeBooga-34B-v0.1
origin codegeex4/9b	PyPI llmfit 1.1.17, catalogue in the binary: zai-org/glm-4-9b-chat-hf		figures of GLM-4-9B, the base (name of the weights codegeex4-all-9b; llmfit lists its 9.4B parameters, layers, heads alike)
origin codegemma/2b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma_2b
origin codegemma/7b	PyPI litgpt 0.5.13 litgpt/config.py: CodeGemma-7b-it		context_length is the listed one (source: 4096)
origin codellama/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_13b
origin codellama/34b	PyPI litgpt 0.5.13 litgpt/config.py: CodeLlama-34b-Instruct-hf
origin codellama/70b	PyPI litgpt 0.5.13 litgpt/config.py: CodeLlama-70b-Instruct-hf		context_length is the listed one (source: 16384)
origin codellama/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_7b
origin codeqwen/7b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/CodeQwen1.5-7B-Chat
origin codestral/22b	PyPI llmfit 1.1.17, catalogue in the binary: TechxGenus/Codestral-22B-v0.1-AWQ
origin codeup/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "based on Llama2"
origin cogito-2.1/671b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json	PyPI llmfit 1.1.17: deepcogito/cogito-671b-v2.1 has the layers, heads and widths of DeepSeek-V3	MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead
origin cogito/14b	PyPI llmfit 1.1.17, catalogue in the binary: deepcogito/cogito-v1-preview-qwen-14B
origin cogito/32b	PyPI llmfit 1.1.17, catalogue in the binary: deepcogito/cogito-v1-preview-qwen-32B
origin cogito/3b	PyPI llmfit 1.1.17, catalogue in the binary: deepcogito/cogito-v1-preview-llama-3B		context_length is the listed one (source: 262144)
origin cogito/70b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_1_70b	tag names (70b-v1-preview-llama); every listed size equals that of llama3.1:70b
origin cogito/8b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_1_8b	tag names (8b-v1-preview-llama); every listed size equals that of llama3.1:8b
origin command-r-plus/104b	https://huggingface.co/alpindale/c4ai-command-r-plus-GPTQ/blob/05c658af54abd10da9212630e4722828aa7feae9/config.json
origin command-r/35b-08-2024	https://huggingface.co/unsloth/c4ai-command-r-08-2024/blob/main/config.json
origin command-r/35b-v0.1	PyPI llmfit 1.1.17, catalogue in the binary: TechxGenus/c4ai-command-r-v01-AWQ		context_length is the listed one (source: 8192)
origin command-r7b-arabic/7b	https://github.com/ggml-org/llama.cpp/pull/10900	library description: "version of the lightweight Command R7B model"
origin command-r7b/7b	https://github.com/ggml-org/llama.cpp/pull/10900
origin deepcoder/1.5b	PyPI llmfit 1.1.17, catalogue in the binary: agentica-org/DeepCoder-1.5B-Preview
origin deepcoder/14b	PyPI llmfit 1.1.17, catalogue in the binary: agentica-org/DeepCoder-14B-Preview
origin deepscaler/1.5b	PyPI llmfit 1.1.17, catalogue in the binary: agentica-org/DeepScaleR-1.5B-Preview
origin deepseek-coder-v2/16b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#deepseek_v2_lite		MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead; MLA and expert widths from https://huggingface.co/deepseek-ai/DeepSeek-V3-Base/blob/refs%2Fpr%2F39/inference/configs/config_16B.json
origin deepseek-coder-v2/236b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-Coder-V2-Instruct		context_length is the listed one (source: 163840); MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead; MLA widths from PyPI transformers 5.23.0 models/deepseek_v2/configuration_deepseek_v2.py
origin deepseek-coder/1.3b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/deepseek-coder-1.3b-instruct		context_length is the listed one (source: 65536)
origin deepseek-coder/33b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/deepseek-coder-33b-instruct		context_length is the listed one (source: 65536)
origin deepseek-coder/6.7b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/deepseek-coder-6.7b-instruct		context_length is the listed one (source: 65536)
origin deepseek-llm/67b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/deepseek-llm-67b-base
origin deepseek-llm/7b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/deepseek-llm-7b-chat
origin deepseek-r1/1.5b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B
origin deepseek-r1/14b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Qwen-14B
origin deepseek-r1/32b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Qwen-32B
origin deepseek-r1/671b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-R1_config.json		MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead
origin deepseek-r1/70b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Llama-70B
origin deepseek-r1/7b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Qwen-7B
origin deepseek-r1/8b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-0528-Qwen3-8B
origin deepseek-r1/8b-llama-distill	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Llama-8B
origin deepseek-v2.5/236b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-V2.5		context_length is the listed one (source: 163840); MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead; MLA widths from PyPI transformers 5.23.0 models/deepseek_v2/configuration_deepseek_v2.py
origin deepseek-v2/16b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-V2-Lite-Chat		MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead; MLA and expert widths from https://huggingface.co/deepseek-ai/DeepSeek-V3-Base/blob/refs%2Fpr%2F39/inference/configs/config_16B.json
origin deepseek-v2/236b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-V2-Chat		context_length is the listed one (source: 163840); MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead; MLA widths from PyPI transformers 5.23.0 models/deepseek_v2/configuration_deepseek_v2.py
origin deepseek-v3.1/671b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--DeepSeek-V3.1-NVFP4_config.json		MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead
origin deepseek-v3/671b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json		MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead
origin devstral-2/123b	PyPI llmfit 1.1.17, catalogue in the binary: mlx-community/Devstral-2-123B-Instruct-2512-6bit
origin devstral-small-2/24b	PyPI llmfit 1.1.17, catalogue in the binary: mistralai/Devstral-Small-2-24B-Instruct-2512		the listed size includes the vision projector
origin devstral/24b	PyPI llmfit 1.1.17, catalogue in the binary: mistralai/Devstral-Small-2505
origin dolphin-llama3/70b	PyPI llmfit 1.1.17, catalogue in the binary: dphn/dolphin-2.9-llama3-70b
origin dolphin-llama3/8b	PyPI llmfit 1.1.17, catalogue in the binary: dphn/dolphin-2.9-llama3-8b
origin dolphin-mistral/7b	PyPI llmfit 1.1.17, catalogue in the binary: dphn/dolphin-2.6-mistral-7b
origin dolphin-mixtral/8x22b	PyPI llmfit 1.1.17, catalogue in the binary: dphn/dolphin-2.9.2-mixtral-8x22b
origin dolphin-mixtral/8x7b	PyPI llmfit 1.1.17, catalogue in the binary: dphn/dolphin-2.5-mixtral-8x7b
origin dolphin-phi/2.7b	PyPI litgpt 0.5.13 litgpt/config.py: phi-2	library description: "Dolphin model based on the Phi language model"
origin dolphin3/8b	PyPI llmfit 1.1.17, catalogue in the binary: huihui-ai/Dolphin3.0-Llama3.1-8B-abliterated		context_length is the listed one (source: 1048576)
origin dolphincoder/15b	PyPI llmfit 1.1.17, catalogue in the binary: bigcode/starcoder2-15b	library description: "based on StarCoder2"
origin dolphincoder/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#starcoder2	library description: "based on StarCoder2"
origin embeddinggemma/300m	https://github.com/ollama/ollama/issues/18123		embedding model: no cache is kept; embedding_length from the tensor shapes in ggml-org/llama.cpp issue 18677
origin everythinglm/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "Llama2 based model with support for a 16K context window"
origin exaone-deep/2.4b	https://huggingface.co/zero-jin/exaone-3.5-2.4b-it-text2sql/blob/main/config.json	https://github.com/ggml-org/llama.cpp/issues/12448 (GGUF of EXAONE-Deep-2.4B, arch exaone, 273 tensors = 30 layers)
origin exaone-deep/32b	https://huggingface.co/beomi/EXAONE-3.5-32B-Instruct-Llamafied/blob/main/config.json	every listed size equals that of exaone3.5; https://github.com/ggml-org/llama.cpp/issues/12448 shows the same for 2.4B
origin exaone-deep/7.8b	https://huggingface.co/BM-K/EXAONE-3.0-7.8B-Daily-Conversation-Summary/blob/511a137a176866ce1645a4fabc95bcb44a223754/config.json	every listed size equals that of exaone3.5; https://github.com/ggml-org/llama.cpp/issues/12448 shows the same for 2.4B	figures of EXAONE 3.0 7.8B; the EXAONE 3.5 README (LG-AI-EXAONE/EXAONE-3.5) says the 7.8B model matches the size of its predecessor
origin exaone3.5/2.4b	https://huggingface.co/zero-jin/exaone-3.5-2.4b-it-text2sql/blob/main/config.json
origin exaone3.5/32b	https://huggingface.co/beomi/EXAONE-3.5-32B-Instruct-Llamafied/blob/main/config.json
origin exaone3.5/7.8b	https://huggingface.co/BM-K/EXAONE-3.0-7.8B-Daily-Conversation-Summary/blob/511a137a176866ce1645a4fabc95bcb44a223754/config.json		figures of EXAONE 3.0 7.8B; the EXAONE 3.5 README (LG-AI-EXAONE/EXAONE-3.5) says the 7.8B model matches the size of its predecessor
origin falcon/180b	PyPI litgpt 0.5.13 litgpt/config.py: falcon-180B-chat
origin falcon/40b	PyPI litgpt 0.5.13 litgpt/config.py: falcon-40b-instruct
origin falcon/7b	PyPI litgpt 0.5.13 litgpt/config.py: falcon-7b-instruct
origin falcon2/11b	PyPI llmfit 1.1.17, catalogue in the binary: tiiuae/falcon-11B		context_length is the listed one (source: 8192); head_count_kv 8 and feed_forward_length 16384 (4 times the width, the default of PyPI transformers 5.23.0 models/falcon) give exactly the 11102822400 parameters that the source states
origin falcon3/10b	PyPI litgpt 0.5.13 litgpt/config.py: Falcon3-10B-Instruct
origin falcon3/1b	PyPI litgpt 0.5.13 litgpt/config.py: Falcon3-1B-Instruct		context_length is the listed one (source: 4096)
origin falcon3/3b	PyPI litgpt 0.5.13 litgpt/config.py: Falcon3-3B-Instruct
origin falcon3/7b	PyPI litgpt 0.5.13 litgpt/config.py: Falcon3-7B-Instruct
origin firefunction-v2/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3-70B-Instruct	library description: "based on Llama 3"
origin functiongemma/270m	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/functiongemma-270m-it
origin gemma/2b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma_2b
origin gemma/7b	PyPI litgpt 0.5.13 litgpt/config.py: Gemma-7b-it		context_length is the listed one (source: 4096)
origin gemma2/27b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_27b
origin gemma2/2b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_2b
origin gemma2/9b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_9b
origin gemma3/12b	PyPI litgpt 0.5.13 litgpt/config.py: Gemma-3-12b-it
origin gemma3/1b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma3_1b_it
origin gemma3/270m	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/gemma-3-270m-it
origin gemma3/27b	PyPI litgpt 0.5.13 litgpt/config.py: Gemma-3-27b-it
origin gemma3/4b	a public dump of POST /api/show or of the GGUF header (/api/show model_info dump of gemma3:4b)		vocabulary confirmed by PyPI litgpt 0.5.13 and llmfit 1.1.17; the listed size includes the vision projector
origin gemma3n/e2b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/gemma-3n-E2B-it		20 layers keep a cache (https://github.com/gpustack/gguf-parser-go/issues/32); window and pattern from PyPI transformers 5.23.0 models/gemma3n; per-layer embeddings are kept at a higher precision, and the listed size is without the encoders that parameter_count includes; parameter_count: PyPI llmfit 1.1.17
origin gemma3n/e4b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/gemma-3n-E4B-it		20 layers keep a cache (https://github.com/gpustack/gguf-parser-go/issues/32); window, pattern and shared_kv_layers from PyPI transformers 5.23.0 models/gemma3n; per-layer embeddings are kept at a higher precision, and the listed size is without the encoders that parameter_count includes; parameter_count: PyPI llmfit 1.1.17
origin gemma4/12b	PyPI llmfit 1.1.17, catalogue in the binary: google/gemma-4-12B-it		cache heads of the layers from https://github.com/zackshen/gguf/issues/21; window and global width as in the 26B and 31B; the listed size includes the vision projector
origin gemma4/26b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/google--gemma-4-26B-A4B_config.json		the listed size includes the vision projector
origin gemma4/31b	PyPI llmfit 1.1.17, catalogue in the binary: google/gemma-4-31B-it		sliding layers and widths: aiconfigurator model_configs/nvidia--Gemma-4-31B-IT-NVFP4_config.json; the listed size includes the vision projector
origin gemma4/e2b	PyPI llmfit 1.1.17, catalogue in the binary: google/gemma-4-E2B-it		window, pattern, sharing and width of the global layers as quoted from the configuration in six public repositories; per-layer embeddings and encoders are kept at a higher precision; parameter_count: PyPI llmfit 1.1.17
origin gemma4/e4b	PyPI llmfit 1.1.17, catalogue in the binary: google/gemma-4-E4B-it		sharing, pattern and widths from https://github.com/ggml-org/llama.cpp/issues/21816 and https://github.com/AmesianX/TurboQuant/pull/10; per-layer embeddings and encoders are kept at a higher precision; parameter_count: PyPI llmfit 1.1.17
origin glm-4.7-flash/all	https://github.com/ollama/ollama/issues/15855		MLA: the GGUF caches 576 + 512 per token and layer; widths of experts and ranks from PyPI transformers 5.23.0 models/glm4_moe_lite/configuration_glm4_moe_lite.py; parameter_count: PyPI llmfit 1.1.17
origin glm-ocr/all	PyPI llmfit 1.1.17, catalogue in the binary: zai-org/GLM-OCR		the listed size includes the vision projector
origin glm4/9b	PyPI llmfit 1.1.17, catalogue in the binary: zai-org/glm-4-9b-chat-hf
origin goliath/120b	PyPI llmfit 1.1.17, catalogue in the binary: alpindale/goliath-120b
origin gpt-oss-safeguard/120b	PyPI llmfit 1.1.17, catalogue in the binary: openai/gpt-oss-safeguard-120b
origin gpt-oss-safeguard/20b	PyPI llmfit 1.1.17, catalogue in the binary: openai/gpt-oss-safeguard-20b
origin gpt-oss/120b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json
origin gpt-oss/20b	a public dump of POST /api/show or of the GGUF header		vocab from a public dump of POST /api/show or of the GGUF header; Ollama keeps max(window,4096)-token memory on sliding layers (0.13.x)
origin granite-code/20b	https://huggingface.co/AI4DS/sql_generator_granite_20B_no_cot_epoch_3/commit/c4ebe1255045712c20072ba4ef3068a97654298b
origin granite-code/3b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3b-code-instruct-2k		context_length is the listed one (source: 2048)
origin granite-code/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-8b-code-instruct-4k		context_length is the listed one (source: 4096)
origin granite-embedding/30m	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-embedding-30m-sparse		context_length is the listed one (source: 514)
origin granite3-dense/2b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.0-2b-instruct
origin granite3-dense/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.0-8b-instruct
origin granite3-guardian/2b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-guardian-3.0-2b
origin granite3-guardian/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-guardian-3.0-8b
origin granite3-moe/1b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.0-1b-a400m-instruct
origin granite3-moe/3b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.0-3b-a800m-instruct
origin granite3.1-dense/2b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.1-2b-instruct
origin granite3.1-dense/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.1-8b-instruct
origin granite3.1-moe/1b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.1-1b-a400m-instruct
origin granite3.1-moe/3b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.1-3b-a800m-instruct
origin granite3.2-vision/2b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-vision-3.2-2b		context_length is the listed one (source: 131072); the listed size includes the vision projector
origin granite3.2/2b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.2-2b-instruct
origin granite3.2/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.2-8b-instruct
origin granite3.3/2b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.3-2b-instruct
origin granite3.3/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-3.3-8b-instruct
origin granite4.1-guardian/8b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-guardian-4.1-8b
origin granite4.1/30b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.1-30b
origin granite4.1/3b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.1-3b
origin granite4.1/8b	a public dump of POST /api/show or of the GGUF header (/api/show of granite4.1:8b, 2026-09-29)		every figure confirmed by PyPI llmfit 1.1.17: ibm-granite/granite-4.1-8b
origin granite4/1b	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.0-1b
origin granite4/1b-h	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.0-h-1b		context_length is the listed one (source: 131072); Mamba-2 layers keep a state that does not grow with the context; layer types from https://huggingface.co/bnbnoman01/test/blob/main/config.json; parameter_count: PyPI llmfit 1.1.17
origin granite4/32b-a9b-h	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.0-h-small		context_length is the listed one (source: 131072); Mamba-2 layers keep a state that does not grow with the context; 4 of 40 layers are attention, the first is layer 5 (https://github.com/ollama/ollama/issues/12982); the others as in the smaller models; parameter_count: PyPI llmfit 1.1.17
origin granite4/350m	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.0-350m
origin granite4/350m-h	https://huggingface.co/Org-Exp/SSM-350m/blob/main/config.json		context_length is the listed one (source: 32768); Mamba-2 layers keep a state that does not grow with the context
origin granite4/3b	a public dump of POST /api/show or of the GGUF header (granite, 2560, 40, vocab 100352, 40 heads, 8 kv)		every figure confirmed by PyPI llmfit 1.1.17: ibm-granite/granite-4.0-micro
origin granite4/3b-h	PyPI llmfit 1.1.17, catalogue in the binary: ibm-granite/granite-4.0-h-micro		context_length is the listed one (source: 131072); Mamba-2 layers keep a state that does not grow with the context; layer types from https://huggingface.co/anuj6316/granite/blob/main/config.json; parameter_count: PyPI llmfit 1.1.17
origin granite4/7b-a1b-h	a public dump of POST /api/show or of the GGUF header (/api/show of granite4:tiny-h)		36 of 40 layers are Mamba-2 (model card: 4 attention / 36 Mamba2); the indexes of the 4 attention layers as in granite-4.0-h-micro and -h-1b; parameter_count: PyPI llmfit 1.1.17
origin granite4/micro	a public dump of POST /api/show or of the GGUF header (granite, 2560, 40, vocab 100352, 40 heads, 8 kv)		every figure confirmed by PyPI llmfit 1.1.17: ibm-granite/granite-4.0-micro
origin granite4/tiny-h	a public dump of POST /api/show or of the GGUF header (/api/show of granite4:tiny-h)		36 of 40 layers are Mamba-2 (model card: 4 attention / 36 Mamba2); the indexes of the 4 attention layers as in granite-4.0-h-micro and -h-1b; parameter_count: PyPI llmfit 1.1.17
origin hermes3/3b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Hermes-3-Llama-3.2-3B		context_length is the listed one (source: 262144)
origin hermes3/405b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3.1-405B-Instruct	name of the weights, NousResearch/Hermes-3-Llama-3.1-405B
origin hermes3/70b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Hermes-3-Llama-3.1-70B
origin hermes3/8b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Hermes-3-Llama-3.1-8B
origin internlm2/1.8b	PyPI llmfit 1.1.17, catalogue in the binary: internlm/internlm2-chat-1_8b		context_length is the listed one (source: 65536)
origin internlm2/20b	PyPI llmfit 1.1.17, catalogue in the binary: internlm/internlm2-chat-20b		context_length is the listed one (source: 65536)
origin internlm2/7b	PyPI llmfit 1.1.17, catalogue in the binary: internlm/internlm2-chat-7b		context_length is the listed one (source: 65536)
origin laguna-s-2.1/all	PyPI llmfit 1.1.17, catalogue in the binary: poolside/Laguna-S-2.1		context_length is the listed one (source: 1048576); the listed q4_K_M file is larger than usual; q8_0 and f16 agree; the source names no sliding layers: a cache of all layers is an upper bound
origin laguna-xs-2.1/all	PyPI llmfit 1.1.17, catalogue in the binary: poolside/Laguna-XS-2.1		the source names no sliding layers: a cache of all layers is an upper bound
origin laguna-xs.2/all	PyPI llmfit 1.1.17, catalogue in the binary: poolside/Laguna-XS.2		context_length is the listed one (source: 262144); the source names no sliding layers: a cache of all layers is an upper bound
origin lfm2.5-thinking/1.2b	PyPI llmfit 1.1.17, catalogue in the binary: LiquidAI/LFM2.5-1.2B-Thinking		short-convolution layers keep no cache; attention layers from https://github.com/gpustack/gguf-parser-go/issues/31 (LFM2-1.2B, the same widths); feed_forward_length after block_auto_adjust_ff_dim; parameter_count: PyPI llmfit 1.1.17
origin lfm2.5/8b	PyPI llmfit 1.1.17, catalogue in the binary: LiquidAI/LFM2.5-8B-A1B		18 short-convolution layers keep no cache; dense width and layer types as in the configuration of LFM2-8B-A1B quoted in public test suites; parameter_count: PyPI llmfit 1.1.17
origin llama-guard3/1b	PyPI llmfit 1.1.17, catalogue in the binary: alpindale/Llama-Guard-3-1B
origin llama-guard3/8b	PyPI llama-models 0.3.0 llama_models/sku_list.py: Llama-Guard-3-8B		feed_forward_length from ffn_dim_multiplier 1.3 and multiple_of 1024; vocabulary constant of the same file; context as listed
origin llama-pro/8b	https://huggingface.co/TencentARC/LLaMA-Pro-8B-Instruct/blob/main/config.json
origin llama2-chinese/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "Llama 2 based model"
origin llama2-chinese/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "Llama 2 based model"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin llama2-uncensored/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf	library description: "Uncensored Llama 2 model"
origin llama2-uncensored/7b	PyPI llmfit 1.1.17, catalogue in the binary: georgesung/llama2_7b_chat_uncensored
origin llama2/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b
origin llama2/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf
origin llama2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b		every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin llama3-chatqa/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3-70B-Instruct	library description: "based on Llama 3"
origin llama3-chatqa/8b	PyPI llmfit 1.1.17, catalogue in the binary: nvidia/Llama3-ChatQA-1.5-8B
origin llama3-gradient/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3-70B-Instruct	library description: "extends LLama-3"
origin llama3-gradient/8b	PyPI llmfit 1.1.17, catalogue in the binary: gradientai/Llama-3-8B-Instruct-Gradient-1048k
origin llama3-groq-tool-use/70b	PyPI llmfit 1.1.17, catalogue in the binary: Groq/Llama-3-Groq-70B-Tool-Use
origin llama3-groq-tool-use/8b	PyPI llmfit 1.1.17, catalogue in the binary: Groq/Llama-3-Groq-8B-Tool-Use
origin llama3.1/405b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3.1-405B-Instruct
origin llama3.1/70b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_1_70b
origin llama3.1/8b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_1_8b
origin llama3.2-vision/11b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/Llama-3.2-11B-Vision-Instruct		cross-attention layers cache the image, not the context; their indexes from PyPI transformers 5.23.0 models/mllama/configuration_mllama.py; the listed size includes the vision projector; parameter_count: PyPI llmfit 1.1.17
origin llama3.2-vision/90b	PyPI llmfit 1.1.17, catalogue in the binary: RedHatAI/Llama-3.2-90B-Vision-Instruct-FP8-dynamic		context_length is the listed one (source: 1048576); 20 of the 100 layers are cross-attention (PyPI llama-models 0.3.0 sku_list.py), which cache the image, not the context; parameter_count: PyPI llmfit 1.1.17
origin llama3.2/1b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_2_1b
origin llama3.2/3b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_2_3b
origin llama3.3/70b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_1_70b
origin llama3/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3-70B-Instruct
origin llama3/8b	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Meta-Llama-3-8B-Instruct.json
origin llama4/128x17b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Maverick-17B-128E-Instruct_config.json		local layers attend in chunks of 8192; every 2nd layer has experts
origin llama4/16x17b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Scout-17B-16E-Instruct_config.json		local layers attend in chunks of 8192; every layer has experts
origin llava-llama3/8b	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Meta-Llama-3-8B-Instruct.json	library description: "fine-tuned from Llama 3 Instruct"	the listed size includes the projector
origin llava-phi3/3.8b	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Phi-3-mini-128k-instruct.json	library description: "fine-tuned from Phi 3 Mini"	the listed size includes the projector
origin llava/13b	PyPI llmfit 1.1.17, catalogue in the binary: liuhaotian/llava-v1.6-vicuna-13b		the listed size includes the vision projector
origin llava/13b-v1.5	PyPI llmfit 1.1.17, catalogue in the binary: llava-hf/llava-1.5-13b-hf		the listed size includes the vision projector
origin llava/34b	PyPI llmfit 1.1.17, catalogue in the binary: liuhaotian/llava-v1.6-34b		the listed size includes the vision projector
origin llava/7b	PyPI llmfit 1.1.17, catalogue in the binary: liuhaotian/llava-v1.6-mistral-7b		the listed size includes the vision projector
origin llava/7b-v1.5	PyPI llmfit 1.1.17, catalogue in the binary: liuhaotian/llava-v1.5-7b		the listed size includes the vision projector
origin llava/7b-v1.6-vicuna	PyPI llmfit 1.1.17, catalogue in the binary: liuhaotian/llava-v1.6-vicuna-7b		the listed size includes the vision projector
origin magicoder/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_7b	https://github.com/ise-uiuc/magicoder/blob/3ef43f0feaa2a48c3bb86d0b1f0d4482912d2e18/README.md (CodeLlama: base model of Magicoder-CL)
origin magistral/24b	PyPI llmfit 1.1.17, catalogue in the binary: lmstudio-community/Magistral-Small-2506-MLX-4bit		context_length is the listed one (source: 49152)
origin marco-o1/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_7b	https://github.com/AIDC-AI/Marco-o1/blob/4f99998dec4dc571c3d25319d308919002d3ffc0/src/v1/README.md	every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2-7B-Instruct
origin mathstral/7b	PyPI litgpt 0.5.13 litgpt/config.py: Mathstral-7B-v0.1
origin medgemma/27b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/medgemma-27b-text-it-unsloth-bnb-4bit		context_length is the listed one (source: 1048576)
origin medgemma/4b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/medgemma-4b-it-unsloth-bnb-4bit		context_length is the listed one (source: 1048576); the listed size includes the vision projector
origin medgemma1.5/4b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/medgemma-1.5-4b-it		context_length is the listed one (source: 1048576); the listed size includes the vision projector
origin meditron/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf	library description: "adapted from Llama 2"
origin meditron/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "adapted from Llama 2"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin medllama2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "Fine-tuned Llama 2 model"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin minicpm-v/8b	PyPI llmfit 1.1.17, catalogue in the binary: openbmb/MiniCPM-V-2_6-int4		the listed size includes the vision projector
origin minicpm-v4.5/all	PyPI llmfit 1.1.17, catalogue in the binary: openbmb/MiniCPM-V-4_5		the listed size includes the vision projector
origin minicpm-v4.6/all	PyPI llmfit 1.1.17, catalogue in the binary: openbmb/MiniCPM-V-4.6		linear-attention layers keep a state that does not grow with the context; interval as in Qwen3.5, whose text model it has (llmfit: 24 layers, 1024, 8 and 2 heads of 256, as Qwen3.5-0.8B); the listed size includes the vision projector; parameter_count: PyPI llmfit 1.1.17
origin ministral-3/14b	PyPI llmfit 1.1.17, catalogue in the binary: RedHatAI/Ministral-3-14B-Instruct-2512-FP8-dynamic		the listed size includes the vision projector
origin ministral-3/3b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#ministral3_3b_2512		the listed size includes the vision projector
origin ministral-3/8b	PyPI llmfit 1.1.17, catalogue in the binary: MuXodious/Ministral-3-8B-Instruct-2512-PaperWitch-heresy		the listed size includes the vision projector
origin mistral-large/123b	PyPI litgpt 0.5.13 litgpt/config.py: Mistral-Large-Instruct-2407		context_length is the listed one (source: 32768)
origin mistral-medium-3.5/128b	PyPI llmfit 1.1.17, catalogue in the binary: mistralai/Mistral-Medium-3.5-128B
origin mistral-nemo/12b	PyPI llmfit 1.1.17, catalogue in the binary: mistralai/Mistral-Nemo-Instruct-2407		context_length is the listed one (source: 131072)
origin mistral-openorca/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b_v03	library description: "fine-tuned on top of the Mistral 7B model"
origin mistral-small/22b	PyPI llmfit 1.1.17, catalogue in the binary: byroneverson/Mistral-Small-Instruct-2409-abliterated		context_length is the listed one (source: 32768)
origin mistral-small/24b	PyPI llmfit 1.1.17, catalogue in the binary: mistralai/Mistral-Small-24B-Instruct-2501
origin mistral-small3.1/24b	PyPI llmfit 1.1.17, catalogue in the binary: mistralai/Mistral-Small-3.1-24B-Instruct-2503		the listed size includes the vision projector
origin mistral-small3.2/24b	PyPI llmfit 1.1.17, catalogue in the binary: unsloth/Mistral-Small-3.2-24B-Instruct-2506		the listed size includes the vision projector
origin mistral/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b_v03
origin mistrallite/7b	PyPI llmfit 1.1.17, catalogue in the binary: amazon/MistralLite
origin mixtral/8x22b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x22B-v0.1_config.json
origin mixtral/8x7b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x7B-v0.1_config.json
origin moondream/1.8b	https://huggingface.co/Xenova/moondream2/blob/58d08a9d268761cb841424c0b9453313544281b2/config.json		the listed size includes the vision projector
origin muse-glimmer/30b	PyPI llmfit 1.1.17, catalogue in the binary: meta-models/Muse-Glimmer-30B		architecture: model_type of the HF configuration; window and pattern from PyPI transformers 5.23.0 models/muse_glimmer/configuration_muse_glimmer.py; the listed size includes the vision projector; parameter_count: PyPI llmfit 1.1.17
origin mxbai-embed-large/335m	PyPI llmfit 1.1.17, catalogue in the binary: mixedbread-ai/mxbai-embed-large-v1
origin nemotron-3-nano/30b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json		context_length is the listed one (source: 262144); Mamba-2 layers keep a state that does not grow with the context; parameter_count: PyPI llmfit 1.1.17; the listed q4_K_M file is larger than usual for this parameter count
origin nemotron-3-nano/4b	PyPI llmfit 1.1.17, catalogue in the binary: nvidia/NVIDIA-Nemotron-3-Nano-4B-BF16		Mamba-2 layers keep a state that does not grow with the context; pattern of the configuration as quoted in two public test suites; parameter_count: PyPI llmfit 1.1.17
origin nemotron-3-super/120b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Super-120B-A12B-FP8_config.json		Mamba-2 layers keep a state that does not grow with the context; parameter_count: PyPI llmfit 1.1.17; the listed q4_K_M file is larger than usual for this parameter count
origin nemotron-3.5-lightning/30b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3.5-Lightning-30B-A3B-NVFP4_config.json		Mamba-2 layers keep a state that does not grow with the context; parameter_count: PyPI llmfit 1.1.17; the listed q4_K_M file is larger than usual for this parameter count
origin nemotron-cascade-2/30b	PyPI llmfit 1.1.17, catalogue in the binary: nvidia/Nemotron-Cascade-2-30B-A3B		attention layers as in Nemotron-3-Nano-30B-A3B, the same widths; Mamba-2 layers keep a state that does not grow with the context; parameter_count: PyPI llmfit 1.1.17; the listed q4_K_M file is larger than usual for this parameter count
origin nemotron-mini/4b	PyPI llmfit 1.1.17, catalogue in the binary: nvidia/Nemotron-Mini-4B-Instruct
origin nemotron/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-3.1-Nemotron-70B-Instruct-HF
origin nemotron3/33b	PyPI llmfit 1.1.17, catalogue in the binary: OsaurusAI/Nemotron-3-Nano-Omni-30B-A3B-JANGTQ4		context_length is the listed one (source: 262144); attention layers as in Nemotron-3-Nano-30B-A3B, whose multimodal form it is; the listed size includes the encoders; Mamba-2 layers keep a state that does not grow with the context; parameter_count: PyPI llmfit 1.1.17; the listed q4_K_M file is larger than usual for this parameter count
origin neural-chat/7b	PyPI llmfit 1.1.17, catalogue in the binary: Intel/neural-chat-7b-v3-3
origin nexusraven/13b	PyPI llmfit 1.1.17, catalogue in the binary: TheBloke/NexusRaven-V2-13B-AWQ
origin nomic-embed-text/137m	PyPI llmfit 1.1.17, catalogue in the binary: nomic-ai/nomic-embed-text-v1.5
origin north-mini-code-1.0/all	PyPI llmfit 1.1.17, catalogue in the binary: CohereLabs/North-Mini-Code-1.0		the source names no sliding layers: a cache of all layers is an upper bound
origin notus/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b	library description: "based on Zephyr"
origin notux/8x7b	https://huggingface.co/argilla/notux-8x7b-v1/blob/efd677d089458f58e07de3c7944ca62d7aeaf2f0/config.json
origin nous-hermes/13b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Nous-Hermes-Llama2-13b
origin nous-hermes/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf	library description: "based on Llama and Llama 2"; Llama 1 has no 70B
origin nous-hermes/7b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Nous-Hermes-llama-2-7b
origin nous-hermes2-mixtral/8x7b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO
origin nous-hermes2/10.7b	PyPI llmfit 1.1.17, catalogue in the binary: NousResearch/Nous-Hermes-2-SOLAR-10.7B
origin nous-hermes2/34b	PyPI llmfit 1.1.17, catalogue in the binary: 01-ai/Yi-1.5-34B-Chat	tag names (34b-yi)
origin nuextract/3.8b	PyPI llmfit 1.1.17, catalogue in the binary: numind/NuExtract
origin olmo-3.1/32b	PyPI llmfit 1.1.17, catalogue in the binary: allenai/Olmo-3.1-32B-Instruct		window and pattern from PyPI transformers 5.23.0 models/olmo3/configuration_olmo3.py
origin olmo-3/32b	PyPI llmfit 1.1.17, catalogue in the binary: allenai/Olmo-3-32B-Think		window and pattern from PyPI transformers 5.23.0 models/olmo3/configuration_olmo3.py
origin olmo-3/7b	PyPI llmfit 1.1.17, catalogue in the binary: allenai/Olmo-3-7B-Instruct		window and pattern from PyPI transformers 5.23.0 models/olmo3/configuration_olmo3.py
origin olmo2/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#olmo2_13b
origin olmo2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#olmo2_7b
origin open-orca-platypus2/13b	https://huggingface.co/Defetya/orca-sharded/blob/main/config.json
origin openchat/7b	PyPI llmfit 1.1.17, catalogue in the binary: openchat/openchat-3.5-0106
origin opencoder/8b	PyPI llmfit 1.1.17, catalogue in the binary: infly/OpenCoder-8B-Instruct
origin openhermes/7b	PyPI llmfit 1.1.17, catalogue in the binary: teknium/OpenHermes-2.5-Mistral-7B
origin openthinker/32b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen2.5-32B-Instruct	https://github.com/open-thoughts/open-thoughts/blob/e3ad6c98b0e03ce7f42e7ee8064ab1c5a59f18cf/train/OpenThinker-32B.yaml	context_length is the listed one (source: 131072)
origin openthinker/7b	PyPI llmfit 1.1.17, catalogue in the binary: open-thoughts/OpenThinker2-7B
origin orca-mini/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	https://huggingface.co/Danielbrdz/Barcenas-7b/blob/main/config.json shows orca_mini_v3_7b as Llama 2 7B; 13B by the listed sizes
origin orca-mini/3b	https://huggingface.co/SachinKaushik/docGPT/blob/main/config.json
origin orca-mini/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf	tag names (70b-v3); orca_mini_v3_7b is a Llama 2 (config.json of Danielbrdz/Barcenas-7b)
origin orca-mini/7b	https://huggingface.co/Danielbrdz/Barcenas-7b/blob/main/config.json
origin orca2/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "fine-tuned version of Meta's Llama 2 models"
origin orca2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "fine-tuned version of Meta's Llama 2 models"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin ornith-1.5/35b	PyPI llmfit 1.1.17, catalogue in the binary: r0b0tlab/Ornith-1.5-35B-A3B-NVFP4-W4A16		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin ornith-1.5/9b	PyPI llmfit 1.1.17, catalogue in the binary: ornith-ai/Ornith-1.5-9B-NVFP4		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin ornith/35b	PyPI llmfit 1.1.17, catalogue in the binary: SC117/Ornith-1.0-35B-Heretic-MTP		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin ornith/9b	PyPI llmfit 1.1.17, catalogue in the binary: vroomfondel/Ornith-1.0-9B-NVFP4-ModelOpt		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin paraphrase-multilingual/278m	https://huggingface.co/Xenova/paraphrase-multilingual-mpnet-base-v2/blob/main/config.json
origin phi/2.7b	PyPI litgpt 0.5.13 litgpt/config.py: phi-2
origin phi3.5/3.8b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#phi-3_5		vocab from https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#phi-3_5
origin phi3/14b	PyPI llmfit 1.1.17, catalogue in the binary: microsoft/Phi-3-medium-128k-instruct
origin phi3/3.8b	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Phi-3-mini-128k-instruct.json		vocab from https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#phi-3_5
origin phi3/mini	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Phi-3-mini-128k-instruct.json		vocab from https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#phi-3_5
origin phi4-mini-reasoning/3.8b	PyPI litgpt 0.5.13 litgpt/config.py: Phi-4-mini-reasoning		the listed q4_K_M and q8_0 files are larger than usual for this shape; the fp16 file agrees
origin phi4-mini/3.8b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#phi-4		HF config also carries sliding_window 262144 (> context): no effect. Confirmed by the GGUF dump in https://github.com/ggml-org/llama.cpp/issues/12253
origin phi4-reasoning/14b	PyPI litgpt 0.5.13 litgpt/config.py: Phi-4-reasoning		the listed q4_K_M and q8_0 files are larger than usual for this shape; the fp16 file agrees
origin phi4/14b	PyPI litgpt 0.5.13 litgpt/config.py: phi-4
origin phind-codellama/34b	PyPI litgpt 0.5.13 litgpt/config.py: CodeLlama-34b-Instruct-hf	library description: "based on Code Llama"
origin qwen/0.5b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-0.5B-Chat
origin qwen/1.8b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-1.8B-Chat
origin qwen/110b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-110B-Chat
origin qwen/14b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-14B-Chat
origin qwen/32b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-32B-Chat
origin qwen/4b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-4B-Chat
origin qwen/72b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-72B-Chat
origin qwen/7b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen1.5-7B-Chat
origin qwen2-math/1.5b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2-Math-1.5B
origin qwen2-math/72b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2-72B-Instruct	library description: "built upon the Qwen2 LLMs"
origin qwen2-math/7b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2-Math-7B-Instruct
origin qwen2.5-coder/0.5b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_0_5b		preset is for Qwen2-0.5B, same shape as Qwen2.5-0.5B (https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Qwen2.5-0.5B-Instruct.json, read)
origin qwen2.5-coder/1.5b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_1_5b		every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2.5-Coder-1.5B-Instruct
origin qwen2.5-coder/14b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen2.5-Coder-14B-Instruct
origin qwen2.5-coder/32b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen2.5-Coder-32B-Instruct
origin qwen2.5-coder/3b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2.5_3b
origin qwen2.5-coder/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_7b		every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2.5-Coder-7B-Instruct
origin qwen2.5/0.5b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_0_5b		preset is for Qwen2-0.5B, same shape as Qwen2.5-0.5B (https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Qwen2.5-0.5B-Instruct.json, read)
origin qwen2.5/1.5b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_1_5b		every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2.5-1.5B-Instruct
origin qwen2.5/14b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen2.5-14B-Instruct		context_length is the listed one (source: 131072)
origin qwen2.5/32b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen2.5-32B-Instruct		context_length is the listed one (source: 131072)
origin qwen2.5/3b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2.5_3b
origin qwen2.5/72b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen2.5-72B-Instruct		context_length is the listed one (source: 131072)
origin qwen2.5/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_7b		every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2.5-7B-Instruct
origin qwen2.5vl/32b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2.5-VL-32B-Instruct		the listed size includes the vision projector
origin qwen2.5vl/3b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2.5-VL-3B-Instruct		the listed size includes the vision projector
origin qwen2.5vl/72b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2.5-VL-72B-Instruct		the listed size includes the vision projector
origin qwen2.5vl/7b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2.5-VL-7B-Instruct		the listed size includes the vision projector
origin qwen2/0.5b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_0_5b		preset is for Qwen2-0.5B, same shape as Qwen2.5-0.5B (https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/Qwen2.5-0.5B-Instruct.json, read)
origin qwen2/1.5b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_1_5b		every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2-1.5B-Instruct
origin qwen2/72b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen2-72B-Instruct
origin qwen2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_7b		every figure confirmed by PyPI llmfit 1.1.17: Qwen/Qwen2-7B-Instruct
origin qwen3-coder-next/all	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3-Coder-Next		linear-attention layers keep a state that does not grow with the context; interval from PyPI transformers 5.23.0 models/qwen3_next; parameter_count: PyPI llmfit 1.1.17
origin qwen3-coder/30b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3-Coder-30B-A3B-Instruct
origin qwen3-coder/480b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-Coder-480B-A35B-Instruct_config.json
origin qwen3-embedding/0.6b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3-Embedding-0.6B
origin qwen3-embedding/4b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3-Embedding-4B
origin qwen3-embedding/8b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3-Embedding-8B
origin qwen3-next/80b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3-Next-80B-A3B-Instruct		linear-attention layers keep a state that does not grow with the context; interval from PyPI transformers 5.23.0 models/qwen3_next; parameter_count: PyPI llmfit 1.1.17
origin qwen3-vl/235b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-235B-A22B-Instruct_config.json		the listed size includes the vision projector
origin qwen3-vl/2b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-2B-Instruct_config.json		the listed size includes the vision projector
origin qwen3-vl/30b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-30B-A3B-Instruct_config.json		the listed size includes the vision projector
origin qwen3-vl/32b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-32B-Instruct_config.json		the listed size includes the vision projector
origin qwen3-vl/4b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-4B-Instruct_config.json		the listed size includes the vision projector
origin qwen3-vl/8b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-8B-Instruct_config.json		the listed size includes the vision projector
origin qwen3.5/0.8b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3.5-0.8B		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.5/122b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-122B-A10B_config.json		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.5/27b	a public dump of POST /api/show or of the GGUF header		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.5/2b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3.5-2B		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.5/35b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-35B-A3B_config.json		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.5/4b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3.5-4B		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.5/9b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3.5-9B		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.6/27b	a public dump of POST /api/show or of the GGUF header		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.6/35b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3.6-35B-A3B		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3.8/27b	PyPI llmfit 1.1.17, catalogue in the binary: Qwen/Qwen3.8-27B		linear-attention layers keep a state that does not grow with the context; the listed size includes the vision part, kept at 16 bits; parameter_count: PyPI llmfit 1.1.17
origin qwen3/0.6b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen3_0.6b
origin qwen3/1.7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen3_1.7b
origin qwen3/14b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen3-14B
origin qwen3/235b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-235B-A22B_config.json		context_length is the listed one (source: 40960)
origin qwen3/30b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-30B-A3B_config.json		context_length is the listed one (source: 40960)
origin qwen3/32b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen3-32B
origin qwen3/4b	zyzshishui/slime scripts/models/qwen3-4B.sh (context: the listing of 2026-08-21 and HF config)
origin qwen3/8b	PyPI litgpt 0.5.13 litgpt/config.py: Qwen3-8B
origin qwq/32b	PyPI litgpt 0.5.13 litgpt/config.py: QwQ-32B		context_length is the listed one (source: 131072)
origin r1-1776/671b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-R1_config.json	library description: "A version of the DeepSeek-R1 model that has been post trained"	MLA: key and value lengths of the expanded cache (192 = 128 + 64 rope, 128); a GGUF converted since 2025-04 caches 576 + 512 per token and layer instead
origin r1-1776/70b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/DeepSeek-R1-Distill-Llama-70B	tag names (70b-distill-llama); library description: "A version of the DeepSeek-R1 model that has been post trained"
origin reader-lm/0.5b	PyPI llmfit 1.1.17, catalogue in the binary: jinaai/reader-lm-0.5b
origin reflection/70b	PyPI llmfit 1.1.17, catalogue in the binary: mattshumer/Reflection-Llama-3.1-70B		context_length is the listed one (source: 8192)
origin rnj-1/8b	PyPI llmfit 1.1.17, catalogue in the binary: EssentialAI/rnj-1-instruct		the source names no sliding layers: a cache of all layers is an upper bound
origin sailor2/1b	https://huggingface.co/sail/Sailor2-1B-Chat/blob/refs%2Fpr%2F1/config.json		width 896 is no multiple of 256: k-quants fall back to larger types
origin sailor2/20b	https://huggingface.co/sail/Sailor2-20B-Chat/blob/refs%2Fpr%2F1/config.json
origin sailor2/8b	https://huggingface.co/FOLZi/Financial_tuned/blob/main/config.json
origin samantha-mistral/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b_v03	library description: "Based on Mistral"
origin shieldgemma/27b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_27b	https://github.com/huggingface/blog/blob/5a21e767c217a8d0a1bd3a5a2c2ab7392b0cbeab/gemma-july-update.md (ShieldGemma is built upon Gemma 2)
origin shieldgemma/2b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_2b	https://github.com/huggingface/blog/blob/5a21e767c217a8d0a1bd3a5a2c2ab7392b0cbeab/gemma-july-update.md (ShieldGemma is built upon Gemma 2)
origin shieldgemma/9b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_9b	https://github.com/huggingface/blog/blob/5a21e767c217a8d0a1bd3a5a2c2ab7392b0cbeab/gemma-july-update.md (ShieldGemma is built upon Gemma 2)
origin smallthinker/3b	PyPI llmfit 1.1.17, catalogue in the binary: Tiiny/SmallThinker-3B-Preview
origin smollm/1.7b	PyPI llmfit 1.1.17, catalogue in the binary: HuggingFaceTB/SmolLM-1.7B-Instruct
origin smollm/135m	PyPI llmfit 1.1.17, catalogue in the binary: HuggingFaceTB/SmolLM-135M-Instruct
origin smollm/360m	PyPI llmfit 1.1.17, catalogue in the binary: HuggingFaceTB/SmolLM-360M-Instruct
origin smollm2/1.7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm_1_7b		every figure confirmed by PyPI llmfit 1.1.17: HuggingFaceTB/SmolLM2-1.7B-Instruct
origin smollm2/135m	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm2_135m
origin smollm2/360m	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm2_360m
origin snowflake-arctic-embed/110m	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#snowflake-arctic-embed-m
origin snowflake-arctic-embed/137m	PyPI llmfit 1.1.17, catalogue in the binary: nomic-ai/nomic-embed-text-v1.5	https://github.com/Snowflake-Labs/arctic-embed/blob/8e79950cc078bbe6019c849a08555efcc9424a36/README.md (based on nomic-embed-text-v1-unsupervised)
origin snowflake-arctic-embed/22m	https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/convert/testdata/all-MiniLM-L6-v2.json	https://github.com/Snowflake-Labs/arctic-embed/blob/8e79950cc078bbe6019c849a08555efcc9424a36/README.md (based on all-MiniLM-L6-v2)	every figure confirmed by PyPI llmfit 1.1.17: Xenova/all-MiniLM-L6-v2
origin snowflake-arctic-embed/335m	https://huggingface.co/shivXy/ot-midterm-v0/blob/main/config.json
origin snowflake-arctic-embed/33m	https://huggingface.co/khoj-ai/timely-arctic-small/blob/98be20e9a696b9c141db2acfdb3febc7af01a871/config.json
origin snowflake-arctic-embed2/568m	https://huggingface.co/omarabb315/makeML-snowflake/blob/main/config.json
origin solar-pro/22b	PyPI llmfit 1.1.17, catalogue in the binary: upstage/solar-pro-preview-instruct
origin solar/10.7b	PyPI llmfit 1.1.17, catalogue in the binary: upstage/SOLAR-10.7B-Instruct-v1.0
origin sqlcoder/15b	https://huggingface.co/defog/sqlcoder2/blob/main/config.json
origin sqlcoder/7b	https://huggingface.co/sanchit42/sql_coder-7b_cced2/blob/main/config.json
origin stable-beluga/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "Llama 2 based model"
origin stable-beluga/70b	PyPI litgpt 0.5.13 litgpt/config.py: FreeWilly2
origin stable-beluga/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "Llama 2 based model"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin stable-code/3b	PyPI litgpt 0.5.13 litgpt/config.py: stable-code-3b
origin stablelm-zephyr/3b	PyPI litgpt 0.5.13 litgpt/config.py: stablelm-zephyr-3b
origin stablelm2/1.6b	PyPI llmfit 1.1.17, catalogue in the binary: stabilityai/stablelm-2-zephyr-1_6b
origin stablelm2/12b	https://huggingface.co/stabilityai/stablelm-2-12b/blob/74dd3f536b71d18aa122a11af0d1b83105cb2d38/config.json
origin starcoder/15b	https://huggingface.co/bigcode/starcoder-co-format/blob/main/config.json
origin starcoder/1b	https://huggingface.co/Xenova/starcoderbase-1b/blob/main/config.json
origin starcoder/3b	https://huggingface.co/refactai/starcoderbase-3b/blob/refs%2Fpr%2F1/config.json
origin starcoder/7b	https://huggingface.co/tina1111/starcoderbase-7b-sharded-bf16/blob/main/config.json
origin starcoder2/15b	PyPI llmfit 1.1.17, catalogue in the binary: bigcode/starcoder2-15b
origin starcoder2/3b	PyPI llmfit 1.1.17, catalogue in the binary: bigcode/starcoder2-3b
origin starcoder2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#starcoder2
origin starling-lm/7b	PyPI llmfit 1.1.17, catalogue in the binary: berkeley-nest/Starling-LM-7B-alpha
origin tinydolphin/1.1b	PyPI llmfit 1.1.17, catalogue in the binary: QuixiAI/TinyDolphin-2.8-1.1b
origin tinyllama/1.1b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#tinyllama_1b_chat_v1.0
origin translategemma/12b	PyPI llmfit 1.1.17, catalogue in the binary: mlx-community/translategemma-12b-it-4bit		the listed size includes the vision projector
origin translategemma/27b	PyPI llmfit 1.1.17, catalogue in the binary: mlx-community/translategemma-27b-it-4bit		the listed size includes the vision projector
origin translategemma/4b	PyPI llmfit 1.1.17, catalogue in the binary: mlx-community/translategemma-4b-it-4bit		the listed size includes the vision projector
origin tulu3/70b	PyPI llmfit 1.1.17, catalogue in the binary: allenai/Llama-3.1-Tulu-3-70B-SFT		context_length is the listed one (source: 1048576)
origin tulu3/8b	PyPI llmfit 1.1.17, catalogue in the binary: allenai/Llama-3.1-Tulu-3-8B-SFT
origin vicuna/13b	PyPI llmfit 1.1.17, catalogue in the binary: lmsys/vicuna-13b-v1.5-16k		context_length is the listed one (source: 16384)
origin vicuna/33b	https://huggingface.co/lmsys/vicuna-33b-v1.3/blob/refs%2Fpr%2F11/config.json
origin vicuna/7b	PyPI llmfit 1.1.17, catalogue in the binary: lmsys/vicuna-7b-v1.3		context_length is the listed one (source: 2048)
origin wizard-math/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardMath/README.md
origin wizard-math/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardMath/README.md
origin wizard-math/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardMath/README.md	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin wizard-math/7b-v1.1	PyPI llmfit 1.1.17, catalogue in the binary: WizardLMTeam/WizardMath-7B-V1.1
origin wizard-vicuna-uncensored/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "based on Llama 2 uncensored"
origin wizard-vicuna-uncensored/30b	https://huggingface.co/cognitivecomputations/Wizard-Vicuna-30B-Uncensored/blob/24768a6df2e4694b960ea84d2f304ad1ae46804d/config.json
origin wizard-vicuna-uncensored/7b	PyPI llmfit 1.1.17, catalogue in the binary: TheBloke/Wizard-Vicuna-7B-Uncensored-SuperHOT-8K-GPTQ		context_length is the listed one (source: 8192)
origin wizard-vicuna/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "13B parameter model based on Llama 2"
origin wizardcoder/13b-python	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_13b	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardCoder/README.md
origin wizardcoder/33b	PyPI llmfit 1.1.17, catalogue in the binary: deepseek-ai/deepseek-coder-33b-instruct	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/README.md (trained from deepseek-coder-33b-base)	context_length is the listed one (source: 65536)
origin wizardcoder/34b	PyPI litgpt 0.5.13 litgpt/config.py: CodeLlama-34b-Instruct-hf	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardCoder/README.md
origin wizardcoder/7b-python	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_7b	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardCoder/README.md
origin wizardlm-uncensored/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	tag names (13b-llama2)
origin wizardlm/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	https://github.com/nlpxucan/WizardLM/blob/cd4b4cc022b6426aee62d51f7ae99a4a6ec9aaef/WizardLM/README.md (LLaMA-13B, the same shape as Llama 2 13B)
origin wizardlm/70b	PyPI llmfit 1.1.17, catalogue in the binary: WizardLMTeam/WizardLM-70B-V1.0
origin wizardlm/7b	PyPI llmfit 1.1.17, catalogue in the binary: TheBloke/wizardLM-7B-HF
origin wizardlm2/7b	PyPI llmfit 1.1.17, catalogue in the binary: dreamgen/WizardLM-2-7B
origin wizardlm2/8x22b	PyPI llmfit 1.1.17, catalogue in the binary: alpindale/WizardLM-2-8x22B
origin xwinlm/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "based on Llama 2"
origin xwinlm/70b	PyPI litgpt 0.5.13 litgpt/config.py: Llama-2-70b-chat-hf	library description: "based on Llama 2"
origin xwinlm/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "based on Llama 2"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin yarn-llama2/13b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_13b	library description: "An extension of Llama 2"
origin yarn-llama2/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama2_7b	library description: "An extension of Llama 2"	every figure confirmed by PyPI llmfit 1.1.17: NousResearch/Llama-2-7b-chat-hf
origin yarn-mistral/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b_v03	library description: "An extension of Mistral"
origin yi-coder/1.5b	https://huggingface.co/01-ai/Yi-Coder-1.5B-Chat/blob/92fdd1b2f1539ac990e7f4a921db5601da2f0299/config.json
origin yi-coder/9b	PyPI llmfit 1.1.17, catalogue in the binary: 01-ai/Yi-Coder-9B-Chat
origin yi/34b	PyPI llmfit 1.1.17, catalogue in the binary: 01-ai/Yi-1.5-34B-Chat
origin yi/6b	PyPI llmfit 1.1.17, catalogue in the binary: 01-ai/Yi-1.5-6B-Chat
origin yi/9b	PyPI llmfit 1.1.17, catalogue in the binary: 01-ai/Yi-1.5-9B-Chat
origin zephyr/141b	https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x22B-v0.1_config.json	library description: "fine-tuned versions of the Mistral and Mixtral models"
origin zephyr/7b	https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#mistral_7b
shape alfred/40b	falcon	60	8192	128	8	64	64	65024	2048	feed_forward_length=32768
shape all-minilm/22m	bert	6	384	12	12	32	32	30522	512	feed_forward_length=1536
shape all-minilm/33m	bert	12	384	12	12	32	32	30522	512	feed_forward_length=1536
shape athene-v2/72b	qwen2	80	8192	64	8	128	128	152064	32768	feed_forward_length=29568
shape aya-expanse/32b	command-r	40	8192	64	8	128	128	256000	8192	feed_forward_length=24576
shape aya-expanse/8b	command-r	32	4096	32	8	128	128	256000	8192	feed_forward_length=14336
shape aya/35b	command-r	40	8192	64	64	128	128	256000	8192	feed_forward_length=22528
shape aya/8b	command-r	32	4096	32	8	128	128	256000	8192	feed_forward_length=14336
shape bakllava/7b	llama	32	4096	32	8	128	128	32768	32768	feed_forward_length=14336
shape bge-large/335m	bert	24	1024	16	16	64	64	30522	512	feed_forward_length=4096
shape bge-m3/567m	bert	24	1024	16	16	64	64	250002	8194	feed_forward_length=4096
shape codebooga/34b	llama	48	8192	64	8	128	128	32000	16384	feed_forward_length=22016
shape codegeex4/9b	chatglm	40	4096	32	2	128	128	151552	131072	feed_forward_length=13696
shape codegemma/2b	gemma	18	2048	8	1	256	256	256000	8192	feed_forward_length=16384
shape codegemma/7b	gemma	28	3072	16	16	256	256	256000	8192	feed_forward_length=24576
shape codellama/13b	llama	40	5120	40	40	128	128	32016	16384	feed_forward_length=13824
shape codellama/34b	llama	48	8192	64	8	128	128	32000	16384	feed_forward_length=22016
shape codellama/70b	llama	80	8192	64	8	128	128	32016	2048	feed_forward_length=28672
shape codellama/7b	llama	32	4096	32	32	128	128	32016	16384	feed_forward_length=11008
shape codeqwen/7b	qwen2	32	4096	32	4	128	128	92416	65536	feed_forward_length=13440
shape codestral/22b	llama	56	6144	48	8	128	128	32768	32768	feed_forward_length=16384
shape codeup/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape cogito-2.1/671b	deepseek2	61	7168	128	128	192	128	129280	163840	feed_forward_length=18432	expert_count=256	expert_used_count=8	expert_feed_forward_length=2048	kv_lora_rank=512
shape cogito/14b	qwen2	48	5120	40	8	128	128	151665	131072	feed_forward_length=13824
shape cogito/32b	qwen2	64	5120	40	8	128	128	151665	131072	feed_forward_length=27648
shape cogito/3b	llama	28	3072	24	8	128	128	128256	131072	feed_forward_length=8192
shape cogito/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape cogito/8b	llama	32	4096	32	8	128	128	128256	131072	feed_forward_length=14336
shape command-r-plus/104b	command-r	64	12288	96	8	128	128	256000	131072	feed_forward_length=33792
shape command-r/35b-08-2024	command-r	40	8192	64	8	128	128	256000	131072	feed_forward_length=24576
shape command-r/35b-v0.1	command-r	40	8192	64	64	128	128	256000	131072	feed_forward_length=22528
shape command-r7b-arabic/7b	cohere2	32	4096	32	8	128	128	256000	16384	feed_forward_length=14336	sliding_window=4096	sliding_window_period=4
shape command-r7b/7b	cohere2	32	4096	32	8	128	128	256000	8192	feed_forward_length=14336	sliding_window=4096	sliding_window_period=4
shape deepcoder/1.5b	qwen2	28	1536	12	2	128	128	151936	131072	feed_forward_length=8960
shape deepcoder/14b	qwen2	48	5120	40	8	128	128	152064	131072	feed_forward_length=13824
shape deepscaler/1.5b	qwen2	28	1536	12	2	128	128	151936	131072	feed_forward_length=8960
shape deepseek-coder-v2/16b	deepseek2	27	2048	16	16	192	128	102400	163840	feed_forward_length=10944	expert_count=64	expert_used_count=6	expert_feed_forward_length=1408	kv_lora_rank=512
shape deepseek-coder-v2/236b	deepseek2	60	5120	128	128	192	128	102400	4096	expert_count=160	expert_used_count=6	expert_feed_forward_length=1536	kv_lora_rank=512
shape deepseek-coder/1.3b	llama	24	2048	16	16	128	128	32256	16384	feed_forward_length=5504
shape deepseek-coder/33b	llama	62	7168	56	8	128	128	32256	16384	feed_forward_length=19200
shape deepseek-coder/6.7b	llama	32	4096	32	32	128	128	32256	16384	feed_forward_length=11008
shape deepseek-llm/67b	llama	95	8192	64	8	128	128	102400	4096	feed_forward_length=22016
shape deepseek-llm/7b	llama	30	4096	32	32	128	128	102400	4096	feed_forward_length=11008
shape deepseek-r1/1.5b	qwen2	28	1536	12	2	128	128	151936	131072	feed_forward_length=8960
shape deepseek-r1/14b	qwen2	48	5120	40	8	128	128	152064	131072	feed_forward_length=13824
shape deepseek-r1/32b	qwen2	64	5120	40	8	128	128	152064	131072	feed_forward_length=27648
shape deepseek-r1/671b	deepseek2	61	7168	128	128	192	128	129280	163840	feed_forward_length=18432	expert_count=256	expert_used_count=8	expert_feed_forward_length=2048	kv_lora_rank=512
shape deepseek-r1/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape deepseek-r1/7b	qwen2	28	3584	28	4	128	128	152064	131072	feed_forward_length=18944
shape deepseek-r1/8b	qwen3	36	4096	32	8	128	128	151936	131072	feed_forward_length=12288
shape deepseek-r1/8b-llama-distill	llama	32	4096	32	8	128	128	128256	131072	feed_forward_length=14336
shape deepseek-v2.5/236b	deepseek2	60	5120	128	128	192	128	102400	4096	expert_count=160	expert_used_count=6	expert_feed_forward_length=1536	kv_lora_rank=512
shape deepseek-v2/16b	deepseek2	27	2048	16	16	192	128	102400	163840	feed_forward_length=10944	expert_count=64	expert_used_count=6	expert_feed_forward_length=1408	kv_lora_rank=512
shape deepseek-v2/236b	deepseek2	60	5120	128	128	192	128	102400	4096	expert_count=160	expert_used_count=6	expert_feed_forward_length=1536	kv_lora_rank=512
shape deepseek-v3.1/671b	deepseek2	61	7168	128	128	192	128	129280	163840	feed_forward_length=18432	expert_count=256	expert_used_count=8	expert_feed_forward_length=2048	kv_lora_rank=512
shape deepseek-v3/671b	deepseek2	61	7168	128	128	192	128	129280	163840	feed_forward_length=18432	expert_count=256	expert_used_count=8	expert_feed_forward_length=2048	kv_lora_rank=512
shape devstral-2/123b	mistral3	88	12288	96	8	128	128	131072	262144	feed_forward_length=28672
shape devstral-small-2/24b	mistral3	40	5120	32	8	128	128	131072	393216	feed_forward_length=32768
shape devstral/24b	llama	40	5120	32	8	128	128	131072	131072	feed_forward_length=32768
shape dolphin-llama3/70b	llama	80	8192	64	8	128	128	128258	8192	feed_forward_length=28672
shape dolphin-llama3/8b	llama	32	4096	32	8	128	128	128258	8192	feed_forward_length=14336
shape dolphin-mistral/7b	llama	32	4096	32	8	128	128	32001	32768	feed_forward_length=14336
shape dolphin-mixtral/8x22b	llama	56	6144	48	8	128	128	32002	65536	expert_count=8	expert_used_count=2	expert_feed_forward_length=16384
shape dolphin-mixtral/8x7b	llama	32	4096	32	8	128	128	32002	32768	expert_count=8	expert_used_count=2	expert_feed_forward_length=14336
shape dolphin-phi/2.7b	phi2	32	2560	32	32	80	80	51200	2048	feed_forward_length=10240
shape dolphin3/8b	llama	32	4096	32	8	128	128	128258	131072	feed_forward_length=14336
shape dolphincoder/15b	starcoder2	40	6144	48	4	128	128	49152	16384	feed_forward_length=24576
shape dolphincoder/7b	starcoder2	32	4608	36	4	128	128	49152	16384	feed_forward_length=18432	sliding_window=4096
shape embeddinggemma/300m	gemma3	24	768	3	1	256	256	262144	2048	feed_forward_length=1152	sliding_window=512
shape everythinglm/13b	llama	40	5120	40	40	128	128	32000	16384	feed_forward_length=13824
shape exaone-deep/2.4b	exaone	30	2560	32	8	80	80	102400	32768	feed_forward_length=7168
shape exaone-deep/32b	exaone	64	5120	40	8	128	128	102400	32768	feed_forward_length=27392
shape exaone-deep/7.8b	exaone	32	4096	32	8	128	128	102400	32768	feed_forward_length=14336
shape exaone3.5/2.4b	exaone	30	2560	32	8	80	80	102400	32768	feed_forward_length=7168
shape exaone3.5/32b	exaone	64	5120	40	8	128	128	102400	32768	feed_forward_length=27392
shape exaone3.5/7.8b	exaone	32	4096	32	8	128	128	102400	32768	feed_forward_length=14336
shape falcon/180b	falcon	80	14848	232	8	64	64	65024	2048	feed_forward_length=59392
shape falcon/40b	falcon	60	8192	128	8	64	64	65024	2048	feed_forward_length=32768
shape falcon/7b	falcon	32	4544	71	1	64	64	65024	2048	feed_forward_length=18176
shape falcon2/11b	falcon	60	4096	32	8	128	128	65024	2048	feed_forward_length=16384
shape falcon3/10b	llama	40	3072	12	4	256	256	131072	32768	feed_forward_length=23040
shape falcon3/1b	llama	18	2048	8	4	256	256	131072	8192	feed_forward_length=8192
shape falcon3/3b	llama	22	3072	12	4	256	256	131072	32768	feed_forward_length=9216
shape falcon3/7b	llama	28	3072	12	4	256	256	131072	32768	feed_forward_length=23040
shape firefunction-v2/70b	llama	80	8192	64	8	128	128	128256	8192	feed_forward_length=28672
shape functiongemma/270m	gemma3	18	640	4	1	256	256	262144	32768	feed_forward_length=2048	sliding_window=512	sliding_window_period=6
shape gemma/2b	gemma	18	2048	8	1	256	256	256000	8192	feed_forward_length=16384
shape gemma/7b	gemma	28	3072	16	16	256	256	256000	8192	feed_forward_length=24576
shape gemma2/27b	gemma2	46	4608	32	16	128	128	256000	8192	feed_forward_length=36864	sliding_window=4096	sliding_window_period=2
shape gemma2/2b	gemma2	26	2304	8	4	256	256	256000	8192	feed_forward_length=9216	sliding_window=4096	sliding_window_period=2
shape gemma2/9b	gemma2	42	3584	16	8	256	256	256000	8192	feed_forward_length=14336	sliding_window=4096	sliding_window_period=2
shape gemma3/12b	gemma3	48	3840	16	8	256	256	262144	131072	feed_forward_length=15360	sliding_window=1024	sliding_window_period=6
shape gemma3/1b	gemma3	26	1152	4	1	256	256	262144	32768	feed_forward_length=6912	sliding_window=512	sliding_window_period=6
shape gemma3/270m	gemma3	18	640	4	1	256	256	262144	32768	feed_forward_length=2048	sliding_window=512	sliding_window_period=6
shape gemma3/27b	gemma3	62	5376	32	16	128	128	262144	131072	feed_forward_length=21504	sliding_window=1024	sliding_window_period=6
shape gemma3/4b	gemma3	34	2560	8	4	256	256	262208	131072	feed_forward_length=10240	sliding_window=1024	sliding_window_period=6
shape gemma3n/e2b	gemma3n	30	2048	8	2	256	256	262400	32768	feed_forward_length=8192	sliding_window=512	shared_kv_layers=10	sliding_window_period=5
shape gemma3n/e4b	gemma3n	35	2048	8	2	256	256	262400	32768	feed_forward_length=16384	sliding_window=512	shared_kv_layers=15	sliding_window_period=5
shape gemma4/12b	gemma4	48	3840	16	8	256	256	262144	262144	feed_forward_length=15360	sliding_window=1024	sliding_window_period=6	global_head_count_kv=1	global_key_length=512	global_value_length=512
shape gemma4/26b	gemma4	30	2816	16	8	256	256	262144	262144	feed_forward_length=2112	expert_count=128	expert_used_count=8	expert_feed_forward_length=704	sliding_window=1024	sliding_window_period=6	global_head_count_kv=2	global_key_length=512	global_value_length=512
shape gemma4/31b	gemma4	60	5376	32	16	256	256	262144	262144	feed_forward_length=21504	sliding_window=1024	sliding_window_period=6	global_head_count_kv=4	global_key_length=512	global_value_length=512
shape gemma4/e2b	gemma4	35	1536	8	1	256	256	262144	131072	feed_forward_length=6144	sliding_window=512	shared_kv_layers=20	sliding_window_period=5	global_head_count_kv=1	global_key_length=512	global_value_length=512
shape gemma4/e4b	gemma4	42	2560	8	2	256	256	262144	131072	feed_forward_length=10240	sliding_window=512	shared_kv_layers=18	sliding_window_period=6	global_head_count_kv=2	global_key_length=512	global_value_length=512
shape glm-4.7-flash/all	deepseek2	47	2048	20	1	576	512	154880	202752	feed_forward_length=10240	expert_count=64	expert_used_count=4	expert_feed_forward_length=1536	kv_lora_rank=512
shape glm-ocr/all	glmocr	16	1536	16	8	128	128	59392	131072	feed_forward_length=4608
shape glm4/9b	chatglm	40	4096	32	2	128	128	151552	131072	feed_forward_length=13696
shape goliath/120b	llama	137	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape gpt-oss-safeguard/120b	gptoss	36	2880	64	8	64	64	201088	131072	expert_count=128	expert_used_count=4	expert_feed_forward_length=2880	sliding_window=128	sliding_window_period=2
shape gpt-oss-safeguard/20b	gptoss	24	2880	64	8	64	64	201088	131072	expert_count=32	expert_used_count=4	expert_feed_forward_length=2880	sliding_window=128	sliding_window_period=2
shape gpt-oss/120b	gptoss	36	2880	64	8	64	64	201088	131072	feed_forward_length=2880	expert_count=128	expert_used_count=4	expert_feed_forward_length=2880	sliding_window=128	sliding_window_period=2
shape gpt-oss/20b	gptoss	24	2880	64	8	64	64	201088	131072	feed_forward_length=2880	sliding_window=128	sliding_window_period=2
shape granite-code/20b	starcoder	52	6144	48	1	128	128	49152	8192	feed_forward_length=24576
shape granite-code/3b	llama	32	2560	32	32	80	80	49152	128000	feed_forward_length=10240
shape granite-code/8b	llama	36	4096	32	8	128	128	49152	128000	feed_forward_length=14336
shape granite-embedding/30m	bert	6	384	12	12	32	32	50265	512	feed_forward_length=1536
shape granite3-dense/2b	granite	40	2048	32	8	64	64	49155	4096	feed_forward_length=8192
shape granite3-dense/8b	granite	40	4096	32	8	128	128	49155	4096	feed_forward_length=12800
shape granite3-guardian/2b	granite	40	2048	32	8	64	64	49155	8192	feed_forward_length=8192
shape granite3-guardian/8b	granite	40	4096	32	8	128	128	49155	8192	feed_forward_length=12800
shape granite3-moe/1b	granitemoe	24	1024	16	8	64	64	49155	4096	expert_count=32	expert_used_count=8	expert_feed_forward_length=512
shape granite3-moe/3b	granitemoe	32	1536	24	8	64	64	49155	4096	expert_count=40	expert_used_count=8	expert_feed_forward_length=512
shape granite3.1-dense/2b	granite	40	2048	32	8	64	64	49155	131072	feed_forward_length=8192
shape granite3.1-dense/8b	granite	40	4096	32	8	128	128	49155	131072	feed_forward_length=12800
shape granite3.1-moe/1b	granitemoe	24	1024	16	8	64	64	49155	131072	expert_count=32	expert_used_count=8	expert_feed_forward_length=512
shape granite3.1-moe/3b	granitemoe	32	1536	24	8	64	64	49155	131072	expert_count=40	expert_used_count=8	expert_feed_forward_length=512
shape granite3.2-vision/2b	granite	40	2048	32	8	64	64	49156	16384	feed_forward_length=8192
shape granite3.2/2b	granite	40	2048	32	8	64	64	49155	131072	feed_forward_length=8192
shape granite3.2/8b	granite	40	4096	32	8	128	128	49155	131072	feed_forward_length=12800
shape granite3.3/2b	granite	40	2048	32	8	64	64	49159	131072	feed_forward_length=8192
shape granite3.3/8b	granite	40	4096	32	8	128	128	49159	131072	feed_forward_length=12800
shape granite4.1-guardian/8b	granite	40	4096	32	8	128	128	100352	131072	feed_forward_length=12800
shape granite4.1/30b	granite	64	4096	32	8	128	128	100352	131072	feed_forward_length=32768
shape granite4.1/3b	granite	40	2560	40	8	64	64	100352	131072	feed_forward_length=8192
shape granite4.1/8b	granite	40	4096	32	8	128	128	100352	131072	feed_forward_length=12800
shape granite4/1b	granite	40	2048	16	4	128	128	100352	131072	feed_forward_length=4096
shape granite4/1b-h	granitehybrid	40	1536	12	4	128	128	100352	1048576	feed_forward_length=4096	attention_layers=5,15,25,35
shape granite4/32b-a9b-h	granitehybrid	40	4096	32	8	128	128	100352	1048576	expert_count=72	expert_used_count=10	expert_feed_forward_length=768	attention_layers=5,15,25,35
shape granite4/350m	granite	28	1024	16	4	64	64	100352	32768	feed_forward_length=2048
shape granite4/350m-h	granitehybrid	32	768	12	4	64	64	100352	1048576	feed_forward_length=2048	attention_layers=10,13,17,27
shape granite4/3b	granite	40	2560	40	8	64	64	100352	131072	feed_forward_length=8192
shape granite4/3b-h	granitehybrid	40	2048	32	8	64	64	100352	1048576	feed_forward_length=8192	attention_layers=5,15,25,35
shape granite4/7b-a1b-h	granitehybrid	40	1536	12	4	128	128	100352	1048576	attention_layers=5,15,25,35
shape granite4/micro	granite	40	2560	40	8	64	64	100352	131072	feed_forward_length=8192
shape granite4/tiny-h	granitehybrid	40	1536	12	4	128	128	100352	1048576	attention_layers=5,15,25,35
shape hermes3/3b	llama	28	3072	24	8	128	128	128256	131072	feed_forward_length=8192
shape hermes3/405b	llama	126	16384	128	8	128	128	128256	131072	feed_forward_length=53248
shape hermes3/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape hermes3/8b	llama	32	4096	32	8	128	128	128256	131072	feed_forward_length=14336
shape internlm2/1.8b	internlm2	24	2048	16	8	128	128	92544	32768	feed_forward_length=8192
shape internlm2/20b	internlm2	48	6144	48	8	128	128	92544	32768	feed_forward_length=16384
shape internlm2/7b	internlm2	32	4096	32	8	128	128	92544	32768	feed_forward_length=14336
shape laguna-s-2.1/all	laguna	48	3072	48	8	128	128	100352	262144	expert_count=256	expert_used_count=10	expert_feed_forward_length=1024
shape laguna-xs-2.1/all	laguna	40	2048	48	8	128	128	100352	262144	expert_count=256	expert_used_count=8	expert_feed_forward_length=512
shape laguna-xs.2/all	laguna	40	2048	48	8	128	128	100352	131072	expert_count=256	expert_used_count=8	expert_feed_forward_length=512
shape lfm2.5-thinking/1.2b	lfm2	16	2048	32	8	64	64	65536	128000	feed_forward_length=8192	attention_layers=2,5,8,10,12,14
shape lfm2.5/8b	lfm2moe	24	2048	32	8	64	64	128000	128000	feed_forward_length=7168	expert_count=32	expert_used_count=4	expert_feed_forward_length=1792	attention_layers=2,6,10,14,18,21
shape llama-guard3/1b	llama	16	2048	32	8	64	64	128256	131072	feed_forward_length=8192
shape llama-guard3/8b	llama	32	4096	32	8	128	128	128256	131072	feed_forward_length=14336
shape llama-pro/8b	llama	40	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape llama2-chinese/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape llama2-chinese/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape llama2-uncensored/70b	llama	80	8192	64	8	128	128	32000	2048	feed_forward_length=28672
shape llama2-uncensored/7b	llama	32	4096	32	32	128	128	32000	2048	feed_forward_length=11008
shape llama2/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape llama2/70b	llama	80	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape llama2/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape llama3-chatqa/70b	llama	80	8192	64	8	128	128	128256	8192	feed_forward_length=28672
shape llama3-chatqa/8b	llama	32	4096	32	8	128	128	128256	8192	feed_forward_length=14336
shape llama3-gradient/70b	llama	80	8192	64	8	128	128	128256	1048576	feed_forward_length=28672
shape llama3-gradient/8b	llama	32	4096	32	8	128	128	128256	1048576	feed_forward_length=14336
shape llama3-groq-tool-use/70b	llama	80	8192	64	8	128	128	128262	8192	feed_forward_length=28672
shape llama3-groq-tool-use/8b	llama	32	4096	32	8	128	128	128262	8192	feed_forward_length=14336
shape llama3.1/405b	llama	126	16384	128	8	128	128	128256	131072	feed_forward_length=53248
shape llama3.1/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape llama3.1/8b	llama	32	4096	32	8	128	128	128256	131072	feed_forward_length=14336
shape llama3.2-vision/11b	mllama	40	4096	32	8	128	128	128256	131072	feed_forward_length=14336	cross_attention_layers=3,8,13,18,23,28,33,38
shape llama3.2-vision/90b	mllama	100	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape llama3.2/1b	llama	16	2048	32	8	64	64	128256	131072	feed_forward_length=8192
shape llama3.2/3b	llama	28	3072	24	8	128	128	128256	131072	feed_forward_length=8192
shape llama3.3/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape llama3/70b	llama	80	8192	64	8	128	128	128256	8192	feed_forward_length=28672
shape llama3/8b	llama	32	4096	32	8	128	128	128256	8192	feed_forward_length=14336
shape llama4/128x17b	llama4	48	5120	40	8	128	128	202048	1048576	feed_forward_length=16384	expert_count=128	expert_used_count=1	expert_feed_forward_length=8192	sliding_window=8192	sliding_window_period=4
shape llama4/16x17b	llama4	48	5120	40	8	128	128	202048	10485760	feed_forward_length=16384	expert_count=16	expert_used_count=1	expert_feed_forward_length=8192	sliding_window=8192	sliding_window_period=4
shape llava-llama3/8b	llama	32	4096	32	8	128	128	128256	8192	feed_forward_length=14336
shape llava-phi3/3.8b	phi3	32	3072	32	32	96	96	32064	4096	feed_forward_length=8192
shape llava/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape llava/13b-v1.5	llama	40	5120	40	40	128	128	32064	4096	feed_forward_length=13824
shape llava/34b	llama	60	7168	56	8	128	128	64000	4096	feed_forward_length=20480
shape llava/7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
shape llava/7b-v1.5	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape llava/7b-v1.6-vicuna	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape magicoder/7b	llama	32	4096	32	32	128	128	32016	16384	feed_forward_length=11008
shape magistral/24b	llama	40	5120	32	8	128	128	131072	39936	feed_forward_length=32768
shape marco-o1/7b	qwen2	28	3584	28	4	128	128	152064	32768	feed_forward_length=18944
shape mathstral/7b	llama	32	4096	32	8	128	128	32768	32768	feed_forward_length=14336
shape medgemma/27b	gemma3	62	5376	32	16	128	128	262144	131072	feed_forward_length=21504	sliding_window=1024	sliding_window_period=6
shape medgemma/4b	gemma3	34	2560	8	4	256	256	262208	131072	feed_forward_length=10240	sliding_window=1024	sliding_window_period=6
shape medgemma1.5/4b	gemma3	34	2560	8	4	256	256	262208	131072	feed_forward_length=10240	sliding_window=1024	sliding_window_period=6
shape meditron/70b	llama	80	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape meditron/7b	llama	32	4096	32	32	128	128	32000	2048	feed_forward_length=11008
shape medllama2/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape minicpm-v/8b	qwen2	28	3584	28	4	128	128	151666	32768	feed_forward_length=18944
shape minicpm-v4.5/all	qwen3	36	4096	32	8	128	128	151748	40960	feed_forward_length=12288
shape minicpm-v4.6/all	qwen35	24	1024	8	2	256	256	248094	262144	feed_forward_length=3584	full_attention_interval=4
shape ministral-3/14b	mistral3	40	5120	32	8	128	128	131072	262144	feed_forward_length=16384
shape ministral-3/3b	mistral3	26	3072	32	8	128	128	131072	262144	feed_forward_length=9216
shape ministral-3/8b	mistral3	34	4096	32	8	128	128	131072	262144	feed_forward_length=14336
shape mistral-large/123b	llama	88	12288	96	8	128	128	32768	131072	feed_forward_length=28672
shape mistral-medium-3.5/128b	mistral3	88	12288	96	8	128	128	131072	262144	feed_forward_length=28672
shape mistral-nemo/12b	llama	40	5120	32	8	128	128	131072	1024000	feed_forward_length=14336
shape mistral-openorca/7b	llama	32	4096	32	8	128	128	32768	32768	feed_forward_length=14336
shape mistral-small/22b	llama	56	6144	48	8	128	128	32768	131072	feed_forward_length=16384
shape mistral-small/24b	llama	40	5120	32	8	128	128	131072	32768	feed_forward_length=32768
shape mistral-small3.1/24b	mistral3	40	5120	32	8	128	128	131072	131072	feed_forward_length=32768
shape mistral-small3.2/24b	mistral3	40	5120	32	8	128	128	131072	131072	feed_forward_length=32768
shape mistral/7b	llama	32	4096	32	8	128	128	32768	32768	feed_forward_length=14336
shape mistrallite/7b	llama	32	4096	32	8	128	128	32003	32768	feed_forward_length=14336
shape mixtral/8x22b	llama	56	6144	48	8	128	128	32000	65536	feed_forward_length=16384	expert_count=8	expert_used_count=2	expert_feed_forward_length=16384
shape mixtral/8x7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336	expert_count=8	expert_used_count=2	expert_feed_forward_length=14336
shape moondream/1.8b	phi2	24	2048	32	32	64	64	51200	2048	feed_forward_length=8192
shape muse-glimmer/30b	?	52	6656	32	2	128	128	202048	131072	feed_forward_length=19968	sliding_window=2048	sliding_window_period=4
shape mxbai-embed-large/335m	bert	24	1024	16	16	64	64	30522	512	feed_forward_length=4096
shape nemotron-3-nano/30b	nemotronhmoe	52	2688	32	2	128	128	131072	1048576	feed_forward_length=1856	expert_count=128	expert_used_count=6	expert_feed_forward_length=1856	attention_layers=5,12,19,26,33,42
shape nemotron-3-nano/4b	nemotronh	42	3136	40	8	128	128	131072	262144	feed_forward_length=12544	attention_layers=12,17,24,32
shape nemotron-3-super/120b	nemotronhmoe	88	4096	32	2	128	128	131072	262144	feed_forward_length=2688	expert_count=512	expert_used_count=22	expert_feed_forward_length=2688	attention_layers=7,16,25,36,47,58,69,78
shape nemotron-3.5-lightning/30b	nemotronhmoe	52	2688	32	2	128	128	131072	1048576	feed_forward_length=1856	expert_count=128	expert_used_count=6	expert_feed_forward_length=1856	attention_layers=5,12,19,26,33,42
shape nemotron-cascade-2/30b	nemotronhmoe	52	2688	32	2	128	128	131072	262144	expert_count=128	expert_used_count=6	expert_feed_forward_length=1856	attention_layers=5,12,19,26,33,42
shape nemotron-mini/4b	nemotron	32	3072	24	8	128	128	256000	4096	feed_forward_length=9216
shape nemotron/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape nemotron3/33b	?	52	2688	32	2	128	128	131072	131072	expert_count=128	expert_used_count=6	expert_feed_forward_length=1856	attention_layers=5,12,19,26,33,42
shape neural-chat/7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
shape nexusraven/13b	llama	40	5120	40	40	128	128	32024	16384	feed_forward_length=13824
shape nomic-embed-text/137m	nomic-bert	12	768	12	12	64	64	30528	2048	feed_forward_length=3072
shape north-mini-code-1.0/all	cohere2moe	49	2048	32	4	128	128	262144	500000	expert_count=128	expert_used_count=8	expert_feed_forward_length=768
shape notus/7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
shape notux/8x7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336	expert_count=8	expert_used_count=2	expert_feed_forward_length=14336
shape nous-hermes/13b	llama	40	5120	40	40	128	128	32032	4096	feed_forward_length=13824
shape nous-hermes/70b	llama	80	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape nous-hermes/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape nous-hermes2-mixtral/8x7b	llama	32	4096	32	8	128	128	32002	32768	expert_count=8	expert_used_count=2	expert_feed_forward_length=14336
shape nous-hermes2/10.7b	llama	48	4096	32	8	128	128	32002	4096	feed_forward_length=14336
shape nous-hermes2/34b	llama	60	7168	56	8	128	128	64000	4096	feed_forward_length=20480
shape nuextract/3.8b	phi3	32	3072	32	32	96	96	32064	4096	feed_forward_length=8192
shape olmo-3.1/32b	olmo3	64	5120	40	8	128	128	100278	65536	feed_forward_length=27648	sliding_window=4096	sliding_window_period=4
shape olmo-3/32b	olmo3	64	5120	40	8	128	128	100278	65536	feed_forward_length=27648	sliding_window=4096	sliding_window_period=4
shape olmo-3/7b	olmo3	32	4096	32	32	128	128	100278	65536	feed_forward_length=11008	sliding_window=4096	sliding_window_period=4
shape olmo2/13b	olmo2	40	5120	40	40	128	128	100352	4096	feed_forward_length=13824
shape olmo2/7b	olmo2	32	4096	32	32	128	128	100352	4096	feed_forward_length=11008
shape open-orca-platypus2/13b	llama	40	5120	40	40	128	128	32002	4096	feed_forward_length=13824
shape openchat/7b	llama	32	4096	32	8	128	128	32002	8192	feed_forward_length=14336
shape opencoder/8b	llama	32	4096	32	8	128	128	96640	8192	feed_forward_length=14336
shape openhermes/7b	llama	32	4096	32	8	128	128	32002	32768	feed_forward_length=14336
shape openthinker/32b	qwen2	64	5120	40	8	128	128	152064	32768	feed_forward_length=27648
shape openthinker/7b	qwen2	28	3584	28	4	128	128	152064	32768	feed_forward_length=18944
shape orca-mini/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape orca-mini/3b	llama	26	3200	32	32	100	100	32000	2048	feed_forward_length=8640
shape orca-mini/70b	llama	80	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape orca-mini/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape orca2/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape orca2/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape ornith-1.5/35b	?	40	2048	16	2	256	256	248320	262144	expert_count=256	expert_used_count=8	expert_feed_forward_length=512	full_attention_interval=4
shape ornith-1.5/9b	?	32	4096	16	4	256	256	248320	262144	feed_forward_length=12288	full_attention_interval=4
shape ornith/35b	?	40	2048	16	2	256	256	248320	262144	expert_count=256	expert_used_count=8	expert_feed_forward_length=512	full_attention_interval=4
shape ornith/9b	?	32	4096	16	4	256	256	248320	262144	feed_forward_length=12288	full_attention_interval=4
shape paraphrase-multilingual/278m	bert	12	768	12	12	64	64	250002	512	feed_forward_length=3072
shape phi/2.7b	phi2	32	2560	32	32	80	80	51200	2048	feed_forward_length=10240
shape phi3.5/3.8b	phi3	32	3072	32	32	96	96	32064	131072	feed_forward_length=8192
shape phi3/14b	phi3	40	5120	40	10	128	128	32064	131072	feed_forward_length=17920
shape phi3/3.8b	phi3	32	3072	32	32	96	96	32064	131072	feed_forward_length=8192
shape phi3/mini	phi3	32	3072	32	32	96	96	32064	131072	feed_forward_length=8192
shape phi4-mini-reasoning/3.8b	phi3	32	3072	24	8	128	128	200064	131072	feed_forward_length=8192
shape phi4-mini/3.8b	phi3	32	3072	24	8	128	128	200064	131072	feed_forward_length=8192
shape phi4-reasoning/14b	phi3	40	5120	40	10	128	128	100352	32768	feed_forward_length=17920
shape phi4/14b	phi3	40	5120	40	10	128	128	100352	16384	feed_forward_length=17920
shape phind-codellama/34b	llama	48	8192	64	8	128	128	32000	16384	feed_forward_length=22016
shape qwen/0.5b	qwen2	24	1024	16	16	64	64	151936	32768	feed_forward_length=2816
shape qwen/1.8b	qwen2	24	2048	16	16	128	128	151936	32768	feed_forward_length=5504
shape qwen/110b	qwen2	80	8192	64	8	128	128	152064	32768	feed_forward_length=49152
shape qwen/14b	qwen2	40	5120	40	40	128	128	152064	32768	feed_forward_length=13696
shape qwen/32b	qwen2	64	5120	40	8	128	128	152064	32768	feed_forward_length=27392
shape qwen/4b	qwen2	40	2560	20	20	128	128	151936	32768	feed_forward_length=6912
shape qwen/72b	qwen2	80	8192	64	64	128	128	152064	32768	feed_forward_length=24576
shape qwen/7b	qwen2	32	4096	32	32	128	128	151936	32768	feed_forward_length=11008
shape qwen2-math/1.5b	qwen2	28	1536	12	2	128	128	151936	4096	feed_forward_length=8960
shape qwen2-math/72b	qwen2	80	8192	64	8	128	128	152064	4096	feed_forward_length=29568
shape qwen2-math/7b	qwen2	28	3584	28	4	128	128	152064	4096	feed_forward_length=18944
shape qwen2.5-coder/0.5b	qwen2	24	896	14	2	64	64	151936	32768	feed_forward_length=4864
shape qwen2.5-coder/1.5b	qwen2	28	1536	12	2	128	128	151936	32768	feed_forward_length=8960
shape qwen2.5-coder/14b	qwen2	48	5120	40	8	128	128	152064	32768	feed_forward_length=13824
shape qwen2.5-coder/32b	qwen2	64	5120	40	8	128	128	152064	32768	feed_forward_length=27648
shape qwen2.5-coder/3b	qwen2	36	2048	16	2	128	128	151936	32768	feed_forward_length=11008
shape qwen2.5-coder/7b	qwen2	28	3584	28	4	128	128	152064	32768	feed_forward_length=18944
shape qwen2.5/0.5b	qwen2	24	896	14	2	64	64	151936	32768	feed_forward_length=4864
shape qwen2.5/1.5b	qwen2	28	1536	12	2	128	128	151936	32768	feed_forward_length=8960
shape qwen2.5/14b	qwen2	48	5120	40	8	128	128	152064	32768	feed_forward_length=13824
shape qwen2.5/32b	qwen2	64	5120	40	8	128	128	152064	32768	feed_forward_length=27648
shape qwen2.5/3b	qwen2	36	2048	16	2	128	128	151936	32768	feed_forward_length=11008
shape qwen2.5/72b	qwen2	80	8192	64	8	128	128	152064	32768	feed_forward_length=29568
shape qwen2.5/7b	qwen2	28	3584	28	4	128	128	152064	32768	feed_forward_length=18944
shape qwen2.5vl/32b	qwen25vl	64	5120	40	8	128	128	152064	128000	feed_forward_length=27648
shape qwen2.5vl/3b	qwen25vl	36	2048	16	2	128	128	151936	128000	feed_forward_length=11008
shape qwen2.5vl/72b	qwen25vl	80	8192	64	8	128	128	152064	128000	feed_forward_length=29568
shape qwen2.5vl/7b	qwen25vl	28	3584	28	4	128	128	152064	128000	feed_forward_length=18944
shape qwen2/0.5b	qwen2	24	896	14	2	64	64	151936	32768	feed_forward_length=4864
shape qwen2/1.5b	qwen2	28	1536	12	2	128	128	151936	32768	feed_forward_length=8960
shape qwen2/72b	qwen2	80	8192	64	8	128	128	152064	32768	feed_forward_length=29568
shape qwen2/7b	qwen2	28	3584	28	4	128	128	152064	32768	feed_forward_length=18944
shape qwen3-coder-next/all	qwen3next	48	2048	16	2	256	256	151936	262144	expert_count=512	expert_used_count=10	expert_feed_forward_length=512	full_attention_interval=4
shape qwen3-coder/30b	qwen3moe	48	2048	32	4	128	128	151936	262144	expert_count=128	expert_used_count=8	expert_feed_forward_length=768
shape qwen3-coder/480b	qwen3moe	62	6144	96	8	128	128	151936	262144	feed_forward_length=8192	expert_count=160	expert_used_count=8	expert_feed_forward_length=2560
shape qwen3-embedding/0.6b	qwen3	28	1024	16	8	128	128	151669	32768	feed_forward_length=3072
shape qwen3-embedding/4b	qwen3	36	2560	32	8	128	128	151665	40960	feed_forward_length=9728
shape qwen3-embedding/8b	qwen3	36	4096	32	8	128	128	151665	40960	feed_forward_length=12288
shape qwen3-next/80b	qwen3next	48	2048	16	2	256	256	151936	262144	expert_count=512	expert_used_count=10	expert_feed_forward_length=512	full_attention_interval=4
shape qwen3-vl/235b	qwen3vlmoe	94	4096	64	4	128	128	151936	262144	feed_forward_length=12288	expert_count=128	expert_used_count=8	expert_feed_forward_length=1536
shape qwen3-vl/2b	qwen3vl	28	2048	16	8	128	128	151936	262144	feed_forward_length=6144
shape qwen3-vl/30b	qwen3vlmoe	48	2048	32	4	128	128	151936	262144	feed_forward_length=6144	expert_count=128	expert_used_count=8	expert_feed_forward_length=768
shape qwen3-vl/32b	qwen3vl	64	5120	64	8	128	128	151936	262144	feed_forward_length=25600
shape qwen3-vl/4b	qwen3vl	36	2560	32	8	128	128	151936	262144	feed_forward_length=9728
shape qwen3-vl/8b	qwen3vl	36	4096	32	8	128	128	151936	262144	feed_forward_length=12288
shape qwen3.5/0.8b	qwen35	24	1024	8	2	256	256	248320	262144	feed_forward_length=3584	full_attention_interval=4
shape qwen3.5/122b	qwen35moe	48	3072	32	2	256	256	248320	262144	expert_count=256	expert_used_count=8	expert_feed_forward_length=1024	full_attention_interval=4
shape qwen3.5/27b	qwen35	64	5120	24	4	256	256	248320	262144	feed_forward_length=17408	full_attention_interval=4
shape qwen3.5/2b	qwen35	24	2048	8	2	256	256	248320	262144	feed_forward_length=6144	full_attention_interval=4
shape qwen3.5/35b	qwen35moe	40	2048	16	2	256	256	248320	262144	expert_count=256	expert_used_count=8	expert_feed_forward_length=512	full_attention_interval=4
shape qwen3.5/4b	qwen35	32	2560	16	4	256	256	248320	262144	feed_forward_length=9216	full_attention_interval=4
shape qwen3.5/9b	qwen35	32	4096	16	4	256	256	248320	262144	feed_forward_length=12288	full_attention_interval=4
shape qwen3.6/27b	qwen35	64	5120	24	4	256	256	248320	262144	feed_forward_length=17408	full_attention_interval=4
shape qwen3.6/35b	qwen35moe	40	2048	16	2	256	256	248320	262144	expert_count=256	expert_used_count=8	expert_feed_forward_length=512	full_attention_interval=4
shape qwen3.8/27b	qwen35	64	5120	24	4	256	256	248320	262144	feed_forward_length=17408	full_attention_interval=4
shape qwen3/0.6b	qwen3	28	1024	16	8	128	128	151936	40960	feed_forward_length=3072
shape qwen3/1.7b	qwen3	28	2048	16	8	128	128	151936	40960	feed_forward_length=6144
shape qwen3/14b	qwen3	40	5120	40	8	128	128	151936	40960	feed_forward_length=17408
shape qwen3/235b	qwen3moe	94	4096	64	4	128	128	151936	262144	feed_forward_length=12288	expert_count=128	expert_used_count=8	expert_feed_forward_length=1536
shape qwen3/30b	qwen3moe	48	2048	32	4	128	128	151936	262144	feed_forward_length=6144	expert_count=128	expert_used_count=8	expert_feed_forward_length=768
shape qwen3/32b	qwen3	64	5120	64	8	128	128	151936	40960	feed_forward_length=25600
shape qwen3/4b	qwen3	36	2560	32	8	128	128	151936	40960	feed_forward_length=9728
shape qwen3/8b	qwen3	36	4096	32	8	128	128	151936	40960	feed_forward_length=12288
shape qwq/32b	qwen2	64	5120	40	8	128	128	152064	40960	feed_forward_length=27648
shape r1-1776/671b	deepseek2	61	7168	128	128	192	128	129280	4096	feed_forward_length=18432	expert_count=256	expert_used_count=8	expert_feed_forward_length=2048	kv_lora_rank=512
shape r1-1776/70b	llama	80	8192	64	8	128	128	128256	131072	feed_forward_length=28672
shape reader-lm/0.5b	qwen2	24	896	14	2	64	64	151936	256000	feed_forward_length=4864
shape reflection/70b	llama	80	8192	64	8	128	128	128262	131072	feed_forward_length=28672
shape rnj-1/8b	gemma3	32	4096	32	8	128	128	128256	32768	feed_forward_length=16384
shape sailor2/1b	qwen2	48	896	14	2	64	64	151936	32768	feed_forward_length=4864
shape sailor2/20b	qwen2	64	5120	40	8	128	128	151936	32768	feed_forward_length=13824
shape sailor2/8b	qwen2	32	3584	28	4	128	128	151936	32768	feed_forward_length=18944
shape samantha-mistral/7b	llama	32	4096	32	8	128	128	32768	32768	feed_forward_length=14336
shape shieldgemma/27b	gemma2	46	4608	32	16	128	128	256000	8192	feed_forward_length=36864	sliding_window=4096	sliding_window_period=2
shape shieldgemma/2b	gemma2	26	2304	8	4	256	256	256000	8192	feed_forward_length=9216	sliding_window=4096	sliding_window_period=2
shape shieldgemma/9b	gemma2	42	3584	16	8	256	256	256000	8192	feed_forward_length=14336	sliding_window=4096	sliding_window_period=2
shape smallthinker/3b	qwen2	36	2048	16	2	128	128	151936	32768	feed_forward_length=11008
shape smollm/1.7b	llama	24	2048	32	32	64	64	49152	2048	feed_forward_length=8192
shape smollm/135m	llama	30	576	9	3	64	64	49152	2048	feed_forward_length=1536
shape smollm/360m	llama	32	960	15	5	64	64	49152	2048	feed_forward_length=2560
shape smollm2/1.7b	llama	24	2048	32	32	64	64	49152	8192	feed_forward_length=8192
shape smollm2/135m	llama	30	576	9	3	64	64	49152	8192	feed_forward_length=1536
shape smollm2/360m	llama	32	960	15	5	64	64	49152	8192	feed_forward_length=2560
shape snowflake-arctic-embed/110m	bert	12	768	12	12	64	64	30522	512	feed_forward_length=3072
shape snowflake-arctic-embed/137m	nomic-bert	12	768	12	12	64	64	30528	2048	feed_forward_length=3072
shape snowflake-arctic-embed/22m	bert	6	384	12	12	32	32	30522	512	feed_forward_length=1536
shape snowflake-arctic-embed/335m	bert	24	1024	16	16	64	64	30522	512	feed_forward_length=4096
shape snowflake-arctic-embed/33m	bert	12	384	12	12	32	32	30522	512	feed_forward_length=1536
shape snowflake-arctic-embed2/568m	bert	24	1024	16	16	64	64	250002	8192	feed_forward_length=4096
shape solar-pro/22b	solar	64	5120	40	10	128	128	32128	4096	feed_forward_length=17920
shape solar/10.7b	llama	48	4096	32	8	128	128	32000	4096	feed_forward_length=14336
shape sqlcoder/15b	starcoder	40	6144	48	1	128	128	49152	8192	feed_forward_length=24576
shape sqlcoder/7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
shape stable-beluga/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape stable-beluga/70b	llama	80	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape stable-beluga/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape stable-code/3b	stablelm	32	2560	32	32	80	80	50304	16384	feed_forward_length=6912
shape stablelm-zephyr/3b	stablelm	32	2560	32	32	80	80	50304	4096	feed_forward_length=6912
shape stablelm2/1.6b	stablelm	24	2048	32	32	64	64	100352	4096	feed_forward_length=5632
shape stablelm2/12b	stablelm	40	5120	32	8	160	160	100352	4096	feed_forward_length=13824
shape starcoder/15b	starcoder	40	6144	48	1	128	128	49152	8192	feed_forward_length=24576
shape starcoder/1b	starcoder	24	2048	16	1	128	128	49152	8192	feed_forward_length=8192
shape starcoder/3b	starcoder	36	2816	22	1	128	128	49152	8192	feed_forward_length=11264
shape starcoder/7b	starcoder	42	4096	32	1	128	128	49152	8192	feed_forward_length=16384
shape starcoder2/15b	starcoder2	40	6144	48	4	128	128	49152	16384	feed_forward_length=24576
shape starcoder2/3b	starcoder2	30	3072	24	2	128	128	49152	16384	feed_forward_length=12288
shape starcoder2/7b	starcoder2	32	4608	36	4	128	128	49152	16384	feed_forward_length=18432	sliding_window=4096
shape starling-lm/7b	llama	32	4096	32	8	128	128	32002	8192	feed_forward_length=14336
shape tinydolphin/1.1b	llama	22	2048	32	4	64	64	32002	4096	feed_forward_length=5632
shape tinyllama/1.1b	llama	22	2048	32	4	64	64	32000	2048	feed_forward_length=5632
shape translategemma/12b	gemma3	48	3840	16	8	256	256	262208	131072	feed_forward_length=15360	sliding_window=1024	sliding_window_period=6
shape translategemma/27b	gemma3	62	5376	32	16	128	128	262208	131072	feed_forward_length=21504	sliding_window=1024	sliding_window_period=6
shape translategemma/4b	gemma3	34	2560	8	4	256	256	262208	131072	feed_forward_length=10240	sliding_window=1024	sliding_window_period=6
shape tulu3/70b	llama	80	8192	64	8	128	128	128264	131072	feed_forward_length=28672
shape tulu3/8b	llama	32	4096	32	8	128	128	128264	131072	feed_forward_length=14336
shape vicuna/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape vicuna/33b	llama	60	6656	52	52	128	128	32000	2048	feed_forward_length=17920
shape vicuna/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape wizard-math/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape wizard-math/70b	llama	80	8192	64	8	128	128	32000	2048	feed_forward_length=28672
shape wizard-math/7b	llama	32	4096	32	32	128	128	32000	32768	feed_forward_length=11008
shape wizard-math/7b-v1.1	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
shape wizard-vicuna-uncensored/13b	llama	40	5120	40	40	128	128	32000	2048	feed_forward_length=13824
shape wizard-vicuna-uncensored/30b	llama	60	6656	52	52	128	128	32000	2048	feed_forward_length=17920
shape wizard-vicuna-uncensored/7b	llama	32	4096	32	32	128	128	32000	2048	feed_forward_length=11008
shape wizard-vicuna/13b	llama	40	5120	40	40	128	128	32000	2048	feed_forward_length=13824
shape wizardcoder/13b-python	llama	40	5120	40	40	128	128	32016	16384	feed_forward_length=13824
shape wizardcoder/33b	llama	62	7168	56	8	128	128	32256	16384	feed_forward_length=19200
shape wizardcoder/34b	llama	48	8192	64	8	128	128	32000	16384	feed_forward_length=22016
shape wizardcoder/7b-python	llama	32	4096	32	32	128	128	32016	16384	feed_forward_length=11008
shape wizardlm-uncensored/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape wizardlm/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape wizardlm/70b	llama	80	8192	64	8	128	128	32001	4096	feed_forward_length=28672
shape wizardlm/7b	llama	32	4096	32	32	128	128	32001	2048	feed_forward_length=11008
shape wizardlm2/7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
shape wizardlm2/8x22b	llama	56	6144	48	8	128	128	32000	65536	expert_count=8	expert_used_count=2	expert_feed_forward_length=16384
shape xwinlm/13b	llama	40	5120	40	40	128	128	32000	4096	feed_forward_length=13824
shape xwinlm/70b	llama	80	8192	64	8	128	128	32000	4096	feed_forward_length=28672
shape xwinlm/7b	llama	32	4096	32	32	128	128	32000	4096	feed_forward_length=11008
shape yarn-llama2/13b	llama	40	5120	40	40	128	128	32000	65536	feed_forward_length=13824
shape yarn-llama2/7b	llama	32	4096	32	32	128	128	32000	65536	feed_forward_length=11008
shape yarn-mistral/7b	llama	32	4096	32	8	128	128	32768	32768	feed_forward_length=14336
shape yi-coder/1.5b	llama	24	2048	16	16	128	128	64000	131072	feed_forward_length=5504
shape yi-coder/9b	llama	48	4096	32	4	128	128	64000	131072	feed_forward_length=11008
shape yi/34b	llama	60	7168	56	8	128	128	64000	4096	feed_forward_length=20480
shape yi/6b	llama	32	4096	32	4	128	128	64000	4096	feed_forward_length=11008
shape yi/9b	llama	48	4096	32	4	128	128	64000	4096	feed_forward_length=11008
shape zephyr/141b	llama	56	6144	48	8	128	128	32000	65536	feed_forward_length=16384	expert_count=8	expert_used_count=2	expert_feed_forward_length=16384
shape zephyr/7b	llama	32	4096	32	8	128	128	32000	32768	feed_forward_length=14336
tag alfred:40b	e46325710c52	24GB	2048	40b
tag alfred:40b-1023-q4_0	e46325710c52	24GB	2048	40b
tag alfred:40b-1023-q4_1	d84e435512e7	26GB	2048	40b
tag alfred:40b-1023-q5_0	aa231f8a71bf	29GB	2048	40b
tag alfred:40b-1023-q5_1	a0820dcbecfe	32GB	2048	40b
tag alfred:40b-1023-q8_0	d811415ed9a6	44GB	2048	40b
tag alfred:latest	e46325710c52	24GB	2048	40b
tag all-minilm:22m	1b226e2802db	46MB	512	22m	45949216	45960996
tag all-minilm:22m-l6-v2-fp16	1b226e2802db	46MB	512	22m	45949216	45960996
tag all-minilm:33m	4f5da3bd944d	67MB	512	33m	67308128	67319908
tag all-minilm:33m-l12-v2-fp16	4f5da3bd944d	67MB	512	33m	67308128	67319908
tag all-minilm:l12	4f5da3bd944d	67MB	512	33m	67308128	67319908
tag all-minilm:l12-v2	4f5da3bd944d	67MB	512	33m	67308128	67319908
tag all-minilm:l6	1b226e2802db	46MB	512	22m	45949216	45960996
tag all-minilm:l6-v2	1b226e2802db	46MB	512	22m	45949216	45960996
tag all-minilm:latest	1b226e2802db	46MB	512	22m	45949216	45960996
tag all-minilm:v2	1b226e2802db	46MB	512	22m	45949216	45960996
tag athene-v2:72b	d14346ed7d55	47GB	32768	72b
tag athene-v2:72b-fp16	1efa8264c375	145GB	32768	72b
tag athene-v2:72b-q2_K	e566d713f2ce	30GB	32768	72b
tag athene-v2:72b-q3_K_L	b05ead18ed8a	40GB	32768	72b
tag athene-v2:72b-q3_K_M	f74199e5b2ed	38GB	32768	72b
tag athene-v2:72b-q3_K_S	c213bdad39e6	34GB	32768	72b
tag athene-v2:72b-q4_0	5ce9f00e1aaa	41GB	32768	72b
tag athene-v2:72b-q4_1	3e10d6a1cc6c	46GB	32768	72b
tag athene-v2:72b-q4_K_M	d14346ed7d55	47GB	32768	72b
tag athene-v2:72b-q4_K_S	1bb9b315e5a1	44GB	32768	72b
tag athene-v2:72b-q5_0	2d45e35efb78	50GB	32768	72b
tag athene-v2:72b-q5_1	17eadb34276c	55GB	32768	72b
tag athene-v2:72b-q5_K_M	d82d1d08a629	54GB	32768	72b
tag athene-v2:72b-q5_K_S	f3b97798cb4b	51GB	32768	72b
tag athene-v2:72b-q6_K	70b90bce364f	64GB	32768	72b
tag athene-v2:72b-q8_0	4ce011a86fef	77GB	32768	72b
tag athene-v2:latest	d14346ed7d55	47GB	32768	72b
tag aya-expanse:32b	1603440383bd	20GB	8192	32b
tag aya-expanse:32b-fp16	c65e9ab0846f	65GB	8192	32b
tag aya-expanse:32b-q2_K	f44c9317d435	13GB	8192	32b
tag aya-expanse:32b-q3_K_L	ae8cf77b0ed5	18GB	8192	32b
tag aya-expanse:32b-q3_K_M	0fda43e48571	16GB	8192	32b
tag aya-expanse:32b-q3_K_S	f9b00ae9fa64	15GB	8192	32b
tag aya-expanse:32b-q4_0	a9a6ef593b6d	19GB	8192	32b
tag aya-expanse:32b-q4_1	873205537e77	21GB	8192	32b
tag aya-expanse:32b-q4_K_M	1603440383bd	20GB	8192	32b
tag aya-expanse:32b-q4_K_S	c01efb135e53	19GB	8192	32b
tag aya-expanse:32b-q5_0	067679252f1c	22GB	8192	32b
tag aya-expanse:32b-q5_1	ef9e49740da1	24GB	8192	32b
tag aya-expanse:32b-q5_K_M	3283f75f7ad8	23GB	8192	32b
tag aya-expanse:32b-q5_K_S	7549163c6f3b	22GB	8192	32b
tag aya-expanse:32b-q6_K	bddf1344b6a4	27GB	8192	32b
tag aya-expanse:32b-q8_0	885aef505f9b	34GB	8192	32b
tag aya-expanse:8b	65f986688a01	5.1GB	8192	8b
tag aya-expanse:8b-fp16	a865f88ef2d9	16GB	8192	8b
tag aya-expanse:8b-q2_K	4e94e1804ed0	3.4GB	8192	8b
tag aya-expanse:8b-q3_K_L	fc1432804cff	4.5GB	8192	8b
tag aya-expanse:8b-q3_K_M	a4a9b41eac86	4.2GB	8192	8b
tag aya-expanse:8b-q3_K_S	6c65053f0521	3.9GB	8192	8b
tag aya-expanse:8b-q4_0	c5956345aaa7	4.8GB	8192	8b
tag aya-expanse:8b-q4_1	e85461db4a4a	5.2GB	8192	8b
tag aya-expanse:8b-q4_K_M	65f986688a01	5.1GB	8192	8b
tag aya-expanse:8b-q4_K_S	951e4f5b2da0	4.8GB	8192	8b
tag aya-expanse:8b-q5_0	d1a8566edcdd	5.7GB	8192	8b
tag aya-expanse:8b-q5_1	d6c4aa0c560e	6.1GB	8192	8b
tag aya-expanse:8b-q5_K_M	f61895fe5ab1	5.8GB	8192	8b
tag aya-expanse:8b-q5_K_S	52275a980a3a	5.7GB	8192	8b
tag aya-expanse:8b-q6_K	1ac4fd9f8a6e	6.6GB	8192	8b
tag aya-expanse:8b-q8_0	dea9deb4709b	8.5GB	8192	8b
tag aya-expanse:latest	65f986688a01	5.1GB	8192	8b
tag aya:35b	bab44e009440	20GB	8192	35b
tag aya:35b-23	bab44e009440	20GB	8192	35b
tag aya:35b-23-q2_K	a977233d8c88	14GB	8192	35b
tag aya:35b-23-q3_K_L	ad7893ddae83	19GB	8192	35b
tag aya:35b-23-q3_K_M	e68ea34078f1	18GB	8192	35b
tag aya:35b-23-q3_K_S	6a7a6d7a4bab	16GB	8192	35b
tag aya:35b-23-q4_0	bab44e009440	20GB	8192	35b
tag aya:35b-23-q4_1	14508b481fcd	22GB	8192	35b
tag aya:35b-23-q4_K_M	f13547fef6c4	22GB	8192	35b
tag aya:35b-23-q4_K_S	0bdc7e9883d8	20GB	8192	35b
tag aya:35b-23-q5_0	9f223e28a5ce	24GB	8192	35b
tag aya:35b-23-q5_1	29ff5b76e4c6	26GB	8192	35b
tag aya:35b-23-q5_K_M	8abb1cf0ec39	25GB	8192	35b
tag aya:35b-23-q5_K_S	95a2413ef0d9	24GB	8192	35b
tag aya:35b-23-q6_K	1341e2a8f9bb	29GB	8192	35b
tag aya:35b-23-q8_0	b8e160cc05cd	37GB	8192	35b
tag aya:8b	7ef8c4942023	4.8GB	8192	8b
tag aya:8b-23	7ef8c4942023	4.8GB	8192	8b
tag aya:8b-23-q2_K	bcf9b7a0c6f6	3.4GB	8192	8b
tag aya:8b-23-q3_K_L	2b7af207d37e	4.5GB	8192	8b
tag aya:8b-23-q3_K_M	dccbf85c4f87	4.2GB	8192	8b
tag aya:8b-23-q3_K_S	7e92eeb33618	3.9GB	8192	8b
tag aya:8b-23-q4_0	7ef8c4942023	4.8GB	8192	8b
tag aya:8b-23-q4_1	7862f7de92b6	5.2GB	8192	8b
tag aya:8b-23-q4_K_M	c757782816f1	5.1GB	8192	8b
tag aya:8b-23-q4_K_S	ff78907d6f9c	4.8GB	8192	8b
tag aya:8b-23-q5_0	60bbff214ada	5.7GB	8192	8b
tag aya:8b-23-q5_1	cc568f2e5986	6.1GB	8192	8b
tag aya:8b-23-q5_K_M	27ee23d58abb	5.8GB	8192	8b
tag aya:8b-23-q5_K_S	0a0efe7ad5f0	5.7GB	8192	8b
tag aya:8b-23-q6_K	604b8547e79a	6.6GB	8192	8b
tag aya:8b-23-q8_0	100c4889f503	8.5GB	8192	8b
tag aya:latest	7ef8c4942023	4.8GB	8192	8b
tag bakllava:7b	3dd68bd4447c	4.7GB	32768	7b
tag bakllava:7b-v1-fp16	ad44fb2047c1	15GB	32768	7b
tag bakllava:7b-v1-q2_K	2b262088f95e	3.7GB	32768	7b
tag bakllava:7b-v1-q3_K_L	1c83e7ae2916	4.4GB	32768	7b
tag bakllava:7b-v1-q3_K_M	76ddbf1eee47	4.1GB	32768	7b
tag bakllava:7b-v1-q3_K_S	58c3c55e353b	3.8GB	32768	7b
tag bakllava:7b-v1-q4_0	3dd68bd4447c	4.7GB	32768	7b
tag bakllava:7b-v1-q4_1	5661864b39bf	5.2GB	32768	7b
tag bakllava:7b-v1-q4_K_M	18f34660c11c	5.0GB	32768	7b
tag bakllava:7b-v1-q4_K_S	7bde2065bef9	4.8GB	32768	7b
tag bakllava:7b-v1-q5_0	e1ec8078f994	5.6GB	32768	7b
tag bakllava:7b-v1-q5_1	2ecc0da390e6	6.1GB	32768	7b
tag bakllava:7b-v1-q5_K_M	701ad599d4e8	5.8GB	32768	7b
tag bakllava:7b-v1-q5_K_S	b3495a4598af	5.6GB	32768	7b
tag bakllava:7b-v1-q6_K	c338a33fa0f7	6.6GB	32768	7b
tag bakllava:7b-v1-q8_0	52bc26311d1a	8.3GB	32768	7b
tag bakllava:latest	3dd68bd4447c	4.7GB	32768	7b
tag bespoke-minicheck:7b	66607904c165	4.7GB	32768
tag bespoke-minicheck:7b-fp16	3fa94947d3bb	15GB	32768
tag bespoke-minicheck:7b-q2_K	98385f12a848	3.0GB	32768
tag bespoke-minicheck:7b-q3_K_L	74690ad307cb	4.1GB	32768
tag bespoke-minicheck:7b-q3_K_M	560cfbea53dd	3.8GB	32768
tag bespoke-minicheck:7b-q3_K_S	a68a5fb19b12	3.5GB	32768
tag bespoke-minicheck:7b-q4_0	7fc72b12130d	4.5GB	32768
tag bespoke-minicheck:7b-q4_1	c796eb693160	4.9GB	32768
tag bespoke-minicheck:7b-q4_K_M	66607904c165	4.7GB	32768
tag bespoke-minicheck:7b-q4_K_S	f0921a474a27	4.5GB	32768
tag bespoke-minicheck:7b-q5_0	fb6f4f1a6545	5.4GB	32768
tag bespoke-minicheck:7b-q5_1	5cb78318e18c	5.8GB	32768
tag bespoke-minicheck:7b-q5_K_M	d14295ca6cda	5.5GB	32768
tag bespoke-minicheck:7b-q5_K_S	136d527fe4a4	5.4GB	32768
tag bespoke-minicheck:7b-q6_K	938ab53c88c7	6.4GB	32768
tag bespoke-minicheck:7b-q8_0	a7b1d189f707	8.2GB	32768
tag bespoke-minicheck:latest	66607904c165	4.7GB	32768
tag bge-large:335m	b3d71c928059	671MB	512	335m	670530624	670532029
tag bge-large:335m-en-v1.5-fp16	b3d71c928059	671MB	512	335m	670530624	670532029
tag bge-large:latest	b3d71c928059	671MB	512	335m	670530624	670532029
tag bge-m3:567m	790764642607	1.2GB	8192	567m	1157671200	1157672605
tag bge-m3:567m-fp16	790764642607	1.2GB	8192	567m	1157671200	1157672605
tag bge-m3:latest	790764642607	1.2GB	8192	567m	1157671200	1157672605
tag codebooga:34b	05b83c5673dc	19GB	16384	34b
tag codebooga:34b-v0.1-fp16	1500811547ff	67GB	16384	34b
tag codebooga:34b-v0.1-q2_K	66d0bfbea65d	14GB	16384	34b
tag codebooga:34b-v0.1-q3_K_L	25a417277d3f	18GB	16384	34b
tag codebooga:34b-v0.1-q3_K_M	2c0498ca682e	16GB	16384	34b
tag codebooga:34b-v0.1-q3_K_S	f3b33c3f73de	15GB	16384	34b
tag codebooga:34b-v0.1-q4_0	05b83c5673dc	19GB	16384	34b
tag codebooga:34b-v0.1-q4_1	cd14b581918a	21GB	16384	34b
tag codebooga:34b-v0.1-q4_K_M	e08c0bf3eb90	20GB	16384	34b
tag codebooga:34b-v0.1-q5_0	6d9156fb2f46	23GB	16384	34b
tag codebooga:34b-v0.1-q5_1	22e1b1573c42	25GB	16384	34b
tag codebooga:34b-v0.1-q5_K_M	4545d39783a5	24GB	16384	34b
tag codebooga:34b-v0.1-q5_K_S	cb658befaadb	23GB	16384	34b
tag codebooga:34b-v0.1-q6_K	0053ef0367fd	28GB	16384	34b
tag codebooga:34b-v0.1-q8_0	b6a9ff468c49	36GB	16384	34b
tag codebooga:latest	05b83c5673dc	19GB	16384	34b
tag codegeex4:9b	867b8e81d038	5.5GB	131072	9b
tag codegeex4:9b-all-fp16	c3cd6eb1916f	19GB	131072	9b
tag codegeex4:9b-all-q2_K	08e724852cef	4.0GB	131072	9b
tag codegeex4:9b-all-q3_K_L	5529f06b3407	5.3GB	131072	9b
tag codegeex4:9b-all-q3_K_M	5d8b91ce8944	5.1GB	131072	9b
tag codegeex4:9b-all-q3_K_S	286fdd19497a	4.6GB	131072	9b
tag codegeex4:9b-all-q4_0	867b8e81d038	5.5GB	131072	9b
tag codegeex4:9b-all-q4_1	5e5c2f0ff466	6.0GB	131072	9b
tag codegeex4:9b-all-q4_K_M	c3a3c43c51c6	6.3GB	131072	9b
tag codegeex4:9b-all-q4_K_S	857f132f3bf8	5.8GB	131072	9b
tag codegeex4:9b-all-q5_0	3093b05b4012	6.6GB	131072	9b
tag codegeex4:9b-all-q5_1	7986c322f712	7.1GB	131072	9b
tag codegeex4:9b-all-q5_K_M	3ea52dda9b15	7.1GB	131072	9b
tag codegeex4:9b-all-q5_K_S	02d16c426451	6.7GB	131072	9b
tag codegeex4:9b-all-q6_K	eb3d51289271	8.3GB	131072	9b
tag codegeex4:9b-all-q8_0	9e5f03438298	10.0GB	131072	9b
tag codegeex4:latest	867b8e81d038	5.5GB	131072	9b
tag codegemma:2b	926331004170	1.6GB	8192	2b	1551189312	1551198417
tag codegemma:2b-code	926331004170	1.6GB	8192	2b	1551189312	1551198417
tag codegemma:2b-code-fp16	cb6daa72179a	5.0GB	8192	2b
tag codegemma:2b-code-q2_K	ac67535c1552	1.2GB	8192	2b
tag codegemma:2b-code-q3_K_L	c6a3ccbac1d9	1.5GB	8192	2b
tag codegemma:2b-code-q3_K_M	f0346e149522	1.4GB	8192	2b
tag codegemma:2b-code-q3_K_S	6b80287fa068	1.3GB	8192	2b
tag codegemma:2b-code-q4_0	d90011175ac4	1.6GB	8192	2b
tag codegemma:2b-code-q4_1	801d0eb569e7	1.7GB	8192	2b
tag codegemma:2b-code-q4_K_M	b593bb191655	1.6GB	8192	2b
tag codegemma:2b-code-q4_K_S	259e48057973	1.6GB	8192	2b
tag codegemma:2b-code-q5_0	becd697505ba	1.8GB	8192	2b
tag codegemma:2b-code-q5_1	820b54de78f0	1.9GB	8192	2b
tag codegemma:2b-code-q5_K_M	9617b59cd865	1.8GB	8192	2b
tag codegemma:2b-code-q5_K_S	e9b5e9befa9e	1.8GB	8192	2b
tag codegemma:2b-code-q6_K	fead9028c732	2.1GB	8192	2b
tag codegemma:2b-code-q8_0	2be70d05c9ca	2.7GB	8192	2b
tag codegemma:2b-code-v1.1-fp16	962c58660bab	5.0GB	8192	2b
tag codegemma:2b-code-v1.1-q2_K	75ba44f889ab	1.2GB	8192	2b
tag codegemma:2b-code-v1.1-q3_K_L	6c9dbaeb7d96	1.5GB	8192	2b
tag codegemma:2b-code-v1.1-q3_K_M	7d484bdf35ae	1.4GB	8192	2b
tag codegemma:2b-code-v1.1-q3_K_S	d3a7d018d4c9	1.3GB	8192	2b
tag codegemma:2b-code-v1.1-q4_0	926331004170	1.6GB	8192	2b	1551189312	1551198417
tag codegemma:2b-code-v1.1-q4_1	2128822ebc78	1.7GB	8192	2b
tag codegemma:2b-code-v1.1-q4_K_M	718e1de01c13	1.6GB	8192	2b
tag codegemma:2b-code-v1.1-q4_K_S	a8166a21676a	1.6GB	8192	2b
tag codegemma:2b-code-v1.1-q5_0	2eb16b352c75	1.8GB	8192	2b
tag codegemma:2b-code-v1.1-q5_1	2b872b7f7fcf	1.9GB	8192	2b
tag codegemma:2b-code-v1.1-q5_K_M	421f855bcae9	1.8GB	8192	2b
tag codegemma:2b-code-v1.1-q5_K_S	ba1202a14d4e	1.8GB	8192	2b
tag codegemma:2b-code-v1.1-q6_K	d06cfbc95341	2.1GB	8192	2b
tag codegemma:2b-code-v1.1-q8_0	e7a5cfdf2f8b	2.7GB	8192	2b
tag codegemma:2b-v1.1	926331004170	1.6GB	8192	2b	1551189312	1551198417
tag codegemma:7b	0c96700aaada	5.0GB	8192	7b	5011843648	5011852809
tag codegemma:7b-code	aee9a63c13b9	5.0GB	8192	7b
tag codegemma:7b-code-fp16	0e5867ab03b0	17GB	8192	7b
tag codegemma:7b-code-q2_K	9a5f3c6225e2	3.5GB	8192	7b
tag codegemma:7b-code-q3_K_L	421c03d31cc9	4.7GB	8192	7b
tag codegemma:7b-code-q3_K_M	b000753cb7f5	4.4GB	8192	7b
tag codegemma:7b-code-q3_K_S	59358d79fbb3	4.0GB	8192	7b
tag codegemma:7b-code-q4_0	aee9a63c13b9	5.0GB	8192	7b
tag codegemma:7b-code-q4_1	9067dd660ab0	5.5GB	8192	7b
tag codegemma:7b-code-q4_K_M	1b95ec1e6836	5.3GB	8192	7b
tag codegemma:7b-code-q4_K_S	0eb5f6d5362a	5.0GB	8192	7b
tag codegemma:7b-code-q5_0	e866e2cde5d5	6.0GB	8192	7b
tag codegemma:7b-code-q5_1	104988c6ebfd	6.5GB	8192	7b
tag codegemma:7b-code-q5_K_M	819c2d1e9b36	6.1GB	8192	7b
tag codegemma:7b-code-q5_K_S	12594d83fcd9	6.0GB	8192	7b
tag codegemma:7b-code-q6_K	d00cdbfa8157	7.0GB	8192	7b
tag codegemma:7b-code-q8_0	9d29d6048003	9.1GB	8192	7b
tag codegemma:7b-instruct	0c96700aaada	5.0GB	8192	7b	5011843648	5011852809
tag codegemma:7b-instruct-fp16	27f776c137a0	17GB	8192	7b
tag codegemma:7b-instruct-q2_K	2936dc87cdb1	3.5GB	8192	7b
tag codegemma:7b-instruct-q3_K_L	95fefb8f59d4	4.7GB	8192	7b
tag codegemma:7b-instruct-q3_K_M	4816aadf859f	4.4GB	8192	7b
tag codegemma:7b-instruct-q3_K_S	16494f9aaad4	4.0GB	8192	7b
tag codegemma:7b-instruct-q4_0	ca966f70c13f	5.0GB	8192	7b
tag codegemma:7b-instruct-q4_1	596e25861a46	5.5GB	8192	7b
tag codegemma:7b-instruct-q4_K_M	4ef43ea9dac1	5.3GB	8192	7b
tag codegemma:7b-instruct-q4_K_S	5f15be900227	5.0GB	8192	7b
tag codegemma:7b-instruct-q5_0	f3e24c336347	6.0GB	8192	7b
tag codegemma:7b-instruct-q5_1	a5d197370268	6.5GB	8192	7b
tag codegemma:7b-instruct-q5_K_M	ea2f6eee4ed5	6.1GB	8192	7b
tag codegemma:7b-instruct-q5_K_S	720341c38018	6.0GB	8192	7b
tag codegemma:7b-instruct-q6_K	7aab9ab8f462	7.0GB	8192	7b
tag codegemma:7b-instruct-q8_0	359218041ed4	9.1GB	8192	7b
tag codegemma:7b-instruct-v1.1-fp16	d0b6beaa41bd	17GB	8192	7b
tag codegemma:7b-instruct-v1.1-q2_K	ffadaea5308f	3.5GB	8192	7b
tag codegemma:7b-instruct-v1.1-q3_K_L	d2c94e66c966	4.7GB	8192	7b
tag codegemma:7b-instruct-v1.1-q3_K_M	98df477b4dd7	4.4GB	8192	7b
tag codegemma:7b-instruct-v1.1-q3_K_S	bf6229637a9a	4.0GB	8192	7b
tag codegemma:7b-instruct-v1.1-q4_0	0c96700aaada	5.0GB	8192	7b	5011843648	5011852809
tag codegemma:7b-instruct-v1.1-q4_1	a6bd8bc93405	5.5GB	8192	7b
tag codegemma:7b-instruct-v1.1-q4_K_M	1216b3135c8b	5.3GB	8192	7b
tag codegemma:7b-instruct-v1.1-q4_K_S	61a7d2976eb8	5.0GB	8192	7b
tag codegemma:7b-instruct-v1.1-q5_0	a4b9382b8bc5	6.0GB	8192	7b
tag codegemma:7b-instruct-v1.1-q5_1	c381b9ac5109	6.5GB	8192	7b
tag codegemma:7b-instruct-v1.1-q5_K_M	218da16d05a6	6.1GB	8192	7b
tag codegemma:7b-instruct-v1.1-q5_K_S	121eb5f29436	6.0GB	8192	7b
tag codegemma:7b-instruct-v1.1-q6_K	84dfb4c2b2ba	7.0GB	8192	7b
tag codegemma:7b-instruct-v1.1-q8_0	9cbd7648b75f	9.1GB	8192	7b
tag codegemma:7b-v1.1	0c96700aaada	5.0GB	8192	7b	5011843648	5011852809
tag codegemma:code	926331004170	1.6GB	8192	2b	1551189312	1551198417
tag codegemma:instruct	0c96700aaada	5.0GB	8192	7b	5011843648	5011852809
tag codegemma:latest	0c96700aaada	5.0GB	8192	7b	5011843648	5011852809
tag codellama:13b	9f438cb9cd58	7.4GB	16384	13b	7365948416	7365960935
tag codellama:13b-code	61b6aa1b3d0f	7.4GB	16384	13b
tag codellama:13b-code-fp16	d2d1857cd78a	26GB	16384	13b
tag codellama:13b-code-q2_K	15030cfe1222	5.4GB	16384	13b
tag codellama:13b-code-q3_K_L	ba5706a5838b	6.9GB	16384	13b
tag codellama:13b-code-q3_K_M	89cf92af026f	6.3GB	16384	13b
tag codellama:13b-code-q3_K_S	19a8f7d27f99	5.7GB	16384	13b
tag codellama:13b-code-q4_0	61b6aa1b3d0f	7.4GB	16384	13b
tag codellama:13b-code-q4_1	57327f6dcb54	8.2GB	16384	13b
tag codellama:13b-code-q4_K_M	0aa12f0144e3	7.9GB	16384	13b
tag codellama:13b-code-q4_K_S	87379a37e4aa	7.4GB	16384	13b
tag codellama:13b-code-q5_0	1a8f4c7a3c5f	9.0GB	16384	13b
tag codellama:13b-code-q5_1	1044f602e601	9.8GB	16384	13b
tag codellama:13b-code-q5_K_M	2ed5f2d821a0	9.2GB	16384	13b
tag codellama:13b-code-q5_K_S	638856bc2a70	9.0GB	16384	13b
tag codellama:13b-code-q6_K	bbf97c457aa3	11GB	16384	13b
tag codellama:13b-code-q8_0	03674985089a	14GB	16384	13b
tag codellama:13b-instruct	9f438cb9cd58	7.4GB	16384	13b	7365948416	7365960935
tag codellama:13b-instruct-fp16	220d80e5d12b	26GB	16384	13b
tag codellama:13b-instruct-q2_K	8fb59331633d	5.4GB	16384	13b
tag codellama:13b-instruct-q3_K_L	bce5c62dfd7d	6.9GB	16384	13b
tag codellama:13b-instruct-q3_K_M	b6cfa4228952	6.3GB	16384	13b
tag codellama:13b-instruct-q3_K_S	c67eb99f3c22	5.7GB	16384	13b
tag codellama:13b-instruct-q4_0	9f438cb9cd58	7.4GB	16384	13b	7365948416	7365960935
tag codellama:13b-instruct-q4_1	e41f7cfb904d	8.2GB	16384	13b
tag codellama:13b-instruct-q4_K_M	96b64dad9259	7.9GB	16384	13b
tag codellama:13b-instruct-q4_K_S	ea05ed122e9e	7.4GB	16384	13b
tag codellama:13b-instruct-q5_0	272076d850ca	9.0GB	16384	13b
tag codellama:13b-instruct-q5_1	c314aa11a40d	9.8GB	16384	13b
tag codellama:13b-instruct-q5_K_M	d4a5d7a6ca94	9.2GB	16384	13b
tag codellama:13b-instruct-q5_K_S	88522b510fcb	9.0GB	16384	13b
tag codellama:13b-instruct-q6_K	d0a67452c242	11GB	16384	13b
tag codellama:13b-instruct-q8_0	196822804b09	14GB	16384	13b
tag codellama:13b-python	ac95ebf45ada	7.4GB	16384	13b
tag codellama:13b-python-fp16	46a84a4b71b0	26GB	16384	13b
tag codellama:13b-python-q2_K	c9b35dd8cb12	5.4GB	16384	13b
tag codellama:13b-python-q3_K_L	f499608bd8fc	6.9GB	16384	13b
tag codellama:13b-python-q3_K_M	97d666909551	6.3GB	16384	13b
tag codellama:13b-python-q3_K_S	0b5b459ae6ac	5.7GB	16384	13b
tag codellama:13b-python-q4_0	ac95ebf45ada	7.4GB	16384	13b
tag codellama:13b-python-q4_1	a7e755ca330e	8.2GB	16384	13b
tag codellama:13b-python-q4_K_M	897d6f158bff	7.9GB	16384	13b
tag codellama:13b-python-q4_K_S	efca725ae5a6	7.4GB	16384	13b
tag codellama:13b-python-q5_0	4310a4450fac	9.0GB	16384	13b
tag codellama:13b-python-q5_1	d896d2264b62	9.8GB	16384	13b
tag codellama:13b-python-q5_K_M	bee3e1199c6e	9.2GB	16384	13b
tag codellama:13b-python-q5_K_S	23198bde3624	9.0GB	16384	13b
tag codellama:13b-python-q6_K	a156022a735c	11GB	16384	13b
tag codellama:13b-python-q8_0	651a360f8207	14GB	16384	13b
tag codellama:34b	685be00e1532	19GB	16384	34b	19052048512	19052049085
tag codellama:34b-code	d42f383a80dd	19GB	16384	34b
tag codellama:34b-code-q2_K	a9cbbaa0bc9f	14GB	16384	34b
tag codellama:34b-code-q3_K_L	aedf79bb4b36	18GB	16384	34b
tag codellama:34b-code-q3_K_M	b2341adf3f23	16GB	16384	34b
tag codellama:34b-code-q3_K_S	3c90e44e0e1a	15GB	16384	34b
tag codellama:34b-code-q4_0	d42f383a80dd	19GB	16384	34b
tag codellama:34b-code-q4_1	9fa15ea27404	21GB	16384	34b
tag codellama:34b-code-q4_K_M	ab557c194836	20GB	16384	34b
tag codellama:34b-code-q4_K_S	74265e6ee37b	19GB	16384	34b
tag codellama:34b-code-q5_0	1024c60168c2	23GB	16384	34b
tag codellama:34b-code-q5_1	53011c2b63fa	25GB	16384	34b
tag codellama:34b-code-q5_K_M	64ead69c55e3	24GB	16384	34b
tag codellama:34b-code-q5_K_S	31fd37f72149	23GB	16384	34b
tag codellama:34b-code-q6_K	16cab6eea3fc	28GB	16384	34b
tag codellama:34b-code-q8_0	9002fe264a7a	36GB	16384	34b
tag codellama:34b-instruct	685be00e1532	19GB	16384	34b	19052048512	19052049085
tag codellama:34b-instruct-fp16	63f5f2314d06	67GB	16384	34b
tag codellama:34b-instruct-q2_K	1dd65b85730e	14GB	16384	34b
tag codellama:34b-instruct-q3_K_L	ddb843faeaf7	18GB	16384	34b
tag codellama:34b-instruct-q3_K_M	f534f618ea64	16GB	16384	34b
tag codellama:34b-instruct-q3_K_S	97ab8a9c3b5b	15GB	16384	34b
tag codellama:34b-instruct-q4_0	685be00e1532	19GB	16384	34b	19052048512	19052049085
tag codellama:34b-instruct-q4_1	5493004f889d	21GB	16384	34b
tag codellama:34b-instruct-q4_K_M	e12e86e65362	20GB	16384	34b
tag codellama:34b-instruct-q4_K_S	9ed594b9bf24	19GB	16384	34b
tag codellama:34b-instruct-q5_0	44c793b41643	23GB	16384	34b
tag codellama:34b-instruct-q5_1	b0615499241e	25GB	16384	34b
tag codellama:34b-instruct-q5_K_M	93723cb9e26c	24GB	16384	34b
tag codellama:34b-instruct-q5_K_S	cd41440962fd	23GB	16384	34b
tag codellama:34b-instruct-q6_K	e93676fdc8e4	28GB	16384	34b
tag codellama:34b-instruct-q8_0	df46def864c6	36GB	16384	34b
tag codellama:34b-python	a9991b91af79	19GB	16384	34b
tag codellama:34b-python-fp16	a12bdba154f9	67GB	16384	34b
tag codellama:34b-python-q2_K	804f8d3619ca	14GB	16384	34b
tag codellama:34b-python-q3_K_L	9a0962344498	18GB	16384	34b
tag codellama:34b-python-q3_K_M	4d1f7919eac7	16GB	16384	34b
tag codellama:34b-python-q3_K_S	7d04d3730258	15GB	16384	34b
tag codellama:34b-python-q4_0	a9991b91af79	19GB	16384	34b
tag codellama:34b-python-q4_1	a1d4355844ab	21GB	16384	34b
tag codellama:34b-python-q4_K_M	4c63b99ce6e0	20GB	16384	34b
tag codellama:34b-python-q4_K_S	dbf6c5ef8774	19GB	16384	34b
tag codellama:34b-python-q5_0	a8afc91dd7c1	23GB	16384	34b
tag codellama:34b-python-q5_1	2d27ad19cb5e	25GB	16384	34b
tag codellama:34b-python-q5_K_M	c6a7e8f2a374	24GB	16384	34b
tag codellama:34b-python-q5_K_S	893daae3384e	23GB	16384	34b
tag codellama:34b-python-q6_K	4c08957e57e2	28GB	16384	34b
tag codellama:34b-python-q8_0	53a286016fd9	36GB	16384	34b
tag codellama:70b	e59b580dfce7	39GB	2048	70b	38872431040	38872431643
tag codellama:70b-code	f51f75d243f2	39GB	16384	70b
tag codellama:70b-code-fp16	068561d5fd67	138GB	16384	70b
tag codellama:70b-code-q2_K	a971fcfd33e2	25GB	16384	70b
tag codellama:70b-code-q3_K_L	4bfb484bdd00	36GB	16384	70b
tag codellama:70b-code-q3_K_M	d29df36f0809	33GB	16384	70b
tag codellama:70b-code-q3_K_S	6f9fcc129873	30GB	16384	70b
tag codellama:70b-code-q4_0	f51f75d243f2	39GB	16384	70b
tag codellama:70b-code-q4_1	f4f87b75ed5f	43GB	16384	70b
tag codellama:70b-code-q4_K_M	af49f7163a95	41GB	16384	70b
tag codellama:70b-code-q4_K_S	6eb3eed1c7d7	39GB	16384	70b
tag codellama:70b-code-q5_0	6c13a8df97a6	47GB	16384	70b
tag codellama:70b-code-q5_1	d81dfb4ec245	52GB	16384	70b
tag codellama:70b-code-q5_K_M	a6de2758bbb4	49GB	16384	70b
tag codellama:70b-code-q5_K_S	f7a6b036969c	47GB	16384	70b
tag codellama:70b-code-q6_K	8fe5090ef2aa	57GB	16384	70b
tag codellama:70b-code-q8_0	11ccdd14d3a7	73GB	16384	70b
tag codellama:70b-instruct	e59b580dfce7	39GB	2048	70b	38872431040	38872431643
tag codellama:70b-instruct-fp16	bbea3b24dc4b	138GB	4096	70b
tag codellama:70b-instruct-q2_K	cfb9810598f2	25GB	2048	70b
tag codellama:70b-instruct-q3_K_L	9b7b348bd092	36GB	2048	70b
tag codellama:70b-instruct-q3_K_M	97d27e87a494	33GB	2048	70b
tag codellama:70b-instruct-q3_K_S	9eaafc67a1e9	30GB	2048	70b
tag codellama:70b-instruct-q4_0	e59b580dfce7	39GB	2048	70b	38872431040	38872431643
tag codellama:70b-instruct-q4_1	3a050fe20496	43GB	2048	70b
tag codellama:70b-instruct-q4_K_M	fd3eb0359236	41GB	2048	70b
tag codellama:70b-instruct-q4_K_S	5e6f76df85f1	39GB	2048	70b
tag codellama:70b-instruct-q5_0	b22318ff25f3	47GB	2048	70b
tag codellama:70b-instruct-q5_1	5606d0558a97	52GB	2048	70b
tag codellama:70b-instruct-q5_K_M	796aa29c1e74	49GB	2048	70b
tag codellama:70b-instruct-q5_K_S	486ce7f5c313	47GB	2048	70b
tag codellama:70b-instruct-q6_K	2b057a1a5fcb	57GB	4096	70b
tag codellama:70b-instruct-q8_0	df2a96247c0c	73GB	2048	70b
tag codellama:70b-python	33bc097b32fe	39GB	4096	70b
tag codellama:70b-python-fp16	32aef34ce6d1	138GB	4096	70b
tag codellama:70b-python-q2_K	8925059dfc69	25GB	4096	70b
tag codellama:70b-python-q3_K_L	91ac3677083b	36GB	4096	70b
tag codellama:70b-python-q3_K_M	130b1c22d82c	33GB	4096	70b
tag codellama:70b-python-q3_K_S	5e2c02668fd0	30GB	4096	70b
tag codellama:70b-python-q4_0	33bc097b32fe	39GB	4096	70b
tag codellama:70b-python-q4_1	8a1b64a13e07	43GB	4096	70b
tag codellama:70b-python-q4_K_M	157bddfb9b58	41GB	4096	70b
tag codellama:70b-python-q4_K_S	58f06c520da4	39GB	4096	70b
tag codellama:70b-python-q5_0	e91924e35649	47GB	4096	70b
tag codellama:70b-python-q5_1	726a52d85424	52GB	4096	70b
tag codellama:70b-python-q5_K_M	46e0203b5440	49GB	4096	70b
tag codellama:70b-python-q5_K_S	b1f1fd5a9237	47GB	4096	70b
tag codellama:70b-python-q6_K	0d2f71fce49d	57GB	4096	70b
tag codellama:70b-python-q8_0	80366d5e2306	73GB	4096	70b
tag codellama:7b	8fdf8f752f6e	3.8GB	16384	7b	3825898144	3825910662
tag codellama:7b-code	8df0a30bb1e6	3.8GB	16384	7b
tag codellama:7b-code-fp16	49e540e808cb	13GB	16384	7b
tag codellama:7b-code-q2_K	91ff9867e158	2.8GB	16384	7b
tag codellama:7b-code-q3_K_L	28f2ce50aa95	3.6GB	16384	7b
tag codellama:7b-code-q3_K_M	feb1d9b1793b	3.3GB	16384	7b
tag codellama:7b-code-q3_K_S	a53cf3fbfba9	2.9GB	16384	7b
tag codellama:7b-code-q4_0	8df0a30bb1e6	3.8GB	16384	7b
tag codellama:7b-code-q4_1	537584c9d430	4.2GB	16384	7b
tag codellama:7b-code-q4_K_M	e0f44d809bb4	4.1GB	16384	7b
tag codellama:7b-code-q4_K_S	87013da043fc	3.9GB	16384	7b
tag codellama:7b-code-q5_0	d7bab15b429c	4.7GB	16384	7b
tag codellama:7b-code-q5_1	a38c1ce2f694	5.1GB	16384	7b
tag codellama:7b-code-q5_K_M	19a534f2e7ca	4.8GB	16384	7b
tag codellama:7b-code-q5_K_S	1854c84f9cd6	4.7GB	16384	7b
tag codellama:7b-code-q6_K	e3d8d04437e4	5.5GB	16384	7b
tag codellama:7b-code-q8_0	b5c402bcc7d9	7.2GB	16384	7b
tag codellama:7b-instruct	8fdf8f752f6e	3.8GB	16384	7b	3825898144	3825910662
tag codellama:7b-instruct-fp16	6d0772f2d7d0	13GB	16384	7b
tag codellama:7b-instruct-q2_K	28ee56afb6a5	2.8GB	16384	7b
tag codellama:7b-instruct-q3_K_L	74aea2ff4240	3.6GB	16384	7b
tag codellama:7b-instruct-q3_K_M	ddae88ac7060	3.3GB	16384	7b
tag codellama:7b-instruct-q3_K_S	69d540497dc3	2.9GB	16384	7b
tag codellama:7b-instruct-q4_0	8fdf8f752f6e	3.8GB	16384	7b	3825898144	3825910662
tag codellama:7b-instruct-q4_1	82177b511b42	4.2GB	16384	7b
tag codellama:7b-instruct-q4_K_M	dfd9bbf35961	4.1GB	16384	7b
tag codellama:7b-instruct-q4_K_S	7e7d9567e2be	3.9GB	16384	7b
tag codellama:7b-instruct-q5_0	1fe20720c90b	4.7GB	16384	7b
tag codellama:7b-instruct-q5_1	96ebcc6283ac	5.1GB	16384	7b
tag codellama:7b-instruct-q5_K_M	4f6dbd70addc	4.8GB	16384	7b
tag codellama:7b-instruct-q5_K_S	0a9dfb4ddb84	4.7GB	16384	7b
tag codellama:7b-instruct-q6_K	3a5b549ceb36	5.5GB	16384	7b
tag codellama:7b-instruct-q8_0	e371f415ddec	7.2GB	16384	7b
tag codellama:7b-python	120ca3419eae	3.8GB	16384	7b
tag codellama:7b-python-fp16	c586d7593fc9	13GB	16384	7b
tag codellama:7b-python-q2_K	90537ffccfc3	2.8GB	16384	7b
tag codellama:7b-python-q3_K_L	89bd2bcbe688	3.6GB	16384	7b
tag codellama:7b-python-q3_K_M	f78512a1494b	3.3GB	16384	7b
tag codellama:7b-python-q3_K_S	32abf4fb831c	2.9GB	16384	7b
tag codellama:7b-python-q4_0	120ca3419eae	3.8GB	16384	7b
tag codellama:7b-python-q4_1	229914b4c95a	4.2GB	16384	7b
tag codellama:7b-python-q4_K_M	82469243d8df	4.1GB	16384	7b
tag codellama:7b-python-q4_K_S	3e2981f24208	3.9GB	16384	7b
tag codellama:7b-python-q5_0	ca3bea54d322	4.7GB	16384	7b
tag codellama:7b-python-q5_1	973c0b9ff6f2	5.1GB	16384	7b
tag codellama:7b-python-q5_K_M	cf2d34d45cf5	4.8GB	16384	7b
tag codellama:7b-python-q5_K_S	33d5fb72706b	4.7GB	16384	7b
tag codellama:7b-python-q6_K	d03cee358f2e	5.5GB	16384	7b
tag codellama:7b-python-q8_0	9989aa9990d5	7.2GB	16384	7b
tag codellama:code	8df0a30bb1e6	3.8GB	16384	7b
tag codellama:instruct	8fdf8f752f6e	3.8GB	16384	7b	3825898144	3825910662
tag codellama:latest	8fdf8f752f6e	3.8GB	16384	7b	3825898144	3825910662
tag codellama:python	120ca3419eae	3.8GB	16384	7b
tag codeqwen:7b	df352abf55b1	4.2GB	65536	7b
tag codeqwen:7b-chat	df352abf55b1	4.2GB	65536	7b
tag codeqwen:7b-chat-v1.5-fp16	f1b41fd8b5cc	15GB	65536	7b
tag codeqwen:7b-chat-v1.5-q2_K	58bf9e268b33	3.1GB	65536	7b
tag codeqwen:7b-chat-v1.5-q3_K_L	3dc83ecb767e	4.0GB	65536	7b
tag codeqwen:7b-chat-v1.5-q3_K_M	60e192727d09	3.8GB	65536	7b
tag codeqwen:7b-chat-v1.5-q3_K_S	8ac6e4f8622c	3.5GB	65536	7b
tag codeqwen:7b-chat-v1.5-q4_0	df352abf55b1	4.2GB	65536	7b
tag codeqwen:7b-chat-v1.5-q4_1	659a8d7026c9	4.6GB	65536	7b
tag codeqwen:7b-chat-v1.5-q4_K_M	9cb4225e1c5d	4.7GB	65536	7b
tag codeqwen:7b-chat-v1.5-q4_K_S	bafc9e528fc3	4.4GB	65536	7b
tag codeqwen:7b-chat-v1.5-q5_0	5fa058937b9d	5.0GB	65536	7b
tag codeqwen:7b-chat-v1.5-q5_1	656f0c7923b8	5.5GB	65536	7b
tag codeqwen:7b-chat-v1.5-q5_K_M	1e38f440836a	5.4GB	65536	7b
tag codeqwen:7b-chat-v1.5-q5_K_S	353c5070c5db	5.1GB	65536	7b
tag codeqwen:7b-chat-v1.5-q6_K	1140b50f25a0	6.4GB	65536	7b
tag codeqwen:7b-chat-v1.5-q8_0	19343b80cbc6	7.7GB	65536	7b
tag codeqwen:7b-code	d469cddb7d04	4.2GB	65536	7b
tag codeqwen:7b-code-v1.5-fp16	18f779849b86	15GB	65536	7b
tag codeqwen:7b-code-v1.5-q4_0	d469cddb7d04	4.2GB	65536	7b
tag codeqwen:7b-code-v1.5-q4_1	1054e6ce1430	4.6GB	65536	7b
tag codeqwen:7b-code-v1.5-q5_0	df00ae037785	5.0GB	65536	7b
tag codeqwen:7b-code-v1.5-q5_1	f9f1cdb01bda	5.5GB	65536	7b
tag codeqwen:7b-code-v1.5-q8_0	f076b41b0d2e	7.7GB	65536	7b
tag codeqwen:chat	df352abf55b1	4.2GB	65536	7b
tag codeqwen:code	d469cddb7d04	4.2GB	65536	7b
tag codeqwen:latest	df352abf55b1	4.2GB	65536	7b
tag codeqwen:v1.5	df352abf55b1	4.2GB	65536	7b
tag codeqwen:v1.5-chat	df352abf55b1	4.2GB	65536	7b
tag codeqwen:v1.5-code	d469cddb7d04	4.2GB	65536	7b
tag codestral:22b	0898a8b286d5	13GB	32768	22b
tag codestral:22b-v0.1-q2_K	0e1127d332ef	8.3GB	32768	22b
tag codestral:22b-v0.1-q3_K_L	40e96062aff7	12GB	32768	22b
tag codestral:22b-v0.1-q3_K_M	71655d0feff7	11GB	32768	22b
tag codestral:22b-v0.1-q3_K_S	435a805994fa	9.6GB	32768	22b
tag codestral:22b-v0.1-q4_0	0898a8b286d5	13GB	32768	22b
tag codestral:22b-v0.1-q4_1	112589019335	14GB	32768	22b
tag codestral:22b-v0.1-q4_K_M	9a43e868fd2c	13GB	32768	22b
tag codestral:22b-v0.1-q4_K_S	98d819ea95ec	13GB	32768	22b
tag codestral:22b-v0.1-q5_0	05c0a78fd842	15GB	32768	22b
tag codestral:22b-v0.1-q5_1	c71bfe359bcc	17GB	32768	22b
tag codestral:22b-v0.1-q5_K_M	2df1ccc62c6a	16GB	32768	22b
tag codestral:22b-v0.1-q5_K_S	937f5c4a1a20	15GB	32768	22b
tag codestral:22b-v0.1-q6_K	e77ab7ec51f6	18GB	32768	22b
tag codestral:22b-v0.1-q8_0	8dde0029a91f	24GB	32768	22b
tag codestral:latest	0898a8b286d5	13GB	32768	22b
tag codestral:v0.1	0898a8b286d5	13GB	32768	22b
tag codeup:13b	54289661f7a9	7.4GB	4096	13b
tag codeup:13b-llama2	54289661f7a9	7.4GB	4096	13b
tag codeup:13b-llama2-chat	54289661f7a9	7.4GB	4096	13b
tag codeup:13b-llama2-chat-fp16	601feec09706	26GB	4096	13b
tag codeup:13b-llama2-chat-q2_K	771830732a3d	5.4GB	4096	13b
tag codeup:13b-llama2-chat-q3_K_L	e9a4c68b3484	6.9GB	4096	13b
tag codeup:13b-llama2-chat-q3_K_M	9357098e7c6c	6.3GB	4096	13b
tag codeup:13b-llama2-chat-q3_K_S	6986119d6001	5.7GB	4096	13b
tag codeup:13b-llama2-chat-q4_0	54289661f7a9	7.4GB	4096	13b
tag codeup:13b-llama2-chat-q4_1	bb109d5814e0	8.2GB	4096	13b
tag codeup:13b-llama2-chat-q4_K_M	fe7c559371e0	7.9GB	4096	13b
tag codeup:13b-llama2-chat-q4_K_S	d73ef3d9d616	7.4GB	4096	13b
tag codeup:13b-llama2-chat-q5_0	e33f1092521e	9.0GB	4096	13b
tag codeup:13b-llama2-chat-q5_1	37f387ed0970	9.8GB	4096	13b
tag codeup:13b-llama2-chat-q5_K_M	ec5d06ff705d	9.2GB	4096	13b
tag codeup:13b-llama2-chat-q5_K_S	c8780e1a9e94	9.0GB	4096	13b
tag codeup:13b-llama2-chat-q6_K	bd8f6908c033	11GB	4096	13b
tag codeup:13b-llama2-chat-q8_0	773d7e80460c	14GB	4096	13b
tag codeup:latest	54289661f7a9	7.4GB	4096	13b
tag cogito-2.1:671b	743a587e4577	1.3TB	163840	671b
tag cogito-2.1:671b-fp16	743a587e4577	1.3TB	163840	671b
tag cogito-2.1:671b-q4_K_M	13e83c49b705	404GB	163840	671b
tag cogito-2.1:671b-q8_0	958631d5989d	713GB	163840	671b
tag cogito-2.1:latest	743a587e4577	1.3TB	163840	671b
tag cogito:14b	d0cac86a2347	9.0GB	131072	14b	8985277984	8985291236
tag cogito:14b-v1-preview-qwen-fp16	2d80cf1c85e9	30GB	131072	14b
tag cogito:14b-v1-preview-qwen-q4_K_M	d0cac86a2347	9.0GB	131072	14b	8985277984	8985291236
tag cogito:14b-v1-preview-qwen-q8_0	c02d5fe4e547	16GB	131072	14b
tag cogito:32b	0b4aab772f57	20GB	131072	32b	19848503584	19848516836
tag cogito:32b-v1-preview-qwen-fp16	d76677b01639	66GB	131072	32b
tag cogito:32b-v1-preview-qwen-q4_K_M	0b4aab772f57	20GB	131072	32b	19848503584	19848516836
tag cogito:32b-v1-preview-qwen-q8_0	39317c19a975	35GB	131072	32b
tag cogito:3b	bd144357d717	2.2GB	131072	3b	2241004448	2241013645
tag cogito:3b-v1-preview-llama-fp16	f81e868ef9f6	7.2GB	131072	3b
tag cogito:3b-v1-preview-llama-q4_K_M	bd144357d717	2.2GB	131072	3b	2241004448	2241013645
tag cogito:3b-v1-preview-llama-q8_0	8c7d8ed14b2f	3.8GB	131072	3b
tag cogito:70b	8f2632d0faa4	43GB	131072	70b	42520398112	42520410858
tag cogito:70b-v1-preview-llama-fp16	6aa41db77aec	141GB	131072	70b
tag cogito:70b-v1-preview-llama-q4_K_M	8f2632d0faa4	43GB	131072	70b	42520398112	42520410858
tag cogito:70b-v1-preview-llama-q8_0	9c80b552cd74	75GB	131072	70b
tag cogito:8b	75b508ddece1	4.9GB	131072	8b	4920738848	4920747948
tag cogito:8b-v1-preview-llama-q4_K_M	75b508ddece1	4.9GB	131072	8b	4920738848	4920747948
tag cogito:8b-v1-preview-llama-q8_0	dcad7d783f2d	8.5GB	131072	8b
tag cogito:latest	75b508ddece1	4.9GB	131072	8b	4920738848	4920747948
tag command-a:111b	cd22bd484599	67GB	16384
tag command-a:111b-03-2025-fp16	5d5425f22323	222GB	16384
tag command-a:111b-03-2025-q4_K_M	cd22bd484599	67GB	16384
tag command-a:111b-03-2025-q8_0	4f32dc902f62	118GB	16384
tag command-a:latest	cd22bd484599	67GB	16384
tag command-r-plus:104b	e61b6b184f38	59GB	131072	104b
tag command-r-plus:104b-08-2024-fp16	cda5cd5d6fd5	208GB	131072	104b
tag command-r-plus:104b-08-2024-q2_K	d6cf75a11d66	39GB	131072	104b
tag command-r-plus:104b-08-2024-q3_K_L	69b2a8dc30e2	55GB	131072	104b
tag command-r-plus:104b-08-2024-q3_K_M	37e325ccbcf7	51GB	131072	104b
tag command-r-plus:104b-08-2024-q3_K_S	5d852f83f3fa	46GB	131072	104b
tag command-r-plus:104b-08-2024-q4_0	e61b6b184f38	59GB	131072	104b
tag command-r-plus:104b-08-2024-q4_1	ec1c87fb5362	66GB	131072	104b
tag command-r-plus:104b-08-2024-q4_K_M	59dddc7baffa	63GB	131072	104b
tag command-r-plus:104b-08-2024-q4_K_S	6adaf0700006	60GB	131072	104b
tag command-r-plus:104b-08-2024-q5_0	02138d04c7e4	72GB	131072	104b
tag command-r-plus:104b-08-2024-q5_1	639beb4e35ac	78GB	131072	104b
tag command-r-plus:104b-08-2024-q5_K_M	28170cce6eed	74GB	131072	104b
tag command-r-plus:104b-08-2024-q5_K_S	8a3814835aeb	72GB	131072	104b
tag command-r-plus:104b-08-2024-q6_K	3344fa938c4a	85GB	131072	104b
tag command-r-plus:104b-08-2024-q8_0	4b4c4bed64da	110GB	131072	104b
tag command-r-plus:104b-fp16	2e7483530ced	208GB	131072	104b
tag command-r-plus:104b-q2_K	d29d312b25b7	39GB	131072	104b
tag command-r-plus:104b-q4_0	777d41fdcb0e	59GB	131072	104b
tag command-r-plus:104b-q8_0	420967de8a12	110GB	131072	104b
tag command-r-plus:latest	e61b6b184f38	59GB	131072	104b
tag command-r7b-arabic:7b	4bbe3353e56a	5.1GB	16384	7b
tag command-r7b-arabic:7b-02-2025-fp16	23f512f126d9	16GB	16384	7b
tag command-r7b-arabic:7b-02-2025-q4_K_M	4bbe3353e56a	5.1GB	16384	7b
tag command-r7b-arabic:7b-02-2025-q8_0	74737d27f74e	8.5GB	16384	7b
tag command-r7b-arabic:latest	4bbe3353e56a	5.1GB	16384	7b
tag command-r7b:7b	ff4e9696ef9f	5.1GB	8192	7b	5057009504	5057031198
tag command-r7b:7b-12-2024-fp16	3a3e860e0901	16GB	8192	7b
tag command-r7b:7b-12-2024-q4_K_M	ff4e9696ef9f	5.1GB	8192	7b	5057009504	5057031198
tag command-r7b:7b-12-2024-q8_0	aa0fb3e0b28b	8.5GB	8192	7b
tag command-r7b:latest	ff4e9696ef9f	5.1GB	8192	7b	5057009504	5057031198
tag command-r:35b	7d96360d357f	19GB	131072	35b-08-2024
tag command-r:35b-08-2024-fp16	f99d0f0d3644	65GB	131072	35b-08-2024
tag command-r:35b-08-2024-q2_K	baa79f31c7db	13GB	131072	35b-08-2024
tag command-r:35b-08-2024-q3_K_L	7609ccb59aa3	18GB	131072	35b-08-2024
tag command-r:35b-08-2024-q3_K_M	311c0b29be9c	16GB	131072	35b-08-2024
tag command-r:35b-08-2024-q3_K_S	a71cdc6dbc33	15GB	131072	35b-08-2024
tag command-r:35b-08-2024-q4_0	7d96360d357f	19GB	131072	35b-08-2024
tag command-r:35b-08-2024-q4_1	c9994fa85c15	21GB	131072	35b-08-2024
tag command-r:35b-08-2024-q4_K_M	376304b5a505	20GB	131072	35b-08-2024
tag command-r:35b-08-2024-q4_K_S	e746a62b5017	19GB	131072	35b-08-2024
tag command-r:35b-08-2024-q5_0	730adbb80701	22GB	131072	35b-08-2024
tag command-r:35b-08-2024-q5_1	a2f81b6b5529	24GB	131072	35b-08-2024
tag command-r:35b-08-2024-q5_K_M	e9e25af9b046	23GB	131072	35b-08-2024
tag command-r:35b-08-2024-q5_K_S	faa92437a927	22GB	131072	35b-08-2024
tag command-r:35b-08-2024-q6_K	7a416e1e1126	27GB	131072	35b-08-2024
tag command-r:35b-08-2024-q8_0	1b245c03674e	34GB	131072	35b-08-2024
tag command-r:35b-v0.1-fp16	a58199201f46	70GB	131072	35b-v0.1
tag command-r:35b-v0.1-q2_K	ebf190a244cd	14GB	131072	35b-v0.1
tag command-r:35b-v0.1-q3_K_L	ca2d24d0cfa9	19GB	131072	35b-v0.1
tag command-r:35b-v0.1-q3_K_M	07ff6eb590d7	18GB	131072	35b-v0.1
tag command-r:35b-v0.1-q3_K_S	5d0269a511b3	16GB	131072	35b-v0.1
tag command-r:35b-v0.1-q4_0	b8cdfff0263c	20GB	131072	35b-v0.1
tag command-r:35b-v0.1-q4_1	e8c0e9e189a9	22GB	131072	35b-v0.1
tag command-r:35b-v0.1-q4_K_M	ed35c5ee157d	22GB	131072	35b-v0.1
tag command-r:35b-v0.1-q4_K_S	c3c8430e134d	20GB	131072	35b-v0.1
tag command-r:35b-v0.1-q5_1	ce4cf00ea57e	26GB	131072	35b-v0.1
tag command-r:35b-v0.1-q5_K_M	eb97e23b2d12	25GB	131072	35b-v0.1
tag command-r:35b-v0.1-q5_K_S	92a26776ef29	24GB	131072	35b-v0.1
tag command-r:35b-v0.1-q6_K	c46e949ec735	29GB	131072	35b-v0.1
tag command-r:35b-v0.1-q8_0	88d10cdbc6e7	37GB	131072	35b-v0.1
tag command-r:latest	7d96360d357f	19GB	131072	35b-08-2024
tag command-r:v0.1	b8cdfff0263c	20GB	131072	35b-v0.1
tag dbrx:132b	36800d8d3a28	74GB	32768
tag dbrx:132b-instruct-fp16	2bacc27fc29a	263GB	32768
tag dbrx:132b-instruct-q2_K	e2554a95cc76	48GB	32768
tag dbrx:132b-instruct-q4_0	36800d8d3a28	74GB	32768
tag dbrx:132b-instruct-q8_0	4fca83b20ba0	140GB	32768
tag dbrx:instruct	36800d8d3a28	74GB	32768
tag dbrx:latest	36800d8d3a28	74GB	32768
tag deepcoder:1.5b	3bc49891ec47	1.1GB	131072	1.5b
tag deepcoder:1.5b-preview-fp16	a4f72a133925	3.6GB	131072	1.5b
tag deepcoder:1.5b-preview-q4_K_M	3bc49891ec47	1.1GB	131072	1.5b
tag deepcoder:1.5b-preview-q8_0	b240e7d4c9d5	1.9GB	131072	1.5b
tag deepcoder:14b	12bdda054d23	9.0GB	131072	14b
tag deepcoder:14b-preview-fp16	94795ede1f7b	30GB	131072	14b
tag deepcoder:14b-preview-q4_K_M	12bdda054d23	9.0GB	131072	14b
tag deepcoder:14b-preview-q8_0	77a03c7a6183	16GB	131072	14b
tag deepcoder:latest	12bdda054d23	9.0GB	131072	14b
tag deepscaler:1.5b	0031bcf7459f	3.6GB	131072	1.5b
tag deepscaler:1.5b-preview-fp16	0031bcf7459f	3.6GB	131072	1.5b
tag deepscaler:1.5b-preview-q4_K_M	305c4a53269d	1.1GB	131072	1.5b
tag deepscaler:1.5b-preview-q8_0	37b8148c7f55	1.9GB	131072	1.5b
tag deepscaler:latest	0031bcf7459f	3.6GB	131072	1.5b
tag deepseek-coder-v2:16b	63fb193b3a9b	8.9GB	163840	16b	8905109984	8905126121
tag deepseek-coder-v2:16b-lite-base-fp16	eab76b4e3742	31GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q2_K	8b62e3f7c4be	6.4GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q3_K_L	3dab6fe7735c	8.5GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q3_K_M	d16d8f044de1	8.1GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q3_K_S	8620271ad4df	7.5GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q4_0	dc3c85f78976	8.9GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q4_1	09d4128b178d	9.9GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q4_K_M	2f4fb0bfc6a7	10GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q4_K_S	eea8c1bb07d9	9.5GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q5_0	cd16e96f0530	11GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q5_1	cf643e1eb150	12GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q5_K_M	0802b3662146	12GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q5_K_S	94111aa16b14	11GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q6_K	7e7a754912f8	14GB	4096	16b
tag deepseek-coder-v2:16b-lite-base-q8_0	8e01d51811ab	17GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-fp16	e2edc649e2ab	31GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q2_K	82e79aef7a69	6.4GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q3_K_L	c5fffde68649	8.5GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q3_K_M	a1dbf0a1e4fa	8.1GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q3_K_S	36faf1cc8ce9	7.5GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q4_0	63fb193b3a9b	8.9GB	163840	16b	8905109984	8905126121
tag deepseek-coder-v2:16b-lite-instruct-q4_1	2ccedaf506ab	9.9GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q4_K_M	dac6ff6589c9	10GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q4_K_S	5e86e3ea790e	9.5GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q5_0	6084bfd4db26	11GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q5_1	840b2157e9f0	12GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q5_K_M	6065d4880bf9	12GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q5_K_S	efe9f0187a2d	11GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q6_K	cf566e23d87f	14GB	4096	16b
tag deepseek-coder-v2:16b-lite-instruct-q8_0	ef033cab4dae	17GB	4096	16b
tag deepseek-coder-v2:236b	c78d80129305	133GB	4096	236b	132912454848	132912470986
tag deepseek-coder-v2:236b-base-fp16	bd60a2f7c8bc	472GB	4096	236b
tag deepseek-coder-v2:236b-base-q2_K	783021b97803	86GB	4096	236b
tag deepseek-coder-v2:236b-base-q3_K_L	317accd37d79	122GB	4096	236b
tag deepseek-coder-v2:236b-base-q3_K_M	e8d5da110401	113GB	4096	236b
tag deepseek-coder-v2:236b-base-q3_K_S	e307d50c3f31	102GB	4096	236b
tag deepseek-coder-v2:236b-base-q4_0	2dc89d24571b	133GB	4096	236b
tag deepseek-coder-v2:236b-base-q4_1	6c9b97422ea4	148GB	4096	236b
tag deepseek-coder-v2:236b-base-q4_K_M	c02e9228aa14	142GB	4096	236b
tag deepseek-coder-v2:236b-base-q4_K_S	4e51408d2392	134GB	4096	236b
tag deepseek-coder-v2:236b-base-q5_0	786659c065fa	162GB	4096	236b
tag deepseek-coder-v2:236b-base-q5_1	073514be5a03	177GB	4096	236b
tag deepseek-coder-v2:236b-base-q5_K_M	6710a3c300fc	167GB	4096	236b
tag deepseek-coder-v2:236b-base-q5_K_S	93374287311f	162GB	4096	236b
tag deepseek-coder-v2:236b-base-q6_K	9f090258b940	194GB	4096	236b
tag deepseek-coder-v2:236b-base-q8_0	d1bcdd7d5871	251GB	4096	236b
tag deepseek-coder-v2:236b-instruct-fp16	22504f15ba17	472GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q2_K	4f831761cd02	86GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q3_K_L	f230e675a4e3	122GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q3_K_M	2432b4ab9079	113GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q3_K_S	d7317e5ddd3f	102GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q4_0	c78d80129305	133GB	4096	236b	132912454848	132912470986
tag deepseek-coder-v2:236b-instruct-q4_1	3deb93929590	148GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q4_K_M	f37bcc863826	142GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q4_K_S	fa7317115737	134GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q5_0	46ceaf3a8ffd	162GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q5_1	d29414056789	177GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q5_K_M	4e723bdb7e50	167GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q5_K_S	0ccf53e6e50b	162GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q6_K	6ce352e55f26	194GB	4096	236b
tag deepseek-coder-v2:236b-instruct-q8_0	7f763ec0e20e	251GB	4096	236b
tag deepseek-coder-v2:latest	63fb193b3a9b	8.9GB	163840	16b	8905109984	8905126121
tag deepseek-coder-v2:lite	63fb193b3a9b	8.9GB	163840	16b	8905109984	8905126121
tag deepseek-coder:1.3b	3ddd2d3fc8d2	776MB	16384	1.3b	776066240	776080839
tag deepseek-coder:1.3b-base	3b417b786925	776MB	16384	1.3b
tag deepseek-coder:1.3b-base-fp16	02b95acb6d92	2.7GB	16384	1.3b
tag deepseek-coder:1.3b-base-q2_K	b4f8c7285df8	632MB	16384	1.3b
tag deepseek-coder:1.3b-base-q3_K_L	9884474f8e97	745MB	16384	1.3b
tag deepseek-coder:1.3b-base-q3_K_M	08722dd8ec98	705MB	16384	1.3b
tag deepseek-coder:1.3b-base-q3_K_S	3a3c3bc11d11	659MB	16384	1.3b
tag deepseek-coder:1.3b-base-q4_0	3b417b786925	776MB	16384	1.3b
tag deepseek-coder:1.3b-base-q4_1	75c6c24f8b9a	856MB	16384	1.3b
tag deepseek-coder:1.3b-base-q4_K_M	4e17652b15c5	874MB	16384	1.3b
tag deepseek-coder:1.3b-base-q4_K_S	2c83b95953cd	815MB	16384	1.3b
tag deepseek-coder:1.3b-base-q5_0	2d4798d07377	936MB	16384	1.3b
tag deepseek-coder:1.3b-base-q5_1	2eb01ebad3f6	1.0GB	16384	1.3b
tag deepseek-coder:1.3b-base-q5_K_M	2940f35e76bc	1.0GB	16384	1.3b
tag deepseek-coder:1.3b-base-q5_K_S	f2689d6fec98	953MB	16384	1.3b
tag deepseek-coder:1.3b-base-q6_K	87397ba29cd4	1.2GB	16384	1.3b
tag deepseek-coder:1.3b-base-q8_0	71f702eff852	1.4GB	16384	1.3b
tag deepseek-coder:1.3b-instruct	3ddd2d3fc8d2	776MB	16384	1.3b	776066240	776080839
tag deepseek-coder:1.3b-instruct-fp16	89aaa860fc95	2.7GB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q2_K	1ad28239dd09	632MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q3_K_L	0d2f32faf31e	745MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q3_K_M	1cd27a52ef39	705MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q3_K_S	4c1eaf4c63f8	659MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q4_0	3ddd2d3fc8d2	776MB	16384	1.3b	776066240	776080839
tag deepseek-coder:1.3b-instruct-q4_1	403b7eec078d	856MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q4_K_M	d84d8a173290	874MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q4_K_S	47ca84afbf6d	815MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q5_0	5f4cd944cf61	936MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q5_1	334319021268	1.0GB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q5_K_M	2ff0e9282aba	1.0GB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q5_K_S	ca290ca9a10a	953MB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q6_K	ce574ed6d34f	1.2GB	16384	1.3b
tag deepseek-coder:1.3b-instruct-q8_0	44e92342b6c8	1.4GB	16384	1.3b
tag deepseek-coder:33b	acec7c0b0fd9	19GB	16384	33b	18819441824	18819456424
tag deepseek-coder:33b-base	ca50732c8ee1	19GB	16384	33b
tag deepseek-coder:33b-base-fp16	eed8d5b0dfcc	67GB	16384	33b
tag deepseek-coder:33b-base-q2_K	c1a84861e5df	14GB	16384	33b
tag deepseek-coder:33b-base-q3_K_L	e47bf0616d0d	18GB	16384	33b
tag deepseek-coder:33b-base-q3_K_M	fdb6068cec14	16GB	16384	33b
tag deepseek-coder:33b-base-q3_K_S	29b391c03801	14GB	16384	33b
tag deepseek-coder:33b-base-q4_0	ca50732c8ee1	19GB	16384	33b
tag deepseek-coder:33b-base-q4_1	d09dd3fe1448	21GB	16384	33b
tag deepseek-coder:33b-base-q4_K_M	a205c1c80cf6	20GB	16384	33b
tag deepseek-coder:33b-base-q4_K_S	012e92746442	19GB	16384	33b
tag deepseek-coder:33b-base-q5_0	a6c33a2e9332	23GB	16384	33b
tag deepseek-coder:33b-base-q5_1	ba34d0e6ade6	25GB	16384	33b
tag deepseek-coder:33b-base-q5_K_M	2260429a178c	24GB	16384	33b
tag deepseek-coder:33b-base-q5_K_S	b9fef6f330c5	23GB	16384	33b
tag deepseek-coder:33b-base-q6_K	4cb5c88ab035	27GB	16384	33b
tag deepseek-coder:33b-base-q8_0	1779efbb95d3	35GB	16384	33b
tag deepseek-coder:33b-instruct	acec7c0b0fd9	19GB	16384	33b	18819441824	18819456424
tag deepseek-coder:33b-instruct-fp16	b54904179335	67GB	16384	33b
tag deepseek-coder:33b-instruct-q2_K	cb08fe026ad3	14GB	16384	33b
tag deepseek-coder:33b-instruct-q3_K_L	070ae915fa23	18GB	16384	33b
tag deepseek-coder:33b-instruct-q3_K_M	e31fcc644c53	16GB	16384	33b
tag deepseek-coder:33b-instruct-q3_K_S	a97a97b70cb4	14GB	16384	33b
tag deepseek-coder:33b-instruct-q4_0	acec7c0b0fd9	19GB	16384	33b	18819441824	18819456424
tag deepseek-coder:33b-instruct-q4_1	d59c6d5d79ac	21GB	16384	33b
tag deepseek-coder:33b-instruct-q4_K_M	92b0c569c0df	20GB	16384	33b
tag deepseek-coder:33b-instruct-q4_K_S	8f5d0f5ef4e5	19GB	16384	33b
tag deepseek-coder:33b-instruct-q5_0	c41da1e19678	23GB	16384	33b
tag deepseek-coder:33b-instruct-q5_1	11fccea78dbe	25GB	16384	33b
tag deepseek-coder:33b-instruct-q5_K_M	bd4a96fb44c0	24GB	16384	33b
tag deepseek-coder:33b-instruct-q5_K_S	f1d23826a886	23GB	16384	33b
tag deepseek-coder:33b-instruct-q6_K	d44c67a95e2a	27GB	16384	33b
tag deepseek-coder:33b-instruct-q8_0	1b30ba8b1b95	35GB	16384	33b
tag deepseek-coder:6.7b	ce298d984115	3.8GB	16384	6.7b	3827819904	3827834503
tag deepseek-coder:6.7b-base	585a5cb3b219	3.8GB	16384	6.7b
tag deepseek-coder:6.7b-base-fp16	bc2d4c7ea23e	13GB	16384	6.7b
tag deepseek-coder:6.7b-base-q2_K	e13d22daf157	2.8GB	16384	6.7b
tag deepseek-coder:6.7b-base-q3_K_L	29f806615022	3.6GB	16384	6.7b
tag deepseek-coder:6.7b-base-q3_K_M	22ce0a5b45b2	3.3GB	16384	6.7b
tag deepseek-coder:6.7b-base-q3_K_S	ef853316467f	3.0GB	16384	6.7b
tag deepseek-coder:6.7b-base-q4_0	585a5cb3b219	3.8GB	16384	6.7b
tag deepseek-coder:6.7b-base-q4_1	a269275b3473	4.2GB	16384	6.7b
tag deepseek-coder:6.7b-base-q4_K_M	c12c864e1264	4.1GB	16384	6.7b
tag deepseek-coder:6.7b-base-q4_K_S	b199f259ba9d	3.9GB	16384	6.7b
tag deepseek-coder:6.7b-base-q5_0	bcea528a2f2f	4.7GB	16384	6.7b
tag deepseek-coder:6.7b-base-q5_1	c5ee75dc71c8	5.1GB	16384	6.7b
tag deepseek-coder:6.7b-base-q5_K_M	5d67f76f7c57	4.8GB	16384	6.7b
tag deepseek-coder:6.7b-base-q5_K_S	dcff193117f4	4.7GB	16384	6.7b
tag deepseek-coder:6.7b-base-q6_K	b91bf20f5a3c	5.5GB	16384	6.7b
tag deepseek-coder:6.7b-base-q8_0	570c490f997d	7.2GB	16384	6.7b
tag deepseek-coder:6.7b-instruct	ce298d984115	3.8GB	16384	6.7b	3827819904	3827834503
tag deepseek-coder:6.7b-instruct-fp16	5421a6319130	13GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q2_K	6fd7b2652ba7	2.8GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q3_K_L	ea00a885753e	3.6GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q3_K_M	27c2e4ed6a59	3.3GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q3_K_S	38bce866b00f	3.0GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q4_0	ce298d984115	3.8GB	16384	6.7b	3827819904	3827834503
tag deepseek-coder:6.7b-instruct-q4_1	4c147a2a4536	4.2GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q4_K_M	af6da0444f84	4.1GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q4_K_S	aa47b230dd4a	3.9GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q5_0	24c6f279a2a3	4.7GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q5_1	e13a2f5b13e6	5.1GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q5_K_M	d6a1221fb5ff	4.8GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q5_K_S	fa9d8a78ef0d	4.7GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q6_K	5b1241961817	5.5GB	16384	6.7b
tag deepseek-coder:6.7b-instruct-q8_0	54b58e32d587	7.2GB	16384	6.7b
tag deepseek-coder:base	3b417b786925	776MB	16384	1.3b
tag deepseek-coder:instruct	3ddd2d3fc8d2	776MB	16384	1.3b	776066240	776080839
tag deepseek-coder:latest	3ddd2d3fc8d2	776MB	16384	1.3b	776066240	776080839
tag deepseek-llm:67b	52e3a994907e	38GB	4096	67b
tag deepseek-llm:67b-base	812fa9900ddf	38GB	4096	67b
tag deepseek-llm:67b-base-fp16	e6df5550194c	135GB	4096	67b
tag deepseek-llm:67b-base-q2_K	e825785a2f93	28GB	4096	67b
tag deepseek-llm:67b-base-q3_K_L	5732c7a17baf	36GB	4096	67b
tag deepseek-llm:67b-base-q3_K_M	528e5a0d9578	33GB	4096	67b
tag deepseek-llm:67b-base-q3_K_S	408a98a3aa39	29GB	4096	67b
tag deepseek-llm:67b-base-q4_0	e0030d0a130c	38GB	4096	67b
tag deepseek-llm:67b-base-q4_1	edfd62087900	42GB	4096	67b
tag deepseek-llm:67b-base-q4_K_M	2e28115fbaa2	40GB	4096	67b
tag deepseek-llm:67b-base-q4_K_S	54fcea7dbb8c	38GB	4096	67b
tag deepseek-llm:67b-base-q5_0	17e77ba3d4e0	46GB	4096	67b
tag deepseek-llm:67b-base-q5_1	f53172d11749	51GB	4096	67b
tag deepseek-llm:67b-base-q5_K_M	eb54db87f46b	48GB	4096	67b
tag deepseek-llm:67b-base-q5_K_S	7520f31e16ab	46GB	4096	67b
tag deepseek-llm:67b-base-q6_K	e3c177377638	55GB	4096	67b
tag deepseek-llm:67b-base-q8_0	a761daaf2ef3	72GB	4096	67b
tag deepseek-llm:67b-chat	52e3a994907e	38GB	4096	67b
tag deepseek-llm:67b-chat-fp16	d6b76eec8c4d	135GB	4096	67b
tag deepseek-llm:67b-chat-q2_K	c3ed3a6823d9	28GB	4096	67b
tag deepseek-llm:67b-chat-q3_K_L	a3c982459f4b	36GB	4096	67b
tag deepseek-llm:67b-chat-q3_K_M	b1b9aa6f99e5	33GB	4096	67b
tag deepseek-llm:67b-chat-q3_K_S	c895ed448eb0	29GB	4096	67b
tag deepseek-llm:67b-chat-q4_0	52e3a994907e	38GB	4096	67b
tag deepseek-llm:67b-chat-q4_1	40876e9c44d1	42GB	4096	67b
tag deepseek-llm:67b-chat-q4_K_M	725af9db4539	40GB	4096	67b
tag deepseek-llm:67b-chat-q4_K_S	423d421ad0d5	38GB	4096	67b
tag deepseek-llm:67b-chat-q5_0	1c18f10ba2e4	46GB	4096	67b
tag deepseek-llm:67b-chat-q5_1	b8d2c6772755	51GB	4096	67b
tag deepseek-llm:67b-chat-q5_K_S	b36dd4fb3d5e	46GB	4096	67b
tag deepseek-llm:7b	9aab369a853b	4.0GB	4096	7b
tag deepseek-llm:7b-base	4203036ff5c6	4.0GB	4096	7b
tag deepseek-llm:7b-base-fp16	9734e95557cb	14GB	4096	7b
tag deepseek-llm:7b-base-q2_K	f60ec77b8e40	3.0GB	4096	7b
tag deepseek-llm:7b-base-q3_K_L	5cfddffa852a	3.7GB	4096	7b
tag deepseek-llm:7b-base-q3_K_M	103a0ee8b936	3.5GB	4096	7b
tag deepseek-llm:7b-base-q3_K_S	1cb2f80e4f56	3.1GB	4096	7b
tag deepseek-llm:7b-base-q4_0	4203036ff5c6	4.0GB	4096	7b
tag deepseek-llm:7b-base-q4_1	46f074d9e65d	4.4GB	4096	7b
tag deepseek-llm:7b-base-q4_K_M	5642a7c42df6	4.2GB	4096	7b
tag deepseek-llm:7b-base-q4_K_S	533d51f259e0	4.0GB	4096	7b
tag deepseek-llm:7b-base-q5_0	f80b2a0aafa3	4.8GB	4096	7b
tag deepseek-llm:7b-base-q5_1	a4945c0aad33	5.2GB	4096	7b
tag deepseek-llm:7b-base-q5_K_M	947b7d710d2a	4.9GB	4096	7b
tag deepseek-llm:7b-base-q5_K_S	752d030cca1f	4.8GB	4096	7b
tag deepseek-llm:7b-base-q6_K	5aa79848f58a	5.7GB	4096	7b
tag deepseek-llm:7b-base-q8_0	290d6e4a492a	7.3GB	4096	7b
tag deepseek-llm:7b-chat	9aab369a853b	4.0GB	4096	7b
tag deepseek-llm:7b-chat-fp16	ae8dc23002ea	14GB	4096	7b
tag deepseek-llm:7b-chat-q2_K	a4b98c76e2cb	3.0GB	4096	7b
tag deepseek-llm:7b-chat-q3_K_L	c673aa801a81	3.7GB	4096	7b
tag deepseek-llm:7b-chat-q3_K_M	04a0bfbcef69	3.5GB	4096	7b
tag deepseek-llm:7b-chat-q3_K_S	a9871e41151d	3.1GB	4096	7b
tag deepseek-llm:7b-chat-q4_0	9aab369a853b	4.0GB	4096	7b
tag deepseek-llm:7b-chat-q4_1	dbbe28577e21	4.4GB	4096	7b
tag deepseek-llm:7b-chat-q4_K_M	72299d61ee1d	4.2GB	4096	7b
tag deepseek-llm:7b-chat-q4_K_S	bc8345b3132d	4.0GB	4096	7b
tag deepseek-llm:7b-chat-q5_0	ce25c228f6ca	4.8GB	4096	7b
tag deepseek-llm:7b-chat-q5_1	20fda1383308	5.2GB	4096	7b
tag deepseek-llm:7b-chat-q5_K_M	1d4fc287cd19	4.9GB	4096	7b
tag deepseek-llm:7b-chat-q5_K_S	babfe64fb008	4.8GB	4096	7b
tag deepseek-llm:7b-chat-q6_K	057c2c5300aa	5.7GB	4096	7b
tag deepseek-llm:7b-chat-q8_0	83e5a9a28d09	7.3GB	4096	7b
tag deepseek-llm:latest	9aab369a853b	4.0GB	4096	7b
tag deepseek-ocr:3b	0e7b018b8a22	6.7GB	8192
tag deepseek-ocr:3b-bf16	0e7b018b8a22	6.7GB	8192
tag deepseek-ocr:latest	0e7b018b8a22	6.7GB	8192
tag deepseek-r1:1.5b	e0979632db5a	1.1GB	131072	1.5b	1117320512	1117322768
tag deepseek-r1:1.5b-qwen-distill-fp16	80c3a3c97773	3.6GB	131072	1.5b
tag deepseek-r1:1.5b-qwen-distill-q4_K_M	e0979632db5a	1.1GB	131072	1.5b	1117320512	1117322768
tag deepseek-r1:1.5b-qwen-distill-q8_0	21c9dbd320fa	1.9GB	131072	1.5b
tag deepseek-r1:14b	c333b7232bdb	9.0GB	131072	14b	8988109952	8988112209
tag deepseek-r1:14b-qwen-distill-fp16	7c72950ea94e	30GB	131072	14b
tag deepseek-r1:14b-qwen-distill-q4_K_M	c333b7232bdb	9.0GB	131072	14b	8988109952	8988112209
tag deepseek-r1:14b-qwen-distill-q8_0	b3c61716272d	16GB	131072	14b
tag deepseek-r1:32b	edba8017331d	20GB	131072	32b	19851335552	19851337809
tag deepseek-r1:32b-qwen-distill-fp16	20ed0f80363b	66GB	131072	32b
tag deepseek-r1:32b-qwen-distill-q4_K_M	edba8017331d	20GB	131072	32b	19851335552	19851337809
tag deepseek-r1:32b-qwen-distill-q8_0	b177522350a4	35GB	131072	32b
tag deepseek-r1:671b	14a4e575643d	404GB	163840	671b
tag deepseek-r1:671b-0528-fp16	0eabebef839b	1.3TB	163840	671b
tag deepseek-r1:671b-0528-q4_K_M	14a4e575643d	404GB	163840	671b
tag deepseek-r1:671b-0528-q8_0	c483e7c247e3	713GB	163840	671b
tag deepseek-r1:671b-fp16	3f9ee65b4e69	1.3TB	163840	671b
tag deepseek-r1:671b-q4_K_M	58e944f7074d	404GB	163840	671b
tag deepseek-r1:671b-q8_0	00fb327206ce	713GB	163840	671b
tag deepseek-r1:70b	d37b54d01a76	43GB	131072	70b	42520395616	42520397873
tag deepseek-r1:70b-llama-distill-fp16	7a7636f7c9fd	141GB	131072	70b
tag deepseek-r1:70b-llama-distill-q4_K_M	d37b54d01a76	43GB	131072	70b	42520395616	42520397873
tag deepseek-r1:70b-llama-distill-q8_0	98d07a28d239	75GB	131072	70b
tag deepseek-r1:7b	755ced02ce7b	4.7GB	131072	7b	4683073184	4683075440
tag deepseek-r1:7b-qwen-distill-fp16	e18c08316744	15GB	131072	7b
tag deepseek-r1:7b-qwen-distill-q4_K_M	755ced02ce7b	4.7GB	131072	7b	4683073184	4683075440
tag deepseek-r1:7b-qwen-distill-q8_0	1b1708b22a5f	8.1GB	131072	7b
tag deepseek-r1:8b	6995872bfe4c	5.2GB	131072	8b	5225373760	5225376047
tag deepseek-r1:8b-0528-qwen3-fp16	a5f168330005	16GB	131072	8b
tag deepseek-r1:8b-0528-qwen3-q4_K_M	6995872bfe4c	5.2GB	131072	8b	5225373760	5225376047
tag deepseek-r1:8b-0528-qwen3-q8_0	cade62fd2850	8.9GB	131072	8b
tag deepseek-r1:8b-llama-distill-fp16	859adef8321e	16GB	131072	8b-llama-distill
tag deepseek-r1:8b-llama-distill-q4_K_M	9e54bf95550c	4.9GB	131072	8b-llama-distill
tag deepseek-r1:8b-llama-distill-q8_0	744d1ee47c3d	8.5GB	131072	8b-llama-distill
tag deepseek-r1:latest	6995872bfe4c	5.2GB	131072	8b	5225373760	5225376047
tag deepseek-v2.5:236b	409b2dd8a3c4	133GB	4096	236b
tag deepseek-v2.5:236b-q4_0	409b2dd8a3c4	133GB	4096	236b
tag deepseek-v2.5:236b-q4_1	b1618a20b8b5	148GB	4096	236b
tag deepseek-v2.5:236b-q5_0	9de079142600	162GB	4096	236b
tag deepseek-v2.5:236b-q5_1	f774fdfffbea	177GB	4096	236b
tag deepseek-v2.5:236b-q8_0	481aed89b609	251GB	4096	236b
tag deepseek-v2.5:latest	409b2dd8a3c4	133GB	4096	236b
tag deepseek-v2:16b	7c8c332f2df7	8.9GB	163840	16b
tag deepseek-v2:16b-lite-chat-fp16	15c96490eeee	31GB	4096	16b
tag deepseek-v2:16b-lite-chat-q2_K	5868c72b4e1f	6.4GB	4096	16b
tag deepseek-v2:16b-lite-chat-q3_K_L	c8183500d92e	8.5GB	4096	16b
tag deepseek-v2:16b-lite-chat-q3_K_M	f6da52f6d22c	8.1GB	4096	16b
tag deepseek-v2:16b-lite-chat-q3_K_S	d36b0e4f46c1	7.5GB	163840	16b
tag deepseek-v2:16b-lite-chat-q4_0	7c8c332f2df7	8.9GB	163840	16b
tag deepseek-v2:16b-lite-chat-q4_1	af64dfc98c26	9.9GB	4096	16b
tag deepseek-v2:16b-lite-chat-q4_K_M	52fe6d77050a	10GB	4096	16b
tag deepseek-v2:16b-lite-chat-q4_K_S	f605f2eeaf9e	9.5GB	163840	16b
tag deepseek-v2:16b-lite-chat-q5_0	b01c353f491f	11GB	4096	16b
tag deepseek-v2:16b-lite-chat-q5_1	9cd31f73558a	12GB	4096	16b
tag deepseek-v2:16b-lite-chat-q5_K_M	597226602255	12GB	4096	16b
tag deepseek-v2:16b-lite-chat-q5_K_S	d904df1d3b59	11GB	4096	16b
tag deepseek-v2:16b-lite-chat-q6_K	94a6c57d6c9d	14GB	4096	16b
tag deepseek-v2:16b-lite-chat-q8_0	1d62ef756269	17GB	4096	16b
tag deepseek-v2:236b	459de16b5a9e	133GB	4096	236b
tag deepseek-v2:236b-chat-fp16	190dd01cb12e	472GB	4096	236b
tag deepseek-v2:236b-chat-q2_K	ab49a8da3233	86GB	4096	236b
tag deepseek-v2:236b-chat-q3_K_L	8b50480a0f69	122GB	4096	236b
tag deepseek-v2:236b-chat-q3_K_M	ed3e5b18dfdf	113GB	4096	236b
tag deepseek-v2:236b-chat-q3_K_S	0f85c13f95a5	102GB	4096	236b
tag deepseek-v2:236b-chat-q4_0	459de16b5a9e	133GB	4096	236b
tag deepseek-v2:236b-chat-q4_1	8ba51e080b59	148GB	4096	236b
tag deepseek-v2:236b-chat-q4_K_M	dc16a9f67701	142GB	4096	236b
tag deepseek-v2:236b-chat-q4_K_S	89b6c7579a77	134GB	4096	236b
tag deepseek-v2:236b-chat-q5_0	d0c79ad6c4d8	162GB	4096	236b
tag deepseek-v2:236b-chat-q5_1	bd9e0b0c8aa1	177GB	4096	236b
tag deepseek-v2:236b-chat-q5_K_M	baeb44164dcf	167GB	4096	236b
tag deepseek-v2:236b-chat-q5_K_S	26f0f5933712	162GB	4096	236b
tag deepseek-v2:236b-chat-q6_K	40e1adc07959	194GB	4096	236b
tag deepseek-v2:236b-chat-q8_0	e0ae3350cb1a	251GB	4096	236b
tag deepseek-v2:latest	7c8c332f2df7	8.9GB	163840	16b
tag deepseek-v2:lite	7c8c332f2df7	8.9GB	163840	16b
tag deepseek-v3.1:671b	044d50a3d79c	404GB	163840	671b
tag deepseek-v3.1:671b-fp16	d8237c306c16	1.3TB	163840	671b
tag deepseek-v3.1:671b-q8_0	259bac2eba80	713GB	163840	671b
tag deepseek-v3.1:671b-terminus-fp16	2d1f08a7c07d	1.3TB	163840	671b
tag deepseek-v3.1:671b-terminus-q4_K_M	044d50a3d79c	404GB	163840	671b
tag deepseek-v3.1:671b-terminus-q8_0	05741ecf7ebc	713GB	163840	671b
tag deepseek-v3.1:latest	044d50a3d79c	404GB	163840	671b
tag deepseek-v3:671b	5da0e2d4a9e0	404GB	163840	671b
tag deepseek-v3:671b-fp16	7770bf5a5ed8	1.3TB	4096	671b
tag deepseek-v3:671b-q4_K_M	5da0e2d4a9e0	404GB	163840	671b
tag deepseek-v3:671b-q8_0	96061c74c1a5	713GB	4096	671b
tag deepseek-v3:latest	5da0e2d4a9e0	404GB	163840	671b
tag deepseek-v4-flash:0731-cloud	031ce2a95446		1048576
tag deepseek-v4-flash:cloud	031ce2a95446		1048576
tag deepseek-v4-flash:preview-cloud	dd3d9b94bae4		1048576
tag deepseek-v4-pro:0813-cloud	6ed7420bc3a4		1048576
tag deepseek-v4-pro:cloud	6ed7420bc3a4		1048576
tag deepseek-v4-pro:preview-cloud	22bfd5026abd		1048576
tag devstral-2:123b	524a6607f0f5	75GB	262144	123b
tag devstral-2:123b-instruct-2512-fp16	cf00a0f4d980	250GB	262144	123b
tag devstral-2:123b-instruct-2512-q4_K_M	524a6607f0f5	75GB	262144	123b
tag devstral-2:123b-instruct-2512-q8_0	c96ca457e286	133GB	262144	123b
tag devstral-2:latest	524a6607f0f5	75GB	262144	123b
tag devstral-small-2:24b	24277f07f62d	15GB	393216	24b
tag devstral-small-2:24b-cloud	ec4a591da58a		262144	24b
tag devstral-small-2:24b-instruct-2512-fp16	15c77ff5438a	48GB	393216	24b
tag devstral-small-2:24b-instruct-2512-q4_K_M	24277f07f62d	15GB	393216	24b
tag devstral-small-2:24b-instruct-2512-q8_0	691a8e03a6dd	26GB	393216	24b
tag devstral-small-2:latest	24277f07f62d	15GB	393216	24b
tag devstral:24b	9bd74193e939	14GB	131072	24b
tag devstral:24b-small-2505-fp16	d1e6469472dc	47GB	131072	24b
tag devstral:24b-small-2505-q4_K_M	9bd74193e939	14GB	131072	24b
tag devstral:24b-small-2505-q8_0	25a16f448fb3	25GB	131072	24b
tag devstral:latest	9bd74193e939	14GB	131072	24b
tag dolphin-llama3:70b	39cf3e48a702	40GB	8192	70b
tag dolphin-llama3:70b-v2.9	39cf3e48a702	40GB	8192	70b
tag dolphin-llama3:70b-v2.9-fp16	384d68211a76	141GB	8192	70b
tag dolphin-llama3:70b-v2.9-q2_K	9167f4131518	26GB	8192	70b
tag dolphin-llama3:70b-v2.9-q3_K_L	0b1d3bbb0f87	37GB	8192	70b
tag dolphin-llama3:70b-v2.9-q3_K_M	9f14deb632a8	34GB	8192	70b
tag dolphin-llama3:70b-v2.9-q3_K_S	0ff6ff25af1a	31GB	8192	70b
tag dolphin-llama3:70b-v2.9-q4_0	39cf3e48a702	40GB	8192	70b
tag dolphin-llama3:70b-v2.9-q4_1	be3648d90cec	44GB	8192	70b
tag dolphin-llama3:70b-v2.9-q4_K_M	ff66659bf60a	43GB	8192	70b
tag dolphin-llama3:70b-v2.9-q4_K_S	08f394a4228a	40GB	8192	70b
tag dolphin-llama3:70b-v2.9-q5_0	1be4a47c2130	49GB	8192	70b
tag dolphin-llama3:70b-v2.9-q5_1	3c0bd6cd54b5	53GB	8192	70b
tag dolphin-llama3:70b-v2.9-q5_K_M	c76eccdaa1d4	50GB	8192	70b
tag dolphin-llama3:70b-v2.9-q5_K_S	c7f5f7f98fbf	49GB	8192	70b
tag dolphin-llama3:70b-v2.9-q6_K	e495c04eaf8d	58GB	8192	70b
tag dolphin-llama3:70b-v2.9-q8_0	f7ec3871505b	75GB	8192	70b
tag dolphin-llama3:8b	613f068e29f8	4.7GB	8192	8b
tag dolphin-llama3:8b-256k	9f4257eb39a8	4.7GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9	9f4257eb39a8	4.7GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-fp16	04cb4b5c5b37	16GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q2_K	7bb9753b38d1	3.2GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q3_K_L	fa30375d9ef6	4.3GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q3_K_M	23812b6dc8d1	4.0GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q3_K_S	9a8408761417	3.7GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q4_0	9f4257eb39a8	4.7GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q4_1	e5ff685455da	5.1GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q4_K_M	ff5463167239	4.9GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q4_K_S	839a1d8b60be	4.7GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q5_0	18232d2131be	5.6GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q5_1	a91e7015a944	6.1GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q5_K_M	2e4bb0902c65	5.7GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q5_K_S	a609d3f403fa	5.6GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q6_K	7d4b80857cbe	6.6GB	256000	8b
tag dolphin-llama3:8b-256k-v2.9-q8_0	22435ad7273c	8.5GB	256000	8b
tag dolphin-llama3:8b-v2.9	613f068e29f8	4.7GB	8192	8b
tag dolphin-llama3:8b-v2.9-fp16	330b7914e4f9	16GB	8192	8b
tag dolphin-llama3:8b-v2.9-q2_K	e38c22d1fefc	3.2GB	8192	8b
tag dolphin-llama3:8b-v2.9-q3_K_L	d4907340047d	4.3GB	8192	8b
tag dolphin-llama3:8b-v2.9-q3_K_M	ffbebe9d9a89	4.0GB	8192	8b
tag dolphin-llama3:8b-v2.9-q3_K_S	4ee167a2b0ba	3.7GB	8192	8b
tag dolphin-llama3:8b-v2.9-q4_0	613f068e29f8	4.7GB	8192	8b
tag dolphin-llama3:8b-v2.9-q4_1	b91fdd625105	5.1GB	8192	8b
tag dolphin-llama3:8b-v2.9-q4_K_M	48e12807e1dd	4.9GB	8192	8b
tag dolphin-llama3:8b-v2.9-q4_K_S	3c68e9f4407e	4.7GB	8192	8b
tag dolphin-llama3:8b-v2.9-q5_0	6f5e6e184fd6	5.6GB	8192	8b
tag dolphin-llama3:8b-v2.9-q5_1	b83616aa2f82	6.1GB	8192	8b
tag dolphin-llama3:8b-v2.9-q5_K_M	ff5532bbdbfd	5.7GB	8192	8b
tag dolphin-llama3:8b-v2.9-q5_K_S	9b438222d2e1	5.6GB	8192	8b
tag dolphin-llama3:8b-v2.9-q6_K	d76cc512a4c4	6.6GB	8192	8b
tag dolphin-llama3:8b-v2.9-q8_0	9b6fb904576c	8.5GB	8192	8b
tag dolphin-llama3:latest	613f068e29f8	4.7GB	8192	8b
tag dolphin-llama3:v2.9	613f068e29f8	4.7GB	8192	8b
tag dolphin-mistral:7b	5dc8c5a2be65	4.1GB	32768	7b
tag dolphin-mistral:7b-v2	d4fedb7cc50d	4.1GB	32768	7b
tag dolphin-mistral:7b-v2-fp16	dbea1ee61c91	14GB	32768	7b
tag dolphin-mistral:7b-v2-q2_K	47e88c29db19	3.1GB	32768	7b
tag dolphin-mistral:7b-v2-q3_K_L	0a764a52371c	3.8GB	32768	7b
tag dolphin-mistral:7b-v2-q3_K_M	ae55e3ef02e8	3.5GB	32768	7b
tag dolphin-mistral:7b-v2-q3_K_S	9ce568107856	3.2GB	32768	7b
tag dolphin-mistral:7b-v2-q4_0	d4fedb7cc50d	4.1GB	32768	7b
tag dolphin-mistral:7b-v2-q4_1	963a8962e5cb	4.6GB	32768	7b
tag dolphin-mistral:7b-v2-q4_K_M	8151671578cc	4.4GB	32768	7b
tag dolphin-mistral:7b-v2-q4_K_S	31bc12ff86a4	4.1GB	32768	7b
tag dolphin-mistral:7b-v2-q5_0	f233b1631e2e	5.0GB	32768	7b
tag dolphin-mistral:7b-v2-q5_1	caa3000a6607	5.4GB	32768	7b
tag dolphin-mistral:7b-v2-q5_K_M	483a8c29490a	5.1GB	32768	7b
tag dolphin-mistral:7b-v2-q5_K_S	3d1193db8247	5.0GB	32768	7b
tag dolphin-mistral:7b-v2-q6_K	0abc7e93ace9	5.9GB	32768	7b
tag dolphin-mistral:7b-v2-q8_0	af57ab7e2f42	7.7GB	32768	7b
tag dolphin-mistral:7b-v2.1	e4e3238590aa	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.1-fp16	8a7599e7afb6	14GB	32768	7b
tag dolphin-mistral:7b-v2.1-q2_K	09b2c7439c66	3.1GB	32768	7b
tag dolphin-mistral:7b-v2.1-q3_K_L	d4e4ac49c638	3.8GB	32768	7b
tag dolphin-mistral:7b-v2.1-q3_K_M	de9aa2b8d525	3.5GB	32768	7b
tag dolphin-mistral:7b-v2.1-q3_K_S	cae2e5bf7e2a	3.2GB	32768	7b
tag dolphin-mistral:7b-v2.1-q4_0	e4e3238590aa	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.1-q4_1	bccbfbb66c22	4.6GB	32768	7b
tag dolphin-mistral:7b-v2.1-q4_K_M	42d3af2ff5bc	4.4GB	32768	7b
tag dolphin-mistral:7b-v2.1-q4_K_S	928488201dda	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.1-q5_0	7577f2a6ea36	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.1-q5_1	d2d013e73bbb	5.4GB	32768	7b
tag dolphin-mistral:7b-v2.1-q5_K_M	1792bb2a4dad	5.1GB	32768	7b
tag dolphin-mistral:7b-v2.1-q5_K_S	fafa4121da53	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.1-q6_K	d7fc42d0c941	5.9GB	32768	7b
tag dolphin-mistral:7b-v2.1-q8_0	3c364693b3c5	7.7GB	32768	7b
tag dolphin-mistral:7b-v2.2	450ca08f6907	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.2-fp16	02a1321048d5	14GB	32768	7b
tag dolphin-mistral:7b-v2.2-q2_K	40af9615d065	3.1GB	32768	7b
tag dolphin-mistral:7b-v2.2-q3_K_L	2e2d34ffb211	3.8GB	32768	7b
tag dolphin-mistral:7b-v2.2-q3_K_M	807f7ccc72ae	3.5GB	32768	7b
tag dolphin-mistral:7b-v2.2-q3_K_S	a646488b6fd5	3.2GB	32768	7b
tag dolphin-mistral:7b-v2.2-q4_0	450ca08f6907	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.2-q4_1	1f764be54847	4.6GB	32768	7b
tag dolphin-mistral:7b-v2.2-q4_K_M	5f5bc8a7f6c0	4.4GB	32768	7b
tag dolphin-mistral:7b-v2.2-q4_K_S	7c4ea4ac1b3d	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.2-q5_0	05ef3ead3f63	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.2-q5_1	35a9966c852b	5.4GB	32768	7b
tag dolphin-mistral:7b-v2.2-q5_K_M	e9ac7f8b1b41	5.1GB	32768	7b
tag dolphin-mistral:7b-v2.2-q5_K_S	8cb5befe96d0	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.2-q6_K	fbd48b25b103	5.9GB	32768	7b
tag dolphin-mistral:7b-v2.2-q8_0	f12f440dd443	7.7GB	32768	7b
tag dolphin-mistral:7b-v2.2.1	04b0ec52c40b	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-fp16	49b48f849296	14GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q2_K	994c722b1561	3.1GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q3_K_L	3bba1c1ad35a	3.8GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q3_K_M	6e92d0dbb4a0	3.5GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q3_K_S	5753614304a2	3.2GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q4_0	04b0ec52c40b	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q4_1	c76cd3b5beee	4.6GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q4_K_M	5e3337ccc282	4.4GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q4_K_S	5029cbe43e9c	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q5_0	a22f80a3ea5d	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q5_1	62d4ace3645c	5.4GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q5_K_M	e4b72a87ab51	5.1GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q5_K_S	03945b375e86	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q6_K	b5df8e083d3d	5.9GB	32768	7b
tag dolphin-mistral:7b-v2.2.1-q8_0	62e41c882df2	7.7GB	32768	7b
tag dolphin-mistral:7b-v2.6	206a4093ff30	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser	ecbf896611f5	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-fp16	ef5fb1b4eb40	14GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q2_K	3d2e06cd1f34	3.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q3_K_L	fbd62dc63cf3	3.8GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q3_K_M	d9a82ca1b186	3.5GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q3_K_S	c4841f98c665	3.2GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q4_0	ecbf896611f5	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q4_1	dcda7ed9d1ea	4.6GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q4_K_M	4637e8c97e50	4.4GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q4_K_S	251809e4483d	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q5_0	09bce0353761	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q5_1	a40a97e78596	5.4GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q5_K_M	89ac2026188b	5.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q5_K_S	c6a7fdc04e62	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q6_K	3383c1e1a3a3	5.9GB	32768	7b
tag dolphin-mistral:7b-v2.6-dpo-laser-q8_0	805ca6fc04df	7.7GB	32768	7b
tag dolphin-mistral:7b-v2.6-fp16	ee8029835435	14GB	32768	7b
tag dolphin-mistral:7b-v2.6-q2_K	5095f4e248f8	3.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-q3_K_L	3f69b8a407b5	3.8GB	32768	7b
tag dolphin-mistral:7b-v2.6-q3_K_M	fae30abf511f	3.5GB	32768	7b
tag dolphin-mistral:7b-v2.6-q3_K_S	7d87567ba4e1	3.2GB	32768	7b
tag dolphin-mistral:7b-v2.6-q4_0	206a4093ff30	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-q4_1	75979198bd96	4.6GB	32768	7b
tag dolphin-mistral:7b-v2.6-q4_K_M	de97d7427c36	4.4GB	32768	7b
tag dolphin-mistral:7b-v2.6-q4_K_S	d131e1a76ddc	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-q5_0	e8f5e1669039	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.6-q5_1	b2f2f3609ccd	5.4GB	32768	7b
tag dolphin-mistral:7b-v2.6-q5_K_M	24b9c375e0bc	5.1GB	32768	7b
tag dolphin-mistral:7b-v2.6-q5_K_S	5ce09aea680f	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.6-q6_K	d1c90221f843	5.9GB	32768	7b
tag dolphin-mistral:7b-v2.6-q8_0	43ea31e60f41	7.7GB	32768	7b
tag dolphin-mistral:7b-v2.8	5dc8c5a2be65	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.8-fp16	1e979cf70c05	14GB	32768	7b
tag dolphin-mistral:7b-v2.8-q2_K	703fcc8feca4	2.7GB	32768	7b
tag dolphin-mistral:7b-v2.8-q3_K_L	3689be23e227	3.8GB	32768	7b
tag dolphin-mistral:7b-v2.8-q3_K_M	368c8b580b2c	3.5GB	32768	7b
tag dolphin-mistral:7b-v2.8-q3_K_S	b373bd912c47	3.2GB	32768	7b
tag dolphin-mistral:7b-v2.8-q4_0	5dc8c5a2be65	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.8-q4_1	8a3536853f0c	4.6GB	32768	7b
tag dolphin-mistral:7b-v2.8-q4_K_M	9664319c8300	4.4GB	32768	7b
tag dolphin-mistral:7b-v2.8-q4_K_S	f7fe7f8a5338	4.1GB	32768	7b
tag dolphin-mistral:7b-v2.8-q5_0	4b957d0f8184	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.8-q5_1	2d9d3f2fc319	5.4GB	32768	7b
tag dolphin-mistral:7b-v2.8-q5_K_M	89cd0f3499d5	5.1GB	32768	7b
tag dolphin-mistral:7b-v2.8-q5_K_S	a9699d013b92	5.0GB	32768	7b
tag dolphin-mistral:7b-v2.8-q6_K	abbbabedf4f5	5.9GB	32768	7b
tag dolphin-mistral:7b-v2.8-q8_0	c42fc14057d2	7.7GB	32768	7b
tag dolphin-mistral:latest	5dc8c5a2be65	4.1GB	32768	7b
tag dolphin-mistral:v2	d4fedb7cc50d	4.1GB	32768	7b
tag dolphin-mistral:v2.1	e4e3238590aa	4.1GB	32768	7b
tag dolphin-mistral:v2.2	450ca08f6907	4.1GB	32768	7b
tag dolphin-mistral:v2.2.1	04b0ec52c40b	4.1GB	32768	7b
tag dolphin-mistral:v2.6	ecbf896611f5	4.1GB	32768	7b
tag dolphin-mistral:v2.8	5dc8c5a2be65	4.1GB	32768	7b
tag dolphin-mixtral:8x22b	0772a1b884bf	80GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9	0772a1b884bf	80GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-fp16	39195710503e	281GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q2_K	5dd54f8ff492	52GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q3_K_L	3c5371c23577	73GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q3_K_M	ef2b7524d28d	68GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q3_K_S	cad2f9d2e01d	61GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q4_0	0772a1b884bf	80GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q4_1	3e58e962deb8	88GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q4_K_M	1ba3655b0de7	86GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q4_K_S	f7c583f24605	80GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q5_0	abfd3a87f905	97GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q5_1	a3561f68b65d	106GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q5_K_M	d4e513dcc2e6	100GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q5_K_S	a1cd7a6d8a79	97GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q6_K	f5aac890745a	116GB	65536	8x22b
tag dolphin-mixtral:8x22b-v2.9-q8_0	b82986a3ed4f	149GB	65536	8x22b
tag dolphin-mixtral:8x7b	4f76c28c0414	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5	f924f2f0e484	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-fp16	d1f36c28485e	93GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q2_K	448b185c2a3e	17GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q3_K_L	e6278d65e9dc	24GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q3_K_M	a04451f03648	23GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q3_K_S	ea9ed37491b3	20GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q4_0	f924f2f0e484	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q4_1	11dee8e97379	29GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q4_K_M	66adba445821	28GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q4_K_S	6534902e1e54	27GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q5_0	8a9fd615b610	32GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q5_1	36450117b011	35GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q5_K_M	5389198274fa	33GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q5_K_S	8e662aef3892	32GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q6_K	7ef1f6ce2be5	38GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.5-q8_0	2dbedb652781	50GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6	ccc9d1f5d17c	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-fp16	0e865bb9631d	93GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q2_K	2f562aa89564	17GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q3_K_L	87f7ec7f238f	24GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q3_K_M	3a283d1a237d	23GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q3_K_S	ab8763452984	20GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q4_0	ccc9d1f5d17c	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q4_1	9f3b6fc34751	29GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q4_K_M	725fbbf8d5e0	28GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q4_K_S	f3dd3e93270a	27GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q5_0	ab28fea4d551	32GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q5_1	0d332b78ce70	35GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q5_K_M	616dad4c275d	33GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q5_K_S	15ecf506c50c	32GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q6_K	a14b88f77235	38GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.6-q8_0	2812998a47df	50GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7	4f76c28c0414	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-fp16	4ac207dbc68b	93GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q2_K	67959cb58058	17GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q3_K_L	8b94203d838d	24GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q3_K_M	c7bb43548a49	23GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q3_K_S	102b0d4f9403	20GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q4_0	4f76c28c0414	26GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q4_1	d0c44def2b5e	29GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q4_K_M	9edda92db764	28GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q4_K_S	61d2d0129a1b	27GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q5_0	c9b1ccc63176	32GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q5_1	0e06aa33814f	35GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q5_K_M	48c8a1692c8d	33GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q5_K_S	6b10b15cfd86	32GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q6_K	1673eadc5474	38GB	32768	8x7b
tag dolphin-mixtral:8x7b-v2.7-q8_0	1e3dbaccc823	50GB	32768	8x7b
tag dolphin-mixtral:latest	4f76c28c0414	26GB	32768	8x7b
tag dolphin-mixtral:v2.5	f924f2f0e484	26GB	32768	8x7b
tag dolphin-mixtral:v2.6	ccc9d1f5d17c	26GB	32768	8x7b
tag dolphin-mixtral:v2.7	4f76c28c0414	26GB	32768	8x7b
tag dolphin-phi:2.7b	c5761fc77240	1.6GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6	c5761fc77240	1.6GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q2_K	7f54cec626b6	1.2GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q3_K_L	60c080a5bd9a	1.6GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q3_K_M	5e99163c66d3	1.5GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q3_K_S	5c03deb374c8	1.3GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q4_0	c5761fc77240	1.6GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q4_K_M	cff9506fc46b	1.8GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q4_K_S	9ce1a8be68f2	1.6GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q5_0	7346eb8f523d	1.9GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q5_K_M	175d2f641dea	2.1GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q5_K_S	3284ea06df25	1.9GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q6_K	4a7162481650	2.3GB	2048	2.7b
tag dolphin-phi:2.7b-v2.6-q8_0	b6ba7363045d	3.0GB	2048	2.7b
tag dolphin-phi:latest	c5761fc77240	1.6GB	2048	2.7b
tag dolphin3:8b	d5ab9ae8e1f2	4.9GB	131072	8b	4920749184	4920757726
tag dolphin3:8b-llama3.1-fp16	b0941c6f3226	16GB	131072	8b
tag dolphin3:8b-llama3.1-q4_K_M	d5ab9ae8e1f2	4.9GB	131072	8b	4920749184	4920757726
tag dolphin3:8b-llama3.1-q8_0	e3310b61ffdb	8.5GB	131072	8b
tag dolphin3:latest	d5ab9ae8e1f2	4.9GB	131072	8b	4920749184	4920757726
tag dolphincoder:15b	1102380927c2	9.1GB	16384	15b
tag dolphincoder:15b-starcoder2	1102380927c2	9.1GB	16384	15b
tag dolphincoder:15b-starcoder2-fp16	1c1dc0127ddc	32GB	16384	15b
tag dolphincoder:15b-starcoder2-q2_K	ba9150d92d7a	6.2GB	16384	15b
tag dolphincoder:15b-starcoder2-q3_K_L	df6670a7f78c	9.0GB	16384	15b
tag dolphincoder:15b-starcoder2-q3_K_M	eddba241c8a5	8.1GB	16384	15b
tag dolphincoder:15b-starcoder2-q3_K_S	acf10b086812	7.0GB	16384	15b
tag dolphincoder:15b-starcoder2-q4_0	1102380927c2	9.1GB	16384	15b
tag dolphincoder:15b-starcoder2-q4_1	e6e9a34e768f	10GB	16384	15b
tag dolphincoder:15b-starcoder2-q4_K_M	5af4b8a9d51d	9.9GB	16384	15b
tag dolphincoder:15b-starcoder2-q4_K_S	c2b8d84e8ce3	9.3GB	16384	15b
tag dolphincoder:15b-starcoder2-q5_0	b4735d7cba44	11GB	16384	15b
tag dolphincoder:15b-starcoder2-q5_1	7140319becb6	12GB	16384	15b
tag dolphincoder:15b-starcoder2-q5_K_M	fff9c5a18e8a	11GB	16384	15b
tag dolphincoder:15b-starcoder2-q5_K_S	f4ebaabdbf39	11GB	16384	15b
tag dolphincoder:15b-starcoder2-q6_K	7f4177c2ad67	13GB	16384	15b
tag dolphincoder:15b-starcoder2-q8_0	a0693c917630	17GB	16384	15b
tag dolphincoder:7b	677555f1f316	4.2GB	16384	7b
tag dolphincoder:7b-starcoder2	677555f1f316	4.2GB	16384	7b
tag dolphincoder:7b-starcoder2-fp16	59be24ed28ca	15GB	16384	7b
tag dolphincoder:7b-starcoder2-q2_K	fb0129d225aa	2.9GB	16384	7b
tag dolphincoder:7b-starcoder2-q3_K_L	a8319e4b88e3	4.2GB	16384	7b
tag dolphincoder:7b-starcoder2-q3_K_M	3e450ded039a	3.8GB	16384	7b
tag dolphincoder:7b-starcoder2-q3_K_S	e97ee0126684	3.3GB	16384	7b
tag dolphincoder:7b-starcoder2-q4_0	677555f1f316	4.2GB	16384	7b
tag dolphincoder:7b-starcoder2-q4_1	659db57b0269	4.7GB	16384	7b
tag dolphincoder:7b-starcoder2-q4_K_M	547e49183386	4.6GB	16384	7b
tag dolphincoder:7b-starcoder2-q4_K_S	0d50809844f2	4.3GB	16384	7b
tag dolphincoder:7b-starcoder2-q5_0	c83c1feb4d92	5.1GB	16384	7b
tag dolphincoder:7b-starcoder2-q5_1	4f0f2eb0effb	5.6GB	16384	7b
tag dolphincoder:7b-starcoder2-q5_K_M	c44956298761	5.3GB	16384	7b
tag dolphincoder:7b-starcoder2-q5_K_S	4566628e5196	5.1GB	16384	7b
tag dolphincoder:7b-starcoder2-q6_K	fd5972ba8500	6.1GB	16384	7b
tag dolphincoder:7b-starcoder2-q8_0	21c985c7feb0	7.9GB	16384	7b
tag dolphincoder:latest	677555f1f316	4.2GB	16384	7b
tag duckdb-nsql:7b	3ed734989690	3.8GB	16384
tag duckdb-nsql:7b-fp16	542d129a0ebd	13GB	16384
tag duckdb-nsql:7b-q2_K	1cbb7e381e0d	2.5GB	16384
tag duckdb-nsql:7b-q3_K_L	2ad0663e4dc5	3.6GB	16384
tag duckdb-nsql:7b-q3_K_M	df78bad24127	3.3GB	16384
tag duckdb-nsql:7b-q3_K_S	6e301c3680be	2.9GB	16384
tag duckdb-nsql:7b-q4_0	3ed734989690	3.8GB	16384
tag duckdb-nsql:7b-q4_1	ab2326ca8b79	4.2GB	16384
tag duckdb-nsql:7b-q4_K_M	d5214ab09cf5	4.1GB	16384
tag duckdb-nsql:7b-q4_K_S	2933e36bfa35	3.9GB	16384
tag duckdb-nsql:7b-q5_0	3b9715ade8b6	4.7GB	16384
tag duckdb-nsql:7b-q5_1	2ea8ccb73272	5.1GB	16384
tag duckdb-nsql:7b-q5_K_M	084b49941207	4.8GB	16384
tag duckdb-nsql:7b-q5_K_S	49c1d3c130d2	4.7GB	16384
tag duckdb-nsql:7b-q6_K	4ac244b368af	5.5GB	16384
tag duckdb-nsql:7b-q8_0	a63220880981	7.2GB	16384
tag duckdb-nsql:latest	3ed734989690	3.8GB	16384
tag embeddinggemma:300m	85462619ee72	622MB	2048	300m
tag embeddinggemma:300m-bf16	85462619ee72	622MB	2048	300m
tag embeddinggemma:300m-qat-q4_0	101341d65c2c	239MB	2048	300m
tag embeddinggemma:300m-qat-q8_0	e84a7acc2394	338MB	2048	300m
tag embeddinggemma:latest	85462619ee72	622MB	2048	300m
tag everythinglm:13b	b005372bc34b	7.4GB	16384	13b
tag everythinglm:13b-16k	b005372bc34b	7.4GB	16384	13b
tag everythinglm:13b-16k-fp16	9751b8872dce	26GB	16384	13b
tag everythinglm:13b-16k-q2_K	f6e45478904a	5.4GB	16384	13b
tag everythinglm:13b-16k-q3_K_L	7fb74f20a0e4	6.9GB	16384	13b
tag everythinglm:13b-16k-q3_K_M	abcd3603349c	6.3GB	16384	13b
tag everythinglm:13b-16k-q3_K_S	5da9c18ce2b1	5.7GB	16384	13b
tag everythinglm:13b-16k-q4_0	b005372bc34b	7.4GB	16384	13b
tag everythinglm:13b-16k-q4_1	9108ed6fceeb	8.2GB	16384	13b
tag everythinglm:13b-16k-q4_K_M	73103cdab413	7.9GB	16384	13b
tag everythinglm:13b-16k-q4_K_S	f43bc8c856a8	7.4GB	16384	13b
tag everythinglm:13b-16k-q5_0	abe15ef39e5a	9.0GB	16384	13b
tag everythinglm:13b-16k-q5_1	b9d5566839c3	9.8GB	16384	13b
tag everythinglm:13b-16k-q5_K_M	c21345424f88	9.2GB	16384	13b
tag everythinglm:13b-16k-q5_K_S	8311ea92c147	9.0GB	16384	13b
tag everythinglm:13b-16k-q6_K	ddbd37e8995f	11GB	16384	13b
tag everythinglm:13b-16k-q8_0	ab1b2beddcb3	14GB	16384	13b
tag everythinglm:latest	b005372bc34b	7.4GB	16384	13b
tag exaone-deep:2.4b	37d6b495c16c	1.6GB	32768	2.4b
tag exaone-deep:2.4b-fp16	e62ec685eda1	5.3GB	32768	2.4b
tag exaone-deep:2.4b-q4_K_M	37d6b495c16c	1.6GB	32768	2.4b
tag exaone-deep:2.4b-q8_0	1ef8421dff40	2.8GB	32768	2.4b
tag exaone-deep:32b	a9422f9a5071	19GB	32768	32b
tag exaone-deep:32b-fp16	3c652371e959	64GB	32768	32b
tag exaone-deep:32b-q4_K_M	a9422f9a5071	19GB	32768	32b
tag exaone-deep:32b-q8_0	e400e2287c21	34GB	32768	32b
tag exaone-deep:7.8b	106afe416a9e	4.8GB	32768	7.8b
tag exaone-deep:7.8b-fp16	3445461cbc49	16GB	32768	7.8b
tag exaone-deep:7.8b-q4_K_M	106afe416a9e	4.8GB	32768	7.8b
tag exaone-deep:7.8b-q8_0	b1c039797694	8.3GB	32768	7.8b
tag exaone-deep:latest	106afe416a9e	4.8GB	32768	7.8b
tag exaone3.5:2.4b	13644fc3d28e	1.6GB	32768	2.4b	1644918560	1644933401
tag exaone3.5:2.4b-instruct-fp16	599ce5e8a3bb	5.3GB	32768	2.4b
tag exaone3.5:2.4b-instruct-q4_K_M	13644fc3d28e	1.6GB	32768	2.4b	1644918560	1644933401
tag exaone3.5:2.4b-instruct-q8_0	283184b139f7	2.8GB	32768	2.4b
tag exaone3.5:32b	f2f69abac3da	19GB	32768	32b	19343747808	19343762650
tag exaone3.5:32b-instruct-fp16	323957e0b2cf	64GB	32768	32b
tag exaone3.5:32b-instruct-q4_K_M	f2f69abac3da	19GB	32768	32b	19343747808	19343762650
tag exaone3.5:32b-instruct-q8_0	aa9dadfef613	34GB	32768	32b
tag exaone3.5:7.8b	c7c4e3d1ca22	4.8GB	32768	7.8b	4770650016	4770664857
tag exaone3.5:7.8b-instruct-fp16	5b3ebd118bcc	16GB	32768	7.8b
tag exaone3.5:7.8b-instruct-q4_K_M	c7c4e3d1ca22	4.8GB	32768	7.8b	4770650016	4770664857
tag exaone3.5:7.8b-instruct-q8_0	dc6fcd786b42	8.3GB	32768	7.8b
tag exaone3.5:latest	c7c4e3d1ca22	4.8GB	32768	7.8b	4770650016	4770664857
tag falcon2:11b	d8c09dbc67c3	6.4GB	2048	11b
tag falcon2:11b-fp16	1f71755ad500	22GB	2048	11b
tag falcon2:11b-q2_K	4051a7ef69a1	4.3GB	2048	11b
tag falcon2:11b-q3_K_L	63a1a26d3ddc	5.8GB	2048	11b
tag falcon2:11b-q3_K_M	6650bb4b1a0e	5.4GB	2048	11b
tag falcon2:11b-q3_K_S	7e025ac717fb	4.9GB	2048	11b
tag falcon2:11b-q4_0	d8c09dbc67c3	6.4GB	2048	11b
tag falcon2:11b-q4_1	8e785c2d36e0	7.1GB	2048	11b
tag falcon2:11b-q4_K_M	6aadb586b79f	6.8GB	2048	11b
tag falcon2:11b-q4_K_S	57c340e36421	6.4GB	2048	11b
tag falcon2:11b-q5_0	634fd8a33a16	7.7GB	2048	11b
tag falcon2:11b-q5_1	227312808fcc	8.4GB	2048	11b
tag falcon2:11b-q5_K_M	d47cbd539ec7	8.2GB	2048	11b
tag falcon2:11b-q5_K_S	c29ab1d2a69a	7.7GB	2048	11b
tag falcon2:11b-q6_K	326a76087a5d	9.2GB	2048	11b
tag falcon2:11b-q8_0	2d49820d6bb5	12GB	2048	11b
tag falcon2:latest	d8c09dbc67c3	6.4GB	2048	11b
tag falcon3:10b	1653ff122acd	6.3GB	32768	10b	6287519808	6287534018
tag falcon3:10b-instruct-fp16	bbe05566f48a	21GB	32768	10b
tag falcon3:10b-instruct-q4_K_M	1653ff122acd	6.3GB	32768	10b	6287519808	6287534018
tag falcon3:10b-instruct-q8_0	d56712f1783f	11GB	32768	10b
tag falcon3:1b	5449d006a9c7	1.8GB	8192	1b	1778709056	1778723263
tag falcon3:1b-instruct-fp16	60ee05ac8fa7	3.3GB	8192	1b
tag falcon3:1b-instruct-q4_K_M	13a315879c51	1.1GB	8192	1b
tag falcon3:1b-instruct-q8_0	5449d006a9c7	1.8GB	8192	1b	1778709056	1778723263
tag falcon3:3b	784a7eab5b89	2.0GB	32768	3b	2005682848	2005697057
tag falcon3:3b-instruct-fp16	a45a32ae0c91	6.5GB	32768	3b
tag falcon3:3b-instruct-q4_K_M	784a7eab5b89	2.0GB	32768	3b	2005682848	2005697057
tag falcon3:3b-instruct-q8_0	05a32e830399	3.4GB	32768	3b
tag falcon3:7b	472ea1c89f64	4.6GB	32768	7b	4569724768	4569738977
tag falcon3:7b-instruct-fp16	770fc0679654	15GB	32768	7b
tag falcon3:7b-instruct-q4_K_M	472ea1c89f64	4.6GB	32768	7b	4569724768	4569738977
tag falcon3:7b-instruct-q8_0	49ffc7915656	7.9GB	32768	7b
tag falcon3:latest	472ea1c89f64	4.6GB	32768	7b	4569724768	4569738977
tag falcon:180b	e2bc879d7cee	101GB	2048	180b
tag falcon:180b-chat	e2bc879d7cee	101GB	2048	180b
tag falcon:180b-chat-q4_0	e2bc879d7cee	101GB	2048	180b
tag falcon:180b-text	f5905a53ed4b	101GB	2048	180b
tag falcon:180b-text-q4_0	f5905a53ed4b	101GB	2048	180b
tag falcon:40b	bc9368437a24	24GB	2048	40b
tag falcon:40b-instruct	bc9368437a24	24GB	2048	40b
tag falcon:40b-instruct-fp16	7cbd92dfea70	84GB	2048	40b
tag falcon:40b-instruct-q4_0	bc9368437a24	24GB	2048	40b
tag falcon:40b-instruct-q4_1	9ec7eaf6cd59	26GB	2048	40b
tag falcon:40b-instruct-q5_0	ca8da6223021	29GB	2048	40b
tag falcon:40b-instruct-q5_1	9e4a62b9534b	32GB	2048	40b
tag falcon:40b-instruct-q8_0	6f9c09b99fc6	44GB	2048	40b
tag falcon:40b-text	b4137657e4e9	24GB	2048	40b
tag falcon:40b-text-fp16	bc0d50593221	84GB	2048	40b
tag falcon:40b-text-q4_0	b4137657e4e9	24GB	2048	40b
tag falcon:40b-text-q4_1	d9b1df212f90	26GB	2048	40b
tag falcon:40b-text-q5_0	753deb72fbcd	29GB	2048	40b
tag falcon:40b-text-q5_1	10c176bb433f	32GB	2048	40b
tag falcon:40b-text-q8_0	3573ccb06045	44GB	2048	40b
tag falcon:7b	4280f7257e73	4.2GB	2048	7b
tag falcon:7b-instruct	4280f7257e73	4.2GB	2048	7b
tag falcon:7b-instruct-fp16	696dae724ad2	14GB	2048	7b
tag falcon:7b-instruct-q4_0	4280f7257e73	4.2GB	2048	7b
tag falcon:7b-instruct-q4_1	f06a70f0b7d2	4.6GB	2048	7b
tag falcon:7b-instruct-q5_0	ef910bf6af84	5.1GB	2048	7b
tag falcon:7b-instruct-q5_1	878a7290ef26	5.5GB	2048	7b
tag falcon:7b-instruct-q8_0	836fb3b71733	7.7GB	2048	7b
tag falcon:7b-text	e449cf4ba505	4.2GB	2048	7b
tag falcon:7b-text-fp16	c2de45e2ed45	14GB	2048	7b
tag falcon:7b-text-q4_0	e449cf4ba505	4.2GB	2048	7b
tag falcon:7b-text-q4_1	51498c22efa8	4.6GB	2048	7b
tag falcon:7b-text-q5_0	539880f876a8	5.1GB	2048	7b
tag falcon:7b-text-q5_1	3a4e772d215e	5.5GB	2048	7b
tag falcon:7b-text-q8_0	9e4ddb71d35d	7.7GB	2048	7b
tag falcon:instruct	4280f7257e73	4.2GB	2048	7b
tag falcon:latest	4280f7257e73	4.2GB	2048	7b
tag falcon:text	e449cf4ba505	4.2GB	2048	7b
tag firefunction-v2:70b	b1ed6b22fb67	40GB	8192	70b
tag firefunction-v2:70b-fp16	060676f6564d	141GB	8192	70b
tag firefunction-v2:70b-q2_K	3f7fd585d60c	26GB	8192	70b
tag firefunction-v2:70b-q3_K_L	3e634098cae4	37GB	8192	70b
tag firefunction-v2:70b-q3_K_M	80e79abf27be	34GB	8192	70b
tag firefunction-v2:70b-q3_K_S	474005ee9e26	31GB	8192	70b
tag firefunction-v2:70b-q4_0	b1ed6b22fb67	40GB	8192	70b
tag firefunction-v2:70b-q4_1	15defaa47be1	44GB	8192	70b
tag firefunction-v2:70b-q4_K_M	ea3039802f87	43GB	8192	70b
tag firefunction-v2:70b-q4_K_S	3bcbd6acb54d	40GB	8192	70b
tag firefunction-v2:70b-q5_0	13b58ce67970	49GB	8192	70b
tag firefunction-v2:70b-q5_1	669afb8bd416	53GB	8192	70b
tag firefunction-v2:70b-q5_K_M	e74b3ca1941f	50GB	8192	70b
tag firefunction-v2:70b-q5_K_S	fd0487aef428	49GB	8192	70b
tag firefunction-v2:70b-q6_K	918017f6fcca	58GB	8192	70b
tag firefunction-v2:70b-q8_0	b260af5d90a5	75GB	8192	70b
tag firefunction-v2:latest	b1ed6b22fb67	40GB	8192	70b
tag functiongemma:270m	7c19b650567a	301MB	32768	270m
tag functiongemma:270m-it-fp16	ce6e8a1097cd	552MB	32768	270m
tag functiongemma:270m-it-q8_0	7c19b650567a	301MB	32768	270m
tag functiongemma:latest	7c19b650567a	301MB	32768	270m
tag gemma2:27b	53261bc9c192	16GB	8192	27b	15628378336	15628387458
tag gemma2:27b-instruct-fp16	4a8f851205c5	54GB	8192	27b
tag gemma2:27b-instruct-q2_K	76893265b678	10GB	8192	27b
tag gemma2:27b-instruct-q3_K_L	b4373ced0518	15GB	8192	27b
tag gemma2:27b-instruct-q3_K_M	6a5f9669ec46	13GB	8192	27b
tag gemma2:27b-instruct-q3_K_S	69280a4e9328	12GB	8192	27b
tag gemma2:27b-instruct-q4_0	53261bc9c192	16GB	8192	27b	15628378336	15628387458
tag gemma2:27b-instruct-q4_1	00571b7df00d	17GB	8192	27b
tag gemma2:27b-instruct-q4_K_M	cfd95e5696e9	17GB	8192	27b
tag gemma2:27b-instruct-q4_K_S	04e31e399ce4	16GB	8192	27b
tag gemma2:27b-instruct-q5_0	9a3c9159e872	19GB	8192	27b
tag gemma2:27b-instruct-q5_1	2945f01919f8	21GB	8192	27b
tag gemma2:27b-instruct-q5_K_M	fc62fd7d70c9	19GB	8192	27b
tag gemma2:27b-instruct-q5_K_S	44414d6eeb99	19GB	8192	27b
tag gemma2:27b-instruct-q6_K	42dd7dda6a9b	22GB	8192	27b
tag gemma2:27b-instruct-q8_0	dab5dca674db	29GB	8192	27b
tag gemma2:27b-text-fp16	f2bf7cf9592e	54GB	8192	27b
tag gemma2:27b-text-q2_K	b155db00c442	10GB	8192	27b
tag gemma2:27b-text-q3_K_L	141000b954c5	15GB	8192	27b
tag gemma2:27b-text-q3_K_M	a0339d8fbaca	13GB	8192	27b
tag gemma2:27b-text-q3_K_S	5005188f3c9f	12GB	8192	27b
tag gemma2:27b-text-q4_0	7fc57426afcc	16GB	8192	27b
tag gemma2:27b-text-q4_1	e478a638db41	17GB	8192	27b
tag gemma2:27b-text-q4_K_M	1cab10d40d57	17GB	8192	27b
tag gemma2:27b-text-q4_K_S	3943c447b4cb	16GB	8192	27b
tag gemma2:27b-text-q5_0	b14cd86ea97e	19GB	8192	27b
tag gemma2:27b-text-q5_1	43e7a8f2c64b	21GB	8192	27b
tag gemma2:27b-text-q5_K_M	bd157e89aea0	19GB	8192	27b
tag gemma2:27b-text-q5_K_S	3cdf7604434b	19GB	8192	27b
tag gemma2:27b-text-q6_K	c0d8f9013cd0	22GB	8192	27b
tag gemma2:27b-text-q8_0	0f062e1aad57	29GB	8192	27b
tag gemma2:2b	8ccf136fdd52	1.6GB	8192	2b	1629509152	1629518495
tag gemma2:2b-instruct-fp16	ca5f76641a2a	5.2GB	8192	2b
tag gemma2:2b-instruct-q2_K	470392386d3f	1.2GB	8192	2b
tag gemma2:2b-instruct-q3_K_L	3f4d7eff5631	1.6GB	8192	2b
tag gemma2:2b-instruct-q3_K_M	c9f6dc0ebba9	1.5GB	8192	2b
tag gemma2:2b-instruct-q3_K_S	23e3c31b0102	1.4GB	8192	2b
tag gemma2:2b-instruct-q4_0	8ccf136fdd52	1.6GB	8192	2b	1629509152	1629518495
tag gemma2:2b-instruct-q4_1	147febd40666	1.8GB	8192	2b
tag gemma2:2b-instruct-q4_K_M	cb2d06dce813	1.7GB	8192	2b
tag gemma2:2b-instruct-q4_K_S	832970b742f1	1.6GB	8192	2b
tag gemma2:2b-instruct-q5_0	33c77c94b6d9	1.9GB	8192	2b
tag gemma2:2b-instruct-q5_1	3d4744db4971	2.0GB	8192	2b
tag gemma2:2b-instruct-q5_K_M	44b731fe20db	1.9GB	8192	2b
tag gemma2:2b-instruct-q5_K_S	6ced300e723a	1.9GB	8192	2b
tag gemma2:2b-instruct-q6_K	6c5eedbb9189	2.2GB	8192	2b
tag gemma2:2b-instruct-q8_0	9d27a8c2325c	2.8GB	8192	2b
tag gemma2:2b-text-fp16	230266e59979	5.2GB	8192	2b
tag gemma2:2b-text-q2_K	dc8ae2e5288f	1.2GB	8192	2b
tag gemma2:2b-text-q3_K_L	3bb5d7d90c92	1.6GB	8192	2b
tag gemma2:2b-text-q3_K_M	d1fbc3646636	1.5GB	8192	2b
tag gemma2:2b-text-q3_K_S	79e51c86c582	1.4GB	8192	2b
tag gemma2:2b-text-q4_0	3e796d92bb34	1.6GB	8192	2b
tag gemma2:2b-text-q4_1	47a5df96d4e0	1.8GB	8192	2b
tag gemma2:2b-text-q4_K_M	c104b2dcf9cd	1.7GB	8192	2b
tag gemma2:2b-text-q4_K_S	d86f9248222e	1.6GB	8192	2b
tag gemma2:2b-text-q5_0	5584a807b8ba	1.9GB	8192	2b
tag gemma2:2b-text-q5_1	6fb41a6313fd	2.0GB	8192	2b
tag gemma2:2b-text-q5_K_M	d298863d20ab	1.9GB	8192	2b
tag gemma2:2b-text-q5_K_S	a3cd2a717100	1.9GB	8192	2b
tag gemma2:2b-text-q6_K	3b637a49f20f	2.2GB	8192	2b
tag gemma2:2b-text-q8_0	302f408c0774	2.8GB	8192	2b
tag gemma2:9b	ff02c3702f32	5.4GB	8192	9b	5443143296	5443152417
tag gemma2:9b-instruct-fp16	28e6684b0850	18GB	8192	9b
tag gemma2:9b-instruct-q2_K	592e44efb2df	3.8GB	8192	9b
tag gemma2:9b-instruct-q3_K_L	d714823ae8ef	5.1GB	8192	9b
tag gemma2:9b-instruct-q3_K_M	7461deaf5540	4.8GB	8192	9b
tag gemma2:9b-instruct-q3_K_S	1c8775e10b1c	4.3GB	8192	9b
tag gemma2:9b-instruct-q4_0	ff02c3702f32	5.4GB	8192	9b	5443143296	5443152417
tag gemma2:9b-instruct-q4_1	5bfc4cf059e2	6.0GB	8192	9b
tag gemma2:9b-instruct-q4_K_M	c20bec88025f	5.8GB	8192	9b
tag gemma2:9b-instruct-q4_K_S	3d812e007d80	5.5GB	8192	9b
tag gemma2:9b-instruct-q5_0	ad7303695a24	6.5GB	8192	9b
tag gemma2:9b-instruct-q5_1	11404375df45	7.0GB	8192	9b
tag gemma2:9b-instruct-q5_K_M	272e1f3a41a6	6.6GB	8192	9b
tag gemma2:9b-instruct-q5_K_S	6995ad07422a	6.5GB	8192	9b
tag gemma2:9b-instruct-q6_K	3827bab50424	7.6GB	8192	9b
tag gemma2:9b-instruct-q8_0	54faa8324fdf	9.8GB	8192	9b
tag gemma2:9b-text-fp16	71ccbb94da28	18GB	8192	9b
tag gemma2:9b-text-q2_K	81108b242383	3.8GB	8192	9b
tag gemma2:9b-text-q3_K_L	5cb6a0b99634	5.1GB	8192	9b
tag gemma2:9b-text-q3_K_M	e224c0ba8c7c	4.8GB	8192	9b
tag gemma2:9b-text-q3_K_S	021fbe1dc58b	4.3GB	8192	9b
tag gemma2:9b-text-q4_0	dedd536d2868	5.4GB	8192	9b
tag gemma2:9b-text-q4_1	39d615163f3c	6.0GB	8192	9b
tag gemma2:9b-text-q4_K_M	f4da9dd04c19	5.8GB	8192	9b
tag gemma2:9b-text-q4_K_S	89a237d62c43	5.5GB	8192	9b
tag gemma2:9b-text-q5_0	3d1c595d93ad	6.5GB	8192	9b
tag gemma2:9b-text-q5_1	2c8271d50a2c	7.0GB	8192	9b
tag gemma2:9b-text-q5_K_M	cb5cdf64cd6a	6.6GB	8192	9b
tag gemma2:9b-text-q5_K_S	d569833b0000	6.5GB	8192	9b
tag gemma2:9b-text-q6_K	eecb7df81861	7.6GB	8192	9b
tag gemma2:9b-text-q8_0	e09381422c99	9.8GB	8192	9b
tag gemma2:latest	ff02c3702f32	5.4GB	8192	9b	5443143296	5443152417
tag gemma3:12b	f4031aab637d	8.1GB	131072	12b	8149180896	8149190253
tag gemma3:12b-it-fp16	6b1ba564b78d	24GB	131072	12b
tag gemma3:12b-it-q4_K_M	f4031aab637d	8.1GB	131072	12b	8149180896	8149190253
tag gemma3:12b-it-q8_0	997a7c2c0975	13GB	131072	12b
tag gemma3:12b-it-qat	5d4fa005e7bb	8.9GB	131072	12b
tag gemma3:1b	8648f39daa8f	815MB	32768	1b	815310432	815319791
tag gemma3:1b-it-fp16	16d00907691b	2.0GB	32768	1b
tag gemma3:1b-it-q4_K_M	8648f39daa8f	815MB	32768	1b	815310432	815319791
tag gemma3:1b-it-q8_0	0fdb9c7fefee	1.1GB	32768	1b
tag gemma3:1b-it-qat	b491bd3989c6	1.0GB	32768	1b
tag gemma3:270m	e7d36fb2c3b3	292MB	32768	270m
tag gemma3:270m-it-bf16	dc598b095ea6	543MB	32768	270m
tag gemma3:270m-it-fp16	a44af03dd6b3	543MB	32768	270m
tag gemma3:270m-it-q8_0	e7d36fb2c3b3	292MB	32768	270m
tag gemma3:270m-it-qat	b16d6d39dfbd	241MB	32768	270m
tag gemma3:27b	a418f5838eaf	17GB	131072	27b	17396927584	17396936941
tag gemma3:27b-it-fp16	b7d58e2e179e	55GB	131072	27b
tag gemma3:27b-it-q4_K_M	a418f5838eaf	17GB	131072	27b	17396927584	17396936941
tag gemma3:27b-it-q8_0	273cbcd67032	30GB	131072	27b
tag gemma3:27b-it-qat	29eb0b9aeda3	18GB	131072	27b
tag gemma3:4b	a2af6cc3eb7f	3.3GB	131072	4b	3338792448	3338801804
tag gemma3:4b-it-fp16	c4da438ae756	8.6GB	131072	4b
tag gemma3:4b-it-q4_K_M	a2af6cc3eb7f	3.3GB	131072	4b	3338792448	3338801804
tag gemma3:4b-it-q8_0	2376388dec16	5.0GB	131072	4b
tag gemma3:4b-it-qat	d01ad0579247	4.0GB	131072	4b
tag gemma3:latest	a2af6cc3eb7f	3.3GB	131072	4b	3338792448	3338801804
tag gemma3n:e2b	719372f8c7de	5.6GB	32768	e2b	5621607424	5621616562
tag gemma3n:e2b-it-fp16	c202cf857d68	8.9GB	32768	e2b
tag gemma3n:e2b-it-q4_K_M	719372f8c7de	5.6GB	32768	e2b	5621607424	5621616562
tag gemma3n:e2b-it-q8_0	11d9a1ddb266	6.6GB	32768	e2b
tag gemma3n:e4b	15cb39fd9394	7.5GB	32768	e4b	7547579904	7547589116
tag gemma3n:e4b-it-fp16	153df1d47c19	14GB	32768	e4b
tag gemma3n:e4b-it-q4_K_M	15cb39fd9394	7.5GB	32768	e4b	7547579904	7547589116
tag gemma3n:e4b-it-q8_0	8289357f2878	9.5GB	32768	e4b
tag gemma3n:latest	15cb39fd9394	7.5GB	32768	e4b	7547579904	7547589116
tag gemma4:12b	4eb23ef187e2	7.6GB	262144	12b
tag gemma4:12b-it-bf16	54f4a2f82e7c	24GB	262144	12b
tag gemma4:12b-it-q4_K_M	4eb23ef187e2	7.6GB	262144	12b
tag gemma4:12b-it-q8_0	41c402fdddc2	13GB	262144	12b
tag gemma4:12b-it-qat	38044be4f923	7.2GB	262144	12b
tag gemma4:12b-mlx	117d0d84cf2a	7.7GB	262144	12b
tag gemma4:12b-mlx-bf16	ae28af21156f	25GB	262144	12b
tag gemma4:12b-mxfp8	de780b6b3434	13GB	262144	12b
tag gemma4:12b-nvfp4	117d0d84cf2a	7.7GB	262144	12b
tag gemma4:26b	5571076f3d70	18GB	262144	26b
tag gemma4:26b-a4b-it-bf16	05d829735ad8	52GB	262144	26b
tag gemma4:26b-a4b-it-q4_K_M	5571076f3d70	18GB	262144	26b
tag gemma4:26b-a4b-it-q8_0	6bfaf9a8cb37	28GB	262144	26b
tag gemma4:26b-a4b-it-qat	2dd70431afed	16GB	262144	26b
tag gemma4:26b-mlx	c8656f50f0a6	18GB	262144	26b
tag gemma4:26b-mlx-bf16	2c53b9e61626	53GB	262144	26b
tag gemma4:26b-mxfp8	91109d36dc02	28GB	262144	26b
tag gemma4:26b-nvfp4	c8656f50f0a6	18GB	262144	26b
tag gemma4:31b	6316f0629137	20GB	262144	31b
tag gemma4:31b-cloud	c382fbfbc73b		262144	31b
tag gemma4:31b-coding-mtp-bf16	feb38c11d5b8	64GB	262144	31b
tag gemma4:31b-it-bf16	236d76ae0874	63GB	262144	31b
tag gemma4:31b-it-q4_K_M	6316f0629137	20GB	262144	31b
tag gemma4:31b-it-q8_0	53dd8459790f	34GB	262144	31b
tag gemma4:31b-it-qat	e0812a55773b	19GB	262144	31b
tag gemma4:31b-mlx	637cc0ff1570	19GB	262144	31b
tag gemma4:31b-mlx-bf16	cdca124786da	64GB	262144	31b
tag gemma4:31b-mxfp8	1434769c1561	33GB	262144	31b
tag gemma4:31b-nvfp4	637cc0ff1570	19GB	262144	31b
tag gemma4:cloud	b06ba4be71c0		262144
tag gemma4:e2b	7fbdbf8f5e45	7.2GB	131072	e2b
tag gemma4:e2b-it-bf16	850bc7fea32f	10GB	131072	e2b
tag gemma4:e2b-it-q4_K_M	7fbdbf8f5e45	7.2GB	131072	e2b
tag gemma4:e2b-it-q8_0	95e5aad2e60a	8.1GB	131072	e2b
tag gemma4:e2b-it-qat	07ea59a47401	4.3GB	131072	e2b
tag gemma4:e2b-mlx	e98b54fe1913	6.5GB	131072	e2b
tag gemma4:e2b-mlx-bf16	8781e4366f28	10GB	131072	e2b
tag gemma4:e2b-mxfp8	c423521436c1	8.1GB	131072	e2b
tag gemma4:e2b-nvfp4	e98b54fe1913	6.5GB	131072	e2b
tag gemma4:e4b	c6eb396dbd59	9.6GB	131072	e4b
tag gemma4:e4b-it-bf16	d0d10a1b1ddb	16GB	131072	e4b
tag gemma4:e4b-it-q4_K_M	c6eb396dbd59	9.6GB	131072	e4b
tag gemma4:e4b-it-q8_0	9dcc35808b42	12GB	131072	e4b
tag gemma4:e4b-it-qat	ee6656371218	6.1GB	131072	e4b
tag gemma4:e4b-mlx	aa6f2058d5dc	8.8GB	131072	e4b
tag gemma4:e4b-mlx-bf16	b2987c709afc	16GB	131072	e4b
tag gemma4:e4b-mxfp8	2ac3229467f4	12GB	131072	e4b
tag gemma4:e4b-nvfp4	aa6f2058d5dc	8.8GB	131072	e4b
tag gemma4:latest	c6eb396dbd59	9.6GB	131072	e4b
tag gemma:2b	b50d6c999e59	1.7GB	8192	2b	1678447520	1678456656
tag gemma:2b-instruct	030ee63283b5	1.6GB	8192	2b
tag gemma:2b-instruct-fp16	1cca4a1914b8	4.5GB	8192	2b
tag gemma:2b-instruct-q2_K	462aa639add9	1.3GB	8192	2b
tag gemma:2b-instruct-q3_K_L	a5e1a96f2947	1.6GB	8192	2b
tag gemma:2b-instruct-q3_K_M	0bb5a6a99256	1.5GB	8192	2b
tag gemma:2b-instruct-q3_K_S	1147ae8910c1	1.4GB	8192	2b
tag gemma:2b-instruct-q4_0	b50d6c999e59	1.7GB	8192	2b	1678447520	1678456656
tag gemma:2b-instruct-q4_1	79f47baf629d	1.8GB	8192	2b
tag gemma:2b-instruct-q4_K_M	073d0876d678	1.8GB	8192	2b
tag gemma:2b-instruct-q4_K_S	1f62e695daaf	1.7GB	8192	2b
tag gemma:2b-instruct-q5_0	f2e0978e20a7	1.9GB	8192	2b
tag gemma:2b-instruct-q5_1	2005cd5b9f9a	2.1GB	8192	2b
tag gemma:2b-instruct-q5_K_M	79fe7a4a6e26	2.0GB	8192	2b
tag gemma:2b-instruct-q5_K_S	466d55f10b72	1.9GB	8192	2b
tag gemma:2b-instruct-q6_K	2934d89f4873	2.2GB	8192	2b
tag gemma:2b-instruct-q8_0	233b6c11a9a9	2.7GB	8192	2b
tag gemma:2b-instruct-v1.1-fp16	fa8ddc50dcc2	5.0GB	8192	2b
tag gemma:2b-instruct-v1.1-q2_K	8be00e58cf4f	1.2GB	8192	2b
tag gemma:2b-instruct-v1.1-q3_K_L	198260e1ebc4	1.5GB	8192	2b
tag gemma:2b-instruct-v1.1-q3_K_M	5bb1882722eb	1.4GB	8192	2b
tag gemma:2b-instruct-v1.1-q3_K_S	fa7ef5ec4918	1.3GB	8192	2b
tag gemma:2b-instruct-v1.1-q4_0	030ee63283b5	1.6GB	8192	2b
tag gemma:2b-instruct-v1.1-q4_1	7eceb81ab6c2	1.7GB	8192	2b
tag gemma:2b-instruct-v1.1-q4_K_M	1a26b1fdc8cf	1.6GB	8192	2b
tag gemma:2b-instruct-v1.1-q4_K_S	0c8c655954ea	1.6GB	8192	2b
tag gemma:2b-instruct-v1.1-q5_0	08119f9e759a	1.8GB	8192	2b
tag gemma:2b-instruct-v1.1-q5_1	c30cb73e47bb	1.9GB	8192	2b
tag gemma:2b-instruct-v1.1-q5_K_M	8b4445dd0168	1.8GB	8192	2b
tag gemma:2b-instruct-v1.1-q5_K_S	86981b46f254	1.8GB	8192	2b
tag gemma:2b-instruct-v1.1-q6_K	25735feffbe0	2.1GB	8192	2b
tag gemma:2b-instruct-v1.1-q8_0	040645156534	2.7GB	8192	2b
tag gemma:2b-text	4003359bdf67	1.7GB	8192	2b
tag gemma:2b-text-fp16	bced1b198253	4.5GB	8192	2b
tag gemma:2b-text-q2_K	fa08f447fb74	1.3GB	8192	2b
tag gemma:2b-text-q3_K_L	fb3cb86ed3a0	1.6GB	8192	2b
tag gemma:2b-text-q3_K_M	3755aa666a62	1.5GB	8192	2b
tag gemma:2b-text-q3_K_S	30edc7975a67	1.4GB	8192	2b
tag gemma:2b-text-q4_0	4003359bdf67	1.7GB	8192	2b
tag gemma:2b-text-q4_1	2336b3481fc2	1.8GB	8192	2b
tag gemma:2b-text-q4_K_M	14b9181dd33c	1.8GB	8192	2b
tag gemma:2b-text-q4_K_S	e1f170c66fed	1.7GB	8192	2b
tag gemma:2b-text-q5_0	b82a85f35c76	1.9GB	8192	2b
tag gemma:2b-text-q5_1	af9d160f687e	2.1GB	8192	2b
tag gemma:2b-text-q5_K_M	75095004592a	2.0GB	8192	2b
tag gemma:2b-text-q5_K_S	dbbce6ea20a0	1.9GB	8192	2b
tag gemma:2b-text-q6_K	5bd4a449bdbe	2.2GB	8192	2b
tag gemma:2b-text-q8_0	40e5082de8d9	2.7GB	8192	2b
tag gemma:2b-v1.1	030ee63283b5	1.6GB	8192	2b
tag gemma:7b	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag gemma:7b-instruct	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag gemma:7b-instruct-fp16	f689ad351c8d	17GB	8192	7b
tag gemma:7b-instruct-q2_K	831e95226882	3.7GB	8192	7b
tag gemma:7b-instruct-q3_K_L	1fa1f8e1a003	4.9GB	8192	7b
tag gemma:7b-instruct-q3_K_M	92dd270cb673	4.6GB	8192	7b
tag gemma:7b-instruct-q3_K_S	e4aea70c287e	4.2GB	8192	7b
tag gemma:7b-instruct-q4_0	430ed3535049	5.2GB	8192	7b
tag gemma:7b-instruct-q4_1	e1e4a2e0c8ee	5.7GB	8192	7b
tag gemma:7b-instruct-q4_K_M	d9c26a968eb4	5.5GB	8192	7b
tag gemma:7b-instruct-q4_K_S	bb7b8325814d	5.2GB	8192	7b
tag gemma:7b-instruct-q5_0	de923fde2f26	6.2GB	8192	7b
tag gemma:7b-instruct-q5_1	2e51588baf45	6.7GB	8192	7b
tag gemma:7b-instruct-q5_K_M	556abeb39bfd	6.3GB	8192	7b
tag gemma:7b-instruct-q5_K_S	42630cbe71a2	6.2GB	8192	7b
tag gemma:7b-instruct-q6_K	5c7aded0b8bd	7.2GB	8192	7b
tag gemma:7b-instruct-q8_0	61d0f0df3637	9.1GB	8192	7b
tag gemma:7b-instruct-v1.1-fp16	056b9586873a	17GB	8192	7b
tag gemma:7b-instruct-v1.1-q2_K	bbdb1a3dd39f	3.5GB	8192	7b
tag gemma:7b-instruct-v1.1-q3_K_L	567c802627ea	4.7GB	8192	7b
tag gemma:7b-instruct-v1.1-q3_K_M	e71bd8c16242	4.4GB	8192	7b
tag gemma:7b-instruct-v1.1-q3_K_S	d858885a94e0	4.0GB	8192	7b
tag gemma:7b-instruct-v1.1-q4_0	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag gemma:7b-instruct-v1.1-q4_1	a65ceace358f	5.5GB	8192	7b
tag gemma:7b-instruct-v1.1-q4_K_M	81c8c66b7df1	5.3GB	8192	7b
tag gemma:7b-instruct-v1.1-q4_K_S	2c55699e04d0	5.0GB	8192	7b
tag gemma:7b-instruct-v1.1-q5_0	800d99beee5d	6.0GB	8192	7b
tag gemma:7b-instruct-v1.1-q5_1	cdf1dca21036	6.5GB	8192	7b
tag gemma:7b-instruct-v1.1-q5_K_M	adf00ced5519	6.1GB	8192	7b
tag gemma:7b-instruct-v1.1-q5_K_S	31eb523ac3df	6.0GB	8192	7b
tag gemma:7b-instruct-v1.1-q6_K	ad2f1a0dacb5	7.0GB	8192	7b
tag gemma:7b-instruct-v1.1-q8_0	f6dee485fe1a	9.1GB	8192	7b
tag gemma:7b-text	af57093b878e	5.2GB	8192	7b
tag gemma:7b-text-fp16	1f1e9df10872	16GB	8192	7b
tag gemma:7b-text-q2_K	e43e18a484ed	3.7GB	8192	7b
tag gemma:7b-text-q3_K_L	1676d1f86165	4.9GB	8192	7b
tag gemma:7b-text-q3_K_M	ffd8ea66cf1f	4.6GB	8192	7b
tag gemma:7b-text-q3_K_S	f40e21d459ff	4.2GB	8192	7b
tag gemma:7b-text-q4_0	af57093b878e	5.2GB	8192	7b
tag gemma:7b-text-q4_1	a7adb7322d8b	5.7GB	8192	7b
tag gemma:7b-text-q4_K_M	5ec372e05241	5.5GB	8192	7b
tag gemma:7b-text-q4_K_S	51854f1241b3	5.2GB	8192	7b
tag gemma:7b-text-q5_0	fd6dc849a9f8	6.2GB	8192	7b
tag gemma:7b-text-q5_1	938308342124	6.7GB	8192	7b
tag gemma:7b-text-q5_K_M	dc8f812e49c7	6.3GB	8192	7b
tag gemma:7b-text-q5_K_S	df449b30e2e1	6.2GB	8192	7b
tag gemma:7b-text-q6_K	9e7cfd3fab5b	7.2GB	8192	7b
tag gemma:7b-text-q8_0	1b7b1e5e2f98	9.1GB	8192	7b
tag gemma:7b-v1.1	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag gemma:instruct	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag gemma:latest	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag gemma:text	af57093b878e	5.2GB	8192	7b
tag gemma:v1.1	a72c7f4d0a15	5.0GB	8192	7b	5011844064	5011853225
tag glm-4.7-flash:bf16	b0f42cc1a612	60GB	202752	all
tag glm-4.7-flash:latest	4475827791a2	19GB	202752	all
tag glm-4.7-flash:q4_K_M	4475827791a2	19GB	202752	all
tag glm-4.7-flash:q8_0	4420340fd319	32GB	202752	all
tag glm-5.1:cloud	59472abf9d0a		202752
tag glm-5.2:cloud	ce8fd6f94793		999424
tag glm-ocr:bf16	6effedd0dc8a	2.2GB	131072	all
tag glm-ocr:latest	6effedd0dc8a	2.2GB	131072	all
tag glm-ocr:q8_0	2a5a0f1a9301	1.6GB	131072	all
tag glm4:9b	5b699761eca5	5.5GB	131072	9b
tag glm4:9b-chat-fp16	ad156a261bc3	19GB	131072	9b
tag glm4:9b-chat-q2_K	bbe0e76cf843	4.0GB	131072	9b
tag glm4:9b-chat-q3_K_L	d23a4b4fe901	5.3GB	131072	9b
tag glm4:9b-chat-q3_K_M	f61310a4c544	5.1GB	131072	9b
tag glm4:9b-chat-q3_K_S	66782e7923d1	4.6GB	131072	9b
tag glm4:9b-chat-q4_0	5b699761eca5	5.5GB	131072	9b
tag glm4:9b-chat-q4_1	967152b38bf8	6.0GB	131072	9b
tag glm4:9b-chat-q4_K_M	f17dc1ac3c7c	6.3GB	131072	9b
tag glm4:9b-chat-q4_K_S	79891546fa17	5.8GB	131072	9b
tag glm4:9b-chat-q5_0	4dcb586331cf	6.6GB	131072	9b
tag glm4:9b-chat-q5_1	54371ffa93d0	7.1GB	131072	9b
tag glm4:9b-chat-q5_K_M	5941ffc5bb51	7.1GB	131072	9b
tag glm4:9b-chat-q5_K_S	aabc884c70dc	6.7GB	131072	9b
tag glm4:9b-chat-q6_K	d07e84c2d2c0	8.3GB	131072	9b
tag glm4:9b-chat-q8_0	baba010b3c85	10.0GB	131072	9b
tag glm4:9b-text-fp16	b13433ce1abf	19GB	8192	9b
tag glm4:9b-text-q2_K	b65ac9535530	4.0GB	8192	9b
tag glm4:9b-text-q3_K_L	2afe10412d1b	5.3GB	8192	9b
tag glm4:9b-text-q3_K_M	3b09bb5cbf2f	5.1GB	8192	9b
tag glm4:9b-text-q3_K_S	cbec5dd85da6	4.6GB	8192	9b
tag glm4:9b-text-q4_0	e3c1f63d31e9	5.5GB	8192	9b
tag glm4:9b-text-q4_1	2e39b551484c	6.0GB	8192	9b
tag glm4:9b-text-q4_K_M	ace9d7a1ccd5	6.3GB	8192	9b
tag glm4:9b-text-q4_K_S	fcde2d2e22d3	5.8GB	8192	9b
tag glm4:9b-text-q5_0	0947f646d91e	6.6GB	8192	9b
tag glm4:9b-text-q5_1	e25548487e3b	7.1GB	8192	9b
tag glm4:9b-text-q5_K_M	37732fa96c34	7.1GB	8192	9b
tag glm4:9b-text-q5_K_S	4e4e04bfbfab	6.7GB	8192	9b
tag glm4:9b-text-q6_K	0bd4f59e5f72	8.3GB	8192	9b
tag glm4:9b-text-q8_0	f3282b3b2ab9	10.0GB	8192	9b
tag glm4:latest	5b699761eca5	5.5GB	131072	9b
tag goliath:120b-fp16	f228bd4ec83c	236GB	4096	120b
tag goliath:120b-q2_K	1ffc35257417	50GB	4096	120b
tag goliath:120b-q3_K_L	6921e27086ee	62GB	4096	120b
tag goliath:120b-q3_K_M	3c4e3910d80b	56GB	4096	120b
tag goliath:120b-q3_K_S	9736546f52bd	51GB	4096	120b
tag goliath:120b-q4_0	61088afdc9fd	66GB	4096	120b
tag goliath:120b-q4_1	3a37bd33b099	74GB	4096	120b
tag goliath:120b-q4_K_M	de4de972c743	71GB	4096	120b
tag goliath:120b-q4_K_S	e81666e3d986	66GB	4096	120b
tag goliath:120b-q5_0	f4693101aaa7	81GB	4096	120b
tag goliath:120b-q5_1	94164c791a40	88GB	4096	120b
tag goliath:120b-q5_K_M	4a1e8f98f51e	83GB	4096	120b
tag goliath:120b-q5_K_S	17f4b6a1dc09	81GB	4096	120b
tag goliath:120b-q6_K	86fd8d4f456f	97GB	4096	120b
tag goliath:120b-q8_0	cb41bc287b73	125GB	4096	120b
tag goliath:latest	61088afdc9fd	66GB	4096	120b
tag gpt-oss-safeguard:120b	45be44f7918a	65GB	131072	120b
tag gpt-oss-safeguard:20b	f2e795d0099c	14GB	131072	20b
tag gpt-oss-safeguard:latest	f2e795d0099c	14GB	131072	20b
tag gpt-oss:120b	a951a23b46a1	65GB	131072	120b
tag gpt-oss:120b-cloud	569662207105		131072	120b
tag gpt-oss:20b	17052f91a42e	14GB	131072	20b
tag gpt-oss:20b-cloud	875e8e3a629a		131072	20b
tag gpt-oss:latest	17052f91a42e	14GB	131072	20b
tag granite-code:20b	59db7b531bb4	12GB	8192	20b	11552479904	11552503819
tag granite-code:20b-base	8ab7e91e85ff	12GB	8192	20b
tag granite-code:20b-base-fp16	30d0d41d27a1	40GB	8192	20b
tag granite-code:20b-base-q2_K	80e7dd534ffd	7.9GB	8192	20b
tag granite-code:20b-base-q3_K_L	d25be157479e	12GB	8192	20b
tag granite-code:20b-base-q3_K_M	c7252c0c6703	11GB	8192	20b
tag granite-code:20b-base-q3_K_S	67f3e156f5ba	8.9GB	8192	20b
tag granite-code:20b-base-q4_0	8ab7e91e85ff	12GB	8192	20b
tag granite-code:20b-base-q4_1	e3a238721ec9	13GB	8192	20b
tag granite-code:20b-base-q4_K_M	81b9da645827	13GB	8192	20b
tag granite-code:20b-base-q4_K_S	850228967095	12GB	8192	20b
tag granite-code:20b-base-q5_0	0b840e35cc32	14GB	8192	20b
tag granite-code:20b-base-q5_1	a864d1a8a08a	15GB	8192	20b
tag granite-code:20b-base-q5_K_M	f036fe711fb1	15GB	8192	20b
tag granite-code:20b-base-q5_K_S	e5bdfcf66c14	14GB	8192	20b
tag granite-code:20b-base-q6_K	a655ca093ef3	17GB	8192	20b
tag granite-code:20b-base-q8_0	caf48ed2d622	21GB	8192	20b
tag granite-code:20b-instruct	59db7b531bb4	12GB	8192	20b	11552479904	11552503819
tag granite-code:20b-instruct-8k-fp16	be2ec1259ab5	40GB	8192	20b
tag granite-code:20b-instruct-8k-q2_K	4e3dff04ee5b	7.9GB	8192	20b
tag granite-code:20b-instruct-8k-q3_K_L	4c929cf47a4e	12GB	8192	20b
tag granite-code:20b-instruct-8k-q3_K_M	9a3be6de6096	11GB	8192	20b
tag granite-code:20b-instruct-8k-q3_K_S	cbd8989e4e53	8.9GB	8192	20b
tag granite-code:20b-instruct-8k-q4_0	59db7b531bb4	12GB	8192	20b	11552479904	11552503819
tag granite-code:20b-instruct-8k-q4_1	6e6ff60ff742	13GB	8192	20b
tag granite-code:20b-instruct-8k-q4_K_M	69917162166a	13GB	8192	20b
tag granite-code:20b-instruct-8k-q4_K_S	a012104b6642	12GB	8192	20b
tag granite-code:20b-instruct-8k-q5_0	4670ab1f3599	14GB	8192	20b
tag granite-code:20b-instruct-8k-q5_1	0e1290bc14f7	15GB	8192	20b
tag granite-code:20b-instruct-8k-q5_K_M	0f7b0be5131a	15GB	8192	20b
tag granite-code:20b-instruct-8k-q5_K_S	f9f9a21acb5f	14GB	8192	20b
tag granite-code:20b-instruct-8k-q6_K	a6b84d465ddc	17GB	8192	20b
tag granite-code:20b-instruct-8k-q8_0	d0054322b45c	21GB	8192	20b
tag granite-code:20b-instruct-q2_K	dec9b6ea432f	7.9GB	8192	20b
tag granite-code:20b-instruct-q3_K_L	461f5d8eba68	12GB	8192	20b
tag granite-code:20b-instruct-q3_K_M	71837d435f0c	11GB	8192	20b
tag granite-code:20b-instruct-q3_K_S	c06f1e43b32b	8.9GB	8192	20b
tag granite-code:20b-instruct-q4_0	31d8bc61e506	12GB	8192	20b
tag granite-code:20b-instruct-q4_1	f9efbe4f8959	13GB	8192	20b
tag granite-code:20b-instruct-q4_K_M	47eeb409e478	13GB	8192	20b
tag granite-code:20b-instruct-q4_K_S	644444b999f8	12GB	8192	20b
tag granite-code:20b-instruct-q5_0	5db756969808	14GB	8192	20b
tag granite-code:20b-instruct-q5_1	7b08c7a6dc75	15GB	8192	20b
tag granite-code:20b-instruct-q5_K_M	818c70f50940	15GB	8192	20b
tag granite-code:20b-instruct-q5_K_S	b5d7d53400a9	14GB	8192	20b
tag granite-code:20b-instruct-q6_K	bd2f4bcf34bb	17GB	8192	20b
tag granite-code:20b-instruct-q8_0	b10dca01d737	21GB	8192	20b
tag granite-code:34b	4ce00960ca84	19GB	8192		19238241664	19238253745
tag granite-code:34b-base	42c7e6e2af53	19GB	8192
tag granite-code:34b-base-q2_K	c74c785f9aad	13GB	8192
tag granite-code:34b-base-q3_K_L	7c99e42e5deb	20GB	8192
tag granite-code:34b-base-q3_K_M	4485e027847c	18GB	8192
tag granite-code:34b-base-q3_K_S	31de19958232	15GB	8192
tag granite-code:34b-base-q4_0	42c7e6e2af53	19GB	8192
tag granite-code:34b-base-q4_1	3770a699dae1	21GB	8192
tag granite-code:34b-base-q4_K_M	f4ad76c0503a	21GB	8192
tag granite-code:34b-base-q4_K_S	d0fbbc626c30	19GB	8192
tag granite-code:34b-base-q5_0	fb7a2b093c21	23GB	8192
tag granite-code:34b-base-q5_1	0d64b22fd447	25GB	8192
tag granite-code:34b-base-q5_K_M	3da71b98ed2b	25GB	8192
tag granite-code:34b-base-q5_K_S	c5afa738c212	23GB	8192
tag granite-code:34b-base-q6_K	ddf66982e605	28GB	8192
tag granite-code:34b-base-q8_0	a1d04f60bc5e	36GB	8192
tag granite-code:34b-instruct	4ce00960ca84	19GB	8192		19238241664	19238253745
tag granite-code:34b-instruct-q2_K	c74bd2d3910b	13GB	8192
tag granite-code:34b-instruct-q3_K_L	51d4b46e9649	20GB	8192
tag granite-code:34b-instruct-q3_K_M	97d3df0a98fb	18GB	8192
tag granite-code:34b-instruct-q3_K_S	941db8c58f05	15GB	8192
tag granite-code:34b-instruct-q4_0	4ce00960ca84	19GB	8192		19238241664	19238253745
tag granite-code:34b-instruct-q4_1	a1cca29491fd	21GB	8192
tag granite-code:34b-instruct-q4_K_M	74723d97951a	21GB	8192
tag granite-code:34b-instruct-q4_K_S	017ae7f3dba3	19GB	8192
tag granite-code:34b-instruct-q5_0	4d276c35489e	23GB	8192
tag granite-code:34b-instruct-q5_1	f0004bc4aba0	25GB	8192
tag granite-code:34b-instruct-q5_K_M	dad8cb2d266e	25GB	8192
tag granite-code:34b-instruct-q5_K_S	ad33350a1e2c	23GB	8192
tag granite-code:34b-instruct-q6_K	c71fa145605c	28GB	8192
tag granite-code:34b-instruct-q8_0	abc2bbc41ce5	36GB	8192
tag granite-code:3b	becc94fe1876	2.0GB	128000	3b	1997330784	1997354777
tag granite-code:3b-base	897c973ac371	2.0GB	2048	3b
tag granite-code:3b-base-fp16	c05254111c3b	7.0GB	2048	3b
tag granite-code:3b-base-q2_K	e36887a9a821	1.3GB	2048	3b
tag granite-code:3b-base-q3_K_L	efa391969797	1.9GB	2048	3b
tag granite-code:3b-base-q3_K_M	6cd1bf544950	1.7GB	2048	3b
tag granite-code:3b-base-q3_K_S	4ebfe349d653	1.6GB	2048	3b
tag granite-code:3b-base-q4_0	897c973ac371	2.0GB	2048	3b
tag granite-code:3b-base-q4_1	289762e9c2de	2.2GB	2048	3b
tag granite-code:3b-base-q4_K_M	074272cf1192	2.1GB	2048	3b
tag granite-code:3b-base-q4_K_S	05d91372ce79	2.0GB	2048	3b
tag granite-code:3b-base-q5_0	564f8e0abfff	2.4GB	2048	3b
tag granite-code:3b-base-q5_1	bdb3c9b7c5e4	2.6GB	2048	3b
tag granite-code:3b-base-q5_K_M	9f543ec02c81	2.5GB	2048	3b
tag granite-code:3b-base-q5_K_S	c2b4985e3261	2.4GB	2048	3b
tag granite-code:3b-base-q6_K	ef18db8d2afc	2.9GB	2048	3b
tag granite-code:3b-base-q8_0	c3464b5e457a	3.7GB	2048	3b
tag granite-code:3b-instruct	becc94fe1876	2.0GB	128000	3b	1997330784	1997354777
tag granite-code:3b-instruct-128k-fp16	0a85292e9c4c	7.0GB	128000	3b
tag granite-code:3b-instruct-128k-q2_K	72154d08acee	1.3GB	128000	3b
tag granite-code:3b-instruct-128k-q3_K_L	c794c5813849	1.9GB	128000	3b
tag granite-code:3b-instruct-128k-q3_K_M	27350580d3ea	1.7GB	128000	3b
tag granite-code:3b-instruct-128k-q3_K_S	c5827e0a7a55	1.6GB	128000	3b
tag granite-code:3b-instruct-128k-q4_0	becc94fe1876	2.0GB	128000	3b	1997330784	1997354777
tag granite-code:3b-instruct-128k-q4_1	7e9329333607	2.2GB	128000	3b
tag granite-code:3b-instruct-128k-q4_K_M	4702f6327ab5	2.1GB	128000	3b
tag granite-code:3b-instruct-128k-q4_K_S	a6c4b37f0dc7	2.0GB	128000	3b
tag granite-code:3b-instruct-128k-q5_0	dece491ce896	2.4GB	128000	3b
tag granite-code:3b-instruct-128k-q5_1	275d6e2f4fcc	2.6GB	128000	3b
tag granite-code:3b-instruct-128k-q5_K_M	39570a508075	2.5GB	128000	3b
tag granite-code:3b-instruct-128k-q5_K_S	07bebb9f1381	2.4GB	128000	3b
tag granite-code:3b-instruct-128k-q6_K	aac7fdd35a84	2.9GB	128000	3b
tag granite-code:3b-instruct-128k-q8_0	3ffa9e883e62	3.7GB	128000	3b
tag granite-code:3b-instruct-fp16	788453573810	7.0GB	2048	3b
tag granite-code:3b-instruct-q2_K	7f3ad6ca25f4	1.3GB	2048	3b
tag granite-code:3b-instruct-q3_K_L	d9060e45c47c	1.9GB	2048	3b
tag granite-code:3b-instruct-q3_K_M	70ec21a3004e	1.7GB	2048	3b
tag granite-code:3b-instruct-q3_K_S	991c2ca80baf	1.6GB	2048	3b
tag granite-code:3b-instruct-q4_0	63bedbdffbf0	2.0GB	2048	3b
tag granite-code:3b-instruct-q4_1	07c153ea8ba3	2.2GB	2048	3b
tag granite-code:3b-instruct-q4_K_M	65861823ce7a	2.1GB	2048	3b
tag granite-code:3b-instruct-q4_K_S	c681b8a19c05	2.0GB	2048	3b
tag granite-code:3b-instruct-q5_0	8a64d99caa8b	2.4GB	2048	3b
tag granite-code:3b-instruct-q5_1	c7b815a477d2	2.6GB	2048	3b
tag granite-code:3b-instruct-q5_K_M	2db2e42160a0	2.5GB	2048	3b
tag granite-code:3b-instruct-q5_K_S	c1cb0d4855f6	2.4GB	2048	3b
tag granite-code:3b-instruct-q6_K	f9bad785d4c6	2.9GB	2048	3b
tag granite-code:3b-instruct-q8_0	b93b1a15197d	3.7GB	2048	3b
tag granite-code:8b	36c3c3b9683b	4.6GB	128000	8b	4590894944	4590918937
tag granite-code:8b-base	446b079c08d8	4.6GB	4096	8b
tag granite-code:8b-base-fp16	b9ad7693117c	16GB	4096	8b
tag granite-code:8b-base-q2_K	e63080a27380	3.1GB	4096	8b
tag granite-code:8b-base-q3_K_L	3e786e80fe43	4.3GB	4096	8b
tag granite-code:8b-base-q3_K_M	ca4d1a480357	3.9GB	4096	8b
tag granite-code:8b-base-q3_K_S	2ea64f1e1696	3.5GB	4096	8b
tag granite-code:8b-base-q4_0	446b079c08d8	4.6GB	4096	8b
tag granite-code:8b-base-q4_1	8188ceec7ebb	5.1GB	4096	8b
tag granite-code:8b-base-q4_K_M	d1ff254e3ce3	4.9GB	4096	8b
tag granite-code:8b-base-q4_K_S	8b5439b8f8fa	4.6GB	4096	8b
tag granite-code:8b-base-q5_0	a2683a6426c6	5.6GB	4096	8b
tag granite-code:8b-base-q5_1	1ac225f4921f	6.1GB	4096	8b
tag granite-code:8b-base-q5_K_M	571e48fd3f79	5.7GB	4096	8b
tag granite-code:8b-base-q5_K_S	ac18787cbd38	5.6GB	4096	8b
tag granite-code:8b-base-q6_K	85c68aed2abf	6.6GB	4096	8b
tag granite-code:8b-base-q8_0	98d17f9b29f7	8.6GB	4096	8b
tag granite-code:8b-instruct	36c3c3b9683b	4.6GB	128000	8b	4590894944	4590918937
tag granite-code:8b-instruct-128k-q4_0	36c3c3b9683b	4.6GB	128000	8b	4590894944	4590918937
tag granite-code:8b-instruct-128k-q4_1	0f53e9c9d8be	5.1GB	128000	8b
tag granite-code:8b-instruct-fp16	ba8f7888f7cd	16GB	4096	8b
tag granite-code:8b-instruct-q2_K	e19d9843758d	3.1GB	4096	8b
tag granite-code:8b-instruct-q3_K_L	e7a83854c109	4.3GB	4096	8b
tag granite-code:8b-instruct-q3_K_M	bf18f4d1eac9	3.9GB	4096	8b
tag granite-code:8b-instruct-q3_K_S	f432fe584c50	3.5GB	4096	8b
tag granite-code:8b-instruct-q4_0	998bce918de0	4.6GB	4096	8b
tag granite-code:8b-instruct-q4_1	d7b2698267fc	5.1GB	4096	8b
tag granite-code:8b-instruct-q4_K_M	6b6cc77a3094	4.9GB	4096	8b
tag granite-code:8b-instruct-q4_K_S	fd077fe10167	4.6GB	4096	8b
tag granite-code:8b-instruct-q5_0	c577f70d1bcb	5.6GB	4096	8b
tag granite-code:8b-instruct-q5_1	f5c70f717cd7	6.1GB	4096	8b
tag granite-code:8b-instruct-q5_K_M	a8781d67d804	5.7GB	4096	8b
tag granite-code:8b-instruct-q5_K_S	47b0d1d1779c	5.6GB	4096	8b
tag granite-code:8b-instruct-q6_K	a929c1ec4cda	6.6GB	4096	8b
tag granite-code:8b-instruct-q8_0	068b1c745db2	8.6GB	4096	8b
tag granite-code:latest	becc94fe1876	2.0GB	128000	3b	1997330784	1997354777
tag granite-embedding:278m	1a37926bf842	563MB	512
tag granite-embedding:278m-fp16	1a37926bf842	563MB	512
tag granite-embedding:30m	eb4c533ba6f7	63MB	512	30m
tag granite-embedding:30m-en	eb4c533ba6f7	63MB	512	30m
tag granite-embedding:30m-en-fp16	eb4c533ba6f7	63MB	512	30m
tag granite-embedding:latest	eb4c533ba6f7	63MB	512	30m
tag granite3-dense:2b	5c2e6f3112f4	1.6GB	4096	2b
tag granite3-dense:2b-instruct-fp16	24e5c0a35f78	5.3GB	4096	2b
tag granite3-dense:2b-instruct-q2_K	2261d92d6175	1.0GB	4096	2b
tag granite3-dense:2b-instruct-q3_K_L	201ccf1522e8	1.4GB	4096	2b
tag granite3-dense:2b-instruct-q3_K_M	c08ae454856c	1.3GB	4096	2b
tag granite3-dense:2b-instruct-q3_K_S	7c6af70b9f11	1.2GB	4096	2b
tag granite3-dense:2b-instruct-q4_0	dd4a07b9e1b7	1.5GB	4096	2b
tag granite3-dense:2b-instruct-q4_1	e12ad0fad2ad	1.7GB	4096	2b
tag granite3-dense:2b-instruct-q4_K_M	5c2e6f3112f4	1.6GB	4096	2b
tag granite3-dense:2b-instruct-q4_K_S	0f87f54eb387	1.5GB	4096	2b
tag granite3-dense:2b-instruct-q5_0	db3fbcdec89b	1.8GB	4096	2b
tag granite3-dense:2b-instruct-q5_1	bc5ed577d64f	2.0GB	4096	2b
tag granite3-dense:2b-instruct-q5_K_M	dcace13d6d34	1.9GB	4096	2b
tag granite3-dense:2b-instruct-q5_K_S	be9d8efefd30	1.8GB	4096	2b
tag granite3-dense:2b-instruct-q6_K	7f374efdad9b	2.2GB	4096	2b
tag granite3-dense:2b-instruct-q8_0	f35cd2e1e433	2.8GB	4096	2b
tag granite3-dense:8b	199456d876ee	4.9GB	4096	8b
tag granite3-dense:8b-instruct-fp16	d3a4062e339e	16GB	4096	8b
tag granite3-dense:8b-instruct-q2_K	2ea57f8bc8fd	3.1GB	4096	8b
tag granite3-dense:8b-instruct-q3_K_L	c74b04a2513f	4.3GB	4096	8b
tag granite3-dense:8b-instruct-q3_K_M	c1a94d47b25c	4.0GB	4096	8b
tag granite3-dense:8b-instruct-q3_K_S	4c5f0dba11a8	3.6GB	4096	8b
tag granite3-dense:8b-instruct-q4_0	16473222519f	4.7GB	4096	8b
tag granite3-dense:8b-instruct-q4_1	8a47472a11f2	5.1GB	4096	8b
tag granite3-dense:8b-instruct-q4_K_M	199456d876ee	4.9GB	4096	8b
tag granite3-dense:8b-instruct-q4_K_S	8fc1ce76b8f2	4.7GB	4096	8b
tag granite3-dense:8b-instruct-q5_0	449cddb1864d	5.6GB	4096	8b
tag granite3-dense:8b-instruct-q5_1	ae4ab94be005	6.1GB	4096	8b
tag granite3-dense:8b-instruct-q5_K_M	e85361d1973c	5.8GB	4096	8b
tag granite3-dense:8b-instruct-q5_K_S	49055e666925	5.6GB	4096	8b
tag granite3-dense:8b-instruct-q6_K	ec258d53940b	6.7GB	4096	8b
tag granite3-dense:8b-instruct-q8_0	f1466e70a7be	8.7GB	4096	8b
tag granite3-dense:latest	5c2e6f3112f4	1.6GB	4096	2b
tag granite3-guardian:2b	ba81a177bd23	2.7GB	8192	2b
tag granite3-guardian:2b-fp16	2bf55927dd85	5.1GB	8192	2b
tag granite3-guardian:2b-q8_0	ba81a177bd23	2.7GB	8192	2b
tag granite3-guardian:8b	c8d7d5c76685	5.8GB	8192	8b
tag granite3-guardian:8b-fp16	d9ecead6310d	16GB	8192	8b
tag granite3-guardian:8b-q5_K_M	c8d7d5c76685	5.8GB	8192	8b
tag granite3-guardian:8b-q5_K_S	edeec72aa741	5.6GB	8192	8b
tag granite3-guardian:8b-q6_K	200f63c67d98	6.7GB	8192	8b
tag granite3-guardian:8b-q8_0	a91578a591d2	8.7GB	8192	8b
tag granite3-guardian:latest	ba81a177bd23	2.7GB	8192	2b
tag granite3-moe:1b	d84e1e38ee39	822MB	4096	1b
tag granite3-moe:1b-instruct-fp16	cee5d696574c	2.7GB	4096	1b
tag granite3-moe:1b-instruct-q2_K	5965f707577c	512MB	4096	1b
tag granite3-moe:1b-instruct-q3_K_L	bbb955565d3d	711MB	4096	1b
tag granite3-moe:1b-instruct-q3_K_M	ea6a79b9b3cc	659MB	4096	1b
tag granite3-moe:1b-instruct-q3_K_S	cab9e1d32d19	598MB	4096	1b
tag granite3-moe:1b-instruct-q4_0	9b6ee4c08df8	768MB	4096	1b
tag granite3-moe:1b-instruct-q4_1	c3aa5d722767	849MB	4096	1b
tag granite3-moe:1b-instruct-q4_K_M	d84e1e38ee39	822MB	4096	1b
tag granite3-moe:1b-instruct-q4_K_S	76e6392d08a3	775MB	4096	1b
tag granite3-moe:1b-instruct-q5_0	f49b9c68d958	929MB	4096	1b
tag granite3-moe:1b-instruct-q5_1	f1dbdb4ce40f	1.0GB	4096	1b
tag granite3-moe:1b-instruct-q5_K_M	c51ea1c8bab3	956MB	4096	1b
tag granite3-moe:1b-instruct-q5_K_S	427124d0793f	929MB	4096	1b
tag granite3-moe:1b-instruct-q6_K	a585cc84307b	1.1GB	4096	1b
tag granite3-moe:1b-instruct-q8_0	84f7efa9cc2d	1.4GB	4096	1b
tag granite3-moe:3b	157f538ae66e	2.1GB	4096	3b
tag granite3-moe:3b-instruct-fp16	9433d98bf426	6.8GB	4096	3b
tag granite3-moe:3b-instruct-q2_K	48ee4c1b7090	1.3GB	4096	3b
tag granite3-moe:3b-instruct-q3_K_L	8c76215f504a	1.8GB	4096	3b
tag granite3-moe:3b-instruct-q3_K_M	cc32cde7c1fe	1.6GB	4096	3b
tag granite3-moe:3b-instruct-q3_K_S	5952b23cdd5c	1.5GB	4096	3b
tag granite3-moe:3b-instruct-q4_0	d144aac2b0d8	1.9GB	4096	3b
tag granite3-moe:3b-instruct-q4_1	ac91c7b62cc7	2.1GB	4096	3b
tag granite3-moe:3b-instruct-q4_K_M	157f538ae66e	2.1GB	4096	3b
tag granite3-moe:3b-instruct-q4_K_S	9f5ecea51621	1.9GB	4096	3b
tag granite3-moe:3b-instruct-q5_0	e623edd5db90	2.3GB	4096	3b
tag granite3-moe:3b-instruct-q5_1	709d47478efd	2.5GB	4096	3b
tag granite3-moe:3b-instruct-q5_K_M	94e89b071306	2.4GB	4096	3b
tag granite3-moe:3b-instruct-q5_K_S	c84b2a3a27fd	2.3GB	4096	3b
tag granite3-moe:3b-instruct-q6_K	c196db4b29bb	2.8GB	4096	3b
tag granite3-moe:3b-instruct-q8_0	f3b962d19110	3.6GB	4096	3b
tag granite3-moe:latest	d84e1e38ee39	822MB	4096	1b
tag granite3.1-dense:2b	fba1ad01113e	1.6GB	131072	2b	1569676320	1569689622
tag granite3.1-dense:2b-instruct-fp16	1f64b4541957	5.1GB	131072	2b
tag granite3.1-dense:2b-instruct-q2_K	f412eb659c66	1.0GB	131072	2b
tag granite3.1-dense:2b-instruct-q3_K_L	85ad99cb9a18	1.4GB	131072	2b
tag granite3.1-dense:2b-instruct-q3_K_M	d65eb61a1e65	1.3GB	131072	2b
tag granite3.1-dense:2b-instruct-q3_K_S	74791f52899c	1.2GB	131072	2b
tag granite3.1-dense:2b-instruct-q4_0	7ed050a70760	1.5GB	131072	2b
tag granite3.1-dense:2b-instruct-q4_1	c265a649f4f8	1.6GB	131072	2b
tag granite3.1-dense:2b-instruct-q4_K_M	fba1ad01113e	1.6GB	131072	2b	1569676320	1569689622
tag granite3.1-dense:2b-instruct-q4_K_S	a8d7602ade5f	1.5GB	131072	2b
tag granite3.1-dense:2b-instruct-q5_0	f26890da1451	1.8GB	131072	2b
tag granite3.1-dense:2b-instruct-q5_1	35c067239cb5	1.9GB	131072	2b
tag granite3.1-dense:2b-instruct-q5_K_M	86cdcdb94cd6	1.8GB	131072	2b
tag granite3.1-dense:2b-instruct-q5_K_S	1a2b39f6e69c	1.8GB	131072	2b
tag granite3.1-dense:2b-instruct-q6_K	66d07595e1dc	2.1GB	131072	2b
tag granite3.1-dense:2b-instruct-q8_0	ef1441680161	2.7GB	131072	2b
tag granite3.1-dense:8b	34d3be74ec54	5.0GB	131072	8b	4991620512	4991633814
tag granite3.1-dense:8b-instruct-fp16	51d4ae6e2b23	16GB	131072	8b
tag granite3.1-dense:8b-instruct-q2_K	4b18119a5086	3.2GB	131072	8b
tag granite3.1-dense:8b-instruct-q3_K_L	8f28ec28aafc	4.4GB	131072	8b
tag granite3.1-dense:8b-instruct-q3_K_M	0dc5c3ac8a1e	4.0GB	131072	8b
tag granite3.1-dense:8b-instruct-q3_K_S	338340c340cb	3.6GB	131072	8b
tag granite3.1-dense:8b-instruct-q4_0	fc2c18155205	4.7GB	131072	8b
tag granite3.1-dense:8b-instruct-q4_1	a94882d992cf	5.2GB	131072	8b
tag granite3.1-dense:8b-instruct-q4_K_M	34d3be74ec54	5.0GB	131072	8b	4991620512	4991633814
tag granite3.1-dense:8b-instruct-q4_K_S	4707086b3bed	4.7GB	131072	8b
tag granite3.1-dense:8b-instruct-q5_0	3ec7544ebcb8	5.7GB	131072	8b
tag granite3.1-dense:8b-instruct-q5_1	5f3faea362a7	6.2GB	131072	8b
tag granite3.1-dense:8b-instruct-q5_K_M	4ae40e965ca7	5.8GB	131072	8b
tag granite3.1-dense:8b-instruct-q5_K_S	8c98cd3dd70e	5.7GB	131072	8b
tag granite3.1-dense:8b-instruct-q6_K	8e5691d17175	6.8GB	131072	8b
tag granite3.1-dense:8b-instruct-q8_0	fd5499afc361	8.7GB	131072	8b
tag granite3.1-dense:latest	34d3be74ec54	5.0GB	131072	8b	4991620512	4991633814
tag granite3.1-moe:1b	3269ce3e31ea	1.4GB	131072	1b	1422239776	1422253082
tag granite3.1-moe:1b-instruct-fp16	99904f51aa5c	2.7GB	131072	1b
tag granite3.1-moe:1b-instruct-q2_K	6521a8fa2f7d	524MB	131072	1b
tag granite3.1-moe:1b-instruct-q3_K_L	38e819bae7cb	724MB	131072	1b
tag granite3.1-moe:1b-instruct-q3_K_M	a9921af691fb	671MB	131072	1b
tag granite3.1-moe:1b-instruct-q3_K_S	c81277fe1196	610MB	131072	1b
tag granite3.1-moe:1b-instruct-q4_0	f1e180ae50b0	781MB	131072	1b
tag granite3.1-moe:1b-instruct-q4_1	d62c69d05bc9	861MB	131072	1b
tag granite3.1-moe:1b-instruct-q4_K_M	f825ee9e296f	834MB	131072	1b
tag granite3.1-moe:1b-instruct-q4_K_S	531849afb99e	787MB	131072	1b
tag granite3.1-moe:1b-instruct-q5_0	3d8012283ac9	941MB	131072	1b
tag granite3.1-moe:1b-instruct-q5_1	39b91d40cf9e	1.0GB	131072	1b
tag granite3.1-moe:1b-instruct-q5_K_M	6c0ad5f8dbc5	969MB	131072	1b
tag granite3.1-moe:1b-instruct-q5_K_S	fcc3d042cf51	941MB	131072	1b
tag granite3.1-moe:1b-instruct-q6_K	72cde855354e	1.1GB	131072	1b
tag granite3.1-moe:1b-instruct-q8_0	3269ce3e31ea	1.4GB	131072	1b	1422239776	1422253082
tag granite3.1-moe:3b	b43d80d7fca7	2.0GB	131072	3b	2035174048	2035187356
tag granite3.1-moe:3b-instruct-fp16	cdedb7e7b102	6.6GB	131072	3b
tag granite3.1-moe:3b-instruct-q2_K	7ea974a9d11f	1.3GB	131072	3b
tag granite3.1-moe:3b-instruct-q3_K_L	712573071d24	1.8GB	131072	3b
tag granite3.1-moe:3b-instruct-q3_K_M	216dcd8f0222	1.6GB	131072	3b
tag granite3.1-moe:3b-instruct-q3_K_S	86de476c2ed2	1.5GB	131072	3b
tag granite3.1-moe:3b-instruct-q4_0	575c94ea9f74	1.9GB	131072	3b
tag granite3.1-moe:3b-instruct-q4_1	a4c8618969bb	2.1GB	131072	3b
tag granite3.1-moe:3b-instruct-q4_K_M	b43d80d7fca7	2.0GB	131072	3b	2035174048	2035187356
tag granite3.1-moe:3b-instruct-q4_K_S	71da5b32c299	1.9GB	131072	3b
tag granite3.1-moe:3b-instruct-q5_0	ac1c3501f148	2.3GB	131072	3b
tag granite3.1-moe:3b-instruct-q5_1	14ba2faee6e3	2.5GB	131072	3b
tag granite3.1-moe:3b-instruct-q5_K_M	fac03e34e804	2.4GB	131072	3b
tag granite3.1-moe:3b-instruct-q5_K_S	ec25600ae9c5	2.3GB	131072	3b
tag granite3.1-moe:3b-instruct-q6_K	b49c14c5cac4	2.7GB	131072	3b
tag granite3.1-moe:3b-instruct-q8_0	038f46903bbd	3.5GB	131072	3b
tag granite3.1-moe:latest	b43d80d7fca7	2.0GB	131072	3b	2035174048	2035187356
tag granite3.2-vision:2b	3be41a661804	2.4GB	16384	2b
tag granite3.2-vision:2b-fp16	17ca6aa97bd9	6.0GB	16384	2b
tag granite3.2-vision:2b-q4_K_M	3be41a661804	2.4GB	16384	2b
tag granite3.2-vision:2b-q8_0	9b6204ce60f6	3.6GB	16384	2b
tag granite3.2-vision:latest	3be41a661804	2.4GB	16384	2b
tag granite3.2:2b	9d79a41f2f75	1.5GB	131072	2b	1545296256	1545313991
tag granite3.2:2b-instruct-fp16	c86bd0b2f0bd	5.1GB	131072	2b
tag granite3.2:2b-instruct-q4_K_M	9d79a41f2f75	1.5GB	131072	2b	1545296256	1545313991
tag granite3.2:2b-instruct-q8_0	f6f4d0d4b4fa	2.7GB	131072	2b
tag granite3.2:8b	9bcb3335083f	4.9GB	131072	8b	4942859552	4942877287
tag granite3.2:8b-instruct-fp16	b9679f6ae759	16GB	131072	8b
tag granite3.2:8b-instruct-q4_K_M	9bcb3335083f	4.9GB	131072	8b	4942859552	4942877287
tag granite3.2:8b-instruct-q8_0	1b54499df0ff	8.7GB	131072	8b
tag granite3.2:latest	9bcb3335083f	4.9GB	131072	8b	4942859552	4942877287
tag granite3.3:2b	07bd1f170855	1.5GB	131072	2b
tag granite3.3:8b	fd429f23b909	4.9GB	131072	8b
tag granite3.3:latest	fd429f23b909	4.9GB	131072	8b
tag granite4.1-guardian:8b	f82c0882cec1	6.9GB	131072	8b
tag granite4.1-guardian:8b-bf16	554b81f96395	17GB	131072	8b
tag granite4.1-guardian:8b-q2_K	2c6ebdbc4c96	3.3GB	131072	8b
tag granite4.1-guardian:8b-q3_K_L	364832eedf35	4.5GB	131072	8b
tag granite4.1-guardian:8b-q3_K_M	4b56e240be8d	4.2GB	131072	8b
tag granite4.1-guardian:8b-q3_K_S	474fe767d1ed	3.8GB	131072	8b
tag granite4.1-guardian:8b-q4_0	a10286f69b99	4.8GB	131072	8b
tag granite4.1-guardian:8b-q4_1	1be4061519d1	5.3GB	131072	8b
tag granite4.1-guardian:8b-q4_K_M	c84f3ddf98bb	5.1GB	131072	8b
tag granite4.1-guardian:8b-q4_K_S	a8736da3fe78	4.9GB	131072	8b
tag granite4.1-guardian:8b-q5_0	0c7c74ffa2b8	5.8GB	131072	8b
tag granite4.1-guardian:8b-q5_1	083543c1944b	6.3GB	131072	8b
tag granite4.1-guardian:8b-q5_K_M	b06b03b262f4	6.0GB	131072	8b
tag granite4.1-guardian:8b-q5_K_S	eabbd076be52	5.8GB	131072	8b
tag granite4.1-guardian:8b-q6_K	f82c0882cec1	6.9GB	131072	8b
tag granite4.1-guardian:8b-q8_0	3697077f3aa1	8.9GB	131072	8b
tag granite4.1:30b	3f3e5df8a021	17GB	131072	30b
tag granite4.1:30b-bf16	e2e7d6de1890	58GB	131072	30b
tag granite4.1:30b-q2_K	ae1d684487df	11GB	131072	30b
tag granite4.1:30b-q3_K_L	7c55609a16c7	15GB	131072	30b
tag granite4.1:30b-q3_K_M	234006e86874	14GB	131072	30b
tag granite4.1:30b-q3_K_S	a5eeaa67e5fd	13GB	131072	30b
tag granite4.1:30b-q4_0	402200215ef1	16GB	131072	30b
tag granite4.1:30b-q4_1	8f3b74ec031d	18GB	131072	30b
tag granite4.1:30b-q4_K_M	3f3e5df8a021	17GB	131072	30b
tag granite4.1:30b-q4_K_S	1cab6c5d975d	16GB	131072	30b
tag granite4.1:30b-q5_0	9b8dca9cb9cb	20GB	131072	30b
tag granite4.1:30b-q5_1	23203614f0e9	22GB	131072	30b
tag granite4.1:30b-q5_K_M	454ddb5316f7	20GB	131072	30b
tag granite4.1:30b-q5_K_S	f1fba10b6ca9	20GB	131072	30b
tag granite4.1:30b-q6_K	d7711d853ce4	24GB	131072	30b
tag granite4.1:30b-q8_0	0f7a2b54edab	31GB	131072	30b
tag granite4.1:3b	6fd349357287	2.1GB	131072	3b
tag granite4.1:3b-bf16	517250fafa06	6.8GB	131072	3b
tag granite4.1:3b-q2_K	41d7e7e6dc59	1.4GB	131072	3b
tag granite4.1:3b-q3_K_L	eb446378f84c	1.9GB	131072	3b
tag granite4.1:3b-q3_K_M	bd72b20cd67b	1.7GB	131072	3b
tag granite4.1:3b-q3_K_S	1daefd678dc8	1.6GB	131072	3b
tag granite4.1:3b-q4_0	010f4b63e5f7	2.0GB	131072	3b
tag granite4.1:3b-q4_1	53377988686e	2.2GB	131072	3b
tag granite4.1:3b-q4_K_M	6fd349357287	2.1GB	131072	3b
tag granite4.1:3b-q4_K_S	aaf53db81651	2.0GB	131072	3b
tag granite4.1:3b-q5_0	655215522aaa	2.4GB	131072	3b
tag granite4.1:3b-q5_1	7d0a195533f7	2.6GB	131072	3b
tag granite4.1:3b-q5_K_M	5f9ff57bab32	2.4GB	131072	3b
tag granite4.1:3b-q5_K_S	d671c6877cde	2.4GB	131072	3b
tag granite4.1:3b-q6_K	3c142316f4cf	2.8GB	131072	3b
tag granite4.1:3b-q8_0	f087f8b0712f	3.6GB	131072	3b
tag granite4.1:8b	444af1c4b2fe	5.3GB	131072	8b
tag granite4.1:8b-bf16	ff2ca5247c31	18GB	131072	8b
tag granite4.1:8b-q2_K	ccf96f3f0780	3.4GB	131072	8b
tag granite4.1:8b-q3_K_L	d780c2e519e8	4.7GB	131072	8b
tag granite4.1:8b-q3_K_M	11ec0ebc2697	4.3GB	131072	8b
tag granite4.1:8b-q3_K_S	a6cf031b28f0	3.9GB	131072	8b
tag granite4.1:8b-q4_0	d1ca2294e93a	5.1GB	131072	8b
tag granite4.1:8b-q4_1	d2eb1c61fdae	5.6GB	131072	8b
tag granite4.1:8b-q4_K_M	444af1c4b2fe	5.3GB	131072	8b
tag granite4.1:8b-q4_K_S	f7082ba9a6e7	5.1GB	131072	8b
tag granite4.1:8b-q5_0	4ac8c864384e	6.1GB	131072	8b
tag granite4.1:8b-q5_1	88e9f3963ec8	6.6GB	131072	8b
tag granite4.1:8b-q5_K_M	a15a247eea85	6.3GB	131072	8b
tag granite4.1:8b-q5_K_S	3f290aa8867b	6.1GB	131072	8b
tag granite4.1:8b-q6_K	cc47b04956a8	7.2GB	131072	8b
tag granite4.1:8b-q8_0	ee48dfe31954	9.3GB	131072	8b
tag granite4:1b	26e4cb132798	3.3GB	131072	1b
tag granite4:1b-bf16	26e4cb132798	3.3GB	131072	1b
tag granite4:1b-h	7761ae79cab9	1.6GB	1048576	1b-h
tag granite4:1b-h-q8_0	7761ae79cab9	1.6GB	1048576	1b-h
tag granite4:32b-a9b-h	2f8a7367d441	19GB	1048576	32b-a9b-h
tag granite4:350m	5eee845b49c4	708MB	32768	350m
tag granite4:350m-bf16	5eee845b49c4	708MB	32768	350m
tag granite4:350m-h	7145075ed3d6	366MB	1048576	350m-h
tag granite4:350m-h-q8_0	7145075ed3d6	366MB	1048576	350m-h
tag granite4:3b	89962fcc7523	2.1GB	131072	3b
tag granite4:3b-h	076afb3855dc	1.9GB	1048576	3b-h
tag granite4:7b-a1b-h	566b725534ea	4.2GB	1048576	7b-a1b-h
tag granite4:latest	4235724a127c	2.1GB	131072
tag granite4:micro	89962fcc7523	2.1GB	131072	3b
tag granite4:micro-h	076afb3855dc	1.9GB	1048576	3b-h
tag granite4:small-h	2f8a7367d441	19GB	1048576	32b-a9b-h
tag granite4:tiny-h	566b725534ea	4.2GB	1048576	7b-a1b-h
tag hermes3:3b	a8851c5041d4	2.0GB	131072	3b	2019373888	2019384442
tag hermes3:3b-llama3.2-fp16	1818cdb4d27a	6.4GB	131072	3b
tag hermes3:3b-llama3.2-q2_K	5e016053462e	1.4GB	131072	3b
tag hermes3:3b-llama3.2-q3_K_L	398338d75e51	1.8GB	131072	3b
tag hermes3:3b-llama3.2-q3_K_M	8412e43ba04b	1.7GB	131072	3b
tag hermes3:3b-llama3.2-q3_K_S	9534cf45dcad	1.5GB	131072	3b
tag hermes3:3b-llama3.2-q4_0	1e1401fe4ac6	1.9GB	131072	3b
tag hermes3:3b-llama3.2-q4_1	789b254cc3a2	2.1GB	131072	3b
tag hermes3:3b-llama3.2-q4_K_M	a8851c5041d4	2.0GB	131072	3b	2019373888	2019384442
tag hermes3:3b-llama3.2-q4_K_S	2319fe585b75	1.9GB	131072	3b
tag hermes3:3b-llama3.2-q5_0	8ba0b60c0fbb	2.3GB	131072	3b
tag hermes3:3b-llama3.2-q5_1	5bc19c8f34a0	2.4GB	131072	3b
tag hermes3:3b-llama3.2-q5_K_M	adff680f9846	2.3GB	131072	3b
tag hermes3:3b-llama3.2-q5_K_S	2825a14d8a2e	2.3GB	131072	3b
tag hermes3:3b-llama3.2-q6_K	618f493da20f	2.6GB	131072	3b
tag hermes3:3b-llama3.2-q8_0	81e132c6f32b	3.4GB	131072	3b
tag hermes3:405b	7e675bc10887	229GB	131072	405b	228856425856	228856436077
tag hermes3:405b-llama3.1-fp16	9666944d1b48	812GB	131072	405b
tag hermes3:405b-llama3.1-q2_K	f12827971c1b	149GB	131072	405b
tag hermes3:405b-llama3.1-q3_K_L	8e48e8f6acc9	213GB	131072	405b
tag hermes3:405b-llama3.1-q3_K_M	87c4bb79d492	195GB	131072	405b
tag hermes3:405b-llama3.1-q3_K_S	d5d61b34af07	175GB	131072	405b
tag hermes3:405b-llama3.1-q4_0	7e675bc10887	229GB	131072	405b	228856425856	228856436077
tag hermes3:405b-llama3.1-q4_1	d2069f77b555	254GB	131072	405b
tag hermes3:405b-llama3.1-q4_K_M	7e95da5e5e87	243GB	131072	405b
tag hermes3:405b-llama3.1-q4_K_S	51d83954f208	231GB	131072	405b
tag hermes3:405b-llama3.1-q5_0	1330c3882956	279GB	131072	405b
tag hermes3:405b-llama3.1-q5_1	645be110f228	305GB	131072	405b
tag hermes3:405b-llama3.1-q5_K_M	859937457c29	287GB	131072	405b
tag hermes3:405b-llama3.1-q5_K_S	6e8f5fe76c99	279GB	131072	405b
tag hermes3:405b-llama3.1-q6_K	2d0919bbe03f	333GB	131072	405b
tag hermes3:405b-llama3.1-q8_0	d2ca25940e61	431GB	131072	405b
tag hermes3:70b	60ef54cd913f	40GB	131072	70b	39969737632	39969747239
tag hermes3:70b-llama3.1-fp16	e95c7ce02c58	141GB	131072	70b
tag hermes3:70b-llama3.1-q2_K	d494e51db58c	26GB	131072	70b
tag hermes3:70b-llama3.1-q3_K_L	ef3556ba09b4	37GB	131072	70b
tag hermes3:70b-llama3.1-q3_K_M	85e9f18d5139	34GB	131072	70b
tag hermes3:70b-llama3.1-q3_K_S	0a99e8a6fa35	31GB	131072	70b
tag hermes3:70b-llama3.1-q4_0	60ef54cd913f	40GB	131072	70b	39969737632	39969747239
tag hermes3:70b-llama3.1-q4_1	5439d89973fa	44GB	131072	70b
tag hermes3:70b-llama3.1-q4_K_M	830dc29f92d1	43GB	131072	70b
tag hermes3:70b-llama3.1-q4_K_S	3c54000f925c	40GB	131072	70b
tag hermes3:70b-llama3.1-q5_0	25749edb3917	49GB	131072	70b
tag hermes3:70b-llama3.1-q5_1	5deeeb686c50	53GB	131072	70b
tag hermes3:70b-llama3.1-q5_K_M	20b9f43d13a2	50GB	131072	70b
tag hermes3:70b-llama3.1-q5_K_S	187535b64096	49GB	131072	70b
tag hermes3:70b-llama3.1-q6_K	ec4ea041b516	58GB	131072	70b
tag hermes3:70b-llama3.1-q8_0	72f0aa5b30bb	75GB	131072	70b
tag hermes3:8b	4f6b83f30b62	4.7GB	131072	8b	4661217024	4661227243
tag hermes3:8b-llama3.1-fp16	33a87105fb24	16GB	131072	8b
tag hermes3:8b-llama3.1-q2_K	6285707c1724	3.2GB	131072	8b
tag hermes3:8b-llama3.1-q3_K_L	01fb1c8fffcb	4.3GB	131072	8b
tag hermes3:8b-llama3.1-q3_K_M	f6b6eb85884d	4.0GB	131072	8b
tag hermes3:8b-llama3.1-q3_K_S	e2a8a0424e1b	3.7GB	131072	8b
tag hermes3:8b-llama3.1-q4_0	4f6b83f30b62	4.7GB	131072	8b	4661217024	4661227243
tag hermes3:8b-llama3.1-q4_1	d5b8d4f560a3	5.1GB	131072	8b
tag hermes3:8b-llama3.1-q4_K_M	81e633795347	4.9GB	131072	8b
tag hermes3:8b-llama3.1-q4_K_S	c8edbc90a188	4.7GB	131072	8b
tag hermes3:8b-llama3.1-q5_0	f1e10ae7c0e6	5.6GB	131072	8b
tag hermes3:8b-llama3.1-q5_1	bebd5029ac2b	6.1GB	131072	8b
tag hermes3:8b-llama3.1-q5_K_M	836396825b44	5.7GB	131072	8b
tag hermes3:8b-llama3.1-q5_K_S	c0a2d5445266	5.6GB	131072	8b
tag hermes3:8b-llama3.1-q6_K	fbcaa05c32d0	6.6GB	131072	8b
tag hermes3:8b-llama3.1-q8_0	1c94cf8f1046	8.5GB	131072	8b
tag hermes3:latest	4f6b83f30b62	4.7GB	131072	8b	4661217024	4661227243
tag internlm2:1.8b	653be3eb69a0	1.1GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-fp16	c62072479ed8	3.8GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q2_K	e323dd309ffa	772MB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q3_K_L	72790a472a60	1.0GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q3_K_M	f141c9a50fc5	964MB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q3_K_S	2adb2d42a98d	888MB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q4_0	653be3eb69a0	1.1GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q4_1	de0f6524a4bd	1.2GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q4_K_M	70424945cc94	1.2GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q4_K_S	027cb3cac986	1.1GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q5_0	b0a6511d9a3d	1.3GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q5_1	5e6a4506e50c	1.4GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q5_K_M	24f16cf9917b	1.4GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q5_K_S	024fd646cb43	1.3GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q6_K	f840db8f213c	1.6GB	32768	1.8b
tag internlm2:1.8b-chat-v2.5-q8_0	664a8f24ed79	2.0GB	32768	1.8b
tag internlm2:1m	f51a58d004a3	4.5GB	262144	7b
tag internlm2:20b	a864ac8dade2	11GB	32768	20b
tag internlm2:20b-chat-v2.5-fp16	b6d6213233ce	40GB	32768	20b
tag internlm2:20b-chat-v2.5-q2_K	0c3013e60522	7.5GB	32768	20b
tag internlm2:20b-chat-v2.5-q3_K_L	1d50713ae6a4	11GB	32768	20b
tag internlm2:20b-chat-v2.5-q3_K_M	a9e30d43b790	9.7GB	32768	20b
tag internlm2:20b-chat-v2.5-q3_K_S	29d205fe5245	8.8GB	32768	20b
tag internlm2:20b-chat-v2.5-q4_0	a864ac8dade2	11GB	32768	20b
tag internlm2:20b-chat-v2.5-q4_1	8081fcbec171	13GB	32768	20b
tag internlm2:20b-chat-v2.5-q4_K_M	b4c0bac62552	12GB	32768	20b
tag internlm2:20b-chat-v2.5-q4_K_S	9628de0a310e	11GB	32768	20b
tag internlm2:20b-chat-v2.5-q5_0	f96f8f7f353c	14GB	32768	20b
tag internlm2:20b-chat-v2.5-q5_1	59d4bc3a7d50	15GB	32768	20b
tag internlm2:20b-chat-v2.5-q5_K_M	a52063ceb166	14GB	32768	20b
tag internlm2:20b-chat-v2.5-q5_K_S	a4c6e3937e92	14GB	32768	20b
tag internlm2:20b-chat-v2.5-q6_K	a1ae726f5e10	16GB	32768	20b
tag internlm2:20b-chat-v2.5-q8_0	e172d89777bd	21GB	32768	20b
tag internlm2:7b	5050e36678ab	4.5GB	32768	7b
tag internlm2:7b-chat-1m-v2.5-fp16	ef00c6c9e322	15GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q2_K	d84dd7a28059	3.0GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q3_K_L	6166f50235bc	4.1GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q3_K_M	001eab78e4e0	3.8GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q3_K_S	d4a28a692833	3.5GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q4_0	f51a58d004a3	4.5GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q4_1	3961c56138a6	4.9GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q4_K_M	9b2616f8cbc2	4.7GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q4_K_S	b3d618c89ac3	4.5GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q5_0	12f9db169d91	5.4GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q5_1	407770e125a5	5.8GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q5_K_M	4d68427e8c8b	5.5GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q5_K_S	285900570500	5.4GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q6_K	062f787aba89	6.4GB	262144	7b
tag internlm2:7b-chat-1m-v2.5-q8_0	ff47159cf206	8.2GB	262144	7b
tag internlm2:7b-chat-v2.5-fp16	5b289197c4b4	15GB	32768	7b
tag internlm2:7b-chat-v2.5-q2_K	49bfefea4f49	3.0GB	32768	7b
tag internlm2:7b-chat-v2.5-q3_K_L	c64aca8ea43c	4.1GB	32768	7b
tag internlm2:7b-chat-v2.5-q3_K_M	84781d712afc	3.8GB	32768	7b
tag internlm2:7b-chat-v2.5-q3_K_S	6cfb8055242b	3.5GB	32768	7b
tag internlm2:7b-chat-v2.5-q4_0	5050e36678ab	4.5GB	32768	7b
tag internlm2:7b-chat-v2.5-q4_1	8f50455862f0	4.9GB	32768	7b
tag internlm2:7b-chat-v2.5-q4_K_M	aa0c9b808286	4.7GB	32768	7b
tag internlm2:7b-chat-v2.5-q4_K_S	e978b21250f8	4.5GB	32768	7b
tag internlm2:7b-chat-v2.5-q5_0	472749a597ec	5.4GB	32768	7b
tag internlm2:7b-chat-v2.5-q5_1	15e08b317f2c	5.8GB	32768	7b
tag internlm2:7b-chat-v2.5-q5_K_M	3be8d46eeb16	5.5GB	32768	7b
tag internlm2:7b-chat-v2.5-q5_K_S	03a8263a7983	5.4GB	32768	7b
tag internlm2:7b-chat-v2.5-q6_K	d1e1c05708e3	6.4GB	32768	7b
tag internlm2:7b-chat-v2.5-q8_0	5aeab5b4cbc2	8.2GB	32768	7b
tag internlm2:latest	5050e36678ab	4.5GB	32768	7b
tag kimi-k2.6:cloud	a90cd0d1590c		262144
tag kimi-k2.7-code:cloud	eda07a659237		262144
tag kimi-k3:cloud	a399e41d21c0		1048576
tag laguna-s-2.1:f16	8bad4c600f65	235GB	262144	all
tag laguna-s-2.1:latest	1adabf138c90	96GB	262144	all
tag laguna-s-2.1:mlx-bf16	b5f23d44f7ed	237GB	1048576	all
tag laguna-s-2.1:mxfp8	85623901a2bb	136GB	1048576	all
tag laguna-s-2.1:nvfp4	6a25a6e6e44c	67GB	1048576	all
tag laguna-s-2.1:q4_K_M	1adabf138c90	96GB	262144	all
tag laguna-s-2.1:q8_0	fcc6705b7cd8	128GB	262144	all
tag laguna-xs-2.1:bf16	79a64d06873a	67GB	262144	all
tag laguna-xs-2.1:latest	0175be1e57f4	20GB	262144	all
tag laguna-xs-2.1:mlx-bf16	989474a733e8	68GB	262144	all
tag laguna-xs-2.1:mxfp8	5a09682a78a6	40GB	262144	all
tag laguna-xs-2.1:nvfp4	540825c4fccb	20GB	262144	all
tag laguna-xs-2.1:q4_K_M	0175be1e57f4	20GB	262144	all
tag laguna-xs-2.1:q8_0	a249c0765c04	36GB	262144	all
tag laguna-xs.2:bf16	cb0fe684dd63	67GB	131072	all
tag laguna-xs.2:latest	ba9ecde43b0e	23GB	131072	all
tag laguna-xs.2:mlx-bf16	77c0711e5d46	67GB	262144	all
tag laguna-xs.2:mxfp8	573baf5fcf0c	39GB	262144	all
tag laguna-xs.2:nvfp4	5bc4c3edeb0c	19GB	262144	all
tag laguna-xs.2:q4_K_M	ba9ecde43b0e	23GB	131072	all
tag laguna-xs.2:q8_0	de0c566abd07	37GB	131072	all
tag lfm2.5-thinking:1.2b	95bd9d45385f	731MB	128000	1.2b
tag lfm2.5-thinking:1.2b-bf16	7a6bd9bb72a7	2.3GB	128000	1.2b
tag lfm2.5-thinking:1.2b-q4_K_M	95bd9d45385f	731MB	128000	1.2b
tag lfm2.5-thinking:1.2b-q8_0	10cad872d371	1.2GB	128000	1.2b
tag lfm2.5-thinking:latest	95bd9d45385f	731MB	128000	1.2b
tag lfm2.5:8b	9cf756159fc2	5.2GB	128000	8b
tag lfm2.5:8b-a1b-bf16	c6d60dd0c9c3	17GB	128000	8b
tag lfm2.5:8b-a1b-q4_K_M	9cf756159fc2	5.2GB	128000	8b
tag lfm2.5:8b-a1b-q8_0	4fa3787050ca	9.0GB	128000	8b
tag lfm2.5:latest	9cf756159fc2	5.2GB	128000	8b
tag lfm2:24b	d6c816d74887	14GB	32768
tag lfm2:24b-a2b	d6c816d74887	14GB	32768
tag lfm2:24b-bf16	aa84dcec6c70	48GB	32768
tag lfm2:24b-q4_K_M	d6c816d74887	14GB	32768
tag lfm2:24b-q8_0	a6771778beca	25GB	32768
tag lfm2:latest	d6c816d74887	14GB	32768
tag llama-guard3:1b	494147e06bf9	1.6GB	131072	1b
tag llama-guard3:1b-fp16	d72f84e54012	3.0GB	131072	1b
tag llama-guard3:1b-q2_K	4f4a8f765204	667MB	131072	1b
tag llama-guard3:1b-q3_K_L	56573dbb7522	845MB	131072	1b
tag llama-guard3:1b-q3_K_M	b78caaa936b2	804MB	131072	1b
tag llama-guard3:1b-q3_K_S	ba60616a0c42	755MB	131072	1b
tag llama-guard3:1b-q4_0	9ef1b1d8bcf1	919MB	131072	1b
tag llama-guard3:1b-q4_1	472f17649b81	996MB	131072	1b
tag llama-guard3:1b-q4_K_M	f00008beff55	955MB	131072	1b
tag llama-guard3:1b-q4_K_S	c704818a1eb7	923MB	131072	1b
tag llama-guard3:1b-q5_0	addf16c29474	1.1GB	131072	1b
tag llama-guard3:1b-q5_1	b50f55fc799b	1.2GB	131072	1b
tag llama-guard3:1b-q5_K_M	ce0d5502e1e3	1.1GB	131072	1b
tag llama-guard3:1b-q5_K_S	0d2095859cf0	1.1GB	131072	1b
tag llama-guard3:1b-q6_K	fa99080590a2	1.2GB	131072	1b
tag llama-guard3:1b-q8_0	494147e06bf9	1.6GB	131072	1b
tag llama-guard3:8b	46f211c3d866	4.9GB	131072	8b
tag llama-guard3:8b-fp16	6945df9ed1fe	16GB	131072	8b
tag llama-guard3:8b-q2_K	48bd36a8a40c	3.2GB	131072	8b
tag llama-guard3:8b-q3_K_L	bea5c2385dc2	4.3GB	131072	8b
tag llama-guard3:8b-q3_K_M	0043e6c0f561	4.0GB	131072	8b
tag llama-guard3:8b-q3_K_S	d1fa14fbd1a6	3.7GB	131072	8b
tag llama-guard3:8b-q4_0	d8d7fb8dfa56	4.7GB	131072	8b
tag llama-guard3:8b-q4_1	dbdbb468940f	5.1GB	131072	8b
tag llama-guard3:8b-q4_K_M	46f211c3d866	4.9GB	131072	8b
tag llama-guard3:8b-q4_K_S	7e8d75f07310	4.7GB	131072	8b
tag llama-guard3:8b-q5_0	d3622397e2ce	5.6GB	131072	8b
tag llama-guard3:8b-q5_1	f32c583fc2dd	6.1GB	131072	8b
tag llama-guard3:8b-q5_K_M	38e0f1d13795	5.7GB	131072	8b
tag llama-guard3:8b-q5_K_S	adfedf090c4a	5.6GB	131072	8b
tag llama-guard3:8b-q6_K	ca512b2c0abf	6.6GB	131072	8b
tag llama-guard3:8b-q8_0	5cc118047fb2	8.5GB	131072	8b
tag llama-guard3:latest	46f211c3d866	4.9GB	131072	8b
tag llama-pro:8b-instruct-fp16	df774285c05f	17GB	4096	8b
tag llama-pro:8b-instruct-q2_K	24ca2680af67	3.5GB	4096	8b
tag llama-pro:8b-instruct-q3_K_L	7c638269f710	4.5GB	4096	8b
tag llama-pro:8b-instruct-q3_K_M	147024ec7610	4.1GB	4096	8b
tag llama-pro:8b-instruct-q3_K_S	0269187072dd	3.6GB	4096	8b
tag llama-pro:8b-instruct-q4_0	fc5c0d744444	4.7GB	4096	8b
tag llama-pro:8b-instruct-q4_1	2c59213d1ec9	5.3GB	4096	8b
tag llama-pro:8b-instruct-q4_K_M	072859d9f324	5.1GB	4096	8b
tag llama-pro:8b-instruct-q4_K_S	0ed36f6dfb91	4.8GB	4096	8b
tag llama-pro:8b-instruct-q5_0	26e8677969ff	5.8GB	4096	8b
tag llama-pro:8b-instruct-q5_1	8fbd7f2ef127	6.3GB	4096	8b
tag llama-pro:8b-instruct-q5_K_M	d18736b3cdd5	5.9GB	4096	8b
tag llama-pro:8b-instruct-q5_K_S	afbe4eee1009	5.8GB	4096	8b
tag llama-pro:8b-instruct-q6_K	7df5d721dbc0	6.9GB	4096	8b
tag llama-pro:8b-instruct-q8_0	d968aafc79e7	8.9GB	4096	8b
tag llama-pro:8b-text-fp16	9b790fecf7f8	17GB	4096	8b
tag llama-pro:8b-text-q2_K	2ed5b17591cc	3.5GB	4096	8b
tag llama-pro:8b-text-q3_K_L	f07e73f68fc8	4.5GB	4096	8b
tag llama-pro:8b-text-q3_K_M	3c9f65d0a7e6	4.1GB	4096	8b
tag llama-pro:8b-text-q3_K_S	ebda8f31804a	3.6GB	4096	8b
tag llama-pro:8b-text-q4_0	37a8c2df2159	4.7GB	4096	8b
tag llama-pro:8b-text-q4_1	35bd6f694acb	5.3GB	4096	8b
tag llama-pro:8b-text-q4_K_M	5178b12d303b	5.1GB	4096	8b
tag llama-pro:8b-text-q4_K_S	a73903f963eb	4.8GB	4096	8b
tag llama-pro:8b-text-q5_0	15000cc2d299	5.8GB	4096	8b
tag llama-pro:8b-text-q5_1	5395c603b159	6.3GB	4096	8b
tag llama-pro:8b-text-q5_K_M	36d45bb71a26	5.9GB	4096	8b
tag llama-pro:8b-text-q5_K_S	96d47e3e009f	5.8GB	4096	8b
tag llama-pro:8b-text-q6_K	7d3cb1a24c98	6.9GB	4096	8b
tag llama-pro:8b-text-q8_0	69c9ae3d927b	8.9GB	4096	8b
tag llama-pro:instruct	fc5c0d744444	4.7GB	4096	8b
tag llama-pro:latest	fc5c0d744444	4.7GB	4096	8b
tag llama-pro:text	37a8c2df2159	4.7GB	4096	8b
tag llama2-chinese:13b	990f930d55c5	7.4GB	4096	13b
tag llama2-chinese:13b-chat	990f930d55c5	7.4GB	4096	13b
tag llama2-chinese:13b-chat-fp16	3d4c5a00962c	26GB	4096	13b
tag llama2-chinese:13b-chat-q2_K	01b32d718507	5.4GB	4096	13b
tag llama2-chinese:13b-chat-q3_K_L	583a72ecd078	6.9GB	4096	13b
tag llama2-chinese:13b-chat-q3_K_M	d75e5c2030da	6.3GB	4096	13b
tag llama2-chinese:13b-chat-q3_K_S	4501e1ce728a	5.7GB	4096	13b
tag llama2-chinese:13b-chat-q4_0	990f930d55c5	7.4GB	4096	13b
tag llama2-chinese:13b-chat-q4_1	b71960852385	8.2GB	4096	13b
tag llama2-chinese:13b-chat-q4_K_M	94f93f5cde52	7.9GB	4096	13b
tag llama2-chinese:13b-chat-q4_K_S	8a8f954a3792	7.4GB	4096	13b
tag llama2-chinese:13b-chat-q5_0	4a41f66e710c	9.0GB	4096	13b
tag llama2-chinese:13b-chat-q5_1	349e43573fca	9.8GB	4096	13b
tag llama2-chinese:13b-chat-q5_K_M	25cf6e1c9040	9.2GB	4096	13b
tag llama2-chinese:13b-chat-q5_K_S	4f56da0a7657	9.0GB	4096	13b
tag llama2-chinese:13b-chat-q6_K	c4a78a31a576	11GB	4096	13b
tag llama2-chinese:13b-chat-q8_0	9fe32b8f2073	14GB	4096	13b
tag llama2-chinese:7b	cee11d703eee	3.8GB	4096	7b
tag llama2-chinese:7b-chat	cee11d703eee	3.8GB	4096	7b
tag llama2-chinese:7b-chat-fp16	b73150f2949c	13GB	4096	7b
tag llama2-chinese:7b-chat-q2_K	56d0f23785bc	2.8GB	4096	7b
tag llama2-chinese:7b-chat-q3_K_L	f6fcedae5d7e	3.6GB	4096	7b
tag llama2-chinese:7b-chat-q3_K_M	d55419aeb5bc	3.3GB	4096	7b
tag llama2-chinese:7b-chat-q3_K_S	6b13bc0df0ae	2.9GB	4096	7b
tag llama2-chinese:7b-chat-q4_0	cee11d703eee	3.8GB	4096	7b
tag llama2-chinese:7b-chat-q4_1	cac7c07fdb0a	4.2GB	4096	7b
tag llama2-chinese:7b-chat-q4_K_M	e31ba537c1a7	4.1GB	4096	7b
tag llama2-chinese:7b-chat-q4_K_S	1830e332cd06	3.9GB	4096	7b
tag llama2-chinese:7b-chat-q5_0	ae1d32a03e63	4.7GB	4096	7b
tag llama2-chinese:7b-chat-q5_1	245741bebff6	5.1GB	4096	7b
tag llama2-chinese:7b-chat-q5_K_M	998f85f310f7	4.8GB	4096	7b
tag llama2-chinese:7b-chat-q5_K_S	cfe3e90e5e6a	4.7GB	4096	7b
tag llama2-chinese:7b-chat-q6_K	604c2c9da214	5.5GB	4096	7b
tag llama2-chinese:7b-chat-q8_0	0d05c88312c5	7.2GB	4096	7b
tag llama2-chinese:latest	cee11d703eee	3.8GB	4096	7b
tag llama2-uncensored:70b	bdd0ec2f5ec5	39GB	2048	70b
tag llama2-uncensored:70b-chat	bdd0ec2f5ec5	39GB	2048	70b
tag llama2-uncensored:70b-chat-q2_K	07eb9c33537f	29GB	2048	70b
tag llama2-uncensored:70b-chat-q3_K_L	36c29a76fcc6	36GB	2048	70b
tag llama2-uncensored:70b-chat-q3_K_M	dc1b2e6eadcb	33GB	2048	70b
tag llama2-uncensored:70b-chat-q3_K_S	493a8291671f	30GB	2048	70b
tag llama2-uncensored:70b-chat-q4_0	bdd0ec2f5ec5	39GB	2048	70b
tag llama2-uncensored:70b-chat-q4_1	26fa2e1dcc70	43GB	2048	70b
tag llama2-uncensored:70b-chat-q4_K_M	97d4d2728756	41GB	2048	70b
tag llama2-uncensored:70b-chat-q4_K_S	ccd1d1a41ec7	39GB	2048	70b
tag llama2-uncensored:70b-chat-q5_0	16ddcf15080c	47GB	2048	70b
tag llama2-uncensored:70b-chat-q5_1	1eda65206a66	52GB	2048	70b
tag llama2-uncensored:70b-chat-q5_K_M	cb930df97107	49GB	2048	70b
tag llama2-uncensored:70b-chat-q5_K_S	90ac8e79f29b	47GB	2048	70b
tag llama2-uncensored:70b-chat-q6_K	38f49b2673e7	57GB	2048	70b
tag llama2-uncensored:70b-chat-q8_0	256b13d53838	73GB	2048	70b
tag llama2-uncensored:7b	44040b922233	3.8GB	2048	7b
tag llama2-uncensored:7b-chat	44040b922233	3.8GB	2048	7b
tag llama2-uncensored:7b-chat-fp16	b29ffe78e250	13GB	2048	7b
tag llama2-uncensored:7b-chat-q2_K	74ae83e72254	2.8GB	2048	7b
tag llama2-uncensored:7b-chat-q3_K_L	4c971d36df3a	3.6GB	2048	7b
tag llama2-uncensored:7b-chat-q3_K_M	e74d204469c8	3.3GB	2048	7b
tag llama2-uncensored:7b-chat-q3_K_S	3f56c4266b91	2.9GB	2048	7b
tag llama2-uncensored:7b-chat-q4_0	44040b922233	3.8GB	2048	7b
tag llama2-uncensored:7b-chat-q4_1	0126058e3693	4.2GB	2048	7b
tag llama2-uncensored:7b-chat-q4_K_M	a91c5baf8d31	4.1GB	2048	7b
tag llama2-uncensored:7b-chat-q4_K_S	7c0b8e49e54b	3.9GB	2048	7b
tag llama2-uncensored:7b-chat-q5_0	48c918f41b91	4.7GB	2048	7b
tag llama2-uncensored:7b-chat-q5_1	4ba18e066719	5.1GB	2048	7b
tag llama2-uncensored:7b-chat-q5_K_M	db0d5a17b770	4.8GB	2048	7b
tag llama2-uncensored:7b-chat-q5_K_S	f2f04ee3b17e	4.7GB	2048	7b
tag llama2-uncensored:7b-chat-q6_K	f3040de79519	5.5GB	2048	7b
tag llama2-uncensored:7b-chat-q8_0	a3a460233379	7.2GB	2048	7b
tag llama2-uncensored:latest	44040b922233	3.8GB	2048	7b
tag llama2:13b	d475bf4c50bc	7.4GB	4096	13b	7366808800	7366821294
tag llama2:13b-chat	d475bf4c50bc	7.4GB	4096	13b	7366808800	7366821294
tag llama2:13b-chat-fp16	83b0fe8fee34	26GB	4096	13b
tag llama2:13b-chat-q2_K	14d3396d4e1b	5.4GB	4096	13b
tag llama2:13b-chat-q3_K_L	d0a4d669c0b5	6.9GB	4096	13b
tag llama2:13b-chat-q3_K_M	7a39765cf206	6.3GB	4096	13b
tag llama2:13b-chat-q3_K_S	224005fe00d3	5.7GB	4096	13b
tag llama2:13b-chat-q4_0	d475bf4c50bc	7.4GB	4096	13b	7366808800	7366821294
tag llama2:13b-chat-q4_1	8da45bab53a7	8.2GB	4096	13b
tag llama2:13b-chat-q4_K_M	87727269f62c	7.9GB	4096	13b
tag llama2:13b-chat-q4_K_S	c9bc1759c3b8	7.4GB	4096	13b
tag llama2:13b-chat-q5_0	2ceaa73b479a	9.0GB	4096	13b
tag llama2:13b-chat-q5_1	76c91147b201	9.8GB	4096	13b
tag llama2:13b-chat-q5_K_M	34471ad29e7c	9.2GB	4096	13b
tag llama2:13b-chat-q5_K_S	25324e6a6e04	9.0GB	4096	13b
tag llama2:13b-chat-q6_K	df2e3c78030b	11GB	4096	13b
tag llama2:13b-chat-q8_0	303a83449a06	14GB	4096	13b
tag llama2:13b-text	d9ecf5544188	7.4GB	4096	13b
tag llama2:13b-text-fp16	d19bbe682374	26GB	4096	13b
tag llama2:13b-text-q2_K	64ace2ba0375	5.4GB	4096	13b
tag llama2:13b-text-q3_K_L	cc161efc495b	6.9GB	4096	13b
tag llama2:13b-text-q3_K_M	ff280395c1b4	6.3GB	4096	13b
tag llama2:13b-text-q3_K_S	959925e1415d	5.7GB	4096	13b
tag llama2:13b-text-q4_0	d9ecf5544188	7.4GB	4096	13b
tag llama2:13b-text-q4_1	ff9b7e23cab5	8.2GB	4096	13b
tag llama2:13b-text-q4_K_M	74b8a493a98e	7.9GB	4096	13b
tag llama2:13b-text-q4_K_S	2fadc16207a6	7.4GB	4096	13b
tag llama2:13b-text-q5_0	8f3886efc72d	9.0GB	4096	13b
tag llama2:13b-text-q5_1	2afbee63a3f1	9.8GB	4096	13b
tag llama2:13b-text-q5_K_M	4be0a0bc5acb	9.2GB	4096	13b
tag llama2:13b-text-q5_K_S	1025495b5ee3	9.0GB	4096	13b
tag llama2:13b-text-q6_K	376544bcd2db	11GB	4096	13b
tag llama2:13b-text-q8_0	604d6e23f647	14GB	4096	13b
tag llama2:70b	e7f6c06ffef4	39GB	4096	70b	38873223392	38873235886
tag llama2:70b-chat	e7f6c06ffef4	39GB	4096	70b	38873223392	38873235886
tag llama2:70b-chat-fp16	18d69cd1de10	138GB	4096	70b
tag llama2:70b-chat-q2_K	3cac2828f2b8	29GB	4096	70b
tag llama2:70b-chat-q3_K_L	e2275953b0b3	36GB	4096	70b
tag llama2:70b-chat-q3_K_M	f11f61dc9832	33GB	4096	70b
tag llama2:70b-chat-q3_K_S	051b27c23c3f	30GB	4096	70b
tag llama2:70b-chat-q4_0	e7f6c06ffef4	39GB	4096	70b	38873223392	38873235886
tag llama2:70b-chat-q4_1	8618469361ea	43GB	4096	70b
tag llama2:70b-chat-q4_K_M	8f88029f07f8	41GB	4096	70b
tag llama2:70b-chat-q4_K_S	e202e9dd13cc	39GB	4096	70b
tag llama2:70b-chat-q5_0	6cb5828911b8	47GB	4096	70b
tag llama2:70b-chat-q5_1	9d1fbb3c4074	52GB	4096	70b
tag llama2:70b-chat-q5_K_M	2e12d2211dd5	49GB	4096	70b
tag llama2:70b-chat-q5_K_S	eb071689d8e5	47GB	4096	70b
tag llama2:70b-chat-q6_K	b8bbc9a59804	57GB	4096	70b
tag llama2:70b-chat-q8_0	d91d0643f080	73GB	4096	70b
tag llama2:70b-text	b9b52e6b61c5	39GB	4096	70b
tag llama2:70b-text-fp16	dc03bc3a16cf	138GB	4096	70b
tag llama2:70b-text-q2_K	b45d7449cc92	29GB	4096	70b
tag llama2:70b-text-q3_K_L	b5bdb4982992	36GB	4096	70b
tag llama2:70b-text-q3_K_M	fbd62f5dcf16	33GB	4096	70b
tag llama2:70b-text-q3_K_S	2227129bfc8a	30GB	4096	70b
tag llama2:70b-text-q4_0	b9b52e6b61c5	39GB	4096	70b
tag llama2:70b-text-q4_1	92c3da1574b4	43GB	4096	70b
tag llama2:70b-text-q4_K_M	bc70b8e5b4e5	41GB	4096	70b
tag llama2:70b-text-q4_K_S	1197a01c76e7	39GB	4096	70b
tag llama2:70b-text-q5_0	4ec9f6c43f82	47GB	4096	70b
tag llama2:70b-text-q5_1	9cafaca2d2fe	52GB	4096	70b
tag llama2:70b-text-q5_K_M	b365053e53fc	49GB	4096	70b
tag llama2:70b-text-q5_K_S	eab38b764b5b	47GB	4096	70b
tag llama2:70b-text-q6_K	78e480a0450b	57GB	4096	70b
tag llama2:70b-text-q8_0	2aa27df56a63	73GB	4096	70b
tag llama2:7b	78e26419b446	3.8GB	4096	7b	3826781184	3826793677
tag llama2:7b-chat	78e26419b446	3.8GB	4096	7b	3826781184	3826793677
tag llama2:7b-chat-fp16	50a12b7ddb9d	13GB	4096	7b
tag llama2:7b-chat-q2_K	56baf05e3e67	2.8GB	4096	7b
tag llama2:7b-chat-q3_K_L	c04042faafd0	3.6GB	4096	7b
tag llama2:7b-chat-q3_K_M	63ebc93e095e	3.3GB	4096	7b
tag llama2:7b-chat-q3_K_S	3af967e4a825	2.9GB	4096	7b
tag llama2:7b-chat-q4_0	78e26419b446	3.8GB	4096	7b	3826781184	3826793677
tag llama2:7b-chat-q4_1	85eb4bc10598	4.2GB	4096	7b
tag llama2:7b-chat-q4_K_M	fe3834f64df5	4.1GB	4096	7b
tag llama2:7b-chat-q4_K_S	bec61ac554e8	3.9GB	4096	7b
tag llama2:7b-chat-q5_0	68cf22a36a37	4.7GB	4096	7b
tag llama2:7b-chat-q5_1	ae646aad1ac9	5.1GB	4096	7b
tag llama2:7b-chat-q5_K_M	5918a2e3bb37	4.8GB	4096	7b
tag llama2:7b-chat-q5_K_S	4f771b179264	4.7GB	4096	7b
tag llama2:7b-chat-q6_K	7eabddae7b75	5.5GB	4096	7b
tag llama2:7b-chat-q8_0	fc35dd6c8370	7.2GB	4096	7b
tag llama2:7b-text	53b394a404fd	3.8GB	4096	7b
tag llama2:7b-text-fp16	f69718db483a	13GB	4096	7b
tag llama2:7b-text-q2_K	c581571a4e90	2.8GB	4096	7b
tag llama2:7b-text-q3_K_L	df57d4d53dac	3.6GB	4096	7b
tag llama2:7b-text-q3_K_M	c1ddf19ff6db	3.3GB	4096	7b
tag llama2:7b-text-q3_K_S	2f3ee65fe92a	2.9GB	4096	7b
tag llama2:7b-text-q4_0	53b394a404fd	3.8GB	4096	7b
tag llama2:7b-text-q4_1	189a0d0904e4	4.2GB	4096	7b
tag llama2:7b-text-q4_K_M	b50304b988e8	4.1GB	4096	7b
tag llama2:7b-text-q4_K_S	1c2571d89f3b	3.9GB	4096	7b
tag llama2:7b-text-q5_0	7377932417e0	4.7GB	4096	7b
tag llama2:7b-text-q5_1	1a5e521c1e5c	5.1GB	4096	7b
tag llama2:7b-text-q5_K_M	eaa320e04479	4.8GB	4096	7b
tag llama2:7b-text-q5_K_S	6dd64259f527	4.7GB	4096	7b
tag llama2:7b-text-q6_K	7e54061a4751	5.5GB	4096	7b
tag llama2:7b-text-q8_0	fd701415200a	7.2GB	4096	7b
tag llama2:chat	78e26419b446	3.8GB	4096	7b	3826781184	3826793677
tag llama2:latest	78e26419b446	3.8GB	4096	7b	3826781184	3826793677
tag llama2:text	53b394a404fd	3.8GB	4096	7b
tag llama3-chatqa:70b	ab8941f03aa3	40GB	8192	70b
tag llama3-chatqa:70b-v1.5	ab8941f03aa3	40GB	8192	70b
tag llama3-chatqa:70b-v1.5-fp16	d46dd05cde4c	141GB	8192	70b
tag llama3-chatqa:70b-v1.5-q2_K	8fde9769839c	26GB	8192	70b
tag llama3-chatqa:70b-v1.5-q3_K_L	d894d5e58d1e	37GB	8192	70b
tag llama3-chatqa:70b-v1.5-q3_K_M	47d621963e0c	34GB	8192	70b
tag llama3-chatqa:70b-v1.5-q3_K_S	6c487abb0e1f	31GB	8192	70b
tag llama3-chatqa:70b-v1.5-q4_0	ab8941f03aa3	40GB	8192	70b
tag llama3-chatqa:70b-v1.5-q4_1	ae356afdf521	44GB	8192	70b
tag llama3-chatqa:70b-v1.5-q4_K_M	bd9cc94a71c9	43GB	8192	70b
tag llama3-chatqa:70b-v1.5-q4_K_S	7d6f62f9c1c6	40GB	8192	70b
tag llama3-chatqa:70b-v1.5-q5_0	29f1075baf3a	49GB	8192	70b
tag llama3-chatqa:70b-v1.5-q5_1	3adf827c2f0c	53GB	8192	70b
tag llama3-chatqa:70b-v1.5-q5_K_M	275a26d672ac	50GB	8192	70b
tag llama3-chatqa:70b-v1.5-q5_K_S	2650a0fefd9b	49GB	8192	70b
tag llama3-chatqa:70b-v1.5-q6_K	8cc009d2a270	58GB	8192	70b
tag llama3-chatqa:70b-v1.5-q8_0	1fb999cb1cad	75GB	8192	70b
tag llama3-chatqa:8b	b37a98d204b2	4.7GB	8192	8b
tag llama3-chatqa:8b-v1.5	b37a98d204b2	4.7GB	8192	8b
tag llama3-chatqa:8b-v1.5-fp16	54f366e1115a	16GB	8192	8b
tag llama3-chatqa:8b-v1.5-q2_K	010674c8ebb4	3.2GB	8192	8b
tag llama3-chatqa:8b-v1.5-q3_K_L	748c33a3a51f	4.3GB	8192	8b
tag llama3-chatqa:8b-v1.5-q3_K_M	d1cbce0911ee	4.0GB	8192	8b
tag llama3-chatqa:8b-v1.5-q3_K_S	6d4cf2ccd7df	3.7GB	8192	8b
tag llama3-chatqa:8b-v1.5-q4_0	b37a98d204b2	4.7GB	8192	8b
tag llama3-chatqa:8b-v1.5-q4_1	598e30318446	5.1GB	8192	8b
tag llama3-chatqa:8b-v1.5-q4_K_M	07e385a3991b	4.9GB	8192	8b
tag llama3-chatqa:8b-v1.5-q4_K_S	c4c5c98e11c6	4.7GB	8192	8b
tag llama3-chatqa:8b-v1.5-q5_0	7775bf791816	5.6GB	8192	8b
tag llama3-chatqa:8b-v1.5-q5_1	233019c7a259	6.1GB	8192	8b
tag llama3-chatqa:8b-v1.5-q5_K_M	d0e9675cf775	5.7GB	8192	8b
tag llama3-chatqa:8b-v1.5-q5_K_S	3eab2a2fa684	5.6GB	8192	8b
tag llama3-chatqa:8b-v1.5-q6_K	576770c27967	6.6GB	8192	8b
tag llama3-chatqa:8b-v1.5-q8_0	4b48f929dc16	8.5GB	8192	8b
tag llama3-chatqa:latest	b37a98d204b2	4.7GB	8192	8b
tag llama3-gradient:1048k	5d1398df5b8b	4.7GB	1048576	8b
tag llama3-gradient:70b	b5d6e9d0ae61	40GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-fp16	cfcadecc99e9	141GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q2_K	ed7c53c8b502	26GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q3_K_L	a03cb0882529	37GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q3_K_M	e4fc265d59a8	34GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q3_K_S	bdee3e061f75	31GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q4_0	b5d6e9d0ae61	40GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q4_1	4ecc3cc03c9a	44GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q4_K_M	b68ba521fab5	43GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q4_K_S	8c990ff8dd67	40GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q5_0	31e92584c546	49GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q5_1	feafc730ced8	53GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q5_K_M	a3db61871133	50GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q5_K_S	841f57c74a05	49GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q6_K	d224f1d529ea	58GB	1048576	70b
tag llama3-gradient:70b-instruct-1048k-q8_0	65fc2ffdd713	75GB	1048576	70b
tag llama3-gradient:8b	5d1398df5b8b	4.7GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-fp16	839e683046bb	16GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q2_K	c842eda5ddd5	3.2GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q3_K_L	5a2ea82ad056	4.3GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q3_K_M	786019279b07	4.0GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q3_K_S	ac6814bccbc9	3.7GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q4_0	5d1398df5b8b	4.7GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q4_1	1e76a7e4e55b	5.1GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q4_K_M	3ba4af54f02f	4.9GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q4_K_S	419da1c2bc33	4.7GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q5_0	fcab91d085ad	5.6GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q5_1	778b4e9deda3	6.1GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q5_K_M	279429844582	5.7GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q5_K_S	a2a68d63519c	5.6GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q6_K	9851a7dbda92	6.6GB	1048576	8b
tag llama3-gradient:8b-instruct-1048k-q8_0	543168ef36be	8.5GB	1048576	8b
tag llama3-gradient:instruct	5d1398df5b8b	4.7GB	1048576	8b
tag llama3-gradient:latest	5d1398df5b8b	4.7GB	1048576	8b
tag llama3-groq-tool-use:70b	696d50e6fc55	40GB	8192	70b
tag llama3-groq-tool-use:70b-fp16	8ef2a1906612	141GB	8192	70b
tag llama3-groq-tool-use:70b-q2_K	dab8a158f092	26GB	8192	70b
tag llama3-groq-tool-use:70b-q3_K_L	94b979ce931c	37GB	8192	70b
tag llama3-groq-tool-use:70b-q3_K_M	5e0c9286cabe	34GB	8192	70b
tag llama3-groq-tool-use:70b-q3_K_S	4f446f9b1b86	31GB	8192	70b
tag llama3-groq-tool-use:70b-q4_0	696d50e6fc55	40GB	8192	70b
tag llama3-groq-tool-use:70b-q4_1	35972e96c25d	44GB	8192	70b
tag llama3-groq-tool-use:70b-q4_K_M	45eafa1bfbd8	43GB	8192	70b
tag llama3-groq-tool-use:70b-q4_K_S	464bc22f0c7f	40GB	8192	70b
tag llama3-groq-tool-use:70b-q5_0	5c52fd8e4ba7	49GB	8192	70b
tag llama3-groq-tool-use:70b-q5_1	337622a2615e	53GB	8192	70b
tag llama3-groq-tool-use:70b-q5_K_M	7e1f34171905	50GB	8192	70b
tag llama3-groq-tool-use:70b-q5_K_S	88450a6c4bc7	49GB	8192	70b
tag llama3-groq-tool-use:70b-q6_K	fe241542dd2b	58GB	8192	70b
tag llama3-groq-tool-use:70b-q8_0	e998a1023200	75GB	8192	70b
tag llama3-groq-tool-use:8b	36211dad2b15	4.7GB	8192	8b
tag llama3-groq-tool-use:8b-fp16	be9b2c0775a5	16GB	8192	8b
tag llama3-groq-tool-use:8b-q2_K	37fac70005b1	3.2GB	8192	8b
tag llama3-groq-tool-use:8b-q3_K_L	57fbbf9656ef	4.3GB	8192	8b
tag llama3-groq-tool-use:8b-q3_K_M	def359e8ef42	4.0GB	8192	8b
tag llama3-groq-tool-use:8b-q3_K_S	3f7165ed6ac3	3.7GB	8192	8b
tag llama3-groq-tool-use:8b-q4_0	36211dad2b15	4.7GB	8192	8b
tag llama3-groq-tool-use:8b-q4_1	b927899ecb62	5.1GB	8192	8b
tag llama3-groq-tool-use:8b-q4_K_M	5fa325bad307	4.9GB	8192	8b
tag llama3-groq-tool-use:8b-q4_K_S	9dc66563ded8	4.7GB	8192	8b
tag llama3-groq-tool-use:8b-q5_0	0482e45a0517	5.6GB	8192	8b
tag llama3-groq-tool-use:8b-q5_1	45984ff6d001	6.1GB	8192	8b
tag llama3-groq-tool-use:8b-q5_K_M	50c9c554ddd4	5.7GB	8192	8b
tag llama3-groq-tool-use:8b-q5_K_S	6a1775abde02	5.6GB	8192	8b
tag llama3-groq-tool-use:8b-q6_K	7ec6fd768fe0	6.6GB	8192	8b
tag llama3-groq-tool-use:8b-q8_0	58ab12b11127	8.5GB	8192	8b
tag llama3-groq-tool-use:latest	36211dad2b15	4.7GB	8192	8b
tag llama3.1:405b	dbd6b9ea93de	243GB	131072	405b	243069610720	243069625106
tag llama3.1:405b-instruct-fp16	8ca13bcda28b	812GB	131072	405b
tag llama3.1:405b-instruct-q2_K	57c259aa0162	149GB	131072	405b
tag llama3.1:405b-instruct-q3_K_L	fcd77ab1d261	213GB	131072	405b
tag llama3.1:405b-instruct-q3_K_M	9ab0ea61e9d6	195GB	131072	405b
tag llama3.1:405b-instruct-q3_K_S	5629943379da	175GB	131072	405b
tag llama3.1:405b-instruct-q4_0	65fa6b82bfda	229GB	131072	405b
tag llama3.1:405b-instruct-q4_1	283fcc3a816a	254GB	131072	405b
tag llama3.1:405b-instruct-q4_K_M	dbd6b9ea93de	243GB	131072	405b	243069610720	243069625106
tag llama3.1:405b-instruct-q4_K_S	4a745087e617	231GB	131072	405b
tag llama3.1:405b-instruct-q5_0	441bbd85e453	279GB	131072	405b
tag llama3.1:405b-instruct-q5_1	b80f0c0aea72	305GB	131072	405b
tag llama3.1:405b-instruct-q5_K_M	fed1ac5214db	287GB	131072	405b
tag llama3.1:405b-instruct-q5_K_S	5e5285368f59	279GB	131072	405b
tag llama3.1:405b-instruct-q6_K	5478eb23c5fb	333GB	131072	405b
tag llama3.1:405b-instruct-q8_0	b674ab2e9d34	431GB	131072	405b
tag llama3.1:405b-text-fp16	bc01fb5255d5	812GB	131072	405b
tag llama3.1:405b-text-q2_K	f7b0ab60bfbe	149GB	131072	405b
tag llama3.1:405b-text-q3_K_L	94bf2a77e235	213GB	131072	405b
tag llama3.1:405b-text-q3_K_M	b9fb97304e8e	195GB	131072	405b
tag llama3.1:405b-text-q3_K_S	6c66c6eac804	175GB	131072	405b
tag llama3.1:405b-text-q4_0	320335002c0c	229GB	131072	405b
tag llama3.1:405b-text-q4_1	fea44733a09c	254GB	131072	405b
tag llama3.1:405b-text-q4_K_M	d8a18ddb2815	243GB	131072	405b
tag llama3.1:405b-text-q4_K_S	06c63988889d	231GB	131072	405b
tag llama3.1:405b-text-q5_0	8d3fd1384383	279GB	131072	405b
tag llama3.1:405b-text-q5_1	105c1a731c53	305GB	131072	405b
tag llama3.1:405b-text-q5_K_M	0d410297a920	287GB	131072	405b
tag llama3.1:405b-text-q5_K_S	8be1c5b6185d	279GB	131072	405b
tag llama3.1:405b-text-q6_K	0217d822dee9	333GB	131072	405b
tag llama3.1:405b-text-q8_0	394d4ab99b16	431GB	131072	405b
tag llama3.1:70b	711a9e8463af	43GB	131072	70b	42520398176	42520412561
tag llama3.1:70b-instruct-fp16	80d34437631f	141GB	131072	70b
tag llama3.1:70b-instruct-q2_K	3cbf499d6905	26GB	131072	70b
tag llama3.1:70b-instruct-q3_K_L	dfa642c7de3f	37GB	131072	70b
tag llama3.1:70b-instruct-q3_K_M	0e97a7709799	34GB	131072	70b
tag llama3.1:70b-instruct-q3_K_S	aae9a850239c	31GB	131072	70b
tag llama3.1:70b-instruct-q4_0	c0df3564cfe8	40GB	131072	70b
tag llama3.1:70b-instruct-q4_K_M	711a9e8463af	43GB	131072	70b	42520398176	42520412561
tag llama3.1:70b-instruct-q4_K_S	826ee833d0c5	40GB	131072	70b
tag llama3.1:70b-instruct-q5_0	97b688346a84	49GB	131072	70b
tag llama3.1:70b-instruct-q5_1	84421db620ee	53GB	131072	70b
tag llama3.1:70b-instruct-q5_K_M	1201b5de8650	50GB	131072	70b
tag llama3.1:70b-instruct-q5_K_S	9acd76c5572e	49GB	131072	70b
tag llama3.1:70b-instruct-q6_K	eb2f022cab3c	58GB	131072	70b
tag llama3.1:70b-instruct-q8_0	5dd991fa92a4	75GB	131072	70b
tag llama3.1:70b-text-fp16	391fbe608631	141GB	131072	70b
tag llama3.1:70b-text-q2_K	4dff43d37532	26GB	131072	70b
tag llama3.1:70b-text-q3_K_L	92b790ee5c4e	37GB	131072	70b
tag llama3.1:70b-text-q3_K_M	521811adfd14	34GB	131072	70b
tag llama3.1:70b-text-q3_K_S	5d0e57a281be	31GB	131072	70b
tag llama3.1:70b-text-q4_0	89e7cf894d3c	40GB	131072	70b
tag llama3.1:70b-text-q4_1	dc22a40d439c	44GB	131072	70b
tag llama3.1:70b-text-q4_K_M	f2348d28d33b	43GB	131072	70b
tag llama3.1:70b-text-q4_K_S	6da906aeecc4	40GB	131072	70b
tag llama3.1:70b-text-q5_0	853b4f3150a5	49GB	131072	70b
tag llama3.1:70b-text-q5_1	fb7068813a93	53GB	131072	70b
tag llama3.1:70b-text-q5_K_M	d06cbd1da457	50GB	131072	70b
tag llama3.1:70b-text-q5_K_S	540ebde70524	49GB	131072	70b
tag llama3.1:70b-text-q6_K	ff11f01d22b1	58GB	131072	70b
tag llama3.1:70b-text-q8_0	2da4cc56a344	75GB	131072	70b
tag llama3.1:8b	46e0c10c039e	4.9GB	131072	8b	4920738944	4920753328
tag llama3.1:8b-instruct-fp16	4aacac419454	16GB	131072	8b
tag llama3.1:8b-instruct-q2_K	44a139eeb344	3.2GB	131072	8b
tag llama3.1:8b-instruct-q3_K_L	04a2f1e44de7	4.3GB	131072	8b
tag llama3.1:8b-instruct-q3_K_M	4faa21fca5a2	4.0GB	131072	8b
tag llama3.1:8b-instruct-q3_K_S	16268e519444	3.7GB	131072	8b
tag llama3.1:8b-instruct-q4_0	42182419e950	4.7GB	131072	8b
tag llama3.1:8b-instruct-q4_1	e129e608a752	5.1GB	131072	8b
tag llama3.1:8b-instruct-q4_K_M	46e0c10c039e	4.9GB	131072	8b	4920738944	4920753328
tag llama3.1:8b-instruct-q4_K_S	778e1e675704	4.7GB	131072	8b
tag llama3.1:8b-instruct-q5_0	26bc223a1709	5.6GB	131072	8b
tag llama3.1:8b-instruct-q5_1	8faaa53f9cda	6.1GB	131072	8b
tag llama3.1:8b-instruct-q5_K_M	27fe1b0ab52c	5.7GB	131072	8b
tag llama3.1:8b-instruct-q5_K_S	2d79e69bc236	5.6GB	131072	8b
tag llama3.1:8b-instruct-q6_K	81e7664fda9c	6.6GB	131072	8b
tag llama3.1:8b-instruct-q8_0	b158ded76fa0	8.5GB	131072	8b
tag llama3.1:8b-text-fp16	722fd1ff1fda	16GB	131072	8b
tag llama3.1:8b-text-q2_K	82bedef0ef47	3.2GB	131072	8b
tag llama3.1:8b-text-q3_K_L	4d9a56f79245	4.3GB	131072	8b
tag llama3.1:8b-text-q3_K_M	abcf9215e3df	4.0GB	131072	8b
tag llama3.1:8b-text-q3_K_S	92c2cffe1a17	3.7GB	131072	8b
tag llama3.1:8b-text-q4_0	025059e83055	4.7GB	131072	8b
tag llama3.1:8b-text-q4_1	4b32d52187b4	5.1GB	131072	8b
tag llama3.1:8b-text-q4_K_M	6f98b5a6e4b7	4.9GB	131072	8b
tag llama3.1:8b-text-q4_K_S	d1a421604a57	4.7GB	131072	8b
tag llama3.1:8b-text-q5_0	ee0f9a2ffa00	5.6GB	131072	8b
tag llama3.1:8b-text-q5_1	ad68371dbd08	6.1GB	131072	8b
tag llama3.1:8b-text-q5_K_M	e0b14a625560	5.7GB	131072	8b
tag llama3.1:8b-text-q5_K_S	a7562b693302	5.6GB	131072	8b
tag llama3.1:8b-text-q6_K	40e61b3c96cc	6.6GB	131072	8b
tag llama3.1:8b-text-q8_0	56fd90f1aa19	8.5GB	131072	8b
tag llama3.1:latest	46e0c10c039e	4.9GB	131072	8b	4920738944	4920753328
tag llama3.2-vision:11b	6f2f9757ae97	7.8GB	131072	11b	7816574592	7816589186
tag llama3.2-vision:11b-instruct-fp16	24c59ad3b10a	21GB	131072	11b
tag llama3.2-vision:11b-instruct-q4_K_M	6f2f9757ae97	7.8GB	131072	11b	7816574592	7816589186
tag llama3.2-vision:11b-instruct-q8_0	a5b7471a68aa	12GB	131072	11b
tag llama3.2-vision:90b	bee2a956f3a8	55GB	131072	90b	54622548736	54622563330
tag llama3.2-vision:90b-instruct-fp16	7592aaa4a219	177GB	131072	90b
tag llama3.2-vision:90b-instruct-q4_K_M	bee2a956f3a8	55GB	131072	90b	54622548736	54622563330
tag llama3.2-vision:90b-instruct-q8_0	0882d58d0635	95GB	131072	90b
tag llama3.2-vision:latest	6f2f9757ae97	7.8GB	131072	11b	7816574592	7816589186
tag llama3.2:1b	baf6a787fdff	1.3GB	131072	1b	1321082688	1321098329
tag llama3.2:1b-instruct-fp16	2887c3d03e74	2.5GB	131072	1b
tag llama3.2:1b-instruct-q2_K	3718017cfd4e	581MB	131072	1b
tag llama3.2:1b-instruct-q3_K_L	1a709e91d2fb	733MB	131072	1b
tag llama3.2:1b-instruct-q3_K_M	8459ea7be88f	691MB	131072	1b
tag llama3.2:1b-instruct-q3_K_S	109ea9f8f55f	642MB	131072	1b
tag llama3.2:1b-instruct-q4_0	53f2745c8077	771MB	131072	1b
tag llama3.2:1b-instruct-q4_1	6163c9206d44	832MB	131072	1b
tag llama3.2:1b-instruct-q4_K_M	22bc6b92eb01	808MB	131072	1b
tag llama3.2:1b-instruct-q4_K_S	f56eaefc2343	776MB	131072	1b
tag llama3.2:1b-instruct-q5_0	e903048bd12a	893MB	131072	1b
tag llama3.2:1b-instruct-q5_1	910be2666935	953MB	131072	1b
tag llama3.2:1b-instruct-q5_K_M	3df5a9009be6	912MB	131072	1b
tag llama3.2:1b-instruct-q5_K_S	751fb3907a1a	893MB	131072	1b
tag llama3.2:1b-instruct-q6_K	4a2e49e49240	1.0GB	131072	1b
tag llama3.2:1b-instruct-q8_0	baf6a787fdff	1.3GB	131072	1b	1321082688	1321098329
tag llama3.2:1b-text-fp16	562d60c68b3d	2.5GB	131072	1b
tag llama3.2:1b-text-q2_K	1e2a8fc966e5	581MB	131072	1b
tag llama3.2:1b-text-q3_K_L	62d0627d1f48	733MB	131072	1b
tag llama3.2:1b-text-q3_K_M	3bbcd4bb53ad	691MB	131072	1b
tag llama3.2:1b-text-q3_K_S	c74a13c9d01e	642MB	131072	1b
tag llama3.2:1b-text-q4_0	33ce72b3b1b1	771MB	131072	1b
tag llama3.2:1b-text-q4_1	280b5553539c	832MB	131072	1b
tag llama3.2:1b-text-q4_K_M	131cc658d843	808MB	131072	1b
tag llama3.2:1b-text-q4_K_S	06bf8ed406f1	776MB	131072	1b
tag llama3.2:1b-text-q5_0	b51a18e69a04	893MB	131072	1b
tag llama3.2:1b-text-q5_1	b495a5b181dd	953MB	131072	1b
tag llama3.2:1b-text-q5_K_M	87388f217df5	912MB	131072	1b
tag llama3.2:1b-text-q5_K_S	297b115ffc1d	893MB	131072	1b
tag llama3.2:1b-text-q6_K	8ed38933c055	1.0GB	131072	1b
tag llama3.2:1b-text-q8_0	943f46940dae	1.3GB	131072	1b
tag llama3.2:3b	a80c4f17acd5	2.0GB	131072	3b	2019377376	2019393189
tag llama3.2:3b-instruct-fp16	195a8c01d91e	6.4GB	131072	3b
tag llama3.2:3b-instruct-q2_K	43e1dcc10fd4	1.4GB	131072	3b
tag llama3.2:3b-instruct-q3_K_L	adcbc7b3c10e	1.8GB	131072	3b
tag llama3.2:3b-instruct-q3_K_M	fea4b4677930	1.7GB	131072	3b
tag llama3.2:3b-instruct-q3_K_S	860e23062c32	1.5GB	131072	3b
tag llama3.2:3b-instruct-q4_0	9b9453afbdd6	1.9GB	131072	3b
tag llama3.2:3b-instruct-q4_1	c910c5139ab6	2.1GB	131072	3b
tag llama3.2:3b-instruct-q4_K_M	a80c4f17acd5	2.0GB	131072	3b	2019377376	2019393189
tag llama3.2:3b-instruct-q4_K_S	80f2089878c9	1.9GB	131072	3b
tag llama3.2:3b-instruct-q5_0	fa2b62a5f96d	2.3GB	131072	3b
tag llama3.2:3b-instruct-q5_1	0452394ac7c9	2.4GB	131072	3b
tag llama3.2:3b-instruct-q5_K_M	7709c7357e6d	2.3GB	131072	3b
tag llama3.2:3b-instruct-q5_K_S	97ef2f873c2c	2.3GB	131072	3b
tag llama3.2:3b-instruct-q6_K	355f7bc7ff61	2.6GB	131072	3b
tag llama3.2:3b-instruct-q8_0	e410b836fe61	3.4GB	131072	3b
tag llama3.2:3b-text-fp16	b9cec48fca20	6.4GB	131072	3b
tag llama3.2:3b-text-q2_K	dd1eb967998d	1.4GB	131072	3b
tag llama3.2:3b-text-q3_K_L	4e8b52d4f25e	1.8GB	131072	3b
tag llama3.2:3b-text-q3_K_M	c0f8d9281394	1.7GB	131072	3b
tag llama3.2:3b-text-q3_K_S	4b3d962d7792	1.5GB	131072	3b
tag llama3.2:3b-text-q4_0	d7842f3d2c28	1.9GB	131072	3b
tag llama3.2:3b-text-q4_1	7c21a62209c3	2.1GB	131072	3b
tag llama3.2:3b-text-q4_K_M	632997a5a262	2.0GB	131072	3b
tag llama3.2:3b-text-q4_K_S	8265cd0d8cf7	1.9GB	131072	3b
tag llama3.2:3b-text-q5_0	3f80b071deb8	2.3GB	131072	3b
tag llama3.2:3b-text-q5_1	4f906c782668	2.4GB	131072	3b
tag llama3.2:3b-text-q5_K_M	5115e096cd33	2.3GB	131072	3b
tag llama3.2:3b-text-q5_K_S	ca4813388da9	2.3GB	131072	3b
tag llama3.2:3b-text-q6_K	2cc9f183bdd4	2.6GB	131072	3b
tag llama3.2:3b-text-q8_0	945fcc4a41b8	3.4GB	131072	3b
tag llama3.2:latest	a80c4f17acd5	2.0GB	131072	3b	2019377376	2019393189
tag llama3.3:70b	a6eb4748fd29	43GB	131072	70b	42520398528	42520413916
tag llama3.3:70b-instruct-fp16	8fbd361705a0	141GB	131072	70b
tag llama3.3:70b-instruct-q2_K	a6f03da15cbc	26GB	131072	70b
tag llama3.3:70b-instruct-q3_K_M	151348be3103	34GB	131072	70b
tag llama3.3:70b-instruct-q3_K_S	84d6ecd40b42	31GB	131072	70b
tag llama3.3:70b-instruct-q4_0	e5afe30ba419	40GB	131072	70b
tag llama3.3:70b-instruct-q4_K_M	a6eb4748fd29	43GB	131072	70b	42520398528	42520413916
tag llama3.3:70b-instruct-q4_K_S	3d546a04bbd5	40GB	131072	70b
tag llama3.3:70b-instruct-q5_0	522f1b464c62	49GB	131072	70b
tag llama3.3:70b-instruct-q5_1	118a0cbe95b2	53GB	131072	70b
tag llama3.3:70b-instruct-q5_K_M	a495e09a0513	50GB	131072	70b
tag llama3.3:70b-instruct-q6_K	992c05c90cd8	58GB	131072	70b
tag llama3.3:70b-instruct-q8_0	d5b5e1b84868	75GB	131072	70b
tag llama3.3:latest	a6eb4748fd29	43GB	131072	70b	42520398528	42520413916
tag llama3:70b	786f3184aec0	40GB	8192	70b	39969732096	39969745349
tag llama3:70b-instruct	786f3184aec0	40GB	8192	70b	39969732096	39969745349
tag llama3:70b-instruct-fp16	a84c389adf03	141GB	8192	70b
tag llama3:70b-instruct-q2_K	693db6efd8f9	26GB	8192	70b
tag llama3:70b-instruct-q3_K_L	e5d560a5f1ae	37GB	8192	70b
tag llama3:70b-instruct-q3_K_M	aa0e78b2b879	34GB	8192	70b
tag llama3:70b-instruct-q3_K_S	4c1a815173f7	31GB	8192	70b
tag llama3:70b-instruct-q4_0	786f3184aec0	40GB	8192	70b	39969732096	39969745349
tag llama3:70b-instruct-q4_1	df99b9a013cf	44GB	8192	70b
tag llama3:70b-instruct-q4_K_M	f04e196898af	43GB	8192	70b
tag llama3:70b-instruct-q4_K_S	3b5ca57de719	40GB	8192	70b
tag llama3:70b-instruct-q5_0	4b557d9edc8f	49GB	8192	70b
tag llama3:70b-instruct-q5_1	8fc800ccfec4	53GB	8192	70b
tag llama3:70b-instruct-q5_K_M	4e84a5514862	50GB	8192	70b
tag llama3:70b-instruct-q5_K_S	639ad63d3803	49GB	8192	70b
tag llama3:70b-instruct-q6_K	a50a7631e818	58GB	8192	70b
tag llama3:70b-instruct-q8_0	13ef6d4ac2af	75GB	8192	70b
tag llama3:70b-text	0b88ea68f949	40GB	8192	70b
tag llama3:70b-text-fp16	f698d14954d3	141GB	8192	70b
tag llama3:70b-text-q2_K	8e7acd975e4c	26GB	8192	70b
tag llama3:70b-text-q3_K_L	a59e68b60a66	37GB	8192	70b
tag llama3:70b-text-q3_K_M	05a42206e81a	34GB	8192	70b
tag llama3:70b-text-q3_K_S	85adac3167c3	31GB	8192	70b
tag llama3:70b-text-q4_0	0b88ea68f949	40GB	8192	70b
tag llama3:70b-text-q4_1	0568b52cd894	44GB	8192	70b
tag llama3:70b-text-q4_K_M	d1a70936a292	43GB	8192	70b
tag llama3:70b-text-q4_K_S	13aba0c20a4a	40GB	8192	70b
tag llama3:70b-text-q5_0	878949e474d3	49GB	8192	70b
tag llama3:70b-text-q5_1	f26e4666536b	53GB	8192	70b
tag llama3:70b-text-q5_K_M	3a9680b7a812	50GB	8192	70b
tag llama3:70b-text-q5_K_S	3c9bae7f46ba	49GB	8192	70b
tag llama3:70b-text-q6_K	9a3e4b9ce0a2	58GB	8192	70b
tag llama3:70b-text-q8_0	ec846ca4f4c2	75GB	8192	70b
tag llama3:8b	365c0bd3c000	4.7GB	8192	8b	4661211424	4661224676
tag llama3:8b-instruct-fp16	c666fe422df7	16GB	8192	8b
tag llama3:8b-instruct-q2_K	2745d547f376	3.2GB	8192	8b
tag llama3:8b-instruct-q3_K_L	df7624806f55	4.3GB	8192	8b
tag llama3:8b-instruct-q3_K_M	726a1960bfed	4.0GB	8192	8b
tag llama3:8b-instruct-q3_K_S	0891d012c467	3.7GB	8192	8b
tag llama3:8b-instruct-q4_0	365c0bd3c000	4.7GB	8192	8b	4661211424	4661224676
tag llama3:8b-instruct-q4_1	ec0a6ea1fb9b	5.1GB	8192	8b
tag llama3:8b-instruct-q4_K_M	9b8f3f3385bf	4.9GB	8192	8b
tag llama3:8b-instruct-q4_K_S	469db3d82576	4.7GB	8192	8b
tag llama3:8b-instruct-q5_0	a13deb0590c7	5.6GB	8192	8b
tag llama3:8b-instruct-q5_1	662158bc9277	6.1GB	8192	8b
tag llama3:8b-instruct-q5_K_M	af3083b17cd4	5.7GB	8192	8b
tag llama3:8b-instruct-q5_K_S	7eae3176f5b5	5.6GB	8192	8b
tag llama3:8b-instruct-q6_K	e4a3943fcd76	6.6GB	8192	8b
tag llama3:8b-instruct-q8_0	1b8e49cece7f	8.5GB	8192	8b
tag llama3:8b-text	870a5d02cfaf	4.7GB	8192	8b
tag llama3:8b-text-fp16	1a8e5e89d89c	16GB	8192	8b
tag llama3:8b-text-q2_K	ddab15c8cb9c	3.2GB	8192	8b
tag llama3:8b-text-q3_K_L	c8a0b2fe8826	4.3GB	8192	8b
tag llama3:8b-text-q3_K_M	8dc24663264e	4.0GB	8192	8b
tag llama3:8b-text-q3_K_S	ef8314434744	3.7GB	8192	8b
tag llama3:8b-text-q4_0	870a5d02cfaf	4.7GB	8192	8b
tag llama3:8b-text-q4_1	6b5617036d84	5.1GB	8192	8b
tag llama3:8b-text-q4_K_M	92666a9c24c8	4.9GB	8192	8b
tag llama3:8b-text-q4_K_S	9a26d72d3e16	4.7GB	8192	8b
tag llama3:8b-text-q5_0	fcf1eef68171	5.6GB	8192	8b
tag llama3:8b-text-q5_1	3c3ab90050f5	6.1GB	8192	8b
tag llama3:8b-text-q5_K_M	f8dbc557876f	5.7GB	8192	8b
tag llama3:8b-text-q5_K_S	248acc1da82b	5.6GB	8192	8b
tag llama3:8b-text-q6_K	e8210b245747	6.6GB	8192	8b
tag llama3:8b-text-q8_0	7a0307e073ae	8.5GB	8192	8b
tag llama3:instruct	365c0bd3c000	4.7GB	8192	8b	4661211424	4661224676
tag llama3:latest	365c0bd3c000	4.7GB	8192	8b	4661211424	4661224676
tag llama3:text	870a5d02cfaf	4.7GB	8192	8b
tag llama4:128x17b	b4832b93e292	245GB	1048576	128x17b
tag llama4:16x17b	bf31604e25c2	67GB	10485760	16x17b
tag llama4:17b-maverick-128e-instruct-fp16	c9a3a4d149af	803GB	1048576	128x17b
tag llama4:17b-maverick-128e-instruct-q4_K_M	b4832b93e292	245GB	1048576	128x17b
tag llama4:17b-maverick-128e-instruct-q8_0	7fb6f3e69a28	428GB	1048576	128x17b
tag llama4:17b-scout-16e-instruct-fp16	f390ec6c1a81	217GB	10485760	16x17b
tag llama4:17b-scout-16e-instruct-q4_K_M	bf31604e25c2	67GB	10485760	16x17b
tag llama4:17b-scout-16e-instruct-q8_0	244249e6cd64	117GB	10485760	16x17b
tag llama4:latest	bf31604e25c2	67GB	10485760	16x17b
tag llama4:maverick	b4832b93e292	245GB	1048576	128x17b
tag llama4:scout	bf31604e25c2	67GB	10485760	16x17b
tag llava-llama3:8b	44c161b1f465	5.5GB	8192	8b
tag llava-llama3:8b-v1.1-fp16	7d4b165b1c5e	17GB	8192	8b
tag llava-llama3:8b-v1.1-q4_0	44c161b1f465	5.5GB	8192	8b
tag llava-llama3:latest	44c161b1f465	5.5GB	8192	8b
tag llava-phi3:3.8b	c7edd7b87593	2.9GB	4096	3.8b	2318919200	2926568956
tag llava-phi3:3.8b-mini-fp16	39ed50ad5b22	8.3GB	4096	3.8b
tag llava-phi3:3.8b-mini-q4_0	c7edd7b87593	2.9GB	4096	3.8b	2318919200	2926568956
tag llava-phi3:latest	c7edd7b87593	2.9GB	4096	3.8b	2318919200	2926568956
tag llava:13b	0d0eb4d7f485	8.0GB	4096	13b	7365834752	8011256494
tag llava:13b-v1.5-fp16	ce3bde71eaa7	27GB	4096	13b-v1.5
tag llava:13b-v1.5-q2_K	3cdd3869f154	6.1GB	4096	13b-v1.5
tag llava:13b-v1.5-q3_K_L	07b1b74ec398	7.6GB	4096	13b-v1.5
tag llava:13b-v1.5-q3_K_M	61441e82808c	7.0GB	4096	13b-v1.5
tag llava:13b-v1.5-q3_K_S	c860f869008d	6.3GB	4096	13b-v1.5
tag llava:13b-v1.5-q4_0	e3b7997801dc	8.0GB	4096	13b-v1.5
tag llava:13b-v1.5-q4_1	0ca30ff66062	8.8GB	4096	13b-v1.5
tag llava:13b-v1.5-q4_K_M	d0a6a3f0e6c4	8.5GB	4096	13b-v1.5
tag llava:13b-v1.5-q4_K_S	16939c152bd9	8.1GB	4096	13b-v1.5
tag llava:13b-v1.5-q5_0	78e17026912a	9.6GB	4096	13b-v1.5
tag llava:13b-v1.5-q5_1	b11f33bc65fa	10GB	4096	13b-v1.5
tag llava:13b-v1.5-q5_K_M	48418b116e18	9.9GB	4096	13b-v1.5
tag llava:13b-v1.5-q5_K_S	c7f4b8076a0e	9.6GB	4096	13b-v1.5
tag llava:13b-v1.5-q6_K	3c085b55f924	11GB	4096	13b-v1.5
tag llava:13b-v1.5-q8_0	4e00c435bb25	14GB	4096	13b-v1.5
tag llava:13b-v1.6	0d0eb4d7f485	8.0GB	4096	13b	7365834752	8011256494
tag llava:13b-v1.6-vicuna-fp16	81e28406a4e9	27GB	4096	13b
tag llava:13b-v1.6-vicuna-q2_K	87aecb135e2a	5.5GB	4096	13b
tag llava:13b-v1.6-vicuna-q3_K_L	a2b56a2b8e79	7.6GB	4096	13b
tag llava:13b-v1.6-vicuna-q3_K_M	2e48f094b51a	7.0GB	4096	13b
tag llava:13b-v1.6-vicuna-q3_K_S	54ef03322645	6.3GB	4096	13b
tag llava:13b-v1.6-vicuna-q4_0	0d0eb4d7f485	8.0GB	4096	13b	7365834752	8011256494
tag llava:13b-v1.6-vicuna-q4_1	0b97528b26b0	8.8GB	4096	13b
tag llava:13b-v1.6-vicuna-q4_K_M	0843119c3874	8.5GB	4096	13b
tag llava:13b-v1.6-vicuna-q4_K_S	5e4cf96dfc4c	8.1GB	4096	13b
tag llava:13b-v1.6-vicuna-q5_0	6e06e1393058	9.6GB	4096	13b
tag llava:13b-v1.6-vicuna-q5_1	31f1d78cb272	10GB	4096	13b
tag llava:13b-v1.6-vicuna-q5_K_M	446b10458a6a	9.9GB	4096	13b
tag llava:13b-v1.6-vicuna-q5_K_S	53999e2c86c8	9.6GB	4096	13b
tag llava:13b-v1.6-vicuna-q6_K	1c0a91e1e4d9	11GB	4096	13b
tag llava:13b-v1.6-vicuna-q8_0	b25c4195f9e2	14GB	4096	13b
tag llava:34b	3d2d24f46674	20GB	4096	34b	19466529024	20166497526
tag llava:34b-v1.6	3d2d24f46674	20GB	4096	34b	19466529024	20166497526
tag llava:34b-v1.6-fp16	89c50af82d5e	69GB	4096	34b
tag llava:34b-v1.6-q2_K	6326f59da4f1	14GB	4096	34b
tag llava:34b-v1.6-q3_K_L	7f9889648d1a	19GB	4096	34b
tag llava:34b-v1.6-q3_K_M	89e924fed7d4	17GB	4096	34b
tag llava:34b-v1.6-q3_K_S	a0376a205682	16GB	4096	34b
tag llava:34b-v1.6-q4_0	3d2d24f46674	20GB	4096	34b	19466529024	20166497526
tag llava:34b-v1.6-q4_1	96d20de28a1a	22GB	4096	34b
tag llava:34b-v1.6-q4_K_M	538ff4c5a8b8	21GB	4096	34b
tag llava:34b-v1.6-q4_K_S	787b2213f0db	20GB	4096	34b
tag llava:34b-v1.6-q5_0	b239e218bdf0	24GB	4096	34b
tag llava:34b-v1.6-q5_1	60926fd725ec	27GB	4096	34b
tag llava:34b-v1.6-q5_K_M	0eb2ab10d35c	25GB	4096	34b
tag llava:34b-v1.6-q5_K_S	cdd8d5db3870	24GB	4096	34b
tag llava:34b-v1.6-q6_K	8f572ea02185	29GB	4096	34b
tag llava:34b-v1.6-q8_0	959065f30849	37GB	4096	34b
tag llava:7b	8dd30f6b0cb1	4.7GB	32768	7b	4108916992	4733363377
tag llava:7b-v1.5-fp16	337a5b25bada	14GB	4096	7b-v1.5
tag llava:7b-v1.5-q2_K	33973d2589d1	3.5GB	4096	7b-v1.5
tag llava:7b-v1.5-q3_K_L	057fefd59cdb	4.2GB	4096	7b-v1.5
tag llava:7b-v1.5-q3_K_M	9d738df24288	3.9GB	4096	7b-v1.5
tag llava:7b-v1.5-q3_K_S	605b68e0b568	3.6GB	4096	7b-v1.5
tag llava:7b-v1.5-q4_0	cd3274b81a85	4.5GB	4096	7b-v1.5
tag llava:7b-v1.5-q4_1	146a55d9df75	4.9GB	4096	7b-v1.5
tag llava:7b-v1.5-q4_K_M	75a9333e75cd	4.7GB	4096	7b-v1.5
tag llava:7b-v1.5-q4_K_S	d8d545afa5f0	4.5GB	4096	7b-v1.5
tag llava:7b-v1.5-q5_0	339249626980	5.3GB	4096	7b-v1.5
tag llava:7b-v1.5-q5_1	6d97e8715c53	5.7GB	4096	7b-v1.5
tag llava:7b-v1.5-q5_K_M	4fb097b9cfa3	5.4GB	4096	7b-v1.5
tag llava:7b-v1.5-q5_K_S	34f9b24f2315	5.3GB	4096	7b-v1.5
tag llava:7b-v1.5-q6_K	df0203e92f79	6.2GB	4096	7b-v1.5
tag llava:7b-v1.5-q8_0	c684b68b3f34	7.8GB	4096	7b-v1.5
tag llava:7b-v1.6	8dd30f6b0cb1	4.7GB	32768	7b	4108916992	4733363377
tag llava:7b-v1.6-mistral-fp16	9fd1e5417c5f	15GB	32768	7b
tag llava:7b-v1.6-mistral-q2_K	52e0ce44a5f5	3.3GB	32768	7b
tag llava:7b-v1.6-mistral-q3_K_L	a48bbc9b567b	4.4GB	32768	7b
tag llava:7b-v1.6-mistral-q3_K_M	25a00600f8b4	4.1GB	32768	7b
tag llava:7b-v1.6-mistral-q3_K_S	2b9c055fe6a2	3.8GB	32768	7b
tag llava:7b-v1.6-mistral-q4_0	8dd30f6b0cb1	4.7GB	32768	7b	4108916992	4733363377
tag llava:7b-v1.6-mistral-q4_1	8da3213068e6	5.2GB	32768	7b
tag llava:7b-v1.6-mistral-q4_K_M	8d3fbd6ad3f4	5.0GB	32768	7b
tag llava:7b-v1.6-mistral-q4_K_S	2878e8c79f6e	4.8GB	32768	7b
tag llava:7b-v1.6-mistral-q5_0	b8f63553f521	5.6GB	32768	7b
tag llava:7b-v1.6-mistral-q5_1	eda0b3f3b09b	6.1GB	32768	7b
tag llava:7b-v1.6-mistral-q5_K_M	244b7e3d3d5a	5.8GB	32768	7b
tag llava:7b-v1.6-mistral-q5_K_S	62dc434a7ae8	5.6GB	32768	7b
tag llava:7b-v1.6-mistral-q6_K	8781169d7f8f	6.6GB	32768	7b
tag llava:7b-v1.6-mistral-q8_0	c2973e390e84	8.3GB	32768	7b
tag llava:7b-v1.6-vicuna-fp16	bb8da134bacb	14GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q2_K	6321163f3833	3.2GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q3_K_L	0127d9087e07	4.2GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q3_K_M	7004e1f24eb1	3.9GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q3_K_S	7701df672950	3.6GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q4_0	b6cbe07f1d5e	4.5GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q4_1	f8a27e237e97	4.9GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q4_K_M	15360a9e0fb9	4.7GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q4_K_S	5006a8a41d2b	4.5GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q5_0	6a2bb61a611a	5.3GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q5_1	1bd37032ec33	5.7GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q5_K_M	b22b0c041223	5.4GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q5_K_S	4aaa19502e34	5.3GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q6_K	11bd55683f9c	6.2GB	4096	7b-v1.6-vicuna
tag llava:7b-v1.6-vicuna-q8_0	6da20a71d9bb	7.8GB	4096	7b-v1.6-vicuna
tag llava:latest	8dd30f6b0cb1	4.7GB	32768	7b	4108916992	4733363377
tag llava:v1.6	8dd30f6b0cb1	4.7GB	32768	7b	4108916992	4733363377
tag magicoder:7b	8007de06f5d9	3.8GB	16384	7b
tag magicoder:7b-s-cl	8007de06f5d9	3.8GB	16384	7b
tag magicoder:7b-s-cl-fp16	859e1ae4f566	13GB	16384	7b
tag magicoder:7b-s-cl-q2_K	86fd329c64b6	2.8GB	16384	7b
tag magicoder:7b-s-cl-q3_K_L	2bf1232fd9c1	3.6GB	16384	7b
tag magicoder:7b-s-cl-q3_K_M	b2a3d9987ff3	3.3GB	16384	7b
tag magicoder:7b-s-cl-q3_K_S	b7e2d7a303f8	2.9GB	16384	7b
tag magicoder:7b-s-cl-q4_0	8007de06f5d9	3.8GB	16384	7b
tag magicoder:7b-s-cl-q4_1	b29bf322a686	4.2GB	16384	7b
tag magicoder:7b-s-cl-q4_K_M	902b6b028113	4.1GB	16384	7b
tag magicoder:7b-s-cl-q4_K_S	42b56dd9b1da	3.9GB	16384	7b
tag magicoder:7b-s-cl-q5_0	10fa66c827ee	4.7GB	16384	7b
tag magicoder:7b-s-cl-q5_1	7da1fdad5251	5.1GB	16384	7b
tag magicoder:7b-s-cl-q5_K_M	057c4f587f41	4.8GB	16384	7b
tag magicoder:7b-s-cl-q5_K_S	ce0b81d40da6	4.7GB	16384	7b
tag magicoder:7b-s-cl-q6_K	cf853951ae4a	5.5GB	16384	7b
tag magicoder:7b-s-cl-q8_0	96b5e4193464	7.2GB	16384	7b
tag magicoder:latest	8007de06f5d9	3.8GB	16384	7b
tag magistral:24b	27bcbbf6d324	14GB	39936	24b
tag magistral:24b-small-2506-fp16	0a0e2be3b6c4	47GB	39936	24b
tag magistral:24b-small-2506-q4_K_M	27bcbbf6d324	14GB	39936	24b
tag magistral:24b-small-2506-q8_0	02423f83f1a1	25GB	39936	24b
tag magistral:latest	27bcbbf6d324	14GB	39936	24b
tag marco-o1:7b	4752e62baa0a	4.7GB	32768	7b
tag marco-o1:7b-fp16	c911a6aaee29	15GB	32768	7b
tag marco-o1:7b-q4_K_M	4752e62baa0a	4.7GB	32768	7b
tag marco-o1:7b-q8_0	45f9391dde04	8.1GB	32768	7b
tag marco-o1:latest	4752e62baa0a	4.7GB	32768	7b
tag mathstral:7b	4ee7052be55a	4.1GB	32768	7b
tag mathstral:7b-v0.1-fp16	ce1616d5e8c6	14GB	32768	7b
tag mathstral:7b-v0.1-q2_K	5137b80a2f9f	2.7GB	32768	7b
tag mathstral:7b-v0.1-q3_K_L	f1a0d196fc05	3.8GB	32768	7b
tag mathstral:7b-v0.1-q3_K_M	67dafe37f729	3.5GB	32768	7b
tag mathstral:7b-v0.1-q3_K_S	b75c7eed8cf3	3.2GB	32768	7b
tag mathstral:7b-v0.1-q4_0	4ee7052be55a	4.1GB	32768	7b
tag mathstral:7b-v0.1-q4_1	7d1005348e61	4.6GB	32768	7b
tag mathstral:7b-v0.1-q4_K_M	8cf37cd9128d	4.4GB	32768	7b
tag mathstral:7b-v0.1-q4_K_S	4c06df180823	4.1GB	32768	7b
tag mathstral:7b-v0.1-q5_0	c766c6cbd32e	5.0GB	32768	7b
tag mathstral:7b-v0.1-q5_1	f0082439d2ba	5.4GB	32768	7b
tag mathstral:7b-v0.1-q5_K_M	562985e7a5a8	5.1GB	32768	7b
tag mathstral:7b-v0.1-q5_K_S	e37cf555b2ed	5.0GB	32768	7b
tag mathstral:7b-v0.1-q6_K	696c00e5bba0	5.9GB	32768	7b
tag mathstral:7b-v0.1-q8_0	939f2d6f06c5	7.7GB	32768	7b
tag mathstral:latest	4ee7052be55a	4.1GB	32768	7b
tag medgemma1.5:4b	433252621ab1	3.3GB	131072	4b
tag medgemma1.5:4b-it-bf16	32f17fbd85fe	8.6GB	131072	4b
tag medgemma1.5:4b-it-q4_K_M	433252621ab1	3.3GB	131072	4b
tag medgemma1.5:4b-it-q8_0	d6ae3cddb663	5.0GB	131072	4b
tag medgemma1.5:latest	433252621ab1	3.3GB	131072	4b
tag medgemma:27b	58238ae38f99	17GB	131072	27b
tag medgemma:27b-it-bf16	8b473b4cb2df	55GB	131072	27b
tag medgemma:27b-it-q4_K_M	58238ae38f99	17GB	131072	27b
tag medgemma:27b-it-q8_0	b3e649e18d1b	30GB	131072	27b
tag medgemma:4b	9fe4e9a6c9bd	3.3GB	131072	4b
tag medgemma:4b-it-bf16	38229e514edc	8.6GB	131072	4b
tag medgemma:4b-it-q4_K_M	9fe4e9a6c9bd	3.3GB	131072	4b
tag medgemma:4b-it-q8_0	fd0b43b1d0ef	5.0GB	131072	4b
tag medgemma:latest	9fe4e9a6c9bd	3.3GB	131072	4b
tag meditron:70b	315d466c452f	39GB	4096	70b
tag meditron:70b-q4_0	315d466c452f	39GB	4096	70b
tag meditron:70b-q4_1	d0395a457ce6	43GB	4096	70b
tag meditron:70b-q4_K_S	4f8102818cd7	39GB	4096	70b
tag meditron:70b-q5_1	b12076361e76	52GB	4096	70b
tag meditron:7b	ad11a6250f54	3.8GB	2048	7b
tag meditron:7b-fp16	809731a3f1a9	13GB	2048	7b
tag meditron:7b-q2_K	f330bdb16b9e	2.8GB	2048	7b
tag meditron:7b-q3_K_L	a6fa27f88bbc	3.6GB	2048	7b
tag meditron:7b-q3_K_M	9c9c4636a4b8	3.3GB	2048	7b
tag meditron:7b-q3_K_S	6d5aa9319b05	2.9GB	2048	7b
tag meditron:7b-q4_0	ad11a6250f54	3.8GB	2048	7b
tag meditron:7b-q4_1	876165f9f2df	4.2GB	2048	7b
tag meditron:7b-q4_K_M	a917f4ff62ba	4.1GB	2048	7b
tag meditron:7b-q4_K_S	615f994626bd	3.9GB	2048	7b
tag meditron:7b-q5_0	79d156131358	4.7GB	2048	7b
tag meditron:7b-q5_1	04278d55ad3f	5.1GB	2048	7b
tag meditron:7b-q5_K_M	1e91d442c62d	4.8GB	2048	7b
tag meditron:7b-q5_K_S	ff3d673fc3ab	4.7GB	2048	7b
tag meditron:7b-q6_K	e98363fbb20a	5.5GB	2048	7b
tag meditron:7b-q8_0	902db8ed250b	7.2GB	2048	7b
tag meditron:latest	ad11a6250f54	3.8GB	2048	7b
tag medllama2:7b	a53737ec0c72	3.8GB	4096	7b
tag medllama2:7b-fp16	6f397a061510	13GB	4096	7b
tag medllama2:7b-q2_K	c22649a7cd87	2.8GB	4096	7b
tag medllama2:7b-q3_K_L	fafc256d6f10	3.6GB	4096	7b
tag medllama2:7b-q3_K_M	c9fba0828b5e	3.3GB	4096	7b
tag medllama2:7b-q3_K_S	db2e50ef4dfe	2.9GB	4096	7b
tag medllama2:7b-q4_0	a53737ec0c72	3.8GB	4096	7b
tag medllama2:7b-q4_1	1aa988b1b658	4.2GB	4096	7b
tag medllama2:7b-q4_K_M	2943f4b668e1	4.1GB	4096	7b
tag medllama2:7b-q4_K_S	a421e466ef1b	3.9GB	4096	7b
tag medllama2:7b-q5_0	19923b8d70e7	4.7GB	4096	7b
tag medllama2:7b-q5_1	04e08f5f3742	5.1GB	4096	7b
tag medllama2:7b-q5_K_M	7f1509d663e8	4.8GB	4096	7b
tag medllama2:7b-q5_K_S	23a9f20d4a00	4.7GB	4096	7b
tag medllama2:7b-q6_K	7c66af1d9c4b	5.5GB	4096	7b
tag medllama2:7b-q8_0	1bc066950c7a	7.2GB	4096	7b
tag medllama2:latest	a53737ec0c72	3.8GB	4096	7b
tag megadolphin:120b	8fa55398527b	68GB	4096
tag megadolphin:120b-v2.2	8fa55398527b	68GB	4096
tag megadolphin:120b-v2.2-fp16	cf54e31cfdd8	241GB	4096
tag megadolphin:120b-v2.2-q2_K	e1b1887eddd5	51GB	4096
tag megadolphin:120b-v2.2-q3_K_L	a27d38e0cacc	63GB	4096
tag megadolphin:120b-v2.2-q3_K_M	65fd60e22eea	58GB	4096
tag megadolphin:120b-v2.2-q3_K_S	51cfd8967e4b	52GB	4096
tag megadolphin:120b-v2.2-q4_0	8fa55398527b	68GB	4096
tag megadolphin:120b-v2.2-q4_1	9868ed4c72c3	75GB	4096
tag megadolphin:120b-v2.2-q4_K_M	b92822f58f1d	72GB	4096
tag megadolphin:120b-v2.2-q4_K_S	62050e584c58	68GB	4096
tag megadolphin:120b-v2.2-q5_0	83e48c89c1be	83GB	4096
tag megadolphin:120b-v2.2-q5_1	9b53d1dc0471	90GB	4096
tag megadolphin:120b-v2.2-q5_K_M	559d2beee57b	85GB	4096
tag megadolphin:120b-v2.2-q5_K_S	253565c3099b	83GB	4096
tag megadolphin:120b-v2.2-q6_K	dcaaf2d5d42c	99GB	4096
tag megadolphin:120b-v2.2-q8_0	8f2b4b5ff548	128GB	4096
tag megadolphin:latest	8fa55398527b	68GB	4096
tag megadolphin:v2.2	8fa55398527b	68GB	4096
tag minicpm-v4.5:8b	0c40168f46d1	6.1GB	40960	all
tag minicpm-v4.5:f16	e8c96bb677b7	17GB	40960	all
tag minicpm-v4.5:latest	0c40168f46d1	6.1GB	40960	all
tag minicpm-v4.5:q4_0	fd2ea418f30e	5.9GB	40960	all
tag minicpm-v4.5:q4_1	e48898b0d902	6.3GB	40960	all
tag minicpm-v4.5:q4_K_M	0c40168f46d1	6.1GB	40960	all
tag minicpm-v4.5:q4_K_S	8a85b33d3053	5.9GB	40960	all
tag minicpm-v4.5:q5_0	2bc93de9ac8e	6.8GB	40960	all
tag minicpm-v4.5:q5_1	455fdec4b9e8	7.3GB	40960	all
tag minicpm-v4.5:q5_K_M	bea3ec44177e	6.9GB	40960	all
tag minicpm-v4.5:q5_K_S	c714a3479462	6.8GB	40960	all
tag minicpm-v4.5:q6_K	6ca2c521c157	7.8GB	40960	all
tag minicpm-v4.5:q8_0	d3a452c30a41	9.8GB	40960	all
tag minicpm-v4.6:1b	e95583acac77	1.6GB	262144	all
tag minicpm-v4.6:f16	82520258dab3	2.6GB	262144	all
tag minicpm-v4.6:latest	e95583acac77	1.6GB	262144	all
tag minicpm-v4.6:q4_0	fddef2599474	1.6GB	262144	all
tag minicpm-v4.6:q4_1	a8ba7dee2228	1.6GB	262144	all
tag minicpm-v4.6:q4_K_M	e95583acac77	1.6GB	262144	all
tag minicpm-v4.6:q4_K_S	95200de9e025	1.6GB	262144	all
tag minicpm-v4.6:q5_0	7d4df98d0fdc	1.7GB	262144	all
tag minicpm-v4.6:q5_1	0132eed3d9ef	1.7GB	262144	all
tag minicpm-v4.6:q5_K_M	0e195f4c8bb2	1.7GB	262144	all
tag minicpm-v4.6:q5_K_S	b2b49d04e96a	1.7GB	262144	all
tag minicpm-v4.6:q6_K	ca9219b57000	1.7GB	262144	all
tag minicpm-v4.6:q8_0	ceb4ec05ddf6	1.9GB	262144	all
tag minicpm-v:8b	c92bfad01205	5.5GB	32768	8b	4429406528	5473838466
tag minicpm-v:8b-2.6-fp16	f3f122c78635	16GB	32768	8b
tag minicpm-v:8b-2.6-q2_K	61cf7cf5edda	4.1GB	32768	8b
tag minicpm-v:8b-2.6-q3_K_L	a62e8056b1f0	5.1GB	32768	8b
tag minicpm-v:8b-2.6-q3_K_M	b7c14f8aad8c	4.9GB	32768	8b
tag minicpm-v:8b-2.6-q3_K_S	0e5dd84b9d34	4.5GB	32768	8b
tag minicpm-v:8b-2.6-q4_0	c92bfad01205	5.5GB	32768	8b	4429406528	5473838466
tag minicpm-v:8b-2.6-q4_1	1e17cbffa666	5.9GB	32768	8b
tag minicpm-v:8b-2.6-q4_K_M	950a671abea6	5.7GB	32768	8b
tag minicpm-v:8b-2.6-q4_K_S	eda89b106de0	5.5GB	32768	8b
tag minicpm-v:8b-2.6-q5_0	4b28c460b85e	6.4GB	32768	8b
tag minicpm-v:8b-2.6-q5_1	6ac2a6038e89	6.8GB	32768	8b
tag minicpm-v:8b-2.6-q5_K_M	6dfa70b0f281	6.5GB	32768	8b
tag minicpm-v:8b-2.6-q5_K_S	b4d3d0c08b9c	6.4GB	32768	8b
tag minicpm-v:8b-2.6-q6_K	ac20b8a12390	7.3GB	32768	8b
tag minicpm-v:8b-2.6-q8_0	9e2efdd7b657	9.1GB	32768	8b
tag minicpm-v:latest	c92bfad01205	5.5GB	32768	8b	4429406528	5473838466
tag minimax-m2.7:cloud	06daa293c105		204800
tag minimax-m3:cloud	d03a959f45c0		524288
tag ministral-3:14b	4760c35aeb9d	9.1GB	262144	14b
tag ministral-3:14b-instruct-2512-fp16	ba5a5da1e89b	28GB	262144	14b
tag ministral-3:14b-instruct-2512-q4_K_M	4760c35aeb9d	9.1GB	262144	14b
tag ministral-3:14b-instruct-2512-q8_0	e189ca022343	15GB	262144	14b
tag ministral-3:3b	f04aa1c738f6	3.0GB	262144	3b
tag ministral-3:3b-instruct-2512-fp16	c3575e1e54be	7.7GB	262144	3b
tag ministral-3:3b-instruct-2512-q4_K_M	f04aa1c738f6	3.0GB	262144	3b
tag ministral-3:3b-instruct-2512-q8_0	c269e5748d11	4.5GB	262144	3b
tag ministral-3:8b	1922accd5827	6.0GB	262144	8b
tag ministral-3:8b-instruct-2512-fp16	1db367e98f75	18GB	262144	8b
tag ministral-3:8b-instruct-2512-q4_K_M	1922accd5827	6.0GB	262144	8b
tag ministral-3:8b-instruct-2512-q8_0	51a27715a326	9.9GB	262144	8b
tag ministral-3:latest	1922accd5827	6.0GB	262144	8b
tag mistral-large-3:675b-cloud	3130fd5a5a1e		262144
tag mistral-large:123b	bbcf36dc47ad	73GB	131072	123b
tag mistral-large:123b-instruct-2407-fp16	0bfa947cf7ef	245GB	32768	123b
tag mistral-large:123b-instruct-2407-q2_K	244e8ac47150	45GB	32768	123b
tag mistral-large:123b-instruct-2407-q3_K_L	47437a8d48aa	65GB	32768	123b
tag mistral-large:123b-instruct-2407-q3_K_M	5c3ac28dddb6	59GB	32768	123b
tag mistral-large:123b-instruct-2407-q3_K_S	0a5d6df9d7af	53GB	32768	123b
tag mistral-large:123b-instruct-2407-q4_0	0ca7dfa0bf06	69GB	32768	123b
tag mistral-large:123b-instruct-2407-q4_1	19d48e361da3	77GB	32768	123b
tag mistral-large:123b-instruct-2407-q4_K_M	7d1a7425167f	73GB	32768	123b
tag mistral-large:123b-instruct-2407-q4_K_S	b06bbbd76af1	70GB	32768	123b
tag mistral-large:123b-instruct-2407-q5_0	9972842fc4d6	84GB	32768	123b
tag mistral-large:123b-instruct-2407-q5_1	0025c4e39412	92GB	32768	123b
tag mistral-large:123b-instruct-2407-q5_K_M	0583f89aa7d1	86GB	32768	123b
tag mistral-large:123b-instruct-2407-q5_K_S	d4525515e89a	84GB	32768	123b
tag mistral-large:123b-instruct-2407-q6_K	5e4615a812a8	101GB	32768	123b
tag mistral-large:123b-instruct-2407-q8_0	20d741bc6d75	130GB	32768	123b
tag mistral-large:123b-instruct-2411-fp16	2b810c3ba71a	245GB	131072	123b
tag mistral-large:123b-instruct-2411-q2_K	16fda14b30f0	45GB	131072	123b
tag mistral-large:123b-instruct-2411-q3_K_L	e18a67d80ee4	65GB	131072	123b
tag mistral-large:123b-instruct-2411-q3_K_M	69b0928bdc0d	59GB	131072	123b
tag mistral-large:123b-instruct-2411-q3_K_S	e6c6ff175cc0	53GB	131072	123b
tag mistral-large:123b-instruct-2411-q4_0	1e4807d65914	69GB	131072	123b
tag mistral-large:123b-instruct-2411-q4_1	7dea3bd9090c	77GB	131072	123b
tag mistral-large:123b-instruct-2411-q4_K_M	bbcf36dc47ad	73GB	131072	123b
tag mistral-large:123b-instruct-2411-q4_K_S	66a1fdacc93b	70GB	131072	123b
tag mistral-large:123b-instruct-2411-q5_0	9cad9ed23f22	84GB	131072	123b
tag mistral-large:123b-instruct-2411-q5_1	feda4f519c21	92GB	131072	123b
tag mistral-large:123b-instruct-2411-q5_K_M	72f20cdebd72	86GB	131072	123b
tag mistral-large:123b-instruct-2411-q5_K_S	a36515217259	84GB	131072	123b
tag mistral-large:123b-instruct-2411-q6_K	17a9a92108df	101GB	131072	123b
tag mistral-large:123b-instruct-2411-q8_0	fc9b9f119292	130GB	131072	123b
tag mistral-large:latest	bbcf36dc47ad	73GB	131072	123b
tag mistral-medium-3.5:128b	0341632adb05	80GB	262144	128b
tag mistral-medium-3.5:128b-bf16	03b1ca2260f6	255GB	262144	128b
tag mistral-medium-3.5:128b-q4_K_M	0341632adb05	80GB	262144	128b
tag mistral-medium-3.5:128b-q8_0	4e309f1ff6ce	138GB	262144	128b
tag mistral-medium-3.5:latest	0341632adb05	80GB	262144	128b
tag mistral-nemo:12b	e7e06d107c6c	7.1GB	1024000	12b	7071700672	7071713227
tag mistral-nemo:12b-instruct-2407-fp16	412dcb6ec5f9	25GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q2_K	868f6ba4dbda	4.8GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q3_K_L	8dc575f2f1d9	6.6GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q3_K_M	0549a17f596f	6.1GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q3_K_S	5bba7a13afef	5.5GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q4_0	e7e06d107c6c	7.1GB	1024000	12b	7071700672	7071713227
tag mistral-nemo:12b-instruct-2407-q4_1	243f0861c69b	7.8GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q4_K_M	daf673741712	7.5GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q4_K_S	fe6fcaf0d26f	7.1GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q5_0	dab3cfa34f38	8.5GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q5_1	8898d5e38428	9.2GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q5_K_M	cf4d8cc50281	8.7GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q5_K_S	40374746451f	8.5GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q6_K	b6435edbd791	10GB	1024000	12b
tag mistral-nemo:12b-instruct-2407-q8_0	e9b8ba00d2a1	13GB	1024000	12b
tag mistral-nemo:latest	e7e06d107c6c	7.1GB	1024000	12b	7071700672	7071713227
tag mistral-openorca:7b	12dc6acc14d0	4.1GB	32768	7b
tag mistral-openorca:7b-fp16	c3544390282f	14GB	32768	7b
tag mistral-openorca:7b-q2_K	977fdfe52b7c	3.1GB	32768	7b
tag mistral-openorca:7b-q3_K_L	e80eba13740d	3.8GB	32768	7b
tag mistral-openorca:7b-q3_K_M	1c71a3f469da	3.5GB	32768	7b
tag mistral-openorca:7b-q3_K_S	2274bf658e73	3.2GB	32768	7b
tag mistral-openorca:7b-q4_0	12dc6acc14d0	4.1GB	32768	7b
tag mistral-openorca:7b-q4_1	185461182e00	4.6GB	32768	7b
tag mistral-openorca:7b-q4_K_M	d4fd6870e8eb	4.4GB	32768	7b
tag mistral-openorca:7b-q4_K_S	b8b68de9a6c0	4.1GB	32768	7b
tag mistral-openorca:7b-q5_0	da128676aa71	5.0GB	32768	7b
tag mistral-openorca:7b-q5_1	864f8be0fd03	5.4GB	32768	7b
tag mistral-openorca:7b-q5_K_M	30b5e000fa20	5.1GB	32768	7b
tag mistral-openorca:7b-q5_K_S	dc071e3647c7	5.0GB	32768	7b
tag mistral-openorca:7b-q6_K	74e3eb59f041	5.9GB	32768	7b
tag mistral-openorca:7b-q8_0	d7fd37191d96	7.7GB	32768	7b
tag mistral-openorca:latest	12dc6acc14d0	4.1GB	32768	7b
tag mistral-small3.1:24b	b9aaf0c2586a	15GB	131072	24b
tag mistral-small3.1:24b-instruct-2503-fp16	5b05d65a969a	48GB	131072	24b
tag mistral-small3.1:24b-instruct-2503-q4_K_M	b9aaf0c2586a	15GB	131072	24b
tag mistral-small3.1:24b-instruct-2503-q8_0	79252b8a3eb5	26GB	131072	24b
tag mistral-small3.1:latest	b9aaf0c2586a	15GB	131072	24b
tag mistral-small3.2:24b	5a408ab55df5	15GB	131072	24b	15177369888	15177384862
tag mistral-small3.2:24b-instruct-2506-fp16	f904f36f6f02	48GB	131072	24b
tag mistral-small3.2:24b-instruct-2506-q4_K_M	5a408ab55df5	15GB	131072	24b	15177369888	15177384862
tag mistral-small3.2:24b-instruct-2506-q8_0	9b58e7bb625c	26GB	131072	24b
tag mistral-small3.2:latest	5a408ab55df5	15GB	131072	24b	15177369888	15177384862
tag mistral-small:22b	d095cd553b04	13GB	131072	22b
tag mistral-small:22b-instruct-2409-fp16	28fc9c710e5f	44GB	131072	22b
tag mistral-small:22b-instruct-2409-q2_K	8ec9babc3847	8.3GB	131072	22b
tag mistral-small:22b-instruct-2409-q3_K_L	fe81dad8bbb0	12GB	131072	22b
tag mistral-small:22b-instruct-2409-q3_K_M	eaa764a8f77f	11GB	131072	22b
tag mistral-small:22b-instruct-2409-q3_K_S	dfaf3aefa53f	9.6GB	131072	22b
tag mistral-small:22b-instruct-2409-q4_0	d095cd553b04	13GB	131072	22b
tag mistral-small:22b-instruct-2409-q4_1	565c78387545	14GB	131072	22b
tag mistral-small:22b-instruct-2409-q4_K_M	9f552ae9b883	13GB	131072	22b
tag mistral-small:22b-instruct-2409-q4_K_S	9b3a8280f0c7	13GB	131072	22b
tag mistral-small:22b-instruct-2409-q5_0	04c315f44b8c	15GB	131072	22b
tag mistral-small:22b-instruct-2409-q5_1	5bd49ef5756a	17GB	131072	22b
tag mistral-small:22b-instruct-2409-q5_K_M	eec48ef9afdc	16GB	131072	22b
tag mistral-small:22b-instruct-2409-q5_K_S	5b4d9855bfa5	15GB	131072	22b
tag mistral-small:22b-instruct-2409-q6_K	5113380707de	18GB	131072	22b
tag mistral-small:22b-instruct-2409-q8_0	ebe30125ec3c	24GB	131072	22b
tag mistral-small:24b	8039dd90c113	14GB	32768	24b
tag mistral-small:24b-instruct-2501-fp16	6134e1a7e2c8	47GB	32768	24b
tag mistral-small:24b-instruct-2501-q4_K_M	8039dd90c113	14GB	32768	24b
tag mistral-small:24b-instruct-2501-q8_0	20ffe5db0161	25GB	32768	24b
tag mistral-small:latest	8039dd90c113	14GB	32768	24b
tag mistral:7b	6577803aa9a0	4.4GB	32768	7b	4372811712	4372824384
tag mistral:7b-instruct	6577803aa9a0	4.4GB	32768	7b	4372811712	4372824384
tag mistral:7b-instruct-fp16	7334da3db4d2	14GB	32768	7b
tag mistral:7b-instruct-q2_K	1344ecf13c2e	3.1GB	32768	7b
tag mistral:7b-instruct-q3_K_L	7f1b28865005	3.8GB	32768	7b
tag mistral:7b-instruct-q3_K_M	9fddddabfd5d	3.5GB	32768	7b
tag mistral:7b-instruct-q3_K_S	30ead8e09346	3.2GB	32768	7b
tag mistral:7b-instruct-q4_0	b17615239298	4.1GB	32768	7b
tag mistral:7b-instruct-q4_1	4455f2ee0189	4.6GB	32768	7b
tag mistral:7b-instruct-q4_K_M	1a85656b534f	4.4GB	32768	7b
tag mistral:7b-instruct-q4_K_S	d8ee783f8c73	4.1GB	32768	7b
tag mistral:7b-instruct-q5_0	69b94d2f2086	5.0GB	32768	7b
tag mistral:7b-instruct-q5_1	0aeff8418eda	5.4GB	32768	7b
tag mistral:7b-instruct-q5_K_M	8397c99c426f	5.1GB	32768	7b
tag mistral:7b-instruct-q5_K_S	6e47e694bb5c	5.0GB	32768	7b
tag mistral:7b-instruct-q6_K	bb307cbab5aa	5.9GB	32768	7b
tag mistral:7b-instruct-q8_0	2162e081e7f0	7.7GB	32768	7b
tag mistral:7b-instruct-v0.2-fp16	094d67ff087c	14GB	32768	7b
tag mistral:7b-instruct-v0.2-q2_K	6deedd139c2a	3.1GB	32768	7b
tag mistral:7b-instruct-v0.2-q3_K_L	efe60f8368f7	3.8GB	32768	7b
tag mistral:7b-instruct-v0.2-q3_K_M	6897f015d8dc	3.5GB	32768	7b
tag mistral:7b-instruct-v0.2-q3_K_S	a0adecf535f4	3.2GB	32768	7b
tag mistral:7b-instruct-v0.2-q4_0	61e88e884507	4.1GB	32768	7b
tag mistral:7b-instruct-v0.2-q4_1	658e1f4c66cc	4.6GB	32768	7b
tag mistral:7b-instruct-v0.2-q4_K_M	eb14864c7427	4.4GB	32768	7b
tag mistral:7b-instruct-v0.2-q4_K_S	ba00d3a5239e	4.1GB	32768	7b
tag mistral:7b-instruct-v0.2-q5_0	0e6b5e504307	5.0GB	32768	7b
tag mistral:7b-instruct-v0.2-q5_1	ff048d9b25be	5.4GB	32768	7b
tag mistral:7b-instruct-v0.2-q5_K_M	bec2cbe92b28	5.1GB	32768	7b
tag mistral:7b-instruct-v0.2-q5_K_S	db882a87043d	5.0GB	32768	7b
tag mistral:7b-instruct-v0.2-q6_K	1019a5160773	5.9GB	32768	7b
tag mistral:7b-instruct-v0.2-q8_0	3f321fd2a1c3	7.7GB	32768	7b
tag mistral:7b-instruct-v0.3-fp16	b7c44a30bb65	14GB	32768	7b
tag mistral:7b-instruct-v0.3-q2_K	8bada5a287d3	2.7GB	32768	7b
tag mistral:7b-instruct-v0.3-q3_K_L	9c690c1791aa	3.8GB	32768	7b
tag mistral:7b-instruct-v0.3-q3_K_M	5f4359ac850d	3.5GB	32768	7b
tag mistral:7b-instruct-v0.3-q3_K_S	89f2f40a58a5	3.2GB	32768	7b
tag mistral:7b-instruct-v0.3-q4_0	3944fe81ec14	4.1GB	32768	7b
tag mistral:7b-instruct-v0.3-q4_1	571250ebd2d9	4.6GB	32768	7b
tag mistral:7b-instruct-v0.3-q4_K_M	6577803aa9a0	4.4GB	32768	7b	4372811712	4372824384
tag mistral:7b-instruct-v0.3-q4_K_S	4567baa854e6	4.1GB	32768	7b
tag mistral:7b-instruct-v0.3-q5_0	78fdb100e03d	5.0GB	32768	7b
tag mistral:7b-instruct-v0.3-q5_1	8b786c3ade1f	5.4GB	32768	7b
tag mistral:7b-instruct-v0.3-q5_K_M	e6968ec1decc	5.1GB	32768	7b
tag mistral:7b-instruct-v0.3-q5_K_S	13690c9631b6	5.0GB	32768	7b
tag mistral:7b-instruct-v0.3-q6_K	80cca373bdb2	5.9GB	32768	7b
tag mistral:7b-instruct-v0.3-q8_0	7aae4c4eed11	7.7GB	32768	7b
tag mistral:7b-text	495ae085225b	4.1GB	16384	7b
tag mistral:7b-text-fp16	0c3d49e38913	14GB	32768	7b
tag mistral:7b-text-q2_K	741772b3543d	3.1GB	32768	7b
tag mistral:7b-text-q3_K_L	ae1eaf0c61df	3.8GB	32768	7b
tag mistral:7b-text-q3_K_M	633491386324	3.5GB	32768	7b
tag mistral:7b-text-q3_K_S	ec0a4bd34689	3.2GB	32768	7b
tag mistral:7b-text-q4_0	d19e34de4cb6	4.1GB	32768	7b
tag mistral:7b-text-q4_1	14d146cb57dc	4.6GB	32768	7b
tag mistral:7b-text-q4_K_M	60eca258468e	4.4GB	32768	7b
tag mistral:7b-text-q4_K_S	e6aa05445f6e	4.1GB	32768	7b
tag mistral:7b-text-q5_0	efb1aa205985	5.0GB	32768	7b
tag mistral:7b-text-q5_1	05b86a2ea9de	5.4GB	32768	7b
tag mistral:7b-text-q5_K_M	71cd339e522c	5.1GB	32768	7b
tag mistral:7b-text-q5_K_S	be6784da326c	5.0GB	32768	7b
tag mistral:7b-text-q6_K	08f5c2f86290	5.9GB	32768	7b
tag mistral:7b-text-q8_0	3197b6e23271	7.7GB	32768	7b
tag mistral:7b-text-v0.2-fp16	06b91ca50a5e	14GB	16384	7b
tag mistral:7b-text-v0.2-q2_K	748b32627509	2.7GB	16384	7b
tag mistral:7b-text-v0.2-q3_K_L	991a9afb3a73	3.8GB	16384	7b
tag mistral:7b-text-v0.2-q3_K_M	519ef17de46e	3.5GB	16384	7b
tag mistral:7b-text-v0.2-q3_K_S	1cd170493ae6	3.2GB	16384	7b
tag mistral:7b-text-v0.2-q4_0	495ae085225b	4.1GB	16384	7b
tag mistral:7b-text-v0.2-q4_1	fae6ab253307	4.6GB	16384	7b
tag mistral:7b-text-v0.2-q4_K_M	33518cc91a4d	4.4GB	16384	7b
tag mistral:7b-text-v0.2-q4_K_S	1a6db06e5aa7	4.1GB	16384	7b
tag mistral:7b-text-v0.2-q5_0	de4b5d95fa55	5.0GB	16384	7b
tag mistral:7b-text-v0.2-q5_1	719e139683a3	5.4GB	16384	7b
tag mistral:7b-text-v0.2-q5_K_M	d4e74c03817c	5.1GB	16384	7b
tag mistral:7b-text-v0.2-q5_K_S	d419d7d9e74a	5.0GB	16384	7b
tag mistral:7b-text-v0.2-q6_K	017da36fcc18	5.9GB	16384	7b
tag mistral:7b-text-v0.2-q8_0	e844517e7eaf	7.7GB	16384	7b
tag mistral:instruct	3944fe81ec14	4.1GB	32768	7b
tag mistral:latest	6577803aa9a0	4.4GB	32768	7b	4372811712	4372824384
tag mistral:text	495ae085225b	4.1GB	16384	7b
tag mistral:v0.1	b17615239298	4.1GB	32768	7b
tag mistral:v0.2	61e88e884507	4.1GB	32768	7b
tag mistral:v0.3	6577803aa9a0	4.4GB	32768	7b	4372811712	4372824384
tag mistrallite:7b	5393d4f5f262	4.1GB	32768	7b
tag mistrallite:7b-v0.1-fp16	a6c59d49e2a9	14GB	32768	7b
tag mistrallite:7b-v0.1-q2_K	32164f7b30a5	3.1GB	32768	7b
tag mistrallite:7b-v0.1-q3_K_L	bb7562f0532f	3.8GB	32768	7b
tag mistrallite:7b-v0.1-q3_K_M	366ee513d776	3.5GB	32768	7b
tag mistrallite:7b-v0.1-q3_K_S	ebf457323d7d	3.2GB	32768	7b
tag mistrallite:7b-v0.1-q4_0	5393d4f5f262	4.1GB	32768	7b
tag mistrallite:7b-v0.1-q4_1	00a4a71eee8f	4.6GB	32768	7b
tag mistrallite:7b-v0.1-q4_K_M	d73bbd6b49d1	4.4GB	32768	7b
tag mistrallite:7b-v0.1-q4_K_S	81a8a1744387	4.1GB	32768	7b
tag mistrallite:7b-v0.1-q5_0	751a158ec222	5.0GB	32768	7b
tag mistrallite:7b-v0.1-q5_1	e09d24104dd5	5.4GB	32768	7b
tag mistrallite:7b-v0.1-q5_K_M	7a3f8c87136f	5.1GB	32768	7b
tag mistrallite:7b-v0.1-q5_K_S	6b71023e7195	5.0GB	32768	7b
tag mistrallite:7b-v0.1-q6_K	c63d67539934	5.9GB	32768	7b
tag mistrallite:7b-v0.1-q8_0	8856fb347897	7.7GB	32768	7b
tag mistrallite:latest	5393d4f5f262	4.1GB	32768	7b
tag mixtral:8x22b	e8479ee1cb51	80GB	65536	8x22b
tag mixtral:8x22b-instruct	e8479ee1cb51	80GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-fp16	be69186cc79b	281GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q2_K	cf96f64cdf60	52GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q3_K_L	85c9d74f72e2	73GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q3_K_M	d552821493b8	68GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q3_K_S	50ec4fbf79f2	62GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q4_0	e8479ee1cb51	80GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q4_1	0ea2df035a44	88GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q4_K_M	de58127cf267	86GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q4_K_S	a9be4647cd05	80GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q5_0	c4d73325754c	97GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q5_1	a8e4c57d9fdb	106GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q5_K_M	040d78ec94bc	100GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q5_K_S	7dc2b27d2ce5	97GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q6_K	2a597519778d	116GB	65536	8x22b
tag mixtral:8x22b-instruct-v0.1-q8_0	74d06fe380a1	149GB	65536	8x22b
tag mixtral:8x22b-text	eb6b1cd64bb1	80GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-fp16	bada034b7898	281GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q2_K	9a187644e490	52GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q3_K_L	5637d20e8d2b	73GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q3_K_M	a45b937d5d88	68GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q3_K_S	4f5b5d113e8d	61GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q4_0	eb6b1cd64bb1	80GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q4_1	068cdfff8170	88GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q4_K_M	48fd198637f7	86GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q4_K_S	f43943467ac8	80GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q5_0	4f7e4cb4532b	97GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q5_1	77414be8fbac	106GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q5_K_M	92a2e32d7f87	100GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q5_K_S	9e736b483924	97GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q6_K	2fb8e840c060	116GB	65536	8x22b
tag mixtral:8x22b-text-v0.1-q8_0	619b5b9ddad2	149GB	65536	8x22b
tag mixtral:8x7b	a3b6bef0f836	26GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-fp16	96c204672c06	93GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q2_K	b5f8be13d719	17GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q3_K_L	44a28a0d7d9a	24GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q3_K_M	0f4e85e45e0c	23GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q3_K_S	8214ed645fc2	20GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q4_0	a3b6bef0f836	26GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q4_1	4ca263ed25e3	29GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q4_K_M	a69121c90013	28GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q4_K_S	39c18795563b	27GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q5_0	94bb1b270af9	32GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q5_1	1084fd5133d1	35GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q5_K_M	d011e1981bd1	33GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q5_K_S	68f12ddfe676	32GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q6_K	ceaac0dbeffa	38GB	32768	8x7b
tag mixtral:8x7b-instruct-v0.1-q8_0	4b4321b5a853	50GB	32768	8x7b
tag mixtral:8x7b-text	29c986d45fba	26GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-fp16	6c08977f2b56	93GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q2_K	279c2f61bb77	17GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q3_K_L	09d5395d1226	24GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q3_K_M	2ec7294409e7	23GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q3_K_S	b8bdfbd641af	20GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q4_0	29c986d45fba	26GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q4_1	20f1c9c7d6ee	29GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q4_K_M	2b19c246b20c	28GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q4_K_S	45ad2aba6509	27GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q5_0	1692f253599b	32GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q5_1	24ef911cb6dc	35GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q5_K_M	957a4d1fad36	33GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q5_K_S	0f550cd04214	32GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q6_K	0331d26f4ac1	38GB	32768	8x7b
tag mixtral:8x7b-text-v0.1-q8_0	50d4ad519912	50GB	32768	8x7b
tag mixtral:instruct	a3b6bef0f836	26GB	32768	8x7b
tag mixtral:latest	a3b6bef0f836	26GB	32768	8x7b
tag mixtral:text	29c986d45fba	26GB	32768	8x7b
tag mixtral:v0.1	e8479ee1cb51	80GB	65536	8x22b
tag mixtral:v0.1-instruct	e8479ee1cb51	80GB	65536	8x22b
tag moondream:1.8b	55fc3abd3867	1.7GB	2048	1.8b	828661152	1738451197
tag moondream:1.8b-v2-fp16	8921b6c3990a	3.7GB	2048	1.8b
tag moondream:1.8b-v2-q2_K	60a4fe10cc8b	1.5GB	2048	1.8b
tag moondream:1.8b-v2-q3_K_L	119dd8c33e4e	1.7GB	2048	1.8b
tag moondream:1.8b-v2-q3_K_M	b7ca95d4df05	1.7GB	2048	1.8b
tag moondream:1.8b-v2-q3_K_S	c1f516864beb	1.6GB	2048	1.8b
tag moondream:1.8b-v2-q4_0	55fc3abd3867	1.7GB	2048	1.8b	828661152	1738451197
tag moondream:1.8b-v2-q4_1	d3555a3ddc4b	1.8GB	2048	1.8b
tag moondream:1.8b-v2-q4_K_M	c865c80afc38	1.8GB	2048	1.8b
tag moondream:1.8b-v2-q4_K_S	6858752db2f4	1.7GB	2048	1.8b
tag moondream:1.8b-v2-q5_0	1d82a6c34daa	1.9GB	2048	1.8b
tag moondream:1.8b-v2-q5_1	0bc271bb633d	2.0GB	2048	1.8b
tag moondream:1.8b-v2-q5_K_M	521316e36d6e	2.0GB	2048	1.8b
tag moondream:1.8b-v2-q5_K_S	85200c02ea40	1.9GB	2048	1.8b
tag moondream:1.8b-v2-q6_K	5ff1472b766d	2.1GB	2048	1.8b
tag moondream:1.8b-v2-q8_0	0e65c7807dc3	2.4GB	2048	1.8b
tag moondream:latest	55fc3abd3867	1.7GB	2048	1.8b	828661152	1738451197
tag moondream:v2	55fc3abd3867	1.7GB	2048	1.8b	828661152	1738451197
tag muse-glimmer:30b	de878ce33ad8	18GB	131072	30b
tag muse-glimmer:30b-bf16	318fb1b9b816	57GB	131072	30b
tag muse-glimmer:30b-bf16-dflash	bd22c6664845	59GB	131072	30b
tag muse-glimmer:30b-mlx	ef32a55b4976	21GB	131072	30b
tag muse-glimmer:30b-mlx-bf16	43511b65122d	60GB	131072	30b
tag muse-glimmer:30b-mlx-bf16-dflash	db7968c9dcb3	65GB	131072	30b
tag muse-glimmer:30b-mxfp8	783458ca3191	33GB	131072	30b
tag muse-glimmer:30b-mxfp8-dflash	14bd0cb8d43f	35GB	131072	30b
tag muse-glimmer:30b-nvfp4	6a78d632287f	17GB	131072	30b
tag muse-glimmer:30b-nvfp4-dflash	ef32a55b4976	21GB	131072	30b
tag muse-glimmer:30b-q4_K_M	de878ce33ad8	18GB	131072	30b
tag muse-glimmer:30b-q4_K_M-dflash	da643f4663ab	20GB	131072	30b
tag muse-glimmer:30b-q8_0	6ffafcdbd728	31GB	131072	30b
tag muse-glimmer:30b-q8_0-dflash	51675ea1db04	33GB	131072	30b
tag muse-glimmer:latest	de878ce33ad8	18GB	131072	30b
tag mxbai-embed-large:335m	468836162de7	670MB	512	335m	669603712	669615493
tag mxbai-embed-large:335m-v1-fp16	468836162de7	670MB	512	335m	669603712	669615493
tag mxbai-embed-large:latest	468836162de7	670MB	512	335m	669603712	669615493
tag mxbai-embed-large:v1	468836162de7	670MB	512	335m	669603712	669615493
tag nemotron-3-nano:30b	b725f1117407	24GB	1048576	30b
tag nemotron-3-nano:30b-a3b-fp16	69eb03c51301	63GB	1048576	30b
tag nemotron-3-nano:30b-a3b-q4_K_M	b725f1117407	24GB	1048576	30b
tag nemotron-3-nano:30b-a3b-q8_0	a98df31bcc4a	34GB	1048576	30b
tag nemotron-3-nano:30b-cloud	01d0d069a149		1048576	30b
tag nemotron-3-nano:4b	6cc467f05439	2.8GB	262144	4b
tag nemotron-3-nano:4b-bf16	4bc6e34d03fb	8.0GB	262144	4b
tag nemotron-3-nano:4b-q8_0	c534497d032c	4.2GB	262144	4b
tag nemotron-3-nano:latest	b725f1117407	24GB	1048576	30b
tag nemotron-3-super:120b	95acc78b3ffd	87GB	262144	120b
tag nemotron-3-super:120b-a12b	95acc78b3ffd	87GB	262144	120b
tag nemotron-3-super:120b-a12b-bf16	c14fcbcdc70e	247GB	262144	120b
tag nemotron-3-super:120b-a12b-q4_K_M	95acc78b3ffd	87GB	262144	120b
tag nemotron-3-super:120b-a12b-q8_0	b935f8ec0f40	132GB	262144	120b
tag nemotron-3-super:cloud	be3943c5a818		262144
tag nemotron-3-super:latest	95acc78b3ffd	87GB	262144	120b
tag nemotron-3-ultra:cloud	802a2bec181a		262144
tag nemotron-3.5-lightning:30b	e7a64ff15fb1	25GB	1048576	30b
tag nemotron-3.5-lightning:30b-a3b	e7a64ff15fb1	25GB	1048576	30b
tag nemotron-3.5-lightning:30b-a3b-bf16	721c64cd61ac	66GB	1048576	30b
tag nemotron-3.5-lightning:30b-a3b-mlx	8b1474be6e54	23GB	262144	30b
tag nemotron-3.5-lightning:30b-a3b-mlx-bf16	7bf11b5991ed	66GB	262144	30b
tag nemotron-3.5-lightning:30b-a3b-mxfp8	906068bad076	34GB	262144	30b
tag nemotron-3.5-lightning:30b-a3b-nvfp4	8b1474be6e54	23GB	262144	30b
tag nemotron-3.5-lightning:30b-a3b-q4_K_M	e7a64ff15fb1	25GB	1048576	30b
tag nemotron-3.5-lightning:30b-a3b-q8_0	9983b24ee511	35GB	1048576	30b
tag nemotron-3.5-lightning:30b-mlx	8b1474be6e54	23GB	262144	30b
tag nemotron-3.5-lightning:latest	e7a64ff15fb1	25GB	1048576	30b
tag nemotron-cascade-2:30b	e0705e3fe8f7	24GB	262144	30b
tag nemotron-cascade-2:30b-a3b-q4_K_M	e0705e3fe8f7	24GB	262144	30b
tag nemotron-cascade-2:latest	e0705e3fe8f7	24GB	262144	30b
tag nemotron-mini:4b	ed76ab18784f	2.7GB	4096	4b	2697386784	2697402546
tag nemotron-mini:4b-instruct-fp16	d0d806e9853c	8.4GB	4096	4b
tag nemotron-mini:4b-instruct-q2_K	71c1aed58cc4	1.9GB	4096	4b
tag nemotron-mini:4b-instruct-q3_K_L	899020cd5b1e	2.5GB	4096	4b
tag nemotron-mini:4b-instruct-q3_K_M	91b07164ba46	2.3GB	4096	4b
tag nemotron-mini:4b-instruct-q3_K_S	28cabdeeb76e	2.1GB	4096	4b
tag nemotron-mini:4b-instruct-q4_0	041bd339f71f	2.6GB	4096	4b
tag nemotron-mini:4b-instruct-q4_1	715f0114b145	2.8GB	4096	4b
tag nemotron-mini:4b-instruct-q4_K_M	ed76ab18784f	2.7GB	4096	4b	2697386784	2697402546
tag nemotron-mini:4b-instruct-q4_K_S	59f3d2ea76f8	2.6GB	4096	4b
tag nemotron-mini:4b-instruct-q5_0	e5f64c7116d1	3.0GB	4096	4b
tag nemotron-mini:4b-instruct-q5_1	8c244be13dfe	3.2GB	4096	4b
tag nemotron-mini:4b-instruct-q5_K_M	9e36e563dbdd	3.1GB	4096	4b
tag nemotron-mini:4b-instruct-q5_K_S	072f4b7daa17	3.0GB	4096	4b
tag nemotron-mini:4b-instruct-q6_K	4cf36901911e	3.4GB	4096	4b
tag nemotron-mini:4b-instruct-q8_0	fe86a4d04f9f	4.5GB	4096	4b
tag nemotron-mini:latest	ed76ab18784f	2.7GB	4096	4b	2697386784	2697402546
tag nemotron3:33b	f6d8b7ff496c	28GB	131072	33b
tag nemotron3:33b-bf16	b318f0929784	66GB	131072	33b
tag nemotron3:33b-q4_K_M	baa676a14e13	28GB	131072	33b
tag nemotron3:33b-q8	74d89c84a443	36GB	131072	33b
tag nemotron:70b	2262f047a28a	43GB	131072	70b
tag nemotron:70b-instruct-fp16	e02a46ff1109	141GB	131072	70b
tag nemotron:70b-instruct-q2_K	f4743c4c6e52	26GB	131072	70b
tag nemotron:70b-instruct-q3_K_L	a6c94d07d7c9	37GB	131072	70b
tag nemotron:70b-instruct-q3_K_M	a0a786c3dc39	34GB	131072	70b
tag nemotron:70b-instruct-q3_K_S	49258a4a766a	31GB	131072	70b
tag nemotron:70b-instruct-q4_0	aade1b26eba3	40GB	131072	70b
tag nemotron:70b-instruct-q4_1	c463f99d4c5e	44GB	131072	70b
tag nemotron:70b-instruct-q4_K_M	2262f047a28a	43GB	131072	70b
tag nemotron:70b-instruct-q4_K_S	0e32f30ad742	40GB	131072	70b
tag nemotron:70b-instruct-q5_0	4c83a56211a0	49GB	131072	70b
tag nemotron:70b-instruct-q5_1	32ce9fe7477b	53GB	131072	70b
tag nemotron:70b-instruct-q5_K_M	def2cefbe818	50GB	131072	70b
tag nemotron:70b-instruct-q5_K_S	c5dfebb28f5f	49GB	131072	70b
tag nemotron:70b-instruct-q6_K	8d12c48f836a	58GB	131072	70b
tag nemotron:70b-instruct-q8_0	8865b9ab3285	75GB	131072	70b
tag nemotron:latest	2262f047a28a	43GB	131072	70b
tag neural-chat:7b	89fa737d3b85	4.1GB	32768	7b
tag neural-chat:7b-v3.1	73940af9fe02	4.1GB	32768	7b
tag neural-chat:7b-v3.1-fp16	1b3251040972	14GB	32768	7b
tag neural-chat:7b-v3.1-q2_K	620f8a81424b	3.1GB	32768	7b
tag neural-chat:7b-v3.1-q3_K_L	acf7b66e2aee	3.8GB	32768	7b
tag neural-chat:7b-v3.1-q3_K_M	cf3dc2d014a5	3.5GB	32768	7b
tag neural-chat:7b-v3.1-q3_K_S	7825c6bd7656	3.2GB	32768	7b
tag neural-chat:7b-v3.1-q4_0	73940af9fe02	4.1GB	32768	7b
tag neural-chat:7b-v3.1-q4_1	e94062f979ad	4.6GB	32768	7b
tag neural-chat:7b-v3.1-q4_K_M	d2fbc68137fc	4.4GB	32768	7b
tag neural-chat:7b-v3.1-q4_K_S	7d8b92a60fab	4.1GB	32768	7b
tag neural-chat:7b-v3.1-q5_0	b31c14a4bfcf	5.0GB	32768	7b
tag neural-chat:7b-v3.1-q5_1	874ed3640927	5.4GB	32768	7b
tag neural-chat:7b-v3.1-q5_K_M	f36c54b7e769	5.1GB	32768	7b
tag neural-chat:7b-v3.1-q5_K_S	d2c083566569	5.0GB	32768	7b
tag neural-chat:7b-v3.1-q6_K	824a1e326c89	5.9GB	32768	7b
tag neural-chat:7b-v3.1-q8_0	2965939336f6	7.7GB	32768	7b
tag neural-chat:7b-v3.2	f4c6a8e532e8	4.1GB	32768	7b
tag neural-chat:7b-v3.2-fp16	f5256ca4757e	14GB	32768	7b
tag neural-chat:7b-v3.2-q2_K	103bcb6b16f2	3.1GB	32768	7b
tag neural-chat:7b-v3.2-q3_K_L	66750b08787d	3.8GB	32768	7b
tag neural-chat:7b-v3.2-q3_K_M	f719737f98a2	3.5GB	32768	7b
tag neural-chat:7b-v3.2-q3_K_S	aac750b8a41e	3.2GB	32768	7b
tag neural-chat:7b-v3.2-q4_0	f4c6a8e532e8	4.1GB	32768	7b
tag neural-chat:7b-v3.2-q4_1	7a06e87d4696	4.6GB	32768	7b
tag neural-chat:7b-v3.2-q4_K_M	33172df918d2	4.4GB	32768	7b
tag neural-chat:7b-v3.2-q4_K_S	4a8f50c4525a	4.1GB	32768	7b
tag neural-chat:7b-v3.2-q5_0	070678810598	5.0GB	32768	7b
tag neural-chat:7b-v3.2-q5_1	379f3f601243	5.4GB	32768	7b
tag neural-chat:7b-v3.2-q5_K_M	4f8475c82182	5.1GB	32768	7b
tag neural-chat:7b-v3.2-q5_K_S	79ae554db28d	5.0GB	32768	7b
tag neural-chat:7b-v3.2-q6_K	9c0c2ea9c046	5.9GB	32768	7b
tag neural-chat:7b-v3.2-q8_0	6e958fe1fd6e	7.7GB	32768	7b
tag neural-chat:7b-v3.3	89fa737d3b85	4.1GB	32768	7b
tag neural-chat:7b-v3.3-fp16	7b7e1b58d372	14GB	32768	7b
tag neural-chat:7b-v3.3-q2_K	85dca14ccac6	3.1GB	32768	7b
tag neural-chat:7b-v3.3-q3_K_L	5b9c964d9ac8	3.8GB	32768	7b
tag neural-chat:7b-v3.3-q3_K_M	189d5ae31c17	3.5GB	32768	7b
tag neural-chat:7b-v3.3-q3_K_S	645fb17707c9	3.2GB	32768	7b
tag neural-chat:7b-v3.3-q4_0	89fa737d3b85	4.1GB	32768	7b
tag neural-chat:7b-v3.3-q4_1	e081f623106e	4.6GB	32768	7b
tag neural-chat:7b-v3.3-q4_K_M	b1a7b3b85566	4.4GB	32768	7b
tag neural-chat:7b-v3.3-q4_K_S	07c6aaab950b	4.1GB	32768	7b
tag neural-chat:7b-v3.3-q5_0	f5372fe561c2	5.0GB	32768	7b
tag neural-chat:7b-v3.3-q5_1	b8ba685c1303	5.4GB	32768	7b
tag neural-chat:7b-v3.3-q5_K_M	6e7f6242bbec	5.1GB	32768	7b
tag neural-chat:7b-v3.3-q5_K_S	fb872be705fd	5.0GB	32768	7b
tag neural-chat:7b-v3.3-q6_K	3098763b2a1d	5.9GB	32768	7b
tag neural-chat:7b-v3.3-q8_0	fc8c63cac8c7	7.7GB	32768	7b
tag neural-chat:latest	89fa737d3b85	4.1GB	32768	7b
tag nexusraven:13b	483a8282af74	7.4GB	16384	13b
tag nexusraven:13b-fp16	038c3ee38ca3	26GB	16384	13b
tag nexusraven:13b-q2_K	88af7c885f6d	5.4GB	16384	13b
tag nexusraven:13b-q3_K_L	be1c4d4ebf80	6.9GB	16384	13b
tag nexusraven:13b-q3_K_M	32ee186898d8	6.3GB	16384	13b
tag nexusraven:13b-q3_K_S	c327bf4400c3	5.7GB	16384	13b
tag nexusraven:13b-q4_0	336957c1d527	7.4GB	16384	13b
tag nexusraven:13b-q4_1	cc0185e939a9	8.2GB	16384	13b
tag nexusraven:13b-q4_K_M	869ecaf32849	7.9GB	16384	13b
tag nexusraven:13b-q4_K_S	01ab3a1e2bd0	7.4GB	16384	13b
tag nexusraven:13b-q5_0	1edef32ba6b0	9.0GB	16384	13b
tag nexusraven:13b-q5_1	5695d35736eb	9.8GB	16384	13b
tag nexusraven:13b-q5_K_M	3ba5150eacb6	9.2GB	16384	13b
tag nexusraven:13b-q5_K_S	d47e757e2f8a	9.0GB	16384	13b
tag nexusraven:13b-q6_K	fa629e4e0d35	11GB	16384	13b
tag nexusraven:13b-q8_0	25fba36ef0af	14GB	16384	13b
tag nexusraven:13b-v2-fp16	6e9f4b4dff57	26GB	16384	13b
tag nexusraven:13b-v2-q2_K	335cee44ee6e	5.4GB	16384	13b
tag nexusraven:13b-v2-q3_K_L	030244bdb058	6.9GB	16384	13b
tag nexusraven:13b-v2-q3_K_M	9c3abc556fee	6.3GB	16384	13b
tag nexusraven:13b-v2-q3_K_S	e05ddc03a204	5.7GB	16384	13b
tag nexusraven:13b-v2-q4_0	483a8282af74	7.4GB	16384	13b
tag nexusraven:13b-v2-q4_1	9d97f7422b57	8.2GB	16384	13b
tag nexusraven:13b-v2-q4_K_M	c686cfb91b9b	7.9GB	16384	13b
tag nexusraven:13b-v2-q4_K_S	d922b5f359d4	7.4GB	16384	13b
tag nexusraven:13b-v2-q5_0	93d134582405	9.0GB	16384	13b
tag nexusraven:13b-v2-q5_1	223215c51cfb	9.8GB	16384	13b
tag nexusraven:13b-v2-q5_K_M	8754f5363618	9.2GB	16384	13b
tag nexusraven:13b-v2-q5_K_S	506b8b5250ba	9.0GB	16384	13b
tag nexusraven:13b-v2-q6_K	d81ebb5a6f93	11GB	16384	13b
tag nexusraven:13b-v2-q8_0	2f770812d079	14GB	16384	13b
tag nexusraven:latest	483a8282af74	7.4GB	16384	13b
tag nomic-embed-text-v2-moe:latest	ff9c2f10ef5e	958MB	512
tag nomic-embed-text:137m-v1.5-fp16	0a109f422b47	274MB	2048	137m	274290656	274302450
tag nomic-embed-text:latest	0a109f422b47	274MB	2048	137m	274290656	274302450
tag nomic-embed-text:v1.5	0a109f422b47	274MB	2048	137m	274290656	274302450
tag north-mini-code-1.0:bf16	e1265bf9e834	61GB	499712	all
tag north-mini-code-1.0:latest	d8b269ad5c7c	19GB	499712	all
tag north-mini-code-1.0:mlx-bf16	70520154ae45	61GB	499712	all
tag north-mini-code-1.0:mlx-mxfp8	82b3f0ab2d1c	31GB	499712	all
tag north-mini-code-1.0:mlx-nvfp4	83c9952930e0	20GB	499712	all
tag north-mini-code-1.0:q4_K_M	d8b269ad5c7c	19GB	499712	all
tag north-mini-code-1.0:q8_0	b6c144236e03	32GB	499712	all
tag notus:7b	43c512e16786	4.1GB	32768	7b
tag notus:7b-v1	43c512e16786	4.1GB	32768	7b
tag notus:7b-v1-fp16	2da08fbc17f3	14GB	32768	7b
tag notus:7b-v1-q2_K	577ecb9ceace	3.1GB	32768	7b
tag notus:7b-v1-q3_K_L	fba4029e7992	3.8GB	32768	7b
tag notus:7b-v1-q3_K_M	3293885c4fdb	3.5GB	32768	7b
tag notus:7b-v1-q3_K_S	86c3a67a139d	3.2GB	32768	7b
tag notus:7b-v1-q4_0	43c512e16786	4.1GB	32768	7b
tag notus:7b-v1-q4_1	38a71126d0df	4.6GB	32768	7b
tag notus:7b-v1-q4_K_M	444648af6d37	4.4GB	32768	7b
tag notus:7b-v1-q4_K_S	3321b0e7eb01	4.1GB	32768	7b
tag notus:7b-v1-q5_0	1b3a120c0ee4	5.0GB	32768	7b
tag notus:7b-v1-q5_1	a1a23c0638d0	5.4GB	32768	7b
tag notus:7b-v1-q5_K_M	07fe7b1736b9	5.1GB	32768	7b
tag notus:7b-v1-q5_K_S	00bb14ed7fca	5.0GB	32768	7b
tag notus:7b-v1-q6_K	f55d593525c3	5.9GB	32768	7b
tag notus:7b-v1-q8_0	4f664c6f7b54	7.7GB	32768	7b
tag notus:latest	43c512e16786	4.1GB	32768	7b
tag notux:8x7b	fe14e7d66184	26GB	32768	8x7b
tag notux:8x7b-v1	fe14e7d66184	26GB	32768	8x7b
tag notux:8x7b-v1-fp16	2fcdc0b6a3a1	93GB	32768	8x7b
tag notux:8x7b-v1-q2_K	92257992996c	16GB	32768	8x7b
tag notux:8x7b-v1-q3_K_L	dba2de3a5168	20GB	32768	8x7b
tag notux:8x7b-v1-q3_K_M	20bdbdb43962	20GB	32768	8x7b
tag notux:8x7b-v1-q3_K_S	204879dc2cc3	20GB	32768	8x7b
tag notux:8x7b-v1-q4_0	fe14e7d66184	26GB	32768	8x7b
tag notux:8x7b-v1-q4_1	09296d49ac57	29GB	32768	8x7b
tag notux:8x7b-v1-q4_K_M	3b16f6f4e58b	26GB	32768	8x7b
tag notux:8x7b-v1-q4_K_S	abf66a2df688	26GB	32768	8x7b
tag notux:8x7b-v1-q5_0	ccd5d7aa8e35	32GB	32768	8x7b
tag notux:8x7b-v1-q5_1	f5d5ac5b61ef	35GB	32768	8x7b
tag notux:8x7b-v1-q5_K_M	ec6abe6a6aa2	32GB	32768	8x7b
tag notux:8x7b-v1-q5_K_S	acae292badb5	32GB	32768	8x7b
tag notux:8x7b-v1-q6_K	ecaacfc45d90	38GB	32768	8x7b
tag notux:8x7b-v1-q8_0	03152c4371e4	50GB	32768	8x7b
tag notux:latest	fe14e7d66184	26GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b	da8c35896cff	26GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-fp16	42c40087888d	93GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q2_K	def75f44e678	17GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q3_K_L	d3f241b3fa43	24GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q3_K_M	e401c6cff6ee	23GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q3_K_S	b83102712906	20GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q4_0	da8c35896cff	26GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q4_1	6b8631272ae5	29GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q4_K_M	5ce16766078d	28GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q4_K_S	72597fc38d4a	27GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q5_0	2d30ec45b54c	32GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q5_1	d37f3798cec9	35GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q5_K_M	c95f2fb1bbb0	33GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q5_K_S	78bf09c60f45	32GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q6_K	af9b1e15b356	38GB	32768	8x7b
tag nous-hermes2-mixtral:8x7b-dpo-q8_0	a6f9a3257097	50GB	32768	8x7b
tag nous-hermes2-mixtral:dpo	da8c35896cff	26GB	32768	8x7b
tag nous-hermes2-mixtral:latest	da8c35896cff	26GB	32768	8x7b
tag nous-hermes2:10.7b	d50977d0b36a	6.1GB	4096	10.7b
tag nous-hermes2:10.7b-solar-fp16	d1a6005a734e	21GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q2_K	2931d5c846b2	4.5GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q3_K_L	36b57986a223	5.7GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q3_K_M	20bed3473bc5	5.2GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q3_K_S	5b55664515d5	4.7GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q4_0	d50977d0b36a	6.1GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q4_1	7486b76cccbc	6.7GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q4_K_M	3901698f9529	6.5GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q4_K_S	674107bfb50e	6.1GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q5_0	9b7a0ddf5539	7.4GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q5_1	ade17e89ce44	8.1GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q5_K_M	c21ad0ffb1e8	7.6GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q5_K_S	b0a593650c5a	7.4GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q6_K	46a4c005c00c	8.8GB	4096	10.7b
tag nous-hermes2:10.7b-solar-q8_0	04509546373b	11GB	4096	10.7b
tag nous-hermes2:34b	1fbb49caabbd	19GB	4096	34b
tag nous-hermes2:34b-yi-fp16	ba6742bba2e3	69GB	4096	34b
tag nous-hermes2:34b-yi-q2_K	5880153d6216	15GB	4096	34b
tag nous-hermes2:34b-yi-q3_K_L	d9e569fe62f4	18GB	4096	34b
tag nous-hermes2:34b-yi-q3_K_M	f2531c88caf1	17GB	4096	34b
tag nous-hermes2:34b-yi-q3_K_S	0bc80f2f5fd8	15GB	4096	34b
tag nous-hermes2:34b-yi-q4_0	1fbb49caabbd	19GB	4096	34b
tag nous-hermes2:34b-yi-q4_1	692a7d97562c	22GB	4096	34b
tag nous-hermes2:34b-yi-q4_K_M	d0e1b2a20bbd	21GB	4096	34b
tag nous-hermes2:34b-yi-q4_K_S	83c068cc2a03	20GB	4096	34b
tag nous-hermes2:34b-yi-q5_0	b3a3236a26f1	24GB	4096	34b
tag nous-hermes2:34b-yi-q5_1	9a77070e0a87	26GB	4096	34b
tag nous-hermes2:34b-yi-q5_K_M	9f0dea62722f	24GB	4096	34b
tag nous-hermes2:34b-yi-q5_K_S	8f6909b8327b	24GB	4096	34b
tag nous-hermes2:34b-yi-q6_K	2e9855cc9f21	28GB	4096	34b
tag nous-hermes2:34b-yi-q8_0	a1e70aa6a163	37GB	4096	34b
tag nous-hermes2:latest	d50977d0b36a	6.1GB	4096	10.7b
tag nous-hermes:13b	e6251854aa4c	7.4GB	4096	13b
tag nous-hermes:13b-fp16	83e200dff28c	26GB	2048	13b
tag nous-hermes:13b-llama2	e6251854aa4c	7.4GB	4096	13b
tag nous-hermes:13b-llama2-fp16	0e2f44eb0773	26GB	4096	13b
tag nous-hermes:13b-llama2-q2_K	351d072134ee	5.4GB	4096	13b
tag nous-hermes:13b-llama2-q3_K_L	55510b4db076	6.9GB	4096	13b
tag nous-hermes:13b-llama2-q3_K_M	ed2a0543a4f2	6.3GB	4096	13b
tag nous-hermes:13b-llama2-q3_K_S	12fcbf2adcd7	5.7GB	4096	13b
tag nous-hermes:13b-llama2-q4_0	e6251854aa4c	7.4GB	4096	13b
tag nous-hermes:13b-llama2-q4_1	52cf8c8c1f43	8.2GB	4096	13b
tag nous-hermes:13b-llama2-q4_K_M	2baf9b8ebbbc	7.9GB	4096	13b
tag nous-hermes:13b-llama2-q4_K_S	26f1237d26d7	7.4GB	4096	13b
tag nous-hermes:13b-llama2-q5_0	aa60531ab05e	9.0GB	4096	13b
tag nous-hermes:13b-llama2-q5_1	301d1bce8506	9.8GB	4096	13b
tag nous-hermes:13b-llama2-q5_K_M	f712a98ac03c	9.2GB	4096	13b
tag nous-hermes:13b-llama2-q5_K_S	499c44fdcbf9	9.0GB	4096	13b
tag nous-hermes:13b-llama2-q6_K	eedd114c4d95	11GB	4096	13b
tag nous-hermes:13b-llama2-q8_0	7c6c80693fd9	14GB	4096	13b
tag nous-hermes:13b-q2_K	5049c9c4bc2a	5.4GB	2048	13b
tag nous-hermes:13b-q3_K_L	da82ae0a2f34	6.9GB	2048	13b
tag nous-hermes:13b-q3_K_M	541fa538fcc0	6.3GB	2048	13b
tag nous-hermes:13b-q3_K_S	88a44838868d	5.7GB	2048	13b
tag nous-hermes:13b-q4_0	61fe5b2ccd82	7.4GB	2048	13b
tag nous-hermes:13b-q4_1	a651d3847eac	8.2GB	2048	13b
tag nous-hermes:13b-q4_K_M	a89c261261df	7.9GB	2048	13b
tag nous-hermes:13b-q4_K_S	dfdcc8b0cb9b	7.4GB	2048	13b
tag nous-hermes:13b-q5_0	eeb742832a51	9.0GB	2048	13b
tag nous-hermes:13b-q5_1	038fe176c480	9.8GB	2048	13b
tag nous-hermes:13b-q5_K_M	00a91bb87bab	9.2GB	2048	13b
tag nous-hermes:13b-q5_K_S	9168dcc08386	9.0GB	2048	13b
tag nous-hermes:13b-q6_K	d13a63be6cce	11GB	2048	13b
tag nous-hermes:13b-q8_0	46d4bb81ee05	14GB	2048	13b
tag nous-hermes:70b-llama2-fp16	1da6e95d6cea	138GB	4096	70b
tag nous-hermes:70b-llama2-q2_K	9c6cf2f685c9	29GB	4096	70b
tag nous-hermes:70b-llama2-q3_K_L	c872f2a366df	36GB	4096	70b
tag nous-hermes:70b-llama2-q3_K_M	32c31c64cdbf	33GB	4096	70b
tag nous-hermes:70b-llama2-q3_K_S	18e62dbb016a	30GB	4096	70b
tag nous-hermes:70b-llama2-q4_0	cadbb9c53eca	39GB	4096	70b
tag nous-hermes:70b-llama2-q4_1	440fbf2182c3	43GB	4096	70b
tag nous-hermes:70b-llama2-q4_K_M	21314c236bdf	41GB	4096	70b
tag nous-hermes:70b-llama2-q4_K_S	12421faf08d0	39GB	4096	70b
tag nous-hermes:70b-llama2-q5_0	122da3aab28d	47GB	4096	70b
tag nous-hermes:70b-llama2-q5_1	b654542cc786	52GB	4096	70b
tag nous-hermes:70b-llama2-q5_K_M	7add3f814c3c	49GB	4096	70b
tag nous-hermes:70b-llama2-q6_K	110cec2e283d	57GB	4096	70b
tag nous-hermes:7b	4bfb8ab0bd02	3.8GB	4096	7b
tag nous-hermes:7b-llama2	4bfb8ab0bd02	3.8GB	4096	7b
tag nous-hermes:7b-llama2-fp16	38afafe3e533	13GB	4096	7b
tag nous-hermes:7b-llama2-q2_K	4968fef8e8b9	2.8GB	4096	7b
tag nous-hermes:7b-llama2-q3_K_L	e6a435b97b57	3.6GB	4096	7b
tag nous-hermes:7b-llama2-q3_K_M	70cf80e138af	3.3GB	4096	7b
tag nous-hermes:7b-llama2-q3_K_S	5969474f335c	2.9GB	4096	7b
tag nous-hermes:7b-llama2-q4_0	4bfb8ab0bd02	3.8GB	4096	7b
tag nous-hermes:7b-llama2-q4_1	52cda9e6f6da	4.2GB	4096	7b
tag nous-hermes:7b-llama2-q4_K_M	ab3cdd3e85cd	4.1GB	4096	7b
tag nous-hermes:7b-llama2-q4_K_S	8040a0492349	3.9GB	4096	7b
tag nous-hermes:7b-llama2-q5_0	c6a3388bcc53	4.7GB	4096	7b
tag nous-hermes:7b-llama2-q5_1	3c0e1768c975	5.1GB	4096	7b
tag nous-hermes:7b-llama2-q5_K_M	177be89aeec9	4.8GB	4096	7b
tag nous-hermes:7b-llama2-q5_K_S	2b05878efeb9	4.7GB	4096	7b
tag nous-hermes:7b-llama2-q6_K	e9913ad528c9	5.5GB	4096	7b
tag nous-hermes:7b-llama2-q8_0	a512e84c0ad5	7.2GB	4096	7b
tag nous-hermes:latest	4bfb8ab0bd02	3.8GB	4096	7b
tag nuextract:3.8b	233ce1dee972	2.2GB	4096	3.8b
tag nuextract:3.8b-fp16	d8bc760a64ed	7.6GB	4096	3.8b
tag nuextract:3.8b-q2_K	3ff975f1c449	1.4GB	4096	3.8b
tag nuextract:3.8b-q3_K_L	d1c82fd1af09	2.1GB	4096	3.8b
tag nuextract:3.8b-q3_K_M	0bb3a0c4be0e	2.0GB	4096	3.8b
tag nuextract:3.8b-q3_K_S	7e8679715f5c	1.7GB	4096	3.8b
tag nuextract:3.8b-q4_0	233ce1dee972	2.2GB	4096	3.8b
tag nuextract:3.8b-q4_1	cb364d1aa272	2.4GB	4096	3.8b
tag nuextract:3.8b-q4_K_M	2e9ece488363	2.4GB	4096	3.8b
tag nuextract:3.8b-q4_K_S	14b853e9c0c0	2.2GB	4096	3.8b
tag nuextract:3.8b-q5_0	f2effca26a5f	2.6GB	4096	3.8b
tag nuextract:3.8b-q5_1	e04443b0019f	2.9GB	4096	3.8b
tag nuextract:3.8b-q5_K_M	e45f9e901474	2.8GB	4096	3.8b
tag nuextract:3.8b-q5_K_S	1d19041cee7d	2.6GB	4096	3.8b
tag nuextract:3.8b-q6_K	313af121aa51	3.1GB	4096	3.8b
tag nuextract:3.8b-q8_0	fac3a7e1b11b	4.1GB	4096	3.8b
tag nuextract:latest	233ce1dee972	2.2GB	4096	3.8b
tag olmo-3.1:32b	223d4ec84d91	19GB	65536	32b
tag olmo-3.1:32b-instruct	a16b6a5be6cf	19GB	65536	32b
tag olmo-3.1:32b-instruct-fp16	b3d8212bddfb	64GB	65536	32b
tag olmo-3.1:32b-instruct-q4_K_M	a16b6a5be6cf	19GB	65536	32b
tag olmo-3.1:32b-instruct-q8_0	088dea22fc85	34GB	65536	32b
tag olmo-3.1:32b-think	223d4ec84d91	19GB	65536	32b
tag olmo-3.1:32b-think-fp16	3ce9adcd167e	64GB	65536	32b
tag olmo-3.1:32b-think-q4_K_M	223d4ec84d91	19GB	65536	32b
tag olmo-3.1:32b-think-q8_0	3028211a2045	34GB	65536	32b
tag olmo-3.1:latest	223d4ec84d91	19GB	65536	32b
tag olmo-3:32b	e9f1ab1d201f	19GB	65536	32b
tag olmo-3:32b-think	e9f1ab1d201f	19GB	65536	32b
tag olmo-3:32b-think-fp16	19507f95f179	64GB	65536	32b
tag olmo-3:32b-think-q4_K_M	e9f1ab1d201f	19GB	65536	32b
tag olmo-3:32b-think-q8_0	029b051ac27f	34GB	65536	32b
tag olmo-3:7b	b8d4c92ac9c1	4.5GB	65536	7b
tag olmo-3:7b-instruct	ea72df8c85d7	4.5GB	65536	7b
tag olmo-3:7b-instruct-fp16	10bc19cdab78	15GB	65536	7b
tag olmo-3:7b-instruct-q4_K_M	ea72df8c85d7	4.5GB	65536	7b
tag olmo-3:7b-instruct-q8_0	d40368740fe9	7.8GB	65536	7b
tag olmo-3:7b-think	b8d4c92ac9c1	4.5GB	65536	7b
tag olmo-3:7b-think-fp16	2ab176791f8c	15GB	65536	7b
tag olmo-3:7b-think-q4_K_M	b8d4c92ac9c1	4.5GB	65536	7b
tag olmo-3:7b-think-q8_0	84ada4103830	7.8GB	65536	7b
tag olmo-3:latest	b8d4c92ac9c1	4.5GB	65536	7b
tag olmo2:13b	6c279ebc980f	8.4GB	4096	13b	8354349536	8354361686
tag olmo2:13b-1124-instruct-fp16	c5cd17f69ca0	27GB	4096	13b
tag olmo2:13b-1124-instruct-q4_K_M	6c279ebc980f	8.4GB	4096	13b	8354349536	8354361686
tag olmo2:13b-1124-instruct-q8_0	54d0ec72e884	15GB	4096	13b
tag olmo2:7b	4208d3b406db	4.5GB	4096	7b	4472020256	4472032405
tag olmo2:7b-1124-instruct-fp16	fa483f2d5cc7	15GB	4096	7b
tag olmo2:7b-1124-instruct-q4_K_M	4208d3b406db	4.5GB	4096	7b	4472020256	4472032405
tag olmo2:7b-1124-instruct-q8_0	e75d0b293717	7.8GB	4096	7b
tag olmo2:latest	4208d3b406db	4.5GB	4096	7b	4472020256	4472032405
tag open-orca-platypus2:13b	6f0b7ebe895b	7.4GB	4096	13b
tag open-orca-platypus2:13b-fp16	950e73357fe8	26GB	4096	13b
tag open-orca-platypus2:13b-q2_K	945f02ef0947	5.4GB	4096	13b
tag open-orca-platypus2:13b-q3_K_L	7acb4af27933	6.9GB	4096	13b
tag open-orca-platypus2:13b-q3_K_M	be5b790d30b0	6.3GB	4096	13b
tag open-orca-platypus2:13b-q3_K_S	0c91c25a94c2	5.7GB	4096	13b
tag open-orca-platypus2:13b-q4_0	6f0b7ebe895b	7.4GB	4096	13b
tag open-orca-platypus2:13b-q4_1	387d1045d74c	8.2GB	4096	13b
tag open-orca-platypus2:13b-q4_K_M	54a672fea3c8	7.9GB	4096	13b
tag open-orca-platypus2:13b-q4_K_S	f4de4beb0df0	7.4GB	4096	13b
tag open-orca-platypus2:13b-q5_0	023eaa0bbf81	9.0GB	4096	13b
tag open-orca-platypus2:13b-q5_1	a94fe59f659f	9.8GB	4096	13b
tag open-orca-platypus2:13b-q5_K_M	a647dbf9ef57	9.2GB	4096	13b
tag open-orca-platypus2:13b-q5_K_S	c438f94f7300	9.0GB	4096	13b
tag open-orca-platypus2:13b-q6_K	ebc8fa531884	11GB	4096	13b
tag open-orca-platypus2:13b-q8_0	932ede153548	14GB	4096	13b
tag open-orca-platypus2:latest	6f0b7ebe895b	7.4GB	4096	13b
tag openchat:7b	537a4e03b649	4.1GB	8192	7b
tag openchat:7b-v3.5	980eba937c08	4.1GB	8192	7b
tag openchat:7b-v3.5-0106	537a4e03b649	4.1GB	8192	7b
tag openchat:7b-v3.5-0106-fp16	904ff9758131	14GB	8192	7b
tag openchat:7b-v3.5-0106-q2_K	40a9b8bdcd51	3.1GB	8192	7b
tag openchat:7b-v3.5-0106-q3_K_L	7c4478e7725d	3.8GB	8192	7b
tag openchat:7b-v3.5-0106-q3_K_M	76cd9a0c98ff	3.5GB	8192	7b
tag openchat:7b-v3.5-0106-q3_K_S	43be12a77c78	3.2GB	8192	7b
tag openchat:7b-v3.5-0106-q4_0	537a4e03b649	4.1GB	8192	7b
tag openchat:7b-v3.5-0106-q4_1	029a27df0e0e	4.6GB	8192	7b
tag openchat:7b-v3.5-0106-q4_K_M	606fbe86851f	4.4GB	8192	7b
tag openchat:7b-v3.5-0106-q4_K_S	fe011350d88f	4.1GB	8192	7b
tag openchat:7b-v3.5-0106-q5_0	bf796ce1e6e4	5.0GB	8192	7b
tag openchat:7b-v3.5-0106-q5_1	87023ab68886	5.4GB	8192	7b
tag openchat:7b-v3.5-0106-q5_K_M	75e83c02831a	5.1GB	8192	7b
tag openchat:7b-v3.5-0106-q5_K_S	6ed7bb1af154	5.0GB	8192	7b
tag openchat:7b-v3.5-0106-q6_K	068f00f96fbf	5.9GB	8192	7b
tag openchat:7b-v3.5-0106-q8_0	54a3b6ecd5ec	7.7GB	8192	7b
tag openchat:7b-v3.5-1210	aa6d10add428	4.1GB	8192	7b
tag openchat:7b-v3.5-1210-fp16	24a0134d29f6	14GB	8192	7b
tag openchat:7b-v3.5-1210-q2_K	90cfa4fd3ee4	3.1GB	8192	7b
tag openchat:7b-v3.5-1210-q3_K_L	cdab528998e3	3.8GB	8192	7b
tag openchat:7b-v3.5-1210-q3_K_M	ad84860337cb	3.5GB	8192	7b
tag openchat:7b-v3.5-1210-q3_K_S	4a07652bf006	3.2GB	8192	7b
tag openchat:7b-v3.5-1210-q4_0	aa6d10add428	4.1GB	8192	7b
tag openchat:7b-v3.5-1210-q4_1	525ce9ede1d8	4.6GB	8192	7b
tag openchat:7b-v3.5-1210-q4_K_M	c0f6439075b8	4.4GB	8192	7b
tag openchat:7b-v3.5-1210-q4_K_S	8d50e6d40482	4.1GB	8192	7b
tag openchat:7b-v3.5-1210-q5_0	4c6db90c2db0	5.0GB	8192	7b
tag openchat:7b-v3.5-1210-q5_1	2185cdd08ed8	5.4GB	8192	7b
tag openchat:7b-v3.5-1210-q5_K_M	64e4cb9bb506	5.1GB	8192	7b
tag openchat:7b-v3.5-1210-q5_K_S	f78feecd69cf	5.0GB	8192	7b
tag openchat:7b-v3.5-1210-q6_K	2f844aee86ba	5.9GB	8192	7b
tag openchat:7b-v3.5-1210-q8_0	2911bfb27389	7.7GB	8192	7b
tag openchat:7b-v3.5-fp16	b2cb2e8359a3	14GB	8192	7b
tag openchat:7b-v3.5-q2_K	c8a422048247	3.1GB	8192	7b
tag openchat:7b-v3.5-q3_K_L	cce7d2d85cc1	3.8GB	8192	7b
tag openchat:7b-v3.5-q3_K_M	bb9a71d66b29	3.5GB	8192	7b
tag openchat:7b-v3.5-q3_K_S	961a8432de51	3.2GB	8192	7b
tag openchat:7b-v3.5-q4_0	980eba937c08	4.1GB	8192	7b
tag openchat:7b-v3.5-q4_1	2d59d300369b	4.6GB	8192	7b
tag openchat:7b-v3.5-q4_K_M	f7d0a07c2357	4.4GB	8192	7b
tag openchat:7b-v3.5-q4_K_S	99507f29347f	4.1GB	8192	7b
tag openchat:7b-v3.5-q5_0	311f9cb4a2f3	5.0GB	8192	7b
tag openchat:7b-v3.5-q5_1	bf4eb0e1d37f	5.4GB	8192	7b
tag openchat:7b-v3.5-q5_K_M	6b9271b7e00e	5.1GB	8192	7b
tag openchat:7b-v3.5-q5_K_S	213e534d3f58	5.0GB	8192	7b
tag openchat:7b-v3.5-q6_K	95a82d202137	5.9GB	8192	7b
tag openchat:7b-v3.5-q8_0	663a54b072bf	7.7GB	8192	7b
tag openchat:latest	537a4e03b649	4.1GB	8192	7b
tag opencoder:1.5b	8573dfc23c16	1.4GB	4096
tag opencoder:1.5b-instruct-fp16	466920be6f15	3.8GB	4096
tag opencoder:1.5b-instruct-q4_K_M	8573dfc23c16	1.4GB	4096
tag opencoder:1.5b-instruct-q8_0	8c1234514258	2.0GB	4096
tag opencoder:8b	cd882db52297	4.7GB	8192	8b
tag opencoder:8b-instruct-fp16	51ed11a37a94	16GB	8192	8b
tag opencoder:8b-instruct-q4_K_M	cd882db52297	4.7GB	8192	8b
tag opencoder:8b-instruct-q8_0	b43cccd5b8e1	8.3GB	8192	8b
tag opencoder:latest	cd882db52297	4.7GB	8192	8b
tag openhermes:7b-mistral-v2-fp16	7363c7974aad	14GB	32768	7b
tag openhermes:7b-mistral-v2-q2_K	7382e175bc40	3.1GB	32768	7b
tag openhermes:7b-mistral-v2-q3_K_L	92639a59090e	3.8GB	32768	7b
tag openhermes:7b-mistral-v2-q3_K_M	943cbcfdf34c	3.5GB	32768	7b
tag openhermes:7b-mistral-v2-q3_K_S	9293e87ebeee	3.2GB	32768	7b
tag openhermes:7b-mistral-v2-q4_0	f04d5fa80594	4.1GB	32768	7b
tag openhermes:7b-mistral-v2-q4_1	578862b7c2c4	4.6GB	32768	7b
tag openhermes:7b-mistral-v2-q4_K_M	c834aea088da	4.4GB	32768	7b
tag openhermes:7b-mistral-v2-q4_K_S	2b693162c0b1	4.1GB	32768	7b
tag openhermes:7b-mistral-v2-q5_0	c7ee3129a817	5.0GB	32768	7b
tag openhermes:7b-mistral-v2-q5_1	6c0627dce78f	5.4GB	32768	7b
tag openhermes:7b-mistral-v2-q5_K_M	d021fbb0cb08	5.1GB	32768	7b
tag openhermes:7b-mistral-v2-q5_K_S	0e5722600e00	5.0GB	32768	7b
tag openhermes:7b-mistral-v2-q6_K	cfc008d96677	5.9GB	32768	7b
tag openhermes:7b-mistral-v2-q8_0	911a100c0637	7.7GB	32768	7b
tag openhermes:7b-mistral-v2.5-fp16	579d40574c77	14GB	32768	7b
tag openhermes:7b-mistral-v2.5-q2_K	44645d418862	3.1GB	32768	7b
tag openhermes:7b-mistral-v2.5-q3_K_L	4d3c347d9140	3.8GB	32768	7b
tag openhermes:7b-mistral-v2.5-q3_K_M	2356b5964d77	3.5GB	32768	7b
tag openhermes:7b-mistral-v2.5-q3_K_S	e7a7de3e60a0	3.2GB	32768	7b
tag openhermes:7b-mistral-v2.5-q4_0	95477a2659b7	4.1GB	32768	7b
tag openhermes:7b-mistral-v2.5-q4_1	c8ceb7530412	4.6GB	32768	7b
tag openhermes:7b-mistral-v2.5-q4_K_M	e898ef9a562f	4.4GB	32768	7b
tag openhermes:7b-mistral-v2.5-q4_K_S	2528f369c9e5	4.1GB	32768	7b
tag openhermes:7b-mistral-v2.5-q5_0	67bd911a9e96	5.0GB	32768	7b
tag openhermes:7b-mistral-v2.5-q5_1	1e67d8f3ad40	5.4GB	32768	7b
tag openhermes:7b-mistral-v2.5-q5_K_M	16eab97b0cd1	5.1GB	32768	7b
tag openhermes:7b-mistral-v2.5-q5_K_S	90f1eb6110b6	5.0GB	32768	7b
tag openhermes:7b-mistral-v2.5-q6_K	a63bb944ae62	5.9GB	32768	7b
tag openhermes:7b-mistral-v2.5-q8_0	1617b8a38b70	7.7GB	32768	7b
tag openhermes:7b-v2	f04d5fa80594	4.1GB	32768	7b
tag openhermes:7b-v2.5	95477a2659b7	4.1GB	32768	7b
tag openhermes:latest	95477a2659b7	4.1GB	32768	7b
tag openhermes:v2	f04d5fa80594	4.1GB	32768	7b
tag openhermes:v2.5	95477a2659b7	4.1GB	32768	7b
tag openthinker:32b	04b5937dcb16	20GB	32768	32b
tag openthinker:32b-fp16	fe656527fabb	66GB	32768	32b
tag openthinker:32b-q4_K_M	b3f4e577e166	20GB	32768	32b
tag openthinker:32b-q8_0	58ba37ade26f	35GB	32768	32b
tag openthinker:32b-v2-fp16	bedb555dcf18	66GB	32768	32b
tag openthinker:32b-v2-q4_K_M	04b5937dcb16	20GB	32768	32b
tag openthinker:32b-v2-q8_0	3d6e61f31c17	35GB	32768	32b
tag openthinker:7b	4e61774f7d1c	4.7GB	32768	7b
tag openthinker:7b-fp16	51b87c56a25a	15GB	32768	7b
tag openthinker:7b-q4_K_M	aaffe05a5e2e	4.7GB	32768	7b
tag openthinker:7b-q8_0	a0b1973d2ae4	8.1GB	32768	7b
tag openthinker:7b-v2-fp16	31607c6db34a	15GB	32768	7b
tag openthinker:7b-v2-q4_K_M	4e61774f7d1c	4.7GB	32768	7b
tag openthinker:7b-v2-q8_0	452fb1b5c878	8.1GB	32768	7b
tag openthinker:latest	4e61774f7d1c	4.7GB	32768	7b
tag orca-mini:13b	1b4877c90807	7.4GB	4096	13b	7365834624	7365835318
tag orca-mini:13b-fp16	ff60f06ce009	26GB	2048	13b
tag orca-mini:13b-q2_K	13923842f12d	5.4GB	2048	13b
tag orca-mini:13b-q3_K_L	93a769d0dbc0	6.9GB	2048	13b
tag orca-mini:13b-q3_K_M	1cf7f5e0163b	6.3GB	2048	13b
tag orca-mini:13b-q3_K_S	8e57088234d8	5.7GB	2048	13b
tag orca-mini:13b-q4_0	d19fe19c0624	7.4GB	2048	13b
tag orca-mini:13b-q4_1	06f127c8a31d	8.2GB	2048	13b
tag orca-mini:13b-q4_K_M	b13d43a9ea63	7.9GB	2048	13b
tag orca-mini:13b-q4_K_S	0b621a2c68ae	7.4GB	2048	13b
tag orca-mini:13b-q5_0	d345f07d4365	9.0GB	2048	13b
tag orca-mini:13b-q5_1	4c782fea6ce4	9.8GB	2048	13b
tag orca-mini:13b-q5_K_M	9880bed763a2	9.2GB	2048	13b
tag orca-mini:13b-q5_K_S	6531b87ef17f	9.0GB	2048	13b
tag orca-mini:13b-q6_K	c3ec450a59ec	11GB	2048	13b
tag orca-mini:13b-q8_0	bab5d684679e	14GB	2048	13b
tag orca-mini:13b-v2-fp16	5fc4f577304e	26GB	2048	13b
tag orca-mini:13b-v2-q2_K	77cd66457900	5.4GB	2048	13b
tag orca-mini:13b-v2-q3_K_L	039cea827fd3	6.9GB	2048	13b
tag orca-mini:13b-v2-q3_K_M	ced974fd937d	6.3GB	2048	13b
tag orca-mini:13b-v2-q3_K_S	e87e20ccd984	5.7GB	2048	13b
tag orca-mini:13b-v2-q4_0	3e438b472999	7.4GB	2048	13b
tag orca-mini:13b-v2-q4_1	4ad005e5c90a	8.2GB	2048	13b
tag orca-mini:13b-v2-q4_K_M	0c79490ff43d	7.9GB	2048	13b
tag orca-mini:13b-v2-q4_K_S	579e615a7534	7.4GB	2048	13b
tag orca-mini:13b-v2-q5_0	988d2d90b3b0	9.0GB	2048	13b
tag orca-mini:13b-v2-q5_1	b293ce5356ed	9.8GB	2048	13b
tag orca-mini:13b-v2-q5_K_M	402e1a70ed67	9.2GB	2048	13b
tag orca-mini:13b-v2-q5_K_S	f4332ae13e4a	9.0GB	2048	13b
tag orca-mini:13b-v2-q6_K	12cfa06b9762	11GB	2048	13b
tag orca-mini:13b-v2-q8_0	17a9f01a8364	14GB	2048	13b
tag orca-mini:13b-v3	1b4877c90807	7.4GB	4096	13b	7365834624	7365835318
tag orca-mini:13b-v3-fp16	80bfde71168d	26GB	4096	13b
tag orca-mini:13b-v3-q2_K	18c6529c1b31	5.4GB	4096	13b
tag orca-mini:13b-v3-q3_K_L	1e0ea2702693	6.9GB	4096	13b
tag orca-mini:13b-v3-q3_K_M	cd15b977684b	6.3GB	4096	13b
tag orca-mini:13b-v3-q3_K_S	fb5fe5934d97	5.7GB	4096	13b
tag orca-mini:13b-v3-q4_0	1b4877c90807	7.4GB	4096	13b	7365834624	7365835318
tag orca-mini:13b-v3-q4_1	bcffade49332	8.2GB	4096	13b
tag orca-mini:13b-v3-q4_K_M	47eb784e0b94	7.9GB	4096	13b
tag orca-mini:13b-v3-q4_K_S	e71486a020f5	7.4GB	4096	13b
tag orca-mini:13b-v3-q5_0	4d0b6a1fe56b	9.0GB	4096	13b
tag orca-mini:13b-v3-q5_1	bc17480cecbd	9.8GB	4096	13b
tag orca-mini:13b-v3-q5_K_M	e0062a6345f2	9.2GB	4096	13b
tag orca-mini:13b-v3-q5_K_S	25597b7203a0	9.0GB	4096	13b
tag orca-mini:13b-v3-q6_K	c67733d5f521	11GB	4096	13b
tag orca-mini:13b-v3-q8_0	22202d7bf265	14GB	4096	13b
tag orca-mini:3b	2dbd9f439647	2.0GB	2048	3b	1979946752	1979947443
tag orca-mini:3b-fp16	f85802731409	6.9GB	2048	3b
tag orca-mini:3b-q4_0	2dbd9f439647	2.0GB	2048	3b	1979946752	1979947443
tag orca-mini:3b-q4_1	baaaf6d7885b	2.2GB	2048	3b
tag orca-mini:3b-q5_0	6ab5f5489601	2.4GB	2048	3b
tag orca-mini:3b-q5_1	4ad394056d0b	2.6GB	2048	3b
tag orca-mini:3b-q8_0	e31654abca22	3.6GB	2048	3b
tag orca-mini:70b	f184c0860491	39GB	4096	70b	38872249248	38872249954
tag orca-mini:70b-v3	f184c0860491	39GB	4096	70b	38872249248	38872249954
tag orca-mini:70b-v3-fp16	423e70feb86a	138GB	4096	70b
tag orca-mini:70b-v3-q2_K	28e06621edf0	29GB	4096	70b
tag orca-mini:70b-v3-q3_K_L	f7b928c050eb	36GB	4096	70b
tag orca-mini:70b-v3-q3_K_M	1d12e3416527	33GB	4096	70b
tag orca-mini:70b-v3-q3_K_S	5df07f064756	30GB	4096	70b
tag orca-mini:70b-v3-q4_0	f184c0860491	39GB	4096	70b	38872249248	38872249954
tag orca-mini:70b-v3-q4_1	210abd8a7b7a	43GB	4096	70b
tag orca-mini:70b-v3-q4_K_M	89313d84c131	41GB	4096	70b
tag orca-mini:70b-v3-q4_K_S	7f5fe7119c64	39GB	4096	70b
tag orca-mini:70b-v3-q5_0	0873d4fc8a05	47GB	4096	70b
tag orca-mini:70b-v3-q5_1	614a4b7f8c2d	52GB	4096	70b
tag orca-mini:70b-v3-q5_K_M	f6557e9aa182	49GB	4096	70b
tag orca-mini:70b-v3-q5_K_S	de93e5b2d85f	47GB	4096	70b
tag orca-mini:70b-v3-q6_K	cfdca07d69a0	57GB	4096	70b
tag orca-mini:70b-v3-q8_0	8f078884138d	73GB	4096	70b
tag orca-mini:7b	9c9618e2e895	3.8GB	4096	7b	3825807040	3825807733
tag orca-mini:7b-fp16	8b7dcffd0a8a	13GB	2048	7b
tag orca-mini:7b-q2_K	629f61a16f8d	2.8GB	2048	7b
tag orca-mini:7b-q3_K_L	678f10ad8ea6	3.6GB	2048	7b
tag orca-mini:7b-q3_K_M	6f68c8ff61cc	3.3GB	2048	7b
tag orca-mini:7b-q3_K_S	32d73761c966	2.9GB	2048	7b
tag orca-mini:7b-q4_0	52f6f01e3ce0	3.8GB	2048	7b
tag orca-mini:7b-q4_1	a8d2800046a7	4.2GB	2048	7b
tag orca-mini:7b-q4_K_M	913e18f06270	4.1GB	2048	7b
tag orca-mini:7b-q4_K_S	ffb8dddf6fab	3.9GB	2048	7b
tag orca-mini:7b-q5_0	4ab6288e4914	4.7GB	2048	7b
tag orca-mini:7b-q5_1	2d46758c14de	5.1GB	2048	7b
tag orca-mini:7b-q5_K_M	c7ba573e08a3	4.8GB	2048	7b
tag orca-mini:7b-q5_K_S	3817a43d9eba	4.7GB	2048	7b
tag orca-mini:7b-q6_K	637ee36ed8eb	5.5GB	2048	7b
tag orca-mini:7b-q8_0	51fea4a8a2ce	7.2GB	2048	7b
tag orca-mini:7b-v2-fp16	1a716fc27577	13GB	2048	7b
tag orca-mini:7b-v2-q2_K	cf92e423fb3c	2.8GB	2048	7b
tag orca-mini:7b-v2-q3_K_L	07065b6e4ff7	3.6GB	2048	7b
tag orca-mini:7b-v2-q3_K_M	2b42986f156b	3.3GB	2048	7b
tag orca-mini:7b-v2-q3_K_S	8fa2889ecb51	2.9GB	2048	7b
tag orca-mini:7b-v2-q4_0	db096cc7b3f9	3.8GB	2048	7b
tag orca-mini:7b-v2-q4_1	aee6823a849a	4.2GB	2048	7b
tag orca-mini:7b-v2-q4_K_M	eb586ac4d97f	4.1GB	2048	7b
tag orca-mini:7b-v2-q4_K_S	7ed973ab6559	3.9GB	2048	7b
tag orca-mini:7b-v2-q5_0	2c7a2952ffe9	4.7GB	2048	7b
tag orca-mini:7b-v2-q5_1	e9d24fc8a9ee	5.1GB	2048	7b
tag orca-mini:7b-v2-q5_K_M	3d950d4864ea	4.8GB	2048	7b
tag orca-mini:7b-v2-q5_K_S	e38ccaaaed8a	4.7GB	2048	7b
tag orca-mini:7b-v2-q6_K	d55eb108b6d2	5.5GB	2048	7b
tag orca-mini:7b-v2-q8_0	755b6f0925e9	7.2GB	2048	7b
tag orca-mini:7b-v3	9c9618e2e895	3.8GB	4096	7b	3825807040	3825807733
tag orca-mini:7b-v3-fp16	089339690b0a	13GB	4096	7b
tag orca-mini:7b-v3-q2_K	1b17d4503dd9	2.8GB	4096	7b
tag orca-mini:7b-v3-q3_K_L	0c6a46e8fc6d	3.6GB	4096	7b
tag orca-mini:7b-v3-q3_K_M	5a6e8b1fe604	3.3GB	4096	7b
tag orca-mini:7b-v3-q3_K_S	f876ae8b69c2	2.9GB	4096	7b
tag orca-mini:7b-v3-q4_0	9c9618e2e895	3.8GB	4096	7b	3825807040	3825807733
tag orca-mini:7b-v3-q4_1	85670bb801a0	4.2GB	4096	7b
tag orca-mini:7b-v3-q4_K_M	2c472475e892	4.1GB	4096	7b
tag orca-mini:7b-v3-q4_K_S	df1ac2dbb3eb	3.9GB	4096	7b
tag orca-mini:7b-v3-q5_0	98d33166886d	4.7GB	4096	7b
tag orca-mini:7b-v3-q5_1	c144d27c6729	5.1GB	4096	7b
tag orca-mini:7b-v3-q5_K_M	6518fa5b7aed	4.8GB	4096	7b
tag orca-mini:7b-v3-q5_K_S	806eac42db69	4.7GB	4096	7b
tag orca-mini:7b-v3-q6_K	702e61f3cc0a	5.5GB	4096	7b
tag orca-mini:7b-v3-q8_0	7707879d3793	7.2GB	4096	7b
tag orca-mini:latest	2dbd9f439647	2.0GB	2048	3b	1979946752	1979947443
tag orca2:13b	a8dcfac3ac32	7.4GB	4096	13b
tag orca2:13b-fp16	05c18f850182	26GB	4096	13b
tag orca2:13b-q2_K	1894951dcdf4	5.4GB	4096	13b
tag orca2:13b-q3_K_L	9fcd1fe1c136	6.9GB	4096	13b
tag orca2:13b-q3_K_M	bfb9c1d63867	6.3GB	4096	13b
tag orca2:13b-q3_K_S	2f11b018f3d9	5.7GB	4096	13b
tag orca2:13b-q4_0	a8dcfac3ac32	7.4GB	4096	13b
tag orca2:13b-q4_1	5f4ea0781d67	8.2GB	4096	13b
tag orca2:13b-q4_K_M	d379f87d30c1	7.9GB	4096	13b
tag orca2:13b-q4_K_S	474f0b43f3d9	7.4GB	4096	13b
tag orca2:13b-q5_0	eee22c031e7b	9.0GB	4096	13b
tag orca2:13b-q5_1	3a321577ac7e	9.8GB	4096	13b
tag orca2:13b-q5_K_M	d5e443067226	9.2GB	4096	13b
tag orca2:13b-q5_K_S	f8e9283dfba9	9.0GB	4096	13b
tag orca2:13b-q6_K	4c059cbdfec7	11GB	4096	13b
tag orca2:13b-q8_0	4e9ddd77d77f	14GB	4096	13b
tag orca2:7b	ea98cc422de3	3.8GB	4096	7b
tag orca2:7b-fp16	61bd6364c766	13GB	4096	7b
tag orca2:7b-q2_K	2f2dab4b40ee	2.8GB	4096	7b
tag orca2:7b-q3_K_L	49d05d9decd4	3.6GB	4096	7b
tag orca2:7b-q3_K_M	d4399b54aee2	3.3GB	4096	7b
tag orca2:7b-q3_K_S	f0dd7ec070fa	2.9GB	4096	7b
tag orca2:7b-q4_0	ea98cc422de3	3.8GB	4096	7b
tag orca2:7b-q4_1	3fea2b93215d	4.2GB	4096	7b
tag orca2:7b-q4_K_M	93619d71625e	4.1GB	4096	7b
tag orca2:7b-q4_K_S	d535ef02a017	3.9GB	4096	7b
tag orca2:7b-q5_0	0da3e963986f	4.7GB	4096	7b
tag orca2:7b-q5_1	9e505122b129	5.1GB	4096	7b
tag orca2:7b-q5_K_M	156c325b1780	4.8GB	4096	7b
tag orca2:7b-q5_K_S	8e8d3fad4a9c	4.7GB	4096	7b
tag orca2:7b-q6_K	5268e870e74e	5.5GB	4096	7b
tag orca2:7b-q8_0	74bc8213e567	7.2GB	4096	7b
tag orca2:latest	ea98cc422de3	3.8GB	4096	7b
tag ornith-1.5:35b	9f3b89b25219	23GB	262144	35b
tag ornith-1.5:397b	337c6db6be12	242GB	262144
tag ornith-1.5:9b	e5df7dcdd8a2	6.6GB	262144	9b
tag ornith:35b	5a470e0f652c	21GB	262144	35b
tag ornith:35b-bf16	cfc852542826	69GB	262144	35b
tag ornith:35b-q4_K_M	5a470e0f652c	21GB	262144	35b
tag ornith:35b-q8_0	44788b2fdab4	37GB	262144	35b
tag ornith:9b	a75697c14589	5.6GB	262144	9b
tag ornith:9b-bf16	0ed5c778f8a9	18GB	262144	9b
tag ornith:9b-q4_K_M	a75697c14589	5.6GB	262144	9b
tag ornith:9b-q8_0	b1edce684170	9.5GB	262144	9b
tag ornith:latest	a75697c14589	5.6GB	262144	9b
tag paraphrase-multilingual:278m	ba13c2e06707	563MB	512	278m
tag paraphrase-multilingual:278m-mpnet-base-v2-fp16	ba13c2e06707	563MB	512	278m
tag paraphrase-multilingual:latest	ba13c2e06707	563MB	512	278m
tag phi3.5:3.8b	61819fb370a3	2.2GB	131072	3.8b	2176177152	2176178843
tag phi3.5:3.8b-mini-instruct-fp16	4611ed13d496	7.6GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q2_K	45b8dc82a846	1.4GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q3_K_L	1a0c69ceca7c	2.1GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q3_K_M	0d7837063f04	2.0GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q3_K_S	a96deac0d01a	1.7GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q4_0	61819fb370a3	2.2GB	131072	3.8b	2176177152	2176178843
tag phi3.5:3.8b-mini-instruct-q4_1	4cbfba8563ff	2.4GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q4_K_M	570961596984	2.4GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q4_K_S	593801e5a118	2.2GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q5_0	08d2a846d344	2.6GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q5_1	56d7624b988b	2.9GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q5_K_M	d8410edb4013	2.8GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q5_K_S	359cb1eb71b5	2.6GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q6_K	64777e5c6803	3.1GB	4096	3.8b
tag phi3.5:3.8b-mini-instruct-q8_0	8b50e8e1e216	4.1GB	4096	3.8b
tag phi3.5:latest	61819fb370a3	2.2GB	131072	3.8b	2176177152	2176178843
tag phi3:14b	cf611a26b048	7.9GB	131072	14b	7897125664	7897127458
tag phi3:14b-instruct	cf611a26b048	7.9GB	131072	14b	7897125664	7897127458
tag phi3:14b-medium-128k-instruct-fp16	ab0d71a0814b	28GB	4096	14b
tag phi3:14b-medium-128k-instruct-q2_K	94ce47285859	5.1GB	4096	14b
tag phi3:14b-medium-128k-instruct-q3_K_L	214c9ceb5140	7.5GB	4096	14b
tag phi3:14b-medium-128k-instruct-q3_K_M	b0a6824d6ba9	6.9GB	4096	14b
tag phi3:14b-medium-128k-instruct-q3_K_S	2538a4dd560c	6.1GB	4096	14b
tag phi3:14b-medium-128k-instruct-q4_0	cf611a26b048	7.9GB	131072	14b	7897125664	7897127458
tag phi3:14b-medium-128k-instruct-q4_1	92a08305e23f	8.8GB	4096	14b
tag phi3:14b-medium-128k-instruct-q4_K_M	1372226c9b0b	8.6GB	4096	14b
tag phi3:14b-medium-128k-instruct-q4_K_S	7a0ee8ddd91b	8.0GB	4096	14b
tag phi3:14b-medium-128k-instruct-q5_0	87d42cf3a64b	9.6GB	4096	14b
tag phi3:14b-medium-128k-instruct-q5_1	06195d5c378a	10GB	4096	14b
tag phi3:14b-medium-128k-instruct-q5_K_M	0d45fefe05bb	10GB	4096	14b
tag phi3:14b-medium-128k-instruct-q5_K_S	85a94efb79c6	9.6GB	4096	14b
tag phi3:14b-medium-128k-instruct-q6_K	3aa42cb65da9	11GB	4096	14b
tag phi3:14b-medium-128k-instruct-q8_0	f1d91573aa38	15GB	4096	14b
tag phi3:14b-medium-4k-instruct-fp16	b8af0a87fe3b	28GB	4096	14b
tag phi3:14b-medium-4k-instruct-q2_K	1d0b237ac0c0	5.1GB	4096	14b
tag phi3:14b-medium-4k-instruct-q3_K_L	8c89f02e74e7	7.5GB	4096	14b
tag phi3:14b-medium-4k-instruct-q3_K_M	b44869982901	6.9GB	4096	14b
tag phi3:14b-medium-4k-instruct-q3_K_S	1d8e8b16704d	6.1GB	4096	14b
tag phi3:14b-medium-4k-instruct-q4_0	325e47441f3f	7.9GB	4096	14b
tag phi3:14b-medium-4k-instruct-q4_1	7e56b73c5446	8.8GB	4096	14b
tag phi3:14b-medium-4k-instruct-q4_K_M	4de15128ef23	8.6GB	4096	14b
tag phi3:14b-medium-4k-instruct-q4_K_S	98b4f4a2f662	8.0GB	4096	14b
tag phi3:14b-medium-4k-instruct-q5_0	621f05f2d49e	9.6GB	4096	14b
tag phi3:14b-medium-4k-instruct-q5_1	d7fd9927e592	10GB	4096	14b
tag phi3:14b-medium-4k-instruct-q5_K_M	44aec5aa964d	10GB	4096	14b
tag phi3:14b-medium-4k-instruct-q5_K_S	0efda84af8ae	9.6GB	4096	14b
tag phi3:14b-medium-4k-instruct-q6_K	8d6899ff682b	11GB	4096	14b
tag phi3:14b-medium-4k-instruct-q8_0	87e27f01007b	15GB	4096	14b
tag phi3:3.8b	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:3.8b-instruct	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:3.8b-mini-128k-instruct-fp16	40010fd60dc7	7.6GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q2_K	0dc429b5761b	1.4GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q3_K_L	58dabb8dab6e	2.1GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q3_K_M	bf51ffbfc6fd	2.0GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q3_K_S	b867d0390a90	1.7GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q4_0	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:3.8b-mini-128k-instruct-q4_1	7ed2c3a2024e	2.4GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q4_K_M	5a157c52afff	2.4GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q4_K_S	786fb198d976	2.2GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q5_0	68e0cbe0eb8a	2.6GB	131072	3.8b
tag phi3:3.8b-mini-128k-instruct-q5_1	7ccd40684bd5	2.9GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q5_K_M	ffbd0ae55416	2.8GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q5_K_S	86b1e7aa6fd8	2.6GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q6_K	90771235c599	3.1GB	4096	3.8b
tag phi3:3.8b-mini-128k-instruct-q8_0	adc0589ce82e	4.1GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-fp16	d2a1bcb6ea9d	7.6GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q2_K	f71db22ea23b	1.4GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q3_K_L	7b07bdbff049	2.1GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q3_K_M	9971a6367aaa	2.0GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q3_K_S	71d5c0da0a45	1.7GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q4_0	9e6804ea5320	2.2GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q4_1	ce621d0c2d06	2.4GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q4_K_M	d5ea514251bf	2.4GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q4_K_S	3a368186663f	2.2GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q5_0	df35ca8fb243	2.6GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q5_1	416e85af3eae	2.9GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q5_K_M	a902ed3435bb	2.8GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q5_K_S	2f614430e421	2.6GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q6_K	bbae7edc39d4	3.1GB	4096	3.8b
tag phi3:3.8b-mini-4k-instruct-q8_0	6b7f8cbb8b25	4.1GB	4096	3.8b
tag phi3:instruct	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:latest	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:medium	cf611a26b048	7.9GB	131072	14b	7897125664	7897127458
tag phi3:medium-128k	cf611a26b048	7.9GB	131072	14b	7897125664	7897127458
tag phi3:medium-4k	325e47441f3f	7.9GB	4096	14b
tag phi3:mini	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:mini-128k	4f2222927938	2.2GB	131072	3.8b	2176177120	2176178913
tag phi3:mini-4k	d5ea514251bf	2.4GB	4096	3.8b
tag phi4-mini-reasoning:3.8b	3ca8c2865ce9	3.2GB	131072	3.8b	3152477440	3152479391
tag phi4-mini-reasoning:3.8b-fp16	591788476176	7.7GB	4096	3.8b
tag phi4-mini-reasoning:3.8b-q4_K_M	3ca8c2865ce9	3.2GB	131072	3.8b	3152477440	3152479391
tag phi4-mini-reasoning:3.8b-q8_0	e3fffa9f7d91	4.6GB	4096	3.8b
tag phi4-mini-reasoning:latest	3ca8c2865ce9	3.2GB	131072	3.8b	3152477440	3152479391
tag phi4-mini:3.8b	78fad5d182a7	2.5GB	131072	3.8b	2491874624	2491876774
tag phi4-mini:3.8b-fp16	bd71721a0e80	7.7GB	4096	3.8b
tag phi4-mini:3.8b-q4_K_M	78fad5d182a7	2.5GB	131072	3.8b	2491874624	2491876774
tag phi4-mini:3.8b-q8_0	0be8e6979181	4.1GB	4096	3.8b
tag phi4-mini:latest	78fad5d182a7	2.5GB	131072	3.8b	2491874624	2491876774
tag phi4-reasoning:14b	47e2630ccbcd	11GB	32768	14b	11117500000	11117503233
tag phi4-reasoning:14b-fp16	d990c3364a6c	29GB	32768	14b
tag phi4-reasoning:14b-plus-fp16	561e2e2df29e	29GB	32768	14b
tag phi4-reasoning:14b-plus-q4_K_M	f0ad3edce8e4	11GB	32768	14b
tag phi4-reasoning:14b-plus-q8_0	ecd8f64ff877	17GB	32768	14b
tag phi4-reasoning:14b-q4_K_M	47e2630ccbcd	11GB	32768	14b	11117500000	11117503233
tag phi4-reasoning:14b-q8_0	30b78bf47222	17GB	32768	14b
tag phi4-reasoning:latest	47e2630ccbcd	11GB	32768	14b	11117500000	11117503233
tag phi4-reasoning:plus	f0ad3edce8e4	11GB	32768	14b
tag phi4:14b	ac896e5b8b34	9.1GB	16384	14b	9053114464	9053116391
tag phi4:14b-fp16	227695f919b5	29GB	16384	14b
tag phi4:14b-q4_K_M	ac896e5b8b34	9.1GB	16384	14b	9053114464	9053116391
tag phi4:14b-q8_0	310d366232f4	16GB	16384	14b
tag phi4:latest	ac896e5b8b34	9.1GB	16384	14b	9053114464	9053116391
tag phi:2.7b	e2fd6321a5fe	1.6GB	2048	2.7b
tag phi:2.7b-chat-v2-fp16	6b283248a801	5.6GB	2048	2.7b
tag phi:2.7b-chat-v2-q2_K	c5f597fa19b3	1.2GB	2048	2.7b
tag phi:2.7b-chat-v2-q3_K_L	f260bda13b81	1.6GB	2048	2.7b
tag phi:2.7b-chat-v2-q3_K_M	76bbe442aabe	1.5GB	2048	2.7b
tag phi:2.7b-chat-v2-q3_K_S	4ceb511ce989	1.3GB	2048	2.7b
tag phi:2.7b-chat-v2-q4_0	e2fd6321a5fe	1.6GB	2048	2.7b
tag phi:2.7b-chat-v2-q4_1	012265cbf343	1.8GB	2048	2.7b
tag phi:2.7b-chat-v2-q4_K_M	79d7065d8c0f	1.8GB	2048	2.7b
tag phi:2.7b-chat-v2-q4_K_S	f018d657187c	1.6GB	2048	2.7b
tag phi:2.7b-chat-v2-q5_0	ccb07c724975	1.9GB	2048	2.7b
tag phi:2.7b-chat-v2-q5_1	f322ed62bd81	2.1GB	2048	2.7b
tag phi:2.7b-chat-v2-q5_K_M	4dbc1775ae76	2.1GB	2048	2.7b
tag phi:2.7b-chat-v2-q5_K_S	4f3f9f884a09	1.9GB	2048	2.7b
tag phi:2.7b-chat-v2-q6_K	170d96fc8084	2.3GB	2048	2.7b
tag phi:2.7b-chat-v2-q8_0	55ec39f0bcf9	3.0GB	2048	2.7b
tag phi:chat	e2fd6321a5fe	1.6GB	2048	2.7b
tag phi:latest	e2fd6321a5fe	1.6GB	2048	2.7b
tag phind-codellama:34b	566e1b629c44	19GB	16384	34b
tag phind-codellama:34b-fp16	d0ddded66c14	67GB	16384	34b
tag phind-codellama:34b-python	bec19e8c92a4	19GB	16384	34b
tag phind-codellama:34b-python-fp16	ccb9074a8061	67GB	16384	34b
tag phind-codellama:34b-python-q2_K	ec960206aec5	14GB	16384	34b
tag phind-codellama:34b-python-q3_K_L	3f3a01944dd3	18GB	16384	34b
tag phind-codellama:34b-python-q3_K_M	2fdf965466dc	16GB	16384	34b
tag phind-codellama:34b-python-q3_K_S	c3824169defc	15GB	16384	34b
tag phind-codellama:34b-python-q4_0	bec19e8c92a4	19GB	16384	34b
tag phind-codellama:34b-python-q4_1	1e799451044b	21GB	16384	34b
tag phind-codellama:34b-python-q4_K_M	9db39448a8ce	20GB	16384	34b
tag phind-codellama:34b-python-q4_K_S	93eea7c40d0a	19GB	16384	34b
tag phind-codellama:34b-python-q5_0	cf6a273569bd	23GB	16384	34b
tag phind-codellama:34b-python-q5_1	360441d0c9a7	25GB	16384	34b
tag phind-codellama:34b-python-q5_K_M	29b239cdf720	24GB	16384	34b
tag phind-codellama:34b-python-q5_K_S	c6e28b3d23b5	23GB	16384	34b
tag phind-codellama:34b-python-q6_K	947f17e83d4f	28GB	16384	34b
tag phind-codellama:34b-python-q8_0	29b33e343713	36GB	16384	34b
tag phind-codellama:34b-q2_K	28dc02b3983c	14GB	16384	34b
tag phind-codellama:34b-q3_K_L	900695f5a6da	18GB	16384	34b
tag phind-codellama:34b-q3_K_M	dab76ba3bf38	16GB	16384	34b
tag phind-codellama:34b-q3_K_S	a6d5f0d91c7c	15GB	16384	34b
tag phind-codellama:34b-q4_0	b9d92fb9d11a	19GB	16384	34b
tag phind-codellama:34b-q4_1	cb1cb323ea8d	21GB	16384	34b
tag phind-codellama:34b-q4_K_M	7ba4e94413d0	20GB	16384	34b
tag phind-codellama:34b-q4_K_S	d47ea0524c33	19GB	16384	34b
tag phind-codellama:34b-q5_0	bd2544a8a868	23GB	16384	34b
tag phind-codellama:34b-q5_1	7a3d95330e66	25GB	16384	34b
tag phind-codellama:34b-q5_K_M	bcfdda4b8adc	24GB	16384	34b
tag phind-codellama:34b-q5_K_S	3160eec253d1	23GB	16384	34b
tag phind-codellama:34b-q6_K	2a9dd324831c	28GB	16384	34b
tag phind-codellama:34b-q8_0	ffad854916fa	36GB	16384	34b
tag phind-codellama:34b-v2	566e1b629c44	19GB	16384	34b
tag phind-codellama:34b-v2-fp16	f625b25bd3f0	67GB	16384	34b
tag phind-codellama:34b-v2-q2_K	b8f09c086e17	14GB	16384	34b
tag phind-codellama:34b-v2-q3_K_L	1cbabad8eaf0	18GB	16384	34b
tag phind-codellama:34b-v2-q3_K_M	c7405152b04e	16GB	16384	34b
tag phind-codellama:34b-v2-q3_K_S	a199982685d4	15GB	16384	34b
tag phind-codellama:34b-v2-q4_0	566e1b629c44	19GB	16384	34b
tag phind-codellama:34b-v2-q4_1	5501c45c64ca	21GB	16384	34b
tag phind-codellama:34b-v2-q4_K_M	054af98f0f54	20GB	16384	34b
tag phind-codellama:34b-v2-q4_K_S	0e53590617a2	19GB	16384	34b
tag phind-codellama:34b-v2-q5_0	6f980beef3c6	23GB	16384	34b
tag phind-codellama:34b-v2-q5_1	dd20f2f822e3	25GB	16384	34b
tag phind-codellama:34b-v2-q5_K_M	eb9f2c7a1c66	24GB	16384	34b
tag phind-codellama:34b-v2-q5_K_S	9869afbcdbc2	23GB	16384	34b
tag phind-codellama:34b-v2-q6_K	c8e2f15ce087	28GB	16384	34b
tag phind-codellama:34b-v2-q8_0	b6329a948210	36GB	16384	34b
tag phind-codellama:latest	566e1b629c44	19GB	16384	34b
tag qwen2-math:1.5b	a4fdda0c6cc5	935MB	4096	1.5b
tag qwen2-math:1.5b-instruct	a4fdda0c6cc5	935MB	4096	1.5b
tag qwen2-math:1.5b-instruct-fp16	d8dc2e83f294	3.1GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q2_K	7a8feb441528	676MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q3_K_L	8db3e0ee180a	880MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q3_K_M	edd19aa7dc5c	824MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q3_K_S	2944d4047629	761MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q4_0	a4fdda0c6cc5	935MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q4_1	0df8170c4293	1.0GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q4_K_M	2cf0b27c20c4	986MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q4_K_S	bf98cc10ea89	940MB	4096	1.5b
tag qwen2-math:1.5b-instruct-q5_0	6458bd105c38	1.1GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q5_1	a6c823420573	1.2GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q5_K_M	041636d78c2d	1.1GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q5_K_S	de1d907e050a	1.1GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q6_K	bef4dcb32ea5	1.3GB	4096	1.5b
tag qwen2-math:1.5b-instruct-q8_0	ad817da24abc	1.6GB	4096	1.5b
tag qwen2-math:72b	9cf426342464	41GB	4096	72b
tag qwen2-math:72b-instruct	9cf426342464	41GB	4096	72b
tag qwen2-math:72b-instruct-fp16	119fdb055da9	145GB	4096	72b
tag qwen2-math:72b-instruct-q2_K	e756083b2ef3	30GB	4096	72b
tag qwen2-math:72b-instruct-q3_K_L	9b0ee46ebbb0	40GB	4096	72b
tag qwen2-math:72b-instruct-q3_K_M	39f518ee780a	38GB	4096	72b
tag qwen2-math:72b-instruct-q3_K_S	8300d30bce4d	34GB	4096	72b
tag qwen2-math:72b-instruct-q4_0	9cf426342464	41GB	4096	72b
tag qwen2-math:72b-instruct-q4_1	92742f4e5a3c	46GB	4096	72b
tag qwen2-math:72b-instruct-q4_K_M	4607ef31652a	47GB	4096	72b
tag qwen2-math:72b-instruct-q4_K_S	7fdab978b506	44GB	4096	72b
tag qwen2-math:72b-instruct-q5_0	08ba2da5a4db	50GB	4096	72b
tag qwen2-math:72b-instruct-q5_1	6ae803c94afe	55GB	4096	72b
tag qwen2-math:72b-instruct-q5_K_M	ad3afa8c1764	54GB	4096	72b
tag qwen2-math:72b-instruct-q5_K_S	84fadf091d81	51GB	4096	72b
tag qwen2-math:72b-instruct-q6_K	0357576f1f45	64GB	4096	72b
tag qwen2-math:72b-instruct-q8_0	4a5f8f66cc3b	77GB	4096	72b
tag qwen2-math:7b	28cc3a337734	4.4GB	4096	7b
tag qwen2-math:7b-instruct	28cc3a337734	4.4GB	4096	7b
tag qwen2-math:7b-instruct-fp16	2ff60f753a04	15GB	4096	7b
tag qwen2-math:7b-instruct-q2_K	4ed0c248a5bf	3.0GB	4096	7b
tag qwen2-math:7b-instruct-q3_K_L	7e37bb4b4a7a	4.1GB	4096	7b
tag qwen2-math:7b-instruct-q3_K_M	4454608bd85e	3.8GB	4096	7b
tag qwen2-math:7b-instruct-q3_K_S	d53bb5d1bf39	3.5GB	4096	7b
tag qwen2-math:7b-instruct-q4_0	28cc3a337734	4.4GB	4096	7b
tag qwen2-math:7b-instruct-q4_1	53ddcc942030	4.9GB	4096	7b
tag qwen2-math:7b-instruct-q4_K_M	bade12dad269	4.7GB	4096	7b
tag qwen2-math:7b-instruct-q4_K_S	ed3fc5765c47	4.5GB	4096	7b
tag qwen2-math:7b-instruct-q5_0	8538649897c5	5.3GB	4096	7b
tag qwen2-math:7b-instruct-q5_1	d428300aab38	5.8GB	4096	7b
tag qwen2-math:7b-instruct-q5_K_M	b49686d392f7	5.4GB	4096	7b
tag qwen2-math:7b-instruct-q5_K_S	1b0fe2e02e2c	5.3GB	4096	7b
tag qwen2-math:7b-instruct-q6_K	e387e8c7e4de	6.3GB	4096	7b
tag qwen2-math:7b-instruct-q8_0	628f28555c4e	8.1GB	4096	7b
tag qwen2-math:latest	28cc3a337734	4.4GB	4096	7b
tag qwen2.5-coder:0.5b	4ff64a7f502a	398MB	32768	0.5b	397808000	397821516
tag qwen2.5-coder:0.5b-base	a0a84cca0f91	531MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-fp16	7df7a5e33f40	994MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q2_K	d31a8a24175b	339MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q3_K_L	4a05a175ece5	369MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q3_K_M	2f339fd12a48	355MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q3_K_S	e422e12f737e	338MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q4_0	5b162945dc3f	352MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q4_1	27c4e36f2bf1	375MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q4_K_M	a5e657de26cb	398MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q4_K_S	fb9f36e97c1a	385MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q5_0	d913cffe15a5	397MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q5_1	90fb0d5bbe28	419MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q5_K_M	057639c6959e	420MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q5_K_S	8a75bd23fad4	413MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q6_K	d71ccdf96af9	506MB	32768	0.5b
tag qwen2.5-coder:0.5b-base-q8_0	a0a84cca0f91	531MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct	4ff64a7f502a	398MB	32768	0.5b	397808000	397821516
tag qwen2.5-coder:0.5b-instruct-fp16	06760f570b0a	994MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q2_K	76b5ba6f676e	339MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q3_K_L	421e449ec2a2	369MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q3_K_M	bfa544a4a1e4	355MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q3_K_S	8bb2ad3ffe61	338MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q4_0	563b972026e4	352MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q4_1	1a07144b5855	375MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q4_K_M	4ff64a7f502a	398MB	32768	0.5b	397808000	397821516
tag qwen2.5-coder:0.5b-instruct-q4_K_S	3260403e0ead	385MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q5_0	3f95976d5c24	397MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q5_1	fecbd9bca6f9	419MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q5_K_M	415eac8f1777	420MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q5_K_S	6fcf5fa0efeb	413MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q6_K	ec7f86cd81f6	506MB	32768	0.5b
tag qwen2.5-coder:0.5b-instruct-q8_0	4270293369d4	531MB	32768	0.5b
tag qwen2.5-coder:1.5b	d7372fd82851	986MB	32768	1.5b	986048576	986062089
tag qwen2.5-coder:1.5b-base	02e0f2817a89	986MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-fp16	c60c78f3f951	3.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q2_K	21495720163c	676MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q3_K_L	4426c1041b69	880MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q3_K_M	c60d4f18ee47	824MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q3_K_S	a8bf69c72535	761MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q4_0	d7b55910863e	935MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q4_1	fe2fd45b0b62	1.0GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q4_K_M	02e0f2817a89	986MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q4_K_S	08ec5a15b673	940MB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q5_0	b4c976b09f43	1.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q5_1	88c33ad03a34	1.2GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q5_K_M	654fda51b75d	1.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q5_K_S	3fee77d92bdb	1.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q6_K	ee6aadc25edf	1.3GB	32768	1.5b
tag qwen2.5-coder:1.5b-base-q8_0	e24beaf2eeb1	1.6GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct	d7372fd82851	986MB	32768	1.5b	986048576	986062089
tag qwen2.5-coder:1.5b-instruct-fp16	924fe2ce462d	3.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q2_K	5008a5a67b13	676MB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q3_K_L	ec7d0b60e2cd	880MB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q3_K_M	3100989a4f7e	824MB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q3_K_S	50b6466504f4	761MB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q4_0	27dfe771df04	935MB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q4_1	29e8647bfa15	1.0GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q4_K_M	d7372fd82851	986MB	32768	1.5b	986048576	986062089
tag qwen2.5-coder:1.5b-instruct-q4_K_S	0c75bb7da9d0	940MB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q5_0	b3359588c67d	1.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q5_1	fe1d72286fc6	1.2GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q5_K_M	75166f189bc7	1.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q5_K_S	ef800a86cb7d	1.1GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q6_K	883db0c781e0	1.3GB	32768	1.5b
tag qwen2.5-coder:1.5b-instruct-q8_0	00f372390c1d	1.6GB	32768	1.5b
tag qwen2.5-coder:14b	9ec8897f747e	9.0GB	32768	14b	8988110784	8988124298
tag qwen2.5-coder:14b-base	8221e52a9c29	9.0GB	32768	14b
tag qwen2.5-coder:14b-base-fp16	6f5c33bce184	30GB	32768	14b
tag qwen2.5-coder:14b-base-q2_K	336a7203708b	5.8GB	32768	14b
tag qwen2.5-coder:14b-base-q3_K_L	b0053e4e7dd8	7.9GB	32768	14b
tag qwen2.5-coder:14b-base-q3_K_M	758b2a555be0	7.3GB	32768	14b
tag qwen2.5-coder:14b-base-q3_K_S	1e806311530b	6.7GB	32768	14b
tag qwen2.5-coder:14b-base-q4_0	6850c57047b9	8.5GB	32768	14b
tag qwen2.5-coder:14b-base-q4_1	f9927b6d5824	9.4GB	32768	14b
tag qwen2.5-coder:14b-base-q4_K_M	8221e52a9c29	9.0GB	32768	14b
tag qwen2.5-coder:14b-base-q4_K_S	5e43c1525d54	8.6GB	32768	14b
tag qwen2.5-coder:14b-base-q5_0	6223133e20d6	10GB	32768	14b
tag qwen2.5-coder:14b-base-q5_1	f40e9e553b82	11GB	32768	14b
tag qwen2.5-coder:14b-base-q5_K_M	cef4074e0c1a	11GB	32768	14b
tag qwen2.5-coder:14b-base-q5_K_S	d43da79decc7	10GB	32768	14b
tag qwen2.5-coder:14b-base-q6_K	7170ab999364	12GB	32768	14b
tag qwen2.5-coder:14b-base-q8_0	95f760beca2d	16GB	32768	14b
tag qwen2.5-coder:14b-instruct	9ec8897f747e	9.0GB	32768	14b	8988110784	8988124298
tag qwen2.5-coder:14b-instruct-fp16	dd44773a07d3	30GB	32768	14b
tag qwen2.5-coder:14b-instruct-q2_K	dfeff73b234d	5.8GB	32768	14b
tag qwen2.5-coder:14b-instruct-q3_K_L	93a65e662efb	7.9GB	32768	14b
tag qwen2.5-coder:14b-instruct-q3_K_M	e00d09afd55a	7.3GB	32768	14b
tag qwen2.5-coder:14b-instruct-q3_K_S	ff7e2b2086f7	6.7GB	32768	14b
tag qwen2.5-coder:14b-instruct-q4_0	4463d4082ea3	8.5GB	32768	14b
tag qwen2.5-coder:14b-instruct-q4_1	fc7a302d00fd	9.4GB	32768	14b
tag qwen2.5-coder:14b-instruct-q4_K_M	9ec8897f747e	9.0GB	32768	14b	8988110784	8988124298
tag qwen2.5-coder:14b-instruct-q4_K_S	9214d9fd3ff9	8.6GB	32768	14b
tag qwen2.5-coder:14b-instruct-q5_0	10dd53534fbf	10GB	32768	14b
tag qwen2.5-coder:14b-instruct-q5_1	32c5de158f9f	11GB	32768	14b
tag qwen2.5-coder:14b-instruct-q5_K_M	05d16c5ac1c1	11GB	32768	14b
tag qwen2.5-coder:14b-instruct-q5_K_S	e7c55dc04467	10GB	32768	14b
tag qwen2.5-coder:14b-instruct-q6_K	8c4e48ce02e2	12GB	32768	14b
tag qwen2.5-coder:14b-instruct-q8_0	bd9a836c38a9	16GB	32768	14b
tag qwen2.5-coder:32b	b92d6a0bd47e	20GB	32768	32b	19851336384	19851349898
tag qwen2.5-coder:32b-base	9218192e3d91	20GB	32768	32b
tag qwen2.5-coder:32b-base-fp16	200c76285efc	66GB	32768	32b
tag qwen2.5-coder:32b-base-q2_K	683f75295796	12GB	32768	32b
tag qwen2.5-coder:32b-base-q3_K_L	c141ac6ccade	17GB	32768	32b
tag qwen2.5-coder:32b-base-q3_K_M	b70130470871	16GB	32768	32b
tag qwen2.5-coder:32b-base-q3_K_S	6c379ab949e2	14GB	32768	32b
tag qwen2.5-coder:32b-base-q4_0	94dd845c2f84	19GB	32768	32b
tag qwen2.5-coder:32b-base-q4_1	55acce9dfb07	21GB	32768	32b
tag qwen2.5-coder:32b-base-q4_K_M	9218192e3d91	20GB	32768	32b
tag qwen2.5-coder:32b-base-q4_K_S	0de3f2ef4e30	19GB	32768	32b
tag qwen2.5-coder:32b-base-q5_0	ef595b15da0e	23GB	32768	32b
tag qwen2.5-coder:32b-base-q5_1	2e04e7beaf1e	25GB	32768	32b
tag qwen2.5-coder:32b-base-q5_K_M	8a30437e1e25	23GB	32768	32b
tag qwen2.5-coder:32b-base-q5_K_S	a438a70c2b5e	23GB	32768	32b
tag qwen2.5-coder:32b-base-q6_K	45489e1efe1b	27GB	32768	32b
tag qwen2.5-coder:32b-base-q8_0	2888b8e6d633	35GB	32768	32b
tag qwen2.5-coder:32b-instruct	b92d6a0bd47e	20GB	32768	32b	19851336384	19851349898
tag qwen2.5-coder:32b-instruct-fp16	938472346418	66GB	32768	32b
tag qwen2.5-coder:32b-instruct-q2_K	aeea77078359	12GB	32768	32b
tag qwen2.5-coder:32b-instruct-q3_K_L	bf022e722063	17GB	32768	32b
tag qwen2.5-coder:32b-instruct-q3_K_M	df283619993d	16GB	32768	32b
tag qwen2.5-coder:32b-instruct-q3_K_S	e0ccc6861bda	14GB	32768	32b
tag qwen2.5-coder:32b-instruct-q4_0	5d9fe09996e7	19GB	32768	32b
tag qwen2.5-coder:32b-instruct-q4_1	373036e3b706	21GB	32768	32b
tag qwen2.5-coder:32b-instruct-q4_K_M	b92d6a0bd47e	20GB	32768	32b	19851336384	19851349898
tag qwen2.5-coder:32b-instruct-q4_K_S	372b04be0b1a	19GB	32768	32b
tag qwen2.5-coder:32b-instruct-q5_0	6648fbbcab73	23GB	32768	32b
tag qwen2.5-coder:32b-instruct-q5_1	571efad5efed	25GB	32768	32b
tag qwen2.5-coder:32b-instruct-q5_K_M	72881160103b	23GB	32768	32b
tag qwen2.5-coder:32b-instruct-q5_K_S	d843ee55c762	23GB	32768	32b
tag qwen2.5-coder:32b-instruct-q6_K	f9fb728566cf	27GB	32768	32b
tag qwen2.5-coder:32b-instruct-q8_0	17c822ec821d	35GB	32768	32b
tag qwen2.5-coder:3b	f72c60cabf62	1.9GB	32768	3b	1929903072	1929912626
tag qwen2.5-coder:3b-base	b71a053ff1b3	1.9GB	32768	3b
tag qwen2.5-coder:3b-base-fp16	47f26db97419	6.2GB	32768	3b
tag qwen2.5-coder:3b-base-q2_K	7bd2c4ab30c1	1.3GB	32768	3b
tag qwen2.5-coder:3b-base-q3_K_L	e5e9e860e01c	1.7GB	32768	3b
tag qwen2.5-coder:3b-base-q3_K_M	c039b31a931f	1.6GB	32768	3b
tag qwen2.5-coder:3b-base-q3_K_S	490a8c46fec2	1.5GB	32768	3b
tag qwen2.5-coder:3b-base-q4_0	f1f7ad8989c3	1.8GB	32768	3b
tag qwen2.5-coder:3b-base-q4_1	6ba296c4ee70	2.0GB	32768	3b
tag qwen2.5-coder:3b-base-q4_K_M	b71a053ff1b3	1.9GB	32768	3b
tag qwen2.5-coder:3b-base-q4_K_S	09aa6f058dde	1.8GB	32768	3b
tag qwen2.5-coder:3b-base-q5_0	5d9e4253f276	2.2GB	32768	3b
tag qwen2.5-coder:3b-base-q5_1	1a003934c203	2.3GB	32768	3b
tag qwen2.5-coder:3b-base-q5_K_M	5ebe29b5b83a	2.2GB	32768	3b
tag qwen2.5-coder:3b-base-q5_K_S	a5c8f5c89aec	2.2GB	32768	3b
tag qwen2.5-coder:3b-base-q6_K	30b38aca8440	2.5GB	32768	3b
tag qwen2.5-coder:3b-base-q8_0	153d272fe602	3.3GB	32768	3b
tag qwen2.5-coder:3b-instruct	f72c60cabf62	1.9GB	32768	3b	1929903072	1929912626
tag qwen2.5-coder:3b-instruct-fp16	6691c4d4410e	6.2GB	32768	3b
tag qwen2.5-coder:3b-instruct-q2_K	ae1e7fbfd6ff	1.3GB	32768	3b
tag qwen2.5-coder:3b-instruct-q3_K_L	361756468e52	1.7GB	32768	3b
tag qwen2.5-coder:3b-instruct-q3_K_M	65ff2bc170f3	1.6GB	32768	3b
tag qwen2.5-coder:3b-instruct-q3_K_S	ed2bcd656906	1.5GB	32768	3b
tag qwen2.5-coder:3b-instruct-q4_0	6a55fb15068d	1.8GB	32768	3b
tag qwen2.5-coder:3b-instruct-q4_1	c687a8f39d3a	2.0GB	32768	3b
tag qwen2.5-coder:3b-instruct-q4_K_M	f72c60cabf62	1.9GB	32768	3b	1929903072	1929912626
tag qwen2.5-coder:3b-instruct-q4_K_S	e6e376f35d18	1.8GB	32768	3b
tag qwen2.5-coder:3b-instruct-q5_0	29a4dfd4e052	2.2GB	32768	3b
tag qwen2.5-coder:3b-instruct-q5_1	6d4e1a16fa81	2.3GB	32768	3b
tag qwen2.5-coder:3b-instruct-q5_K_M	cbccf6dfb086	2.2GB	32768	3b
tag qwen2.5-coder:3b-instruct-q5_K_S	3d691932fd92	2.2GB	32768	3b
tag qwen2.5-coder:3b-instruct-q6_K	34027fd05f12	2.5GB	32768	3b
tag qwen2.5-coder:3b-instruct-q8_0	0dbd6230e2a1	3.3GB	32768	3b
tag qwen2.5-coder:7b	dae161e27b0e	4.7GB	32768	7b	4683074048	4683087561
tag qwen2.5-coder:7b-base	bd8755145f1c	4.7GB	32768	7b
tag qwen2.5-coder:7b-base-fp16	f48b27b8de29	15GB	32768	7b
tag qwen2.5-coder:7b-base-q2_K	50bf64f37239	3.0GB	32768	7b
tag qwen2.5-coder:7b-base-q3_K_L	59db8a8c458f	4.1GB	32768	7b
tag qwen2.5-coder:7b-base-q3_K_M	7220be37a0f0	3.8GB	32768	7b
tag qwen2.5-coder:7b-base-q3_K_S	7dad768fb3cc	3.5GB	32768	7b
tag qwen2.5-coder:7b-base-q4_0	a1ef3d25fea3	4.4GB	32768	7b
tag qwen2.5-coder:7b-base-q4_1	bcfe87323815	4.9GB	32768	7b
tag qwen2.5-coder:7b-base-q4_K_M	bd8755145f1c	4.7GB	32768	7b
tag qwen2.5-coder:7b-base-q4_K_S	d31c13ff6e03	4.5GB	32768	7b
tag qwen2.5-coder:7b-base-q5_0	149f852482c9	5.3GB	32768	7b
tag qwen2.5-coder:7b-base-q5_1	91c4eefa305c	5.8GB	32768	7b
tag qwen2.5-coder:7b-base-q5_K_M	0785cbeb9bcb	5.4GB	32768	7b
tag qwen2.5-coder:7b-base-q5_K_S	4b75c6a0075d	5.3GB	32768	7b
tag qwen2.5-coder:7b-base-q6_K	7a4f1acbac2d	6.3GB	32768	7b
tag qwen2.5-coder:7b-base-q8_0	a7b028fab948	8.1GB	32768	7b
tag qwen2.5-coder:7b-instruct	dae161e27b0e	4.7GB	32768	7b	4683074048	4683087561
tag qwen2.5-coder:7b-instruct-fp16	9bff1b5c46f8	15GB	32768	7b
tag qwen2.5-coder:7b-instruct-q2_K	84115f3c993a	3.0GB	32768	7b
tag qwen2.5-coder:7b-instruct-q3_K_L	2be479bc8fba	4.1GB	32768	7b
tag qwen2.5-coder:7b-instruct-q3_K_M	bb739a02927e	3.8GB	32768	7b
tag qwen2.5-coder:7b-instruct-q3_K_S	748645786a08	3.5GB	32768	7b
tag qwen2.5-coder:7b-instruct-q4_0	8d7f257337d3	4.4GB	32768	7b
tag qwen2.5-coder:7b-instruct-q4_1	b0a7459186aa	4.9GB	32768	7b
tag qwen2.5-coder:7b-instruct-q4_K_M	dae161e27b0e	4.7GB	32768	7b	4683074048	4683087561
tag qwen2.5-coder:7b-instruct-q4_K_S	37ff7e52b958	4.5GB	32768	7b
tag qwen2.5-coder:7b-instruct-q5_0	3d0c545719ac	5.3GB	32768	7b
tag qwen2.5-coder:7b-instruct-q5_1	3ea28eb602de	5.8GB	32768	7b
tag qwen2.5-coder:7b-instruct-q5_K_M	771d6745a8b6	5.4GB	32768	7b
tag qwen2.5-coder:7b-instruct-q5_K_S	6a191775f37b	5.3GB	32768	7b
tag qwen2.5-coder:7b-instruct-q6_K	764353927508	6.3GB	32768	7b
tag qwen2.5-coder:7b-instruct-q8_0	7e480bd46127	8.1GB	32768	7b
tag qwen2.5-coder:latest	dae161e27b0e	4.7GB	32768	7b	4683074048	4683087561
tag qwen2.5:0.5b	a8b0c5157701	398MB	32768	0.5b	397807936	397821319
tag qwen2.5:0.5b-base	24c564a74dea	398MB	32768	0.5b
tag qwen2.5:0.5b-base-q2_K	b439066a7c50	339MB	32768	0.5b
tag qwen2.5:0.5b-base-q3_K_L	59bf60d67517	369MB	32768	0.5b
tag qwen2.5:0.5b-base-q3_K_M	2b0f4078dcc1	355MB	32768	0.5b
tag qwen2.5:0.5b-base-q3_K_S	cf1fe7a28bac	338MB	32768	0.5b
tag qwen2.5:0.5b-base-q4_0	a990247b9c63	352MB	32768	0.5b
tag qwen2.5:0.5b-base-q4_1	50cc344abeb2	375MB	32768	0.5b
tag qwen2.5:0.5b-base-q4_K_M	24c564a74dea	398MB	32768	0.5b
tag qwen2.5:0.5b-base-q4_K_S	75db83387279	385MB	32768	0.5b
tag qwen2.5:0.5b-base-q5_0	a30fbb649ad5	397MB	32768	0.5b
tag qwen2.5:0.5b-base-q5_1	c3e31c5b32da	419MB	32768	0.5b
tag qwen2.5:0.5b-base-q5_K_S	2484afe4f04e	413MB	32768	0.5b
tag qwen2.5:0.5b-base-q8_0	db0459695543	531MB	32768	0.5b
tag qwen2.5:0.5b-instruct	a8b0c5157701	398MB	32768	0.5b	397807936	397821319
tag qwen2.5:0.5b-instruct-fp16	c82efd44bfdc	994MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q2_K	fa66a85e7fe2	339MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q3_K_L	2ea07e2fd539	369MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q3_K_M	a1b962ae1ffb	355MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q3_K_S	2b61ae1bb74f	338MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q4_0	44deb286b008	352MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q4_1	61378941e31f	375MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q4_K_M	a8b0c5157701	398MB	32768	0.5b	397807936	397821319
tag qwen2.5:0.5b-instruct-q4_K_S	6f4611e3bd35	385MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q5_0	4a8f6fc82b6e	397MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q5_1	95b03700b65c	419MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q5_K_M	0762ec590a8c	420MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q5_K_S	5830fc2c0193	413MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q6_K	ac75f8387539	506MB	32768	0.5b
tag qwen2.5:0.5b-instruct-q8_0	84d044692a2c	531MB	32768	0.5b
tag qwen2.5:1.5b	65ec06548149	986MB	32768	1.5b	986048512	986061892
tag qwen2.5:1.5b-instruct	65ec06548149	986MB	32768	1.5b	986048512	986061892
tag qwen2.5:1.5b-instruct-fp16	d8035f049126	3.1GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q2_K	c239521b8b51	676MB	32768	1.5b
tag qwen2.5:1.5b-instruct-q3_K_L	b16c18a133fa	880MB	32768	1.5b
tag qwen2.5:1.5b-instruct-q3_K_M	5a4d48f91dab	824MB	32768	1.5b
tag qwen2.5:1.5b-instruct-q3_K_S	2ead4934f6e9	761MB	32768	1.5b
tag qwen2.5:1.5b-instruct-q4_0	635e70c8687b	935MB	32768	1.5b
tag qwen2.5:1.5b-instruct-q4_1	4543b48a5085	1.0GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q4_K_M	65ec06548149	986MB	32768	1.5b	986048512	986061892
tag qwen2.5:1.5b-instruct-q4_K_S	17dd5468f0a7	940MB	32768	1.5b
tag qwen2.5:1.5b-instruct-q5_0	267c3094f0b0	1.1GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q5_1	828d5d698355	1.2GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q5_K_M	7a0e895425bc	1.1GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q5_K_S	4dce61337043	1.1GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q6_K	03ec957c269f	1.3GB	32768	1.5b
tag qwen2.5:1.5b-instruct-q8_0	b19683a34698	1.6GB	32768	1.5b
tag qwen2.5:14b	7cdf5a0187d5	9.0GB	32768	14b	8988110688	8988124069
tag qwen2.5:14b-instruct	7cdf5a0187d5	9.0GB	32768	14b	8988110688	8988124069
tag qwen2.5:14b-instruct-fp16	06c8c6f15cf9	30GB	32768	14b
tag qwen2.5:14b-instruct-q2_K	9caf6424b5f9	5.8GB	32768	14b
tag qwen2.5:14b-instruct-q3_K_L	0ab75160d333	7.9GB	32768	14b
tag qwen2.5:14b-instruct-q3_K_M	4d8dbee0507f	7.3GB	32768	14b
tag qwen2.5:14b-instruct-q3_K_S	c8f457c1f8f5	6.7GB	32768	14b
tag qwen2.5:14b-instruct-q4_0	5449194ff803	8.5GB	32768	14b
tag qwen2.5:14b-instruct-q4_1	4d404313d9cd	9.4GB	32768	14b
tag qwen2.5:14b-instruct-q4_K_M	7cdf5a0187d5	9.0GB	32768	14b	8988110688	8988124069
tag qwen2.5:14b-instruct-q4_K_S	927254c04779	8.6GB	32768	14b
tag qwen2.5:14b-instruct-q5_0	e242bafd33eb	10GB	32768	14b
tag qwen2.5:14b-instruct-q5_1	43a5486ba383	11GB	32768	14b
tag qwen2.5:14b-instruct-q5_K_M	7bb3f324cafc	11GB	32768	14b
tag qwen2.5:14b-instruct-q5_K_S	f766877d708a	10GB	32768	14b
tag qwen2.5:14b-instruct-q6_K	4f6861a20c29	12GB	32768	14b
tag qwen2.5:14b-instruct-q8_0	985c5f25dfe9	16GB	32768	14b
tag qwen2.5:32b	9f13ba1299af	20GB	32768	32b	19851336288	19851349669
tag qwen2.5:32b-instruct	9f13ba1299af	20GB	32768	32b	19851336288	19851349669
tag qwen2.5:32b-instruct-fp16	d988bddd9a2e	66GB	32768	32b
tag qwen2.5:32b-instruct-q2_K	ecc53cfdce75	12GB	32768	32b
tag qwen2.5:32b-instruct-q3_K_L	83db34c608fc	17GB	32768	32b
tag qwen2.5:32b-instruct-q3_K_M	44bd723cfd42	16GB	32768	32b
tag qwen2.5:32b-instruct-q3_K_S	aefb7287ac72	14GB	32768	32b
tag qwen2.5:32b-instruct-q4_0	0508d3b6da02	19GB	32768	32b
tag qwen2.5:32b-instruct-q4_1	c35507089a57	21GB	32768	32b
tag qwen2.5:32b-instruct-q4_K_M	9f13ba1299af	20GB	32768	32b	19851336288	19851349669
tag qwen2.5:32b-instruct-q4_K_S	0ef28b3b6dba	19GB	32768	32b
tag qwen2.5:32b-instruct-q5_0	af981f1d421b	23GB	32768	32b
tag qwen2.5:32b-instruct-q5_1	fc1b4cb1aabb	25GB	32768	32b
tag qwen2.5:32b-instruct-q5_K_M	b0936ea364bf	23GB	32768	32b
tag qwen2.5:32b-instruct-q5_K_S	3cb439a8d19b	23GB	32768	32b
tag qwen2.5:32b-instruct-q6_K	09f123ce518b	27GB	32768	32b
tag qwen2.5:32b-instruct-q8_0	378290543760	35GB	32768	32b
tag qwen2.5:3b	357c53fb659c	1.9GB	32768	3b	1929903008	1929912432
tag qwen2.5:3b-instruct	357c53fb659c	1.9GB	32768	3b	1929903008	1929912432
tag qwen2.5:3b-instruct-fp16	de47f806df14	6.2GB	32768	3b
tag qwen2.5:3b-instruct-q2_K	1fe27cd0c26a	1.3GB	32768	3b
tag qwen2.5:3b-instruct-q3_K_L	f8d588c5572a	1.7GB	32768	3b
tag qwen2.5:3b-instruct-q3_K_M	c3240229f22f	1.6GB	32768	3b
tag qwen2.5:3b-instruct-q3_K_S	5ed381ff5c13	1.5GB	32768	3b
tag qwen2.5:3b-instruct-q4_0	09f7fe4d29e6	1.8GB	32768	3b
tag qwen2.5:3b-instruct-q4_1	c8aefde2cd4f	2.0GB	32768	3b
tag qwen2.5:3b-instruct-q4_K_M	357c53fb659c	1.9GB	32768	3b	1929903008	1929912432
tag qwen2.5:3b-instruct-q4_K_S	3033a0ab2cfd	1.8GB	32768	3b
tag qwen2.5:3b-instruct-q5_0	f2c8c51a4c62	2.2GB	32768	3b
tag qwen2.5:3b-instruct-q5_1	c7e5301cb49e	2.3GB	32768	3b
tag qwen2.5:3b-instruct-q5_K_M	19cf317bd479	2.2GB	32768	3b
tag qwen2.5:3b-instruct-q5_K_S	8ce4b148557a	2.2GB	32768	3b
tag qwen2.5:3b-instruct-q6_K	9f78f7728716	2.5GB	32768	3b
tag qwen2.5:3b-instruct-q8_0	cd6aa8b25d7a	3.3GB	32768	3b
tag qwen2.5:72b	424bad2cc13f	47GB	32768	72b	47415715200	47415724625
tag qwen2.5:72b-instruct	424bad2cc13f	47GB	32768	72b	47415715200	47415724625
tag qwen2.5:72b-instruct-fp16	754bbe314ad4	145GB	32768	72b
tag qwen2.5:72b-instruct-q2_K	d072709cc1a8	30GB	32768	72b
tag qwen2.5:72b-instruct-q3_K_L	c3f33d2ad20a	40GB	32768	72b
tag qwen2.5:72b-instruct-q3_K_M	15abb3b7022f	38GB	32768	72b
tag qwen2.5:72b-instruct-q3_K_S	6fcfede9cc1c	34GB	32768	72b
tag qwen2.5:72b-instruct-q4_0	2dd03ae27777	41GB	32768	72b
tag qwen2.5:72b-instruct-q4_1	bcf8fafd0731	46GB	32768	72b
tag qwen2.5:72b-instruct-q4_K_M	424bad2cc13f	47GB	32768	72b	47415715200	47415724625
tag qwen2.5:72b-instruct-q4_K_S	a4520526d819	44GB	32768	72b
tag qwen2.5:72b-instruct-q5_0	7a43bbfe6536	50GB	32768	72b
tag qwen2.5:72b-instruct-q5_1	40630a45532c	55GB	32768	72b
tag qwen2.5:72b-instruct-q5_K_M	210a146b67de	54GB	32768	72b
tag qwen2.5:72b-instruct-q5_K_S	ee3ecbad0795	51GB	32768	72b
tag qwen2.5:72b-instruct-q6_K	5f611a49224d	64GB	32768	72b
tag qwen2.5:72b-instruct-q8_0	23f2cb48bb9a	77GB	32768	72b
tag qwen2.5:7b	845dbda0ea48	4.7GB	32768	7b	4683073952	4683087332
tag qwen2.5:7b-instruct	845dbda0ea48	4.7GB	32768	7b	4683073952	4683087332
tag qwen2.5:7b-instruct-fp16	59805ce4a404	15GB	32768	7b
tag qwen2.5:7b-instruct-q2_K	94ac6d14b93f	3.0GB	32768	7b
tag qwen2.5:7b-instruct-q3_K_L	6ed3506191d1	4.1GB	32768	7b
tag qwen2.5:7b-instruct-q3_K_M	29492a928341	3.8GB	32768	7b
tag qwen2.5:7b-instruct-q3_K_S	05d9cc3116db	3.5GB	32768	7b
tag qwen2.5:7b-instruct-q4_0	2e92ac0dd3a8	4.4GB	32768	7b
tag qwen2.5:7b-instruct-q4_1	840e00017aa6	4.9GB	32768	7b
tag qwen2.5:7b-instruct-q4_K_M	845dbda0ea48	4.7GB	32768	7b	4683073952	4683087332
tag qwen2.5:7b-instruct-q4_K_S	d572758f0ffe	4.5GB	32768	7b
tag qwen2.5:7b-instruct-q5_0	16c4cf552635	5.3GB	32768	7b
tag qwen2.5:7b-instruct-q5_1	0f1627cf5764	5.8GB	32768	7b
tag qwen2.5:7b-instruct-q5_K_M	a1040ddd2b49	5.4GB	32768	7b
tag qwen2.5:7b-instruct-q5_K_S	1a3492b0a1dc	5.3GB	32768	7b
tag qwen2.5:7b-instruct-q6_K	a7e494737d58	6.3GB	32768	7b
tag qwen2.5:7b-instruct-q8_0	2d9500c94841	8.1GB	32768	7b
tag qwen2.5:latest	845dbda0ea48	4.7GB	32768	7b	4683073952	4683087332
tag qwen2.5vl:32b	3edc3a52fe98	21GB	128000	32b	21159298208	21159310657
tag qwen2.5vl:32b-fp16	36c223960eca	67GB	128000	32b
tag qwen2.5vl:32b-q4_K_M	3edc3a52fe98	21GB	128000	32b	21159298208	21159310657
tag qwen2.5vl:32b-q8_0	2702bb339158	36GB	128000	32b
tag qwen2.5vl:3b	fb90415cde1e	3.2GB	128000	3b	3200614720	3200627168
tag qwen2.5vl:3b-fp16	0aeee3542efe	7.5GB	128000	3b
tag qwen2.5vl:3b-q4_K_M	fb90415cde1e	3.2GB	128000	3b	3200614720	3200627168
tag qwen2.5vl:3b-q8_0	21858d9f5230	4.6GB	128000	3b
tag qwen2.5vl:72b	05ea68274581	49GB	128000	72b	48709030400	48709042849
tag qwen2.5vl:72b-fp16	740f061f9f08	147GB	128000	72b
tag qwen2.5vl:72b-q4_K_M	05ea68274581	49GB	128000	72b	48709030400	48709042849
tag qwen2.5vl:72b-q8_0	7ab696d4a6e8	79GB	128000	72b
tag qwen2.5vl:7b	5ced39dfa4ba	6.0GB	128000	7b	5969233408	5969245856
tag qwen2.5vl:7b-fp16	db03e34551a0	17GB	128000	7b
tag qwen2.5vl:7b-q4_K_M	5ced39dfa4ba	6.0GB	128000	7b	5969233408	5969245856
tag qwen2.5vl:7b-q8_0	434c6f75b469	9.4GB	128000	7b
tag qwen2.5vl:latest	5ced39dfa4ba	6.0GB	128000	7b	5969233408	5969245856
tag qwen2:0.5b	6f48b936a09f	352MB	32768	0.5b	352151968	352164041
tag qwen2:0.5b-instruct	6f48b936a09f	352MB	32768	0.5b	352151968	352164041
tag qwen2:0.5b-instruct-fp16	f9b12d5481d2	994MB	32768	0.5b
tag qwen2:0.5b-instruct-q2_K	06dda8c1519a	339MB	32768	0.5b
tag qwen2:0.5b-instruct-q3_K_L	425aee1fa207	369MB	32768	0.5b
tag qwen2:0.5b-instruct-q3_K_M	2adbb16f0a5d	355MB	32768	0.5b
tag qwen2:0.5b-instruct-q3_K_S	ae41a13fd9b2	338MB	32768	0.5b
tag qwen2:0.5b-instruct-q4_0	6f48b936a09f	352MB	32768	0.5b	352151968	352164041
tag qwen2:0.5b-instruct-q4_1	a1a9a139f5f4	375MB	32768	0.5b
tag qwen2:0.5b-instruct-q4_K_M	19d15f48d098	398MB	32768	0.5b
tag qwen2:0.5b-instruct-q4_K_S	f6898a38eeae	385MB	32768	0.5b
tag qwen2:0.5b-instruct-q5_0	b17625f38956	397MB	32768	0.5b
tag qwen2:0.5b-instruct-q5_1	76769ded76b2	419MB	32768	0.5b
tag qwen2:0.5b-instruct-q5_K_M	d9515b0adb44	420MB	32768	0.5b
tag qwen2:0.5b-instruct-q5_K_S	dfba5ca4486a	413MB	32768	0.5b
tag qwen2:0.5b-instruct-q6_K	8e5bba81c7b5	506MB	32768	0.5b
tag qwen2:0.5b-instruct-q8_0	6b8eef84f0bf	531MB	32768	0.5b
tag qwen2:1.5b	f6daf2b25194	935MB	32768	1.5b	934952032	934964102
tag qwen2:1.5b-instruct	f6daf2b25194	935MB	32768	1.5b	934952032	934964102
tag qwen2:1.5b-instruct-fp16	44ae02940761	3.1GB	32768	1.5b
tag qwen2:1.5b-instruct-q2_K	7851c5581bce	676MB	32768	1.5b
tag qwen2:1.5b-instruct-q3_K_L	2c7ac92e9b2a	880MB	32768	1.5b
tag qwen2:1.5b-instruct-q3_K_M	4a143b4bca71	824MB	32768	1.5b
tag qwen2:1.5b-instruct-q3_K_S	980b3bdef07c	761MB	32768	1.5b
tag qwen2:1.5b-instruct-q4_0	f6daf2b25194	935MB	32768	1.5b	934952032	934964102
tag qwen2:1.5b-instruct-q4_1	8cbdd0be53c3	1.0GB	32768	1.5b
tag qwen2:1.5b-instruct-q4_K_M	0d2a504f5771	986MB	32768	1.5b
tag qwen2:1.5b-instruct-q4_K_S	976868269c51	940MB	32768	1.5b
tag qwen2:1.5b-instruct-q5_0	945eea96cfa5	1.1GB	32768	1.5b
tag qwen2:1.5b-instruct-q5_1	5b1266375ca6	1.2GB	32768	1.5b
tag qwen2:1.5b-instruct-q5_K_M	2ce7afe8f9e9	1.1GB	32768	1.5b
tag qwen2:1.5b-instruct-q5_K_S	272e01e2734a	1.1GB	32768	1.5b
tag qwen2:1.5b-instruct-q6_K	1fcc9e410c55	1.3GB	32768	1.5b
tag qwen2:1.5b-instruct-q8_0	908c3f054aac	1.6GB	32768	1.5b
tag qwen2:72b	93563ef658b2	41GB	32768	72b	41231735264	41231744117
tag qwen2:72b-instruct	93563ef658b2	41GB	32768	72b	41231735264	41231744117
tag qwen2:72b-instruct-fp16	345ab45e8107	145GB	32768	72b
tag qwen2:72b-instruct-q2_K	cb6c3529e5c1	30GB	32768	72b
tag qwen2:72b-instruct-q3_K_L	d78d37529ebe	40GB	32768	72b
tag qwen2:72b-instruct-q3_K_M	448681f34ba7	38GB	32768	72b
tag qwen2:72b-instruct-q3_K_S	ae65012ceeac	34GB	32768	72b
tag qwen2:72b-instruct-q4_0	93563ef658b2	41GB	32768	72b	41231735264	41231744117
tag qwen2:72b-instruct-q4_1	3c2ddfc9cd29	46GB	32768	72b
tag qwen2:72b-instruct-q4_K_M	1f4e04e13ff3	47GB	32768	72b
tag qwen2:72b-instruct-q4_K_S	fc25a7dea14d	44GB	32768	72b
tag qwen2:72b-instruct-q5_0	90a488948103	50GB	32768	72b
tag qwen2:72b-instruct-q5_1	5a83f6b7eca1	55GB	32768	72b
tag qwen2:72b-instruct-q5_K_M	36ae993a19fb	54GB	32768	72b
tag qwen2:72b-instruct-q5_K_S	3f262d50f9be	51GB	32768	72b
tag qwen2:72b-instruct-q6_K	5a83045ef50f	64GB	32768	72b
tag qwen2:72b-instruct-q8_0	8f1da3c9500d	77GB	32768	72b
tag qwen2:72b-text	9d70f91bdc28	41GB	131072	72b
tag qwen2:72b-text-fp16	fba4b417782d	145GB	131072	72b
tag qwen2:72b-text-q2_K	9752808de1d3	30GB	131072	72b
tag qwen2:72b-text-q3_K_L	cf78b2fa4fdd	40GB	131072	72b
tag qwen2:72b-text-q3_K_M	cfb026174537	38GB	131072	72b
tag qwen2:72b-text-q3_K_S	9c8a530d0bd7	34GB	131072	72b
tag qwen2:72b-text-q4_0	9d70f91bdc28	41GB	131072	72b
tag qwen2:72b-text-q4_1	137edb538d01	46GB	131072	72b
tag qwen2:72b-text-q4_K_M	395e2f1e4576	47GB	131072	72b
tag qwen2:72b-text-q4_K_S	1993d079c16b	44GB	131072	72b
tag qwen2:72b-text-q5_0	e2b400cfa315	50GB	131072	72b
tag qwen2:72b-text-q5_1	de61bf13ea38	55GB	131072	72b
tag qwen2:72b-text-q5_K_M	cfaee9537e26	54GB	131072	72b
tag qwen2:72b-text-q5_K_S	0307018fbf53	51GB	131072	72b
tag qwen2:72b-text-q6_K	5de588e06754	64GB	131072	72b
tag qwen2:72b-text-q8_0	480baf5d488d	77GB	131072	72b
tag qwen2:7b	dd314f039b9d	4.4GB	32768	7b	4431388192	4431401491
tag qwen2:7b-instruct	dd314f039b9d	4.4GB	32768	7b	4431388192	4431401491
tag qwen2:7b-instruct-fp16	5ad93c6749a1	15GB	32768	7b
tag qwen2:7b-instruct-q2_K	2ce92f066b62	3.0GB	32768	7b
tag qwen2:7b-instruct-q3_K_L	0022885490d9	4.1GB	32768	7b
tag qwen2:7b-instruct-q3_K_M	39ea238e2e11	3.8GB	32768	7b
tag qwen2:7b-instruct-q3_K_S	ff9bc8063c30	3.5GB	32768	7b
tag qwen2:7b-instruct-q4_0	dd314f039b9d	4.4GB	32768	7b	4431388192	4431401491
tag qwen2:7b-instruct-q4_1	6cbf8f4e11ba	4.9GB	32768	7b
tag qwen2:7b-instruct-q4_K_M	f10f702d139e	4.7GB	32768	7b
tag qwen2:7b-instruct-q4_K_S	47d94758e9c1	4.5GB	32768	7b
tag qwen2:7b-instruct-q5_0	383487c3b3c4	5.3GB	32768	7b
tag qwen2:7b-instruct-q5_1	1dbbe91baa3c	5.8GB	32768	7b
tag qwen2:7b-instruct-q5_K_M	11803450872c	5.4GB	32768	7b
tag qwen2:7b-instruct-q5_K_S	6879a027e0ab	5.3GB	32768	7b
tag qwen2:7b-instruct-q6_K	43f1d6679e17	6.3GB	32768	7b
tag qwen2:7b-instruct-q8_0	5f579402cc6c	8.1GB	32768	7b
tag qwen2:7b-text	5c0af9e4500d	4.4GB	131072	7b
tag qwen2:7b-text-q2_K	37935d384f48	3.0GB	131072	7b
tag qwen2:7b-text-q3_K_L	45ac40a8d58b	4.1GB	131072	7b
tag qwen2:7b-text-q3_K_M	636d21d77b6c	3.8GB	131072	7b
tag qwen2:7b-text-q3_K_S	2eaaf224cac3	3.5GB	131072	7b
tag qwen2:7b-text-q4_0	5c0af9e4500d	4.4GB	131072	7b
tag qwen2:7b-text-q4_1	b765b8677fb7	4.9GB	131072	7b
tag qwen2:7b-text-q4_K_M	37dee31a1b72	4.7GB	131072	7b
tag qwen2:7b-text-q4_K_S	5cfe6a2793de	4.5GB	131072	7b
tag qwen2:7b-text-q5_0	b8336b2174d3	5.3GB	131072	7b
tag qwen2:7b-text-q5_1	0899d84212a8	5.8GB	131072	7b
tag qwen2:7b-text-q8_0	1ad9e7ef89a6	8.1GB	131072	7b
tag qwen2:latest	dd314f039b9d	4.4GB	32768	7b	4431388192	4431401491
tag qwen3-coder-next:latest	ca06e9e4087c	52GB	262144	all
tag qwen3-coder-next:q4_K_M	ca06e9e4087c	52GB	262144	all
tag qwen3-coder-next:q8_0	3f68e12b44ee	85GB	262144	all
tag qwen3-coder:30b	06c1097efce0	19GB	262144	30b
tag qwen3-coder:30b-a3b-fp16	0d2a10a65d2f	61GB	262144	30b
tag qwen3-coder:30b-a3b-q4_K_M	06c1097efce0	19GB	262144	30b
tag qwen3-coder:30b-a3b-q8_0	7b438a19895a	32GB	262144	30b
tag qwen3-coder:480b	72b144baf727	290GB	262144	480b
tag qwen3-coder:480b-a35b-fp16	23af91755def	960GB	262144	480b
tag qwen3-coder:480b-a35b-q4_K_M	72b144baf727	290GB	262144	480b
tag qwen3-coder:480b-a35b-q8_0	459cea34ff3a	510GB	262144	480b
tag qwen3-coder:latest	06c1097efce0	19GB	262144	30b
tag qwen3-embedding:0.6b	ac6da0dfba84	639MB	32768	0.6b
tag qwen3-embedding:0.6b-fp16	67a7592a8852	1.2GB	32768	0.6b
tag qwen3-embedding:0.6b-q8_0	ac6da0dfba84	639MB	32768	0.6b
tag qwen3-embedding:4b	df5bd2e3c74c	2.5GB	40960	4b
tag qwen3-embedding:4b-fp16	3c93b6415795	8.0GB	40960	4b
tag qwen3-embedding:4b-q4_K_M	df5bd2e3c74c	2.5GB	40960	4b
tag qwen3-embedding:4b-q8_0	357d756ba8e5	4.3GB	40960	4b
tag qwen3-embedding:8b	64b933495768	4.7GB	40960	8b
tag qwen3-embedding:8b-fp16	aa924958585e	15GB	40960	8b
tag qwen3-embedding:8b-q4_K_M	64b933495768	4.7GB	40960	8b
tag qwen3-embedding:8b-q8_0	9704fd987c12	8.0GB	40960	8b
tag qwen3-embedding:latest	64b933495768	4.7GB	40960	8b
tag qwen3-next:80b	b2ebb986e4e9	50GB	262144	80b
tag qwen3-next:80b-a3b-instruct-fp16	b6caabaf6c37	159GB	262144	80b
tag qwen3-next:80b-a3b-instruct-q4_K_M	5bb9dcc938cc	50GB	262144	80b
tag qwen3-next:80b-a3b-instruct-q8_0	fc9e251d7f37	85GB	262144	80b
tag qwen3-next:80b-a3b-thinking	b2ebb986e4e9	50GB	262144	80b
tag qwen3-next:80b-a3b-thinking-fp16	e98f2371bd81	159GB	262144	80b
tag qwen3-next:80b-a3b-thinking-q4_K_M	b2ebb986e4e9	50GB	262144	80b
tag qwen3-next:80b-a3b-thinking-q8_0	033d9a6ae231	85GB	262144	80b
tag qwen3-next:latest	b2ebb986e4e9	50GB	262144	80b
tag qwen3-vl:235b	dc44c5b88b17	143GB	262144	235b
tag qwen3-vl:235b-a22b	dc44c5b88b17	143GB	262144	235b
tag qwen3-vl:235b-a22b-instruct	f5a03319651d	143GB	262144	235b
tag qwen3-vl:235b-a22b-instruct-bf16	f9d397f6f0db	471GB	262144	235b
tag qwen3-vl:235b-a22b-instruct-q4_K_M	f5a03319651d	143GB	262144	235b
tag qwen3-vl:235b-a22b-instruct-q8_0	9b028966853a	251GB	262144	235b
tag qwen3-vl:235b-a22b-thinking	dc44c5b88b17	143GB	262144	235b
tag qwen3-vl:235b-a22b-thinking-bf16	f78566ff0c56	471GB	262144	235b
tag qwen3-vl:235b-a22b-thinking-q4_K_M	dc44c5b88b17	143GB	262144	235b
tag qwen3-vl:235b-a22b-thinking-q8_0	01dc46352af0	251GB	262144	235b
tag qwen3-vl:2b	0635d9d857d4	1.9GB	262144	2b
tag qwen3-vl:2b-instruct	ea422f1e7365	1.9GB	262144	2b
tag qwen3-vl:2b-instruct-bf16	fc3633fe6782	4.3GB	262144	2b
tag qwen3-vl:2b-instruct-q4_K_M	ea422f1e7365	1.9GB	262144	2b
tag qwen3-vl:2b-instruct-q8_0	9674b2259d72	2.6GB	262144	2b
tag qwen3-vl:2b-thinking	0635d9d857d4	1.9GB	262144	2b
tag qwen3-vl:2b-thinking-bf16	0d2c70920874	4.3GB	262144	2b
tag qwen3-vl:2b-thinking-q4_K_M	0635d9d857d4	1.9GB	262144	2b
tag qwen3-vl:2b-thinking-q8_0	d73b897fb9aa	2.6GB	262144	2b
tag qwen3-vl:30b	eda0be100877	20GB	262144	30b
tag qwen3-vl:30b-a3b	eda0be100877	20GB	262144	30b
tag qwen3-vl:30b-a3b-instruct	c871fc73fabc	20GB	262144	30b
tag qwen3-vl:30b-a3b-instruct-bf16	d4cad104e81d	62GB	262144	30b
tag qwen3-vl:30b-a3b-instruct-q4_K_M	c871fc73fabc	20GB	262144	30b
tag qwen3-vl:30b-a3b-instruct-q8_0	e274c055d4d6	34GB	262144	30b
tag qwen3-vl:30b-a3b-thinking	eda0be100877	20GB	262144	30b
tag qwen3-vl:30b-a3b-thinking-bf16	ae3f9633ff7f	62GB	262144	30b
tag qwen3-vl:30b-a3b-thinking-q4_K_M	eda0be100877	20GB	262144	30b
tag qwen3-vl:30b-a3b-thinking-q8_0	1f8c2d354be6	34GB	262144	30b
tag qwen3-vl:32b	ff2e46876908	21GB	262144	32b
tag qwen3-vl:32b-instruct	c9a60b1a1a13	21GB	262144	32b
tag qwen3-vl:32b-instruct-bf16	b8e3027ef0f8	67GB	262144	32b
tag qwen3-vl:32b-instruct-q4_K_M	c9a60b1a1a13	21GB	262144	32b
tag qwen3-vl:32b-instruct-q8_0	2d0a26462393	36GB	262144	32b
tag qwen3-vl:32b-thinking	ff2e46876908	21GB	262144	32b
tag qwen3-vl:32b-thinking-bf16	11c4702a61b1	67GB	262144	32b
tag qwen3-vl:32b-thinking-q4_K_M	ff2e46876908	21GB	262144	32b
tag qwen3-vl:32b-thinking-q8_0	76a7fcb8a3c0	36GB	262144	32b
tag qwen3-vl:4b	1343d82ebee3	3.3GB	262144	4b
tag qwen3-vl:4b-instruct	ee4b975b58c1	3.3GB	262144	4b
tag qwen3-vl:4b-instruct-bf16	a074ff293a12	8.9GB	262144	4b
tag qwen3-vl:4b-instruct-q4_K_M	ee4b975b58c1	3.3GB	262144	4b
tag qwen3-vl:4b-instruct-q8_0	3c4e71051a81	5.1GB	262144	4b
tag qwen3-vl:4b-thinking	1343d82ebee3	3.3GB	262144	4b
tag qwen3-vl:4b-thinking-bf16	b04bc96a3a84	8.9GB	262144	4b
tag qwen3-vl:4b-thinking-q4_K_M	1343d82ebee3	3.3GB	262144	4b
tag qwen3-vl:4b-thinking-q8_0	5b16d3ac6a65	5.1GB	262144	4b
tag qwen3-vl:8b	901cae732162	6.1GB	262144	8b
tag qwen3-vl:8b-instruct	0533d74300e4	6.1GB	262144	8b
tag qwen3-vl:8b-instruct-bf16	55aa31bad4e2	18GB	262144	8b
tag qwen3-vl:8b-instruct-q4_K_M	0533d74300e4	6.1GB	262144	8b
tag qwen3-vl:8b-instruct-q8_0	eff3eb825b32	9.8GB	262144	8b
tag qwen3-vl:8b-thinking	901cae732162	6.1GB	262144	8b
tag qwen3-vl:8b-thinking-bf16	a86052dd9262	18GB	262144	8b
tag qwen3-vl:8b-thinking-q4_K_M	901cae732162	6.1GB	262144	8b
tag qwen3-vl:8b-thinking-q8_0	9e9bbfc77186	9.8GB	262144	8b
tag qwen3-vl:latest	901cae732162	6.1GB	262144	8b
tag qwen3.5:0.8b	f3817196d142	1.0GB	262144	0.8b
tag qwen3.5:0.8b-bf16	81a0b6550a2d	1.8GB	262144	0.8b
tag qwen3.5:0.8b-mlx	6a48dd9c06e3	1.2GB	262144	0.8b
tag qwen3.5:0.8b-mlx-bf16	95fbaba894b5	1.7GB	262144	0.8b
tag qwen3.5:0.8b-mxfp8	6a48dd9c06e3	1.2GB	262144	0.8b
tag qwen3.5:0.8b-nvfp4	6d2b253cfc04	1.0GB	262144	0.8b
tag qwen3.5:0.8b-q8_0	f3817196d142	1.0GB	262144	0.8b
tag qwen3.5:122b	8b9d11d807c5	81GB	262144	122b
tag qwen3.5:122b-a10b	8b9d11d807c5	81GB	262144	122b
tag qwen3.5:122b-a10b-q4_K_M	8b9d11d807c5	81GB	262144	122b
tag qwen3.5:27b	7653528ba5cb	17GB	262144	27b
tag qwen3.5:27b-bf16	f9ebcd0c9957	56GB	262144	27b
tag qwen3.5:27b-coding-bf16	0a4075181a1f	55GB	262144	27b
tag qwen3.5:27b-coding-mxfp8	6a8551f75a5d	31GB	262144	27b
tag qwen3.5:27b-coding-nvfp4	d57ac1bd5340	20GB	262144	27b
tag qwen3.5:27b-int4	06964f7d5387	16GB	262144	27b
tag qwen3.5:27b-int8	be0e0062ecdc	30GB	262144	27b
tag qwen3.5:27b-mlx	41eb9db48b39	20GB	262144	27b
tag qwen3.5:27b-mlx-bf16	821db087c439	55GB	262144	27b
tag qwen3.5:27b-mxfp8	8395662719bb	31GB	262144	27b
tag qwen3.5:27b-nvfp4	41eb9db48b39	20GB	262144	27b
tag qwen3.5:27b-q4_K_M	7653528ba5cb	17GB	262144	27b
tag qwen3.5:27b-q8_0	728880d65c32	30GB	262144	27b
tag qwen3.5:2b	324d162be6ca	2.7GB	262144	2b
tag qwen3.5:2b-bf16	64148169aba8	4.6GB	262144	2b
tag qwen3.5:2b-mlx	3a4a00dbfb1d	3.1GB	262144	2b
tag qwen3.5:2b-mlx-bf16	1bd0618256e3	4.4GB	262144	2b
tag qwen3.5:2b-mxfp8	3a4a00dbfb1d	3.1GB	262144	2b
tag qwen3.5:2b-nvfp4	0ab1f7a1e882	2.5GB	262144	2b
tag qwen3.5:2b-q4_K_M	124a03c34777	1.9GB	262144	2b
tag qwen3.5:2b-q8_0	324d162be6ca	2.7GB	262144	2b
tag qwen3.5:35b	3460ffeede54	24GB	262144	35b
tag qwen3.5:35b-a3b	3460ffeede54	24GB	262144	35b
tag qwen3.5:35b-a3b-bf16	85eaedff99c3	72GB	262144	35b
tag qwen3.5:35b-a3b-coding-bf16	37b8d012f58e	70GB	262144	35b
tag qwen3.5:35b-a3b-coding-mxfp8	739228199b87	38GB	262144	35b
tag qwen3.5:35b-a3b-coding-nvfp4	6e73b30f8f1c	22GB	262144	35b
tag qwen3.5:35b-a3b-int4	39a73d8a124d	20GB	262144	35b
tag qwen3.5:35b-a3b-int8	fc565b23657b	38GB	262144	35b
tag qwen3.5:35b-a3b-mlx-bf16	f6555d933b86	70GB	262144	35b
tag qwen3.5:35b-a3b-mxfp8	c37d5fb67190	38GB	262144	35b
tag qwen3.5:35b-a3b-nvfp4	fb2d58ab6d45	22GB	262144	35b
tag qwen3.5:35b-a3b-q4_K_M	3460ffeede54	24GB	262144	35b
tag qwen3.5:35b-a3b-q8_0	655d273ede3a	39GB	262144	35b
tag qwen3.5:35b-mlx	fb2d58ab6d45	22GB	262144	35b
tag qwen3.5:397b-cloud	a7bf6f7891c3		262144
tag qwen3.5:4b	2a654d98e6fb	3.4GB	262144	4b
tag qwen3.5:4b-bf16	d7207ebcf0be	9.3GB	262144	4b
tag qwen3.5:4b-mlx	61aa3858e9d3	4.0GB	262144	4b
tag qwen3.5:4b-mlx-bf16	7a3f49fa6b40	9.1GB	262144	4b
tag qwen3.5:4b-mxfp8	9f0b053985be	5.6GB	262144	4b
tag qwen3.5:4b-nvfp4	61aa3858e9d3	4.0GB	262144	4b
tag qwen3.5:4b-q4_K_M	2a654d98e6fb	3.4GB	262144	4b
tag qwen3.5:4b-q8_0	8722f47c2791	5.3GB	262144	4b
tag qwen3.5:9b	6488c96fa5fa	6.6GB	262144	9b
tag qwen3.5:9b-bf16	df2b035304ec	19GB	262144	9b
tag qwen3.5:9b-mlx	203e30078279	8.9GB	262144	9b
tag qwen3.5:9b-mlx-bf16	1adfd61eea4f	19GB	262144	9b
tag qwen3.5:9b-mxfp8	e8798d842029	12GB	262144	9b
tag qwen3.5:9b-nvfp4	203e30078279	8.9GB	262144	9b
tag qwen3.5:9b-q4_K_M	6488c96fa5fa	6.6GB	262144	9b
tag qwen3.5:9b-q8_0	441ec31e4d2a	11GB	262144	9b
tag qwen3.5:cloud	a7bf6f7891c3		262144
tag qwen3.5:latest	6488c96fa5fa	6.6GB	262144	9b
tag qwen3.6:27b	a50eda8ed977	17GB	262144	27b
tag qwen3.6:27b-bf16	c3a702fca756	56GB	262144	27b
tag qwen3.6:27b-coding-bf16	aa7f9b4e8d3b	55GB	262144	27b
tag qwen3.6:27b-coding-mxfp8	a7185d39ff35	31GB	262144	27b
tag qwen3.6:27b-coding-nvfp4	42a2d9de99b0	20GB	262144	27b
tag qwen3.6:27b-mlx	60b0437bbd02	20GB	262144	27b
tag qwen3.6:27b-mlx-bf16	8a05eac9a9b0	56GB	262144	27b
tag qwen3.6:27b-mtp-bf16	df430f32c9db	56GB	262144	27b
tag qwen3.6:27b-mtp-q4_K_M	21c6dd8f67de	18GB	262144	27b
tag qwen3.6:27b-mtp-q8_0	7e11e6ecb134	30GB	262144	27b
tag qwen3.6:27b-mxfp8	05d756926a23	30GB	262144	27b
tag qwen3.6:27b-nvfp4	7abb838ab90f	19GB	262144	27b
tag qwen3.6:27b-q4_K_M	a50eda8ed977	17GB	262144	27b
tag qwen3.6:27b-q8_0	cd0210c667bf	30GB	262144	27b
tag qwen3.6:35b	07d35212591f	24GB	262144	35b
tag qwen3.6:35b-a3b	07d35212591f	24GB	262144	35b
tag qwen3.6:35b-a3b-bf16	94061ddd23a7	71GB	262144	35b
tag qwen3.6:35b-a3b-coding-bf16	8d3c7ad727e7	70GB	262144	35b
tag qwen3.6:35b-a3b-coding-mxfp8	ccbab0f4045b	38GB	262144	35b
tag qwen3.6:35b-a3b-coding-nvfp4	cd2692a833e6	22GB	262144	35b
tag qwen3.6:35b-a3b-mlx-bf16	bbf3a1458a4f	72GB	262144	35b
tag qwen3.6:35b-a3b-mtp-bf16	42f15217f5ae	72GB	262144	35b
tag qwen3.6:35b-a3b-mtp-q4_K_M	c7bd058dd977	23GB	262144	35b
tag qwen3.6:35b-a3b-mtp-q8_0	c61138a79add	39GB	262144	35b
tag qwen3.6:35b-a3b-mxfp8	9e9c1b51dd90	38GB	262144	35b
tag qwen3.6:35b-a3b-nvfp4	e92a3e94bbca	24GB	262144	35b
tag qwen3.6:35b-a3b-q4_K_M	07d35212591f	24GB	262144	35b
tag qwen3.6:35b-a3b-q8_0	0218f872e86b	39GB	262144	35b
tag qwen3.6:35b-mlx	1b50c6fdc2d4	22GB	262144	35b
tag qwen3.6:latest	07d35212591f	24GB	262144	35b
tag qwen3.8:27b	22130167c4c2	18GB	262144	27b
tag qwen3.8:27b-bf16	1aa85dae8b2d	56GB	262144	27b
tag qwen3.8:27b-mlx	5642e97495e1	18GB	262144	27b
tag qwen3.8:27b-mlx-bf16	65e5e1c72d2d	56GB	262144	27b
tag qwen3.8:27b-mtp-bf16	197257101a8c	56GB	262144	27b
tag qwen3.8:27b-mtp-q4_K_M	22130167c4c2	18GB	262144	27b
tag qwen3.8:27b-mtp-q8_0	8a1582877303	30GB	262144	27b
tag qwen3.8:27b-mxfp8	464021588235	32GB	262144	27b
tag qwen3.8:27b-nvfp4	5642e97495e1	18GB	262144	27b
tag qwen3.8:27b-q4_K_M	25b843619e94	18GB	262144	27b
tag qwen3.8:27b-q8_0	8f5fb6b71ea0	30GB	262144	27b
tag qwen3.8:latest	22130167c4c2	18GB	262144	27b
tag qwen3:0.6b	7df6b6e09427	523MB	40960	0.6b	522640096	522653767
tag qwen3:0.6b-fp16	626c9556a80f	1.5GB	40960	0.6b
tag qwen3:0.6b-q4_K_M	7df6b6e09427	523MB	40960	0.6b	522640096	522653767
tag qwen3:0.6b-q8_0	f6358994266d	832MB	40960	0.6b
tag qwen3:1.7b	8f68893c685c	1.4GB	40960	1.7b	1359279776	1359293444
tag qwen3:1.7b-fp16	e9354f6174db	4.1GB	40960	1.7b
tag qwen3:1.7b-q4_K_M	8f68893c685c	1.4GB	40960	1.7b	1359279776	1359293444
tag qwen3:1.7b-q8_0	29b6a7a420a4	2.2GB	40960	1.7b
tag qwen3:14b	bdbd181c33f2	9.3GB	40960	14b	9276184896	9276198565
tag qwen3:14b-fp16	a5be4baba030	30GB	40960	14b
tag qwen3:14b-q4_K_M	bdbd181c33f2	9.3GB	40960	14b	9276184896	9276198565
tag qwen3:14b-q8_0	304bf7349c71	16GB	40960	14b
tag qwen3:235b	754a872f1290	142GB	262144	235b
tag qwen3:235b-a22b	754a872f1290	142GB	262144	235b
tag qwen3:235b-a22b-fp16	4dc3ade61929	470GB	40960	235b
tag qwen3:235b-a22b-instruct-2507-q4_K_M	88c401cdc877	142GB	262144	235b
tag qwen3:235b-a22b-instruct-2507-q8_0	714b4861493d	250GB	262144	235b
tag qwen3:235b-a22b-q4_K_M	cf5635fabe3c	142GB	40960	235b
tag qwen3:235b-a22b-q8_0	37e8cf5bfc74	250GB	40960	235b
tag qwen3:235b-a22b-thinking-2507-fp16	6b430a7e3d29	470GB	262144	235b
tag qwen3:235b-a22b-thinking-2507-q4_K_M	754a872f1290	142GB	262144	235b
tag qwen3:235b-a22b-thinking-2507-q8_0	c4d308613f81	250GB	262144	235b
tag qwen3:235b-instruct	88c401cdc877	142GB	262144	235b
tag qwen3:235b-thinking	754a872f1290	142GB	262144	235b
tag qwen3:30b	ad815644918f	19GB	262144	30b
tag qwen3:30b-a3b	ad815644918f	19GB	262144	30b
tag qwen3:30b-a3b-fp16	a46ad892011c	61GB	40960	30b
tag qwen3:30b-a3b-instruct-2507-fp16	2ad425bc080c	61GB	262144	30b
tag qwen3:30b-a3b-instruct-2507-q4_K_M	19e422b02313	19GB	262144	30b
tag qwen3:30b-a3b-instruct-2507-q8_0	528dfe43328b	32GB	262144	30b
tag qwen3:30b-a3b-q4_K_M	0b28110b7a33	19GB	40960	30b
tag qwen3:30b-a3b-q8_0	a43c3bd181ce	33GB	40960	30b
tag qwen3:30b-a3b-thinking-2507-fp16	063924ed7f52	61GB	262144	30b
tag qwen3:30b-a3b-thinking-2507-q4_K_M	ad815644918f	19GB	262144	30b
tag qwen3:30b-a3b-thinking-2507-q8_0	67e5f89a2a5d	32GB	262144	30b
tag qwen3:30b-instruct	19e422b02313	19GB	262144	30b
tag qwen3:30b-thinking	ad815644918f	19GB	262144	30b
tag qwen3:32b	030ee887880f	20GB	40960	32b	20201240160	20201253829
tag qwen3:32b-fp16	00dc0cb60a08	66GB	40960	32b
tag qwen3:32b-q4_K_M	030ee887880f	20GB	40960	32b	20201240160	20201253829
tag qwen3:32b-q8_0	a46beca077e5	35GB	40960	32b
tag qwen3:4b	359d7dd4bcda	2.5GB	262144	4b
tag qwen3:4b-fp16	c2a4b6294479	8.1GB	40960	4b
tag qwen3:4b-instruct	0edcdef34593	2.5GB	262144	4b
tag qwen3:4b-instruct-2507-fp16	259cbeb0f33b	8.1GB	262144	4b
tag qwen3:4b-instruct-2507-q4_K_M	0edcdef34593	2.5GB	262144	4b
tag qwen3:4b-instruct-2507-q8_0	aa7252f68dda	4.3GB	262144	4b
tag qwen3:4b-q4_K_M	2bfd38a7daaf	2.6GB	40960	4b	2620774592	2620788260
tag qwen3:4b-q8_0	6461746fd6b5	4.4GB	40960	4b
tag qwen3:4b-thinking	359d7dd4bcda	2.5GB	262144	4b
tag qwen3:4b-thinking-2507-fp16	c0b9500a47bb	8.1GB	262144	4b
tag qwen3:4b-thinking-2507-q4_K_M	359d7dd4bcda	2.5GB	262144	4b
tag qwen3:4b-thinking-2507-q8_0	446474631042	4.3GB	262144	4b
tag qwen3:8b	500a1f067a9f	5.2GB	40960	8b	5225374496	5225388164
tag qwen3:8b-fp16	0b358e6e9d8c	16GB	40960	8b
tag qwen3:8b-q4_K_M	500a1f067a9f	5.2GB	40960	8b	5225374496	5225388164
tag qwen3:8b-q8_0	e56358ca25dd	8.9GB	40960	8b
tag qwen3:latest	500a1f067a9f	5.2GB	40960	8b	5225374496	5225388164
tag qwen:0.5b	b5dc5e784f2a	395MB	32768	0.5b
tag qwen:0.5b-chat	b5dc5e784f2a	395MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-fp16	967f7a3593ba	1.2GB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q2_K	a16189bc79c0	298MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q3_K_L	d184d2901228	364MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q3_K_M	b18e5c255a90	350MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q3_K_S	0bcee5f34ad7	333MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q4_0	b5dc5e784f2a	395MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q4_1	1bf15c40f38e	424MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q4_K_M	e1c9c6192a7e	407MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q4_K_S	5d85925638c3	397MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q5_0	60ea3fa139a6	453MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q5_1	a60a006869f5	482MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q5_K_M	743996dfe09d	459MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q5_K_S	1cf5f7bb58c9	453MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q6_K	0d79ae8737db	515MB	32768	0.5b
tag qwen:0.5b-chat-v1.5-q8_0	38781999773b	665MB	32768	0.5b
tag qwen:0.5b-text	f92ac32068ca	395MB	32768	0.5b
tag qwen:0.5b-text-v1.5-fp16	9cedb3d846db	1.2GB	32768	0.5b
tag qwen:0.5b-text-v1.5-q2_K	6be7d85c1f37	298MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q3_K_L	49837f2c5b03	364MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q3_K_M	7b641307e2fe	350MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q3_K_S	37eeb0d10fd8	333MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q4_0	f92ac32068ca	395MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q4_1	8634f265be16	424MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q4_K_M	d8d0c86b10cd	407MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q4_K_S	b0702a4235ed	397MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q5_0	3822065b797a	453MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q5_1	9f7ae5e6520b	482MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q5_K_M	dcedf0beaf7e	459MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q5_K_S	4ea8ddc7c860	453MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q6_K	c8c2e4f579df	515MB	32768	0.5b
tag qwen:0.5b-text-v1.5-q8_0	c92fe3f525ea	665MB	32768	0.5b
tag qwen:1.8b	b6e8ec2e7126	1.1GB	32768	1.8b
tag qwen:1.8b-chat	b6e8ec2e7126	1.1GB	32768	1.8b
tag qwen:1.8b-chat-fp16	7b9c77c7b5b6	3.7GB	8192	1.8b
tag qwen:1.8b-chat-q2_K	467dbacce487	853MB	8192	1.8b
tag qwen:1.8b-chat-q3_K_L	e3d057690a37	1.1GB	8192	1.8b
tag qwen:1.8b-chat-q3_K_M	f7be0cbb0c5c	1.0GB	8192	1.8b
tag qwen:1.8b-chat-q3_K_S	9c807784e6fb	970MB	8192	1.8b
tag qwen:1.8b-chat-q4_0	ef087b004e83	1.1GB	8192	1.8b
tag qwen:1.8b-chat-q4_1	e422a7c56e8a	1.2GB	8192	1.8b
tag qwen:1.8b-chat-q4_K_M	9c250efbd096	1.2GB	8192	1.8b
tag qwen:1.8b-chat-q4_K_S	d04762cf1457	1.2GB	8192	1.8b
tag qwen:1.8b-chat-q5_0	39b08d9c553f	1.3GB	8192	1.8b
tag qwen:1.8b-chat-q5_1	ac833a41e88c	1.4GB	8192	1.8b
tag qwen:1.8b-chat-q5_K_M	8341fb324ce5	1.4GB	8192	1.8b
tag qwen:1.8b-chat-q5_K_S	857ae180d71f	1.3GB	8192	1.8b
tag qwen:1.8b-chat-q6_K	6068eacf7eab	1.6GB	8192	1.8b
tag qwen:1.8b-chat-q8_0	761057adac8d	2.0GB	8192	1.8b
tag qwen:1.8b-chat-v1.5-fp16	e3562f7740ef	3.7GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q2_K	5ec5deec0331	863MB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q3_K_L	7e69fb050fc6	1.1GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q3_K_M	1e7a582ce4d6	1.0GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q3_K_S	45631575b031	970MB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q4_0	b6e8ec2e7126	1.1GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q4_1	5520d901c708	1.2GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q4_K_M	27cd5d607aa3	1.2GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q4_K_S	318bbcfbbcb1	1.2GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q5_0	942791d6df80	1.3GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q5_1	5cb573856803	1.4GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q5_K_M	c3c9b43d0ae7	1.4GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q5_K_S	63a97b074a77	1.3GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q6_K	1b54bd2ede5d	1.6GB	32768	1.8b
tag qwen:1.8b-chat-v1.5-q8_0	2af802a8e3c4	2.0GB	32768	1.8b
tag qwen:1.8b-text	617cceb63756	1.1GB	32768	1.8b
tag qwen:1.8b-text-fp16	f4bf3caa7f4c	3.7GB	8192	1.8b
tag qwen:1.8b-text-q2_K	25e8928e67d8	853MB	8192	1.8b
tag qwen:1.8b-text-q3_K_L	b6d15127867d	1.1GB	8192	1.8b
tag qwen:1.8b-text-q3_K_M	2d9bc3e28126	1.0GB	8192	1.8b
tag qwen:1.8b-text-q3_K_S	6d276d0b0e4d	970MB	8192	1.8b
tag qwen:1.8b-text-q4_0	03dc8b7a4353	1.1GB	8192	1.8b
tag qwen:1.8b-text-q4_1	9d03e4ff6283	1.2GB	8192	1.8b
tag qwen:1.8b-text-q4_K_M	8f4011c63861	1.2GB	8192	1.8b
tag qwen:1.8b-text-q4_K_S	35417f1033ba	1.2GB	8192	1.8b
tag qwen:1.8b-text-q5_0	5dee62f8b270	1.3GB	8192	1.8b
tag qwen:1.8b-text-q5_1	1ace6d0d6868	1.4GB	8192	1.8b
tag qwen:1.8b-text-q5_K_M	ba3f032feb07	1.4GB	8192	1.8b
tag qwen:1.8b-text-q5_K_S	fc7b98d4110c	1.3GB	8192	1.8b
tag qwen:1.8b-text-q6_K	60c274911b01	1.6GB	8192	1.8b
tag qwen:1.8b-text-q8_0	fb7576710ad5	2.0GB	8192	1.8b
tag qwen:1.8b-text-v1.5-fp16	5b31a65f7476	3.7GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q2_K	9fbae281c54a	863MB	32768	1.8b
tag qwen:1.8b-text-v1.5-q3_K_L	55006f44ba8f	1.1GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q3_K_M	1e00ca7ca1af	1.0GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q3_K_S	cfddca3d7609	970MB	32768	1.8b
tag qwen:1.8b-text-v1.5-q4_0	617cceb63756	1.1GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q4_1	9c3064af8a6a	1.2GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q4_K_M	2120d6a01bc3	1.2GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q4_K_S	9de4291d63b0	1.2GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q5_0	fbc1dd7dbb3f	1.3GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q5_1	110bb7065fe0	1.4GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q5_K_M	e2aedf4a65d7	1.4GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q5_K_S	b12f16343645	1.3GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q6_K	e7be77cc89a1	1.6GB	32768	1.8b
tag qwen:1.8b-text-v1.5-q8_0	48d0284fc9fe	2.0GB	32768	1.8b
tag qwen:110b	7fed4b7787da	63GB	32768	110b
tag qwen:110b-chat	7fed4b7787da	63GB	32768	110b
tag qwen:110b-chat-v1.5-fp16	ba695125f554	222GB	32768	110b
tag qwen:110b-chat-v1.5-q2_K	1e7acfd0a780	41GB	32768	110b
tag qwen:110b-chat-v1.5-q3_K_L	38eec5a3a415	58GB	32768	110b
tag qwen:110b-chat-v1.5-q3_K_M	e1dea48c9e67	54GB	32768	110b
tag qwen:110b-chat-v1.5-q3_K_S	a2f6e6c88111	48GB	32768	110b
tag qwen:110b-chat-v1.5-q4_0	7fed4b7787da	63GB	32768	110b
tag qwen:110b-chat-v1.5-q4_1	6122c3a9ed71	70GB	32768	110b
tag qwen:110b-chat-v1.5-q4_K_M	b9cfda07d6f6	67GB	32768	110b
tag qwen:110b-chat-v1.5-q4_K_S	89cc28d3008f	63GB	32768	110b
tag qwen:110b-chat-v1.5-q5_0	34209c9810a9	77GB	32768	110b
tag qwen:110b-chat-v1.5-q5_1	e74e5965cc23	84GB	32768	110b
tag qwen:110b-chat-v1.5-q5_K_M	98574b6ea163	79GB	32768	110b
tag qwen:110b-chat-v1.5-q5_K_S	7ba26ace3df0	77GB	32768	110b
tag qwen:110b-chat-v1.5-q6_K	1e57b2da94fa	91GB	32768	110b
tag qwen:110b-chat-v1.5-q8_0	a7b94c2ca097	118GB	32768	110b
tag qwen:110b-text-v1.5-fp16	db7af5aa87cf	222GB	32768	110b
tag qwen:110b-text-v1.5-q2_K	0c0dc39aeb62	41GB	32768	110b
tag qwen:110b-text-v1.5-q3_K_L	d600eac4b5ea	58GB	32768	110b
tag qwen:110b-text-v1.5-q3_K_M	354ef171b532	54GB	32768	110b
tag qwen:110b-text-v1.5-q3_K_S	f47bf7b34be3	48GB	32768	110b
tag qwen:110b-text-v1.5-q4_0	641bc60e9274	63GB	32768	110b
tag qwen:110b-text-v1.5-q4_1	88fd1ce3561e	70GB	32768	110b
tag qwen:110b-text-v1.5-q4_K_M	b66e1e01042f	67GB	32768	110b
tag qwen:110b-text-v1.5-q4_K_S	29294418d682	63GB	32768	110b
tag qwen:110b-text-v1.5-q5_0	818ee5b08aa2	77GB	32768	110b
tag qwen:110b-text-v1.5-q5_1	19c32c34f04a	84GB	32768	110b
tag qwen:110b-text-v1.5-q5_K_M	db245b9a7f62	79GB	32768	110b
tag qwen:110b-text-v1.5-q5_K_S	358e654339d6	77GB	32768	110b
tag qwen:110b-text-v1.5-q6_K	446cabb2ebd6	91GB	32768	110b
tag qwen:110b-text-v1.5-q8_0	53bc7e72b768	118GB	32768	110b
tag qwen:14b	80362ced6553	8.2GB	32768	14b
tag qwen:14b-chat	80362ced6553	8.2GB	32768	14b
tag qwen:14b-chat-fp16	13c401be87d4	28GB	8192	14b
tag qwen:14b-chat-q2_K	fd1a3ccd26ec	6.0GB	8192	14b
tag qwen:14b-chat-q3_K_L	8b5eb6ea106d	8.0GB	8192	14b
tag qwen:14b-chat-q3_K_M	f3e7aa8567ed	7.7GB	8192	14b
tag qwen:14b-chat-q3_K_S	79c06fc56da4	6.9GB	8192	14b
tag qwen:14b-chat-q4_0	e5a75212c4d4	8.2GB	8192	14b
tag qwen:14b-chat-q4_1	282ce204bb6b	9.0GB	8192	14b
tag qwen:14b-chat-q4_K_M	f845925f8d90	9.4GB	8192	14b
tag qwen:14b-chat-q4_K_S	dc341a2db63b	8.6GB	8192	14b
tag qwen:14b-chat-q5_0	ee17956b87cc	9.9GB	8192	14b
tag qwen:14b-chat-q5_1	248b0b25c47e	11GB	8192	14b
tag qwen:14b-chat-q5_K_M	240a4381badd	11GB	8192	14b
tag qwen:14b-chat-q5_K_S	91f5698531f7	10GB	8192	14b
tag qwen:14b-chat-q6_K	5967f08cc189	12GB	8192	14b
tag qwen:14b-chat-q8_0	66f562724bd2	15GB	8192	14b
tag qwen:14b-chat-v1.5-fp16	cb20f077361d	28GB	32768	14b
tag qwen:14b-chat-v1.5-q2_K	42f07244d30a	6.1GB	32768	14b
tag qwen:14b-chat-v1.5-q3_K_L	0eca84ada344	7.8GB	32768	14b
tag qwen:14b-chat-v1.5-q3_K_M	319f64f95f85	7.4GB	32768	14b
tag qwen:14b-chat-v1.5-q3_K_S	3ad40beca67d	6.9GB	32768	14b
tag qwen:14b-chat-v1.5-q4_0	80362ced6553	8.2GB	32768	14b
tag qwen:14b-chat-v1.5-q4_1	4f50c5079631	9.0GB	32768	14b
tag qwen:14b-chat-v1.5-q4_K_M	128a75c88e2f	9.2GB	32768	14b
tag qwen:14b-chat-v1.5-q4_K_S	e6c0570ce501	8.6GB	32768	14b
tag qwen:14b-chat-v1.5-q5_0	d06d5137e584	9.9GB	32768	14b
tag qwen:14b-chat-v1.5-q5_1	a16ff3fb4f19	11GB	32768	14b
tag qwen:14b-chat-v1.5-q5_K_M	ba0e61d66b27	11GB	32768	14b
tag qwen:14b-chat-v1.5-q5_K_S	85650ef588d4	10GB	32768	14b
tag qwen:14b-chat-v1.5-q6_K	9378d98cce24	12GB	32768	14b
tag qwen:14b-chat-v1.5-q8_0	f1954a35f7ce	15GB	32768	14b
tag qwen:14b-text	06e198d562c8	8.2GB	32768	14b
tag qwen:14b-text-fp16	c49a8e18017a	28GB	8192	14b
tag qwen:14b-text-q2_K	490383e818bc	6.0GB	8192	14b
tag qwen:14b-text-q3_K_L	e706cfc43d67	8.0GB	8192	14b
tag qwen:14b-text-q3_K_M	35babf7c6752	7.7GB	8192	14b
tag qwen:14b-text-q3_K_S	7b6da3dbc02c	6.9GB	8192	14b
tag qwen:14b-text-q4_0	856ff95ace9a	8.2GB	8192	14b
tag qwen:14b-text-q4_1	fb080c3f9385	9.0GB	8192	14b
tag qwen:14b-text-q4_K_M	9a20ad8849dc	9.4GB	8192	14b
tag qwen:14b-text-q4_K_S	074ac9031894	8.6GB	8192	14b
tag qwen:14b-text-q5_0	7f52ab937912	9.9GB	8192	14b
tag qwen:14b-text-q5_1	9a711abdb0ca	11GB	8192	14b
tag qwen:14b-text-q5_K_M	2acf4c66179b	11GB	8192	14b
tag qwen:14b-text-q5_K_S	8c818d039803	10GB	8192	14b
tag qwen:14b-text-q6_K	e653065c8329	12GB	8192	14b
tag qwen:14b-text-q8_0	3c3330be50fe	15GB	8192	14b
tag qwen:14b-text-v1.5-fp16	6a5ff630639c	28GB	32768	14b
tag qwen:14b-text-v1.5-q2_K	b29e82a9291d	6.1GB	32768	14b
tag qwen:14b-text-v1.5-q3_K_L	e5feaa6b570f	7.8GB	32768	14b
tag qwen:14b-text-v1.5-q3_K_M	8ba10671f72c	7.4GB	32768	14b
tag qwen:14b-text-v1.5-q3_K_S	79262f8761eb	6.9GB	32768	14b
tag qwen:14b-text-v1.5-q4_0	06e198d562c8	8.2GB	32768	14b
tag qwen:14b-text-v1.5-q4_1	3514cc84da3f	9.0GB	32768	14b
tag qwen:14b-text-v1.5-q4_K_M	4a22e598c7c9	9.2GB	32768	14b
tag qwen:14b-text-v1.5-q4_K_S	ab6680a741b8	8.6GB	32768	14b
tag qwen:14b-text-v1.5-q5_0	c9413c9c81d5	9.9GB	32768	14b
tag qwen:14b-text-v1.5-q5_1	5f196042dc74	11GB	32768	14b
tag qwen:14b-text-v1.5-q5_K_M	1564ba9fc84c	11GB	32768	14b
tag qwen:14b-text-v1.5-q5_K_S	a31ed924fdab	10GB	32768	14b
tag qwen:14b-text-v1.5-q6_K	d65ba73d052f	12GB	32768	14b
tag qwen:14b-text-v1.5-q8_0	5cc57127891d	15GB	32768	14b
tag qwen:32b	26e7e8447f5d	18GB	32768	32b
tag qwen:32b-chat	26e7e8447f5d	18GB	32768	32b
tag qwen:32b-chat-v1.5-fp16	bb930ce340f6	65GB	32768	32b
tag qwen:32b-chat-v1.5-q2_K	cae8aaeddda8	12GB	32768	32b
tag qwen:32b-chat-v1.5-q3_K_L	d3bd7dde094e	17GB	32768	32b
tag qwen:32b-chat-v1.5-q3_K_M	ecaa1f67c173	16GB	32768	32b
tag qwen:32b-chat-v1.5-q3_K_S	1d172657e5a4	14GB	32768	32b
tag qwen:32b-chat-v1.5-q4_0	26e7e8447f5d	18GB	32768	32b
tag qwen:32b-chat-v1.5-q4_1	7fe1bf3d215e	20GB	32768	32b
tag qwen:32b-chat-v1.5-q4_K_M	7975942ff0b1	20GB	32768	32b
tag qwen:32b-chat-v1.5-q4_K_S	4016dd0cf4e1	19GB	32768	32b
tag qwen:32b-chat-v1.5-q5_0	828e952fda6b	22GB	32768	32b
tag qwen:32b-chat-v1.5-q5_1	f3d3a42b3783	24GB	32768	32b
tag qwen:32b-chat-v1.5-q5_K_M	380f376a451a	23GB	32768	32b
tag qwen:32b-chat-v1.5-q5_K_S	e67b35358286	22GB	32768	32b
tag qwen:32b-chat-v1.5-q6_K	af95b2a2409c	27GB	32768	32b
tag qwen:32b-chat-v1.5-q8_0	33c6cb647280	35GB	32768	32b
tag qwen:32b-text	e0618f6f0310	18GB	32768	32b
tag qwen:32b-text-v1.5-q2_K	95302f736724	12GB	32768	32b
tag qwen:32b-text-v1.5-q3_K_L	1a047023c341	17GB	32768	32b
tag qwen:32b-text-v1.5-q3_K_M	24ea7d162ce2	16GB	32768	32b
tag qwen:32b-text-v1.5-q3_K_S	1d103fa3fd6e	14GB	32768	32b
tag qwen:32b-text-v1.5-q4_0	e0618f6f0310	18GB	32768	32b
tag qwen:32b-text-v1.5-q4_1	cefaaea22fea	20GB	32768	32b
tag qwen:32b-text-v1.5-q4_K_S	b68f170dbfd9	19GB	32768	32b
tag qwen:32b-text-v1.5-q5_0	8ab0ebc4b274	22GB	32768	32b
tag qwen:32b-text-v1.5-q5_1	577251d3ca12	24GB	32768	32b
tag qwen:32b-text-v1.5-q8_0	60a90eb7a7da	35GB	32768	32b
tag qwen:4b	d53d04290064	2.3GB	32768	4b
tag qwen:4b-chat	d53d04290064	2.3GB	32768	4b
tag qwen:4b-chat-v1.5-fp16	86621ca225c4	7.9GB	32768	4b
tag qwen:4b-chat-v1.5-q2_K	e6c11802c6ad	1.6GB	32768	4b
tag qwen:4b-chat-v1.5-q3_K_L	373625817e6f	2.2GB	32768	4b
tag qwen:4b-chat-v1.5-q3_K_M	da9fe589f9b3	2.0GB	32768	4b
tag qwen:4b-chat-v1.5-q3_K_S	d75968a2b37c	1.9GB	32768	4b
tag qwen:4b-chat-v1.5-q4_0	d53d04290064	2.3GB	32768	4b
tag qwen:4b-chat-v1.5-q4_1	8d4b987199fe	2.6GB	32768	4b
tag qwen:4b-chat-v1.5-q4_K_M	84dd8780ab54	2.5GB	32768	4b
tag qwen:4b-chat-v1.5-q4_K_S	1f33fcfdb4b1	2.3GB	32768	4b
tag qwen:4b-chat-v1.5-q5_0	1a7d31503b2a	2.8GB	32768	4b
tag qwen:4b-chat-v1.5-q5_1	061afe4b95b5	3.0GB	32768	4b
tag qwen:4b-chat-v1.5-q5_K_M	0f701078af82	2.8GB	32768	4b
tag qwen:4b-chat-v1.5-q5_K_S	4a434490ef35	2.8GB	32768	4b
tag qwen:4b-chat-v1.5-q6_K	13f15e36187d	3.2GB	32768	4b
tag qwen:4b-chat-v1.5-q8_0	7dfc4f0660c0	4.2GB	32768	4b
tag qwen:4b-text	a1332f1a62c4	2.3GB	32768	4b
tag qwen:4b-text-v1.5-fp16	bd8bb0558fba	7.9GB	32768	4b
tag qwen:4b-text-v1.5-q2_K	9f5aaac70cb0	1.6GB	32768	4b
tag qwen:4b-text-v1.5-q3_K_L	34cd35706e60	2.2GB	32768	4b
tag qwen:4b-text-v1.5-q3_K_M	b446af0b99f1	2.0GB	32768	4b
tag qwen:4b-text-v1.5-q3_K_S	8a41ec56a16b	1.9GB	32768	4b
tag qwen:4b-text-v1.5-q4_0	a1332f1a62c4	2.3GB	32768	4b
tag qwen:4b-text-v1.5-q4_1	0139d9637b43	2.6GB	32768	4b
tag qwen:4b-text-v1.5-q4_K_M	ba6453687014	2.5GB	32768	4b
tag qwen:4b-text-v1.5-q4_K_S	a569a7c9c36b	2.3GB	32768	4b
tag qwen:4b-text-v1.5-q5_0	9c5c32de923f	2.8GB	32768	4b
tag qwen:4b-text-v1.5-q5_1	33f576bd435a	3.0GB	32768	4b
tag qwen:4b-text-v1.5-q5_K_M	55b9362ae113	2.8GB	32768	4b
tag qwen:4b-text-v1.5-q5_K_S	dc8f41c10a81	2.8GB	32768	4b
tag qwen:4b-text-v1.5-q6_K	e40c4d6f1e33	3.2GB	32768	4b
tag qwen:4b-text-v1.5-q8_0	e3bafc3eec84	4.2GB	32768	4b
tag qwen:72b	e1c64582de5c	41GB	32768	72b
tag qwen:72b-chat	e1c64582de5c	41GB	32768	72b
tag qwen:72b-chat-fp16	123c97eccf0d	145GB	32768	72b
tag qwen:72b-chat-q2_K	244e559ab857	27GB	32768	72b
tag qwen:72b-chat-q3_K_L	227bc5757311	39GB	32768	72b
tag qwen:72b-chat-q3_K_M	2142023c2267	37GB	32768	72b
tag qwen:72b-chat-q3_K_S	e69b5490aa6d	32GB	32768	72b
tag qwen:72b-chat-q4_0	bf2a98cf5f68	41GB	32768	72b
tag qwen:72b-chat-q4_1	4d7d270862ce	45GB	32768	72b
tag qwen:72b-chat-q4_K_M	d1f376d8aaa7	45GB	32768	72b
tag qwen:72b-chat-q4_K_S	5c65776c1c19	41GB	32768	72b
tag qwen:72b-chat-q5_0	7363152de4ba	50GB	32768	72b
tag qwen:72b-chat-q5_1	d3f70b712d5c	54GB	32768	72b
tag qwen:72b-chat-q5_K_M	29453752b3f1	53GB	32768	72b
tag qwen:72b-chat-q5_K_S	f9a9015181f4	50GB	32768	72b
tag qwen:72b-chat-q6_K	5d2b88c19b53	59GB	32768	72b
tag qwen:72b-chat-q8_0	030f5b2af0ff	77GB	32768	72b
tag qwen:72b-chat-v1.5-fp16	28d7b95e342e	145GB	32768	72b
tag qwen:72b-chat-v1.5-q2_K	26d588038b9d	28GB	32768	72b
tag qwen:72b-chat-v1.5-q3_K_L	1a4a7d398f67	38GB	32768	72b
tag qwen:72b-chat-v1.5-q3_K_M	8c8712c6e79c	36GB	32768	72b
tag qwen:72b-chat-v1.5-q3_K_S	a3f91495a290	33GB	32768	72b
tag qwen:72b-chat-v1.5-q4_0	e1c64582de5c	41GB	32768	72b
tag qwen:72b-chat-v1.5-q4_1	a5a048009124	45GB	32768	72b
tag qwen:72b-chat-v1.5-q4_K_M	92daf708b997	44GB	32768	72b
tag qwen:72b-chat-v1.5-q4_K_S	7e941773ce08	42GB	32768	72b
tag qwen:72b-chat-v1.5-q5_0	7ff940bf7ddc	50GB	32768	72b
tag qwen:72b-chat-v1.5-q5_1	8432bf6237b9	54GB	32768	72b
tag qwen:72b-chat-v1.5-q5_K_M	13a773260811	51GB	32768	72b
tag qwen:72b-chat-v1.5-q5_K_S	f92117215877	50GB	32768	72b
tag qwen:72b-chat-v1.5-q6_K	5e3a83c19698	59GB	32768	72b
tag qwen:72b-chat-v1.5-q8_0	d9fd9f90f55b	77GB	32768	72b
tag qwen:72b-text	641bc60e9274	63GB	32768	110b
tag qwen:72b-text-fp16	34db8c6fcc66	145GB	32768	72b
tag qwen:72b-text-q2_K	23b4e03b0625	27GB	32768	72b
tag qwen:72b-text-q3_K_L	a7cdeaeb4dc6	39GB	32768	72b
tag qwen:72b-text-q3_K_M	1c5d6fd01ff9	37GB	32768	72b
tag qwen:72b-text-q3_K_S	325a8011ee4b	32GB	32768	72b
tag qwen:72b-text-q4_0	1cd3d5885ed6	41GB	32768	72b
tag qwen:72b-text-q4_1	b466cc1b68b6	45GB	32768	72b
tag qwen:72b-text-q4_K_M	17d08105327a	45GB	32768	72b
tag qwen:72b-text-q4_K_S	66750638e89b	41GB	32768	72b
tag qwen:72b-text-q5_0	d552a292aad1	50GB	32768	72b
tag qwen:72b-text-q5_1	d8d15961dfea	54GB	32768	72b
tag qwen:72b-text-q5_K_M	5a9b21fe4698	53GB	32768	72b
tag qwen:72b-text-q5_K_S	c47f6138bc77	50GB	32768	72b
tag qwen:72b-text-q6_K	025578f7c6ba	59GB	32768	72b
tag qwen:72b-text-q8_0	5c8b151ce1ed	77GB	32768	72b
tag qwen:72b-text-v1.5-fp16	e45fb69e7592	145GB	32768	72b
tag qwen:72b-text-v1.5-q2_K	197347e6f44a	28GB	32768	72b
tag qwen:72b-text-v1.5-q3_K_L	12d317b5786e	38GB	32768	72b
tag qwen:72b-text-v1.5-q3_K_M	0369ae92fbbb	36GB	32768	72b
tag qwen:72b-text-v1.5-q3_K_S	543046c80b47	33GB	32768	72b
tag qwen:72b-text-v1.5-q4_0	d5c16df7f831	41GB	32768	72b
tag qwen:72b-text-v1.5-q4_1	c43dd2a16f0f	45GB	32768	72b
tag qwen:72b-text-v1.5-q4_K_M	b6c1eefce0a6	44GB	32768	72b
tag qwen:72b-text-v1.5-q4_K_S	c395d71df009	42GB	32768	72b
tag qwen:72b-text-v1.5-q5_0	ce956e731751	50GB	32768	72b
tag qwen:72b-text-v1.5-q5_1	e61f727ecdb2	54GB	32768	72b
tag qwen:72b-text-v1.5-q5_K_M	ea68416fee98	51GB	32768	72b
tag qwen:72b-text-v1.5-q5_K_S	8c427eabb6e1	50GB	32768	72b
tag qwen:72b-text-v1.5-q6_K	c75eef5a9035	59GB	32768	72b
tag qwen:72b-text-v1.5-q8_0	da7cc3b6659a	77GB	32768	72b
tag qwen:7b	2091ee8c8d8f	4.5GB	32768	7b
tag qwen:7b-chat	2091ee8c8d8f	4.5GB	32768	7b
tag qwen:7b-chat-fp16	496130f8bb9c	15GB	32768	7b
tag qwen:7b-chat-q2_K	b1e83e951244	3.0GB	32768	7b
tag qwen:7b-chat-q3_K_L	6c760e557c98	4.3GB	32768	7b
tag qwen:7b-chat-q3_K_M	981740748bb1	4.1GB	32768	7b
tag qwen:7b-chat-q3_K_S	6ee05062598c	3.6GB	32768	7b
tag qwen:7b-chat-q4_0	8a759e224c54	4.5GB	32768	7b
tag qwen:7b-chat-q4_1	e70d79f49f09	5.0GB	32768	7b
tag qwen:7b-chat-q4_K_M	6c6f9fb7cb7b	4.9GB	32768	7b
tag qwen:7b-chat-q4_K_S	670c5afa68d5	4.5GB	32768	7b
tag qwen:7b-chat-q5_0	940f9af7bba7	5.4GB	32768	7b
tag qwen:7b-chat-q5_1	71556ed81da3	5.8GB	32768	7b
tag qwen:7b-chat-q5_K_M	eb70368f4555	5.7GB	32768	7b
tag qwen:7b-chat-q5_K_S	82f7b355c834	5.4GB	32768	7b
tag qwen:7b-chat-q6_K	be7c8c5aee85	6.3GB	32768	7b
tag qwen:7b-chat-q8_0	75224d9ec839	8.2GB	32768	7b
tag qwen:7b-chat-v1.5-fp16	39e2b1482d7d	15GB	32768	7b
tag qwen:7b-chat-v1.5-q2_K	faee39b0b827	3.1GB	32768	7b
tag qwen:7b-chat-v1.5-q3_K_L	c78b559835da	4.2GB	32768	7b
tag qwen:7b-chat-v1.5-q3_K_M	dfd589fd9f3b	3.9GB	32768	7b
tag qwen:7b-chat-v1.5-q3_K_S	ef462b8bc3ca	3.6GB	32768	7b
tag qwen:7b-chat-v1.5-q4_0	2091ee8c8d8f	4.5GB	32768	7b
tag qwen:7b-chat-v1.5-q4_1	3dc4f8204e32	5.0GB	32768	7b
tag qwen:7b-chat-v1.5-q4_K_M	315448cc7b99	4.8GB	32768	7b
tag qwen:7b-chat-v1.5-q4_K_S	1b769918d6f3	4.5GB	32768	7b
tag qwen:7b-chat-v1.5-q5_0	76b41a9e206c	5.4GB	32768	7b
tag qwen:7b-chat-v1.5-q5_1	80b5a8dd99a2	5.8GB	32768	7b
tag qwen:7b-chat-v1.5-q5_K_M	44ca6b3fda9d	5.5GB	32768	7b
tag qwen:7b-chat-v1.5-q5_K_S	94f4b35970c7	5.4GB	32768	7b
tag qwen:7b-chat-v1.5-q6_K	6b5b161d1076	6.3GB	32768	7b
tag qwen:7b-chat-v1.5-q8_0	3985a6e61dfa	8.2GB	32768	7b
tag qwen:7b-fp16	bdb4603ac3f3	15GB	32768	7b
tag qwen:7b-q2_K	afe0b73c064a	3.0GB	32768	7b
tag qwen:7b-q3_K_L	2a971f9c4019	4.3GB	32768	7b
tag qwen:7b-q3_K_M	407571073d23	4.1GB	32768	7b
tag qwen:7b-q3_K_S	e770768ad724	3.6GB	32768	7b
tag qwen:7b-q4_0	a602ed3d295f	4.5GB	32768	7b
tag qwen:7b-q4_1	aced3b622251	5.0GB	32768	7b
tag qwen:7b-q4_K_M	e6124c271f88	4.9GB	32768	7b
tag qwen:7b-q4_K_S	13660ea6e426	4.5GB	32768	7b
tag qwen:7b-q5_0	82a77b5d2839	5.4GB	32768	7b
tag qwen:7b-q5_1	3a554a4eca23	5.8GB	32768	7b
tag qwen:7b-q5_K_M	ee14f131c864	5.7GB	32768	7b
tag qwen:7b-q5_K_S	48ac7dcf12ec	5.4GB	32768	7b
tag qwen:7b-q6_K	733a6dcda35a	6.3GB	32768	7b
tag qwen:7b-q8_0	ea380ed299dd	8.2GB	32768	7b
tag qwen:7b-text	952dc7c77fea	4.5GB	32768	7b
tag qwen:7b-text-v1.5-fp16	ba1ea7856323	15GB	32768	7b
tag qwen:7b-text-v1.5-q2_K	7c798100fec5	3.1GB	32768	7b
tag qwen:7b-text-v1.5-q3_K_L	c103abc28f47	4.2GB	32768	7b
tag qwen:7b-text-v1.5-q3_K_M	fab4b0426e2d	3.9GB	32768	7b
tag qwen:7b-text-v1.5-q3_K_S	59ff1e9f7a72	3.6GB	32768	7b
tag qwen:7b-text-v1.5-q4_0	952dc7c77fea	4.5GB	32768	7b
tag qwen:7b-text-v1.5-q4_1	1c67239d76ac	5.0GB	32768	7b
tag qwen:7b-text-v1.5-q4_K_M	a2e8ed289a56	4.8GB	32768	7b
tag qwen:7b-text-v1.5-q4_K_S	05bb240791f0	4.5GB	32768	7b
tag qwen:7b-text-v1.5-q5_0	2074857a59f8	5.4GB	32768	7b
tag qwen:7b-text-v1.5-q5_1	0945490c2698	5.8GB	32768	7b
tag qwen:7b-text-v1.5-q5_K_M	4bf2de545437	5.5GB	32768	7b
tag qwen:7b-text-v1.5-q5_K_S	6d3df3af15c9	5.4GB	32768	7b
tag qwen:7b-text-v1.5-q6_K	989f69b773a3	6.3GB	32768	7b
tag qwen:7b-text-v1.5-q8_0	968572e9757d	8.2GB	32768	7b
tag qwen:latest	d53d04290064	2.3GB	32768	4b
tag qwq:32b	009cb3f08d74	20GB	40960	32b
tag qwq:32b-fp16	034d83f95090	66GB	40960	32b
tag qwq:32b-preview-fp16	44d5ed096b85	66GB	32768	32b
tag qwq:32b-preview-q4_K_M	46407beda5c0	20GB	32768	32b
tag qwq:32b-preview-q8_0	9c62a2e770b7	35GB	32768	32b
tag qwq:32b-q4_K_M	009cb3f08d74	20GB	40960	32b
tag qwq:32b-q8_0	cd10f42e6c58	35GB	40960	32b
tag qwq:latest	009cb3f08d74	20GB	40960	32b
tag r1-1776:671b	dfa713736c7b	404GB	4096	671b
tag r1-1776:671b-fp16	eef5438a1488	1.3TB	4096	671b
tag r1-1776:671b-q4_K_M	dfa713736c7b	404GB	4096	671b
tag r1-1776:671b-q8_0	83aca4100872	713GB	4096	671b
tag r1-1776:70b	140ea940f21d	43GB	131072	70b
tag r1-1776:70b-distill-llama-fp16	b6dc7e0e17ed	141GB	131072	70b
tag r1-1776:70b-distill-llama-q4_K_M	140ea940f21d	43GB	131072	70b
tag r1-1776:70b-distill-llama-q8_0	e19a3de39ed7	75GB	131072	70b
tag r1-1776:latest	140ea940f21d	43GB	131072	70b
tag reader-lm:0.5b	5142df586645	352MB	256000	0.5b
tag reader-lm:0.5b-fp16	372bede54f00	994MB	256000	0.5b
tag reader-lm:0.5b-q2_K	af34eb77b23c	339MB	256000	0.5b
tag reader-lm:0.5b-q3_K_L	19b158ce5d4f	369MB	256000	0.5b
tag reader-lm:0.5b-q3_K_M	bd8861b9b8b6	355MB	256000	0.5b
tag reader-lm:0.5b-q3_K_S	c15f8240fdfd	338MB	256000	0.5b
tag reader-lm:0.5b-q4_0	5142df586645	352MB	256000	0.5b
tag reader-lm:0.5b-q4_1	ebc58a28e21a	375MB	256000	0.5b
tag reader-lm:0.5b-q4_K_M	cd9cdd312854	398MB	256000	0.5b
tag reader-lm:0.5b-q4_K_S	7c27ad8cf758	385MB	256000	0.5b
tag reader-lm:0.5b-q5_0	f2c2c123b1f8	397MB	256000	0.5b
tag reader-lm:0.5b-q5_1	85e8705b05b2	419MB	256000	0.5b
tag reader-lm:0.5b-q5_K_M	b6b1a83de2ae	420MB	256000	0.5b
tag reader-lm:0.5b-q5_K_S	8f77463504e7	413MB	256000	0.5b
tag reader-lm:0.5b-q6_K	6f8291aee62f	506MB	256000	0.5b
tag reader-lm:0.5b-q8_0	4dc1ed29ebba	531MB	256000	0.5b
tag reader-lm:1.5b	33da2b9e0afe	935MB	256000
tag reader-lm:1.5b-fp16	a099cb640088	3.1GB	256000
tag reader-lm:1.5b-q2_K	21617a48e1b9	676MB	256000
tag reader-lm:1.5b-q3_K_L	e6d39acdf3bd	880MB	256000
tag reader-lm:1.5b-q3_K_M	04d6fa1b5675	824MB	256000
tag reader-lm:1.5b-q3_K_S	4e71ee323763	761MB	256000
tag reader-lm:1.5b-q4_0	33da2b9e0afe	935MB	256000
tag reader-lm:1.5b-q4_1	2fa8a5bbd70b	1.0GB	256000
tag reader-lm:1.5b-q4_K_M	b86722567954	986MB	256000
tag reader-lm:1.5b-q4_K_S	61de2f1c665b	940MB	256000
tag reader-lm:1.5b-q5_0	890000830ffe	1.1GB	256000
tag reader-lm:1.5b-q5_1	4640a36a6d05	1.2GB	256000
tag reader-lm:1.5b-q5_K_M	c7f1ea450e9b	1.1GB	256000
tag reader-lm:1.5b-q5_K_S	ca910efc76a3	1.1GB	256000
tag reader-lm:1.5b-q6_K	9c5fd0c488ad	1.3GB	256000
tag reader-lm:1.5b-q8_0	39ec9eda0492	1.6GB	256000
tag reader-lm:latest	33da2b9e0afe	935MB	256000
tag reflection:70b	5084e77c1e10	40GB	131072	70b
tag reflection:70b-fp16	e04ae4d96458	141GB	131072	70b
tag reflection:70b-q2_K	8fe3c853372c	26GB	131072	70b
tag reflection:70b-q3_K_L	9c6705916e06	37GB	131072	70b
tag reflection:70b-q3_K_M	a6b22bd90923	34GB	131072	70b
tag reflection:70b-q3_K_S	21f651100031	31GB	131072	70b
tag reflection:70b-q4_0	5084e77c1e10	40GB	131072	70b
tag reflection:70b-q4_1	b72afde19a06	44GB	131072	70b
tag reflection:70b-q4_K_M	be39ad6154f4	43GB	131072	70b
tag reflection:70b-q4_K_S	420791ca0c2a	40GB	131072	70b
tag reflection:70b-q5_0	99e430b53c8b	49GB	131072	70b
tag reflection:70b-q5_1	41bd1db0b708	53GB	131072	70b
tag reflection:70b-q5_K_M	f537d644476a	50GB	131072	70b
tag reflection:70b-q5_K_S	84a4d89b332c	49GB	131072	70b
tag reflection:70b-q6_K	77fecce26024	58GB	131072	70b
tag reflection:70b-q8_0	159e9e593c44	75GB	131072	70b
tag reflection:latest	5084e77c1e10	40GB	131072	70b
tag rnj-1:8b	d20e29ab8d0f	5.1GB	32768	8b
tag rnj-1:8b-instruct-fp16	cf0061bce5f2	17GB	32768	8b
tag rnj-1:8b-instruct-q4_K_M	d20e29ab8d0f	5.1GB	32768	8b
tag rnj-1:8b-instruct-q8_0	57eea2304a52	8.8GB	32768	8b
tag rnj-1:latest	d20e29ab8d0f	5.1GB	32768	8b
tag sailor2:1b	7b8c8f58ae99	1.1GB	32768	1b
tag sailor2:1b-chat-fp16	415967b0fd33	2.0GB	32768	1b
tag sailor2:1b-chat-q4_K_M	50302a6d6549	739MB	32768	1b
tag sailor2:1b-chat-q8_0	7b8c8f58ae99	1.1GB	32768	1b
tag sailor2:20b	b74611e7fe0d	12GB	32768	20b
tag sailor2:20b-chat-fp16	d1455f557fbd	38GB	32768	20b
tag sailor2:20b-chat-q4_K_M	b74611e7fe0d	12GB	32768	20b
tag sailor2:20b-chat-q8_0	d49553f04a80	20GB	32768	20b
tag sailor2:8b	f08f378f040a	5.2GB	32768	8b
tag sailor2:8b-chat-fp16	9377306c17c9	17GB	32768	8b
tag sailor2:8b-chat-q4_K_M	f08f378f040a	5.2GB	32768	8b
tag sailor2:8b-chat-q8_0	ba25188c847d	9.1GB	32768	8b
tag sailor2:latest	f08f378f040a	5.2GB	32768	8b
tag samantha-mistral:7b	f7c8c9be1da0	4.1GB	32768	7b
tag samantha-mistral:7b-instruct-fp16	84081f5ce595	14GB	32768	7b
tag samantha-mistral:7b-instruct-q2_K	96a147f46c78	3.1GB	32768	7b
tag samantha-mistral:7b-instruct-q3_K_L	8a362799bb4c	3.8GB	32768	7b
tag samantha-mistral:7b-instruct-q3_K_M	d15ec1ea22a4	3.5GB	32768	7b
tag samantha-mistral:7b-instruct-q3_K_S	62fd2b9a2876	3.2GB	32768	7b
tag samantha-mistral:7b-instruct-q4_0	024406c7422a	4.1GB	32768	7b
tag samantha-mistral:7b-instruct-q4_1	8794444548a4	4.6GB	32768	7b
tag samantha-mistral:7b-instruct-q4_K_M	0f6d2b5ca5e2	4.4GB	32768	7b
tag samantha-mistral:7b-instruct-q4_K_S	7628c0eabf6e	4.1GB	32768	7b
tag samantha-mistral:7b-instruct-q5_0	68d25cf334e8	5.0GB	32768	7b
tag samantha-mistral:7b-instruct-q5_1	4f2a05b98ad7	5.4GB	32768	7b
tag samantha-mistral:7b-instruct-q5_K_M	c74ed33532e3	5.1GB	32768	7b
tag samantha-mistral:7b-instruct-q5_K_S	d3a4b4169288	5.0GB	32768	7b
tag samantha-mistral:7b-instruct-q6_K	8fdefc023b71	5.9GB	32768	7b
tag samantha-mistral:7b-instruct-q8_0	c555922ee59b	7.7GB	32768	7b
tag samantha-mistral:7b-text	b085c9c5fcec	4.1GB	32768	7b
tag samantha-mistral:7b-text-fp16	18f0d3b9dab7	14GB	32768	7b
tag samantha-mistral:7b-text-q2_K	fad0a3e1761e	3.1GB	32768	7b
tag samantha-mistral:7b-text-q3_K_L	e7eda3fb21ce	3.8GB	32768	7b
tag samantha-mistral:7b-text-q3_K_M	2b119f04be81	3.5GB	32768	7b
tag samantha-mistral:7b-text-q3_K_S	e9be9d2c1626	3.2GB	32768	7b
tag samantha-mistral:7b-text-q4_0	b085c9c5fcec	4.1GB	32768	7b
tag samantha-mistral:7b-text-q4_1	85970f1f192a	4.6GB	32768	7b
tag samantha-mistral:7b-text-q4_K_M	39cf8171959a	4.4GB	32768	7b
tag samantha-mistral:7b-text-q4_K_S	7b0b68d63c1f	4.1GB	32768	7b
tag samantha-mistral:7b-text-q5_0	d4bfb5684edc	5.0GB	32768	7b
tag samantha-mistral:7b-text-q5_1	80d8a3a2cda0	5.4GB	32768	7b
tag samantha-mistral:7b-text-q5_K_M	5c857161b387	5.1GB	32768	7b
tag samantha-mistral:7b-text-q5_K_S	5dcb0fd60a87	5.0GB	32768	7b
tag samantha-mistral:7b-text-q6_K	a06d56b9f941	5.9GB	32768	7b
tag samantha-mistral:7b-text-q8_0	f77f5c9b59eb	7.7GB	32768	7b
tag samantha-mistral:7b-v1.2-text	f7c8c9be1da0	4.1GB	32768	7b
tag samantha-mistral:7b-v1.2-text-fp16	463d6b8187c1	14GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q2_K	7b218927bbd2	3.1GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q3_K_L	58fb1513b0bd	3.8GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q3_K_M	b6193d2efa40	3.5GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q3_K_S	9b8db3fe08c2	3.2GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q4_0	f7c8c9be1da0	4.1GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q4_1	1f5844c5902c	4.6GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q4_K_M	ff1e08836eec	4.4GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q4_K_S	444790e2878d	4.1GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q5_0	3871c24e3323	5.0GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q5_1	141eea79136d	5.4GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q5_K_M	759bccff2e2e	5.1GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q5_K_S	192548ac3ab0	5.0GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q6_K	28b60c3a346d	5.9GB	32768	7b
tag samantha-mistral:7b-v1.2-text-q8_0	495b300e8bb1	7.7GB	32768	7b
tag samantha-mistral:latest	f7c8c9be1da0	4.1GB	32768	7b
tag shieldgemma:27b	a5d7e17031b4	17GB	8192	27b
tag shieldgemma:27b-fp16	3e774e7b4545	54GB	8192	27b
tag shieldgemma:27b-q2_K	d8d17ed3cef2	10GB	8192	27b
tag shieldgemma:27b-q3_K_L	8f19ca45514c	15GB	8192	27b
tag shieldgemma:27b-q3_K_M	d8f3e2e2f1b2	13GB	8192	27b
tag shieldgemma:27b-q3_K_S	feca6f60628a	12GB	8192	27b
tag shieldgemma:27b-q4_0	dd3ba9bf896e	16GB	8192	27b
tag shieldgemma:27b-q4_1	86baf7b8d77e	17GB	8192	27b
tag shieldgemma:27b-q4_K_M	a5d7e17031b4	17GB	8192	27b
tag shieldgemma:27b-q4_K_S	4eb28893980b	16GB	8192	27b
tag shieldgemma:27b-q5_0	b260777de17e	19GB	8192	27b
tag shieldgemma:27b-q5_1	61a1eaeb05ad	21GB	8192	27b
tag shieldgemma:27b-q5_K_M	18593abe595e	19GB	8192	27b
tag shieldgemma:27b-q5_K_S	751794b36b4c	19GB	8192	27b
tag shieldgemma:27b-q6_K	a2c181c9fa6a	22GB	8192	27b
tag shieldgemma:27b-q8_0	0bedd4c372fe	29GB	8192	27b
tag shieldgemma:2b	5aad5044d142	1.7GB	8192	2b
tag shieldgemma:2b-fp16	edaf3b7bd2ea	5.2GB	8192	2b
tag shieldgemma:2b-q2_K	8fe6125835d8	1.2GB	8192	2b
tag shieldgemma:2b-q3_K_L	6e1f85ff56c4	1.6GB	8192	2b
tag shieldgemma:2b-q3_K_M	8792c0fdb69d	1.5GB	8192	2b
tag shieldgemma:2b-q3_K_S	ed1adf76cf49	1.4GB	8192	2b
tag shieldgemma:2b-q4_0	8c75ad5241ba	1.6GB	8192	2b
tag shieldgemma:2b-q4_1	8079392bcbe5	1.8GB	8192	2b
tag shieldgemma:2b-q4_K_M	5aad5044d142	1.7GB	8192	2b
tag shieldgemma:2b-q4_K_S	460e97ad8fe1	1.6GB	8192	2b
tag shieldgemma:2b-q5_0	f0ccd970270f	1.9GB	8192	2b
tag shieldgemma:2b-q5_1	86dd3e901f29	2.0GB	8192	2b
tag shieldgemma:2b-q5_K_M	29b311ed2d95	1.9GB	8192	2b
tag shieldgemma:2b-q5_K_S	e87b5af5b923	1.9GB	8192	2b
tag shieldgemma:2b-q6_K	d6bc266fff20	2.2GB	8192	2b
tag shieldgemma:2b-q8_0	4e23a11d17c8	2.8GB	8192	2b
tag shieldgemma:9b	c82cacd5af5e	5.8GB	8192	9b
tag shieldgemma:9b-fp16	5ad5e824db94	18GB	8192	9b
tag shieldgemma:9b-q2_K	4705089a2870	3.8GB	8192	9b
tag shieldgemma:9b-q3_K_L	02637dc40252	5.1GB	8192	9b
tag shieldgemma:9b-q3_K_M	1ee83e818fb1	4.8GB	8192	9b
tag shieldgemma:9b-q3_K_S	59f3cd1ead5e	4.3GB	8192	9b
tag shieldgemma:9b-q4_0	672a383489f4	5.4GB	8192	9b
tag shieldgemma:9b-q4_1	423d2aeca52c	6.0GB	8192	9b
tag shieldgemma:9b-q4_K_M	c82cacd5af5e	5.8GB	8192	9b
tag shieldgemma:9b-q4_K_S	c4b9ac85349c	5.5GB	8192	9b
tag shieldgemma:9b-q5_0	75f32f5d1b35	6.5GB	8192	9b
tag shieldgemma:9b-q5_1	43e40f2b8a24	7.0GB	8192	9b
tag shieldgemma:9b-q5_K_M	cbfb3b3b1cd1	6.6GB	8192	9b
tag shieldgemma:9b-q5_K_S	577538bd20f5	6.5GB	8192	9b
tag shieldgemma:9b-q6_K	3fe88a5a8730	7.6GB	8192	9b
tag shieldgemma:9b-q8_0	14c1959c8e4f	9.8GB	8192	9b
tag shieldgemma:latest	c82cacd5af5e	5.8GB	8192	9b
tag smallthinker:3b	945eb1864589	3.6GB	32768	3b
tag smallthinker:3b-preview-fp16	71cf19d4f87a	6.8GB	32768	3b
tag smallthinker:3b-preview-q4_K_M	b136f0e0ef96	2.1GB	32768	3b
tag smallthinker:3b-preview-q8_0	945eb1864589	3.6GB	32768	3b
tag smallthinker:latest	945eb1864589	3.6GB	32768	3b
tag smollm2:1.7b	cef4a1e09247	1.8GB	8192	1.7b	1820414656	1820428533
tag smollm2:1.7b-instruct-fp16	4dfa5c286f7d	3.4GB	8192	1.7b
tag smollm2:1.7b-instruct-q2_K	c9fa799834eb	675MB	8192	1.7b
tag smollm2:1.7b-instruct-q3_K_L	8e9bf65b4fc1	933MB	8192	1.7b
tag smollm2:1.7b-instruct-q3_K_M	995c3b9124da	860MB	8192	1.7b
tag smollm2:1.7b-instruct-q3_K_S	5f6dd832de68	777MB	8192	1.7b
tag smollm2:1.7b-instruct-q4_0	4c11ca6ef836	991MB	8192	1.7b
tag smollm2:1.7b-instruct-q4_1	aee2f3421da8	1.1GB	8192	1.7b
tag smollm2:1.7b-instruct-q4_K_M	8ea75f835db9	1.1GB	8192	1.7b
tag smollm2:1.7b-instruct-q4_K_S	fa70e3e2531f	999MB	8192	1.7b
tag smollm2:1.7b-instruct-q5_0	b8b1fb6cc166	1.2GB	8192	1.7b
tag smollm2:1.7b-instruct-q5_1	f46b4fa8622d	1.3GB	8192	1.7b
tag smollm2:1.7b-instruct-q5_K_M	ff2bf7135787	1.2GB	8192	1.7b
tag smollm2:1.7b-instruct-q5_K_S	042ddeb76d9e	1.2GB	8192	1.7b
tag smollm2:1.7b-instruct-q6_K	d334c54e8df6	1.4GB	8192	1.7b
tag smollm2:1.7b-instruct-q8_0	cef4a1e09247	1.8GB	8192	1.7b	1820414656	1820428533
tag smollm2:135m	9077fe9d2ae1	271MB	8192	135m
tag smollm2:135m-instruct-fp16	9077fe9d2ae1	271MB	8192	135m
tag smollm2:135m-instruct-q2_K	888e2e49aff1	88MB	8192	135m
tag smollm2:135m-instruct-q3_K_L	c72ffea38f60	98MB	8192	135m
tag smollm2:135m-instruct-q3_K_M	970418f9b140	94MB	8192	135m
tag smollm2:135m-instruct-q3_K_S	ea68556e2fe1	88MB	8192	135m
tag smollm2:135m-instruct-q4_0	dbc9f6c89cb0	92MB	8192	135m
tag smollm2:135m-instruct-q4_1	1e7dbfd9f706	98MB	8192	135m
tag smollm2:135m-instruct-q4_K_M	fd3168509652	105MB	8192	135m
tag smollm2:135m-instruct-q4_K_S	9a7ead04933f	102MB	8192	135m
tag smollm2:135m-instruct-q5_0	b4ae22539f3f	105MB	8192	135m
tag smollm2:135m-instruct-q5_1	e8d2ad7e6838	112MB	8192	135m
tag smollm2:135m-instruct-q5_K_M	a703ae7fccb0	112MB	8192	135m
tag smollm2:135m-instruct-q5_K_S	11d6886e86ff	110MB	8192	135m
tag smollm2:135m-instruct-q6_K	6e8e767c0cee	138MB	8192	135m
tag smollm2:135m-instruct-q8_0	2d470404841a	145MB	8192	135m
tag smollm2:360m	297281b699fc	726MB	8192	360m
tag smollm2:360m-instruct-fp16	297281b699fc	726MB	8192	360m
tag smollm2:360m-instruct-q2_K	54be4fc61f4d	219MB	8192	360m
tag smollm2:360m-instruct-q3_K_L	43b5786c7936	246MB	8192	360m
tag smollm2:360m-instruct-q3_K_M	0178f7a9b2a2	235MB	8192	360m
tag smollm2:360m-instruct-q3_K_S	a601e4ea2064	219MB	8192	360m
tag smollm2:360m-instruct-q4_0	676f4c06b139	229MB	8192	360m
tag smollm2:360m-instruct-q4_1	105941c87459	249MB	8192	360m
tag smollm2:360m-instruct-q4_K_M	4ca41655e80e	271MB	8192	360m
tag smollm2:360m-instruct-q4_K_S	c03645f8e0dc	260MB	8192	360m
tag smollm2:360m-instruct-q5_0	456bcbe27a48	268MB	8192	360m
tag smollm2:360m-instruct-q5_1	3bcd2b075c64	288MB	8192	360m
tag smollm2:360m-instruct-q5_K_M	a2f10c17100d	290MB	8192	360m
tag smollm2:360m-instruct-q5_K_S	8d5a33b7fc41	283MB	8192	360m
tag smollm2:360m-instruct-q6_K	0b45c0118489	367MB	8192	360m
tag smollm2:360m-instruct-q8_0	dfd48b1fa28f	386MB	8192	360m
tag smollm2:latest	cef4a1e09247	1.8GB	8192	1.7b	1820414656	1820428533
tag smollm:1.7b	95f6557a0f0f	991MB	2048	1.7b
tag smollm:1.7b-base-v0.2-fp16	64f31ee84d1c	3.4GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q2_K	b013da007877	675MB	2048	1.7b
tag smollm:1.7b-base-v0.2-q3_K_L	9656463272fe	933MB	2048	1.7b
tag smollm:1.7b-base-v0.2-q3_K_M	9acc25818892	860MB	2048	1.7b
tag smollm:1.7b-base-v0.2-q3_K_S	596523cb1def	777MB	2048	1.7b
tag smollm:1.7b-base-v0.2-q4_0	97f3f0aef2df	991MB	2048	1.7b
tag smollm:1.7b-base-v0.2-q4_1	0c1bb3471f92	1.1GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q4_K_M	8dec12ffec4a	1.1GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q4_K_S	9b3d36b6e0c2	999MB	2048	1.7b
tag smollm:1.7b-base-v0.2-q5_0	7eddfb294e53	1.2GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q5_1	fde4c91abcce	1.3GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q5_K_M	7daaf6f561d8	1.2GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q5_K_S	4f0e5ec42d5b	1.2GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q6_K	9cf3be2645b6	1.4GB	2048	1.7b
tag smollm:1.7b-base-v0.2-q8_0	d1f91cd676ad	1.8GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-fp16	b07e591ca9ba	3.4GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q2_K	da8ba92e42b1	675MB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q3_K_L	88ef3062260e	933MB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q3_K_M	728c1f932b06	860MB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q3_K_S	c35438da7180	777MB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q4_0	95f6557a0f0f	991MB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q4_1	77d7238b232e	1.1GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q4_K_M	dd7299829a14	1.1GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q4_K_S	35eec1a7014d	999MB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q5_0	8391060f29db	1.2GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q5_1	ce91dd1d7380	1.3GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q5_K_M	91d16f72a7b3	1.2GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q5_K_S	489a893ac8a7	1.2GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q6_K	ecdf9864899c	1.4GB	2048	1.7b
tag smollm:1.7b-instruct-v0.2-q8_0	4afeb8de9eec	1.8GB	2048	1.7b
tag smollm:135m	b0b2a4617438	92MB	2048	135m
tag smollm:135m-base-v0.2-fp16	1d0f00cec918	271MB	2048	135m
tag smollm:135m-base-v0.2-q2_K	e2048e8ac78d	88MB	2048	135m
tag smollm:135m-base-v0.2-q3_K_L	c2e22813067a	98MB	2048	135m
tag smollm:135m-base-v0.2-q3_K_M	a5ab45ae2e2e	94MB	2048	135m
tag smollm:135m-base-v0.2-q3_K_S	102433ffd9fb	88MB	2048	135m
tag smollm:135m-base-v0.2-q4_0	528415e872e5	92MB	2048	135m
tag smollm:135m-base-v0.2-q4_1	edecca7cff90	98MB	2048	135m
tag smollm:135m-base-v0.2-q4_K_M	3177ecf5d3b5	105MB	2048	135m
tag smollm:135m-base-v0.2-q4_K_S	2aa760d22716	102MB	2048	135m
tag smollm:135m-base-v0.2-q5_0	825973a56945	105MB	2048	135m
tag smollm:135m-base-v0.2-q5_1	065d585f86d9	112MB	2048	135m
tag smollm:135m-base-v0.2-q5_K_M	34545da0aa92	112MB	2048	135m
tag smollm:135m-base-v0.2-q5_K_S	4aef8aaa4469	110MB	2048	135m
tag smollm:135m-base-v0.2-q6_K	b11338fff65a	138MB	2048	135m
tag smollm:135m-base-v0.2-q8_0	fcdc33f9909d	145MB	2048	135m
tag smollm:135m-instruct-v0.2-fp16	95d01a081beb	271MB	2048	135m
tag smollm:135m-instruct-v0.2-q2_K	e14a680b0b22	88MB	2048	135m
tag smollm:135m-instruct-v0.2-q3_K_L	aede666c7e16	98MB	2048	135m
tag smollm:135m-instruct-v0.2-q3_K_M	f5db1ab329b1	94MB	2048	135m
tag smollm:135m-instruct-v0.2-q3_K_S	3ae895b5e9ea	88MB	2048	135m
tag smollm:135m-instruct-v0.2-q4_0	b0b2a4617438	92MB	2048	135m
tag smollm:135m-instruct-v0.2-q4_1	bbf7e14150a9	98MB	2048	135m
tag smollm:135m-instruct-v0.2-q4_K_M	7eedbf45baa1	105MB	2048	135m
tag smollm:135m-instruct-v0.2-q4_K_S	45013939c7c9	102MB	2048	135m
tag smollm:135m-instruct-v0.2-q5_0	33187e134422	105MB	2048	135m
tag smollm:135m-instruct-v0.2-q5_1	51f73e9aa3f5	112MB	2048	135m
tag smollm:135m-instruct-v0.2-q5_K_M	a8975f4dc03b	112MB	2048	135m
tag smollm:135m-instruct-v0.2-q5_K_S	52d3fabb63ee	110MB	2048	135m
tag smollm:135m-instruct-v0.2-q6_K	dd1e60cf54df	138MB	2048	135m
tag smollm:135m-instruct-v0.2-q8_0	6fbf8e918862	145MB	2048	135m
tag smollm:360m	b3ba1ccba2b8	229MB	2048	360m
tag smollm:360m-base-v0.2-fp16	417c81308b94	726MB	2048	360m
tag smollm:360m-base-v0.2-q2_K	e5e1a58c7d0c	219MB	2048	360m
tag smollm:360m-base-v0.2-q3_K_L	d13db1d8af29	246MB	2048	360m
tag smollm:360m-base-v0.2-q3_K_M	66875ceb33a7	235MB	2048	360m
tag smollm:360m-base-v0.2-q3_K_S	8aba991b34bf	219MB	2048	360m
tag smollm:360m-base-v0.2-q4_0	32ed02cfe24e	229MB	2048	360m
tag smollm:360m-base-v0.2-q4_1	74c8ae01b04d	249MB	2048	360m
tag smollm:360m-base-v0.2-q4_K_M	d3b4961678c3	271MB	2048	360m
tag smollm:360m-base-v0.2-q4_K_S	81b950fac810	260MB	2048	360m
tag smollm:360m-base-v0.2-q5_0	319a822c1baa	268MB	2048	360m
tag smollm:360m-base-v0.2-q5_1	1c350d9f5c43	288MB	2048	360m
tag smollm:360m-base-v0.2-q5_K_M	bf2e3336142d	290MB	2048	360m
tag smollm:360m-base-v0.2-q5_K_S	05dad743d112	283MB	2048	360m
tag smollm:360m-base-v0.2-q6_K	6006320b3839	367MB	2048	360m
tag smollm:360m-base-v0.2-q8_0	dd417453fb49	386MB	2048	360m
tag smollm:360m-instruct-v0.2-fp16	d0475be06ee3	726MB	2048	360m
tag smollm:360m-instruct-v0.2-q2_K	1dfe94149c4d	219MB	2048	360m
tag smollm:360m-instruct-v0.2-q3_K_L	6f711219bd5f	246MB	2048	360m
tag smollm:360m-instruct-v0.2-q3_K_M	4ecfcbc87975	235MB	2048	360m
tag smollm:360m-instruct-v0.2-q3_K_S	359f743b44a1	219MB	2048	360m
tag smollm:360m-instruct-v0.2-q4_0	b3ba1ccba2b8	229MB	2048	360m
tag smollm:360m-instruct-v0.2-q4_1	4a28c336aedd	249MB	2048	360m
tag smollm:360m-instruct-v0.2-q4_K_M	535cb302b6b9	271MB	2048	360m
tag smollm:360m-instruct-v0.2-q4_K_S	467e6683fe66	260MB	2048	360m
tag smollm:360m-instruct-v0.2-q5_0	922f6b925c58	268MB	2048	360m
tag smollm:360m-instruct-v0.2-q5_1	a09f3a169083	288MB	2048	360m
tag smollm:360m-instruct-v0.2-q5_K_M	0ad0a334e14f	290MB	2048	360m
tag smollm:360m-instruct-v0.2-q5_K_S	8695c1a78c18	283MB	2048	360m
tag smollm:360m-instruct-v0.2-q6_K	2102f951424a	367MB	2048	360m
tag smollm:360m-instruct-v0.2-q8_0	f5ef53463545	386MB	2048	360m
tag smollm:latest	95f6557a0f0f	991MB	2048	1.7b
tag snowflake-arctic-embed2:568m	5de93a84837d	1.2GB	8192	568m
tag snowflake-arctic-embed2:568m-l-fp16	5de93a84837d	1.2GB	8192	568m
tag snowflake-arctic-embed2:latest	5de93a84837d	1.2GB	8192	568m
tag snowflake-arctic-embed:110m	8a0d86a3ca1d	219MB	512	110m	218667776	218679467
tag snowflake-arctic-embed:110m-m-fp16	8a0d86a3ca1d	219MB	512	110m	218667776	218679467
tag snowflake-arctic-embed:137m	12616299a158	274MB	2048	137m	274177792	274189495
tag snowflake-arctic-embed:137m-m-long-fp16	12616299a158	274MB	2048	137m	274177792	274189495
tag snowflake-arctic-embed:22m	bf75350e1752	46MB	512	22m	45827008	45838698
tag snowflake-arctic-embed:22m-xs-fp16	bf75350e1752	46MB	512	22m	45827008	45838698
tag snowflake-arctic-embed:335m	21ab8b9b0545	669MB	512	335m	669481504	669493195
tag snowflake-arctic-embed:335m-l-fp16	21ab8b9b0545	669MB	512	335m	669481504	669493195
tag snowflake-arctic-embed:33m	e8db018629b4	67MB	512	33m	67185920	67197610
tag snowflake-arctic-embed:33m-s-fp16	e8db018629b4	67MB	512	33m	67185920	67197610
tag snowflake-arctic-embed:l	21ab8b9b0545	669MB	512	335m	669481504	669493195
tag snowflake-arctic-embed:latest	21ab8b9b0545	669MB	512	335m	669481504	669493195
tag snowflake-arctic-embed:m	8a0d86a3ca1d	219MB	512	110m	218667776	218679467
tag snowflake-arctic-embed:m-long	12616299a158	274MB	2048	137m	274177792	274189495
tag snowflake-arctic-embed:s	e8db018629b4	67MB	512	33m	67185920	67197610
tag snowflake-arctic-embed:xs	bf75350e1752	46MB	512	22m	45827008	45838698
tag solar-pro:22b	9a8c71c441ca	13GB	4096	22b
tag solar-pro:22b-preview-instruct-fp16	7f6010e2ba0f	44GB	4096	22b
tag solar-pro:22b-preview-instruct-q2_K	565afa7ef255	8.2GB	4096	22b
tag solar-pro:22b-preview-instruct-q3_K_L	8e88c5664027	12GB	4096	22b
tag solar-pro:22b-preview-instruct-q3_K_M	061df9bbeb2e	11GB	4096	22b
tag solar-pro:22b-preview-instruct-q3_K_S	f3047ccbe196	9.6GB	4096	22b
tag solar-pro:22b-preview-instruct-q4_0	8f665c54f08a	12GB	4096	22b
tag solar-pro:22b-preview-instruct-q4_1	4a090dbef5c4	14GB	4096	22b
tag solar-pro:22b-preview-instruct-q4_K_M	9a8c71c441ca	13GB	4096	22b
tag solar-pro:22b-preview-instruct-q4_K_S	d9240858384a	13GB	4096	22b
tag solar-pro:22b-preview-instruct-q5_0	7a6422ffbdbb	15GB	4096	22b
tag solar-pro:22b-preview-instruct-q5_1	e84e5da3da89	17GB	4096	22b
tag solar-pro:22b-preview-instruct-q5_K_M	020a0e79be2e	16GB	4096	22b
tag solar-pro:22b-preview-instruct-q5_K_S	676df95b0bea	15GB	4096	22b
tag solar-pro:22b-preview-instruct-q6_K	d59107fc3b57	18GB	4096	22b
tag solar-pro:22b-preview-instruct-q8_0	2cc310f73c41	24GB	4096	22b
tag solar-pro:latest	9a8c71c441ca	13GB	4096	22b
tag solar-pro:preview	9a8c71c441ca	13GB	4096	22b
tag solar:10.7b	059fdabbe6e6	6.1GB	4096	10.7b
tag solar:10.7b-instruct-v1-fp16	4077d1b80ff9	21GB	4096	10.7b
tag solar:10.7b-instruct-v1-q2_K	ab2e179699c4	4.5GB	4096	10.7b
tag solar:10.7b-instruct-v1-q3_K_L	0a355ec26cd8	5.7GB	4096	10.7b
tag solar:10.7b-instruct-v1-q3_K_M	f0e8a58869f4	5.2GB	4096	10.7b
tag solar:10.7b-instruct-v1-q3_K_S	7391d81b0fb4	4.7GB	4096	10.7b
tag solar:10.7b-instruct-v1-q4_0	059fdabbe6e6	6.1GB	4096	10.7b
tag solar:10.7b-instruct-v1-q4_1	7b00d6f32cd3	6.7GB	4096	10.7b
tag solar:10.7b-instruct-v1-q4_K_M	6aff41700b63	6.5GB	4096	10.7b
tag solar:10.7b-instruct-v1-q4_K_S	7e7394f2f53e	6.1GB	4096	10.7b
tag solar:10.7b-instruct-v1-q5_0	0809603061fa	7.4GB	4096	10.7b
tag solar:10.7b-instruct-v1-q5_1	063c89d4e20b	8.1GB	4096	10.7b
tag solar:10.7b-instruct-v1-q5_K_M	ef538f3193f7	7.6GB	4096	10.7b
tag solar:10.7b-instruct-v1-q5_K_S	74dbfccc10d1	7.4GB	4096	10.7b
tag solar:10.7b-instruct-v1-q6_K	286aebb3baa2	8.8GB	4096	10.7b
tag solar:10.7b-instruct-v1-q8_0	8aed723d7979	11GB	4096	10.7b
tag solar:10.7b-text-v1-fp16	45ac489b4ee5	21GB	4096	10.7b
tag solar:10.7b-text-v1-q2_K	53e823480c1f	4.5GB	4096	10.7b
tag solar:10.7b-text-v1-q3_K_L	a66cb84fd367	5.7GB	4096	10.7b
tag solar:10.7b-text-v1-q3_K_M	051ac692e9e9	5.2GB	4096	10.7b
tag solar:10.7b-text-v1-q3_K_S	34bae9e1b8a3	4.7GB	4096	10.7b
tag solar:10.7b-text-v1-q4_0	ce562b04760c	6.1GB	4096	10.7b
tag solar:10.7b-text-v1-q4_1	7b932789b739	6.7GB	4096	10.7b
tag solar:10.7b-text-v1-q4_K_M	510e1428088b	6.5GB	4096	10.7b
tag solar:10.7b-text-v1-q4_K_S	9e5604e44818	6.1GB	4096	10.7b
tag solar:10.7b-text-v1-q5_0	6afc326b4f95	7.4GB	4096	10.7b
tag solar:10.7b-text-v1-q5_1	80cc2ecfe373	8.1GB	4096	10.7b
tag solar:10.7b-text-v1-q5_K_M	b9172de1a93b	7.6GB	4096	10.7b
tag solar:10.7b-text-v1-q5_K_S	938a03a81530	7.4GB	4096	10.7b
tag solar:10.7b-text-v1-q6_K	05ad66dbd29b	8.8GB	4096	10.7b
tag solar:10.7b-text-v1-q8_0	f3fec49deb76	11GB	4096	10.7b
tag solar:latest	059fdabbe6e6	6.1GB	4096	10.7b
tag sqlcoder:15b	93bb0e8a904f	9.0GB	8192	15b
tag sqlcoder:15b-fp16	6369c7277e63	32GB	8192	15b
tag sqlcoder:15b-q2_K	dd88fa6c88f9	6.7GB	8192	15b
tag sqlcoder:15b-q3_K_L	e897d393ebf1	9.1GB	8192	15b
tag sqlcoder:15b-q3_K_M	35f5a2532a9f	8.2GB	8192	15b
tag sqlcoder:15b-q3_K_S	02328caa22ea	6.9GB	8192	15b
tag sqlcoder:15b-q4_0	93bb0e8a904f	9.0GB	8192	15b
tag sqlcoder:15b-q4_1	78804bd67731	10.0GB	8192	15b
tag sqlcoder:15b-q4_K_M	aee77323d6c4	10.0GB	8192	15b
tag sqlcoder:15b-q4_K_S	11c41fea3fed	9.1GB	8192	15b
tag sqlcoder:15b-q5_0	2a1ff495d518	11GB	8192	15b
tag sqlcoder:15b-q5_1	c8efb3a98ee1	12GB	8192	15b
tag sqlcoder:15b-q5_K_M	fbbab943ddb2	12GB	8192	15b
tag sqlcoder:15b-q5_K_S	11b67891395e	11GB	8192	15b
tag sqlcoder:15b-q6_K	cd5d9138d61e	13GB	8192	15b
tag sqlcoder:15b-q8_0	e07554606510	17GB	8192	15b
tag sqlcoder:70b-alpha-fp16	2a20f63ebd1d	138GB	16384
tag sqlcoder:70b-alpha-q2_K	510d7936f38d	25GB	16384
tag sqlcoder:70b-alpha-q3_K_L	8841830edc80	36GB	16384
tag sqlcoder:70b-alpha-q3_K_M	e58e4a7b8c15	33GB	16384
tag sqlcoder:70b-alpha-q3_K_S	7fa3e5dcdb07	30GB	16384
tag sqlcoder:70b-alpha-q4_0	23ca04b201dd	39GB	16384
tag sqlcoder:70b-alpha-q4_1	e431137fc239	43GB	16384
tag sqlcoder:70b-alpha-q4_K_M	a8d3eb52b519	41GB	16384
tag sqlcoder:70b-alpha-q4_K_S	5be5f1377e74	39GB	16384
tag sqlcoder:70b-alpha-q5_0	faad68f73fc2	47GB	16384
tag sqlcoder:70b-alpha-q5_1	d05ce9b94ffd	52GB	16384
tag sqlcoder:70b-alpha-q5_K_M	fdc1971644d8	49GB	16384
tag sqlcoder:70b-alpha-q5_K_S	a83028f215d3	47GB	16384
tag sqlcoder:70b-alpha-q6_K	334382eb1aff	57GB	16384
tag sqlcoder:70b-alpha-q8_0	f9eec4ca6793	73GB	16384
tag sqlcoder:7b	77ac14348387	4.1GB	32768	7b
tag sqlcoder:7b-fp16	186b67d3cc81	14GB	32768	7b
tag sqlcoder:7b-q2_K	ef8dfd2a47a9	3.1GB	32768	7b
tag sqlcoder:7b-q3_K_L	cab35c00ef41	3.8GB	32768	7b
tag sqlcoder:7b-q3_K_M	77511b137ab8	3.5GB	32768	7b
tag sqlcoder:7b-q3_K_S	9b217fbd379f	3.2GB	32768	7b
tag sqlcoder:7b-q4_0	77ac14348387	4.1GB	32768	7b
tag sqlcoder:7b-q4_1	2497c9ce8ce5	4.6GB	32768	7b
tag sqlcoder:7b-q4_K_M	83f394c3724e	4.4GB	32768	7b
tag sqlcoder:7b-q4_K_S	1af8f9ec2947	4.1GB	32768	7b
tag sqlcoder:7b-q5_0	71532749cb66	5.0GB	32768	7b
tag sqlcoder:7b-q5_1	4f8985282cb3	5.4GB	32768	7b
tag sqlcoder:7b-q5_K_M	422d0b916aa2	5.1GB	32768	7b
tag sqlcoder:7b-q5_K_S	bac5bb21f4f1	5.0GB	32768	7b
tag sqlcoder:7b-q6_K	b8436a415945	5.9GB	32768	7b
tag sqlcoder:7b-q8_0	07db64a3ecb0	7.7GB	32768	7b
tag sqlcoder:latest	77ac14348387	4.1GB	32768	7b
tag stable-beluga:13b	ac691f885162	7.4GB	4096	13b
tag stable-beluga:13b-fp16	b1f8fdd5c504	26GB	4096	13b
tag stable-beluga:13b-q2_K	2af19c43ca9f	5.4GB	4096	13b
tag stable-beluga:13b-q3_K_L	fcaba894245c	6.9GB	4096	13b
tag stable-beluga:13b-q3_K_M	43fac1166987	6.3GB	4096	13b
tag stable-beluga:13b-q3_K_S	4f719468cd78	5.7GB	4096	13b
tag stable-beluga:13b-q4_0	ac691f885162	7.4GB	4096	13b
tag stable-beluga:13b-q4_1	6d7cc4241e83	8.2GB	4096	13b
tag stable-beluga:13b-q4_K_M	409417bcf275	7.9GB	4096	13b
tag stable-beluga:13b-q4_K_S	61a6317dbeb1	7.4GB	4096	13b
tag stable-beluga:13b-q5_0	ebf894679227	9.0GB	4096	13b
tag stable-beluga:13b-q5_1	33fa2f4b882e	9.8GB	4096	13b
tag stable-beluga:13b-q5_K_M	72350608e9fc	9.2GB	4096	13b
tag stable-beluga:13b-q5_K_S	60a6dc36d412	9.0GB	4096	13b
tag stable-beluga:13b-q6_K	dcad1b848fac	11GB	4096	13b
tag stable-beluga:13b-q8_0	238aa61ea830	14GB	4096	13b
tag stable-beluga:70b	31f4bfb3a050	39GB	4096	70b
tag stable-beluga:70b-fp16	6efd37ee83ff	138GB	4096	70b
tag stable-beluga:70b-q2_K	0bc71d6c7953	29GB	4096	70b
tag stable-beluga:70b-q3_K_L	3cbf7b1f5b08	36GB	4096	70b
tag stable-beluga:70b-q3_K_M	15cf6a892614	33GB	4096	70b
tag stable-beluga:70b-q3_K_S	50bbba9133ff	30GB	4096	70b
tag stable-beluga:70b-q4_0	31f4bfb3a050	39GB	4096	70b
tag stable-beluga:70b-q4_1	6f2d4b51d4ee	43GB	4096	70b
tag stable-beluga:70b-q4_K_M	a9667c2e7a79	41GB	4096	70b
tag stable-beluga:70b-q4_K_S	d09f155890f9	39GB	4096	70b
tag stable-beluga:70b-q5_0	e94ee1e01926	47GB	4096	70b
tag stable-beluga:70b-q5_1	312114b54a99	52GB	4096	70b
tag stable-beluga:70b-q5_K_M	fc28b6e46237	49GB	4096	70b
tag stable-beluga:70b-q5_K_S	dc346a6c7ec1	47GB	4096	70b
tag stable-beluga:70b-q6_K	0bda093a53a7	57GB	4096	70b
tag stable-beluga:70b-q8_0	ef96a5763db5	73GB	4096	70b
tag stable-beluga:7b	e5d7b4def1b8	3.8GB	4096	7b
tag stable-beluga:7b-fp16	b54b49ca7642	13GB	4096	7b
tag stable-beluga:7b-q2_K	ad7a5c22378e	2.8GB	4096	7b
tag stable-beluga:7b-q3_K_L	5a22f57cfba1	3.6GB	4096	7b
tag stable-beluga:7b-q3_K_M	029e59da8e4f	3.3GB	4096	7b
tag stable-beluga:7b-q3_K_S	c7c708cc367a	2.9GB	4096	7b
tag stable-beluga:7b-q4_0	e5d7b4def1b8	3.8GB	4096	7b
tag stable-beluga:7b-q4_1	bbdc02c211db	4.2GB	4096	7b
tag stable-beluga:7b-q4_K_M	8b8fdc4068e8	4.1GB	4096	7b
tag stable-beluga:7b-q4_K_S	9761240d2719	3.9GB	4096	7b
tag stable-beluga:7b-q5_0	e377545d3a30	4.7GB	4096	7b
tag stable-beluga:7b-q5_1	a325f866b912	5.1GB	4096	7b
tag stable-beluga:7b-q5_K_M	879cd0824514	4.8GB	4096	7b
tag stable-beluga:7b-q5_K_S	23468cda5a29	4.7GB	4096	7b
tag stable-beluga:7b-q6_K	f81787691a8c	5.5GB	4096	7b
tag stable-beluga:7b-q8_0	6589e954f98e	7.2GB	4096	7b
tag stable-beluga:latest	e5d7b4def1b8	3.8GB	4096	7b
tag stable-code:3b	37681d29a55a	1.6GB	16384	3b
tag stable-code:3b-code	e6b8d206c668	1.6GB	16384	3b
tag stable-code:3b-code-fp16	c1c46342f980	5.6GB	16384	3b
tag stable-code:3b-code-q2_K	61aee905b748	1.1GB	16384	3b
tag stable-code:3b-code-q3_K_L	bf58a9ca5804	1.5GB	16384	3b
tag stable-code:3b-code-q3_K_M	c244b95d1c91	1.4GB	16384	3b
tag stable-code:3b-code-q3_K_S	da0a6ba4897a	1.3GB	16384	3b
tag stable-code:3b-code-q4_0	e6b8d206c668	1.6GB	16384	3b
tag stable-code:3b-code-q4_1	5460be3e5e37	1.8GB	16384	3b
tag stable-code:3b-code-q4_K_M	993cac4ed3be	1.7GB	16384	3b
tag stable-code:3b-code-q4_K_S	4522000738fc	1.6GB	16384	3b
tag stable-code:3b-code-q5_0	0aea2c757271	1.9GB	16384	3b
tag stable-code:3b-code-q5_1	dcb2c1120b3e	2.1GB	16384	3b
tag stable-code:3b-code-q5_K_M	dc47b3aafe13	2.0GB	16384	3b
tag stable-code:3b-code-q5_K_S	675f978a6c8b	1.9GB	16384	3b
tag stable-code:3b-code-q6_K	76c902d40f56	2.3GB	16384	3b
tag stable-code:3b-code-q8_0	01d2c901e1a1	3.0GB	16384	3b
tag stable-code:3b-instruct	37681d29a55a	1.6GB	16384	3b
tag stable-code:3b-instruct-fp16	3358af90609f	5.6GB	16384	3b
tag stable-code:3b-instruct-q2_K	ebb5c4cc1b09	1.1GB	16384	3b
tag stable-code:3b-instruct-q3_K_L	4726b8267519	1.5GB	16384	3b
tag stable-code:3b-instruct-q3_K_M	d7e1f3aa3424	1.4GB	16384	3b
tag stable-code:3b-instruct-q3_K_S	baf5b20e1f8f	1.3GB	16384	3b
tag stable-code:3b-instruct-q4_0	37681d29a55a	1.6GB	16384	3b
tag stable-code:3b-instruct-q4_1	65893a7812e6	1.8GB	16384	3b
tag stable-code:3b-instruct-q4_K_M	f9cbce651928	1.7GB	16384	3b
tag stable-code:3b-instruct-q4_K_S	8ffb00693783	1.6GB	16384	3b
tag stable-code:3b-instruct-q5_0	19bcacd78858	1.9GB	16384	3b
tag stable-code:3b-instruct-q5_1	42aca1b5e927	2.1GB	16384	3b
tag stable-code:3b-instruct-q5_K_M	4deb76630153	2.0GB	16384	3b
tag stable-code:3b-instruct-q5_K_S	db7ae191d748	1.9GB	16384	3b
tag stable-code:3b-instruct-q6_K	2438f92771a2	2.3GB	16384	3b
tag stable-code:3b-instruct-q8_0	60b6d8e288cb	3.0GB	16384	3b
tag stable-code:code	e6b8d206c668	1.6GB	16384	3b
tag stable-code:instruct	37681d29a55a	1.6GB	16384	3b
tag stable-code:latest	37681d29a55a	1.6GB	16384	3b
tag stablelm-zephyr:3b	0a108dbd846e	1.6GB	4096	3b
tag stablelm-zephyr:3b-fp16	2d27f99af6a5	5.6GB	4096	3b
tag stablelm-zephyr:3b-q2_K	5bac743c919f	1.2GB	4096	3b
tag stablelm-zephyr:3b-q3_K_L	e1c8dc5c8d34	1.5GB	4096	3b
tag stablelm-zephyr:3b-q3_K_M	c7711232e7f3	1.4GB	4096	3b
tag stablelm-zephyr:3b-q3_K_S	e3701c5f77dc	1.3GB	4096	3b
tag stablelm-zephyr:3b-q4_0	0a108dbd846e	1.6GB	4096	3b
tag stablelm-zephyr:3b-q4_1	cd0ff50645c6	1.8GB	4096	3b
tag stablelm-zephyr:3b-q4_K_M	309d69b91219	1.7GB	4096	3b
tag stablelm-zephyr:3b-q4_K_S	582279ce4228	1.6GB	4096	3b
tag stablelm-zephyr:3b-q5_0	edeb9aa03418	1.9GB	4096	3b
tag stablelm-zephyr:3b-q5_1	eabd69d2ce14	2.1GB	4096	3b
tag stablelm-zephyr:3b-q5_K_M	d8f94059df64	2.0GB	4096	3b
tag stablelm-zephyr:3b-q5_K_S	71033947149d	1.9GB	4096	3b
tag stablelm-zephyr:3b-q6_K	686dc198f785	2.3GB	4096	3b
tag stablelm-zephyr:3b-q8_0	8e11ffa757f3	3.0GB	4096	3b
tag stablelm-zephyr:latest	0a108dbd846e	1.6GB	4096	3b
tag stablelm2:1.6b	714a6116cffa	983MB	4096	1.6b
tag stablelm2:1.6b-chat	714a6116cffa	983MB	4096	1.6b
tag stablelm2:1.6b-chat-fp16	341cf2da5cb2	3.3GB	4096	1.6b
tag stablelm2:1.6b-chat-q2_K	78f4c3eff377	694MB	4096	1.6b
tag stablelm2:1.6b-chat-q3_K_L	620c26dd9a2b	915MB	4096	1.6b
tag stablelm2:1.6b-chat-q3_K_M	e1f3e5051e53	858MB	4096	1.6b
tag stablelm2:1.6b-chat-q3_K_S	cfcbd43623df	792MB	4096	1.6b
tag stablelm2:1.6b-chat-q4_0	714a6116cffa	983MB	4096	1.6b
tag stablelm2:1.6b-chat-q4_1	7e806e51ba84	1.1GB	4096	1.6b
tag stablelm2:1.6b-chat-q4_K_M	76c778222622	1.0GB	4096	1.6b
tag stablelm2:1.6b-chat-q4_K_S	c9f7fd5b8270	989MB	4096	1.6b
tag stablelm2:1.6b-chat-q5_0	abb100f0b7c9	1.2GB	4096	1.6b
tag stablelm2:1.6b-chat-q5_1	42dd11c7cb70	1.3GB	4096	1.6b
tag stablelm2:1.6b-chat-q5_K_M	0ffa9bed24a8	1.2GB	4096	1.6b
tag stablelm2:1.6b-chat-q5_K_S	d2b7e535bad6	1.2GB	4096	1.6b
tag stablelm2:1.6b-chat-q6_K	18d985708c14	1.4GB	4096	1.6b
tag stablelm2:1.6b-chat-q8_0	6cb988cfb148	1.8GB	4096	1.6b
tag stablelm2:1.6b-fp16	59751c842430	3.3GB	4096	1.6b
tag stablelm2:1.6b-q2_K	3b575a87a913	694MB	4096	1.6b
tag stablelm2:1.6b-q3_K_L	e10024b219b0	915MB	4096	1.6b
tag stablelm2:1.6b-q3_K_M	7db1f01eeb28	858MB	4096	1.6b
tag stablelm2:1.6b-q3_K_S	067975f6b1c7	792MB	4096	1.6b
tag stablelm2:1.6b-q4_0	be79737556df	983MB	4096	1.6b
tag stablelm2:1.6b-q4_1	1c1ef2dae7d9	1.1GB	4096	1.6b
tag stablelm2:1.6b-q4_K_M	3eb0d616668e	1.0GB	4096	1.6b
tag stablelm2:1.6b-q4_K_S	a9e787fc2a0c	989MB	4096	1.6b
tag stablelm2:1.6b-q5_0	31085b8af897	1.2GB	4096	1.6b
tag stablelm2:1.6b-q5_1	dd3bae8dbffd	1.3GB	4096	1.6b
tag stablelm2:1.6b-q5_K_M	f354c769a33a	1.2GB	4096	1.6b
tag stablelm2:1.6b-q5_K_S	de87d68a582a	1.2GB	4096	1.6b
tag stablelm2:1.6b-q6_K	376ed8ad2809	1.4GB	4096	1.6b
tag stablelm2:1.6b-q8_0	bdc6441fbef4	1.8GB	4096	1.6b
tag stablelm2:1.6b-zephyr	1b81980a10e6	983MB	4096	1.6b
tag stablelm2:1.6b-zephyr-fp16	9c7225243279	3.3GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q2_K	c408bb796cad	694MB	4096	1.6b
tag stablelm2:1.6b-zephyr-q3_K_L	5b4670930e20	915MB	4096	1.6b
tag stablelm2:1.6b-zephyr-q3_K_M	16082bda3ea8	858MB	4096	1.6b
tag stablelm2:1.6b-zephyr-q3_K_S	e023697f1087	792MB	4096	1.6b
tag stablelm2:1.6b-zephyr-q4_0	1b81980a10e6	983MB	4096	1.6b
tag stablelm2:1.6b-zephyr-q4_1	32c909836b8a	1.1GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q4_K_M	2f41c2ec1f16	1.0GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q4_K_S	219c1d8bc5d0	989MB	4096	1.6b
tag stablelm2:1.6b-zephyr-q5_0	37e439f3c088	1.2GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q5_1	9216ba881c23	1.3GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q5_K_M	2efb2e4e851d	1.2GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q5_K_S	ee2741791209	1.2GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q6_K	dddb30e81cbd	1.4GB	4096	1.6b
tag stablelm2:1.6b-zephyr-q8_0	9e11af0951d9	1.8GB	4096	1.6b
tag stablelm2:12b	34b434945650	7.0GB	4096	12b
tag stablelm2:12b-chat	34b434945650	7.0GB	4096	12b
tag stablelm2:12b-chat-fp16	13c47b3dfcbf	24GB	4096	12b
tag stablelm2:12b-chat-q2_K	60633e1e7e90	4.7GB	4096	12b
tag stablelm2:12b-chat-q3_K_L	5ccd09a01b76	6.5GB	4096	12b
tag stablelm2:12b-chat-q3_K_M	b7643e4111bf	6.0GB	4096	12b
tag stablelm2:12b-chat-q3_K_S	7047024d0f2e	5.4GB	4096	12b
tag stablelm2:12b-chat-q4_0	34b434945650	7.0GB	4096	12b
tag stablelm2:12b-chat-q4_1	4fbe1f29b652	7.7GB	4096	12b
tag stablelm2:12b-chat-q4_K_M	5af5562f9d85	7.4GB	4096	12b
tag stablelm2:12b-chat-q4_K_S	83a2e3ff8abc	7.0GB	4096	12b
tag stablelm2:12b-chat-q5_0	e5b04f432c7b	8.4GB	4096	12b
tag stablelm2:12b-chat-q5_1	3645c5d94e18	9.1GB	4096	12b
tag stablelm2:12b-chat-q5_K_M	f44dc73dc6cd	8.6GB	4096	12b
tag stablelm2:12b-chat-q5_K_S	446fbe890c8a	8.4GB	4096	12b
tag stablelm2:12b-chat-q6_K	1d69a3e529a8	10.0GB	4096	12b
tag stablelm2:12b-chat-q8_0	df16528fc283	13GB	4096	12b
tag stablelm2:12b-fp16	e24492cdd1f0	24GB	4096	12b
tag stablelm2:12b-q2_K	584ca182742f	4.7GB	4096	12b
tag stablelm2:12b-q3_K_L	700e8e1bc5df	6.5GB	4096	12b
tag stablelm2:12b-q3_K_M	2f18605e62c1	6.0GB	4096	12b
tag stablelm2:12b-q3_K_S	793a219d183c	5.4GB	4096	12b
tag stablelm2:12b-q4_0	345b0d1ba424	7.0GB	4096	12b
tag stablelm2:12b-q4_1	1c1fb0772461	7.7GB	4096	12b
tag stablelm2:12b-q4_K_M	caa45d546ea8	7.4GB	4096	12b
tag stablelm2:12b-q4_K_S	ced8fb3048d7	7.0GB	4096	12b
tag stablelm2:12b-q5_0	c7af93fd855e	8.4GB	4096	12b
tag stablelm2:12b-q5_1	2b56d93c664f	9.1GB	4096	12b
tag stablelm2:12b-q5_K_M	f64999ce1c7d	8.6GB	4096	12b
tag stablelm2:12b-q5_K_S	4b2f83850196	8.4GB	4096	12b
tag stablelm2:12b-q6_K	b289916cd903	10.0GB	4096	12b
tag stablelm2:12b-q8_0	0d36ff686778	13GB	4096	12b
tag stablelm2:12b-text	345b0d1ba424	7.0GB	4096	12b
tag stablelm2:chat	714a6116cffa	983MB	4096	1.6b
tag stablelm2:latest	714a6116cffa	983MB	4096	1.6b
tag stablelm2:zephyr	1b81980a10e6	983MB	4096	1.6b
tag starcoder2:15b	21ae152d49e0	9.1GB	16384	15b	9065400160	9065413313
tag starcoder2:15b-fp16	d0355c6e6d3a	32GB	16384	15b
tag starcoder2:15b-instruct	432973cfbc4c	9.1GB	16384	15b
tag starcoder2:15b-instruct-q4_0	a2349551dfd4	9.1GB	16384	15b
tag starcoder2:15b-instruct-v0.1-fp16	8a5b32b4696c	32GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q2_K	1f0967a81021	6.2GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q3_K_L	0023fd977833	9.0GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q3_K_M	7be2b1ded63d	8.0GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q3_K_S	494c11407ef5	7.0GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q4_0	432973cfbc4c	9.1GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q4_1	d7b4b40c5e4c	10GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q4_K_M	19fb579d5344	9.9GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q4_K_S	8b55bc62323d	9.2GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q5_0	97687b40425f	11GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q5_1	b3e4a53d2072	12GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q5_K_M	24ff1c704455	11GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q5_K_S	50bffebc60cd	11GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q6_K	a5f13db6c5e5	13GB	16384	15b
tag starcoder2:15b-instruct-v0.1-q8_0	a11b58c111d9	17GB	16384	15b
tag starcoder2:15b-q2_K	09c69ac6d381	6.2GB	16384	15b
tag starcoder2:15b-q3_K_L	7095ac645958	9.0GB	16384	15b
tag starcoder2:15b-q3_K_M	6bb24c6a0909	8.1GB	16384	15b
tag starcoder2:15b-q3_K_S	2b8e40ca4e3c	7.0GB	16384	15b
tag starcoder2:15b-q4_0	21ae152d49e0	9.1GB	16384	15b	9065400160	9065413313
tag starcoder2:15b-q4_1	e962dc6dab16	10GB	16384	15b
tag starcoder2:15b-q4_K_M	c2a2fb5a804b	9.9GB	16384	15b
tag starcoder2:15b-q4_K_S	16306a9d809f	9.3GB	16384	15b
tag starcoder2:15b-q5_0	0b62c0bbb602	11GB	16384	15b
tag starcoder2:15b-q5_1	3ea2ac47dcf6	12GB	16384	15b
tag starcoder2:15b-q5_K_M	aedac0a1adc9	11GB	16384	15b
tag starcoder2:15b-q5_K_S	656825622bc3	11GB	16384	15b
tag starcoder2:15b-q6_K	cad9bff49536	13GB	16384	15b
tag starcoder2:15b-q8_0	95f55571067f	17GB	16384	15b
tag starcoder2:3b	9f4ae0aff61e	1.7GB	16384	3b	1709888576	1709901728
tag starcoder2:3b-fp16	cb88461498e2	6.1GB	16384	3b
tag starcoder2:3b-q2_K	1900fee8d3bb	1.1GB	16384	3b
tag starcoder2:3b-q3_K_L	babdc98cb857	1.7GB	16384	3b
tag starcoder2:3b-q3_K_M	379661ce2af0	1.5GB	16384	3b
tag starcoder2:3b-q3_K_S	8a53797dc302	1.3GB	16384	3b
tag starcoder2:3b-q4_0	9f4ae0aff61e	1.7GB	16384	3b	1709888576	1709901728
tag starcoder2:3b-q4_1	85914e75a280	1.9GB	16384	3b
tag starcoder2:3b-q4_K_M	80f4c07afd24	1.8GB	16384	3b
tag starcoder2:3b-q4_K_S	428a0952a464	1.7GB	16384	3b
tag starcoder2:3b-q5_0	c0ef01710c53	2.1GB	16384	3b
tag starcoder2:3b-q5_1	ca2b86530fda	2.3GB	16384	3b
tag starcoder2:3b-q5_K_M	716699033e66	2.2GB	16384	3b
tag starcoder2:3b-q5_K_S	285e6c835a6b	2.1GB	16384	3b
tag starcoder2:3b-q6_K	4d0d8586d8a6	2.5GB	16384	3b
tag starcoder2:3b-q8_0	003abcecad23	3.2GB	16384	3b
tag starcoder2:7b	1550ab21b10d	4.0GB	16384	7b	4042799936	4042813088
tag starcoder2:7b-fp16	f0643097e171	14GB	16384	7b
tag starcoder2:7b-q2_K	bfb544f5b9db	2.7GB	16384	7b
tag starcoder2:7b-q3_K_L	e3e28011754e	4.0GB	16384	7b
tag starcoder2:7b-q3_K_M	663450d06f0d	3.6GB	16384	7b
tag starcoder2:7b-q3_K_S	8aaa68a8ab5e	3.1GB	16384	7b
tag starcoder2:7b-q4_0	1550ab21b10d	4.0GB	16384	7b	4042799936	4042813088
tag starcoder2:7b-q4_1	1747ad646a6a	4.5GB	16384	7b
tag starcoder2:7b-q4_K_M	3c8e476efe98	4.4GB	16384	7b
tag starcoder2:7b-q4_K_S	0c4f8acf0ae2	4.1GB	16384	7b
tag starcoder2:7b-q5_0	3990ce180fdd	4.9GB	16384	7b
tag starcoder2:7b-q5_1	f2936f039525	5.4GB	16384	7b
tag starcoder2:7b-q5_K_M	de006f564c13	5.1GB	16384	7b
tag starcoder2:7b-q5_K_S	c81c75ed4e4e	4.9GB	16384	7b
tag starcoder2:7b-q6_K	5d99bdda7ea4	5.9GB	16384	7b
tag starcoder2:7b-q8_0	d76878e96d8a	7.6GB	16384	7b
tag starcoder2:instruct	432973cfbc4c	9.1GB	16384	15b
tag starcoder2:latest	9f4ae0aff61e	1.7GB	16384	3b	1709888576	1709901728
tag starcoder:15b	fc59c84e00c5	9.0GB	8192	15b
tag starcoder:15b-base	d7484a05d753	9.0GB	8192	15b
tag starcoder:15b-base-fp16	bf1c2f49c4d8	32GB	8192	15b
tag starcoder:15b-base-q2_K	cf0025ac31a6	6.7GB	8192	15b
tag starcoder:15b-base-q3_K_L	0a5f9e8bfeda	9.1GB	8192	15b
tag starcoder:15b-base-q3_K_M	e12e2f17263b	8.2GB	8192	15b
tag starcoder:15b-base-q3_K_S	49fb06b2da48	6.9GB	8192	15b
tag starcoder:15b-base-q4_0	d7484a05d753	9.0GB	8192	15b
tag starcoder:15b-base-q4_1	81632886fcb2	10.0GB	8192	15b
tag starcoder:15b-base-q4_K_M	c39ac850a90a	10.0GB	8192	15b
tag starcoder:15b-base-q4_K_S	3eefd78d54c9	9.1GB	8192	15b
tag starcoder:15b-base-q5_0	2f295880480a	11GB	8192	15b
tag starcoder:15b-base-q5_1	32fb32a4adc3	12GB	8192	15b
tag starcoder:15b-base-q5_K_M	44e8a4266c9d	12GB	8192	15b
tag starcoder:15b-base-q5_K_S	066bfe3f8056	11GB	8192	15b
tag starcoder:15b-base-q6_K	08a7fcaab005	13GB	8192	15b
tag starcoder:15b-base-q8_0	3429ab9f535c	17GB	8192	15b
tag starcoder:15b-fp16	ec7e7aa22c05	32GB	8192	15b
tag starcoder:15b-plus	c7e5fd2a5a6e	9.0GB	8192	15b
tag starcoder:15b-plus-fp16	385fd5b5ba4b	32GB	8192	15b
tag starcoder:15b-plus-q2_K	351a28175173	6.7GB	8192	15b
tag starcoder:15b-plus-q3_K_L	0033ce73781b	9.1GB	8192	15b
tag starcoder:15b-plus-q3_K_M	5de88d9aaa0c	8.2GB	8192	15b
tag starcoder:15b-plus-q3_K_S	8d4a59571246	6.9GB	8192	15b
tag starcoder:15b-plus-q4_0	c7e5fd2a5a6e	9.0GB	8192	15b
tag starcoder:15b-plus-q4_1	a06561602a11	10.0GB	8192	15b
tag starcoder:15b-plus-q4_K_M	c3b287cf92f7	10.0GB	8192	15b
tag starcoder:15b-plus-q4_K_S	74cbc3c93052	9.1GB	8192	15b
tag starcoder:15b-plus-q5_0	1a9ff4beeb3a	11GB	8192	15b
tag starcoder:15b-plus-q5_1	ad34d0ac40fd	12GB	8192	15b
tag starcoder:15b-plus-q5_K_M	ab94427f1d73	12GB	8192	15b
tag starcoder:15b-plus-q5_K_S	f5be3ceb423f	11GB	8192	15b
tag starcoder:15b-plus-q6_K	d7b6d6d327ec	13GB	8192	15b
tag starcoder:15b-plus-q8_0	1b9bd9e07437	17GB	8192	15b
tag starcoder:15b-q2_K	b3077ce893c2	6.7GB	8192	15b
tag starcoder:15b-q3_K_L	22becd391a5a	9.1GB	8192	15b
tag starcoder:15b-q3_K_M	40aa0dd07f6a	8.2GB	8192	15b
tag starcoder:15b-q3_K_S	96bc55850b3f	6.9GB	8192	15b
tag starcoder:15b-q4_0	fc59c84e00c5	9.0GB	8192	15b
tag starcoder:15b-q4_1	3e9c4131cc7e	10.0GB	8192	15b
tag starcoder:15b-q4_K_M	fc211e15d552	10.0GB	8192	15b
tag starcoder:15b-q4_K_S	dadad57ccce2	9.1GB	8192	15b
tag starcoder:15b-q5_0	0a9e13e059b4	11GB	8192	15b
tag starcoder:15b-q5_1	047af3d6fc2e	12GB	8192	15b
tag starcoder:15b-q5_K_M	ba547f1125e5	12GB	8192	15b
tag starcoder:15b-q5_K_S	f3927d2aee49	11GB	8192	15b
tag starcoder:15b-q6_K	afbf115a27bc	13GB	8192	15b
tag starcoder:15b-q8_0	ad4a34fcfa8c	17GB	8192	15b
tag starcoder:1b	77e6c46054d9	726MB	8192	1b
tag starcoder:1b-base	77e6c46054d9	726MB	8192	1b
tag starcoder:1b-base-fp16	aa71e6e2251f	2.5GB	8192	1b
tag starcoder:1b-base-q2_K	e611832ccc67	552MB	8192	1b
tag starcoder:1b-base-q3_K_L	1c516b827b88	720MB	8192	1b
tag starcoder:1b-base-q3_K_M	a25e710f7119	661MB	8192	1b
tag starcoder:1b-base-q3_K_S	1b6492d9dc97	575MB	8192	1b
tag starcoder:1b-base-q4_0	77e6c46054d9	726MB	8192	1b
tag starcoder:1b-base-q4_1	3baa25250d64	797MB	8192	1b
tag starcoder:1b-base-q4_K_M	04d2cea03d2d	792MB	8192	1b
tag starcoder:1b-base-q4_K_S	decacc801c24	734MB	8192	1b
tag starcoder:1b-base-q5_0	fea253550249	868MB	8192	1b
tag starcoder:1b-base-q5_1	d0701711acd6	939MB	8192	1b
tag starcoder:1b-base-q5_K_M	7daf9520221a	910MB	8192	1b
tag starcoder:1b-base-q5_K_S	1dcf90992513	868MB	8192	1b
tag starcoder:1b-base-q6_K	25469472b0a0	1.0GB	8192	1b
tag starcoder:1b-base-q8_0	31fa9b99844a	1.3GB	8192	1b
tag starcoder:3b	847e5a7aa26f	1.8GB	8192	3b
tag starcoder:3b-base	847e5a7aa26f	1.8GB	8192	3b
tag starcoder:3b-base-fp16	78ed447cecc0	6.4GB	8192	3b
tag starcoder:3b-base-q2_K	789eb7337dec	1.4GB	8192	3b
tag starcoder:3b-base-q3_K_L	39fd001be744	1.8GB	8192	3b
tag starcoder:3b-base-q3_K_M	cf9c26ba35af	1.7GB	8192	3b
tag starcoder:3b-base-q3_K_S	e0468499b5f9	1.4GB	8192	3b
tag starcoder:3b-base-q4_0	847e5a7aa26f	1.8GB	8192	3b
tag starcoder:3b-base-q4_1	af56c93c3815	2.0GB	8192	3b
tag starcoder:3b-base-q4_K_M	e270645e6450	2.0GB	8192	3b
tag starcoder:3b-base-q4_K_S	3bc56ee8f943	1.8GB	8192	3b
tag starcoder:3b-base-q5_0	fdea54fc597a	2.2GB	8192	3b
tag starcoder:3b-base-q5_1	b541e773e045	2.4GB	8192	3b
tag starcoder:3b-base-q5_K_M	70d27a352a1e	2.3GB	8192	3b
tag starcoder:3b-base-q5_K_S	f4bfd7a34676	2.2GB	8192	3b
tag starcoder:3b-base-q6_K	2a71811b199a	2.6GB	8192	3b
tag starcoder:3b-base-q8_0	d4d1dafca09a	3.4GB	8192	3b
tag starcoder:7b	53fdbc3a2006	4.3GB	8192	7b
tag starcoder:7b-base	53fdbc3a2006	4.3GB	8192	7b
tag starcoder:7b-base-fp16	191f5e0197c9	15GB	8192	7b
tag starcoder:7b-base-q2_K	b558b1c6e76a	3.2GB	8192	7b
tag starcoder:7b-base-q3_K_L	a357c486e37a	4.3GB	8192	7b
tag starcoder:7b-base-q3_K_M	bb8083ca1497	3.9GB	8192	7b
tag starcoder:7b-base-q3_K_S	532e32fc6a11	3.3GB	8192	7b
tag starcoder:7b-base-q4_0	53fdbc3a2006	4.3GB	8192	7b
tag starcoder:7b-base-q4_1	72f4ab441abc	4.8GB	8192	7b
tag starcoder:7b-base-q4_K_M	b9967b21186f	4.8GB	8192	7b
tag starcoder:7b-base-q4_K_S	f8b135eb1ff1	4.3GB	8192	7b
tag starcoder:7b-base-q5_0	b69e71e71495	5.2GB	8192	7b
tag starcoder:7b-base-q5_1	8ab65d19bbae	5.7GB	8192	7b
tag starcoder:7b-base-q5_K_M	053348db28db	5.5GB	8192	7b
tag starcoder:7b-base-q5_K_S	97f7ff66448e	5.2GB	8192	7b
tag starcoder:7b-base-q6_K	35c46a2f3e5d	6.2GB	8192	7b
tag starcoder:7b-base-q8_0	c5b70c559022	8.0GB	8192	7b
tag starcoder:latest	847e5a7aa26f	1.8GB	8192	3b
tag starling-lm:7b	39153f619be6	4.1GB	8192	7b
tag starling-lm:7b-alpha	00dac9119e37	4.1GB	8192	7b
tag starling-lm:7b-alpha-fp16	204bc1113dee	14GB	8192	7b
tag starling-lm:7b-alpha-q2_K	595732609943	2.7GB	8192	7b
tag starling-lm:7b-alpha-q3_K_L	e1bcab03fa99	3.8GB	8192	7b
tag starling-lm:7b-alpha-q3_K_M	882cfb6fd115	3.5GB	8192	7b
tag starling-lm:7b-alpha-q3_K_S	5a49a238895b	3.2GB	8192	7b
tag starling-lm:7b-alpha-q4_0	00dac9119e37	4.1GB	8192	7b
tag starling-lm:7b-alpha-q4_1	e3dd9bd1826c	4.6GB	8192	7b
tag starling-lm:7b-alpha-q4_K_M	e01b657ff775	4.4GB	8192	7b
tag starling-lm:7b-alpha-q4_K_S	ec9fd5179bf3	4.1GB	8192	7b
tag starling-lm:7b-alpha-q5_0	a9a7563109f7	5.0GB	8192	7b
tag starling-lm:7b-alpha-q5_1	0fbfb3a9529f	5.4GB	8192	7b
tag starling-lm:7b-alpha-q5_K_M	dcfc2f49cbc2	5.1GB	8192	7b
tag starling-lm:7b-alpha-q5_K_S	5d7a06cc4232	5.0GB	8192	7b
tag starling-lm:7b-alpha-q6_K	6b9846745e8e	5.9GB	8192	7b
tag starling-lm:7b-alpha-q8_0	8e54dc97552a	7.7GB	8192	7b
tag starling-lm:7b-beta	39153f619be6	4.1GB	8192	7b
tag starling-lm:7b-beta-fp16	b7752a962ae0	14GB	8192	7b
tag starling-lm:7b-beta-q2_K	b1e1d15c3eaa	2.7GB	8192	7b
tag starling-lm:7b-beta-q3_K_L	1326603dad7b	3.8GB	8192	7b
tag starling-lm:7b-beta-q3_K_M	50f34a8d0894	3.5GB	8192	7b
tag starling-lm:7b-beta-q3_K_S	294f42040461	3.2GB	8192	7b
tag starling-lm:7b-beta-q4_0	39153f619be6	4.1GB	8192	7b
tag starling-lm:7b-beta-q4_1	0cd6a20fa252	4.6GB	8192	7b
tag starling-lm:7b-beta-q4_K_M	f336e3b146fd	4.4GB	8192	7b
tag starling-lm:7b-beta-q4_K_S	fb6544e9b47a	4.1GB	8192	7b
tag starling-lm:7b-beta-q5_0	b75ae9df76d1	5.0GB	8192	7b
tag starling-lm:7b-beta-q5_1	b17e67a4be34	5.4GB	8192	7b
tag starling-lm:7b-beta-q5_K_M	7a5028faa785	5.1GB	8192	7b
tag starling-lm:7b-beta-q5_K_S	a206026bd73f	5.0GB	8192	7b
tag starling-lm:7b-beta-q6_K	e851dfecaaf5	5.9GB	8192	7b
tag starling-lm:7b-beta-q8_0	30281608b7f2	7.7GB	8192	7b
tag starling-lm:alpha	00dac9119e37	4.1GB	8192	7b
tag starling-lm:beta	39153f619be6	4.1GB	8192	7b
tag starling-lm:latest	39153f619be6	4.1GB	8192	7b
tag tinydolphin:1.1b	0f9dd11f824c	637MB	4096	1.1b	636731488	636743607
tag tinydolphin:1.1b-v2.8-fp16	adb3e462abb8	2.2GB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q2_K	053ceac566b6	432MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q3_K_L	d744f6260a5a	592MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q3_K_M	a269253dc7d8	548MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q3_K_S	1334375595f1	499MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q4_0	0f9dd11f824c	637MB	4096	1.1b	636731488	636743607
tag tinydolphin:1.1b-v2.8-q4_1	3775322fd876	701MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q4_K_M	0cf10b4bfdca	668MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q4_K_S	47eefa638255	640MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q5_0	bd9464ab8450	766MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q5_1	2a519cd98a34	831MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q5_K_M	4a56f53dcad5	782MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q5_K_S	635e25aae973	766MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q6_K	014f5ec4120f	903MB	4096	1.1b
tag tinydolphin:1.1b-v2.8-q8_0	852afb95a69e	1.2GB	4096	1.1b
tag tinydolphin:latest	0f9dd11f824c	637MB	4096	1.1b	636731488	636743607
tag tinydolphin:v2.8	0f9dd11f824c	637MB	4096	1.1b	636731488	636743607
tag tinyllama:1.1b	2644915ede35	638MB	2048	1.1b	637699456	637700138
tag tinyllama:1.1b-chat	2644915ede35	638MB	2048	1.1b	637699456	637700138
tag tinyllama:1.1b-chat-v0.6-fp16	a40b38e0c72d	2.2GB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q2_K	a2aa7f9e13b4	483MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q3_K_L	3dca23077eec	593MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q3_K_M	d36765ee7b2a	551MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q3_K_S	f09e5b1786e1	500MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q4_0	cb4df2e70049	638MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q4_1	ad5344d40d22	702MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q4_K_M	078cb72856ab	669MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q4_K_S	e68e39e22c5c	644MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q5_0	8df5040f8c77	767MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q5_1	6b68a0890709	832MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q5_K_M	630e23132e37	783MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q5_K_S	86ebaf63decb	767MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q6_K	4ea10b64d2c3	904MB	2048	1.1b
tag tinyllama:1.1b-chat-v0.6-q8_0	b939c0e77079	1.2GB	2048	1.1b
tag tinyllama:1.1b-chat-v1-fp16	71c2f9b69b52	2.2GB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q2_K	721a0fc5ae2d	483MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q3_K_L	317426342de6	593MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q3_K_M	1bbb25f9a630	551MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q3_K_S	5042a43d653b	500MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q4_0	2644915ede35	638MB	2048	1.1b	637699456	637700138
tag tinyllama:1.1b-chat-v1-q4_1	2ce57eb5c622	702MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q4_K_M	86b3ca80c6c5	669MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q4_K_S	ac37fe61e9f7	644MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q5_0	70c60394cb6e	767MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q5_1	5efe2a172290	832MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q5_K_M	920ba90fb00e	783MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q5_K_S	913a3797a111	767MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q6_K	d53bb0758e48	904MB	2048	1.1b
tag tinyllama:1.1b-chat-v1-q8_0	3746473cdb1e	1.2GB	2048	1.1b
tag tinyllama:chat	2644915ede35	638MB	2048	1.1b	637699456	637700138
tag tinyllama:latest	2644915ede35	638MB	2048	1.1b	637699456	637700138
tag tinyllama:v0.6	cb4df2e70049	638MB	2048	1.1b
tag tinyllama:v1	2644915ede35	638MB	2048	1.1b	637699456	637700138
tag translategemma:12b	c2f9a9ca1ec7	8.1GB	131072	12b
tag translategemma:12b-it-bf16	7dc7429cc8b2	24GB	131072	12b
tag translategemma:12b-it-q4_K_M	c2f9a9ca1ec7	8.1GB	131072	12b
tag translategemma:12b-it-q8_0	48057379bc4d	13GB	131072	12b
tag translategemma:27b	21b597a243ec	17GB	131072	27b
tag translategemma:27b-it-bf16	0718798ae6f3	55GB	131072	27b
tag translategemma:27b-it-q4_K_M	21b597a243ec	17GB	131072	27b
tag translategemma:27b-it-q8_0	b5b3e0d68687	30GB	131072	27b
tag translategemma:4b	c49d986b0764	3.3GB	131072	4b
tag translategemma:4b-it-bf16	ff7a6d70870f	8.6GB	131072	4b
tag translategemma:4b-it-q4_K_M	c49d986b0764	3.3GB	131072	4b
tag translategemma:4b-it-q8_0	69729cbbfd35	4.9GB	131072	4b
tag translategemma:latest	c49d986b0764	3.3GB	131072	4b
tag tulu3:70b	fa6de45f539f	43GB	131072	70b
tag tulu3:70b-fp16	662b84aaedbb	141GB	131072	70b
tag tulu3:70b-q4_K_M	fa6de45f539f	43GB	131072	70b
tag tulu3:70b-q8_0	f0f50dadc000	75GB	131072	70b
tag tulu3:8b	7119be59a531	4.9GB	131072	8b
tag tulu3:8b-fp16	67f115a19953	16GB	131072	8b
tag tulu3:8b-q4_K_M	7119be59a531	4.9GB	131072	8b
tag tulu3:8b-q8_0	ee4b41854819	8.5GB	131072	8b
tag tulu3:latest	7119be59a531	4.9GB	131072	8b
tag vicuna:13b	e311d03837d9	7.4GB	4096	13b
tag vicuna:13b-16k	4ea0e2b82bc2	7.4GB	16384	13b
tag vicuna:13b-fp16	5c0aaca02f10	26GB	2048	13b
tag vicuna:13b-q2_K	c243d669ad2e	5.4GB	2048	13b
tag vicuna:13b-q3_K_L	3ce284b06308	6.9GB	2048	13b
tag vicuna:13b-q3_K_M	5c94116bb4df	6.3GB	2048	13b
tag vicuna:13b-q3_K_S	a1f4ecdb04ba	5.7GB	2048	13b
tag vicuna:13b-q4_0	a6aad17d1205	7.4GB	2048	13b
tag vicuna:13b-q4_1	d7b312e7d741	8.2GB	2048	13b
tag vicuna:13b-q4_K_M	0f5697218aef	7.9GB	2048	13b
tag vicuna:13b-q4_K_S	96cc0c85539e	7.4GB	2048	13b
tag vicuna:13b-q5_0	d775a7c5294b	9.0GB	2048	13b
tag vicuna:13b-q5_1	65711d83a5ba	9.8GB	2048	13b
tag vicuna:13b-q5_K_M	57fc4dcc89d7	9.2GB	2048	13b
tag vicuna:13b-q5_K_S	9151c66c59cf	9.0GB	2048	13b
tag vicuna:13b-q6_K	5771033f82b8	11GB	2048	13b
tag vicuna:13b-q8_0	1f4a6e7b304c	14GB	2048	13b
tag vicuna:13b-v1.5-16k-fp16	aa225f209212	26GB	16384	13b
tag vicuna:13b-v1.5-16k-q2_K	c4bc2aac929f	5.4GB	16384	13b
tag vicuna:13b-v1.5-16k-q3_K_L	2354833bf609	6.9GB	16384	13b
tag vicuna:13b-v1.5-16k-q3_K_M	f713797047ce	6.3GB	16384	13b
tag vicuna:13b-v1.5-16k-q3_K_S	460254d8fc30	5.7GB	16384	13b
tag vicuna:13b-v1.5-16k-q4_0	4ea0e2b82bc2	7.4GB	16384	13b
tag vicuna:13b-v1.5-16k-q4_1	beaca53a59b9	8.2GB	16384	13b
tag vicuna:13b-v1.5-16k-q4_K_M	99611d39169d	7.9GB	16384	13b
tag vicuna:13b-v1.5-16k-q4_K_S	6c1dcf76ddbd	7.4GB	16384	13b
tag vicuna:13b-v1.5-16k-q5_0	8994818e295d	9.0GB	16384	13b
tag vicuna:13b-v1.5-16k-q5_1	b1e60bd134ff	9.8GB	16384	13b
tag vicuna:13b-v1.5-16k-q5_K_M	3374b3e9b520	9.2GB	16384	13b
tag vicuna:13b-v1.5-16k-q5_K_S	5d960ceab7d0	9.0GB	16384	13b
tag vicuna:13b-v1.5-16k-q6_K	3dabce096571	11GB	16384	13b
tag vicuna:13b-v1.5-16k-q8_0	7e91afb2b027	14GB	16384	13b
tag vicuna:13b-v1.5-fp16	3e2035c21594	26GB	4096	13b
tag vicuna:13b-v1.5-q2_K	da124fb49a03	5.4GB	4096	13b
tag vicuna:13b-v1.5-q3_K_L	3a1c75a39e39	6.9GB	4096	13b
tag vicuna:13b-v1.5-q3_K_M	112a0a219973	6.3GB	4096	13b
tag vicuna:13b-v1.5-q3_K_S	db9d5d8832a5	5.7GB	4096	13b
tag vicuna:13b-v1.5-q4_0	e311d03837d9	7.4GB	4096	13b
tag vicuna:13b-v1.5-q4_1	ca8047f969be	8.2GB	4096	13b
tag vicuna:13b-v1.5-q4_K_M	d81bdd5ae575	7.9GB	4096	13b
tag vicuna:13b-v1.5-q4_K_S	c78c1ae11f55	7.4GB	4096	13b
tag vicuna:13b-v1.5-q5_0	33be3d9112bd	9.0GB	4096	13b
tag vicuna:13b-v1.5-q5_1	b03c2008cb04	9.8GB	4096	13b
tag vicuna:13b-v1.5-q5_K_M	c85a3d3b3b78	9.2GB	4096	13b
tag vicuna:13b-v1.5-q5_K_S	d3dd8af1f363	9.0GB	4096	13b
tag vicuna:13b-v1.5-q6_K	90d7ed92be1d	11GB	4096	13b
tag vicuna:13b-v1.5-q8_0	db82e78d570a	14GB	4096	13b
tag vicuna:33b	86f0704901a4	18GB	2048	33b
tag vicuna:33b-fp16	6bc47b18a625	65GB	2048	33b
tag vicuna:33b-q2_K	9129a0b1a6b1	14GB	2048	33b
tag vicuna:33b-q3_K_L	5f73c820980e	17GB	2048	33b
tag vicuna:33b-q3_K_M	fe6ff250b94e	16GB	2048	33b
tag vicuna:33b-q3_K_S	029c30fb56ac	14GB	2048	33b
tag vicuna:33b-q4_0	86f0704901a4	18GB	2048	33b
tag vicuna:33b-q4_1	4b40d8826503	20GB	2048	33b
tag vicuna:33b-q4_K_M	ae8f63e7638e	20GB	2048	33b
tag vicuna:33b-q4_K_S	933cc774ba3c	18GB	2048	33b
tag vicuna:33b-q5_0	4a6fa67158d8	22GB	2048	33b
tag vicuna:33b-q5_1	732296977ff9	24GB	2048	33b
tag vicuna:33b-q5_K_M	45a15331c3d3	23GB	2048	33b
tag vicuna:33b-q5_K_S	87a62b85e56f	22GB	2048	33b
tag vicuna:33b-q6_K	594c8ae461ac	27GB	2048	33b
tag vicuna:33b-q8_0	dc6380cf87ce	35GB	2048	33b
tag vicuna:7b	370739dc897b	3.8GB	4096	7b
tag vicuna:7b-16k	e17473565403	3.8GB	16384	7b
tag vicuna:7b-fp16	2b09615317cc	13GB	2048	7b
tag vicuna:7b-q2_K	7b111124e218	2.8GB	2048	7b
tag vicuna:7b-q3_K_L	1ac57ff324d2	3.6GB	2048	7b
tag vicuna:7b-q3_K_M	a510caa0fb6b	3.3GB	2048	7b
tag vicuna:7b-q3_K_S	2b471de7ac09	2.9GB	2048	7b
tag vicuna:7b-q4_0	722cb0fe032d	3.8GB	2048	7b
tag vicuna:7b-q4_1	daba6226e41c	4.2GB	2048	7b
tag vicuna:7b-q4_K_M	e702c3f6d1da	4.1GB	2048	7b
tag vicuna:7b-q4_K_S	7b22215a6f5a	3.9GB	2048	7b
tag vicuna:7b-q5_0	b4be80922f5c	4.7GB	2048	7b
tag vicuna:7b-q5_1	3958ed7d2994	5.1GB	2048	7b
tag vicuna:7b-q5_K_M	2cc1a91b3ee5	4.8GB	2048	7b
tag vicuna:7b-q5_K_S	aa085ae496ef	4.7GB	2048	7b
tag vicuna:7b-q6_K	5bbfe6ccf426	5.5GB	2048	7b
tag vicuna:7b-q8_0	abbdf2e7dab4	7.2GB	2048	7b
tag vicuna:7b-v1.5-16k-fp16	7a1b09b09a43	13GB	16384	7b
tag vicuna:7b-v1.5-16k-q2_K	409c84f8f2cb	2.8GB	16384	7b
tag vicuna:7b-v1.5-16k-q3_K_L	6e9eee2fdf07	3.6GB	16384	7b
tag vicuna:7b-v1.5-16k-q3_K_M	9cd3422a7f75	3.3GB	16384	7b
tag vicuna:7b-v1.5-16k-q3_K_S	e82ccebcca5c	2.9GB	16384	7b
tag vicuna:7b-v1.5-16k-q4_0	e17473565403	3.8GB	16384	7b
tag vicuna:7b-v1.5-16k-q4_1	8af11c99918c	4.2GB	16384	7b
tag vicuna:7b-v1.5-16k-q4_K_M	493df7220cb7	4.1GB	16384	7b
tag vicuna:7b-v1.5-16k-q4_K_S	cc8bb49d8400	3.9GB	16384	7b
tag vicuna:7b-v1.5-16k-q5_0	5c89be046446	4.7GB	16384	7b
tag vicuna:7b-v1.5-16k-q5_1	8988900a59a5	5.1GB	16384	7b
tag vicuna:7b-v1.5-16k-q5_K_M	20d16dc9be3e	4.8GB	16384	7b
tag vicuna:7b-v1.5-16k-q5_K_S	52cf0588ba15	4.7GB	16384	7b
tag vicuna:7b-v1.5-16k-q6_K	62fe512efb47	5.5GB	16384	7b
tag vicuna:7b-v1.5-16k-q8_0	32abbaf4d985	7.2GB	16384	7b
tag vicuna:7b-v1.5-fp16	1e2de112296e	13GB	4096	7b
tag vicuna:7b-v1.5-q2_K	ce1d7d2d4c36	2.8GB	4096	7b
tag vicuna:7b-v1.5-q3_K_L	5958c72021fe	3.6GB	4096	7b
tag vicuna:7b-v1.5-q3_K_M	b617de3e65a1	3.3GB	4096	7b
tag vicuna:7b-v1.5-q3_K_S	d4a35f8b2ff8	2.9GB	4096	7b
tag vicuna:7b-v1.5-q4_0	370739dc897b	3.8GB	4096	7b
tag vicuna:7b-v1.5-q4_1	49882f87f7a7	4.2GB	4096	7b
tag vicuna:7b-v1.5-q4_K_M	33b5fd751101	4.1GB	4096	7b
tag vicuna:7b-v1.5-q4_K_S	9dbfd37d1be3	3.9GB	4096	7b
tag vicuna:7b-v1.5-q5_0	48de3e58864e	4.7GB	4096	7b
tag vicuna:7b-v1.5-q5_1	fa2d15c41d43	5.1GB	4096	7b
tag vicuna:7b-v1.5-q5_K_M	f734686befb8	4.8GB	4096	7b
tag vicuna:7b-v1.5-q5_K_S	6167e172bf05	4.7GB	4096	7b
tag vicuna:7b-v1.5-q6_K	cfceb01fd96f	5.5GB	4096	7b
tag vicuna:7b-v1.5-q8_0	df07a6d74df1	7.2GB	4096	7b
tag vicuna:latest	370739dc897b	3.8GB	4096	7b
tag wizard-math:13b	8b44f21282d8	7.4GB	4096	13b
tag wizard-math:13b-fp16	3bd5c9fb640d	26GB	4096	13b
tag wizard-math:13b-q2_K	04f99080dc55	5.4GB	4096	13b
tag wizard-math:13b-q3_K_L	ed332a080a46	6.9GB	4096	13b
tag wizard-math:13b-q3_K_M	f20c07ecdbbb	6.3GB	4096	13b
tag wizard-math:13b-q3_K_S	09e1fc038a1e	5.7GB	4096	13b
tag wizard-math:13b-q4_0	8b44f21282d8	7.4GB	4096	13b
tag wizard-math:13b-q4_1	7d82decc19c9	8.2GB	4096	13b
tag wizard-math:13b-q4_K_M	8972bd69fd2b	7.9GB	4096	13b
tag wizard-math:13b-q4_K_S	5b0ad85a5ff2	7.4GB	4096	13b
tag wizard-math:13b-q5_0	712881c3a1f5	9.0GB	4096	13b
tag wizard-math:13b-q5_1	4dc396c294c2	9.8GB	4096	13b
tag wizard-math:13b-q5_K_M	ee22916d7475	9.2GB	4096	13b
tag wizard-math:13b-q5_K_S	81854a1cfc87	9.0GB	4096	13b
tag wizard-math:13b-q6_K	3b2fe53d6622	11GB	4096	13b
tag wizard-math:13b-q8_0	fb4caa91e51b	14GB	4096	13b
tag wizard-math:70b	78a12f5c753b	39GB	2048	70b
tag wizard-math:70b-fp16	fbc61420209c	138GB	2048	70b
tag wizard-math:70b-q2_K	49b0aa622ef3	29GB	2048	70b
tag wizard-math:70b-q3_K_L	abaeff08031f	36GB	2048	70b
tag wizard-math:70b-q3_K_M	213ebb30790d	33GB	2048	70b
tag wizard-math:70b-q3_K_S	f177b78b166c	30GB	2048	70b
tag wizard-math:70b-q4_0	78a12f5c753b	39GB	2048	70b
tag wizard-math:70b-q4_1	5dfbed4fdb94	43GB	2048	70b
tag wizard-math:70b-q4_K_M	7e51cd7185f9	41GB	2048	70b
tag wizard-math:70b-q4_K_S	ffac3e511948	39GB	2048	70b
tag wizard-math:70b-q5_0	36de56ad0a3e	47GB	2048	70b
tag wizard-math:70b-q5_1	ac0dd67be9f3	52GB	2048	70b
tag wizard-math:70b-q5_K_M	09fccca8b7ac	49GB	2048	70b
tag wizard-math:70b-q5_K_S	3457b4038c5a	47GB	2048	70b
tag wizard-math:70b-q6_K	7926bf824556	57GB	2048	70b
tag wizard-math:70b-q8_0	5827126cc766	73GB	2048	70b
tag wizard-math:7b	5ab8dc2115d3	4.1GB	32768	7b-v1.1
tag wizard-math:7b-fp16	2da027b7832e	13GB	2048	7b
tag wizard-math:7b-q2_K	92eee4b30af3	2.8GB	2048	7b
tag wizard-math:7b-q3_K_L	ea1e890b2834	3.6GB	2048	7b
tag wizard-math:7b-q3_K_M	8d69fd3716a2	3.3GB	2048	7b
tag wizard-math:7b-q3_K_S	5991089fe14e	2.9GB	2048	7b
tag wizard-math:7b-q4_0	9c8843a9e4f1	3.8GB	2048	7b
tag wizard-math:7b-q4_1	9591190dde98	4.2GB	2048	7b
tag wizard-math:7b-q4_K_M	1cdc42c6d82d	4.1GB	2048	7b
tag wizard-math:7b-q4_K_S	7b76b8b02e14	3.9GB	2048	7b
tag wizard-math:7b-q5_0	ade46d0b5ba5	4.7GB	2048	7b
tag wizard-math:7b-q5_1	b0f832f014a3	5.1GB	2048	7b
tag wizard-math:7b-q5_K_M	c127eced82ac	4.8GB	2048	7b
tag wizard-math:7b-q5_K_S	7c60c147e556	4.7GB	2048	7b
tag wizard-math:7b-q6_K	da2e01e1db76	5.5GB	2048	7b
tag wizard-math:7b-q8_0	0ffedbf1deac	7.2GB	2048	7b
tag wizard-math:7b-v1.1-fp16	9ba9081b8e33	14GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q2_K	fb23b7ecbb41	3.1GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q3_K_L	5d4901c2b6ee	3.8GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q3_K_M	445d38e580c1	3.5GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q3_K_S	3d60487e5ff9	3.2GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q4_0	5ab8dc2115d3	4.1GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q4_1	84da7cfcaadf	4.6GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q4_K_M	b3f80305c1ee	4.4GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q4_K_S	7fbb91d511ed	4.1GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q5_0	68ee7e9ae5c8	5.0GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q5_1	a71b25492bae	5.4GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q5_K_M	7ef289161203	5.1GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q5_K_S	842e330e5a43	5.0GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q6_K	1605a5f0a78d	5.9GB	32768	7b-v1.1
tag wizard-math:7b-v1.1-q8_0	c0a82cf6340f	7.7GB	32768	7b-v1.1
tag wizard-math:latest	5ab8dc2115d3	4.1GB	32768	7b-v1.1
tag wizard-vicuna-uncensored:13b	6887722b6618	7.4GB	2048	13b
tag wizard-vicuna-uncensored:13b-fp16	23b4a7186107	26GB	2048	13b
tag wizard-vicuna-uncensored:13b-q2_K	f4f91109c207	5.4GB	2048	13b
tag wizard-vicuna-uncensored:13b-q3_K_L	88fb403b8c6a	6.9GB	2048	13b
tag wizard-vicuna-uncensored:13b-q3_K_M	ed4a273d6b6d	6.3GB	2048	13b
tag wizard-vicuna-uncensored:13b-q3_K_S	b5832103bdeb	5.7GB	2048	13b
tag wizard-vicuna-uncensored:13b-q4_0	6887722b6618	7.4GB	2048	13b
tag wizard-vicuna-uncensored:13b-q4_1	7455a677d914	8.2GB	2048	13b
tag wizard-vicuna-uncensored:13b-q4_K_M	e42ad99d49f7	7.9GB	2048	13b
tag wizard-vicuna-uncensored:13b-q4_K_S	709c6745f467	7.4GB	2048	13b
tag wizard-vicuna-uncensored:13b-q5_0	dafb313b8b5b	9.0GB	2048	13b
tag wizard-vicuna-uncensored:13b-q5_1	1154aba9bebb	9.8GB	2048	13b
tag wizard-vicuna-uncensored:13b-q5_K_M	8b5821845aa5	9.2GB	2048	13b
tag wizard-vicuna-uncensored:13b-q5_K_S	be4967133cc3	9.0GB	2048	13b
tag wizard-vicuna-uncensored:13b-q6_K	9df4c914f6e7	11GB	2048	13b
tag wizard-vicuna-uncensored:13b-q8_0	2823c1701714	14GB	2048	13b
tag wizard-vicuna-uncensored:30b	5a7102e25304	18GB	2048	30b
tag wizard-vicuna-uncensored:30b-fp16	bed611752f1a	65GB	2048	30b
tag wizard-vicuna-uncensored:30b-q2_K	2812ef4f45ba	14GB	2048	30b
tag wizard-vicuna-uncensored:30b-q3_K_L	05a7d357be60	17GB	2048	30b
tag wizard-vicuna-uncensored:30b-q3_K_M	9a867b52eb8c	16GB	2048	30b
tag wizard-vicuna-uncensored:30b-q3_K_S	8db4e5c26e07	14GB	2048	30b
tag wizard-vicuna-uncensored:30b-q4_0	5a7102e25304	18GB	2048	30b
tag wizard-vicuna-uncensored:30b-q4_1	80bbe0a037ad	20GB	2048	30b
tag wizard-vicuna-uncensored:30b-q4_K_M	acddabb57909	20GB	2048	30b
tag wizard-vicuna-uncensored:30b-q4_K_S	6c0f7c7f3fed	18GB	2048	30b
tag wizard-vicuna-uncensored:30b-q5_0	cffb3de32667	22GB	2048	30b
tag wizard-vicuna-uncensored:30b-q5_1	74065a3909bd	24GB	2048	30b
tag wizard-vicuna-uncensored:30b-q5_K_M	abcb5f233465	23GB	2048	30b
tag wizard-vicuna-uncensored:30b-q5_K_S	fdeaf5e7d150	22GB	2048	30b
tag wizard-vicuna-uncensored:30b-q6_K	4943a7ffa702	27GB	2048	30b
tag wizard-vicuna-uncensored:30b-q8_0	89ccedd7789e	35GB	2048	30b
tag wizard-vicuna-uncensored:7b	72fc3c2b99dc	3.8GB	2048	7b
tag wizard-vicuna-uncensored:7b-fp16	c8eb2106d1e8	13GB	2048	7b
tag wizard-vicuna-uncensored:7b-q2_K	63f9ff49339b	2.8GB	2048	7b
tag wizard-vicuna-uncensored:7b-q3_K_L	3695bfa5c6db	3.6GB	2048	7b
tag wizard-vicuna-uncensored:7b-q3_K_M	68169e9e5f14	3.3GB	2048	7b
tag wizard-vicuna-uncensored:7b-q3_K_S	6b39ccbb5718	2.9GB	2048	7b
tag wizard-vicuna-uncensored:7b-q4_0	72fc3c2b99dc	3.8GB	2048	7b
tag wizard-vicuna-uncensored:7b-q4_1	f4ff0dd82563	4.2GB	2048	7b
tag wizard-vicuna-uncensored:7b-q4_K_M	0b79dc5d70ec	4.1GB	2048	7b
tag wizard-vicuna-uncensored:7b-q4_K_S	877e9af2494f	3.9GB	2048	7b
tag wizard-vicuna-uncensored:7b-q5_0	2613174e3296	4.7GB	2048	7b
tag wizard-vicuna-uncensored:7b-q5_1	b20c27fda6cf	5.1GB	2048	7b
tag wizard-vicuna-uncensored:7b-q5_K_M	ea26b4c246fb	4.8GB	2048	7b
tag wizard-vicuna-uncensored:7b-q5_K_S	9b60f8559ec9	4.7GB	2048	7b
tag wizard-vicuna-uncensored:7b-q6_K	3c7046c51a44	5.5GB	2048	7b
tag wizard-vicuna-uncensored:7b-q8_0	011a3d16558a	7.2GB	2048	7b
tag wizard-vicuna-uncensored:latest	72fc3c2b99dc	3.8GB	2048	7b
tag wizard-vicuna:13b	a8fb469ef6bd	7.4GB	2048	13b
tag wizard-vicuna:13b-fp16	cc8594c08ee8	26GB	2048	13b
tag wizard-vicuna:13b-q2_K	53b417f93f69	5.4GB	2048	13b
tag wizard-vicuna:13b-q3_K_L	a3a73c2bdaf5	6.9GB	2048	13b
tag wizard-vicuna:13b-q3_K_M	d02e7a6ee062	6.3GB	2048	13b
tag wizard-vicuna:13b-q3_K_S	f402ed00ddb9	5.7GB	2048	13b
tag wizard-vicuna:13b-q4_0	a8fb469ef6bd	7.4GB	2048	13b
tag wizard-vicuna:13b-q4_1	46f8af4817cc	8.2GB	2048	13b
tag wizard-vicuna:13b-q4_K_M	864c6cb42228	7.9GB	2048	13b
tag wizard-vicuna:13b-q4_K_S	3af3cb8591e3	7.4GB	2048	13b
tag wizard-vicuna:13b-q5_0	d962b9bd1ae4	9.0GB	2048	13b
tag wizard-vicuna:13b-q5_1	c6e46ce79965	9.8GB	2048	13b
tag wizard-vicuna:13b-q5_K_M	11bdc7bdd978	9.2GB	2048	13b
tag wizard-vicuna:13b-q5_K_S	2e19ac68ead6	9.0GB	2048	13b
tag wizard-vicuna:13b-q6_K	bfc227743375	11GB	2048	13b
tag wizard-vicuna:13b-q8_0	4d8e29e58cdd	14GB	2048	13b
tag wizard-vicuna:latest	a8fb469ef6bd	7.4GB	2048	13b
tag wizardcoder:13b-python	d7a182d30037	7.4GB	16384	13b-python
tag wizardcoder:13b-python-fp16	b680f30d4604	26GB	16384	13b-python
tag wizardcoder:13b-python-q2_K	9d08f09f5a11	5.4GB	16384	13b-python
tag wizardcoder:13b-python-q3_K_L	80d029502a71	6.9GB	16384	13b-python
tag wizardcoder:13b-python-q3_K_M	879ce164f5d6	6.3GB	16384	13b-python
tag wizardcoder:13b-python-q3_K_S	d37ae23270d6	5.7GB	16384	13b-python
tag wizardcoder:13b-python-q4_0	d7a182d30037	7.4GB	16384	13b-python
tag wizardcoder:13b-python-q4_1	b28d73532f80	8.2GB	16384	13b-python
tag wizardcoder:13b-python-q4_K_M	4bd69e8c1d54	7.9GB	16384	13b-python
tag wizardcoder:13b-python-q4_K_S	1e0d5d8584b7	7.4GB	16384	13b-python
tag wizardcoder:13b-python-q5_0	5535a0b027bf	9.0GB	16384	13b-python
tag wizardcoder:13b-python-q5_1	ca2dfb0ddeef	9.8GB	16384	13b-python
tag wizardcoder:13b-python-q5_K_M	e48f7ff9a44a	9.2GB	16384	13b-python
tag wizardcoder:13b-python-q5_K_S	984be9aee8bb	9.0GB	16384	13b-python
tag wizardcoder:13b-python-q6_K	3b010d19b3a9	11GB	16384	13b-python
tag wizardcoder:13b-python-q8_0	486974de5d6c	14GB	16384	13b-python
tag wizardcoder:33b	5b944d3546ee	19GB	16384	33b
tag wizardcoder:33b-v1.1	5b944d3546ee	19GB	16384	33b
tag wizardcoder:33b-v1.1-fp16	a56de4864c5f	67GB	16384	33b
tag wizardcoder:33b-v1.1-q2_K	cac60354d59f	14GB	16384	33b
tag wizardcoder:33b-v1.1-q3_K_L	b31ccebc7f39	18GB	16384	33b
tag wizardcoder:33b-v1.1-q3_K_M	a10f6bc2ea74	16GB	16384	33b
tag wizardcoder:33b-v1.1-q3_K_S	4449975a9912	14GB	16384	33b
tag wizardcoder:33b-v1.1-q4_0	5b944d3546ee	19GB	16384	33b
tag wizardcoder:33b-v1.1-q4_1	d487355ac46a	21GB	16384	33b
tag wizardcoder:33b-v1.1-q4_K_M	48cc48a16966	20GB	16384	33b
tag wizardcoder:33b-v1.1-q4_K_S	7e44c2801867	19GB	16384	33b
tag wizardcoder:33b-v1.1-q5_0	01d68c42eb7a	23GB	16384	33b
tag wizardcoder:33b-v1.1-q5_1	a7061aa66c60	25GB	16384	33b
tag wizardcoder:33b-v1.1-q5_K_M	c54e9691c0e5	24GB	16384	33b
tag wizardcoder:33b-v1.1-q5_K_S	d2b35a494eb7	23GB	16384	33b
tag wizardcoder:33b-v1.1-q6_K	3b8ff92e2c36	27GB	16384	33b
tag wizardcoder:33b-v1.1-q8_0	e40b547ccf3c	35GB	16384	33b
tag wizardcoder:34b-python	94b069a3c250	19GB	16384	34b
tag wizardcoder:34b-python-fp16	06ce62e380d8	67GB	16384	34b
tag wizardcoder:34b-python-q2_K	a66fc80190bc	14GB	16384	34b
tag wizardcoder:34b-python-q3_K_L	89b75137872a	18GB	16384	34b
tag wizardcoder:34b-python-q3_K_M	20d614b143fc	16GB	16384	34b
tag wizardcoder:34b-python-q3_K_S	5e0df15140c3	15GB	16384	34b
tag wizardcoder:34b-python-q4_0	94b069a3c250	19GB	16384	34b
tag wizardcoder:34b-python-q4_1	a3dcf8f5f9f4	21GB	16384	34b
tag wizardcoder:34b-python-q4_K_M	d9be0b235c1a	20GB	16384	34b
tag wizardcoder:34b-python-q4_K_S	f040233a2069	19GB	16384	34b
tag wizardcoder:34b-python-q5_0	919631f57df4	23GB	16384	34b
tag wizardcoder:34b-python-q5_1	3a87a5cc556c	25GB	16384	34b
tag wizardcoder:34b-python-q5_K_M	a1e91b87cba7	24GB	16384	34b
tag wizardcoder:34b-python-q5_K_S	53e9b8e3838c	23GB	16384	34b
tag wizardcoder:34b-python-q6_K	7bd078e389d6	28GB	16384	34b
tag wizardcoder:34b-python-q8_0	4175ea9836f7	36GB	16384	34b
tag wizardcoder:7b-python	de9d848c1323	3.8GB	16384	7b-python
tag wizardcoder:7b-python-fp16	c7922dcf56f4	13GB	16384	7b-python
tag wizardcoder:7b-python-q2_K	d644137a0ac3	2.8GB	16384	7b-python
tag wizardcoder:7b-python-q3_K_L	679d81a8f5ac	3.6GB	16384	7b-python
tag wizardcoder:7b-python-q3_K_M	aa045df3991e	3.3GB	16384	7b-python
tag wizardcoder:7b-python-q3_K_S	708bb076c986	2.9GB	16384	7b-python
tag wizardcoder:7b-python-q4_0	de9d848c1323	3.8GB	16384	7b-python
tag wizardcoder:7b-python-q4_1	e2860acf8d17	4.2GB	16384	7b-python
tag wizardcoder:7b-python-q4_K_M	3e02fecbaa9a	4.1GB	16384	7b-python
tag wizardcoder:7b-python-q4_K_S	366cbd3b76e0	3.9GB	16384	7b-python
tag wizardcoder:7b-python-q5_0	b0eab9a46be4	4.7GB	16384	7b-python
tag wizardcoder:7b-python-q5_1	07ea37319f2b	5.1GB	16384	7b-python
tag wizardcoder:7b-python-q5_K_M	6e7969881169	4.8GB	16384	7b-python
tag wizardcoder:7b-python-q5_K_S	04130203ceb8	4.7GB	16384	7b-python
tag wizardcoder:7b-python-q6_K	2d3281c4b417	5.5GB	16384	7b-python
tag wizardcoder:7b-python-q8_0	711202346249	7.2GB	16384	7b-python
tag wizardcoder:latest	de9d848c1323	3.8GB	16384	7b-python
tag wizardcoder:python	de9d848c1323	3.8GB	16384	7b-python
tag wizardlm-uncensored:13b	886a369d74fc	7.4GB	4096	13b
tag wizardlm-uncensored:13b-llama2	886a369d74fc	7.4GB	4096	13b
tag wizardlm-uncensored:13b-llama2-fp16	b972b4fcf399	26GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q2_K	d121c5fe7def	5.4GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q3_K_L	dd676f4c69db	6.9GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q3_K_M	c7a5f73c0b10	6.3GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q3_K_S	c19a0f853fde	5.7GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q4_0	886a369d74fc	7.4GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q4_1	588ad528410f	8.2GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q4_K_M	f39570459d4d	7.9GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q4_K_S	1834c3fd3d21	7.4GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q5_0	37d9827a0835	9.0GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q5_1	c229574569e6	9.8GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q5_K_M	3338ad97787e	9.2GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q5_K_S	e106a5fdba1e	9.0GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q6_K	0128ad0108a6	11GB	4096	13b
tag wizardlm-uncensored:13b-llama2-q8_0	4265729a3fca	14GB	4096	13b
tag wizardlm-uncensored:latest	886a369d74fc	7.4GB	4096	13b
tag wizardlm2:7b	c9b1aff820f2	4.1GB	32768	7b
tag wizardlm2:7b-fp16	a34a3bbd552b	14GB	32768	7b
tag wizardlm2:7b-q2_K	5795bd86f958	2.7GB	32768	7b
tag wizardlm2:7b-q3_K_L	9bcee57837f2	3.8GB	32768	7b
tag wizardlm2:7b-q3_K_M	1cfd5676dee8	3.5GB	32768	7b
tag wizardlm2:7b-q3_K_S	7bf0381ea93d	3.2GB	32768	7b
tag wizardlm2:7b-q4_0	c9b1aff820f2	4.1GB	32768	7b
tag wizardlm2:7b-q4_1	c0852cdfcb53	4.6GB	32768	7b
tag wizardlm2:7b-q4_K_M	3de5776b30d9	4.4GB	32768	7b
tag wizardlm2:7b-q4_K_S	48a4adb06e0f	4.1GB	32768	7b
tag wizardlm2:7b-q5_0	e7f2dbadd07d	5.0GB	32768	7b
tag wizardlm2:7b-q5_1	4e51908f7cd5	5.4GB	32768	7b
tag wizardlm2:7b-q5_K_M	5d60e2aefec6	5.1GB	32768	7b
tag wizardlm2:7b-q5_K_S	895e99ce6162	5.0GB	32768	7b
tag wizardlm2:7b-q6_K	6195668c4294	5.9GB	32768	7b
tag wizardlm2:7b-q8_0	f74bc2dc64aa	7.7GB	32768	7b
tag wizardlm2:8x22b	abda6e58fd1d	80GB	65536	8x22b
tag wizardlm2:8x22b-fp16	39f772dd966e	281GB	65536	8x22b
tag wizardlm2:8x22b-q2_K	9f09573d18b6	52GB	65536	8x22b
tag wizardlm2:8x22b-q4_0	abda6e58fd1d	80GB	65536	8x22b
tag wizardlm2:8x22b-q8_0	07d5ea336544	149GB	65536	8x22b
tag wizardlm2:latest	c9b1aff820f2	4.1GB	32768	7b
tag wizardlm:13b-fp16	95a66502902f	26GB	2048	13b
tag wizardlm:13b-llama2-fp16	4adbfc3c9680	26GB	4096	13b
tag wizardlm:13b-llama2-q2_K	bf7912e654c5	5.4GB	4096	13b
tag wizardlm:13b-llama2-q3_K_L	848e49de492f	6.9GB	4096	13b
tag wizardlm:13b-llama2-q3_K_M	f5aadb3dbdd9	6.3GB	4096	13b
tag wizardlm:13b-llama2-q3_K_S	e87c1dae586e	5.7GB	4096	13b
tag wizardlm:13b-llama2-q4_0	07237eed6d44	7.4GB	4096	13b
tag wizardlm:13b-llama2-q4_1	966ad219dd6e	8.2GB	4096	13b
tag wizardlm:13b-llama2-q4_K_M	68d0ec94288a	7.9GB	4096	13b
tag wizardlm:13b-llama2-q4_K_S	ac3340957ac2	7.4GB	4096	13b
tag wizardlm:13b-llama2-q5_0	210ef327ea9e	9.0GB	4096	13b
tag wizardlm:13b-llama2-q5_1	b8505c7f2d31	9.8GB	4096	13b
tag wizardlm:13b-llama2-q5_K_M	a8da6d573865	9.2GB	4096	13b
tag wizardlm:13b-llama2-q5_K_S	b8ed8352b0bd	9.0GB	4096	13b
tag wizardlm:13b-llama2-q6_K	6a9a6808f2f6	11GB	4096	13b
tag wizardlm:13b-llama2-q8_0	5e403198c9b1	14GB	4096	13b
tag wizardlm:13b-q2_K	3b8461d9b63c	5.4GB	2048	13b
tag wizardlm:13b-q3_K_L	512973874eed	6.9GB	2048	13b
tag wizardlm:13b-q3_K_M	a2397457fb74	6.3GB	2048	13b
tag wizardlm:13b-q3_K_S	89db746fa2ca	5.7GB	2048	13b
tag wizardlm:13b-q4_0	7e480c1b3f2f	7.4GB	2048	13b
tag wizardlm:13b-q4_1	dd21b594003b	8.2GB	2048	13b
tag wizardlm:13b-q4_K_M	e6d40c1b0e0d	7.9GB	2048	13b
tag wizardlm:13b-q4_K_S	2ccfc126100e	7.4GB	2048	13b
tag wizardlm:13b-q5_0	f8be29062946	9.0GB	2048	13b
tag wizardlm:13b-q5_1	7a594c88f1a0	9.8GB	2048	13b
tag wizardlm:13b-q5_K_M	d71253aa6a51	9.2GB	2048	13b
tag wizardlm:13b-q5_K_S	2db6e4378d69	9.0GB	2048	13b
tag wizardlm:13b-q6_K	6d11d6afcd43	11GB	2048	13b
tag wizardlm:13b-q8_0	6a7fd096f78a	14GB	2048	13b
tag wizardlm:30b-fp16	3dc4daa962ba	65GB	2048
tag wizardlm:30b-q2_K	316a090a9db0	14GB	2048
tag wizardlm:30b-q3_K_L	7d5c5ca56029	17GB	2048
tag wizardlm:30b-q3_K_M	7603650be43d	16GB	2048
tag wizardlm:30b-q3_K_S	362bc87500d0	14GB	2048
tag wizardlm:30b-q4_0	67513d78f363	18GB	2048
tag wizardlm:30b-q4_1	65744dc3396a	20GB	2048
tag wizardlm:30b-q4_K_M	69839e566826	20GB	2048
tag wizardlm:30b-q4_K_S	ffb56ae33932	18GB	2048
tag wizardlm:30b-q5_0	f29f3ee70a42	22GB	2048
tag wizardlm:30b-q5_1	8ea6a8618db0	24GB	2048
tag wizardlm:30b-q5_K_M	9c007b31c159	23GB	2048
tag wizardlm:30b-q5_K_S	5829399005b9	22GB	2048
tag wizardlm:30b-q6_K	2674ac1c84bb	27GB	2048
tag wizardlm:30b-q8_0	a5efdd159540	35GB	2048
tag wizardlm:70b-llama2-q2_K	e64d383d4616	29GB	4096	70b
tag wizardlm:70b-llama2-q3_K_L	a547147dbbb2	36GB	4096	70b
tag wizardlm:70b-llama2-q3_K_M	56a8ed83f414	33GB	4096	70b
tag wizardlm:70b-llama2-q3_K_S	301b2de5cdce	30GB	4096	70b
tag wizardlm:70b-llama2-q4_0	2d269a65a092	39GB	4096	70b
tag wizardlm:70b-llama2-q4_1	4c5a4bf2a4bd	43GB	4096	70b
tag wizardlm:70b-llama2-q4_K_M	6741c38608f1	41GB	4096	70b
tag wizardlm:70b-llama2-q4_K_S	a5124a5418a3	39GB	4096	70b
tag wizardlm:70b-llama2-q5_0	6a8d1d7c5360	47GB	4096	70b
tag wizardlm:70b-llama2-q5_K_M	ebfead13404c	49GB	4096	70b
tag wizardlm:70b-llama2-q5_K_S	440dda0fbaf1	47GB	4096	70b
tag wizardlm:70b-llama2-q6_K	20fd3a5a9146	57GB	4096	70b
tag wizardlm:70b-llama2-q8_0	7b59877a048f	73GB	4096	70b
tag wizardlm:7b-fp16	7b7b03c75a9c	13GB	2048	7b
tag wizardlm:7b-q2_K	3bd62c66bf07	2.8GB	2048	7b
tag wizardlm:7b-q3_K_L	b71375c6360f	3.6GB	2048	7b
tag wizardlm:7b-q3_K_M	77ee25ef2d73	3.3GB	2048	7b
tag wizardlm:7b-q3_K_S	2f4e28f337fb	2.9GB	2048	7b
tag wizardlm:7b-q4_0	2d84ad17965a	3.8GB	2048	7b
tag wizardlm:7b-q4_1	39ca90eaf0fe	4.2GB	2048	7b
tag wizardlm:7b-q4_K_M	cfe7771084ed	4.1GB	2048	7b
tag wizardlm:7b-q4_K_S	64ff89304116	3.9GB	2048	7b
tag wizardlm:7b-q5_0	ae105d485aa2	4.7GB	2048	7b
tag wizardlm:7b-q5_1	d0e953531965	5.1GB	2048	7b
tag wizardlm:7b-q5_K_M	ab723eb64d3c	4.8GB	2048	7b
tag wizardlm:7b-q5_K_S	57343a383bbb	4.7GB	2048	7b
tag wizardlm:7b-q6_K	b04432819f68	5.5GB	2048	7b
tag wizardlm:7b-q8_0	754989a99c95	7.2GB	2048	7b
tag xwinlm:13b	630afb311638	7.4GB	4096	13b
tag xwinlm:13b-v0.1	cf480ed8e4a7	7.4GB	4096	13b
tag xwinlm:13b-v0.1-fp16	d512bdbe09b5	26GB	4096	13b
tag xwinlm:13b-v0.1-q2_K	70041388f5fc	5.4GB	4096	13b
tag xwinlm:13b-v0.1-q3_K_L	bf6792fa051c	6.9GB	4096	13b
tag xwinlm:13b-v0.1-q3_K_M	c10ecb514000	6.3GB	4096	13b
tag xwinlm:13b-v0.1-q3_K_S	2a0c92c37e6c	5.7GB	4096	13b
tag xwinlm:13b-v0.1-q4_0	cf480ed8e4a7	7.4GB	4096	13b
tag xwinlm:13b-v0.1-q4_1	62d523fc9d2a	8.2GB	4096	13b
tag xwinlm:13b-v0.1-q4_K_M	62d182cd9813	7.9GB	4096	13b
tag xwinlm:13b-v0.1-q4_K_S	dab27e0990ed	7.4GB	4096	13b
tag xwinlm:13b-v0.1-q5_0	d004f7e646a9	9.0GB	4096	13b
tag xwinlm:13b-v0.1-q5_1	15c6fd1b2094	9.8GB	4096	13b
tag xwinlm:13b-v0.1-q5_K_M	ebc2833ad0ba	9.2GB	4096	13b
tag xwinlm:13b-v0.1-q5_K_S	c71e4af10498	9.0GB	4096	13b
tag xwinlm:13b-v0.1-q6_K	7d926962c2ea	11GB	4096	13b
tag xwinlm:13b-v0.1-q8_0	434dd50ba10e	14GB	4096	13b
tag xwinlm:13b-v0.2	630afb311638	7.4GB	4096	13b
tag xwinlm:13b-v0.2-fp16	32badafc2fc2	26GB	4096	13b
tag xwinlm:13b-v0.2-q2_K	d1f6ddfc4287	5.4GB	4096	13b
tag xwinlm:13b-v0.2-q3_K_L	abbe73aa1d14	6.9GB	4096	13b
tag xwinlm:13b-v0.2-q3_K_M	0a02b867dec8	6.3GB	4096	13b
tag xwinlm:13b-v0.2-q3_K_S	f9f2141b8950	5.7GB	4096	13b
tag xwinlm:13b-v0.2-q4_0	630afb311638	7.4GB	4096	13b
tag xwinlm:13b-v0.2-q4_1	2381cac3c270	8.2GB	4096	13b
tag xwinlm:13b-v0.2-q4_K_M	103d879f0b5e	7.9GB	4096	13b
tag xwinlm:13b-v0.2-q4_K_S	739c78f79426	7.4GB	4096	13b
tag xwinlm:13b-v0.2-q5_0	1ba22333648b	9.0GB	4096	13b
tag xwinlm:13b-v0.2-q5_1	07a336150c6f	9.8GB	4096	13b
tag xwinlm:13b-v0.2-q5_K_M	cafc0e719d8c	9.2GB	4096	13b
tag xwinlm:13b-v0.2-q5_K_S	3d6c1f9aa6cc	9.0GB	4096	13b
tag xwinlm:13b-v0.2-q6_K	8e00207058b2	11GB	4096	13b
tag xwinlm:13b-v0.2-q8_0	26967662730d	14GB	4096	13b
tag xwinlm:70b-v0.1	375c269c0976	39GB	4096	70b
tag xwinlm:70b-v0.1-fp16	30c79e1d7858	138GB	4096	70b
tag xwinlm:70b-v0.1-q2_K	6f4a455d60d7	29GB	4096	70b
tag xwinlm:70b-v0.1-q3_K_L	25a8677c7a5d	36GB	4096	70b
tag xwinlm:70b-v0.1-q3_K_M	05fcf445bad3	33GB	4096	70b
tag xwinlm:70b-v0.1-q3_K_S	de1de9349ff9	30GB	4096	70b
tag xwinlm:70b-v0.1-q4_0	375c269c0976	39GB	4096	70b
tag xwinlm:70b-v0.1-q4_1	5935a6833d26	43GB	4096	70b
tag xwinlm:70b-v0.1-q4_K_M	530efaab5085	41GB	4096	70b
tag xwinlm:70b-v0.1-q4_K_S	351702f698ec	39GB	4096	70b
tag xwinlm:70b-v0.1-q5_0	69e819a0933e	47GB	4096	70b
tag xwinlm:70b-v0.1-q5_1	063cf60c63ca	52GB	4096	70b
tag xwinlm:70b-v0.1-q5_K_S	b5f5af9a9e41	47GB	4096	70b
tag xwinlm:70b-v0.1-q6_K	003fda23145c	57GB	4096	70b
tag xwinlm:70b-v0.1-q8_0	16733fed6f8c	73GB	4096	70b
tag xwinlm:7b	0fa68068d970	3.8GB	4096	7b
tag xwinlm:7b-v0.1	b403d658bba0	3.8GB	4096	7b
tag xwinlm:7b-v0.1-fp16	16c93bccfbd5	13GB	4096	7b
tag xwinlm:7b-v0.1-q2_K	60a5e6fab2d2	2.8GB	4096	7b
tag xwinlm:7b-v0.1-q3_K_L	f9d3e59af420	3.6GB	4096	7b
tag xwinlm:7b-v0.1-q3_K_M	b16a6f85ae78	3.3GB	4096	7b
tag xwinlm:7b-v0.1-q3_K_S	94bbcf9a5f51	2.9GB	4096	7b
tag xwinlm:7b-v0.1-q4_0	b403d658bba0	3.8GB	4096	7b
tag xwinlm:7b-v0.1-q4_1	0913a3dfd094	4.2GB	4096	7b
tag xwinlm:7b-v0.1-q4_K_M	32c9ce4f8e94	4.1GB	4096	7b
tag xwinlm:7b-v0.1-q4_K_S	9fc17adbbb63	3.9GB	4096	7b
tag xwinlm:7b-v0.1-q5_0	7c6150db244e	4.7GB	4096	7b
tag xwinlm:7b-v0.1-q5_1	9c38b8b5fdd0	5.1GB	4096	7b
tag xwinlm:7b-v0.1-q5_K_M	f1c209d3638f	4.8GB	4096	7b
tag xwinlm:7b-v0.1-q5_K_S	ed0f88a710cd	4.7GB	4096	7b
tag xwinlm:7b-v0.1-q6_K	69a6eded5cbf	5.5GB	4096	7b
tag xwinlm:7b-v0.1-q8_0	7556549b5a15	7.2GB	4096	7b
tag xwinlm:7b-v0.2	0fa68068d970	3.8GB	4096	7b
tag xwinlm:7b-v0.2-fp16	8d01614baf49	13GB	4096	7b
tag xwinlm:7b-v0.2-q2_K	fe7141ff19bb	2.8GB	4096	7b
tag xwinlm:7b-v0.2-q3_K_L	508c1edd8811	3.6GB	4096	7b
tag xwinlm:7b-v0.2-q3_K_S	1a022f2625ea	2.9GB	4096	7b
tag xwinlm:7b-v0.2-q4_0	0fa68068d970	3.8GB	4096	7b
tag xwinlm:7b-v0.2-q4_1	62d9b92fa0c0	4.2GB	4096	7b
tag xwinlm:7b-v0.2-q4_K_M	f67bbe322630	4.1GB	4096	7b
tag xwinlm:7b-v0.2-q4_K_S	c9597dee32a7	3.9GB	4096	7b
tag xwinlm:7b-v0.2-q5_0	ea9caeebc2fe	4.7GB	4096	7b
tag xwinlm:7b-v0.2-q5_K_M	c19838f1c26d	4.8GB	4096	7b
tag xwinlm:7b-v0.2-q5_K_S	d3dbad83362a	4.7GB	4096	7b
tag xwinlm:7b-v0.2-q6_K	04ac3723b86a	5.5GB	4096	7b
tag xwinlm:7b-v0.2-q8_0	2c7fdd3e299a	7.2GB	4096	7b
tag xwinlm:latest	0fa68068d970	3.8GB	4096	7b
tag yarn-llama2:13b	8a0a518f30c5	7.4GB	65536	13b
tag yarn-llama2:13b-128k	312277e27d21	7.4GB	131072	13b
tag yarn-llama2:13b-128k-fp16	eecf1bcd524a	26GB	131072	13b
tag yarn-llama2:13b-128k-q2_K	00e51f24ad67	5.4GB	131072	13b
tag yarn-llama2:13b-128k-q3_K_L	7e92cb79ad6f	6.9GB	131072	13b
tag yarn-llama2:13b-128k-q3_K_M	b5b98d8650ab	6.3GB	131072	13b
tag yarn-llama2:13b-128k-q3_K_S	c753ad94de2e	5.7GB	131072	13b
tag yarn-llama2:13b-128k-q4_0	312277e27d21	7.4GB	131072	13b
tag yarn-llama2:13b-128k-q4_1	1952ac7b3231	8.2GB	131072	13b
tag yarn-llama2:13b-128k-q4_K_M	df02b797c5aa	7.9GB	131072	13b
tag yarn-llama2:13b-128k-q4_K_S	b2ffe41a638b	7.4GB	131072	13b
tag yarn-llama2:13b-128k-q5_0	dc65f2b65862	9.0GB	131072	13b
tag yarn-llama2:13b-128k-q5_1	7e02f3ba0b14	9.8GB	131072	13b
tag yarn-llama2:13b-128k-q5_K_M	6c618202668d	9.2GB	131072	13b
tag yarn-llama2:13b-128k-q5_K_S	effbf903f606	9.0GB	131072	13b
tag yarn-llama2:13b-128k-q6_K	311e2194fa2a	11GB	131072	13b
tag yarn-llama2:13b-128k-q8_0	c1cec788ae55	14GB	131072	13b
tag yarn-llama2:13b-64k	8a0a518f30c5	7.4GB	65536	13b
tag yarn-llama2:13b-64k-fp16	8863e4eab466	26GB	65536	13b
tag yarn-llama2:13b-64k-q2_K	0afb4364db77	5.4GB	65536	13b
tag yarn-llama2:13b-64k-q3_K_L	be418e37797b	6.9GB	65536	13b
tag yarn-llama2:13b-64k-q3_K_M	ec22dd2cb7ac	6.3GB	65536	13b
tag yarn-llama2:13b-64k-q3_K_S	37ef3189742b	5.7GB	65536	13b
tag yarn-llama2:13b-64k-q4_0	8a0a518f30c5	7.4GB	65536	13b
tag yarn-llama2:13b-64k-q4_1	4204c4116efc	8.2GB	65536	13b
tag yarn-llama2:13b-64k-q4_K_M	48fbabc18e03	7.9GB	65536	13b
tag yarn-llama2:13b-64k-q4_K_S	183a14c4be4d	7.4GB	65536	13b
tag yarn-llama2:13b-64k-q5_0	506dd60df468	9.0GB	65536	13b
tag yarn-llama2:13b-64k-q5_1	d6fe4567c627	9.8GB	65536	13b
tag yarn-llama2:13b-64k-q5_K_M	0cdae1412098	9.2GB	65536	13b
tag yarn-llama2:13b-64k-q5_K_S	91f3cccd9580	9.0GB	65536	13b
tag yarn-llama2:13b-64k-q6_K	df2074aaebe3	11GB	65536	13b
tag yarn-llama2:13b-64k-q8_0	adbdaa2e0f7a	14GB	65536	13b
tag yarn-llama2:7b	75df67be3cee	3.8GB	65536	7b
tag yarn-llama2:7b-128k	9fc4f0e902e7	3.8GB	131072	7b
tag yarn-llama2:7b-128k-fp16	4516a999c8ea	13GB	131072	7b
tag yarn-llama2:7b-128k-q2_K	cdf8cc638505	2.8GB	131072	7b
tag yarn-llama2:7b-128k-q3_K_L	aaabf5006e38	3.6GB	131072	7b
tag yarn-llama2:7b-128k-q3_K_M	45336ee1f0a9	3.3GB	131072	7b
tag yarn-llama2:7b-128k-q3_K_S	530c82d4467e	2.9GB	131072	7b
tag yarn-llama2:7b-128k-q4_0	9fc4f0e902e7	3.8GB	131072	7b
tag yarn-llama2:7b-128k-q4_1	f2a3da69d205	4.2GB	131072	7b
tag yarn-llama2:7b-128k-q4_K_M	3d161bdec11d	4.1GB	131072	7b
tag yarn-llama2:7b-128k-q4_K_S	cc95e37e566a	3.9GB	131072	7b
tag yarn-llama2:7b-128k-q5_0	1b73590983c7	4.7GB	131072	7b
tag yarn-llama2:7b-128k-q5_1	6f754622c8a4	5.1GB	131072	7b
tag yarn-llama2:7b-128k-q5_K_M	68bdf2550ed6	4.8GB	131072	7b
tag yarn-llama2:7b-128k-q5_K_S	e0f8b2069f93	4.7GB	131072	7b
tag yarn-llama2:7b-128k-q6_K	aaf047ee8cc4	5.5GB	131072	7b
tag yarn-llama2:7b-128k-q8_0	46e9636b6006	7.2GB	131072	7b
tag yarn-llama2:7b-64k	75df67be3cee	3.8GB	65536	7b
tag yarn-llama2:7b-64k-fp16	cf9cd5b25466	13GB	65536	7b
tag yarn-llama2:7b-64k-q2_K	5a72b555332e	2.8GB	65536	7b
tag yarn-llama2:7b-64k-q3_K_L	fc7635aa06a7	3.6GB	65536	7b
tag yarn-llama2:7b-64k-q3_K_M	bb367368ddd7	3.3GB	65536	7b
tag yarn-llama2:7b-64k-q3_K_S	f1c57a39811e	2.9GB	65536	7b
tag yarn-llama2:7b-64k-q4_0	75df67be3cee	3.8GB	65536	7b
tag yarn-llama2:7b-64k-q4_1	bdfb6c5a3e9b	4.2GB	65536	7b
tag yarn-llama2:7b-64k-q4_K_M	76f2052b357c	4.1GB	65536	7b
tag yarn-llama2:7b-64k-q4_K_S	1b8985d3a359	3.9GB	65536	7b
tag yarn-llama2:7b-64k-q5_0	b453cc4f3d00	4.7GB	65536	7b
tag yarn-llama2:7b-64k-q5_1	297d4906eee3	5.1GB	65536	7b
tag yarn-llama2:7b-64k-q5_K_M	cec9e8d58901	4.8GB	65536	7b
tag yarn-llama2:7b-64k-q5_K_S	a8f6f4ceeeda	4.7GB	65536	7b
tag yarn-llama2:7b-64k-q6_K	f583cc04b87c	5.5GB	65536	7b
tag yarn-llama2:7b-64k-q8_0	59d75ca11360	7.2GB	65536	7b
tag yarn-llama2:latest	75df67be3cee	3.8GB	65536	7b
tag yarn-mistral:7b	8e9c368a0ae4	4.1GB	32768	7b
tag yarn-mistral:7b-128k	6511b83c33d5	4.1GB	131072	7b
tag yarn-mistral:7b-128k-fp16	24fcccd3ec98	14GB	131072	7b
tag yarn-mistral:7b-128k-q2_K	4801801e65c9	3.1GB	131072	7b
tag yarn-mistral:7b-128k-q3_K_L	04e1735cc221	3.8GB	131072	7b
tag yarn-mistral:7b-128k-q3_K_M	c910ed0b2220	3.5GB	131072	7b
tag yarn-mistral:7b-128k-q3_K_S	150773407811	3.2GB	131072	7b
tag yarn-mistral:7b-128k-q4_0	6511b83c33d5	4.1GB	131072	7b
tag yarn-mistral:7b-128k-q4_1	2f2460d79fe1	4.6GB	131072	7b
tag yarn-mistral:7b-128k-q4_K_M	b29d79d2f3ef	4.4GB	131072	7b
tag yarn-mistral:7b-128k-q4_K_S	60021a54efbe	4.1GB	131072	7b
tag yarn-mistral:7b-128k-q5_0	f6e752bb89ba	5.0GB	131072	7b
tag yarn-mistral:7b-128k-q5_1	27a21ac0ee02	5.4GB	131072	7b
tag yarn-mistral:7b-128k-q5_K_M	e73d718076ea	5.1GB	131072	7b
tag yarn-mistral:7b-128k-q5_K_S	48e075e27562	5.0GB	131072	7b
tag yarn-mistral:7b-128k-q6_K	d2efb1f4a053	5.9GB	131072	7b
tag yarn-mistral:7b-128k-q8_0	c7d7fcc635b3	7.7GB	131072	7b
tag yarn-mistral:7b-64k	8e9c368a0ae4	4.1GB	32768	7b
tag yarn-mistral:7b-64k-q2_K	7e69098a0185	3.1GB	32768	7b
tag yarn-mistral:7b-64k-q3_K_L	6fec537d7505	3.8GB	32768	7b
tag yarn-mistral:7b-64k-q3_K_M	2fe3d1edecaa	3.5GB	32768	7b
tag yarn-mistral:7b-64k-q3_K_S	9f1a8b3eec09	3.2GB	32768	7b
tag yarn-mistral:7b-64k-q4_0	8e9c368a0ae4	4.1GB	32768	7b
tag yarn-mistral:7b-64k-q4_1	0b1ddb2af722	4.6GB	32768	7b
tag yarn-mistral:7b-64k-q4_K_M	f9434e5ec017	4.4GB	32768	7b
tag yarn-mistral:7b-64k-q4_K_S	6a3c24b1e938	4.1GB	32768	7b
tag yarn-mistral:7b-64k-q5_0	917060ebb0d8	5.0GB	32768	7b
tag yarn-mistral:7b-64k-q5_1	5efec29a0821	5.4GB	32768	7b
tag yarn-mistral:7b-64k-q5_K_M	1ac045b0f86f	5.1GB	32768	7b
tag yarn-mistral:7b-64k-q5_K_S	1fb11cbfb6ad	5.0GB	32768	7b
tag yarn-mistral:7b-64k-q6_K	c3108d901ef7	5.9GB	32768	7b
tag yarn-mistral:7b-64k-q8_0	236ce568b73c	7.7GB	32768	7b
tag yarn-mistral:latest	8e9c368a0ae4	4.1GB	32768	7b
tag yi-coder:1.5b	186c460ee707	866MB	131072	1.5b
tag yi-coder:1.5b-base	3ae9e5590c53	866MB	131072	1.5b
tag yi-coder:1.5b-base-fp16	e5e7bac55898	3.0GB	131072	1.5b
tag yi-coder:1.5b-base-q2_K	72bcbb9a9ae9	635MB	131072	1.5b
tag yi-coder:1.5b-base-q3_K_L	5185a5d9d3ca	826MB	131072	1.5b
tag yi-coder:1.5b-base-q3_K_M	b5470df6d3e7	786MB	131072	1.5b
tag yi-coder:1.5b-base-q3_K_S	6c35f0ea217b	723MB	131072	1.5b
tag yi-coder:1.5b-base-q4_0	3ae9e5590c53	866MB	131072	1.5b
tag yi-coder:1.5b-base-q4_1	5cb7b8cc1097	950MB	131072	1.5b
tag yi-coder:1.5b-base-q4_K_M	f833af8a9c24	964MB	131072	1.5b
tag yi-coder:1.5b-base-q4_K_S	fb5f9df9ed8a	904MB	131072	1.5b
tag yi-coder:1.5b-base-q5_0	6cb7ed11413c	1.0GB	131072	1.5b
tag yi-coder:1.5b-base-q5_1	da6135e2b7dc	1.1GB	131072	1.5b
tag yi-coder:1.5b-base-q5_K_M	5b70d32eb00f	1.1GB	131072	1.5b
tag yi-coder:1.5b-base-q5_K_S	66d47c26a364	1.1GB	131072	1.5b
tag yi-coder:1.5b-base-q6_K	25f35d89eb70	1.3GB	131072	1.5b
tag yi-coder:1.5b-base-q8_0	5c692daa00cf	1.6GB	131072	1.5b
tag yi-coder:1.5b-chat	186c460ee707	866MB	131072	1.5b
tag yi-coder:1.5b-chat-fp16	d1abd5321dc6	3.0GB	131072	1.5b
tag yi-coder:1.5b-chat-q2_K	39d4d341cff8	635MB	131072	1.5b
tag yi-coder:1.5b-chat-q3_K_L	3897d2133f5c	826MB	131072	1.5b
tag yi-coder:1.5b-chat-q3_K_M	63478a7e797f	786MB	131072	1.5b
tag yi-coder:1.5b-chat-q3_K_S	71fbe88ebe81	723MB	131072	1.5b
tag yi-coder:1.5b-chat-q4_0	186c460ee707	866MB	131072	1.5b
tag yi-coder:1.5b-chat-q4_1	8d4bdf342be6	950MB	131072	1.5b
tag yi-coder:1.5b-chat-q4_K_M	18173f4b9642	964MB	131072	1.5b
tag yi-coder:1.5b-chat-q4_K_S	0fb60923856d	904MB	131072	1.5b
tag yi-coder:1.5b-chat-q5_0	21e2d2d7f308	1.0GB	131072	1.5b
tag yi-coder:1.5b-chat-q5_1	58fbc0fac95a	1.1GB	131072	1.5b
tag yi-coder:1.5b-chat-q5_K_M	585d2aa06889	1.1GB	131072	1.5b
tag yi-coder:1.5b-chat-q5_K_S	284b8efecc30	1.1GB	131072	1.5b
tag yi-coder:1.5b-chat-q6_K	2bbe996b550c	1.3GB	131072	1.5b
tag yi-coder:1.5b-chat-q8_0	f182b38e0035	1.6GB	131072	1.5b
tag yi-coder:9b	39c63e7675d7	5.0GB	131072	9b
tag yi-coder:9b-base	ddb06590020f	5.0GB	131072	9b
tag yi-coder:9b-base-fp16	bfc135887310	18GB	131072	9b
tag yi-coder:9b-base-q2_K	876912d1a17f	3.4GB	131072	9b
tag yi-coder:9b-base-q3_K_L	9929a56a3b42	4.7GB	131072	9b
tag yi-coder:9b-base-q3_K_M	870580db544a	4.3GB	131072	9b
tag yi-coder:9b-base-q3_K_S	9578a235ec51	3.9GB	131072	9b
tag yi-coder:9b-base-q4_0	ddb06590020f	5.0GB	131072	9b
tag yi-coder:9b-base-q4_1	1b5c8ffbba06	5.6GB	131072	9b
tag yi-coder:9b-base-q4_K_M	41db33a6f556	5.3GB	131072	9b
tag yi-coder:9b-base-q4_K_S	75319e66c008	5.1GB	131072	9b
tag yi-coder:9b-base-q5_0	e427662e4bb0	6.1GB	131072	9b
tag yi-coder:9b-base-q5_1	d887d7e655ef	6.6GB	131072	9b
tag yi-coder:9b-base-q5_K_M	b948d974d5a3	6.3GB	131072	9b
tag yi-coder:9b-base-q5_K_S	f8c19324bb7e	6.1GB	131072	9b
tag yi-coder:9b-base-q6_K	ab6cfd4955f9	7.2GB	131072	9b
tag yi-coder:9b-base-q8_0	eea07012d69e	9.4GB	131072	9b
tag yi-coder:9b-chat	39c63e7675d7	5.0GB	131072	9b
tag yi-coder:9b-chat-fp16	fbb8b69a8909	18GB	131072	9b
tag yi-coder:9b-chat-q2_K	48bf607b45fd	3.4GB	131072	9b
tag yi-coder:9b-chat-q3_K_L	4cdf05e1131f	4.7GB	131072	9b
tag yi-coder:9b-chat-q3_K_M	e0bd3d693e5e	4.3GB	131072	9b
tag yi-coder:9b-chat-q3_K_S	d9706e23f3b9	3.9GB	131072	9b
tag yi-coder:9b-chat-q4_0	39c63e7675d7	5.0GB	131072	9b
tag yi-coder:9b-chat-q4_1	150b2d132ef1	5.6GB	131072	9b
tag yi-coder:9b-chat-q4_K_M	89884591b225	5.3GB	131072	9b
tag yi-coder:9b-chat-q4_K_S	67b6a93dec3c	5.1GB	131072	9b
tag yi-coder:9b-chat-q5_0	ede3d2c181a4	6.1GB	131072	9b
tag yi-coder:9b-chat-q5_1	301ce2e5ec7b	6.6GB	131072	9b
tag yi-coder:9b-chat-q5_K_M	d4b375d4e224	6.3GB	131072	9b
tag yi-coder:9b-chat-q5_K_S	696e7540c8dc	6.1GB	131072	9b
tag yi-coder:9b-chat-q6_K	e020ec59c639	7.2GB	131072	9b
tag yi-coder:9b-chat-q8_0	24620a7cf955	9.4GB	131072	9b
tag yi-coder:latest	39c63e7675d7	5.0GB	131072	9b
tag yi:34b	ff94bc7c1b7a	19GB	4096	34b
tag yi:34b-chat	ff94bc7c1b7a	19GB	4096	34b
tag yi:34b-chat-fp16	20d94b0206f1	69GB	4096	34b
tag yi:34b-chat-q2_K	96e358a2f46a	15GB	4096	34b
tag yi:34b-chat-q3_K_L	9eb2e9e988e0	18GB	4096	34b
tag yi:34b-chat-q3_K_M	8feb35377171	17GB	4096	34b
tag yi:34b-chat-q3_K_S	b5e4b2b0a105	15GB	4096	34b
tag yi:34b-chat-q4_0	5f8365d57cb8	19GB	4096	34b
tag yi:34b-chat-q4_1	13e1fa7fbd98	22GB	4096	34b
tag yi:34b-chat-q4_K_M	a045fcc68517	21GB	4096	34b
tag yi:34b-chat-q4_K_S	479b1bbae7cb	20GB	4096	34b
tag yi:34b-chat-q5_0	e38a1a4a7408	24GB	4096	34b
tag yi:34b-chat-q5_1	456f507b2896	26GB	4096	34b
tag yi:34b-chat-q5_K_M	56f40aebe6c6	24GB	4096	34b
tag yi:34b-chat-q5_K_S	9a34430f074b	24GB	4096	34b
tag yi:34b-chat-q6_K	04b90abb6c3f	28GB	4096	34b
tag yi:34b-chat-q8_0	7dd8011e29f0	37GB	4096	34b
tag yi:34b-chat-v1.5-fp16	4cb405bc794e	69GB	4096	34b
tag yi:34b-chat-v1.5-q2_K	db8de093a06e	13GB	4096	34b
tag yi:34b-chat-v1.5-q3_K_L	7bad01e0793c	18GB	4096	34b
tag yi:34b-chat-v1.5-q3_K_M	f1af17c58bee	17GB	4096	34b
tag yi:34b-chat-v1.5-q3_K_S	4a7b9b04a6ed	15GB	4096	34b
tag yi:34b-chat-v1.5-q4_0	ff94bc7c1b7a	19GB	4096	34b
tag yi:34b-chat-v1.5-q4_1	6e3ea94c8824	22GB	4096	34b
tag yi:34b-chat-v1.5-q4_K_M	98da445b370f	21GB	4096	34b
tag yi:34b-chat-v1.5-q4_K_S	143a38c9e5ea	20GB	4096	34b
tag yi:34b-chat-v1.5-q5_0	8f04ff4e5698	24GB	4096	34b
tag yi:34b-chat-v1.5-q5_1	5a4978c5d0d4	26GB	4096	34b
tag yi:34b-chat-v1.5-q5_K_M	b14d4eb1e48d	24GB	4096	34b
tag yi:34b-chat-v1.5-q5_K_S	b7bdd510d53c	24GB	4096	34b
tag yi:34b-chat-v1.5-q6_K	fcb33da0d99f	28GB	4096	34b
tag yi:34b-chat-v1.5-q8_0	a9804f4284c3	37GB	4096	34b
tag yi:34b-q2_K	0a190488d626	15GB	4096	34b
tag yi:34b-q3_K_L	c7f2fe92f7a9	18GB	4096	34b
tag yi:34b-q3_K_M	2f68ef2afd75	17GB	4096	34b
tag yi:34b-q3_K_S	ae26123da872	15GB	4096	34b
tag yi:34b-q4_0	e7a54d9bf3be	19GB	4096	34b
tag yi:34b-q4_1	1d230c36859c	22GB	4096	34b
tag yi:34b-q4_K_M	125393b6f6e2	21GB	4096	34b
tag yi:34b-q4_K_S	db38b4448980	20GB	4096	34b
tag yi:34b-q5_0	e870a2d12776	24GB	4096	34b
tag yi:34b-q5_1	768fa12ab6de	26GB	4096	34b
tag yi:34b-q5_K_S	b0f35aa09919	24GB	4096	34b
tag yi:34b-q6_K	808914bbe73e	28GB	4096	34b
tag yi:34b-v1.5	ff94bc7c1b7a	19GB	4096	34b
tag yi:34b-v1.5-fp16	2d220d53abc6	69GB	4096	34b
tag yi:34b-v1.5-q2_K	249b3d8000dc	13GB	4096	34b
tag yi:34b-v1.5-q3_K_L	05ac502eb29f	18GB	4096	34b
tag yi:34b-v1.5-q3_K_M	d145b2e13371	17GB	4096	34b
tag yi:34b-v1.5-q3_K_S	4e16e50aa7c7	15GB	4096	34b
tag yi:34b-v1.5-q4_0	3d3239f97264	19GB	4096	34b
tag yi:34b-v1.5-q4_1	68cdd7e7479c	22GB	4096	34b
tag yi:34b-v1.5-q4_K_M	bcac50cbd4f6	21GB	4096	34b
tag yi:34b-v1.5-q4_K_S	8c4607b0bcf2	20GB	4096	34b
tag yi:34b-v1.5-q5_0	1a9e4fb947b6	24GB	4096	34b
tag yi:34b-v1.5-q5_1	094f5399500e	26GB	4096	34b
tag yi:34b-v1.5-q5_K_M	371b5e0314f6	24GB	4096	34b
tag yi:34b-v1.5-q5_K_S	bae0ce053e47	24GB	4096	34b
tag yi:34b-v1.5-q6_K	64d29df74b0a	28GB	4096	34b
tag yi:34b-v1.5-q8_0	900bbe549017	37GB	4096	34b
tag yi:6b	a7f031bb846f	3.5GB	4096	6b
tag yi:6b-200k	45deacd19ae2	3.5GB	199680	6b
tag yi:6b-200k-fp16	b516d444ed9d	12GB	199680	6b
tag yi:6b-200k-q2_K	220dff387204	2.6GB	199680	6b
tag yi:6b-200k-q3_K_L	06e73ed0d9e3	3.2GB	199680	6b
tag yi:6b-200k-q3_K_M	0e1a57f9bce9	3.0GB	199680	6b
tag yi:6b-200k-q3_K_S	c51e218c810e	2.7GB	199680	6b
tag yi:6b-200k-q4_0	45deacd19ae2	3.5GB	199680	6b
tag yi:6b-200k-q4_1	e600525d8e94	3.8GB	199680	6b
tag yi:6b-200k-q4_K_M	433c1398f079	3.7GB	199680	6b
tag yi:6b-200k-q4_K_S	eb8da93ebec5	3.5GB	199680	6b
tag yi:6b-200k-q5_0	2030f008fcc0	4.2GB	199680	6b
tag yi:6b-200k-q5_1	202f4fd9ba69	4.6GB	199680	6b
tag yi:6b-200k-q5_K_M	093ee7887620	4.3GB	199680	6b
tag yi:6b-200k-q5_K_S	75ed68536c0f	4.2GB	199680	6b
tag yi:6b-200k-q6_K	261a70778491	5.0GB	199680	6b
tag yi:6b-200k-q8_0	5007615d603f	6.4GB	199680	6b
tag yi:6b-chat	a7f031bb846f	3.5GB	4096	6b
tag yi:6b-chat-fp16	99ddfca01eca	12GB	4096	6b
tag yi:6b-chat-q2_K	cb2cf6916ce2	2.6GB	4096	6b
tag yi:6b-chat-q3_K_L	8bdce2e321a2	3.2GB	4096	6b
tag yi:6b-chat-q3_K_M	3650459ddc71	3.0GB	4096	6b
tag yi:6b-chat-q3_K_S	c42ad5e9f500	2.7GB	4096	6b
tag yi:6b-chat-q4_0	a86526842143	3.5GB	4096	6b
tag yi:6b-chat-q4_1	39dcb9c0c16c	3.8GB	4096	6b
tag yi:6b-chat-q4_K_M	1f6e9f4f5ed0	3.7GB	4096	6b
tag yi:6b-chat-q4_K_S	e9f779e32f09	3.5GB	4096	6b
tag yi:6b-chat-q5_0	f6b97e63a6d2	4.2GB	4096	6b
tag yi:6b-chat-q5_1	88f08cf7f29f	4.6GB	4096	6b
tag yi:6b-chat-q5_K_M	7176938a34c2	4.3GB	4096	6b
tag yi:6b-chat-q5_K_S	ead5f3ebce3c	4.2GB	4096	6b
tag yi:6b-chat-q6_K	a5c64bbef23e	5.0GB	4096	6b
tag yi:6b-chat-q8_0	960278d10e50	6.4GB	4096	6b
tag yi:6b-chat-v1.5-fp16	babaffd86297	12GB	4096	6b
tag yi:6b-chat-v1.5-q2_K	0d8b17ff8648	2.3GB	4096	6b
tag yi:6b-chat-v1.5-q3_K_L	49d10d56ca37	3.2GB	4096	6b
tag yi:6b-chat-v1.5-q3_K_M	01a6038b2972	3.0GB	4096	6b
tag yi:6b-chat-v1.5-q3_K_S	3e475ca6d2b5	2.7GB	4096	6b
tag yi:6b-chat-v1.5-q4_0	a7f031bb846f	3.5GB	4096	6b
tag yi:6b-chat-v1.5-q4_1	4e8a443364c3	3.8GB	4096	6b
tag yi:6b-chat-v1.5-q4_K_M	fa152930bd7f	3.7GB	4096	6b
tag yi:6b-chat-v1.5-q4_K_S	a034c672ba4b	3.5GB	4096	6b
tag yi:6b-chat-v1.5-q5_0	d096d1416e54	4.2GB	4096	6b
tag yi:6b-chat-v1.5-q5_1	6cec2afeb409	4.6GB	4096	6b
tag yi:6b-chat-v1.5-q5_K_M	ec1182f7aa33	4.3GB	4096	6b
tag yi:6b-chat-v1.5-q5_K_S	755d1e3658ce	4.2GB	4096	6b
tag yi:6b-chat-v1.5-q6_K	14c3ed1715e7	5.0GB	4096	6b
tag yi:6b-chat-v1.5-q8_0	b1f058378e64	6.4GB	4096	6b
tag yi:6b-fp16	01b515eab519	12GB	4096	6b
tag yi:6b-q2_K	94ba7bcdf142	2.6GB	4096	6b
tag yi:6b-q3_K_L	528c89218f2b	3.2GB	4096	6b
tag yi:6b-q3_K_M	324bb8da81d5	3.0GB	4096	6b
tag yi:6b-q3_K_S	f80150f67367	2.7GB	4096	6b
tag yi:6b-q4_0	59e2d70c6939	3.5GB	4096	6b
tag yi:6b-q4_1	77d7ffde1c51	3.8GB	4096	6b
tag yi:6b-q4_K_M	ad539f1f41d5	3.7GB	4096	6b
tag yi:6b-q4_K_S	6359b4df56aa	3.5GB	4096	6b
tag yi:6b-q5_0	a22094cf5bad	4.2GB	4096	6b
tag yi:6b-q5_1	c7fea95b0d77	4.6GB	4096	6b
tag yi:6b-q5_K_M	068342815314	4.3GB	4096	6b
tag yi:6b-q5_K_S	b5a84fc2b136	4.2GB	4096	6b
tag yi:6b-q6_K	130bd76769cc	5.0GB	4096	6b
tag yi:6b-q8_0	97c996c3439c	6.4GB	4096	6b
tag yi:6b-v1.5	a7f031bb846f	3.5GB	4096	6b
tag yi:6b-v1.5-fp16	b8d2d6f0817a	12GB	4096	6b
tag yi:6b-v1.5-q2_K	cf6d2c0e3d6e	2.3GB	4096	6b
tag yi:6b-v1.5-q3_K_L	49e0ed20b83d	3.2GB	4096	6b
tag yi:6b-v1.5-q3_K_M	aae5ad452229	3.0GB	4096	6b
tag yi:6b-v1.5-q3_K_S	7a735c9256a0	2.7GB	4096	6b
tag yi:6b-v1.5-q4_0	3a0bf92b6f99	3.5GB	4096	6b
tag yi:6b-v1.5-q4_1	4ee91ed1a19a	3.8GB	4096	6b
tag yi:6b-v1.5-q4_K_M	a584a9d4cd27	3.7GB	4096	6b
tag yi:6b-v1.5-q4_K_S	2ce0b1a6c5cf	3.5GB	4096	6b
tag yi:6b-v1.5-q5_0	ab8914e35d8d	4.2GB	4096	6b
tag yi:6b-v1.5-q5_1	a0bf7cc89597	4.6GB	4096	6b
tag yi:6b-v1.5-q5_K_M	2408715c2a9e	4.3GB	4096	6b
tag yi:6b-v1.5-q5_K_S	bc90882449b1	4.2GB	4096	6b
tag yi:6b-v1.5-q6_K	9d98594dc08d	5.0GB	4096	6b
tag yi:6b-v1.5-q8_0	89169eda2d3c	6.4GB	4096	6b
tag yi:9b	3af70141e8eb	5.0GB	4096	9b
tag yi:9b-chat	3af70141e8eb	5.0GB	4096	9b
tag yi:9b-chat-v1.5-fp16	ef1c270e6440	18GB	4096	9b
tag yi:9b-chat-v1.5-q2_K	c9d8e8049c8c	3.4GB	4096	9b
tag yi:9b-chat-v1.5-q3_K_L	e022cfe4f16c	4.7GB	4096	9b
tag yi:9b-chat-v1.5-q3_K_M	08a62d9b25c5	4.3GB	4096	9b
tag yi:9b-chat-v1.5-q3_K_S	6e8c72879cfb	3.9GB	4096	9b
tag yi:9b-chat-v1.5-q4_0	3af70141e8eb	5.0GB	4096	9b
tag yi:9b-chat-v1.5-q4_1	0e9e47d564d0	5.6GB	4096	9b
tag yi:9b-chat-v1.5-q4_K_M	70f792429c07	5.3GB	4096	9b
tag yi:9b-chat-v1.5-q4_K_S	4f0fa6926599	5.1GB	4096	9b
tag yi:9b-chat-v1.5-q5_0	40eab33fb0ee	6.1GB	4096	9b
tag yi:9b-chat-v1.5-q5_1	b4c8133537c0	6.6GB	4096	9b
tag yi:9b-chat-v1.5-q5_K_M	2e6f6514017d	6.3GB	4096	9b
tag yi:9b-chat-v1.5-q5_K_S	3cd627e8c829	6.1GB	4096	9b
tag yi:9b-chat-v1.5-q6_K	70d7dfd97a9b	7.2GB	4096	9b
tag yi:9b-chat-v1.5-q8_0	027e2dbd8793	9.4GB	4096	9b
tag yi:9b-v1.5	3af70141e8eb	5.0GB	4096	9b
tag yi:9b-v1.5-fp16	39f1635bfebb	18GB	4096	9b
tag yi:9b-v1.5-q2_K	d214d1156ff5	3.4GB	4096	9b
tag yi:9b-v1.5-q3_K_L	a831bd2b3026	4.7GB	4096	9b
tag yi:9b-v1.5-q3_K_M	a187586a0fc0	4.3GB	4096	9b
tag yi:9b-v1.5-q3_K_S	547aac39d5fe	3.9GB	4096	9b
tag yi:9b-v1.5-q4_0	5c472cb6d4a1	5.0GB	4096	9b
tag yi:9b-v1.5-q4_1	0089e95d489e	5.6GB	4096	9b
tag yi:9b-v1.5-q4_K_M	5edba3559d92	5.3GB	4096	9b
tag yi:9b-v1.5-q4_K_S	8df2efe19f98	5.1GB	4096	9b
tag yi:9b-v1.5-q5_0	c70b81c4a918	6.1GB	4096	9b
tag yi:9b-v1.5-q5_1	f2f85dbf2afc	6.6GB	4096	9b
tag yi:9b-v1.5-q5_K_M	de7dcbea61f6	6.3GB	4096	9b
tag yi:9b-v1.5-q5_K_S	609bb962e089	6.1GB	4096	9b
tag yi:9b-v1.5-q6_K	94435fff6349	7.2GB	4096	9b
tag yi:9b-v1.5-q8_0	6ea05582d5ca	9.4GB	4096	9b
tag yi:latest	a7f031bb846f	3.5GB	4096	6b
tag yi:v1.5	a7f031bb846f	3.5GB	4096	6b
tag zephyr:141b	31b0b6c9d69f	80GB	65536	141b	79509213824	79509225902
tag zephyr:141b-v0.1	31b0b6c9d69f	80GB	65536	141b	79509213824	79509225902
tag zephyr:141b-v0.1-fp16	7bc5b262ff30	281GB	65536	141b
tag zephyr:141b-v0.1-q2_K	d5c73d340d28	52GB	65536	141b
tag zephyr:141b-v0.1-q4_0	31b0b6c9d69f	80GB	65536	141b	79509213824	79509225902
tag zephyr:141b-v0.1-q8_0	74c478cfbe57	149GB	65536	141b
tag zephyr:7b	bbe38b81adec	4.1GB	32768	7b	4109853184	4109854934
tag zephyr:7b-alpha	41db45eedfe5	4.1GB	32768	7b
tag zephyr:7b-alpha-fp16	add59b7f7dab	14GB	32768	7b
tag zephyr:7b-alpha-q2_K	499c406f90e6	3.1GB	32768	7b
tag zephyr:7b-alpha-q3_K_L	2dca6ee2b47c	3.8GB	32768	7b
tag zephyr:7b-alpha-q3_K_M	baaa40d0a6ae	3.5GB	32768	7b
tag zephyr:7b-alpha-q3_K_S	79e2d8538b1a	3.2GB	32768	7b
tag zephyr:7b-alpha-q4_0	41db45eedfe5	4.1GB	32768	7b
tag zephyr:7b-alpha-q4_1	def2c83c706e	4.6GB	32768	7b
tag zephyr:7b-alpha-q4_K_M	0fcbe7af791e	4.4GB	32768	7b
tag zephyr:7b-alpha-q4_K_S	003038afd62d	4.1GB	32768	7b
tag zephyr:7b-alpha-q5_0	110b09717ce9	5.0GB	32768	7b
tag zephyr:7b-alpha-q5_1	0484ef77caf6	5.4GB	32768	7b
tag zephyr:7b-alpha-q5_K_M	107c6b2c9c4f	5.1GB	32768	7b
tag zephyr:7b-alpha-q5_K_S	82eaf5453c6b	5.0GB	32768	7b
tag zephyr:7b-alpha-q6_K	69373e3f99d5	5.9GB	32768	7b
tag zephyr:7b-alpha-q8_0	0e68bba39b3d	7.7GB	32768	7b
tag zephyr:7b-beta	bbe38b81adec	4.1GB	32768	7b	4109853184	4109854934
tag zephyr:7b-beta-fp16	85a4e7a31862	14GB	32768	7b
tag zephyr:7b-beta-q2_K	2ba2da5abef9	3.1GB	32768	7b
tag zephyr:7b-beta-q3_K_L	410a8b7cbfbf	3.8GB	32768	7b
tag zephyr:7b-beta-q3_K_M	75a7002f3885	3.5GB	32768	7b
tag zephyr:7b-beta-q3_K_S	5a359ab6ce9c	3.2GB	32768	7b
tag zephyr:7b-beta-q4_0	bbe38b81adec	4.1GB	32768	7b	4109853184	4109854934
tag zephyr:7b-beta-q4_1	9dda547ba87b	4.6GB	32768	7b
tag zephyr:7b-beta-q4_K_M	961df065a980	4.4GB	32768	7b
tag zephyr:7b-beta-q4_K_S	c9e294ff1e6f	4.1GB	32768	7b
tag zephyr:7b-beta-q5_0	d9161a2d3687	5.0GB	32768	7b
tag zephyr:7b-beta-q5_1	887c48b48ef2	5.4GB	32768	7b
tag zephyr:7b-beta-q5_K_M	482c06dc081a	5.1GB	32768	7b
tag zephyr:7b-beta-q5_K_S	65d372ba8784	5.0GB	32768	7b
tag zephyr:7b-beta-q6_K	705bedf05d2e	5.9GB	32768	7b
tag zephyr:7b-beta-q8_0	f684109a5a8d	7.7GB	32768	7b
tag zephyr:latest	bbe38b81adec	4.1GB	32768	7b	4109853184	4109854934
"""#
  }
}
