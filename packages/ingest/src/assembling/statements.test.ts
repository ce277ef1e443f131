import { expect, test } from 'vitest';
import { statements } from './statements.testing.ts';

test.each([
  ['Binh invited him to attend the film week.', ['VN | Nguyen Van Binh | propose | culture, delegation-exchange']],
  ['Chen said he would lead a delegation to Lang Son in autumn.', ['CN | Chen Hao | intend | delegation-exchange']],
  ['Both sides were pleased that the border had been kept peaceful.', ['both | null | appraise | border-management']],
  ['The province will never forget the hospitals’ help, Binh said.', ['VN | Nguyen Van Binh | appraise | health']],
  ['One idea Binh raised was a folk song contest.', ['VN | Nguyen Van Binh | propose | culture']],
  ['Binh went on to seek closer ties in sport.', ['VN | Nguyen Van Binh | propose | sport']],
  [
    'Binh was grateful for the scholarships that 200 students had received.',
    ['VN | Nguyen Van Binh | appraise | education'],
  ],
  ['The two signed a document on cooperation in tourism.', ['both | null | sign | tourism']],
  ['Binh suggested holding the next meeting in Lang Son.', ['VN | Nguyen Van Binh | propose | delegation-exchange']],
  // what is told of the speaker, or of where he stands, is not what he says
  [
    'Binh, a former teacher at a law university, suggested an exchange of surgeons.',
    ['VN | Nguyen Van Binh | propose | health'],
  ],
  ['Chen, whose region lies on the railway to Hanoi, praised the museums.', ['CN | Chen Hao | appraise | heritage']],
  ['In the museum’s hall, Binh suggested a folk song contest.', ['VN | Nguyen Van Binh | propose | culture']],
  ['At the steel factory, the two sides agreed to open a bus line.', ['both | null | agree | transport']],
  ['Binh praised the factory.', ['VN | Nguyen Van Binh | appraise | industry']],
  ['An agreement on the solar farms near Nanning was concluded at the end.', ['both | null | sign | energy']],
  ['Several trade contracts were closed there and then.', ['both | null | sign | trade']],
  ['The talks ended with the inking of a tourism pact.', ['both | null | sign | tourism']],
  [
    'Earlier the same day, two schools had signed an agreement for 2022-25 on scholarships.',
    ['both | null | sign | education'],
  ],
  ['The two sides agreed to carry out the tourism pact that was signed in 2019.', ['both | null | agree | tourism']],
  [
    'Binh thanked representatives of the People’s Committee of Guangxi for the hospitals.',
    ['VN | Nguyen Van Binh | appraise | health'],
  ],
  [
    'Binh asked Guangxi for scholarships. The request met with Chen’s approval.',
    ['VN | Nguyen Van Binh | propose | education', 'CN | Chen Hao | agree | education'],
  ],
  [
    'Chen suggested a film festival. The idea was accepted with joy.',
    ['CN | Chen Hao | propose | culture', 'VN | Nguyen Van Binh | agree | culture'],
  ],
  ['The delegation called on students of a medical school.', ['CN | Guangxi | act | education, health']],
  ['Binh called for closer contacts in fisheries.', ['VN | Nguyen Van Binh | propose | agriculture']],
  ['Binh suggested that Guangxi buy more lychees.', ['VN | Nguyen Van Binh | propose | agriculture, trade']],
  ['Chen asked Lang Son to widen the road to the gate.', ['CN | Chen Hao | propose | border-economy, transport']],
  ['Chen asked his departments to train more nurses.', ['CN | Chen Hao | intend | workforce-training']],
  ['For his part, Chen promised help in tourism.', ['CN | Chen Hao | intend | tourism']],
  ['Binh hoped that Guangxi would send more tourists.', ['VN | Nguyen Van Binh | propose | tourism']],
  ['Binh hoped to learn about solar power.', ['VN | Nguyen Van Binh | intend | energy']],
  ['Guangxi is willing to cut tariffs, Chen noted.', ['CN | Chen Hao | intend | trade']],
  ['Sport should have a place as well, according to Chen.', ['CN | Chen Hao | propose | sport']],
  ['In Chen’s view, the museums do good work.', ['CN | Chen Hao | appraise | heritage']],
  ['The two sides agreed to link their power grids.', ['both | null | agree | energy']],
  ['The two sides discussed floods and fisheries.', ['both | null | act | agriculture, disaster-response']],
  ['An agreement on university scholarships was signed.', ['both | null | sign | education']],
  ['The guest praised the hospitals.', ['CN | Chen Hao | appraise | health']],
  ['The Chinese official thanked the province for its help with insurance.', ['CN | Chen Hao | appraise | finance']],
  ['Binh voiced concern about smuggling.', ['VN | Nguyen Van Binh | object | public-security']],
  ['Lang Son pledged scholarships for 20 students.', ['VN | Lang Son | intend | education']],
  ['“We will build a dry port,” Chen said.', ['CN | Chen Hao | intend | ports-logistics']],
  [
    'Praising the work of the courts, Binh proposed a youth camp.',
    ['VN | Nguyen Van Binh | appraise | justice', 'VN | Nguyen Van Binh | propose | youth'],
  ],
  [
    'Chen spoke highly of the exchange of delegations. Cooperation in forestry should follow.',
    ['CN | Chen Hao | appraise | delegation-exchange', 'CN | Chen Hao | propose | agriculture'],
  ],
  [
    'Binh urged joint work on semiconductors. In reply, Chen welcomed investors from Lang Son.',
    ['VN | Nguyen Van Binh | propose | high-tech', 'CN | Chen Hao | intend | investment'],
  ],
  [
    'The two sides signed minutes. Among these are quicker customs clearance and a film week.',
    ['both | null | sign | delegation-exchange', 'both | null | agree | border-economy, culture'],
  ],
  ['More seedlings are needed, noted Chen Hao, Vice Chairman of Guangxi.', ['CN | Chen Hao | propose | agriculture']],
  [
    'Chen Hao received Binh. Lang Son, he told Chen, would like to sell more lychees.',
    ['VN | Nguyen Van Binh | intend | agriculture, trade'],
  ],
  ['Binh took the occasion to ask Guangxi for insulin and vaccines.', ['VN | Nguyen Van Binh | propose | health']],
  [
    '“We have good ports. We would like to see more ships. Guangxi will send its freight here,” said Chen.',
    [
      'CN | Chen Hao | appraise | ports-logistics',
      'CN | Chen Hao | intend | ports-logistics',
      'CN | Chen Hao | intend | ports-logistics',
    ],
  ],
  ['Railways, he said, should come first. He was Chen, the guest.', ['VN | Nguyen Van Binh | propose | transport']],
  [
    'The wish of his province, Chen replied, is to teach Vietnamese in more schools.',
    ['CN | Chen Hao | intend | education'],
  ],
  [
    'Loans for farmers may become a subject of study. The idea was brought up by Binh.',
    ['VN | Nguyen Van Binh | intend | agriculture, finance'],
  ],
  ['It was agreed that the film week would be held in autumn.', ['both | null | agree | culture']],
  ['Binh and Chen agreed to fight drug trafficking.', ['both | null | agree | public-security']],
  ['Chen declined to lower the tariffs.', ['CN | Chen Hao | object | trade']],
  ['The Chinese delegates visited a steel mill.', ['CN | Guangxi | act | industry']],
  ['Binh hoped to receive more assistance from Guangxi in forestry.', ['VN | Nguyen Van Binh | propose | agriculture']],
  ['Binh wished to get the support of the region for vaccines.', ['VN | Nguyen Van Binh | propose | health']],
  ['Chen hoped the visit would help Lang Son and Guangxi in tourism.', ['CN | Chen Hao | intend | tourism']],
  ['Chen would like to see Lang Son sell more rice.', ['CN | Chen Hao | propose | agriculture, trade']],
  ['Binh asked for university scholarships for his province.', ['VN | Nguyen Van Binh | propose | education']],
  ['New hospitals will be built, Chen announced.', ['CN | Chen Hao | intend | health']],
  [
    'Binh praised the hospitals. Chen’s hope was that more nurses would come.',
    ['VN | Nguyen Van Binh | appraise | health', 'CN | Chen Hao | intend | health'],
  ],
  [
    'Binh asked for help with insurance. To this Chen assented, and pledged scholarships.',
    [
      'VN | Nguyen Van Binh | propose | finance',
      'CN | Chen Hao | agree | finance',
      'CN | Chen Hao | intend | education',
    ],
  ],
  ['A film week is to open in May, it was settled.', ['both | null | agree | culture']],
  ['Officials of the two sides met in Nanning to discuss forestry.', ['both | null | act | agriculture']],
  ['Delegates of both sides gathered, exchanging views on railways.', ['both | null | act | transport']],
  ['Chen discussed insurance with the hosts.', ['both | null | act | finance']],
  ['During the talks, special attention was paid to tourism.', ['both | null | act | tourism']],
  ['The seminar covered solar power.', ['both | null | act | energy']],
  ['The trip aims to bring in tourists.', ['CN | Guangxi | intend | tourism']],
  ['Chen would be grateful if rice were grown.', ['CN | Chen Hao | propose | agriculture']],
  ['Binh wanted more shops to sell insurance.', ['VN | Nguyen Van Binh | propose | finance']],
  [
    'Chen and Binh attended the meeting and jointly signed a memorandum on forestry.',
    ['both | null | sign | agriculture'],
  ],
  ['Chen said a team of his province would study the railway.', ['CN | Chen Hao | intend | transport']],
  ['Under the agreement, Lang Son will open a museum.', ['both | null | agree | heritage']],
  [
    'Under its terms, Guangxi is asked to buy rice. Railways are to be mended.',
    ['both | null | agree | agriculture, trade', 'both | null | agree | transport'],
  ],
  [
    'Lang Son is keen on solar power, Binh said when he received the guests.',
    ['VN | Nguyen Van Binh | intend | energy'],
  ],
  ['Chen said his region attaches importance to and wishes to work in sport.', ['CN | Chen Hao | intend | sport']],
  [
    'Binh called the school timely, since roads have to be built.',
    ['VN | Nguyen Van Binh | appraise | education, transport'],
  ],
  [
    '"We are neighbours," Binh told the guest. "Our farmers sell to you. I hope for more tourists."',
    ['VN | Nguyen Van Binh | appraise | agriculture, trade', 'VN | Nguyen Van Binh | intend | tourism'],
  ],
  [
    'The two sides agreed to build a school. Other clauses deal with forestry.',
    ['both | null | agree | education', 'both | null | agree | agriculture'],
  ],
  [
    'Binh asked for more nurses. Chen consented.',
    ['VN | Nguyen Van Binh | propose | health', 'CN | Chen Hao | agree | health'],
  ],
  [
    'Chen hailed the tourists. Guangxi will take part in the film week.',
    ['CN | Chen Hao | appraise | tourism', 'CN | Chen Hao | intend | culture'],
  ],
  ['Chen visited Lang Son to sign a pact on forestry.', ['both | null | sign | agriculture']],
  ['The new road will help tourism, Binh said.', ['VN | Nguyen Van Binh | appraise | tourism, transport']],
])('%s', (story, expected) => {
  expect(statements(story)).toEqual(expected);
});
