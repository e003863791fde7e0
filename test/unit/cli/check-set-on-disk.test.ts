import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/audit/read-record.js';
import { checkSetOnDisk } from '../../../src/cli/check-set-on-disk.js';
import { emptyFolder } from '../../support/fake-shell.js';
import { REPOSITORY } from '../../support/repository-files.js';

const SET = 'tay-ninh/2023-par-index';
const path = join(REPOSITORY, 'samples', SET, 'record.json');
const { file } = openRecord({ path, text: readFileSync(path, 'utf8') });
const OTHER = '0'.repeat(64);

describe('the criteria set of a record as it stands today', () => {
  it('is the same', () => {
    const folder = join(REPOSITORY, 'criteria', SET);
    expect(checkSetOnDisk(file, emptyFolder())).toEqual({ state: 'same', folder });
  });

  it('has the same text and other frozen rules', () => {
    const recorded = { ...file, rules: { ...file.rules, sha256: OTHER } };
    const rules = join(REPOSITORY, 'rules', `${SET}.rules.json`);
    expect(checkSetOnDisk(recorded, emptyFolder())).toEqual({ state: 'other-rules', file: rules });
  });

  it('may have other rules where they were not frozen when the record was made', () => {
    const criteria = { ...file.criteria, draft: true };
    const recorded = { criteria, rules: { ...file.rules, sha256: OTHER } };
    expect(checkSetOnDisk(recorded, emptyFolder())).toMatchObject({ state: 'same' });
  });

  it('has another text', () => {
    const recorded = { ...file, criteria: { ...file.criteria, sha256: OTHER } };
    expect(checkSetOnDisk(recorded, emptyFolder())).toMatchObject({ state: 'revised' });
  });

  it('is not there', () => {
    const recorded = { ...file, criteria: { ...file.criteria, id: 'noi-khac/2020-1' } };
    expect(checkSetOnDisk(recorded, emptyFolder())).toEqual({ state: 'missing' });
  });
});
