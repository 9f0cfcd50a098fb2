/**
 * Puts first what speaks the language that the browser asks for: on a page of no language its door, or its line for an
 * interpreter, and the words of the exit; on the others its name or that line, if the page speaks another language.
 * Nothing is kept of it and nothing is sent.
 *
 * An element of its own, which stands behind the lines: it is told as soon as it has been read from the page; and told
 * again when its page is read quietly. Where another language than the page's is asked for, nothing is drawn before:
 * on a busy machine all below would move by a third of the screen.
 */
export const watchAsked = (): void => {
  const awaited = document.querySelector<HTMLLinkElement>('[rel=expect]');
  if (awaited && !navigator.language.startsWith(document.documentElement.lang))
    awaited.href = '#asked';
  customElements.define(
    'asked-first',
    class extends HTMLElement {
      connectedCallback(): void {
        for (const tag of navigator.languages) {
          // "zh-Hant-HK", then "zh-Hant", then "zh".
          for (let code = tag; code !== ''; code = code.replace(/-?[^-]*$/, '')) {
            if (isPutFirst(code)) return;
          }
        }
      }
    },
  );
};

/** Whether there is anything in a language, or the page speaks it already. */
const isPutFirst = (code: string): boolean => {
  const [name, line] = ['.languages>*>', '.tongue'].map((place) =>
    document.querySelector<HTMLElement>(`${place}:is([lang="${code}"],[data-asks~="${code}"])`),
  );
  const door = name?.parentElement;
  if (door) {
    door.parentElement?.prepend(door);
    door.querySelector('[hidden]')?.removeAttribute('hidden');
  } else if (document.documentElement.lang.startsWith(code)) return true;
  else if (line) document.querySelector('[data-first]')?.after(line);
  if (line) {
    // The bar speaks several languages on the pages of none.
    const exit = document.querySelector('.exit small')?.parentElement;
    if (exit) {
      exit.lang = line.lang;
      exit.textContent = line.lastChild?.textContent ?? '';
    }
  }
  return Boolean(door ?? line);
};
