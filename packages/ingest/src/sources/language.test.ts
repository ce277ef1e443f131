import { expect, test } from 'vitest';
import { canRead, detectLanguage } from './language.ts';

test.each([
  [
    'English',
    'The delegation of the province was received by the mayor, who said that trade with the city has grown.',
    'en',
  ],
  [
    'English full of Vietnamese names',
    'Nguyễn Văn Đông and Trần Thị Bích Ngọc of Hưng Yên met Lý Quốc Cường in Lào Cai, and were shown to the border gate.',
    'en',
  ],
  [
    'Vietnamese',
    'Đoàn đại biểu của tỉnh đã làm việc với lãnh đạo thành phố về hợp tác trong các lĩnh vực du lịch.',
    'vi',
  ],
  [
    'Vietnamese without marks',
    'Doan dai bieu cua tinh da lam viec voi lanh dao thanh pho ve hop tac trong cac linh vuc.',
    'vi',
  ],
  [
    'Vietnamese, decomposed',
    'Hai bên trao đổi về việc phát triển du lịch giữa các tỉnh trong năm nay.'.normalize('NFD'),
    'vi',
  ],
  [
    'English of one sentence full of names',
    'Vo Minh An, Chairman of Tra Lam District, on May 3 hosted visiting Governor of Houa Sing Bounmy Keo in Tra Lam.',
    'en',
  ],
  ['a name in small words of no language', 'Tran Van An, Le Thi Mai, Ngo Quang Duc', 'und'],
  ['Chinese', '代表团访问广西，双方就口岸经济合作交换了意见。', 'zh'],
  ['Chinese with Latin names', '越南代表团 (Nguyen Van Dong) 抵达南宁，与当地领导会谈。', 'zh'],
  ['Japanese', '代表団は市長と会談し、観光分野での協力について話し合いました。', 'ja'],
  ['Korean', '대표단은 시장과 만나 관광 협력 방안을 논의했다.', 'ko'],
  ['Lao', 'ຄະນະຜູ້ແທນ ໄດ້ພົບປະ ກັບເຈົ້າແຂວງ', 'lo'],
  ['French', 'La délégation de la province a été reçue par le maire et a visité une usine dans la région.', 'und'],
  ['Spanish', 'La delegación de la provincia fue recibida por el alcalde y visitó una fábrica en la región.', 'und'],
  [
    'Indonesian',
    'Delegasi provinsi itu diterima oleh wali kota dan membahas kerja sama pariwisata di daerah tersebut.',
    'und',
  ],
  ['Russian', 'Делегация провинции встретилась с мэром города и обсудила торговлю.', 'und'],
  ['figures only', '2025 – 17,4 %', null],
])('%s', (_name, text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ['en', true],
  ['en-GB', true],
  [null, true],
  ['vi', false],
  ['zh-Hans', false],
  ['und', false],
])('canRead(%j) is %j', (language, readable) => {
  expect(canRead(language)).toBe(readable);
});
