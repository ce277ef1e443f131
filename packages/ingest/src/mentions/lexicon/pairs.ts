/** Numbers a pair takes in the table: the two, and what is kept for them. */
const WIDTH = 4;

/**
 * Keeps a number for each pair of numbers: an open hash table (linear probing, at most half full) in one array. To look a
 * pair up touches one place of memory, where a `Map` of strings touches four.
 */
export class Pairs {
  private slots = new Int32Array(WIDTH << 8);
  private size = 0;

  /** The number kept for a pair, or 0. */
  get(left: number, right: number): number {
    return this.slots[this.slotOf(left, right) + 2]!;
  }

  /** Keeps a number other than 0 for a pair; `left` is not 0. */
  set(left: number, right: number, value: number): void {
    const slot = this.slotOf(left, right);
    if (this.slots[slot] === 0) this.size += 1;
    this.slots[slot] = left;
    this.slots[slot + 1] = right;
    this.slots[slot + 2] = value;
    if (this.size * WIDTH * 2 > this.slots.length) this.grow();
  }

  /** Where a pair stands, or the free place where it would. */
  private slotOf(left: number, right: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = ((Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 8) * WIDTH;
    for (slot &= last; slots[slot] !== 0; slot = (slot + WIDTH) & last) {
      if (slots[slot] === left && slots[slot + 1] === right) return slot;
    }
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at] === 0) continue;
      const slot = this.slotOf(old[at]!, old[at + 1]!);
      for (let part = 0; part < WIDTH; part++) this.slots[slot + part] = old[at + part]!;
    }
  }
}
