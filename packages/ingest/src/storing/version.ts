/**
 * Grows whenever stored facts would come out differently for reasons outside the record itself, such as another way to
 * count localities: reports stored under an older version are written anew when they come in again.
 */
export const EXTRACTOR_VERSION = '5';
