import { savedIn, saysAnything } from '#review/savedText.ts';
import { boxOf, radioOf, readArticle } from '#review/sheetArticle.ts';
import type { SavedText } from '#review/savedText.ts';

// What a sheet does in the browser: it counts, saves what was written as a file, and takes such a file back. Nothing is sent or kept.
const articles = [...document.querySelectorAll<HTMLElement>('article[data-id]')];
const find = (id: string): HTMLElement | null => document.getElementById(id);
const reviewer = document.querySelector<HTMLInputElement>('#reviewer');
const earlier = document.querySelector<HTMLInputElement>('#earlier');
let unplaced: readonly SavedText[] = [];
let isSaved = true;
/** Those that somebody marked or wrote in. */
const done = new Set<HTMLElement>();

/** What was written, as it is seen and printed. */
const show = (article: HTMLElement): void => {
  const now = readArticle(article);
  const { own, text, mark, said } = now;
  article.dataset['mark'] = mark ?? '';
  if (saysAnything(now)) done.add(article);
  else done.delete(article);
  const written = article.querySelector('.written');
  if (written) written.textContent = [text === own ? '' : text, said].filter(Boolean).join('\n');
};

const count = (): void => {
  const line = find('count');
  if (line)
    line.textContent = `${String(done.size)} of ${String(articles.length)} marked or written in.`;
};

const say = (text: string): void => {
  const line = find('status');
  if (line) line.textContent = text;
};

document.addEventListener('input', ({ target }) => {
  const article =
    target instanceof Element ? target.closest<HTMLElement>('article[data-id]') : null;
  if (!article) return;
  const own = boxOf(article, 'own');
  const wrong = radioOf(article, 'wrong');
  if (target === own && own && wrong && own.value !== own.defaultValue) wrong.checked = true;
  const details = article.querySelector('details');
  if (target === wrong && details) details.open = true;
  isSaved = false;
  show(article);
  count();
});

const day = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

find('save')?.addEventListener('click', () => {
  const language = document.documentElement.dataset['language'] ?? '';
  const texts = [...articles.map(readArticle).filter(saysAnything), ...unplaced];
  const saved = {
    kind: 'review',
    language,
    reviewer: reviewer?.value.trim() ?? '',
    saved: day(),
    texts,
  };
  const link = document.createElement('a');
  link.download = `review-${language}-${saved.saved}.json`;
  link.href = URL.createObjectURL(
    new Blob([`${JSON.stringify(saved, null, 1)}\n`], { type: 'application/json' }),
  );
  link.click();
  // Some browsers read it only after the press.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  isSaved = true;
  say(`Saved as ${link.download}. It is among your downloads.`);
});

/** Puts what was saved into its place; what finds none is kept, shown, and saved again. */
const place = (text: SavedText): readonly SavedText[] => {
  const article = articles.find(({ dataset }) => dataset['id'] === text.id);
  const own = article ? boxOf(article, 'own') : null;
  const isSame =
    article?.dataset['english'] === text.english && (own === null || own.defaultValue === text.own);
  if (!article || !isSame) return [text];
  // What was written here since is not written over.
  const now = readArticle(article);
  if (saysAnything(now)) return now.text === text.text && now.said === text.said ? [] : [text];
  if (own) own.value = text.text;
  const said = boxOf(article, 'said');
  if (said) said.value = text.said;
  const radio = text.mark === null ? null : radioOf(article, text.mark);
  if (radio) radio.checked = true;
  const details = article.querySelector('details');
  if (details) details.open = text.text !== text.own || text.said !== '';
  show(article);
  return [];
};

const goOn = async (file: File): Promise<void> => {
  const saved = savedIn(await file.text().catch(() => ''));
  if (saved === null) {
    say('This is no file that such a page has saved. Choose another.');
    return;
  }
  if (reviewer && reviewer.value === '') reviewer.value = saved.reviewer;
  unplaced = [...unplaced, ...saved.texts.flatMap(place)];
  document.querySelector('#unplaced ul')?.replaceChildren(
    ...unplaced.map(({ id, text, said }) => {
      const item = document.createElement('li');
      item.textContent = [id, text, said].filter(Boolean).join(' · ');
      return item;
    }),
  );
  const box = find('unplaced');
  if (box) box.hidden = unplaced.length === 0;
  count();
  say('Opened. You can go on.');
};

earlier?.addEventListener('change', () => {
  const [file] = earlier.files ?? [];
  if (!file) return;
  void goOn(file).then(() => {
    // Else a browser says nothing when the same file is chosen again.
    earlier.value = '';
  });
});

window.addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});

// A browser may have kept what was written when the page was loaded anew.
articles.forEach(show);
count();
