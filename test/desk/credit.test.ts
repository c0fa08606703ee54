import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { growthOf } from '../html/shapes.js';
import { shaped } from '../html/vectors/shapes.js';
import { creditInCaption, readCredit } from '../../src/desk/credit.js';

describe('readCredit', () => {
  const credits: [line: string, credit: string][] = [
    ['Picture Courtesy: Northwind/Ada Quill', 'Northwind/Ada Quill'],
    ['picture courtesy : northwind/ada quill', 'northwind/ada quill'],
    ['Picture Courtesy Northwind/Ada Quill', 'Northwind/Ada Quill'],
    ['Picture courtesy of Northwind', 'Northwind'],
    ['Photo courtesy of the Harbour Museum', 'the Harbour Museum'],
    ['Photo courtesy of the museum', 'the museum'],
    ['Courtesy: Northwind', 'Northwind'],
    ['Courtesy of Northwind', 'Northwind'],
    ['Photo credit: Ada Quill', 'Ada Quill'],
    ['Photo Credit – Ada Quill', 'Ada Quill'],
    ['Photo credit - Ada Quill', 'Ada Quill'],
    ['Photo credits: Ada Quill, Bo Lind', 'Ada Quill, Bo Lind'],
    ['Image Credit Ada Quill', 'Ada Quill'],
    ['Image source: Northwind', 'Northwind'],
    ['Pic: Ada Quill', 'Ada Quill'],
    ['Pics by Ada Quill', 'Ada Quill'],
    ['Photo: Ada Quill/Northwind', 'Ada Quill/Northwind'],
    ['Photos: Ada Quill and Bo Lind for Northwind', 'Ada Quill and Bo Lind for Northwind'],
    ['Photo by Ada Quill on Pinboard', 'Ada Quill on Pinboard'],
    ['Photo: Ludwig van der Meer', 'Ludwig van der Meer'],
    ['Photo: Jeanne d’Arbo', 'Jeanne d’Arbo'],
    ['Photo: supplied', 'supplied'],
    ['Photo: Northwind (file)', 'Northwind (file)'],
    ['Photo: © Ada Quill', '© Ada Quill'],
    ['Photo: @adaquill', '@adaquill'],
    ['Photo: northwind.example/ada', 'northwind.example/ada'],
    ['Photograph: Ada Quill', 'Ada Quill'],
    ['Image：港新聞', '港新聞'],
    ['Crédit photo : Ada Quill', 'Ada Quill'],
    ['Crédits photos : Northwind', 'Northwind'],
    ['(Photo: Ada Quill)', 'Ada Quill'],
    ['[Picture Courtesy: Northwind]', 'Northwind'],
    ['( Photo: Northwind (Ada Quill) )', 'Northwind (Ada Quill)'],
    ['Photo: Northwind (Ada Quill)', 'Northwind (Ada Quill)'],
    ['  Photo: Ada Quill ', 'Ada Quill'],
    ['Foto: Ada Quill', 'Ada Quill'],
    ['तस्वीर सौजन्य: आशा वर्मा', 'आशा वर्मा'],
    ['الصورة: ليلى حداد', 'ليلى حداد'],
    ['（撮影：青木光）', '青木光'],
    ['写真提供：港新聞', '港新聞'],
    ['Фото: Ада Квилл', 'Ада Квилл'],
  ];
  for (const [line, credit] of credits) {
    it(`reads "${line}"`, () => {
      expect(readCredit(line)).to.equal(credit);
    });
  }

  const others = [
    '',
    '写真：橋は開いた。町は静かだ。',
    'Фото: смотрите в архиве',
    'Ferry returns to the night timetable.',
    'Courtesy costs nothing, the mayor said.',
    'Courtesy of the host, tea was served.',
    'Photo by photo, the archive is coming back.',
    'Pictures by satellite show the flood.',
    'Photos show the damage.',
    'Photos: See inside the new library',
    'Pictures: how the bridge was built',
    'Photo: the mayor at the opening of the bridge',
    'Image source code was released on Monday.',
    'Photo credits are rarely paid.',
    'Picture courtesy is a lost art, she said.',
    'Picture-by-numbers kits sold out.',
    'Photography: Ada Quill',
    'Photogenic: Ada Quill',
    'Photo:',
    'Photo credit:',
    'The photo: Ada Quill',
    `Photo: ${'Ada Quill, '.repeat(12)}`,
  ];
  for (const line of others) {
    it(`leaves "${line.slice(0, 50)}" alone`, () => {
      expect(readCredit(line)).to.equal(null);
    });
  }

  it('gives only what stands in the line, whatever the line', () => {
    const words = fc.constantFrom(
      'Photo',
      'Picture',
      'courtesy',
      'of',
      ':',
      '-',
      'by',
      'Ada',
      '(',
      ')',
      '[',
      'credit',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((all) => all.join(' ')),
        (line) => {
          const credit = readCredit(line);
          return credit === null || (credit !== '' && line.includes(credit));
        },
      ),
    );
  });
});

describe('creditInCaption', () => {
  const captions: [line: string, caption: string, credit: string][] = [
    ['The quay at dawn. Photo: Ada Quill', 'The quay at dawn.', 'Ada Quill'],
    ['The quay at dawn (Photo by Ada Quill)', 'The quay at dawn', 'Ada Quill'],
    ['The quay at dawn | Picture Courtesy: Northwind', 'The quay at dawn', 'Northwind'],
    ['The quay at dawn. (Northwind Photo/Ada Quill)', 'The quay at dawn.', 'Northwind Photo/Ada Quill'],
    ['Le quai, hier. Crédit photo : Ada Quill', 'Le quai, hier.', 'Ada Quill'],
    ['木曜夜の橋（撮影：青木光）', '木曜夜の橋', '青木光'],
  ];
  for (const [line, caption, credit] of captions) {
    it(`tells "${credit}" apart in "${line}"`, () => {
      expect(creditInCaption(line)).to.deep.equal({ caption, credit });
    });
  }

  const whole = [
    '',
    'The quay at dawn.',
    'Photo: Ada Quill',
    'The quay at dawn. Photos: See inside the new library',
    'The quay (left) at dawn.',
    'The mayor said so. (Tuesday/Wednesday)',
  ];
  for (const line of whole) {
    it(`finds none in "${line}"`, () => {
      expect(creditInCaption(line)).to.equal(null);
    });
  }

  it('finds none in a caption that opens thousands of brackets, and reads it in proportion', async function () {
    this.timeout(60_000);
    const shape = ['', 'The quay. (', 'x'] as const;
    expect(creditInCaption(shaped(shape, 220_000))).to.equal(null);
    expect(await growthOf(creditInCaption, shape, 220_000)).to.equal(null);
  });
});
