/* clock OUT COMMAND...: runs a command and writes its seconds from start to end, its peak of resident memory in KiB and
   its exit status into OUT. A small process of its own: the peak of a child begins with that of its parent. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int descriptor = 0; descriptor < 3; descriptor++)
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0);
  pid_t child;
  int status;
  struct rusage usage;
  double start = now();
  if (posix_spawnp(&child, arguments[2], &actions, NULL, arguments + 2, environ)) return 1;
  if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status)) return 1;
  double seconds = now() - start;
  FILE *out = fopen(arguments[1], "w");
  if (!out) return 1;
  fprintf(out, "%.9f %ld %d\n", seconds, usage.ru_maxrss, WEXITSTATUS(status));
  return fclose(out) ? 1 : 0;
}
