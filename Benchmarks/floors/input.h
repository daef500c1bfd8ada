/* Reads a whole file for the floors below; ends the program where that fails. */
#include <stdio.h>
#include <stdlib.h>

typedef struct {
  unsigned char *bytes;
  size_t count;
} Input;

static Input read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) exit(2);
  Input input = {.count = (size_t)ftell(file)};
  rewind(file);
  input.bytes = malloc(input.count + 1);
  if (!input.bytes || fread(input.bytes, 1, input.count, file) != input.count) exit(2);
  fclose(file);
  return input;
}
