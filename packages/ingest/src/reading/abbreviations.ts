/** Words whose full stop does not end a sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mme dr prof assoc st gen lt maj col brig capt sgt adm rev hon gov ' +
    'sen rep amb mt ft va pa calif conn wash mass tenn ariz colo fla minn wis ore okla mich neb ' +
    'no nos vol pp vs viz approx dept ltd co corp bros tp'
  ).split(' '),
);

/** Months as wires shorten them; a stop after one does not end a sentence when a number follows. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
