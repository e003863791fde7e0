import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  escapeData,
  escapeText,
  htmlDocument,
} from '../../../../src/reports/html/html-document.js';
import { htmlReport } from '../../../../src/reports/html/html-report.js';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';

const EVIL = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)>';

describe('data', () => {
  it('say the same after escaping and hold nothing that ends their block', () => {
    const escaped = escapeData({ name: EVIL, line: 'a\u2028b' });
    expect(JSON.parse(escaped)).toEqual({ name: EVIL, line: 'a\u2028b' });
    expect(escaped).not.toMatch(/[<\u2028]/);
  });
});

describe('text', () => {
  it('is escaped in content and attributes', () => {
    expect(escapeText('a < b & "c" >')).toBe('a &lt; b &amp; &quot;c&quot; &gt;');
  });
});

describe('the document', () => {
  it('has two scripts and one style whatever the data say', () => {
    const page = htmlDocument({
      script: 'run()',
      scriptSha256: 'S',
      style: 'p{}',
      styleSha256: 'T',
      language: 'vi',
      title: EVIL,
      withoutScript: EVIL,
      data: { name: EVIL },
    });
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
  });

  it('allows exactly its own script and style and loads nothing', async () => {
    const units = [{ id: 'A', name: EVIL, group: 'so' as const, values: { ...FULL_PROVINCE } }];
    const page = new TextDecoder().decode(
      await htmlReport.render(await makeReportInput({ units })),
    );
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });
});
