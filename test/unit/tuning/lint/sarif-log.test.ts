import { describe, expect, it } from 'vitest';
import { sarifLog } from '../../../../src/tuning/lint/sarif-log.js';
import type { ToldFinding } from '../../../../src/tuning/lint/tell-findings.js';

const TOLD: readonly ToldFinding[] = [
  {
    code: 'neighbours-equal',
    severity: 'note',
    file: 'criteria/quảng ngãi/tables/so.yaml',
    line: 12,
    column: 7,
    criterion: 'so/1.2',
    label: 'Báo cáo',
    message: 'Hai mức bằng nhau.',
    hint: 'Gộp lại.',
  },
  {
    code: 'bands-gap',
    severity: 'error',
    file: 'criteria-set.yaml',
    line: 1,
    column: 1,
    criterion: null,
    label: null,
    message: 'Khoảng trống.',
    hint: '',
  },
];

describe('sarifLog', () => {
  const log = sarifLog(TOLD, '1.2.3');

  it('has what SARIF 2.1.0 requires of a log, a run, a tool and a result', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0.*\.json$/);
    const [run, ...others] = log.runs;
    expect(others).toEqual([]);
    expect(run?.tool.driver).toEqual({
      name: 'danvan',
      version: '1.2.3',
      rules: [{ id: 'bands-gap' }, { id: 'neighbours-equal' }],
    });
    for (const result of run?.results ?? []) {
      expect(result.message.text).not.toBe('');
      expect(['none', 'note', 'warning', 'error']).toContain(result.level);
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    }
  });

  it('places a result in its file, as a relative URI, and names its criterion', () => {
    expect(log.runs[0]?.results[0]).toEqual({
      ruleId: 'neighbours-equal',
      ruleIndex: 1,
      level: 'note',
      message: { text: 'Hai mức bằng nhau. Gộp lại.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'criteria/qu%E1%BA%A3ng%20ng%C3%A3i/tables/so.yaml' },
            region: { startLine: 12, startColumn: 7 },
          },
          logicalLocations: [{ fullyQualifiedName: 'so/1.2' }],
        },
      ],
    });
  });

  it('says nothing of a criterion where there is none', () => {
    const second = log.runs[0]?.results[1];
    expect(second?.message.text).toBe('Khoảng trống.');
    expect(second?.locations[0]).not.toHaveProperty('logicalLocations');
  });
});
