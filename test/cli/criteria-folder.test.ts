import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const OLD = 'quang-ngai/2019-436';
const NEW = 'quang-ngai/2022-1211';

/** A workspace with a set of the package in a folder of our choice, its text edited. */
function workspaceWith(
  source: string,
  folder: string,
  edits: readonly (readonly [from: string, to: string])[] = [],
): { readonly cwd: string; readonly path: string } {
  const cwd = emptyFolder();
  const path = join(cwd, ...folder.split('/'));
  cpSync(join(REPOSITORY, 'criteria', ...source.split('/')), path, { recursive: true });
  const file = join(path, 'criteria-set.yaml');
  const text = readFileSync(file, 'utf8');
  const edited = edits.reduce((all, [from, to]) => {
    if (all.split(from).length !== 2) throw new Error(`"${from}" does not stand there once`);
    return all.replace(from, to);
  }, text);
  writeFileSync(file, edited);
  return { cwd, path };
}

const show = (set: string, cwd: string) => runCommand(['criteria', 'show', set], { cwd });

describe('a set in a folder with another name', () => {
  it('is refused by its id, by its path and when rules are built', async () => {
    const { cwd, path } = workspaceWith(OLD, 'criteria/quang-ngai/2019-463');
    const runs = [
      await show('quang-ngai/2019-463', cwd),
      await show(path, cwd),
      await runCommand(['rules', 'build'], { cwd }),
    ];
    for (const { code, stderr } of runs) {
      expect(code).toBe(2);
      expect(stderr).toContain(`${join(path, 'criteria-set.yaml')}:1:5: `);
      expect(stderr).toContain('“quang-ngai/2019-436”');
      expect(stderr).toContain('“quang-ngai/2019-463”');
    }
  });

  it('may stand anywhere outside a folder called criteria', async () => {
    const { cwd, path } = workspaceWith(OLD, 'drafts/mine');
    const { code, stdout } = await show(path, cwd);
    expect(code).toBe(0);
    expect(stdout).toContain(OLD);
  });

  it('is accepted where folder and id agree', async () => {
    const edit = ['id: quang-ngai/2019-436', 'id: quang-ngai/2019-463'] as const;
    const { cwd, path } = workspaceWith(OLD, 'criteria/quang-ngai/2019-463', [edit]);
    expect((await show('quang-ngai/2019-463', cwd)).code).toBe(0);
    expect((await show(path, cwd)).code).toBe(0);
  });
});

describe('a set that replaces another', () => {
  const folder = `criteria/${NEW}`;

  it('finds it in the package', async () => {
    const { cwd } = workspaceWith(NEW, folder);
    expect((await show(NEW, cwd)).code).toBe(0);
  });

  it('is refused where nothing stands under that name, and the near name is offered', async () => {
    const edit = ['replaces: quang-ngai/2019-436', 'replaces: quang-ngai/2019-463'] as const;
    const { cwd, path } = workspaceWith(NEW, folder, [edit]);
    const { code, stderr } = await show(NEW, cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(join(path, 'criteria-set.yaml'));
    expect(stderr).toContain('“quang-ngai/2019-463”');
    expect(stderr).toContain(`“${OLD}”`);
  });

  it('is told of what is wrong in that one, by the file where it stands', async () => {
    const { cwd } = workspaceWith(NEW, folder);
    const path = join(cwd, 'criteria', ...OLD.split('/'));
    cpSync(join(REPOSITORY, 'criteria', ...OLD.split('/')), path, { recursive: true });
    const file = join(path, 'criteria-set.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}extra: 1\n`);
    const { code, stderr } = await show(NEW, cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(`${file}:`);
    expect(stderr).toContain('“extra”');
  });
});
