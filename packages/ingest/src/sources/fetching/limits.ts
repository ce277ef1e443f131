/** Bounds of one fetch. */
export interface FetchLimits {
  /** Unpacked bytes. */
  bytes: number;
  /** From the first look-up to the last byte, redirects included; milliseconds. */
  milliseconds: number;
  redirects: number;
  /** Unpacked bytes for one on the wire, once more than a million are unpacked. */
  ratio: number;
}

/** A news page is under 2 MB and a slow site answers within 20 s. */
export const FETCH_LIMITS: FetchLimits = { bytes: 10_000_000, milliseconds: 30_000, redirects: 5, ratio: 100 };

/** Unpacked size in bytes up to which the ratio is not looked at. */
export const RATIO_FROM = 1_000_000;
