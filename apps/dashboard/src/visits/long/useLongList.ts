'use client';

import { defaultRangeExtractor, type Range, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Slot, slotsOf } from './rows.ts';

/** A row's height before it is measured, in pixels. */
const ROW_PX = 48;
/** Rows drawn beyond the window on either side, so that keys find the next one. */
const BEYOND = 12;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 25;
/** Lists of up to so many rows are drawn whole: searching in the page finds every row. */
const WHOLE_ROWS = 150;

interface LongList {
  /** What is drawn. */
  slots: Slot[];
  /** The element that holds the rows. */
  body: RefObject<HTMLElement | null>;
  /** For each row's element, which carries its place as `data-index`. */
  measure: (element: Element | null) => void;
  /** For the element that holds the rows: a row that is focused stays drawn wherever one scrolls. */
  onFocus: (event: FocusEvent) => void;
}

/**
 * Draws of a long list what is in the window, and tells when its end comes near.
 * @param keyOf the key of a row by its place.
 */
export function useLongList(count: number, keyOf: (index: number) => string, onNearEnd: () => void): LongList {
  const body = useRef<HTMLElement>(null);
  const focused = useRef<number | null>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_PX,
    getItemKey: keyOf,
    overscan: BEYOND,
    scrollMargin: top,
    useFlushSync: false,
    rangeExtractor: (range) => withFocused(range, focused.current),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= count - AHEAD) onNearEnd();
  }, [last, count, onNearEnd]);
  const shift = ({ index, start, end }: VirtualItem) => ({ index, start: start - top, end: end - top });
  return {
    slots: count > WHOLE_ROWS ? slotsOf(items.map(shift), virtual.getTotalSize()) : wholeOf(count),
    body,
    measure: virtual.measureElement,
    onFocus: ({ target }) => {
      const index = target.closest('[data-index]')?.getAttribute('data-index');
      focused.current = index ? Number(index) : null;
    },
  };
}

const wholeOf = (count: number): Slot[] => Array.from({ length: count }, (_, index) => ({ kind: 'row', index }));

function withFocused(range: Range, focused: number | null): number[] {
  const shown = defaultRangeExtractor(range);
  if (focused === null || focused >= range.count || shown.includes(focused)) return shown;
  return [...shown, focused].sort((a, b) => a - b);
}
