/** Whether the system knows a process still; one that has ended lingers until its parent has taken note. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
