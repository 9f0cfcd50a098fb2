/** How long one answer may take, in milliseconds. */
const patience = 60_000;

/** What to ask of a hosting company's interface. */
interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly json?: object;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/**
 * Asks a hosting company's interface, as whoever has the token.
 *
 * @throws Error with the address and the status, and never the token, where it refuses.
 */
export const askApi = async (
  address: string,
  token: string,
  { method = 'GET', json, bytes }: Asking = {},
): Promise<unknown> => {
  const answer = await fetch(address, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: {
      Authorization: `Bearer ${token}`,
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(bytes === undefined ? {} : { 'Content-Type': 'application/octet-stream' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(bytes === undefined ? {} : { body: bytes }),
  });
  if (!answer.ok) throw new Error(`${method} ${address}: ${String(answer.status)}`);
  return answer.json();
};
