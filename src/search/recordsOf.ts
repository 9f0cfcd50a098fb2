import type { RecordKind, SearchRecord } from '#domain/searchRecord.ts';

/**
 * What can be found in a language, read off its pages as the pack holds them: titles and texts are
 * there already, so that the search costs no second copy of them, and finds what the pages say.
 *
 * @param pages the main part of each page, by address ("/en/talk/").
 */
export const recordsOf = (pages: Readonly<Record<string, string>>): readonly SearchRecord[] => {
  const found = new Map<string, SearchRecord>();
  for (const [path, html] of Object.entries(pages)) {
    for (const record of recordsOn(path, html)) {
      // A card stands on several pages: the first is as good as the others.
      if (!found.has(record.id)) found.set(record.id, record);
    }
  }
  return [...found.values()].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};

/** Where two are found equally well, a person to talk to comes before a page to read. */
const kinds: readonly RecordKind[] = ['line', 'offer', 'page', 'card', 'word'];

/** The longest text that is looked through, in characters: rules and sources go on and on. */
const longestText = 2000;

const recordsOn = (path: string, html: string): readonly SearchRecord[] => {
  const [, , ...names] = path.split('/');
  const id = names.filter((name) => name !== '').join('/') || 'home';
  const heading = plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  const intro = plain(/<p class="intro">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '');
  const program = /^options\/(.+)/.exec(id)?.[1];
  const page: SearchRecord =
    program === undefined
      ? { id: `page:${id}`, kind: 'page', address: path, title: heading, text: intro }
      : { id: `program:${program}`, kind: 'offer', address: path, title: heading, text: intro };
  // The questions' own page says again, in short, what stands on the others.
  return id === 'find' || id === 'options' ? [page] : [page, ...partsOf(page, html)];
};

/** The lines, offers, sections, cards and words of a page. */
const partsOf = (page: SearchRecord, html: string): readonly SearchRecord[] => {
  let section = '';
  return [...html.matchAll(parts)].flatMap(
    ([, p, title, place, name, card, cardTitle, word, term], at, all): readonly SearchRecord[] => {
      const from = (all[at]?.index ?? 0) + (all[at]?.[0].length ?? 0);
      const to = (end: RegExp): string =>
        (html.slice(from).split(end, 1)[0] ?? '').slice(0, 20_000);
      const text = (end: RegExp): string => plain(to(end)).slice(0, longestText);
      if (p !== undefined) {
        section = `#${p}`;
        return [
          {
            id: page.id + section,
            kind: page.kind,
            address: page.address + section,
            title: plain(title ?? ''),
            of: page.title,
            text: plain(to(/<h2\b/).replaceAll(ownParts, ' ')).slice(0, longestText),
          },
        ];
      }
      if (place !== undefined) {
        const isLine = !place.includes('.');
        // Lines stand on other pages too; this one has them all.
        if (isLine && page.id !== 'page:talk') return [];
        return [
          {
            id: `${isLine ? 'line' : 'offer'}:${place}`,
            kind: isLine ? 'line' : 'offer',
            address: isLine ? `${page.address}#line-${place}` : page.address,
            title: plain(name ?? ''),
            ...(isLine ? {} : { of: page.title }),
            text: text(isLine ? /<\/ul>/ : /<\/article>/),
          },
        ];
      }
      if (word !== undefined) {
        const address = `${page.address}#word-${word}`;
        return [
          {
            id: `word:${word}`,
            kind: 'word',
            address,
            title: plain(term ?? ''),
            text: text(/<\/details>/),
          },
        ];
      }
      // Where only a part of a card stands, it speaks to somebody in particular: it is no door to the card.
      if (!/^\s*<div data-part="body"/.test(html.slice(from, from + 100))) return [];
      const address = page.address + section;
      return [
        {
          id: `card:${card ?? ''}`,
          kind: 'card',
          address,
          title: plain(cardTitle ?? ''),
          text: text(/<\/section>|<details class="english">/),
        },
      ];
    },
  );
};

const parts =
  /<h2 id="(p\d+)">([\s\S]*?)<\/h2>|<article class="place"(?: id="[\w-]+")? data-place="([\w.-]+)"[^>]*>\s*<header>(?:\s*<svg[\s\S]*?<\/svg>)?\s*<h\d>([\s\S]*?)<\/h\d>|<section class="card" data-card="([\w-]+)"[^>]*>\s*<h\d>([\s\S]*?)<\/h\d>|<details id="word-([\w-]+)">\s*<summary>([\s\S]*?)<\/summary>/g;

/** What has records of its own, and what is no text of a section. */
const ownParts =
  /<(article|dl|nav|details)\b[\s\S]*?<\/\1>|<section class="card"[\s\S]*?<\/section>/g;

/** The text of HTML as it is read, on one line. */
const plain = (html: string): string =>
  html
    // A number between words that read from right to left must keep the order of its groups.
    .replace(/<bdi\b[^>]*>/g, '\u2066')
    .replace(/<\/bdi>/g, '\u2069')
    .replace(/<\/?(?:a|b|strong|em|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = '') =>
      code === undefined ? (named[String(name)] ?? '') : String.fromCodePoint(Number(code)),
    )
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};
