/* parse FILE: libyaml's events of a file, made and thrown away. Whoever reads with libyaml does at least this. */
#include "input.h"
#include <yaml.h>

int main(int count, char **arguments) {
  if (count != 2) return 64;
  Input input = read_file(arguments[1]);
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return 1;
  yaml_parser_set_input_string(&parser, input.bytes, input.count);
  for (int ended = 0; !ended;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) return 1;
    ended = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return 0;
}
