import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { serve } from '#commands/serve.ts';
import { projectContent } from '#views/projectContent.ts';
import { listen, portOf } from './listen.ts';

/** One request that one of the servers has seen. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly referrer: string;
  readonly cookies: string;
  /** Bytes of what was asked and of the answer's body. */
  readonly sizes: readonly [number, number];
}

/** The places of a visit, all on this machine: hosts under .localhost lead here in every browser and count as secure. */
export interface Places {
  readonly news: string;
  readonly results: string;
  readonly site: string;
  readonly exits: readonly [string, string];
  /** Every request so far, to the site and to the others. */
  readonly seen: readonly Seen[];
  /** Keeps the places that the exit leads to from answering until they are let go. */
  readonly hold: () => void;
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
}

/** How the site is served; the last two break it on purpose. */
export interface Options {
  /** Where the link on the page of results leads. */
  readonly arrival: string;
  /** Changes a page of the site on its way out, to break it on purpose. */
  readonly change?: (html: string) => string;
  /** Other headers of the site's answers, to break them on purpose. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts the site as it was built, a site before it, and the two places the exit leads to. */
export const openPlaces = async ({
  arrival,
  change = (html) => html,
  headers = {},
}: Options): Promise<Places> => {
  const seen: Seen[] = [];
  const note = (request: IncomingMessage, size: number): void => {
    const { host = '', referer = '', cookie = '' } = request.headers;
    seen.push({
      host: host.replace(/:.*/, ''),
      path: request.url ?? '',
      referrer: referer,
      cookies: cookie,
      sizes: [request.rawHeaders.join('').length, size],
    });
  };
  const inner = await serve(0);
  const site = await listen((request, response) => {
    void passOn(request, response);
  });
  let gate = Promise.withResolvers<undefined>();
  gate.resolve(undefined);
  const others = await listen((request, response) => {
    const host = request.headers.host ?? '';
    const held = /^(weather|services)/.test(host) ? gate.promise : Promise.resolve(undefined);
    void held.then(() => {
      answerOther(request, response);
    });
  });
  const answerOther = (request: IncomingMessage, response: ServerResponse): void => {
    const html = otherPage(request.headers.host ?? '');
    note(request, html.length);
    // Not kept: a page of results holds the site's address, and that trace is not the site's.
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(html);
  };
  const address = (name: string, server: Server): string =>
    `http://${name}.localhost:${String(portOf(server))}`;
  const exits: Places['exits'] = [
    `${address('weather', others)}/`,
    `${address('services', others)}/`,
  ];
  const real = Object.values(projectContent().site.exit);

  const otherPage = (host: string): string => {
    const link = host.startsWith('news')
      ? `<a href="${address('results', others)}/">To the results</a>`
      : host.startsWith('results')
        ? `<a href="${address('site', site)}${arrival}">A result</a>`
        : '';
    return `<!doctype html><title>${otherTitle}</title><link rel="icon" href="data:,"><p>${otherTitle}</p>${link}`;
  };
  const passOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Asked for without compression, so that whatever a browser keeps of an answer can be read.
    const answer = await fetch(`http://127.0.0.1:${String(portOf(inner))}${request.url ?? ''}`, {
      redirect: 'manual',
    });
    const text = await answer.text();
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    // A pack names the places of its language too.
    const led = withExits(text, real, exits);
    const body = isPage ? change(led) : led;
    note(request, Buffer.byteLength(body));
    const kept = Object.fromEntries([...answer.headers].filter(([name]) => !hopByHop.has(name)));
    response.writeHead(answer.status, { ...kept, ...headers }).end(body);
  };

  return {
    news: `${address('news', others)}/`,
    results: `${address('results', others)}/`,
    site: address('site', site),
    exits,
    seen,
    hold: () => {
      gate = Promise.withResolvers<undefined>();
    },
    letGo: () => {
      gate.resolve(undefined);
    },
    close: async () => {
      for (const server of [inner, site, others]) server.closeAllConnections();
      await Promise.all(
        [inner, site, others].map((server) => new Promise((done) => server.close(done))),
      );
    },
  };
};

/** The title and text of the pages before and after the site: must be found in a profile, or the search is broken. */
export const otherTitle = 'Quietly ordinary marker page';

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'date',
  'vary',
]);

/**
 * The text with the exit leading to this machine, in whatever language; no inline script holds the
 * addresses, so the policy still fits. A place may be the first in one language and the second in
 * another, so both are replaced together, and the longest address before its own beginning.
 */
export const withExits = (
  text: string,
  real: readonly (readonly string[])[],
  exits: readonly string[],
): string =>
  [...real]
    .sort((one, other) => other.join(' ').length - one.join(' ').length)
    .reduce(
      (led, [first = '', second = '']) =>
        led
          .replaceAll(`"${first} ${second}"`, `"${exits.join(' ')}"`)
          .replaceAll(`"${first} about:blank"`, `"${exits[0] ?? ''} about:blank"`)
          .replaceAll(`href="${first}"`, `href="${exits[0] ?? ''}"`)
          .replaceAll(`href=\\"${first}\\"`, `href=\\"${exits[0] ?? ''}\\"`),
      text,
    );
