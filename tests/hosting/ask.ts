import { request } from 'node:http';
import { limit } from '../speed.ts';

/** What a server answered, exactly as it came: no redirect followed, nothing unpacked. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; a header sent twice has its values joined by " AND ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks for a path as it is written, which fetch would tidy up first. */
export const ask = async (
  origin: string,
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', reject)
        .on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: joined(response.rawHeaders),
            body: Buffer.concat(parts),
          });
        });
    })
      .on('error', reject)
      .setTimeout(limit(10_000), () => {
        reject(new Error(`${origin}${path}: no answer in time.`));
      })
      .end();
  });

const joined = (raw: readonly string[]): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    const value = raw[at + 1] ?? '';
    headers[name] = name in headers ? `${headers[name] ?? ''} AND ${value}` : value;
  }
  return headers;
};
