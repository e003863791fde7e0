import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../../src/criteria/apply-overlay.js';
import { parseCriteriaSet } from '../../../src/criteria/parse-criteria-set.js';
import { readOverlayFile, readSetOption } from '../../../src/criteria/read-overlay.js';
import { OLD_FILES } from '../tuning/simulate/mini-sets.js';

const apply = (...texts: readonly string[]) => applyOverlay(OLD_FILES, texts.map(readSetOption));

describe('an overlay', () => {
  it('changes a criterion at any depth; sums above it follow and are told', () => {
    const { files, changes } = apply('tables.so.2.2.maxPoints=2.5');
    expect(changes).toEqual([
      { path: 'tables.so.2.2.maxPoints', from: '1', to: '2.5', origin: '--set', carried: false },
      { path: 'tables.so.2.maxPoints', from: '4', to: '5.5', origin: '--set', carried: true },
      { path: 'tables.so.scale', from: '10', to: '11.5', origin: '--set', carried: true },
    ]);
    const [table] = parseCriteriaSet(files).tables;
    expect([table?.scale, table?.sections[1]?.maxPoints]).toEqual([11.5, 5.5]);
  });

  it('leaves a sum alone that is set itself, so that reading the set refuses it', () => {
    const { files } = apply('tables.so.2.2.maxPoints=2', 'tables.so.2.maxPoints=4');
    expect(() => parseCriteriaSet(files)).toThrow(
      expect.objectContaining({ code: 'criteria-invalid' }),
    );
  });

  it('finds items by id, else by number from 1, in the order that it was given', () => {
    const { files, changes } = apply(
      'grades.bands.tot.from=85',
      'grades.bands.tot.from=90',
      'grades.bands.kha.below=90',
      'tables.so.1.1.score.steps.2.points=1',
      'elements.site.whenMissing=blocks',
    );
    const set = parseCriteriaSet(files);
    expect(set.grades.bands[0]?.from).toBe(90);
    expect(set.elements[3]?.whenMissing).toBe('blocks');
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['80', '85'],
      ['85', '90'],
      ['80', '90'],
      ['2', '1'],
      [null, 'blocks'],
    ]);
  });

  it('takes away what an empty value names', () => {
    const { files, changes } = apply('rounding.1=');
    expect(parseCriteriaSet(files).rounding).toEqual([]);
    expect(changes[0]?.to).toBeNull();
  });

  it('reads a file as a tree that is laid over, or as paths that replace', () => {
    const text = `
tables:
  so: { "1.1": { maxPoints: 5 } }
grades.bands.tot: { id: tot, label: Giỏi, from: 80 }
`;
    expect(readOverlayFile(text, 'thu.yaml')).toEqual([
      { path: 'tables.so.1.1.maxPoints', value: 5, origin: 'thu.yaml' },
      {
        path: 'grades.bands.tot',
        value: { id: 'tot', label: 'Giỏi', from: 80 },
        origin: 'thu.yaml',
      },
    ]);
  });

  it.each([
    ['tables.xo.1.1.maxPoints=5', { at: 'tables', found: 'xo', known: ['so'] }],
    [
      'tables.so.9.9.maxPoints=5',
      {
        at: 'tables.so',
        found: '9.9.maxPoints',
        known: ['label', 'scale', '1', '1.1', '1.2', '2', '2.1', '2.2'],
      },
    ],
    ['grade.bands=5', { at: '', found: 'grade' }],
    ['grades.bands.giỏi.from=5', { at: 'grades.bands', known: ['tot', 'kha', 'yeu'] }],
    ['tables.so.1.1.score.steps.9.points=1', { known: ['1', '2', '3'] }],
    ['tables.so.1.1.cap=', { at: 'tables.so.1.1', found: 'cap' }],
  ])('refuses %s and says what is there', (text, params) => {
    expect(() => apply(text)).toThrow(
      expect.objectContaining({
        code: 'overlay-path-unknown',
        params: expect.objectContaining(params),
      }),
    );
  });

  it.each([
    ['tables.so.1.1.maxPoint=5', 'criteria-invalid'],
    ['tables.so.1.1.maxPoints=năm', 'criteria-invalid'],
  ])('leaves %s to the checks of the set', (text, code) => {
    expect(() => parseCriteriaSet(apply(text).files)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses what is no path with a value, no map, no YAML', () => {
    expect(() => readSetOption('maxPoints')).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    );
    expect(() => readOverlayFile('- 1', 'a.yaml')).toThrow(
      expect.objectContaining({ code: 'overlay-unreadable' }),
    );
    expect(() => readSetOption('a={')).toThrow(
      expect.objectContaining({ code: 'overlay-unreadable' }),
    );
  });
});

describe('a value of --set', () => {
  it.each([
    ['0,5', 0.5],
    ['-2,25', -2.25],
    ['0,125', 0.125],
    ['12', 12],
    ['1.5', 1.5],
    ['Sở, ban', 'Sở, ban'],
  ])('%s is %s: a decimal comma is one', (text, value) => {
    expect(readSetOption(`a.b=${text}`).value).toBe(value);
  });

  it('is refused where a comma may part thousands', () => {
    expect(() => readSetOption('a.b=1,500')).toThrow(
      expect.objectContaining({
        code: 'option-invalid',
        params: { option: '--set', found: 'a.b=1,500', expected: 'a.b=1.500, a.b=1500' },
      }),
    );
  });
});
