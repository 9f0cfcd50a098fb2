import { lookup as lookUp } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** What an address answered: the status, where it sends on to, and the beginning of its page. */
export interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

/** Addresses of machines and networks that are nobody's business (IANA special-purpose registries). */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/** Whether a machine stands on the public network; an IPv4 address within IPv6 counts as itself. */
export const isPublic = (address: string): boolean => {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const kind = isIP(inner);
  return kind !== 0 && !closed.check(inner, kind === 4 ? 'ipv4' : 'ipv6');
};

/** How many bytes of a page are read, and how long it may take, in milliseconds. */
const [most, patience] = [65_536, 20_000];

/**
 * Asks an address once, and follows nothing.
 *
 * @param mayAsk tells by the number of a machine whether it may be asked at all; it is tested on the
 * number that is then connected to, so that a name cannot lead elsewhere.
 * @throws Error where there is no answer.
 */
export const askAddress = (
  method: 'HEAD' | 'GET',
  address: string,
  mayAsk: (machine: string) => boolean,
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !mayAsk(host)) {
      reject(new Error(`${host} is on a private network.`));
      return;
    }
    const { request } = url.protocol === 'http:' ? http : https;
    const asked = request(
      url,
      {
        method,
        lookup: guarded(mayAsk),
        // A connection that is kept open would be used again without looking at where it leads.
        agent: false,
        signal: AbortSignal.timeout(patience),
        headers: { 'User-Agent': 'ways-forward-link-check (monthly)', Accept: 'text/html,*/*' },
      },
      (answer) => {
        let text = '';
        const done = (): void => {
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? null,
            text,
          });
          answer.destroy();
        };
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          if (text.length > most) done();
        });
        answer.on('end', done).on('error', reject);
      },
    );
    asked.on('error', reject).end();
  });

const guarded =
  (mayAsk: (machine: string) => boolean): LookupFunction =>
  (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, '', 0);
        return;
      }
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => mayAsk(address)))
        done(new Error(`${host} is on a private network.`), '', 0);
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };
