/** How the reader wants the page: as the system is set, or always light or dark. */
export type Mode = 'system' | 'light' | 'dark';

/** The cookie that keeps the reader's choice. */
export const MODE_COOKIE = 'mode';

/** The mode that a cookie holds; anything else means the system's. */
export const modeOf = (value: string | undefined): Mode => (value === 'light' || value === 'dark' ? value : 'system');
