import type { Page } from '@playwright/test';

/** A finger on the screen: which one, and where. */
export interface Finger {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Puts real fingers on the screen: the browser itself decides what it takes for a gesture, as it does on a phone. */
export interface Hand {
  /** Puts fingers down beside those that are there. */
  readonly down: (...fingers: readonly Finger[]) => Promise<void>;
  /** Moves a finger over the screen in small steps. */
  readonly move: (id: number, x: number, y: number) => Promise<void>;
  /** Lifts a finger. */
  readonly up: (id: number) => Promise<void>;
  /** Takes all fingers away, as the system does. */
  readonly cancel: () => Promise<void>;
}

/** How many pixels a finger moves in a step. */
const step = 6;

/** The hand of a page that has a touch screen. */
export const handOn = async (page: Page): Promise<Hand> => {
  const browser = await page.context().newCDPSession(page);
  let fingers: readonly Finger[] = [];
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    now: readonly Finger[],
  ): Promise<void> => {
    fingers = now;
    await browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchCancel' ? [] : now.map((finger) => ({ ...finger })),
    });
  };
  return {
    down: (...more) => send('touchStart', [...fingers, ...more]),
    move: async (id, x, y) => {
      const from = fingers.find((finger) => finger.id === id);
      if (from === undefined) throw new Error(`Finger ${String(id)} is not on the screen.`);
      const steps = Math.max(1, Math.ceil(Math.hypot(x - from.x, y - from.y) / step));
      for (let at = 1; at <= steps; at += 1) {
        const moved = {
          id,
          x: from.x + ((x - from.x) * at) / steps,
          y: from.y + ((y - from.y) * at) / steps,
        };
        await send(
          'touchMove',
          fingers.map((finger) => (finger.id === id ? moved : finger)),
        );
      }
    },
    // The protocol's end names the fingers that are lifted, not those that stay.
    up: async (id) => {
      const stay = fingers.filter((finger) => finger.id !== id);
      await send(
        'touchEnd',
        fingers.filter((finger) => finger.id === id),
      );
      fingers = stay;
    },
    cancel: () => send('touchCancel', []),
  };
};
