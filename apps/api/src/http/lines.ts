/** Milliseconds that a line may wait for others. */
const PATIENCE = 50;
/** UTF-16 units that are held at most. */
const MOST = 65_536;

export interface Lines {
  /** Takes a line, to be written soon. */
  add(line: string): void;
  /** Writes what is held. */
  flush(): void;
}

/** Writes lines together: a system call a request would cost as much as reading its answer from memory. */
export function linesTo(write: (text: string) => void): Lines {
  let held = '';
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (held) write(held);
    held = '';
  };
  return {
    add(line) {
      held += `${line}\n`;
      if (held.length > MOST) flush();
      else timer ??= setTimeout(flush, PATIENCE).unref();
    },
    flush,
  };
}
