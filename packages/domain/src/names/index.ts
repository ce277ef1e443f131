export { laterMention } from './later-mention.ts';
export { officeWords } from './office-words.ts';
export { sameName } from './same-name.ts';
export { countriesOfName, isSurname, type Surname, type SurnameKind, surnameIndex, surnames } from './surnames.ts';
