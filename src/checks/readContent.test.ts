import { describe, expect, test } from 'vitest';
import { today } from '#catalog/today.ts';
import { readContent } from '#checks/readContent.ts';
import { problemsIn } from '../../tests/problems.ts';
import {
  changed,
  files,
  problemsOf,
  replaced,
  vip,
  withEntry,
  withRule,
  without,
} from '../../tests/reading.ts';

test('the content as it stands holds together', () => {
  expect(problemsIn(files)).toEqual([]);
});

test('everything that is wrong is told at once, under one heading', () => {
  const bad = replaced(vip, 'status: open', 'status: closing');
  expect(() => readContent(new Map(bad).set('content/site.yaml', 'title: ""'), today())).toThrow(
    /^The content cannot be published yet:\n- content\/site\.yaml: .*\n(- .*\n)*- content\/programs\/vip\/facts\.yaml: status \(line \d+\) is "closing"/,
  );
});

test('a mend that says "use one of" names every one', () => {
  const [problem] = problemsIn(
    withRule('{ id: x, from: R5, kind: card, card: now, when: safety.sure }'),
  );
  expect(problem).toMatch(/Use one of: safe, uneasy, scared, danger, notsure\.$/);
});

describe('facts stop with a sentence', () => {
  test('a source is missing', () => {
    const bad = withEntry(vip, 'contacts', 0, { source: undefined });
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: contacts.0.source is nothing. Give the address of the page it was read on, as source."`,
    );
  });

  test('a source is not an address', () => {
    expect(
      problemsOf(withEntry(vip, 'offers', 0, { source: 'their website' })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: offers.0.source is "their website". Give the address of the page it was read on, as source."`,
    );
  });

  test('a date lies in the future', () => {
    expect(problemsOf(withEntry(vip, 'claims', 0, { sourced: '2999-01' }))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: the date "2999-01" lies in the future. Write the day the page or the call was made."`,
    );
    expect(
      problemsOf(withEntry('content/lines/hope.yaml', 'ways', 0, { confirmed: '2999-01-31' })),
    ).toMatchInlineSnapshot(
      `"content/lines/hope.yaml: the date "2999-01-31" lies in the future. Write the day the page or the call was made."`,
    );
  });

  test('today is not the future, tomorrow is', () => {
    const bad = withEntry(vip, 'claims', 0, { sourced: '2999-01-02' });
    expect(() => readContent(bad, '2999-01-02')).not.toThrow();
    expect(() => readContent(bad, '2999-01-01')).toThrow(/lies in the future/);
  });

  test('a date is written in another way', () => {
    expect(
      problemsOf(withEntry(vip, 'claims', 0, { sourced: '11/22/2025' })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: claims.0.sourced is "11/22/2025". Write a date as "2026", "2026-11" or "2026-11-22", in quotes."`,
    );
  });

  test.each([
    ['street', '12 Example Street'],
    ['area', 'Corona'],
    ['map', 'https://maps.example/x'],
    ['latitude', 40.7],
    ['longitude', -73.9],
  ])('a hidden address has %s', (key, value) => {
    const problems = problemsOf(withEntry(vip, 'places', 0, { [key]: value }));
    expect(problems.replaceAll(key, 'KEY')).toBe(
      `${vip}: place "offices" is hidden and has "KEY". Take "KEY" out: people's lives depend on it.`,
    );
  });

  test('a hidden address is told with the file, the place and the mend', () => {
    expect(
      problemsOf(withEntry(vip, 'places', 0, { street: '12 Example Street' })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: place "offices" is hidden and has "street". Take "street" out: people's lives depend on it."`,
    );
  });

  test('an offer names a contact that is not there', () => {
    expect(
      problemsOf(withEntry(vip, 'offers', 0, { contacts: ['switchboard'] })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: offer "vip.one-to-one" names the contact "switchboard", which is not there. Use one of: …."`,
    );
  });

  test('a claim names an offer that is not there', () => {
    expect(problemsOf(withEntry(vip, 'claims', 1, { offer: 'vip.circle' }))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: claim "new-program" names the offer "vip.circle", which is not there. Use one of: …."`,
    );
  });

  test('a contact leads through something that is not there', () => {
    expect(problemsOf(withEntry(vip, 'contacts', 2, { value: 'helpline' }))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: contact "ask-collaborative" leads through "helpline", which is not there. Use one of: …."`,
    );
  });

  test('an offer bears the name of another program', () => {
    const problems = problemsOf(withEntry(vip, 'offers', 0, { id: 'avp.one-to-one' }));
    expect(problems).toContain(
      `${vip}: offer "avp.one-to-one" belongs to another program. Begin it with "vip.".`,
    );
  });
});

describe('files stop with a sentence', () => {
  test('the YAML is broken', () => {
    const lines = String((files.get(vip) ?? '').split('\n').length + 1);
    expect(problemsOf(changed(vip, (text) => `${text}\n  - [`))).toBe(
      `content/programs/vip/facts.yaml: cannot be read (Flow sequence in block collection must be sufficiently indented and end with a ], line ${lines}). Mend the line it names.`,
    );
  });

  test('a key is not known', () => {
    expect(
      problemsOf(changed(vip, (text) => `${text}\nadress: "Main Street"\n`)),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: the file is {"short":"VIP","called":["Violence Intervention Program"],"s. Take out: adress."`,
    );
  });

  test('a value is none of those there are', () => {
    expect(
      problemsIn(replaced(vip, 'status: open', 'status: running')).join('\n'),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: status is "running". Use one of: draft, open, paused, closed, withdrawn."`,
    );
  });

  test('a file is missing', () => {
    expect(problemsOf(without('content/words/en/glossary.yaml'))).toMatchInlineSnapshot(
      `"content/words/en/glossary.yaml: this file is missing. Add it."`,
    );
  });

  test('a text has no head', () => {
    expect(
      problemsOf(replaced('content/words/en/pages/ways.md', /^---\n/, '')),
    ).toMatchInlineSnapshot(
      `"content/words/en/pages/ways.md: begins without its head. Put "---", the fields and "---" above the text."`,
    );
  });
});
