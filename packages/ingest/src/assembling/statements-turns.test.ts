import { expect, test } from 'vitest';
import { statements } from './statements.testing.ts';

/** Whose a statement is, and which act, where the sentence does not begin with its speaker. */
test.each([
  ['Trade matters most, Chen noted in his reply.', ['CN | Chen Hao | appraise | trade']],
  ['The Party chief would also be pleased if nurses came from Nanning.', ['VN | Nguyen Van Binh | propose | health']],
  ['That the schools must be repaired was stressed by both.', ['both | null | appraise | education']],
  ['That students should be exchanged was also settled.', ['both | null | agree | education']],
  ['Brought up as well were solar farms.', ['both | null | act | energy']],
  ['Solar farms were also touched upon.', ['both | null | act | energy']],
  [
    'On Friday the delegation met with Tran Van An, director of a hospital, during which they discussed surgery.',
    ['both | null | act | health'],
  ],
  ['The fisheries of the province were introduced to the guests.', ['VN | Nguyen Van Binh | act | agriculture']],
  ['Nanning’s greenhouses made a deep impression on Binh.', ['VN | Nguyen Van Binh | appraise | agriculture']],
  ['In response to the request for nurses, Chen said they would be sent.', ['CN | Chen Hao | agree | health']],
  [
    'Chen asked for scholarships. Binh took note of the request.',
    ['CN | Chen Hao | propose | education', 'VN | Nguyen Van Binh | agree | education'],
  ],
  [
    'Chen asked for scholarships. Binh promised to look into it.',
    ['CN | Chen Hao | propose | education', 'VN | Nguyen Van Binh | intend | education'],
  ],
  ['It would be of great help, Chen said, if Lang Son bought solar panels.', ['CN | Chen Hao | propose | energy']],
  ['Chen would like to ask Lang Son for more lychees.', ['CN | Chen Hao | propose | agriculture']],
  ['Chen hoped that teachers of the province would come.', ['CN | Chen Hao | propose | education']],
  ['Chen asked that students of Guangxi be admitted.', ['CN | Chen Hao | propose | education']],
  ['A metro would be beyond the means of the city, Binh replied.', ['VN | Nguyen Van Binh | object | transport']],
  ['The programme included a visit to a wind farm.', ['CN | Guangxi | act | energy']],
  ['Both agreed to build a dry port.', ['both | null | agree | ports-logistics']],
  ['The delegations went over joint patrols.', ['both | null | act | border-management']],
  [
    'Chen praised the schools. The two provinces share many strengths in tourism.',
    ['CN | Chen Hao | appraise | education', 'CN | Chen Hao | appraise | tourism'],
  ],
  [
    'To further deepen the strategic partnership, Chen proposed a film festival.',
    ['CN | Chen Hao | propose | culture'],
  ],
  ['Chen suggested closer economic, trade and investment ties.', ['CN | Chen Hao | propose | investment, trade']],
])('%s', (story, expected) => {
  expect(statements(story)).toEqual(expected);
});

/** What only looks like a statement. */
test.each([
  ['Success would not have been possible without the ports, a driver thought.'],
  ['Chen hoped that cooperation in these fields would go on.'],
])('none: %s', (story) => {
  expect(statements(story)).toEqual([]);
});
