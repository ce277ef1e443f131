/** Leaders of the past whom reports name with relics, streets and old friendships. They take part in nothing. */
export const HISTORICAL: readonly string[] = [
  'Ho Chi Minh',
  'Mao Zedong',
  'Zhou Enlai',
  'Deng Xiaoping',
  'Sun Yat-sen',
  'Kaysone Phomvihane',
  'Souphanouvong',
  'Norodom Sihanouk',
  'Vladimir Lenin',
  'Karl Marx',
  'Le Duan',
  'Pham Van Dong',
  'Vo Nguyen Giap',
];
