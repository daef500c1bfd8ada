#if canImport(Glibc)
  import Glibc
#endif

/// What is said when there is no more memory, under `ulimit -v` for example.
///
/// Swift stops a program whose allocation fails and asks nobody. The signal it dies of is caught here: where so little
/// memory is left that this must be why, the exit status is that of something that could not be done. A program that the
/// kernel kills, for want of memory of the machine or of the container, says nothing.
enum OutOfMemory {
  static func sayWhenItHappens() {
    #if canImport(Glibc)
      // The stack may be full, too, so that the sentence needs one of its own.
      var stack = stack_t()
      stack.ss_size = 64 << 10
      stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stack.ss_size, alignment: 16)
      sigaltstack(&stack, nil)
      for signal in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV] {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
          if OutOfMemory.isNear {
            OutOfMemory.say()
            _exit(ExitStatus.failure.rawValue)
          }
          // Anything else is a mistake of the program: it ends as it would have, since the handler was reset.
          raise(number)
        }
        action.sa_flags = SA_ONSTACK | Int32(bitPattern: SA_RESETHAND)
        sigaction(signal, &action, nil)
      }
    #endif
  }

  #if canImport(Glibc)
    /// Whether less than a third of the address space that the process may have is left: an array that grows asks for
    /// twice its size, so that the allocation that failed may have been of half of what there is.
    private static var isNear: Bool {
      var limit = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur != rlim_t.max else {
        return false
      }
      let room = Int(limit.rlim_cur / 3)
      guard let probe = mmap(nil, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), probe != MAP_FAILED else {
        return true
      }
      munmap(probe, room)
      return false
    }

    private static func say() {
      let text: StaticString = """
        error: out of memory
        help: name fewer or smaller files at once, or raise the limit on memory

        """
      _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
    }
  #endif
}
