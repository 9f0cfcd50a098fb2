import type { Reply } from '#commands/askAddress.ts';

/** How an address that the site links to stands; `well` needs nobody. */
export interface LinkState {
  readonly kind: 'well' | 'broken' | 'moved' | 'parked';
  readonly said: string;
}

type Ask = (method: 'HEAD' | 'GET', address: string) => Promise<Reply>;

/** How often an address may send on to another. */
const mostHops = 5;

/** Asks an address with HEAD, and with GET where a server refuses that or the page must be looked at. */
export const linkState = async (address: string, ask: Ask): Promise<LinkState> => {
  let at = address;
  try {
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const head = await ask('HEAD', at);
      // Many servers answer HEAD wrongly: only GET can call a link broken.
      const reply = isForward(head) ? head : await ask('GET', at);
      if (!isForward(reply)) return stateOf(address, at, reply);
      const next = new URL(reply.location ?? '', at);
      if (!/^https?:$/.test(next.protocol))
        return { kind: 'broken', said: `leads to ${next.href}` };
      at = next.href;
    }
    return { kind: 'broken', said: `sends on more than ${mostHops} times` };
  } catch (error) {
    return { kind: 'broken', said: error instanceof Error ? error.message : String(error) };
  }
};

const isForward = ({ status, location }: Reply): boolean =>
  status >= 300 && status < 400 && location !== null;

const stateOf = (from: string, at: string, { status, text }: Reply): LinkState => {
  // Some sites turn every machine away; a person has to look.
  if (status >= 400) return { kind: 'broken', said: `answers ${status}` };
  if (parked.test(text)) return { kind: 'parked', said: 'its page offers the address for sale' };
  return hostOf(from) === hostOf(at)
    ? { kind: 'well', said: `answers ${status}` }
    : { kind: 'moved', said: `now leads to ${at}` };
};

/** A domain that ran out and was bought by a dealer can bear anything tomorrow. */
const parked =
  /domain (?:name )?(?:is|may be) (?:for sale|available)|buy this domain|domain has expired|parked (?:free|domain)|hugedomains|sedoparking|parkingcrew|dan\.com\/buy-domain/i;

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
