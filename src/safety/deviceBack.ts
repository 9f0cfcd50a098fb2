/**
 * Lets the Back of an Android device go to the question or page before, as the page's own Back does, without an
 * entry in the history: https://html.spec.whatwg.org/multipage/interaction.html#close-requests
 *
 * Only there: on a computer the same request is Escape, which must do nothing by itself (src/safety/keys.ts).
 */
export const watchDeviceBack = (): void => {
  if (!('CloseWatcher' in window && navigator.userAgent.includes('Android'))) return;
  let watcher: CloseWatcher | undefined;
  const arm = (): void => {
    if (before() === null) {
      watcher?.destroy();
      watcher = undefined;
    } else if (watcher === undefined) {
      watcher = new CloseWatcher();
      watcher.onclose = () => {
        watcher = undefined;
        // A press like others, after which the next step back is looked for.
        before()?.click();
      };
    }
  };
  // Every step follows on a press; a timer comes after what the press has shown.
  addEventListener('click', () => setTimeout(arm));
};

/** What goes one step back on the screen that is shown: within the questions first. */
const before = (): HTMLElement | null =>
  find('.steps button, [data-before]') ?? find('[data-back] button');

const find = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`main :is(${selector})`);
