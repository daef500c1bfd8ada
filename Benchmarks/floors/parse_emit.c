/* parse_emit FILE BYTES: the events of a file go from libyaml's parser into its emitter, and a list of short mappings
   behind them until BYTES are written to memory: as much as gen renders from the file. */
#include "input.h"
#include <string.h>
#include <yaml.h>

static size_t written;

static int count_bytes(void *data, unsigned char *bytes, size_t size) {
  memcpy(data, bytes, size < BUFSIZ ? size : BUFSIZ);
  written += size;
  return 1;
}

static void emit(yaml_emitter_t *emitter, yaml_event_t *event) {
  if (!yaml_emitter_emit(emitter, event)) exit(1);
}

/* One list of what model_list is made of: two scalars a mapping. */
static void emit_pairs(yaml_emitter_t *emitter, size_t target) {
  yaml_event_t event;
  yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 0);
  emit(emitter, &event);
  yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE);
  emit(emitter, &event);
  while (written + (size_t)(emitter->buffer.pointer - emitter->buffer.start) < target) {
    static const char *const words[] = {"model_name", "cpu-00000", "api_base", "http://ollama-0.ml.svc.cluster.local:11434"};
    yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE);
    emit(emitter, &event);
    for (int word = 0; word < 4; word++) {
      yaml_scalar_event_initialize(
        &event, NULL, NULL, (const yaml_char_t *)words[word], (int)strlen(words[word]), 1, 1, YAML_ANY_SCALAR_STYLE);
      emit(emitter, &event);
    }
    yaml_mapping_end_event_initialize(&event);
    emit(emitter, &event);
  }
  yaml_sequence_end_event_initialize(&event);
  emit(emitter, &event);
  yaml_document_end_event_initialize(&event, 1);
  emit(emitter, &event);
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  Input input = read_file(arguments[1]);
  size_t target = strtoul(arguments[2], NULL, 10);
  yaml_parser_t parser;
  yaml_emitter_t emitter;
  static unsigned char buffer[BUFSIZ];
  if (!yaml_parser_initialize(&parser) || !yaml_emitter_initialize(&emitter)) return 1;
  yaml_parser_set_input_string(&parser, input.bytes, input.count);
  yaml_emitter_set_output(&emitter, count_bytes, buffer);
  yaml_event_t event;
  for (int ended = 0; !ended;) {
    if (!yaml_parser_parse(&parser, &event)) return 1;
    ended = event.type == YAML_STREAM_END_EVENT;
    if (ended) yaml_event_delete(&event);
    else emit(&emitter, &event);
  }
  if (written < target) emit_pairs(&emitter, target);
  yaml_stream_end_event_initialize(&event);
  emit(&emitter, &event);
  yaml_emitter_delete(&emitter);
  yaml_parser_delete(&parser);
  return 0;
}
